"""A short list inside a page that scrolls, and how engagements look in lists.

Owns a list as tall as its rows. It refuses to scroll by itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import theme, tokens
from ui.tokens import Meaning
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView

ENGAGEMENT_SIGNS: dict[str, tuple[str, Meaning | None]] = {
    "eng.exploring": ("search", None),
    "eng.active": ("engagements", "steady"),
    "eng.paused": ("clock", None),
    "eng.stalled": ("delayed", "attention"),
    "eng.suspended": ("warning", "attention"),
    "eng.closed_agreed": ("agreed", "steady"),
    "eng.closed_no_deal": ("broken-off", None),
    "eng.handed_over": ("forward", None),
}


class ShortList(RowsView):
    """A list as tall as its rows, inside a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lead=0, parent=parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda _index: self.row_opened.emit(self.current_id()))
        theme.current().changed.connect(self._fit)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.rows.set_items(rows)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.rows.rowCount() * theme.current().px(tokens.ROW_HEIGHT) + 2)
