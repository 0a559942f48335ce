"""Principle reviews: the questions, the words and the rows.

Owns nothing but these. The three questions of every review stand first: does
it still guide us, are we still credible, are we still acceptable to all sides.

Source: domain 3.2; brief S-134 to S-140, S-154, S-159, S-160.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_GRAVE: Final = frozenset({"risk.4", "risk.5"})


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("trigger", "chips", translate("Principles", "What raises the question?")),
        Ask("facts", "text", translate("Principles", "What is it about, in facts?")),
        Ask("principles", "many", translate("Principles", "Which principles does it touch?")),
        Ask("level", "chips", translate("Principles", "How great is the risk to them?")),
        Ask("guides", "chips", translate("Principles", "Does the principle still guide us?")),
        Ask("credible", "chips", translate("Principles", "Are we still credible?")),
        Ask("acceptable", "chips", translate("Principles", "Are we still acceptable to all sides?")),
        Ask("options", "texts", translate("Principles", "Which ways are open?")),
        Ask("decision", "text", translate("Principles", "What is decided?")),
        Ask("decided_by", "person", translate("Principles", "Decided by")),
        Ask("decided_on", "day", translate("Principles", "Decided on"), beside=True),
        Ask("dissent", "text", translate("Principles", "Who sees it otherwise, and why?")),
        Ask("long_term", "text", translate("Principles", "What will it mean in the long term?")),
        Ask("revisit", "day", translate("Principles", "When do we look again?")),
        Ask("on", "day", translate("Principles", "Raised on"), beside=True),
        Ask(
            "raised_by",
            "record",
            translate("Principles", "What was it seen in?"),
            kinds=("encounter", "inducement", "diplomacy_action", "agreement", "agenda_point"),
            folded=True,
        ),
        Ask("outcome_seen", "text", translate("Principles", "What came of it?"), folded=True),
    )


def _words() -> KindWords:
    return KindWords(
        translate("Principles", "Principle reviews"),
        translate("Principles", "Open a review"),
        translate("Principles", "p", "the letter that opens a principle review"),
        translate("Principles", "A new principle review"),
        translate("Principles", "This principle review"),
        translate(
            "Principles", "A step weighed against humanity, neutrality, impartiality and independence."
        ),
    )


def _row(line: Line, say: Wording) -> Row:
    held = line.line
    is_decided = bool(held.get("decided_on") or held.get("decision"))
    revisit = str(held.get("revisit") or "")
    is_due = bool(revisit) and revisit < say.today()
    level = held.get("level")
    trigger = say.label("principle_trigger", held.get("trigger"))
    again = translate("Principles", "look again %1").replace("%1", say.day(revisit)) if revisit else ""
    is_coming = str(held.get("on") or "") > say.today()
    meaning: Meaning | None = "attention" if is_due or not is_decided else "steady"
    if not is_decided and level in _GRAVE:
        meaning = "trouble"
    versions = two_versions(line)
    return Row(
        line.id,
        trigger or translate("Principles", "Review at the beginning"),
        joined((text_of(line, "decision"), str(held.get("decided_by") or ""), again)),
        "law" if is_decided else "unknown",
        _state(is_decided=is_decided, is_coming=is_coming),
        meaning,
        badge=versions or say.label("risk_level", level),
        badge_meaning="attention" if versions else "trouble" if level in _GRAVE else None,
    )


def _state(*, is_decided: bool, is_coming: bool) -> str:
    """Say whether it is decided; one dated ahead answers nothing before its day."""
    if is_coming:
        return translate("Principles", "Coming")
    return translate("Principles", "Decided") if is_decided else translate("Principles", "Undecided")


REVIEW: Final = KindSpec("principle_review", _asks, _words, _row, status="")
