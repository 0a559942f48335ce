"""Encounters and dated records on one axis of time.

Owns which records have a place there and how filters find them: a new kind is
one entry of ``_KINDS``. Encounters are counted by day and read in pages, never
whole; the other kinds are few. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from hdfield.rules import chronology
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import PAGE, Reading
from hdfield.store.lists import DayCount, Row
from hdfield.store.store import Store

MOST_DATED: Final = 2_000
"""Dated records shown at once; a person reads some hundreds."""

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Range:
    """What a person wants to see.

    Attributes:
        actor, engagement, place: Record ids, or empty.
        since, until: ISO days, or empty.
    """

    actor: str = ""
    engagement: str = ""
    place: str = ""
    since: str = ""
    until: str = ""

    @property
    def named(self) -> dict[str, str]:
        """The records encounters must name, by role."""
        roles = {"actors": self.actor, "engagements": self.engagement, "place": self.place}
        return {role: record for role, record in roles.items() if record}


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """A dated record other than an encounter.

    Attributes:
        kind: Record kind.
        since: Year, month or day; empty where it is not known.
        until: The same; ``None`` while it holds.
        code: What of its kind it is, as a fact's kind code.
        line: What lists keep of it.
        named: Names of the records it names, by role.
    """

    id: str
    kind: str
    since: str
    until: str | None
    code: str
    line: Mapping[str, Any]
    named: Mapping[str, Named]
    heads: int

    @property
    def dated(self) -> chronology.Dated:
        """When it holds."""
        return chronology.Dated(self.id, self.since, self.until)


@dataclass(frozen=True, slots=True)
class Axis:
    """What the axis holds.

    Attributes:
        days: Days with encounters, newest first, with their counts.
        dated: The other records.
        is_cut: Whether there are more of these than are shown.
    """

    days: tuple[DayCount, ...]
    dated: tuple[DatedEntry, ...]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of dated record is read.

    Attributes:
        since, until, code: Fields of its list row.
        actor, place: Roles in which it names an actor or a place.
    """

    since: str
    until: str
    code: str
    actor: tuple[str, ...]
    place: tuple[str, ...]


_KINDS: Final[Mapping[str, _Kind]] = {
    "actor_fact": _Kind("valid_from", "valid_to", "kind", ("actor", "other_actor"), ("place",)),
}
_SET_ASIDE: Final = "retracted"


class Timeline:
    """Answers what happened and what held, in order of time."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._meetings = store.meetings
        self._lists = store.lists
        self._reading = reading

    def axis(self, wanted: Range) -> Axis:
        """Give the days with encounters and the dated records of a range."""
        rows = [row for kind in _KINDS for row in self._dated_rows(kind, wanted)]
        inside = [row for row in rows if chronology.is_within(_dated(row), wanted.since, wanted.until)]
        return Axis(
            self._meetings.days(wanted.named, wanted.since, wanted.until),
            self._entries(inside[:MOST_DATED]),
            len(inside) > MOST_DATED,
        )

    def encounters_on(
        self, wanted: Range, day: str, offset: int = 0, limit: int = PAGE
    ) -> tuple[EncounterLine, ...]:
        """Give a page of one day's encounters that match, newest first."""
        if not wanted.named:
            return self._reading.encounters_on(day, offset, limit)
        minute = (date.fromisoformat(day) - _EPOCH).days * 24 * 60 if day else 0
        return self._reading.lines_of(self._meetings.on_day(wanted.named, day, minute, offset, limit))

    def _dated_rows(self, kind: str, wanted: Range) -> list[Row]:
        shape, found = _KINDS[kind], None
        for roles, targets in (
            (shape.actor, (wanted.actor,) if wanted.actor else ()),
            (shape.actor, self._actors_of(wanted.engagement) if wanted.engagement else ()),
            (shape.place, (wanted.place,) if wanted.place else ()),
        ):
            if not targets:
                continue
            matching = {
                row.record: row
                for target in targets
                for role in roles
                for row in self._lists.linked(target, role, kind)
            }
            found = (
                matching if found is None else {key: matching[key] for key in found.keys() & matching.keys()}
            )
        if found is None:
            if wanted.engagement:
                return []
            found = {row.record: row for row in self._lists.newest(kind, MOST_DATED + 1)}
        return [row for row in found.values() if row.line.get("state") != _SET_ASIDE]

    def _actors_of(self, engagement: str) -> tuple[str, ...]:
        """Give whom an engagement is with: facts belong to actors."""
        return tuple(actor for row in self._lists.of((engagement,)) for actor in row.line.get("actors", ()))

    def _entries(self, rows: Iterable[Row]) -> tuple[DatedEntry, ...]:
        held = tuple(rows)
        roles = ("actor", "other_actor", "place")
        wanted = {row.line[role]: None for row in held for role in roles if row.line.get(role)}
        known = {named.id: named for named in self._reading.called(wanted)}
        return tuple(
            DatedEntry(
                row.record,
                row.kind,
                _dated(row).since,
                _dated(row).until,
                row.line.get(_KINDS[row.kind].code, ""),
                row.line,
                {role: known[row.line[role]] for role in roles if row.line.get(role) in known},
                row.heads,
            )
            for row in held
        )


def _dated(row: Row) -> chronology.Dated:
    shape = _KINDS[row.kind]
    return chronology.Dated(row.record, row.line.get(shape.since) or "", row.line.get(shape.until))
