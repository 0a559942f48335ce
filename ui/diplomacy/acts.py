"""Wires the page of all diplomatic acts to the notebook.

Owns loading. It refuses to make words.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from hdfield.model.inducements import DiplomacyAction
from hdfield.services.changes import Changes
from ui.diplomacy.acts_view import ActsPage
from ui.forms.wording import Wording
from ui.seen import WhenSeen
from ui.workspace import Workspace

_SHOWN = frozenset({DiplomacyAction.KIND, "engagement", "actor"})


class ActsPresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: ActsPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        page.record_requested.connect(lambda record: workspace.open_requested.emit("engagements", record))
        self._when_seen = WhenSeen(page, self.load)
        workspace.changes_committed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Ask for all acts."""
        self._workspace.ask(
            self,
            lambda session: session.dossier.lines_of(DiplomacyAction.KIND),
            self._page.show_lines,
            latest="acts",
        )

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._when_seen.renew()


def build(workspace: Workspace) -> ActsPage:
    """Make the page with what drives it."""
    page = ActsPage(Wording(workspace.language, workspace.clock))
    ActsPresenter(workspace, page)
    return page
