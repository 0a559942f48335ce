"""From encounters by place to what is drawn: areas, and groups of areas too close to tell apart.

Owns which shape a place has and what is gathered at a scale. Pure; it refuses
to paint and to know words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hdfield.rules.geojson import UNITS, Boundary
from hdfield.services.geography import RADIUS_KM, Spot
from ui.map.sheet import Box, Sheet

LEAST_RADIUS: Final = 13.0
"""Pixels: a place stays large enough to hit and to hold its count."""

_TOGETHER: Final = 26.0  # pixels between centres, below which small areas are one group


@dataclass(frozen=True, slots=True)
class Area:
    """One place on the map.

    Attributes:
        lon, lat: Degrees of its middle.
        outline: The boundary with its P-code, or ``None``: a circle.
        radius_km: How wide the circle is.
    """

    spot: Spot
    lon: float
    lat: float
    outline: Boundary | None
    radius_km: float

    def radius(self, sheet: Sheet) -> float:
        """Give the circle's radius in pixels."""
        return max(sheet.pixels(self.radius_km), LEAST_RADIUS)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Areas drawn as one: usually just one."""

    areas: tuple[Area, ...]

    @property
    def first(self) -> Area:
        """The area with most encounters."""
        return self.areas[0]

    @property
    def count(self) -> int:
        """Encounters of all of them."""
        return sum(area.spot.count for area in self.areas)

    @property
    def lon(self) -> float:
        """Longitude of their middle."""
        return sum(area.lon for area in self.areas) / len(self.areas)

    @property
    def lat(self) -> float:
        """Latitude of their middle."""
        return sum(area.lat for area in self.areas) / len(self.areas)

    @property
    def key(self) -> str:
        """Record id of the place with most encounters."""
        return self.first.spot.place.id


def areas_of(
    spots: Iterable[Spot], boundaries: Sequence[Boundary]
) -> tuple[tuple[Area, ...], tuple[Spot, ...]]:
    """Give every place its shape; widest first.

    Returns:
        Areas, and the places that are nowhere on the map.
    """
    by_code = {boundary.pcode: boundary for boundary in boundaries if boundary.pcode}
    areas, nowhere = [], []
    for spot in spots:
        outline = by_code.get(spot.pcode or "")
        middle = middle_of(outline) if outline else None
        if spot.centre is not None:
            middle = (spot.centre[0] / UNITS, spot.centre[1] / UNITS)
        if middle is None:
            nowhere.append(spot)
            continue
        areas.append(Area(spot, *middle, outline, RADIUS_KM.get(spot.level, max(RADIUS_KM.values()))))
    return tuple(areas), tuple(nowhere)


def middle_of(boundary: Boundary) -> tuple[float, float]:
    """Give the middle (longitude, latitude) of the largest polygon's weight."""
    best: tuple[float, float, float] = (0.0, 0.0, 0.0)
    for polygon in boundary.polygons:
        size, lon, lat = _weight(polygon[0])
        if abs(size) >= abs(best[0]):
            best = (size, lon, lat)
    return best[1], best[2]


def gather(areas: Sequence[Area], sheet: Sheet) -> tuple[Gathered, ...]:
    """Join circles that would lie on one another at this scale; outlines stay themselves.

    Small circles are gathered around the one with most encounters. Every area
    is in exactly one group.
    """
    small = [area for area in areas if area.outline is None and area.radius(sheet) < 2 * LEAST_RADIUS]
    found = [Gathered((area,)) for area in areas if area.outline is not None]
    found += [
        Gathered((area,)) for area in areas if area.outline is None and area.radius(sheet) >= 2 * LEAST_RADIUS
    ]
    waiting = sorted(small, key=lambda area: (-area.spot.count, area.spot.place.id))
    while waiting:
        first = waiting[0]
        x, y = sheet.seen(first.lon, first.lat)
        near = [area for area in waiting if math.dist((x, y), sheet.seen(area.lon, area.lat)) <= _TOGETHER]
        found.append(Gathered(tuple(near)))
        taken = set(map(id, near))
        waiting = [area for area in waiting if id(area) not in taken]
    return tuple(found)


def box_of(areas: Iterable[Area], boundaries: Iterable[Boundary]) -> Box | None:
    """Give the box around everything that is drawn."""
    corners = [
        (lon / UNITS, lat / UNITS)
        for boundary in boundaries
        for polygon in boundary.polygons
        for lon, lat in polygon[0]
    ]
    for area in areas:
        reach = area.radius_km / 111.0
        corners += [(area.lon - reach, area.lat - reach), (area.lon + reach, area.lat + reach)]
    return Box.around(corners)


def beside(
    groups: Sequence[Gathered], sheet: Sheet, chosen: str, direction: tuple[int, int]
) -> Gathered | None:
    """Give the group an arrow key leads to from the chosen one.

    Args:
        groups: All of them.
        sheet: Where they lie.
        chosen: ``Gathered.key`` of the present one; unknown gives the first.
        direction: (1, 0) to the right as seen, (0, 1) down, and so on.
    """
    here = next((group for group in groups if group.key == chosen), None)
    if here is None:
        return max(groups, key=lambda group: group.count, default=None)
    x, y = sheet.seen(here.lon, here.lat)
    found: dict[str, float] = {}
    for group in groups:
        gx, gy = sheet.seen(group.lon, group.lat)
        along = (gx - x) * direction[0] + (gy - y) * direction[1]
        across = abs((gx - x) * direction[1]) + abs((gy - y) * direction[0])
        if group is not here and along > 0.5:
            found[group.key] = along + 2 * across
    if not found:
        return None
    nearest = min(found, key=lambda key: found[key])
    return next(group for group in groups if group.key == nearest)


def _weight(ring: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    """Give signed size and middle of a ring, in degrees."""
    size = lon = lat = 0.0
    base_lon, base_lat = ring[0]
    for (lon_a, lat_a), (lon_b, lat_b) in zip(ring, (*ring[1:], ring[0]), strict=True):
        ax, ay, bx, by = lon_a - base_lon, lat_a - base_lat, lon_b - base_lon, lat_b - base_lat
        cross = ax * by - bx * ay
        size += cross
        lon += (ax + bx) * cross
        lat += (ay + by) * cross
    if size == 0:
        return 0.0, base_lon / UNITS, base_lat / UNITS
    return size / 2, (base_lon + lon / (3 * size)) / UNITS, (base_lat + lat / (3 * size)) / UNITS
