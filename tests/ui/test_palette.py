"""Ctrl+K: everything by a few letters."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.mission_window import MissionWindow, P, mission_window
from ui.commands import Command
from ui.language import Language
from ui.naming import called
from ui.palette.dialog import PaletteDialog
from ui.palette.presenter import Palette
from ui.palette.ranking import Entry, Names
from ui.widgets.page import Page
from ui.workspace import Workspace


class Offering(Page):
    """A page that offers a command of its own."""

    def __init__(self, _workspace: Workspace) -> None:
        super().__init__("encounters", "encounters")
        self.set_title("Encounters")
        self.done: list[str] = []

    def commands(self) -> tuple[Command, ...]:
        return (Command("print", "Print this list", lambda: self.done.append("print"), "Ctrl+P"),)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[Offering]]:
    with mission_window(qtbot, Offering) as made:
        Palette(made.workspace, made.shell)
        made.settle()
        yield made


def opened(window: MissionWindow[P]) -> PaletteDialog:
    QTest.keyClick(window.shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = window.shell.findChild(PaletteDialog)
    assert dialog is not None
    return dialog


def titles(dialog: PaletteDialog) -> list[str]:
    return [row.title for row in dialog.rows()]


def test_a_name_is_found_by_a_few_letters_and_enter_goes_there(window: MissionWindow[Offering]) -> None:
    dialog = opened(window)
    dialog.field.setText("cove")
    window.settle()
    assert titles(dialog)[0] == "Northern Covenant Front"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.opened[-1][0] == "actors"
    assert len(window.opened[-1][1]) == 32


def test_commands_show_their_keys_and_the_pages_own_come_first(window: MissionWindow[Offering]) -> None:
    dialog = opened(window)
    assert titles(dialog)[0] == "Print this list"
    dialog.field.setText("lock note")
    row = dialog.rows()[0]
    assert (row.title, row.time) == ("Lock the notebook at once", "Ctrl+L")
    dialog.field.setText("print")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.page.done == ["print"]


def test_what_was_used_last_comes_first_next_time(window: MissionWindow[Offering]) -> None:
    dialog = opened(window)
    dialog.field.setText("larger")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    window.settle()
    window.shell.activateWindow()
    window.bot.waitUntil(window.shell.isActiveWindow)
    assert titles(opened(window))[0] == "Larger text"


def test_arrows_walk_and_a_reader_hears_what_is_chosen(window: MissionWindow[Offering]) -> None:
    dialog = opened(window)
    first = dialog.field.accessibleDescription()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.current_id() == dialog.rows()[1].id
    assert dialog.rows()[1].title in dialog.field.accessibleDescription() != first
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_walked_to_stays_chosen_when_more_is_found_on_the_way(
    window: MissionWindow[Offering],
) -> None:
    dialog = opened(window)
    dialog.field.setText("o")
    found = [Entry("a", "One"), Entry("b", "Other"), Entry("c", "Oued")]
    dialog.show_entries(found[:2])
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    dialog.show_entries([found[2], *found[:2]])
    assert dialog.list.current_id() == "b"
    assert "Other" in dialog.field.accessibleDescription()
    dialog.field.setText("ou")
    dialog.show_entries([found[2], found[1]])
    assert dialog.list.current_id() == "c"


def test_arabic_is_found_whatever_its_spelling(window: MissionWindow[Offering], language: Language) -> None:
    language.speak("ar")
    window.settle()
    dialog = opened(window)
    dialog.field.setText("جبهه")
    window.settle()
    assert any("جبهة" in title for title in titles(dialog))


def test_nothing_found_is_said(window: MissionWindow[Offering]) -> None:
    dialog = opened(window)
    dialog.field.setText("qqqqqqqq")
    window.settle()
    assert titles(dialog) == []
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_slip_of_the_finger_still_finds() -> None:
    names = Names(
        [Entry("a", "Northern Covenant Front"), Entry("b", "Élus de l'Oued Senn"), Entry("c", "MAPLE")]
    )
    assert names.find("covenent", {})[0].key == "a"
    assert names.find("elus oued", {})[0].key == "b"
    assert names.find("mapel", {}) == () or names.find("mapel", {})[0].key == "c"


def test_what_is_called_so_comes_before_what_is_only_described_so() -> None:
    names = Names(
        [
            Entry("person", "TAMARISK", about=("elder and go-between",)),
            Entry("actor", "Elders' Council of Wadi Senn"),
            Entry("town", "Welder Street"),
        ]
    )
    assert [one.key for one in names.find("elder", {})] == ["actor", "person", "town"]


def test_what_only_sounds_alike_does_not_stand_beside_what_is_called_so() -> None:
    names = Names([Entry("a", "Change the passphrase"), Entry("b", "Cold chain to Tell Orma")])
    assert [one.key for one in names.find("chan", {})] == ["a"]
    assert "b" in [one.key for one in names.find("chian", {})]


class Talks(Page):
    """The room that shows what belongs to engagements."""

    def __init__(self, _workspace: Workspace) -> None:
        super().__init__("engagements", "engagements")


def test_an_agreement_a_promise_a_red_line_and_a_law_are_found_by_their_words(qtbot: QtBot) -> None:
    with mission_window(qtbot, Talks) as window:
        Palette(window.workspace, window.shell)
        window.settle()
        for typed, found in (
            ("four clin", "Passage to four clinics"),
            ("no fee at", "No fee at the bridge"),
            ("armed esc", "No armed escort."),
            ("decree 11", "Decree 11 on contact with armed groups"),
        ):
            QTest.keyClick(window.shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
            dialog = next(one for one in window.shell.findChildren(PaletteDialog) if one.isVisible())
            dialog.field.setText(typed)
            window.settle()
            assert found in titles(dialog)
            while dialog.list.current_id() != next(row.id for row in dialog.rows() if row.title == found):
                QTest.keyClick(dialog.field, Qt.Key.Key_Down)
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
            room, record = window.opened[-1]
            words = window.ask(lambda session, of=record: session.reading.called((of,)))[0]  # type: ignore[misc]
            assert (room, called(words, "en")) == ("engagements", found)
            window.shell.activateWindow()
            window.bot.waitUntil(window.shell.isActiveWindow)


class Preferences(Page):
    """The room of the settings."""

    def __init__(self, _workspace: Workspace) -> None:
        super().__init__("settings", "settings")
        self.set_title("Settings")


@pytest.mark.parametrize("typed", ["langua", "franç", "العربية", "لغة"])
def test_who_looks_for_a_language_is_led_to_the_settings(qtbot: QtBot, typed: str) -> None:
    with mission_window(qtbot, Preferences) as window:
        Palette(window.workspace, window.shell)
        window.settle()
        dialog = opened(window)
        dialog.field.setText(typed)
        assert dialog.rows()[0].title == "Settings"


def test_three_thousand_names_answer_within_fifty_milliseconds() -> None:
    pick = random.Random(3)
    parts = [f"{pick.choice('bdklmnrst')}{pick.choice('aeiou')}" for _ in range(60)]
    names = Names(
        [
            Entry(str(at), " ".join("".join(pick.sample(parts, 3)).title() for _ in range(3)))
            for at in range(3000)
        ]
    )
    for typed in ("bara", "zzzz", "kalimo neta"):
        took = []
        for _ in range(3):
            start = time.perf_counter()
            names.find(typed, {})
            took.append(time.perf_counter() - start)
        assert min(took) < 0.05
