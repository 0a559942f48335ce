"""Sealing what is waiting, and copying sealed bundles to a folder or stick.

Owns the order of threads for both: planning, signing and booking on the store
lane, sealing and copying on the work lane. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hdfield.errors import CancelledError, FieldError
from hdfield.progress import Step
from hdfield.services.exchange_views import SealedBundle
from hdfield.services.outbox import WrittenBundle
from hdfield.services.planning import SealPlan
from ui.outbox.running import LongJob
from ui.workspace import Workspace


class Sealing(LongJob):
    """Seals for some people.

    Args:
        workspace: The notebook.
        people: Person codes.
        parent: The presenter.

    Signals:
        sealed: The bundles made.
    """

    sealed = Signal(tuple)
    code = "sealing"

    def __init__(self, workspace: Workspace, people: Sequence[str], parent: QObject) -> None:
        super().__init__(workspace, parent)
        self._people = tuple(people)

    def start(self) -> None:
        """Begin; returns at once."""
        people = self._people
        self.workspace.ask(self, lambda session: session.outbox.plan(people), self._planned, self.fail)

    def _planned(self, plan: SealPlan) -> None:
        if self.is_stopped():
            return
        outbox = self.workspace.session.outbox
        self.stopping.hold(
            self.workspace.tasks.work(
                self,
                lambda progress, cancel: outbox.write(plan, progress, cancel),
                lambda written: self._written(plan, written),
                self.fail,
                self._told,
            )
        )

    def _written(self, plan: SealPlan, written: tuple[WrittenBundle, ...]) -> None:
        if self.stopping.is_asked:  # after the last look of the step: what lies on the disk goes again
            outbox = self.workspace.session.outbox
            self.workspace.tasks.work(
                self, lambda _p, _c: outbox.discard(plan), lambda _n: self.fail(CancelledError()), self.fail
            )
            return
        self.workspace.ask(self, lambda session: session.outbox.sign(plan, written), self._signed, self.fail)

    def _signed(self, bundles: tuple[SealedBundle, ...]) -> None:
        self.sealed.emit(bundles)
        self.end()

    def _told(self, step: Step) -> None:
        self.stepped.emit(step, 1, 1)


class Saving(LongJob):
    """Copies bundles one after the other, and books each once it was read back.

    Args:
        workspace: The notebook.
        bundles: Ids, in the order to copy.
        target: Folder to copy to.
        single: Whether each becomes one ``.bin`` file.
        parent: The presenter.

    Signals:
        saved: (how many were copied, the folder), when all were.
        broke_off: (The FieldError, how many were copied and booked before it).
    """

    saved = Signal(int, object)
    broke_off = Signal(object, int)
    code = "saving"

    def __init__(
        self, workspace: Workspace, bundles: Sequence[str], target: Path, parent: QObject, *, single: bool
    ) -> None:
        super().__init__(workspace, parent)
        self._bundles = tuple(bundles)
        self._target = target
        self._single = single
        self._done = 0

    def fail(self, error: FieldError) -> None:
        """End, and say how far it came."""
        self.broke_off.emit(error, self._done)
        super().fail(error)

    def start(self) -> None:
        """Begin with the first bundle not copied yet."""
        if self._done == len(self._bundles):
            self.saved.emit(self._done, self._target)
            self.end()
            return
        if self.is_stopped():
            return
        outbox, bundle = self.workspace.session.outbox, self._bundles[self._done]
        target, single = self._target, self._single
        self.stopping.hold(
            self.workspace.tasks.work(
                self,
                lambda progress, cancel: outbox.carry(
                    [bundle], target, single=single, progress=progress, cancel=cancel
                ),
                lambda _paths: self._book(bundle),
                self.fail,
                self._told,
            )
        )

    def _book(self, bundle: str) -> None:
        self.workspace.ask(
            self, lambda session: session.outbox.mark_handed_off([bundle]), self._booked, self.fail
        )

    def _booked(self, _nothing: None) -> None:
        self._done += 1
        self.start()

    def _told(self, step: Step) -> None:
        self.stepped.emit(step, self._done + 1, len(self._bundles))
