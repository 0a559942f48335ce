"""How a next step is said in one row, and the days offered for one.

Owns the words of when it is due. It refuses to load and to save anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from hdfield.services.tasks import DONE, DROPPED, TaskLine, standing
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.settling import two_versions
from ui.widgets.chips import Choice
from ui.widgets.row_parts import Row

_SUNDAY: Final = 6
_WEEK: Final = 7


def step_row(line: TaskLine, today: date, words: EncounterWords, *, prefix: str = "") -> Row:
    """Say one step.

    Args:
        line: From the services.
        today: The present day.
        words: Says days and names.
        prefix: Put before its id, where rows of other kinds stand beside it.
    """
    dates = words.dates()
    due = dates.day_in_line(date.fromisoformat(line.due)) if line.due else ""
    parts = []
    if not line.is_mine:
        parts.append(translate("StepRow", "for %1").replace("%1", isolated(line.owner)))
    if line.about is not None and line.about.kind != "encounter":
        parts.append(isolated(words.called(line.about)))
    icon, word = "not-yet", ""
    meaning = None
    if line.status == DONE:
        icon, word, meaning = "check", translate("StepRow", "done"), "steady"
    elif line.status == DROPPED:
        icon, word = "not-needed", translate("StepRow", "dropped")
    elif standing(line, today.isoformat()) == "late":
        icon, word, meaning = "not-yet", translate("StepRow", "overdue"), "attention"
    elif standing(line, today.isoformat()) == "today":
        word = translate("StepRow", "today")
    else:
        word = translate("StepRow", "to do")
    title = line.what or translate("StepRow", "Next step, not shared with this notebook")
    word = word[:1].upper() + word[1:]  # it leads the row
    said = (prefix + line.id, title, " · ".join(parts), icon, word, meaning, due, due)
    badge = two_versions() if line.heads > 1 else ""
    return Row(*said, badge, "attention")  # type: ignore[arg-type]


def day_choices(today: date, words: EncounterWords) -> tuple[Choice, ...]:
    """Give the days offered: today, tomorrow, the next Sunday, in a week; as ISO days."""
    sunday = today + timedelta(days=(_SUNDAY - today.weekday()) % _WEEK or _WEEK)
    offered: list[tuple[date, str]] = [
        (today, translate("StepRow", "today")),
        (today + timedelta(days=1), translate("StepRow", "tomorrow")),
        (sunday, words.language.locale.dayName(_SUNDAY + 1)),
        (today + timedelta(days=_WEEK), translate("StepRow", "in a week")),
        (today + timedelta(days=30), translate("StepRow", "in a month")),
    ]
    seen: dict[str, Choice] = {}
    for place, (day, word) in enumerate(offered, 1):
        seen.setdefault(day.isoformat(), Choice(day.isoformat(), word, str(place)))
    return tuple(seen.values())


def owner_choices(codes: Sequence[str], mine: str) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Give whose a step can be: ours first; more than six stand behind "more…"."""
    made = [
        Choice(code, translate("StepRow", "me") if code == mine else code, "", "person") for code in codes
    ]
    return tuple(made[:6]), tuple(made[6:])
