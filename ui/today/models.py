"""The encounters below quick capture: today's, yesterday's, what is thin, what was before.

Owns which group a record stands in. It refuses to say a record in its own
words: rows are said as in every other list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from hdfield.services.lines import EncounterLine
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.widgets.row_parts import Group, Row

THIN_DAYS: Final = 7
"""How many days back a quick record is offered to be completed; then it is let be."""
EARLIER: Final = 8
LOOKED_AT: Final = 200
"""Rows read at once; a week that holds more is read in Encounters."""
QUICK: Final = "rec.quick"


@dataclass(frozen=True, slots=True)
class Days:
    """What the list is made of.

    Attributes:
        lines: The newest encounters, newest first.
        counts: How many encounters there are on a day (ISO).
        total: How many there are at all.
    """

    lines: tuple[EncounterLine, ...] = ()
    counts: Mapping[str, int] | None = None
    total: int = 0


def list_items(
    days: Days, today: date, words: EncounterWords, number: Callable[[int], str]
) -> list[Row | Group]:
    """Lay out the list.

    Args:
        days: What is there.
        today: The present day.
        words: Says a row.
        number: Writes a count in the window's digits.
    """
    counts = days.counts or {}
    yesterday = (today - timedelta(days=1)).isoformat()
    since = (today - timedelta(days=THIN_DAYS)).isoformat()
    near = [line for line in days.lines if line.day >= yesterday]
    far = [line for line in days.lines if line.day < yesterday]
    thin = [line for line in far if line.state == QUICK and line.day >= since]
    rest = [line for line in far if line not in thin]
    items: list[Row | Group] = []
    for day in sorted({line.day for line in near}, reverse=True):
        rows = [words.row(line) for line in near if line.day == day]
        quick = sum(line.state == QUICK for line in near if line.day == day)
        items += [Group(words.day(day), _count(counts.get(day, len(rows)), quick, number)), *rows]
    if thin:
        items.append(Group(translate("TodayPage", "To complete, or to let be"), number(len(thin))))
        items += [words.row(line, with_day=True) for line in thin]
    if rest:
        left = days.total - len(near) - len(thin)
        items.append(Group(translate("TodayPage", "Earlier"), number(max(left, len(rest)))))
        items += [words.row(line, with_day=True) for line in rest[:EARLIER]]
    return items


def _count(all_of_them: int, quick: int, number: Callable[[int], str]) -> str:
    if not quick:
        return number(all_of_them)
    words = QCoreApplication.translate("TodayPage", "%n to complete", "", quick)
    return f"{number(all_of_them)} · {words}"
