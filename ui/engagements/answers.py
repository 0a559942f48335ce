"""What stands at one item of the checklist, in words.

Owns reading the answer out of its record. It refuses to judge it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.services.records import RecordView
from ui.actors.wording import Wording
from ui.engagements.signs import OPEN
from ui.language import translate


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one item.

    Attributes:
        status: Its code; ``open`` where nobody answered.
        note: What was written beside it.
        by, on: Who set it, and the day.
        is_note_closed: The note was not shared with this notebook.
        view: The record, or ``None`` where nobody answered.
    """

    status: str = OPEN
    note: str = ""
    by: str = ""
    on: str = ""
    is_note_closed: bool = False
    view: RecordView | None = None

    @property
    def is_conflict(self) -> bool:
        """Whether two notebooks answered differently."""
        return self.view is not None and self.view.is_conflict


NO_ANSWER = Answer()


def answer_of(view: RecordView | None) -> Answer:
    """Read the answer a record gives."""
    if view is None:
        return NO_ANSWER
    head = view.heads[0]
    state = head.record
    if not isinstance(state, ChecklistState):
        return Answer(view=view)
    return Answer(
        state.status,
        state.note.text if state.note else "",
        state.by or "",
        state.on or "",
        "inner" in head.closed,
        view,
    )


def state_words(state: Record, say: Wording) -> str:
    """Say an answer in one line: status, note."""
    assert isinstance(state, ChecklistState)
    label = say.label("checklist_status", state.status)
    return f"{label}: {state.note.text}" if state.note else label


def state_source(state: ChecklistState, say: Wording) -> str:
    """Say who set an answer, and when."""
    return " · ".join(part for part in (state.by or "", say.day(state.on)) if part)


def answer_words(answer: Answer, say: Wording) -> str:
    """Say an answer under its question: status, who, when."""
    if answer.is_conflict:
        return translate("Checklist", "Two notebooks answered differently")
    parts = (say.label("checklist_status", answer.status), answer.by, say.day(answer.on))
    return " · ".join(part for part in parts if part)
