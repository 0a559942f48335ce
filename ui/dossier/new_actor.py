"""Making an actor in passing, under the input that is to name it.

Owns a quiet button and, once it is pressed, the small form. It refuses to know
what the actor is chosen for.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.services.lines import Named
from ui import tokens
from ui.dossier.asked_form import AskedForm
from ui.forms.compound import ManyPicker
from ui.forms.making import ActorMaking
from ui.forms.picker import RecordPicker
from ui.language import translate
from ui.widgets.button import Button


class NewActor(QWidget):
    """The button and the form.

    Args:
        form: The form around.
        control: Where the actor that was made is chosen.

    Attributes:
        button: Opens the form.
        making: The form, once it was opened.
    """

    def __init__(
        self, form: AskedForm, control: RecordPicker | ManyPicker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._control = control
        self.button = Button("", "quiet", "plus")
        self.making: ActorMaking | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.TINY)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.clicked.connect(self.open)
        self._say()

    def open(self) -> None:
        """Open the form, with what was typed and named nobody yet."""
        if self.making is None:
            self.making = ActorMaking(self._form.workspace, self)
            self.making.made.connect(self._made)
            for closed in (self.making.given_up, self.making.stepped_back):
                closed.connect(self._go_back)
            self._column.addWidget(self.making)
        picker = self._control.picker if isinstance(self._control, ManyPicker) else self._control
        typed = picker.half()
        picker.choose(picker.chosen())
        self.making.start(typed)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _made(self, actor: Named) -> None:
        if isinstance(self._control, ManyPicker):
            self._control.fill([*self._control.held(), actor.id])
        else:
            self._control.choose(actor.id)
        self._form.touch()
        self._go_back()

    def _go_back(self) -> None:
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.button.setText(translate("NewActor", "A new actor"))
