"""A page of a paper as it will be printed, on the screen.

Owns painting it at the width there is. White paper in either theme: what is
seen is what leaves. It refuses to lay anything out.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.briefs.pages import PAGE, Pages

_WIDEST: Final = 760
_NARROWEST: Final = 320
_RATIO: Final = PAGE.height() / PAGE.width()


class PageView(QWidget):
    """One page.

    Args:
        pages: The paper.
        page: From 0.
        name: Said by screen readers, with the words of the page.
    """

    def __init__(self, pages: Pages, page: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._page = page
        self._drawn: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys scroll to each page
        self.setAccessibleName(name)
        self.setAccessibleDescription(pages.told.plain)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(theme.current().px(_WIDEST))

    def hasHeightForWidth(self) -> bool:
        """Keep the shape of a page."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of a page so wide."""
        return round(min(width, self.maximumWidth()) * _RATIO)

    def sizeHint(self) -> QSize:
        """Take the width there is."""
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew at its width."""
        super().resizeEvent(event)
        self._drawn = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._drawn = None
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the page in a thin frame, a stronger one with the focus."""
        look, painter = theme.current(), QPainter(self)
        painter.drawPixmap(0, 0, self._page_drawn())
        painter.setPen(
            QPen(look.colour("accent" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1)
        )
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _page_drawn(self) -> QPixmap:
        if self._drawn is None:
            density = self.devicePixelRatioF()
            drawn = QPixmap(self.size() * density)
            drawn.setDevicePixelRatio(density)
            drawn.fill(Qt.GlobalColor.white)
            painter = QPainter(drawn)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(self.width() / PAGE.width(), self.width() / PAGE.width())
            self._pages.paint(painter, self._page)
            painter.end()
            self._drawn = drawn
        return self._drawn
