"""Choosing a place among thousands, and typing an exact point; a real notebook, keys only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.model.place import Place
from hdfield.rules.once import once_id
from hdfield.rules.zones import known_zone
from hdfield.services.gazetteer import OWNER
from tests.ui.letters import type_letters
from tests.ui.mission_window import MissionWindow
from ui.encounters.point_editor import PointEditor
from ui.encounters.when_editor import WhenEditor
from ui.forms.making import PlaceMaking
from ui.language import Language
from ui.placing.picker import PlacePicker
from ui.scenes import CLOCK, close_workspace, open_workspace
from ui.widgets.page import Page
from ui.workspace import Workspace


class PickerPage(Page):
    """A page that holds the picker and nothing else."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("encounters", "place")
        self.picker = PlacePicker(workspace, lambda: PlaceMaking(workspace), shows_kept=True)
        self.body.addWidget(self.picker)
        self.told: list[str] = []
        self.picker.picked.connect(self.told.append)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[PickerPage]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    workspace = open_workspace(app)
    hand = MissionWindow(qtbot, workspace, PickerPage)
    hand.page.picker.go_first()
    yield hand
    hand.shell.close_pages()
    close_workspace(workspace)


def press(window: MissionWindow[PickerPage], key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    window.settle()


def titles(window: MissionWindow[PickerPage]) -> list[str]:
    rows = window.page.picker.list.model()
    return [str(rows.index(at, 0).data()) for at in range(rows.rowCount())]


def test_typing_and_enter_take_the_first_place_found(window: MissionWindow[PickerPage]) -> None:
    picker = window.page.picker
    QTest.keyClicks(picker.line, "kassar")
    press(window, Qt.Key.Key_Return)
    window.bot.waitUntil(lambda: bool(window.page.told))
    place = window.ask(lambda session: session.records.current(Place, picker.place()))
    assert place.pcode == "XZ010102"
    assert picker.line.text() == "Pont-Kassar"
    assert picker.list.isHidden()


def test_a_row_of_the_gazetteer_becomes_a_place_when_it_is_chosen(window: MissionWindow[PickerPage]) -> None:
    picker = window.page.picker
    QTest.keyClicks(picker.line, "dhar gh")
    window.bot.waitUntil(lambda: len(titles(window)) == 2)
    assert "Region" not in titles(window)[0]
    assert "Bir Tawil" in titles(window)[0]
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    window.bot.waitUntil(lambda: bool(window.page.told))
    assert picker.place() == once_id(OWNER, "place", "XZ040104")
    assert picker.line.text() == "Dhar Ghanem ford"
    assert picker.line.hasFocus()


def test_esc_puts_back_what_was_chosen_and_an_emptied_line_chooses_nothing(
    window: MissionWindow[PickerPage],
) -> None:
    picker = window.page.picker
    chosen = window.ask(lambda session: session.places.choices("kassar")[0].id)
    picker.set_place(chosen)
    window.bot.waitUntil(lambda: picker.line.text() == "Pont-Kassar")
    picker.line.selectAll()
    QTest.keyClicks(picker.line, "tell")
    window.bot.waitUntil(lambda: bool(titles(window)))
    press(window, Qt.Key.Key_Escape)
    assert (picker.place(), picker.line.text(), picker.list.isHidden()) == (chosen, "Pont-Kassar", True)
    picker.line.selectAll()
    QTest.keyClick(picker.line, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_Return)
    window.bot.waitUntil(lambda: window.page.told == [""])
    assert picker.place() == ""


def test_the_arrow_opens_the_places_of_late_without_a_letter(window: MissionWindow[PickerPage]) -> None:
    press(window, Qt.Key.Key_Down)
    window.bot.waitUntil(lambda: not window.page.picker.list.isHidden())
    recent = window.ask(lambda session: session.reading.recent_places(1))[0][0]
    assert titles(window)[0].startswith(str(recent.names.en))


def test_what_the_policy_leaves_of_a_place_is_said_before_anything_is_saved(
    window: MissionWindow[PickerPage],
) -> None:
    picker = window.page.picker

    def widen(session: Session) -> bool:
        policy = session.joining.own_policy().model_copy(update={"place_precision": "place.adm2"})
        session.joining.set_policy(policy)
        return True

    window.ask(widen)
    QTest.keyClicks(picker.line, "kharouba bend")
    press(window, Qt.Key.Key_Return)
    window.bot.waitUntil(lambda: not picker._about.isHidden())
    assert "Wadi Senn" in picker._about.text()


def test_a_place_that_is_nowhere_is_made_by_hand(window: MissionWindow[PickerPage]) -> None:
    picker = window.page.picker
    QTest.keyClicks(picker.line, "Rope by the mill")
    window.bot.waitUntil(lambda: not picker._about.isHidden())
    picker.making.open()
    window.settle()
    form = picker.findChild(PlaceMaking)
    assert form is not None
    assert form.value("name") == "Rope by the mill"


def test_the_list_of_what_was_found_is_a_sound_model(
    window: MissionWindow[PickerPage], qtmodeltester: ModelTester
) -> None:
    QTest.keyClicks(window.page.picker.line, "a")
    window.bot.waitUntil(lambda: bool(titles(window)))
    qtmodeltester.check(window.page.picker.list.model())  # type: ignore[no-untyped-call]


# -- the exact point --------------------------------------------------------------
@pytest.fixture
def editor(qtbot: QtBot) -> PointEditor:
    app = QApplication.instance()
    made = PointEditor(app.findChild(Language) or Language(app, "en"), lambda: CLOCK)  # type: ignore[union-attr,arg-type]
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("typed", ["14.401, 38.2", "١٤٫٤٠١، ٣٨٫٢", "۱۴٫۴۰۱ ۳۸٫۲", "14°24'3.6\" N 38°12' E"])
def test_a_point_is_typed_in_any_digits_and_form(editor: PointEditor, typed: str) -> None:
    type_letters(editor.line, typed)
    assert editor.value() is None
    QTest.keyClicks(editor.reason, "mined verge")
    assert editor.value() == {
        "lat": "14.401",
        "lon": "38.2",
        "reason": "mined verge",
        "expires_on": "2026-07-07",
    }


def test_a_last_day_given_before_is_kept(editor: PointEditor) -> None:
    before = {"lat": "1", "lon": "2", "reason": "x", "expires_on": "2026-07-20"}
    editor.set_value(before)
    assert editor.value() == before
    editor.set_value({**before, "expires_on": "2026-07-14"})
    assert editor.value()["expires_on"] == "2026-07-14"
    assert datetime.fromisoformat(editor.value()["expires_on"]) > CLOCK.replace(tzinfo=None)


# -- the time of the place ----------------------------------------------------------
def a_when(qtbot: QtBot) -> WhenEditor:
    app = QApplication.instance()
    made = WhenEditor(app.findChild(Language) or Language(app, "en"), lambda: CLOCK)  # type: ignore[union-attr,arg-type]
    qtbot.addWidget(made)
    return made


def test_now_stays_the_instant_it_is_when_a_place_is_chosen(qtbot: QtBot) -> None:
    when = a_when(qtbot)
    assert when._offset.isHidden()
    when.set_zone("Etc/GMT-2", known_zone("Etc/GMT-2"))
    assert when.value() == {"at": "2026-06-30T17:00:00+02:00", "tz": "Etc/GMT-2", "precision": "time.minute"}
    assert "UTC+2" in when._offset.text()
    when.set_zone("", None)
    assert when.value()["at"] == CLOCK.isoformat()
    assert when._offset.isHidden()


def test_hands_that_were_typed_stay_and_mean_the_time_of_the_place(qtbot: QtBot) -> None:
    when = a_when(qtbot)
    when._moment.setDateTime(when._moment.dateTime().addSecs(-3600 * 4))
    when.set_zone("Etc/GMT-2", known_zone("Etc/GMT-2"))
    assert when.value()["at"] == "2026-06-30T14:00:00+02:00"
    when.set_zone("Asia/Kathmandu", known_zone("Asia/Kathmandu"))
    assert when.value()["at"] == "2026-06-30T14:00:00+05:45"


def test_a_draft_that_comes_back_keeps_its_moment_until_the_place_changes(qtbot: QtBot) -> None:
    when = a_when(qtbot)
    kept = {"at": "2026-06-30T09:15:30+02:00", "tz": "Etc/GMT-2", "precision": "time.minute"}
    when.set_value(kept)
    assert when.value() == kept
    assert "UTC+2" in when._offset.text()
    when.set_zone("Etc/GMT-3", known_zone("Etc/GMT-3"))
    assert when.value() == {"at": "2026-06-30T09:15:00+03:00", "tz": "Etc/GMT-3", "precision": "time.minute"}
