"""Red lines and what happened to them: the questions, the words and the rows.

Owns nothing but these. "Met under threat" is a neutral word: no row and no
colour here holds it against a person.

Source: domain 3.2, 3.4, 3.5 rule 8; CCHN tool 17 by name; brief S-131, S-136.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hdfield.rules.red_lines import is_crossing
from ui.dossier.asks import Ask, KindSpec, KindWords
from ui.dossier.words import joined, name_in, text_of, two_versions
from ui.field_words import listed
from ui.forms.wording import Wording
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_EVENT_SIGNS: Final[Mapping[str, tuple[str, Meaning | None]]] = {
    "held": ("held", "steady"),
    "approached": ("warning", "attention"),
}

_TOUCHING: Final = (
    *("demand.fee", "demand.tax", "demand.share_goods", "demand.fuel", "demand.escort"),
    *("demand.staff_list", "demand.beneficiary_list", "demand.choose_beneficiaries", "demand.hire"),
    *("demand.gender_limit", "demand.publicity", "demand.intelligence", "demand.project_info"),
    *("demand.device_search", "demand.gift", "demand.lift", "demand.medical_help", "demand.other"),
)
"""Demands that can touch a line, the hardest first; to be asked for papers touches none."""


def _line_asks() -> tuple[Ask, ...]:
    return (
        Ask("text", "text", translate("RedLines", "What is not given, whoever asks?")),
        Ask("kind", "chips", translate("RedLines", "What does it rest on?")),
        Ask(
            "touched_by",
            "many",
            translate("RedLines", "Which demands touch it?"),
            translate("RedLines", "Quick capture then asks whether it held."),
            codes=_TOUCHING,
        ),
        Ask("decided_by", "person", translate("RedLines", "Decided by")),
        Ask("decided_on", "day", translate("RedLines", "Decided on"), beside=True),
        Ask("valid_to", "day", translate("RedLines", "Until"), folded=True),
    )


def _their_asks() -> tuple[Ask, ...]:
    return (
        Ask("text", "text", translate("RedLines", "What will they not give, as we understand it?")),
        Ask("theirs", "record", translate("RedLines", "Whose line is it?"), kinds=("actor",)),
        Ask("kind", "chips", translate("RedLines", "What does it rest on?"), folded=True),
    )


def _line_words() -> KindWords:
    return KindWords(
        translate("RedLines", "Our red lines"),
        translate("RedLines", "Draw a red line"),
        translate("RedLines", "r", "the letter that adds a red line"),
        translate("RedLines", "A new red line"),
        translate("RedLines", "This red line"),
        translate(
            "RedLines", "Lines named early are easier to hold on the road. What is not given belongs here."
        ),
    )


def _their_words() -> KindWords:
    return KindWords(
        translate("RedLines", "Their red lines"),
        translate("RedLines", "Add a line of theirs"),
        translate("RedLines", "t", "the letter that adds a line of theirs"),
        translate("RedLines", "A line of theirs"),
        translate("RedLines", "This line of theirs"),
        translate("RedLines", "What they will not give, as far as you know."),
    )


def _line_row(line: Line, say: Wording) -> Row:
    held = line.line
    demands = held.get("touched_by") or ()
    ended = bool(held.get("valid_to")) and str(held["valid_to"]) < say.today()
    touches = listed(say.label("demand", code) for code in demands)
    versions = two_versions(line)
    return Row(
        line.id,
        text_of(line),
        joined(
            (
                say.label("red_line_kind", held.get("kind")),
                translate("RedLines", "touched by: %1").replace("%1", touches) if touches else "",
            )
        ),
        "shield",
        translate("RedLines", "Not to be given"),
        None,
        badge=versions or (translate("RedLines", "ended") if ended else ""),
        badge_meaning="attention" if versions or ended else None,
    )


def _their_row(line: Line, say: Wording) -> Row:
    versions = two_versions(line)
    return Row(
        line.id,
        text_of(line),
        joined((name_in(line, "theirs", say), say.label("red_line_kind", line.line.get("kind")))),
        "actors",
        translate("RedLines", "They will not give"),
        None,
        badge=versions,
        badge_meaning="attention" if versions else None,
    )


def _event_asks() -> tuple[Ask, ...]:
    return (
        Ask("event", "chips", translate("RedLines", "What happened to it?")),
        Ask("red_line", "record", translate("RedLines", "Which line?"), kinds=("red_line",)),
        Ask("encounter", "record", translate("RedLines", "In which encounter?"), kinds=("encounter",)),
        Ask("note", "text", translate("RedLines", "What should the mandator know?")),
        Ask("reported_on", "day", translate("RedLines", "Reported on"), folded=True),
    )


def _event_words() -> KindWords:
    return KindWords(
        translate("RedLines", "What happened to them"),
        translate("RedLines", "Say what happened"),
        translate("RedLines", "h", "the letter that says what happened to a line"),
        translate("RedLines", "What happened to a line"),
        translate("RedLines", "What happened to this line"),
        translate(
            "RedLines",
            "Whether a line held is said here, or at once in quick capture. A crossing goes first.",
        ),
    )


def _event_row(line: Line, say: Wording) -> Row:
    held = line.line
    event = str(held.get("event") or "")
    icon, meaning = _EVENT_SIGNS.get(event, ("crossing", "attention"))
    crossed, versions = is_crossing(event), two_versions(line)
    return Row(
        line.id,
        say.label("red_line_event", event),
        joined((say.day(line.day) if line.day else "", name_in(line, "red_line", say))),
        icon,
        translate("RedLines", "Goes first") if crossed else translate("RedLines", "No crossing"),
        meaning,
        badge=versions,
        badge_meaning="attention" if versions else None,
    )


def _rl_presets() -> dict[str, str]:
    return {"kind": "rl.principle"}


OURS: Final = KindSpec(
    "red_line", _line_asks, _line_words, _line_row, presets=_rl_presets, status="", owner="engagements"
)
THEIRS: Final = KindSpec(
    "red_line",
    _their_asks,
    _their_words,
    _their_row,
    presets=lambda: {"kind": "rl.institutional"},
    status="",
    owner="engagements",
)
EVENT: Final = KindSpec("red_line_event", _event_asks, _event_words, _event_row, status="", owner="")
