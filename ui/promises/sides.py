"""Two lists side by side, or one under the other where there is no room.

Owns that choice. It refuses to know what stands in them.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui import theme, tokens

BESIDE_FROM: Final = 900
"""Pixels at scale 1 from which both stand side by side."""


class Sides(QWidget):
    """Two columns; ``first`` is read first.

    Attributes:
        first, second: Put the lists into these.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(tokens.WIDE)
        self.first, self.second = QVBoxLayout(), QVBoxLayout()
        for column in (self.first, self.second):
            self._both.addLayout(column, 1)

    def add_stretch(self) -> None:
        """Keep the lists at the top where one is longer than the other."""
        self.first.addStretch(1)
        self.second.addStretch(1)

    @property
    def is_beside(self) -> bool:
        """Whether both stand side by side."""
        return self._both.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand them as the width allows."""
        super().resizeEvent(event)
        beside = self.width() >= theme.current().px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
