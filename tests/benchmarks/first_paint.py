"""``python -m tests.benchmarks.first_paint [FOLDER]``: show a window, say so, end.

With a folder it is the program itself, ``python -m ui FOLDER``, watched from
outside: the moment is when a field for a passphrase has been painted. Without
one it is a bare window of Qt. The parent process reads one line and takes the
time, so starting Python and importing count on both sides alike.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

PAINTED = "painted"


class Watch(QObject):
    """Ends the process behind the first painting of what it waits for."""

    def __init__(self, wanted: type[QWidget]) -> None:
        super().__init__()
        self._wanted = wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at paint events only, and change nothing."""
        if event.type() == QEvent.Type.Paint and self._is_wanted(watched):
            QTimer.singleShot(0, _tell)  # after this painting, not in the middle of it
        return False

    def _is_wanted(self, watched: QObject) -> bool:
        if not isinstance(watched, self._wanted):
            return False
        return not isinstance(watched, QLineEdit) or watched.echoMode() == QLineEdit.EchoMode.Password


def _tell() -> None:
    print(PAINTED, flush=True)
    os._exit(0)  # what taking a window down costs is no part of this


def _watched(app: QApplication, wanted: type[QWidget]) -> None:
    watch = Watch(wanted)
    watch.setParent(app)
    app.installEventFilter(watch)


def _bare() -> None:
    app = QApplication([])
    _watched(app, QWidget)
    window = QWidget()
    window.resize(1100, 720)
    window.show()
    app.exec()


def _ours(folder: str) -> None:
    # Imported only here: the bare window must not pay for it.
    from tests.benchmarks.driving import driven

    driven(folder, lambda app: _watched(app, QLineEdit))


if __name__ == "__main__":
    _ours(sys.argv[1]) if len(sys.argv) > 1 else _bare()
