"""One labelled control with its hint or what is wrong with it.

Owns the order label, control, line below, and tells screen readers about it.
It refuses to check anything: a presenter says what is wrong.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui import tokens
from ui.widgets.label import Label


class Field(QWidget):
    """A control under its label.

    Args:
        control: The control; takes the focus for the field.
    """

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = ""
        self._label = Label("", "caption")
        self._label.setBuddy(control)
        self._below = Label("", "small", wraps=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self._below)
        column.addStretch(1)  # beside a taller field, all labels stay on one line
        self.setFocusProxy(control)
        self._show_below("", "small")

    def add_below(self, widget: QWidget) -> None:
        """Put something of its own under the control."""
        is_button = isinstance(widget, QAbstractButton)  # as wide as its words; anything else takes the width
        where = Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0)
        self._column.insertWidget(self._column.indexOf(self._below), widget, 0, where)

    def say(self, label: str, hint: str = "") -> None:
        """Set the words: the label, and a hint under the control."""
        self._label.setText(label)
        self.control.setAccessibleName(label)
        self._hint = hint
        self._show_below(hint, "small")

    def show_trouble(self, words: str) -> None:
        """Say what is wrong; with no words, show the hint again."""
        self.control.setProperty("state", "trouble" if words else "")
        self.control.style().polish(self.control)
        self._show_below(words or self._hint, "trouble" if words else "small")

    def show_remark(self, words: str) -> None:
        """Say what is worth a second look and keeps nothing back; with no words, show the hint again."""
        if self._below.property("kind") != "trouble":
            self._show_below(words or self._hint, "small")

    def _show_below(self, words: str, kind: str) -> None:
        self._below.setText(words)
        if self._below.property("kind") != kind:  # every form makes fields, and polishing can be felt
            self._below.setProperty("kind", kind)
            self._below.style().polish(self._below)
        self._below.setVisible(bool(words))
        self.control.setAccessibleDescription(words)
