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
from hdfield.services.records import Records
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
        found = [line for line in near if may_be_one(asked, _report(line))]
        return tuple(line for line in found if self._is_open(record, line.id))

    def untold(self, lines: Sequence[EncounterLine]) -> tuple[tuple[EncounterLine, EncounterLine], ...]:
        """Give the pairs among some encounters that two devices wrote and nobody judged yet."""
        held = {line.id: line for line in lines}
        found = pairs(_report(line) for line in lines)
        # A busy post gives hundreds of pairs of one hand: each record is read once, and a few are enough.
        authors = {record: self._author(record) for record in {one for pair in found for one in pair}}
        two = (pair for pair in found if authors[pair[0]] != authors[pair[1]])
        told = (pair for pair in two if self._is_open(*pair))
        return tuple((held[one], held[other]) for one, other in islice(told, MOST_ASKED))

    def link(self, record: str, other: str) -> Changes:
        """Write into an encounter that it tells of the same event as another.

        Raises:
            NoSuchRecordError, ClosedGroupError, StorageError.
        """
        met = self._records.current(Encounter, record)
        return self._records.save(met.model_copy(update={"same_event_as": other}))

    def part(self, record: str, other: str) -> None:
        """Remember on this device that two encounters are two events."""
        said = "+".join(sorted((record, other)))
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

    def _is_open(self, one: str, other: str) -> bool:
        if "+".join(sorted((one, other))) in self._settings.give(TWO, ()):
            return False
        return other != self._names(one) and one != self._names(other)

    def _names(self, record: str) -> str | None:
        shown = self._records.view(record).heads[0].record
        return shown.same_event_as if isinstance(shown, Encounter) else None

    def _author(self, record: str) -> str:
        return self._records.view(record).heads[0].author


def _report(line: EncounterLine) -> Report:
    place = line.place.id if line.place else ""
    return Report(line.id, line.at, line.precision, place, frozenset(actor.id for actor in line.actors))
