"""Dates as people say them: "yesterday 14:30".

Owns turning moments into words in the window's language. It refuses to read a
clock of its own: the clock is passed in, so that pictures and tests stand still.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from ui.direction import isolated
from ui.language import translate

_NEAR_DAYS: Final = 6  # further back, "Monday" could be two Mondays
_DAY_LENGTH, _YEAR_LENGTH = len("2026-06-30"), len("2026")


class Dates:
    """Says moments in words.

    Args:
        clock: Gives the present as an aware datetime.
        locale: Gives the locale of the moment (it changes with the language).
        zone: Zone the words are in; the laptop's when not given: the system's with its own
            rules, so that a winter's hour stays one in summer, or that of a clock that stands still.
    """

    def __init__(
        self, clock: Callable[[], datetime], locale: Callable[[], QLocale], zone: tzinfo | None = None
    ) -> None:
        self._clock = clock
        self._locale = locale
        self._zone = zone

    def now(self) -> datetime:
        """Give the present in the zone the words are in."""
        return self.local(self._clock())

    def local(self, moment: datetime) -> datetime:
        """Move an aware moment into the zone the words are in."""
        return moment.astimezone(self._zone or self._laptop())

    def time(self, moment: datetime) -> str:
        """Say the hour alone: "14:30"."""
        local = self.local(moment)
        return self._locale().toString(QTime(local.hour, local.minute), "HH:mm")

    def with_zone(self, words: str, moment: datetime) -> str:
        """Put the offset beside a time where it is not the laptop's: "14:30 · UTC+3".

        Args:
            words: The time, as said by another method here.
            moment: With the offset of its place.
        """
        offset = moment.utcoffset()
        if offset is None or offset == moment.astimezone(self._laptop()).utcoffset():
            return words
        return isolated(f"{words} · {offset_words(offset)}" if words else offset_words(offset))

    def _laptop(self) -> tzinfo | None:
        now = self._clock()
        return None if now.utcoffset() == now.astimezone().utcoffset() else now.tzinfo

    def moment(self, moment: datetime) -> str:
        """Say a moment shortly: "14:30", "yesterday 14:30", "Monday 14:30", "12 June"."""
        day, hour = self.local(moment).date(), self.time(moment)
        away = (self.now().date() - day).days
        if away == 0:
            return hour
        if away == 1:
            return translate("Dates", "yesterday %1").replace("%1", hour)
        if away == -1:
            return translate("Dates", "tomorrow %1").replace("%1", hour)
        if abs(away) <= _NEAR_DAYS and away > 0:
            return f"{self._weekday(day)} {hour}"
        return self._short_day(day)

    def full(self, moment: datetime) -> str:
        """Say a moment in full, for hovering and screen readers: "Tuesday 30 June 2026, 14:30"."""
        day = self.full_day(self.local(moment).date())
        comma = translate("Dates", "%1, %2", "full date, time")
        return comma.replace("%1", day).replace("%2", self.time(moment))

    def day(self, day: date) -> str:
        """Say a day as the heading of a group: "Today", "Yesterday", "Monday 22 June"."""
        away = (self.now().date() - day).days
        if away == 0:
            return translate("Dates", "Today")
        if away == 1:
            return translate("Dates", "Yesterday")
        if away == -1:
            return translate("Dates", "Tomorrow")
        year = "" if day.year == self.now().year else " yyyy"
        return self._capital(self._write(day, f"dddd d MMMM{year}"))

    def day_in_line(self, day: date) -> str:
        """Say a day inside a line: "today", "yesterday", "12 June"."""
        away = (self.now().date() - day).days
        if away == 0:
            return translate("Dates", "today")
        if away == 1:
            return translate("Dates", "yesterday")
        if away == -1:
            return translate("Dates", "tomorrow")
        return self._short_day(day)

    def full_day(self, day: date) -> str:
        """Say a day in full: "Tuesday 30 June 2026"."""
        return self._write(day, "dddd d MMMM yyyy")

    def day_with_year(self, day: date) -> str:
        """Say a day that is read on another day: "30 June 2026"."""
        return self._write(day, "d MMMM yyyy")

    def month(self, day: date) -> str:
        """Say the month of a day: "June 2026"."""
        return self._write(day, "MMMM yyyy")

    def partial(self, known: str, say: Callable[[date], str] | None = None) -> str:
        """Say a year, a month or a day, as well as it is known: "2026", "June 2026", "12 June".

        Args:
            known: As records have it: "2026", "2026-06" or "2026-06-12".
            say: How a whole day is said; as inside a line where not given.
        """
        if len(known) == _DAY_LENGTH:
            return (say or self.day_in_line)(date.fromisoformat(known))
        if len(known) == _YEAR_LENGTH:
            return self._write(date(int(known), 1, 1), "yyyy")
        return self.month(date.fromisoformat(f"{known}-01"))

    def _short_day(self, day: date) -> str:
        return self._write(day, "d MMMM") if day.year == self.now().year else self.day_with_year(day)

    def _weekday(self, day: date) -> str:
        return self._write(day, "dddd")

    def _write(self, day: date, pattern: str) -> str:
        locale = self._locale()
        if day.day == 1 and locale.language() == QLocale.Language.French:
            pattern = pattern.replace("d MMMM", "d'er' MMMM")  # Qt knows no ordinals
        return locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _capital(self, words: str) -> str:
        return words[:1].upper() + words[1:]


def offset_words(offset: timedelta) -> str:
    """Say an offset as people know it: "UTC+3", "UTC+5:45", "UTC"."""
    minutes = int(offset.total_seconds()) // 60
    sign, (hours, rest) = "+" if minutes >= 0 else "\u2212", divmod(abs(minutes), 60)
    if minutes == 0:
        return "UTC"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
