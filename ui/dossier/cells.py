"""Captions with what stands under them, side by side: for what is read and not listed.

Owns how a cell looks and the way from a line of it to what it rests on. It
refuses to know what is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.forms.words import Words
from ui.laying import empty
from ui.widgets.button import Button


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a cell.

    Attributes:
        source: (words, room, id) of the record it rests on; without a room, what is asked of the board.
    """

    text: str
    source: tuple[str, str, str] | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A caption with what stands under it.

    Attributes:
        nothing: Said where it is empty.
    """

    caption: str
    entries: tuple[Entry, ...] = ()
    nothing: str = ""


class CellGrid(QWidget):
    """Shows cells.

    Args:
        columns: Side by side where there is room.

    Signals:
        go_requested: (room, id) As the source of an entry says.
    """

    go_requested = Signal(str, str)

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._cells: tuple[Cell, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.WIDE)
        self._grid.setVerticalSpacing(tokens.MEDIUM)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show these and nothing else."""
        if tuple(cells) == self._cells:
            return  # the focus may stand on one of their ways
        self._cells = tuple(cells)
        empty(self._grid)
        for at, cell in enumerate(cells):
            self._grid.addWidget(
                self._cell(cell), at // self._columns, at % self._columns, Qt.AlignmentFlag.AlignTop
            )

    def _cell(self, cell: Cell) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        caption = Words("", "caption")
        caption.set_content(cell.caption)  # some are what a person wrote
        column.addWidget(caption)
        for place, entry in enumerate(cell.entries):
            if place and cell.entries[place - 1].source is not None:
                column.addSpacing(tokens.TINY)  # a way belongs to the words above it
            if entry.text:
                text = Words()
                text.set_content(entry.text)
                column.addWidget(text)
            if entry.source is not None:
                column.addWidget(self._source(entry.source), 0, Qt.AlignmentFlag.AlignLeading)
        if not cell.entries and cell.nothing:
            column.addWidget(Words(cell.nothing, "soft"))
        return holder

    def _source(self, source: tuple[str, str, str]) -> Button:
        words, room, record = source
        button = Button(words, "quiet", "forward" if room else "plus").flushed()
        button.clicked.connect(lambda: self.go_requested.emit(room, record))
        return button
