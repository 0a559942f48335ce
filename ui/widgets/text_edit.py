"""A place for a note: plain text in any direction, as tall as it needs.

Owns typing comfort. It refuses formatted text: what is pasted becomes plain.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QStyle, QTextEdit, QWidget

from ui import theme, tokens

_WIDE_ENOUGH = 100_000  # pixels; one line, whatever the text


class TextEdit(QTextEdit):
    """Plain text; each paragraph runs the way its first strong letter says.

    ``QTextEdit`` rather than ``QPlainTextEdit``, which ignores the direction of
    a single paragraph.

    Args:
        lines: How many lines it shows when empty.
        most_lines: How many it grows to before it scrolls.
    """

    def __init__(self, lines: int = 3, most_lines: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._placeholder = ""
        self._most_lines = most_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.current().changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Give what is written."""
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable measure, about seventy characters."""
        return QSize(self.maximumWidth(), self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take nothing but text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped as plain text."""
        self.insertPlainText(source.text())

    def setPlaceholderText(self, text: str) -> None:
        """Say what belongs here, while it is empty."""
        self._placeholder = text
        self._grow()
        self.viewport().update()

    def placeholderText(self) -> str:
        """Give what is said while it is empty."""
        return self._placeholder

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the placeholder; Qt cuts it to the line height of the first font, too low for Arabic."""
        super().paintEvent(event)
        preedit = self.textCursor().block().layout().preeditAreaText()
        if self._placeholder and self.document().isEmpty() and not preedit:
            margin = round(self.document().documentMargin())
            spot = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter = QPainter(self.viewport())
            painter.setFont(theme.current().font())
            painter.setPen(theme.current().colour("faint"))
            leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            flags = int(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
            painter.drawText(spot, flags | int(Qt.TextFlag.TextWordWrap), self._placeholder)

    def _grow(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        width = metrics.averageCharWidth() * tokens.MEASURE_CHARACTERS + 2 * tokens.LARGE
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * tokens.SMALL
        margin = 2 * round(self.document().documentMargin())
        line = max(metrics.lineSpacing(), _line_height(self._placeholder))
        least = line * self._lines + margin
        most = line * self._most_lines + margin
        wanted = round(self.document().size().height())
        self.setMaximumWidth(width)
        self.setFixedHeight(min(max(wanted, least), most) + max(around, 2 * tokens.TINY))


def _line_height(text: str) -> int:
    """Measure one line of ``text`` as drawn: letters the font lacks come from a taller one."""
    layout = QTextLayout(text, theme.current().font())
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return 0
    line.setLineWidth(_WIDE_ENOUGH)
    layout.endLayout()
    return ceil(line.height())
