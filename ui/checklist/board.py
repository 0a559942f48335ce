"""The checklist as a part of an engagement's page, and the risks below it.

Owns reading the answers and what the file says of them, saving one with what
it rests on, and the draft of the note beside it. It refuses to draw:
``columns.py`` does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.rules.once import once_id
from hdfield.services.editing import given
from hdfield.services.records import HistoryEntry, RecordView, read_record
from hdfield.services.signs import Signs
from ui.checklist.cited import CitedWords, room_of
from ui.checklist.columns import Board as Grid
from ui.checklist.columns import board_name
from ui.checklist.file_finder import FileFinder
from ui.checklist.risks import RiskListLine, risk_spec
from ui.commands import Command
from ui.dossier.board import Board
from ui.forms.authors import read_authors
from ui.forms.inputs import cursor_of, put_cursor
from ui.language import translate
from ui.naming import text_value
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_NOTE: Final = "note"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of an engagement: by item code, who wrote by key id, and what the file says."""

    states: Mapping[str, RecordView]
    authors: Mapping[str, str]
    signs: Signs


class ChecklistBoard(Board):
    """The three columns, wired to the notebook.

    Attributes:
        grid: What is seen.
        finder: Finds what an answer may rest on.
    """

    KEY = "checklist"
    BESIDE = frozenset(("task",))  # an answer may rest on a paper or an incident

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._shown = ""
        self._signs: Signs | None = None
        cited = CitedWords(self.wording)
        self.finder = FileFinder(workspace, cited)
        self.grid = Grid(self.wording, self.finder, cited)
        self.column.addWidget(self.grid)
        self.risks = self.add_section(risk_spec())
        self.gone_through = RiskListLine(workspace, self.risks)
        self.grid.answered.connect(self._answer)
        self.grid.keep_requested.connect(self._save)
        self.grid.history_requested.connect(self._load_history)
        self.grid.row_unfolded.connect(self.unfolded)
        self.grid.record_requested.connect(self._go)
        self._notes = workspace.draft_keeper(self, f"engagements.{self.KEY}.{_NOTE}", self._note_draft)
        self.grid.note_touched.connect(self._notes.touched)
        self.grid.editor.note.cursorPositionChanged.connect(self._notes.moved)
        self.retranslate()

    def leave(self) -> None:
        """Fold the open item; what is typed for the engagement in sight is kept with that one."""
        super().leave()
        self.grid.fold()

    def read(self, session: Session, record: str) -> Answers:
        """Read the answers and the file; that it was looked at today is kept on this device."""
        session.signs.look(record)
        states = session.reading.engagement(record).states
        return Answers(states, read_authors(session), session.signs.of(record))

    def show_read(self, held: Answers) -> None:
        """Show them."""
        is_other, self._shown = self._shown != self.engagement, self.engagement
        self._signs = held.signs
        self.grid.show_states(held.states, held.authors, is_other=is_other)
        self.grid.show_signs(held.signs)
        self.show_file(held.signs.file)
        self.gone_through.show_file(held.signs.file)

    def open_record(self, record: str) -> None:
        """Open the item a record answers, or a risk; for the engagement itself go to the list of risks."""

        def item(session: Session) -> str:
            held = session.records.view(record).heads[0].record
            return held.item if isinstance(held, ChecklistState) else ""

        def go(item: str) -> None:
            if item:
                self.grid.open_item(item)

        if record == self.engagement:
            return self.gone_through.take_focus()
        super().open_record(record)
        self.workspace.ask(self, item, go, self.workspace.say_unless_gone)

    def step_back(self) -> bool:
        """Close what is open among the risks, else fold the open item."""
        return super().step_back() or self.grid.step_back()

    def commands(self) -> Sequence[Command]:
        """Offer a new risk and the way to the next item; the questions are always the same."""
        words = translate("ChecklistBoard", "Checklist: next to look at")
        return [*super().commands(), Command("checklist.next", words, self.grid.go_on, icon="forward")]

    def take_focus(self) -> None:
        """Go to the first question."""
        self.grid.rows()[0].setFocus()

    def record_in_sight(self) -> str:
        """Give the answer that is open."""
        view = self.grid.answer(self.grid.current()).view
        return super().record_in_sight() or (view.id if view is not None else "")

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show the note that was being typed."""
        if key != _NOTE:
            return super().go_on(key, draft)
        self.grid.open_item(draft["item"])
        self.grid.editor.bring_back(draft["note"], draft["pending"], draft.get("evidence", ""))
        put_cursor(self.grid.editor.note, int(draft.get("at", 0)))

    def retranslate(self) -> None:
        """Name the columns."""
        self.grid.setAccessibleName(board_name())

    # -- inside -----------------------------------------------------------------
    def _save(self, record: Record) -> None:
        self.workspace.change(self, lambda session: session.records.save(record))

    def _go(self, record: str) -> None:
        if self._signs is not None:
            self.workspace.open_requested.emit(*room_of(self._signs, record))

    def _answer(self, item: str, status: str, note: str) -> None:
        workspace = self.workspace
        values = {
            "engagement": self._shown,  # another may be asked for already
            "item": item,
            "status": status,
            "by": workspace.person,
            "on": workspace.clock().date().isoformat(),
            "note": text_value(note, workspace.language.code),
            "evidence": list(self.grid.editor.evidence.held()),
        }
        record = read_record("checklist_state", given(values))
        workspace.change(
            self,
            # A note goes from the draft only once it is saved: a refusal must not cost a word.
            self._notes.ended_by(lambda session: session.records.save(record)),
            said=translate("ChecklistBoard", "Answer saved"),
        )

    def _load_history(self, item: str) -> None:
        engagement = self._shown

        def read(session: Session) -> tuple[HistoryEntry, ...]:
            return session.records.history(once_id(engagement, ChecklistState.KIND, item))

        self.workspace.ask(
            self, read, lambda entries: self.grid.show_history(item, entries), self.workspace.say_unless_gone
        )

    def _note_draft(self) -> dict[str, Any] | None:
        editor = self.grid.editor
        evidence = editor.half_evidence()
        if not (editor.note_text() or editor.pending or evidence):
            return None
        return {
            "engagement": self._shown,
            "item": self.grid.current(),
            "note": editor.note.text(),
            "pending": editor.pending,
            "evidence": evidence,
            "at": cursor_of(editor.note),
        }


def build(workspace: Workspace) -> ChecklistBoard:
    """Make the board."""
    return ChecklistBoard(workspace)
