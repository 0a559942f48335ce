"""What one row of a list says.

Owns the two frozen shapes a list is made of. It refuses to paint
(``row_delegate.py``) or to hold them (``rows.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from ui.tokens import Meaning

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One record in a list, in words already translated.

    Attributes:
        id: What the view answers with.
        title: First line; what a person wrote or a name.
        second: Second line, quieter.
        icon: Drawing of the one fact that matters; empty for none.
        word: That fact in a word, such as "turned back".
        meaning: Colours icon and word; None for neutral.
        time: Shown at the trailing edge: "14:30".
        time_full: The same in full, on hover and heard.
        badge: A small pill under the time; empty for none.
        badge_meaning: Colours the pill; None for neutral.
    """

    id: str
    title: str
    second: str = ""
    icon: str = ""
    word: str = ""
    meaning: Meaning | None = None
    time: str = ""
    time_full: str = ""
    badge: str = ""
    badge_meaning: Meaning | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row."""
        parts = (self.word, self.title, self.second, self.time_full or self.time, self.badge)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading above the rows that follow, such as a day.

    Attributes:
        title: "Yesterday".
        count: How many rows, as words: "3".
    """

    title: str
    count: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says for the heading."""
        return f"{self.title}, {self.count}" if self.count else self.title
