"""The list of what a search found, of any length.

Owns the keys of the results, a bounded number of pages of rows, and the few
rows found elsewhere, which stand at the end. It refuses to ask itself: it says
which pages are wanted, one request at a time, and when the keys run out.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal

from hdfield.services.reading import PAGE
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import AnyIndex, row_data

HELD_PAGES: Final = 40
_ASKED_AT_ONCE: Final = 4
_PLACEHOLDER: Final = Row("", "…")


class ResultsModel(QAbstractTableModel):
    """Results by page, then what was found elsewhere.

    Signals:
        pages_wanted: Tuples of keys to be given with ``give``; nothing more is
            wanted until it was called.
        more_wanted: The last of the keys are in sight and there are more.
    """

    pages_wanted = Signal(tuple)
    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[int] = []
        self._tail: tuple[Row | Group, ...] = ()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._wishes: OrderedDict[int, None] = OrderedDict()
        self._is_asking = False
        self._has_more = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def set_results(
        self, keys: Sequence[int], first: Mapping[int, Row], *, has_more: bool, is_same: bool = False
    ) -> bool:
        """Take what a search found, with its first page.

        Args:
            keys: What was found, at most the first thousand.
            first: The rows of the first page, by key.
            has_more: Whether more follow these.
            is_same: Whether the same was searched for as before: only then may what is
                held go on below ``keys``. A narrower search may begin with the same rows.

        Returns:
            Whether it is something else than was held. Where it is the same, as
            after an edit, the rows are read again and nothing moves under the
            person's eyes; what followed the first thousand stays too.
        """
        goes_on = is_same and has_more
        if keys and (self._keys[: len(keys)] if goes_on else self._keys) == list(keys):
            self._pages = OrderedDict({0: dict(first)})
            self._is_asking = False
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))
            return False
        self.beginResetModel()
        self._keys = list(keys)
        self._tail = ()
        self._pages = OrderedDict({0: dict(first)} if first else {})
        self._wishes.clear()
        self._is_asking = False
        self._has_more = has_more
        self.endResetModel()
        return True

    def set_elsewhere(self, rows: Sequence[Row | Group]) -> None:
        """Take the rows that stand after the results."""
        start = len(self._keys)
        if self._tail:
            self.beginRemoveRows(QModelIndex(), start, start + len(self._tail) - 1)
            self._tail = ()
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._tail = tuple(rows)
            self.endInsertRows()

    def add_keys(self, keys: Sequence[int], *, has_more: bool) -> None:
        """Take the keys that follow those held."""
        self._has_more = has_more
        if keys:
            start = len(self._keys)
            self.beginInsertRows(QModelIndex(), start, start + len(keys) - 1)
            self._keys += keys
            self.endInsertRows()

    def give(self, rows: Mapping[int, Row]) -> None:
        """Take rows that were wanted, by key; a key without one is no more there."""
        self._is_asking = False
        for page in self._asked:
            keys = self._keys[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {key: rows.get(key, _PLACEHOLDER) for key in keys}
            self._pages.move_to_end(page)
        while len(self._pages) > HELD_PAGES:
            self._pages.popitem(last=False)
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def forget_pages(self) -> None:
        """Forget the words of all rows: the language changed."""
        self._pages.clear()
        self._is_asking = False
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def items(self) -> tuple[Row | Group, ...]:
        """Give the rows that are in memory, in their order."""
        held = [row for page in sorted(self._pages) for row in self._pages[page].values()]
        return (*held, *self._tail)

    def place_of(self, record: str) -> int:
        """Give the table row of a record among the rows in memory, or -1."""
        for page, rows in self._pages.items():
            for at, row in enumerate(rows.values()):
                if row.id == record:
                    return page * PAGE + at
        tail = (at for at, row in enumerate(self._tail) if isinstance(row, Row) and row.id == record)
        return next((len(self._keys) + at for at in tail), -1)

    def group_rows(self) -> Sequence[int]:
        """Give the places of the headings."""
        return [len(self._keys) + at for at, item in enumerate(self._tail) if isinstance(item, Group)]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count rows, headings included (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else len(self._keys) + len(self._tail)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be chosen and headings be passed over."""
        if not index.isValid() or isinstance(self._tail_item(index.row()), Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered."""
        if not index.isValid():
            return None
        return row_data(self._item(index.row()), role)

    def _tail_item(self, place: int) -> Row | Group | None:
        at = place - len(self._keys)
        return self._tail[at] if at >= 0 else None

    def _item(self, place: int) -> Row | Group:
        tail = self._tail_item(place)
        if tail is not None:
            return tail
        page = place // PAGE
        rows = self._pages.get(page)
        key = self._keys[place]
        if rows is None or key not in rows:
            self._wish(page)
            return _PLACEHOLDER
        self._pages.move_to_end(page)
        if self._has_more and place >= len(self._keys) - PAGE:
            self._has_more = False  # asked for once; the answer says whether there are more still
            QTimer.singleShot(0, self, self.more_wanted.emit)
        return rows[key]

    def _wish(self, page: int) -> None:
        self._wishes[page] = None
        self._wishes.move_to_end(page)
        while len(self._wishes) > _ASKED_AT_ONCE:
            self._wishes.popitem(last=False)
        if not self._is_asking and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        self._asked = tuple(self._wishes)
        self._wishes.clear()
        if self._asked and not self._is_asking:
            self._is_asking = True
            self.pages_wanted.emit(
                tuple(key for page in self._asked for key in self._keys[page * PAGE : (page + 1) * PAGE])
            )

    _asked: tuple[int, ...] = ()
