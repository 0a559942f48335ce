"""The page of encounters over the sample mission, for looking at it.

Owns which of its states are drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer

from ui.encounters.presenter import build
from ui.encounters.record_presenter import RecordPresenter
from ui.encounters.view import EncountersPage
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.workspace import Workspace


def _with(act: Callable[[EncountersPage], object]) -> Scene:
    """Draw the page after something was done to the first record shown."""

    def made(workspace: Workspace) -> Page:
        page = build(workspace)
        assert isinstance(page, EncountersPage)
        presenter = page.findChild(RecordPresenter)
        assert presenter is not None
        presenter.shown.connect(
            lambda _record, _day: QTimer.singleShot(0, page, lambda: act(page)),
            Qt.ConnectionType.SingleShotConnection,
        )
        return page

    return page_scene(made)


def _search(page: EncountersPage) -> None:
    if page.search is not None:
        page.search.setText("wadi")


SCENES: Final = {
    "encounters": page_scene(build),
    "encounters-editing": _with(lambda page: page.detail.edit("people")),
    "encounters-empty": page_scene(build, empty=True),
    "encounters-form": _with(lambda page: page.start_new()),
    "encounters-search": _with(_search),
    "encounters-versions": _with(lambda page: page.detail.history_requested.emit()),
}
