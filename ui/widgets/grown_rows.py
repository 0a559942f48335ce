"""A list as tall as its rows: the page scrolls, not the list.

Owns its height, Space and the keys it gives away. It refuses to know what a
row means, and what Space does to it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.rows import RowsView


class GrownRows(RowsView):
    """A short list inside a column that scrolls.

    Signals:
        row_checked: The id of the row on which Space was pressed.
        row_removed: The id of the row on which Delete was pressed.
        add_requested: "n" or "+" was pressed: something is to be added here.
    """

    row_checked = Signal(str)
    row_removed = Signal(str)
    add_requested = Signal()

    def __init__(self, lead: int = 128, parent: QWidget | None = None) -> None:
        super().__init__(lead, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.current().changed.connect(self.grow)

    def grow(self) -> None:
        """Take the height of all rows."""
        self.setFixedHeight(self.verticalHeader().length() + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check off with Space, remove with Delete, add with "n"; the rest walks the list."""
        row_id = self.current_id()
        if event.key() == Qt.Key.Key_Space and row_id:
            self.row_checked.emit(row_id)
        elif event.key() == Qt.Key.Key_Delete and row_id:
            self.row_removed.emit(row_id)
        elif event.text() in ("n", "N", "+", "ن"):
            self.add_requested.emit()
        else:
            super().keyPressEvent(event)
