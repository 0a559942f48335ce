"""What stands in the way of talks: the questions, the words and the rows of obstacles.

Owns nothing but these. What a rule cost is asked only of obstacles that come
from a rule.

Source: brief S-34..S-48, S-112, S-113, S-143..S-146; domain 3.2 (Obstacle).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from ui.dossier.asks import Ask, Held, KindSpec, KindWords
from ui.dossier.words import joined, name_in, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "open": ("warning", "attention"),
    "being_worked": ("ongoing", None),
    "eased": ("partly", None),
    "cleared": ("check", "steady"),
    "accepted": ("minus", None),
    "reopened": ("warning", "attention"),
}
_OF_RULES: Final = frozenset(
    {
        "obst.legal_prohibition",
        "obst.administrative",
        "obst.ct_policy",
        "obst.terror_label",
        "obst.state_opposition",
        "obst.listed_rejection",
        "obst.funding",
    }
)
"""Kinds that come from a rule, or from those who make rules: they may have cost something."""

_HARM: Final = ("people_not_reached_band", "suspended", "delay_days", "funding_band", "extra_cost_band")


def has_cost(held: Held) -> bool:
    """Say whether it is asked what an obstacle cost."""
    kind = held.get("kind")
    kinds = (kind,) if isinstance(kind, str) else tuple(kind or ())
    return (
        bool(held.get("law"))
        or bool(_OF_RULES & set(kinds))
        or any(held.get(f"harm.{name}") for name in _HARM)
    )


def asks() -> tuple[Ask, ...]:
    """Give the questions, the one that matters first."""
    return (
        Ask("kind", "chips", translate("Obstacles", "What stands in the way?")),
        Ask("text", "text", translate("Obstacles", "How does it show here?")),
        Ask(
            "law",
            "record",
            translate("Obstacles", "Which law or rule does it come from?"),
            translate("Obstacles", "What it cost adds up under this rule."),
            kinds=("law",),
        ),
        Ask("actor", "record", translate("Obstacles", "With whom?"), kinds=("actor",), beside=True),
        Ask("actions", "texts", translate("Obstacles", "What is done about it?")),
        Ask("owner", "person", translate("Obstacles", "Who works on it?")),
        Ask("opened_on", "day", translate("Obstacles", "Since when?"), beside=True),
        Ask(
            "harm.people_not_reached_band",
            "chips",
            translate("Obstacles", "How many people were not reached?"),
            when=has_cost,
        ),
        Ask("harm.suspended", "yes_no", translate("Obstacles", "Was work stopped?"), when=has_cost),
        Ask("harm.delay_days", "number", translate("Obstacles", "Days of delay"), beside=True, when=has_cost),
        Ask("harm.funding_band", "chips", translate("Obstacles", "Funding lost or held back"), when=has_cost),
        Ask("harm.extra_cost_band", "chips", translate("Obstacles", "Extra cost"), when=has_cost),
        Ask("amrf", "chips", translate("Obstacles", "Access tag"), folded=True),
        Ask(
            "opened_in",
            "record",
            translate("Obstacles", "In which encounter did it show?"),
            kinds=("encounter",),
            folded=True,
        ),
        Ask("settled_on", "day", translate("Obstacles", "Settled on"), folded=True),
    )


def words() -> KindWords:
    """Give the words of the section; the letter is translated too."""
    return KindWords(
        translate("Obstacles", "Obstacles"),
        translate("Obstacles", "Add an obstacle"),
        translate("Obstacles", "o", "the letter that adds an obstacle"),
        translate("Obstacles", "A new obstacle"),
        translate("Obstacles", "This obstacle"),
        translate(
            "Obstacles", "What stands between us and talks belongs here: a rule, a label, a fear, a delay."
        ),
    )


def row(line: Line, say: Wording) -> Row:
    """Say an obstacle in two lines."""
    held = line.line
    status = held.get("status", "")
    kind = say.label("obstacle_kind", held.get("kind"))
    icon, meaning = SIGNS.get(status, ("warning", None))
    text = text_of(line)
    second = (
        kind if text else "",
        name_in(line, "law", say),
        name_in(line, "actor", say),
        held.get("owner") or "",
    )
    return Row(
        line.id,
        text or kind,
        joined(second),
        icon,
        say.label("obstacle_status", status),
        meaning,
        time=say.day(held.get("opened_on")),
        badge=two_versions(line),
        badge_meaning="attention",
    )


def spec(today: Callable[[], str]) -> KindSpec:
    """Give the kind.

    Args:
        today: Gives what a new one is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec("obstacle", asks, words, row, presets=lambda: {"status": "open", "opened_on": today()})
