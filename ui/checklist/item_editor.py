"""The open item of the checklist: answers as chips, a note, why, earlier answers.

Owns asking for a reason where an item is not needed. It refuses to save: it
says what a person chose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.engagement import ChecklistState
from hdfield.reference import ChecklistItem
from hdfield.rules.checklist_signs import Proposal
from hdfield.rules.life_cycles import moves
from hdfield.services.records import HistoryEntry
from hdfield.services.signs import Signs
from ui import tokens
from ui.checklist.answers import NO_ANSWER, Answer, state_source, state_words
from ui.checklist.cited import CitedWords
from ui.checklist.evidence import EvidenceInput
from ui.checklist.proposal import ProposalCard
from ui.checklist.standing import NOT_NEEDED, status_choices
from ui.direction import isolated
from ui.forms.finder import Finder
from ui.forms.heads import HeadsCard
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.naming import author_words
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.text_edit import TextEdit

_STAYS: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Another window or a menu in front is not leaving."""
_BRIEF: Final = "brief:"
"""How the list marks what the program was made after."""


class ItemEditor(QWidget):
    """Edits the answer to one item at a time.

    Args:
        wording: Of the window.
        finder: Finds evidence in the file.
        cited: Words of a record.

    Signals:
        answered: (status, note) A person set them; save at once, with what ``evidence`` holds.
        keep_requested: (Record) Of two answers, this one.
        history_requested: Show the earlier answers.
        note_touched: The note was typed in, or something else of a half answer changed.
        left: Esc: back to the row.
        record_requested: (record id) Go to something the answer rests on.
    """

    answered = Signal(str, str)
    keep_requested = Signal(object)
    history_requested = Signal()
    note_touched = Signal()
    left = Signal()
    record_requested = Signal(str)

    def __init__(
        self, wording: Wording, finder: Finder, cited: CitedWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._item: ChecklistItem | None = None
        self._answer = NO_ANSWER
        self._authors: Mapping[str, str] = {}
        self._pending = ""
        self._is_filling = False
        self._conflict = QVBoxLayout()
        self.card = ProposalCard(wording, cited)
        self.evidence = EvidenceInput(finder)
        self.chips = ChipRow()
        self.note = TextEdit(1, 8)
        self._field = Field(self.note)
        self.save_note = Button("", "plain", "check")
        self.why = Button("", "quiet", "info")
        self.history = Button("", "quiet", "history")
        self._reason = Words("", "small")
        self._earlier = QVBoxLayout()
        self._build()
        self._retranslate()

    def show_item(self, item: ChecklistItem, answer: Answer, authors: Mapping[str, str]) -> None:
        """Show an item and its answer; a note being written for it stays."""
        is_other = self._item is None or self._item.code != item.code
        is_typed = not is_other and bool(self.note_text())
        self._item, self._answer, self._authors = item, answer, authors
        empty(self._conflict)
        if answer.is_conflict and answer.view is not None:
            heads = HeadsCard(
                answer.view, lambda state: state_words(state, self._wording), authors, self._wording
            )
            heads.keep_requested.connect(self.keep_requested)
            self._conflict.addWidget(heads)
        if is_other or not self._pending:
            self._pending = ""
            self._offer_moves()
            self.chips.choose([answer.status] if not answer.is_conflict else [])
        self.evidence.fill(answer.evidence)
        if is_other or not (is_typed or self.note.hasFocus()):
            self._put_note(answer.note)
        if is_other:
            self.evidence.picker.choose("")
            self._reason.hide()
            empty(self._earlier)
        # Of two answers one is kept first: a third would hide both.
        for part in (self.chips, self.evidence):
            part.setVisible(not answer.is_conflict)
        self._field.setVisible(not (answer.is_conflict or answer.is_note_closed))
        self.history.setVisible(answer.view is not None)
        self._say_item()

    def show_proposal(self, proposal: Proposal | None, signs: Signs | None) -> None:
        """Show what is proposed for the item, and name its evidence by the file."""
        self.card.show_proposal(proposal, signs)
        self.evidence.fill(self.evidence.held())

    def take(self) -> None:
        """Set what is proposed, on the records it rests on."""
        proposal = self.card.proposal
        if proposal is not None and not self._answer.is_conflict:
            self.evidence.fill((*self.evidence.held(), *proposal.records))
            self.choose(proposal.status)

    def keep(self) -> None:
        """Say that it still stands, of today."""
        if self.card.proposal is not None and not self._answer.is_conflict:
            self.choose(self._answer.status)

    def choose(self, status: str) -> None:
        """Set an answer, as a letter or a click does; "not needed" asks why first.

        What never stood cannot slip: a move that is none is passed over. Of two
        answers a person keeps one first.
        """
        if self._answer.is_conflict:
            return
        if status != self._answer.status and status not in self._onward():
            return
        if status == NOT_NEEDED and not self._answer.is_note_closed:
            self._pending = status
            self.chips.choose([status])
            self._say_note()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.note_touched.emit()
        self._pending = ""
        self._say_note()
        self.chips.choose([status])
        self._give(status, self.note.text().strip())

    def note_text(self) -> str:
        """Give the note as typed, where it differs from what is saved; else nothing."""
        typed = self.note.text().strip()
        return typed if typed != self._answer.note.strip() else ""

    def half_evidence(self) -> str:
        """Give what is typed to find evidence and is none yet."""
        return self.evidence.picker.typed_half()

    def bring_back(self, note: str, pending: str, evidence: str = "") -> None:
        """Take what was half answered before the notebook was locked: a note, a state without its reason."""
        self._pending = pending
        if pending:
            self.chips.choose([pending])
        if evidence:
            self.evidence.picker.put_half(evidence)
        self._put_note(note)
        self._say_note()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def pending(self) -> str:
        """The answer that waits for its reason, or nothing."""
        return self._pending

    def keep_note(self) -> bool:
        """Save the note, and the answer that waited for it; say whether nothing is missing."""
        if self._answer.is_conflict:
            return True  # it waits until one of the two is kept
        typed = self.note.text().strip()
        if self._pending and not typed:
            self._field.show_trouble(
                translate("Checklist", "A word why, so that the next person understands.")
            )
            return False
        if self._pending or typed != self._answer.note.strip():
            status, self._pending = self._pending or self._answer.status, ""
            self._give(status, typed)
        self._say_note()
        return True

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show earlier answers, newest first."""
        empty(self._earlier)
        for entry in entries:
            state = entry.record
            if not isinstance(state, ChecklistState):
                continue
            label = Words("", "small")
            author = author_words(entry.author, self._authors)
            parts = (state_source(state, author, self._wording), state_words(state, self._wording))
            label.setText(" · ".join(part for part in parts if part))
            self._earlier.addWidget(label)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """In the note: Ctrl+Enter saves, Esc goes back to the row, leaving saves."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.keep_note():
                    self.left.emit()
                return True
            if is_escape:
                self._let_go()
                self.left.emit()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self._let_go()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SMALL, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addLayout(self._conflict)
        column.addWidget(self.card)
        column.addWidget(self.chips)
        column.addWidget(self.evidence)
        column.addWidget(self._field)
        column.addWidget(self.save_note, 0, Qt.AlignmentFlag.AlignLeading)
        asks = Flow(gap=tokens.TINY)
        asks.add_part(self.why)
        asks.add_part(self.history)
        column.addWidget(asks)
        column.addWidget(self._reason)
        column.addLayout(self._earlier)
        self._reason.hide()
        self.save_note.hide()
        self.chips.chosen_changed.connect(self._chip_chosen)
        self.card.taken.connect(self.take)
        self.card.kept.connect(self.keep)
        for part in (self.card, self.evidence):
            part.open_requested.connect(self.record_requested)
        self.evidence.touched.connect(self._evidence_touched)
        self.evidence.picker.typed.connect(self.note_touched)
        self.note.textChanged.connect(self._typed)
        self.note.installEventFilter(self)
        self.save_note.clicked.connect(self.keep_note)
        self.why.clicked.connect(lambda: self._reason.setVisible(self._reason.isHidden()))
        self.history.clicked.connect(self._turn_history)

    def _chip_chosen(self, codes: tuple[str, ...]) -> None:
        if codes:
            self.choose(codes[0])
        else:
            self.chips.choose([self._answer.status])

    def _evidence_touched(self) -> None:
        self._give(self._answer.status, self._answer.note)

    def _onward(self) -> tuple[str, ...]:
        """Give the answers that may follow the present one."""
        return moves(ChecklistState.KIND, self._answer.status)

    def _offer_moves(self) -> None:
        allowed = {self._answer.status, *self._onward()}
        choices = [choice for choice in status_choices(self._wording.code) if choice.code in allowed]
        self.chips.set_choices(choices)

    def _give(self, status: str, note: str) -> None:
        # Believed at once: what is typed before the save comes back must not bring back the old answer.
        self._answer = replace(self._answer, status=status, note=note, evidence=self.evidence.held())
        self.answered.emit(status, note)

    def leave(self) -> None:
        """Leave the item: a note is kept; an answer without its reason goes back to what it was."""
        if self._pending and not self.note_text():
            self._pending = ""
            self.chips.choose([self._answer.status])
            self.note_touched.emit()
        else:
            self.keep_note()
        self._say_note()

    def _let_go(self) -> None:
        if not self.save_note.hasFocus():  # its click comes next, and says what is missing
            self.leave()

    def _typed(self) -> None:
        if not self._is_filling:
            self._say_note()
            self.note_touched.emit()

    def _put_note(self, note: str) -> None:
        self._is_filling = True
        self.note.setPlainText(note)
        self._is_filling = False
        self._say_note()

    def _turn_history(self) -> None:
        if self._earlier.count():
            empty(self._earlier)
        else:
            self.history_requested.emit()

    def _say_note(self) -> None:
        reason = translate("Checklist", "Why is it not needed here?")
        self._field.say(reason if self._pending else translate("Checklist", "Note"))
        self._field.show_trouble("")
        is_open = not self._answer.is_conflict
        self.save_note.setVisible(is_open and bool(self._pending or self.note_text()))

    def _say_item(self) -> None:
        if self._item is not None:
            code = self._wording.code
            reason = self._item.reasons.get(code) or self._item.reasons.get("en", "")
            source = translate("Checklist", "Source: %1").replace("%1", _source_words(self._item.source))
            self._reason.setText(f"{reason}\n{source}")

    def _retranslate(self) -> None:
        self._offer_moves()
        self.chips.choose([] if self._answer.is_conflict else [self._pending or self._answer.status])
        self.chips.set_name(translate("Checklist", "Answer"))
        self.save_note.setText(translate("Checklist", "Save"))
        self.save_note.setToolTip(keys_of("save"))
        self.why.setText(translate("Checklist", "Why this?"))
        self.history.setText(translate("Checklist", "Earlier answers"))
        self._say_note()
        self._say_item()


def _source_words(source: str) -> str:
    """Say where an item comes from: what is marked as the brief is the one this program was made after."""
    brief = translate("Checklist", "project brief, %1")
    parts = [part.strip() for part in source.split(";")]
    return "; ".join(
        brief.replace("%1", isolated(part.removeprefix(_BRIEF)))
        if part.startswith(_BRIEF)
        else isolated(part)
        for part in parts
    )
