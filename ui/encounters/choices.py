"""Codes as chips: the ones common for an encounter first, the rest behind "more".

Owns which codes are shown at once. It refuses to hold words: labels come with
the program's lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from hdfield import reference
from ui.widgets.chips import ChipRow, Choice

AT_ONCE: Final = 8
_COMMON: Final[dict[str, tuple[str, ...]]] = {
    "encounter_kind": (
        "checkpoint.barricade",
        "checkpoint.manned_post",
        "checkpoint.mobile",
        "authority_desk.office",
        "remote.radio",
        "remote.phone",
        "meeting.bilateral",
        "meeting.community",
    ),
    "demand": (
        "demand.none",
        "demand.identity",
        "demand.permit",
        "demand.cargo_search",
        "demand.fee",
        "demand.share_goods",
        "demand.staff_list",
        "demand.escort",
    ),
}
_OUTCOMES: Final[dict[str, tuple[str, ...]]] = {
    "checkpoint": (
        "passed",
        "passed_conditions",
        "delayed",
        "rerouted",
        "turned_back",
        "goods_taken",
        "held_released",
        "withdrew",
    ),
    "remote": (
        "message_delivered",
        "message_received",
        "message_unanswered",
        "talked",
        "next_step_agreed",
        "refused",
    ),
    "": (
        "talked",
        "next_step_agreed",
        "commitment_made",
        "agreed",
        "postponed",
        "no_show",
        "refused",
        "broken_off",
    ),
}


def offer(
    row: ChipRow, list_name: str, code: str, common: Sequence[str] = (), extra: Iterable[str] = ()
) -> None:
    """Fill a row with a list's codes: the common ones, the rest behind "more".

    Args:
        row: What was chosen in it stays so.
        list_name: A vocabulary.
        code: Language of the labels.
        common: Codes shown at once; the usual or the first of the list, when not given.
        extra: Codes a record has, which may be unknown or no longer offered.
    """
    held = list(extra)
    terms = [term for term in reference.vocabulary(list_name) if not term.is_deprecated or term.code in held]
    first = common or _COMMON.get(list_name) or [term.code for term in terms[:AT_ONCE]]
    # One more is shown rather than a "more" that hides a single answer.
    if len(terms) <= AT_ONCE + 1:
        first = [term.code for term in terms]
    # What is chosen stands with the common ones, so that the rest stays folded.
    first = [*first, *(code for code in held if code not in first)]
    choices = {term.code: Choice(term.code, term.label(code)) for term in terms}
    choices |= {unknown: Choice(unknown, unknown) for unknown in held if unknown not in choices}
    row.set_choices(
        [choices[known] for known in first if known in choices],
        [choice for known, choice in choices.items() if known not in first],
    )


def usual_outcomes(kind: str | None) -> tuple[str, ...]:
    """Give the outcomes shown at once for a kind."""
    family = (kind or "").split(".")[0]
    return _OUTCOMES.get(family, _OUTCOMES[""])
