"""Search as you type and by filters, beside the list of encounters.

Owns the newest question, its filters, and what it found: encounters first, then
the same words elsewhere. It refuses to rank: the service does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal

from hdfield.bootstrap import Session
from hdfield.model.encounter import Encounter
from hdfield.rules.finding import Filters
from hdfield.services.finding import COUNTED_TO, Hit, Results
from hdfield.services.lines import Named
from ui.boards import PARTS
from ui.encounter_rows import EncounterWords
from ui.encounters.filtering import Filtering
from ui.encounters.view import EncountersPage
from ui.language import translate
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.workspace import Workspace

_PAGE_OF: Final = {
    "actor": "actors",
    "interlocutor": "actors",
    "engagement": "engagements",
    **{kind: "engagements" for part in PARTS for kind in part.kinds if kind != "checklist_state"},
}
_ICON_OF: Final = {
    "actor": "actors",
    "interlocutor": "person",
    "engagement": "engagements",
    "place": "place",
}
_ELSEWHERE: Final = 5  # of each kind: a way there, not a second list


class Searching(QObject):
    """Asks while a person types, and only for what is typed now.

    Signals:
        ended: The search was cleared; all encounters are to be shown.
    """

    ended = Signal()

    def __init__(self, workspace: Workspace, page: EncountersPage, words: EncounterWords) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._words = words
        self._typed = ""
        self._is_best = False
        self._found: Results | None = None
        self._searched = ("", Filters(), False)
        self._others: tuple[Named, ...] = ()
        self._strangers: dict[str, str] = {}
        self._filtering = Filtering(workspace, page, words)
        self._filtering.changed.connect(self._ask)
        if page.search is not None:
            page.search.search_requested.connect(self.search)
        page.list.filters.best_changed.connect(self._best_changed)
        page.list.results.clicked.connect(self._clicked)
        page.list.found.pages_wanted.connect(self._load)
        page.list.found.more_wanted.connect(self._go_on)

    @property
    def typed(self) -> str:
        """What is searched for now; nothing when the whole list is shown."""
        return self._typed

    @property
    def filters(self) -> Filters:
        """The filters in force."""
        return self._filtering.filters

    @property
    def is_active(self) -> bool:
        """Whether results are shown in place of the list."""
        return bool(self._typed) or not self._filtering.filters.is_any

    def search(self, typed: str) -> None:
        """Ask for what is typed; nothing typed and no filter ends the search."""
        self._typed = typed.strip()
        self._page.list.filters.offer_best(is_offered=bool(self._typed))
        self._ask()

    def again(self) -> None:
        """Ask again: something changed."""
        if self.is_active:
            self._ask()

    def reword(self) -> None:
        """Say filters and results in the language of the moment."""
        self._filtering.reword()
        if self.is_active and self._found is not None:
            self._page.list.found.forget_pages()
            self._say()

    def open_elsewhere(self, record: str) -> bool:
        """Go to the page of a result that is no encounter; say whether it is one."""
        kind = self._strangers.get(record)
        if kind in _PAGE_OF:
            self._workspace.open_requested.emit(_PAGE_OF[kind], record)
        return kind is not None

    def is_elsewhere(self, record: str) -> bool:
        """Say whether a result is no encounter."""
        return record in self._strangers

    # -- asking -----------------------------------------------------------------
    def _ask(self) -> None:
        self._others = ()
        if not self.is_active:
            self._found = None
            self.ended.emit()
            return
        words, filters, is_best = self._typed, self._asked(), self._is_best and bool(self._typed)
        self._workspace.ask(
            self,
            lambda session: session.finding.search(words, filters, best=is_best),
            lambda found: self._came(found, (words, filters, is_best)),
            latest="search",
        )

    def _asked(self) -> Filters:
        """Give the filters with the kind this page is about, unless another was chosen."""
        filters = self._filtering.filters
        return filters if filters.kind else replace(filters, kind=Encounter.KIND)

    def _came(self, found: Results, searched: tuple[str, Filters, bool]) -> None:
        if not self.is_active:
            return
        self._strangers = {}
        rows = self._rows(found.hits)
        is_same, self._searched = searched == self._searched, searched
        is_new = self._page.list.found.set_results(
            found.keys, rows, has_more=found.after is not None, is_same=is_same
        )
        held = self._found
        self._found = found if is_new or held is None else replace(found, after=held.after)
        self._say()
        if self._typed and self._filtering.filters.is_any:
            words = self._typed
            # Asked after the encounters are shown, so that they never wait for it.
            self._workspace.ask(
                self, lambda session: _elsewhere(session, words), self._others_came, latest="elsewhere"
            )

    def _others_came(self, others: tuple[Named, ...]) -> None:
        if self.is_active and self._found is not None and self._typed:
            self._others = others
            self._strangers |= {named.id: named.kind for named in others}
            self._say()

    def _load(self, keys: tuple[int, ...]) -> None:
        self._workspace.ask(
            self, lambda session: session.finding.hits(keys), self._loaded, lambda _error: self._loaded(())
        )

    def _loaded(self, hits: tuple[Hit, ...]) -> None:
        self._page.list.found.give(self._rows(hits))

    def _go_on(self) -> None:
        """Read on below the first thousand: the person scrolled to their end."""
        found, words, filters = self._found, self._typed, self._asked()
        if found is None or found.after is None:
            return
        self._workspace.ask(
            self,
            lambda session: session.finding.search(words, filters, 0, before=found.after),
            lambda more: self._went_on(found, more),
        )

    def _went_on(self, of: Results, more: Results) -> None:
        if self._found is of:
            self._found = replace(of, after=more.after)
            self._page.list.found.add_keys(more.keys, has_more=more.after is not None)

    def _best_changed(self, is_best: bool) -> None:
        self._is_best = is_best
        if self._typed:
            self._ask()

    # -- saying -----------------------------------------------------------------
    def _say(self) -> None:
        found, pane = self._found, self._page.list
        assert found is not None
        elsewhere: list[Row | Group] = []
        if self._others:
            elsewhere.append(Group(translate("Searching", "Elsewhere"), str(len(self._others))))
            elsewhere += [self._row(named) for named in self._others]
        pane.found.set_elsewhere(elsewhere)
        if pane.is_picking:
            return
        if found.count or elsewhere:
            pane.show_results(self._count(found.count))
        else:
            pane.show_not_found(self._filtering.said(), has_words=bool(self._typed))

    def _rows(self, hits: Iterable[Hit]) -> dict[int, Row]:
        rows = {}
        for hit in hits:
            if hit.meeting is not None:
                rows[hit.key] = self._words.row(hit.meeting, with_day=True)
            else:
                self._strangers[hit.id] = hit.kind
                rows[hit.key] = self._row(replace(hit.named, kind=hit.kind))
        return rows

    def _row(self, named: Named) -> Row:
        kind = self._words.label("record_kind", named.kind)
        function = f" · {named.function}" if named.code_name and named.function else ""
        return Row(named.id, self._words.called(named), f"{kind}{function}", _ICON_OF.get(named.kind, "note"))

    def _count(self, count: int) -> str:
        if self._filtering.filters.kind:
            if count > COUNTED_TO:
                return translate("Searching", "%1+ found").replace("%1", self._most())
            return translate("Searching", "%n found", "", count)
        if count > COUNTED_TO:
            return translate("Searching", "%1+ encounters found").replace("%1", self._most())
        return translate("Searching", "%n encounter(s) found", "", count)

    def _most(self) -> str:
        return self._words.language.locale.toString(COUNTED_TO)

    def _clicked(self, index: QModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if isinstance(item, Row):
            self.open_elsewhere(item.id)


def _elsewhere(session: Session, typed: str) -> tuple[Named, ...]:
    return tuple(
        named for kind in _PAGE_OF for named in session.reading.search(typed, kind, _ELSEWHERE).others
    )
