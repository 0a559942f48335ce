"""A place for a note: plain text in any direction, as tall as it needs.

Owns typing comfort. It refuses formatted text: what is pasted becomes plain.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ui import theme, tokens


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

    def _grow(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        width = metrics.averageCharWidth() * tokens.MEASURE_CHARACTERS + 2 * tokens.LARGE
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * tokens.SMALL
        margin = 2 * round(self.document().documentMargin())
        least = metrics.lineSpacing() * self._lines + margin
        most = metrics.lineSpacing() * self._most_lines + margin
        wanted = round(self.document().size().height())
        self.setMaximumWidth(width)
        self.setFixedHeight(min(max(wanted, least), most) + max(around, 2 * tokens.TINY))
