"""Paints one row of a list: leading fact, two lines, trailing time.

Owns where things stand in a row and its states (selected, hovered, focused).
It refuses to read anything but the ``Row`` it is given.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme, tokens
from ui.paint import paint_line, seen
from ui.widgets.badge import badge_size, paint_badge
from ui.widgets.row_parts import ROW_ROLE, Group, Row

NARROW: Final = 430  # below this width the leading word joins the second line


class RowDelegate(QStyledItemDelegate):
    """Paints ``Row`` and ``Group``.

    Args:
        lead: Width of the column for the leading word at scale 1; 0 for none.
        view: The list painted into.
    """

    def __init__(self, lead: int, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._lead = lead

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tell the height of a row or heading."""
        group = isinstance(index.data(ROW_ROLE), Group)
        return QSize(0, theme.current().px(tokens.GROUP_HEIGHT if group else tokens.ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row or heading."""
        item = index.data(ROW_ROLE)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widget = self.parent()
        assert isinstance(widget, QAbstractItemView)
        if isinstance(item, Group):
            _paint_group(painter, area, item, widget.layoutDirection())
        elif isinstance(item, Row):
            state, flags = option.state, QStyle.StateFlag
            paint_ground(
                painter,
                area,
                widget,
                selected=bool(state & flags.State_Selected),
                hovered=bool(state & flags.State_MouseOver),
                focused=bool(state & flags.State_HasFocus) and widget.hasFocus(),
            )
            self._paint_row(painter, area, item, widget)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, widget: QWidget) -> None:
        paint_row(painter, area, row, widget, self._lead)


def paint_row(painter: QPainter, area: QRect, row: Row, widget: QWidget, lead: int = 0) -> None:
    """Paint what a row says, wherever it stands.

    Args:
        painter: Where to paint.
        area: The row as seen.
        row: What it says.
        widget: What it is painted into.
        lead: Width of the column for the leading word at scale 1; 0 for none.
    """
    look = theme.current()
    around = widget.layoutDirection()
    inner = area.adjusted(look.px(tokens.LARGE), look.px(9), -look.px(tokens.LARGE), -look.px(9))
    wide = bool(lead) and inner.width() >= look.px(NARROW)
    beside = wide and _fits(row.word, lead)
    single = not row.second and not row.badge and (beside or not row.word)
    half = inner.height() if single else inner.height() // 2
    left = inner.left()
    if row.icon:
        side = look.px(tokens.ICON)
        spot = QRect(left, inner.top() + (half - side) // 2, side, side)
        icons.paint(painter, QRectF(seen(around, inner, spot)), row.icon, row.meaning or "soft", widget)
        left += side + look.px(tokens.SMALL)
    if wide:
        # Without its word a row keeps the column empty, so that all titles stand in one line.
        width = look.px(lead)
        if beside:
            spot = QRect(left, inner.top(), width - look.px(tokens.SMALL), half)
            font, colour = look.font_for(row.word), look.colour(row.meaning or "soft")
            paint_line(painter, seen(around, inner, spot), row.word, font, colour, around)
        left += width
    right = _paint_trailing(painter, inner, half, row, around)
    first = QRect(left, inner.top(), right[0] - left, half)
    font = look.font_for(row.title, strong=True)
    paint_line(painter, seen(around, inner, first), row.title, font, look.colour("ink"), around)
    second = QRect(left, inner.top() + half, right[1] - left, inner.height() - half)
    _paint_second(painter, inner, second, row, around, with_word=not beside)


def _fits(word: str, lead: int) -> bool:
    """Say whether a word stands whole in the leading column; otherwise it begins the second line."""
    look = theme.current()
    room = look.px(lead) - look.px(tokens.SMALL)
    return QFontMetrics(look.font_for(word)).horizontalAdvance(word) <= room


def paint_ground(
    painter: QPainter, area: QRect, widget: QWidget, *, selected: bool, hovered: bool, focused: bool
) -> None:
    """Paint what a row stands on: chosen, under the pointer, with the ring of the focus."""
    look = theme.current()
    box = QRectF(area).adjusted(4, 1, -4, -1)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_wash" if selected else "hover"))
        painter.drawRoundedRect(box, look.px(tokens.RADIUS), look.px(tokens.RADIUS))
    if selected:
        bar = QRect(area.left() + 8, area.top() + look.px(14), 3, area.height() - 2 * look.px(14))
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(seen(widget.layoutDirection(), area, bar)), 1.5, 1.5)
    if focused:
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), look.px(tokens.RADIUS), look.px(tokens.RADIUS))


def _paint_second(
    painter: QPainter,
    inner: QRect,
    rect: QRect,
    row: Row,
    around: Qt.LayoutDirection,
    *,
    with_word: bool,
) -> None:
    look = theme.current()
    if with_word and row.word:
        font = look.font_for(row.word, "small", strong=True)
        colour = look.colour(row.meaning or "soft")
        width = paint_line(painter, seen(around, inner, rect), row.word, font, colour, around)
        rect = rect.adjusted(width + look.px(tokens.SMALL), 0, 0, 0)
    if row.second and rect.width() > look.px(tokens.HUGE):
        font = look.font_for(row.second, "small")
        paint_line(painter, seen(around, inner, rect), row.second, font, look.colour("soft"), around)


def _paint_trailing(
    painter: QPainter, inner: QRect, half: int, row: Row, around: Qt.LayoutDirection
) -> tuple[int, int]:
    """Paint time and badge; give where the first and the second line must end."""
    look = theme.current()
    gap = look.px(tokens.MEDIUM)
    first = second = inner.right()
    if row.time:
        font = look.font_for(row.time, "small")
        width = QFontMetrics(font).horizontalAdvance(row.time) + 4
        spot = QRect(inner.right() - width, inner.top(), width, half)
        paint_line(
            painter, seen(around, inner, spot), row.time, font, look.colour("soft"), around, trailing=True
        )
        first = spot.left() - gap
    if row.badge:
        size = badge_size(row.badge)
        top = inner.top() + half + (inner.height() - half - size.height()) // 2
        spot = QRect(inner.right() - size.width(), top, size.width(), size.height())
        paint_badge(painter, seen(around, inner, spot), row.badge, row.badge_meaning)
        second = spot.left() - gap
    return first, second


def _paint_group(painter: QPainter, area: QRect, group: Group, around: Qt.LayoutDirection) -> None:
    look = theme.current()
    inner = area.adjusted(look.px(tokens.LARGE), look.px(14), -look.px(tokens.LARGE), -look.px(4))
    font = look.font_for(group.title, "small", strong=True)
    width = paint_line(painter, inner, group.title, font, look.colour("faint"), around)
    if group.count:
        rest = inner.adjusted(width + look.px(tokens.SMALL), 0, 0, 0)
        font = look.font_for(group.count, "small")
        paint_line(painter, seen(around, inner, rest), group.count, font, look.colour("faint"), around)
