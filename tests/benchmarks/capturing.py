"""Quick capture: from a key to its painted answer, in the window over the sample mission.

``python -m tests.benchmarks.capturing`` is the process that is measured: it
prints milliseconds as JSON, and what the two records cost in actions.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from statistics import median
from typing import Any

from tests.benchmarks.big_store import ROOT
from tests.benchmarks.homes import surroundings
from tests.benchmarks.rows import Row, p95

_LIMIT_MS = 100.0
_PATIENCE_S = 120
_ROUNDS = 8
_SHORT, _FULL = "np", "m2ifr2b"
"""Letters of "passed, nothing asked" and of a full checkpoint record; Enter comes besides."""


def rows() -> Iterator[Row]:
    """Measure the keys of both records, typed again and again."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.capturing"],
            cwd=ROOT,
            env=surroundings(home),
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    told: dict[str, Any] = json.loads(done.stdout) if done.returncode == 0 else {"ms": [], "saved": 0}
    times, saved = told["ms"], told["saved"]
    worst = max(times) if times else None
    note = f"median {median(times):.3g} ms, p95 {p95(times):.3g} ms, {saved} records saved" if times else ""
    yield Row(
        f"quick capture, key to painted answer, the slowest of {len(times)}", worst, "ms", _LIMIT_MS, note
    )
    for name, letters, most in (
        ("passed, nothing asked: actions", _SHORT, 3),
        ("a full checkpoint record: actions", _FULL, 8),
    ):
        # So many keys make a record only where each typing of them saved one.
        yield Row(name, len(letters) + 1 if saved == 2 * _ROUNDS else None, "keys", most)


def _typed() -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.scenes import close_workspace, open_workspace
    from ui.shell import Shell
    from ui.today.presenter import build

    app = QApplication([])
    workspace = open_workspace(app)
    shell = Shell()
    page = build(workspace)
    shell.set_pages([page])
    shell.resize(1280, 800)
    shell.show()
    shell.activateWindow()

    def rest() -> None:
        while workspace.tasks.is_busy:
            QTest.qWait(5)
        QTest.qWait(20)

    def count() -> int:
        got: list[int] = []
        workspace.ask(
            workspace, lambda session: session.reading.counts(["encounter"])["encounter"], got.append
        )
        rest()
        return got[0]

    rest()
    before = count()
    times: list[float] = []
    for letters in (_SHORT, _FULL) * _ROUNDS:
        page.start_new()
        for letter in letters:
            where = shell.focusWidget() or shell
            begun = time.perf_counter()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(where, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
            app.sendPostedEvents()  # the layouts that the answer asked for
            page.repaint()
            times.append((time.perf_counter() - begun) * 1000)
        QTest.keyClick(shell.focusWidget() or shell, Qt.Key.Key_Return)
        rest()
    print(json.dumps({"ms": times, "saved": count() - before}))
    shell.close_pages()
    close_workspace(workspace)


if __name__ == "__main__":
    _typed()
