"""The two minutes after a meeting: three questions, asked once, and let be.

Owns the card: folded until a person has two minutes, then three small texts and
how they see us. It refuses to save, and never asks again once it was skipped.

Source: domain 3.2 (Encounter.debrief).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.encounters.editors import NoteEditor, TextEditor, ValueEditor, chain
from ui.encounters.spots import LastFocus, Spot, go_to, spot_in
from ui.language import Language, translate
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label

QUESTIONS: Final = ("went_well", "surprised_by", "next_time")
SEES_US: Final = "how_they_see_us"


class DebriefCard(QWidget):
    """The offer of a debrief, and the debrief.

    Args:
        language: Of the window.

    Signals:
        save_requested: What was answered is to be saved.
        skip_requested: It is not wanted for this encounter.
        touched: A person typed, or moved the cursor in what was typed.
    """

    save_requested = Signal()
    skip_requested = Signal()
    touched = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.record = ""
        self._editors: dict[str, ValueEditor] = {}
        self._fields: dict[str, Field] = {}
        self._offer = QWidget(self)
        self._words = Label("", "small", wraps=True)
        self.open_button = Button("", "plain", "talked")
        self._skip = Button("", "quiet")
        self._asked: QWidget | None = None
        self._save = Button("", "primary", "check")
        self._later = Button("", "quiet")
        self._last: LastFocus | None = None
        self._build()
        self._retranslate()
        self.hide()

    # -- what is shown ----------------------------------------------------------
    def offer(self, record: str) -> None:
        """Offer the debrief of an encounter, folded; one being written stays open."""
        if record != self.record:
            self.put({})
            self.fold()
        self.record = record
        self.show()

    def withdraw(self) -> None:
        """Ask for nothing."""
        self.record = ""
        self.fold()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the questions are in sight."""
        return self._asked is not None and not self._asked.isHidden()

    def unfold(self) -> None:
        """Ask, and go to the first question."""
        self._questions().show()
        self._offer.hide()
        self._editors[QUESTIONS[0]].go_first()

    def fold(self) -> None:
        """Put the questions away; what was typed stays in them."""
        if self._asked is not None:
            self._asked.hide()
        self._offer.show()

    # -- values -----------------------------------------------------------------
    def values(self) -> dict[str, Any]:
        """Give what was answered, by question."""
        return {
            name: value for name, editor in self._editors.items() if (value := editor.value()) is not None
        }

    def put(self, values: Mapping[str, Any]) -> None:
        """Show answers."""
        if values:
            self._questions()
        for name, editor in self._editors.items():
            editor.set_value(values.get(name))

    def spot(self) -> Spot | None:
        """Say where the cursor is."""
        return spot_in(self, self._last.control if self._last else None)

    def go_to(self, spot: Spot) -> None:
        """Put the cursor back."""
        go_to(self, spot)

    # -- Qt ---------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        line = QHBoxLayout(self._offer)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        for part in (self.open_button, self._skip):
            line.addWidget(part)
        line.addWidget(self._words, 1)
        column.addWidget(self._offer)
        self.open_button.clicked.connect(self.unfold)
        self._skip.clicked.connect(self.skip_requested)

    def _questions(self) -> QWidget:
        """Make the questions when they are first asked: most records are only read."""
        if self._asked is not None:
            return self._asked
        self._asked = QWidget(self)
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        self._editors = {name: TextEditor(1) for name in QUESTIONS}
        self._editors[SEES_US] = NoteEditor(self._language, 1)
        for name, editor in self._editors.items():
            self._fields[name] = Field(editor)
            column.addWidget(self._fields[name])
            editor.touched.connect(self.touched)
            editor.moved.connect(self.touched)
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SMALL)
        foot.addWidget(self._save)
        foot.addWidget(self._later)
        foot.addStretch(1)
        column.addLayout(foot)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._asked)
        self._asked.hide()
        self._save.clicked.connect(self.save_requested)
        self._later.clicked.connect(self.put_away)
        texts = [
            editor.text for editor in self._editors.values() if isinstance(editor, TextEditor | NoteEditor)
        ]
        chain([*texts, self._save, self._later])
        self._last = LastFocus(self)
        self._retranslate()
        return self._asked

    def put_away(self) -> None:
        """Fold the questions and stay beside them; what was typed stays."""
        self.fold()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.open_button.setText(translate("DebriefCard", "Debrief in two minutes"))
        self._skip.setText(translate("DebriefCard", "Skip"))
        self._words.setText(
            translate("DebriefCard", "Four short questions. Skipped, they are not asked again.")
        )
        self._save.setText(translate("DebriefCard", "Save debrief"))
        self._later.setText(translate("DebriefCard", "Later"))
        words = {
            "went_well": translate("DebriefCard", "What went well?"),
            "surprised_by": translate("DebriefCard", "What surprised us?"),
            "next_time": translate("DebriefCard", "What do we do next time?"),
            SEES_US: translate("DebriefCard", "How do they see us now?"),
        }
        for name, field in self._fields.items():
            field.say(words[name])
            self._editors[name].retranslate()
            self._editors[name].set_name(words[name])
