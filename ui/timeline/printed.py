"""The timeline on paper: the same rows in words, without the track.

Owns how much is printed and in which order. It refuses to open a printer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hdfield.rules.chronology import lay_out
from hdfield.services.lines import EncounterLine
from hdfield.services.timeline import Axis, Range
from ui.language import translate
from ui.printing import Line
from ui.timeline.words import TimelineWords
from ui.widgets.paged_rows import PAGE
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

PRINTED: Final = 1_000
"""Encounters printed at most, some thirty pages; the newest ones."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed.

    Attributes:
        lines: Encounters by day.
        left_out: How many older encounters are not.
    """

    axis: Axis
    lines: Mapping[str, tuple[EncounterLine, ...]]
    left_out: int


def read_printed(session: Session, wanted: Range, most: int) -> Printed:
    """Read what is printed; on the store lane."""
    axis = session.timeline.axis(wanted)
    lines: dict[str, tuple[EncounterLine, ...]] = {}
    left = most
    for day in axis.days:
        found: tuple[EncounterLine, ...] = ()
        while left > 0 and len(found) < day.count:
            page = session.timeline.encounters_on(wanted, day.day, len(found), min(PAGE, left))
            if not page:
                break
            found += page
            left -= len(page)
        if found:
            lines[day.day] = found
    total = sum(day.count for day in axis.days)
    return Printed(axis, lines, total - sum(map(len, lines.values())))


def printed_lines(title: str, printed: Printed, wanted: Range, words: TimelineWords) -> list[Line]:
    """Give the lines of the print."""
    entries = {entry.id: entry for entry in printed.axis.dated}
    lines = [Line(title, 18.0, strong=True)]
    if printed.left_out:
        left = translate("TimelinePage", "%n older encounter(s) left out", "", printed.left_out)
        lines.append(Line(left))
    days = [(day, len(held)) for day, held in printed.lines.items()]
    for stretch in lay_out(days, (entry.dated for entry in printed.axis.dated), wanted.since):
        lines.append(Line(words.heading(stretch, wanted.since).title, 13.0, strong=True, gap=14.0))
        for block in stretch.blocks:
            rows = (
                [words.dated(entries[block.dated])]
                if block.dated
                else [words.encounter(line) for line in printed.lines[block.day]]
            )
            for row in rows:
                lines += _row_lines(row)
    return lines


def _row_lines(row: Row) -> list[Line]:
    first = " · ".join(part for part in (row.time_full, row.word, row.title) if part)
    return [Line(first, 10.0, strong=True, gap=6.0), *([Line(row.second, 10.0)] if row.second else [])]
