"""Wires the Influence page to the notebook.

Owns loading: relations on the store lane, places on the work lane. It refuses
to make words.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from hdfield.services.changes import Changes
from hdfield.services.pictures_of_day import Influence
from ui.forms.wording import Wording
from ui.influence.models import Places, placed
from ui.influence.view import InfluencePage
from ui.seen import WhenSeen
from ui.workspace import Workspace

_SHOWN = frozenset({"actor", "actor_fact"})


def build(workspace: Workspace) -> InfluencePage:
    """Make the page with what drives it."""
    page = InfluencePage(Wording(workspace.language, workspace.clock))
    InfluencePresenter(workspace, page)
    return page


class InfluencePresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: InfluencePage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._asked = 0
        self._seen = WhenSeen(page, self.load)
        page.refresh_requested.connect(self.load)
        page.actor_opened.connect(lambda actor: workspace.open_requested.emit("actors", actor))
        page.new_requested.connect(lambda: workspace.open_requested.emit("actors", ""))
        workspace.changes_committed.connect(self._changed)
        today = workspace.clock().date()
        workspace.ask(self, lambda session: session.pictures.last_trip(today), page.bar.set_last_trip)
        self.load()

    def load(self) -> None:
        """Ask for the picture of the day in view."""
        day, since = self._page.bar.day(), self._page.bar.since()
        self._workspace.ask(
            self, lambda session: session.pictures.influence(day, since), self._place, latest="influence"
        )

    def _place(self, influence: Influence) -> None:
        self._asked += 1
        middle = self._page.middle()
        self._workspace.tasks.work(
            self,
            lambda _progress, _cancel: placed(influence, middle),
            partial(self._show, self._asked, influence),
        )

    def _show(self, asked: int, influence: Influence, places: Places) -> None:
        if asked == self._asked:  # an older picture may come later: there are two hands at work
            self._page.bar.set_turns(influence.turns)
            self._page.show_influence(influence, places)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._seen.renew()
