"""What stands at one item of the checklist, in words.

Owns reading the answer out of its record. It refuses to judge it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.services.records import RecordView
from ui.checklist.standing import OPEN
from ui.direction import isolated
from ui.field_words import paired
from ui.forms.wording import Wording
from ui.language import translate


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one item.

    Attributes:
        status: Its code; ``open`` where nobody answered.
        note: What was written beside it.
        by, on: Who set it, and the day.
        evidence: Ids of what it rests on.
        is_note_closed: The note was not shared with this notebook.
        view: The record, or ``None`` where nobody answered.
    """

    status: str = OPEN
    note: str = ""
    by: str = ""
    on: str = ""
    evidence: tuple[str, ...] = ()
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
        state.evidence,
        "inner" in head.closed,
        view,
    )


def state_words(state: Record, say: Wording) -> str:
    """Say an answer in one line: status, note, on how much it rests."""
    assert isinstance(state, ChecklistState)
    label = say.label("checklist_status", state.status)
    said = paired(label, isolated(state.note.text)) if state.note else label
    return f"{said} · {_rests_on(state.evidence)}" if state.evidence else said


def _rests_on(evidence: tuple[str, ...]) -> str:
    return translate("Checklist", "%n record(s)", "", len(evidence)) if evidence else ""


def state_source(state: ChecklistState, author: str, say: Wording) -> str:
    """Say who set an answer, and when; and who wrote that down, where it was another.

    Args:
        state: The answer.
        author: Person code of whoever wrote this version.
        say: The window's words.
    """
    who = isolated(state.by or author)
    if state.by not in (None, author):
        words = translate("Checklist", "%1, written down by %2", "an earlier answer, by person codes")
        who = words.replace("%1", who).replace("%2", isolated(author))
    return " · ".join(part for part in (who, say.day(state.on)) if part)


def answer_words(answer: Answer, say: Wording, *, is_new: bool = False) -> str:
    """Say an answer under its question: status, who, when, on how much it rests, whether it has news."""
    if answer.is_conflict:
        return translate("Checklist", "Two notebooks answered differently")
    news = translate("Checklist", "news") if is_new else ""
    by = isolated(answer.by) if answer.by else ""
    parts = (
        say.label("checklist_status", answer.status),
        by,
        say.day(answer.on),
        _rests_on(answer.evidence),
        news,
    )
    return " · ".join(part for part in parts if part)
