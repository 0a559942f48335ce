"""Pictures of the Actors page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QTimer

from hdfield.services.lines import ActorLine
from ui.actors.facts import FactCard
from ui.actors.presenter import build
from ui.actors.view import ActorsPage
from ui.scenes import page_scene
from ui.widgets.button import IconButton
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


def _listing(page: ActorsPage) -> None:
    page.pane.start_fact()
    page.pane.fact_form.put(
        {"kind": ["fact.listing"], "listing": ["list.un_sanctions"], "valid_from": "2026-06-30"}
    )


def _earlier(page: ActorsPage) -> None:
    page.pane.facts_part.bar.day_edit.setDate(QDate(2026, 4, 17))


def _changes(page: ActorsPage) -> None:
    bar = page.pane.facts_part.bar
    bar.since_edit.setDate(QDate(2026, 4, 1))
    bar.show_changes(told=True)


def _ended(page: ActorsPage) -> None:
    card = next(card for card in page.pane.facts.findChildren(FactCard) if card.fact.kind == "fact.norm")
    page.pane.facts_part.end(card.fact, card.said)


def _iceberg(page: ActorsPage) -> None:
    page.pane.iceberg.edit()


def _replaced(page: ActorsPage) -> None:
    card = page.pane.people.findChild(IconButton, "replace-person")
    if isinstance(card, IconButton):
        card.click()


def _person(page: ActorsPage) -> None:
    page.pane.start_person()


def _activities(page: ActorsPage) -> None:
    page.pane.activities.edit()


def _pledges(page: ActorsPage) -> None:
    pane = page.pane
    # What stands above takes its height in several passes.
    pane.verticalScrollBar().rangeChanged.connect(lambda *_range: pane.ensureWidgetVisible(pane.pledges))
    QTimer.singleShot(0, pane, lambda: pane.ensureWidgetVisible(pane.pledges))


SCENES = {
    "actors-pledges": page_scene(_with(_pledges)),
    "actors": page_scene(_with(_nothing)),
    "actors-changes": page_scene(_with(_changes)),
    "actors-earlier": page_scene(_with(_earlier)),
    "actors-ended": page_scene(_with(_ended)),
    "actors-activities": page_scene(_with(_activities)),
    "actors-iceberg": page_scene(_with(_iceberg)),
    "actors-listing": page_scene(_with(_listing)),
    "actors-replaced": page_scene(_with(_replaced)),
    "actors-empty": page_scene(build, empty=True),
    "actors-fact": page_scene(_with(_fact)),
    "actors-new": page_scene(_with(ActorsPage.start_new)),
    "actors-person": page_scene(_with(_person)),
}
