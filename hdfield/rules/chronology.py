"""Where things stand on one axis of time, as exactly as each is known.

Owns the order of encounters (counted by day) and of dated records whose day,
month or year is all that is known, and which of these lasts over which. It
refuses to guess: what is known to the month stands at the month's beginning
and under its heading, never on a day of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from hdfield.rules.picture_of_day import first_day, last_day

LANES: Final = 3
"""Spans drawn side by side; further ones share the last lane."""

NOT_KNOWN: Final = ""
"""The stretch of what has no date, and the date of what has none."""

BEFORE: Final = "before"
"""The stretch of what was so already when the range wanted begins."""

_LAST: Final = "9999-99-99"


@dataclass(frozen=True, slots=True)
class Dated:
    """A record that holds from a date to a date.

    Attributes:
        since: Year, month or day; empty where it is not known.
        until: Year, month or day; ``None`` while it holds.
    """

    id: str
    since: str
    until: str | None = None

    @property
    def is_of_a_day(self) -> bool:
        """Whether it lasts over nothing: it is of one day."""
        return len(self.since) == 10 and self.since == self.until


@dataclass(frozen=True, slots=True)
class Block:
    """A run of rows: one dated record, or the encounters of one day.

    Attributes:
        at: Sortable date: ``2026-05-12``, ``2026-05-00`` for a month, ``2026-00-00`` for a year.
        dated: Record id, or empty for encounters.
        day: Their day; empty for a dated record and where no day is known.
        count: Rows.
    """

    at: str
    dated: str = ""
    day: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands under one heading.

    Attributes:
        name: ``2026-05``, ``2026`` for what is known to the year only,
            ``NOT_KNOWN`` or ``BEFORE``.
    """

    name: str
    blocks: tuple[Block, ...]

    @property
    def count(self) -> int:
        """Rows below the heading."""
        return sum(block.count for block in self.blocks)


def place_of(partial: str) -> str:
    """Give the sortable date of a year, a month or a day; a coarse one comes before its days."""
    return partial + "0000-00-00"[len(partial) :] if partial else ""


def is_within(dated: Dated, since: str, until: str) -> bool:
    """Say whether a record may have held on some day of a range.

    Args:
        dated: The record.
        since: First day, or empty.
        until: Last day, or empty.
    """
    begins = first_day(dated.since).isoformat() if dated.since else ""
    return begins <= (until or _LAST) and end_of(dated) >= since


def lay_out(days: Iterable[tuple[str, int]], dated: Iterable[Dated], since: str = "") -> tuple[Stretch, ...]:
    """Put encounters and dated records under headings, newest first.

    Args:
        days: Day and number of encounters; the day may be empty.
        dated: Dated records.
        since: First day of the range wanted; what began before it and still
            holds has a heading of its own at the end.
    """
    stretches: dict[str, list[Block]] = {}
    for day, count in days:
        stretches.setdefault(day[:7], []).append(Block(place_of(day), day=day, count=count))
    for record in dated:
        began_before = since and record.since and last_day(record.since).isoformat() < since
        name = BEFORE if began_before else record.since[:7]
        stretches.setdefault(name, []).append(Block(place_of(record.since), dated=record.id))
    return tuple(
        Stretch(name, tuple(sorted(blocks, key=_newest_first, reverse=True)))
        for name, blocks in sorted(stretches.items(), key=_heading, reverse=True)
    )


def lanes(dated: Sequence[Dated]) -> dict[str, int]:
    """Share out lanes so that spans that overlap stand side by side, as far as there are lanes.

    What has no beginning has no lane: a line from nowhere would be a guess. What is
    of one day has none either.
    """
    ends: list[str] = []
    given: dict[str, int] = {}
    lasting = (one for one in dated if one.since and not one.is_of_a_day)
    for record in sorted(lasting, key=lambda one: (place_of(one.since), one.id)):
        begins = place_of(record.since)
        lane = next((at for at, end in enumerate(ends) if end < begins), len(ends))
        lane = min(lane, LANES - 1)
        if lane == len(ends):
            ends.append("")
        ends[lane] = max(ends[lane], end_of(record))
        given[record.id] = lane
    return given


def end_of(dated: Dated) -> str:
    """Give the sortable date up to which a record holds; far ahead while it does."""
    return last_day(dated.until).isoformat() if dated.until else _LAST


def _newest_first(block: Block) -> tuple[str, bool, str]:
    return block.at, bool(block.dated), block.dated


def _heading(item: tuple[str, list[Block]]) -> tuple[bool, bool, str]:
    name = item[0]
    return name != NOT_KNOWN, name != BEFORE, place_of(name) if name != BEFORE else ""
