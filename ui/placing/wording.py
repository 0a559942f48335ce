"""How a place is said where one is chosen: its name, what it is, what it lies in.

Owns those words; refuses to know a widget.
"""

from __future__ import annotations

from typing import Final

from hdfield.services.lines import Named
from hdfield.services.places import PlaceChoice
from ui import labels
from ui.direction import isolated
from ui.language import translate
from ui.naming import called, in_language
from ui.widgets.row_parts import Row

ROW: Final = "gazetteer:"
"""Before the P-code of a row of the gazetteer, where a record has its id."""


def key_of(choice: PlaceChoice) -> str:
    """Give what a list answers with: the record id, or the P-code after ``ROW``."""
    return choice.id or ROW + (choice.pcode or "")


def name_of(choice: PlaceChoice, code: str) -> str:
    """Say a place's name in a language, or in another where it has none in it."""
    return in_language(choice.names, code) or choice.pcode or "…"


def around_of(choice: PlaceChoice, code: str) -> str:
    """Say what it is and what it lies in: "Named place · Wadi Senn · Oued Tamra"."""
    level = labels.label("place_level", choice.level, code) if choice.level else ""
    within = [isolated(name) for name in (in_language(names, code) for names in choice.within) if name]
    return " · ".join(part for part in (level, *within) if part)


def row_of(choice: PlaceChoice, code: str) -> Row:
    """Give the row of a place in the list of what was found."""
    second = around_of(choice, code)
    if choice.pcode:
        second = " · ".join(part for part in (second, isolated(choice.pcode)) if part)
    badge = "" if choice.id else translate("PlacePicker", "gazetteer")
    return Row(key_of(choice), name_of(choice, code), second, icon="place", badge=badge)


def kept_words(place: str, kept: Named | None, code: str) -> str:
    """Say what an encounter will hold of a place, where the policy makes it another.

    Args:
        place: Record id of the place chosen.
        kept: What will be written, or ``None`` for no place.
        code: Language.
    """
    if kept is None:
        return translate("PlacePicker", "Kept without a place (policy)")
    if kept.id == place:
        return ""
    return translate("PlacePicker", "Kept as %1 (policy)").replace("%1", isolated(called(kept, code)))
