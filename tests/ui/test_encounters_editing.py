from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.errors import StorageError
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.interlocutor import Interlocutor
from hdfield.reference import code_names
from hdfield.services.changes import Changes
from hdfield.services.records import Records
from tests.builders import NOW, a_full_encounter, a_place, an_actor, an_encounter, an_id, an_interlocutor
from tests.ui.encounters_window import Window, open_window
from ui.encounters.editors import ChoiceEditor, NoteEditor, ValueEditor
from ui.encounters.place_editor import PlaceEditor
from ui.encounters.record_editor import RecordEditor
from ui.encounters.when_editor import WhenEditor
from ui.forms.making import PersonMaking
from ui.widgets.chip import Chip

CTRL = Qt.KeyboardModifier.ControlModifier
RECORD = an_id("the record")


def full(**changes: Any) -> Encounter:
    return a_full_encounter(id=RECORD, **changes)


def around() -> list[Any]:
    return [a_place(id=an_id("a barrier")), an_interlocutor(id=an_id("a commander"))]


def editor(window: Window, key: str) -> ValueEditor:
    found = window.page.detail.row(key).editor
    assert found is not None
    return found


def chip(window: Window, words: str) -> Chip:
    found = [
        chip for chip in window.page.findChildren(Chip) if chip.text().startswith(words) and chip.isVisible()
    ]
    assert found, words
    return found[0]


def scrolled(window: Window) -> int:
    return window.page.form._scroll.verticalScrollBar().value()


# -- in place -----------------------------------------------------------------
def test_enter_opens_a_value_and_choosing_saves_it_and_undo_takes_it_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *around(), full()) as window:
        window.show(RECORD)
        window.page.detail.row("outcome").button.setFocus()
        window.press(Qt.Key.Key_Return)
        assert isinstance(window.focus(), Chip)
        window.press(Qt.Key.Key_Right)
        window.press(Qt.Key.Key_Space)
        window.until(lambda: window.record(RECORD).outcome == "passed_conditions")
        window.settle()
        assert "Passed with conditions" in window.shown("outcome")
        assert window.focus() is window.page.detail.row("outcome").button
        assert window.shell.toast.isVisible()
        QTest.keyClick(window.shell, Qt.Key.Key_Z, CTRL)
        window.until(lambda: window.record(RECORD).outcome == "passed")
        assert window.versions(RECORD) == 3


def test_nothing_is_saved_when_nothing_changed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full()) as window:
        window.show(RECORD)
        for key in (
            "kind",
            "at",
            "place",
            "people",
            "asked",
            "wait_min",
            "note",
            "flags",
            "our_party.vehicle",
        ):
            window.page.detail.edit(key)
            assert window.page.step_back()
        window.settle()
        assert window.versions(RECORD) == 1


def test_escape_closes_the_note_and_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full()) as window:
        window.show(RECORD)
        window.page.detail.edit("note")
        window.type(" Then it rained.")
        QTest.keyClick(window.shell, Qt.Key.Key_Escape)
        window.until(lambda: window.versions(RECORD) == 2)
        note = window.record(RECORD).note
        assert note is not None
        assert note.text == "They let us pass. Then it rained."
        assert window.focus() is window.page.detail.row("note").button


def test_ctrl_enter_saves_a_note_in_the_language_it_is_written_in(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full()) as window:
        window.show(RECORD)
        window.page.detail.edit("note")
        note = editor(window, "note")
        assert isinstance(note, NoteEditor)
        note.text.setPlainText("قال إن الطريق مغلق\nThe road is closed.")
        QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
        window.until(lambda: window.versions(RECORD) == 2)
        saved = window.record(RECORD).note
        assert saved is not None
        assert (saved.lang, saved.text) == ("ar", "قال إن الطريق مغلق\nThe road is closed.")


def test_opening_another_value_saves_the_one_before(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full(), an_encounter(id=an_id("other"))) as window:
        window.show(RECORD)
        window.page.detail.edit("mistaken_for")
        window.type("traders")
        window.page.detail.edit("tone")
        window.until(lambda: window.record(RECORD).mistaken_for == "traders")
        window.page.detail.edit("debrief.went_well")
        window.type("patience")
        window.show(an_id("other"))
        window.until(lambda: window.versions(RECORD) == 3)
        debrief = window.record(RECORD).debrief
        assert debrief is not None
        assert debrief.went_well == "patience"


