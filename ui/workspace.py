"""An unlocked notebook as the screens see it: ask, change, keep a draft, go there.

Owns the way from a screen to the services (always by the store lane) and the
news that something changed. It refuses to know any screen. Locking destroys
it together with every page that has seen plaintext.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.services.changes import Changes
from ui.language import Language
from ui.tasks import Tasks
from ui.undo import UndoStack

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

T = TypeVar("T")

KEEP_AFTER_MS = 400
"""A draft is sealed this long after the last key, well within a second."""


class Workspace(QObject):
    """What every presenter is given.

    Attributes:
        tasks: The lanes.
        language: The language of the moment.
        clock: Gives the time with its zone; fixed for pictures and journeys.
        person: Person code of the notebook's owner.
        fingerprint: This device's fingerprint.
        is_practice: Whether the notebook is for practice.
        resumed_form: Name of the form a person goes back to after unlocking; its
            page goes on with it at once.
        undo_stack: Every change of this session, to be taken back.

    Signals:
        changes_committed: (Changes, the QObject that asked for them, or None).
        saved: The moment of the newest save, for the status line.
        open_requested: (page key, record id or ""): go there.
    """

    changes_committed = Signal(object, object)
    saved = Signal(object)
    open_requested = Signal(str, str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        language: Language,
        clock: Callable[[], datetime],
        *,
        is_practice: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.tasks = tasks
        self.language = language
        self.clock = clock
        self.person = session.person
        self.fingerprint = session.fingerprint
        self.is_practice = is_practice
        self.resumed_form = ""
        self._keepers: list[DraftKeeper] = []
        self._is_closed = False
        self.undo_stack = UndoStack(self.ask, lambda changes: self.tell(changes, None), self)

    def ask(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[FieldError], None] | None = None,
        *,
        latest: str | None = None,
    ) -> None:
        """Ask the notebook something; see ``Tasks.store`` for the rest.

        A page that is going away may still ask: after ``close`` nobody answers.
        """
        if self._is_closed:
            return
        session = self._session
        self.tasks.store(owner, lambda: session.answer(question), done, failed, latest=latest)

    def change(
        self,
        owner: QObject,
        command: Callable[[Session], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[FieldError], None] | None = None,
        *,
        said: str = "",
    ) -> None:
        """Change the notebook; everyone hears of it once it is on the disk.

        Whatever records the command saves can be taken back with Ctrl+Z; no
        screen has to think of it.

        Args:
            owner: When it is gone, ``done`` is not called.
            command: Called on the store lane.
            done: Called with what changed.
            failed: Called with an expected failure.
            said: What to tell the person in place of the name of the change.
        """
        if self._is_closed:
            return
        session = self._session

        def work(opened: Session) -> Changes:
            done_now = opened.undoing.doing(lambda: command(opened))
            self.undo_stack.note(done_now.step, said)
            return done_now.changes

        def committed(changes: Changes) -> None:
            self.undo_stack.take_notes()
            if done is not None:
                done(changes)
            self.tell(changes, owner)

        self.tasks.store(owner, lambda: session.answer(work), committed, failed)

    def say_unless_gone(self, error: FieldError) -> None:
        """Say why a part of a page could not be read; of a record that is gone its page speaks.

        An undo takes a record back while it is in sight.
        """
        if not isinstance(error, NoSuchRecordError):
            self.tasks.report(error)

    def tell(self, changes: Changes, by: QObject | None) -> None:
        """Pass on the news of a change made by a long job, such as taking in bundles."""
        self.saved.emit(self.clock())
        self.changes_committed.emit(changes, by)

    @property
    def session(self) -> Session:
        """The services, for long jobs; call them on the lane they name."""
        return self._session

    def draft_keeper(self, owner: QObject, form: str, read: Callable[[], Any]) -> DraftKeeper:
        """Make what keeps a form's draft; see ``DraftKeeper``."""
        keeper = DraftKeeper(self, owner, form, read)
        self._keepers.append(keeper)
        return keeper

    def flush_drafts(self) -> None:
        """Put every unsaved word on the store lane now: the notebook is about to lock."""
        self._keepers = [
            keeper for keeper in self._keepers if shiboken6.isValid(keeper)
        ]  # its form may be gone
        for keeper in self._keepers:
            keeper.flush()

    def close(self) -> None:
        """Seal what is typed, then close the notebook behind it on the store lane."""
        self.flush_drafts()
        self._is_closed = True
        session = self._session
        self.tasks.store(self.tasks, session.close, lambda _nothing: None)


class DraftKeeper(QObject):
    """Keeps what is typed into one form, sealed, within a second of typing.

    Args:
        workspace: Where to keep it.
        owner: The form; the keeper lives as long.
        form: Stable name of the form.
        read: Gives what the form holds as plain JSON values.
    """

    def __init__(self, workspace: Workspace, owner: QObject, form: str, read: Callable[[], Any]) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self._form = form
        self._read = read
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.flush_now)
        self._is_waiting = False
        self._is_kept = False

    def touched(self) -> None:
        """Hear that a person typed or chose something."""
        self._is_waiting = True
        self._timer.start()

    def moved(self) -> None:
        """Hear that the cursor is elsewhere: kept, where there are words for it to be among."""
        if self._is_waiting or self._is_kept:
            self.touched()

    def flush(self) -> None:
        """Keep at once what has not been kept yet."""
        if self._is_waiting:
            self.flush_now()

    def flush_now(self) -> None:
        """Keep what the form holds."""
        self._keep(self._read())

    def ended_by(
        self, command: Callable[[Session], Changes], held: Any = None
    ) -> Callable[[Session], Changes]:
        """Give a command that saves what the form held and forgets the draft, in one transaction.

        What was typed last is kept first: when the command fails, nothing is lost.

        Args:
            command: Saves.
            held: What the form held, where it is closed already.
        """
        if held is None:
            self.flush()
        else:
            self._keep(held)
        form = self._form

        def saved_and_dropped(session: Session) -> Changes:
            with session.drafts.ending(form):
                return command(session)

        return saved_and_dropped

    def _keep(self, value: Any) -> None:
        self._timer.stop()
        self._is_waiting = False
        self._is_kept = value is not None
        form = self._form
        # The workspace owns the job: a form that is closing must not take its words with it.
        self._workspace.ask(self._workspace, lambda session: session.drafts.keep(form, value), _nothing)

    def drop(self) -> None:
        """Forget the draft: it was saved, or set aside."""
        self._timer.stop()
        self._is_waiting = False
        self._is_kept = False
        form = self._form
        self._workspace.ask(self._workspace, lambda session: session.drafts.drop(form), _nothing)

    def give_back(self, restore: Callable[[Any], None]) -> None:
        """Bring back what the form held when it was last locked or cut off."""
        form = self._form

        def restored(value: Any) -> None:
            if value is not None:
                self._is_kept = True
                restore(value)

        self._workspace.ask(self, lambda session: session.drafts.give(form), restored)


def _nothing(_value: object) -> None:
    return None
