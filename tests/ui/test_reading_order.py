from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.reading_order import stops
from ui.shell import Shell
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn


class Late(Page):
    """Makes its parts in another order than they are read, and its chips last of all."""

    def __init__(self) -> None:
        super().__init__("late", "today")
        self.save = Button("Save")
        self.chips = ChipRow()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.column = ScrollColumn()
        for part in (self.first, self.chips, self.last, self.save):
            self.column.body.addWidget(part)
        self.body.addWidget(self.column)
        self.set_title("Late")

    def opened(self) -> None:
        self.first.setFocus()


@pytest.fixture
def page(qtbot: QtBot) -> Late:
    shell = Shell()
    qtbot.addWidget(shell, before_close_func=lambda made: made.close_for_good())
    page = Late()
    shell.set_pages([page])
    page.chips.set_choices([Choice("a", "One"), Choice("b", "Two")])
    shell.show()
    shell.activateWindow()
    qtbot.waitExposed(shell)
    page.opened()
    return page


def tab(key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)
    there = QApplication.focusWidget()
    assert there is not None
    return there


def test_tab_follows_what_is_read_though_the_parts_were_made_in_another_order(page: Late) -> None:
    assert page.chips.isAncestorOf(tab())
    assert tab() is page.last
    assert tab() is page.save
    assert tab(Qt.Key.Key_Backtab) is page.last
    assert page.chips.isAncestorOf(tab(Qt.Key.Key_Backtab))
    assert tab(Qt.Key.Key_Backtab) is page.first


def test_tab_passes_over_what_is_hidden_or_cannot_be_used(page: Late) -> None:
    page.chips.hide()
    page.last.setEnabled(False)
    assert tab() is page.save


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    grid = QGridLayout(around)
    low, high = QLineEdit(), QLineEdit()
    grid.addWidget(low, 1, 0)
    beside = QHBoxLayout()
    beside.addWidget(high)
    grid.addLayout(beside, 0, 0)
    around.show()
    assert list(stops(around)) == [high, low]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_in_focus_answers_to_enter_as_to_space(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Go on", "primary")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=0):
        QTest.keyClick(button, key)


def test_enter_never_presses_what_destroys(qtbot: QtBot) -> None:
    button: QPushButton = Button("Erase", "destructive")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
