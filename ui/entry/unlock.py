"""Unlock: the notebook's name, one field, one button.

Owns what is shown before anything is open; it shows nothing of the content.
Imports Qt and nothing heavy, so that the field is there at once.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.direction import isolated
from ui.entry.gate import Gate
from ui.entry.secret_field import SecretLine
from ui.icons import set_icon
from ui.language import Language, translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label


class UnlockView(Gate):
    """The one field.

    Args:
        name: Name of the notebook's folder.
        place: The folder, shown on hover.
        is_usual: Whether it is the one in the person's own data folder.
        language: The language of the moment.

    Signals:
        unlock_requested: With the passphrase; the field is empty again.
        recovery_requested, folder_requested.
        usual_requested: Back to the notebook in the person's own data folder,
            which lies where nobody would look for it.
    """

    unlock_requested = Signal(str)
    recovery_requested = Signal()
    folder_requested = Signal()
    usual_requested = Signal()

    def __init__(self, name: str, place: str, *, is_usual: bool, language: Language) -> None:
        super().__init__(language)
        self._name = name
        self._is_usual = is_usual
        self._is_opening = False
        self._prepared = 0
        self.line = SecretLine()
        self._field = Field(self.line)
        self._caps_icon = Label()
        self._keyboard = Label("", "small")
        self._unlock = Button("", "primary")
        self._recovery = self.add_quiet()
        self._another = self.add_quiet()
        self._usual = Button("", "quiet")
        self._usual.setHidden(is_usual)
        self.setToolTip(place)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_opening(self, opening: bool) -> None:
        """Say that the notebook is being opened, and take no keys meanwhile."""
        self._is_opening = opening
        for widget in (self.line, self._unlock, self._recovery, self._another, self._usual):
            widget.setEnabled(not opening)
        self._retranslate()

    def show_preparing(self, records: int) -> None:
        """Say why opening takes longer this once."""
        self._prepared = records
        self._retranslate()

    def show_trouble(self, words: str) -> None:
        """Say why it did not open; the field is ready for another try."""
        self.show_opening(False)
        self._field.show_trouble(words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the field."""
        super().showEvent(event)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        keyboard = QHBoxLayout()
        keyboard.setSpacing(tokens.TINY + 2)
        set_icon(self._caps_icon, "warning", "attention", tokens.ICON_SMALL)
        keyboard.addWidget(self._caps_icon)
        keyboard.addWidget(self._keyboard)
        keyboard.addStretch(1)
        self.body.addWidget(self._field)
        self.body.addLayout(keyboard)
        self.buttons.addWidget(self._unlock)
        self.add_below(self._usual)
        QWidget.setTabOrder(self.line, self._unlock)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._ask)
        self.line.textEdited.connect(lambda _text: self._field.show_trouble(""))
        self.line.keyboard_changed.connect(self._say_keyboard)
        self._unlock.clicked.connect(self._ask)
        self._recovery.clicked.connect(self.recovery_requested)
        self._another.clicked.connect(self.folder_requested)
        self._usual.clicked.connect(self.usual_requested)

    def _ask(self) -> None:
        if not self._is_opening:
            self.unlock_requested.emit(self.line.text())

    def _say_keyboard(self) -> None:
        caps = translate("UnlockView", "Caps Lock is on") if self.line.has_caps_lock else ""
        language = self.line.keyboard_language()
        layout = translate("UnlockView", "Keyboard: %1").replace("%1", isolated(language)) if language else ""
        self._caps_icon.setVisible(bool(caps))
        words = " · ".join(part for part in (caps, layout) if part)
        self._keyboard.setText(words)
        self._keyboard.setVisible(bool(words))

    def _retranslate(self) -> None:
        super()._retranslate()
        named = translate("UnlockView", "Notebook “%1”").replace("%1", isolated(self._name))
        usual = translate("UnlockView", "Your notebook")
        locked = translate("UnlockView", "It is locked: what is in it can be read only with its passphrase.")
        preparing = translate(
            "UnlockView",
            "Once after an update, lists and search are prepared anew; nothing you wrote changes."
            " %n record(s) so far.",
            "",
            self._prepared,
        )
        self.set_heading(usual if self._is_usual else named, preparing if self._prepared else locked)
        self._field.say(translate("UnlockView", "Passphrase"))
        opening = translate("UnlockView", "Opening…")
        self._unlock.setText(opening if self._is_opening else translate("UnlockView", "Unlock"))
        self._recovery.setText(translate("UnlockView", "Use the recovery code"))
        self._another.setText(translate("UnlockView", "Open another…"))
        self._usual.setText(translate("UnlockView", "Back to your notebook"))
        self._say_keyboard()
