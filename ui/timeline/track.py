"""The slim track at the leading edge of the timeline.

Owns painting marks and spans beside the rows. It refuses to know what they
mean: the row beside a mark says it in words, so that nothing is told by the
drawing alone.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from hdfield.rules.chronology import LANES
from ui import theme, tokens
from ui.direction import RTL
from ui.paint import seen
from ui.timeline.models import TRACK_ROLE, Bar, Track
from ui.widgets.paged_rows import PagedRowsView
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_parts import ROW_ROLE, Row

_LANE: Final = 10
_AXIS: Final = 16  # from the leading edge; lanes follow it
WIDTH: Final = _AXIS + LANES * _LANE + 8


class TrackDelegate(RowDelegate):
    """Paints the track, then the row beside it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row with its track."""
        widget = self.parent()
        assert isinstance(widget, QAbstractItemView)
        whole = QRect(option.rect)
        width = theme.current().px(WIDTH)
        rest = whole.adjusted(width, 0, 0, 0)
        option.rect = seen(widget.layoutDirection(), whole, rest)
        super().paint(painter, option, index)
        track = index.data(TRACK_ROLE)
        if isinstance(track, Track):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = widget.currentIndex().data(ROW_ROLE)
            _paint_track(painter, whole, track, widget, chosen.id if isinstance(chosen, Row) else "")
            painter.restore()


class TimelineList(PagedRowsView):
    """The rows with their track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setItemDelegate(TrackDelegate(0, self))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Mark the span of the record now current, all along."""
        super().currentChanged(current, previous)
        self.viewport().update()


def _paint_track(painter: QPainter, area: QRect, track: Track, widget: QWidget, chosen: str) -> None:
    look = theme.current()
    axis = _x(area, look.px(_AXIS), widget)
    middle = area.top() + area.height() / 2
    painter.setPen(QPen(look.colour("line"), 2))
    painter.drawLine(QPointF(axis, area.top()), QPointF(axis, area.bottom() + 1))
    # The chosen one last, so that it is whole where lanes are shared.
    for bar in sorted(track.bars, key=lambda bar: bar.record == chosen):
        _paint_bar(
            painter,
            area,
            bar,
            _x(area, look.px(_AXIS + (bar.lane + 1) * _LANE), widget),
            bar.record == chosen,
        )
    if track.mark == "encounter":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("edge"))
        painter.drawEllipse(QPointF(axis, middle), look.px(4), look.px(4))
    if track.mark == "day":
        painter.setPen(QPen(look.colour("edge"), 2))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(QPointF(axis, middle), look.px(4), look.px(4))


def _paint_bar(painter: QPainter, area: QRect, bar: Bar, x: float, is_chosen: bool) -> None:
    look = theme.current()
    colour = look.colour("accent" if is_chosen else "edge")
    middle = area.top() + area.height() / 2
    top = float(area.top()) if not bar.ends else area.top() + look.px(tokens.SMALL)
    bottom = middle if bar.begins else float(area.bottom() + 1)
    painter.setPen(QPen(colour, 4 if is_chosen else 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    if bar.ends:
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(x - look.px(4), top), QPointF(x + look.px(4), top))
    if bar.begins:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(look.colour("paper"))
        painter.drawEllipse(QPointF(x, middle), look.px(4), look.px(4))


def _x(area: QRect, inset: int, widget: QWidget) -> float:
    return float(area.right() - inset) if widget.layoutDirection() == RTL else float(area.left() + inset)
