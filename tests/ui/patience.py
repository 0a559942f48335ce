"""Waiting for the window to come to rest, by turns of its loop instead of by the clock.

pytest-qt's ``waitUntil`` looks every 10 ms: being quiet three times in a row cost
every act of a test 20 ms in which nothing happened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from hdfield.session import Session
from ui.tasks import Tasks
from ui.workspace import Workspace

T = TypeVar("T")
TIMEOUT_MS = 10_000
_TURNS = 5
"""Turns without work under way until it is quiet: an answer may ask anew in the next turn."""
_LOOK_AGAIN_MS = 2


def settle(tasks: Tasks) -> None:
    """Wait until nothing is under way, and nothing that follows from it either."""
    turns = 0

    def is_quiet() -> bool:
        nonlocal turns
        turns = 0 if tasks.is_busy else turns + 1
        return turns >= _TURNS

    until(is_quiet, lambda: tasks.is_busy)


def answer(workspace: Workspace, question: Callable[[Session], T]) -> T:
    """Ask the notebook and wait for the answer."""
    got: list[T] = []
    workspace.ask(workspace, question, got.append)
    until(lambda: bool(got), lambda: not got)
    return got[0]


def until(is_so: Callable[[], bool], is_slow: Callable[[], bool]) -> None:
    """Let the loop turn until something is so.

    Args:
        is_so: Asked once a turn.
        is_slow: Whether another thread is at work: then it is left the time to be.
    """
    loop = QEventLoop()
    timer, late = QTimer(interval=0), QTimer(singleShot=True, interval=TIMEOUT_MS)

    def look() -> None:
        if is_so():
            loop.quit()
        timer.setInterval(_LOOK_AGAIN_MS if is_slow() else 0)

    timer.timeout.connect(look)
    late.timeout.connect(loop.exit)
    timer.start()
    late.start()
    loop.exec()
    timer.stop()
    assert late.isActive(), f"not so within {TIMEOUT_MS} ms"
