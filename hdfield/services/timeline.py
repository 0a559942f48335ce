"""Encounters and dated records on one axis of time.

Owns how filters find the records that have a place there; which days they stand
at is said by ``rules.moments``. Encounters are counted by day and read in pages,
never whole; the other kinds are few. Belongs to the store's thread.

Source: brief S-02, S-07, S-162.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from hdfield.rules import chronology
from hdfield.rules.diplomacy import is_direct
from hdfield.rules.file_view import Entry
from hdfield.rules.moments import Moment, moments
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import PAGE, Reading
from hdfield.store.lists import DayCount, Row
from hdfield.store.store import Store

MOST_DATED: Final = 2_000
"""Dated records shown at once; a person reads some hundreds."""

_ALL: Final = 100_000

STEP_MARK: Final = "#"
"""Between a record id and the step at which the record stands a second time."""

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
    """One place of a dated record other than an encounter.

    Attributes:
        id: The record's, or with ``#`` and the step where it stands a second time.
        kind: Record kind.
        since: Year, month or day; empty where it is not known.
        until: The same; ``None`` while it holds.
        code: What of its kind it is, as a fact's kind code.
        line: What lists keep of it.
        named: Names of the records it names, by role.
        step: What of it stands here (``rules.moments``); empty for its beginning.
        is_before_contact: Whether it is an act before the first direct contact of the
            engagement the range is narrowed to.
    """

    id: str
    kind: str
    since: str
    until: str | None
    code: str
    line: Mapping[str, Any]
    named: Mapping[str, Named]
    heads: int
    step: str = ""
    is_before_contact: bool = False

    @property
    def record(self) -> str:
        """The record's id."""
        return self.id.partition(STEP_MARK)[0]

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
    """How filters find a kind of dated record.

    Attributes:
        code: Field of its list row that says what of its kind it is.
        actor, engagement, place: Roles in which it names one; a kind that names no
            engagement belongs to the actors of one.
    """

    code: str
    actor: tuple[str, ...]
    engagement: tuple[str, ...] = ("engagement",)
    place: tuple[str, ...] = ()


_KINDS: Final[Mapping[str, _Kind]] = {
    "actor_fact": _Kind("kind", ("actor", "other_actor"), (), ("place",)),
    "commitment": _Kind("status", ("actor",)),
    "agreement": _Kind("status", ("actors",)),
    "obstacle": _Kind("kind", ("actor",)),
    "inducement": _Kind("kind", ("target", "by_actor")),
    "diplomacy_action": _Kind("kind", ("audience_actors",)),
    "mandate": _Kind("status", ()),
    "legal_check": _Kind("", ("actor",)),
    "principle_review": _Kind("trigger", ()),
}
_ROLES: Final = ("actor", "other_actor", "place", "target", "by_actor", "engagement")
_SET_ASIDE: Final = "retracted"
_NOT_DONE: Final = frozenset(("planned", "dropped"))
_ACT: Final = "diplomacy_action"


class Timeline:
    """Answers what happened and what held, in order of time."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._meetings = store.meetings
        self._lists = store.lists
        self._reading = reading

    def axis(self, wanted: Range) -> Axis:
        """Give the days with encounters and the dated records of a range."""
        contact = self._first_contact(wanted.engagement) if wanted.engagement else ""
        placed = [
            (row, moment)
            for kind in _KINDS
            for row in self._dated_rows(kind, wanted)
            for moment in moments(kind, row.line)
            if chronology.is_within(_dated(row, moment), wanted.since, wanted.until)
        ]
        return Axis(
            self._meetings.days(wanted.named, wanted.since, wanted.until),
            self._entries(placed[:MOST_DATED], wanted.engagement, contact),
            len(placed) > MOST_DATED,
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
        shape, found, talks = _KINDS[kind], None, wanted.engagement
        for roles, targets in (
            (shape.actor, (wanted.actor,) if wanted.actor else ()),
            (shape.engagement, (talks,) if talks and shape.engagement else ()),
            (shape.actor, self._actors_of(talks) if talks and not shape.engagement else ()),
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

    def _first_contact(self, engagement: str) -> str:
        """Give the day of the first direct exchange of some talks, or empty while there is none."""
        met = reversed(self._lists.linked(engagement, "engagements", "encounter", _ALL))
        actors = self._actors_of(engagement)
        seen = (Entry(row.record, row.kind, row.day, row.line) for row in met)
        return next((one.day for one in seen if is_direct(one, actors)), "")

    def _entries(
        self, placed: Iterable[tuple[Row, Moment]], talks: str, contact: str
    ) -> tuple[DatedEntry, ...]:
        held = tuple(placed)
        wanted = {row.line[role]: None for row, _ in held for role in _ROLES if row.line.get(role)}
        # The talks one narrowed it to are not named on every row again.
        known = {named.id: named for named in self._reading.called(wanted) if named.id != talks}
        return tuple(
            DatedEntry(
                _dated(row, moment).id,
                row.kind,
                moment.since,
                moment.until,
                row.line.get(_KINDS[row.kind].code, ""),
                row.line,
                {role: known[row.line[role]] for role in _ROLES if row.line.get(role) in known},
                row.heads,
                moment.step,
                _is_before(row, moment, contact),
            )
            for row, moment in held
        )


def _is_before(row: Row, moment: Moment, contact: str) -> bool:
    is_act = row.kind == _ACT and row.line.get("status") not in _NOT_DONE
    return is_act and "" < moment.since < contact


def _dated(row: Row, moment: Moment) -> chronology.Dated:
    name = f"{row.record}{STEP_MARK}{moment.step}" if moment.step else row.record
    return chronology.Dated(name, moment.since, moment.until)
