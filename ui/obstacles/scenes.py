"""Obstacles and law, staged for pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ui.dossier.board import Board
from ui.dossier.staging import BoardPage, board_scene
from ui.engagements import presenter as engagements
from ui.obstacles.board import build
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.changes import Changes


def _write(board: Board) -> None:
    board.sections["obstacle"].add({"kind": "obst.ct_policy"})


def _open_check(board: Board) -> None:
    checks = board.sections["legal_check"]
    checks.open_record(checks.ids()[0])


def _stale(workspace: Workspace) -> BoardPage:
    """Have a designation announced after the newest check, and open that check."""

    def announce(session: Session) -> Changes:
        front = next(named for named in session.reading.named("actor") if named.names.en == FRONT)
        listing = {"kind": "list.pending"}
        fact = {"actor": front.id, "kind": "fact.listing", "valid_from": "2026-06-20", "listing": listing}
        return session.facts.add(fact | {"listed_by": "a donor state"})

    workspace.change(workspace, announce)
    return BoardPage(workspace, build, _open_check)


def _on_page(workspace: Workspace) -> Page:
    """Stand the board on its engagement's page, with an obstacle open."""
    page = engagements.build(workspace)

    def worst(session: Session) -> str:
        lines = session.dossier.lines_of("obstacle")
        return next(line.id for line in lines if line.line.get("kind") == "obst.funding")

    workspace.ask(page, worst, page.show_record)
    return page


FRONT: Final = "Northern Covenant Front"
SCENES: Final[Mapping[str, Scene]] = {
    "obstacles": board_scene(build),
    "obstacles-new": board_scene(build, _write),
    "obstacles-page": page_scene(_on_page),
    "obstacles-stale": page_scene(_stale),
}
