"""Joins the page of encounters to the notebook.

Owns which record is shown and what happens to each wish. It refuses to draw.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError
from hdfield.model.encounter import Encounter
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine
from hdfield.services.relays import Message
from ui.encounter_rows import EncounterWords
from ui.encounters import commands
from ui.encounters.beside import Beside
from ui.encounters.commands import Pickers
from ui.encounters.editor_maker import EditorMaker
from ui.encounters.models import EncountersModel, PageKey
from ui.encounters.new_encounter import NEW_AT, NewEncounter
from ui.encounters.record_presenter import RecordPresenter
from ui.encounters.safety import SafetyFirst
from ui.encounters.searching import Searching
from ui.encounters.view import EncountersPage
from ui.language import translate
from ui.widgets.page import Page
from ui.workspace import Workspace

_NAMING: Final = frozenset({"place", "actor", "interlocutor", "engagement"})


def build(workspace: Workspace) -> Page:
    """Make the page of encounters over an unlocked notebook."""
    words = EncounterWords(workspace.language, workspace.clock)
    maker = EditorMaker(workspace)
    model = EncountersModel(words, str)
    page = EncountersPage(model, maker)
    model.setParent(page)
    Presenter(workspace, page, model, maker, words)
    return page


class Presenter(QObject):
    """Lives as long as its page.

    Args:
        workspace: The notebook.
        page: What is seen.
        model: All encounters, by day.
        maker: Makes editors; knows what may be picked.
        words: Says encounters.
    """

    def __init__(
        self,
        workspace: Workspace,
        page: EncountersPage,
        model: EncountersModel,
        maker: EditorMaker,
        words: EncounterWords,
    ) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._model = model
        self._maker = maker
        self._words = words
        self._is_loaded = False
        self._record_day = ""
        safety = SafetyFirst(workspace, page)
        self._record = RecordPresenter(workspace, page, maker, words, safety)
        self._searching = Searching(workspace, page, words)
        self._new = NewEncounter(workspace, page, safety)
        self._beside = Beside(workspace, page, self.show)
        self._connect()

    # -- showing ----------------------------------------------------------------
    def show(self, record: str) -> None:
        """Show a record beside the list; what was being edited is saved first."""
        if record.startswith(NEW_AT):
            return self._new.start_at(record.removeprefix(NEW_AT))
        self._page.show_list()
        self._record.show(record)

    def _show_saved(self, record: str) -> None:
        self._page.show_list()
        self._record.show_saved(record)

    def _connect(self) -> None:
        page, workspace = self._page, self._workspace
        self._model.pages_wanted.connect(self._load_pages)
        page.page_opened.connect(self._opened)
        page.record_requested.connect(self.show)
        page.list.chosen.connect(self._row_chosen)
        page.list.opened.connect(self._row_opened)
        page.language_changed.connect(self._reword)
        self._searching.ended.connect(self._show_days)
        self._new.saved.connect(self._show_saved)
        page.detail.record_requested.connect(self.show)
        self._record.shown.connect(self._record_shown)
        self._record.shown.connect(lambda record, _day: self._beside.show_of(record))
        workspace.changes_committed.connect(self._refresh)

    def _opened(self) -> None:
        if not self._is_loaded:
            self._is_loaded = True
            self._load_pickers()
            self._load_messages()
            self._load_days()
            self._new.give_back()
            self._record.give_back()
            self._beside.give_back()

    def _refresh(self, changes: Changes, _by: object) -> None:
        """Hear that something changed, through this page or any other."""
        if not self._is_loaded:
            return
        named = bool(changes.kinds & _NAMING)
        if named:
            self._load_pickers()
        if named or Encounter.KIND in changes.kinds:
            self._load_messages()
            self._load_days()
            self._searching.again()
            if self._record.current:
                self._record.load()

    # -- the list ---------------------------------------------------------------
    def _load_days(self) -> None:
        self._workspace.ask(self, commands.days, self._days_came, latest="days")

    def _days_came(self, days: tuple[tuple[str, int], ...]) -> None:
        self._model.set_days(days)
        self._say_count()
        if not self._searching.is_active:
            self._show_days()

    def _show_days(self) -> None:
        self._page.list.show_days(is_empty=not self._model.total)
        self._page.set_empty(is_empty=not self._model.total)
        self._reveal()

    def _load_pages(self, wanted: tuple[PageKey, ...]) -> None:
        self._workspace.ask(
            self, lambda session: commands.pages(session, wanted), self._pages_came, self._pages_failed
        )

    def _pages_came(self, pages: Mapping[PageKey, tuple[EncounterLine, ...]]) -> None:
        self._model.give_pages(pages)
        if not self._record.current:
            self._page.list.by_day.select_place(1)
        elif self._page.list.by_day.current_id() not in ("", self._record.current):
            self._reveal()

    def _pages_failed(self, _error: FieldError) -> None:
        self._model.give_up()
        self._page.notice.say(
            "trouble",
            translate("EncountersPresenter", "The list could not be read."),
            translate("EncountersPresenter", "Nothing was changed. Lock the notebook and open it again."),
        )

    def _row_chosen(self, record: str) -> None:
        if record != self._record.current and not self._searching.is_elsewhere(record):
            self._record.show(record)

    def _row_opened(self, record: str) -> None:
        if not self._searching.open_elsewhere(record):
            self._page.enter_record()

    def _record_shown(self, _record: str, day: str) -> None:
        self._record_day = day
        self._reveal()

    def _reveal(self) -> None:
        """Make the shown record's row current, wherever its day is in the list."""
        record, day = self._record.current, self._record_day
        by_day = self._page.list.by_day
        if not record or by_day.current_id() == record or by_day.select_id(record):
            return
        self._workspace.ask(
            self,
            lambda session: commands.place_in_list(session, record, day),
            lambda place: self._found_place(record, place),
            latest="place",
        )

    def _found_place(self, record: str, place: commands.Place | None) -> None:
        if place is not None and record == self._record.current:
            self._page.list.by_day.select_place(self._model.place_in(place.day, place.place))

    # -- pickers and words ------------------------------------------------------
    def _load_messages(self) -> None:
        self._workspace.ask(self, commands.messages, self._messages_came, latest="messages")

    def _messages_came(self, messages: tuple[Message, ...]) -> None:
        self._maker.set_messages(messages)
        self._page.form.pickers_changed()

    def _load_pickers(self) -> None:
        self._workspace.ask(self, commands.pickers, self._pickers_came, latest="pickers")

    def _pickers_came(self, pickers: Pickers) -> None:
        self._maker.set_pickers(pickers)
        self._page.form.pickers_changed()
        self._record.reword()

    def _say_count(self) -> None:
        total = self._model.total
        self._page.set_count(translate("EncountersPresenter", "%n encounter(s)", "", total) if total else "")

    def _reword(self) -> None:
        self._model.forget_pages()
        self._say_count()
        self._searching.reword()
        self._record.reword()
