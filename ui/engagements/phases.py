"""The phases of an engagement as overlapping bars on one time line.

Owns the bars, the months below them, and opening and closing by hand. Phases
are intervals: several may be open at once, each may come back, and nothing
opens or closes one but a person (domain 3.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hdfield.model.engagement import Phase
from ui import theme, tokens
from ui.forms.wording import Wording
from ui.language import translate
from ui.paint import paint_line, seen
from ui.widgets.button import Button
from ui.widgets.label import Label

PHASES: Final = ("phase.prenegotiation", "phase.bargaining", "phase.implementation")
_BAR: Final = 14
_LEAST_DAYS: Final = 56
_MOST_DAYS: Final = 20 * 366
"""How far from today a line reaches: who means no end may write the year 9999."""


class Span:
    """The days a time line shows; what lies twenty years off stands at its edge.

    Args:
        phases: What it must hold.
        today: Always within it.
        until: A day that is hoped for, or ``None``.
    """

    def __init__(self, phases: Sequence[Phase], today: date, until: date | None = None) -> None:
        opened = [date.fromisoformat(phase.opened_on) for phase in phases]
        closed = [date.fromisoformat(phase.closed_on) for phase in phases if phase.closed_on]
        self.today = today
        self.until = until
        far = timedelta(days=_MOST_DAYS)
        first = max(min([*opened, today]), today - far)
        last = min(max([*closed, *opened, today, *([until] if until else [])]), today + far)
        first = min(first, last - timedelta(days=_LEAST_DAYS))
        room = max((last - first) // 30, timedelta(days=2))
        self.first, self.last = first - room, last + room

    def place(self, day: date, width: int) -> int:
        """Give the place of a day in pixels from the beginning."""
        day = min(max(day, self.first), self.last)
        return round((day - self.first).days / (self.last - self.first).days * width)

    def months(self) -> list[date]:
        """Give the first days of the months in it, or of the years where it is long."""
        yearly = (self.last - self.first).days > 900
        found = []
        day = self.first.replace(day=1)
        while day <= self.last:
            if day >= self.first and (not yearly or day.month == 1):
                found.append(day)
            day = (day + timedelta(days=32)).replace(day=1)
        return found


class Lane(QWidget):
    """The bars of one phase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intervals: tuple[Phase, ...] = ()
        self._span: Span | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_intervals(self, intervals: Sequence[Phase], span: Span, words: str) -> None:
        """Show other bars; ``words`` says the same to a screen reader."""
        self._intervals, self._span = tuple(intervals), span
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a button beside it."""
        return QSize(200, theme.current().px(tokens.TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, bars and today."""
        if self._span is None:
            return
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = look.px(_BAR)
        top = (self.height() - height) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("hover"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), height / 2, height / 2)
        for phase in self._intervals:
            self._paint_bar(painter, phase, top, height)
        self._paint_day(painter, self._span.today, "ink", dashed=False)
        if self._span.until is not None:
            self._paint_day(painter, self._span.until, "attention", dashed=True)

    def _paint_bar(self, painter: QPainter, phase: Phase, top: int, height: int) -> None:
        assert self._span is not None
        look, span = theme.current(), self._span
        end = date.fromisoformat(phase.closed_on) if phase.closed_on else span.today
        left = span.place(date.fromisoformat(phase.opened_on), self.width())
        width = max(span.place(end, self.width()) - left, height)
        bar = QRectF(seen(self.layoutDirection(), self.rect(), QRect(left, top, width, height)))
        is_open = phase.closed_on is None
        painter.setPen(QPen(look.colour("accent"), 1))
        painter.setBrush(look.colour("accent" if is_open else "accent_wash"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)

    def _paint_day(self, painter: QPainter, day: date, colour: str, *, dashed: bool) -> None:
        assert self._span is not None
        x = self._span.place(day, self.width())
        spot = seen(self.layoutDirection(), self.rect(), QRect(x, 0, 1, self.height()))
        pen = QPen(theme.current().colour(colour), 1.5)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPoint(spot.left(), 0), QPoint(spot.left(), self.height()))


