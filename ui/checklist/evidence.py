"""What an answer rests on: records picked from the file, each with its way there and its way out.

Owns adding and taking away. It refuses to save: it says that something changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.direction import against
from ui.forms.finder import Finder
from ui.forms.picker import RecordPicker
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

_SHORT: Final = 34
"""Characters of a record's words that fit into a column of the checklist; the whole is on hover."""
_LOOSE: Final = " ,;:·،؛"
"""What no words end with where they are cut."""


class EvidenceInput(QWidget):
    """The records an answer rests on.

    Args:
        finder: Finds and names records.

    Signals:
        touched: A person added one, or took one away.
        open_requested: (record id) Go there.
    """

    touched = Signal()
    open_requested = Signal(str)

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._chosen: list[str] = []
        self._names: dict[str, str] = {}
        self._shown: list[tuple[str, str]] | None = None
        self._heading = Label("", "caption")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.picker = RecordPicker()
        self.picker.find_with(finder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addWidget(self.picker)
        self.picker.picked.connect(self._add)
        self._retranslate()

    def held(self) -> tuple[str, ...]:
        """Give the records chosen."""
        return tuple(self._chosen)

    def fill(self, records: Iterable[str]) -> None:
        """Show these, silently; what is typed to find another stays."""
        self._chosen = list(dict.fromkeys(records))
        if self._chosen:
            self._finder.name(self, self._chosen, self._learn)  # told at once of what is in the file
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _learn(self, names: dict[str, str]) -> None:
        self._names |= names
        self._show()

    def _add(self, record: str) -> None:
        if not record:
            return
        if record not in self._chosen:
            self._names[record] = self.picker.currentText()
            self._chosen.append(record)
            self._show()
            self.touched.emit()
        self.picker.choose("")

    def _take_away(self, record: str) -> None:
        self._chosen.remove(record)
        self._show()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched.emit()

    def _show(self) -> None:
        shown = [(record, self._names.get(record, "")) for record in self._chosen]
        if shown == self._shown:
            return  # the focus may stand on one of them
        self._shown = shown
        empty(self._list)
        for record in self._chosen:
            self._list.addWidget(self._row(record))
        self._heading.setVisible(bool(self._chosen))

    def _row(self, record: str) -> QWidget:
        words = self._names.get(record) or "…"
        row = QWidget()
        there = RecordButton(words)
        there.clicked.connect(partial(self.open_requested.emit, record))
        away = IconButton("close")
        away.set_name(translate("Evidence", "Take away %1").replace("%1", words))
        away.clicked.connect(partial(self._take_away, record))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(there)
        line.addStretch(1)
        line.addWidget(away)
        return row

    def _retranslate(self) -> None:
        self._shown = None
        self._heading.setText(translate("Evidence", "Rests on"))
        words = translate("Evidence", "Add what it rests on…")
        self.picker.setAccessibleName(words)
        if (line := self.picker.lineEdit()) is not None:
            line.setPlaceholderText(words)
        self.fill(self._chosen)


class RecordButton(Button):
    """The way to one record, by its words; long ones are cut, and whole on hover.

    Args:
        words: What the record is called.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", parent=parent)
        shown = words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip(_LOOSE)}…"
        self.setText(against(shown, self.layoutDirection()))
        self.setToolTip(words)
        self.setAccessibleName(translate("Evidence", "Open %1").replace("%1", words))
