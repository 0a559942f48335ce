"""The promises board: who gave their word on what, what came of it, and what was agreed.

Owns the order of its parts and what a person may do from an open record. It
refuses to set anything by itself: a check of a term proposes, a person takes it.

Source: domain 3.5, rules 3 and 6; brief S-27, S-50, S-81, S-82, S-107 to S-109,
S-114, S-154, S-163; docs/engagements.md (Promises, good faith).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout

from hdfield.model.base import Record
from hdfield.model.judging import GoodFaithView
from hdfield.model.promises import Agreement, AgreementTerm, Commitment
from hdfield.rules.good_faith import FaithSign, standing
from hdfield.rules.ledger import (
    SIDES,
    Promise,
    ledger,
    said_seen_listed,
    strained_by,
    suggested_by_checks,
    tally,
)
from hdfield.services.changes import Changes
from hdfield.services.promises import SEEN, PromisesOf
from ui import tokens
from ui.actors.said_seen import SaidSeen
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.dossier.section import RecordsSection
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.promises import agreements
from ui.promises.faith import FaithSigns, faith_spec
from ui.promises.half_seen import KEY as HALF_SEEN
from ui.promises.half_seen import HalfSeen
from ui.promises.ledger_words import LedgerWords
from ui.promises.on_card import AgreementNote, seen_in
from ui.promises.promises import spec
from ui.promises.proposal import Proposal
from ui.promises.proposing import Proposing
from ui.promises.seen_row import CheckRow, SeenRow
from ui.promises.sides import Sides
from ui.settling import left_alone
from ui.widgets.button import Button
from ui.widgets.row_parts import Row
from ui.widgets.section import Section
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line

_LEAD: Final = 104
"""Half a page is narrow: the words of a promise need the room more than how it stands."""
_KEYS: Final = {"us": "ours", "counterpart": "theirs", "third": "others"}


class PromisesBoard(Board):
    """The board.

    Attributes:
        sides: The ledger, ours beside theirs.
        suggested: What checks say of promises; hidden while they say nothing new.
        table: What was pledged, verified and listed, side by side.
        signs: What was seen since the newest views on good faith.
    """

    KEY = "promises"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: PromisesOf | None = None
        self._promises: dict[str, Promise] = {}
        self._seen = HalfSeen(workspace, f"engagements.{self.KEY}.{HALF_SEEN}", lambda: self.engagement, self)
        self._taken: dict[str, dict[str, Any]] = {}
        self._words = LedgerWords(self.wording)
        self._proposing = Proposing(workspace, self._words)
        self.suggested, self.sides = Section(), Sides()
        self._counts = {side: Words("", "soft") for side in SIDES}
        self.table_part, self.table = Section(), SaidSeen(self.wording)
        self._no_status = Words("", "soft")
        self._strained = QVBoxLayout()
        self.signs = FaithSigns(self.wording, self._sign_words)
        self._build()
        self.retranslate()

    # -- reading ------------------------------------------------------------------
    def read(self, session: Session, record: str) -> PromisesOf:
        """Read what the ledger is made of."""
        return session.promises.of(record)

    def show_read(self, held: PromisesOf) -> None:
        """Show it."""
        self._held = held
        found = ledger(held.view)
        self._promises = {one.id: one for promises in found.values() for one in promises}
        by_id = held.file.by_id
        actors = held.file.engagement.actors if held.file.engagement else ()
        alone = {"actor": actors[0]} if len(actors) == 1 else {}
        for side, key in _KEYS.items():
            self.sections[key].presets = alone
            lines = [by_id[one.id] for one in found.get(side, ()) if one.id in by_id]
            self.sections[key].show_lines(self.engagement, lines)
            self._counts[side].setText(self._words.counts(tally(found.get(side, ()))))
            self._counts[side].setVisible(bool(lines))
        self._show_agreements(held)
        self._seen.settle({one: held.view.by_id[one].text("verified_in") for one in self._promises})
        self.sections["good_faith_view"].presets = alone
        self.sections["good_faith_view"].show_lines(self.engagement, held.file.of(GoodFaithView.KIND))
        self._show_derived()

    def dress_card(self, card: RecordCard) -> None:
        """Add to an open record what may be done with it in one step."""
        record = card.record
        if isinstance(record, Commitment) and card.is_editable:
            seen = SeenRow(self.workspace, self.engagement)
            self._ask_seen(card, seen, record.verified_in)
            if changes := self._taken.pop(record.id or "", None):
                section = next(one for one in self.sections.values() if one.card is card)
                QTimer.singleShot(0, card, lambda: section.edit(changes))
        elif isinstance(record, AgreementTerm):
            self._dress_term(card, record)
        elif isinstance(record, Agreement):
            self._dress_agreement(card, record)
        elif isinstance(record, GoodFaithView):
            links = seen_in(card.opened.meetings.values(), self._words.meetings, card.go_requested)
            if links is not None:
                card.body.addWidget(links)

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show what was typed, or picked on a card, before the notebook was locked."""
        if key == HALF_SEEN:
            return self.open_record(self._seen.bring_back(draft))
        super().go_on(key, draft)

    def retranslate(self) -> None:
        """Say everything above and between the sections anew."""
        self.table_part.say(translate("Promises", "Pledged, verified, listed"))
        self._no_status.setText(agreements.no_status_words())
        if self._held is not None:
            self.show_read(self._held)

    @property
    def asked_for(self) -> tuple[str, ...]:
        """The actors of whom so much was seen that a new view is asked for."""
        found = standing(self._held.view) if self._held is not None else ()
        return tuple(one.actor for one in found if one.wants_view)

    # -- what a person may do -------------------------------------------------------
    def take(self, promise: str, status: str, term: str) -> None:
        """Take what a check says of a promise; where nobody met, ask how it is known."""
        assert self._held is not None
        held = self._held.view.by_id[term]
        seen, on = held.text("checked_in") or None, held.text("last_check") or None
        if seen is None and not self._promises[promise].basis:
            self._taken[promise] = {"status": status, "settled_on": on}
            return self.open_record(promise)
        self._change(lambda session: session.promises.see(promise, status, seen, on))

    def strain(self, agreement: str) -> None:
        """Say that an agreement is strained."""
        self._change(lambda session: session.agreements.strain(agreement))

    def renegotiate(self, agreement: str) -> None:
        """Begin the agreement that replaces one, and open it."""
        self._change(
            lambda session: session.agreements.renegotiate(agreement),
            lambda changes: self.open_record(changes.saved[0]),
        )

    def check(self, term: str, result: str, held: Mapping[str, str]) -> None:
        """Write down a check of a term: what it showed, where it was seen, when the next one is."""
        days, encounter = held.get("again"), held.get("seen") or None
        today = self.workspace.clock().date()
        again = (today + timedelta(days=int(days))).isoformat() if days else None
        # Back to its row: a key pressed once more must not say the opposite.
        if (row := self.sections["agreement_term"].rows.get(term)) is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        checked, done = self._seen.ending(
            term, lambda session: session.agreements.check(term, result, encounter, again)
        )
        self._change(checked, done)

    def write_view(self, actor: str) -> None:
        """Begin a view on an actor, with the signs seen since the last one."""
        assert self._held is not None
        found = next(one for one in standing(self._held.view) if one.actor == actor)
        told: dict[bool, dict[str, dict[str, str]]] = {True: {}, False: {}}
        for sign in found.signs:
            seen = {"seen_in": met} if (met := self._met(sign)) else {}
            told[sign.is_against][sign.code] = {"signal": sign.code, **seen}
        signals = {"plus": [*told[False].values()], "minus": [*told[True].values()]}
        self.sections["good_faith_view"].add({"actor": actor, **signals})

    # -- building -------------------------------------------------------------------
    def _build(self) -> None:
        self._proposed = QVBoxLayout()
        self._proposed.setSpacing(tokens.MEDIUM)
        self.suggested.body.addLayout(self._proposed)
        self.column.addWidget(self.suggested)
        self.column.addWidget(self.sides)
        where = {"us": self.sides.first, "counterpart": self.sides.second, "third": None}
        for side, key in _KEYS.items():
            kind = spec(side, self._promise_row, self.wording.today)
            section = self.add_section(kind, into=where[side], key=key, lead=_LEAD)
            section.body.insertWidget(0, self._counts[side])
            section.with_state = self._with_promise
        self.sides.add_stretch()
        self.table_part.body.addWidget(self.table)
        self.column.addWidget(self.table_part)
        deals = self.add_section(agreements.agreement_spec(self._terms_of))
        deals.body.insertWidget(0, self._no_status)
        deals.body.insertLayout(1, self._strained)
        self.add_section(agreements.term_spec(self._term_row))
        self.add_section(faith_spec(self.wording.today)).body.insertWidget(0, self.signs)
        self.signs.view_wanted.connect(self.write_view)
        self.signs.go_requested.connect(self._go)

    # -- showing --------------------------------------------------------------------
    def _show_agreements(self, held: PromisesOf) -> None:
        deals, terms = held.file.of(Agreement.KIND), held.file.of(AgreementTerm.KIND)
        live = [one for one in deals if one.line.get("status") not in agreements.OVER]
        ordered = [*live, *(one for one in deals if one not in live)]
        place = {one.id: at for at, one in enumerate(ordered)}
        self.sections["agreement"].presets = {
            "actors": [*(held.file.engagement.actors if held.file.engagement else ())]
        }
        self.sections["agreement"].show_lines(self.engagement, ordered)
        section = self.sections["agreement_term"]
        section.presets = {"agreement": live[0].id} if live else {}
        shown = sorted(
            terms,
            key=lambda one: (
                place.get(str(one.line.get("agreement")), len(place)),
                str(one.line.get("next_check") or "9999"),
            ),
        )
        section.show_lines(self.engagement, shown)
        section.setVisible(bool(deals))
        self._no_status.setVisible(bool(deals))

    def _show_derived(self) -> None:
        assert self._held is not None
        view, lines = self._held.view, self._held.file.by_id
        taken = self._section_of_focus()
        empty(self._proposed)
        proposals = [
            self._proposing.of_promise(
                self._held, promise, status, term, partial(self.take, promise, status, term)
            )
            for promise, (status, term) in suggested_by_checks(view).items()
            if promise in lines and term in lines
        ]
        for proposal in proposals:
            self._proposed.addWidget(proposal)
        count = self.wording.language.locale.toString(len(proposals))
        self.suggested.say(translate("Promises", "What checks of terms say"), count)
        self.suggested.setVisible(bool(proposals))
        empty(self._strained)
        for agreement, terms in strained_by(view).items():
            if agreement in lines:
                broken, strain = [lines[one] for one in terms], partial(self.strain, agreement)
                line = self._proposing.of_agreement(self._held, lines[agreement], broken, strain)
                self._strained.addWidget(line)
        if taken is not None:  # the button that was pressed is gone: go on with what it was about
            taken.go_first()
        rows = said_seen_listed(view)
        self.table.show_rows(rows, lines, self._called)
        self.table_part.setVisible(bool(rows))
        self.signs.show_standing(standing(view), self._called)

    def _section_of_focus(self) -> RecordsSection | None:
        """Give the section beside the proposal the focus is on, or ``None`` where it is on none."""
        focus = QApplication.focusWidget()
        if not isinstance(focus, Button) or not isinstance(focus.parentWidget(), Proposal):
            return None
        return self.sections["theirs" if self.suggested.isAncestorOf(focus) else "agreement"]

    def _promise_row(self, line: Line, _say: Wording) -> Row:
        file = self._held.file if self._held is not None else None
        return self._words.row(line, self._promises.get(line.id), file)

    def _term_row(self, line: Line, say: Wording) -> Row:
        deals = self._held.file.of(Agreement.KIND) if self._held is not None else ()
        agreement = next((one for one in deals if one.id == line.line.get("agreement")), None)
        return agreements.term_row(line, agreement if len(deals) > 1 else None, say)

    def _terms_of(self, agreement: str) -> Sequence[Line]:
        terms = self._held.file.of(AgreementTerm.KIND) if self._held is not None else ()
        return [one for one in terms if one.line.get("agreement") == agreement]

    # -- an open record ---------------------------------------------------------------
    def _ask_seen(self, card: RecordCard, row: SeenRow, seen: str | None = None) -> None:
        assert card.record is not None
        self._seen.follow(card.record.id or "", row, {"seen": seen} if seen else {})
        card.above.addWidget(row)

    def _with_promise(self, record: Record, status: str) -> Mapping[str, Any]:
        held = self._seen.of(record.id or "")
        return {"verified_in": held["seen"]} if status in SEEN and held.get("seen") else {}

    def _dress_term(self, card: RecordCard, term: AgreementTerm) -> None:
        if card.is_editable:
            row = CheckRow(self.workspace, self.engagement, self.wording)
            row.checked.connect(lambda result: self.check(term.id or "", result, row.held()))
            self._ask_seen(card, row)
            card.first = row.results
        lines = self._held.file.of(Commitment.KIND) if self._held is not None else ()
        if term.commitment or any(one.line.get("term") == term.id for one in lines):
            return
        presets = {"term": term.id, "text": term.text.model_dump(mode="json") if term.text else None}
        button = Button(translate("Promises", "Put it into their promises"), "plain", "plus")
        button.clicked.connect(lambda: self.sections["theirs"].add(presets))
        card.buttons.add_part(button)

    def _dress_agreement(self, card: RecordCard, agreement: Agreement) -> None:
        record = agreement.id or ""
        is_open = "core" not in card.opened.view.heads[0].closed
        card.body.addWidget(AgreementNote(agreement, is_open=is_open, parent=card))
        if not card.is_editable:
            return
        add = Button(translate("Promises", "Add a term"), "plain", "plus")
        add.clicked.connect(lambda: self.sections["agreement_term"].add({"agreement": record}))
        card.buttons.add_part(add)
        deals = self._held.file.of(Agreement.KIND) if self._held is not None else ()
        if agreement.status in agreements.RENEWABLE and not any(
            one.line.get("replaces") == record for one in deals
        ):
            again = Button(translate("Promises", "Renegotiate"), "plain", "talked")
            again.clicked.connect(lambda: self.renegotiate(record))
            card.buttons.add_part(again)

    # -- inside -----------------------------------------------------------------
    def _called(self, actor: str) -> str:
        named = self._held.actors.get(actor) if self._held is not None else None
        return self.wording.called(named) if named else translate("Promises", "not in this notebook")

    def _sign_words(self, sign: FaithSign) -> str:
        return self._proposing.of_sign(self._held, sign)

    def _met(self, sign: FaithSign) -> str:
        """Give the encounter a sign was seen in."""
        assert self._held is not None
        if sign.kind == "encounter":
            return sign.record
        return self._held.view.by_id[sign.record].text("verified_in")

    def _go(self, kind: str, record: str) -> None:
        if kind == Commitment.KIND:
            return self.open_record(record)
        self.workspace.open_requested.emit("encounters" if kind == "encounter" else "engagements", record)

    def _change(self, command: Any, done: Callable[[Changes], None] | None = None) -> None:
        self.workspace.change(self, command, done, left_alone(self.workspace))


def build(workspace: Workspace) -> PromisesBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return PromisesBoard(workspace)
