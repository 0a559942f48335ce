"""Pictures of choosing a place: what was found, and what the policy leaves of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.forms.making import PlaceMaking
from ui.pictures import Scene
from ui.placing.picker import PlacePicker
from ui.placing.wording import kept_words
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.workspace import Workspace


def _found(workspace: Workspace) -> Page:
    page = Page("encounters", "place")
    for typed in ("dar", ""):
        picker = PlacePicker(workspace, lambda: PlaceMaking(workspace), shows_kept=True)
        page.body.addWidget(picker)
        if typed:
            picker.line.setText(typed)
            picker.line.setModified(True)
            picker.line.textEdited.emit(typed)
        else:
            words = kept_words("", None, workspace.language.code)
            picker._about.setText(words)
            picker._about.show()
    page.body.addStretch(1)
    return page


SCENES: Final[Mapping[str, Scene]] = {"placing": page_scene(_found)}
