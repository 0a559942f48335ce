"""The rows of a section in a column: walked with arrows, each with room for what opens under it.

Owns keeping a row's widget while it is listed, so that the focus stays, and
one stop for Tab. It refuses to know records: it is given rows.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme, tokens
from ui.dossier.rows import RecordRow
from ui.widgets.row_parts import Row
from ui.widgets.scroll import bring_into_sight

_MILLE: Final = 1000


class RowsColumn(QWidget):
    """The column.

    Args:
        lead: Width of the column for the leading word at scale 1.

    Attributes:
        rows: The rows shown, by record id, in their order.

    Signals:
        pressed, removed: (record id)
        walked: (RecordRow) An arrow went there; bring it into view.
    """

    pressed = Signal(str)
    removed = Signal(str)
    walked = Signal(object)

    def __init__(self, lead: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self._open = ""
        self.rows: dict[str, RecordRow] = {}
        self._under: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def wanted_lead(self, most: int) -> int:
        """Give the width at scale 1 in which the longest leading word stands whole; 0 where it is past ``most``."""
        look = theme.current()
        words = [row.row.word for row in self.rows.values() if row.row.word]
        widest = max((QFontMetrics(look.font_for(word)).horizontalAdvance(word) for word in words), default=0)
        wanted = widest * _MILLE // look.px(_MILLE) + tokens.LARGE + 2
        return wanted if wanted <= most else 0

    def set_lead(self, lead: int) -> None:
        """Give the leading words another width."""
        self._lead = lead
        for row in self.rows.values():
            row.set_lead(lead)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in this order; what stands under one goes with it."""
        kept = {row.id for row in rows}
        if (focused := self.focused()) and focused not in kept:
            # Before it goes: Qt would hand the focus to whatever comes next, the top of the page as like as not.
            self.go_to(self._nearest(focused, kept))
        for record in [record for record in self.rows if record not in kept]:
            gone = self.rows.pop(record)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            self._place(row)
        self._keep_one_stop()

    def put_under(self, record: str, widgets: Sequence[QWidget]) -> None:
        """Stand these under a row, in this order, and nothing under the others; no record for nothing at all."""
        for widget in self._under:
            self._column.removeWidget(widget)
        if self._open in self.rows:
            self.rows[self._open].set_open(False)
        self._open, self._under = record, list(widgets)
        row = self.rows.get(record)
        if row is None:
            return
        row.set_open(True)
        place = self._column.indexOf(row)
        for widget in reversed(self._under):
            self._column.insertWidget(place + 1, widget)
        self._keep_one_stop()

    def focused(self) -> str:
        """Give the record on whose row the focus is, or nothing."""
        return next((record for record, row in self.rows.items() if row.hasFocus()), "")

    def go_to(self, record: str) -> bool:
        """Go to a row; say whether it is there."""
        row = self.rows.get(record)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(row)  # once a form above it has closed, it stands elsewhere
        return row is not None

    def beside(self, record: str) -> str:
        """Give the record of the next row, else of the one before."""
        return self._nearest(record, set(self.rows) - {record})

    def _nearest(self, record: str, among: Collection[str]) -> str:
        order = list(self.rows)
        place = order.index(record) if record in order else len(order)
        return next((one for one in (*order[place + 1 :], *reversed(order[:place])) if one in among), "")

    def _place(self, row: Row) -> None:
        widget = self.rows.pop(row.id, None)
        if widget is None:
            widget = RecordRow(row, self._lead, self)
            widget.pressed.connect(lambda: self.pressed.emit(row.id))
            widget.removed.connect(lambda: self.removed.emit(row.id))
            widget.stepped.connect(lambda step: self._step(row.id, step))
            widget.reached.connect(self._keep_one_stop)
        else:
            widget.show_row(row)
        self.rows[row.id] = widget
        self._column.addWidget(widget)  # at the end; what stood there before has moved up
        if row.id == self._open:
            for under in self._under:
                self._column.addWidget(under)

    def _step(self, record: str, step: int) -> None:
        order = list(self.rows)
        place = order.index(record) + step
        if 0 <= place < len(order):
            self.go_to(order[place])
            self.walked.emit(self.rows[order[place]])

    def _keep_one_stop(self) -> None:
        """Leave one row for Tab; the arrows walk on from there."""
        stop = self.focused() or (self._open if self._open in self.rows else next(iter(self.rows), ""))
        for record, row in self.rows.items():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if record == stop else Qt.FocusPolicy.ClickFocus)
