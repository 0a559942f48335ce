"""Questions screens and the command line ask; none of them writes.

Pages come by day and offset, so that a list of any length opens at once and
is never loaded whole. Belongs to the store's thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hdfield.model.actor import Actor
from hdfield.model.engagement import ChecklistState
from hdfield.model.interlocutor import Interlocutor
from hdfield.reference import checklist
from hdfield.rules.finding import Filters
from hdfield.rules.once import once_id
from hdfield.services import lines
from hdfield.services.lines import (
    ActorLine,
    EncounterLine,
    EngagementLine,
    InterlocutorLine,
    Named,
    PlaceLine,
)
from hdfield.services.records import Records, RecordView
from hdfield.store.lists import DayCount, Row
from hdfield.store.store import Store

PAGE = 50
_NAMING_FIELDS = ("actors", "people", "engagements")
_ALL = 100_000
_MEETING = "encounter"
_OF_ITS_ACTORS = (Actor.KIND, Interlocutor.KIND)
"""Kinds that are of an engagement through the actors it is with."""


@dataclass(frozen=True, slots=True)
class Found:
    """Search results: ``count`` is exact to 1,000, and 1,001 means more."""

    encounters: tuple[EncounterLine, ...]
    others: tuple[Named, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Detail:
    """A record with the names of everything it names."""

    view: RecordView
    known: Mapping[str, Named]


@dataclass(frozen=True, slots=True)
class ActorDetail:
    """An actor with what hangs on it."""

    view: RecordView
    facts: tuple[Detail, ...]
    interlocutors: tuple[InterlocutorLine, ...]
    encounters: tuple[EncounterLine, ...]
    engagements: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class EngagementDetail:
    """An engagement, its checklist states by item code, and its encounters."""

    view: RecordView
    known: Mapping[str, Named]
    states: Mapping[str, RecordView]
    encounters: tuple[EncounterLine, ...]


class Reading:
    """Answers questions from the projections and the heads."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store = store
        self._lists = store.lists
        self._records = records

    # -- encounters -------------------------------------------------------------
    def encounter_days(self) -> tuple[DayCount, ...]:
        """Give the days that hold encounters, newest first, with their counts."""
        return self._lists.days("encounter")

    def encounters_on(self, day: str, offset: int = 0, limit: int = PAGE) -> tuple[EncounterLine, ...]:
        """Give a page of one day's encounters, newest first."""
        return self._encounter_lines(self._lists.on_day("encounter", day, offset, limit))

    def newest_encounters(self, limit: int = PAGE, since: str = "") -> tuple[EncounterLine, ...]:
        """Give the newest encounters, from a day on."""
        return self._encounter_lines(self._lists.newest("encounter", limit, since))

    def lines_of(self, rows: Iterable[Row]) -> tuple[EncounterLine, ...]:
        """Turn rows of encounters into lines, with the names of what they name."""
        return self._encounter_lines(rows)

    def encounters(self, records: Iterable[str]) -> tuple[EncounterLine, ...]:
        """Give these encounters, in the order asked; those that are not here are left out."""
        return self._encounter_lines(row for row in self._lists.of(records) if row.kind == "encounter")

    def search(self, typed: str, kind: str | None = None, limit: int = PAGE) -> Found:
        """Find records that hold every word typed, newest first."""
        found = self._lists.search(typed, kind, limit)
        meetings = self._encounter_lines(row for row in found.rows if row.kind == "encounter")
        others = tuple(lines.named(row) for row in found.rows if row.kind != "encounter")
        return Found(meetings, others, found.count)

    def detail(self, record: str) -> Detail:
        """Give any record with the names of what it names.

        Raises:
            NoSuchRecordError: Nothing here has that id.
        """
        view = self._records.view(record)
        return Detail(view, self._names_in(self._lists.of((record,)), view))

    def rows(self, kind: str, since: str = "", limit: int = _ALL) -> tuple[Row, ...]:
        """Give the bare rows of a kind, newest first, for the command line."""
        return self._lists.newest(kind, limit, since)

    def counts(self, kinds: Iterable[str]) -> dict[str, int]:
        """Count the records of each kind."""
        return {kind: self._lists.count(kind) for kind in kinds}

    # -- pickers ----------------------------------------------------------------
    def places(self) -> tuple[PlaceLine, ...]:
        """Give every place."""
        return tuple(
            PlaceLine(
                row.record,
                lines.names_of(row.line.get("names")),
                row.line.get("level", ""),
                row.line.get("pcode"),
            )
            for row in self._lists.newest("place", _ALL)
        )

    def recent_places(self, limit: int = 3) -> tuple[tuple[Named, EncounterLine], ...]:
        """Give the places of the newest encounters, each with the last encounter there."""
        found: dict[str, tuple[Named, EncounterLine]] = {}
        for line in self.newest_encounters(200):
            if line.place and line.place.id not in found:
                found[line.place.id] = (line.place, line)
            if len(found) == limit:
                break
        return tuple(found.values())

    def newest_at(self, place: str, limit: int) -> tuple[EncounterLine, ...]:
        """Give the newest encounters at a place."""
        return self._encounter_lines(self._lists.linked(place, "place", "encounter", limit))

    def called(self, records: Iterable[str]) -> tuple[Named, ...]:
        """Give what some records are called; those that are not here are left out."""
        return tuple(lines.named(row) for row in self._lists.of(records))

    def named(self, kind: str) -> tuple[Named, ...]:
        """Give every record of a small kind by what it is called."""
        return tuple(lines.named(row) for row in self._lists.newest(kind, _ALL))

    def named_like(
        self, kinds: Iterable[str], typed: str, limit: int, engagement: str = ""
    ) -> tuple[Named, ...]:
        """Find records of some kinds by what they are called, the newest where nothing is typed.

        Args:
            kinds: Record kinds, in the order wanted.
            typed: Parts of a name; the last word may be half typed.
            limit: Of each kind.
            engagement: What belongs to it comes first; nothing for none.
        """
        return tuple(
            lines.named(row) for kind in kinds for row in self._like(kind, typed.strip(), limit, engagement)
        )

    def meetings_like(self, typed: str, limit: int, engagement: str = "") -> tuple[EncounterLine, ...]:
        """Find encounters as ``named_like`` finds other records."""
        return self._encounter_lines(self._like(_MEETING, typed.strip(), limit, engagement))

    def _like(self, kind: str, asked: str, limit: int, engagement: str) -> Iterable[Row]:
        search = self._lists.search
        rows = search(asked, kind, limit).rows if asked else self._lists.newest(kind, limit)
        if not engagement:
            return rows
        own = [*search(asked, Filters(kind=kind, engagement=engagement), limit).rows]
        if kind in _OF_ITS_ACTORS:
            actors = [actor for row in self._lists.of((engagement,)) for actor in row.line.get("actors", ())]
            if kind == Actor.KIND:
                own += [row for row in (rows if asked else self._lists.of(actors)) if row.record in actors]
            else:
                own += [
                    row
                    for actor in actors
                    for row in search(asked, Filters(kind=kind, actor=actor), limit).rows
                ]
        return [*{row.record: row for row in (*own, *rows)}.values()][:limit]

    # -- actors -----------------------------------------------------------------
    def actors(self) -> tuple[ActorLine, ...]:
        """Give every actor, the one met last first."""
        return tuple(
            ActorLine(
                actor.row.record,
                lines.names_of(actor.row.line.get("names")),
                tuple(actor.row.line.get("kinds", ())),
                actor.interlocutors,
                actor.last_met,
                actor.row.heads,
            )
            for actor in self._store.actors.all()
        )

    def actor(self, record: str) -> ActorDetail:
        """Give an actor with its facts, interlocutors, encounters and engagements.

        Raises:
            NoSuchRecordError: Nothing here has that id.
        """
        facts = self._lists.linked(record, "actor", "actor_fact")
        return ActorDetail(
            self._records.view(record),
            tuple(self.detail(row.record) for row in sorted(facts, key=_fact_order, reverse=True)),
            self.interlocutors_of(record),
            self._encounter_lines(self._lists.linked(record, "actors", "encounter", PAGE)),
            tuple(lines.named(row) for row in self._lists.linked(record, "actors", "engagement")),
        )

    def interlocutors_of(self, actor: str) -> tuple[InterlocutorLine, ...]:
        """Give the interlocutors who speak for an actor."""
        return self._interlocutor_lines(self._lists.linked(actor, "actor", "interlocutor"))

    def interlocutors(self) -> tuple[InterlocutorLine, ...]:
        """Give every interlocutor."""
        return self._interlocutor_lines(self._lists.newest("interlocutor", _ALL))

    def code_names(self) -> frozenset[str]:
        """Give the code names in use, so that no two persons share one."""
        return frozenset(line.code_name for line in self.interlocutors() if line.code_name)

    # -- engagements ------------------------------------------------------------
    def engagements(self) -> tuple[EngagementLine, ...]:
        """Give every engagement, the one met or begun last first."""
        found = [self._engagement_line(row) for row in self._lists.newest("engagement", _ALL)]
        return tuple(sorted(found, key=_last_move, reverse=True))

    def engagement(self, record: str) -> EngagementDetail:
        """Give an engagement with its checklist states and its encounters.

        Raises:
            NoSuchRecordError: Nothing here has that id.
        """
        detail = self.detail(record)
        held = {row.record for row in self._lists.linked(record, "engagement", "checklist_state")}
        states = {}
        for item in checklist():
            state = once_id(record, ChecklistState.KIND, item.code)
            if state in held:
                states[item.code] = self._records.view(state)
        meetings = self._lists.linked(record, "engagements", "encounter", PAGE)
        return EngagementDetail(detail.view, detail.known, states, self._encounter_lines(meetings))

    # -- inside -----------------------------------------------------------------
    def _engagement_line(self, row: Row) -> EngagementLine:
        line, known = row.line, self._names_of((row,))
        meetings = self._lists.linked(row.record, "engagements", "encounter", _ALL)
        return EngagementLine(
            id=row.record,
            title=lines.names_of(line.get("title")),
            status=line.get("status"),
            object_kind=line.get("object_kind"),
            place=known.get(line.get("object_place", "")),
            actors=tuple(known[actor] for actor in line.get("actors", ()) if actor in known),
            phases=tuple(
                (phase["phase"], phase["opened_on"], phase.get("closed_on"))
                for phase in line.get("phases", ())
            ),
            statuses=self._statuses(row.record),
            encounters=len(meetings),
            last_contact=meetings[0].day if meetings else "",
            heads=row.heads,
        )

    def _statuses(self, engagement: str) -> dict[str, dict[str, int]]:
        rows = self._lists.linked(engagement, "engagement", "checklist_state")
        status = {row.line.get("item"): row.line.get("status", "open") for row in rows}
        pillars: dict[str, Counter[str]] = {}
        for item in checklist():
            pillars.setdefault(item.pillar, Counter())[status.get(item.code, "open")] += 1
        return {pillar: dict(counts) for pillar, counts in pillars.items()}

    def _encounter_lines(self, rows: Iterable[Row]) -> tuple[EncounterLine, ...]:
        held = tuple(rows)
        known = self._names_of(held)
        return tuple(lines.encounter_line(row, known) for row in held)

    def _interlocutor_lines(self, rows: tuple[Row, ...]) -> tuple[InterlocutorLine, ...]:
        known = self._names_of(rows)
        return tuple(
            InterlocutorLine(
                row.record,
                row.line.get("code_name"),
                (row.line.get("function") or {}).get("text"),
                known.get(row.line.get("actor", "")),
                row.line.get("status"),
                row.line.get("authority"),
                row.heads,
            )
            for row in rows
        )

    def _names_of(self, rows: Iterable[Row]) -> dict[str, Named]:
        wanted: dict[str, None] = {}
        for row in rows:
            for name in _NAMING_FIELDS:
                wanted.update(dict.fromkeys(row.line.get(name, ())))
            for name in ("place", "object_place", "actor", "parent"):
                if row.line.get(name):
                    wanted[row.line[name]] = None
        return {row.record: lines.named(row) for row in self._lists.of(wanted)}

    def _names_in(self, rows: tuple[Row, ...], view: RecordView) -> dict[str, Named]:
        """Name everything a record links to, whatever its kind."""
        targets: dict[str, None] = {}
        for head in view.heads:
            if head.record is not None:
                targets.update(
                    dict.fromkeys(_ids_in(head.record.model_dump(mode="json", exclude={"id", "parents"})))
                )
        return self._names_of(rows) | {row.record: lines.named(row) for row in self._lists.of(targets)}


def _last_move(line: EngagementLine) -> str:
    """Give the day of the newest encounter or of the phase opened last: talks just begun have met nobody."""
    return max((line.last_contact, *(opened for _phase, opened, _closed in line.phases)))


def _fact_order(row: Row) -> tuple[bool, str]:
    return row.line.get("valid_to") is None, row.line.get("valid_from") or ""


def _ids_in(value: object) -> Iterable[str]:
    if isinstance(value, str) and len(value) == 32 and all(char in "0123456789abcdef" for char in value):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _ids_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _ids_in(part)
