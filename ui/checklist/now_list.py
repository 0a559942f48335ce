"""The list of Now: as other lists, in less room, so that all five groups are seen in one look.

Owns heights and painting of its rows. It refuses to know what a row means.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui import icons, theme, tokens
from ui.checklist.now_words import MORE
from ui.paint import paint_line, seen
from ui.widgets.grown_rows import GrownRows
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.widgets.rows import AnyIndex, RowsModel

ROW: Final = 44
HEADING: Final = 34
FOLDED: Final = 30


class NowDelegate(RowDelegate):
    """Paints a row in two small lines, or what is folded in one."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tell the height of a row or heading."""
        return QSize(0, theme.current().px(_height(index.data(ROW_ROLE))))

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, widget: QWidget) -> None:
        look, around = theme.current(), widget.layoutDirection()
        inner = area.adjusted(look.px(tokens.LARGE), look.px(3), -look.px(tokens.SMALL), -look.px(3))
        half = inner.height() // 2
        side, gap = look.px(tokens.ICON_SMALL), look.px(tokens.SMALL)
        left = inner.left() + side + gap
        if row.id.startswith(MORE):
            rest = QRect(left, inner.top(), inner.right() - left, inner.height())
            font = look.font_for(row.title, "small")
            paint_line(painter, seen(around, inner, rest), row.title, font, look.colour("accent"), around)
            return
        spot = QRect(inner.left(), inner.top() + (half - side) // 2, side, side)
        icons.paint(painter, QRectF(seen(around, inner, spot)), row.icon, row.meaning or "soft", widget)
        first = QRect(left, inner.top(), inner.right() - left, half)
        paint_line(
            painter,
            seen(around, inner, first),
            row.title,
            look.font_for(row.title),
            look.colour("ink"),
            around,
        )
        second = QRect(left, inner.top() + half, inner.right() - left, inner.height() - half)
        font = look.font_for(row.second, "small")
        paint_line(painter, seen(around, inner, second), row.second, font, look.colour("soft"), around)


class NowModel(RowsModel):
    """The rows; a line that is cut is whole on hover."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            item = self.items()[index.row()]
            return (
                "\n".join((item.title, item.second, item.time_full)).strip()
                if isinstance(item, Row)
                else None
            )
        return super().data(index, role)


class NowRows(GrownRows):
    """The list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lead=0, parent=parent)
        self.setItemDelegate(NowDelegate(0, self))

    def _measure(self) -> None:
        super()._measure()
        header, model = self.verticalHeader(), self.model()
        for place in range(model.rowCount() if model is not None else 0):
            item = model.index(place, 0).data(ROW_ROLE)
            header.resizeSection(place, theme.current().px(_height(item)))


def _height(item: object) -> int:
    if isinstance(item, Group):
        return HEADING
    return FOLDED if isinstance(item, Row) and item.id.startswith(MORE) else ROW
