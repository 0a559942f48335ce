"""The page Today: quick capture on top, the last encounters below, in one scrolling column.

Owns the order on the page and the way from key to key. It refuses to know
where encounters come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme, tokens
from ui.language import translate
from ui.shortcuts import bind
from ui.today.form import CaptureForm
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.scroll import ScrollColumn

_LEAD: Final = 148  # "Message delivered" fits


class GrownRows(RowsView):
    """A list as tall as its rows: the page scrolls, not the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LEAD, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.current().changed.connect(self.grow)

    def grow(self) -> None:
        """Take the height of all rows."""
        self.setFixedHeight(self.verticalHeader().length() + 2 * self.frameWidth())


class TodayPage(Page):
    """Today.

    Signals:
        back_requested: Esc among the rows of quick capture.
        open_requested: The id of an encounter of the list.
        opened_again: The page came to the front.
    """

    back_requested = Signal()
    open_requested = Signal(str)
    opened_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today", "today", parent)
        self.form = CaptureForm()
        self.list = GrownRows()
        self._model = RowsModel(self)
        self._empty = QWidget()
        self._empty_heading = Label("", "heading")
        self._empty_words = Label("", "soft", wraps=True)
        self._column = ScrollColumn()
        self._today = 0
        self._build()
        self._retranslate()

    def show_list(self, items: Sequence[Row | Group], today: int) -> None:
        """Show the encounters below.

        Args:
            items: Headings and rows; none at all shows what belongs here.
            today: How many there are today, for the head.
        """
        self._today = today
        self._model.set_items(items)
        self.list.grow()
        self.list.setVisible(bool(items))
        self._empty.setVisible(not items)
        self._say_count()

    def opened(self) -> None:
        """Be ready for the first key."""
        self.opened_again.emit()
        self.form.take_focus()

    def start_new(self) -> None:
        """Go to quick capture, wherever the focus is."""
        self.form.take_focus()
        self._column.ensureVisible(0, 0)

    def step_back(self) -> bool:
        """Go back a row, or from the list to quick capture; nothing is thrown away."""
        if self.form.row_in_focus() is None:
            self.start_new()
        else:
            self.back_requested.emit()
        return True

    def _build(self) -> None:
        self.list.setModel(self._model)
        self._column.body.setSpacing(tokens.MEDIUM)
        self._column.body.addWidget(self.form)
        self._column.body.addWidget(self.list)
        self._column.body.addWidget(self._empty)
        words = QVBoxLayout(self._empty)
        words.setContentsMargins(tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM, 0)
        words.setSpacing(tokens.TINY)
        words.addWidget(self._empty_heading)
        words.addWidget(self._empty_words)
        self._empty.hide()
        self.body.addWidget(self._column)
        self.form.after = self.list
        self.add_to_head(self.form.clear)
        self.list.row_opened.connect(self.open_requested)
        self.list.clicked.connect(lambda _index: self.open_requested.emit(self.list.current_id()))
        self.list.selectionModel().currentChanged.connect(self._follow)
        bind(self, "save", self.form.save_requested.emit).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _follow(self, index: QModelIndex) -> None:
        """Keep the current row in sight: the page scrolls for the list."""
        if index.isValid() and self.list.hasFocus():
            spot = self.list.visualRect(index)
            inside = self._column.widget()
            assert inside is not None
            for corner in (spot.bottomLeft(), spot.topLeft()):
                at = self.list.viewport().mapTo(inside, corner)
                self._column.ensureVisible(at.x(), at.y(), 0, tokens.SMALL)

    def _say_count(self) -> None:
        count = self._today
        words = QCoreApplication.translate("TodayPage", "%n encounter(s) today", "", count)
        self.set_count(words if count else "")

    def _retranslate(self) -> None:
        self.set_title(translate("TodayPage", "Today"))
        self.list.setAccessibleName(translate("TodayPage", "Last encounters"))
        self._empty_heading.setText(translate("TodayPage", "Nothing written yet"))
        self._empty_words.setText(
            translate(
                "TodayPage",
                "What happens at a barrier, a desk or on the radio belongs here. Choose above what it was; "
                "everything else may wait.",
            ),
        )
        self._say_count()
