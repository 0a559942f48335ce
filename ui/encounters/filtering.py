"""Adding filters to a search and taking them off.

Owns the filters in force while the page lives, what they are called, and the
way to choose another. It refuses to search.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from hdfield.bootstrap import Session
from hdfield.rules.finding import Filters
from hdfield.services.lines import Named
from ui.encounter_rows import EncounterWords
from ui.encounters.filter_bar import FilterChip
from ui.encounters.filter_choices import FilterChoice, FilterWords
from ui.encounters.view import EncountersPage
from ui.workspace import Workspace

_SMALL_KINDS = ("actor", "interlocutor", "engagement")
_PLACES = 30


class Filtering(QObject):
    """Holds the filters of a page.

    Signals:
        changed: Other filters are in force.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, page: EncountersPage, words: EncounterWords) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._pane = page.list
        self._clock = workspace.clock
        self._words = FilterWords(words)
        self.filters = Filters()
        self._named: dict[str, Named] = {}
        self._typed = ""
        self._offered: tuple[Named, ...] = ()
        self._pane.filters.add_requested.connect(self.choose)
        self._pane.filters.remove_requested.connect(self._remove)
        self._pane.clear_requested.connect(self.clear)
        self._pane.picker.typed.connect(self._look_for)
        self._pane.picker.chosen.connect(self._add)
        page.filter_left.connect(self._back_to_search)
        if page.search is not None:
            page.search.backed.connect(self._remove_last)

    def choose(self) -> None:
        """Let a person choose another filter."""
        self._pane.show_picker()

    def put(self, filters: Filters) -> None:
        """Have these filters in force and no others."""
        self.filters = filters
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Take all filters off."""
        self.put(Filters())
        self._page.go_to_search()

    def reword(self) -> None:
        """Say everything in the language of the moment."""
        self._show()
        if self._pane.is_picking:
            self._offer()

    def said(self) -> str:
        """Say the filters in force, for a sentence."""
        return ", ".join(chip.words for chip in self._chips())

    # -- choosing ---------------------------------------------------------------
    def _look_for(self, typed: str) -> None:
        self._typed = typed
        self._offer()
        self._workspace.ask(self, lambda session: _names(session, typed), self._names_came, latest="filters")

    def _names_came(self, names: tuple[Named, ...]) -> None:
        self._offered = names
        self._offer()

    def _offer(self) -> None:
        if self._pane.is_picking:
            today = self._clock().date()
            self._pane.picker.show_choices(self._words.choices(self._typed, self._offered, today))

    def _add(self, choice: FilterChoice) -> None:
        if choice.named is not None:
            self._named[choice.named.id] = choice.named
        self._pane.leave_picker()
        self.put(choice.added_to(self.filters))
        self._back_to_search()

    def _back_to_search(self) -> None:
        self._pane.leave_picker()
        if self._page.search is not None:
            self._page.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- taking off -------------------------------------------------------------
    def _remove(self, name: str) -> None:
        for active in self.filters.active():
            if active == name:
                self.put(self.filters.without(active))

    def _remove_last(self) -> None:
        if active := self.filters.active():
            self.put(self.filters.without(active[-1]))

    # -- saying -----------------------------------------------------------------
    def _show(self) -> None:
        self._pane.filters.show_filters(self._chips())

    def _chips(self) -> list[FilterChip]:
        named: Mapping[str, Named] = self._named
        return [
            FilterChip(
                name,
                self._words.value(name, value, named.get(str(value))),
                self._words.icon(name, value),
            )
            for name in self.filters.active()
            for value in (getattr(self.filters, name),)
        ]


def _names(session: Session, typed: str) -> tuple[Named, ...]:
    places = (
        Named(choice.id, "place", choice.names)
        for choice in session.places.choices(typed, _PLACES)
        if choice.id  # a place of the gazetteer that is no record yet has no encounters
    )
    return (*places, *(named for kind in _SMALL_KINDS for named in session.reading.named(kind)))
