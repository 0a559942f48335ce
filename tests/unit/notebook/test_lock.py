"""One process a notebook, tried with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hdfield.errors import NotANotebookError, NotebookInUseError
from hdfield.notebook.lock import LOCK_NAME, NotebookLock

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from hdfield.errors import NotebookInUseError
from hdfield.notebook.lock import NotebookLock
try:
    with NotebookLock(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.read()
except NotebookInUseError:
    print("refused", flush=True)
"""


def other_process(folder: Path) -> subprocess.Popen[str]:
    """Start a second process that takes the lock and holds it until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_process_is_refused_while_the_first_lives(tmp_path: Path) -> None:
    with other_process(tmp_path) as first:
        assert said(first) == "held"
        with pytest.raises(NotebookInUseError) as caught, NotebookLock(tmp_path):
            pass
        assert caught.value.path == tmp_path
        first.communicate("")
    with NotebookLock(tmp_path), other_process(tmp_path) as second:
        assert said(second) == "refused"


@pytest.mark.skipif(os.name != "posix", reason="NOT RUN: kills as only POSIX does")
def test_a_killed_process_leaves_no_stale_lock(tmp_path: Path) -> None:
    with other_process(tmp_path) as first:
        assert said(first) == "held"
        first.send_signal(signal.SIGKILL)
        first.wait(timeout=30)
    with NotebookLock(tmp_path):
        pass


def test_a_second_lock_in_one_process_is_refused(tmp_path: Path) -> None:
    lock = NotebookLock(tmp_path)
    with lock:
        with pytest.raises(NotebookInUseError):
            NotebookLock(tmp_path).acquire()
        with pytest.raises(NotebookInUseError):
            lock.acquire()
    with NotebookLock(tmp_path):
        pass
    lock.release()


def test_the_lock_file_stays_empty_and_stays(tmp_path: Path) -> None:
    with NotebookLock(tmp_path):
        pass
    assert (tmp_path / LOCK_NAME).read_bytes() == b""


def test_a_missing_folder_is_not_a_notebook(tmp_path: Path) -> None:
    with pytest.raises(NotANotebookError):
        NotebookLock(tmp_path / "none").acquire()
    assert list(tmp_path.iterdir()) == []
