"""A board alone on a page, on the engagement the sample mission knows most of: for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from hdfield.services.changes import Changes
from ui.boards import PARTS
from ui.dossier.board import Board
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

SHOWN: Final = "Wadi Senn clinics"


class BoardPage(Page):
    """A page with a board and nothing else.

    Args:
        workspace: Holds the sample mission.
        build: Makes the board.
        then: What is done once the engagement is shown.
        engagement: English title of the engagement.

    Attributes:
        board: The board.
    """

    def __init__(
        self,
        workspace: Workspace,
        build: Callable[[Workspace], Board],
        then: Callable[[Board], None] | None = None,
        engagement: str = SHOWN,
    ) -> None:
        super().__init__("engagements", "engagements")
        self._then = then
        self.board = build(workspace)
        column = ScrollColumn()
        column.body.addWidget(self.board)
        self.body.addWidget(column)
        # Once it has its height, as on the engagement's own page.
        self.board.unfolded.connect(lambda part: QTimer.singleShot(0, part, lambda: column.see(part)))
        workspace.changes_committed.connect(self._changed)
        workspace.ask(self, lambda session: _named(session, engagement), self._show)
        self._retranslate()

    def _changed(self, changes: Changes, _by: object) -> None:
        self.board.refresh(changes.kinds)

    def _show(self, engagement: str) -> None:
        self.board.show_engagement(engagement)
        if self._then is not None:
            then, board = self._then, self.board
            board.workspace.ask(self, lambda _session: None, lambda _nothing: then(board))

    def _retranslate(self) -> None:
        names = {part.key: part.words() for part in PARTS}
        self.set_title(self.board.accessibleName() or names.get(self.board.KEY, self.board.KEY))


def board_scene(
    build: Callable[[Workspace], Board],
    then: Callable[[Board], None] | None = None,
    engagement: str = SHOWN,
) -> Scene:
    """Make the scene of a board; see ``BoardPage``."""
    return page_scene(lambda workspace: BoardPage(workspace, build, then, engagement))


def _named(session: Session, title: str) -> str:
    return next(line.id for line in session.reading.engagements() if line.title.en == title)
