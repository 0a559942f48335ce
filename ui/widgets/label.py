"""Text on the screen, always as plain text.

Owns the few looks a text may have, and lines of Arabic that stand together. It refuses rich text: what people wrote is
shown as written and can never become markup.
"""

from __future__ import annotations

from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QWidget

from ui.direction import LTR, RTL, direction_of
from ui.widgets.tight_lines import TightLines, has_arabic, set_lines

Kind = Literal["base", "title", "heading", "strong", "soft", "small", "caption", "trouble", "code"]

_WIDE = 1_000_000  # pixels; no line breaks


class Label(QLabel):
    """A text in one of the theme's looks.

    Args:
        text: The window's own words, already translated; for what a person
            wrote use ``set_content``.
        kind: The look.
        wraps: Whether long text takes several lines.
    """

    def __init__(
        self, text: str = "", kind: Kind = "base", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_content = False
        self._lines: tuple[tuple[object, ...], TightLines] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setWordWrap(wraps)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words and take the height they need."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the words need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def set_content(self, text: str) -> None:
        """Show what a person wrote: its direction from itself, its edge from the window."""
        self._is_content = True
        self.setText(_led(text))
        self._align()

    def sizeHint(self) -> QSize:
        """Ask for lines as close as their letters allow."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self._is_tight() else hint

    def minimumSizeHint(self) -> QSize:
        """Ask for no less than the width of a word and the height of a line."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.heightForWidth(_WIDE)) if self._is_tight() else hint

    def heightForWidth(self, width: int) -> int:
        """Say how high the lines are at a width."""
        if not self._is_tight():
            return super().heightForWidth(width)
        around = self.contentsMargins()
        lines = self._set(width - around.left() - around.right())
        return ceil(lines.height) + around.top() + around.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint Arabic lines ourselves, the rest as Qt does."""
        if not self._is_tight():
            super().paintEvent(event)
            return
        area = QRectF(self.contentsRect())
        lines = self._set(self.contentsRect().width())
        edge = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        free = area.height() - lines.height
        if edge & Qt.AlignmentFlag.AlignVCenter:
            area.translate(0, int(free / 2))
        elif edge & Qt.AlignmentFlag.AlignBottom:
            area.translate(0, free)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.paint(painter, area, edge)

    def changeEvent(self, event: QEvent) -> None:
        """Find edge and height again when direction or letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        if event.type() == QEvent.Type.LanguageChange and self._is_content:
            self._align()

    def _fit(self) -> None:
        # Layouts ask a wrapping label for its height before they know its width, and
        # then squeeze what is beside it; a height fixed at each width cannot be squeezed.
        if self.wordWrap():
            self.setMinimumHeight(0)  # Qt answers no less than the least height set when it was narrower
            self.setFixedHeight(max(self.heightForWidth(self.width()), 1))

    def _is_tight(self) -> bool:
        return has_arabic(self.text()) and self.pixmap().isNull()

    def _set(self, width: int) -> TightLines:
        at = float(max(width, 1)) if self.wordWrap() else None
        key = (self.text(), self.font().key(), at, self.layoutDirection())
        if self._lines is None or self._lines[0] != key:
            self._lines = (key, set_lines(self.text(), self.font(), at, self.layoutDirection()))
        return self._lines[1]

    def _align(self) -> None:
        around = QApplication.layoutDirection()
        edge = Qt.AlignmentFlag.AlignRight if around == RTL else Qt.AlignmentFlag.AlignLeft
        self.setLayoutDirection(direction_of(self.text(), around))
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _led(text: str) -> str:
    """Lead names side by side from the right in a window that does: Qt would begin at the left (6.11).

    Where every part is isolated no letter says which way the line runs.
    """
    is_neutral = direction_of(text, RTL) == RTL and direction_of(text, LTR) == LTR
    is_led = is_neutral and QApplication.layoutDirection() == RTL
    return f"\u200f{text}" if is_led and text else text
