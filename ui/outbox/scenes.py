"""The Outbox in the states a person meets, for looking at it.

Owns which states are drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hdfield.progress import Step
from hdfield.services.changes import Changes
from ui.outbox.office import COLLEAGUE, COORDINATOR, NEGOTIATOR, office
from ui.outbox.presenter import build
from ui.outbox.view import OutboxView
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


def _then(act: Callable[[OutboxView], None]) -> Callable[[Workspace], OutboxView]:
    """Build the page, and act on it once it shows what it read."""

    def build_and_act(workspace: Workspace) -> OutboxView:
        view = build(workspace)

        # The store lane answers in order: the second answer comes after what the opened page asked.
        def ask(done: Callable[[None], None]) -> None:
            workspace.ask(view, lambda _session: None, done)

        ask(lambda _nothing: ask(lambda _again: act(view)))
        return view

    return build_and_act


def _scene(person: str, act: Callable[[OutboxView], None] = lambda _view: None) -> Scene:
    def notebook() -> Path:
        return office().notebook(person)

    return page_scene(_then(act), like=notebook)


def _urgent(workspace: Workspace) -> OutboxView:
    """Have an incident that waits to leave, before all else."""

    def prepare(session: Session) -> Changes:
        line = session.reading.newest_encounters(1)[0]
        return session.incidents.save(line.id, {"act": "act.theft", "affected": ["aff.goods"]})

    workspace.change(workspace, prepare)
    return build(workspace)


def _show_work(view: OutboxView) -> None:
    view.begin("send", "sealing")
    view.show_step("send", Step(800, 2000, "bundle.sealing"), 1, 1)


def _look(view: OutboxView) -> None:
    view.go_to("receive")
    view.intake_requested.emit(office().mixed)


SCENES: Final = {
    "outbox": _scene(NEGOTIATOR),
    "outbox-urgent": page_scene(_urgent, like=lambda: office().notebook(NEGOTIATOR)),
    "outbox-leaving": _scene(NEGOTIATOR, lambda view: view.preview_requested.emit()),
    "outbox-sealing": _scene(NEGOTIATOR, _show_work),
    "outbox-nothing-waiting": _scene(COLLEAGUE),
    "outbox-received": _scene(COORDINATOR, lambda view: view.go_to("receive")),
    "outbox-looked": _scene(COORDINATOR, _look),
    "outbox-nothing-received": _scene(COLLEAGUE, lambda view: view.go_to("receive")),
    "outbox-alone": page_scene(build, empty=True),
}
