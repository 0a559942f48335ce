"""What stands on the open card of an agreement and of a view on good faith.

Owns the line that no status is conferred, and the ways to where signals were
seen. It refuses to change anything.

Source: brief S-109.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.promises import Agreement
from hdfield.services.lines import EncounterLine
from ui import tokens
from ui.encounter_rows import EncounterWords
from ui.forms.words import Words
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.flow import Flow


class AgreementNote(Words):
    """Says whether an agreement says that negotiating confers no status.

    Args:
        agreement: The agreement.
        is_open: Whether what it says of it is open to this notebook.
    """

    def __init__(self, agreement: Agreement, *, is_open: bool, parent: QWidget | None = None) -> None:
        super().__init__("", "soft" if agreement.no_recognition or not is_open else "strong", parent)
        if not is_open:
            words = ""
        elif agreement.no_recognition:
            words = translate("Agreements", "It says so itself: negotiating confers no status.")
        else:
            words = translate("Agreements", "It does not say yet that negotiating confers no status.")
        self.setText(words)
        self.setVisible(bool(words))


def seen_in(meetings: Iterable[EncounterLine], say: EncounterWords, go: SignalInstance) -> QWidget | None:
    """Give the ways to the encounters signals were seen in; nothing where there is none."""
    links = []
    for met in sorted(meetings, key=lambda one: one.day):
        link = Button(say.in_one_line(met), "quiet").flushed()
        link.clicked.connect(lambda _checked=False, record=met.id: go.emit("encounters", record))
        links.append(link)
    if not links:
        return None
    part, ways = QWidget(), Flow(gap=tokens.MEDIUM)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.TINY)
    ways.set_parts([*links])
    column.addWidget(Words(translate("Faith", "Where the signals were seen"), "caption"))
    column.addWidget(ways)
    return part
