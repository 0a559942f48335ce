"""Pictures of the board of mandate and red lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.lines.board import build
from ui.pictures import Scene


def _mandate(board: Board) -> None:
    board.open_record(board.sections["mandate"].ids()[0])


def _new_line(board: Board) -> None:
    board.sections["red_line"].add()


SCENES: Final[Mapping[str, Scene]] = {
    "lines": board_scene(build),
    "lines-mandate": board_scene(build, _mandate),
    "lines-new": board_scene(build, _new_line),
}
