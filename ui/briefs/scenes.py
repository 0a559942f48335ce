"""Pictures of the papers board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.briefs.board import PapersBoard, build
from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.pictures import Scene


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


SCENES: Final[Mapping[str, Scene]] = {
    "briefs": board_scene(build),
    "briefs-pack": board_scene(build, _show_pack),
    "briefs-saving": board_scene(build, _warn),
    "briefs-handing-over": board_scene(build, _hand_over),
    "briefs-little": board_scene(build, engagement="Vaccination near Tell Orma"),
}
