"""A window with one page over the sample mission, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.version import Version
from hdfield.services.changes import Changes
from tests.builders import take
from tests.ui.patience import answer, settle
from ui.scenes import close_workspace, open_workspace
from ui.shell import Shell
from ui.undo_voice import UndoVoice
from ui.widgets.page import Page
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

T = TypeVar("T")
P = TypeVar("P", bound=Page)


class MissionWindow(Generic[P]):
    """A person at one page of the sample mission."""

    def __init__(self, bot: QtBot, workspace: Workspace, build: Callable[[Workspace], P]) -> None:
        self.bot = bot
        self.workspace = workspace
        self._build = build
        self.shell = Shell()
        UndoVoice(workspace, self.shell)
        self.opened: list[tuple[str, str]] = []
        workspace.open_requested.connect(lambda page, record: self.opened.append((page, record)))
        bot.addWidget(self.shell, before_close_func=lambda shell: shell.close_for_good())
        self.page = self.unlock()

    def unlock(self) -> P:
        """Build the page anew, as after unlocking."""
        self.page = self._build(self.workspace)
        self.shell.set_pages([self.page])
        self.shell.resize(1280, 800)
        self.shell.show()
        self.shell.activateWindow()
        self.bot.waitUntil(self.shell.isActiveWindow)
        self.settle()
        return self.page

    def lock(self) -> None:
        """Flush what is typed and take the page away, as locking does."""
        self.workspace.flush_drafts()
        self.shell.close_pages()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is asked of the notebook any more."""
        settle(self.workspace.tasks)

    def ask(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook directly."""
        return answer(self.workspace, question)

    def receive(self, *versions: Version) -> None:
        """Take versions in as a bundle does, and tell the pages."""
        self.ask(lambda session: take(session._store, *versions))
        self.workspace.tell(Changes.of((version.record, version.kind) for version in versions), None)
        self.settle()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        for key in keys:
            QTest.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Type plain letters where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Give what the keys go to."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()


@contextmanager
def mission_window(
    bot: QtBot, build: Callable[[Workspace], P], *, empty: bool = False
) -> Iterator[MissionWindow[P]]:
    """Open a fresh copy of the sample mission with one page."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    workspace = open_workspace(app, empty=empty)
    window = MissionWindow(bot, workspace, build)
    try:
        yield window
    finally:
        workspace.flush_drafts()
        window.shell.close_pages()
        close_workspace(workspace)
        window.shell.close_for_good()
