"""What stands beside the chips of a red line: its words, that it goes first, and how many more there are.

Owns these words. It refuses to judge: "met under threat" is said without a colour of blame.

Source: domain 3.5, rule 8; docs/engagements.md.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.rules.red_lines import is_crossing
from ui import theme, tokens
from ui.direction import isolated
from ui.language import translate
from ui.today.chips import CaptureRow
from ui.widgets.label import Label


class LineRow(QWidget):
    """The answers of one red line.

    Args:
        chips: What may have happened to it.
        ring: The room a chip leaves for its focus ring.
    """

    def __init__(self, chips: CaptureRow, ring: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = chips
        self._words = Label("", "base", wraps=True)
        self._first = Label("", "small", wraps=True)
        self._further = Label("", "small")
        beside = QVBoxLayout()
        self._beside = beside
        self._ring = ring
        beside.setSpacing(tokens.TINY)
        beside.addWidget(self._words)
        beside.addWidget(self._first)
        beside.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(chips, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        self._further.setContentsMargins(ring, 0, ring, 0)
        column.addWidget(self._further)

    def say(self, words: str, event: str, further: int) -> None:
        """Say which line it is.

        Args:
            words: Its own.
            event: What is said of it, a red_line_event code or nothing.
            further: How many more were touched and have no row here.
        """
        self._words.set_content(words)
        name = translate("CaptureForm", "Red line: %1").replace("%1", isolated(words))
        if self._chips.accessibleName() != name:
            self._chips.set_name(name)
        look = theme.current()
        height = self._words.fontMetrics().height()
        # In line with the words of the chips.
        self._beside.setContentsMargins(0, self._ring + (look.px(tokens.TARGET) - height) // 2, 0, 0)
        self._first.setText(translate("CaptureForm", "this goes first with your next bundle"))
        self._first.setVisible(is_crossing(event))
        more = QCoreApplication.translate("CaptureForm", "%n more in the record", "", further)
        self._further.setText(more)
        self._further.setVisible(bool(further))
