"""Codes as chips: the common answers first, the rest behind "more".

Owns which codes of a list are shown at once. It refuses to hold words: labels
come with the program's lists.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from hdfield import reference
from ui import labels
from ui.widgets.chips import ChipRow, Choice

AT_ONCE: Final = 8
COMMON: Final[dict[str, tuple[str, ...]]] = {
    "actor_kind": (
        "armed.rebel",
        "armed.identity_militia",
        "authority.de_facto",
        "authority.local_admin",
        "state.army",
        "community.elders",
        "humanitarian.ingo",
        "actor.unknown",
    ),
    "actor_fact_kind": (
        "fact.area",
        "fact.relation",
        "fact.leadership",
        "fact.interest",
        "fact.legitimacy",
        "fact.grievance",
        "fact.norm",
        "fact.opacity",
    ),
    "relation_kind": (
        "rel.allied",
        "rel.truce",
        "rel.subordinate",
        "rel.rival",
        "rel.fighting",
        "rel.influences",
        "rel.vouches",
    ),
    "engagement_status": ("eng.exploring", "eng.active", "eng.paused", "eng.stalled"),
    "legitimacy_source": (
        "legit.service_delivery",
        "legit.domestic_acceptance",
        "legit.international_standing",
        "legit.seen_at_table",
        "legit.community_ties",
        "legit.ideology",
        "legit.unknown",
    ),
}
"""What is shown at once of the lists that are longer than a glance."""


def offer(
    row: ChipRow, list_name: str, lang: str, extra: Sequence[str] = (), only: Collection[str] = ()
) -> None:
    """Fill a row with a list's codes.

    Args:
        row: What was chosen in it stays so.
        list_name: A vocabulary.
        lang: Language of the labels.
        extra: Codes a record has that the list no longer offers, or does not know.
        only: Of the list only these; all where empty.
    """
    terms = [term for term in reference.vocabulary(list_name) if not term.is_deprecated or term.code in extra]
    terms = [term for term in terms if not only or term.code in only]
    known = {term.code for term in terms}
    common = COMMON.get(list_name) or tuple(term.code for term in terms[:AT_ONCE])
    choices = {term.code: Choice(term.code, labels.label_of(term, lang)) for term in terms}
    choices |= {code: Choice(code, code) for code in extra if code not in known}
    row.set_choices(
        [choices[code] for code in common if code in choices],
        [choice for code, choice in choices.items() if code not in common],
    )


def in_order(chosen: Sequence[str], before: Sequence[str]) -> list[str]:
    """Give the codes chosen, in the order a record had them where they are the same ones.

    A row gives them in its own order: that alone is no change.
    """
    return list(before if set(chosen) == set(before) else chosen)
