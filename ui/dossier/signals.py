"""An input of signals: codes chosen as chips, each with the encounter it was seen in.

Owns a row for each chosen code. It refuses to weigh them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.forms.finder import Finder
from ui.forms.held import HeldInput
from ui.forms.picker import RecordPicker
from ui.language import translate
from ui.widgets.chips import ChipRow
from ui.widgets.label import Label


class SignalsInput(HeldInput):
    """Codes chosen as chips; each chosen one asks in which encounter it was seen.

    Args:
        finder: Finds encounters.
    """

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self.chips = ChipRow(many=True)
        self._sources: dict[str, RecordPicker] = {}
        self._rows: dict[str, QWidget] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.TINY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.chips)
        column.addLayout(self._list)
        self.setFocusProxy(self.chips)
        self.chips.chosen_changed.connect(self._changed)

    def half(self) -> dict[str, str] | None:
        """Give what is typed for encounters and names none yet, by code."""
        return {code: half for code, source in self._sources.items() if (half := source.half())} or None

    def put_half(self, half: Any) -> None:
        """Show it again."""
        for code, words in (half or {}).items():
            if code in self._sources:
                self._sources[code].put_half(words)

    def held(self) -> list[dict[str, str]]:
        """Give the codes, each with its encounter where one is known."""
        made = []
        for code in self.chips.chosen():
            seen = self._sources[code].chosen() if code in self._sources else ""
            made.append({"signal": code} | ({"seen_in": seen} if seen else {}))
        return made

    def fill(self, value: Any) -> None:
        """Show these, silently."""
        given = {part["signal"]: part.get("seen_in") or "" for part in value or ()}
        self.chips.choose(given)
        self._show()
        for code, source in self._sources.items():
            source.choose(given.get(code, ""))

    def setAccessibleName(self, name: str) -> None:
        """Name the chips after the question."""
        super().setAccessibleName(name)
        self.chips.set_name(name)

    def speak(self, _code: str) -> None:
        """Speak a language."""
        self._show()

    def _changed(self, _codes: object) -> None:
        self._show()
        self.touched.emit()

    def _show(self) -> None:
        """Keep one row for each chosen code, in the order of the chips."""
        chosen = self.chips.chosen()
        for code in [code for code in self._rows if code not in chosen]:
            row = self._rows.pop(code)
            self._sources.pop(code)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, code in enumerate(chosen):
            if code not in self._rows:
                self._list.insertWidget(place, self._row(code))
            self._say(code)

    def _row(self, code: str) -> QWidget:
        row, source = QWidget(self), RecordPicker()
        source.find_with(self._finder)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(Label("", "small"), 1)
        line.addWidget(source, 1)
        for change in (source.picked, source.typed):
            change.connect(lambda *_picked: self.touched.emit())
        self._rows[code], self._sources[code] = row, source
        return row

    def _say(self, code: str) -> None:
        word, source = self.chips.word_of(code), self._sources[code]
        caption = self._rows[code].findChild(Label)
        if caption is not None:
            caption.setText(word)
        seen = translate("SignalsInput", "Seen in which encounter?")
        source.setAccessibleName(f"{word}: {seen}")
        edit = source.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(seen)
