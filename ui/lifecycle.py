"""Locked, open, locked again: one notebook in one window.

Owns the order of unlocking and locking: what is made, and that everything
which has seen plaintext is destroyed. It refuses to know what pages show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hdfield.errors import FieldError
from ui.clear_settings import ClearSettings
from ui.entry import jobs
from ui.entry.jobs import MakeWorld, Opened
from ui.entry.presenter import Entry
from ui.house import House
from ui.language import Language, translate
from ui.quiet import Quiet
from ui.shell import Shell
from ui.tasks import Tasks
from ui.words import said

if TYPE_CHECKING:
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program stands in.

    Attributes:
        language: The language of the moment.
        clear: What is kept in clear.
        usual: The notebook's place in the person's own data folder.
        world: Makes time, randomness and cost.
    """

    language: Language
    clear: ClearSettings
    usual: Path
    world: MakeWorld


class Lifecycle(QObject):
    """Opens and locks.

    Args:
        app: The application.
        shell: The window.
        around: What the program stands in.
        on_accident: Told of what nobody expected.

    Attributes:
        workspace: The open notebook, if one is.
        tasks: The lanes; closed with the program.

    Signals:
        opened: A notebook is open and its first page is shown.
        locked: It is being closed; nothing of it is shown any more.
    """

    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        app: QApplication,
        shell: Shell,
        around: Surroundings,
        on_accident: Callable[[BaseException], None],
    ) -> None:
        super().__init__(shell)
        self._app = app
        self._shell = shell
        self.tasks = Tasks(self.tell_failure, on_accident, self)
        self._around = around
        self._folder = around.usual
        self._left = (around.usual, "")  # what was locked here, and the room that was in front
        self.workspace: Workspace | None = None
        self.entry = Entry(shell, self.tasks, around.language, around.clear, around.usual, around.world, self)
        self._quiet = Quiet(app, parent=self)
        self.entry.opened.connect(self._open)
        self._quiet.fell_quiet.connect(self.lock)
        shell.lock_requested.connect(self.lock)
        shell.quit_requested.connect(self.quit)
        shell.history_requested.connect(self._show_history)
        shell.scale_changed.connect(partial(setattr, around.clear, "scale"))

    def start(self, folder: Path | None, passphrase: str | None = None) -> None:
        """Show the gate of a notebook; with a passphrase, open it.

        Args:
            folder: None for the usual one.
            passphrase: As read from standard input; None to ask for it.
        """
        self._folder = folder.resolve() if folder is not None else self._around.usual
        if passphrase is None:
            self.entry.show(self._folder)
        else:
            self.entry.unlock(self.entry.show_unlock(self._folder), self._folder, passphrase)

    def lock(self) -> None:
        """Lock at once: keep what is typed, destroy all that has seen plaintext."""
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        self._quiet.rest()
        page = self._shell.page()
        self._left = (self._folder, page.key if page is not None else "")
        workspace.close()
        self._close_dialogs()
        self.entry.show_unlock(self._folder)
        self._shell.close_pages()
        workspace.deleteLater()
        self.locked.emit()

    def quit(self) -> None:
        """Lock, wait until everything asked for is on the disk, and close the window."""
        self._around.clear.window = self._shell.remembered()
        self._around.clear.flush()
        self.lock()
        self.tasks.close()
        self._shell.close_for_good()

    def tell_failure(self, error: FieldError) -> None:
        """Say an expected failure that no page took up."""
        words = said(error)
        self._shell.notice.say("trouble", words.happened, words.more)

    def _open(self, opened: Opened, folder: Path, is_new: bool) -> None:
        from ui import rooms
        from ui.note_guard import NoteGuard
        from ui.palette.presenter import Palette
        from ui.status_facts import StatusFacts
        from ui.undo_voice import UndoVoice
        from ui.unfinished import Unfinished
        from ui.workspace import Workspace

        self._folder = folder
        workspace = Workspace(
            opened.session,
            self.tasks,
            self._around.language,
            self._around.world().clock,
            is_practice=opened.is_practice,
            parent=self,
        )
        self.workspace = workspace
        house = House(self._around.clear, self._around.world, folder, self._erase, self._quiet.watch)
        workspace.open_requested.connect(self._go)
        self._shell.set_gate(QWidget())
        self._shell.set_practice(opened.is_practice)
        self._shell.set_rooms(rooms.daily_rooms(workspace), rooms.last_rooms(workspace, house))
        UndoVoice(workspace, self._shell)
        NoteGuard(workspace)
        Palette(workspace, self._shell)
        facts = StatusFacts(workspace, self._shell.status)
        facts.not_left_counted.connect(self._shell.sidebar.item("outbox").set_badge)
        Unfinished(workspace, self._shell, self._left[1] if self._left[0] == folder else "")
        self._quiet.watch(opened.lock_minutes)
        if is_new and not opened.is_joined:
            self._offer_joining(workspace)
        self.opened.emit()

    def _go(self, key: str, record: str) -> None:
        """Bring a page to the front, with the record that was asked for."""
        if key == "history":
            return self._show_history(record)
        if key == "removed":
            return self._show_removed()
        if key == "join":
            key, record = "settings", "join"
        self._shell.open_page(key, record)

    def _show_history(self, record: str) -> None:
        from ui.history.presenter import open_history

        if self.workspace is not None:
            open_history(self.workspace, self._shell, record)

    def _show_removed(self) -> None:
        from ui.history.removed import open_removed

        if self.workspace is not None:
            open_removed(self.workspace, self._shell)

    def _offer_joining(self, workspace: Workspace) -> None:
        self._shell.notice.say(
            "unknown",
            translate(
                "Lifecycle",
                "You can write at once. To send anything, the notebook must join an organisation.",
            ),
            "",
            translate("Lifecycle", "Join…"),
            lambda: workspace.open_requested.emit("join", ""),
        )

    def _erase(self) -> None:
        folder = self._folder
        self.lock()

        def failed(error: FieldError) -> None:
            words = said(error)
            self.entry.show_unlock(folder).show_trouble(f"{words.happened} {words.more}")

        def done(_nothing: None) -> None:
            view = self.entry.show_create(folder)
            view.notice.say("steady", translate("Lifecycle", "The notebook was erased."))

        self.tasks.store(self, lambda: jobs.erase_notebook(folder), done, failed)

    def _close_dialogs(self) -> None:
        for widget in self._app.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.reject()
                widget.deleteLater()
