"""The window to its unlock box, beside a bare window of Qt; each a new process."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.big_store import ROOT, SMALL, big_notebook
from tests.benchmarks.first_paint import PAINTED
from tests.benchmarks.homes import surroundings
from tests.benchmarks.rows import Row, alternate, ratio

_NAME = "window to the unlock box, to a bare window"
_LIMIT = 2.5
_PATIENCE_S = 30


class NotShownError(Exception):
    """The process ended without showing what was waited for."""


def rows() -> Iterator[Row]:
    """Measure the way to the unlock box."""
    folder = big_notebook(SMALL)
    # A home of its own: neither the person's settings nor their notebook take part.
    with tempfile.TemporaryDirectory() as home:
        try:
            # Once each beforehand: the files are then in memory, and the fonts are listed.
            _shown(home), _shown(home, folder)
            yield ratio(_NAME, _LIMIT, *alternate(lambda: _shown(home, folder), lambda: _shown(home)))
        except (subprocess.TimeoutExpired, NotShownError):
            yield Row(_NAME, None, "x", _LIMIT, "no field for a passphrase was shown")


def _shown(home: str, *arguments: Path) -> float:
    """Give the seconds from starting a process to its window painted."""
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *map(str, arguments)]
    started = time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings(home), capture_output=True, timeout=_PATIENCE_S, check=False
    )
    took = time.perf_counter() - started
    if PAINTED.encode() not in done.stdout:
        raise NotShownError
    return took
