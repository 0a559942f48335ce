"""What stands in two versions says so, is changed by no key in passing, and is chosen in one place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.model.engagement import ChecklistState
from hdfield.model.policy import Policy
from hdfield.papers.cleaning import clean
from hdfield.rules.grouping import split
from hdfield.rules.once import once_id
from hdfield.services.papers import Attachable
from hdfield.services.records import read_record
from tests.builders import a_version, take
from tests.papers.pictures import a_photograph
from tests.ui.mission_window import MissionWindow, mission_window
from ui.checklist.board import ChecklistBoard
from ui.engagements.presenter import build as build_engagements
from ui.history.presenter import open_history
from ui.incidents.section import IncidentSection
from ui.papers.section import PapersSection
from ui.steps.section import StepsSection
from ui.widgets.page import Page
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

WHAT = {"text": "Ask again by radio", "lang": "en"}


class Sections(Page):
    """A page with what hangs on a record."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("encounters", "encounters")
        self.steps = StepsSection(workspace, "encounters.step")
        self.incidents = IncidentSection(workspace, "encounters.incident", lambda _error: None)
        self.papers = PapersSection(workspace, "encounters.paper")
        for part in (self.steps, self.incidents, self.papers):
            self.body.addWidget(part)

    def show_of(self, record: str) -> None:
        for part in (self.steps, self.incidents, self.papers):
            part.show_of(record)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[Sections]]:
    with mission_window(qtbot, Sections, empty=True) as made:
        yield made


def fork(session: Session, record: str, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    base = session.records.view(record).heads[0]
    assert base.record is not None
    session.records.save(base.record.model_copy(update=ours))
    other = split(base.record.model_copy(update=theirs))
    take(session._store, a_version(other, record=record, kind=base.record.KIND, parents=(base.version,)))


def forked(session: Session) -> dict[str, str]:
    """Make one of each about an encounter, each in two versions; give them by kind."""
    session.joining.set_policy(Policy(papers=True))
    met = {"kind": "checkpoint.barricade", "at": {"at": "2026-06-30T09:00:00+03:00"}}
    (record,) = session.records.save(read_record("encounter", met)).saved
    (step,) = session.tasks.add(WHAT, about=record).saved
    (incident,) = session.incidents.save(record, {"act": "act.threat"}).saved
    (paper,) = session.papers.attach(Attachable(record, "paper.permit"), clean(a_photograph())).saved
    fork(session, step, {"due": "2026-07-02"}, {"due": "2026-07-03"})
    fork(session, incident, {"affected": ("aff.staff",)}, {"affected": ("aff.goods",)})
    fork(session, paper, {"dated": "2026-06-01"}, {"dated": "2026-06-02"})
    return {"encounter": record, "task": step, "incident": incident, "paper": paper}


def shown(part: StepsSection | IncidentSection | PapersSection) -> list[str]:
    rows = [
        part._model.index(place, 0).data(int(Qt.ItemDataRole.UserRole) + 1)
        for place in range(part._model.rowCount())
    ]
    return [row.badge for row in rows if isinstance(row, Row)]


def heads_of(window: MissionWindow[Sections], record: str) -> int:
    return len(window.ask(lambda session: session.records.view(record)).heads)


def test_a_key_on_a_row_in_two_versions_leads_to_where_one_is_chosen(window: MissionWindow[Sections]) -> None:
    made = window.ask(forked)
    page = window.page
    page.show_of(made["encounter"])
    window.settle()
    parts: dict[str, StepsSection | IncidentSection | PapersSection]
    parts = {"task": page.steps, "incident": page.incidents, "paper": page.papers}
    for kind, part in parts.items():
        assert shown(part) == ["two versions"], kind
        window.opened.clear()
        part.list.row_checked.emit(made[kind])
        window.settle()
        assert window.opened == [("history", made[kind])], kind
    assert page.incidents.form.isHidden()
    page.steps.list.row_removed.emit(made["task"])
    page.papers.list.row_removed.emit(made["paper"])
    window.settle()
    assert [heads_of(window, made[kind]) for kind in parts] == [2, 2, 2]


def test_one_of_two_versions_is_kept_among_the_versions(
    window: MissionWindow[Sections],
) -> None:
    step = window.ask(forked)["task"]
    dialog = open_history(window.workspace, window.shell, step)
    window.settle()
    assert dialog.two.isVisible()
    assert dialog.keep.isVisible()
    assert not dialog.bring_back.isVisible()
    entries = window.ask(lambda session: session.records.history(step))
    theirs = next(one for one in entries if one.is_head and one.record.due == "2026-07-03")  # type: ignore[union-attr]
    dialog.versions.select_id(theirs.version)
    first = next(one for one in entries if not one.is_head)
    dialog.versions.select_id(first.version)
    assert not dialog.keep.isVisible()
    dialog.versions.select_id(theirs.version)
    dialog.keep.setFocus()
    QTest.keyClick(dialog.keep, Qt.Key.Key_Return)
    window.settle()
    (head,) = window.ask(lambda session: session.records.view(step)).heads
    assert head.record.due == "2026-07-03"  # type: ignore[union-attr]
    assert len(window.ask(lambda session: session.records.history(step))) == 4


def test_no_letter_answers_an_item_of_which_notebooks_say_two_things(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_engagements) as window:
        item = "trust.who_we_are"
        talks = window.ask(
            lambda session: next(
                line.id for line in session.reading.engagements() if line.title.en == "Wadi Senn clinics"
            )
        )
        record = once_id(talks, ChecklistState.KIND, item)
        window.ask(lambda session: fork(session, record, {"status": "done"}, {"status": "open"}))
        window.page.show_record(talks)
        window.settle()
        board = window.page.sheet.parts.board("checklist")
        assert isinstance(board, ChecklistBoard)
        board.grid.open_item(item)
        window.settle()
        editor = board.grid.editor
        before = window.ask(lambda session: session.records.history(record))
        for status in ("open", "partly", "done", "not_needed"):
            editor.choose(status)
        window.settle()
        assert window.ask(lambda session: session.records.history(record)) == before
        assert not editor.chips.isVisible()
        assert not editor.note.isVisible()
        kept = next(head.record for head in window.ask(lambda session: session.records.view(record)).heads)
        editor.keep_requested.emit(kept)
        window.settle()
        assert editor.chips.isVisible()
