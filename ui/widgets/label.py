"""Text on the screen, always as plain text.

Owns the few looks a text may have. It refuses rich text: what people wrote is
shown as written and can never become markup.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.direction import LTR, RTL, direction_of

Kind = Literal["base", "title", "heading", "strong", "soft", "small", "caption", "trouble", "code"]


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
