"""A headed list whose rows may say more below themselves, in full.

Owns the rows and how keys walk them. Nothing that limits or binds is cut off
here: what is below a row wraps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.dossier.rows import RecordRow
from ui.forms.words import Words
from ui.laying import empty
from ui.widgets.button import Button
from ui.widgets.row_parts import Row
from ui.widgets.section import Section

_INSET = 44
"""Pixels from the edge to the words of a row, past its icon."""

_AT_ONCE: Final = 24
"""Rows shown before "show more": a whole country may have hundreds of listings."""

Told = tuple[Row, str]
"""A row, and what stands below it in full; empty for nothing."""


class RowsPart(Section):
    """One headed list.

    Attributes:
        rows: Its rows shown, from the top.
        more: Shows more of them; out of sight where all are shown.

    Signals:
        row_opened: (record id)
    """

    row_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RecordRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._told: tuple[Told, ...] = ()
        self._at_once = _AT_ONCE
        self._nothing = Words("", "soft")
        self.more = Button("", "quiet", "down")
        self.more.clicked.connect(self._show_more)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._nothing)

    def show_rows(self, heading: str, count: str, told: Sequence[Told], nothing: str) -> None:
        """Show rows under a heading, or what it means that there are none."""
        self.say(heading, count if told else "")
        self._told = tuple(told)
        self._nothing.setText(nothing)
        self._nothing.setVisible(not told)
        self._show()

    # -- inside -----------------------------------------------------------------
    def _show(self) -> None:
        shown = self._told[: self._at_once]
        at = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
        empty(self._list)
        self.rows = []
        for place, (row, below) in enumerate(shown):
            self._add(place, row, below)
        left = len(self._told) - len(shown)
        self.more.setText(QCoreApplication.translate("Space", "Show %n more", "", left))
        self.more.setVisible(left > 0)
        if self.rows:
            stop = self.rows[min(max(at, 0), len(self.rows) - 1)]
            self._stand_on(stop)
            if at >= 0:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        first = len(self.rows)
        self._at_once += 4 * _AT_ONCE
        self._show()
        self._step(first)

    def _add(self, place: int, said: Row, below: str) -> None:
        row = RecordRow(said, 0, self)
        row.pressed.connect(lambda: self.row_opened.emit(said.id))
        row.stepped.connect(lambda step: self._step(place + step))
        row.reached.connect(lambda: self._stand_on(row))
        self.rows.append(row)
        self._list.addWidget(row)
        if below:
            words = Words("", "small")
            words.set_content(below)
            words.setContentsMargins(_INSET, 0, _INSET, tokens.LARGE)
            row.setAccessibleName(f"{said.spoken}, {below}")
            self._list.addWidget(words)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_on(self, stop: RecordRow) -> None:
        """Leave one row for Tab; the arrows walk on from there."""
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)
