"""Places as people choose them: what is kept of one, its zone, and finding one of thousands.

Owns the way up from a place to what it lies in, and the one search over places
in use and the gazetteer. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hdfield.model.actor import Names
from hdfield.model.base import is_record_id
from hdfield.model.encounter import Encounter
from hdfield.model.policy import Policy
from hdfield.rules import coarsening, zones
from hdfield.rules.folding import words
from hdfield.services import lines
from hdfield.services.changes import Changes
from hdfield.services.entering import ZONE, lineage
from hdfield.services.gazetteer import Gazetteer
from hdfield.services.joining import effective_policy
from hdfield.services.lines import NO_NAMES, Named
from hdfield.services.records import Records
from hdfield.store.lists import Row
from hdfield.store.store import Store

MOST = 20
_SEARCHED = 60


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """One place to choose: a record, or a row of the gazetteer that is none yet.

    Attributes:
        id: Record id; empty for a row of the gazetteer, which ``adopt`` makes one.
        pcode: P-code, where there is one.
        level: place_level code.
        within: Names of what it lies in, nearest first.
    """

    id: str
    pcode: str | None
    level: str
    names: Names
    within: tuple[Names, ...] = ()


@dataclass(frozen=True, slots=True)
class ExpiredPoint:
    """An encounter whose exact point is past its end."""

    encounter: str
    expired_on: str


class Places:
    """Answers questions about places; the one thing it writes is a record rid of its point."""

    def __init__(
        self, store: Store, records: Records, gazetteer: Gazetteer, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._records = records
        self._gazetteer = gazetteer
        self._clock = clock

    def kept_place(self, place: str) -> Named | None:
        """Give what an encounter at a place will say, by the policy that counts.

        Args:
            place: Record id of the place a person names.

        Returns:
            The place itself, a wider one, or ``None`` where no place is written.
        """
        steps = lineage(self._store, place)
        kept = coarsening.kept_place([step[:2] for step in steps], self._policy.place_precision)
        return next((lines.named(row) for row in self._store.lists.of([kept] if kept else ())), None)

    def keeps_new(self, level: str) -> bool:
        """Say whether a new place that lies in nothing we know is written as it is.

        Args:
            level: Its place_level code.
        """
        return coarsening.kept_place([("new", level)], self._policy.place_precision) is not None

    def zone_of(self, place: str | None) -> str | None:
        """Give the name of a place's zone, else the mission's, else nothing."""
        steps = lineage(self._store, place) if place else ()
        return zones.zone_of((step[2] for step in steps), self.mission_zone())

    def mission_zone(self) -> str | None:
        """Give the zone of this notebook where a place names none."""
        return self._store.keeping.setting(ZONE) or None

    def choice(self, place: str) -> PlaceChoice | None:
        """Give one place as it is offered, or ``None`` where it is not here."""
        rows = self._store.lists.of((place,)) if is_record_id(place) else ()
        return self._choice(rows[0]) if rows and rows[0].kind == "place" else None

    def choices(self, typed: str = "", limit: int = MOST) -> tuple[PlaceChoice, ...]:
        """Find places as one types: those in use first, then the gazetteer's.

        Args:
            typed: Any name, in any spelling that is folded together, or a
                P-code; nothing gives the places of the newest encounters.
            limit: Choices wanted.
        """
        wanted = words(typed)
        if not wanted:
            return self._recent(limit)
        rows = self._store.lists.search(typed, "place", _SEARCHED).rows
        used = sorted((row for row in rows if row.kind == "place"), key=lambda row: _far(row, wanted))
        found = [self._choice(row) for row in used[:limit]]
        held = {choice.pcode for choice in found if choice.pcode}
        for line in self._gazetteer.find(typed, limit):
            if len(found) >= limit:
                break
            if line.pcode not in held and self._gazetteer.record_of(line.pcode) is None:
                found.append(PlaceChoice("", line.pcode, line.level, line.names, line.within))
        return tuple(found)

    def adopting(self, pcode: str) -> tuple[str, Changes]:
        """Make a place of a row of the gazetteer for an encounter: the one it may name.

        A narrower one, once it is a record, would travel beside the encounter
        and say what it leaves out.

        Returns:
            Its record id, empty where the policy lets no place be named, and what was saved.

        Raises:
            NoSuchPlaceCodeError, StorageError.
        """
        steps = self._gazetteer.steps(pcode)
        kept = coarsening.kept_place(steps, self._policy.place_precision)
        return self._gazetteer.adopting(kept) if kept else ("", Changes())

    def expired_points(self, limit: int = MOST) -> tuple[ExpiredPoint, ...]:
        """Give encounters that still hold an exact point past its end, the longest first.

        One that is in conflict is left out: whoever settles it drops the point.
        """
        today = self._clock().date().isoformat()
        return tuple(ExpiredPoint(record, end) for record, end in self._store.pointed.over(today, limit))

    def drop_point(self, encounter: str) -> Changes:
        """Save an encounter without its exact point.

        Raises:
            ChangedSinceError: It is in conflict: whoever settles that drops the point.
            NoSuchRecordError: Nothing here has that id.
            ClosedGroupError, ReadOnlyRecordError, StorageError.
        """
        found = self._records.only(Encounter, encounter)
        return self._records.save(found.model_copy(update={"point": None}))

    @property
    def _policy(self) -> Policy:
        return effective_policy(self._store)

    def _recent(self, limit: int) -> tuple[PlaceChoice, ...]:
        found: dict[str, None] = {}
        for row in self._store.lists.newest("encounter", 200):
            place = row.line.get("place")
            if place:
                found[place] = None
            if len(found) == limit:
                break
        for row in self._store.lists.newest("place", limit):
            found.setdefault(row.record)
        rows = [row for row in self._store.lists.of(found) if row.kind == "place"]
        return tuple(self._choice(row) for row in rows[:limit])

    def _choice(self, row: Row) -> PlaceChoice:
        wider = [step[0] for step in lineage(self._store, row.record)[1:]]
        within = tuple(_names(one) for one in self._store.lists.of(wider))
        return PlaceChoice(row.record, row.line.get("pcode"), row.line.get("level", ""), _names(row), within)


def _names(row: Row) -> Names:
    return lines.names_of(row.line.get("names")) if row.line.get("names") else NO_NAMES


def _far(row: Row, wanted: list[str]) -> int:
    """Order hits: called exactly so, called so among other words, found for what it lies in."""
    held = [words(name) for name in _names(row).model_dump().values() if name]
    held.append(words(row.line.get("pcode") or ""))
    if wanted in held:
        return 0
    every = {word for name in held for word in name}
    return 1 if all(any(word.startswith(one) for word in every) for one in wanted) else 2
