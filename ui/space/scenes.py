"""The negotiation space, staged for pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.pictures import Scene
from ui.scenes import page_scene
from ui.space.presenter import build
from ui.space.view import HARM, SpacePage
from ui.workspace import Workspace


def _harm(workspace: Workspace) -> SpacePage:
    page = build(workspace)
    page.show_side(HARM)
    return page


SCENES: Final[Mapping[str, Scene]] = {
    "space": page_scene(build),
    "space-harm": page_scene(_harm),
    "space-empty": page_scene(build, empty=True),
}
