"""Search as you type, beside the list of encounters.

Owns the newest question and what it found: encounters first, then the same
words elsewhere. It refuses to rank: newest first, as the service gives it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal

from hdfield.bootstrap import Session
from hdfield.services.lines import Named
from hdfield.services.reading import Found
from ui.encounter_rows import EncounterWords
from ui.encounters.view import EncountersPage
from ui.language import translate
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.workspace import Workspace

_PAGE_OF: Final = {"actor": "actors", "interlocutor": "actors", "engagement": "engagements"}
_ICON_OF: Final = {"actor": "actors", "interlocutor": "person", "engagement": "engagements"}
_ELSEWHERE: Final = 5  # of each kind: a way there, not a second list
COUNTED_TO: Final = 1000
"""Results are counted exactly up to here (issue: "1,000+")."""


class Searching(QObject):
    """Asks while a person types, and only for what is typed now.

    Signals:
        chosen: The id of an encounter among the results.
        ended: The search was cleared; all encounters are to be shown.
    """

    chosen = Signal(str)
    ended = Signal()

    def __init__(self, workspace: Workspace, page: EncountersPage, words: EncounterWords) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._words = words
        self._typed = ""
        self._found: Found | None = None
        self._others: tuple[Named, ...] = ()
        if page.search is not None:
            page.search.search_requested.connect(self.search)
        page.list.results.clicked.connect(self._clicked)

    @property
    def typed(self) -> str:
        """What is searched for now; nothing when the whole list is shown."""
        return self._typed

    @property
    def is_active(self) -> bool:
        """Whether results are shown in place of the list."""
        return bool(self._typed)

    def search(self, typed: str) -> None:
        """Ask for what is typed; nothing typed ends the search."""
        self._typed = typed.strip()
        self._others = ()
        if not self._typed:
            self._found = None
            self.ended.emit()
            return
        words = self._typed
        self._workspace.ask(
            self, lambda session: session.reading.search(words, "encounter"), self._came, latest="search"
        )

    def again(self) -> None:
        """Ask again: something changed."""
        if self.is_active:
            self.search(self._typed)

    def reword(self) -> None:
        """Say the results in the language of the moment."""
        if self.is_active and self._found is not None:
            self._show()

    def open_elsewhere(self, record: str) -> bool:
        """Go to the page of a result that is no encounter; say whether it is one."""
        named = next((named for named in self._others if named.id == record), None)
        if named is not None:
            self._workspace.open_requested.emit(_PAGE_OF[named.kind], named.id)
        return named is not None

    def is_elsewhere(self, record: str) -> bool:
        """Say whether a result is no encounter."""
        return any(named.id == record for named in self._others)

    def _came(self, found: Found) -> None:
        if not self.is_active:
            return
        self._found = found
        self._show()
        words = self._typed
        # Asked after the encounters are shown, so that they never wait for it.
        self._workspace.ask(
            self, lambda session: _elsewhere(session, words), self._others_came, latest="elsewhere"
        )

    def _others_came(self, others: tuple[Named, ...]) -> None:
        if self.is_active and self._found is not None:
            self._others = others
            self._show()

    def _show(self) -> None:
        found = self._found
        assert found is not None
        rows: list[Row | Group] = [self._words.row(line, with_day=True) for line in found.encounters]
        if self._others:
            rows.append(Group(translate("Searching", "Elsewhere"), str(len(self._others))))
            rows += [self._row(named) for named in self._others]
        self._page.list.show_results(rows, self._count(found.count))

    def _row(self, named: Named) -> Row:
        kind = self._words.label("record_kind", named.kind)
        function = f" · {named.function}" if named.code_name and named.function else ""
        return Row(named.id, self._words.called(named), f"{kind}{function}", _ICON_OF[named.kind])

    def _count(self, count: int) -> str:
        if count > COUNTED_TO:
            most = self._words.language.locale.toString(COUNTED_TO)
            return translate("Searching", "%1+ encounters found").replace("%1", most)
        return translate("Searching", "%n encounter(s) found", "", count)

    def _clicked(self, index: QModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if isinstance(item, Row):
            self.open_elsewhere(item.id)


def _elsewhere(session: Session, typed: str) -> tuple[Named, ...]:
    return tuple(
        named for kind in _PAGE_OF for named in session.reading.search(typed, kind, _ELSEWHERE).others
    )
