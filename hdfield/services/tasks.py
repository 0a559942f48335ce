"""Next steps: what is open, whose it is, and when it is due.

Owns the order people read them in, and what checking off writes. Another
person's steps are shown and can be done: nobody is scored by theirs. Belongs to
the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from hdfield.model.task import Task
from hdfield.services.changes import Changes
from hdfield.services.joining import roster_of
from hdfield.services.lines import Named, named
from hdfield.services.records import Records, read_record
from hdfield.store.lists import Row
from hdfield.store.store import Store

Standing = Literal["late", "today", "week", "later", "open"]
OPEN, DONE, DROPPED = "task.open", "task.done", "task.dropped"
_ALL = 100_000
_WEEK_DAYS = 7
_NO_DAY = "9999-12-31"


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One next step in a list.

    Attributes:
        what, lang: The text and its language; empty where it is closed to us.
        owner: Person code; empty for nobody in particular.
        is_mine: Ours, or nobody's: then it is whoever's notebook it is in.
        due: Day, or empty.
        about: The record it is about, or nothing.
    """

    id: str
    status: str
    what: str
    lang: str | None
    owner: str
    is_mine: bool
    due: str
    done_on: str
    about: Named | None
    heads: int


def standing(line: TaskLine, today: str) -> Standing:
    """Say when a step comes up: late, today, within a week, later, or whenever.

    Args:
        line: An open one.
        today: The present day (ISO).
    """
    if not line.due:
        return "open"
    if line.due < today:
        return "late"
    if line.due == today:
        return "today"
    days = (datetime.fromisoformat(line.due) - datetime.fromisoformat(today)).days
    return "week" if days <= _WEEK_DAYS else "later"


class Tasks:
    """Reads, makes and checks off next steps."""

    def __init__(self, store: Store, records: Records, person: str, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._records = records
        self._person = person
        self._clock = clock

    def open(self) -> tuple[TaskLine, ...]:
        """Give the open steps: ours first, each by the day it is due, undated last."""
        rows = (row for row in self._store.lists.newest(Task.KIND, _ALL) if row.line.get("status") == OPEN)
        return tuple(sorted(self._lines(rows), key=_order))

    def about(self, record: str) -> tuple[TaskLine, ...]:
        """Give the steps about one record: open ones first, then what was done or dropped."""
        lines = self._lines(self._store.lists.linked(record, "about", Task.KIND))
        return tuple(sorted(lines, key=lambda line: (line.status != OPEN, *_order(line))))

    def owners(self) -> tuple[str, ...]:
        """Give the person codes steps can be given to: ours, then those we know, by code."""
        row = self._store.keeping.roster()
        known: set[str] = set()
        if row is not None:
            known = {device.person for device in roster_of(row).active}
        known |= {line.owner for line in self.open() if line.owner}
        return (self._person, *sorted(known - {self._person}))

    def add(
        self,
        what: Mapping[str, str],
        *,
        owner: str = "",
        due: str = "",
        about: str = "",
        sensitivity: str = "",
    ) -> Changes:
        """Add a step.

        Args:
            what: The value of an ``LText``.
            owner: Person code; empty for ours.
            due: Day (ISO), or empty.
            about: Record it is about, or empty.
            sensitivity: Code, or empty.

        Raises:
            InvalidRecordError: The text is too long, a day is no day.
            StorageError: The disk refused.
        """
        given = {"owner": owner or self._person, "due": due, "about": about, "sensitivity": sensitivity}
        values: dict[str, Any] = {"status": OPEN, "what": dict(what)}
        values |= {name: value for name, value in given.items() if value}
        return self._records.save(read_record(Task.KIND, values))

    def finish(self, record: str) -> Changes:
        """Check a step off, today.

        Raises:
            ChangedSinceError: It stands in two versions: a person chooses first.
            NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        return self._set(record, DONE, self._clock().date().isoformat())

    def drop(self, record: str) -> Changes:
        """Say that a step will not be taken; it stays readable at its record.

        Raises:
            ChangedSinceError: It stands in two versions: a person chooses first.
            NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        return self._set(record, DROPPED, None)

    def reopen(self, record: str) -> Changes:
        """Take ``finish`` or ``drop`` back.

        Raises:
            ChangedSinceError: It stands in two versions: a person chooses first.
            NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        return self._set(record, OPEN, None)

    def _set(self, record: str, status: str, done_on: str | None) -> Changes:
        task = self._records.only(Task, record)
        return self._records.save(task.model_copy(update={"status": status, "done_on": done_on}))

    def _lines(self, rows: Iterable[Row]) -> list[TaskLine]:
        held = tuple(rows)
        about = dict.fromkeys(row.line["about"] for row in held if row.line.get("about"))
        known = {row.record: named(row) for row in self._store.lists.of(about)}
        return [self._line(row, known) for row in held]

    def _line(self, row: Row, known: Mapping[str, Named]) -> TaskLine:
        line = row.line
        what = line.get("what") or {}
        owner = str(line.get("owner") or "")
        return TaskLine(
            id=row.record,
            status=str(line.get("status", OPEN)),
            what=str(what.get("text", "")),
            lang=what.get("lang"),
            owner=owner,
            is_mine=owner in ("", self._person),
            due=str(line.get("due") or ""),
            done_on=str(line.get("done_on") or ""),
            about=known.get(line.get("about", "")),
            heads=row.heads,
        )


def _order(line: TaskLine) -> tuple[bool, str, str]:
    return not line.is_mine, line.due or _NO_DAY, line.id
