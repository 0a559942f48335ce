"""A keyboard for letters of any script: Qt's own helper for tests knows those of Latin alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_letters(where: QWidget | Callable[[], QWidget], text: str) -> None:
    """Press and let go of one key a letter, as fast as they go.

    Args:
        where: What hears them; a function is asked before every press and
            release, because typing may move the focus.
        text: Letters of any script.
    """
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, _code(letter), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(where if isinstance(where, QWidget) else where(), event)


def _code(letter: str) -> int:
    """Give the code keys of plain letters and figures have; the others have their text only."""
    return ord(letter.upper()) if letter.isascii() and letter.isalnum() else 0
