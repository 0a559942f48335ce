from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.language import Language
from ui.shell import Shell
from ui.shortcuts import TABLE, bind, keys_of
from ui.status_line import Fact
from ui.widgets.page import Page
from ui.widgets.shortcut_sheet import ShortcutSheet


class Noted(Page):
    def __init__(self, key: str) -> None:
        super().__init__(key, "encounters")
        self.heard: list[str] = []
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.add_search()
        self._retranslate()

    def opened(self) -> None:
        self.heard.append("opened")
        self.field.setFocus()

    def start_new(self) -> None:
        self.heard.append("new")

    def step_back(self) -> bool:
        self.heard.append("back")
        return True

    def _retranslate(self) -> None:
        self.set_title(self.key.title())


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    made = Shell()
    qtbot.addWidget(made, before_close_func=lambda shell: shell.close_for_good())
    made.resize(1280, 800)
    made.set_pages([Noted("today"), Noted("encounters")], [Noted("settings")])
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def page(shell: Shell) -> Noted:
    shown = shell.page()
    assert isinstance(shown, Noted)
    return shown


def test_pages_open_by_number_and_by_mouse(qtbot: QtBot, shell: Shell) -> None:
    assert page(shell).key == "today"
    QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page(shell).key == "encounters"
    QTest.mouseClick(shell.sidebar.item("settings"), Qt.MouseButton.LeftButton)
    assert page(shell).key == "settings"
    QTest.keyClick(shell, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert page(shell).key == "settings"


def test_standard_keys_reach_the_page_in_front(qtbot: QtBot, shell: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(shell, Qt.Key.Key_N, control)
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    QTest.keyClick(shell, Qt.Key.Key_F, control)
    assert page(shell).heard == ["opened", "new", "back"]
    assert page(shell).search is not None
    assert shell.focusWidget() is page(shell).search


def test_ctrl_f_on_a_page_without_a_search_leads_to_where_everything_is_searched(
    qtbot: QtBot, shell: Shell
) -> None:
    page(shell).search = None
    QTest.keyClick(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page(shell).key == "encounters"
    search = page(shell).search
    assert search is not None
    assert search.hasFocus()


def test_esc_in_a_search_field_clears_it_and_leaves_the_page_alone(qtbot: QtBot, shell: Shell) -> None:
    search = page(shell).search
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "bri")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert "back" not in page(shell).heard


def test_lock_and_quit_are_wishes_and_closing_waits_for_the_answer(qtbot: QtBot, shell: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(shell.lock_requested):
        QTest.keyClick(shell, Qt.Key.Key_L, control)
    with qtbot.waitSignal(shell.quit_requested):
        QTest.keyClick(shell, Qt.Key.Key_Q, control)
    with qtbot.waitSignal(shell.quit_requested):
        shell.close()
    assert shell.isVisible()


def test_closing_pages_destroys_what_they_show_and_brings_the_gate(qtbot: QtBot, shell: Shell) -> None:
    gone: list[int] = []
    page(shell).destroyed.connect(lambda: gone.append(1))
    shell.status.set_facts([Fact("unlocked", "unlocked", "steady")])
    shell.close_pages()
    gate = QLabel("locked")
    shell.set_gate(gate)
    assert gate.isVisible()
    assert shell.page() is None
    assert shell.windowTitle() == "hdfield"
    qtbot.waitUntil(lambda: gone == [1])
    QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shell.set_pages([Noted("today")])
    assert page(shell).isVisible()


def test_practice_is_said_in_the_title_bar_in_the_language(
    qtbot: QtBot, shell: Shell, language: Language
) -> None:
    shell.set_practice(True)
    assert shell.windowTitle() == "Practice — Today — hdfield"
    language.speak("fr")
    qtbot.waitUntil(lambda: shell.windowTitle().startswith("Exercice"))


def test_the_sidebar_folds_when_narrow_and_keeps_its_names(shell: Shell) -> None:
    wide = shell.sidebar.width()
    shell.resize(1024, 700)
    assert shell.sidebar.width() < wide / 2
    assert shell.sidebar.item("today").toolTip() == "Today"
    shell.resize(1280, 800)
    assert shell.sidebar.width() == wide


def test_the_window_is_mirrored_whole(qtbot: QtBot, shell: Shell, language: Language) -> None:
    assert shell.sidebar.mapTo(shell, shell.sidebar.rect().topLeft()).x() == 0
    language.speak("ar")
    qtbot.waitUntil(lambda: shell.sidebar.geometry().right() == shell.width() - 1)


def test_a_count_is_seen_and_heard_in_the_sidebar(shell: Shell) -> None:
    page(shell).badge_changed.emit(3)
    assert shell.sidebar.item("today").accessibleName() == "Today, 3"
    page(shell).badge_changed.emit(0)
    assert shell.sidebar.item("today").accessibleName() == "Today"


def test_text_grows_and_shrinks_by_keys_and_is_told_for_remembering(qtbot: QtBot, shell: Shell) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(shell.scale_changed):
        QTest.keyClick(shell, Qt.Key.Key_Equal, control)
    assert theme.current().scale == pytest.approx(1.1)
    QTest.keyClick(shell, Qt.Key.Key_0, control)
    assert theme.current().scale == 1.0


def test_the_sheet_of_keys_is_drawn_from_the_table(qtbot: QtBot, shell: Shell) -> None:
    QTest.keyClick(shell, Qt.Key.Key_F1)
    sheet = shell.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    written = {label.text() for label in sheet.findChildren(QLabel)}
    for line in TABLE:
        assert keys_of(line.code) in written
        assert line.words in written
    sheet.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_either_of_the_two_keys_saves_and_both_are_called_enter(
    qtbot: QtBot, shell: Shell, key: Qt.Key
) -> None:
    saved: list[None] = []
    bind(shell, "save", lambda: saved.append(None))
    QTest.keyClick(shell, key, Qt.KeyboardModifier.ControlModifier)
    assert len(saved) == 1
    assert keys_of("save") == "Ctrl+Enter"


def test_no_two_lines_of_the_table_share_keys() -> None:
    keys = [line.keys for line in TABLE]
    assert len(set(keys)) == len(keys)
    assert all(line.code in ("page", "part") or not QKeySequence(line.keys).isEmpty() for line in TABLE)


def test_the_state_of_the_notebook_is_in_words(qtbot: QtBot, shell: Shell) -> None:
    shell.status.set_facts(
        [Fact("unlocked", "unlocked", "steady"), Fact("saved 12:03", full="saved today 12:03")]
    )
    assert shell.status.accessibleName() == "unlocked, saved today 12:03"
    shell.status.set_facts([Fact("locked")])

    def words() -> list[str]:
        return [child.text() for child in shell.status.findChildren(QLabel) if child.isVisible()]

    qtbot.waitUntil(lambda: words() == ["locked"])


def test_place_and_size_are_remembered_without_the_title(shell: Shell) -> None:
    shell.resize(770, 600)
    kept = shell.remembered()
    other = Shell()
    other.recall(kept)
    assert other.size() == shell.size()
    assert b"hdfield" not in kept
    other.close_for_good()


def test_the_gate_is_destroyed_with_what_was_typed_into_it(qtbot: QtBot, shell: Shell) -> None:
    first, second = QWidget(), QWidget()
    gone: list[int] = []
    first.destroyed.connect(lambda: gone.append(1))
    shell.set_gate(first)
    shell.set_gate(second)
    qtbot.waitUntil(lambda: gone == [1])


def test_a_first_window_is_no_larger_than_the_screen_leaves_it(shell: Shell) -> None:
    shell.fit(QSize(1280, 800))
    assert shell.size() == QSize(1280, 760)
    shell.fit(QSize(1920, 1080))
    assert shell.size() == QSize(1280, 800)
