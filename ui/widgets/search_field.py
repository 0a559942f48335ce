"""The field in which a person searches as they type.

Owns its look and the wait between letters. It refuses to know what is searched.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme, tokens
from ui.icons import icon
from ui.language import translate
from ui.shortcuts import keys_of

WAIT_MS: Final = 80  # shorter than between two letters of a fast typist, so that no search is wasted


class SearchField(QLineEdit):
    """A search field.

    Signals:
        search_requested: The words to search for, once typing pauses; empty to show all.
        left: Esc or arrow down: the person goes on to the results.
        backed: Backspace where there is no letter left: take back what stands before the words.
    """

    search_requested = Signal(str)
    left = Signal()
    backed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QAction(self)
        self.addAction(self._picture, QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(lambda: self.search_requested.emit(self.text()))
        self.textChanged.connect(self._wait_again)
        theme.current().changed.connect(self._dress)
        self._dress()
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc, then leave; go on to the results with the arrow."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.go_on()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backed.emit()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Search at once for what stands here, and go on to what was found."""
        if self._wait.isActive():
            self._wait.stop()
            self.search_requested.emit(self.text())
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _wait_again(self) -> None:
        self._wait.start()

    def _dress(self) -> None:
        self._picture.setIcon(icon("search", "faint", tokens.ICON_SMALL))
        self.setMinimumWidth(theme.current().px(220))
        self.setMaximumWidth(theme.current().px(320))

    def _retranslate(self) -> None:
        words = translate("SearchField", "Search")
        self.setPlaceholderText(f"{words}   {keys_of('find')}")
        self.setAccessibleName(words)
