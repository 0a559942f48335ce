from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hdfield.model.base import GROUPS
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from tests.builders import (
    NOW,
    a_full_encounter,
    a_place,
    a_version,
    an_actor,
    an_encounter,
    an_id,
    an_interlocutor,
    redacted,
    take,
)
from tests.ui.encounters_window import Window, open_window
from ui.encounters.searching import Searching
from ui.language import Language
from ui.widgets.row_parts import Group, Row

CTRL = Qt.KeyboardModifier.ControlModifier


def placed(**names: str) -> Any:
    return a_place(id=an_id("a barrier"), names=names or {"en": "Bridge post", "ar": "نقطة الجسر"})


def met(**changes: Any) -> Any:
    return an_interlocutor(id=an_id("a commander"), **changes)


def results(window: Window) -> list[str]:
    return [
        item.id if isinstance(item, Row) else f"[{item.title}]" for item in window.page.list.results_shown()
    ]


def search(window: Window, typed: str) -> None:
    window.page.go_to_search()
    window.press(Qt.Key.Key_A, CTRL)
    field = window.focus()
    assert isinstance(field, QLineEdit)
    field.insert(typed)
    searching = window.page.findChild(Searching)
    assert searching is not None
    window.until(lambda: searching.typed == typed)
    window.settle()


# -- the list -----------------------------------------------------------------
def test_an_empty_notebook_says_what_belongs_here_and_offers_to_write_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as window:
        assert window.page.list.currentWidget() is not window.page.list.by_day
        window.page.list.new_requested.emit()
        assert window.page.is_form_shown


def test_the_newest_encounter_is_shown_first_and_the_list_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    new = an_encounter(at={"at": "2026-06-30T10:00:00+03:00"}, outcome="turned_back")
    with open_window(qtbot, tmp_path, an_encounter(), new) as window:
        window.until(window.page.detail.record_id)
        assert "Turned back" in window.shown("outcome")
        window.page.list.by_day.setFocus()
        window.press(Qt.Key.Key_Down)
        window.until(lambda: "08:40" in window.shown("at"))
        window.press(Qt.Key.Key_Return)
        assert window.focus() is window.page.detail.row("kind").button


def test_a_record_asked_for_by_another_page_is_shown_and_found_in_the_list(
    qtbot: QtBot, tmp_path: Path
) -> None:
    many = [an_encounter(id=an_id(str(n)), at={"at": f"2026-06-{n:02}T10:00:00+03:00"}) for n in range(1, 31)]
    with open_window(qtbot, tmp_path, *many) as window:
        window.show(an_id("2"))
        assert "2 June 2026" in window.shown("at")
        window.until(lambda: window.page.list.by_day.current_id() == an_id("2"))


def test_the_list_follows_what_other_pages_save(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        (saved,) = window.save(an_encounter(outcome="refused"))
        assert window.page.list.currentWidget() is window.page.list.by_day
        window.until(lambda: window.page.detail.record_id() == saved)


# -- search -------------------------------------------------------------------
def test_search_folds_arabic_letters_and_finds_by_the_name_of_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    there = a_full_encounter(id=an_id("there"), note={"text": "أُعيدت القافلة", "lang": "ar"})
    elsewhere = an_encounter(id=an_id("elsewhere"), at={"at": "2026-06-29T10:00:00+03:00"})
    with open_window(qtbot, tmp_path, placed(), met(), there, elsewhere) as window:
        search(window, "اعيدت القافله")
        assert results(window) == [an_id("there")]
        search(window, "نقطه الجس")
        assert an_id("there") in results(window)
        search(window, "xylophone")
        assert results(window) == []


def test_escape_clears_the_search_and_the_whole_list_is_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(note={"text": "a lorry"})) as window:
        search(window, "lorry")
        assert len(results(window)) == 1
        window.press(Qt.Key.Key_Escape)
        window.until(lambda: window.page.list.currentWidget() is window.page.list.by_day)


