"""Pictures of the Posts page."""

from __future__ import annotations

from collections.abc import Callable

from hdfield.services.posts import PostLine
from ui.posts.presenter import build
from ui.posts.view import PostsPage
from ui.scenes import page_scene
from ui.workspace import Workspace


def _at_the_busiest(then: Callable[[PostsPage], None]) -> Callable[[Workspace], PostsPage]:
    """Build the page at the post visited most, and do something there."""

    def made(workspace: Workspace) -> PostsPage:
        page = build(workspace)

        def go(lines: tuple[PostLine, ...]) -> None:
            page.show_record(max(lines, key=lambda line: line.visits).id)
            workspace.ask(page, lambda _session: None, lambda _nothing: then(page))

        workspace.ask(page, lambda session: session.posts.page(), go)
        return page

    return made


def _write(page: PostsPage) -> None:
    page.pane.hours.open()


def _to_the_end(page: PostsPage) -> None:
    bar = page.pane.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
    bar.setValue(bar.maximum())


SCENES = {
    "posts": page_scene(build),
    "posts-card": page_scene(_at_the_busiest(_write)),
    "posts-card-end": page_scene(_at_the_busiest(_to_the_end)),
    "posts-empty": page_scene(build, empty=True),
}
