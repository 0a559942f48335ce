"""Pictures of the checklist with what the file says of it, of the risks, and of an engagement just opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hdfield.model.actor import Names
from hdfield.model.engagement import Engagement
from hdfield.services.changes import Changes
from ui import tokens
from ui.boards import PARTS
from ui.checklist.board import ChecklistBoard, build
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_SHOWN = "Wadi Senn clinics"


class _BoardPage(Page):
    """The board alone in a window."""

    def __init__(self, board: ChecklistBoard) -> None:
        super().__init__("checklist", "agenda")
        scroll = ScrollColumn()
        scroll.body.addWidget(board)
        self.body.addWidget(scroll)
        self.set_title(next(part.words() for part in PARTS if part.key == board.KEY))
        self._part: QWidget | None = None
        self._scroll = scroll
        board.unfolded.connect(self._see)
        scroll.verticalScrollBar().rangeChanged.connect(lambda *_range: self._see(self._part))

    def _see(self, part: QWidget | None) -> None:
        """Keep in sight what unfolded, also when what stands above it takes its height later."""
        self._part = part
        if part is not None:
            self._scroll.ensureWidgetVisible(part, 0, tokens.WIDE)


def _with(then: Callable[[ChecklistBoard], None], looked: str = "") -> Callable[[Workspace], Page]:
    def made(workspace: Workspace) -> Page:
        board = build(workspace)
        page = _BoardPage(board)

        def find(session: Session) -> str:
            found = next(line.id for line in session.reading.engagements() if line.title.en == _SHOWN)
            if looked:
                session.settings.put("checklist.looked", {found: [looked]})
            return found

        def shown(engagement: str) -> None:
            board.show_engagement(engagement)
            workspace.ask(board, lambda _session: None, lambda _nothing: then(board))

        workspace.ask(board, find, shown)
        return page

    return made


def _nothing(_board: ChecklistBoard) -> None:
    return None


def _slipping(board: ChecklistBoard) -> None:
    board.grid.open_item("trust.who_we_are")


def _supported(board: ChecklistBoard) -> None:
    board.grid.open_item("agenda.off_the_table")


def _risks(board: ChecklistBoard) -> None:
    board.gone_through.take_focus()


def _risk_form(board: ChecklistBoard) -> None:
    board.risks.add()


def _just_opened(workspace: Workspace) -> Page:
    """Show the list of an engagement nobody has answered anything of."""
    board = build(workspace)
    page = _BoardPage(board)

    def opened(session: Session) -> Changes:
        return session.signs.open_engagement(Engagement(title=Names(en="Passage of the convoy")))

    def shown(changes: Changes) -> None:
        board.show_engagement(changes.saved[0])
        workspace.ask(board, lambda _session: None, lambda _nothing: _risks(board))

    workspace.ask(board, opened, shown)
    return page


SCENES = {
    "checklist": page_scene(_with(_nothing, looked="2026-06-20")),
    "checklist-slipping": page_scene(_with(_slipping)),
    "checklist-supported": page_scene(_with(_supported)),
    "checklist-risks": page_scene(_with(_risks)),
    "checklist-risk-form": page_scene(_with(_risk_form)),
    "checklist-none": page_scene(_just_opened),
}
