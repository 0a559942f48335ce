"""What the map shows: boundaries a person brought, and encounters by the place they name.

Owns taking boundaries in and adding encounters up by place. A place is an area
as wide as its level says, never a point: that is ``RADIUS_KM`` here and an
outline where one has its P-code. Belongs to the store's thread,
``read_boundaries_file`` apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from hdfield.bundle.disk import disk_errors
from hdfield.model.base import moment_text
from hdfield.model.encounter import Encounter
from hdfield.progress import Cancel, Progress
from hdfield.rules.geojson import MAX_BYTES, UNITS, Boundary, read_boundaries
from hdfield.services.lines import EncounterLine, Named, named
from hdfield.services.reading import Reading
from hdfield.services.records import Records
from hdfield.store.store import Store

RADIUS_KM: Final = {"adm1": 60, "adm2": 25, "adm3": 10, "settlement": 3, "post": 1}
"""How wide a place without an outline is drawn: what its level leaves open, roughly."""

MOST_POINTS: Final = 200
"""Exact points drawn at most; a notebook with more has a habit to mend."""

_IMPORTED = "boundaries_imported"


@dataclass(frozen=True, slots=True)
class Spot:
    """The encounters of one place.

    Attributes:
        level: place_level code; empty where that is closed to us.
        centre: (longitude, latitude) in ``UNITS`` of a degree, or ``None``: not on the map.
        count: Encounters there, of those asked for.
        last: The newest of them.
    """

    place: Named
    level: str
    pcode: str | None
    centre: tuple[int, int] | None
    count: int
    last: EncounterLine | None


@dataclass(frozen=True, slots=True)
class BoundaryFacts:
    """How many boundaries there are, and the moment of the last import (empty for none)."""

    count: int
    imported_at: str


def read_boundaries_file(path: Path) -> tuple[Boundary, ...]:
    """Read and check a GeoJSON file; touches no notebook, so any thread will do.

    Raises:
        BadBoundariesError: The file breaks a rule; see ``rules.geojson``.
        StorageError: It cannot be read.
    """
    with disk_errors(path), path.open("rb") as file:
        untrusted = file.read(MAX_BYTES + 1)
    return read_boundaries(untrusted)


class Geography:
    """Takes boundaries in and answers the map."""

    def __init__(
        self, store: Store, records: Records, reading: Reading, clock: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._records = records
        self._reading = reading
        self._clock = clock

    def replace(self, boundaries: tuple[Boundary, ...], progress: Progress, cancel: Cancel) -> int:
        """Put boundaries that were read in place of all there are.

        Raises:
            CancelledError: A person stopped it; nothing was changed.
            StorageError: The disk refused; nothing was changed.
        """
        with self._store.write("boundaries_imported", count=len(boundaries)):
            cancel.raise_if_set()
            count = self._store.boundaries.replace(boundaries)
            self._store.keeping.set_setting(_IMPORTED, moment_text(self._clock()))
        progress.step(count, count, "boundaries.kept")
        return count

    def facts(self) -> BoundaryFacts:
        """Say how many boundaries there are and since when."""
        return BoundaryFacts(self._store.boundaries.count(), self._store.keeping.setting(_IMPORTED) or "")

    def boundaries(self) -> tuple[Boundary, ...]:
        """Give every boundary, thinned when it was taken in."""
        return self._store.boundaries.all()

    def spots(self, since: str = "", until: str = "", family: str = "") -> tuple[Spot, ...]:
        """Add encounters up by place, the widest places first.

        Args:
            since: First day, or empty.
            until: Last day, or empty.
            family: Beginning of the encounter kind, as ``checkpoint``; empty for all.
        """
        counts = self._store.meetings.by_place(since, until, family)
        rows = {row.record: row for row in self._store.lists.of(one.place for one in counts)}
        newest = self._store.lists.at(one.newest for one in counts)
        last = {line.id: line for line in self._reading.lines_of(newest)}
        by_key = {row.key: last[row.record] for row in newest}
        spots = []
        for one in counts:
            row = rows.get(one.place)
            line = row.line if row is not None else {}
            spots.append(
                Spot(
                    named(row) if row is not None else Named(one.place, "place"),
                    line.get("level", ""),
                    line.get("pcode"),
                    _centre(line.get("centroid")),
                    one.count,
                    by_key.get(one.newest),
                )
            )
        return tuple(sorted(spots, key=lambda spot: (-RADIUS_KM.get(spot.level, 0), -spot.count)))

    def at(self, place: str, limit: int) -> tuple[EncounterLine, ...]:
        """Give the newest encounters at a place."""
        return self._reading.lines_of(self._store.meetings.newest("place", place, limit))

    def points(self, limit: int = MOST_POINTS) -> tuple[tuple[int, int], ...]:
        """Give the exact points kept here whose end has not come, as (longitude, latitude) in ``UNITS``."""
        today = self._clock().date().isoformat()
        found = []
        for record in self._store.pointed.held(today, limit):
            point = self._records.current(Encounter, record).point
            if point is not None:
                found.append(_units(point.lon, point.lat))
        return tuple(found)


def _centre(centroid: dict[str, str] | None) -> tuple[int, int] | None:
    if centroid is None:
        return None
    return _units(centroid["lon"], centroid["lat"])


def _units(lon: str, lat: str) -> tuple[int, int]:
    return round(Decimal(lon) * UNITS), round(Decimal(lat) * UNITS)
