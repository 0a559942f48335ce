"""What is typed and no value yet: it comes back after a lock, in every editor of several parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.services.records import read_record
from tests.builders import an_encounter, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.device_editor import DeviceEditor
from ui.encounters.offers_editor import OffersEditor
from ui.encounters.place_editor import PlaceEditor
from ui.encounters.point_editor import PointEditor
from ui.encounters.record_editor import RecordEditor
from ui.encounters.record_presenter import EDIT_DRAFT
from ui.encounters.value_row import ValueRow
from ui.forms.making import MakingForm

RECORD = an_id("the record")
POINT = {"lat": "14.4", "lon": "38.2", "reason": "mined verge", "expires_on": "2026-07-20"}


def form_with(window: Window, **values: Any) -> None:
    """Begin a new encounter with every field in sight."""
    window.page.start_new()
    window.page.form.put({"kind": "checkpoint.barricade", **values}, whole=True)
    window.settle()


def editor_in(row: ValueRow) -> Any:
    assert row.editor is not None
    return row.editor


def write(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.setText("")
    QTest.keyClicks(line, words)


@pytest.mark.parametrize(
    ("point", "reason"), [("14.401, 38", ""), ("14.401,", "mined"), ("", "mined verge"), ("14.4, 38.2", "")]
)
def test_half_a_point_in_the_form_comes_back_after_a_lock(
    qtbot: QtBot, tmp_path: Path, point: str, reason: str
) -> None:
    with open_window(qtbot, tmp_path) as window:
        form_with(window)
        editor = window.page.form.editor("point")
        assert isinstance(editor, PointEditor)
        write(editor.line, point)
        write(editor.reason, reason)
        editor.end.choose(["14"])
        editor.end.chosen_changed.emit(("14",))
        assert editor.value() is None
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        again = window.page.form.editor("point")
        assert isinstance(again, PointEditor)
        assert (again.line.text(), again.reason.text(), again.end.chosen()) == (point, reason, ("14",))


def test_half_a_point_in_a_record_comes_back_after_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("point")
        write(editor_in(window.page.detail.row("point")).line, "14.40")
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.detail.is_editing)
        assert editor_in(window.page.detail.row("point")).line.text() == "14.40"


def test_half_a_point_left_for_another_value_comes_back_after_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("point")
        write(editor_in(window.page.detail.row("point")).line, "14.40")
        window.page.detail.edit("note")
        window.type("Fuel")
        window.page.detail.settle()
        window.until(lambda: window.versions(RECORD) == 2)
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.detail.is_editing)
        point = editor_in(window.page.detail.row("point"))
        assert point.line.text() == "14.40"
        write(point.line, "")
        window.page.detail.settle()
        window.settle()
    with open_window(qtbot, tmp_path) as window:
        window.until(window.page.detail.record_id)
        assert not window.page.detail.is_editing


def test_a_value_and_the_end_of_its_draft_are_on_the_disk_together(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("note")
        window.type("Fuel")
        window.workspace.flush_drafts()
        seen: list[tuple[object, int]] = []
        window.page.detail.settle()
        # The next job of the lane: whatever comes after the save, a pulled plug would leave no more than this.
        window.workspace.ask(
            window.page,
            lambda session: (session.drafts.give(EDIT_DRAFT), len(session.records.history(RECORD))),
            seen.append,
        )
        window.settle()
        assert seen == [(None, 2)]


def test_half_a_point_wipes_no_whole_one_and_is_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD, point=POINT)) as window:
        window.show(RECORD)
        window.page.detail.edit("point")
        write(editor_in(window.page.detail.row("point")).line, "14.4, 38.")
        write(editor_in(window.page.detail.row("point")).line, "14.4,")
        window.page.detail.settle()
        window.settle()
        held = window.record(RECORD).point
        assert held is not None
        assert (str(held.lat), str(held.lon)) == ("14.4", "38.2")
        window.page.detail.edit("point")
        assert editor_in(window.page.detail.row("point")).line.text() == "14.4,"
        for line in (
            editor_in(window.page.detail.row("point")).line,
            editor_in(window.page.detail.row("point")).reason,
        ):
            write(line, "")
        window.page.detail.settle()
        window.settle()
        assert window.record(RECORD).point is None


def test_a_line_of_an_offer_without_words_comes_back_as_it_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("offers")
        editor_in(window.page.detail.row("offers")).go_first()
        window.press(Qt.Key.Key_Backtab)
        window.type("t")
        window.type("c")
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.detail.is_editing)
        editor = editor_in(window.page.detail.row("offers"))
        assert isinstance(editor, OffersEditor)
        assert (editor.line(0).by, editor.line(0).kind) == ("them", "counter")


def test_a_name_half_typed_and_a_new_person_half_made_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    actors = [read_record("actor", {"names": {"en": f"Group {n}"}}) for n in range(9)]
    with open_window(qtbot, tmp_path, *actors) as window:
        form_with(window)
        found = window.page.form.editor("actors")
        assert isinstance(found, RecordEditor)
        write(found.line, "Gro")
        people = window.page.form.editor("people")
        assert isinstance(people, RecordEditor)
        people.making.open()
        window.settle()
        assert isinstance(people.making.form, MakingForm)
        write(people.making.form._inputs["function"], "shift ch")  # type: ignore[arg-type]
        word = people.half()["making"]["code_name"]
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        window.settle()
        found = window.page.form.editor("actors")
        people = window.page.form.editor("people")
        assert found.half() == {"typed": "Gro", "making": None}
        assert people.half()["making"]["function"] == "shift ch"
        assert people.half()["making"]["code_name"] == word


def test_a_place_half_typed_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        form_with(window)
        place = window.page.form.editor("place")
        assert isinstance(place, PlaceEditor)
        QTest.keyClicks(place.picker.line, "mill br")
        window.settle()
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        place = window.page.form.editor("place")
        assert isinstance(place, PlaceEditor)
        assert place.picker.line.text() == "mill br"


def test_what_happened_to_the_device_and_our_party_come_back_half_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as window:
        form_with(window)
        device = window.page.form.editor("device_event")
        assert isinstance(device, DeviceEditor)
        device._seen.text.setFocus()
        QTest.keyClicks(device._seen.text, "the list of")
        party = window.page.form.editor("our_party.vehicle")
        party.go_first()
        window.press(Qt.Key.Key_Space)
        held = party.value()
        assert held
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        assert window.page.form.editor("device_event").value() == {"what_was_visible": "the list of"}
        assert window.page.form.editor("our_party.vehicle").value() == held
