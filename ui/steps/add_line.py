"""Adding a next step in one line: what, by when, whose.

Owns the line and where the focus goes. It refuses to save.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 500


class AddLine(QWidget):
    """One step being written.

    Signals:
        touched: Something was typed or chosen.
        add_requested: Enter, or the button.
        left: Esc: it is kept and can wait.
    """

    touched = Signal()
    add_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = LineEdit()
        self.what.setMaxLength(_LONGEST)
        self.about = ""
        self._about = Label("", "small")
        self.days = ChipRow()
        self.owners = ChipRow()
        self._add = Button("", "plain", "plus")
        self._build()
        self._retranslate()

    def offer(
        self, days: Sequence[Choice], owners: tuple[Sequence[Choice], Sequence[Choice]], mine: str
    ) -> None:
        """Give the days and the people; with nobody else known, nobody is asked."""
        self.days.set_choices(days)
        self.owners.set_choices(*owners)
        if not self.owners.chosen():
            self.owners.choose([mine])
        self.owners.setVisible(len(owners[0]) > 1)

    def start(self, about: str, about_words: str) -> None:
        """Begin; what is typed already stays."""
        self.about = about
        self._about.set_content(about_words)
        self._about.setVisible(bool(about_words))
        self.show()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> dict[str, Any]:
        """Give what is written, as plain JSON."""
        return {
            "what": self.what.text(),
            "due": (self.days.chosen() or ("",))[0],
            "owner": (self.owners.chosen() or ("",))[0],
            "about": self.about,
            "about_words": self._about.text(),
            "cursor": self.what.cursorPosition(),
        }

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what was written."""
        self.what.setText(str(values.get("what") or ""))
        self.what.setCursorPosition(int(values.get("cursor") or 0))
        self.days.choose([str(values.get("due") or "")])
        if values.get("owner"):
            self.owners.choose([str(values["owner"])])
        self.about = str(values.get("about") or "")
        self._about.set_content(str(values.get("about_words") or ""))
        self._about.setVisible(bool(self._about.text()))

    def clear(self) -> None:
        """Begin with nothing."""
        self.what.clear()
        self.days.choose(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter; put away with Esc; keep letters from what is around."""
        if event.key() in _ENTERS:
            self.add_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
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
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        line.addWidget(self.what, 1)
        line.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self._about)
        column.addWidget(self.days)
        column.addWidget(self.owners)
        self._about.hide()
        self.what.textEdited.connect(lambda _text: self.touched.emit())
        self.days.chosen_changed.connect(lambda _codes: self.touched.emit())
        self.owners.chosen_changed.connect(lambda _codes: self.touched.emit())
        self._add.clicked.connect(self.add_requested)

    def _retranslate(self) -> None:
        words = translate("AddLine", "Next step")
        self.what.setAccessibleName(words)
        self.what.setPlaceholderText(translate("AddLine", "What is to be done? Enter adds it"))
        self.days.set_name(translate("AddLine", "By when?"))
        self.owners.set_name(translate("AddLine", "Who?"))
        self._add.setText(translate("AddLine", "Add"))
