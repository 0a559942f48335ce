"""Long lists whose rows come as they are seen.

Owns the places of rows known beforehand (headings, a few records) and of runs
of which only the length is known, and a bounded number of pages of those. It
refuses to ask for pages itself: it says which are wanted, one request at a
time, so that a long scroll never piles up questions.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.widgets.rows import AnyIndex, RowsView, row_data

PAGE: Final = 50
HELD_PAGES: Final = 40  # some screens around the one in sight; 2,000 rows
_ASKED_AT_ONCE: Final = 12  # the newest wishes: short runs put a dozen on one screen
_PLACEHOLDER: Final = Row("", "…")

PageKey = tuple[str, int]
"""Name of a run, and the number of a page within it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Rows of which only the number is known until they are seen."""

    name: str
    count: int


Part = Row | Group | Run


class PagedRowsModel(QAbstractTableModel):
    """Rows, headings and runs, one below the other.

    Args:
        page: Rows of a page; fewer where a row is dear to read.

    Signals:
        pages_wanted: Page keys to be given; nothing more is wanted until
            ``give_pages`` or ``give_up`` answers.
    """

    pages_wanted = Signal(tuple)

    def __init__(self, parent: QObject | None = None, *, page: int = PAGE) -> None:
        super().__init__(parent)
        self._page = page
        self._parts: tuple[Part, ...] = ()
        self._starts: list[int] = []
        self._headings: list[int] = []
        self._rows = 0
        self._pages: OrderedDict[PageKey, tuple[Row, ...]] = OrderedDict()
        self._stale: set[PageKey] = set()
        self._wishes: OrderedDict[PageKey, None] = OrderedDict()
        self._is_asking = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What the list is made of."""
        return self._parts

    def set_parts(self, parts: Iterable[Part], *, keep_pages: bool = False) -> None:
        """Take what the list is made of.

        Args:
            parts: From the top.
            keep_pages: Whether pages held may be shown until they are read
                again; only where runs of the same name mean the same.
        """
        self.beginResetModel()
        self._parts = tuple(parts)
        lengths = [part.count if isinstance(part, Run) else 1 for part in self._parts]
        ends = list(accumulate(lengths))
        self._starts = [0, *ends[:-1]] if ends else []
        self._rows = ends[-1] if ends else 0
        self._headings = [
            at for at, part in zip(self._starts, self._parts, strict=True) if isinstance(part, Group)
        ]
        if not keep_pages:
            self._pages.clear()
        self._stale = set(self._pages)
        self._wishes.clear()
        self.endResetModel()

    def give_pages(self, pages: Mapping[PageKey, Sequence[Row]]) -> None:
        """Take pages that were wanted."""
        self._is_asking = False
        for key, rows in pages.items():
            self._pages[key] = tuple(rows)
            self._pages.move_to_end(key)
            self._stale.discard(key)
        while len(self._pages) > HELD_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        if pages and self._rows:
            # All of it: rows in sight whose wish was dropped meanwhile must be painted again to be wished for.
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, 0))

    def give_up(self) -> None:
        """Hear that the pages could not be read; what is painted next may ask again."""
        self._is_asking = False

    def place_of(self, record: str) -> int:
        """Give the table row of a record among the rows held, or -1."""
        starts = {}
        for start, part in zip(self._starts, self._parts, strict=True):
            if isinstance(part, Run):
                starts[part.name] = start
            elif isinstance(part, Row) and part.id == record:
                return start
        for (name, page), rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.id == record and name in starts:
                    return starts[name] + page * self._page + at
        return -1

    def first_row(self) -> int:
        """Give the first row that can be chosen, or -1."""
        return next((at for at in range(self._rows) if not isinstance(self.part_at(at)[0], Group)), -1)

    def group_rows(self) -> Sequence[int]:
        """Give the places of the headings."""
        return self._headings

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count rows, headings included (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be chosen and headings be passed over."""
        if not index.isValid() or isinstance(self.part_at(index.row())[0], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered."""
        if not index.isValid():
            return None
        return row_data(self._item(index.row()), role)

    def part_at(self, row: int) -> tuple[Part, int]:
        """Give the part a table row belongs to, and its place in it."""
        at = bisect_right(self._starts, row) - 1
        return self._parts[at], row - self._starts[at]

    def _item(self, row: int) -> Row | Group:
        part, place = self.part_at(row)
        if not isinstance(part, Run):
            return part
        key, at = (part.name, place // self._page), place % self._page
        page = self._pages.get(key)
        if page is None or key in self._stale:
            self._wish(key)
        else:
            self._pages.move_to_end(key)
        return page[at] if page is not None and at < len(page) else _PLACEHOLDER

    def _wish(self, key: PageKey) -> None:
        self._wishes[key] = None
        self._wishes.move_to_end(key)
        while len(self._wishes) > _ASKED_AT_ONCE:
            self._wishes.popitem(last=False)
        if not self._is_asking and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        wanted = tuple(key for key in self._wishes if key not in self._pages or key in self._stale)
        self._wishes.clear()
        if wanted and not self._is_asking:
            self._is_asking = True
            self.pages_wanted.emit(wanted)


class PagedRowsView(RowsView):
    """A list whose rows come as they are seen."""

    def __init__(self, lead: int = 128, parent: QWidget | None = None) -> None:
        super().__init__(lead, parent)
        self._is_waiting = False

    def setModel(self, model: object) -> None:
        """Take a paged model."""
        assert isinstance(model, PagedRowsModel)
        super().setModel(model)
        model.dataChanged.connect(self._came)

    def select_id(self, row_id: str) -> bool:
        """Make a row current when it is held; walking 100,000 rows would load them all."""
        model = self.model()
        assert isinstance(model, PagedRowsModel)
        return self.select_place(model.place_of(row_id) if row_id else -1)

    def select_place(self, place: int) -> bool:
        """Make a table row current; say whether there is one."""
        if place < 0:
            return False
        self.setCurrentIndex(self.model().index(place, 0))
        return True

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Note when a person stands on a row that is not there yet."""
        super().currentChanged(current, previous)
        item = current.data(ROW_ROLE) if current.isValid() else None
        self._is_waiting = isinstance(item, Row) and not item.id

    def _came(self, _first: QModelIndex, _last: QModelIndex) -> None:
        """Say who stands on the current row, once that is known."""
        item = self.currentIndex().data(ROW_ROLE) if self._is_waiting else None
        if isinstance(item, Row) and item.id:
            self._is_waiting = False
            self.row_chosen.emit(item.id)
