"""Dialogs, for the few things that must interrupt.

Owns their shape: heading, words, body, buttons at the trailing edge. It
refuses to make a destructive button the default, or Esc mean anything but "no".
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import reading_order, theme, tokens
from ui.direction import isolated
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label


class Dialog(QDialog):
    """The base of all dialogs.

    Attributes:
        body: Layout between the words and the buttons.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._dialog_heading = Label("", "heading", wraps=True)
        self._dialog_words = Label("", "soft", wraps=True)
        self._dialog_closing: Button | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.MEDIUM)
        self._dialog_buttons = QHBoxLayout()
        self._dialog_buttons.setSpacing(tokens.SMALL)
        self._dialog_buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._dialog_heading)
        column.addWidget(self._dialog_words)
        column.addLayout(self.body, 1)
        column.addSpacing(tokens.SMALL)
        column.addLayout(self._dialog_buttons)
        self._dialog_words.hide()
        self.setMinimumWidth(theme.current().px(440))

    def set_heading(self, heading: str, words: str = "") -> None:
        """Say what this is about, and in a sentence or two what it means."""
        self._dialog_heading.setText(heading)
        self.setWindowTitle(heading)
        self._dialog_words.setText(words)
        self._dialog_words.setVisible(bool(words))

    def add_button(self, button: Button, *, is_default: bool = False) -> Button:
        """Add a button after those there; the default answers to Enter."""
        button.setAutoDefault(is_default)
        button.setDefault(is_default)
        self._dialog_buttons.addWidget(button)
        return button

    def add_closing_button(self) -> Button:
        """Add the button that only closes."""
        self._dialog_closing = self.add_button(Button(), is_default=True)
        self._dialog_closing.clicked.connect(self.reject)
        return self._dialog_closing

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the reading order."""
        return reading_order.step(self, forward=forward) or super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        if self._dialog_closing is not None:
            self._dialog_closing.setText(translate("Dialog", "Close"))


class TypedConfirm(Dialog):
    """Asks for a name to be typed before something hard is done.

    Args:
        heading: The question: "Erase this notebook?".
        words: Two sentences: what it does, what it does not do.
        name: What must be typed.
        action: Words of the destructive button.
    """

    def __init__(
        self, heading: str, words: str, name: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.set_heading(heading, words)
        self.typed = QLineEdit()
        self._field = Field(self.typed)
        self.body.addWidget(self._field)
        self._cancel = self.add_button(Button(), is_default=True)
        self._action = self.add_button(Button(action, "destructive"))
        self._action.setEnabled(False)
        self.typed.textChanged.connect(self._compare)
        self._cancel.clicked.connect(self.reject)
        self._action.clicked.connect(self.accept)
        self._retranslate()
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self, text: str) -> None:
        self._action.setEnabled(text.strip() == self._name)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._cancel.setText(translate("Dialog", "Cancel"))
        words = translate("Dialog", "To go on, type its name: %1")
        self._field.say(words.replace("%1", isolated(self._name)))
