"""Acts of humanitarian diplomacy: the questions, the words and the rows.

Owns nothing but these. What only some kinds of act need is asked of those kinds.

Source: domain 3.2; brief S-61 to S-77, S-87, S-142, S-148 to S-151, S-161.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from ui.dossier.asks import Ask, Held, KindSpec, KindWords
from ui.dossier.words import joined, names_in, nothing_shared, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

COALITION: Final = "hd.coalition"
REPRESENT: Final = "hd.represent"
REPUTATION: Final = "hd.reputation"
_CAMPAIGNS: Final = frozenset({"hd.ct_reform", "hd.lobby_public", "hd.lobby_private", "hd.exemption"})
_SAID: Final = frozenset({"hd.media", "hd.narrative", "hd.lobby_public", "hd.agenda"})
_JOINED: Final = _CAMPAIGNS | {COALITION}
SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "planned": ("not-yet", None),
    "ongoing": ("ongoing", None),
    "done": ("check", "steady"),
    "dropped": ("minus", None),
}


def _is(held: Held, kinds: frozenset[str] | set[str], *names: str) -> bool:
    """Say whether an act is of these kinds, or holds what they ask for already."""
    return held.get("kind") in kinds or any(held.get(name) for name in names)


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("kind", "chips", translate("Diplomacy", "What kind of act is it?")),
        Ask("aim", "text", translate("Diplomacy", "What is it to move?")),
        Ask("audience_actors", "records", translate("Diplomacy", "Whom is it to move?"), kinds=("actor",)),
        Ask(
            "audience",
            "text",
            translate("Diplomacy", "Who else hears it?"),
            translate("Diplomacy", "A forum, donors, listeners of a radio; no person by name."),
            lines=1,
        ),
        Ask("public", "yes_no", translate("Diplomacy", "Is it done in public?")),
        Ask("owner", "person", translate("Diplomacy", "Who does it?")),
        Ask("on", "day", translate("Diplomacy", "When?"), beside=True),
        Ask("until", "day", translate("Diplomacy", "Until when?"), beside=True),
        Ask("purpose", "chips", translate("Diplomacy", "What is it for?")),
        Ask("status", "chips", translate("Diplomacy", "How does it stand?")),
        *_of_some_kinds(),
        *_what_came_of_it(),
    )


def _of_some_kinds() -> tuple[Ask, ...]:
    return (
        Ask(
            "consent",
            "text",
            translate("Diplomacy", "What did the community agree to, and where does it end?"),
            translate("Diplomacy", "Without it this act cannot be called done."),
            when=lambda held: _is(held, {REPRESENT}, "consent"),
        ),
        Ask(
            "review",
            "record",
            translate("Diplomacy", "Which principle review does it rest on?"),
            translate("Diplomacy", "What shapes another's name waits until its review is decided."),
            kinds=("principle_review",),
            when=lambda held: _is(held, {REPUTATION}, "review"),
        ),
        Ask(
            "members_holding",
            "number",
            translate("Diplomacy", "How many hold the common line?"),
            when=lambda held: _is(held, _JOINED, "members_holding", "members_breaching"),
        ),
        Ask(
            "members_breaching",
            "number",
            translate("Diplomacy", "How many do not?"),
            beside=True,
            when=lambda held: _is(held, _JOINED, "members_holding", "members_breaching"),
        ),
        Ask(
            "obstacles",
            "records",
            translate("Diplomacy", "Which obstacles does it answer?"),
            kinds=("obstacle",),
            when=lambda held: _is(held, _CAMPAIGNS, "obstacles"),
        ),
        Ask(
            "fallback",
            "record",
            translate("Diplomacy", "Which exemption is asked for if it fails?"),
            kinds=("exemption",),
            when=lambda held: _is(held, _CAMPAIGNS, "fallback"),
        ),
        Ask(
            "line",
            "languages",
            translate("Diplomacy", "What is said, word for word?"),
            when=lambda held: _is(held, _SAID, "line"),
        ),
        Ask(
            "review_on",
            "day",
            translate("Diplomacy", "When do we look at the words again?"),
            when=lambda held: _is(held, _SAID, "line", "review_on"),
        ),
    )


def _what_came_of_it() -> tuple[Ask, ...]:
    return (
        Ask("effect", "chips", translate("Diplomacy", "What was it seen to do?")),
        Ask("effect_seen", "text", translate("Diplomacy", "How did that show?")),
        Ask(
            "opened",
            "record",
            translate("Diplomacy", "Which encounter did it open?"),
            translate("Diplomacy", "Only where that can be said: coming before is not opening."),
            kinds=("encounter",),
        ),
        Ask(
            "inducement",
            "record",
            translate("Diplomacy", "Which carrot or stick goes with it?"),
            kinds=("inducement",),
            folded=True,
        ),
    )


def _words() -> KindWords:
    return KindWords(
        translate("Diplomacy", "Acts of diplomacy"),
        translate("Diplomacy", "Add an act"),
        translate("Diplomacy", "a", "the letter that adds an act of diplomacy"),
        translate("Diplomacy", "A new act of diplomacy"),
        translate("Diplomacy", "This act"),
        translate(
            "Diplomacy", "What is done so that others make room for talks: a brief, a word, a letter, a line."
        ),
    )


def openly(held: Mapping[str, object]) -> str:
    """Say whether an act is public; nothing where nobody said."""
    public = held.get("public")
    if public is None:
        return ""
    return translate("Diplomacy", "in public") if public else translate("Diplomacy", "in private")


def members(held: Mapping[str, object], say: Wording) -> str:
    """Say how many hold the common line, and how many do not; nothing where nobody counted."""
    number = say.language.locale.toString
    holding, breaching = held.get("members_holding"), held.get("members_breaching")
    parts = []
    if isinstance(holding, int):
        parts.append(translate("Diplomacy", "%1 hold the line").replace("%1", number(holding)))
    if isinstance(breaching, int):
        parts.append(translate("Diplomacy", "%1 do not").replace("%1", number(breaching)))
    return joined(parts)


def row(line: Line, say: Wording) -> Row:
    """Say an act in two lines."""
    held = line.line
    kind = say.label("hd_action_kind", held.get("kind"))
    aim = text_of(line, "aim")
    icon, meaning = SIGNS.get(held.get("status", ""), ("unknown", "unknown"))
    second = (
        kind if aim else "",
        names_in(line, "audience_actors", say),
        openly(held),
        members(held, say) if held.get("kind") == COALITION else "",
        str(held.get("owner") or ""),
    )
    badge, badge_meaning = _badge(line, say)
    return Row(
        line.id,
        aim or kind or nothing_shared(),
        joined(second),
        icon,
        say.label("hd_action_status", held.get("status")),
        meaning,
        time=say.day(held.get("on")),
        badge=badge,
        badge_meaning=badge_meaning,
    )


def _badge(line: Line, say: Wording) -> tuple[str, Meaning | None]:
    held = line.line
    if versions := two_versions(line):
        return versions, "attention"
    if lacks := lacking(line):
        return lacks, "attention"
    if held.get("effect") in ("fx.backfired", "fx.harmed_trust"):
        return say.label("inducement_effect", held["effect"]), "trouble"
    if held.get("opened"):
        return translate("Diplomacy", "opened talks"), "steady"
    return "", None


def lacking(line: Line) -> str:
    """Say in two words what an act still waits for; nothing where it waits for nothing."""
    held = line.line
    if held.get("status") == "dropped":
        return ""
    if held.get("kind") == REPRESENT and "consent" not in held.get("written", ()):
        return translate("Diplomacy", "no consent")
    if held.get("kind") == REPUTATION and not held.get("review"):
        return translate("Diplomacy", "no review")
    return ""


def action_spec(today: Callable[[], str]) -> KindSpec:
    """Give the kind.

    Args:
        today: Gives what a new act is dated (ISO): a board may stand open over midnight.
    """
    return KindSpec(
        "diplomacy_action", _asks, _words, row, presets=lambda: {"status": "planned", "on": today()}
    )
