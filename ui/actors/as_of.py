"""Which day a picture is of, and since when changes are told.

Owns the two days and their controls. It refuses to know what is pictured: it
is given the days on which something turned, and the day of the last trip.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.digits import accept_any_digits
from ui.direction import LTR, RTL
from ui.language import Language, translate
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label

_SINCE: Final = "since"
_MONTH: Final = timedelta(days=30)
"""Changes are told of the last month where there was no trip yet."""


class AsOfBar(QWidget):
    """Chooses the day of a picture, and the earlier day it is compared with.

    Args:
        language: Of month names and their order.
        today: Gives today.
        is_wide: Whether there is room to stand on one line.

    Signals:
        changed: A person chose another day, or wants changes told or not.
    """

    changed = Signal()

    def __init__(
        self,
        language: Language,
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        is_wide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_wide = is_wide
        self._language = language
        self._today = today
        self._turns: tuple[date, ...] = ()
        self._last_trip: date | None = None
        self._is_since_chosen = False
        self._caption = Label("", "soft")
        self._back, self._forward = IconButton("back"), IconButton("forward")
        self.day_edit, self.since_edit = _day_edit(), _day_edit()
        self._now = Button("", "quiet")
        self.since_chip = ChipRow(many=True)
        self._build()
        self._put(self.day_edit, today())
        self._put(self.since_edit, today() - _MONTH)
        self.retranslate()

    def day(self) -> date:
        """Give the day of the picture."""
        return _read(self.day_edit)

    def since(self) -> date | None:
        """Give the earlier day, where changes are asked for and it is earlier."""
        earlier = _read(self.since_edit)
        return earlier if self.since_chip.chosen() and earlier < self.day() else None

    @property
    def is_today(self) -> bool:
        """Whether the picture is of today."""
        return self.day() == self._today()

    def set_turns(self, days: Sequence[date]) -> None:
        """Let the arrows go to these days, on which something became another, and to today."""
        self._turns = tuple(sorted({*days, self._today()}))
        self._show()

    def set_last_trip(self, day: date | None) -> None:
        """Compare with the day of the last trip; what a person chose stays."""
        if day is not None and not self._is_since_chosen:
            self._put(self.since_edit, day)
        self._last_trip = day
        self._show()

    def show_day(self, day: date) -> None:
        """Go to a day, as if a person had."""
        self.day_edit.setDate(_qdate(day))

    def show_changes(self, *, told: bool) -> None:
        """Tell changes or not, as if a person had asked."""
        self.since_chip.choose([_SINCE] if told else [])
        self._chosen()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write the words and the order of days anew."""
        self._caption.setText(translate("AsOfBar", "As of"))
        self._back.set_name(translate("AsOfBar", "Back to the last day something changed"))
        self._forward.set_name(translate("AsOfBar", "On to the next day something changed"))
        self._now.setText(translate("AsOfBar", "Today"))
        self.day_edit.setAccessibleName(translate("AsOfBar", "The picture of this day"))
        self.since_edit.setAccessibleName(translate("AsOfBar", "Changes since this day"))
        locale = self._language.locale
        # A month's Arabic name would pull the numbers beside it out of their order.
        pattern = "dd/MM/yyyy" if locale.textDirection() == RTL else "d MMM yyyy"
        for edit in (self.day_edit, self.since_edit):
            edit.setLocale(locale)
            edit.setDisplayFormat(pattern)
        self._show()

    def _build(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for line, parts in (
            (first, (self._caption, self._back, self.day_edit, self._forward, self._now)),
            (second, (self.since_chip, self.since_edit)),
        ):
            line.setSpacing(tokens.SMALL)
            for part in parts:
                line.addWidget(part)
            if line is second or not self._is_wide:
                line.addStretch(1)
        second.setStretch(0, 1)
        column = QHBoxLayout(self) if self._is_wide else QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LARGE if self._is_wide else tokens.TINY)
        column.addLayout(first)
        column.addLayout(second)
        self._back.clicked.connect(lambda: self._step(-1))
        self._forward.clicked.connect(lambda: self._step(1))
        self._now.clicked.connect(self._go_now)
        self.day_edit.dateChanged.connect(lambda _day: self._chosen())
        self.since_edit.dateChanged.connect(lambda _day: self._choose_since())
        self.since_chip.chosen_changed.connect(lambda _codes: self._chosen())

    def _step(self, way: int) -> None:
        day = self.day()
        days = [turn for turn in self._turns if (turn > day if way > 0 else turn < day)]
        if days:
            self.show_day(min(days) if way > 0 else max(days))

    def _go_now(self) -> None:
        self.day_edit.setFocus()  # the button that had it goes away
        self.show_day(self._today())

    def _choose_since(self) -> None:
        self._is_since_chosen = True
        self._chosen()

    def _chosen(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        day = self.day()
        self._now.setHidden(self.is_today)
        self._back.setEnabled(any(turn < day for turn in self._turns))
        self._forward.setEnabled(any(turn > day for turn in self._turns))
        is_trip = self._last_trip is not None and _read(self.since_edit) == self._last_trip
        words = (
            translate("AsOfBar", "What changed since my last trip")
            if is_trip
            else translate("AsOfBar", "What changed since")
        )
        self.since_chip.set_name(words)
        self.since_chip.set_choices([Choice(_SINCE, words, icon="history")])
        self.since_edit.setVisible(bool(self.since_chip.chosen()))

    def _put(self, edit: QDateEdit, day: date) -> None:
        edit.blockSignals(True)
        edit.setDate(_qdate(day))
        edit.blockSignals(False)


def _day_edit() -> QDateEdit:
    edit = QDateEdit()
    accept_any_digits(edit)
    edit.setCalendarPopup(True)
    edit.setLayoutDirection(LTR)  # running right to left, Qt turns the whole format round
    return edit


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _read(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
