"""When a pointer to an incident is offered, and when a person's safety comes first.

Owns two questions and their answers. It refuses to force either: capture goes
on whatever they say, and no answer here judges what a person did.

Source: domain 3.2 (Incident), 3.5, 4.6 row 42; the notes of the vocabularies
``outcome`` and ``encounter_kind`` ("opens incident").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

THEFT: Final = "act.theft"
CONFINE: Final = "act.confine"
THREAT: Final = "act.threat"
ATTACK: Final = "act.attack"

_OUTCOMES: Final = {"goods_taken": THEFT, "held_released": CONFINE, "held_ongoing": CONFINE}
_THREATS: Final = {"weapon_shown": THREAT, "force_used": ATTACK}
_KINDS: Final = {"authority_desk.questioning": CONFINE}
_UNDER_THREAT: Final = "met_under_threat"
_HARDEST_FIRST: Final = (ATTACK, CONFINE, THEFT, THREAT)
_SAFETY_FIRST: Final = frozenset(_THREATS)


def suggested_acts(
    outcome: str | None, threat: str | None, kind: str | None = None, responses: Iterable[str | None] = ()
) -> tuple[str, ...]:
    """Give the acts an encounter points to, the hardest first; none means no offer.

    Args:
        outcome: Its outcome code.
        threat: Its threat_level code.
        kind: Its encounter_kind code.
        responses: Its demand_response codes.
    """
    found = {
        _OUTCOMES.get(outcome or ""),
        _THREATS.get(threat or ""),
        _KINDS.get(kind or ""),
        THREAT if _UNDER_THREAT in set(responses) else None,
    }
    return tuple(act for act in _HARDEST_FIRST if act in found)


def asks_for_safety(threat: str | None, outcome: str | None = None) -> bool:
    """Say whether "are you safe?" comes before any writing.

    From a weapon pointed upwards, and while somebody is still held: then
    people are called first, and the notebook comes second.
    """
    return threat in _SAFETY_FIRST or outcome == "held_ongoing"
