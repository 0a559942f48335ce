"""Making an actor in passing, under the input that is to name it.

Owns where button and form stand, and choosing what was made. It refuses to know
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
from ui.widgets.in_passing import InPassing


class NewActor(QWidget):
    """The button and the form.

    Args:
        form: The form around.
        control: Where the actor that was made is chosen.

    Attributes:
        button: Opens the form.
        making: The form, and what is typed in it: a part of what is typed in the picker.
    """

    def __init__(
        self, form: AskedForm, control: RecordPicker | ManyPicker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._control = control
        self._picker = control.picker if isinstance(control, ManyPicker) else control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        self.making = InPassing(lambda: ActorMaking(form.workspace), self._take_typed, column, self)
        self.button = self.making.button
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._picker.making = self.making
        self.making.made.connect(self._made)
        self.making.touched.connect(form.touch)
        self.making.left.connect(self._go_back)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _take_typed(self) -> str:
        """Hand what was typed, and names nobody yet, on to the form."""
        typed = self._picker.typed_half()
        self._picker.choose(self._picker.chosen())
        return typed

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
