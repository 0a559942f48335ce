"""What restrictions touch, and what is being done about them.

Owns which terms to look at the law for before they are agreed, and which acts
of diplomacy work on the rules themselves. It gives no verdict: a term that is
touched may be lawful, and counsel says so.

Source: brief S-37, S-142 to S-151; domain 4.3 (19, 20).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from hdfield.model.codes import CODES

_CAMPAIGNS: Final = frozenset({"hd.ct_reform", "hd.exemption"})
_LOBBIES: Final = frozenset({"hd.lobby_private", "hd.lobby_public"})
_DROPPED: Final = "dropped"
_OF_VALUE: Final = frozenset({"term.security", "term.scope", "term.staff", "term.medical"})
"""Terms by which goods, money, work or pay may reach the other side."""

_EVERY_TERM: Final = frozenset(CODES["term_kind"])
_TOUCHED: Final[Mapping[str, frozenset[str]]] = {
    "effect.material_support": _OF_VALUE,
    "effect.asset_freeze": _OF_VALUE,
    "effect.donor_clause": _OF_VALUE,
    "effect.arms_embargo": frozenset({"term.security"}),
    "effect.travel_ban": frozenset(),
    "effect.reporting_duty": frozenset({"term.data", "term.monitoring"}),
    "effect.reputational": frozenset({"term.publicity"}),
}
"""listing_effect to the terms it bears on; what forbids contact, or is not analysed yet, bears on all."""


def terms_to_check(effects: Iterable[str]) -> tuple[str, ...]:
    """Give the terms to look at the law for before they are agreed, in the order of their list.

    Args:
        effects: listing_effect codes of the laws and formal listings in force;
            one of a newer program bears on every term.

    An exemption takes none away: it is shown beside them, with its limits.

    Source: brief S-37; domain 4.3 (19, 20).
    """
    touched: set[str] = set()
    for effect in effects:
        touched |= _TOUCHED.get(effect, _EVERY_TERM)
    return tuple(code for code in CODES["term_kind"] if code in touched)


def is_campaign(kind: str, obstacles: Iterable[str], fallback: str | None) -> bool:
    """Say whether an act of diplomacy works on the rules themselves.

    Lobbying does where it names an obstacle or an exemption to fall back on;
    without, it may be about anything.

    Source: brief S-142, S-148 to S-151.
    """
    return kind in _CAMPAIGNS or (kind in _LOBBIES and bool(fallback or tuple(obstacles)))


def is_running(status: str, on: date | None, until: date | None, day: date) -> bool:
    """Say whether a campaign runs on a day, or has run and no end of it was written down."""
    if status == _DROPPED:
        return False
    return (on is None or on <= day) and (until is None or day <= until)
