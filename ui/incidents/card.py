"""The card that comes first: are you safe, whom to call.

Owns three ways on, each one key. It refuses to judge, to hurry and to hide the
way back: Esc goes on writing. What was written is kept whatever is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield.model.base import is_person_code
from ui import theme, tokens
from ui.icons import set_icon
from ui.language import translate
from ui.letters import heard
from ui.widgets.chip import Chip
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.label import Label

WRITE, LATER, HAND_OVER = "write", "later", "hand_over"
LETTERS = {"en": "wlh", "fr": "mpc", "ar": "كحس"}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_OWNERS = 8


class SafetyCard(QFrame):
    """Are you safe?

    Signals:
        write_requested: Write it now.
        later_requested: The record can wait.
        hand_over_requested: Somebody else writes it; who, is asked next.
        given: A person code: they complete the record.
    """

    write_requested = Signal()
    later_requested = Signal()
    hand_over_requested = Signal()
    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._lang = "en"
        self._lines: tuple[str, ...] = ()
        self._heading = Label("", "title")
        self._call = Label("", "soft", wraps=True)
        self._numbers = Label("", "heading", wraps=True)
        self._kept = Label("", "soft", wraps=True)
        self.ways = ChipRow()
        self.owners = ChipRow()
        self.other = QLineEdit()
        self._field = Field(self.other)
        self._build()
        self._retranslate()

    def start(self, lang: str) -> None:
        """Begin anew, with nothing typed for the record before; the numbers follow."""
        self.other.clear()
        self._field.show_trouble("")
        self.show_card((), lang)

    def show_card(self, lines: Sequence[str], lang: str) -> None:
        """Show whom to call, and wait for a key."""
        self._lines, self._lang = tuple(lines), lang
        self.owners.hide()
        self._field.hide()
        self._retranslate()
        self.ways.choose(())
        self.show()
        self.take_focus()

    def show_owners(self, codes: Sequence[str]) -> None:
        """Ask who completes the record."""
        self.owners.set_choices([Choice(code, code, icon="person") for code in codes[:_MOST_OWNERS]])
        self.owners.setVisible(bool(codes))
        self._field.show()
        (self.owners if codes else self.other).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Wait on the first way."""
        self.ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> None:
        """Go from the people to the three ways, and from these to writing."""
        if self._field.isHidden():
            self.write_requested.emit()
        else:
            self.show_card(self._lines, self._lang)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the three letters, Enter on a chip, and Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        elif event.key() in _ENTERS:
            self._enter()
        elif event.text().strip() and not self.other.hasFocus():
            any(self.ways.press_letter(letter) for letter in heard(event.text(), self._lang))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(tokens.MEDIUM)
        icon = Label()
        set_icon(icon, "shield", "accent", 28)
        head.addWidget(icon)
        head.addWidget(self._heading, 1)
        column.addLayout(head)
        for part in (self._call, self._numbers, self._kept, self.ways, self.owners, self._field):
            column.addWidget(part)
        self.other.setMaximumWidth(theme.current().px(280))
        self._field.hide()
        self.owners.hide()
        self.ways.chosen_changed.connect(self._go)
        self.owners.chosen_changed.connect(lambda codes: self.given.emit(codes[0]) if codes else None)

    def _go(self, codes: tuple[str, ...]) -> None:
        way = codes[0] if codes else ""
        if way == WRITE:
            self.write_requested.emit()
        elif way == LATER:
            self.later_requested.emit()
        elif way == HAND_OVER:
            self.hand_over_requested.emit()

    def _enter(self) -> None:
        typed = self.other.text().strip()
        if self.other.hasFocus():
            if is_person_code(typed):
                self.given.emit(typed)
            else:
                self._field.show_trouble(translate("SafetyCard", "A person code, as in the roster"))
            return
        focused = self.window().focusWidget()
        if isinstance(focused, Chip):
            focused.click()

    def _retranslate(self) -> None:
        self._heading.setText(translate("SafetyCard", "Are you safe?"))
        self.setAccessibleName(translate("SafetyCard", "Are you safe?"))
        has = bool(self._lines)
        self._call.setText(
            translate("SafetyCard", "Call first:")
            if has
            else translate(
                "SafetyCard", "Call first, as your team agreed. No numbers are kept in Settings yet."
            )
        )
        self._numbers.set_content("\n".join(self._lines))
        self._numbers.setVisible(has)
        self._kept.setText(
            translate(
                "SafetyCard", "What you have written is kept. The record can wait, or a colleague writes it."
            )
        )
        letters = LETTERS.get(self._lang, LETTERS["en"])
        self.ways.set_choices(
            [
                Choice(WRITE, translate("SafetyCard", "write it now"), letters[0]),
                Choice(LATER, translate("SafetyCard", "later"), letters[1]),
                Choice(HAND_OVER, translate("SafetyCard", "hand it over"), letters[2]),
            ]
        )
        self.ways.set_name(translate("SafetyCard", "Are you safe?"))
        self.owners.set_name(translate("SafetyCard", "Who completes the record?"))
        self._field.say(translate("SafetyCard", "Who completes the record?"))
        self.other.setPlaceholderText(translate("SafetyCard", "Person code"))
