"""What a successor sees first: these talks were handed to you; read the pack, and say that you did.

Owns the words and the two buttons. It refuses to hide anything behind them:
every other paper can be made without a receipt.

Source: domain 4.6 (45).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.direction import isolated
from ui.forms.words import Words
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.flow import Flow

if TYPE_CHECKING:
    from hdfield.services.dossier import Line


class Receipt(QWidget):
    """The strip; hidden while nothing was handed to the person, or all of it was read.

    Signals:
        pack_requested, read: (record id) Of the handover.
    """

    pack_requested = Signal(str)
    read = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = ""
        self._by = ""
        self._words = Words("", "strong")
        self.show_button, self.read_button = Button("", "plain", "paper"), Button("", "plain", "check")
        answers = Flow(gap=tokens.SMALL)
        answers.set_parts([self.show_button, self.read_button])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        column.addWidget(answers)
        self.show_button.clicked.connect(lambda: self.pack_requested.emit(self.record))
        self.read_button.clicked.connect(lambda: self.read.emit(self.record))
        self.hide()
        self.retranslate()

    def show_handovers(self, lines: Iterable[Line], person: str) -> None:
        """Show the newest that was handed to a person and not read."""
        given = next(
            (one for one in lines if one.line.get("to") == person and not one.line.get("read_on")), None
        )
        self.record = given.id if given is not None else ""
        self._by = str(given.line.get("by") or "") if given is not None else ""
        self.setVisible(given is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        if self._by:
            words = translate(
                "Handover", "%1 handed these talks to you. Read the pack, then say that you did."
            )
            self._words.setText(words.replace("%1", isolated(self._by)))
        else:
            self._words.setText(
                translate("Handover", "These talks were handed to you. Read the pack, then say that you did.")
            )
        self.show_button.setText(translate("Handover", "Show the pack"))
        self.read_button.setText(translate("Handover", "I have read it"))
