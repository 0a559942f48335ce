"""What any input made of several controls can do for the form it stands in.

Owns the contract and nothing else.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class HeldInput(QWidget):
    """An input that holds a plain JSON value.

    Signals:
        touched: A person changed something.
        moved: The cursor is elsewhere in a text.
    """

    touched = Signal()
    moved = Signal()

    def held(self) -> Any:
        """Give what is held."""
        return self.property("held")

    def fill(self, value: Any) -> None:
        """Hold this, silently; nothing empties it."""
        self.setProperty("held", value)

    def half(self) -> Any:
        """Give what is typed and means nothing yet, as plain JSON."""
        return None

    def put_half(self, half: Any) -> None:
        """Show it again."""

    def spot(self) -> int:
        """Say where the cursor is, over all controls, as one number."""
        return 0

    def put_spot(self, at: int) -> None:
        """Put focus and cursor back."""

    def speak(self, code: str) -> None:
        """Speak a language."""
