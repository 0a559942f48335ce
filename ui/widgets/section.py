"""A heading with what belongs under it, told apart by weight and space."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.label import Label


class Section(QWidget):
    """A headed part of a page; put its parts into ``body``.

    Attributes:
        body: Layout for what belongs here.
        head: Layout beside the heading, for a quiet action.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label("", "heading")
        self._count = Label("", "soft")
        self.head = QHBoxLayout()
        self.head.setSpacing(tokens.SMALL)
        self.head.addWidget(self._heading)
        self.head.addWidget(self._count)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addLayout(self.head)
        column.addLayout(self.body)

    def say(self, heading: str, count: str = "") -> None:
        """Set the heading and, quietly beside it, a count."""
        self._heading.setText(heading)
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self.setAccessibleName(heading)
