"""Pictures of the promises board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.promises import Commitment
from hdfield.services.changes import Changes
from hdfield.services.editing import edited
from ui.dossier.board import Board
from ui.dossier.staging import BoardPage, board_scene
from ui.pictures import Scene
from ui.promises.board import PromisesBoard, build
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


def _open(key: str, place: int = 0) -> Callable[[Board], None]:
    def then(board: Board) -> None:
        board.open_record(board.sections[key].ids()[place])

    return then


def _new(board: Board) -> None:
    board.sections["ours"].add()


def _new_agreement(board: Board) -> None:
    board.sections["agreement"].add()


def _new_view(board: Board) -> None:
    board.sections["good_faith_view"].add()


def _later(workspace: Workspace, page: QWidget, then: Callable[[], None], turns: int = 3) -> None:
    """Do something behind what is asked of the notebook now, and what that asks for."""
    if not turns:
        return then()
    workspace.ask(page, lambda _session: None, lambda _nothing: _later(workspace, page, then, turns - 1))


def _signs(workspace: Workspace, act: Callable[[PromisesBoard], None]) -> Page:
    """Break two promises after the newest view, and go to what asks for a new one."""

    def breaking(session: Session) -> Changes:
        kept = [line.id for line in session.dossier.lines_of(Commitment.KIND) if _is_theirs_kept(line.line)]
        held = [session.records.current(Commitment, record) for record in kept[:2]]
        days = ("2026-06-27", "2026-06-29")
        return session.records.save_all(
            tuple(
                edited(one, {"status": "com.broken", "settled_on": day})
                for one, day in zip(held, days, strict=True)
            )
        )

    def then(board: Board) -> None:
        assert isinstance(board, PromisesBoard)
        _later(workspace, board, lambda: act(board))

    workspace.change(workspace, breaking)
    return BoardPage(workspace, build, then)


def _see_signs(board: PromisesBoard) -> None:
    board.unfolded.emit(board.sections["good_faith_view"])


def _begin_view(board: PromisesBoard) -> None:
    assert board.asked_for
    board.write_view(board.asked_for[0])


def _is_theirs_kept(line: Mapping[str, Any]) -> bool:
    return line.get("owner") == "counterpart" and line.get("status") == "com.kept"


SCENES: Final[Mapping[str, Scene]] = {
    "promises": board_scene(build),
    "promises-open": board_scene(build, _open("theirs")),
    "promises-new": board_scene(build, _new),
    "promises-agreement": board_scene(build, _open("agreement")),
    "promises-term": board_scene(build, _open("agreement_term", 1)),
    "promises-view": board_scene(build, _open("good_faith_view")),
    "promises-new-agreement": board_scene(build, _new_agreement),
    "promises-new-view": board_scene(build, _new_view),
    "promises-signs": page_scene(lambda workspace: _signs(workspace, _see_signs)),
    "promises-signs-view": page_scene(lambda workspace: _signs(workspace, _begin_view)),
    "promises-hard": board_scene(build, engagement="Vaccination near Tell Orma"),
}
