"""Laws and rules, and exemptions from them: the questions, the words and the rows.

Owns nothing but these. A law says what it says of direct talks and which
channel is lawful; an exemption never stands without its limits.

Source: brief S-36, S-37, S-141, S-150; domain 4.3 (20).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hdfield.rules.legal import exemption_on, is_in_force
from hdfield.services.harm_reports import day_of
from hdfield.services.negotiation_space import HeldExemption
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined
from ui.forms.wording import Wording
from ui.language import translate
from ui.obstacles.listings import ListingFinder
from ui.space.words import SpaceWords
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line


def law_asks() -> tuple[Ask, ...]:
    """Give the questions about a law."""
    return (
        Ask("name", "line", translate("Obstacles", "What is it called?")),
        Ask("contact", "chips", translate("Obstacles", "What does it say of direct talks?")),
        Ask(
            "lawful_channel",
            "text",
            translate("Obstacles", "What is the lawful channel?"),
            translate("Obstacles", "Whom to ask or to tell, how, and how long before."),
        ),
        Ask("jurisdiction", "place", translate("Obstacles", "Which place's law is it?")),
        Ask(
            "issuer",
            "line",
            translate("Obstacles", "Or whose rule?"),
            translate("Obstacles", "A state, a donor, a ministry."),
            beside=True,
        ),
        Ask("effects", "many", translate("Obstacles", "What else does it do?")),
        Ask("text", "text", translate("Obstacles", "What does it say, in a few words?")),
        Ask("valid_from", "day", translate("Obstacles", "In force since")),
        Ask("valid_to", "day", translate("Obstacles", "Last day in force"), beside=True),
    )


def law_words() -> KindWords:
    """Give the words of the section."""
    return KindWords(
        translate("Obstacles", "Laws and rules"),
        translate("Obstacles", "Add a law"),
        translate("Obstacles", "l", "the letter that adds a law"),
        translate("Obstacles", "A new law or rule"),
        translate("Obstacles", "This law or rule"),
        translate(
            "Obstacles",
            "Laws of the places we work in and rules of donors belong here, whatever any list says of a group.",
        ),
    )


def law_row(line: Line, say: Wording) -> Row:
    """Say a law in two lines; one that is not in force today says so."""
    held = line.line
    today = say.clock().date()
    found = SpaceWords(say).law(line)
    if is_in_force(held.get("valid_from"), held.get("valid_to"), today):
        return found
    second = joined((translate("Obstacles", "not in force today"), found.second))
    return replace(found, second=second, meaning=None)


def exemption_asks() -> tuple[Ask, ...]:
    """Give the questions about an exemption."""
    return (
        Ask("kind", "chips", translate("Obstacles", "What kind of exemption?")),
        Ask(
            "limits",
            "text",
            translate("Obstacles", "What does it cover, and what not?"),
            translate("Obstacles", "An exemption trusted too far is worse than none."),
        ),
        Ask("law", "record", translate("Obstacles", "From which law or rule?"), kinds=("law",)),
        Ask("actor", "record", translate("Obstacles", "For talks with whom?"), kinds=("actor",), beside=True),
        Ask(
            "listing_fact",
            "record",
            translate("Obstacles", "From which listing of theirs?"),
            translate("Obstacles", "An exemption from one listing opens nothing that another forbids."),
            kinds=("actor_fact",),
            finder=ListingFinder,
        ),
        Ask("asked_on", "day", translate("Obstacles", "Asked for on")),
        Ask("needed_by", "day", translate("Obstacles", "Needed by"), beside=True),
        Ask("granted_on", "day", translate("Obstacles", "Granted on")),
        Ask("expires_on", "day", translate("Obstacles", "Last day it holds"), beside=True),
    )


def exemption_words() -> KindWords:
    """Give the words of the section."""
    return KindWords(
        translate("Obstacles", "Exemptions"),
        translate("Obstacles", "Add an exemption"),
        translate("Obstacles", "x", "the letter that adds an exemption"),
        translate("Obstacles", "A new exemption"),
        translate("Obstacles", "This exemption"),
        translate(
            "Obstacles", "Carve-outs asked for or had belong here, with their limits and their last day."
        ),
    )


def exemption_row(line: Line, say: Wording) -> Row:
    """Say an exemption in two lines, as it is today."""
    held = line.line
    status = exemption_on(
        held.get("status", ""),
        say.clock().date(),
        asked_on=day_of(held, "asked_on"),
        granted_on=day_of(held, "granted_on"),
        expires_on=day_of(held, "expires_on"),
    )
    words = SpaceWords(say)
    found = words.exemption(HeldExemption(line, status or held.get("status", "")))
    return replace(found, second=joined((found.second, words.limits(line))))


LAW = KindSpec("law", law_asks, law_words, law_row, status="", owner="")
EXEMPTION = KindSpec(
    "exemption",
    exemption_asks,
    exemption_words,
    exemption_row,
    presets=lambda: {"status": "exemption.asked"},
    owner="",
)
