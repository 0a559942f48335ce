"""Ticking the questions before talks that an encounter answers in part.

Owns the forty lines by pillar and the search among them. It refuses to say
that an item is done: a person does, in the engagement.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield import reference
from hdfield.rules.folding import words as folded_words
from ui import labels, letters, tokens
from ui.encounters.editors import ValueEditor, chain, tab_stops
from ui.language import Language, translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label


class TickLine(QWidget):
    """A box and a question of any length beside it; either may be clicked.

    Signals:
        ticked: A person ticked it, or took the tick away.
    """

    ticked = Signal()

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.box = QCheckBox()
        self._words = Label("", "base", wraps=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.TINY, 2, 0, 2)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.setMinimumHeight(tokens.TARGET)
        self.box.clicked.connect(lambda _on: self.ticked.emit())

    def say(self, words: str) -> None:
        """Set the question."""
        self._words.setText(words)
        self.box.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click beside the box for one on it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.click()


class EvidenceEditor(ValueEditor):
    """Which questions an encounter supports.

    Args:
        language: Of the questions.
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._unknown: list[str] = []
        self._items = reference.checklist()
        self._lines: dict[str, TickLine] = {}
        self._kept: set[str] = set()
        self._search = QLineEdit()
        self._pillars = ChipRow()
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        self._nothing = Label("", "soft")
        column = self._column()
        column.addWidget(self._search)
        column.addWidget(self._pillars)
        column.addLayout(self._place)
        column.addWidget(self._nothing)
        self._search.textEdited.connect(lambda _text: self._arrange())
        self._search.textEdited.connect(lambda _text: self.moved.emit())
        self._search.returnPressed.connect(self._enter)
        self._pillars.chosen_changed.connect(lambda _codes: self._arrange())
        self.retranslate()

    def value(self) -> Any:
        """Give the codes ticked, in the order of the list; those of a newer program stay."""
        ticked = [item.code for item in self._items if item.code in self._ticked()]
        return [*ticked, *self._unknown] or None

    def set_value(self, value: Any) -> None:
        """Tick; what is ticked stands open whatever is searched."""
        known = {item.code for item in self._items}
        self._unknown = [code for code in value or () if code not in known]
        self._kept = {code for code in value or () if code in known}
        for code, line in self._lines.items():
            line.box.setChecked(code in self._kept)
        self._arrange()

    def half(self) -> Any:
        """Give the word that is searched."""
        return self._search.text() or None

    def put_half(self, half: Any) -> None:
        """Search again."""
        self._search.setText(str(half))
        self._arrange()

    def go_first(self) -> None:
        """Go to the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Ask anew in the language of the moment."""
        code = self._language.code
        counted = {item.pillar: 0 for item in self._items}
        for item in self._items:
            counted[item.pillar] += 1
        numbers = letters.numbered(tuple(counted))
        self._pillars.set_choices(
            [
                Choice(pillar, f"{labels.label('pillar', pillar, code)} ({count})", numbers[pillar])
                for pillar, count in counted.items()
            ]
        )
        self._pillars.set_name(translate("EvidenceEditor", "Which part of the list"))
        words = translate("EvidenceEditor", "Type a word of the question")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._nothing.setText(translate("EvidenceEditor", "No question has these words."))
        for item in self._items:
            if item.code in self._lines:
                self._lines[item.code].say(item.prompt(code))
        self._arrange()

    def _ticked(self) -> set[str]:
        made = {code for code, line in self._lines.items() if line.box.isChecked()}
        return made | {code for code in self._kept if code not in self._lines}

    def _arrange(self) -> None:
        """Show what is ticked, and what matches or belongs to the open part."""
        code, typed = self._language.code, folded_words(self._search.text())
        open_part = self._pillars.chosen()
        found = 0
        for item in self._items:
            matches = bool(typed) and _holds(folded_words(item.prompt(code)), typed)
            wanted = matches if typed else item.pillar in open_part
            found += wanted
            if wanted or item.code in self._kept or item.code in self._lines:
                line = self._line(item.code)
                line.setVisible(wanted or line.box.isChecked())
        self._pillars.setVisible(not typed)
        self._nothing.setVisible(bool(typed) and not found)
        stops = [stop for line in self._in_order() for stop in tab_stops(line)]
        chain([self._search, *tab_stops(self._pillars), *stops])

    def _enter(self) -> None:
        """Tick the one question found; with nothing typed, Enter means done."""
        if not self._search.text().strip():
            self.finished.emit()
            return
        typed = folded_words(self._search.text())
        code = self._language.code
        found = [item.code for item in self._items if _holds(folded_words(item.prompt(code)), typed)]
        if found:
            self._search.clear()
            line = self._line(found[0])
            line.box.setChecked(True)
            self._kept.add(found[0])
            self._arrange()
            self.touched.emit()

    def _line(self, code: str) -> TickLine:
        if code not in self._lines:
            item = next(item for item in self._items if item.code == code)
            line = TickLine(code)
            line.say(item.prompt(self._language.code))
            line.box.setChecked(code in self._kept)
            line.ticked.connect(self.touched)
            order = [known.code for known in self._items]
            before = sum(1 for made in self._lines if order.index(made) < order.index(code))
            self._lines[code] = line
            self._place.insertWidget(before, line)
        return self._lines[code]

    def _in_order(self) -> list[TickLine]:
        return [self._lines[item.code] for item in self._items if item.code in self._lines]


def _holds(words: list[str], typed: list[str]) -> bool:
    """Say whether each word typed begins one of the words."""
    return all(any(word.startswith(part) for word in words) for part in typed)
