"""The recovery code: shown once, then two of its groups typed back from paper.

Owns showing and asking back. The code can be saved nowhere from here: it is
not selectable, and it goes with the view.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from ui import tokens
from ui.entry.gate import Gate
from ui.language import Language, translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label

_ASKED = 2
_ALIKE = str.maketrans("OIL", "011")  # as the code itself is read (hdfield.crypto.recovery_code)


def two_places(count: int) -> list[int]:
    """Choose two different groups to ask for, in order."""
    return sorted(secrets.SystemRandom().sample(range(count), _ASKED))


class CodeView(Gate):
    """Shows the code, then asks for two groups of it.

    Args:
        code: Groups joined by dashes.
        language: The language of the moment.
        places: Chooses which groups are asked for.

    Signals:
        typed_back: The groups were right: it is on paper.
    """

    typed_back = Signal()

    def __init__(
        self, code: str, language: Language, places: Callable[[int], Sequence[int]] = two_places
    ) -> None:
        super().__init__(language)
        self._groups = code.split("-")
        self.asked = tuple(places(len(self._groups)))
        self._card = _Card(self._groups)
        self.lines = tuple(QLineEdit() for _place in self.asked)
        self._fields = tuple(Field(line) for line in self.lines)
        self._go = Button("", "primary")
        self._again = self.add_quiet()
        self.body.addWidget(self._card)
        for field in self._fields:
            self.body.addWidget(field)
        self.buttons.addWidget(self._go)
        self._go.clicked.connect(self._on)
        self._again.clicked.connect(self.show_code)
        for line in self.lines:
            line.returnPressed.connect(self._on)
            line.textEdited.connect(lambda _text: self._clear_trouble())
        self.show_code()

    @property
    def is_asking(self) -> bool:
        """Whether the code is hidden and its groups are asked for."""
        return self._card.isHidden()

    def show_code(self) -> None:
        """Show the code, for writing it down."""
        self._turn(asking=False)
        self._focus()

    def ask_back(self) -> None:
        """Hide the code and ask for two groups of it."""
        self._turn(asking=True)
        self._focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where the next key is meant to go."""
        super().showEvent(event)
        self._focus()

    def show_opening(self) -> None:
        """Say that the notebook is being opened."""
        for widget in (*self.lines, self._go, self._again):
            widget.setEnabled(False)
        self._go.setText(translate("CodeView", "Opening…"))

    def _focus(self) -> None:
        wanted = self.lines[0] if self.is_asking else self._go
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, asking: bool) -> None:
        self._card.setVisible(not asking)
        for field, line in zip(self._fields, self.lines, strict=True):
            line.clear()
            field.setVisible(asking)
        self._again.setVisible(asking)
        self._clear_trouble()
        self._retranslate()

    def _on(self) -> None:
        if not self.is_asking:
            self.ask_back()
            return
        for place, line, field in zip(self.asked, self.lines, self._fields, strict=True):
            if _tidy(line.text()) != _tidy(self._groups[place]):
                field.show_trouble(
                    translate(
                        "CodeView", "That is not this group. Look at your paper, or show the code again."
                    )
                )
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                line.selectAll()
                return
        self.typed_back.emit()

    def _clear_trouble(self) -> None:
        for field in self._fields:
            field.show_trouble("")

    def _retranslate(self) -> None:
        super()._retranslate()
        if self.is_asking:
            words = translate(
                "CodeView", "Type two of its groups from your paper, so that it surely can be read later."
            )
            button = translate("CodeView", "Open the notebook")
        else:
            words = translate(
                "CodeView",
                "Write it on paper and keep it away from this computer. It opens the notebook when the passphrase "
                "is forgotten, and it is shown only this once.",
            )
            button = translate("CodeView", "I have written it down")
        self.set_heading(translate("CodeView", "Your recovery code"), words)
        self._go.setText(button)
        self._again.setText(translate("CodeView", "Show the code again"))
        for place, field in zip(self.asked, self._fields, strict=True):
            field.say(translate("CodeView", "Group %1").replace("%1", str(place + 1)))


class _Card(QFrame):
    """The groups with their numbers, four in a row."""

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        # The code is written from left to right on any paper, so its groups follow that in any language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        grid.setHorizontalSpacing(tokens.LARGE)
        grid.setVerticalSpacing(tokens.TINY)
        for place, group in enumerate(groups):
            row, column = divmod(place, 4)
            number = Label(str(place + 1), "caption")
            code = Label(group, "code")
            code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(number, 3 * row, column)
            grid.addWidget(code, 3 * row + 1, column)
            if row:
                grid.setRowMinimumHeight(3 * row - 1, tokens.MEDIUM)
        self.setAccessibleName(" ".join(groups))


def _tidy(typed: str) -> str:
    return "".join(typed.upper().split()).replace("-", "").translate(_ALIKE)
