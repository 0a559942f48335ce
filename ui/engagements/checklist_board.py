"""The checklist as a part of an engagement's page.

Owns reading the answers, saving one, and the draft of the note beside it. It
refuses to draw: ``checklist.py`` does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.rules.once import once_id
from hdfield.services.editing import given
from hdfield.services.records import HistoryEntry, RecordView, read_record
from ui.actors.inputs import cursor_of, put_cursor
from ui.actors.models import read_authors
from ui.commands import Command
from ui.dossier.board import Board
from ui.engagements.checklist import Board as Grid
from ui.engagements.checklist import board_name
from ui.language import translate
from ui.naming import text_value
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_NOTE: Final = "note"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of an engagement: by item code, and who wrote by key id."""

    states: Mapping[str, RecordView]
    authors: Mapping[str, str]


class ChecklistBoard(Board):
    """The three columns, wired to the notebook.

    Attributes:
        grid: What is seen.
    """

    KEY = "checklist"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._shown = ""
        self._item = ""
        self.grid = Grid(self.wording)
        self.column.addWidget(self.grid)
        self.grid.answered.connect(self._answer)
        self.grid.keep_requested.connect(self._save)
        self.grid.history_requested.connect(self._load_history)
        self.grid.row_unfolded.connect(self.unfolded)
        self._notes = workspace.draft_keeper(self, f"engagements.{self.KEY}.{_NOTE}", self._note_draft)
        self.grid.note_touched.connect(self._notes.touched)
        self.grid.editor.note.cursorPositionChanged.connect(self._notes.moved)
        self.retranslate()

    def read(self, session: Session, record: str) -> Answers:
        """Read the answers."""
        return Answers(session.reading.engagement(record).states, read_authors(session))

    def show_read(self, held: Answers) -> None:
        """Show them."""
        is_other, self._shown = self._shown != self.engagement, self.engagement
        self.grid.show_states(held.states, held.authors, is_other=is_other)

    def refresh(self, kinds: Collection[str]) -> None:
        """Read again where an answer changed."""
        if not kinds or "checklist_state" in kinds:
            super().refresh(kinds)

    def open_record(self, record: str) -> None:
        """Open the item a record answers."""

        def item(session: Session) -> str:
            held = session.records.view(record).heads[0].record
            return held.item if isinstance(held, ChecklistState) else ""

        self.workspace.ask(self, item, self.grid.open_item, _leave)

    def step_back(self) -> bool:
        """Fold the open item."""
        return self.grid.step_back()

    def commands(self) -> Sequence[Command]:
        """Offer nothing of its own: the questions are always the same."""
        return ()

    def take_focus(self) -> None:
        """Go to the first question."""
        self.grid.rows()[0].setFocus()

    def record_in_sight(self) -> str:
        """Give the answer that is open."""
        view = self.grid.answer(self.grid.current()).view
        return view.id if view is not None else ""

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show the note that was being typed."""
        if key != _NOTE:
            return super().go_on(key, draft)
        self.grid.open_item(draft["item"])
        self.grid.editor.bring_back(draft["note"], draft["pending"])
        put_cursor(self.grid.editor.note, int(draft.get("at", 0)))

    def retranslate(self) -> None:
        """Name the columns."""
        self.grid.setAccessibleName(board_name())

    # -- inside -----------------------------------------------------------------
    def _save(self, record: Record) -> None:
        self.workspace.change(self, lambda session: session.records.save(record))

    def _answer(self, item: str, status: str, note: str) -> None:
        workspace = self.workspace
        values = {
            "engagement": self.engagement,
            "item": item,
            "status": status,
            "by": workspace.person,
            "on": workspace.clock().date().isoformat(),
            "note": text_value(note, workspace.language.code),
        }
        record = read_record("checklist_state", given(values))
        workspace.change(
            self,
            # A note goes from the draft only once it is saved: a refusal must not cost a word.
            self._notes.ended_by(lambda session: session.records.save(record)),
            said=translate("Engagements", "Answer saved"),
        )

    def _load_history(self, item: str) -> None:
        engagement = self.engagement

        def read(session: Session) -> tuple[HistoryEntry, ...]:
            return session.records.history(once_id(engagement, ChecklistState.KIND, item))

        self.workspace.ask(self, read, lambda entries: self.grid.show_history(item, entries), _leave)

    def _note_draft(self) -> dict[str, Any] | None:
        editor = self.grid.editor
        if not editor.note_text():
            return None
        return {
            "engagement": self.engagement,
            "item": self.grid.current(),
            "note": editor.note.text(),
            "pending": editor.pending,
            "at": cursor_of(editor.note),
        }


def _leave(error: FieldError) -> None:
    """Leave what is not here any more."""
    if not isinstance(error, NoSuchRecordError):
        raise error


def build(workspace: Workspace) -> ChecklistBoard:
    """Make the board."""
    return ChecklistBoard(workspace)
