"""What an empty place says: what belongs here and how to put it there.

Owns one calm picture, two texts and a button.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.icons import set_icon
from ui.widgets.button import Button
from ui.widgets.label import Label

WIDTH = 380
"""Pixels the words take at most: longer lines are hard to read."""


class EmptyState(QWidget):
    """An empty place.

    Args:
        icon: Drawing of what belongs here.
        action_icon: Drawing on the button.

    Signals:
        action_requested: The button was pressed.
    """

    action_requested = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None, action_icon: str = "plus") -> None:
        super().__init__(parent)
        picture = Label()
        set_icon(picture, icon, "faint", 40)
        self._heading = Label("", "heading")
        self._words = Label("", "soft", wraps=True)
        self._button = Button("", "primary", action_icon)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._words.setAlignment(centre)
        self._words.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.SMALL)
        column.addStretch(2)
        for part in (picture, self._heading, self._words):
            column.addWidget(part, 0, centre)
        column.addSpacing(tokens.SMALL)
        column.addWidget(self._button, 0, centre)
        column.addStretch(3)
        self._button.clicked.connect(self.action_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words whole in a narrow column."""
        super().resizeEvent(event)
        self._words.setFixedWidth(max(min(WIDTH, self.width() - 2 * tokens.WIDE), tokens.WIDE))

    def minimumSizeHint(self) -> QSize:
        """Let a column be narrower than the words are wide."""
        return QSize(0, super().minimumSizeHint().height())

    def say(self, heading: str, words: str, action: str = "") -> None:
        """Set the words; without ``action`` there is no button."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
