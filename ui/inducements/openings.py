"""What would bring each of them: where an opening may lie, and what they allow.

Owns the cells of one actor at a time and the way to its sheet. What nobody
wrote down is said with how to add it. It refuses to offer anything: these are
things to look at.

Source: brief S-22, S-80, S-94, S-96 to S-102, S-114 to S-124, S-128, S-129.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from hdfield.model.actor import ActorFact
from ui import tokens
from ui.actors.activities import allowed
from ui.direction import isolated
from ui.dossier.cells import Cell, CellGrid, Entry
from ui.dossier.words import text_of
from ui.field_words import listed, paired
from ui.forms.wording import Wording
from ui.inducements.reading import OPENINGS, Held, Side
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.section import Section

_AT_ONCE: Final = 8
_KINDS: Final = {
    "legitimacy": ("fact.legitimacy", "fact.interest"),
    "embedded_in": ("fact.constituency", "fact.relation"),
    "services": ("fact.service",),
    "sensitive": ("fact.standing_sensitivity", "fact.norm"),
    "exposure": ("fact.exposure",),
    "unknown": ("fact.opacity",),
}
"""The kinds of fact in which each may lie."""


class OpeningsPart(Section):
    """Shows where an opening may lie with one actor.

    Signals:
        go_requested: (room, record id) Go there.
    """

    go_requested = Signal(str, str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._held: Held | None = None
        self.actors, self.cells = ChipRow(), CellGrid()
        self.sheet = Button("", "quiet", "forward")
        self.head.addWidget(self.sheet)
        self.body.setSpacing(tokens.MEDIUM)
        self.body.addWidget(self.actors)
        self.body.addWidget(self.cells)
        self.actors.chosen_changed.connect(lambda _codes: self._turn())
        self.cells.go_requested.connect(self.go_requested)
        self.sheet.clicked.connect(lambda: self.go_requested.emit("actors", self.actor()))
        self.retranslate()

    def show_held(self, held: Held) -> None:
        """Show the actors of an engagement; the one in sight stays, where it is one of them."""
        self._held = held
        self._offer()

    def actor(self) -> str:
        """Give the actor in sight, or nothing."""
        return next(iter(self.actors.chosen()), "")

    def take_focus(self) -> None:
        """Go to the first thing here."""
        first: QWidget = self.sheet if self.actors.isHidden() else self.actors
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speak the new language."""
        self.say(translate("Openings", "What would bring them"))
        self.actors.set_name(translate("Openings", "Whom?"))
        self.sheet.setText(translate("Openings", "Their sheet"))
        if self._held is not None:
            self._offer()

    # -- inside -----------------------------------------------------------------
    def _offer(self) -> None:
        sides, kept = self._sides(), self.actor()
        choices = [Choice(side.named.id, self._wording.called(side.named)) for side in sides]
        self.actors.set_choices(choices[:_AT_ONCE], choices[_AT_ONCE:])
        ids = [side.named.id for side in sides]
        self.actors.choose([kept if kept in ids else ids[0]] if ids else [])
        self.actors.setVisible(len(sides) > 1)
        self._turn()

    def _turn(self) -> None:
        if not self.actor() and (sides := self._sides()):
            self.actors.choose([sides[0].named.id])  # one of them is always in sight
        side = next((one for one in self._sides() if one.named.id == self.actor()), None)
        self.sheet.setVisible(side is not None)
        if side is None:
            words = translate("Openings", "The actors these talks are with are named in the engagement.")
            return self.cells.show_cells([Cell(translate("Openings", "Nobody named yet"), (Entry(words),))])
        name = self._wording.called(side.named)
        self.sheet.setAccessibleName(paired(self.sheet.text(), name))
        self.cells.show_cells(self._cells_of(side))

    def _sides(self) -> Sequence[Side]:
        return self._held.sides if self._held is not None else ()

    def _cells_of(self, side: Side) -> list[Cell]:
        captions, nothing = _captions(), _nothing(self._wording)
        cells = [
            Cell(captions[name], tuple(self._facts(side, name)), nothing[name])
            for name in OPENINGS
            if name != "unknown" or side.facts[name]
        ]
        cells.append(self._allowed(side))
        cells.append(self._peace())
        return cells

    def _facts(self, side: Side, name: str) -> Iterable[Entry]:
        for fact in side.facts[name]:
            yield Entry(self._said(fact, side), (self._rests_on(fact), "actors", fact.id or ""))
        if side.more[name]:
            words = QCoreApplication.translate("Openings", "and %n more on their sheet", "", side.more[name])
            yield Entry(words)

    def _said(self, fact: ActorFact, side: Side) -> str:
        assert self._held is not None
        words = self._wording.fact(fact, self._held.known)
        if fact.actor == side.named.id:
            return words or self._wording.label("actor_fact_kind", fact.kind)
        other = self._held.known.get(fact.actor)
        return paired(isolated(self._wording.called(other)), words) if other is not None else words

    def _rests_on(self, fact: ActorFact) -> str:
        if fact.retry_on:
            return self._wording.retry(fact)
        return self._wording.rests_on(fact.basis, fact.confidence)

    def _allowed(self, side: Side) -> Cell:
        caption = translate("Openings", "What they allow")
        if side.activities is None:
            return Cell(caption, (), translate("Openings", "Not shared with this notebook"))
        nothing = translate("Openings", "Not written down. Their sheet has a place for it: What they allow.")
        return Cell(caption, tuple(Entry(line) for line in allowed(side.activities, self._wording)), nothing)

    def _peace(self) -> Cell:
        assert self._held is not None
        points = [
            Entry(
                text_of(line) or self._wording.label("inducement_kind", line.line.get("kind")),
                (self._wording.label("record_kind", line.kind), "engagements", line.id),
            )
            for line in self._held.peace
        ]
        return Cell(
            translate("Openings", "Owed under a peace agreement"),
            tuple(points),
            translate("Openings", "Nothing known. A point under Talks can say that a peace process owns it."),
        )


def _captions() -> dict[str, str]:
    return {
        "legitimacy": translate("Openings", "The standing they seek, and in whose eyes"),
        "embedded_in": translate("Openings", "Communities they depend on"),
        "services": translate("Openings", "Services they run, or could be spared"),
        "sensitive": translate("Openings", "Whose opinion they mind"),
        "exposure": translate("Openings", "What a sanction could reach"),
        "unknown": translate("Openings", "What we do not know"),
    }


def _nothing(say: Wording) -> dict[str, str]:
    """Say what is missing, and which kinds of fact would say it."""
    words = translate("Openings", "Not known. Add a fact to their sheet: %1")
    return {
        name: words.replace("%1", listed(isolated(say.label("actor_fact_kind", kind)) for kind in kinds))
        for name, kinds in _KINDS.items()
    }
