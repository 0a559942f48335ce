"""A person at the window of Today, for tests: presses, types, clicks, asks; and counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.encounter import Encounter
from hdfield.services.lines import EncounterLine
from hdfield.services.records import read_record
from tests.ui.letters import type_letters
from tests.ui.patience import answer, settle
from ui.shell import Shell
from ui.today.capture import Capture
from ui.today.presenter import TodayPresenter, build
from ui.today.rows import Row
from ui.today.view import TodayPage
from ui.undo_voice import UndoVoice
from ui.widgets.chip import Chip
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

T = TypeVar("T")
ENTER = Qt.Key.Key_Return
TAB = Qt.Key.Key_Tab
ESC = Qt.Key.Key_Escape


class Hand:
    """A person at the window: presses, types, clicks, looks; and counts what it cost."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot = qtbot
        self.workspace = workspace
        self.acts = 0
        self.shell = Shell()
        UndoVoice(workspace, self.shell)
        qtbot.addWidget(self.shell, before_close_func=self._leave)
        self.open()

    def open(self) -> None:
        """Open the page anew, as after unlocking."""
        self.page = build(self.workspace)
        assert isinstance(self.page, TodayPage)
        self.shell.set_pages([self.page])
        self.shell.show()
        self.shell.activateWindow()
        self.qtbot.waitExposed(self.shell)
        self.rest()

    def _leave(self, shell: Shell) -> None:
        """Close what is shown while the window is there: any wait later would let Qt delete it first."""
        self.rest()
        shell.close_pages()
        shell.close_for_good()

    @property
    def today(self) -> TodayPage:
        assert isinstance(self.page, TodayPage)
        return self.page

    @property
    def capture(self) -> Capture:
        presenter = self.page.findChild(TodayPresenter)
        assert presenter is not None
        return presenter._capture

    def rest(self) -> None:
        """Wait until nothing is under way."""
        settle(self.workspace.tasks)

    def press(self, *keys: str | Qt.Key) -> None:
        """Press keys where the focus is, one after the other, as fast as they go."""
        for key in keys:
            self.acts += 1
            if isinstance(key, str):
                type_letters(self._focus, key)
            else:
                QTest.keyClick(self._focus(), key)

    def write(self, text: str) -> None:
        """Write into the note."""
        type_letters(self.today.form.note, text)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something."""
        self.acts += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def chip(self, row: Row, word: str) -> Chip:
        """Find a chip by its word."""
        return next(
            c for c in self.today.form.chips(row).findChildren(Chip) if c.text() == word and not c.isHidden()
        )

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text() == words)

    def ask(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook."""
        return answer(self.workspace, question)

    def newest(self) -> EncounterLine:
        return self.ask(lambda session: session.reading.newest_encounters(1))[0]

    def record(self) -> Encounter:
        line = self.newest()
        return self.ask(lambda session: session.records.current(Encounter, line.id))

    def count(self) -> int:
        return self.ask(lambda session: session.reading.counts(["encounter"])["encounter"])

    def save(self, **values: Any) -> None:
        """Have a record from before."""
        record = read_record("encounter", values)
        self.workspace.change(self.workspace, lambda session: session.records.save(record))
        self.rest()

    def _focus(self) -> QWidget:
        return self.shell.focusWidget() or self.shell
