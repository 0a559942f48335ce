"""A line for a passphrase that says what the keyboard is doing.

Owns hiding what is typed, and telling Caps Lock and the keyboard's language
where Qt can know them. It refuses to keep anything: whoever takes the text
clears the line.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class SecretLine(QLineEdit):
    """A hidden line; it offers no undo, no drag and no completion.

    Signals:
        keyboard_changed: Caps Lock or the keyboard's language may be another.
    """

    keyboard_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_caps_lock = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(
            hints | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        QGuiApplication.inputMethod().localeChanged.connect(self.keyboard_changed)

    def keyboard_language(self) -> str:
        """Name the keyboard's language in itself; empty where Qt cannot tell."""
        locale = QGuiApplication.inputMethod().locale()
        return "" if locale.name() == "C" else locale.nativeLanguageName()

    def take(self) -> str:
        """Give what was typed and empty the line."""
        typed = self.text()
        self.clear()
        return typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and learn of Caps Lock from a letter whose case Shift does not explain."""
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._note_caps(letter.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self._note_caps(False)  # Qt does not say which way it went; the next letter will.
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look at the keyboard again."""
        super().focusInEvent(event)
        self.keyboard_changed.emit()

    def _note_caps(self, has_caps_lock: bool) -> None:
        if has_caps_lock != self.has_caps_lock:
            self.has_caps_lock = has_caps_lock
            self.keyboard_changed.emit()
