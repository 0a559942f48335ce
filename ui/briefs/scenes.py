"""Pictures of the papers board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hdfield.model.handover import Handover
from hdfield.services.editing import edited
from ui.briefs.board import PapersBoard, build
from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.engagements.presenter import build as build_page
from ui.engagements.view import EngagementsPage
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.changes import Changes
    from hdfield.services.dossier import Line


def _show_pack(board: Board) -> None:
    board.open_record(board.sections["handover"].ids()[0])
    assert isinstance(board, PapersBoard)
    board.asked.choose("handover")


def _warn(board: Board) -> None:
    assert isinstance(board, PapersBoard)
    board.asked.choose("debrief")
    board.workspace.ask(board, lambda _session: None, lambda _nothing: board.warn())


def _hand_over(board: Board) -> None:
    board.sections["handover"].add()


def _handed_to_me(board: Board) -> None:
    (record,) = board.sections["handover"].ids()

    def turned(session: Session) -> Changes:
        given = session.records.current(Handover, record)
        return session.records.save(edited(given, {"by": "U-COORD", "to": session.person}))

    board.workspace.change(board, turned)


def _on_its_page(workspace: Workspace) -> EngagementsPage:
    """Stand the board where it belongs, below the head of an engagement."""
    page = build_page(workspace)

    def go(handovers: tuple[Line, ...]) -> None:
        page.show_record(handovers[0].id)

    workspace.ask(page, lambda session: session.dossier.lines_of("handover"), go)
    return page


SCENES: Final[Mapping[str, Scene]] = {
    "briefs": board_scene(build),
    "briefs-pack": board_scene(build, _show_pack),
    "briefs-saving": board_scene(build, _warn),
    "briefs-handing-over": board_scene(build, _hand_over),
    "briefs-handed-to-me": board_scene(build, _handed_to_me),
    "briefs-in-place": page_scene(_on_its_page),
    "briefs-little": board_scene(build, engagement="Vaccination near Tell Orma"),
}
