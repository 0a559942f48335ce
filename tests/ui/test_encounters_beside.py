"""Incidents and next steps under the record they hang on, by keyboard, and urgent in the status line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.incident import Incident
from hdfield.services.leaving import NotLeft
from tests.builders import an_encounter, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.beside import INCIDENT_DRAFT, Beside
from ui.status_facts import StatusFacts
from ui.status_line import StatusLine

RECORD = an_id("the record")
OTHER = an_id("another record")


def beside(window: Window) -> Beside:
    found = window.page.findChild(Beside)
    assert found is not None
    return found


def held(window: Window) -> list[Incident]:
    views = window.ask(lambda session: session.incidents.of(RECORD)).views
    records = [view.heads[0].record for view in views]
    return [record for record in records if isinstance(record, Incident)]


def test_an_incident_is_noted_and_changed_where_its_encounter_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD, outcome="goods_taken")) as window:
        window.show(RECORD)
        section = beside(window)._incidents
        assert "theft" in section._offer.text()
        section._new.setFocus()
        window.press(Qt.Key.Key_Return)
        window.type("g")
        window.press(Qt.Key.Key_Return)
        window.settle()
        (made,) = held(window)
        assert (made.act, made.affected) == ("act.theft", ("aff.goods",))
        assert section._offer.isHidden()
        assert section.form.isHidden()
        section.list.setFocus()
        assert section.list.select_id(made.id or "")
        window.press(Qt.Key.Key_Return)
        window.type("d")
        window.press(Qt.Key.Key_Return)
        window.settle()
        assert set(held(window)[0].affected) == {"aff.goods", "aff.driver"}


def test_a_step_is_added_at_its_record_and_checked_off_with_space(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        section = beside(window)._steps
        section._new.setFocus()
        window.press(Qt.Key.Key_Return)
        window.type("ask again")
        window.press(Qt.Key.Key_Return)
        window.settle()
        (step,) = window.ask(lambda session: session.tasks.about(RECORD))
        assert (step.what, step.status) == ("ask again", "task.open")
        section.list.setFocus()
        assert section.list.select_id(step.id)
        window.press(Qt.Key.Key_Space)
        window.settle()
        assert window.ask(lambda session: session.tasks.about(RECORD))[0].status == "task.done"


def test_what_is_half_written_stays_with_its_record_and_comes_back_after_a_lock(
    qtbot: QtBot, tmp_path: Path
) -> None:
    records = (an_encounter(id=RECORD, outcome="held_released"), an_encounter(id=OTHER))
    with open_window(qtbot, tmp_path, *records) as window:
        window.show(RECORD)
        section = beside(window)._incidents
        section.begin()
        window.type("s")
        window.show(OTHER)
        assert section.form.isHidden()
        window.workspace.flush_drafts()
        window.settle()
        assert INCIDENT_DRAFT in window.ask(lambda session: session.drafts.names())
    with open_window(qtbot, tmp_path) as window:
        window.settle()
        section = beside(window)._incidents
        assert section.form.isVisible()
        assert (section.editing.encounter, section.form.values()["affected"]) == (RECORD, ["aff.staff"])


def test_the_status_line_says_what_is_urgent_and_has_not_left(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        line = StatusLine()
        qtbot.addWidget(line)
        facts = StatusFacts(window.workspace, line)
        window.settle()
        assert "urgent" not in line.accessibleName()
        facts._count_not_left(NotLeft(3, 0, 1))
        assert "1 incident or crossing has not left" in line.accessibleName()
