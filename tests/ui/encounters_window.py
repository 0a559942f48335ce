"""A window with the page of encounters over a real notebook, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session, unlock
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.services.changes import Changes
from tests.builders import NOW, PASSPHRASE, a_notebook, a_world
from tests.ui.patience import answer, settle
from ui.encounters.presenter import build
from ui.encounters.view import EncountersPage
from ui.language import Language
from ui.shell import Shell
from ui.tasks import Tasks
from ui.undo_voice import UndoVoice
from ui.workspace import Workspace

T = TypeVar("T")


@dataclass
class Window:
    """An unlocked notebook with its page in a shell."""

    bot: QtBot
    folder: Path
    workspace: Workspace
    shell: Shell
    page: EncountersPage

    def settle(self) -> None:
        """Wait until nothing is asked of the notebook any more."""
        settle(self.workspace.tasks)

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(lambda: bool(is_so()))

    def ask(self, question: Callable[[Session], T]) -> T:
        """Ask the notebook directly."""
        return answer(self.workspace, question)

    def save(self, *records: Record) -> tuple[str, ...]:
        """Save records as another screen would."""
        done: list[Changes] = []
        self.workspace.change(self.workspace, lambda session: session.records.save_all(records), done.append)
        self.bot.waitUntil(lambda: bool(done))
        self.settle()
        return done[0].saved

    def record(self, record: str) -> Encounter:
        """Read an encounter as it stands now."""
        return self.ask(lambda session: session.records.current(Encounter, record))

    def versions(self, record: str) -> int:
        """Count a record's versions."""
        return len(self.ask(lambda session: session.records.history(record)))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Type plain letters where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Give what the keys go to."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def show(self, record: str) -> None:
        """Show a record, as another page would ask for it."""
        self.page.show_record(record)
        self.settle()

    def shown(self, key: str) -> str:
        """Give what a row of the record says."""
        return self.page.detail.row(key).button.accessibleName()


@contextmanager
def open_window(
    bot: QtBot, folder: Path, *records: Record, clock: Callable[[], datetime] = lambda: NOW
) -> Iterator[Window]:
    """Open a notebook in a window; make it, with records, when it is not there."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    notebook = folder / "U-NEG1"
    if not notebook.exists():
        a_notebook(folder, "U-NEG1")
    tasks = Tasks(_fail, _fail, app)
    language = app.findChild(Language)
    assert language is not None
    session = _unlocked(tasks, notebook, records)
    workspace = Workspace(session, tasks, language, clock, is_practice=True, parent=app)
    shell = Shell()
    UndoVoice(workspace, shell)
    bot.addWidget(shell)
    page = build(workspace)
    assert isinstance(page, EncountersPage)
    shell.set_pages([page])
    shell.resize(1280, 800)
    shell.show()
    shell.activateWindow()
    bot.waitUntil(shell.isActiveWindow)
    window = Window(bot, folder, workspace, shell, page)
    window.settle()
    try:
        yield window
    finally:
        # As locking does: drafts are flushed, then the pages go, then the notebook closes.
        workspace.close()
        shell.close_pages()
        tasks.close()
        workspace.deleteLater()
        tasks.deleteLater()
        shell.close_for_good()


def _unlocked(tasks: Tasks, notebook: Path, records: Iterable[Record]) -> Session:
    got: list[Session] = []
    loop = QEventLoop()

    def work() -> Session:
        session = unlock(notebook, PASSPHRASE, a_world())
        if held := tuple(records):
            session.records.save_all(held)
        return session

    def done(session: Session) -> None:
        got.append(session)
        loop.quit()

    tasks.store(tasks, work, done)
    loop.exec()
    return got[0]


def _fail(error: BaseException) -> None:
    raise error
