"""Obstacles and law, staged for pictures: the board alone, as the engagement's page shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from hdfield.model.obstacles import LegalCheck
from hdfield.services.changes import Changes
from ui.language import translate
from ui.obstacles.board import ObstaclesBoard, build
from ui.pictures import Scene
from ui.scenes import CLOCK, page_scene
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


class BoardPage(Page):
    """A page with the board and nothing else, on the engagement with the newest encounter.

    Attributes:
        board: The board.
    """

    def __init__(self, workspace: Workspace, then: Callable[[ObstaclesBoard, str], None]) -> None:
        super().__init__("engagements", "engagements")
        self._workspace, self._then = workspace, then
        self.board = build(workspace)
        column = ScrollColumn()
        column.body.addWidget(self.board)
        self.body.addWidget(column)
        self.board.unfolded.connect(
            lambda widget: QTimer.singleShot(0, column, lambda: _reveal(column, widget))
        )
        workspace.ask(self, _first, self._show)
        self._retranslate()

    def _show(self, found: tuple[str, str]) -> None:
        engagement, check = found
        self.board.show_engagement(engagement)
        # Asked behind the board's own question, so answered once it is shown.
        self._workspace.ask(self, lambda _session: None, lambda _nothing: self._then(self.board, check))

    def _retranslate(self) -> None:
        self.set_title(translate("Parts", "Obstacles and law"))


def _reveal(column: ScrollColumn, widget: QWidget) -> None:
    """Scroll once heights are known."""
    column.ensureWidgetVisible(widget, 0, widget.height())


def _first(session: Session) -> tuple[str, str]:
    """Give the engagement pictured, and its newest legal check."""
    lines = session.reading.engagements()
    engagement = next(line.id for line in lines if line.title.en == "Wadi Senn clinics")
    return engagement, session.legal_checks.of(CLOCK.date(), engagement).checks[0].line.id


def _as_it_is(_board: ObstaclesBoard, _check: str) -> None:
    return None


def _open_check(board: ObstaclesBoard, check: str) -> None:
    board.open_record(check)


def _writing(board: ObstaclesBoard, _check: str) -> None:
    board.sections["obstacle"].add({"kind": "obst.ct_policy"})


def _stale(workspace: Workspace) -> BoardPage:
    """Have a newer designation announced, then open the check it made stale."""

    def announce(session: Session) -> Changes:
        _engagement, check = _first(session)
        actor = session.records.current(LegalCheck, check).actor
        fact = {
            "actor": actor,
            "kind": "fact.listing",
            "valid_from": "2026-06-20",
            "listed_by": "a donor state",
            "listing": {"kind": "list.pending"},
        }
        return session.facts.add(fact)

    workspace.change(workspace, announce)
    return BoardPage(workspace, _open_check)


SCENES: Final[Mapping[str, Scene]] = {
    "obstacles": page_scene(lambda workspace: BoardPage(workspace, _as_it_is)),
    "obstacles-check": page_scene(_stale),
    "obstacles-new": page_scene(lambda workspace: BoardPage(workspace, _writing)),
}