def test_an_answer_and_an_amount_are_written_beside_the_demand(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full(demands=[], amounts=[])) as window:
        window.show(RECORD)
        window.page.detail.edit("asked")
        QTest.mouseClick(chip(window, "Fee to pass"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(chip(window, "Refused"), Qt.MouseButton.LeftButton)
        amount = next(line for line in editor(window, "asked").findChildren(QLineEdit) if line.isVisible())
        amount.setFocus()
        window.type("25 000 zd")
        QTest.mouseClick(chip(window, "Token"), Qt.MouseButton.LeftButton)
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        saved = window.record(RECORD)
        assert [(item.demand, item.response) for item in saved.demands] == [("demand.fee", "refused")]
        assert [(item.text, item.band) for item in saved.amounts] == [("25 000 zd", "amount.token")]
        assert "25 000 zd" in window.shown("asked")


def test_a_coarser_time_is_the_beginning_of_its_span_in_the_zone_it_was_written_in(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *around(), full(at={"at": "2026-06-30T08:40:00+05:00"})) as window:
        window.show(RECORD)
        window.page.detail.edit("at")
        when = editor(window, "at")
        assert isinstance(when, WhenEditor)
        QTest.mouseClick(chip(window, "Week"), Qt.MouseButton.LeftButton)
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        at = window.record(RECORD).at
        assert at is not None
        assert (at.at.isoformat(), at.precision) == ("2026-06-29T00:00:00+05:00", "time.week")
        window.until(lambda: window.page.list.by_day.current_id() == RECORD)


def test_codes_of_a_newer_program_survive_an_edit_beside_them(qtbot: QtBot, tmp_path: Path) -> None:
    newer = full().model_copy(update={"operators": ("op.militia", "op.robots")})
    with open_window(qtbot, tmp_path, *around(), newer) as window:
        window.show(RECORD)
        window.page.detail.edit("operators")
        QTest.mouseClick(chip(window, "State army"), Qt.MouseButton.LeftButton)
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        assert set(window.record(RECORD).operators) == {"op.militia", "op.robots", "op.state_army"}


# -- places and people ----------------------------------------------------------
def test_a_place_is_found_by_a_part_of_its_name_in_any_language(qtbot: QtBot, tmp_path: Path) -> None:
    places = [a_place(names={"en": f"Post {n}"}) for n in range(12)]
    mill = a_place(id=an_id("mill"), names={"en": "Old mill", "ar": "الطاحونة القديمة"})
    with open_window(qtbot, tmp_path, *around(), *places, mill, full()) as window:
        window.show(RECORD)
        window.page.detail.edit("place")
        picker = editor(window, "place")
        assert isinstance(picker, PlaceEditor)
        assert window.focus() is picker.picker.line
        picker.picker.line.clear()
        picker.picker.line.insert("الطاحو")
        picker.picker.line.textEdited.emit(picker.picker.line.text())
        window.press(Qt.Key.Key_Return)
        window.until(lambda: window.record(RECORD).place == an_id("mill"))


def test_a_person_met_is_made_in_passing_with_a_random_code_name(qtbot: QtBot, tmp_path: Path) -> None:
    actor = an_actor(id=an_id("an actor"))
    with open_window(
        qtbot, tmp_path, *around(), actor, full(people=[], actors=[an_id("an actor")])
    ) as window:
        window.show(RECORD)
        window.page.detail.edit("people")
        picker = editor(window, "people")
        assert isinstance(picker, RecordEditor)
        picker.making.open()
        window.settle()
        form = picker.findChild(PersonMaking)
        assert form is not None
        window.type("shift chief")
        window.press(Qt.Key.Key_Return)
        window.until(picker.value)
        window.page.step_back()
        window.until(lambda: window.record(RECORD).people)
        (made,) = window.record(RECORD).people
        person = window.ask(lambda session: session.records.current(Interlocutor, made))
        assert person.code_name in code_names()
        assert person.actor == an_id("an actor")
        assert "shift chief" in window.shown("people")


# -- drafts -------------------------------------------------------------------
def test_locking_loses_nothing_of_a_note_being_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *around(), full()) as window:
        window.show(RECORD)
        window.page.detail.edit("note")
        window.type(" Unfinished")
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.detail.is_editing)
        note = editor(window, "note")
        assert isinstance(note, NoteEditor)
        assert note.text.text() == "They let us pass. Unfinished"
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
    with open_window(qtbot, tmp_path) as window:
        window.until(window.page.detail.record_id)
        assert not window.page.detail.is_editing


