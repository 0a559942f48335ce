"""A widget whose parts wrap like a line of text, from the leading edge.

Owns placing its parts in rows. It refuses to stretch them.

Not a QLayout written in Python, as Qt's own example has it: that would hold
layout items (``ui/laying.py`` says what comes of it).
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import seen


class Flow(QWidget):
    """Places its parts one after the other and wraps when the row is full.

    Args:
        gap: Pixels between parts, both ways.
        parent: Where it stands.
    """

    def __init__(self, gap: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._flowing: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_part(self, part: QWidget) -> None:
        """Put a part at the end."""
        self.set_parts([*self._flowing, part])

    def set_parts(self, parts: list[QWidget]) -> None:
        """Show these parts in this order; those that are here no longer are destroyed."""
        for part in self._flowing:
            if part not in parts:
                part.hide()
                part.deleteLater()
        for part in parts:
            if part.parentWidget() is not self:
                part.setParent(self)
            # Qt shows with its parent what was put there before; nobody else shows a part that comes later.
            is_put_away = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            if self.isVisible() and not is_put_away:
                part.show()
        self._flowing = list(parts)
        self._arrange()

    def laid_parts(self) -> list[QWidget]:
        """Give the parts in the order shown."""
        return list(self._flowing)

    def hasHeightForWidth(self) -> bool:
        """Depend on the width for the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell the height of all rows at this width."""
        return self._place(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        """Ask for all parts in one row, when there is room."""
        sizes = [_wanted(part) for part in self._flowing if not part.isHidden()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Fit the widest part."""
        size = QSize(0, 0)
        for part in self._flowing:
            if not part.isHidden():
                size = size.expandedTo(_least(part))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._place(self.rect(), really=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Place the parts anew: of one hidden while nothing is in sight, Qt says nothing."""
        super().showEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Hear that a part has another size, came or went, or that the window turned."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        self.updateGeometry()
        self._place(self.rect(), really=True)

    def _place(self, area: QRect, *, really: bool) -> int:
        x, y, row = area.x(), area.y(), 0
        line: list[tuple[QWidget, QRect]] = []
        for part in self._flowing:
            if part.isHidden():
                continue
            size = _wanted(part).boundedTo(QSize(max(area.width(), 1), 16_777_215))
            if x + size.width() > area.right() + 1 and row > 0:
                self._set(area, line if really else (), row)
                x, y, row, line = area.x(), y + row + self._gap, 0, []
            if part.hasHeightForWidth():
                size.setHeight(part.heightForWidth(size.width()))
            line.append((part, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            row = max(row, size.height())
        self._set(area, line if really else (), row)
        return y + row - area.y()

    def _set(self, area: QRect, line: Iterable[tuple[QWidget, QRect]], height: int) -> None:
        """Give the parts of a row their places, those that are lower in the middle of it."""
        direction = self.layoutDirection()
        for part, place in line:
            part.setGeometry(seen(direction, area, place.translated(0, (height - place.height()) // 2)))


def _wanted(part: QWidget) -> QSize:
    """Give the size a part asks for, within what it allows."""
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
