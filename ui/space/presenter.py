"""Wires the negotiation space to the notebook.

Owns loading, and what alone is asked about. It refuses to make words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from hdfield.services.negotiation_space import Wanted
from ui.forms.wording import Wording
from ui.seen import WhenSeen
from ui.space.view import SpacePage
from ui.workspace import Workspace

_SHOWN = frozenset(
    {"law", "exemption", "obstacle", "diplomacy_action", "actor_fact", "actor", "place", "engagement"}
)


def build(workspace: Workspace) -> SpacePage:
    """Make the page with what drives it."""
    page = SpacePage(Wording(workspace.language, workspace.clock))
    SpacePresenter(workspace, page)
    return page


class SpacePresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: SpacePage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._only: Named | None = None
        page.refresh_requested.connect(self.load)
        page.only_requested.connect(self._narrow)
        page.record_requested.connect(self._go)
        self._when_seen = WhenSeen(page, self.load)
        workspace.changes_committed.connect(self._changed)
        workspace.language.changed.connect(self._say_only)
        self.load()

    def load(self) -> None:
        """Ask for the day in view."""
        wanted, day = self._wanted(), self._page.bar.day()
        ask = self._workspace.ask
        ask(
            self, lambda session: session.space.jurisdictions(), self._page.show_jurisdictions, latest="whose"
        )
        ask(
            self,
            lambda session: (session.space.space(wanted, day), session.harms.of(day, wanted.jurisdiction)),
            lambda found: self._page.show_answers(wanted, *found),
            latest="space",
        )

    def _wanted(self) -> Wanted:
        only = self._only
        return Wanted(
            jurisdiction=self._page.jurisdiction(),
            engagement=only.id if only and only.kind == "engagement" else "",
            actor=only.id if only and only.kind == "actor" else "",
            place=only.id if only and only.kind == "place" else "",
        )

    def _narrow(self, record: str) -> None:
        ids = (record,) if record else ()
        self._workspace.ask(self, lambda session: session.reading.called(ids), self._narrowed, latest="only")

    def _narrowed(self, found: tuple[Named, ...]) -> None:
        kinds = ("engagement", "actor", "place")
        self._only = next((named for named in found if named.kind in kinds), None)
        self._say_only()
        self.load()

    def _say_only(self) -> None:
        say = Wording(self._workspace.language, self._workspace.clock)
        self._page.show_only(say.called(self._only) if self._only else "")

    def _go(self, kind: str, record: str) -> None:
        room = "actors" if kind == "actor_fact" else "engagements"
        self._workspace.open_requested.emit(room, record)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._when_seen.renew()
