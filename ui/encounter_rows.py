"""How an encounter is said in one row, wherever encounters are listed.

Owns the drawings and meanings of outcomes and kinds, and the words of a row.
It refuses to load anything: it is given a line and a language.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QLocale

from hdfield.model.base import When
from hdfield.services.lines import EncounterLine, Named
from ui import labels
from ui.dates import Dates
from ui.direction import isolated
from ui.field_words import paired
from ui.language import Language, translate
from ui.naming import called
from ui.tokens import Meaning
from ui.widgets.row_parts import Row

OUTCOME_SIGNS: Final[dict[str, tuple[str, Meaning | None]]] = {
    "passed": ("passed", "steady"),
    "passed_conditions": ("passed-conditions", "steady"),
    "delayed": ("delayed", "attention"),
    "rerouted": ("rerouted", "attention"),
    "turned_back": ("turned-back", "attention"),
    "goods_taken": ("goods-taken", "trouble"),
    "held_released": ("held", "trouble"),
    "held_ongoing": ("held", "trouble"),
    "withdrew": ("withdrew", "attention"),
    "message_delivered": ("message", None),
    "message_unanswered": ("no-answer", "unknown"),
    "message_received": ("message", None),
    "talked": ("talked", None),
    "next_step_agreed": ("agreed", "steady"),
    "commitment_made": ("agreed", "steady"),
    "agreed": ("agreed", "steady"),
    "postponed": ("postponed", "attention"),
    "no_show": ("no-show", "attention"),
    "refused": ("refused", "attention"),
    "broken_off": ("broken-off", "trouble"),
    "verified": ("check", "steady"),
}
"""Outcome code to its drawing and what it means for the work."""

_KIND_ICONS: Final = {
    "checkpoint.barricade": "barrier",
    "checkpoint.manned_post": "post",
    "checkpoint.mobile": "mobile-post",
    "checkpoint.crossing": "crossing",
    "checkpoint.roadside_stop": "roadside",
    "remote.radio": "radio",
    "remote.phone": "phone",
    "remote.satellite": "satellite",
}
_FAMILY_ICONS: Final = {
    "checkpoint": "post",
    "authority_desk": "desk",
    "remote": "message",
    "meeting": "meeting",
    "intermediary": "go-between",
    "observation": "eye",
}
_GRAVE: Final = frozenset(("weapon_shown", "force_used"))
"""Threats a list never leaves out: what was met at gunpoint must not read like any other stop."""

_NOTHING_ASKED: Final = "demand.none"


def outcome_sign(outcome: str | None) -> tuple[str, Meaning | None]:
    """Give the drawing and meaning of an outcome; a code from a newer program is unknown."""
    return OUTCOME_SIGNS.get(outcome, ("unknown", "unknown")) if outcome else ("note", None)


def kind_icon(kind: str) -> str:
    """Give the drawing of an encounter kind."""
    return _KIND_ICONS.get(kind) or _FAMILY_ICONS.get(kind.split(".", maxsplit=1)[0], "encounters")


class EncounterWords:
    """Says encounters in the language of the moment.

    Times are said as the clock stood where it happened: an encounter carries
    the offset of its place, and its day is counted there.

    Args:
        language: Of the window.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        self.language = language
        self._clock = clock

    @property
    def code(self) -> str:
        """Two letters of the language of the moment."""
        return self.language.code

    def label(self, list_name: str, code: str) -> str:
        """Name a code."""
        return labels.label(list_name, code, self.code)

    def called(self, named: Named) -> str:
        """Say what a record is called."""
        return called(named, self.code)

    def dates(self, moment: datetime | None = None) -> Dates:
        """Give dates in words, in the zone of a moment or else of the laptop."""
        return Dates(self._clock, self._locale, moment.tzinfo if moment is not None else None)

    def day(self, iso: str) -> str:
        """Say a day of the list: "Yesterday"; a record without a day says so."""
        if not iso:
            return translate("EncounterRow", "Day not known")
        return self.dates().day(date.fromisoformat(iso))

    def time(self, at: datetime | None, precision: str) -> str:
        """Say the hour, or the part of the day, as far as it is known."""
        if at is None or precision == "time.day":
            return ""
        if precision == "time.minute":
            return self.dates(at).with_zone(self.dates(at).time(at), at)
        if precision == "time.part_of_day":
            return _part_of_day(at.hour)
        band = self.label("time_precision", precision)
        return band[:1].lower() + band[1:]  # as "morning" beside it

    def when(self, when: When) -> str:
        """Say a moment in full, as far as it is known."""
        dates = self.dates(when.at)
        if when.precision == "time.minute":
            return dates.with_zone(dates.full(when.at), when.at)
        if when.precision == "time.month":
            return dates.month(when.at.date())
        day = dates.full_day(when.at.date())
        if when.precision == "time.day":
            return day
        if when.precision == "time.part_of_day":
            return f"{day} · {_part_of_day(when.at.hour)}"
        return translate("EncounterRow", "Week of %1").replace("%1", day)

    def row(self, line: EncounterLine, *, with_day: bool = False) -> Row:
        """Say one encounter in two lines.

        Args:
            line: From a service.
            with_day: Whether the time names the day, where rows are not
                grouped by day.
        """
        icon, meaning, word = self._sign(line)
        conflict = line.heads > 1
        title, second = self.title(line), self._second(line)
        if line.outcome and line.threat in _GRAVE:
            second = f"{self.label('threat_level', line.threat)} · {second}"
        return Row(
            line.id,
            title,
            second if second != title else "",
            icon,
            word,
            meaning,
            self.row_time(line, with_day=with_day),
            self.row_time_full(line),
            translate("EncounterRow", "two versions") if conflict else "",
            "attention" if conflict else None,
        )

    def _sign(self, line: EncounterLine) -> tuple[str, Meaning | None, str]:
        """Give the one fact that matters: the outcome, else a grave threat, else what it was."""
        if line.outcome:
            return *outcome_sign(line.outcome), self.label("outcome", line.outcome)
        if line.threat in _GRAVE:
            return "warning", "trouble", self.label("threat_level", line.threat)
        return kind_icon(line.kind), None, ""

    def title(self, line: EncounterLine) -> str:
        """Say where it was, else with whom, else of what kind."""
        if line.place:
            return self.called(line.place)
        if line.people:
            return self.called(line.people[0])
        if line.actors:
            return self.called(line.actors[0])
        return self.label("encounter_kind", line.kind)

    def in_one_line(self, line: EncounterLine) -> str:
        """Say an encounter inside another: its day and where, else with whom."""
        return f"{self.day(line.day)} · {isolated(self.title(line))}"

    def demand(self, demand: str, response: str | None) -> str:
        """Say what was asked and what we answered."""
        asked = self.label("demand", demand)
        return paired(asked, self.label("demand_response", response)) if response else asked

    def _second(self, line: EncounterLine) -> str:
        asked = [self.demand(demand, response) for demand, response in line.demands]
        if asked:
            return " · ".join(asked)
        if line.excerpt:
            return line.excerpt.split("\n", 1)[0]
        if line.kept_verbally:
            return translate("EncounterRow", "Content kept verbally")
        return self.label("encounter_kind", line.kind)

    def row_time(self, line: EncounterLine, *, with_day: bool) -> str:
        """Say when it was as far as it is known, by the clock of its place.

        Args:
            line: From a service.
            with_day: Whether the day is named too.
        """
        if not with_day:
            return self.time(line.at, line.precision)
        if line.at is not None and line.precision == "time.minute":
            return self.dates(line.at).with_zone(self.dates(line.at).moment(line.at), line.at)
        return self.dates().day_in_line(date.fromisoformat(line.day)) if line.day else ""

    def row_time_full(self, line: EncounterLine) -> str:
        """Say when it was in full, for hovering and screen readers."""
        if line.at is not None:
            return self.when(When(at=line.at, precision=line.precision))
        return self.day(line.day)

    def _locale(self) -> QLocale:
        return self.language.locale


def _part_of_day(hour: int) -> str:
    if 5 <= hour < 12:
        return translate("EncounterRow", "morning")
    if 12 <= hour < 17:
        return translate("EncounterRow", "afternoon")
    if 17 <= hour < 22:
        return translate("EncounterRow", "evening")
    return translate("EncounterRow", "night")
