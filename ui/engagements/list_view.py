"""The list of engagements: two lines each, and beside them a calm count by pillar.

Owns painting the counts. It refuses to sum them up.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from ui import icons, theme, tokens
from ui.checklist.standing import PillarRow, Tally, status_sign
from ui.paint import paint_line, seen
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsView

_CELL: Final = 148
_SIGN: Final = 15
_ROOM_FOR_COUNTS: Final = 820  # a narrower row keeps its words and leaves the counts to the sheet


class PillarDelegate(RowDelegate):
    """Paints the row, then a cell for each pillar at the trailing side."""

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, widget: QWidget) -> None:
        look = theme.current()
        wide = isinstance(row, PillarRow) and area.width() >= look.px(_ROOM_FOR_COUNTS)
        tail = len(row.tallies) * look.px(_CELL) + look.px(tokens.SMALL) if wide else 0  # type: ignore[attr-defined]
        around = widget.layoutDirection()
        rest = QRect(area.left(), area.top(), area.width() - tail, area.height())
        super()._paint_row(painter, seen(around, area, rest), row, widget)
        if not isinstance(row, PillarRow) or not tail:
            return
        left = rest.right() + look.px(tokens.SMALL)
        for word, tally in row.tallies:
            cell = QRect(left, area.top() + look.px(9), look.px(_CELL), area.height() - look.px(18))
            self._paint_cell(painter, area, cell, word, tally, widget)
            left += look.px(_CELL)

    def _paint_cell(
        self, painter: QPainter, area: QRect, cell: QRect, word: str, tally: Tally, widget: QWidget
    ) -> None:
        look, around = theme.current(), widget.layoutDirection()
        half = cell.height() // 2
        first = QRect(cell.left(), cell.top(), cell.width() - look.px(tokens.SMALL), half)
        paint_line(
            painter,
            seen(around, area, first),
            word,
            look.font_for(word, "small"),
            look.colour("faint"),
            around,
        )
        left, side = cell.left(), look.px(_SIGN)
        for status, count in tally:
            icon, meaning = status_sign(status)
            spot = QRect(left, cell.top() + half + (half - side) // 2, side, side)
            icons.paint(painter, QRectF(seen(around, area, spot)), icon, meaning or "faint", widget)
            number = str(count)
            font = look.font_for(number, "small")
            width = QFontMetrics(font).horizontalAdvance(number) + 2
            spot = QRect(left + side + 3, cell.top() + half, width, half)
            paint_line(
                painter, seen(around, area, spot), number, font, look.colour(meaning or "soft"), around
            )
            left += side + width + look.px(tokens.SMALL)


class EngagementsList(RowsView):
    """The list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lead=0, parent=parent)
        self.setItemDelegate(PillarDelegate(0, self))
