"""Two lines for a new passphrase: typed twice, with honest advice on its length.

Owns comparing the two. It refuses to judge more than length.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.entry.secret_field import SecretLine
from ui.entry.strength import advice
from ui.language import translate
from ui.widgets.field import Field


class NewPassphrase(QWidget):
    """Asks for a passphrase twice.

    Signals:
        entered: Enter was pressed in the second line.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = SecretLine()
        self.second = SecretLine()
        self._first = Field(self.first)
        self._second = Field(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LARGE)
        column.addWidget(self._first)
        column.addWidget(self._second)
        self.first.textEdited.connect(lambda _text: self._edited())
        self.second.textEdited.connect(lambda _text: self._second.show_trouble(""))
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self.setFocusProxy(self.first)
        self._retranslate()

    def agreed(self) -> str:
        """Give the passphrase when both lines agree; else say what is wrong and give nothing."""
        if not self.first.text():
            self._first.show_trouble(translate("NewPassphrase", "Type a passphrase."))
            self.first.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self._second.show_trouble(translate("NewPassphrase", "The two differ. Type it again here."))
            self.second.setFocus()
            self.second.selectAll()
            return ""
        return self.first.text()

    def show_trouble(self, words: str) -> None:
        """Say why the passphrase does not do."""
        self._first.show_trouble(words)
        self.first.setFocus()

    def forget(self) -> None:
        """Empty both lines."""
        self.first.clear()
        self.second.clear()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _edited(self) -> None:
        self._first.show_trouble("")
        self._say_first()

    def _say_first(self) -> None:
        self._first.say(translate("NewPassphrase", "New passphrase"), advice(self.first.text()))

    def _retranslate(self) -> None:
        self._say_first()
        self._second.say(translate("NewPassphrase", "The same again"))
