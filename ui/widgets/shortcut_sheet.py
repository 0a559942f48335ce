"""The F1 sheet, drawn from the one table of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import tokens
from ui.language import translate
from ui.shortcuts import TABLE, keys_of
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label


class ShortcutSheet(Dialog):
    """Shows every line of the table: keys and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.HUGE)
        grid.setVerticalSpacing(tokens.SMALL)
        self._lines: list[tuple[QLabel, str]] = []
        for row, line in enumerate(TABLE):
            keys = Label(keys_of(line.code), "strong")
            keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            words = Label("", "soft")
            grid.addWidget(keys, row, 0)
            grid.addWidget(words, row, 1)
            self._lines.append((words, line.words))
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self._letters = Label("", "small", wraps=True)
        self.body.addWidget(self._letters)
        self.add_closing_button()
        self._retranslate()

    def _retranslate(self) -> None:
        self.set_heading(translate("Shortcuts", "Keys"))
        for label, words in self._lines:
            label.setText(translate("Shortcuts", words))
        self._letters.setText(
            translate(
                "Shortcuts",
                "A letter on a button or an answer works whichever keyboard is switched on, Latin or Arabic; "
                "where it means nothing else, so does its English letter.",
            )
        )
        super()._retranslate()
