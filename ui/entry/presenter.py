"""From no open notebook to an open one: unlock, create, recover, another.

Owns which gate is shown and what became of each try. It refuses to know what
comes after: it hands over what was opened. Every gate but the one for the
passphrase is imported when it is asked for.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hdfield.errors import (
    BadCodeError,
    EmptyPassphraseError,
    FieldError,
    LongPassphraseError,
    MistypedRecoveryCodeError,
    NotANotebookError,
    WrongRecoveryCodeError,
)
from ui.choosing import choose_folder
from ui.clear_settings import ClearSettings
from ui.entry import jobs
from ui.entry.gate import Gate
from ui.entry.jobs import MakeWorld
from ui.entry.unlock import UnlockView
from ui.first_painting import after_painting
from ui.language import Language, translate
from ui.shell import Shell
from ui.tasks import Tasks
from ui.words import said

if TYPE_CHECKING:
    from ui.entry.create import CreateView
    from ui.entry.recover import RecoverView


class Entry(QObject):
    """Shows the gates on the window and opens notebooks on the store lane.

    Args:
        shell: The window.
        tasks: The lanes.
        language: The language of the moment.
        clear: Where a language chosen here is kept.
        usual: The notebook's place in the person's own data folder.
        world: Makes time, randomness and cost, once the core is imported.

    Signals:
        opened: (Opened, the folder, whether it was made just now).
    """

    opened = Signal(object, object, bool)

    def __init__(
        self,
        shell: Shell,
        tasks: Tasks,
        language: Language,
        clear: ClearSettings,
        usual: Path,
        world: MakeWorld,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._tasks = tasks
        self._language = language
        self._clear = clear
        self._usual = usual
        self._world = world
        self._is_warm = False

    def show(self, folder: Path) -> None:
        """Show the gate that fits a folder: create where there is nothing, else unlock."""
        if (folder / jobs.SLOT_FILE).is_file():
            self.show_unlock(folder)
        elif not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            self.show_create(folder)
        else:
            words = said(NotANotebookError(path=folder))
            self.show_unlock(folder).show_trouble(f"{words.happened} {words.more}")

    def show_unlock(self, folder: Path) -> UnlockView:
        """Ask for the passphrase of a notebook."""
        view = UnlockView(folder.name, str(folder), is_usual=folder == self._usual, language=self._language)
        view.unlock_requested.connect(lambda passphrase: self.unlock(view, folder, passphrase))
        view.recovery_requested.connect(lambda: self.show_recover(folder))
        view.folder_requested.connect(self._choose_another)
        view.usual_requested.connect(lambda: self.show(self._usual))
        self._put(view)
        after_painting(view, self._warm)
        return view

    def unlock(self, view: UnlockView, folder: Path, passphrase: str) -> None:
        """Try a passphrase; says so in the view when it does not open the notebook."""
        view.show_opening(True)

        def failed(error: FieldError) -> None:
            words = said(error)
            view.show_trouble(f"{words.happened} {words.more}")

        self._tasks.store_long(
            view,
            lambda progress, _cancel: jobs.open_notebook(folder, passphrase, self._world, progress),
            lambda opened: self.opened.emit(opened, folder, False),
            failed,
            lambda step: view.show_preparing(step.done),
        )

    def show_create(self, folder: Path) -> CreateView:
        """Ask what a new notebook needs."""
        from ui.entry.create import CreateView

        view = CreateView(self._language)
        view.create_requested.connect(partial(self._create, view, folder))
        view.folder_requested.connect(self._choose_another)
        self._put(view)
        after_painting(view, self._warm)
        return view

    def show_recover(self, folder: Path) -> RecoverView:
        """Ask for the recovery code."""
        from ui.entry.recover import RecoverView

        view = RecoverView(self._language)
        view.recover_requested.connect(partial(self._recover, view, folder))
        view.back_requested.connect(lambda: self.show_unlock(folder))
        self._put(view)
        return view

    def _create(self, view: CreateView, folder: Path, person: str, passphrase: str, practice: bool) -> None:
        view.show_making(True)

        def failed(error: FieldError) -> None:
            words = said(error)
            view.show_making(False)
            if isinstance(error, BadCodeError):
                view.show_person_trouble(words.happened)
            elif isinstance(error, EmptyPassphraseError | LongPassphraseError):
                view.secret.show_trouble(words.happened)
            else:
                view.notice.say("trouble", words.happened, words.more)

        self._tasks.store(
            view,
            lambda: jobs.make_notebook(folder, person, passphrase, self._world, practice=practice),
            lambda code: self._show_code(folder, code, passphrase),
            failed,
        )

    def _show_code(self, folder: Path, code: str, passphrase: str) -> None:
        from ui.entry.code import CodeView

        view = CodeView(code, self._language)

        def failed(error: FieldError) -> None:
            words = said(error)
            self.show_unlock(folder).show_trouble(f"{words.happened} {words.more}")

        def typed_back() -> None:
            view.show_opening()
            self._tasks.store(
                view,
                lambda: jobs.open_notebook(folder, passphrase, self._world),
                lambda opened: self.opened.emit(opened, folder, True),
                failed,
            )

        view.typed_back.connect(typed_back)
        self._put(view)

    def _recover(self, view: RecoverView, folder: Path, code: str, passphrase: str) -> None:
        view.show_opening(True)

        def failed(error: FieldError) -> None:
            words = said(error)
            view.show_opening(False)
            if isinstance(error, MistypedRecoveryCodeError | WrongRecoveryCodeError):
                view.show_code_trouble(f"{words.happened} {words.more}")
            elif isinstance(error, EmptyPassphraseError | LongPassphraseError):
                view.secret.show_trouble(words.happened)
            else:
                view.notice.say("trouble", words.happened, words.more)

        self._tasks.store(
            view,
            lambda: jobs.recover_notebook(folder, code, passphrase, self._world),
            lambda opened: self.opened.emit(opened, folder, False),
            failed,
        )

    def _choose_another(self) -> None:
        choose_folder(self._shell, translate("Entry", "Open another notebook"), self.show)

    def _put(self, gate: Gate) -> None:
        gate.language_requested.connect(self._speak)
        self._shell.set_gate(gate)

    def _speak(self, code: str) -> None:
        self._clear.language = code
        self._language.speak(code)

    def _warm(self) -> None:
        if not self._is_warm:
            self._is_warm = True
            self._tasks.store(self, jobs.warm, lambda _nothing: None)
