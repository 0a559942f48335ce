"""What the window says of a move that is refused, with the states by their labels.

Twin of ``hdfield/cli/move_words.py``. Refuses to know which moves there are.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from hdfield import refusals as r
from hdfield.errors import FieldError
from ui.direction import isolated
from ui.field_words import listed
from ui.labels import label
from ui.language import translate

_UNTOUCHED: Final = QT_TRANSLATE_NOOP("Words", "Nothing was changed.")

MOVES: Final[dict[type[BaseException], tuple[object, object, object]]] = {
    r.UngroundedMoveError: (
        QT_TRANSLATE_NOOP("Words", "This cannot be saved so yet."),
        _UNTOUCHED,
        "{lacking}",
    ),
    r.RefusedMoveError: (
        QT_TRANSLATE_NOOP("Words", "From “{before}” this does not become “{after}”."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Words", "What it may become from here: {allowed}."),
    ),
}

LACKING: Final[dict[str, object]] = {
    "phase_days": QT_TRANSLATE_NOOP("Words", "A phase ends no earlier than it began: correct its days."),
    "review_or_mandator": QT_TRANSLATE_NOOP(
        "Words", "Name a mandator in the team, or decide a principle review of it first."
    ),
    "reason": QT_TRANSLATE_NOOP("Words", "Say in the note why it is not needed."),
    "others": QT_TRANSLATE_NOOP(
        "Words", "“Noticed” is for what others do: choose another status, or say who does it."
    ),
    "review": QT_TRANSLATE_NOOP("Words", "Decide its principle review first, and name that review here."),
    "harm_check": QT_TRANSLATE_NOOP("Words", "Write down first whom it could harm, and how."),
    "consent": QT_TRANSLATE_NOOP("Words", "Write down first the consent it rests on."),
    "seen_in": QT_TRANSLATE_NOOP("Words", "Name the encounter it was seen in, or say what you rest it on."),
    "replaced_by": QT_TRANSLATE_NOOP("Words", "Name the promise that took its place."),
    "issued_by": QT_TRANSLATE_NOOP("Words", "Say who issued it."),
    "acknowledged_by": QT_TRANSLATE_NOOP(
        "Words", "Say who acknowledged it: somebody other than the one who issued it."
    ),
    "valid_to": QT_TRANSLATE_NOOP("Words", "Say on which day it ended."),
    "correction": QT_TRANSLATE_NOOP("Words", "What was reviewed is only corrected: save it as a correction."),
}
"""What to do about each code of ``rules.grounds``."""


def move_facts(error: FieldError) -> dict[str, str]:
    """Say the facts of a refused move in labels; nothing for other failures."""
    from hdfield.rules.life_cycles import state_list  # reads all models: not before the unlock box

    if not isinstance(error, r.RefusedMoveError):
        return {}
    states, lang = state_list(str(error.facts.get("kind", ""))), QLocale().name()[:2]

    def named(state: object) -> str:
        return isolated(label(states, str(state), lang)) if state else "–"

    allowed = error.facts.get("allowed")
    return {
        "before": named(error.facts.get("before")),
        "after": named(error.facts.get("after")),
        "allowed": listed(map(named, allowed)) if isinstance(allowed, tuple) and allowed else "–",
        "lacking": translate("Words", str(LACKING.get(str(error.facts.get("lacking", "")), "–"))),
    }
