"""What is offered beside the page's name right after saving: an incident to note, a next step.

Owns what is offered, never forced, and where nothing moves for it. The next
capture puts it away.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.field_words import listed
from ui.incidents.keys import act_word
from ui.language import translate
from ui.shortcuts import keys_of
from ui.widgets.button import Button


class Afterwards(QWidget):
    """What may follow a record just saved.

    Signals:
        incident_requested: Note the incident.
        step_requested: Write a next step about it.
    """

    incident_requested = Signal()
    step_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts: tuple[str, ...] = ()
        self._lang = "en"
        self.incident = Button("", "plain", "warning")
        self.step = Button("", "quiet", "plus")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.incident)
        line.addWidget(self.step)
        self.incident.clicked.connect(self.incident_requested)
        self.step.clicked.connect(self.step_requested)
        self._retranslate()
        self.hide()

    def offer(self, acts: Sequence[str], lang: str) -> None:
        """Offer what fits the record just saved."""
        self._acts, self._lang = tuple(acts), lang
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        acts = listed(act_word(act, self._lang) for act in self._acts)
        note = translate("Afterwards", "Note the incident: %1").replace("%1", acts)
        self.incident.setText(f"{note}  {keys_of('incident')}")
        self.incident.setToolTip(
            translate("Afterwards", "It is yours to note or not. Noted, it leaves first.")
        )
        self.incident.setVisible(bool(acts))
        self.step.setText(f"{translate('Afterwards', 'Next step')}  {keys_of('step')}")
