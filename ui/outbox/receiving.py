"""Looking at bundles that came, and taking them in together or not at all.

Owns the order of threads: what is trusted is read on the store lane, copying
and checking happen on the work lane, the look and the taking on the store
lane again. A newer roster that came with one bundle counts for the next.
Knows no widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from hdfield.bootstrap import Session
from hdfield.errors import (
    BundleError,
    CancelledError,
    EnvelopeError,
    FieldError,
    NeedsRosterError,
    NotForUsError,
    NotOurBundleError,
    OrganisationError,
)
from hdfield.progress import Step
from hdfield.services.changes import Changes
from hdfield.services.exchange_views import Preview, Taken
from hdfield.services.staging import Staged
from hdfield.services.trusted import Trusted
from ui.outbox.running import LongJob
from ui.workspace import Workspace

State = Literal["ready", "waiting", "refused", "held", "others"]


@dataclass(frozen=True, slots=True)
class Looked:
    """One bundle that was looked at; nothing of it is taken yet.

    Attributes:
        state: ``ready`` to be taken; ``waiting`` for a roster; ``refused``;
            ``held`` (was here already); ``others`` (sealed for somebody else).
        error: Why it is refused or waits.
        person: Who sealed it, where that was checked.
        number: Its number among their bundles for us, where that was checked.
    """

    path: Path
    state: State
    preview: Preview | None = None
    error: FieldError | None = None
    person: str = ""
    number: int = 0


class Looking(LongJob):
    """Finds the bundles at or below a folder and looks at each, in order.

    Args:
        workspace: The notebook.
        path: Folder, or one bundle.
        parent: The presenter.

    Signals:
        looked: A tuple of ``Looked``, in the order they would be taken.
    """

    looked = Signal(tuple)
    code = "looking"

    def __init__(self, workspace: Workspace, path: Path, parent: QObject) -> None:
        super().__init__(workspace, parent)
        self._path = path
        self._found: list[Path] = []
        self._done: list[Looked] = []
        self._sealed_by: tuple[str, int] = ("", 0)
        self._has_asked_waiting = False

    def start(self) -> None:
        """Begin; returns at once."""
        self.workspace.ask(self, _trusted, self._find, self.fail)

    def _find(self, trusted: Trusted) -> None:
        inbox, path = self.workspace.session.inbox, self._path
        self.stopping.hold(
            self.workspace.tasks.work(
                self, lambda _p, _c: inbox.find(path, trusted), self._go_through, self.fail
            )
        )

    def _go_through(self, found: tuple[Path, ...]) -> None:
        self._found += found
        self._next()

    def _next(self) -> None:
        if self.is_stopped():
            return
        if len(self._done) < len(self._found):
            self.workspace.ask(self, _trusted, self._stage, self.fail)
        elif not self._has_asked_waiting:
            # A roster may have come along: what waited for it is looked at with the rest.
            self._has_asked_waiting = True
            self.workspace.ask(self, lambda session: session.inbox.ready(), self._go_through, self.fail)
        else:
            self.looked.emit(tuple(self._done))
            self.end()

    def _stage(self, trusted: Trusted) -> None:
        self._sealed_by = ("", 0)
        inbox, path = self.workspace.session.inbox, self._found[len(self._done)]
        self.stopping.hold(
            self.workspace.tasks.work(
                self,
                lambda progress, cancel: inbox.stage(path, trusted, progress, cancel),
                self._look,
                self._could_not,
                self._told,
            )
        )

    def _look(self, staged: Staged) -> None:
        if staged.sender is not None and staged.opened is not None:
            ours = staged.opened.waybill.recipients.get(self.workspace.fingerprint, 0)
            self._sealed_by = (staged.sender.person, ours)
        before = [one.preview for one in self._done if one.state == "ready" and one.preview is not None]
        self.workspace.ask(
            self, lambda session: session.inbox.look(staged, before), self._seen, self._could_not
        )

    def _seen(self, preview: Preview) -> None:
        state: State = "held" if preview.is_held else "ready"
        self._done.append(Looked(preview.path, state, preview, person=preview.person, number=preview.k))
        self._next()

    def _could_not(self, error: FieldError) -> None:
        if isinstance(error, CancelledError) or not isinstance(
            error, BundleError | EnvelopeError | OrganisationError
        ):
            self.fail(error)
            return
        path = self._found[len(self._done)]
        person, number = self._sealed_by
        self._done.append(Looked(path, _state_of(error), error=error, person=person, number=number))
        self._next()

    def _told(self, step: Step) -> None:
        self.stepped.emit(step, len(self._done) + 1, len(self._found))


class Taking(LongJob):
    """Takes in what was looked at, all or nothing.

    Args:
        workspace: The notebook.
        looked: From ``Looking``; what is not ready is left out.
        parent: The presenter.

    Signals:
        taken: (a tuple of ``Taken``, the ``Changes`` of all together).
    """

    taken = Signal(tuple, object)
    code = "taking"

    def __init__(self, workspace: Workspace, looked: Sequence[Looked], parent: QObject) -> None:
        super().__init__(workspace, parent)
        self._looked = tuple(looked)

    def start(self) -> None:
        """Begin; returns at once."""
        inbox = self.workspace.session.inbox
        previews = [one.preview for one in self._looked if one.state == "ready" and one.preview is not None]
        self.stopping.hold(
            self.workspace.tasks.store_long(
                self,
                lambda progress, cancel: inbox.take_all(previews, progress, cancel),
                self._taken,
                self.fail,
                lambda step: self.stepped.emit(step, 1, 1),
            )
        )

    def _taken(self, taken: tuple[Taken, ...]) -> None:
        self.taken.emit(taken, together(taken))
        self.end()


def together(taken: Sequence[Taken]) -> Changes:
    """Draw the changes of several bundles together, each record once."""
    every = [one.changes for one in taken]
    return Changes(
        frozenset().union(*(changes.records for changes in every)),
        frozenset().union(*(changes.kinds for changes in every)),
        tuple(dict.fromkeys(record for changes in every for record in changes.saved)),
    )


def done_with(looked: Sequence[Looked]) -> tuple[Path, ...]:
    """Give the bundles that need not wait here any longer, once the ready ones were taken."""
    return tuple(one.path for one in looked if one.state != "waiting")


def _state_of(error: FieldError) -> State:
    if isinstance(error, NeedsRosterError):
        return "waiting"
    # A stick is often carried for several people: what is for others is no trouble.
    return "others" if isinstance(error, NotForUsError | NotOurBundleError) else "refused"


def _trusted(session: Session) -> Trusted:
    return session.inbox.trusted()
