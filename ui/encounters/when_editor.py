"""Editing a moment, and how well it is known.

Owns the day, the hour and the precision of one moment. It refuses to know
the present: the clock is passed in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout

from hdfield.model.base import moment_text
from ui.dates import Dates
from ui.digits import accept_any_digits
from ui.direction import LTR, RTL
from ui.encounters.choices import offer
from ui.encounters.editors import ValueEditor
from ui.language import Language, translate
from ui.widgets.chips import ChipRow
from ui.widgets.label import Label


class WhenEditor(ValueEditor):
    """A moment and how well it is known.

    Args:
        language: Of labels and month names.
        clock: Gives the present, with the zone a new moment is written in.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._zone: tzinfo | None = clock().tzinfo
        self._zone_name = ""
        self._start: datetime | None = clock()
        self._before: dict[str, Any] = {}
        self._shown: tuple[QDateTime, str] | None = None
        self._moment = QDateTimeEdit()
        accept_any_digits(self._moment)
        self._moment.setCalendarPopup(True)
        # Running right to left, Qt turns the whole format round, hours and minutes with it.
        self._moment.setLayoutDirection(LTR)
        self._precision = ChipRow()
        self._offset = Label("", "soft")
        column = self._column()
        line = QHBoxLayout()
        line.addWidget(self._moment)
        line.addWidget(self._offset)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._precision)
        self._show(clock())
        self.retranslate()
        self._precision.choose(["time.minute"])
        self._say_offset()
        self._moment.dateTimeChanged.connect(lambda _moment: self._typed())
        self._precision.chosen_changed.connect(self._precision_changed)

    def value(self) -> Any:
        """Give the moment; with a coarser precision, the beginning of its span (domain 3.1)."""
        precision = self._chosen()
        if self._shown == (self._moment.dateTime(), precision):
            return self._before
        day, hour = self._moment.date(), self._moment.time()
        moment = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=self._zone)
        tz = self._zone_name or self._before.get("tz")
        kept = {"tz": tz} if tz else {}
        return kept | {"at": moment_text(_beginning(moment, precision)), "precision": precision}

    def set_value(self, value: Any) -> None:
        """Show a moment in the zone it was written in."""
        if value is None:
            return
        self._before, self._start = dict(value), None
        moment = datetime.fromisoformat(value["at"])
        self._zone = moment.tzinfo
        self._moment.blockSignals(True)
        self._show(moment)
        self._moment.blockSignals(False)
        self._precision.choose([value.get("precision", "time.minute")])
        self._format()
        self._say_offset()
        # A record may hold seconds; what nobody touched is given back as it was.
        self._shown = (self._moment.dateTime(), self._chosen())

    def begin_now(self) -> None:
        """Make "now", which nobody typed, the present again: the form may have been made hours ago."""
        if self._start is None:
            return
        self._start = self._clock()
        self._moment.blockSignals(True)
        self._show(self._start.astimezone(self._zone))
        self._moment.blockSignals(False)
        self._say_offset()

    def set_zone(self, name: str, zone: tzinfo | None) -> None:
        """Take the zone of the place of an encounter that is not saved yet.

        What was typed are the hands of a clock there: they stay. "Now", which
        nobody typed, is an instant: it stays one, and the hands move.

        Args:
            name: Of the zone; empty for the laptop's.
            zone: The zone, or ``None`` for the laptop's.
        """
        shown = self._shown is not None and self._shown == (self._moment.dateTime(), self._chosen())
        self._zone, self._zone_name = zone or self._clock().tzinfo, name
        self._before = {part: kept for part, kept in self._before.items() if part != "tz"}
        if self._start is not None:
            self._moment.blockSignals(True)
            self._show(self._start.astimezone(self._zone))
            self._moment.blockSignals(False)
        if shown:
            self._shown = None  # the same hands, another instant
        self._say_offset()

    def go_first(self) -> None:
        """Go to the day."""
        self._moment.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write labels and the names of months anew."""
        offer(self._precision, "time_precision", self._language.code)
        self._precision.set_name(translate("EncounterEditor", "How well the time is known"))
        self._moment.setAccessibleName(translate("EncounterEditor", "Day and time"))
        self._moment.setLocale(self._language.locale)
        self._format()

    def _typed(self) -> None:
        self._start = None
        self._say_offset()
        self.touched.emit()

    def _say_offset(self) -> None:
        """Show the offset beside the time where it is not the laptop's."""
        day, hour = self._moment.date(), self._moment.time()
        moment = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=self._zone)
        words = Dates(self._clock, lambda: self._language.locale).with_zone("", moment)
        self._offset.setText(words)
        self._offset.setVisible(bool(words))

    def _chosen(self) -> str:
        return next(iter(self._precision.chosen()), "time.minute")

    def _precision_changed(self) -> None:
        if not self._precision.chosen():
            self._precision.choose(["time.minute"])
        self._format()
        self.touched.emit()

    def _format(self) -> None:
        # A month's Arabic name would pull the numbers beside it out of their order.
        day = "dd/MM/yyyy" if self._language.locale.textDirection() == RTL else "d MMM yyyy"
        timed = self._chosen() in ("time.minute", "time.part_of_day")
        self._moment.setDisplayFormat(f"{day}  HH:mm" if timed else day)

    def _show(self, moment: datetime) -> None:
        day = QDate(moment.year, moment.month, moment.day)
        self._moment.setDateTime(QDateTime(day, QTime(moment.hour, moment.minute)))


def _beginning(moment: datetime, precision: str) -> datetime:
    """Give the beginning of the span a moment lies in."""
    if precision == "time.minute":
        return moment
    if precision == "time.part_of_day":
        start = max(hour for hour in (0, 5, 12, 17, 22) if hour <= moment.hour)
        return moment.replace(hour=start, minute=0)
    day = moment.replace(hour=0, minute=0)
    if precision == "time.week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if precision == "time.month" else day
