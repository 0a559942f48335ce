"""One row of a section: painted as rows of any list, and opened in place.

Owns its look and its keys. It refuses to know what it says: it is given a ``Row``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme, tokens
from ui.widgets.row_delegate import paint_ground, paint_row
from ui.widgets.row_parts import Row

LEAD: Final = 128
"""Room for the status in a word, at scale 1."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class RecordRow(QWidget):
    """A row that can be walked to and opened.

    Args:
        row: What it says.
        lead: Width of the column for the leading word at scale 1.

    Signals:
        pressed: It was clicked, or Enter or Space was pressed.
        stepped: (1 or -1) An arrow asks for the next or the one before.
        removed: Delete was pressed.
        reached: It got the focus.
    """

    pressed = Signal()
    stepped = Signal(int)
    removed = Signal()
    reached = Signal()

    def __init__(self, row: Row, lead: int = LEAD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self._is_open = False
        self.row = row
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Say something else."""
        self.row = row
        self.setAccessibleName(row.spoken)
        self.setToolTip(row.time_full)
        self.update()

    def set_lead(self, lead: int) -> None:
        """Give the leading word another width."""
        self._lead = lead
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Look like the one whose card stands below."""
        self._is_open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a row of any list."""
        return QSize(200, theme.current().px(tokens.ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let a column be narrow, never low."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, open with Enter, remove with Delete; the rest is the board's."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif step is not None:
            self.stepped.emit(step)
        elif event.key() in _OPENS:
            self.pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open with a click."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(
            painter,
            self.rect(),
            self,
            selected=self._is_open,
            hovered=self.underMouse(),
            focused=self.hasFocus(),
        )
        paint_row(painter, self.rect(), self.row, self, self._lead)
