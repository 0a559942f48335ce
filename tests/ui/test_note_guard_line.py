"""The note guard in a window: a line under the note, never in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import an_interlocutor
from tests.ui.mission_window import MissionWindow, mission_window
from ui.encounters.asked_editor import AskedLine
from ui.encounters.editors import LineEditor
from ui.encounters.point_editor import PointEditor
from ui.note_guard import NoteGuard
from ui.papers.form import AttachForm
from ui.steps.add_line import AddLine
from ui.widgets.line_edit import LineEdit
from ui.widgets.page import Page
from ui.widgets.text_edit import TextEdit
from ui.workspace import Workspace


class Notes(Page):
    """A page with two notes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("encounters", "encounters")
        self.note, self.other, self.last, self.line = TextEdit(), TextEdit(), QLineEdit(), LineEdit()
        for part in (self.note, self.other, self.last, self.line):
            self.body.addWidget(part)
        self.guard = NoteGuard(workspace)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[Notes]]:
    with mission_window(qtbot, Notes, empty=True) as made:
        made.page.note.setFocus()
        yield made


def write(window: MissionWindow[Notes], text: str, edit: TextEdit | None = None) -> TextEdit:
    edit = edit or window.page.note
    edit.setFocus()
    edit.insertPlainText(text)
    window.page.guard.look()
    window.settle()
    return edit


def test_a_phone_number_is_pointed_out_below_the_note_and_can_be_shown(window: MissionWindow[Notes]) -> None:
    tall = window.page.note.height()
    note = write(window, "met him, call +967 771 234 567 tonight")
    line = note.guard_line()
    assert line is not None
    assert line.isVisible()
    assert "phone number" in line.words()
    assert "+967 771 234 567" in note.accessibleDescription()
    assert note.height() > tall
    line.show_it.click()
    assert note.textCursor().selectedText() == "+967 771 234 567"
    assert note.hasFocus()


def test_what_is_let_be_is_never_spoken_of_again_in_any_note(window: MissionWindow[Notes]) -> None:
    note = write(window, "call +967 771 234 567")
    line = note.guard_line()
    assert line is not None
    line.leave_it.click()
    window.settle()
    assert note.guard_line() is None
    assert note.hasFocus()
    other = write(window, "again +967 771 234 567", window.page.other)
    assert other.guard_line() is None
    write(window, " or x@example.org", window.page.other)
    assert other.guard_line() is not None


def test_the_guard_speaks_by_itself_after_a_pause_and_falls_silent_when_mended(
    window: MissionWindow[Notes], qtbot: QtBot
) -> None:
    note = window.page.note
    QTest.keyClicks(note, "call 0771234567 now")
    qtbot.waitUntil(lambda: note.guard_line() is not None)
    note.selectAll()
    QTest.keyClicks(note, "call later")
    qtbot.waitUntil(lambda: note.guard_line() is None)


def test_tab_reaches_the_two_buttons_and_goes_on(window: MissionWindow[Notes]) -> None:
    note = write(window, "call +967 771 234 567")
    line = note.guard_line()
    assert line is not None
    reached = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [line.show_it, line.leave_it, window.page.other]


def test_a_real_name_is_pointed_out_beside_a_code_name_only(window: MissionWindow[Notes]) -> None:
    note = write(window, "Karim Haddadi was there")
    assert note.guard_line() is None
    window.ask(lambda session: session.records.save(an_interlocutor(code_name="maple")))
    window.ask(lambda session: session.guarding.forget_names())
    write(window, " with Maple")
    line = note.guard_line()
    assert line is not None
    assert "real name" in line.words()


def test_places_in_the_text_are_marked_where_they_stand_after_signs_beyond_the_plane(
    window: MissionWindow[Notes],
) -> None:
    note = write(window, "🛑🛑 call +967 771 234 567")
    line = note.guard_line()
    assert line is not None
    line.show_it.click()
    assert note.textCursor().selectedText() == "+967 771 234 567"


# -- one line of words ------------------------------------------------------------
def write_line(window: MissionWindow[Notes], text: str) -> LineEdit:
    line = window.page.line
    line.setFocus()
    line.insert(text)
    window.page.guard.look()
    window.settle()
    return line


def test_a_phone_number_in_one_line_is_pointed_out_below_it_and_can_be_shown(
    window: MissionWindow[Notes],
) -> None:
    tall = window.page.line.height()
    line = write_line(window, "🛑 call +967 771 234 567 tonight")
    guard = line.guard_line()
    assert guard is not None
    window.bot.waitUntil(lambda: line.height() > tall)
    assert line.rect().contains(guard.geometry())
    assert guard.geometry().top() >= tall - 4, "the words stay in sight above it"
    assert "phone number" in guard.words()
    assert "+967 771 234 567" in line.accessibleDescription()
    guard.show_it.click()
    assert line.selectedText() == "+967 771 234 567"
    assert line.hasFocus()
    guard.leave_it.click()
    window.settle()
    assert line.guard_line() is None
    window.bot.waitUntil(lambda: line.height() == tall)


def test_the_guard_of_a_line_speaks_after_a_pause_and_tab_reaches_its_buttons(
    window: MissionWindow[Notes], qtbot: QtBot
) -> None:
    line = window.page.line
    line.setFocus()
    QTest.keyClicks(line, "call 0771234567 now")
    qtbot.waitUntil(lambda: line.guard_line() is not None)
    guard = line.guard_line()
    assert guard is not None
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert guard.show_it.hasFocus()
    QTest.keyClick(guard.show_it, Qt.Key.Key_Return)
    QTest.keyClicks(line, "later")
    qtbot.waitUntil(lambda: line.guard_line() is None)
    assert line.text() == "call later now"


def test_a_line_that_is_no_note_is_let_alone(window: MissionWindow[Notes]) -> None:
    window.page.last.setFocus()
    QTest.keyClicks(window.page.last, "+967 771 234 567")
    window.page.guard.look()
    window.settle()
    assert window.page.last.accessibleDescription() == ""


def test_the_lines_of_words_of_other_rooms_are_guarded(window: MissionWindow[Notes], qtbot: QtBot) -> None:
    language = window.workspace.language
    point = PointEditor(language, window.workspace.clock)
    rooms: list[QWidget] = [AddLine(), AttachForm(language), LineEditor(), point]
    rooms.append(AskedLine({"demand": "demand.fee"}, None, language, with_amount=True))
    for room in rooms:
        qtbot.addWidget(room)
        assert room.findChildren(LineEdit), room
    assert not isinstance(point.line, LineEdit), "a position is asked for here"
