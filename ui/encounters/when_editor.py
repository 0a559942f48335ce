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
from ui.direction import LTR, RTL
from ui.encounters.choices import offer
from ui.encounters.editors import ValueEditor
from ui.language import Language, translate
from ui.widgets.chips import ChipRow


class WhenEditor(ValueEditor):
    """A moment and how well it is known.

    Args:
        language: Of labels and month names.
        clock: Gives the present, with the zone a new moment is written in.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._language = language
        self._zone: tzinfo | None = clock().tzinfo
        self._before: dict[str, Any] = {}
        self._shown: tuple[QDateTime, str] | None = None
        self._moment = QDateTimeEdit()
        self._moment.setCalendarPopup(True)
        # Running right to left, Qt turns the whole format round, hours and minutes with it.
        self._moment.setLayoutDirection(LTR)
        self._precision = ChipRow()
        column = self._column()
        line = QHBoxLayout()
        line.addWidget(self._moment)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._precision)
        self._show(clock())
        self.retranslate()
        self._precision.choose(["time.minute"])
        self._moment.dateTimeChanged.connect(lambda _moment: self.touched.emit())
        self._precision.chosen_changed.connect(self._precision_changed)

    def value(self) -> Any:
        """Give the moment; with a coarser precision, the beginning of its span (domain 3.1)."""
        precision = self._chosen()
        if self._shown == (self._moment.dateTime(), precision):
            return self._before
        day, hour = self._moment.date(), self._moment.time()
        moment = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=self._zone)
        kept = {name: part for name, part in self._before.items() if name == "tz"}
        return kept | {"at": moment_text(_beginning(moment, precision)), "precision": precision}

    def set_value(self, value: Any) -> None:
        """Show a moment in the zone it was written in."""
        if value is None:
            return
        self._before = dict(value)
        moment = datetime.fromisoformat(value["at"])
        self._zone = moment.tzinfo
        self._moment.blockSignals(True)
        self._show(moment)
        self._moment.blockSignals(False)
        self._precision.choose([value.get("precision", "time.minute")])
        self._format()
        # A record may hold seconds; what nobody touched is given back as it was.
        self._shown = (self._moment.dateTime(), self._chosen())

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
