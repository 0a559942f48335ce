"""Resident memory of the program with 100,000 and 1,000,000 encounters in its list.

`VmRSS`, read each 0.1 s from the moment the notebook is open, so that the
memory the key derivation takes and gives back is not in it, until the list
has been scrolled to its end. Beside it a bare window of Qt, for information.
"""

from __future__ import annotations

import re
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.big_store import HUGE, LARGE, PASSPHRASE, ROOT, big_notebook
from tests.benchmarks.homes import surroundings
from tests.benchmarks.long_list import AT_END, UNLOCKED
from tests.benchmarks.rows import Row, alternate

_LIMIT_MB = 250.0
_EVERY_S = 0.1
_PATIENCE_S = 60


class NotReachedError(Exception):
    """The program never came to where it was to be measured."""


def rows() -> Iterator[Row]:
    """Measure both sizes."""
    for encounters in (LARGE, HUGE):
        yield _highest(encounters)


def _highest(encounters: int) -> Row:
    """Measure the highest figure of each of five runs."""
    folder = big_notebook(encounters)
    name = f"resident memory, list of {encounters:,} scrolled to its end"
    with tempfile.TemporaryDirectory() as home:
        try:
            ours, bare = alternate(lambda: _highest_mb(folder, home, encounters), lambda: _bare_mb(home))
        except NotReachedError as error:
            return Row(name, None, "MB", _LIMIT_MB, f"the program did not get to: {error}")
    return Row(name, max(ours), "MB", _LIMIT_MB, f"highest of 5 runs; a bare window {median(bare):.0f} MB")


def _highest_mb(folder: Path, home: str, encounters: int) -> float:
    process = _started(home, "tests.benchmarks.long_list", str(folder), str(encounters))
    try:
        assert process.stdin is not None
        process.stdin.write(f"{PASSPHRASE}\n".encode())
        process.stdin.flush()
        _wait(process, UNLOCKED)
        return max(_until(process, AT_END))
    finally:
        process.kill()
        process.wait()


def _bare_mb(home: str) -> float:
    bare = "from PySide6.QtWidgets import *; a = QApplication([]); w = QWidget(); w.show(); print('end', flush=True)"
    process = _started(home, None, f"{bare}; a.exec()")
    try:
        _wait(process, AT_END)
        return _resident_mb(process.pid)
    finally:
        process.kill()
        process.wait()


def _started(home: str, module: str | None, *arguments: str) -> subprocess.Popen[bytes]:
    how = ["-c"] if module is None else ["-m", module]
    return subprocess.Popen(
        [sys.executable, *how, *arguments],
        cwd=ROOT,
        env=surroundings(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )


def _wait(process: subprocess.Popen[bytes], word: str) -> None:
    list(_until(process, word))


def _until(process: subprocess.Popen[bytes], word: str) -> Iterator[float]:
    """Give the resident memory each 0.1 s until the process says a word."""
    ends_at = time.monotonic() + _PATIENCE_S
    assert process.stdout is not None
    while True:
        yield _resident_mb(process.pid)
        if select.select([process.stdout], [], [], _EVERY_S)[0]:
            said = process.stdout.readline().decode().strip()
            if said == word:
                yield _resident_mb(process.pid)
                return
            if not said:
                raise NotReachedError(word)
        if time.monotonic() > ends_at:
            raise NotReachedError(word)


def _resident_mb(process_id: int) -> float:
    status = Path(f"/proc/{process_id}/status").read_text()
    found = re.search(r"^VmRSS:\s+(\d+) kB", status, re.MULTILINE)
    return int(found.group(1)) * 1024 / 1e6 if found else 0.0
