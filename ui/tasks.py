"""The one way off the UI thread, and back.

Owns two lanes: the *store lane*, one thread for the whole life of the program
(a database connection belongs to the thread that opened it; keys are derived
there too), and the *work lane* for files, network and export. A job is a plain
callable with an owner; its outcome comes back on the UI thread by one queued
signal, and only if the owner still lives. It refuses to know what a job does.
"""

from __future__ import annotations

import itertools
import time
import weakref
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from types import MethodType
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from hdfield.errors import CancelledError, FieldError
from hdfield.progress import Cancel, Progress, Step

T = TypeVar("T")
LongJob = Callable[[Progress, Cancel], T]
_TELL_EVERY_S: Final = 0.05  # a bar that moves more often only costs


@dataclass(eq=False)
class _Ticket:
    """What is kept, on the UI thread, of a job under way.

    Callbacks and the job stay here rather than with the worker, so that the
    last reference to a widget is never dropped on another thread.
    """

    owner: weakref.ref[QObject]
    job: LongJob[Any]
    done: Callable[[], Callable[[Any], None] | None]
    failed: Callable[[], Callable[[FieldError], None] | None]
    told: Callable[[], Callable[[Step], None] | None]
    cancel: Cancel = field(default_factory=Cancel)
    latest: Hashable = None


class Tasks(QObject):
    """Runs jobs off the UI thread for one window.

    Args:
        on_failure: Told, on the UI thread, of an expected failure whose job
            named no ``failed`` of its own.
        on_accident: Told, on the UI thread, of anything else: a bug.

    Signals:
        busy_changed: Whether any job is under way, for the wait cursor and tests.
    """

    busy_changed = Signal(bool)
    _arrived = Signal(int, object, object)
    _stepped = Signal(int, object)

    def __init__(
        self,
        on_failure: Callable[[FieldError], None],
        on_accident: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_failure = on_failure
        self._on_accident = on_accident
        self._store = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._work = ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
        self._serials = itertools.count(1)
        self._tickets: dict[int, _Ticket] = {}
        self._latest: dict[Hashable, int] = {}
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def store(
        self,
        owner: QObject,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldError], None] | None = None,
        *,
        latest: str | None = None,
    ) -> None:
        """Run a short job on the store lane, after those asked for before.

        Args:
            owner: When it is gone, so is the outcome.
            job: Called on the store lane; touches no widget.
            done: Called on the UI thread with what the job returned.
            failed: Called on the UI thread with an expected failure.
            latest: A key within the owner, as for search while typing: a newer
                job with the same key drops the older ones.
        """
        self._start(self._store, owner, lambda _p, _c: job(), done, failed, None, latest)

    def store_long(
        self,
        owner: QObject,
        job: LongJob[T],
        done: Callable[[T], None],
        failed: Callable[[FieldError], None] | None = None,
        told: Callable[[Step], None] | None = None,
    ) -> Cancel:
        """Run a long job on the store lane: deriving keys, sealing, taking in.

        Returns:
            What to ``ask()`` when a person wants it stopped; ``failed`` then
            gets a ``CancelledError``, and only ``failed``: nobody else is told.
        """
        return self._start(self._store, owner, job, done, failed, told, None)

    def work(
        self,
        owner: QObject,
        job: LongJob[T],
        done: Callable[[T], None],
        failed: Callable[[FieldError], None] | None = None,
        told: Callable[[Step], None] | None = None,
        *,
        latest: str | None = None,
    ) -> Cancel:
        """Run a job that needs no database on the work lane; see ``store_long``, and ``store`` for ``latest``."""
        return self._start(self._work, owner, job, done, failed, told, latest)

    @property
    def is_busy(self) -> bool:
        """Say whether any job is waiting, running or on its way back."""
        return bool(self._tickets)

    def close(self) -> None:
        """Stop taking jobs and wait for those under way.

        Long jobs are asked to stop; what was already asked of the store is
        finished, so that nothing a person saved is lost. No outcome is delivered.
        """
        if self._closed:
            return
        self._closed = True
        for ticket in tuple(self._tickets.values()):
            ticket.cancel.ask()
        self._work.shutdown(wait=True)
        self._store.shutdown(wait=True)
        self._tickets.clear()

    def _start(
        self,
        lane: ThreadPoolExecutor,
        owner: QObject,
        job: LongJob[T],
        done: Callable[[T], None],
        failed: Callable[[FieldError], None] | None,
        told: Callable[[Step], None] | None,
        latest: str | None,
    ) -> Cancel:
        key = (id(owner), latest) if latest is not None else None
        ticket = _Ticket(
            weakref.ref(owner), job, _held(done, owner), _held(failed, owner), _held(told, owner), latest=key
        )
        if self._closed:
            return ticket.cancel
        serial = next(self._serials)
        was_busy = self.is_busy
        self._tickets[serial] = ticket
        if key is not None:
            self._latest[key] = serial
        lane.submit(self._run, serial)
        if not was_busy:
            self.busy_changed.emit(True)
        return ticket.cancel

    def _run(self, serial: int) -> None:
        """Run one job on its lane and send the outcome home."""
        ticket = self._tickets.get(serial)
        if ticket is None:
            return
        result: object = None
        failure: BaseException | None = None
        if not self._is_stale(serial, ticket):
            try:
                result = ticket.job(Progress(self._teller(serial)), ticket.cancel)
            except Exception as error:  # noqa: BLE001 - the one place beside the top hook
                failure = error
        del ticket
        if not self._closed:
            self._arrived.emit(serial, result, failure)

    def _teller(self, serial: int) -> Callable[[Step], None]:
        last = 0.0

        def tell(step: Step) -> None:
            nonlocal last
            now = time.monotonic()
            if not self._closed and (now - last >= _TELL_EVERY_S or step.done == step.total):
                last = now
                self._stepped.emit(serial, step)

        return tell

    def report(self, failure: FieldError) -> None:
        """Tell an expected failure as if its job had named no ``failed`` of its own."""
        self._on_failure(failure)

    def _is_stale(self, serial: int, ticket: _Ticket) -> bool:
        return ticket.latest is not None and self._latest.get(ticket.latest) != serial

    def _tell(self, serial: int, step: Step) -> None:
        ticket = self._tickets.get(serial)
        if ticket is not None and _lives(ticket) and (told := ticket.told()) is not None:
            told(step)

    def _deliver(self, serial: int, result: object, failure: BaseException | None) -> None:
        ticket = self._tickets.pop(serial, None)
        if ticket is None:
            return
        stale = self._is_stale(serial, ticket)
        if ticket.latest is not None and not stale:
            del self._latest[ticket.latest]
        if not self._tickets:
            self.busy_changed.emit(False)
        if failure is not None and not isinstance(failure, FieldError):
            self._on_accident(failure)
        elif not stale and _lives(ticket):
            self._hand_over(ticket, result, failure)

    def _hand_over(self, ticket: _Ticket, result: object, failure: FieldError | None) -> None:
        if failure is None:
            if (done := ticket.done()) is not None:
                done(result)
        elif (failed := ticket.failed()) is not None:
            failed(failure)
        elif not isinstance(failure, CancelledError):
            self._on_failure(failure)


def _lives(ticket: _Ticket) -> bool:
    owner = ticket.owner()
    return owner is not None and shiboken6.isValid(owner)


def _held(call: Callable[[T], None] | None, owner: QObject) -> Callable[[], Callable[[T], None] | None]:
    """Hold a callback without keeping its owner alive."""
    if isinstance(call, MethodType) and call.__self__ is owner:
        return weakref.WeakMethod(call)
    return lambda: call
