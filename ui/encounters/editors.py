"""What a value of an encounter is edited with, in place or in the form.

Owns the small editors and what they hold as plain JSON values. They refuse to
save: they say that they were touched, and when a person is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ui import labels, tokens
from ui.digits import accept_any_digits
from ui.encounters.choices import offer
from ui.encounters.fields import FLAG_WORDS, FLAGS
from ui.encounters.wording import duration
from ui.language import Language, translate
from ui.naming import language_of
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_edit import TextEdit

_NAMED: Final = "hdfield_named_by_field"
_PRESETS: Final = {"minutes": (10, 30, 45, 60, 120), "km": ()}
_MOST: Final = {"minutes": 60 * 24 * 365, "km": 5000}


def take_or_empty() -> str:
    """Say how to go on where a part of a name is typed and nothing is taken."""
    return translate("EncounterEditor", "Enter takes the first one found. Or empty the line.")


class ValueEditor(QWidget):
    """The base of all editors.

    Signals:
        touched: A person changed something.
        moved: The cursor moved in a text.
        finished: A person is done with it.
    """

    touched = Signal()
    moved = Signal()
    finished = Signal()
    needs_done = True
    """Whether a button must say that one is done; a single choice needs none."""

    def value(self) -> Any:
        """Give what it holds as plain JSON; ``None`` for nothing."""
        return None

    def unfinished(self) -> str:
        """Say what is missing where something typed is no value yet; empty where nothing is."""
        return ""

    def set_value(self, value: Any) -> None:
        """Show a value silently."""

    def half(self) -> Any:
        """Give what is typed and no value yet, as plain JSON; ``None`` where the value says it all."""
        return None

    def put_half(self, half: Any) -> None:
        """Show again what ``half`` gave, over the value, after a lock."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it, not even half a value."""
        return self.value() is None and self.half() is None

    def go_first(self) -> None:
        """Put the focus where one begins."""

    def retranslate(self) -> None:
        """Speak the new language."""

    def set_name(self, words: str) -> None:
        """Say what is edited, to the controls that have no name of their own."""
        for row in self.findChildren(ChipRow):
            if row.property(_NAMED) or not row.accessibleName():
                row.setProperty(_NAMED, True)
                row.set_name(words)
        for control in (*self.findChildren(QLineEdit), *self.findChildren(TextEdit)):
            if control.property(_NAMED) or not control.accessibleName():
                control.setProperty(_NAMED, True)
                control.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Enter, wherever a control leaves it to us."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _column(self) -> QVBoxLayout:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        return column


class ChoiceEditor(ValueEditor):
    """One code of a list, or several.

    Args:
        list_name: The vocabulary.
        language: Of the labels.
        many: Whether several may be chosen.
        kind: Of the encounter: it decides which outcomes are usual.
    """

    def __init__(
        self, list_name: str, language: Language, *, many: bool = False, kind: str | None = None
    ) -> None:
        super().__init__()
        self.needs_done = many
        self._many = many
        self._list = list_name
        self._language = language
        self._kind = kind
        self.row = ChipRow(many=many)
        self._column().addWidget(self.row)
        self.row.chosen_changed.connect(self._changed)
        self.retranslate()

    def value(self) -> Any:
        """Give the code, or the list of codes."""
        chosen = self.row.chosen()
        if self._many:
            return list(chosen) or None
        return chosen[0] if chosen else None

    def set_value(self, value: Any) -> None:
        """Choose; a code of a newer program is offered bare, so that it is not lost."""
        codes = [] if value is None else list(value) if isinstance(value, list) else [value]
        offer(self.row, self._list, self._language.code, kind=self._kind, extra=codes)
        self.row.choose(codes)

    def set_kind(self, kind: str | None) -> None:
        """Show at once what is usual for another kind."""
        if kind != self._kind:
            self._kind = kind
            self.retranslate()

    def go_first(self) -> None:
        """Go to the chosen chip, or the first."""
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label the chips anew."""
        offer(self.row, self._list, self._language.code, kind=self._kind, extra=self.row.chosen())

    def _changed(self) -> None:
        self.touched.emit()
        if not self._many:
            self.finished.emit()


class FlagsEditor(ValueEditor):
    """Several things that may be true."""

    def __init__(self) -> None:
        super().__init__()
        self.row = ChipRow(many=True)
        self._column().addWidget(self.row)
        self.row.chosen_changed.connect(lambda _codes: self.touched.emit())
        self.retranslate()

    def value(self) -> Any:
        """Give the names of what is true."""
        return list(self.row.chosen()) or None

    def set_value(self, value: Any) -> None:
        """Choose what is true."""
        self.row.choose(value or ())

    def go_first(self) -> None:
        """Go to the first chip."""
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label the chips anew."""
        self.row.set_choices([Choice(name, translate("EncounterField", FLAG_WORDS[name])) for name in FLAGS])


