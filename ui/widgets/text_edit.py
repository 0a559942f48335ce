"""A place for a note: plain text in any direction, as tall as it needs.

Owns typing comfort. It refuses formatted text: what is pasted becomes plain.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

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
        """Say what belongs here, and leave its letters the height they need."""
        super().setPlaceholderText(text)
        self._grow()

    def _grow(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        width = metrics.averageCharWidth() * tokens.MEASURE_CHARACTERS + 2 * tokens.LARGE
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * tokens.SMALL
        margin = 2 * round(self.document().documentMargin())
        line = max(metrics.lineSpacing(), _line_height(self.placeholderText()))
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
