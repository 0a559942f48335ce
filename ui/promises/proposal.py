"""One thing the file says of itself, with the button that takes it.

Owns its look: what, why, where it was seen, one button. It refuses to act.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.forms.words import Words
from ui.widgets.button import Button
from ui.widgets.flow import Flow


class Proposal(QWidget):
    """A line of a board.

    Args:
        what: What it is about; words a person wrote may stand in it.
        why: What is proposed, and what for.
        sources: Ways to what it rests on.
        button: The words of the one button.
        take: What it does.
    """

    def __init__(
        self,
        what: str,
        why: str,
        sources: Sequence[Button],
        button: str,
        take: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.take = Button(button, "plain", "check")
        self.take.setAccessibleName(f"{button}: {what}")
        self.take.clicked.connect(take)
        title, below = Words("", "strong"), Flow(tokens.SMALL, self)
        title.set_content(what)
        below.set_parts([*sources])
        below.setVisible(bool(sources))
        line, words = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(tokens.TINY)
        for part in (title, Words(why, "soft"), below):
            words.addWidget(part)
        line.addLayout(words, 1)
        line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignVCenter)