def test_locking_loses_nothing_of_a_new_encounter(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        QTest.mouseClick(chip(window, "Radio, phone, letter"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(chip(window, "Phone call"), Qt.MouseButton.LeftButton)
        note = window.page.form.editor("note")
        note.go_first()
        window.type("half a sen")
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        values = window.page.form.values()
        assert values["kind"] == "remote.phone"
        assert values["note"]["text"] == "half a sen"


# -- new ------------------------------------------------------------------------
def test_a_new_encounter_needs_only_its_kind(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        assert window.page.is_form_shown
        QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
        assert window.page.is_form_shown
        assert isinstance(window.focus(), Chip)
        window.press(Qt.Key.Key_Space)
        QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
        window.until(window.page.detail.record_id)
        saved = window.record(window.page.detail.record_id())
        assert (saved.kind, saved.state) == ("checkpoint.barricade", "rec.complete")
        assert saved.at is not None
        assert saved.at.at.isoformat() == "2026-06-30T18:00:00+03:00"
        assert window.page.form.editor("kind").value() is None


def test_an_empty_form_begins_at_the_present_however_long_ago_it_was_made(
    qtbot: QtBot, tmp_path: Path
) -> None:
    hour = [NOW]
    with open_window(qtbot, tmp_path, clock=lambda: hour[0]) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        window.press(Qt.Key.Key_Escape)
        hour[0] = NOW + timedelta(hours=9)
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        assert window.page.form.values()["at"]["at"] == (NOW + timedelta(hours=9)).isoformat()
        window.press(Qt.Key.Key_Space)
        window.press(Qt.Key.Key_Escape)
        hour[0] = NOW + timedelta(hours=10)
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        began = window.page.form.values()["at"]["at"]
        assert began == (NOW + timedelta(hours=9)).isoformat(), "one begun keeps its hour"


def test_the_fields_of_the_form_follow_the_kind_and_keep_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        form = window.page.form
        QTest.mouseClick(chip(window, "Checkpoint"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(chip(window, "Permanent manned post"), Qt.MouseButton.LeftButton)
        assert form.has_field("wait_min")
        assert form.has_field("operators")
        form.editor("wait_min").set_value(45)
        QTest.mouseClick(chip(window, "Radio, phone, letter"), Qt.MouseButton.LeftButton)
        assert form.has_field("wait_min")
        assert not form.has_field("operators")
        outcome = form.editor("outcome")
        assert isinstance(outcome, ChoiceEditor)
        assert chip(window, "Message delivered").isVisible()


def test_the_form_is_left_with_escape_and_found_again_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter()) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        window.page.form.editor("note").go_first()
        window.type("in the rain")
        QTest.keyClick(window.shell, Qt.Key.Key_Escape)
        assert not window.page.is_form_shown
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        assert window.page.form.values()["note"]["text"] == "in the rain"


def test_words_that_could_not_be_saved_are_still_there_when_one_had_gone_on_to_another_record(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_records: Records, _record: Record) -> Changes:
        raise StorageError(path="", reason="io")

    other = an_encounter(id=an_id("another"))
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD), other) as window:
        window.show(RECORD)
        window.page.detail.edit("note")
        window.type("in the rain")
        with monkeypatch.context() as broken:
            broken.setattr(Records, "save", refused)
            window.show(an_id("another"))
            window.settle()
        assert window.page.notice.isVisible()
        assert window.page.detail.record_id() == RECORD
        held = editor(window, "note")
        assert held.value()["text"] == "in the rain"


def test_tab_follows_the_order_read_in_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
        QTest.mouseClick(chip(window, "Checkpoint"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(chip(window, "Permanent manned post"), Qt.MouseButton.LeftButton)
        window.page.form.enter()
        spots: list[tuple[int, int]] = []
        while window.focus() is not window.page.form.save:
            # Inside a date, Tab goes from day to month to hour first.
            spot = window.focus().mapTo(window.page.form, window.focus().rect().topLeft())
            spots.append((spot.x(), spot.y() + scrolled(window)))
            window.press(Qt.Key.Key_Tab)
            assert len(spots) < 60
        middle = window.page.form.width() // 2
        # Down the leading column, then down the trailing one.
        turned = next(place for place, (x, _) in enumerate(spots) if x > middle)
        assert all(x < middle for x, _ in spots[:turned])
        assert all(x > middle for x, _ in spots[turned:-1])
        for column in (spots[:turned], spots[turned:]):
            assert all(after[1] > before[1] - 4 for before, after in pairwise(column))
        assert len(spots) > 8