def test_what_is_found_elsewhere_opens_its_own_page(qtbot: QtBot, tmp_path: Path) -> None:
    actor = an_actor(id=an_id("an actor"), names={"en": "Valley Council"})
    with open_window(qtbot, tmp_path, actor, an_encounter(actors=[an_id("an actor")])) as window:
        search(window, "valley")
        assert results(window)[-2:] == ["[Elsewhere]", an_id("an actor")]
        window.press(Qt.Key.Key_Down)
        window.press(Qt.Key.Key_Down)
        assert window.page.list.results.current_id() == an_id("an actor")
        with qtbot.waitSignal(window.workspace.open_requested) as asked:
            window.press(Qt.Key.Key_Return)
        assert asked.args == ["actors", an_id("an actor")]


def test_more_than_a_thousand_results_are_said_to_be_more(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *[an_encounter(note={"text": "lorry"}) for _ in range(1010)]) as window:
        search(window, "lorry")
        assert len(results(window)) == 50
        assert "1,000+" in window.page.list._count.text()


def test_arrows_walk_the_values_of_a_record_and_stop_at_its_ends(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, a_full_encounter(id=an_id("the record"))) as window:
        window.show(an_id("the record"))
        first = window.page.detail.row("kind").button
        first.setFocus()
        window.press(Qt.Key.Key_Down)
        assert window.focus() is window.page.detail.row("at").button
        for _more_than_there_are in range(3):
            window.press(Qt.Key.Key_Up)
        assert window.focus() is first
        for _more_than_there_are in range(60):
            window.press(Qt.Key.Key_Down)
        last = window.focus()
        assert isinstance(last, type(first))
        assert window.page.detail.isAncestorOf(last)


# -- closed groups ------------------------------------------------------------
def closed_copy(window: Window, *groups: Any) -> str:
    """Take in an encounter of which only some groups were shared with this notebook."""
    near = with_computed(a_full_encounter(), NOW, {an_id("a commander"): met().function}, None, ())
    version = a_version(split(near), record=an_id("shared"))
    kept = [group for group in GROUPS if group not in groups]
    window.ask(lambda session: take(session._store, redacted(version, kept)))
    window.show(an_id("shared"))
    return an_id("shared")


def test_what_was_not_shared_is_locked_and_says_what_was_shared_in_its_place(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, placed()) as window:
        closed_copy(window, "when", "who", "inner", "point", "own")
        detail = window.page.detail
        for key in ("at", "people", "note"):
            assert "Not shared with this notebook" in window.shown(key)
            assert detail.row(key).button.focusPolicy() == Qt.FocusPolicy.NoFocus
            detail.edit(key)
            assert not detail.is_editing
        assert "Today" in window.shown("at")
        assert "30–60 min" in window.shown("wait_min")
        assert "post commander" in window.shown("people")
        assert "Small (10–100 USD)" in window.shown("asked")


def test_the_open_part_of_a_shared_record_can_be_changed_and_the_closed_part_stays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, placed()) as window:
        record = closed_copy(window, "inner", "who")
        window.page.detail.edit("tone")
        window.page.detail.row("tone").editor.set_value("hostile")  # type: ignore[union-attr]
        window.press(Qt.Key.Key_Escape)
        window.until(lambda: window.versions(record) == 2)
        assert window.record(record).tone == "hostile"
        assert window.ask(lambda session: session.records.view(record)).heads[0].closed == ("who", "inner")


# -- language -----------------------------------------------------------------
def test_everything_in_sight_changes_language_at_once(
    qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    with open_window(qtbot, tmp_path, placed(), a_full_encounter()) as window:
        window.until(window.page.detail.record_id)
        window.page.detail.edit("outcome")
        language.speak("ar")
        window.settle()
        row = window.page.list.by_day.model().index(1, 0)
        window.until(lambda: "نقطة الجسر" in str(row.data()))
        assert "تم المرور" in str(row.data())
        assert "نقطة الجسر" in window.shown("place")
        assert window.page.detail.is_editing
        language.speak("en")


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (760, 700)])
def test_list_and_record_are_both_in_sight_at_every_size(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    with open_window(qtbot, tmp_path, an_encounter()) as window:
        window.shell.resize(*size)
        window.settle()
        assert window.page.list.isVisible()
        assert window.page.detail.isVisible()
        assert isinstance(window.page.list.view().model().index(0, 0).data(257), Group)
