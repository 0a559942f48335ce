"""Lists of two-line rows: the data of a row, a plain model, the view.

Owns what a row may say and how a list is walked by keyboard. It refuses to
know where rows come from: a screen with more than some thousand records brings
its own model that gives ``Row`` and ``Group`` under ``ROW_ROLE``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme, tokens
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_parts import ROW_ROLE, Group, Row

AnyIndex = QModelIndex | QPersistentModelIndex
_UPWARDS: Final = (QAbstractItemView.CursorAction.MovePageUp, QAbstractItemView.CursorAction.MoveEnd)


@runtime_checkable
class Grouped(Protocol):
    """A model that knows which of its rows are group headings."""

    def group_rows(self) -> Sequence[int]:
        """Give the places of the headings, ascending."""
        ...


@runtime_checkable
class Placed(Protocol):
    """A model that knows the place of a row without making the rows before it."""

    def place_of(self, row_id: str) -> int | None:
        """Give the place of the row with this id, or ``None``."""
        ...


class RowsModel(QAbstractTableModel):
    """Rows and group headings held in memory; up to some thousand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Row | Group, ...] = ()

    def set_items(self, items: Sequence[Row | Group]) -> None:
        """Show other rows; the view keeps its selection by id."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def items(self) -> tuple[Row | Group, ...]:
        """Give what is shown."""
        return self._items

    def group_rows(self) -> Sequence[int]:
        """Give the places of the headings."""
        return [place for place, item in enumerate(self._items) if isinstance(item, Group)]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Count rows, headings included (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Have one column (Qt's interface)."""
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be chosen and headings be passed over."""
        if not index.isValid() or isinstance(self._items[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what is heard and hovered."""
        if not index.isValid():
            return None
        return row_data(self._items[index.row()], role)


def row_data(item: Row | Group, role: int) -> object:
    """Answer a model's ``data`` for one row; any model of rows may use it."""
    if role == ROW_ROLE:
        return item
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return item.spoken
    if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Row):
        return item.time_full or None
    return None


class RowsView(QTableView):
    """Shows a model of rows.

    Args:
        lead: Width of the leading column for icon and word, in pixels at scale
            1; 0 where rows have an icon and no word.

    Signals:
        row_chosen: The id of the row now current.
        row_opened: The id of the row opened by Enter or a double click.
    """

    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(self, lead: int = 128, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_id = ""
        self._headings: set[int] = set()
        self._is_resetting = False
        self.setItemDelegate(RowDelegate(lead, self))
        self._build()
        self.doubleClicked.connect(self._open)
        theme.current().changed.connect(self._measure)

    def setModel(self, model: object) -> None:
        """Take a model; group headings get their own height."""
        assert isinstance(model, QAbstractTableModel)
        model.modelAboutToBeReset.connect(self._before_reset)
        super().setModel(model)
        model.modelReset.connect(self._after_reset)
        model.rowsInserted.connect(self._measure)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._measure()

    def current_id(self) -> str:
        """Give the id of the current row, or nothing."""
        return _id_of(self.currentIndex())

    def select_id(self, row_id: str) -> bool:
        """Make the row with this id current; say whether it is there."""
        model = self.model()
        if isinstance(model, Placed):
            found = model.place_of(row_id)
            if found is not None:
                self.setCurrentIndex(model.index(found, 0))
            return found is not None
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if row_id and _id_of(index) == row_id:
                self.setCurrentIndex(index)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave every other letter to the window's shortcuts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first row when Tab leads here and nothing was chosen yet: a focus is seen."""
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and not self.currentIndex().isValid():
            self.setCurrentIndex(self._row_near(0, forward=True))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row, and pass over headings, where Qt would let a key do nothing."""
        if action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier  # else they walk columns, of which there is one
        there = super().moveCursor(action, modifiers)
        if there.row() not in self._headings:
            return there
        return self._row_near(there.row(), forward=action not in _UPWARDS)

    def _row_near(self, place: int, *, forward: bool) -> QModelIndex:
        """Give the row at a place; where a heading stands, the next one that way, or else the other."""
        ahead, behind = range(place, self.model().rowCount()), range(place, -1, -1)
        for way in (ahead, behind) if forward else (behind, ahead):
            found = next((row for row in way if row not in self._headings), None)
            if found is not None:
                return self.model().index(found, 0)
        return QModelIndex()

    def _build(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setWordWrap(False)

    def _measure(self) -> None:
        look = theme.current()
        header = self.verticalHeader()
        height = look.px(tokens.ROW_HEIGHT)
        if header.defaultSectionSize() != height:
            header.setDefaultSectionSize(height)
        model = self.model()
        headings = set(model.group_rows()) if isinstance(model, Grouped) else set()
        # Else it looks for the place of each row it resizes, through all of them (40 ms with 1,100 days).
        header.setUpdatesEnabled(False)
        # The header keeps heights by place, through a reset too, and not by row.
        for place in self._headings - headings:
            if place < header.count():
                header.resizeSection(place, height)
        for place in headings:
            header.resizeSection(place, look.px(tokens.GROUP_HEIGHT))
        header.setUpdatesEnabled(True)
        self._headings = headings
        self.viewport().update()

    def _before_reset(self) -> None:
        self._kept_id = self.current_id()
        self._is_resetting = True

    def _after_reset(self) -> None:
        self._measure()
        self.select_id(self._kept_id)
        self._is_resetting = False

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row_id = _id_of(index)
        if row_id and not (self._is_resetting and row_id == self._kept_id):
            self.row_chosen.emit(row_id)

    def _open(self, index: QModelIndex) -> None:
        if row_id := _id_of(index):
            self.row_opened.emit(row_id)


def _id_of(index: QModelIndex) -> str:
    item = index.data(ROW_ROLE) if index.isValid() else None
    return item.id if isinstance(item, Row) else ""
