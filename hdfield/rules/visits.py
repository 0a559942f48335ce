"""Visits to a post, each told once: what two colleagues wrote of one stop is one visit.

Source: domain 2.3, 3.5 rule 14.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Visit:
    """One checkpoint encounter, as far as it is open to us.

    Attributes:
        demands: (demand code, response code or ``None``); empty where nothing is
            written, which does not say that nothing was asked.
        wait_min: Minutes, where they are open.
        wait_band: Band of the wait, which may be all that is open.
    """

    id: str
    day: str
    operators: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    demands: tuple[tuple[str, str | None], ...] = ()
    outcome: str | None = None
    wait_min: int | None = None
    wait_band: str | None = None
    threat: str | None = None

    @property
    def asked(self) -> frozenset[str]:
        """The demands made; empty where nothing is written."""
        return frozenset(demand for demand, _ in self.demands)


def told_once(visits: Sequence[Visit], same: Mapping[str, str]) -> tuple[Visit, ...]:
    """Count one event once where two people wrote it down and said so.

    Nothing is merged in the notebook: only here the report the other names
    stands for both, with the other's word where it says nothing itself.

    Args:
        visits: In any order, which is kept.
        same: Record id to the record id it names as the same event.
    """
    held = {visit.id: visit for visit in visits}
    told: dict[str, Visit] = {}
    for visit in visits:
        first = _first_report(visit.id, held, same)
        base = told.get(first) or held[first]
        told[first] = base if first == visit.id else _completed(base, visit)
    return tuple(told[visit.id] for visit in visits if visit.id in told)


def _first_report(record: str, held: Mapping[str, Visit], same: Mapping[str, str]) -> str:
    walked = [record]
    while (named := same.get(walked[-1], "")) in held:
        if named in walked:  # a ring: its smallest id stands for all, whoever led into it
            return min(walked[walked.index(named) :])
        walked.append(named)
    return walked[-1]


def _completed(visit: Visit, other: Visit) -> Visit:
    gaps = {
        field.name: getattr(other, field.name) for field in fields(Visit) if not getattr(visit, field.name)
    }
    if visit.wait_min is not None or visit.wait_band:
        gaps.pop("wait_min", None)
        gaps.pop("wait_band", None)
    return replace(visit, **gaps)


def sorted_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """Give each code once, in an order of their own."""
    return tuple(sorted(set(codes)))


def in_order(demands: Iterable[tuple[str, str | None]]) -> tuple[str, ...]:
    """Give each demand once, as first asked."""
    return tuple(dict.fromkeys(demand for demand, _ in demands))
