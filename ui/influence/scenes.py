"""Pictures of the Influence page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate

from ui.influence.presenter import build
from ui.influence.view import InfluencePage
from ui.scenes import page_scene
from ui.workspace import Workspace


def _with(then: Callable[[InfluencePage], None]) -> Callable[[Workspace], InfluencePage]:
    def made(workspace: Workspace) -> InfluencePage:
        page = build(workspace)
        then(page)
        return page

    return made


def _table(page: InfluencePage) -> None:
    page.show_as("table")


def _changes(page: InfluencePage) -> None:
    page.bar.since_edit.setDate(QDate(2026, 4, 1))
    page.bar.show_changes(told=True)


def _earlier(page: InfluencePage) -> None:
    page.bar.day_edit.setDate(QDate(2026, 2, 1))


SCENES = {
    "influence": page_scene(build),
    "influence-changes": page_scene(_with(_changes)),
    "influence-earlier": page_scene(_with(_earlier)),
    "influence-empty": page_scene(build, empty=True),
    "influence-table": page_scene(_with(_table)),
}
