"""The list of encounters, never loaded whole.

Owns the places of days and rows, and a bounded number of pages of rows. It
refuses to ask for pages itself: it says which are wanted, one request at a
time, so that a long scroll never piles up questions.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, QTimer, Signal

from hdfield.services.lines import EncounterLine
from hdfield.services.reading import PAGE
from ui.encounter_rows import EncounterWords
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import AnyIndex, row_data

HELD_PAGES: Final = 40  # some screens around the one in sight; 2,000 rows
_ASKED_AT_ONCE: Final = 12  # the newest wishes: quiet days put a dozen on one screen
_PLACEHOLDER: Final = Row("", "…")

PageKey = tuple[str, int]
"""A day, and the number of a page of ``PAGE`` rows within it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a row of the table lies: its day, and its place there; -1 is the heading."""

    day: int
    place: int


class EncountersModel(QAbstractTableModel):
    """Day headings and encounters, newest first.

    Args:
        words: Says rows and days.
        count_words: Says how many a day holds.

    Signals:
        pages_wanted: Page keys to be given; nothing more is wanted until
            ``give_pages`` or ``give_up`` answers.
    """

    pages_wanted = Signal(tuple)

    def __init__(
        self, words: EncounterWords, count_words: Callable[[int], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._count_words = count_words
        self._days: tuple[tuple[str, int], ...] = ()
        self._starts: list[int] = []
        self._rows = 0
        self._pages: OrderedDict[PageKey, tuple[Row, ...]] = OrderedDict()
        self._stale: set[PageKey] = set()
        self._wishes: OrderedDict[PageKey, None] = OrderedDict()
        self._is_asking = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def total(self) -> int:
        """How many encounters there are."""
        return self._rows - len(self._days)

    @property
    def held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def set_days(self, days: Iterable[tuple[str, int]]) -> None:
        """Take the days with their counts, newest first; pages held are asked for again."""
        new = tuple(days)
        if new == self._days:
            self.refresh()
            return
        counts, before = dict(new), dict(self._days)
        self.beginResetModel()
        kept = {key for key in self._pages if counts.get(key[0]) == before.get(key[0])}
        self._pages = OrderedDict((key, rows) for key, rows in self._pages.items() if key in kept)
        self._stale = set(kept)
        self._days = new
        ends = list(accumulate(count + 1 for _, count in new))
        self._starts = [0, *ends[:-1]] if ends else []
        self._rows = ends[-1] if ends else 0
        self.endResetModel()

    def refresh(self) -> None:
        """Ask anew for every page as it is seen; what is held is shown meanwhile."""
        self._stale = set(self._pages)
        self._all_changed()

    def forget_pages(self) -> None:
        """Forget the words of all rows: the language changed."""
        self._pages.clear()
        self._stale.clear()
        self._all_changed()

    def give_pages(self, pages: Mapping[PageKey, Sequence[EncounterLine]]) -> None:
        """Take pages that were wanted."""
        self._is_asking = False
        for key, lines in pages.items():
            self._pages[key] = tuple(self._words.row(line) for line in lines)
            self._pages.move_to_end(key)
            self._stale.discard(key)
        while len(self._pages) > HELD_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        if pages:
            # All of it: rows in sight whose wish was dropped meanwhile must be painted again to be wished for.
            self._all_changed()

    def give_up(self) -> None:
        """Hear that the pages could not be read; what is painted next may ask again."""
        self._is_asking = False

    def place_of(self, record: str) -> int:
        """Give the table row of a record among the pages held, or -1."""
        for (day, page), rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.id == record:
                    return self.place_in(day, page * PAGE + at)
        return -1

    def place_in(self, day: str, place: int) -> int:
        """Give the table row of the ``place``-th encounter of a day, or -1."""
        for at, (iso, count) in enumerate(self._days):
            if iso == day and place < count:
                return self._starts[at] + 1 + place
        return -1

    def group_rows(self) -> Sequence[int]:
        """Give the places of the headings."""
        return self._starts

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count rows, headings included (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be chosen and headings be passed over."""
        if not index.isValid() or self._spot(index.row()).place < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered."""
        if not index.isValid():
            return None
        return row_data(self._item(index.row()), role)

    def _item(self, row: int) -> Row | Group:
        spot = self._spot(row)
        day, count = self._days[spot.day]
        if spot.place < 0:
            return Group(self._words.day(day), self._count_words(count))
        key, at = (day, spot.place // PAGE), spot.place % PAGE
        page = self._pages.get(key)
        if page is None or key in self._stale:
            self._wish(key)
        else:
            self._pages.move_to_end(key)
        return page[at] if page is not None and at < len(page) else _PLACEHOLDER

    def _spot(self, row: int) -> Spot:
        day = bisect_right(self._starts, row) - 1
        return Spot(day, row - self._starts[day] - 1)

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

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, 0))