class Months(QWidget):
    """The months below the lanes, and today in words.

    Args:
        wording: Of the window.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._span: Span | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_span(self, span: Span) -> None:
        """Show other months."""
        self._span = span
        self.update()

    def sizeHint(self) -> QSize:
        """Be one line of small text high."""
        return QSize(200, QFontMetrics(theme.current().font("small")).height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names of months as far as they fit, today before all."""
        if self._span is None:
            return
        painter = QPainter(self)
        words = translate("Phases", "today")
        taken = [self._paint(painter, self._span.today, words, "ink", [])]
        if self._span.until is not None:
            until = self._wording.day(self._span.until.isoformat())
            taken.append(self._paint(painter, self._span.until, until, "attention", taken))
        for month in self._span.months():
            taken.append(self._paint(painter, month, self._name(month), "faint", taken))

    def _paint(
        self, painter: QPainter, day: date, words: str, colour: str, taken: list[QRect | None]
    ) -> QRect | None:
        assert self._span is not None
        look, around = theme.current(), self.layoutDirection()
        font = look.font_for(words, "small")
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        x = self._span.place(day, self.width())
        left = min(max(x - (0 if colour == "faint" else width // 2), 0), self.width() - width)
        rect = QRect(left, 0, width, self.height())
        gap = look.px(tokens.SMALL)
        if any(other is not None and rect.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
            return None
        paint_line(painter, seen(around, self.rect(), rect), words, font, look.colour(colour), around)
        return rect

    def _name(self, month: date) -> str:
        assert self._span is not None
        yearly = (self._span.last - self._span.first).days > 900
        pattern = "yyyy" if yearly else "MMMM"
        return self._wording.language.locale.toString(QDate(month.year, month.month, 1), pattern)


class PhaseLanes(QWidget):
    """The three lanes with their names and buttons.

    Args:
        wording: Of the window.

    Signals:
        open_requested: (phase) Open it today.
        close_requested: (phase) Close today what is open of it.
    """

    open_requested = Signal(str)
    close_requested = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._phases: tuple[Phase, ...] = ()
        self._until: str | None = None
        self._can_edit = True
        self._lanes = {phase: Lane() for phase in PHASES}
        self._names = {phase: Label("", "base") for phase in PHASES}
        self.buttons = {phase: Button("", "quiet") for phase in PHASES}
        self._months = Months(wording)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.MEDIUM)
        grid.setVerticalSpacing(0)
        for row, phase in enumerate(PHASES):
            grid.addWidget(self._names[phase], row, 0)
            grid.addWidget(self._lanes[phase], row, 1)
            grid.addWidget(self.buttons[phase], row, 2)
            self.buttons[phase].clicked.connect(lambda _checked=False, phase=phase: self._turn(phase))
        grid.addWidget(self._months, len(PHASES), 1)
        grid.setColumnStretch(1, 1)

    def show_phases(self, phases: Sequence[Phase], until: str | None, *, can_edit: bool) -> None:
        """Show other phases.

        Args:
            phases: The intervals, in any order.
            until: The day the object is hoped for, or ``None``.
            can_edit: Whether a person may open and close here.
        """
        self._phases, self._until, self._can_edit = tuple(phases), until, can_edit
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def is_open(self, phase: str) -> bool:
        """Say whether a phase is open now."""
        return any(interval.phase == phase and interval.closed_on is None for interval in self._phases)

    def _turn(self, phase: str) -> None:
        (self.close_requested if self.is_open(phase) else self.open_requested).emit(phase)

    def _refresh(self) -> None:
        today = date.fromisoformat(self._wording.today())
        span = Span(self._phases, today, date.fromisoformat(self._until) if self._until else None)
        self._months.show_span(span)
        for phase in PHASES:
            intervals = [interval for interval in self._phases if interval.phase == phase]
            name = self._wording.label("phase", phase)
            self._names[phase].setText(name)
            self._lanes[phase].show_intervals(intervals, span, f"{name}: {self._say(intervals)}")
            button = self.buttons[phase]
            is_open = self.is_open(phase)
            button.setText(translate("Phases", "Close") if is_open else translate("Phases", "Open"))
            button.setAccessibleName(f"{button.text()}: {name}")
            button.setVisible(self._can_edit)

    def _say(self, intervals: Sequence[Phase]) -> str:
        parts = []
        for interval in sorted(intervals, key=lambda phase: phase.opened_on):
            since = self._wording.day(interval.opened_on)
            if interval.closed_on is None:
                parts.append(translate("Phases", "open since %1").replace("%1", since))
            else:
                words = translate("Phases", "%1 to %2", "two days").replace("%1", since)
                parts.append(words.replace("%2", self._wording.day(interval.closed_on)))
        return "; ".join(parts) or translate("Phases", "not opened")
