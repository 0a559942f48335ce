"""A time is said by the clock of its place, on every page alike."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from hdfield.services.changes import Changes
from hdfield.services.entering import ZONE as MISSION_ZONE
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.encounters.new_encounter import NEW_AT
from ui.encounters.presenter import build as build_encounters
from ui.encounters.view import EncountersPage
from ui.encounters.when_editor import WhenEditor
from ui.history.presenter import open_history
from ui.posts.presenter import build as build_posts
from ui.widgets.row_parts import ROW_ROLE

ZONE = "Asia/Kolkata"  # half past: no laptop stands there by chance
POST, VISIT = "bb" * 16, "cc" * 16


def at_a_far_post(window: MissionWindow[Any], *, met: bool = False) -> None:
    def prepare(session: Any) -> Changes:
        post = {"id": POST, "names": {"en": "Far post"}, "level": "post", "zone": ZONE}
        changes: Changes = session.records.save(read_record("place", post))
        if met:
            at = {"at": "2026-06-30T17:45:00+05:30", "precision": "time.minute", "tz": ZONE}
            met_there = {"id": VISIT, "kind": "checkpoint.manned_post", "at": at, "place": POST}
            changes = session.records.save(read_record("encounter", met_there))
        return changes

    window.workspace.change(window.workspace, prepare)
    window.settle()


def test_the_list_of_posts_says_the_hour_of_the_place_and_its_zone(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_posts) as window:
        at_a_far_post(window, met=True)
        row = window.page.rows.index(0, 0).data(ROW_ROLE)
        assert row.title == "Far post"
        assert "17:45 · UTC+5:30" in row.time
        assert "17:45 · UTC+5:30" in row.time_full
        window.page.show_record(POST)
        window.settle()
        visit = window.page.pane.encounters.model().index(0, 0).data(ROW_ROLE)
        assert visit.time == row.time


def test_a_new_encounter_at_a_post_begins_now_by_the_clock_there(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_encounters) as window:
        at_a_far_post(window)
        window.page.show_record(NEW_AT + POST)
        window.settle()
        assert isinstance(window.page, EncountersPage)
        form = window.page.form
        when = form.editor("at")
        assert isinstance(when, WhenEditor)
        assert form.values()["place"] == POST
        assert when.value() == {
            "at": "2026-06-30T20:30:00+05:30",
            "precision": "time.minute",
            "tz": ZONE,
        }
        assert "UTC+5:30" in when._offset.text()


def test_a_new_encounter_without_a_place_begins_by_the_clock_of_the_mission(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_encounters) as window:
        window.ask(lambda session: session.settings.put(MISSION_ZONE, ZONE))
        window.page.start_new()
        window.settle()
        assert isinstance(window.page, EncountersPage)
        assert window.page.form.editor("at").value()["at"] == "2026-06-30T20:30:00+05:30"


def test_the_versions_of_an_encounter_say_the_hour_of_its_place(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_posts) as window:
        at_a_far_post(window, met=True)
        dialog = open_history(window.workspace, window.shell, VISIT)
        window.settle()
        assert "17:45 · UTC+5:30" in dialog.shown_values()["When"]
        dialog.reject()
