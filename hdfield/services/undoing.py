"""Taking back what a command saved, and doing it again; removing and bringing back.

Owns the way back: history is only ever added to, so taking back saves a newer
version that holds what was there before. It refuses to change anything when a
record moved on meanwhile. Knows this session only; belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hdfield.errors import ChangedSinceError, NoSuchRecordError, PaperLeftError, ReadOnlyRecordError
from hdfield.model.base import Record, layout
from hdfield.model.paper import Paper
from hdfield.rules.change_names import ChangeName, change_name
from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from hdfield.services.reading import Reading
from hdfield.services.records import Head, HistoryEntry, Made, Records

REMOVED_MOST = 500
"""Removed records listed at most, the newest ones."""

_NOTHING = ""
"""The state of a record before it was there."""


@dataclass(frozen=True, slots=True)
class Part:
    """One record's way: from one state to another, by the version that first held each."""

    record: str
    kind: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """What one command saved, as it can be taken back.

    Attributes:
        parts: Each record once.
        name: What it is called, by the record saved last.
        about: What ``name.about`` is called, where it is here.
    """

    parts: tuple[Part, ...]
    name: ChangeName
    about: Named | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A command that ran: what it changed, and how to take it back (``None``: it cannot be)."""

    changes: Changes
    step: Step | None


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A removed record in a list; ``version`` is the one that removed it."""

    id: str
    name: ChangeName
    about: Named | None


class Undoing:
    """Watches commands, takes them back, does them again."""

    def __init__(self, records: Records, reading: Reading, has_left: Callable[[str], bool]) -> None:
        """Watch over these records; ``has_left`` says of a paper whether it was sealed to anybody."""
        self._records = records
        self._reading = reading
        self._has_left = has_left
        # A version saved by going back stands for the state it gave back.
        self._stands_for: dict[str, str] = {}

    def doing(self, command: Callable[[], Changes]) -> Done:
        """Run a command, and note how what it saved can be taken back.

        A conflict that was settled cannot be unsettled: nobody ends up with two
        heads again. Such a command, and one that saved no record, has no step.

        Raises:
            Whatever the command raises.
        """
        with self._records.watched() as made:
            changes = command()
        return Done(changes, self._step(made))

    def undo(self, step: Step) -> Changes:
        """Give every record of a step what it held before, all of them or none.

        A record that was new is removed; groups closed to this notebook keep
        what they hold. A place comes back as exactly as the policy lets it be
        now, and an exact point for as many days at most.

        Raises:
            ChangedSinceError: A record has another version or a conflict since.
            PaperLeftError: A paper that was released has been sealed to somebody.
            PapersNotAllowedError: A paper would be released, which the policy
                does not allow any more.
            ReadOnlyRecordError, StorageError.
        """
        return self._go([(part, part.after, part.before) for part in step.parts])

    def redo(self, step: Step) -> Changes:
        """Give every record of a step what the step had given it.

        Raises:
            As ``undo``.
        """
        return self._go([(part, part.before, part.after) for part in step.parts])

    def remove(self, record: str) -> Changes:
        """Take a record out of lists and search; every version stays.

        Raises:
            ChangedSinceError: It is in conflict: that is settled first.
            NoSuchRecordError, ReadOnlyRecordError, StorageError.
        """
        return self._records.save(self._records.only(Record, record).model_copy(update={"removed": True}))

    def bring_back(self, record: str) -> Changes:
        """Put a removed record back into lists and search.

        Raises:
            As ``remove``.
        """
        return self._records.save(self._records.only(Record, record).model_copy(update={"removed": None}))

    def return_to(self, record: str, version: str) -> Changes:
        """Save the open values of an earlier version as the newest.

        Groups that were or are closed to this notebook keep what they hold now,
        and a paper that left stays released.

        Raises:
            NoSuchRecordError: The record has no such version here.
            PapersNotAllowedError: It would release a paper, which the policy
                does not allow any more.
            As ``remove``.
        """
        only = self._records.only(Record, record)
        then = self._with_values(only, self._head(record), self._entry(record, version))
        if isinstance(only, Paper) and self._takes_back(only, then):
            then = then.model_copy(update={"released": only.released})
        return self._records.save_all((then,), restoring=True)

    def removed(self, limit: int = REMOVED_MOST) -> tuple[RemovedLine, ...]:
        """Give what was taken out of lists, newest first."""
        found = []
        for row in self._reading.rows("removed", limit=limit):
            shown = self._head(row.record).record
            if shown is not None:
                name = change_name(None, shown)
                found.append(RemovedLine(row.record, name, self._called(name)))
        return tuple(found)

    # -- inside -----------------------------------------------------------------
    def _step(self, made: Iterable[Made]) -> Step | None:
        parts: dict[str, Part] = {}
        for one in made:
            if len(one.parents) > 1:
                return None
            before = self._state(one.parents[0]) if one.parents else _NOTHING
            first = parts.pop(one.record, None)
            parts[one.record] = Part(one.record, one.kind, first.before if first else before, one.version)
        if not parts:
            return None
        name = self._name(next(reversed(parts.values())))
        return Step(tuple(parts.values()), name, self._called(name))

    def _name(self, part: Part) -> ChangeName:
        after = self._entry(part.record, part.after).record
        assert after is not None  # we wrote it
        return change_name(self._entry(part.record, part.before).record if part.before else None, after)

    def _called(self, name: ChangeName) -> Named | None:
        return next(iter(self._reading.called((name.about,))), None) if name.about else None

    def _go(self, ways: Iterable[tuple[Part, str, str]]) -> Changes:
        ways = tuple(ways)
        wanted = [self._at(part, source, target) for part, source, target in ways]
        with self._records.watched() as made:
            changes = self._records.save_all(wanted, restoring=True)
        for one, (_part, _source, target) in zip(made, ways, strict=True):
            self._stands_for[one.version] = target
        return changes

    def _at(self, part: Part, source: str, target: str) -> Record:
        """Give a record as it shall be, having made sure that it stands where we left it."""
        head = self._head(part.record)
        only = self._records.only(Record, part.record)
        if self._state(head.version) != source:
            raise ChangedSinceError(record=part.record, kind=part.kind)
        if target == _NOTHING:
            return only.model_copy(update={"removed": True})
        then = self._with_values(only, head, self._entry(part.record, target))
        if self._takes_back(only, then):
            raise PaperLeftError(paper=part.record)
        return then

    def _with_values(self, now: Record, head: Head, then: HistoryEntry) -> Record:
        """Lay the open values of an earlier version over the record as it stands."""
        if not isinstance(then.record, type(now)):
            raise ReadOnlyRecordError(record=now.id)
        closed, place = {*then.closed, *head.closed}, layout(type(now))
        values = {
            name: getattr(then.record, name)
            for name, group in place.groups.items()
            if name not in place.computed and group not in closed
        }
        return self._records.shortened(now.model_copy(update=values), now)

    def _takes_back(self, now: Record, then: Record) -> bool:
        """Say whether a release would be taken back that cannot be: others hold the paper."""
        if not isinstance(now, Paper) or not isinstance(then, Paper):
            return False
        return now.released not in (None, then.released) and self._has_left(now.id or "")

    def _state(self, version: str) -> str:
        return self._stands_for.get(version, version)

    def _head(self, record: str) -> Head:
        return self._records.view(record).heads[0]

    def _entry(self, record: str, version: str) -> HistoryEntry:
        found = next((entry for entry in self._records.history(record) if entry.version == version), None)
        if found is None:
            raise NoSuchRecordError(record=record)
        return found