class YesNoEditor(ValueEditor):
    """Yes, no, or not said."""

    needs_done = False

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.row = ChipRow()
        self._column().addWidget(self.row)
        self.row.chosen_changed.connect(self._changed)
        self.retranslate()

    def value(self) -> Any:
        """Give a truth, or ``None`` where it was taken back."""
        chosen = self.row.chosen()
        return chosen[0] == "yes" if chosen else None

    def set_value(self, value: Any) -> None:
        """Choose."""
        self.row.choose([] if value is None else ["yes" if value else "no"])

    def go_first(self) -> None:
        """Go to the chosen chip, or the first."""
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label the chips anew."""
        code = self._language.code
        self.row.set_choices(
            [Choice(answer, labels.label("yes_no_unknown", answer, code)) for answer in ("yes", "no")]
        )

    def _changed(self) -> None:
        self.touched.emit()
        self.finished.emit()


class NumberEditor(ValueEditor):
    """A whole number of minutes or kilometres, with the usual ones as chips."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._spin = QSpinBox()
        accept_any_digits(self._spin)
        self._spin.setRange(-1, _MOST[unit])
        self._spin.setSpecialValueText("—")
        self._spin.setValue(-1)
        self._usual = ChipRow()
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._spin)
        line.addWidget(self._usual, 1)
        self._column().addLayout(line)
        self._spin.valueChanged.connect(self._typed)
        self._usual.chosen_changed.connect(self._pressed)
        self.retranslate()

    def value(self) -> Any:
        """Give the number, or ``None``."""
        return self._spin.value() if self._spin.value() >= 0 else None

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._spin.blockSignals(True)
        self._spin.setValue(-1 if value is None else int(value))
        self._spin.blockSignals(False)
        self._mark()

    def go_first(self) -> None:
        """Go to the number, ready to be typed over."""
        self._spin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._spin.selectAll()

    def retranslate(self) -> None:
        """Write unit and usual numbers anew."""
        minutes = self._unit == "minutes"
        self._spin.setSuffix(
            translate("EncounterEditor", " min") if minutes else translate("EncounterEditor", " km")
        )
        self._spin.setAccessibleName(
            translate("EncounterEditor", "Minutes") if minutes else translate("EncounterEditor", "Kilometres")
        )
        self._usual.set_choices([Choice(str(number), duration(number)) for number in _PRESETS[self._unit]])
        self._usual.setVisible(bool(_PRESETS[self._unit]))
        self._mark()

    def _typed(self) -> None:
        self._mark()
        self.touched.emit()

    def _mark(self) -> None:
        self._usual.choose([str(self._spin.value())])

    def _pressed(self, codes: tuple[str, ...]) -> None:
        self.set_value(int(codes[0]) if codes else None)
        self.touched.emit()
        self.finished.emit()


class LineEditor(ValueEditor):
    """One line of text."""

    def __init__(self) -> None:
        super().__init__()
        self._line = LineEdit()
        self._column().addWidget(self._line)
        self._line.textEdited.connect(lambda _text: self.touched.emit())
        self._line.cursorPositionChanged.connect(lambda _old, _new: self.moved.emit())

    def value(self) -> Any:
        """Give the text, or ``None``."""
        return self._line.text().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text; line breaks of older values become spaces."""
        self._line.setText(" ".join(str(value or "").split("\n")))

    def go_first(self) -> None:
        """Go to the end of the text."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)


class TextEditor(ValueEditor):
    """A text of a few lines, of which no language is kept."""

    def __init__(self, lines: int = 2) -> None:
        super().__init__()
        self.text = TextEdit(lines)
        self._column().addWidget(self.text)
        self.text.textChanged.connect(self.touched)
        self.text.cursorPositionChanged.connect(self.moved)

    def value(self) -> Any:
        """Give the text, or ``None``."""
        text = self.text.text().strip("\n")
        return text if text.strip() else None

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.text.blockSignals(True)
        self.text.setPlainText(str(value or ""))
        self.text.blockSignals(False)

    def go_first(self) -> None:
        """Go to the end of the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)


class NoteEditor(ValueEditor):
    """A text of several lines, in the language it is written in."""

    def __init__(self, language: Language, lines: int = 4) -> None:
        super().__init__()
        self._language = language
        self._before: dict[str, Any] = {}
        self.text = TextEdit(lines)
        self._column().addWidget(self.text)
        self.text.textChanged.connect(self.touched)
        self.text.cursorPositionChanged.connect(self.moved)

    def value(self) -> Any:
        """Give the text with its language; a text that did not change keeps the one it had."""
        text = self.text.text().strip("\n")
        if not text.strip():
            return None
        if text == self._before.get("text"):
            return self._before
        lang = language_of(text, self._language.code)
        return {"text": text, "lang": lang} if lang else {"text": text}

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self._before = dict(value or {})
        self.text.blockSignals(True)
        self.text.setPlainText(self._before.get("text", ""))
        self.text.blockSignals(False)

    def go_first(self) -> None:
        """Go to the end of the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Give what may take the focus inside a widget, in the order it was made.

    All chips of a row are among them: any may become the one Tab stops at.
    """
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.focusProxy() is None
    ]


def chain(stops: Sequence[QWidget]) -> None:
    """Make Tab go through ``stops`` one after the other."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
