"""Handing an engagement over: its questions, its words and its row.

Owns nothing but these. It refuses to hand anything over by itself: a person
says so, and a person says that the pack was read.

Source: domain 3.2, 4.6 (45).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.direction import isolated
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("to", "person", translate("Handover", "To whom?"), translate("Handover", "A person code.")),
        Ask("on", "day", translate("Handover", "On which day?"), beside=True),
        Ask("advice", "text", translate("Handover", "What would you tell them over tea?")),
        Ask("still_unknown", "text", translate("Handover", "What should they find out first?")),
        Ask("by", "person", translate("Handover", "From whom?"), folded=True),
    )


def _words() -> KindWords:
    return KindWords(
        translate("Handover", "Handover"),
        translate("Handover", "Hand over"),
        translate("Handover", "h", "the letter that hands an engagement over"),
        translate("Handover", "A handover"),
        translate("Handover", "This handover"),
        translate(
            "Handover",
            "Who hands these talks to whom belongs here, with what only you know. The pack is made from the file.",
        ),
    )


def _row(line: Line, say: Wording) -> Row:
    held = line.line
    both = translate("Handover", "%1 to %2", "a handover, by person code")
    to = isolated(str(held.get("to") or "?"))
    title = both.replace("%1", isolated(str(held["by"]))).replace("%2", to) if held.get("by") else to
    is_read = bool(held.get("read_on"))
    said = translate("Handover", "read") if is_read else translate("Handover", "not read yet")
    on = translate("Handover", "read on %1").replace("%1", say.day(held.get("read_on"))) if is_read else ""
    versions = two_versions(line)
    return Row(
        line.id,
        title,
        joined((say.day(held.get("on")), on)),
        "check" if is_read else "people",
        said[:1].upper() + said[1:],
        "steady" if is_read else "attention",
        badge=versions,
        badge_meaning="attention" if versions else None,
    )


def handover_spec(person: str, today: Callable[[], str]) -> KindSpec:
    """Give the kind.

    Args:
        person: Person code of who hands over, where nobody says otherwise.
        today: Gives what a new one is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec("handover", _asks, _words, _row, presets=lambda: {"by": person, "on": today()}, status="")
