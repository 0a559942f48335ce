"""Which records a recipient should get, before redaction.

Coordinators, mandators and security officers get every record at their scope.
A field device gets what its team's engagements hold and what these name, but
never what belongs to other teams' engagements alone.

Source: docs/format.md, section 8 (who gets what).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hdfield.rules.scopes import Scope

HANGING: Mapping[str, tuple[str, ...]] = {
    "incident": ("encounter",),
    "task": ("about",),
    "paper": ("about",),
    "agreement_term": ("agreement",),
    "red_line_event": ("encounter", "red_line"),
}
"""Kinds that go where the record goes that they hang on, with the fields that name it.

The first field that is filled says whose it is: what happened in another team's
encounter is theirs, though the red line is everybody's.
"""

_TALKS = ("engagements", "engagement")

OWNING: Mapping[str, tuple[str, ...]] = {
    "": _TALKS,
    "actor_fact": (*_TALKS, "actor"),
    **{kind: (*_TALKS, *roles) for kind, roles in HANGING.items()},
}
"""By kind, else under the empty name, the fields that say whose a record is."""

_FOLLOWED = frozenset(("place", "actor", "law", "exemption"))
"""Kinds that belong to no talks: whoever gets what names one gets it, and those it names in turn."""


@dataclass(frozen=True, slots=True)
class Holding:
    """One record as the rule needs it: its kind, what it names, and its team codes."""

    record: str
    kind: str
    links: tuple[tuple[str, str], ...]
    people: frozenset[str] = frozenset()


def entitled(scope: Scope, team_people: frozenset[str], holdings: Iterable[Holding]) -> frozenset[str]:
    """Name the records a recipient should get.

    Args:
        scope: The recipient's scope.
        team_people: Person codes of the recipient's roster team; read only for
            scope ``team``.
        holdings: Every record held.
    """
    held = {holding.record: holding for holding in holdings}
    if scope != "team":
        return frozenset(held)
    ours = {
        record
        for record, holding in held.items()
        if holding.kind == "engagement" and holding.people & team_people
    }
    # Taken out before anything is followed: no link may lead into another team's talks.
    others = _of_others(held, ours)
    visible = {record: holding for record, holding in held.items() if record not in others}
    inside = ours | {
        record for record, holding in visible.items() if _owners(holding) & ours or _is_for_all(holding)
    }
    inside |= _hanging(inside, visible, ours)
    return frozenset(_closure(inside, visible))


def _of_others(held: Mapping[str, Holding], ours: set[str]) -> set[str]:
    """Give what belongs to other teams' talks alone, what hangs on that included."""
    found = {record for record, holding in held.items() if _is_of_others(holding, ours)}
    edge = found
    while edge:
        edge = {
            record
            for record, holding in held.items()
            if record not in found and next(iter(_bases(holding)), "") in found
        }
        found |= edge
    return found


def _bases(holding: Holding) -> tuple[str, ...]:
    """Give the records that a record hangs on, the one first that says whose it is."""
    roles = HANGING.get(holding.kind, ())
    return tuple(to for wanted in roles for role, to in sorted(holding.links) if role == wanted)


def _hanging(inside: set[str], held: Mapping[str, Holding], ours: set[str]) -> set[str]:
    """Give what hangs on what is inside (an incident, a term, a paper), and the steps about those.

    Not of what is only named there: a step about an actor may belong to other talks.
    What hangs there beside something that is nobody's, as a crossing at a stop of no
    talks, comes only where it could not be another team's: the line is ours alone.
    """
    found: set[str] = set()
    for _ in range(2):
        reached = inside | found
        found |= {
            record
            for record, holding in held.items()
            if any(
                base in reached and (at == 0 or ((owners := _owners(held[base])) and owners <= ours))
                for at, base in enumerate(_bases(holding))
            )
        }
    return found


def _owners(holding: Holding) -> set[str]:
    return {to for role, to in holding.links if role in _TALKS}


def _is_for_all(holding: Holding) -> bool:
    """Say whether it is a line of ours that was drawn for no talks in particular: it holds at every barrier."""
    is_theirs = any(role == "theirs" for role, _ in holding.links)
    return holding.kind == "red_line" and not _owners(holding) and not is_theirs


def _is_of_others(holding: Holding, ours: set[str]) -> bool:
    if holding.kind == "engagement":
        return holding.record not in ours
    owners = _owners(holding)
    return bool(owners) and not owners & ours


def _closure(inside: set[str], held: Mapping[str, Holding]) -> set[str]:
    """Add what the records name, the facts about those actors, and from there places and laws up to the top."""
    named = inside | {to for record in inside for _, to in held[record].links if to in held}
    actors = {record for record in named if held[record].kind == "actor"}
    named |= {
        record
        for record, holding in held.items()
        if holding.kind == "actor_fact"
        and any(role == "actor" and to in actors for role, to in holding.links)
    }
    while True:
        more = {
            to
            for record in named
            for _, to in held[record].links
            if to in held and to not in named and held[to].kind in _FOLLOWED
        }
        if not more:
            return named
        named |= more
