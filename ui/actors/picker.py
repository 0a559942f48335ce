"""A field to choose one record by name: type a part of it, or open the list.

Owns the list and the search in it. It refuses to ask for records: a form is
given them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

Option = tuple[str, str]
"""Record id and what it is called."""


class RecordPicker(QComboBox):
    """Chooses one record, or none.

    Signals:
        picked: The id now chosen by a person; empty when the field was cleared.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.currentIndexChanged.connect(lambda _place: self.picked.emit(self.chosen()))

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these records; what was chosen stays so."""
        kept = self.chosen()
        self.blockSignals(True)
        self.clear()
        for record, words in options:
            self.addItem(words, record)
        self.blockSignals(False)
        self.choose(kept)

    def chosen(self) -> str:
        """Give the id of the record that is written in the field; nothing for another text."""
        place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 and self.currentText() else ""

    def choose(self, record: str) -> None:
        """Choose a record silently; an unknown one clears the field."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(record) if record else -1)
        if self.currentIndex() < 0:
            self.clearEditText()
        self.blockSignals(False)
