"""The dialog that changes the passphrase: old once, new twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.entry.new_passphrase import NewPassphrase
from ui.entry.secret_field import SecretLine
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field


class PassphraseDialog(Dialog):
    """Asks for the old and the new passphrase.

    Signals:
        change_requested: Old, new.
    """

    change_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_changing = False
        self.old = SecretLine()
        self._old = Field(self.old)
        self.secret = NewPassphrase()
        self.body.addWidget(self._old)
        self.body.addWidget(self.secret)
        self._cancel = self.add_button(Button())
        self._change = self.add_button(Button("", "primary"))
        self.old.returnPressed.connect(self.secret.setFocus)
        self.old.textEdited.connect(lambda _text: self._old.show_trouble(""))
        self.secret.entered.connect(self._ask)
        self._cancel.clicked.connect(self.reject)
        self._change.clicked.connect(self._ask)
        self._retranslate()
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_changing(self, changing: bool) -> None:
        """Say that the new key slot is being made."""
        self._is_changing = changing
        for widget in (self.old, self.secret, self._change):
            widget.setEnabled(not changing)
        self._retranslate()

    def show_old_trouble(self, words: str) -> None:
        """Say that the old passphrase is another."""
        self.show_changing(False)
        self._old.show_trouble(words)
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)
        self.old.selectAll()

    def _ask(self) -> None:
        new = self.secret.agreed()
        if new and not self._is_changing:
            self.change_requested.emit(self.old.text(), new)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_heading(translate("PassphraseDialog", "Change the passphrase"))
        self._old.say(translate("PassphraseDialog", "Passphrase until now"))
        self._cancel.setText(translate("PassphraseDialog", "Cancel"))
        changing = translate("PassphraseDialog", "Changing…")
        self._change.setText(changing if self._is_changing else translate("PassphraseDialog", "Change"))
