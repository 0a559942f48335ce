"""The sidebar: where a person is and where else to go.

Owns its items and their painting, wide or folded to icons. It refuses to open
anything: it says which page was asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui import icons, theme, tokens
from ui.paint import paint_line, seen
from ui.widgets.badge import badge_size, paint_badge

WIDE_PX = 208
FOLDED_PX = 60


class SidebarItem(QAbstractButton):
    """One page in the sidebar.

    Args:
        icon: Name of its drawing.
    """

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._badge = ""
        self._is_folded = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_badge(self, count: int) -> None:
        """Show a count beside the word; 0 shows none."""
        self._badge = "" if count <= 0 else "99+" if count > 99 else str(count)
        self._say()

    def set_folded(self, folded: bool) -> None:
        """Show only the drawing, the word on hover."""
        self._is_folded = folded
        self._say()

    def set_words(self, words: str) -> None:
        """Name the page."""
        self.setText(words)
        self._say()

    def sizeHint(self) -> QSize:
        """Be as wide as the sidebar."""
        look = theme.current()
        return QSize(look.px(FOLDED_PX if self._is_folded else WIDE_PX), look.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, drawing, word and badge."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = self.layoutDirection()
        box = self.rect().adjusted(look.px(tokens.SMALL), 2, -look.px(tokens.SMALL), -2)
        self._paint_ground(painter, box)
        side = look.px(tokens.ICON)
        inset = (box.width() - side) // 2 if self._is_folded else look.px(10)
        spot = QRect(box.left() + inset, box.center().y() - side // 2 + 1, side, side)
        colour = "accent_ink" if self.isChecked() else "soft"
        icons.paint(painter, QRectF(seen(around, box, spot)), self._icon_name, colour, self)
        if self._is_folded:
            self._paint_dot(painter, box)
            return
        end = box.right() - look.px(tokens.SMALL)
        if self._badge:
            size = badge_size(self._badge)
            place = QRect(
                end - size.width(), box.center().y() - size.height() // 2, size.width(), size.height()
            )
            paint_badge(painter, seen(around, box, place), self._badge, None)
            end = place.left() - look.px(tokens.SMALL)
        left = spot.right() + look.px(tokens.MEDIUM)
        words = QRect(left, box.top(), end - left, box.height())
        font = look.font("base", strong=self.isChecked())
        ink = look.colour("accent_ink" if self.isChecked() else "ink")
        paint_line(painter, seen(around, box, words), self.text(), font, ink, around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as well as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter, box: QRect) -> None:
        look = theme.current()
        rounding = look.px(tokens.RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look.colour("accent_wash" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(box), rounding, rounding)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), rounding, rounding)

    def _paint_dot(self, painter: QPainter, box: QRect) -> None:
        if self._badge:
            look = theme.current()
            size = look.px(tokens.SMALL)
            spot = QRect(box.right() - size - 4, box.top() + 5, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(seen(self.layoutDirection(), box, spot))

    def _say(self) -> None:
        spoken = f"{self.text()}, {self._badge}" if self._badge else self.text()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken if self._is_folded else "")
        self.updateGeometry()
        self.update()


class _Mark(QWidget):
    """The program's mark and name at the top; a word under it in practice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_folded = False
        self.practice = ""

    def sizeHint(self) -> QSize:
        """Be as high as the head of a page."""
        return QSize(0, theme.current().px(72))

    def minimumSizeHint(self) -> QSize:
        """Never be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, the name, and "Practice" when it is."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = self.layoutDirection()
        side = look.px(24)
        left = (self.width() - side) // 2 if self.is_folded else look.px(16)
        spot = QRect(left, look.px(22), side, side)
        icons.paint(painter, QRectF(seen(around, self.rect(), spot)), "mark", "accent", self)
        if self.is_folded:
            return
        font = look.font("heading", strong=True)
        start = spot.right() + look.px(10)
        words = QRect(start, spot.top(), self.width() - start, side)
        width = paint_line(
            painter, seen(around, self.rect(), words), "hdfield", font, look.colour("ink"), around
        )
        if self.practice:
            size = badge_size(self.practice)
            top = spot.center().y() - size.height() // 2 + 1
            place = QRect(start + width + look.px(tokens.SMALL), top, size.width(), size.height())
            if place.right() > self.width():
                place.moveTo(start, spot.bottom() + 2)
            paint_badge(painter, seen(around, self.rect(), place), self.practice, "attention")


class Sidebar(QWidget):
    """The list of pages.

    Signals:
        page_requested: The key of the page a person asked for.
    """

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "frame")
        self._mark = _Mark()
        self._items: dict[str, SidebarItem] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, tokens.MEDIUM)
        self._column.setSpacing(0)
        self._column.addWidget(self._mark)
        self._column.addStretch(1)
        self._is_folded = False
        self._measure()
        theme.current().changed.connect(self._measure)

    def add(self, key: str, icon: str, words: str, *, last: bool = False) -> SidebarItem:
        """Add a page; ``last`` ones stand at the bottom."""
        item = SidebarItem(icon)
        item.set_words(words)
        item.set_folded(self._is_folded)
        item.clicked.connect(lambda: self.page_requested.emit(key))
        self._items[key] = item
        self._group.addButton(item)
        place = self._column.count() if last else self._column.indexOf(self._mark) + len(self._upper())
        self._column.insertWidget(place, item)
        item.setProperty("is_last", last)
        return item

    def clear(self) -> None:
        """Forget all pages."""
        for item in self._items.values():
            self._group.removeButton(item)
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = {}

    def item(self, key: str) -> SidebarItem:
        """Give the item of a page."""
        return self._items[key]

    def mark_current(self, key: str) -> None:
        """Show where the person is."""
        self._items[key].setChecked(True)

    def set_folded(self, folded: bool) -> None:
        """Fold to icons, or unfold."""
        self._is_folded = folded
        self._mark.is_folded = folded
        for item in self._items.values():
            item.set_folded(folded)
        self._measure()

    def set_practice(self, word: str) -> None:
        """Say beside the name that this notebook is for practice; empty for not."""
        self._mark.practice = word
        self._mark.update()

    def _upper(self) -> list[SidebarItem]:
        return [item for item in self._items.values() if not item.property("is_last")]

    def _measure(self) -> None:
        self.setFixedWidth(theme.current().px(FOLDED_PX if self._is_folded else WIDE_PX))
        self._mark.updateGeometry()
        self.update()
