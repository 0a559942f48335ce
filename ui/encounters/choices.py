"""Codes as chips: the ones common for an encounter first, the rest behind "more".

Owns which codes are shown at once and that their letters are those of quick
capture, on either keyboard. It refuses to hold words, which come with the
program's lists, and the rules of the field (``hdfield.rules.venues``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from hdfield import reference
from hdfield.rules.venues import family_of, usual_outcomes
from ui import labels, letters
from ui.today import keys
from ui.widgets.chips import ChipRow, Choice

AT_ONCE: Final = 8
_COMMON: Final[Mapping[str, Sequence[str]]] = {
    "demand": keys.ASKED,
    "protection_topic": (
        "protect.children",
        "protect.health_care",
        "protect.movement_of_civilians",
        "protect.detention",
    ),
    "demand_response": ("refused", "explained_waived", "cited_agreement", "met_under_threat"),
}
_ROWS: Final[Mapping[str, str]] = {
    "demand": "asked",
    "demand_response": "answer",
    "encounter_kind": "what",
    "threat_level": "threat",
}
_FEW: Final = frozenset({"demand_response"})
"""Lists whose common answers stand alone: four big ones are found without reading (domain 3.8)."""


def letters_for(list_name: str, code: str, kind: str | None = None) -> Mapping[str, str]:
    """Give code to letter: those hands know from quick capture.

    Args:
        list_name: A vocabulary.
        code: Language of the letters.
        kind: Of the encounter: the outcomes of a road have other letters than those of talks.
    """
    if list_name == "outcome":
        return keys.letters_of(code, keys.FACES.get(family_of(kind) or "", "talk"))
    return keys.letters_of(code, _ROWS.get(list_name, ""))


def offer(
    row: ChipRow,
    list_name: str,
    code: str,
    *,
    kind: str | None = None,
    common: Sequence[str] = (),
    extra: Iterable[str] = (),
) -> None:
    """Fill a row with a list's codes: the common ones, the rest behind "more".

    Args:
        row: What was chosen in it stays so.
        list_name: A vocabulary.
        code: Language of the labels.
        kind: Of the encounter, where that decides what is common.
        common: Codes shown at once; the usual or the first of the list, when not given.
        extra: Codes a record has, which may be unknown or no longer offered.
    """
    held = list(extra)
    terms = [term for term in reference.vocabulary(list_name) if not term.is_deprecated or term.code in held]
    usual = usual_outcomes(kind) if list_name == "outcome" else _COMMON.get(list_name, ())
    first = common or usual or [term.code for term in terms[:AT_ONCE]]
    # One more is shown rather than a "more" that hides a single answer.
    if len(terms) <= AT_ONCE + 1 and list_name not in _FEW:
        first = [term.code for term in terms]
    # What is chosen stands with the common ones, so that the rest stays folded.
    first = [*first, *(code for code in held if code not in first)]
    own, english = letters_for(list_name, code, kind), letters_for(list_name, letters.ENGLISH, kind)
    choices = {
        term.code: Choice(
            term.code,
            labels.label_of(term, code),
            own.get(term.code, ""),
            english=english.get(term.code, ""),
        )
        for term in terms
    }
    choices |= {unknown: Choice(unknown, unknown) for unknown in held if unknown not in choices}
    row.set_choices(
        [choices[known] for known in first if known in choices],
        [choice for known, choice in choices.items() if known not in first],
    )
