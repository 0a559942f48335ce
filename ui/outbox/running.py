"""What every long job of this screen shares: it can be stopped, and stops with its page.

Owns hearing a wish to stop between and inside the steps of a job. It refuses
to know what the job does.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from hdfield.errors import CancelledError, FieldError
from hdfield.progress import Cancel
from ui.workspace import Workspace


class Stop:
    """A wish to stop a job of several steps; outlives the job's own object."""

    def __init__(self) -> None:
        self.is_asked = False
        self._step: Cancel | None = None

    def ask(self) -> None:
        """Ask the step under way to stop, and the next not to begin."""
        self.is_asked = True
        if self._step is not None:
            self._step.ask()

    def hold(self, step: Cancel) -> None:
        """Pass the wish on to the step that was just begun."""
        self._step = step
        if self.is_asked:
            step.ask()


class LongJob(QObject):
    """The base of sealing, saving, looking and taking.

    Locking destroys the page and with it the job: the step under way hears
    that it should stop, its outcome goes nowhere, and no next step begins.

    Attributes:
        code: Stable name of the job, for its words.

    Signals:
        stepped: (Step, number of the bundle, bundles in all).
        failed: The FieldError that ended it; ``CancelledError`` when a person did.
        ended: It is over, well or not; comes last.
    """

    stepped = Signal(object, int, int)
    failed = Signal(object)
    ended = Signal()
    code: str = ""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace: Final = workspace
        self.stopping: Final = Stop()
        self.destroyed.connect(self.stopping.ask)

    def stop(self) -> None:
        """Hear that a person wants it stopped."""
        self.stopping.ask()

    def fail(self, error: FieldError) -> None:
        """End with a failure."""
        self.failed.emit(error)
        self.end()

    def end(self) -> None:
        """End; the object goes when control returns."""
        self.ended.emit()
        self.deleteLater()

    def is_stopped(self) -> bool:
        """Between two steps: end here when a person asked for it."""
        if self.stopping.is_asked:
            self.fail(CancelledError())
        return self.stopping.is_asked
