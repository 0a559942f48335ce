from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hdfield.errors import CancelledError, FieldError, WrongPassphraseError
from hdfield.progress import Cancel, Progress, Step
from ui.tasks import Tasks


@dataclass
class Heard:
    """Whatever came home, and where."""

    results: list[object] = field(default_factory=list)
    failures: list[FieldError] = field(default_factory=list)
    accidents: list[BaseException] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread().name)

    def failed(self, failure: FieldError) -> None:
        self.failures.append(failure)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def tasks(qapp: QObject, heard: Heard) -> Iterator[Tasks]:
    made = Tasks(heard.failures.append, heard.accidents.append)
    yield made
    made.close()


def at_rest(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_the_store_lane_is_one_thread_for_ever_and_in_order(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    owner = QObject()
    names: list[str] = []
    for number in range(50):

        def job(number: int = number) -> int:
            names.append(threading.current_thread().name)
            return number

        tasks.store(owner, job, heard.done)
    at_rest(qtbot, tasks)
    assert heard.results == list(range(50))
    assert len(set(names)) == 1
    assert heard.threads == {"MainThread"}
    assert set(names) != heard.threads


def test_an_outcome_for_an_owner_that_is_gone_goes_nowhere(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    gate = threading.Event()
    deleted, forgotten = QObject(), QObject()
    tasks.store(deleted, lambda: gate.wait(5), heard.done)
    tasks.store(deleted, lambda: 1, heard.done)
    tasks.store(forgotten, lambda: 2, heard.done)
    shiboken6.delete(deleted)
    del forgotten
    gc.collect()
    gate.set()
    at_rest(qtbot, tasks)
    assert heard.results == []
    assert heard.accidents == []


def test_a_job_does_not_keep_its_owner_alive_through_the_owners_own_methods(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    class Owner(QObject):
        def told(self, result: object) -> None:
            heard.done(result)

    gate = threading.Event()
    keeper = QObject()
    tasks.store(keeper, lambda: gate.wait(5), heard.done)
    owner = Owner()
    tasks.store(owner, lambda: "late", owner.told)
    del owner
    gc.collect()
    gate.set()
    at_rest(qtbot, tasks)
    assert heard.results == [True]


def test_an_expected_failure_reaches_its_screen_or_else_the_window(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    def job() -> None:
        raise WrongPassphraseError()

    owner = QObject()
    own: list[FieldError] = []
    tasks.store(owner, job, heard.done, own.append)
    tasks.store(owner, job, heard.done)
    at_rest(qtbot, tasks)
    assert len(own) == 1
    assert len(heard.failures) == 1
    assert heard.accidents == []


def test_a_bug_reaches_the_top_hook_even_when_nobody_waits(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    owner = QObject()
    tasks.store(owner, lambda: 1 // 0, heard.done)
    shiboken6.delete(owner)
    at_rest(qtbot, tasks)
    assert [type(error) for error in heard.accidents] == [ZeroDivisionError]
    assert heard.results == []


def test_only_the_newest_search_is_run_and_told(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    gate, ran = threading.Event(), []
    owner, other = QObject(), QObject()
    tasks.store(owner, lambda: gate.wait(5) and "first", heard.done, latest="search")
    for letters in ("b", "br", "bri"):

        def search(letters: str = letters) -> str:
            ran.append(letters)
            return letters

        tasks.store(owner, search, heard.done, latest="search")
    tasks.store(other, lambda: "other", heard.done, latest="search")
    gate.set()
    at_rest(qtbot, tasks)
    assert heard.results == ["bri", "other"]
    assert ran == ["bri"]


def test_a_long_job_tells_how_far_it_is_and_ends_with_its_last_step(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    def job(progress: Progress, _cancel: Cancel) -> str:
        for done in range(1, 1001):
            progress.step(done, 1000, "test.counting")
        return "all"

    steps: list[Step] = []
    owner = QObject()
    tasks.work(owner, job, heard.done, told=steps.append)
    at_rest(qtbot, tasks)
    assert heard.results == ["all"]
    assert steps[-1] == Step(1000, 1000, "test.counting")
    assert len(steps) < 200


def test_a_long_job_can_be_stopped_and_only_its_screen_hears_of_it(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    started = threading.Event()

    def job(_progress: Progress, cancel: Cancel) -> None:
        started.set()
        while True:
            cancel.raise_if_set()

    owner = QObject()
    cancel = tasks.work(owner, job, heard.done)
    started.wait(5)
    cancel.ask()
    at_rest(qtbot, tasks)
    own: list[FieldError] = []
    asked = tasks.store_long(owner, job, heard.done, own.append)
    asked.ask()
    at_rest(qtbot, tasks)
    assert heard.failures == heard.results == heard.accidents == []
    assert [type(failure) for failure in own] == [CancelledError]


def test_closing_finishes_what_was_asked_of_the_store_and_tells_nobody(qtbot: QtBot, heard: Heard) -> None:
    tasks = Tasks(heard.failures.append, heard.accidents.append)
    kept: list[int] = []
    owner = QObject()
    for number in range(20):
        tasks.store(owner, lambda number=number: kept.append(number), heard.done)  # type: ignore[misc]
    tasks.close()
    assert kept == list(range(20))
    tasks.store(owner, lambda: kept.append(99), heard.done)
    tasks.close()
    assert kept == list(range(20))
    assert heard.results == []


def test_busy_is_said_once_when_it_begins_and_once_when_it_ends(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    said: list[bool] = []
    tasks.busy_changed.connect(said.append)
    owner = QObject()
    for _ in range(3):
        tasks.store(owner, lambda: None, heard.done)
    at_rest(qtbot, tasks)
    assert said == [True, False]
