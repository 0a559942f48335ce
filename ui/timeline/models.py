"""The rows of the timeline and the spans beside them.

Owns which table rows a span lasts over. It refuses to paint and to say
anything: words come from ``words.py``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from hdfield.rules.chronology import Block, Dated, Stretch, end_of, lanes, lay_out
from hdfield.services.timeline import Axis, DatedEntry
from ui.timeline.words import TimelineWords
from ui.widgets.paged_rows import PagedRowsModel, Part, Run
from ui.widgets.row_parts import Row
from ui.widgets.rows import AnyIndex

TRACK_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a span beside one row.

    Attributes:
        begins: Whether the span begins at this row.
        ends: Whether it ended before the row above.
    """

    lane: int
    record: str
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Track:
    """What is drawn beside one row.

    Attributes:
        mark: ``encounter``, ``dated``, ``day`` for a dated record of one day, or empty
            for a heading.
    """

    mark: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class _Lasting:
    record: str
    lane: int
    top: int
    bottom: int
    is_open: bool


class TimelineModel(PagedRowsModel):
    """Encounters and dated records under the headings of their months, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lasting: tuple[_Lasting, ...] = ()
        self._of_a_day: frozenset[str] = frozenset()
        self._total = 0

    @property
    def total(self) -> int:
        """How many rows are no headings."""
        return self._total

    def set_axis(self, axis: Axis, since: str, words: TimelineWords, *, keep_pages: bool = False) -> None:
        """Take what the axis holds.

        Args:
            axis: From the service.
            since: First day of the range, or empty.
            words: Says headings and dated records.
            keep_pages: Whether rows of encounters held may be shown meanwhile.
        """
        entries = {entry.id: entry for entry in axis.dated}
        stretches = lay_out(
            ((day.day, day.count) for day in axis.days), (entry.dated for entry in axis.dated), since
        )
        parts: list[Part] = []
        for stretch in stretches:
            parts.append(words.heading(stretch, since))
            parts += [_part(block, entries, words) for block in stretch.blocks]
        self._total = sum(stretch.count for stretch in stretches)
        dated = [entry.dated for entry in axis.dated]
        self._lasting = _lasting(stretches, dated)
        self._of_a_day = frozenset(one.id for one in dated if one.is_of_a_day)
        self.set_parts(parts, keep_pages=keep_pages)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row, or what is drawn beside it."""
        if role == TRACK_ROLE and index.isValid():
            return self.track(index.row())
        return super().data(index, role)

    def track(self, row: int) -> Track:
        """Give what is drawn beside a row."""
        part, _ = self.part_at(row)
        bars = tuple(
            Bar(held.lane, held.record, row == held.bottom, row == held.top and not held.is_open)
            for held in self._lasting
            if held.top <= row <= held.bottom
        )
        return Track(self._mark(part), bars)

    def _mark(self, part: Part) -> str:
        if isinstance(part, Run):
            return "encounter"
        if not isinstance(part, Row):
            return ""
        return "day" if part.id in self._of_a_day else "dated"


def _part(block: Block, entries: Mapping[str, DatedEntry], words: TimelineWords) -> Part:
    return words.dated(entries[block.dated]) if block.dated else Run(block.day, block.count)


def _lasting(stretches: Sequence[Stretch], dated: Sequence[Dated]) -> tuple[_Lasting, ...]:
    """Find the first and the last row each span stands beside."""
    rows: list[tuple[str, int]] = []  # (sortable date, table row) where something of that date begins
    own: dict[str, int] = {}
    row = 0
    for stretch in stretches:
        row += 1
        for block in stretch.blocks:
            rows.append((block.at, row))
            if block.dated:
                own[block.dated] = row
            row += block.count
    shared = lanes(dated)
    oldest_first = rows[::-1]
    dates = [when for when, _ in oldest_first]
    held = []
    for record in dated:
        if record.id not in shared:
            continue
        end, bottom = end_of(record), own[record.id]
        top = oldest_first[bisect_right(dates, end) - 1][1]
        held.append(_Lasting(record.id, shared[record.id], min(top, bottom), bottom, record.until is None))
    return tuple(held)
