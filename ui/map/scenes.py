"""Pictures of the map: the sample mission drawn, a place chosen, the table, empty."""

from __future__ import annotations

from collections.abc import Callable

from ui.map.presenter import build
from ui.map.view import MapPage
from ui.scenes import page_scene
from ui.workspace import Workspace


def _with(then: Callable[[MapPage], None]) -> Callable[[Workspace], MapPage]:
    """Build the page and do something there once its places are drawn."""

    def made(workspace: Workspace) -> MapPage:
        page = build(workspace)

        def wait() -> None:
            if page.canvas.groups():
                return then(page)
            workspace.ask(page, lambda _session: None, lambda _nothing: wait())

        wait()
        return page

    return made


def _chosen(page: MapPage) -> None:
    group = max(page.canvas.groups(), key=lambda group: group.count)
    page.canvas.choose(group.key)
    page.canvas.group_chosen.emit(group)


def _near(page: MapPage) -> None:
    _chosen(page)
    page.canvas.zoom(4)


def _table(page: MapPage) -> None:
    page.face.choose(["table"])
    page.face.chosen_changed.emit(("table",))


SCENES = {
    "map": page_scene(_with(lambda _page: None)),
    "map-chosen": page_scene(_with(_chosen)),
    "map-near": page_scene(_with(_near)),
    "map-table": page_scene(_with(_table)),
    "map-empty": page_scene(build, empty=True),
}
