"""Pictures of the talks board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.pictures import Scene
from ui.talks.board import TalksBoard, build


def _open_point(board: Board) -> None:
    board.open_record(board.sections["agenda_point"].ids()[0])


def _draw_island(board: Board) -> None:
    assert isinstance(board, TalksBoard)
    board.panels["island"].edit()


SCENES: Final[Mapping[str, Scene]] = {
    "talks": board_scene(build),
    "talks-point": board_scene(build, _open_point),
    "talks-island": board_scene(build, _draw_island),
    "talks-little": board_scene(build, engagement="Vaccination near Tell Orma"),
}
