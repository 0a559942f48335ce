"""Words of a card that is as tall as its words and no taller.

Owns one label. A label whose least height is guessed from a narrow column
leaves blank paper below a long card.
"""

from __future__ import annotations

from PySide6.QtCore import QSize

from ui.forms import words


class Words(words.Words):
    """A label that wraps, at least one line high; the layouts find the rest."""

    def sizeHint(self) -> QSize:
        """Ask for one line; the least height of what may not shrink is taken from here."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(0, self.fontMetrics().height())
