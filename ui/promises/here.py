"""The promises of one encounter, as a section under it: made there, or seen there to hold or not.

Owns reading them, a new one that names the encounter, its actor and its talks,
and choosing which promise of these actors was kept or broken there. It refuses
to guess any of it.

Source: brief S-81, S-107, S-108; domain 3.2 (Commitment: made_in, verified_in).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from hdfield.model.base import Record
from hdfield.model.promises import Commitment
from hdfield.rules.file_view import Entry
from hdfield.rules.ledger import promise
from hdfield.services.promises import SEEN, PromisesAt
from ui.commands import Command
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.card import RecordCard
from ui.dossier.here import RecordsHere
from ui.dossier.section import RecordsSection
from ui.dossier.words import joined, name_in
from ui.forms.wording import Wording
from ui.language import translate
from ui.promises.ledger_words import LedgerWords
from ui.promises.promises import save, spec
from ui.widgets.button import Button
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line


class PromisesHere(RecordsHere):
    """The section: what was promised or seen here, and the form for a new one.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.

    Attributes:
        waiting: Promises of these actors of which something may have been seen here; unfolds.
        look: Unfolds them.
    """

    ABOUT = "made_in"
    SHOWN = frozenset({"commitment", "encounter", "actor", "interlocutor"})

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        wording = Wording(workspace.language, workspace.clock)
        self._words = LedgerWords(wording)
        super().__init__(workspace, wording, self._made_spec(), draft, parent=parent)
        self._held: PromisesAt | None = None
        self.waiting = RecordsSection(workspace, wording, self._waiting_spec(), f"{draft}.seen")
        self.look = Button("", "quiet", "check")
        self.waiting.with_state = self._seen_here
        self.section.card_made.connect(self._dress)
        self.waiting.card_made.connect(self._dress_waiting)
        self.waiting.add_chip.hide()
        self.waiting.hide()
        self.column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.waiting)
        self.look.clicked.connect(self.see)
        self.waiting.unfolded.connect(self.unfolded)
        self._retranslate()

    def read(self, session: Session, record: str) -> PromisesAt:
        """Read the promises of an encounter, and those of its actors that wait."""
        return session.promises.at(record)

    def leave(self) -> None:
        """Fold those that wait, too."""
        super().leave()
        self.waiting.leave()
        self.waiting.hide()

    def make(self) -> None:
        """Write down a promise that was made here."""
        self.section.add()

    def see(self) -> None:
        """Unfold the promises something may have been seen of here, and go to the first."""
        self.waiting.show()
        self.waiting.go_first()

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        if self.waiting.step_back() or super().step_back():
            return True
        if self.waiting.isHidden():
            return False
        self.waiting.hide()
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commands(self) -> tuple[Command, ...]:
        """Offer both to the command palette."""
        if self.isHidden():
            return ()
        made = Command("promises.made", self.section.spec.words().add, self.make, icon="plus")
        seen = Command("promises.seen", self.look.text(), self.see, icon="check")
        return (made, seen) if not self.look.isHidden() else (made,)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _made_spec(self) -> KindSpec:
        return KindSpec(
            Commitment.KIND, _asks, _words, self._row, presets=lambda: {"status": "com.made"}, save=save
        )

    def _waiting_spec(self) -> KindSpec:
        return replace(spec("counterpart", self._waiting_row, self.wording.today), words=_waiting_words)

    def show_read(self, held: PromisesAt) -> None:
        """Show both."""
        self._held = held
        engagement = next(iter(held.engagements), "")
        actor = {"actor": held.actors[0]} if held.actors else {}
        self.section.presets = {"made_in": held.encounter, "made_on": held.day, **actor}
        both = {one.id: one for one in (*held.made, *held.seen)}
        waiting = [one for one in held.waiting if one.id not in {made.id for made in held.made}]
        self.section.show_lines(engagement, [*both.values()])
        self.waiting.show_lines(engagement, waiting)
        self.look.setVisible(bool(waiting))
        if not waiting:
            self.waiting.hide()
        self.setVisible(bool(held.actors or held.engagements or both))

    def _dress(self, card: RecordCard) -> None:
        """Leave what came of a promise that was made here to the ledger: it was not seen here."""
        card.states.hide()
        way = Button(translate("PromisesHere", "Open in the ledger"), "plain", "engagements")
        way.clicked.connect(lambda: self._go(card))
        card.buttons.add_part(way)

    def _dress_waiting(self, card: RecordCard) -> None:
        """Leave all but what came of it to the ledger: its form stands there, and so does what is typed in it."""
        card.edit_requested.disconnect()
        card.edit_requested.connect(lambda: self._go(card))

    def _go(self, card: RecordCard) -> None:
        self.workspace.open_requested.emit("engagements", card.opened.view.id)

    def _seen_here(self, _record: Record, status: str) -> Mapping[str, Any]:
        return {"verified_in": self.record} if status in SEEN else {}

    def _row(self, line: Line, say: Wording) -> Row:
        made = line.line.get("made_in") == self.record
        seen = line.line.get("verified_in") == self.record
        parts = (
            translate("PromisesHere", "made here") if made else "",
            translate("PromisesHere", "seen here") if seen else "",
            say.label("party", line.line.get("owner")),
            name_in(line, "by", say),
        )
        return replace(self._waiting_row(line, say), second=joined(parts))

    def _waiting_row(self, line: Line, _say: Wording) -> Row:
        due = line.line.get("due")
        left = (date.fromisoformat(due) - self.workspace.clock().date()).days if due else None
        row = self._words.row(line, promise(Entry(line.id, line.kind, line.day, line.line), left), None)
        return replace(row, second=joined((_say.label("party", line.line.get("owner")), row.second)))

    def _retranslate(self) -> None:
        self.look.setText(translate("PromisesHere", "A promise was kept or broken here"))
        if self._held is not None:
            self.show_read(self._held)


def _asks() -> tuple[Ask, ...]:
    """Ask as little as an encounter leaves open; the rest is prefilled and can be changed."""
    return (
        Ask("owner", "chips", translate("PromisesHere", "Who gave their word?")),
        Ask("text", "text", translate("PromisesHere", "What was promised?")),
        Ask("due", "day", translate("PromisesHere", "By when?")),
        Ask("actor", "record", translate("PromisesHere", "Which actor is it about?"), kinds=("actor",)),
        Ask(
            "engagement",
            "record",
            translate("PromisesHere", "In which talks?"),
            kinds=("engagement",),
            beside=True,
        ),
        Ask("made_in", "record", translate("PromisesHere", "Made in"), kinds=("encounter",)),
        Ask("made_on", "day", translate("PromisesHere", "Made on"), beside=True),
        Ask(
            "by",
            "record",
            translate("PromisesHere", "Who spoke?"),
            kinds=("interlocutor",),
            folded=True,
        ),
        Ask("protection", "many", translate("PromisesHere", "Is it about protection?"), folded=True),
        Ask("note", "text", translate("PromisesHere", "What else should be known?"), folded=True),
    )


def _words() -> KindWords:
    """Say it for an encounter; no letter, for the page around has its own."""
    return KindWords(
        translate("PromisesHere", "Promises"),
        translate("PromisesHere", "A promise was made here"),
        "",
        translate("PromisesHere", "A promise made here"),
        translate("PromisesHere", "This promise"),
        "",
    )


def _waiting_words() -> KindWords:
    heading = translate("PromisesHere", "Which promise, and what came of it?")
    edit = translate("PromisesHere", "This promise")
    return KindWords(heading, "", "", edit, edit, "")
