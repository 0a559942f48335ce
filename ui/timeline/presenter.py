"""Joins the timeline to the notebook.

Owns what is asked for when filters change and as rows are seen. It refuses to
draw.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError
from hdfield.rules.folding import words as folded
from hdfield.rules.moments import DATED_KINDS
from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.timeline import Axis, Range
from ui.language import translate
from ui.naming import called, in_language
from ui.printing import print_lines
from ui.seen import WhenSeen
from ui.timeline.filters import MOST
from ui.timeline.printed import PRINTED, Printed, printed_lines, read_printed
from ui.timeline.view import TimelinePage
from ui.timeline.words import TimelineWords
from ui.widgets.paged_rows import PAGE, PageKey
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_SHOWN: Final = frozenset({"encounter", "actor", "place", "interlocutor", "engagement", *DATED_KINDS})
_OF_ACTORS: Final = "actor_fact"
_NEWEST: Final = 200


def build(workspace: Workspace) -> TimelinePage:
    """Make the page over an unlocked notebook."""
    page = TimelinePage(workspace.language, lambda: workspace.clock().date())
    TimelinePresenter(workspace, page)
    return page


class TimelinePresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: TimelinePage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._words = TimelineWords(workspace.language, workspace.clock)
        self._axis: Axis | None = None
        self._shown = Range()
        self._seen = WhenSeen(page, self.load)
        self._wire()
        self.load()

    def load(self) -> None:
        """Ask for what the axis holds; rows come as they are seen."""
        wanted = self._page.filters.range()
        self._workspace.ask(
            self,
            lambda session: session.timeline.axis(wanted),
            lambda axis: self._show(wanted, axis),
            self._failed,
            latest="axis",
        )

    def _wire(self) -> None:
        page, workspace = self._page, self._workspace
        page.rows.pages_wanted.connect(self._load_pages)
        page.filters.changed.connect(lambda _wanted: self.load())
        page.filters.hits_wanted.connect(self._find)
        page.entry_requested.connect(self._open)
        page.new_requested.connect(lambda: workspace.open_requested.emit("today", ""))
        page.print_requested.connect(self._print)
        page.language_changed.connect(self._reword)
        workspace.changes_committed.connect(self._changed)

    # -- showing ----------------------------------------------------------------
    def _show(self, wanted: Range, axis: Axis) -> None:
        keep = wanted == self._shown and self._axis is not None
        self._axis, self._shown = axis, wanted
        self._page.rows.set_axis(axis, wanted.since, self._words, keep_pages=keep)
        self._page.show_axis(is_filtered=wanted != Range())
        if not self._page.list.current_id():
            self._page.list.select_place(self._page.rows.first_row())
        if axis.is_cut:
            self._page.notice.say(
                "unknown",
                translate("TimelinePage", "Not everything is shown."),
                translate("TimelinePage", "Choose an actor, a place or a shorter time."),
            )

    def _load_pages(self, wanted: tuple[PageKey, ...]) -> None:
        asked = self._shown

        def read(session: Session) -> dict[PageKey, tuple[EncounterLine, ...]]:
            timeline = session.timeline
            return {
                (day, page): timeline.encounters_on(asked, day, page * PAGE, PAGE) for day, page in wanted
            }

        self._workspace.ask(self, read, lambda pages: self._pages_came(asked, pages), self._pages_failed)

    def _pages_came(self, asked: Range, pages: Mapping[PageKey, tuple[EncounterLine, ...]]) -> None:
        if asked != self._shown:
            return self._page.rows.give_pages({})
        self._page.rows.give_pages(
            {key: [self._words.encounter(line) for line in lines] for key, lines in pages.items()}
        )

    def _pages_failed(self, error: FieldError) -> None:
        self._page.rows.give_up()
        self._failed(error)

    def _failed(self, error: FieldError) -> None:
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._seen.renew()

    def _reword(self) -> None:
        if self._axis is not None:
            self._page.rows.set_axis(self._axis, self._shown.since, self._words)

    # -- doing ------------------------------------------------------------------
    def _open(self, record: str) -> None:
        dated = {entry.id: entry for entry in self._axis.dated} if self._axis else {}
        if record not in dated:
            return self._workspace.open_requested.emit("encounters", record)
        entry = dated[record]
        page = "actors" if entry.kind == _OF_ACTORS else "engagements"
        self._workspace.open_requested.emit(page, entry.record)

    def _find(self, role: str, typed: str) -> None:
        code = self._workspace.language.code

        def found(session: Session) -> list[tuple[str, str]]:
            if role == "place":
                places = session.places.choices(typed)
                return [(place.id, in_language(place.names, code)) for place in places if place.id]
            return [(one.id, called(one, code)) for one in islice(_named_like(session, role, typed), MOST)]

        self._workspace.ask(
            self,
            found,
            lambda hits: self._page.filters.show_hits(role, typed, hits),
            self._failed,
            latest="find",
        )

    def _print(self) -> None:
        wanted = self._shown

        def show(printed: Printed) -> None:
            title = self._page.title()
            print_lines(self._page, title, printed_lines(title, printed, wanted, self._words))

        self._workspace.ask(
            self, lambda session: read_printed(session, wanted, PRINTED), show, self._failed, latest="print"
        )


def _named_like(session: Session, role: str, typed: str) -> Iterable[Named]:
    """Find records by the beginnings of their words, without reading all there are at each letter.

    The index knows the beginning of one word: the longest. One letter is looked for among the newest.
    """
    longest = max(folded(typed), key=len, default="")
    asked = longest if len(longest) > 1 else ""
    return (one for one in session.reading.named_like((role,), asked, _NEWEST) if _matches(one, typed))


def _matches(named: Named, typed: str) -> bool:
    have = [
        word for name in (named.names.en, named.names.fr, named.names.ar) if name for word in folded(name)
    ]
    return all(any(word.startswith(begin) for word in have) for begin in folded(typed))
