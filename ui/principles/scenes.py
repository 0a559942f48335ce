"""Pictures of the principles board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.pictures import Scene
from ui.principles.board import build


def _open(board: Board) -> None:
    board.open_record(board.sections["principle_review"].ids()[0])


def _new(board: Board) -> None:
    board.sections["principle_review"].add({"trigger": "trig.data_request"})


SCENES: Final[Mapping[str, Scene]] = {
    "principles": board_scene(build),
    "principles-review": board_scene(build, _open),
    "principles-new": board_scene(build, _new),
    "principles-hard": board_scene(build, engagement="Vaccination near Tell Orma"),
}
