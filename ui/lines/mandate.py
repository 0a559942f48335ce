"""The mandate: its questions, its words and its row.

Owns nothing but these. It refuses to judge what a mandate allows.

Source: domain 3.2, 3.4 (Mandate); CCHN tool 15 by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ui.direction import isolated
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "draft": ("edit", "unknown"),
    "issued": ("warning", "attention"),
    "acknowledged": ("check", "steady"),
    "expired": ("clock", "trouble"),
    "withdrawn": ("withdrew", "trouble"),
}


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("aim", "text", translate("MandateBoard", "What is to be reached?")),
        Ask("may", "texts", translate("MandateBoard", "What may be agreed on the spot?")),
        Ask("must_refer", "texts", translate("MandateBoard", "What must be referred back?")),
        Ask("may_not", "texts", translate("MandateBoard", "What may not be agreed?")),
        Ask("conditions", "text", translate("MandateBoard", "Under which conditions?"), folded=True),
        Ask("valid_from", "day", translate("MandateBoard", "From")),
        Ask("valid_to", "day", translate("MandateBoard", "Until"), beside=True),
        Ask("issued_by", "person", translate("MandateBoard", "Issued by"), folded=True),
        Ask("issued_on", "day", translate("MandateBoard", "Issued on"), beside=True, folded=True),
        Ask("acknowledged_by", "person", translate("MandateBoard", "Acknowledged by"), folded=True),
        Ask("acknowledged_on", "day", translate("MandateBoard", "Acknowledged on"), beside=True, folded=True),
    )


def _words() -> KindWords:
    return KindWords(
        translate("MandateBoard", "Mandate"),
        translate("MandateBoard", "Write a mandate"),
        translate("MandateBoard", "m", "the letter that adds a mandate"),
        translate("MandateBoard", "A new mandate"),
        translate("MandateBoard", "This mandate"),
        translate(
            "MandateBoard",
            "Without a mandate the negotiator carries the organisation's risk alone. What may be agreed, what must"
            " be referred, what may not, and until when belongs here.",
        ),
    )


def _row(line: Line, say: Wording) -> Row:
    held = line.line
    status = str(held.get("status") or "draft")
    ends = held.get("valid_to")
    is_over = bool(ends) and str(ends) < say.today() and status != "withdrawn"
    # One past its last day is over, whoever said yes to it: the leading word is what a hurried eye takes along.
    standing = "expired" if is_over else status
    icon, meaning = _SIGNS.get(standing, ("edit", None))
    until = ""
    if ends:
        words = translate("MandateBoard", "ended %1") if is_over else translate("MandateBoard", "until %1")
        until = words.replace("%1", say.day(str(ends)))
    both = translate("MandateBoard", "%1 and %2", "the two ends of a mandate")
    people = [isolated(str(held[name])) for name in ("issued_by", "acknowledged_by") if held.get(name)]
    ends_words = (
        both.replace("%1", people[0]).replace("%2", people[1]) if len(people) == 2 else "".join(people)
    )
    versions = two_versions(line)
    return Row(
        line.id,
        text_of(line, "aim") or translate("MandateBoard", "A mandate without an aim"),
        joined((ends_words, until)),
        icon,
        say.label("mandate_status", standing),
        meaning,
        badge=versions,
        badge_meaning="attention" if versions else None,
    )


MANDATE: Final = KindSpec("mandate", _asks, _words, _row, presets=lambda: {"status": "draft"})
