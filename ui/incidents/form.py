"""The incident in a few keys: act, who and what by class, hurt, worth, who knew when.

Owns the rows and where the focus goes. It refuses to save, and has no field
for a person: nobody harmed is named here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.direction import isolated
from ui.incidents import keys
from ui.language import translate
from ui.letters import heard
from ui.naming import text_value
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit

_RING = 3  # the room a chip leaves for its focus ring
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class IncidentForm(QWidget):
    """One incident being written.

    Signals:
        touched: Something was chosen or typed.
        save_requested: Enter, or the button.
        left: Esc, or the button: it is kept and can wait.
    """

    touched = Signal()
    save_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = "en"
        self._heading = Label("", "heading")
        self._words = Label("", "small", wraps=True)
        self._labels = {row: Label("", "soft") for row in (*keys.ROWS, "follow_up")}
        self.rows = {row: ChipRow(many=row == "affected") for row in keys.ROWS}
        self.note = TextEdit(1, 6)
        self._save = Button("", "primary", "check")
        self._leave = Button("", "quiet")
        self._is_filling = False
        self._build()
        self._retranslate()

    def speak(self, lang: str) -> None:
        """Take the letters of a language."""
        self._lang = lang
        self._retranslate()

    def fill(self, values: Mapping[str, Any], cursor: int = 0) -> None:
        """Show what is written so far."""
        self._is_filling = True
        for row, chips in self.rows.items():
            value = values.get(row)
            codes = value if isinstance(value, list | tuple) else [value]
            chips.choose([str(code) for code in codes if code is not None])
        text = (values.get("follow_up") or {}).get("text", "")
        self.note.setPlainText(text)
        at = self.note.textCursor()
        at.setPosition(min(cursor, len(text)))
        self.note.setTextCursor(at)
        self._is_filling = False
        self._enable()

    def values(self) -> dict[str, Any]:
        """Give what is written, as plain JSON; nothing chosen is ``None``."""
        chosen = {row: chips.chosen() for row, chips in self.rows.items()}
        hours = chosen["reported_after_h"]
        return {
            **{row: (codes[0] if codes else None) for row, codes in chosen.items()},
            "affected": list(chosen["affected"]),
            "reported_after_h": int(hours[0]) if hours else None,
            "follow_up": text_value(self.note.text(), self._lang),
        }

    def suggest(self, acts: Sequence[str]) -> None:
        """Choose the act the encounter points to; it is changed by one key."""
        self.rows["act"].choose(acts[:1])
        self._enable()

    def take_focus(self, *, first: bool = False) -> None:
        """Begin at the first row that has no answer, or at the very first."""
        empty = (row for row in keys.ROWS if not first and not self.rows[row].chosen())
        row = next(empty, keys.ROWS[0])
        self.rows[row].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear letters here or in the first later row that has them, Enter and Esc."""
        if event.key() in _ENTERS:
            self.save_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.modifiers() & _HELD and event.text().strip() and not self.note.hasFocus():
            self._press(event.text())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        grid = QGridLayout()
        grid.setVerticalSpacing(tokens.TINY)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(0)
        for place, (row, chips) in enumerate(self.rows.items()):
            grid.addWidget(self._labels[row], place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(chips, place, 1)
            chips.chosen_changed.connect(lambda _codes: self._changed())
            chips.answered.connect(lambda row=row: self._after(row))
        grid.addWidget(self._labels["follow_up"], len(self.rows), 0, Qt.AlignmentFlag.AlignTop)
        note = QHBoxLayout()  # it has a widest width, and must not hold the column to it
        note.addWidget(self.note, 1)
        note.addStretch()
        grid.addLayout(note, len(self.rows), 1)
        column.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SMALL)
        buttons.addWidget(self._save)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.note.textChanged.connect(self._changed)
        self.note.cursorPositionChanged.connect(self._changed)
        self._save.clicked.connect(self.save_requested)
        self._leave.clicked.connect(self.left)
        theme.current().changed.connect(self._measure)

    def _press(self, typed: str) -> None:
        focused = self.window().focusWidget()
        held = [row for row, chips in self.rows.items() if focused and chips.isAncestorOf(focused)]
        first = keys.ROWS.index(held[0]) if held else 0
        for letter in heard(typed, self._lang):
            if any(self.rows[row].press_letter(letter) for row in keys.ROWS[first:]):
                return
        self._say(unheard=typed)

    def _say(self, unheard: str = "") -> None:
        """Say what this is, or that a letter chose nothing: it is not lost in silence."""
        words = translate(
            "IncidentForm", "A pointer, nothing more: the case file lies elsewhere. It leaves first."
        )
        if unheard:
            words = translate(
                "IncidentForm", "“%1” chooses nothing · words go into What next: Tab leads there"
            )
        self._words.setText(words.replace("%1", isolated(unheard)))
        if unheard:
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _after(self, row: str) -> None:
        later = keys.ROWS[keys.ROWS.index(row) + 1 :]
        (self.rows[later[0]] if later else self.note).setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self._say()
        self._enable()
        if not self._is_filling:
            self.touched.emit()

    def _enable(self) -> None:
        self._save.setEnabled(bool(self.rows["act"].chosen()))

    def _measure(self) -> None:
        """Give every question the same width, and the height of a chip beside it."""
        look = theme.current()
        metrics = QFontMetrics(look.font())
        width = max(metrics.horizontalAdvance(label.text()) for label in self._labels.values())
        for label in self._labels.values():
            label.setFixedSize(width + look.px(tokens.LARGE), look.px(tokens.TARGET) + 2 * _RING)

    def _retranslate(self) -> None:
        self._is_filling = True
        self._heading.setText(translate("IncidentForm", "Incident"))
        self._say()
        for row, chips in self.rows.items():
            self._labels[row].setText(keys.question(row))
            chips.set_choices(*keys.choices(row, self._lang))
            chips.set_name(keys.question(row))
        self._labels["follow_up"].setText(translate("IncidentForm", "What next"))
        self.note.setAccessibleName(translate("IncidentForm", "What next"))
        self.note.setPlaceholderText(translate("IncidentForm", "No names; nothing about who was harmed"))
        self._save.setText(translate("IncidentForm", "Save the incident"))
        self._leave.setText(translate("IncidentForm", "Not now"))
        self._measure()
        self._is_filling = False
