"""The list at the leading side: encounters by day, or what a search found.

Owns the two lists, the filters above them and the empty places, and which of
them is seen. It refuses to search or to load: it is given rows and says which
was chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.encounters.filter_bar import FilterBar
from ui.encounters.filter_picker import FilterPicker
from ui.encounters.models import EncountersModel
from ui.encounters.results import ResultsModel
from ui.language import translate
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.widgets.rows import AnyIndex, RowsView


class PagedRowsView(RowsView):
    """A list whose rows come as they are seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_waiting = False

    def setModel(self, model: object) -> None:
        """Take the paged model."""
        assert isinstance(model, EncountersModel | ResultsModel)
        super().setModel(model)
        model.dataChanged.connect(self._came)

    def select_id(self, row_id: str) -> bool:
        """Make a row current when its page is held; walking 100,000 rows would load them all."""
        model = self.model()
        assert isinstance(model, EncountersModel | ResultsModel)
        place = model.place_of(row_id) if row_id else -1
        return self.select_place(place)

    def select_place(self, place: int) -> bool:
        """Make a table row current; say whether there is one."""
        if place < 0:
            return False
        self.setCurrentIndex(self.model().index(place, 0))
        return True

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Note when a person stands on a row whose page is not there yet."""
        super().currentChanged(current, previous)
        item = current.data(ROW_ROLE) if current.isValid() else None
        self._is_waiting = isinstance(item, Row) and not item.id

    def _came(self, _first: QModelIndex, _last: QModelIndex) -> None:
        """Say who stands on the current row, once that is known."""
        item = self.currentIndex().data(ROW_ROLE) if self._is_waiting else None
        if isinstance(item, Row) and item.id:
            self._is_waiting = False
            self.row_chosen.emit(item.id)


class ListPane(QWidget):
    """The leading side of the page.

    Attributes:
        filters: The filters in force.
        picker: Where another filter is chosen, in place of the list.
        by_day: All encounters.
        results: What a search found.
        found: The model of the results.

    Signals:
        chosen: The id of a row now current, in either list.
        opened: The id of a row opened by Enter or a double click.
        new_requested: The button of the empty place.
        clear_requested: The button of a search that found nothing: take the filters off.
    """

    chosen = Signal(str)
    opened = Signal(str)
    new_requested = Signal()
    clear_requested = Signal()

    def __init__(self, model: EncountersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = FilterBar()
        self.picker = FilterPicker()
        self.by_day = PagedRowsView()
        self.results = PagedRowsView()
        self.found = ResultsModel(self.results)
        self._rooms = QStackedWidget()
        self._nothing = EmptyState("encounters")
        self._not_found = EmptyState("search", action_icon="close")
        self._count = Label("", "soft")
        self._filters_said, self._has_words = "", True
        self._before_picker: QWidget = self.by_day
        self._results_page = QWidget()
        self._build(model)
        self._retranslate()

    def currentWidget(self) -> QWidget:
        """Give what is in sight below the filters."""
        shown = self._rooms.currentWidget()
        assert shown is not None
        return shown

    def show_days(self, *, is_empty: bool) -> None:
        """Show all encounters, or what belongs here when there are none."""
        self.filters.setVisible(not is_empty)
        self._rooms.setCurrentWidget(self._nothing if is_empty else self.by_day)

    def show_results(self, count: str) -> None:
        """Show what the model of results holds, with the count in words."""
        self.filters.show()
        self._count.setText(count)
        self._rooms.setCurrentWidget(self._results_page)

    def show_not_found(self, filters: str, *, has_words: bool) -> None:
        """Say that nothing was found, and which filters are in force, in words."""
        self.filters.show()
        self._filters_said, self._has_words = filters, has_words
        self._say_not_found()
        self._rooms.setCurrentWidget(self._not_found)

    def show_picker(self) -> None:
        """Let a filter be chosen."""
        if not self.is_picking:
            self._before_picker = self.currentWidget()
        self._rooms.setCurrentWidget(self.picker)
        self.picker.enter()

    def leave_picker(self) -> None:
        """Go back to what was in sight before."""
        if self.is_picking:
            self._rooms.setCurrentWidget(self._before_picker)

    @property
    def is_picking(self) -> bool:
        """Whether a filter is being chosen."""
        return self._rooms.currentWidget() is self.picker

    def results_shown(self) -> tuple[Row | Group, ...]:
        """Give the rows of the search that are in memory."""
        return self.found.items() if self._rooms.currentWidget() is self._results_page else ()

    def view(self) -> RowsView:
        """Give the list in sight."""
        return self.results if self._rooms.currentWidget() is self._results_page else self.by_day

    def enter(self) -> None:
        """Put the focus into the list in sight, on its first row when none is current."""
        view = self.view()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not view.current_id() and view.model().rowCount():
            first = 0 if isinstance(view.model().index(0, 0).data(ROW_ROLE), Row) else 1
            view.setCurrentIndex(view.model().index(first, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, model: EncountersModel) -> None:
        self.by_day.setModel(model)
        self.results.setModel(self.found)
        column = QVBoxLayout(self._results_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        self._count.setContentsMargins(tokens.LARGE, 0, tokens.LARGE, 0)
        column.addWidget(self._count)
        column.addWidget(self.results, 1)
        for page in (self.by_day, self._results_page, self.picker, self._nothing, self._not_found):
            self._rooms.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(tokens.SMALL)
        whole.addWidget(self.filters)
        whole.addWidget(self._rooms, 1)
        for view in (self.by_day, self.results):
            view.row_chosen.connect(self.chosen)
            view.row_opened.connect(self.opened)
        self._nothing.action_requested.connect(self.new_requested)
        self._not_found.action_requested.connect(self.clear_requested)

    def _retranslate(self) -> None:
        self.by_day.setAccessibleName(translate("ListPane", "Encounters by day"))
        self.results.setAccessibleName(translate("ListPane", "Search results"))
        self._nothing.say(
            translate("ListPane", "No encounters yet"),
            translate(
                "ListPane",
                "What happened at a barrier, a desk, on the radio or at a table belongs here."
                " Only the kind and the time are needed.",
            ),
            translate("ListPane", "New encounter"),
        )
        self._say_not_found()

    def _say_not_found(self) -> None:
        words = translate(
            "ListPane",
            "Every word must occur: in the note, the name of the place, the actor or the person met."
            " The beginning of the last word is enough.",
        )
        heading = translate("ListPane", "Nothing found")
        if self._filters_said:
            on = translate("ListPane", "Filters in force: %1.").replace("%1", self._filters_said)
            said = f"{on} {words}" if self._has_words else on
            self._not_found.say(heading, said, translate("ListPane", "Take the filters off"))
        else:
            self._not_found.say(heading, words)
