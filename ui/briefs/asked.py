"""Which paper is wanted, for whom, in which language, about which encounter: four rows of chips.

Owns the rows and what is chosen. It refuses to make a paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hdfield.rules.paper_parts import PAPERS, PaperKind
from hdfield.rules.scopes import SCOPE_GROUPS, Scope
from hdfield.services.lines import EncounterLine
from ui import labels, theme, tokens
from ui.briefs.words import PAPER_WORDS
from ui.encounter_rows import EncounterWords
from ui.forms.words import Words
from ui.language import TONGUES, Language, translate
from ui.widgets.chips import ChipRow, Choice

SCOPES: Final[tuple[Scope, ...]] = tuple(SCOPE_GROUPS)
_MEETINGS: Final = 6
_CAPTION: Final = 140


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen.

    Attributes:
        about: The encounter of a debrief, the handover of a pack; empty for the newest.
    """

    kind: PaperKind = "brief"
    scope: Scope = "team"
    lang: str = "en"
    about: str = ""


class AskedFor(QWidget):
    """The rows.

    Signals:
        changed: Something else is wanted.
    """

    changed = Signal()

    def __init__(self, language: Language, meetings: EncounterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = meetings
        self._meetings: tuple[EncounterLine, ...] = ()
        self._handover = ""
        self.kinds, self.scopes, self.langs, self.met = (ChipRow() for _ in range(4))
        self._captions = [Words("", "caption") for _ in range(4)]
        self._build()
        self.retranslate()
        self.kinds.choose(("brief",))
        self.scopes.choose(("team",))
        self.langs.choose((language.code,))

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        kind = next((one for one in PAPERS if one in self.kinds.chosen()), PAPERS[0])
        scope = next((one for one in SCOPES if one in self.scopes.chosen()), SCOPES[0])
        lang = next(iter(self.langs.chosen()), self._language.code)
        met = next(iter(self.met.chosen()), "")
        about = {"debrief": met, "handover": self._handover}.get(kind, "")
        return Wanted(kind, scope, lang, about)

    def choose(self, kind: PaperKind, about: str = "") -> None:
        """Choose a paper for a person."""
        self.kinds.choose((kind,))
        if kind == "handover":
            self._handover = about
        self._show_meetings()
        self.changed.emit()

    def show_meetings(self, meetings: Sequence[EncounterLine]) -> None:
        """Offer the encounters of the engagement, newest first."""
        self._meetings = tuple(meetings)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        code = self._language.code
        asked = (
            (self.kinds, translate("Briefs", "Which paper?"), self._kinds()),
            (
                self.scopes,
                translate("Briefs", "For whom?"),
                [Choice(one, labels.label("share_scope", f"scope.{one}", code)) for one in SCOPES],
            ),
            (
                self.langs,
                translate("Briefs", "In which language?"),
                [Choice(tongue.code, tongue.name) for tongue in TONGUES],
            ),
        )
        for caption, (row, words, choices) in zip(self._captions, asked, strict=False):
            caption.setText(words)
            row.set_choices(choices)
            row.set_name(words)
        words = translate("Briefs", "Of which encounter?")
        self._captions[-1].setText(words)
        offered = [Choice(line.id, self._words.in_one_line(line)) for line in self._meetings]
        self.met.set_choices(offered[:_MEETINGS], offered[_MEETINGS:])
        self.met.set_name(words)
        if offered and not self.met.chosen():
            self.met.choose((offered[0].code,))
        self._show_meetings()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.LARGE)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.setColumnMinimumWidth(0, theme.current().px(_CAPTION))
        grid.setColumnStretch(1, 1)
        for at, (caption, row) in enumerate(
            zip(self._captions, (self.kinds, self.scopes, self.langs, self.met), strict=True)
        ):
            grid.addWidget(caption, at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row, at, 1)
            row.chosen_changed.connect(self._chosen)

    def _chosen(self, codes: tuple[str, ...]) -> None:
        row = self.sender()
        if not codes and isinstance(row, ChipRow):
            self.retranslate()  # one of each is always chosen
            self._choose_first(row)
        self._handover = ""
        self._show_meetings()
        self.changed.emit()

    def _choose_first(self, row: ChipRow) -> None:
        first = self._language.code if row is self.langs else next(iter(row.codes()), "")
        row.choose((first,))

    def _show_meetings(self) -> None:
        is_debrief = "debrief" in self.kinds.chosen() and bool(self._meetings)
        self.met.setVisible(is_debrief)
        self._captions[-1].setVisible(is_debrief)

    def _kinds(self) -> list[Choice]:
        return [Choice(kind, translate("Briefs", PAPER_WORDS[kind])) for kind in PAPERS]
