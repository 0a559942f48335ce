"""Writing down what either side asked, offered and countered with, a line each.

Owns the lines, their order (as written) and the keys that make, move and end
them. It refuses to judge an offer, and to know who gains by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.encounters.editors import ValueEditor, chain, tab_stops
from ui.language import Language, translate
from ui.naming import language_of
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit

_US: Final = "us"
_THEM: Final = "them"
_ASK: Final = "ask"
_FOLLOWS: Final[Mapping[str, str]] = {"ask": "offer", "offer": "counter"}
_LETTERS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"us": "u", "them": "t", "ask": "a", "offer": "o", "counter": "c"},
    "fr": {"us": "n", "them": "e", "ask": "d", "offer": "o", "counter": "c"},
    "ar": {"us": "ن", "them": "ه", "ask": "ط", "offer": "ع", "counter": "م"},
}
"""No letter twice in a line: one is heard wherever the focus is on its chips."""


class _Pick(ChipRow):
    """One of a few that is always chosen: pressing it again leaves it so, and goes on."""

    def press_letter(self, letter: str) -> bool:
        """Hear a letter; that of the chosen one only goes on."""
        before = self.chosen()
        if not super().press_letter(letter):
            return False
        if not self.chosen():
            self.choose(before)
            self.answered.emit()
        return True


class OfferText(TextEdit):
    """The words of a line; Enter is the next line, as on paper.

    Signals:
        next_requested: Enter was pressed; with Shift it breaks the line.
        emptied: Backspace was pressed where nothing is left.
    """

    next_requested = Signal()
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn Enter and a last Backspace into wishes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.next_requested.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class OfferLine(QWidget):
    """Who, what, and in which words.

    Signals:
        touched: A person changed something.
        next_requested, emptied: From its text.
        removal_requested: The line is to go.
        move_requested: By this many places.
    """

    touched = Signal()
    next_requested = Signal()
    emptied = Signal()
    removal_requested = Signal()
    move_requested = Signal(int)

    def __init__(self, item: Mapping[str, Any], language: Language) -> None:
        super().__init__()
        self._item = dict(item)
        self._language = language
        self._by, self._kind = _Pick(), _Pick()
        self.text = OfferText(1, 8)
        self._remove = IconButton("close", "faint")
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self.retranslate()
        self.text.setPlainText((item.get("text") or {}).get("text", ""))
        self.text.textChanged.connect(self.touched)

    @property
    def by(self) -> str:
        """Whose it is."""
        return next(iter(self._by.chosen()), str(self._item.get("by", _US)))

    @property
    def kind(self) -> str:
        """Ask, offer or counter-offer."""
        return next(iter(self._kind.chosen()), str(self._item.get("kind", _ASK)))

    def value(self) -> dict[str, Any] | None:
        """Give the line, or ``None`` while it has no words; words that did not change keep their language."""
        words, before = self.text.text().strip("\n"), self._item.get("text") or {}
        if not words.strip():
            return None
        if words == before.get("text"):
            text = dict(before)
        else:
            lang = language_of(words, self._language.code)
            text = {"text": words, "lang": lang} if lang else {"text": words}
        return {"by": self.by, "kind": self.kind, "text": text}

    def go_to_text(self) -> None:
        """Go to the end of the words."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def retranslate(self) -> None:
        """Label everything anew."""
        letters = _LETTERS.get(self._language.code, _LETTERS["en"])
        by = {"us": translate("OffersEditor", "Us"), "them": translate("OffersEditor", "Them")}
        kinds = {
            "ask": translate("OffersEditor", "Ask"),
            "offer": translate("OffersEditor", "Offer"),
            "counter": translate("OffersEditor", "Counter"),
        }
        for row, words, held in ((self._by, by, self.by), (self._kind, kinds, self.kind)):
            choices = [Choice(code, word, letters[code]) for code, word in words.items()]
            row.set_choices([*choices, *([] if held in words else [Choice(held, held)])])
            row.choose([held])
        self._by.set_name(translate("OffersEditor", "Whose"))
        self._kind.set_name(translate("OffersEditor", "What"))
        self._say_whose()
        self._remove.set_name(translate("OffersEditor", "Take this line out"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Ctrl and arrows; hear the letters of either row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        letter = event.text() if not event.modifiers() else ""
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_requested.emit(step)
        elif not letter.strip():
            super().keyPressEvent(event)
        elif not (self._by.press_letter(letter) or self._kind.press_letter(letter)):
            # Who types on over the chips is writing: no letter is lost.
            self.go_to_text()
            self.text.insertPlainText(letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what beside whose where both have room as they are."""
        super().resizeEvent(event)
        needed = self._by.sizeHint().width() + self._kind.sizeHint().width() + tokens.TARGET
        way = QBoxLayout.Direction
        self._rows.setDirection(way.LeftToRight if self.width() >= needed else way.TopToBottom)

    def _build(self) -> None:
        self._rows.setSpacing(2)
        self._rows.addWidget(self._by)
        self._rows.addWidget(self._kind, 1)
        # Beside the words, so that Shift+Tab leads from them to whose they are and not to the cross.
        words = QHBoxLayout()
        words.setSpacing(tokens.SMALL)
        words.addWidget(self.text, 1)
        words.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.SMALL)
        column.setSpacing(2)
        column.addLayout(self._rows)
        column.addLayout(words)
        for row in (self._by, self._kind):
            row.chosen_changed.connect(lambda chosen, row=row: self._pressed(row, chosen))
        self._by.answered.connect(lambda: self._kind.setFocus(Qt.FocusReason.OtherFocusReason))
        self._kind.answered.connect(self.go_to_text)
        self.text.next_requested.connect(self.next_requested)
        self.text.emptied.connect(self.emptied)
        self._remove.clicked.connect(self.removal_requested)

    def _say_whose(self) -> None:
        """Say whose words are wanted where they are written: the focus begins there."""
        words = translate("OffersEditor", "%1, %2: in which words")
        for place, row, code in (("%1", self._by, self.by), ("%2", self._kind, self.kind)):
            words = words.replace(place, row.word_of(code))
        self.text.setPlaceholderText(words)
        self.text.setAccessibleName(words)

    def _pressed(self, row: ChipRow, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._item |= {"by": self.by, "kind": self.kind}
            self._say_whose()
            self.touched.emit()
        else:
            row.choose([str(self._item.get("by", _US) if row is self._by else self._item.get("kind", _ASK))])


def _answer_to(line: OfferLine | None) -> dict[str, str]:
    """Say what usually follows a line: the other side speaks, and an ask is met by an offer."""
    if line is None:
        return {"by": _US, "kind": _ASK}
    return {"by": _THEM if line.by == _US else _US, "kind": _FOLLOWS.get(line.kind, "counter")}


class OffersEditor(ValueEditor):
    """All lines, in the order they were said."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._lines: list[OfferLine] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(tokens.TINY)
        self._add = Button("", "quiet", "plus")
        self._hint = Label("", "small", wraps=True)
        column = self._column()
        column.addLayout(self._place)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._hint)
        self._add.clicked.connect(lambda: self._add_after(len(self._lines) - 1))
        self.retranslate()

    def value(self) -> Any:
        """Give the lines that have words."""
        return [held for line in self._lines if (held := line.value())] or None

    def set_value(self, value: Any) -> None:
        """Show lines."""
        for line in list(self._lines):
            self._drop(line)
        for item in value or ():
            self._insert(len(self._lines), item)
        self._arrange()

    def half(self) -> Any:
        """Give every line while one has no words yet: whose it is and what it is are chosen first."""
        if all(line.value() for line in self._lines):
            return None
        return [line.value() or {"by": line.by, "kind": line.kind} for line in self._lines]

    def put_half(self, half: Any) -> None:
        """Show them all again, those without words too."""
        self.set_value(half)

    def go_first(self) -> None:
        """Go to the words of the last line, or begin one: no typed word may be taken for a letter."""
        if not self._lines and self.window().isVisible():
            self._insert(0, {"by": _US, "kind": _ASK})
            self._arrange()
        if self._lines:
            self._lines[-1].go_to_text()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label everything anew."""
        self._add.setText(translate("OffersEditor", "Add an ask or an offer"))
        self._hint.setText(
            translate(
                "OffersEditor",
                "Enter: next line. Shift+Tab: us or them, ask or offer. Ctrl and an arrow up or down moves it.",
            )
        )
        for line in self._lines:
            line.retranslate()

    def line(self, place: int) -> OfferLine:
        """Give a line."""
        return self._lines[place]

    def _add_after(self, place: int) -> None:
        like = self._lines[place] if self._lines else None
        made = self._insert(place + 1, _answer_to(like))
        self._arrange()
        made.go_to_text()
        self.touched.emit()

    def _next(self, line: OfferLine) -> None:
        if line.text.text().strip():
            self._add_after(self._lines.index(line))
        else:
            self.finished.emit()

    def _insert(self, place: int, item: Mapping[str, Any]) -> OfferLine:
        line = OfferLine(item, self._language)
        line.touched.connect(self.touched)
        line.next_requested.connect(lambda: self._next(line))
        line.emptied.connect(lambda: self._remove(line))
        line.removal_requested.connect(lambda: self._remove(line))
        line.move_requested.connect(lambda step: self._move(line, step))
        self._lines.insert(place, line)
        self._place.insertWidget(place, line)
        line.show()  # a layout does so only at the next turn of the loop: until then Shift+Tab passes it by
        return line

    def _remove(self, line: OfferLine) -> None:
        place = self._lines.index(line)
        self._drop(line)
        self._arrange()
        if self._lines:
            self._lines[max(place - 1, 0)].go_to_text()
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched.emit()

    def _move(self, line: OfferLine, step: int) -> None:
        place = self._lines.index(line)
        wanted = min(max(place + step, 0), len(self._lines) - 1)
        if wanted != place:
            self._lines.insert(wanted, self._lines.pop(place))
            self._place.insertWidget(wanted, line)
            self._arrange()
            self.touched.emit()

    def _drop(self, line: OfferLine) -> None:
        self._lines.remove(line)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _arrange(self) -> None:
        self._hint.setVisible(bool(self._lines))
        stops = [stop for line in self._lines for stop in tab_stops(line)]
        chain([*stops, self._add])
