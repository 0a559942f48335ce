"""Pictures of the board of carrots and sticks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.inducements.board import InducementsBoard, build
from ui.pictures import Scene


def _stick(board: Board) -> None:
    board.open_record(board.sections["sticks"].ids()[0])


def _new_carrot(board: Board) -> None:
    board.sections["carrots"].add()


def _review(board: Board) -> None:
    assert isinstance(board, InducementsBoard)
    board.review.begin("trig.own_stick")
    board.unfolded.emit(board.review)


SCENES: Final[Mapping[str, Scene]] = {
    "inducements": board_scene(build),
    "inducements-stick": board_scene(build, _stick),
    "inducements-new": board_scene(build, _new_carrot),
    "inducements-review": board_scene(build, _review),
    "inducements-little": board_scene(build, engagement="Vaccination near Tell Orma"),
}
