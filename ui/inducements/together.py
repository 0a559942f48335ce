"""What is in play at the same time, side by side: expected, seen, and what it costs in trust.

Owns the table, the worst first, and saying in words what they do together. It
refuses to add effects up: each stands with what was seen of it.

Source: domain 3.5, rule 10; brief S-84, S-85, S-93 to S-95.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hdfield.rules.inducements import SANCTIONS, trust_cost
from ui import tokens
from ui.direction import isolated
from ui.dossier.words import joined, name_in, text_of
from ui.field_words import listed, paired
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.inducements.asks import BAD_EFFECTS
from ui.inducements.reading import Held
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button
from ui.widgets.label import Kind
from ui.widgets.section import Section

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_TITLE, _EXPECTED, _SEEN, _TRUST = range(4)
_STRETCH: Final = (4, 2, 2, 2)
_AT_MOST: Final = 12
"""Rows of the table: what is hardest on trust is among them."""


class TogetherPart(Section):
    """Shows what is in play; hidden while there is only one, or none.

    Signals:
        open_requested: (record id) Open it on this board.
    """

    open_requested = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._held: Held | None = None
        self.effect, self.more = Words("", "strong"), Words("", "soft")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.LARGE)
        self._grid.setVerticalSpacing(0)
        for column, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(column, stretch)
        self.body.addWidget(self.effect)
        self.body.addWidget(self._table)
        self.body.addWidget(self.more)
        self.hide()

    def show_held(self, held: Held) -> None:
        """Show what is in play in an engagement."""
        self._held = held
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the new language."""
        empty(self._grid)
        lines = self._lines()
        self.setVisible(bool(lines))
        if not lines or self._held is None:
            return
        count = self._wording.language.locale.toString(len(lines))
        self.say(translate("Together", "In play together"), count)
        self.effect.set_content(combined(self._held, self._wording))
        captions = (
            translate("Together", "The hardest on trust first"),
            translate("Together", "Expected"),
            translate("Together", "Seen"),
            translate("Together", "Cost to trust"),
        )
        for column, words in enumerate(captions):
            self._grid.addWidget(Words(words, "caption"), 0, column)
        self._grid.setRowMinimumHeight(1, tokens.TINY)
        for row, line in enumerate(lines[:_AT_MOST], 1):
            self._row(row, line)
        left = len(lines) - _AT_MOST
        self.more.setText(QCoreApplication.translate("Together", "and %n more, in the lists above", "", left))
        self.more.setVisible(left > 0)

    # -- inside -----------------------------------------------------------------
    def _lines(self) -> list[Line]:
        if self._held is None:
            return []
        found = {line.id: line for line in self._held.file.of("inducement")}
        return [found[one] for one in self._held.board.together if one in found]

    def _row(self, row: int, line: Line) -> None:
        assert self._held is not None
        say, held = self._wording, line.line
        kind = say.label("inducement_kind", held.get("kind"))
        title = Button(kind, "quiet").flushed()
        title.clicked.connect(lambda: self.open_requested.emit(line.id))
        self._grid.addWidget(title, 3 * row, _TITLE, Qt.AlignmentFlag.AlignLeading)
        seen = held.get("observed")
        cost = self._cost(line)
        parts: tuple[tuple[str, Kind], ...] = (
            (say.label("inducement_effect", held.get("expected")) or "–", "base"),
            (
                say.label("inducement_effect", seen) or translate("Together", "nothing written down"),
                "trouble" if seen in BAD_EFFECTS else "base" if seen else "soft",
            ),
            (say.label("trust_cost", cost) or "–", "trouble" if cost == "cost.high" else "base"),
        )
        for column, (words, look) in enumerate(parts, _EXPECTED):
            self._grid.addWidget(_said(words, look), 3 * row, column, Qt.AlignmentFlag.AlignVCenter)
        by = name_in(line, "by_actor", say) or say.label("wielder", held.get("wielder"))
        about = joined(isolated(part) for part in (text_of(line), name_in(line, "target", say), by) if part)
        below = "\n".join(filter(None, (about, self._reach(line))))
        self._grid.addWidget(_said(below, "soft"), 3 * row + 1, _TITLE, 1, len(_STRETCH))
        self._grid.setRowMinimumHeight(3 * row + 2, tokens.SMALL)

    def _cost(self, line: Line) -> str:
        """Give what it costs in trust, as said or as its effect shows; nothing where nobody knows of any."""
        assert self._held is not None
        cost = f"cost.{trust_cost(self._held.play[line.id])}"
        return line.line.get("trust_cost") or ("" if cost == "cost.none" else cost)

    def _reach(self, line: Line) -> str:
        """Say of a targeted sanction how far it can reach them (S-94)."""
        assert self._held is not None
        if line.line.get("kind") not in SANCTIONS:
            return ""
        return reach(self._held, str(line.line.get("target") or ""), self._wording)


def reach(held: Held, actor: str, say: Wording) -> str:
    """Say how far a sanction could reach an actor, or that nobody wrote it down."""
    facts = held.exposure.get(actor, ())
    if not facts:
        return translate("Together", "How far it could reach them is not written down.")
    return "\n".join(
        paired(translate("Together", "What it could reach"), say.fact(one, held.known)) for one in facts
    )


def combined(held: Held, say: Wording) -> str:
    """Say what those in play do together: the worst for trust, then everything seen, counted."""
    worst = {
        "high": translate("Together", "Together: a high cost to trust."),
        "some": translate("Together", "Together: some cost to trust."),
        "unknown": translate("Together", "Together: what they cost in trust is not known."),
        "none": translate("Together", "Together: no cost to trust seen."),
    }
    lines = {line.id: line for line in held.file.of("inducement")}
    seen = Counter(lines[one].line.get("observed") for one in held.board.together if one in lines)
    number = say.language.locale.toString
    effects = [
        isolated(say.label("inducement_effect", code)) + (f" ({number(count)})" if count > 1 else "")
        for code, count in sorted(
            seen.items(), key=lambda pair: (pair[0] not in BAD_EFFECTS, -pair[1], str(pair[0]))
        )
        if code
    ]
    told = translate("Together", "Seen: %1.").replace("%1", listed(effects))
    return f"{worst[held.board.trust]} {told}" if effects else worst[held.board.trust]


def _said(words: str, kind: Kind) -> Words:
    label = Words("", kind)
    label.set_content(words)
    return label
