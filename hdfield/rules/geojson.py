"""Reading boundaries from a GeoJSON file: strictly, whole, and before anything changes.

Owns what is taken of the file (outlines, a name, a P-code) and how outlines
are thinned so that a map of a whole country draws at once. It refuses to know
where they are kept and how they are drawn.

Source: RFC 7946; docs/map.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from hdfield.errors import BadBoundariesError
from hdfield.model.base import is_name
from hdfield.rules.gazetteer_file import LANGUAGES, PCODE

MAX_BYTES: Final = 64 << 20
MAX_FEATURES: Final = 20_000
MAX_POSITIONS: Final = 3_000_000
SHOWN: Final = 20
"""Problems named at most."""

BUDGET: Final = 60_000
"""Positions kept of a whole file: a map of so many draws well within 0.1 s."""

UNITS: Final = 100_000
"""Whole units in one degree: about a metre."""

_FINEST: Final = 1
_FEWEST: Final = 3
"""Positions of the smallest ring that encloses anything."""
_LEVELS: Final = range(4, -1, -1)

Problem = tuple[int, str]
"""Feature (from 1; 0 for the file) and the rule broken."""

Ring = tuple[tuple[int, int], ...]
"""Positions as (longitude, latitude) in ``UNITS`` of a degree; the first is not repeated."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """The outline of one area.

    Attributes:
        names: Language code to name; may be empty.
        pcode: The area's P-code, or ``None``.
        polygons: Each is an outer ring and the holes in it.
    """

    names: Mapping[str, str]
    pcode: str | None
    polygons: tuple[tuple[Ring, ...], ...]


def read_boundaries(untrusted: bytes, budget: int = BUDGET) -> tuple[Boundary, ...]:
    """Read a FeatureCollection of polygons, or none of it.

    Positions are snapped to a grid just coarse enough for the whole file to
    keep within the budget. Neighbours share their border before and after,
    because the same position always snaps alike; thinning each outline by
    itself would leave gaps between them.

    Args:
        untrusted: GeoJSON in UTF-8, in degrees of WGS 84.
        budget: Positions to keep at most.

    Raises:
        BadBoundariesError: The first problems found, as (feature, rule);
            nothing else of the file is repeated.
    """
    features = _features(untrusted)
    problems: list[Problem] = []
    outlines: list[tuple[Mapping[str, Any], list[list[Ring]]]] = []
    count = 0
    for number, feature in enumerate(features, 1):
        try:
            polygons = [list(polygon) for polygon in _polygons(feature)]
        except _BrokenError as broken:
            problems.append((number, broken.rule))
            if len(problems) >= SHOWN:
                break
            continue
        count += sum(len(ring) for polygon in polygons for ring in polygon)
        if count > MAX_POSITIONS:
            problems.append((0, "too_many_positions"))
            break
        properties = feature.get("properties")
        outlines.append((properties if isinstance(properties, dict) else {}, polygons))
    if problems:
        raise BadBoundariesError(problems=tuple(problems))
    step = _step([polygons for _, polygons in outlines], count, budget)
    found = (
        Boundary(_names(properties), _pcode(properties), _snapped(polygons, step))
        for properties, polygons in outlines
    )
    return tuple(boundary for boundary in found if boundary.polygons)


class _BrokenError(Exception):
    def __init__(self, rule: str) -> None:
        self.rule = rule


def _features(untrusted: bytes) -> list[Mapping[str, Any]]:
    def refused(rule: str) -> BadBoundariesError:
        return BadBoundariesError(problems=((0, rule),))

    if len(untrusted) > MAX_BYTES:
        raise refused("too_large")
    try:
        read = json.loads(untrusted.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise refused("not_utf8") from None
    except (ValueError, RecursionError):
        raise refused("not_json") from None
    if not isinstance(read, dict) or not isinstance(read.get("features"), list):
        raise refused("not_a_collection")
    features = read["features"]
    if len(features) > MAX_FEATURES:
        raise refused("too_many_features")
    if not features:
        raise refused("no_features")
    return [feature if isinstance(feature, dict) else {} for feature in features]


def _polygons(feature: Mapping[str, Any]) -> Iterator[Iterator[Ring]]:
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if kind == "Polygon":
        polygons = [coordinates]
    elif kind == "MultiPolygon" and isinstance(coordinates, list):
        polygons = coordinates
    else:
        raise _BrokenError("not_a_polygon")
    for polygon in polygons:
        if not isinstance(polygon, list) or not polygon:
            raise _BrokenError("not_a_polygon")
        yield (_ring(ring) for ring in polygon)


def _ring(ring: object) -> Ring:
    if not isinstance(ring, list) or len(ring) < 4:
        raise _BrokenError("short_ring")
    positions = tuple(_position(position) for position in ring)
    if positions[0] != positions[-1]:
        raise _BrokenError("open_ring")
    return positions[:-1]


def _position(position: object) -> tuple[int, int]:
    if not isinstance(position, list) or not 2 <= len(position) <= 4:
        raise _BrokenError("bad_position")
    lon, lat = position[0], position[1]
    if not _is_number(lon) or not _is_number(lat) or not -180 <= lon <= 180 or not -90 <= lat <= 90:
        raise _BrokenError("bad_position")
    return round(lon * UNITS), round(lat * UNITS)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _step(outlines: list[list[list[Ring]]], count: int, budget: int) -> int:
    """Give the grid step, in units, that keeps the file within its budget."""
    step = _FINEST
    while count > budget:
        step = step * 2 if step > _FINEST else 16
        thinned = (
            len(_thin(ring, step)) for polygons in outlines for polygon in polygons for ring in polygon
        )
        # What encloses nothing any more is left out, and must not have all else thinned away for it.
        count = sum(size for size in thinned if size >= _FEWEST)
        if step > 90 * UNITS:
            break
    return step


def _thin(ring: Ring, step: int) -> Ring:
    """Snap a ring to the grid and leave out what falls on the position before it."""
    if step == _FINEST:
        return ring
    half, kept = step // 2, []
    before: tuple[int, int] | None = None
    for lon, lat in ring:
        snapped = ((lon + half) // step * step, (lat + half) // step * step)
        if snapped != before:
            kept.append(snapped)
            before = snapped
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return tuple(kept)


def _snapped(polygons: list[list[Ring]], step: int) -> tuple[tuple[Ring, ...], ...]:
    """Thin every ring; what is too small to enclose anything is left out."""
    found = []
    for polygon in polygons:
        rings = [_thin(ring, step) for ring in polygon]
        if len(rings[0]) >= _FEWEST:
            found.append((rings[0], *(hole for hole in rings[1:] if len(hole) >= _FEWEST)))
    return tuple(found)


def _pcode(properties: Mapping[str, Any]) -> str | None:
    """Give the P-code: of the narrowest level where a file names several."""
    by_key = {str(key).lower(): value for key, value in properties.items()}
    for level in _LEVELS:
        for key in (f"adm{level}_pcode", f"admin{level}pcode", f"adm{level}pcode", f"admin{level}_pcode"):
            if (code := _code(by_key.get(key))) is not None:
                return code
    return _code(by_key.get("pcode")) or _code(by_key.get("p_code"))


def _code(value: object) -> str | None:
    code = value.strip().upper() if isinstance(value, str) else ""
    return code if PCODE.fullmatch(code) else None


def _names(properties: Mapping[str, Any]) -> dict[str, str]:
    """Give the names of the narrowest level, one a language; a plain name counts as English."""
    by_key = {str(key).lower(): value for key, value in properties.items()}
    names: dict[str, str] = {}
    for lang in LANGUAGES:
        keys = [f"name_{lang}", f"name:{lang}"]
        keys += [f"{stem}{level}{end}" for level in _LEVELS for stem, end in _stems(lang)]
        found = next((by_key[key] for key in keys if _is_said(by_key.get(key))), None)
        if found is not None:
            names[lang] = str(found).strip()
    if not names:
        plain = [
            "name",
            "shapename",
            *(f"{stem}{level}{end}" for level in _LEVELS for stem, end in _stems("")),
        ]
        found = next((by_key[key] for key in plain if _is_said(by_key.get(key))), None)
        if found is not None:
            names["en"] = str(found).strip()
    return names


def _stems(lang: str) -> tuple[tuple[str, str], ...]:
    if lang:
        return (("adm", f"_{lang}"), ("admin", f"name_{lang}"), ("adm", f"_name_{lang}"))
    return (("adm", "_name"), ("admin", "name"), ("name_", ""))


def _is_said(value: object) -> bool:
    return isinstance(value, str) and is_name(value.strip())
