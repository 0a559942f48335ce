"""Finds encounters that may be one event, and writes down what a person says of them.

Owns looking around one encounter, and which pairs a person called two. It
links and never merges. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from hdfield.model.encounter import Encounter
from hdfield.rules.same_event import Report, may_be_one, pairs
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine
from hdfield.services.reading import Reading
from hdfield.services.records import Head, Records
from hdfield.services.settings import Settings
from hdfield.store.store import Store

TWO = "two_events"
MOST_ASKED = 5
"""Pairs asked about at once on Today."""
_KEPT = 500
_LOOKED_AT = 200


class SameEvents:
    """Asks whether two reports are one event."""

    def __init__(self, store: Store, records: Records, reading: Reading, settings: Settings) -> None:
        self._store = store
        self._records = records
        self._reading = reading
        self._settings = settings

    def likely(self, record: str) -> tuple[EncounterLine, ...]:
        """Give the encounters that may be the same event as one, newest first.

        Those linked already, in either direction, and those a person called
        two are left out.
        """
        own = next(iter(self._reading.encounters((record,))), None)
        if own is None or own.place is None or not own.day:
            return ()
        near = self._reading.encounters(self._around(own.place.id, own.day))
        asked = _report(own)
        head, parted = self._head(record), self._parted()
        return tuple(
            line
            for line in near
            if may_be_one(asked, _report(line))
            and _pair(record, line.id) not in parted
            and not _are_linked(record, head, line.id, self._head(line.id))
        )

    def untold(self, lines: Sequence[EncounterLine]) -> tuple[tuple[EncounterLine, EncounterLine], ...]:
        """Give the pairs among some encounters that two devices wrote and nobody judged yet."""
        held = {line.id: line for line in lines}
        found = pairs(_report(line) for line in lines)
        # A busy post gives hundreds of pairs of one hand: each record is read once.
        heads = {record: self._head(record) for record in {one for pair in found for one in pair}}
        parted = self._parted()
        told = (
            (one, other)
            for one, other in found
            if heads[one].author != heads[other].author
            and _pair(one, other) not in parted
            and not _are_linked(one, heads[one], other, heads[other])
        )
        return tuple((held[one], held[other]) for one, other in islice(told, MOST_ASKED))

    def link(self, record: str, other: str) -> Changes:
        """Write into an encounter that it tells of the same event as another.

        Raises:
            ChangedSinceError: It is in conflict: a person settles that first.
            NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        met = self._records.only(Encounter, record)
        return self._records.save(met.model_copy(update={"same_event_as": other}))

    def part(self, record: str, other: str) -> None:
        """Remember on this device that two encounters are two events."""
        said = _pair(record, other)
        before = [pair for pair in self._settings.give(TWO, ()) if pair != said]
        self._settings.put(TWO, [*before, said][-_KEPT:])

    # -- inside -----------------------------------------------------------------
    def _around(self, place: str, day: str) -> Iterable[str]:
        middle = date.fromisoformat(day)
        for away in (1, 0, -1):
            near = middle + timedelta(days=away)
            midnight = datetime(near.year, near.month, near.day, tzinfo=UTC)
            minute = int(midnight.timestamp()) // 60
            rows = self._store.meetings.on_day({"place": place}, near.isoformat(), minute, 0, _LOOKED_AT)
            yield from (row.record for row in rows)

    def _parted(self) -> frozenset[str]:
        """Give the pairs a person called two events."""
        return frozenset(self._settings.give(TWO, ()))

    def _head(self, record: str) -> Head:
        return self._records.view(record).heads[0]


def _pair(one: str, other: str) -> str:
    return "+".join(sorted((one, other)))


def _are_linked(one: str, first: Head, other: str, second: Head) -> bool:
    """Say whether either of two encounters says of itself that it is the other."""
    return other == _names(first) or one == _names(second)


def _names(head: Head) -> str | None:
    return head.record.same_event_as if isinstance(head.record, Encounter) else None


def _report(line: EncounterLine) -> Report:
    place = line.place.id if line.place else ""
    return Report(line.id, line.at, line.precision, place, frozenset(actor.id for actor in line.actors))
