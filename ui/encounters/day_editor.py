"""Picking a day by how far it is: tomorrow, in three days, in a week, or another.

Owns the chips and the calendar behind "another day". It refuses to read a
clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QHBoxLayout

from ui import tokens
from ui.digits import accept_any_digits
from ui.direction import LTR, RTL
from ui.encounters.editors import ValueEditor
from ui.language import Language, translate
from ui.widgets.chips import ChipRow, Choice

AHEAD: Final = (1, 3, 7)
BEHIND: Final = (0, -1)
_PICK: Final = "pick"


class DayEditor(ValueEditor):
    """One day.

    Args:
        language: Of labels and month names.
        clock: Gives the present.
        steps: Days from today offered at once.
    """

    def __init__(
        self, language: Language, clock: Callable[[], datetime], steps: tuple[int, ...] = AHEAD
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._steps = steps
        self._day: date | None = None
        self.row = ChipRow()
        self._field = QDateEdit()
        accept_any_digits(self._field)
        self._field.setCalendarPopup(True)
        # Running right to left, Qt turns the whole format round.
        self._field.setLayoutDirection(LTR)
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.row, 1)
        line.addWidget(self._field)
        self._column().addLayout(line)
        self.row.chosen_changed.connect(self._pressed)
        self._field.dateChanged.connect(self._picked)
        self._show(is_picking=False)
        self.retranslate()

    def value(self) -> Any:
        """Give the day as ISO writes it, or ``None``."""
        return self._day.isoformat() if self._day else None

    def set_value(self, value: Any) -> None:
        """Show a day; one that no chip stands for is shown in the calendar's field."""
        self._day = date.fromisoformat(value) if value else None
        self._show(is_picking=self._day is not None and self._away() not in self._steps)

    def go_first(self) -> None:
        """Go to the chips."""
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label the chips and the months anew."""
        words = {
            -1: translate("DayEditor", "Yesterday"),
            0: translate("DayEditor", "Today"),
            1: translate("DayEditor", "Tomorrow"),
            3: translate("DayEditor", "In 3 days"),
            7: translate("DayEditor", "In a week"),
        }
        near = [Choice(str(step), words[step], str(abs(step))) for step in self._steps]
        self.row.set_choices([*near, Choice(_PICK, translate("DayEditor", "Another day…"))])
        self._field.setAccessibleName(translate("DayEditor", "Day"))
        self._field.setLocale(self._language.locale)
        is_rtl = self._language.locale.textDirection() == RTL
        self._field.setDisplayFormat("dd/MM/yyyy" if is_rtl else "d MMM yyyy")

    def _away(self) -> int | None:
        return (self._day - self._clock().date()).days if self._day else None

    def _show(self, *, is_picking: bool) -> None:
        shown = self._day or self._clock().date() + timedelta(days=max(self._steps))
        self._field.blockSignals(True)
        self._field.setDate(QDate(shown.year, shown.month, shown.day))
        self._field.blockSignals(False)
        self._field.setVisible(is_picking)
        self.row.choose([_PICK] if is_picking else [] if self._day is None else [str(self._away())])

    def _pressed(self, chosen: tuple[str, ...]) -> None:
        if chosen == (_PICK,):
            shown = self._field.date()
            self._day = date(shown.year(), shown.month(), shown.day())
            self._show(is_picking=True)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.touched.emit()
            return
        self._day = self._clock().date() + timedelta(days=int(chosen[0])) if chosen else None
        self._show(is_picking=False)
        self.touched.emit()
        self.finished.emit()

    def _picked(self, day: QDate) -> None:
        self._day = date(day.year(), day.month(), day.day())
        self.touched.emit()
