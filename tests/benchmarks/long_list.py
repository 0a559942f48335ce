"""``python -m tests.benchmarks.long_list FOLDER ROWS``: the program, used by nobody.

Reads the passphrase from standard input and is from there on the program
itself, offscreen: the passphrase is typed, the list of encounters opened and
scrolled to its end. It says "unlocked", then "end", and waits to be ended.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from tests.benchmarks.driving import driven
from ui.shell import Shell

UNLOCKED, AT_END = "unlocked", "end"
_STEPS = 50
_LOOK_EVERY_MS = 50

W = TypeVar("W", bound=QWidget)


def work(passphrase: str, rows: int) -> Iterator[None]:
    """Do one thing at each look, the next once the last has had its effect."""
    while not (fields := [field for field in _shown(QLineEdit) if _is_secret(field)]):
        yield
    fields[0].setText(passphrase)
    QTest.keyClick(fields[0], Qt.Key.Key_Return)
    while not (shells := [shell for shell in _shown(Shell) if shell.page() is not None]):
        yield
    print(UNLOCKED, flush=True)
    shells[0].open_page("encounters")
    while not (views := [view for view in _shown(QAbstractItemView) if _has_rows(view, rows)]):
        yield
    bar = views[0].verticalScrollBar()
    for step in range(1, _STEPS + 1):  # pages all along the list are read
        bar.setValue(bar.maximum() * step // _STEPS)
        yield
    for _ in range(_STEPS // 2):  # and the last ones have come
        yield
    print(AT_END, flush=True)


def _is_secret(field: QLineEdit) -> bool:
    return field.echoMode() == QLineEdit.EchoMode.Password


def _has_rows(view: QAbstractItemView, rows: int) -> bool:
    return view.model() is not None and view.model().rowCount() >= rows


def _shown(kind: type[W]) -> list[W]:
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, kind) and widget.isVisible()]


def begin(steps: Iterator[None], app: QApplication) -> None:
    """Look twenty times a second."""
    timer = QTimer(app, interval=_LOOK_EVERY_MS)
    timer.timeout.connect(lambda: next(steps, None))
    timer.start()


if __name__ == "__main__":
    driven(sys.argv[1], partial(begin, work(sys.stdin.readline().rstrip("\n"), int(sys.argv[2]))))
