"""The one line of help under quick capture: what the next key does, or why the last one did nothing.

Owns these words. It refuses to know where the focus is: it is told.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent

from ui.direction import isolated
from ui.language import translate
from ui.shortcuts import keys_of
from ui.today.capture import Capture
from ui.widgets.label import Label


class HelpLine(Label):
    """Says one thing at a time."""

    def __init__(self) -> None:
        super().__init__("", "small")
        self._capture = Capture()
        self._elsewhere = ""

    def follow(self, capture: Capture) -> None:
        """Say how to go on with a capture."""
        self._capture = capture
        self._say()

    def help_with(self, words: str) -> None:
        """Say how to go on elsewhere on the page; empty for here."""
        self._elsewhere = words
        self._say()

    def say_unheard(self, typed: str) -> None:
        """Say that a letter chose nothing, until the next act: it is not lost in silence."""
        words = translate("HelpLine", "“%1” chooses nothing · words go into the note: Tab leads there")
        self.setText(words.replace("%1", isolated(typed)))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _say(self) -> None:
        capture = self._capture
        save = keys_of("save") if capture.row == "note" else translate("HelpLine", "Enter")
        if capture.edits:
            words = translate("HelpLine", "%1 saves the change · until then it stays as it was")
        elif capture.is_touched:
            words = translate("HelpLine", "%1 saves · it is already kept")
        else:
            words = translate("HelpLine", "A letter chooses, %1 saves")
        self.setText(self._elsewhere or words.replace("%1", isolated(save)))
