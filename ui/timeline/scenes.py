"""Pictures of the timeline."""

from __future__ import annotations

from hdfield.services.lines import Named
from ui.naming import called
from ui.scenes import page_scene
from ui.timeline.presenter import build
from ui.timeline.view import TimelinePage
from ui.workspace import Workspace


def _narrowed(workspace: Workspace) -> TimelinePage:
    """Build the page for one actor."""
    page = build(workspace)

    def choose(actors: tuple[Named, ...]) -> None:
        name = called(actors[-1], workspace.language.code)
        page.filters.choose("actor", actors[-1].id, name)

    workspace.ask(page, lambda session: session.reading.named("actor"), choose)
    return page


def _talks(workspace: Workspace) -> TimelinePage:
    """Build the page for one engagement, with the acts before its first contact."""
    page = build(workspace)

    def choose(talks: tuple[Named, ...]) -> None:
        page.filters.choose("engagement", talks[0].id, called(talks[0], workspace.language.code))

    workspace.ask(page, lambda session: session.reading.named("engagement"), choose)
    return page


def _finding(workspace: Workspace) -> TimelinePage:
    """Build the page with the finder open."""
    page = build(workspace)

    def find(_nothing: object) -> None:
        page.list.select_place(12)
        page.filters.buttons["place"].click()

    workspace.ask(page, lambda _session: None, find)
    return page


SCENES = {
    "timeline": page_scene(build),
    "timeline-actor": page_scene(_narrowed),
    "timeline-talks": page_scene(_talks),
    "timeline-finding": page_scene(_finding),
    "timeline-empty": page_scene(build, empty=True),
}
