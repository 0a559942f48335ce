"""What the map says: names, counts, degrees and rows, in the language of the moment.

Owns turning spots into words. Pure but for the language; it refuses to paint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from hdfield.rules.geojson import Boundary
from hdfield.services.geography import Spot
from hdfield.services.lines import EncounterLine
from ui.direction import isolated
from ui.encounter_rows import EncounterWords, outcome_sign
from ui.field_words import listed
from ui.language import translate
from ui.map.areas import Area, Gathered
from ui.map.painting import MapWords
from ui.map.sheet import Sheet
from ui.widgets.row_parts import Group, Row

SINCE_DAYS: Final = {"all": 0, "month": 30, "quarter": 91, "year": 365}
FAMILIES: Final = ("checkpoint", "authority_desk", "meeting", "intermediary", "observation")


def since_words() -> dict[str, str]:
    """Name the spans of time one may look at."""
    return {
        "all": translate("MapWords", "All time"),
        "month": translate("MapWords", "30 days"),
        "quarter": translate("MapWords", "3 months"),
        "year": translate("MapWords", "A year"),
    }


def family_words() -> dict[str, str]:
    """Name the families of encounters that happen at a place."""
    return {
        "checkpoint": translate("MapWords", "Checkpoints"),
        "authority_desk": translate("MapWords", "Desks"),
        "meeting": translate("MapWords", "Meetings"),
        "intermediary": translate("MapWords", "Go-betweens"),
        "observation": translate("MapWords", "Observations"),
    }


def canvas_words(
    areas: Sequence[Area],
    groups: Sequence[Gathered],
    boundaries: Sequence[Boundary],
    sheet: Sheet,
    words: EncounterWords,
) -> MapWords:
    """Say everything the canvas writes at this scale."""
    number = words.language.locale.toString
    counts = {group.count for group in groups} | {len(group.areas) - 1 for group in groups}
    degrees = {(lon, False): degree(lon, words, is_latitude=False) for lon in sheet.meridians()}
    degrees |= {(lat, True): degree(lat, words, is_latitude=True) for lat in sheet.parallels()}
    return MapWords(
        {area.spot.place.id: words.called(area.spot.place) for area in areas},
        {count: number(count) for count in counts},
        tuple(boundary_name(boundary, words.code) for boundary in boundaries),
        degrees,
    )


def degree(value: float, words: EncounterWords, *, is_latitude: bool) -> str:
    """Write a degree of the graticule: "14.5° N"."""
    digits = 0 if value == int(value) else 2 if round(value * 10, 6) != int(round(value * 10, 6)) else 1
    written = words.language.locale.toString(abs(value), "f", digits)
    if value == 0:
        return f"{written}°"
    if is_latitude:
        side = translate("MapWords", "%1° N") if value > 0 else translate("MapWords", "%1° S")
    else:
        side = translate("MapWords", "%1° E") if value > 0 else translate("MapWords", "%1° W")
    return side.replace("%1", written)


def boundary_name(boundary: Boundary, code: str) -> str:
    """Name a boundary in the language of the window, else in any."""
    return boundary.names.get(code) or next(iter(boundary.names.values()), "")


def spoken(areas: Sequence[Area], chosen: Gathered | None, words: EncounterWords) -> str:
    """Say the map to a screen reader."""
    whole = translate("MapWords", "Map: %n place(s)", "", len(areas))
    if chosen is None:
        return whole
    names = listed(isolated(words.called(area.spot.place)) for area in chosen.areas[:5])
    said = translate("MapWords", "chosen: %1, %2").replace("%1", names)
    return f"{whole}; {said.replace('%2', encounters(chosen.count))}"


def encounters(count: int) -> str:
    """Count encounters."""
    return translate("MapWords", "%n encounter(s)", "", count)


def row_here(line: EncounterLine, words: EncounterWords) -> Row:
    """Say an encounter below the name of its place: what it was instead of where."""
    row, kind = words.row(line, with_day=True), words.label("encounter_kind", line.kind)
    return replace(row, title=kind, second=row.second if row.second != kind else "")


def row_of(spot: Spot, words: EncounterWords, *, is_on_map: bool) -> Row:
    """Say one place in the table."""
    icon, meaning = outcome_sign(spot.last.outcome if spot.last else None)
    outcome = spot.last.outcome if spot.last else None
    parts = [words.label("place_level", spot.level) if spot.level else "", encounters(spot.count)]
    return Row(
        spot.place.id,
        words.called(spot.place),
        " · ".join(part for part in parts if part),
        icon if outcome else "place",
        words.label("outcome", outcome) if outcome else "",
        meaning,
        words.day(spot.last.day) if spot.last else "",
        last_words(spot.last, words) if spot.last else "",
        "" if is_on_map else translate("MapWords", "not on the map"),
        None if is_on_map else "unknown",
    )


def last_words(line: EncounterLine, words: EncounterWords) -> str:
    """Say in full when the encounter was whose outcome stands for the place."""
    return translate("MapWords", "last encounter: %1").replace("%1", words.row_time_full(line))


def rows_of(areas: Iterable[Area], nowhere: Iterable[Spot], words: EncounterWords) -> list[Row | Group]:
    """Say all places as a table: those on the map first, most encounters first.

    The heading says whose outcome a row shows: a place has seen many.
    """
    shown = sorted((area.spot for area in areas), key=lambda spot: -spot.count)
    rows = [row_of(spot, words, is_on_map=True) for spot in shown]
    rows += [row_of(spot, words, is_on_map=False) for spot in sorted(nowhere, key=lambda spot: -spot.count)]
    if not rows:
        return []
    heading = translate("MapWords", "Outcome and day of the last encounter at each place")
    return [Group(heading, words.language.locale.toString(len(rows))), *rows]
