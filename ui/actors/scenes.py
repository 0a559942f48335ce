"""Pictures of the Actors page."""

from __future__ import annotations

from collections.abc import Callable

from hdfield.services.lines import ActorLine
from ui.actors.presenter import build
from ui.actors.view import ActorsPage
from ui.scenes import page_scene
from ui.workspace import Workspace

_SHOWN = "Northern Covenant Front"


def _with(then: Callable[[ActorsPage], None]) -> Callable[[Workspace], ActorsPage]:
    """Build the page at the actor we know most of, and do something there."""

    def made(workspace: Workspace) -> ActorsPage:
        page = build(workspace)

        def choose(lines: tuple[ActorLine, ...]) -> None:
            found = next(line for line in lines if line.names.en == _SHOWN)
            page.show_record(found.id)
            wait(found.id)

        def wait(actor: str) -> None:
            if page.pane.actor_id() == actor:
                return then(page)
            workspace.ask(page, lambda _session: None, lambda _nothing: wait(actor))

        workspace.ask(page, lambda session: session.reading.actors(), choose)
        return page

    return made


def _nothing(_page: ActorsPage) -> None:
    return None


def _fact(page: ActorsPage) -> None:
    page.pane.start_fact()
    page.pane.fact_form.put(
        {"kind": ["fact.relation"], "valid_from": "2026-06-30", "basis": ["basis.inferred"]}
    )


def _person(page: ActorsPage) -> None:
    page.pane.start_person()


SCENES = {
    "actors": page_scene(_with(_nothing)),
    "actors-empty": page_scene(build, empty=True),
    "actors-fact": page_scene(_with(_fact)),
    "actors-new": page_scene(_with(ActorsPage.start_new)),
    "actors-person": page_scene(_with(_person)),
}
