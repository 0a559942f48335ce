"""Carrots, sticks, expected gains and the cost of a refusal: the questions, the words and the rows.

Owns nothing but these. Nothing of an expected gain can be written into a
carrot: they are different records, asked for in different places (S-156).

Source: domain 3.2, 3.5, rules 6 and 10; brief S-06, S-22, S-58, S-59, S-78,
S-79, S-85 to S-95, S-152, S-156.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hdfield.model.codes import CODES
from hdfield.rules.inducements import OURS, is_stick
from ui.dossier.asks import Ask, Held, KindSpec, KindWords
from ui.dossier.words import joined, name_in, nothing_shared, text_of, two_versions
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

CARROTS: Final = tuple(code for code in CODES["inducement_kind"] if not is_stick(code))
STICKS: Final = tuple(code for code in CODES["inducement_kind"] if is_stick(code))
BAD_EFFECTS: Final = frozenset({"fx.backfired", "fx.harmed_trust"})
COSTLY: Final = frozenset({"cost.some", "cost.high"})
_OTHERS_FIRST: Final = (*(code for code in CODES["wielder"] if code != OURS), OURS)
_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "idea": ("not-yet", None),
    "noticed": ("eye", None),
    "proposed": ("forward", None),
    "approved": ("check", None),
    "signalled": ("message", None),
    "deployed": ("talked", "steady"),
    "withdrawn": ("minus", None),
    "rejected": ("refused", None),
}
_OVER: Final = frozenset({"withdrawn", "rejected"})


def _is_ours(held: Held) -> bool:
    return held.get("wielder") == OURS


def _cost_trust(held: Held) -> bool:
    """Say whether a way back to trust is asked for (S-85)."""
    return (
        held.get("observed") in BAD_EFFECTS or held.get("trust_cost") in COSTLY or bool(held.get("recovery"))
    )


def _what_came_of_it() -> tuple[Ask, ...]:
    return (
        Ask("on", "day", translate("Inducements", "Since when?")),
        Ask("ended_on", "day", translate("Inducements", "Until when?"), beside=True),
        Ask("expected", "chips", translate("Inducements", "What was it expected to do?")),
        Ask("observed", "chips", translate("Inducements", "What was it seen to do?")),
        Ask("basis", "chips", translate("Inducements", "What does that rest on?"), folded=True),
        Ask("confidence", "chips", translate("Inducements", "How sure are we?"), folded=True),
        Ask("trust_cost", "chips", translate("Inducements", "What did it cost in trust?")),
        Ask(
            "recovery",
            "text",
            translate("Inducements", "What would bring the trust back?"),
            when=_cost_trust,
        ),
    )


def _carrot_asks() -> tuple[Ask, ...]:
    return (
        Ask("kind", "chips", translate("Inducements", "What would it give them?"), codes=CARROTS),
        Ask("target", "record", translate("Inducements", "Who?"), kinds=("actor",)),
        Ask("text", "text", translate("Inducements", "What exactly, and what not?")),
        Ask("status", "chips", translate("Inducements", "How does it stand?")),
        Ask("purpose", "chips", translate("Inducements", "What is it for?")),
        Ask("wielder", "chips", translate("Inducements", "Who brings it?")),
        Ask(
            "harm_check",
            "text",
            translate("Inducements", "Whom could it harm, and how?"),
            translate("Inducements", "Communities, other parties, our staff, the next talks."),
        ),
        *_what_came_of_it(),
        Ask(
            "review",
            "record",
            translate("Inducements", "Which principle review does it rest on?"),
            kinds=("principle_review",),
            folded=True,
        ),
        Ask("by_actor", "record", translate("Inducements", "Through whom?"), kinds=("actor",), folded=True),
    )


def _stick_asks() -> tuple[Ask, ...]:
    return (
        Ask("kind", "chips", translate("Inducements", "What presses on them?"), codes=STICKS),
        Ask("target", "record", translate("Inducements", "On whom?"), kinds=("actor",)),
        Ask(
            "wielder",
            "chips",
            translate("Inducements", "Who wields it?"),
            translate("Inducements", "A stick wielded by others keeps us out of it."),
            codes=_OTHERS_FIRST,
        ),
        Ask(
            "by_actor",
            "record",
            translate("Inducements", "Which of them?"),
            kinds=("actor",),
            when=lambda held: not _is_ours(held),
        ),
        Ask("text", "text", translate("Inducements", "What happened, or what is meant?")),
        Ask("status", "chips", translate("Inducements", "How does it stand?")),
        Ask(
            "harm_check",
            "text",
            translate("Inducements", "Whom could it harm, and how?"),
            translate("Inducements", "Sources, communities, staff on the road, the next talks."),
        ),
        Ask(
            "firewall",
            "text",
            translate("Inducements", "What keeps us apart from it?"),
            when=lambda held: not _is_ours(held),
        ),
        Ask(
            "review",
            "record",
            translate("Inducements", "Which principle review does it rest on?"),
            translate("Inducements", "A stick of our own waits until its review is decided."),
            kinds=("principle_review",),
            when=lambda held: _is_ours(held) or bool(held.get("review")),
        ),
        Ask("purpose", "chips", translate("Inducements", "What is it for?")),
        *_what_came_of_it(),
    )


def _carrot_words() -> KindWords:
    return KindWords(
        translate("Inducements", "Carrots"),
        translate("Inducements", "Add a carrot"),
        translate("Inducements", "c", "the letter that adds a carrot"),
        translate("Inducements", "A new carrot"),
        translate("Inducements", "This carrot"),
        translate("Inducements", "What they could gain by talking, from us or from others. These work best."),
    )


def _stick_words() -> KindWords:
    return KindWords(
        translate("Inducements", "Sticks"),
        translate("Inducements", "Note a stick"),
        "",  # no letter: a stick is never one key away (S-78)
        translate("Inducements", "A stick that was noticed"),
        translate("Inducements", "This stick"),
        translate("Inducements", "Pressure others put on them is noted here, and what it did to trust."),
    )


def row(line: Line, say: Wording) -> Row:
    """Say a carrot or a stick in two lines."""
    held = line.line
    status = held.get("status", "")
    kind = say.label("inducement_kind", held.get("kind"))
    text = text_of(line)
    icon, meaning = _SIGNS.get(status, ("unknown", "unknown"))
    second = (
        kind if text else "",
        name_in(line, "target", say),
        name_in(line, "by_actor", say) or say.label("wielder", held.get("wielder")),
        say.label("purpose", held.get("purpose")),
    )
    badge, badge_meaning = _badge(line, say)
    return Row(
        line.id,
        text or kind or nothing_shared(),
        joined(second),
        icon,
        say.label("inducement_status", status),
        None if is_stick(held.get("kind", "")) else meaning,
        time=say.day(held.get("on")),
        badge=badge,
        badge_meaning=badge_meaning,
    )


def _badge(line: Line, say: Wording) -> tuple[str, Meaning | None]:
    """Give what a reader must not miss: two versions, harm seen, harm nobody looked for."""
    held = line.line
    if versions := two_versions(line):
        return versions, "attention"
    if held.get("observed") in BAD_EFFECTS:
        return say.label("inducement_effect", held["observed"]), "trouble"
    if held.get("status") not in _OVER and "harm_check" not in held.get("written", ()):
        return translate("Inducements", "no harm check"), "attention"
    return "", None


CARROT: Final = KindSpec(
    "inducement", _carrot_asks, _carrot_words, row, presets=lambda: {"status": "idea", "wielder": OURS}
)
STICK: Final = KindSpec(
    "inducement",
    _stick_asks,
    _stick_words,
    row,
    presets=lambda: {"status": "noticed", "wielder": "by.unknown"},
)


def _no_row(line: Line, say: Wording) -> Row:
    """Stand in for what is no list: an engagement says each of these once."""
    return Row(line.id, say.code)


def _gain_asks() -> tuple[Ask, ...]:
    return (
        Ask(
            "expected_gains",
            "many",
            translate("Inducements", "What may they hope to gain?"),
            translate("Inducements", "Written down to see it coming. It is never an offer of ours."),
        ),
    )


def _gain_words() -> KindWords:
    return KindWords(
        translate("Inducements", "What they may hope to gain"),
        translate("Inducements", "Say what they may hope for"),
        "",
        translate("Inducements", "What they may hope to gain"),
        translate("Inducements", "What they may hope to gain"),
        translate("Inducements", "What they expect of talks, fair or foul, to see it coming."),
    )


GAINS: Final = KindSpec("engagement", _gain_asks, _gain_words, _no_row, status="", owner="")


def _cost_asks() -> tuple[Ask, ...]:
    return (
        Ask("cost_of_no", "text", translate("Inducements", "What would a refusal cost them?")),
        Ask("cost_of_no_by", "many", translate("Inducements", "Who would make them feel it?")),
    )


def _cost_words() -> KindWords:
    return KindWords(
        translate("Inducements", "If they say no"),
        translate("Inducements", "Say what no would cost them"),
        "",
        translate("Inducements", "If they say no"),
        translate("Inducements", "If they say no"),
        translate("Inducements", "What a refusal would cost them, and with whom. Little is an answer too."),
    )


COST: Final = KindSpec("engagement", _cost_asks, _cost_words, _no_row, status="", owner="")
