"""Word that was passed on through others, and what became of it.

Answers which messages wait, which answer was due, and what answered what; none
of it writes. The later encounter names the earlier by ``answers``, so that
nothing written is edited to say so. Belongs to the store's thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from hdfield.services.lines import EncounterLine
from hdfield.services.reading import Reading
from hdfield.store.lists import Row
from hdfield.store.store import Store

SHORT_LIST = 30
_ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Message:
    """A message that waits for an answer.

    Attributes:
        line: The encounter it was given in.
        text: The beginning of what was asked; empty where it is closed to us.
        due: The day an answer was due, or empty.
    """

    line: EncounterLine
    text: str
    due: str


class Relays:
    """Follows messages to their answers."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._reading = reading
        self._lists = store.lists
        self._messages = store.messages

    def unanswered(self, limit: int = SHORT_LIST) -> tuple[Message, ...]:
        """Give the messages nobody has answered, newest first."""
        return self._said(self._messages.unanswered(limit))

    def answers_due(self, day: str, limit: int = SHORT_LIST) -> tuple[Message, ...]:
        """Give the unanswered messages whose answer was due by a day, the longest overdue first.

        Args:
            day: As ``2026-06-30``; that day counts.
            limit: How many at most.
        """
        return self._said(self._messages.due(day, limit))

    def answered_by(self, record: str) -> tuple[EncounterLine, ...]:
        """Give the encounters that answer this one's message, newest first."""
        return self._reading.lines_of(self._lists.linked(record, _ANSWERS, "encounter", SHORT_LIST))

    def message_of(self, record: str) -> Message | None:
        """Give the message of one encounter; ``None`` where it is not here."""
        return next(iter(self._said(self._lists.of((record,)))), None)

    def _said(self, rows: tuple[Row, ...]) -> tuple[Message, ...]:
        held = self._reading.lines_of(rows)
        return tuple(
            Message(line, str(row.line.get("message", "")), str(row.line.get("awaits", "")))
            for line, row in zip(held, rows, strict=True)
        )
