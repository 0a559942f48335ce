"""Red lines: which of them a demand touches, what may be said of it, and what cannot wait.

Owns no judgement of a person: "met under threat" is a neutral word and never
counts against anyone. It refuses to decide whether a line was crossed; a person
says so.

Source: domain 3.5, rule 8; brief S-131, S-136; docs/engagements.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

HELD: Final = "held"
APPROACHED: Final = "approached"
UNDER_THREAT: Final = "crossed_duress"

AT_ONCE: Final = (HELD, APPROACHED, UNDER_THREAT)
"""What quick capture offers, in this order; the other crossings are said in calm."""

CROSSINGS: Final = frozenset({"crossed_authorised", "crossed_unauthorised", UNDER_THREAT})
"""Events that make the next bundle urgent."""

_PROPOSED: Final[Mapping[str, str]] = {
    "met_under_threat": UNDER_THREAT,
    "refused": HELD,
    "explained_waived": HELD,
    "cited_agreement": HELD,
    "deferred": APPROACHED,
    "alternative_offered": APPROACHED,
    "partly_met": APPROACHED,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A red line as these rules need it.

    Attributes:
        engagements: Those it is for; none means every one of ours.
        demands: demand codes that touch it.
        is_theirs: A line of the counterpart's: no demand of theirs touches it.
        valid_to: Last day (ISO), or ``None``.
    """

    id: str
    engagements: frozenset[str] = frozenset()
    demands: frozenset[str] = frozenset()
    is_theirs: bool = False
    valid_to: str | None = None


def touched(
    lines: Iterable[Line], demands: Iterable[str], engagements: Iterable[str], day: str
) -> tuple[Line, ...]:
    """Give the lines of ours that what was asked touches, in the order given.

    Args:
        lines: Every red line known.
        demands: demand codes of the encounter.
        engagements: Engagements it belongs to; with none, lines that are for
            every engagement count, and lines of any engagement too, because at
            a barrier nobody says which talks a demand belongs to.
        day: The encounter's day (ISO).
    """
    asked, belongs = frozenset(demands), frozenset(engagements)
    return tuple(
        line
        for line in lines
        if not line.is_theirs
        and not asked.isdisjoint(line.demands)
        and (not line.engagements or not belongs or not belongs.isdisjoint(line.engagements))
        and (line.valid_to is None or day <= line.valid_to)
    )


def proposed(response: str | None) -> str | None:
    """Give the event an answer to a demand points to, for a person to confirm; ``None`` where it says nothing.

    Args:
        response: demand_response code. ``met`` points to none: whether it was
            authorised, only a person can say.
    """
    return _PROPOSED.get(response or "")


def pointed_to(responses: Iterable[str | None]) -> str | None:
    """Give the gravest event that the answers to all demands that touch one line point to."""
    events = {proposed(response) for response in responses}
    return next((event for event in reversed(AT_ONCE) if event in events), None)


def is_crossing(event: str | None) -> bool:
    """Say whether a red_line_event code cannot wait for the next ordinary bundle."""
    return event in CROSSINGS
