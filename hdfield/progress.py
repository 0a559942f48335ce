"""How a long job says how far it is and hears that it should stop.

Owns the two small types that travel from a caller into a long job. It refuses
to know who listens (a window, a terminal, nobody) and says nothing in a
person's language: ``what`` is a code that the caller's wording turns into words.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from hdfield.errors import CancelledError


@dataclass(frozen=True, slots=True)
class Step:
    """One report of a long job.

    Attributes:
        done: Units finished, 0 or more.
        total: Units in all; None while nobody can know.
        what: Code of what is being done, such as ``"bundle.sealing"``.
    """

    done: int
    total: int | None
    what: str


class Progress:
    """What a long job calls to say how far it is.

    Args:
        told: Called on the job's own thread, once a step; None when nobody listens.
    """

    def __init__(self, told: Callable[[Step], None] | None = None) -> None:
        self._told = told

    def step(self, done: int, total: int | None, what: str) -> None:
        """Report that ``done`` of ``total`` units of ``what`` are finished."""
        if self._told is not None:
            self._told(Step(done, total, what))


def each_thousand(progress: Progress, what: str) -> Callable[[int], None]:
    """Give what a job calls with each few units done; ``progress`` hears of each thousand."""
    done = 0

    def step(units: int) -> None:
        nonlocal done
        before, done = done, done + units
        if done // 1000 > before // 1000:
            progress.step(done, None, what)

    return step


class Cancel:
    """A wish to stop, set on one thread and heard on another."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def ask(self) -> None:
        """Ask the job to stop at its next look; asking twice does no harm."""
        self._asked.set()

    def is_set(self) -> bool:
        """Say whether somebody asked to stop."""
        return self._asked.is_set()

    def raise_if_set(self) -> None:
        """Leave the job when somebody asked to stop.

        Call it only where leaving changes nothing: before the last commit.

        Raises:
            CancelledError: Somebody asked to stop.
        """
        if self._asked.is_set():
            raise CancelledError()
