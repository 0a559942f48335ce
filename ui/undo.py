"""What can be taken back in this unlocked session, and done again.

Owns the two stacks and their order. It refuses to make words, and to forget a
change on the way: every ``Workspace.change`` comes here by itself. Locking
destroys it with the workspace.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from hdfield.services.changes import Changes
from hdfield.services.undoing import Step

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

    Ask = Callable[
        [QObject, Callable[[Session], Changes], Callable[[Changes], None], Callable[[FieldError], None]], None
    ]

_DEPTH = 500  # far more than anybody walks back; a step is some ids


class UndoStack(QObject):
    """Every change of the session, newest last.

    Args:
        ask: Asks the notebook on the store lane, as ``Workspace.ask`` does.
        tell: Passes on the news that records changed.
        parent: The workspace.

    Signals:
        done: (Step or None, str) A change was saved, with the words its screen
            gave; None when it cannot be taken back.
        undone: (Step)
        redone: (Step)
        refused: (FieldError) A step could not be taken back or done again; it
            is forgotten, and those before it can be reached.
        emptied: Nothing is left to undo (False) or to redo (True).
    """

    done = Signal(object, str)
    undone = Signal(object)
    redone = Signal(object)
    refused = Signal(object)
    emptied = Signal(bool)

    def __init__(self, ask: Ask, tell: Callable[[Changes], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._tell = tell
        self._back: list[Step] = []
        self._forth: list[Step] = []
        self._notes: deque[tuple[Step | None, str]] = deque()

    def note(self, step: Step | None, said: str) -> None:
        """Note a change the moment it is saved; on the store lane.

        Args:
            step: How to take it back; ``None`` when it cannot be.
            said: Words its screen has for it, or nothing.
        """
        self._notes.append((step, said))

    def take_notes(self) -> None:
        """Take up what was saved since, also for screens that are gone by now."""
        while self._notes:
            step, said = self._notes.popleft()
            if step is not None:
                self._back = [*self._back[1 - _DEPTH :], step]
                self._forth.clear()  # what was undone before it is past
            self.done.emit(step, said)

    def undo(self) -> None:
        """Take the newest change back, one that is being saved just now included."""
        self._after_what_is_under_way(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._after_what_is_under_way(self._redo)

    @property
    def newest(self) -> Step | None:
        """What Ctrl+Z would take back."""
        return self._back[-1] if self._back else None

    def _after_what_is_under_way(self, act: Callable[[], None]) -> None:
        # The lane is a queue: once this is answered, a save asked for before has come to the stack.
        self._ask(self, lambda _session: Changes(), lambda _nothing: self._act(act), self.refused.emit)

    def _act(self, act: Callable[[], None]) -> None:
        self.take_notes()
        act()

    def _undo(self) -> None:
        if not self._back:
            return self.emptied.emit(False)
        step = self._back.pop()

        def undone(changes: Changes) -> None:
            self._forth.append(step)
            self._tell(changes)
            self.undone.emit(step)

        self._ask(self, lambda session: session.undoing.undo(step), undone, self.refused.emit)

    def _redo(self) -> None:
        if not self._forth:
            return self.emptied.emit(True)
        step = self._forth.pop()

        def redone(changes: Changes) -> None:
            self._back.append(step)
            self._tell(changes)
            self.redone.emit(step)

        self._ask(self, lambda session: session.undoing.redo(step), redone, self.refused.emit)
