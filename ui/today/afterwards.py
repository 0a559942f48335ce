"""The line under quick capture right after saving: an incident to note, a next step.

Owns what is offered, each once and never forced. The next capture puts it away.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.icons import set_icon
from ui.incidents.keys import act_word
from ui.language import translate
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.label import Label


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
        self._icon = Label()
        self._words = Label("", "soft", wraps=True)
        self.incident = Button("", "plain", "warning")
        self.step = Button("", "quiet", "plus")
        set_icon(self._icon, "check", "steady")
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.MEDIUM, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self.incident)
        line.addWidget(self.step)
        self.incident.clicked.connect(self.incident_requested)
        self.step.clicked.connect(self.step_requested)
        self._retranslate()
        self.hide()

    def offer(self, acts: Sequence[str], lang: str) -> None:
        """Offer what fits the record just saved."""
        self._acts, self._lang = tuple(acts), lang
        set_icon(self._icon, "warning" if acts else "check", "attention" if acts else "steady")
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        acts = ", ".join(act_word(act, self._lang) for act in self._acts)
        points = translate("Afterwards", "Saved. It points to an incident: %1. Noted, it leaves first.")
        saved = translate("Afterwards", "Saved. Anything to do about it?")
        self._words.setText(points.replace("%1", acts) if acts else saved)
        self.incident.setText(f"{translate('Afterwards', 'Note the incident')}  {keys_of('incident')}")
        self.incident.setVisible(bool(acts))
        self.step.setText(f"{translate('Afterwards', 'Next step')}  {keys_of('step')}")
