"""Operational risks: a list with owner and review day, and the day somebody went through it.

Owns what is asked of a risk, how it reads in a row, and the answer "gone
through today", which an empty list can have too: "there is none we see". It
refuses to weigh risks against each other.

Source: brief S-158, S-160; docs/engagements.md (a new engagement).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.services.dossier import EngagementFile, Line
from ui import tokens
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.section import RecordsSection
from ui.dossier.words import joined, nothing_shared, text_of, two_versions
from ui.forms.wording import Wording
from ui.icons import set_icon
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

_SIGNS: dict[str, tuple[str, Meaning | None]] = {
    "open": ("warning", "attention"),
    "accepted": ("held", None),
    "eased": ("partly", None),
    "closed": ("steady", "steady"),
}


def risk_spec() -> KindSpec:
    """Give everything a section needs to know of risks."""
    return KindSpec("risk", _asks, _words, risk_row, presets=lambda: {"status": "open"})


def risk_row(line: Line, say: Wording) -> Row:
    """Say a risk: how it stands, what it is, how grave, whose, and when it is looked at again."""
    status = line.line.get("status") or ""
    icon, meaning = _SIGNS.get(status, ("unknown", "unknown"))
    review = line.line.get("review_on")
    again = translate("Risks", "look again: %1").replace("%1", say.day(review)) if review else ""
    is_late = bool(review) and str(review) < say.today() and status != "closed"
    return Row(
        line.id,
        text_of(line) or nothing_shared(),
        joined((say.label("risk_level", line.line.get("level")), line.line.get("owner") or "", again)),
        icon,
        say.label("risk_status", status),
        meaning,
        badge=two_versions(line) or (translate("Risks", "due") if is_late else ""),
        badge_meaning="attention",
    )


class RiskListLine(QWidget):
    """Says when the list was last gone through, and lets a person say that they did today.

    Args:
        workspace: The notebook.
        section: The list it stands under.
    """

    def __init__(self, workspace: Workspace, section: RecordsSection) -> None:
        super().__init__(section)
        self._workspace = workspace
        self._section = section
        self._wording = section.wording
        self._file: EngagementFile | None = None
        self._sign, self._words = Label(), Label("", "soft", wraps=True)
        self.done = Button("", "plain", "check")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        line.addWidget(self.done)
        self.done.clicked.connect(self._gone_through)
        section.body.addWidget(self)

    def show_file(self, file: EngagementFile) -> None:
        """Show when the list of an engagement was gone through."""
        self._file = file
        self._say()

    def take_focus(self) -> None:
        """Go to the list: on the answer itself, Enter a second time would say that nothing is there."""
        self._section.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._section.unfolded.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _gone_through(self) -> None:
        if self._file is not None:
            engagement = self._file.id
            self._workspace.change(
                self,
                lambda session: session.signs.went_through_risks(engagement),
                said=translate("Risks", "Risks gone through"),
            )

    def _say(self) -> None:
        if self._file is None:
            return
        talks, today = self._file.engagement, self._wording.today()
        day = talks.risks_reviewed_on if talks is not None else None
        is_open = any(line.line.get("status") != "closed" for line in self._file.of("risk"))
        if day:
            dates = self._wording.dates
            words = translate("Risks", "Gone through: %1")
            self._words.setText(words.replace("%1", dates.partial(day, dates.day_in_line)))
        else:
            self._words.setText(translate("Risks", "Nobody has gone through this list yet."))
        set_icon(self._sign, "check" if day else "not-yet", "steady" if day else "attention")
        self.done.setText(
            translate("Risks", "Gone through today")
            if is_open
            else translate("Risks", "Gone through: there is none we see")
        )
        waits = talks is not None and day != today
        if not waits and self.done.hasFocus():  # hidden, it would hand the focus to whatever comes next
            self._section.add_chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.setVisible(waits)


def _asks() -> Sequence[Ask]:
    return (
        Ask("text", "text", translate("Risks", "What could go wrong, for whom?")),
        Ask("level", "chips", translate("Risks", "How grave")),
        Ask("owner", "person", translate("Risks", "Who watches it")),
        Ask("review_on", "day", translate("Risks", "Look again on"), beside=True),
        Ask("what_we_do", "text", translate("Risks", "What we do about it")),
        Ask("status", "chips", translate("Risks", "How it stands")),
    )


def risk_letter() -> str:
    """Give the key that adds a risk; no other letter of the checklist."""
    return translate("RiskKeys", "r", "one letter for 'add a risk', none of the answers of the checklist")


def _words() -> KindWords:
    return KindWords(
        heading=translate("Risks", "Operational risks"),
        add=translate("Risks", "Add a risk"),
        letter=risk_letter(),
        new=translate("Risks", "A new risk"),
        edit=translate("Risks", "This risk"),
        nothing=translate(
            "Risks", "What could go wrong for people and work belongs here, each with who watches it."
        ),
    )
