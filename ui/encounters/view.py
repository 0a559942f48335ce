"""The page of encounters: list and search leading, the record trailing, the form over both.

Owns what is seen of the screen at a time and the way back from it. It refuses
to load or save: it says what was asked for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ui import theme
from ui.commands import Command
from ui.encounters.conflict import ConflictPane
from ui.encounters.detail import DetailPane
from ui.encounters.editor_maker import EditorMaker
from ui.encounters.form import EncounterForm
from ui.encounters.list_pane import ListPane
from ui.encounters.models import EncountersModel
from ui.incidents.card import SafetyCard
from ui.language import translate
from ui.shortcuts import bind, keys_of
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn

BESIDE_FROM = 760
"""Narrower than this, the record stands below the list."""
_LIST_SHARE, _RECORD_SHARE = 42, 58


class EncountersPage(Page):
    """The page.

    Args:
        model: All encounters, by day.
        maker: Makes editors.
        words: Says encounters.

    Attributes:
        beside_commands, beside_step_back: Of what hangs on the record under its values.

    Signals:
        page_opened: The page came to the front.
        record_requested: (Id) Show this record.
        new_requested: Write a new encounter.
        form_left: The form was closed; what is typed stays as a draft.
        language_changed: Every word must be said again.
        filter_left: No filter was chosen after all.
        save_beside_requested: Save what is being written about the record, not in it: an incident, a step, a paper.
    """

    page_opened = Signal()
    record_requested = Signal(str)
    new_requested = Signal()
    form_left = Signal()
    language_changed = Signal()
    filter_left = Signal()
    save_beside_requested = Signal()

    def __init__(
        self,
        model: EncountersModel,
        maker: EditorMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("encounters", "encounters", parent)
        self.beside_commands: Callable[[], tuple[Command, ...]] = tuple
        self.beside_step_back: Callable[[], bool] = bool
        # From the outside in: a widget that gets another parent is dressed anew with all it holds.
        self._rooms = QStackedWidget(self)
        self._splitter = QSplitter(self._rooms)
        self.list = ListPane(model, self._splitter)
        self._right = QStackedWidget(self._splitter)
        self._nothing = EmptyState("note", self._right)
        self.detail = DetailPane(maker, self._right)
        self.conflict = ConflictPane(self._right)
        self.form = EncounterForm(maker, self._rooms)
        self._safety = ScrollColumn(self._rooms)
        self.card = SafetyCard()
        self._new = Button("", "primary", "plus")
        self._build()
        self._retranslate()

    # -- what is in sight -------------------------------------------------------
    def show_nothing(self) -> None:
        """Show that no record is chosen."""
        self._right.setCurrentWidget(self._nothing)

    def show_detail(self) -> None:
        """Show the record."""
        self._right.setCurrentWidget(self.detail)

    def show_conflict(self) -> None:
        """Show the versions that do not know of each other."""
        self._right.setCurrentWidget(self.conflict)

    def show_form(self) -> None:
        """Show the form over everything."""
        self._rooms.setCurrentWidget(self.form)
        self._new.hide()

    def show_list(self) -> None:
        """Show list and record."""
        self._rooms.setCurrentWidget(self._splitter)
        self._new.show()

    def show_card(self) -> None:
        """Show the card that comes first over everything."""
        self._rooms.setCurrentWidget(self._safety)
        self._new.hide()

    @property
    def is_card_shown(self) -> bool:
        """Whether "are you safe?" is being asked."""
        return self._rooms.currentWidget() is self._safety

    @property
    def is_form_shown(self) -> bool:
        """Whether a new encounter is being written."""
        return self._rooms.currentWidget() is self.form

    @property
    def is_conflict_shown(self) -> bool:
        """Whether a person has to choose between versions."""
        return self._right.currentWidget() is self.conflict

    def enter_record(self) -> None:
        """Put the focus on what is shown of the record."""
        pane = self._right.currentWidget()
        if isinstance(pane, DetailPane | ConflictPane):
            pane.enter()

    def set_empty(self, *, is_empty: bool) -> None:
        """Take the whole width for the empty place while there is nothing to list."""
        self._right.setVisible(not is_empty)

    def show_record(self, record: str) -> None:
        """Show a record; anything in the program may ask for it."""
        self.record_requested.emit(record)

    # -- what the shell asks ----------------------------------------------------
    def record_in_sight(self) -> str:
        """Give the record being read."""
        return "" if self.is_form_shown or self.is_card_shown else self.detail.record_id()

    def commands(self) -> tuple[Command, ...]:
        """Offer what can be done with the record being read."""
        if not self.record_in_sight() or self._right.currentWidget() is not self.detail:
            return ()
        remove = translate("DetailPane", "Remove this encounter")
        removing = Command("encounters.remove", remove, self.detail.remove_requested.emit, icon="erase")
        return (removing, *self.beside_commands())

    def opened(self) -> None:
        """Load what is shown, and put the focus where one goes on."""
        self.page_opened.emit()
        if self.is_card_shown:
            self.card.take_focus()
        elif self.is_form_shown:
            self.form.resume()
        else:
            # Only the focus: which record is shown may have been asked for by another page.
            self.list.view().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_search(self) -> None:
        """Go to the search, which is beside the list."""
        if self.is_card_shown:
            return
        if self.is_form_shown:
            self.form_left.emit()
        super().go_to_search()

    def start_new(self) -> None:
        """Hear Ctrl+N."""
        self.new_requested.emit()

    def step_back(self) -> bool:
        """Close what is open, the innermost first; nothing typed is thrown away."""
        if self.is_card_shown:
            self.card.step_back()
        elif self.is_form_shown:
            self.form_left.emit()
        elif self.list.is_picking:
            self.filter_left.emit()
        elif self.detail.is_editing:
            self.detail.settle()
        elif self.detail.isVisible() and self.detail.debrief.is_open:
            self.detail.debrief.put_away()
        elif self.detail.isVisible() and self.beside_step_back():
            pass
        elif self.search is not None and self.search.text():
            self.search.clear()
        elif not self.list.view().hasFocus():
            self.list.enter()
        else:
            return False
        return True

    # -- Qt ---------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the record below the list where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= theme.current().px(BESIDE_FROM)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def changeEvent(self, event: QEvent) -> None:
        """Say every word again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def _build(self) -> None:
        self.add_search()
        self.add_to_head(self._new)
        for pane in (self._nothing, self.detail, self.conflict):
            self._right.addWidget(pane)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._right)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_LIST_SHARE * 10, _RECORD_SHARE * 10])
        self._splitter.setStretchFactor(0, _LIST_SHARE)
        self._splitter.setStretchFactor(1, _RECORD_SHARE)
        self.list.setMinimumSize(theme.current().px(300), theme.current().px(160))
        self._right.setMinimumSize(theme.current().px(360), theme.current().px(200))
        self._rooms.addWidget(self._splitter)
        self._rooms.addWidget(self.form)
        self._safety.body.addWidget(self.card)
        self._safety.body.addStretch(1)
        self._rooms.addWidget(self._safety)
        self.body.addWidget(self._rooms)
        self._new.clicked.connect(self.new_requested)
        self.list.new_requested.connect(self.new_requested)
        self.form.left.connect(self.form_left)
        if self.search is not None:
            self.search.left.connect(self.list.enter)
        bind(self, "save", self._save)

    def _save(self) -> None:
        if self.is_form_shown:
            self.form.save_requested.emit()
        elif not self.is_card_shown and not self.detail.settle():
            if self.detail.debrief.is_open:
                self.detail.debrief.save_requested.emit()
            self.save_beside_requested.emit()

    def _retranslate(self) -> None:
        self.set_title(translate("EncountersPage", "Encounters"))
        self._new.setText(translate("EncountersPage", "New encounter"))
        self._new.setToolTip(keys_of("new"))
        self._nothing.say(
            translate("EncountersPage", "No encounter chosen"),
            translate("EncountersPage", "Choose one in the list to read and change it here."),
        )
