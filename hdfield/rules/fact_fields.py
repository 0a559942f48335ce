"""Which fields each kind of fact about an actor has: one table, read by every form and test.

Owns what belongs to a kind. It refuses to know how a field is asked, and never
takes a field away from a record: what a newer program wrote travels on.

Source: domain 3.2 (ActorFact), S-09 to S-13, S-37 to S-40.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ALWAYS: Final = frozenset({"value", "valid_from", "basis", "confidence", "source_note"})
"""Every fact may be said in words, has a beginning, and rests on something."""

HANDLING: Final = frozenset(
    {"actor", "kind", "state", "valid_to", "supersedes", "encounter", "sensitivity", "removed", "recorded_at"}
)
"""Written by what is done with a fact, not by what it says."""

_FORMAL: Final = frozenset({"listing", "listed_by", "exemption_note"})

ONLY: Final[Mapping[str, frozenset[str]]] = {
    "fact.area": frozenset({"place", "control"}),
    "fact.relation": frozenset({"relation", "other_actor", "our_organisation", "strength"}),
    "fact.leadership": frozenset({"interlocutor"}),
    "fact.composition": frozenset({"other_actor"}),
    "fact.listing": _FORMAL,
    "fact.label": frozenset({"listing", "listed_by"}),
    "fact.service": frozenset({"place"}),
    "fact.legitimacy": frozenset({"legitimacy_source", "audience"}),
    "fact.interest": frozenset({"interest_object"}),
    "fact.standing_sensitivity": frozenset({"standing", "audience"}),
    "fact.grievance": frozenset(),
    "fact.norm": frozenset({"protection"}),
    "fact.constituency": frozenset({"other_actor", "place"}),
    "fact.channel": frozenset({"interlocutor"}),
    "fact.opacity": frozenset({"owner", "retry_on"}),
    "fact.exposure": _FORMAL | {"exposure"},
    "fact.view_of_us": frozenset({"interlocutor"}),
}
"""Beside ``ALWAYS``, by kind."""

LABEL_KIND: Final = "fact.label"
LABEL_LISTING: Final = "list.label_only"
"""The one listing kind of a label: a label is never shown as a listing (domain 7, 5)."""


def fields_of(kind: str) -> frozenset[str]:
    """Give the fields a kind of fact may hold, handling left out.

    Args:
        kind: actor_fact_kind code; one of a newer program has only what every fact has.
    """
    return ALWAYS | ONLY.get(kind, frozenset())


def listing_kinds(kind: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Give the listing kinds that may stand in a fact of a kind.

    A label takes ``LABEL_LISTING`` and nothing else; what is formal never takes it.

    Args:
        kind: actor_fact_kind code.
        codes: All listing_kind codes, in the order of the list.
    """
    if "listing" not in fields_of(kind):
        return ()
    return tuple(code for code in codes if (code == LABEL_LISTING) == (kind == LABEL_KIND))
