"""A text kept with a place, read large and written where it stands.

Owns the change between reading and writing one text. It refuses to save: it
says what was written, and what is being written, so that a draft can be kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.encounters.value_row import ValueButton
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit


class LargeValue(ValueButton):
    """A value to be read at arm's length, in a moving car."""

    def show_lines(self, lines: Sequence[str], empty: str, *, marked: bool = False) -> None:
        """Show lines of text in large letters."""
        super().show_lines(lines, empty, marked=marked)
        for label in self._labels if lines else ():
            label.setProperty("kind", "heading")


class TextValue(QWidget):
    """One text under its caption.

    Args:
        name: Stable name of the text.

    Signals:
        saved: (name, text) What is written is to be kept.
        touched: Something was typed.
    """

    saved = Signal(str, str)
    touched = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._text = ""
        self._empty = ""
        self._closed = ""
        self.caption = Label("", "caption")
        self.value = LargeValue()
        self.edit = TextEdit(lines=2)
        self.done = Button("", "plain", "check")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self.done)
        line.addStretch(1)
        for part in (self.caption, self.value, self.edit):
            column.addWidget(part)
        column.addLayout(line)
        self.value.clicked.connect(self.open)
        self.done.clicked.connect(self.settle)
        self.edit.textChanged.connect(self._typed)
        self._show_editor(is_open=False)
        self._retranslate()

    @property
    def is_open(self) -> bool:
        """Whether it is being written."""
        return not self.edit.isHidden()

    def say(self, caption: str, empty: str) -> None:
        """Set the words: its name, and what stands there while nothing is written."""
        self.caption.setText(caption)
        self._empty = empty
        self.value.setAccessibleName(caption)
        self.edit.setAccessibleName(caption)
        self.edit.setPlaceholderText(empty)
        self._show_text()

    def show_text(self, text: str, closed: str = "") -> None:
        """Show a text; one being written stays.

        Args:
            text: What is kept.
            closed: Why it cannot be changed here; empty where it can.
        """
        self._text, self._closed = text, closed
        self._show_text()

    def open(self) -> None:
        """Write it."""
        if not self._closed and not self.is_open:
            self.edit.setPlainText(self._text)
            self._show_editor(is_open=True)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self, text: str) -> None:
        """Go on with what was being written when the notebook locked."""
        self.open()
        self.edit.setPlainText(text)

    def settle(self) -> None:
        """Close the editor and keep what changed."""
        if not self.is_open:
            return
        text = self.edit.text().strip()
        self._show_editor(is_open=False)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        if text != self._text:
            self._text = text
            self._show_text()
            self.saved.emit(self.name, text)

    def written(self) -> str:
        """Give what is in the editor."""
        return self.edit.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Enter."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.is_open and held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _typed(self) -> None:
        if self.is_open:
            self.touched.emit()

    def _show_editor(self, *, is_open: bool) -> None:
        self.value.setVisible(not is_open)
        self.edit.setVisible(is_open)
        self.done.setVisible(is_open)

    def _show_text(self) -> None:
        lines = [line for line in self._text.split("\n") if line.strip()]
        self.value.show_lines(lines, self._closed or self._empty)
        self.value.set_editable(not self._closed)

    def _retranslate(self) -> None:
        self.done.setText(translate("TextValue", "Done"))
