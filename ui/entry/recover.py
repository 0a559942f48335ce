"""Recover: the code from paper and a new passphrase.

Owns the form. It refuses to try the code: it says what was asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit

from ui.entry.gate import Gate
from ui.entry.new_passphrase import NewPassphrase
from ui.language import Language, translate
from ui.widgets.button import Button
from ui.widgets.field import Field


class RecoverView(Gate):
    """Asks for the recovery code and a new passphrase.

    Signals:
        recover_requested: The code as typed, the new passphrase.
        back_requested: Esc or the button: the passphrase is remembered after all.
    """

    recover_requested = Signal(str, str)
    back_requested = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._is_opening = False
        self.code = QLineEdit()
        self._code = Field(self.code)
        self.secret = NewPassphrase()
        self._go = Button("", "primary")
        self._back = self.add_quiet()
        self.body.addWidget(self._code)
        self.body.addWidget(self.secret)
        self.buttons.addWidget(self._go)
        self.code.returnPressed.connect(self.secret.setFocus)
        self.code.textEdited.connect(lambda _text: self._code.show_trouble(""))
        self.secret.entered.connect(self._ask)
        self._go.clicked.connect(self._ask)
        self._back.clicked.connect(self.back_requested)
        self._retranslate()

    def show_opening(self, opening: bool) -> None:
        """Say that the notebook is being opened, and take no keys meanwhile."""
        self._is_opening = opening
        for widget in (self.code, self.secret, self._go, self._back):
            widget.setEnabled(not opening)
        self._retranslate()

    def show_code_trouble(self, words: str) -> None:
        """Say why the code does not open the notebook."""
        self.show_opening(False)
        self._code.show_trouble(words)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field."""
        super().showEvent(event)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step back with Esc."""
        if event.key() == Qt.Key.Key_Escape and not self._is_opening:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if not self.code.text().strip():
            self._code.show_trouble(translate("RecoverView", "Type the code from your paper."))
            self.code.setFocus()
            return
        passphrase = self.secret.agreed()
        if passphrase and not self._is_opening:
            self.recover_requested.emit(self.code.text(), passphrase)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_heading(
            translate("RecoverView", "Use the recovery code"),
            translate(
                "RecoverView",
                "The code from your paper opens the notebook, and you give it a new passphrase. "
                "The code stays the same.",
            ),
        )
        self._code.say(
            translate("RecoverView", "Recovery code"),
            translate("RecoverView", "Seven groups of four; capitals and dashes do not matter."),
        )
        opening = translate("RecoverView", "Opening…")
        self._go.setText(
            opening if self._is_opening else translate("RecoverView", "Open with the new passphrase")
        )
        self._back.setText(translate("RecoverView", "Back to the passphrase"))
