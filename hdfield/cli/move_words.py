"""What the command line says of a move that is refused, in English: twin of ``ui/move_words.py``."""

from __future__ import annotations

from hdfield import refusals as r
from hdfield.errors import FieldError
from hdfield.reference import label
from hdfield.rules.life_cycles import state_list

MOVES: dict[type[FieldError], tuple[str, str, str]] = {
    r.UngroundedMoveError: ("This cannot be saved so yet.", "Nothing was changed.", "{lacking}"),
    r.RefusedMoveError: (
        "From “{before}” this does not become “{after}”.",
        "Nothing was changed.",
        "What it may become from here: {allowed}.",
    ),
}

LACKING = {
    "phase_days": "A phase ends no earlier than it began: correct its days.",
    "review_or_mandator": "Name a mandator in the team, or decide a principle review of it first.",
    "reason": "Say in the note why it is not needed.",
    "others": "“Noticed” is for what others do: choose another status, or say who does it.",
    "review": "Decide its principle review first, and name that review here.",
    "harm_check": "Write down first whom it could harm, and how.",
    "consent": "Write down first the consent it rests on.",
    "seen_in": "Name the encounter it was seen in, or say what you rest it on.",
    "replaced_by": "Name the promise that took its place.",
    "issued_by": "Say who issued it.",
    "acknowledged_by": "Say who acknowledged it: somebody other than the one who issued it.",
    "valid_to": "Say on which day it ended.",
    "correction": "What was reviewed is only corrected: save it as a correction.",
}
"""What to do about each code of ``rules.grounds``."""


def move_facts(error: FieldError) -> dict[str, str]:
    """Say the facts of a refused move in labels; nothing for other failures."""
    if not isinstance(error, r.RefusedMoveError):
        return {}
    states = state_list(str(error.facts.get("kind", "")))

    def named(state: object) -> str:
        return label(states, str(state), "en") if state else "–"

    allowed = error.facts.get("allowed")
    return {
        "before": named(error.facts.get("before")),
        "after": named(error.facts.get("after")),
        "allowed": ", ".join(map(named, allowed)) if isinstance(allowed, tuple) and allowed else "–",
        "lacking": LACKING.get(str(error.facts.get("lacking", "")), "–"),
    }
