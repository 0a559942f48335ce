"""Inputs that hold several lines: texts, cited texts, one name for each language.

Owns how a line comes and goes: one empty line stands at the end, and typing in
it brings the next, so that nobody has to ask for one. It refuses to know what
the lines mean, and drops none with words in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.forms.finder import Finder
from ui.forms.held import HeldInput
from ui.forms.picker import RecordPicker
from ui.labels import label
from ui.language import translate
from ui.laying import empty
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit

_LANGUAGES: Final = ("en", "fr", "ar")
_A_LINE: Final = 1_000_000
"""A cursor in several lines is one number: the line times this, and the place in it."""


class LineText(TextEdit):
    """One text of a list; Enter goes on to the next.

    Signals:
        entered: Enter.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, 8, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter; with Shift it breaks the line, with Ctrl it saves."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TextLine(QWidget):
    """A text, and where it was heard if that is asked.

    Args:
        finder: Finds the encounter a text rests on; ``None`` to ask for none.

    Signals:
        touched: A person changed something.
    """

    touched = Signal()

    def __init__(self, finder: Finder | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineText()
        self.source = RecordPicker() if finder is not None else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.textChanged.connect(self._changed)
        if self.source is not None and finder is not None:
            self.source.find_with(finder)
            column.addWidget(self.source)
            self.source.hide()
            for change in (self.source.picked, self.source.typed):
                change.connect(lambda *_picked: self.touched.emit())

    def held(self) -> dict[str, str]:
        """Give text and source."""
        source = self.source.chosen() if self.source is not None else ""
        return {"text": self.text.text()} | ({"encounter": source} if source else {})

    def fill(self, value: Mapping[str, str]) -> None:
        """Show text and source, silently."""
        self.blockSignals(True)
        self.text.setPlainText(value.get("text") or "")
        if self.source is not None:
            self.source.choose(value.get("encounter") or "")
        self.blockSignals(False)
        self._show_source()

    def half(self) -> str:
        """Give what is typed for the source and names none yet."""
        return self.source.half() if self.source is not None else ""

    def put_half(self, half: str) -> None:
        """Show it again."""
        if self.source is not None:
            self.source.put_half(half)

    def is_empty(self) -> bool:
        """Say whether nothing is written."""
        return not self.text.text().strip()

    def _changed(self) -> None:
        self._show_source()
        self.touched.emit()

    def _show_source(self) -> None:
        if self.source is not None:
            self.source.setVisible(not self.is_empty())


class TextsInput(HeldInput):
    """A list of texts.

    Args:
        finder: Finds the encounter each text rests on; ``None`` where texts stand alone.
    """

    def __init__(self, finder: Finder | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._lines: list[TextLine] = []
        self._name = ""
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(tokens.TINY)
        self.fill(())

    def held(self) -> list[Any]:
        """Give the texts that hold words: alone, or each with its source."""
        lines = [line.held() for line in self._lines if not line.is_empty()]
        return lines if self._finder is not None else [line["text"] for line in lines]

    def fill(self, value: Any) -> None:
        """Show these texts, silently."""
        empty(self._list)
        self._lines = []
        for part in value or ():
            self._append(part if isinstance(part, Mapping) else {"text": part})
        self._append({})

    def half(self) -> dict[str, str] | None:
        """Give what is typed for sources and names none yet, by line."""
        halves = {str(place): half for place, line in enumerate(self._lines) if (half := line.half())}
        return halves or None

    def put_half(self, half: Any) -> None:
        """Show it again."""
        for place, words in (half or {}).items():
            if int(place) < len(self._lines):
                self._lines[int(place)].put_half(words)

    def spot(self) -> int:
        """Give line and place as one number."""
        for number, line in enumerate(self._lines):
            if line.text.hasFocus():
                return number * _A_LINE + line.text.textCursor().position()
        return 0

    def put_spot(self, at: int) -> None:
        """Go to that line and place."""
        number, place = divmod(at, _A_LINE)
        text = self._lines[min(number, len(self._lines) - 1)].text
        cursor = text.textCursor()
        cursor.setPosition(min(place, text.document().characterCount() - 1))
        text.setTextCursor(cursor)
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def setAccessibleName(self, name: str) -> None:
        """Name every line after the question."""
        super().setAccessibleName(name)
        self._name = name
        self._say()

    def speak(self, _code: str) -> None:
        """Speak a language."""
        self._say()

    def _append(self, value: Mapping[str, str]) -> None:
        line = TextLine(self._finder, self)
        line.fill(value)
        line.touched.connect(self._changed)
        line.text.entered.connect(lambda: self._go_on(line))
        line.text.cursorPositionChanged.connect(self.moved)
        self._lines.append(line)
        self._list.addWidget(line)
        self.setFocusProxy(self._lines[0])
        self._say()

    def _changed(self) -> None:
        if not self._lines[-1].is_empty():
            self._append({})
        self.touched.emit()

    def _go_on(self, line: TextLine) -> None:
        after = self._lines.index(line) + 1
        if after < len(self._lines):
            self._lines[after].text.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        more = translate("TextsInput", "One more…")
        for number, line in enumerate(self._lines):
            line.text.setAccessibleName(f"{self._name} {number + 1}")
            line.text.setPlaceholderText(more if number else "")
            if line.source is not None:
                words = translate("TextsInput", "Heard in which encounter?")
                line.source.setAccessibleName(words)
                edit = line.source.lineEdit()
                if edit is not None:
                    edit.setPlaceholderText(words)


class LanguagesInput(HeldInput):
    """One line for each language of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {code: QLineEdit() for code in _LANGUAGES}
        self._captions = {code: Label("", "small") for code in _LANGUAGES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        for code, line in self.lines.items():
            row = QHBoxLayout()
            row.setSpacing(tokens.SMALL)
            row.addWidget(self._captions[code])
            row.addWidget(line, 1)
            column.addLayout(row)
            line.textEdited.connect(lambda _text: self.touched.emit())
            line.cursorPositionChanged.connect(lambda *_places: self.moved.emit())
        self.setFocusProxy(self.lines["en"])

    def held(self) -> dict[str, str]:
        """Give what is written, by language."""
        return {code: line.text().strip() for code, line in self.lines.items() if line.text().strip()}

    def fill(self, value: Any) -> None:
        """Show these, silently."""
        for code, line in self.lines.items():
            line.setText((value or {}).get(code) or "")

    def spot(self) -> int:
        """Give language and place as one number."""
        for number, line in enumerate(self.lines.values()):
            if line.hasFocus():
                return number * _A_LINE + line.cursorPosition()
        return 0

    def put_spot(self, at: int) -> None:
        """Go to that language and place."""
        number, place = divmod(at, _A_LINE)
        line = list(self.lines.values())[min(number, len(_LANGUAGES) - 1)]
        line.setCursorPosition(place)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def speak(self, code: str) -> None:
        """Name the languages, in one column."""
        widest = 0
        for lang, caption in self._captions.items():
            caption.setText(label("language", lang, code))
            self.lines[lang].setAccessibleName(f"{self.accessibleName()}: {caption.text()}")
            caption.setMinimumWidth(0)
            widest = max(widest, caption.sizeHint().width())
        for caption in self._captions.values():
            caption.setMinimumWidth(widest)
