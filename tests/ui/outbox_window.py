"""The Outbox in a real window over a copy of an invented office's notebook."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.services.changes import Changes
from ui.outbox.office import office
from ui.outbox.presenter import build
from ui.outbox.view import OutboxView
from ui.scenes import close_workspace, open_workspace
from ui.shell import Shell
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel
from ui.workspace import Workspace

T = TypeVar("T")


class OutboxWindow:
    """What a test does and sees, as a person would.

    Attributes:
        told: Every change the page told the other pages.
        badges: Every number it showed in the sidebar.
    """

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self._qtbot = qtbot
        self.workspace = workspace
        self.told: list[Changes] = []
        self.badges: list[int] = []
        self.page: OutboxView = build(workspace)
        self.page.badge_changed.connect(self.badges.append)
        workspace.changes_committed.connect(lambda changes, _by: self.told.append(changes))
        self.shell = Shell()
        self.shell.resize(1280, 800)
        self.shell.set_pages([self.page])
        self.shell.show()
        self.shell.activateWindow()
        qtbot.waitExposed(self.shell)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self._qtbot.waitUntil(lambda: not self.workspace.tasks.is_busy, timeout=30_000)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused(), key, modifiers)

    def focused(self) -> QWidget:
        """Give the widget the keys go to."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def button(self, beginning: str) -> Button:
        """Find a button that is seen, by the beginning of its words."""
        found = [one for one in self.page.findChildren(Button) if one.isVisible()]
        return next(one for one in found if one.text().startswith(beginning))

    def buttons(self) -> list[str]:
        """Give the words of the buttons that are seen."""
        return [one.text() for one in self.page.findChildren(Button) if one.isVisible()]

    def text(self) -> str:
        """Give all words of labels that are seen."""
        shown = (label.text() for label in self.page.findChildren(Label) if label.isVisible())
        return plain("\n".join(shown))

    def says(self, words: str) -> None:
        """Wait until words are seen: what is made anew is shown with the next turn of the loop."""
        self._qtbot.waitUntil(lambda: words in self.text(), timeout=5_000)

    def rows(self, pane: QWidget) -> list[Row]:
        """Give the rows of a pane's list."""
        (model,) = pane.findChildren(RowsModel)
        return [item for item in model.items() if isinstance(item, Row)]

    def choose_folder(self, path: Path) -> None:
        """Answer the dialog that asks for a folder, by keyboard."""
        dialog = self.shell.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.shell.activateWindow()  # as a window system does when a dialog has gone

    def asked(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook and wait for the answer."""
        got: list[T] = []
        self.workspace.ask(self.page, question, got.append)
        self._qtbot.waitUntil(lambda: bool(got), timeout=30_000)
        return got[0]

    @contextmanager
    def store_held_up(self) -> Iterator[None]:
        """Keep the store lane busy, so that what is asked meanwhile comes after."""
        gate = threading.Event()
        self.workspace.ask(self.page, lambda _session: gate.wait(30), lambda _done: None)
        try:
            yield
        finally:
            gate.set()


@contextmanager
def outbox_window(qtbot: QtBot, qapp: QApplication, person: str = "") -> Iterator[OutboxWindow]:
    """Open the page over a copy of a person's notebook; without a person, of one that joined nothing."""
    like = office().notebook(person) if person else None
    workspace = open_workspace(qapp, empty=not person, like=like)
    window = OutboxWindow(qtbot, workspace)
    try:
        yield window
    finally:
        window.shell.close_pages()
        window.shell.close_for_good()
        close_workspace(workspace)


def plain(text: str) -> str:
    """Take the marks away that keep names from turning sentences."""
    return text.replace("\u2068", "").replace("\u2069", "")
