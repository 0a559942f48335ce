"""Filters by keyboard, and a list of results that is never loaded whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.rules.finding import REMOVED, Filters
from hdfield.services.reading import PAGE
from hdfield.services.records import read_record
from tests.builders import a_place, an_actor, an_encounter, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.results import HELD_PAGES, ResultsModel
from ui.encounters.searching import Searching
from ui.language import Language
from ui.widgets.row_parts import Group, Row

NONE = Qt.KeyboardModifier.NoModifier


def searching(window: Window) -> Searching:
    found = window.page.findChild(Searching)
    assert found is not None
    return found


def shown(window: Window) -> list[str]:
    return [item.id for item in window.page.list.results_shown() if isinstance(item, Row)]


def open_picker(window: Window) -> None:
    """Go from the search field to the chip that adds a filter, by keys."""
    window.page.go_to_search()
    window.page.list.filters.add.setFocus()
    window.press(Qt.Key.Key_Space)
    assert window.page.list.is_picking
    window.settle()


def add_filter(window: Window, typed: str) -> None:
    open_picker(window)
    field = window.focus()
    assert field is window.page.list.picker.field
    window.page.list.picker.field.insert(typed)  # a test's keyboard has Latin letters only
    window.settle()
    window.press(Qt.Key.Key_Return)
    window.settle()


def chips(window: Window) -> list[str]:
    return [chip.text() for chip in window.page.list.filters.chips()]


def test_a_filter_is_added_by_some_letters_and_enter_and_taken_off_by_backspace(
    qtbot: QtBot, tmp_path: Path
) -> None:
    passed = an_encounter(id=an_id("passed"), outcome="passed", note={"text": "a lorry"})
    back = an_encounter(id=an_id("back"), outcome="turned_back", note={"text": "a lorry"})
    with open_window(qtbot, tmp_path, passed, back) as window:
        add_filter(window, "turned")
        assert chips(window) == ["Turned back"]
        assert shown(window) == [an_id("back")]
        assert "1 encounter" in window.page.list._count.text()
        assert window.focus() is window.page.search
        window.type("lorry")
        window.until(lambda: searching(window).typed == "lorry")
        window.settle()
        assert shown(window) == [an_id("back")]
        window.press(Qt.Key.Key_Escape)
        window.press(Qt.Key.Key_Backspace)
        window.until(lambda: window.page.list.currentWidget() is window.page.list.by_day)
        assert (chips(window), searching(window).filters) == ([], Filters())


def test_filters_stay_while_other_words_are_searched_and_narrow_one_another(
    qtbot: QtBot, tmp_path: Path
) -> None:
    land = a_place(id=an_id("land"), level="adm1", names={"en": "Northland"})
    post = a_place(id=an_id("post"), level="post", names={"en": "Bridge post"}, parent=an_id("land"))
    council = an_actor(id=an_id("council"), names={"en": "Valley Council"})
    there = an_encounter(id=an_id("there"), place=an_id("post"), actors=[an_id("council")], state="rec.quick")
    alone = an_encounter(id=an_id("alone"), place=an_id("post"))
    far = an_encounter(id=an_id("far"), actors=[an_id("council")])
    with open_window(qtbot, tmp_path, land, post, council, there, alone, far) as window:
        add_filter(window, "northland")
        assert set(shown(window)) == {an_id("there"), an_id("alone")}
        add_filter(window, "valley")
        assert shown(window) == [an_id("there")]
        add_filter(window, "to complete")
        assert len(chips(window)) == 3
        assert shown(window) == [an_id("there")]
        first = window.page.list.filters.chips()[0]
        first.setFocus()
        window.press(Qt.Key.Key_Right)
        assert window.focus() is window.page.list.filters.chips()[1]
        window.press(Qt.Key.Key_Delete)
        window.settle()
        assert len(chips(window)) == 2


def test_a_day_is_typed_as_a_filter(qtbot: QtBot, tmp_path: Path) -> None:
    days = {
        day: an_encounter(id=an_id(day), at={"at": f"{day}T10:00:00+03:00"})
        for day in ("2026-06-28", "2026-06-29")
    }
    with open_window(qtbot, tmp_path, *days.values()) as window:
        for typed in ("2026-06-28", "28/6/2026", "٢٠٢٦-٠٦-٢٨"):
            add_filter(window, typed)
            assert shown(window) == [an_id("2026-06-28")]
            window.press(Qt.Key.Key_Backspace)
            window.press(Qt.Key.Key_Backspace)
            window.settle()
            assert chips(window) == []


def test_nothing_found_names_the_filters_in_force_and_takes_them_off(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(outcome="passed")) as window:
        add_filter(window, "turned")
        nothing = window.page.list._not_found
        assert window.page.list.currentWidget() is nothing
        assert "Turned back" in nothing._words.text()
        nothing._button.setFocus()
        window.press(Qt.Key.Key_Space)
        window.until(lambda: window.page.list.currentWidget() is window.page.list.by_day)


def test_escape_leaves_the_choice_of_a_filter_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter()) as window:
        open_picker(window)
        window.press(Qt.Key.Key_Down)
        assert window.focus() is window.page.list.picker.list
        window.press(Qt.Key.Key_Escape)
        assert not window.page.list.is_picking
        assert window.focus() is window.page.search
        assert window.page.list.currentWidget() is window.page.list.by_day


def test_a_narrower_search_that_begins_with_the_same_row_shows_no_row_more(
    qtbot: QtBot, tmp_path: Path
) -> None:
    newest = an_encounter(
        id=an_id("newest"), outcome="passed", note={"text": "a lorry"}, at={"at": "2026-06-30T09:00:00+03:00"}
    )
    older = an_encounter(
        id=an_id("older"), outcome="refused", note={"text": "a lorry"}, at={"at": "2026-06-29T09:00:00+03:00"}
    )
    with open_window(qtbot, tmp_path, newest, older) as window:
        window.page.go_to_search()
        window.type("lorry")
        window.until(lambda: shown(window) == [an_id("newest"), an_id("older")])
        add_filter(window, "passed")
        window.until(lambda: window.page.list.found.rowCount() == 1)
        assert shown(window) == [an_id("newest")]


def test_removed_records_are_listed_when_asked_for_and_can_be_brought_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    removed = an_encounter(id=an_id("removed"), removed=True)
    with open_window(qtbot, tmp_path, removed, an_encounter(id=an_id("kept"))) as window:
        add_filter(window, "removed")
        assert searching(window).filters == Filters(kind=REMOVED)
        assert shown(window) == [an_id("removed")]
        window.press(Qt.Key.Key_Down)
        window.until(window.page.notice.isVisible)
        window.page.notice._action.click()
        window.settle()
        assert not window.record(an_id("removed")).removed
        assert shown(window) == []


def test_the_best_match_comes_first_on_request(qtbot: QtBot, tmp_path: Path) -> None:
    old = an_encounter(
        id=an_id("old"), at={"at": "2026-05-01T10:00:00+03:00"}, note={"text": "the road closed"}
    )
    new = an_encounter(id=an_id("new"), note={"text": "closed; no word of the road"})
    with open_window(qtbot, tmp_path, old, new) as window:
        assert not window.page.list.filters.best.isVisible()
        window.page.go_to_search()
        field = window.focus()
        assert isinstance(field, QLineEdit)
        window.type("road closed")
        window.until(lambda: searching(window).typed == "road closed")
        window.settle()
        assert shown(window) == [an_id("new"), an_id("old")]
        window.page.list.filters.best.setFocus()
        window.press(Qt.Key.Key_Space)
        window.settle()
        assert shown(window) == [an_id("old"), an_id("new")]


def test_filters_are_said_in_the_language_of_the_moment(
    qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    with open_window(qtbot, tmp_path, an_encounter(outcome="passed")) as window:
        add_filter(window, "passed")
        language.speak("ar")
        window.settle()
        assert chips(window) == ["تم المرور"]
        language.speak("en")
        window.settle()


def test_results_beyond_a_thousand_come_as_one_scrolls(qtbot: QtBot, tmp_path: Path) -> None:
    many = [an_encounter(note={"text": "lorry"}) for _ in range(1060)]
    with open_window(qtbot, tmp_path, *many) as window:
        window.page.go_to_search()
        window.type("lorry")
        window.until(lambda: searching(window).typed == "lorry")
        window.settle()
        found = window.page.list.found
        assert (found.rowCount(), found.held) == (1000, 1)
        window.page.list.results.scrollToBottom()
        window.until(lambda: found.rowCount() == 1060)
        window.settle()
        assert found.held < 6
        window.page.list.results.scrollToBottom()
        window.until(lambda: found.index(1059, 0).data(257).id)


def test_an_edit_leaves_the_results_where_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    many = [
        an_encounter(
            id=an_id(str(minute)), at={"at": f"2026-06-30T10:{minute:02}:00+03:00"}, outcome="passed"
        )
        for minute in range(60)
    ]
    with open_window(qtbot, tmp_path, *many) as window:
        add_filter(window, "passed")
        view = window.page.list.results
        view.scrollToBottom()
        window.until(lambda: window.page.list.found.held == 2)
        window.settle()
        view.setFocus()
        view.setCurrentIndex(view.model().index(58, 0))
        window.until(lambda: window.page.detail.record_id() == an_id("1"))
        before = view.verticalScrollBar().value()
        window.save(window.record(an_id("1")).model_copy(update={"tone": "hostile"}))
        window.settle()
        assert (view.current_id(), view.verticalScrollBar().value()) == (an_id("1"), before)


def test_the_model_of_results_keeps_what_qt_expects(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    model = ResultsModel(qapp)
    asked: list[Any] = []
    model.pages_wanted.connect(asked.append)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_results(range(200), {key: row(key) for key in range(PAGE)}, has_more=False)
    model.set_elsewhere([Group("Elsewhere", "1"), Row("other", "Other")])
    model.add_keys(range(200, 260), has_more=False)
    assert (model.rowCount(), list(model.group_rows())) == (262, [260])
    assert model.place_of("other") == 261
    model.set_elsewhere([])
    assert model.rowCount() == 260


def test_pages_out_of_sight_are_forgotten(qtbot: QtBot, qapp: QApplication) -> None:
    model = ResultsModel(qapp)
    keys = range(PAGE * (HELD_PAGES + 5))
    model.pages_wanted.connect(lambda wanted: model.give({key: row(key) for key in wanted}))
    model.set_results(keys, {}, has_more=False)
    for first in range(0, len(keys), PAGE):
        index = model.index(first, 0)
        assert index.data(257).id == ""
        with qtbot.waitSignal(model.dataChanged):
            pass
        assert index.data(257).id == str(first)
    assert model.held == HELD_PAGES


def row(key: int) -> Row:
    return Row(str(key), f"Row {key}")


def test_words_of_an_engagements_records_are_found_elsewhere_and_lead_to_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    talks = read_record("engagement", {"id": an_id("talks"), "title": {"en": "Passage"}})
    risk = {"id": an_id("risk"), "engagement": an_id("talks"), "status": "open"}
    words = {"text": {"text": "the ford floods", "lang": "en"}}
    with open_window(
        qtbot, tmp_path, an_encounter(id=an_id("met")), talks, read_record("risk", risk | words)
    ) as window:
        window.page.go_to_search()
        window.type("ford")
        window.until(lambda: an_id("risk") in shown(window))
        with qtbot.waitSignal(window.workspace.open_requested) as asked:
            searching(window).open_elsewhere(an_id("risk"))
        assert asked.args == ["engagements", an_id("risk")]
