"""What is asked of the records that prepare talks: points, island, scenarios, our side, the line.

Owns the tables of questions and the words of each kind. It refuses to make widgets.

Source: domain 2.2 (tools 2, 4, 9, 11, 13, 16), 3.2; brief S-14, S-26, S-66, S-69, S-129.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, nothing_shared, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_SIGNS: Final[dict[str, tuple[str, Meaning | None]]] = {
    "open": ("not-yet", None),
    "parked": ("postponed", "unknown"),
    "agreed": ("agreed", "steady"),
    "refused": ("refused", "trouble"),
}


def _point_asks() -> tuple[Ask, ...]:
    return (
        Ask("text", "text", translate("Talks", "What is to be talked about?")),
        Ask(
            "issue_type",
            "chips",
            translate("Talks", "What is it about?"),
            translate(
                "Talks",
                "Facts are settled by those who know, methods by those who do, values by those who lead.",
            ),
        ),
        Ask("state", "chips", translate("Talks", "How does it stand?")),
        Ask("counterpart_view", "text", translate("Talks", "How do they see it?")),
        Ask(
            "first_ask",
            "yes_no",
            translate("Talks", "Is it the small first ask?"),
            translate("Talks", "Something quick and checkable, to be granted within weeks."),
        ),
        Ask(
            "commitment",
            "record",
            translate("Talks", "Which promise came of it?"),
            kinds=("commitment",),
            folded=True,
        ),
        Ask(
            "peace_process",
            "yes_no",
            translate("Talks", "Does a peace process own it?"),
            translate("Talks", "Then it is not ours to trade with."),
            folded=True,
        ),
        Ask("pathway", "text", translate("Talks", "Which way to a common norm?"), folded=True),
    )


def _point_words() -> KindWords:
    return KindWords(
        translate("Talks", "Agenda points"),
        translate("Talks", "Add a point"),
        translate("Talks", "a", "the letter that adds an agenda point"),
        translate("Talks", "A new point for the agenda"),
        translate("Talks", "This point"),
        translate(
            "Talks", "What you want to talk about belongs here, point by point, and how they see each."
        ),
    )


def point_row(line: Line, say: Wording) -> Row:
    """Say an agenda point in two lines."""
    held = line.line
    icon, meaning = _SIGNS.get(held.get("state") or "open", _SIGNS["open"])
    is_first = held.get("first_ask") is True
    second = (
        say.label("issue_type", held.get("issue_type")),
        translate("Talks", "owned by a peace process") if held.get("peace_process") is True else "",
    )
    versions = two_versions(line)
    return Row(
        line.id,
        text_of(line) or nothing_shared(),
        joined(second),
        icon,
        say.label("agenda_point_state", held.get("state") or "open"),
        meaning,
        badge=versions or (translate("Talks", "first ask") if is_first else ""),
        badge_meaning="attention" if versions else "steady" if is_first else None,
    )


POINT: Final = KindSpec(
    "agenda_point", _point_asks, _point_words, point_row, presets=lambda: {"state": "open"}, status="state"
)


def _no_row(line: Line, say: Wording) -> Row:
    """Stand in for kinds that are no list: an engagement has one of each."""
    return Row(line.id, say.code)


def _island_asks() -> tuple[Ask, ...]:
    return (
        Ask("agreed_facts", "cited", translate("Talks", "Facts we agree on")),
        Ask("contested_facts", "cited", translate("Talks", "Facts in dispute")),
        Ask("shared_norms", "cited", translate("Talks", "Norms we share")),
        Ask("opposed_norms", "cited", translate("Talks", "Norms we differ on")),
    )


def _island_words() -> KindWords:
    return KindWords(
        translate("Talks", "Island of agreement"),
        translate("Talks", "Draw the island"),
        "",
        translate("Talks", "What is agreed, and what is contested"),
        translate("Talks", "What is agreed, and what is contested"),
        translate(
            "Talks",
            "Shared ground to begin on. Each line can name the encounter it rests on.",
        ),
    )


ISLAND: Final = KindSpec("island", _island_asks, _island_words, _no_row, status="")


def _scenario_asks() -> tuple[Ask, ...]:
    return (
        Ask("ideal", "text", translate("Talks", "Ideal outcome")),
        Ask("acceptable", "text", translate("Talks", "Acceptable outcome")),
        Ask("bottom_line", "text", translate("Talks", "Bottom line")),
        Ask("alternative", "text", translate("Talks", "What we do if talks fail")),
        Ask("decided_by", "person", translate("Talks", "Decided by")),
        Ask("decided_on", "day", translate("Talks", "Decided on"), beside=True),
    )


def _scenario_words() -> KindWords:
    return KindWords(
        translate("Talks", "Scenarios"),
        translate("Talks", "Write the scenarios"),
        "",
        translate("Talks", "From the ideal to the bottom line"),
        translate("Talks", "From the ideal to the bottom line"),
        translate("Talks", "A minimum set in calm holds at night on a road. Write it before you need it."),
    )


SCENARIOS: Final = KindSpec("scenario_set", _scenario_asks, _scenario_words, _no_row, status="")


def _our_side_asks() -> tuple[Ask, ...]:
    return (
        Ask("our_iceberg.position.text", "text", translate("Talks", "What do we say?")),
        Ask("our_iceberg.reasoning.text", "text", translate("Talks", "How do we reason?")),
        Ask("our_iceberg.values.text", "text", translate("Talks", "What lies underneath?")),
    )


def _our_side_words() -> KindWords:
    return KindWords(
        translate("Talks", "Both sides"),
        translate("Talks", "Write our side"),
        "",
        translate("Talks", "Our side"),
        translate("Talks", "Our side"),
        "",
    )


OUR_SIDE: Final = KindSpec("engagement", _our_side_asks, _our_side_words, _no_row, status="", owner="")


def _line_asks() -> tuple[Ask, ...]:
    return (
        Ask(
            "message_line",
            "languages",
            translate("Talks", "What do we say in public?"),
            translate("Talks", "Word for word, in each language it is said in."),
        ),
        Ask("speaker", "person", translate("Talks", "Who says it?")),
        Ask("message_review_on", "day", translate("Talks", "When do we look at it again?"), beside=True),
    )


def _line_words() -> KindWords:
    return KindWords(
        translate("Talks", "Message line"),
        translate("Talks", "Write the line"),
        "",
        translate("Talks", "What we say in public"),
        translate("Talks", "What we say in public"),
        translate(
            "Talks",
            "A stray quote can end talks: what is said in public, by whom, until when.",
        ),
    )


LINE: Final = KindSpec("engagement", _line_asks, _line_words, _no_row, status="", owner="")
