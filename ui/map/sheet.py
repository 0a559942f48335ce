"""The sheet the map is drawn on: degrees to pixels and back, and the lines of the graticule.

Owns one plain projection (equirectangular, true along one parallel), which is
right for a country and needs nothing to explain. Pure arithmetic; it refuses
to know widgets.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

KM_PER_DEGREE: Final = 111.32
CLOSEST: Final = 6_000.0
"""Pixels to a degree at most: a settlement of 3 km then fills a hand's breadth."""

FARTHEST: Final = 1.5
_STEPS: Final = (30.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02)
_LEAST_GAP: Final = 90  # pixels between two lines of the graticule
_ROOM: Final = 0.12  # of the sheet, left free around what is fitted


@dataclass(frozen=True, slots=True)
class Box:
    """A box in degrees; empty when it holds nothing."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def around(cls, positions: Iterable[tuple[float, float]]) -> Box | None:
        """Give the box around positions (longitude, latitude), or ``None`` for none."""
        held = tuple(positions)
        if not held:
            return None
        lons, lats = [lon for lon, _ in held], [lat for _, lat in held]
        return cls(min(lons), min(lats), max(lons), max(lats))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What part of the world is seen, how large.

    Attributes:
        lon, lat: Degrees at the centre.
        scale: Pixels to one degree of latitude.
        parallel: The latitude along which widths are true.
        width, height: Of the sheet in pixels.
    """

    lon: float = 0.0
    lat: float = 0.0
    scale: float = 4.0
    parallel: float = 0.0
    width: int = 100
    height: int = 100

    @property
    def squeeze(self) -> float:
        """How much narrower a degree of longitude is than one of latitude."""
        return max(math.cos(math.radians(self.parallel)), 0.05)

    def seen(self, lon: float, lat: float) -> tuple[float, float]:
        """Give the pixel of a position."""
        return (
            self.width / 2 + (lon - self.lon) * self.squeeze * self.scale,
            self.height / 2 - (lat - self.lat) * self.scale,
        )

    def position(self, x: float, y: float) -> tuple[float, float]:
        """Give the position (longitude, latitude) of a pixel."""
        return (
            self.lon + (x - self.width / 2) / (self.squeeze * self.scale),
            self.lat - (y - self.height / 2) / self.scale,
        )

    def sized(self, width: int, height: int) -> Sheet:
        """Give the same part of the world on a sheet of another size."""
        return replace(self, width=max(width, 1), height=max(height, 1))

    def fitted(self, box: Box) -> Sheet:
        """Give a sheet that shows a whole box, with room around it."""
        parallel = (box.south + box.north) / 2
        squeeze = max(math.cos(math.radians(parallel)), 0.05)
        wide = max((box.east - box.west) * squeeze, 0.02)
        high = max(box.north - box.south, 0.02)
        free = 1 - 2 * _ROOM
        scale = min(self.width * free / wide, self.height * free / high)
        return replace(
            self,
            lon=(box.west + box.east) / 2,
            lat=parallel,
            scale=min(max(scale, FARTHEST), CLOSEST),
            parallel=parallel,
        )

    def moved(self, dx: float, dy: float) -> Sheet:
        """Give the sheet after its content was pushed by so many pixels."""
        return replace(
            self,
            lon=min(max(self.lon - dx / (self.squeeze * self.scale), -180.0), 180.0),
            lat=min(max(self.lat + dy / self.scale, -90.0), 90.0),
        )

    def zoomed(self, factor: float, x: float, y: float) -> Sheet:
        """Give the sheet at another scale, with the position under a pixel kept there."""
        scale = min(max(self.scale * factor, FARTHEST), CLOSEST)
        lon, lat = self.position(x, y)
        near = replace(self, scale=scale)
        after_x, after_y = near.seen(lon, lat)
        return near.moved(x - after_x, y - after_y)

    def pixels(self, km: float) -> float:
        """Give the pixels of a length."""
        return km / KM_PER_DEGREE * self.scale

    def meridians(self) -> list[float]:
        """Give the longitudes of the graticule's lines in sight."""
        west, _ = self.position(0, 0)
        east, _ = self.position(self.width, 0)
        return _lines(max(west, -180.0), min(east, 180.0), self._step(self.scale * self.squeeze))

    def parallels(self) -> list[float]:
        """Give the latitudes of the graticule's lines in sight."""
        _, north = self.position(0, 0)
        _, south = self.position(0, self.height)
        return _lines(max(south, -90.0), min(north, 90.0), self._step(self.scale))

    def _step(self, pixels: float) -> float:
        return next((step for step in reversed(_STEPS) if step * pixels >= _LEAST_GAP), _STEPS[0])


def _lines(first: float, last: float, step: float) -> list[float]:
    return [round(at * step, 4) for at in range(math.ceil(first / step), math.floor(last / step) + 1)]
