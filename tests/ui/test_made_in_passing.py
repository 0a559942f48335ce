"""An actor or a place half made inside another form is part of what that form keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.mission_window import MissionWindow, mission_window
from tests.ui.test_every_board import board_of
from ui.boards import PARTS
from ui.dossier.form import RecordForm
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.forms.inputs import making_of
from ui.forms.making import MakingForm
from ui.widgets.in_passing import InPassing

Window = MissionWindow[EngagementsPage]
NAME = "River Committee"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def makings(form: RecordForm) -> dict[str, InPassing]:
    """Give the inputs of a form under which something new is made."""
    found = {name: making_of(form.control(name)) for name in form.values()}
    return {name: making for name, making in found.items() if making is not None}


def name_of(making: InPassing) -> QLineEdit:
    assert isinstance(making.form, MakingForm)
    line = making.form._inputs["name"]
    assert isinstance(line, QLineEdit)
    return line


def write(making: InPassing, words: str) -> None:
    making.button.click()
    line = name_of(making)
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(line, words)


def gone_on_with(window: Window) -> None:
    """Lock, unlock, and go back to whatever the notices offer."""
    window.lock()
    page = window.unlock()
    while not page.notice.isHidden():
        page.notice._acted()
        window.settle()


@pytest.mark.parametrize("key", [part.key for part in PARTS])
def test_what_is_half_made_in_a_form_of_a_board_comes_back_after_locking(window: Window, key: str) -> None:
    board = board_of(window, key)
    written: list[tuple[str, str]] = []
    for name, section in board.sections.items():
        if section.isHidden() or section.add_chip.isHidden():
            continue
        section.add()
        window.settle()
        for asked, making in makings(section.form).items():
            write(making, NAME)
            written.append((name, asked))
    gone_on_with(window)
    again = window.page.sheet.parts.board(key)
    for name, asked in written:
        making = makings(again.sections[name].form)[asked]
        assert making.is_open, (name, asked)
        assert name_of(making).text() == NAME, (name, asked)


@pytest.mark.parametrize("asked", ["actors", "object_place"])
def test_a_new_engagement_keeps_who_and_where_half_made_with_the_cursor(window: Window, asked: str) -> None:
    window.page.start_new()
    window.settle()
    making = makings(window.page.new_form)[asked]
    write(making, NAME)
    for _ in range(4):
        QTest.keyClick(name_of(making), Qt.Key.Key_Left)
    gone_on_with(window)
    again = makings(window.page.new_form)[asked]
    assert name_of(again).text() == NAME
    assert QApplication.focusWidget() is name_of(again)
    assert name_of(again).cursorPosition() == len(NAME) - 4


def test_what_esc_left_half_made_is_there_when_it_is_opened_again_after_a_lock(window: Window) -> None:
    window.page.start_new()
    window.settle()
    making = makings(window.page.new_form)["actors"]
    write(making, NAME)
    QTest.keyClick(name_of(making), Qt.Key.Key_Escape)
    assert not making.is_open
    gone_on_with(window)
    again = makings(window.page.new_form)["actors"]
    assert not again.is_open
    again.button.click()
    assert name_of(again).text() == NAME


def test_what_was_given_up_does_not_come_back_and_undo_keeps_it_again(window: Window) -> None:
    window.page.start_new()
    window.settle()
    offered: list[object] = []
    window.page.undo_offered.connect(lambda _words, act: offered.append(act))
    making = makings(window.page.new_form)["actors"]
    write(making, NAME)
    form = making.form
    assert isinstance(form, MakingForm)
    form.give_up()
    gone_on_with(window)
    assert not makings(window.page.new_form)["actors"].half()


def test_what_is_half_made_holds_up_saving_with_words_that_say_so(window: Window) -> None:
    window.page.start_new()
    window.settle()
    form = window.page.new_form
    form.put({**form.values(), "title": "Passage of the convoy"})
    making = makings(form)["object_place"]
    write(making, NAME)
    form.save_requested.emit()
    window.settle()
    assert not form.isHidden()
    assert "Save what is new" in form.field("object_place")._below.text()
    assert QApplication.focusWidget() is name_of(making)


def test_a_form_set_aside_and_taken_back_has_what_was_half_made_and_half_picked(window: Window) -> None:
    window.page.start_new()
    window.settle()
    offered: list[object] = []
    window.page.undo_offered.connect(lambda _words, act: offered.append(act))
    write(makings(window.page.new_form)["actors"], NAME)
    window.page.new_form.give_up()
    window.settle()
    assert not makings(window.page.new_form)["actors"].half()
    act = offered[-1]
    assert callable(act)
    act()
    window.settle()
    assert name_of(makings(window.page.new_form)["actors"]).text() == NAME
