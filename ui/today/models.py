"""Everything below quick capture, in one list: the days, what is thin, due, next, to ask again.

Owns which group a row stands in, in what order, and how much of it is folded.
It refuses to say an encounter in its own words: rows are said as in every
other list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from hdfield.rules.thinness import Part
from hdfield.services.evening import QuestionLine, ThinLine
from hdfield.services.lines import EncounterLine
from hdfield.services.relays import Message
from hdfield.services.signs import Waiting
from hdfield.services.tasks import TaskLine, standing
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.field_words import listed
from ui.language import translate
from ui.steps.rows import step_row
from ui.widgets.row_parts import Group, Row

EARLIER: Final = 5
LOOKED_AT: Final = 200
"""Rows read at once; a week that holds more is read in Encounters."""
AT_ONCE: Final = 5
"""Rows of a group shown before it is unfolded."""
THIN, ANSWER, POINT, STEP, QUESTION, MORE = "thin:", "answer:", "point:", "step:", "question:", "more:"
TWICE, WAITING = "twice:", "waiting:"
"""What a row is about stands before its id; an encounter of a day has nothing there."""
_SOON: Final = ("late", "today", "week")


@dataclass(frozen=True, slots=True)
class Days:
    """What the list is made of.

    Attributes:
        lines: The newest encounters, newest first.
        counts: How many encounters there are on a day (ISO).
        total: How many there are at all.
        thin: Quick records that lack something a person may still know.
        answers: Messages whose answer was due.
        twice: (Newer, older) encounters that two devices wrote and that may be one event.
        points: (Encounter, the day its exact point was to go).
        steps: Open next steps.
        questions: What is not known, and was to be asked again by now.
        waiting: What new engagements wait for: their first review, their list of risks.
    """

    lines: tuple[EncounterLine, ...] = ()
    counts: Mapping[str, int] | None = None
    total: int = 0
    thin: tuple[ThinLine, ...] = ()
    answers: tuple[Message, ...] = ()
    points: tuple[tuple[EncounterLine, str], ...] = ()
    twice: tuple[tuple[EncounterLine, EncounterLine], ...] = ()
    steps: tuple[TaskLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    waiting: tuple[Waiting, ...] = ()


Number = Callable[[int], str]
Items = list[Row | Group]


def list_items(
    days: Days, today: date, words: EncounterWords, number: Number, unfolded: frozenset[str] = frozenset()
) -> Items:
    """Lay out the list.

    Args:
        days: What is there.
        today: The present day.
        words: Says a row.
        number: Writes a count in the window's digits.
        unfolded: Groups a person asked to see whole.
    """
    counts = days.counts or {}
    yesterday = (today - timedelta(days=1)).isoformat()
    near = [line for line in days.lines if line.day >= yesterday]
    thin = {item.line.id for item in days.thin}
    items: Items = []
    for day in sorted({line.day for line in near}, reverse=True):
        rows = [_day_row(line, thin, words) for line in near if line.day == day]
        items += _folded(Group(words.day(day), number(counts.get(day, len(rows)))), rows, day, unfolded, 8)
    # What stands in its day is said to be thin there: nothing is listed twice.
    apart = replace(days, thin=tuple(item for item in days.thin if item.line not in near))
    for group, title, rows in _worth_a_minute(apart, words):
        items += _folded(Group(title, number(len(rows))), rows, group, unfolded, AT_ONCE)
    items += _steps(days.steps, today, words, number, unfolded)
    rest = [line for line in days.lines if line.day < yesterday and line.id not in thin]
    if rest:
        left = max(days.total - len(near) - len(apart.thin), len(rest))
        items.append(Group(translate("TodayPage", "Earlier"), number(left)))
        items += [words.row(line, with_day=True) for line in rest[:EARLIER]]
    return items


def _worth_a_minute(days: Days, words: EncounterWords) -> list[tuple[str, str, list[Row]]]:
    """Give what waits for a person, as (group, heading, rows); empty groups too."""
    dates = words.dates()

    def by(day: str) -> str:
        return dates.day_in_line(date.fromisoformat(day)) if len(day) == 10 else day

    thin = [_thin_row(item, words) for item in days.thin]
    answers = [
        replace(
            words.row(message.line),
            id=ANSWER + message.line.id,
            second=message.text,
            time=by(message.due),
            time_full=by(message.due),
        )
        for message in days.answers
    ]
    points = [
        replace(
            words.row(line),
            id=POINT + line.id,
            second=translate("TodayPage", "Its exact point was to go by %1").replace("%1", by(end)),
        )
        for line, end in days.points
    ]
    questions = [
        Row(
            QUESTION + line.id,
            line.text or translate("TodayPage", "Not shared with this notebook"),
            isolated(words.called(line.actor)) if line.actor else "",
            "unknown",
            translate("TodayPage", "not known"),
            "unknown",
            by(line.retry_on),
            by(line.retry_on),
        )
        for line in days.questions
    ]
    twice = [_twice_row(newer, words.row(older), words) for newer, older in days.twice]
    waiting = [_waiting_row(one, words, by) for one in days.waiting]
    return [
        ("twice", translate("TodayPage", "May be one event?"), twice),
        ("thin", translate("TodayPage", "To complete, or to let be"), thin),
        ("answer", translate("TodayPage", "Answers due"), answers),
        ("point", translate("TodayPage", "Exact points past their end"), points),
        ("question", translate("TodayPage", "To ask again"), questions),
        ("waiting", translate("TodayPage", "Unanswered in new engagements"), waiting),
    ]


def _steps(
    steps: Sequence[TaskLine], today: date, words: EncounterWords, number: Number, unfolded: frozenset[str]
) -> Items:
    """Give the steps that come up soon, and fold the others."""
    soon = [line for line in steps if standing(line, today.isoformat()) in _SOON]
    later = [line for line in steps if line not in soon]
    heading = Group(translate("TodayPage", "Next steps"), number(len(steps)))
    rows = [step_row(line, today, words, prefix=STEP) for line in (*soon, *later)]
    return _folded(heading, rows, "step", unfolded, max(len(soon), 3))


def _folded(heading: Group, rows: list[Row], group: str, unfolded: frozenset[str], most: int) -> Items:
    """Show a group; a long one ends in a row that unfolds it."""
    if not rows:
        return []
    if group in unfolded or len(rows) <= most + 1:
        return [heading, *rows]
    left = len(rows) - most
    words = QCoreApplication.translate("TodayPage", "%n more", "", left)
    return [heading, *rows[:most], Row(MORE + group, words, "", "more")]


def _day_row(line: EncounterLine, thin: Set[str], words: EncounterWords) -> Row:
    """Say an encounter of a near day; Enter completes one that is thin."""
    row = words.row(line)
    if line.id not in thin:
        return row
    return replace(row, id=THIN + line.id, badge=translate("TodayPage", "to complete"))


def _twice_row(newer: EncounterLine, older: Row, words: EncounterWords) -> Row:
    said = " · ".join(isolated(part) for part in (older.time, older.word) if part)
    second = translate("TodayPage", "Also written by another: %1").replace("%1", said)
    return replace(words.row(newer, with_day=True), id=TWICE + newer.id, second=second)


def _waiting_row(one: Waiting, words: EncounterWords, by: Callable[[str], str]) -> Row:
    """Say what a new engagement waits for; Enter goes where it is answered."""
    is_review = one.code == "first_review"
    second = (
        translate("TodayPage", "Its first principle review is not decided")
        if is_review
        else translate("TodayPage", "Nobody has gone through its risks; “there is none” is an answer")
    )
    return Row(
        WAITING + (one.record if is_review else f"{one.record}#risks"),
        isolated(words.called(one.engagement)),
        second,
        "not-yet",
        translate("TodayPage", "not answered"),
        "attention",
        by(one.day) if one.day else "",
        by(one.day) if one.day else "",
    )


def _thin_row(item: ThinLine, words: EncounterWords) -> Row:
    row = words.row(item.line, with_day=True)
    names = part_words()
    missing = listed(names[part] for part in item.parts)
    second = translate("TodayPage", "Not written: %1").replace("%1", missing)
    return replace(row, id=THIN + item.line.id, second=second)


def part_words() -> dict[Part, str]:
    """Name what a record may lack."""
    return {
        "place": translate("TodayPage", "place"),
        "asked": translate("TodayPage", "what was asked"),
        "answer": translate("TodayPage", "our answer"),
        "outcome": translate("TodayPage", "outcome"),
        "actors": translate("TodayPage", "which actor"),
        "people": translate("TodayPage", "people"),
        "engagement": translate("TodayPage", "engagement"),
        "note": translate("TodayPage", "note"),
    }
