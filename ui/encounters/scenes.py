"""The page of encounters over the sample mission, for looking at it.

Owns which of its states are drawn, and the longest a form can hold.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer

from hdfield.model.base import LText
from hdfield.model.codes import CODES
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import Engagement
from hdfield.rules.finding import Filters
from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from ui.encounters.beside import Beside
from ui.encounters.filtering import Filtering
from ui.encounters.presenter import build
from ui.encounters.record_presenter import RecordPresenter
from ui.encounters.view import EncountersPage
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


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


def _form(kind: str, **values: Any) -> Scene:
    """Draw the form of a kind, with some values typed."""

    def act(page: EncountersPage) -> None:
        page.start_new()
        page.form.put({"kind": kind, **values})

    return _with(act)


def _first_of(kind: str, then: Callable[[EncountersPage], object] = lambda _page: None) -> Scene:
    """Draw the newest record of a kind of the sample mission, in place."""

    def made(workspace: Workspace) -> Page:
        page = build(workspace)
        assert isinstance(page, EncountersPage)

        def found(records: tuple[str, ...]) -> None:
            presenter = page.findChild(RecordPresenter)
            assert presenter is not None
            wanted = [records[0]]

            def shown(record: str, _day: str) -> None:
                if record in wanted:  # the list shows its first record by itself, before or after
                    wanted.clear()
                    QTimer.singleShot(0, page, lambda: then(page))

            presenter.shown.connect(shown)
            page.show_record(records[0])

        page.page_opened.connect(
            lambda: workspace.ask(
                page,
                lambda session: tuple(
                    line.id for line in session.reading.newest_encounters(200) if line.kind.startswith(kind)
                ),
                found,
            ),
            Qt.ConnectionType.SingleShotConnection,
        )
        return page

    return page_scene(made)


def _text(words: str) -> dict[str, str]:
    return {"text": words}


_LONG: Final = (
    "The road stays open for the health convoy on Mondays and Thursdays from six until noon, "
    "on the condition that the list of vehicles is handed over the evening before."
)
_DEMANDS: Final = [
    {"demand": "demand.fee", "response": "met_under_threat"},
    {"demand": "demand.beneficiary_list", "response": "refused"},
    {"demand": "demand.identity", "response": "explained_waived"},
]
_OFFERS: Final = [
    {"by": "us", "kind": "ask", "text": _text(_LONG)},
    {"by": "them", "kind": "counter", "text": _text("القافلة تمر بعد العاشرة فقط، ومعها مرافق من جهتنا.")},
    {"by": "us", "kind": "offer", "text": _text("Vehicle list the evening before, no names.")},
]
_TOPICS: Final = [
    "protect.children",
    "protect.health_care",
    "protect.movement_of_civilians",
    "protect.detention",
]


def _beside(workspace: Workspace) -> Page:
    """Read a record with an incident, next steps and a second report of the same event, from below."""

    read: list[str] = []

    def prepare(session: Session) -> Changes:
        line = next(line for line in session.reading.newest_encounters(200) if line.kind.startswith("check"))
        read.append(line.id)
        met = session.records.current(Encounter, line.id)
        again = met.model_copy(update={"id": None, "parents": (), "outcome": "passed"})
        values = {"act": "act.theft", "affected": ["aff.goods", "aff.driver"], "injury": "injury.none"}
        session.incidents.save(line.id, values)
        for day, words in (("2026-06-28", "Tell the depot what was taken"), ("2026-07-02", _LONG)):
            session.tasks.add(_text(words), owner=session.person, due=day, about=line.id)
        session.records.save(again)
        return session.records.save(met.model_copy(update={"note": LText.model_validate(_text(_LONG))}))

    workspace.change(workspace, prepare)
    page = build(workspace)
    assert isinstance(page, EncountersPage)
    bar = page.detail._scroll.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
    page.page_opened.connect(
        lambda: workspace.ask(page, lambda _session: read[0], page.show_record),
        Qt.ConnectionType.SingleShotConnection,
    )
    return page


def _point(page: EncountersPage) -> None:
    half = {"line": "14.401, 38.2", "reason": "", "end": "14", "kept": ""}
    page.detail.edit("point", None, None, half)


def _card(page: EncountersPage) -> None:
    page.start_new()
    page.form.put({"kind": "checkpoint.barricade", "threat": "weapon_shown"}, whole=True)
    page.form.editor("threat").touched.emit()


def _filter(page: EncountersPage) -> None:
    """Set three filters."""
    filtering = page.findChild(Filtering)
    assert filtering is not None
    asked = Filters(meeting="checkpoint", since="2026-03-01", outcome="passed")
    filtering.put(asked)


def _filter_away(page: EncountersPage) -> None:
    filtering = page.findChild(Filtering)
    assert filtering is not None
    filtering.put(Filters(outcome="broken_off", conflict=True))


def _look_for(page: EncountersPage, typed: str) -> None:
    page.list.show_picker()
    page.list.picker.field.setText(typed)


def _crossed(workspace: Workspace, *, further: bool = False) -> Page:
    """Show an encounter that crossed a red line, in talks whose legal check is past its day."""
    page = build(workspace)
    assert isinstance(page, EncountersPage)
    beside = page.findChild(Beside)
    assert beside is not None

    def prepare(session: Session) -> Changes:
        for line in session.reading.newest_encounters(60):
            asks = session.principles.beside(line.id)
            if "crossed_duress" in session.red_lines.said_of(line.id).values() and asks:
                talks = asks[0].talks.id
                actor = session.reading.engagement(talks).view.heads[0].record
                assert isinstance(actor, Engagement)
                found.append(line.id)
                old = {"on": "2026-01-10", "next_on": "2026-04-10", "actor": actor.actors[0]}
                new = {"kind": "rl.legal", "text": {"text": "No fuel of the hospital is left at a post."}}
                return session.records.save_all(
                    (
                        read_record("legal_check", old | {"engagement": talks}),
                        read_record("red_line", new | {"touched_by": [*CODES["demand"]]}),
                    )
                )
        return Changes.of(())

    def show(_changes: Changes) -> None:
        page.show_record(found[0])
        workspace.ask(page, lambda _session: None, lambda _nothing: workspace.ask(page, lambda _s: None, see))

    def see(_nothing: None) -> None:
        if further:
            beside.lines.section.add()
        page.detail.see(beside.asks)

    found: list[str] = []
    workspace.change(page, prepare, show)
    return page


def _promised(workspace: Workspace, act: Callable[[Beside], None]) -> Page:
    """Read the encounter in which promises were seen to hold, in part and not, and do something about them."""
    page = build(workspace)
    assert isinstance(page, EncountersPage)
    beside = page.findChild(Beside)
    assert beside is not None

    def met(session: Session) -> str:
        lines = session.dossier.lines_of("commitment")
        return next(str(line.line["verified_in"]) for line in lines if line.line["status"] == "com.partly")

    def show(record: str) -> None:
        page.show_record(record)
        wait(3)

    def wait(turns: int) -> None:  # the record is read first, then what hangs on it
        if turns:
            return workspace.ask(page, lambda _session: None, lambda _nothing: wait(turns - 1))
        act(beside)

    workspace.ask(page, met, show)
    return page


SCENES: Final = {
    "encounters-promises": page_scene(
        lambda workspace: _promised(workspace, lambda beside: beside.promises.see())
    ),
    "encounters-promise-new": page_scene(
        lambda workspace: _promised(workspace, lambda beside: beside.promises.make())
    ),
    "encounters-lines": page_scene(_crossed),
    "encounters-lines-say": page_scene(lambda workspace: _crossed(workspace, further=True)),
    "encounters": page_scene(build),
    "encounters-editing": _with(lambda page: page.detail.edit("people")),
    "encounters-empty": page_scene(build, empty=True),
    "encounters-form": _with(lambda page: page.start_new()),
    "encounters-form-checkpoint": _form("checkpoint.mobile"),
    "encounters-form-checkpoint-full": _form(
        "checkpoint.manned_post", demands=_DEMANDS, outcome="goods_taken", wait_min=95, threat="weapon_shown"
    ),
    "encounters-form-desk": _form("authority_desk.permit_window", protection=_TOPICS, offers=_OFFERS),
    "encounters-form-relay": _form(
        "remote.letter",
        mode="relayed",
        relay="HARBOUR, shop keeper at the crossing",
        message=_text(_LONG),
        delivered="unknown",
        answer_due="2026-07-03",
        outcome="message_delivered",
    ),
    "encounters-form-meeting": _form("meeting.bilateral", offers=_OFFERS, demands=_DEMANDS[1:]),
    "encounters-form-go-between": _form("intermediary.elder"),
    "encounters-form-seen": _form("observation.no_contact"),
    "encounters-form-other-kind": _form(
        "meeting.bilateral", wait_min=40, relay="HARBOUR", operators=["op.militia"]
    ),
    "encounters-checkpoint": _first_of("checkpoint."),
    "encounters-desk": _first_of("authority_desk."),
    "encounters-relay": _first_of("remote."),
    "encounters-meeting": _first_of("meeting."),
    "encounters-go-between": _first_of("intermediary."),
    "encounters-offers": _first_of("meeting.", lambda page: page.detail.edit("offers", [*_OFFERS])),
    "encounters-asked": _first_of(
        "meeting.", lambda page: page.detail.edit("asked", {"demands": [*_DEMANDS]})
    ),
    "encounters-evidence": _first_of(
        "meeting.", lambda page: page.detail.edit("evidence_for", ["trust.who_we_are"])
    ),
    "encounters-device": _first_of(
        "checkpoint.",
        lambda page: page.detail.edit("device_event", {"shown": True, "reported_on": "2026-06-30"}),
    ),
    "encounters-beside": page_scene(_beside),
    "encounters-card": _with(_card),
    "encounters-point": _first_of("checkpoint.", _point),
    "encounters-debrief": _first_of("meeting.", lambda page: page.detail.debrief.unfold()),
    "encounters-search": _with(_search),
    "encounters-filtered": _with(_filter),
    "encounters-filter-choice": _with(lambda page: page.list.show_picker()),
    "encounters-filter-typed": _with(lambda page: _look_for(page, "a")),
    "encounters-filtered-away": _with(_filter_away),
}
