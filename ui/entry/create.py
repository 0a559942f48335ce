"""Create: a person code and a passphrase make a notebook.

Owns the form. It refuses to make anything: it says what was asked for.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit

from ui.entry.gate import Gate
from ui.entry.new_passphrase import NewPassphrase
from ui.language import Language, translate
from ui.widgets.button import Button
from ui.widgets.field import Field

_LONGEST_CODE = 32


class CreateView(Gate):
    """The form for a new notebook.

    Signals:
        create_requested: Person code, passphrase, whether it is for practice.
        folder_requested: A notebook elsewhere is meant.
    """

    create_requested = Signal(str, str, bool)
    folder_requested = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._is_making = False
        self.person = QLineEdit()
        self.person.setMaxLength(_LONGEST_CODE)
        self._person = Field(self.person)
        self.secret = NewPassphrase()
        self.practice = QCheckBox()
        self._make = Button("", "primary")
        self._another = self.add_quiet()
        for widget in (self._person, self.secret, self.practice):
            self.body.addWidget(widget)
        self.buttons.addWidget(self._make)
        self.person.returnPressed.connect(self.secret.setFocus)
        self.person.textEdited.connect(lambda _text: self._person.show_trouble(""))
        self.secret.entered.connect(self._ask)
        self._make.clicked.connect(self._ask)
        self._another.clicked.connect(self.folder_requested)
        self._retranslate()

    def show_making(self, making: bool) -> None:
        """Say that the notebook is being made, and take no keys meanwhile."""
        self._is_making = making
        for widget in (self.person, self.secret, self.practice, self._make, self._another):
            widget.setEnabled(not making)
        self._retranslate()

    def show_person_trouble(self, words: str) -> None:
        """Say what is wrong with the person code."""
        self.show_making(False)
        self._person.show_trouble(words)
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field."""
        super().showEvent(event)
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        person = self.person.text().strip()
        if not person:
            self.show_person_trouble(translate("CreateView", "Type the code you have in your organisation."))
            return
        passphrase = self.secret.agreed()
        if passphrase and not self._is_making:
            self.create_requested.emit(person, passphrase, self.practice.isChecked())

    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_heading(
            translate("CreateView", "Make your notebook"),
            translate(
                "CreateView",
                "Everything you write stays on this computer, encrypted with your passphrase. If you forget it, "
                "only the recovery code you will see next opens the notebook.",
            ),
        )
        self._person.say(
            translate("CreateView", "Your person code"),
            translate(
                "CreateView", "A code, never your name: letters, digits, dots and dashes. Example: U-NEG1"
            ),
        )
        self.practice.setText(translate("CreateView", "For practice only"))
        making = translate("CreateView", "Making the notebook…")
        self._make.setText(making if self._is_making else translate("CreateView", "Make the notebook"))
        self._another.setText(translate("CreateView", "Open another…"))
