"""The page of encounters over the sample mission, for looking at it.

Owns which of its states are drawn.
"""

from __future__ import annotations

from typing import Final

from ui.encounters.presenter import build
from ui.scenes import page_scene

SCENES: Final = {
    "encounters": page_scene(build),
    "encounters-empty": page_scene(build, empty=True),
}
