"""Reading a gazetteer from a CSV file: strictly, whole, and before anything changes.

Owns the shape of the file and every rule its rows keep. Parents come from the
file, never from the beginning of a P-code: codes are renumbered, parents are
not. It refuses to know where the rows go.

Source: docs/gazetteer.md; the place codes of humanitarian data exchange (P-codes).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from zoneinfo import available_timezones

from hdfield.errors import BadGazetteerError
from hdfield.model.base import is_name
from hdfield.rules.points import decimal_degrees

MAX_BYTES: Final = 64 << 20
MAX_ROWS: Final = 500_000
SHOWN: Final = 20
"""Problems named at most; a file with more is usually wrong in one way."""
LEVELS: Final = ("adm1", "adm2", "adm3", "settlement", "post")
LANGUAGES: Final = ("en", "fr", "ar")

_NAMES: Final = tuple(f"name_{lang}" for lang in LANGUAGES)
_KNOWN: Final = frozenset(("pcode", "parent", "level", *_NAMES, "lat", "lon", "zone"))
PCODE: Final = re.compile(r"[A-Z0-9-]{2,20}")

Problem = tuple[int, str, str, str]
"""Line (from 1; 0 for the file), column, rule broken, P-code or nothing."""


@dataclass(frozen=True, slots=True)
class GazetteerRow:
    """One row of the file, checked.

    Attributes:
        names: Language code to name; one at least.
        centroid: Latitude and longitude in decimal degrees, as text.
    """

    pcode: str
    level: str
    parent: str | None
    names: Mapping[str, str]
    centroid: tuple[str, str] | None
    zone: str | None


def read_gazetteer(untrusted: bytes) -> tuple[GazetteerRow, ...]:
    """Read the whole file, or none of it.

    Args:
        untrusted: CSV in UTF-8, with or without a byte order mark.

    Returns:
        The rows, each after its parent and the wider levels before the narrower.

    Raises:
        BadGazetteerError: The first problems found, as (line, column, rule,
            P-code); nothing else of the file is repeated.
    """
    if len(untrusted) > MAX_BYTES:
        raise _refused([(0, "", "too_large", "")])
    try:
        text = untrusted.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused([(0, "", "not_utf8", "")]) from None
    reading = _Reading()
    rows = reading.rows(text)
    reading.check_parents(rows)
    if not rows and not reading.problems:
        reading.note(0, "", "no_rows")
    if reading.problems:
        raise _refused(reading.problems)
    return _in_order(row for _, row in rows)


class _Reading:
    """One reading of one file, and what it found wrong."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._zones = frozenset(available_timezones())

    @property
    def is_enough(self) -> bool:
        return len(self.problems) >= SHOWN

    def note(self, line: int, column: str, rule: str, pcode: str = "") -> None:
        if not self.is_enough:
            self.problems.append((line, column, rule, pcode))

    def rows(self, text: str) -> list[tuple[int, GazetteerRow]]:
        """Read row after row, until enough is wrong."""
        found: list[tuple[int, GazetteerRow]] = []
        seen: set[str] = set()
        lines = self._lines(text)
        _, header = next(lines, (1, []))
        columns = self._columns(header)
        if not columns:
            return []
        for line, cells in lines:
            if self.is_enough:
                break
            if not any(cells) or all(not cell or cell.startswith("#") for cell in cells):
                continue  # an empty line, or the row of HXL hashtags
            if len(found) == MAX_ROWS:
                self.note(line, "", "too_many_rows")
                break
            if len(cells) != len(columns):
                self.note(line, "", "cells")
                continue
            row = self._row(line, dict(zip(columns, cells, strict=True)))
            if row is None:
                continue
            if row.pcode in seen:
                self.note(line, "pcode", "duplicate_pcode", row.pcode)
            seen.add(row.pcode)
            found.append((line, row))
        return found

    def check_parents(self, rows: list[tuple[int, GazetteerRow]]) -> None:
        """Find parents that are not in the file, and rows that lie in themselves."""
        if self.problems:
            return  # a row left out for another reason would make its children orphans
        parents = {row.pcode: row.parent for _, row in rows}
        whole: set[str] = set()
        for line, row in rows:
            walked: dict[str, None] = {}
            here: str | None = row.pcode
            while here is not None and here not in whole and here not in walked:
                walked[here] = None
                here = parents.get(here)
                if here is not None and here not in parents:
                    break
            if row.parent is not None and row.parent not in parents:
                self.note(line, "parent", "unknown_parent", row.pcode)
            if here is not None and here in walked:
                self.note(line, "parent", "cycle", row.pcode)
            whole.update(walked)

    def _lines(self, text: str) -> Iterator[tuple[int, list[str]]]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                return self.note(max(1, reader.line_num), "", "unreadable")
            yield reader.line_num, [cell.strip() for cell in cells]

    def _columns(self, header: list[str]) -> list[str]:
        columns = [name.lower() for name in header]
        for place, name in enumerate(columns, 1):
            if name not in _KNOWN:
                self.note(1, str(place), "unknown_column")
            elif name in columns[: place - 1]:
                self.note(1, name, "column_twice")
        for needed in ("pcode", "parent", "level"):
            if needed not in columns:
                self.note(1, needed, "missing_column")
        if not any(name in columns for name in _NAMES):
            self.note(1, _NAMES[0], "missing_column")
        return [] if self.problems else columns

    def _row(self, line: int, cells: dict[str, str]) -> GazetteerRow | None:
        before = len(self.problems)
        pcode = cells["pcode"].upper()
        if not PCODE.fullmatch(pcode):
            self.note(line, "pcode", "bad_pcode")
            return None
        if cells["level"] not in LEVELS:
            self.note(line, "level", "unknown_level", pcode)
        names = {lang: cells[f"name_{lang}"] for lang in LANGUAGES if cells.get(f"name_{lang}")}
        if not names:
            self.note(line, next(name for name in _NAMES if name in cells), "no_name", pcode)
        for lang, name in names.items():
            if not is_name(name):
                self.note(line, f"name_{lang}", "bad_name", pcode)
        zone = cells.get("zone") or None
        if zone is not None and zone not in self._zones:
            self.note(line, "zone", "unknown_zone", pcode)
        centroid = self._centroid(line, cells, pcode)
        if len(self.problems) > before:
            return None
        parent = cells["parent"].upper() or None
        return GazetteerRow(pcode, cells["level"], parent, names, centroid, zone)

    def _centroid(self, line: int, cells: dict[str, str], pcode: str) -> tuple[str, str] | None:
        given = {name: cells.get(name, "") for name in ("lat", "lon")}
        if not any(given.values()):
            return None
        read = {}
        for name, limit in (("lat", 90), ("lon", 180)):
            value = decimal_degrees(given[name], limit)
            if value is None:
                self.note(line, name, "bad_coordinate", pcode)
            else:
                read[name] = value
        return (read["lat"], read["lon"]) if len(read) == 2 else None


def _delimiter(text: str) -> str:
    """Tell what parts the cells: the first sign under which the header names the P-code."""
    header = text.partition("\n")[0]
    for sign in (",", ";", "\t"):
        if "pcode" in [cell.strip().strip('"').lower() for cell in header.split(sign)]:
            return sign
    return ","


def _in_order(rows: Iterable[GazetteerRow]) -> tuple[GazetteerRow, ...]:
    """Put each row after its parent, and the wider levels before the narrower."""
    held = {row.pcode: row for row in rows}
    depth: dict[str, int] = {}

    def below(pcode: str) -> int:
        way = []
        here: str | None = pcode
        while here is not None and here not in depth:
            way.append(here)
            here = held[here].parent
        start = depth[here] + 1 if here is not None else 0
        for further, one in enumerate(reversed(way)):
            depth[one] = start + further
        return depth[pcode]

    return tuple(
        sorted(held.values(), key=lambda row: (below(row.pcode), LEVELS.index(row.level), row.pcode))
    )


def _refused(problems: list[Problem]) -> BadGazetteerError:
    return BadGazetteerError(problems=tuple(problems))
