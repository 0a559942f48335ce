"""Pictures of the diplomacy board and of all diplomatic acts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.diplomacy import acts
from ui.diplomacy.board import DiplomacyBoard, build
from ui.dossier.board import Board
from ui.dossier.staging import board_scene
from ui.pictures import Scene
from ui.scenes import page_scene


def _act(board: Board) -> None:
    board.open_record(board.sections["diplomacy_action"].ids()[0])


def _new(board: Board) -> None:
    assert isinstance(board, DiplomacyBoard)
    board.sections["diplomacy_action"].add({"kind": "hd.ct_reform"})


SCENES: Final[Mapping[str, Scene]] = {
    "diplomacy": board_scene(build),
    "diplomacy-act": board_scene(build, _act),
    "diplomacy-new": board_scene(build, _new),
    "diplomacy-little": board_scene(build, engagement="Vaccination near Tell Orma"),
    "diplomacy-acts": page_scene(acts.build),
    "diplomacy-acts-empty": page_scene(acts.build, empty=True),
}
