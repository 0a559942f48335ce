"""Pictures of the promises board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.pictures import Scene
from ui.promises.board import build


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


SCENES: Final[Mapping[str, Scene]] = {
    "promises": board_scene(build),
    "promises-open": board_scene(build, _open("theirs")),
    "promises-new": board_scene(build, _new),
    "promises-agreement": board_scene(build, _open("agreement")),
    "promises-term": board_scene(build, _open("agreement_term", 1)),
    "promises-view": board_scene(build, _open("good_faith_view")),
    "promises-new-agreement": board_scene(build, _new_agreement),
    "promises-new-view": board_scene(build, _new_view),
    "promises-hard": board_scene(build, engagement="Vaccination near Tell Orma"),
}
