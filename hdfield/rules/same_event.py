"""Whether two encounters may be one event that two people wrote down.

Owns the question, never the answer: a person links them or says they are two.
Nothing is merged.

Source: domain 3.5, rule 14 (same post, within 3 h, overlapping actors).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

WITHIN: Final = timedelta(hours=3)
_KNOWN_WELL: Final = frozenset({"time.minute", "time.part_of_day"})


@dataclass(frozen=True, slots=True)
class Report:
    """What is compared of an encounter.

    Attributes:
        at: The moment, or ``None`` where it is closed.
        precision: time_precision code; a day or wider says nothing about hours.
        place: Record id; empty for none.
        actors: Record ids.
    """

    id: str
    at: datetime | None
    precision: str
    place: str
    actors: frozenset[str]


def may_be_one(one: Report, other: Report) -> bool:
    """Say whether two reports may tell of one event; the same either way round."""
    if one.id == other.id or not one.place or one.place != other.place:
        return False
    if one.at is None or other.at is None or not {one.precision, other.precision} <= _KNOWN_WELL:
        return False
    return abs(one.at - other.at) <= WITHIN and bool(one.actors & other.actors)


def pairs(reports: Iterable[Report]) -> tuple[tuple[str, str], ...]:
    """Give the ids of those that may be one, the first in the order given before the other."""
    held = tuple(reports)
    return tuple(
        (one.id, other.id)
        for place, one in enumerate(held)
        for other in held[place + 1 :]
        if may_be_one(one, other)
    )
