"""What the chips of quick capture say.

Owns the short word of each common answer; the rest go by the program's own
labels. It refuses to know letters' rules (``keys.py``) and what a choice does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from hdfield.model.codes import CODES
from hdfield.rules.red_lines import APPROACHED, HELD, UNDER_THREAT
from ui import labels
from ui.field_words import paired
from ui.language import translate
from ui.letters import numbered
from ui.today import keys
from ui.today.capture import Capture
from ui.today.rows import LINES, NEW, OTHER, PAIR, TIMES, Row
from ui.widgets.chips import Choice

SHOWN_PLACES: Final = 3
SHOWN_ACTORS: Final = 4
ANYWHERE: Final = ""
"""Stands for a place, where actors met at any are kept."""


@dataclass(frozen=True, slots=True)
class Board:
    """The chips of one moment.

    Attributes:
        choices: What each row shows at once.
        rest: What each row shows behind "more…".
        pairs: One a demand with its answer, where there are several.
        lines: The words of the red line each of its rows is about, in the order of the rows.
        further: How many lines were touched besides.
    """

    choices: Mapping[Row, tuple[Choice, ...]]
    rest: Mapping[Row, tuple[Choice, ...]]
    pairs: tuple[Choice, ...] = ()
    lines: tuple[str, ...] = ()
    further: int = 0

    def letters(self) -> dict[Row, dict[str, str]]:
        """Give row to letter to code."""
        found = {
            row: {choice.letter: choice.code for choice in choices if choice.letter}
            for row, choices in self.choices.items()
        }
        found["answer"] |= {choice.letter: choice.code for choice in self.pairs if choice.letter}
        return found


@dataclass(frozen=True, slots=True)
class Around:
    """What is near at hand: places and actors by reference, in the order they are offered.

    Attributes:
        places: References of the last places.
        actors: References of the actors last met at each place, and ``ANYWHERE``.
        people, engagements: References of what a record may still name, likely ones first.
        called: What each reference is called.
    """

    places: tuple[str, ...] = ()
    actors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    called: Callable[[str], str] = str
    people: tuple[str, ...] = ()
    engagements: tuple[str, ...] = ()


def board(capture: Capture, around: Around, lang: str) -> Board:
    """Lay out the chips for what is chosen so far."""
    face = keys.FACES.get(capture.kind.partition(".")[0], "talk")
    road = face == "road"
    waiting = road or capture.kind.startswith("authority_desk.") or capture.wait is not None
    outcomes = _common(face, "outcome", lang, _outcomes(), capture.outcome)
    waits = _waits(beside_waited=road) if waiting else ()
    at = 2 if road else len(outcomes)
    outcome = (*outcomes[:at], *waits, *outcomes[at:])
    choices: dict[Row, tuple[Choice, ...]] = {
        "what": _common("what", "encounter_kind", lang, _kinds(), capture.kind),
        "where": _named(_offered((capture.place,), around.places, SHOWN_PLACES), around, _other_place()),
        "when": _times(),
        "asked": _common("asked", "demand", lang, _demands()),
        "answer": _common("answer", "demand_response", lang, _answers(), capture.answer),
        **{row: _events(capture, row, lang) for row in LINES},
        "outcome": outcome,
        "threat": _common("threat", "threat_level", lang, _threats(), capture.threat),
        "delivered": _common("delivered", "yes_no_unknown", lang, _delivered(), capture.delivered),
        "who": _named(
            _offered(capture.actors, _likely(capture, around), SHOWN_ACTORS),
            around,
            _other_actor(),
        ),
        **_of_completing(capture, around),
        "note": (),
    }
    rest: dict[Row, tuple[Choice, ...]] = {
        "what": _rest(choices["what"], "encounter_kind", lang),
        "asked": _rest(choices["asked"], "demand", lang),
        "answer": _rest(choices["answer"], "demand_response", lang),
        "outcome": _rest(choices["outcome"], "outcome", lang),
        "threat": _rest(choices["threat"], "threat_level", lang),
    }
    lines = tuple(around.called(line) for line, _ in capture.lines)
    return Board(choices, rest, _pairs(capture, lang), lines[: len(LINES)], max(0, len(lines) - len(LINES)))


def _of_completing(capture: Capture, around: Around) -> dict[Row, tuple[Choice, ...]]:
    """Offer what is asked only to complete a record."""
    if not capture.completes:
        return {"people": (), "engagement": ()}
    people = _offered(capture.people, around.people, SHOWN_ACTORS)
    talks = _offered(capture.engagements, around.engagements, SHOWN_ACTORS)
    return {
        "people": _named(people, around, translate("TodayWords", "other…", "another person")),
        "engagement": _named(talks, around, translate("TodayWords", "other…", "another engagement")),
    }


def _likely(capture: Capture, around: Around) -> tuple[str, ...]:
    """Give who was met here last, else who was met last: a call is at no place, and still with somebody."""
    return around.actors.get(capture.place) or around.actors.get(ANYWHERE, ())


def question(row: Row) -> str:
    """Say what a row asks."""
    return {
        "what": translate("TodayWords", "What?"),
        "where": translate("TodayWords", "Where?"),
        "when": translate("TodayWords", "When?"),
        "asked": translate("TodayWords", "Asked?"),
        "answer": translate("TodayWords", "We…"),
        **dict.fromkeys(LINES, translate("TodayWords", "Red line")),
        "outcome": translate("TodayWords", "Outcome"),
        "threat": translate("TodayWords", "Threat?"),
        "delivered": translate("TodayWords", "Passed on?"),
        "who": translate("TodayWords", "Who?"),
        "people": translate("TodayWords", "People?"),
        "engagement": translate("TodayWords", "Part of?"),
        "note": translate("TodayWords", "Note"),
    }[row]


def name_of_new(reference_: str) -> str:
    """Give the name of what is made together with the record, or nothing."""
    return reference_.removeprefix(NEW) if reference_.startswith(NEW) else ""


def _pairs(capture: Capture, lang: str) -> tuple[Choice, ...]:
    """Offer an answer of its own to each of several demands; digits while the row is the present one."""
    if not capture.asks_something or len(capture.demands) < 2:
        return ()
    digits = numbered(capture.demands) if capture.row == "answer" else {}
    asked, answers = _demands(), _answers()

    def word(demand: str) -> str:
        what = asked.get(demand) or labels.label("demand", demand, lang)
        answer = capture.answer_to(demand)
        ours = answers.get(answer) or (labels.label("demand_response", answer, lang) if answer else "…")
        return paired(what, ours)

    return tuple(Choice(PAIR + demand, word(demand), digits.get(demand, "")) for demand in capture.demands)


def _events(capture: Capture, row: Row, lang: str) -> tuple[Choice, ...]:
    """Offer what may have happened to a red line, and after it what is said and seldom is."""
    said = capture.marked(row)
    words = {
        HELD: translate("TodayWords", "held", "the red line held"),
        APPROACHED: translate("TodayWords", "approached", "the red line was approached"),
        UNDER_THREAT: translate("TodayWords", "met under threat", "the red line was crossed under threat"),
    }

    def choice(event: str) -> Choice:
        label = labels.label("red_line_event", event, lang)
        return Choice(event, words.get(event, label), keys.LINE.get(event, ""), hint=label, spoken=label)

    return tuple(choice(event) for event in (*keys.LINE, *(one for one in said if one not in keys.LINE)))


def _offered(chosen: Sequence[str], usual: Sequence[str], most: int) -> tuple[str, ...]:
    """Offer the usual ones, and what is chosen and not among them after these.

    Their places stand still while one chooses: digits belong to places.
    """
    shown = tuple(usual[:most])
    return (*shown, *(code for code in chosen if code and code not in shown))


def _named(references: tuple[str, ...], around: Around, other: str) -> tuple[Choice, ...]:
    digits = numbered(references)
    shown = (Choice(code, around.called(code), digits.get(code, "")) for code in references)
    return (*shown, Choice(OTHER, other))


def _common(
    row: str, list_name: str, lang: str, words: Mapping[str, str], chosen: str = ""
) -> tuple[Choice, ...]:
    """Give the chips with letters, and after them what is chosen and seldom is."""
    letters = keys.letters_of(lang, row)
    seldom = () if not chosen or chosen in letters else (chosen,)

    def choice(code: str) -> Choice:
        label = labels.label(list_name, code, lang)
        return Choice(code, words.get(code, label), letters.get(code, ""), hint=label, spoken=label)

    return tuple(choice(code) for code in (*letters, *seldom))


def _rest(shown: Sequence[Choice], list_name: str, lang: str) -> tuple[Choice, ...]:
    at_once = {choice.code for choice in shown}
    return tuple(
        Choice(code, labels.label(list_name, code, lang)) for code in CODES[list_name] if code not in at_once
    )


def _times() -> tuple[Choice, ...]:
    words = (
        translate("TodayWords", "now"),
        translate("TodayWords", "30 min ago"),
        translate("TodayWords", "1 h ago"),
        translate("TodayWords", "2 h ago"),
    )
    times = (Choice(code, word) for code, word in zip(TIMES, words, strict=True))
    return (*times, Choice(OTHER, translate("TodayWords", "pick…")))


def _waits(*, beside_waited: bool) -> tuple[Choice, ...]:
    """Offer the usual waits; beside "waited" a bare number is read with it."""
    word = "%1" if beside_waited else translate("TodayWords", "%1 min", "minutes waited")
    hint = translate("TodayWords", "Waited %1 minutes")
    shown = {code: f"{minutes}+" if minutes == 120 else str(minutes) for code, minutes in keys.WAITS.items()}
    digits = numbered(tuple(shown))
    return tuple(
        Choice(code, word.replace("%1", text), digits[code], "", *[hint.replace("%1", text)] * 2)
        for code, text in shown.items()
    )


def _other_place() -> str:
    return translate("TodayWords", "other…", "another place")


def _other_actor() -> str:
    return translate("TodayWords", "other…", "another actor")


def _kinds() -> dict[str, str]:
    return {
        "checkpoint.barricade": translate("TodayWords", "barricade"),
        "checkpoint.manned_post": translate("TodayWords", "manned post"),
        "checkpoint.mobile": translate("TodayWords", "moving", "checkpoint that moves"),
        "authority_desk.office": translate("TodayWords", "desk"),
        "remote.radio": translate("TodayWords", "radio"),
        "remote.phone": translate("TodayWords", "phone"),
        "meeting.bilateral": translate("TodayWords", "meeting"),
    }


def _demands() -> dict[str, str]:
    return {
        "demand.none": translate("TodayWords", "nothing"),
        "demand.identity": translate("TodayWords", "identity"),
        "demand.permit": translate("TodayWords", "permit"),
        "demand.vehicle_search": translate("TodayWords", "search", "they asked to search the vehicle"),
        "demand.fee": translate("TodayWords", "fee"),
        "demand.share_goods": translate("TodayWords", "goods"),
        "demand.staff_list": translate("TodayWords", "list of names"),
        "demand.escort": translate("TodayWords", "escort"),
    }


def _answers() -> dict[str, str]:
    return {
        "explained_waived": translate("TodayWords", "explained"),
        "refused": translate("TodayWords", "refused", "we refused what was asked"),
        "cited_agreement": translate("TodayWords", "cited the agreement"),
        "met_under_threat": translate("TodayWords", "met under threat"),
    }


def _outcomes() -> dict[str, str]:
    return {
        "passed": translate("TodayWords", "passed"),
        "delayed": translate("TodayWords", "waited"),
        "turned_back": translate("TodayWords", "turned back"),
        "goods_taken": translate("TodayWords", "goods taken"),
        "held_released": translate("TodayWords", "held, released"),
        "talked": translate("TodayWords", "talked"),
        "next_step_agreed": translate("TodayWords", "next step agreed"),
        "agreed": translate("TodayWords", "agreed"),
        "refused": translate("TodayWords", "they refused"),
        "postponed": translate("TodayWords", "postponed"),
        "message_delivered": translate("TodayWords", "message delivered"),
        "message_received": translate("TodayWords", "message received"),
        "message_unanswered": translate("TodayWords", "no answer"),
        "verified": translate("TodayWords", "checked", "what was seen was checked"),
        "rerouted": translate("TodayWords", "other route"),
        "withdrew": translate("TodayWords", "withdrew"),
    }


def _threats() -> dict[str, str]:
    return {
        "explicit": translate("TodayWords", "spoken threat"),
        "weapon_shown": translate("TodayWords", "at gunpoint"),
        "force_used": translate("TodayWords", "force used"),
    }


def _delivered() -> dict[str, str]:
    return {
        "yes": translate("TodayWords", "it reached them"),
        "no": translate("TodayWords", "not yet"),
        "unknown": translate("TodayWords", "not known"),
    }
