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
    """Ends the process behind the first painting of one widget.

    It watches that widget and not the application: Qt shows a filter on the
    application objects of classes PySide has no name for, and looking for one
    makes it load every class it has. That is 25 ms which nobody but the watch
    would pay.
    """

    def __init__(self, wanted: QWidget) -> None:
        super().__init__(wanted)
        wanted.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at paint events only, and change nothing."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _tell)  # after this painting, not in the middle of it
        return False


def _tell() -> None:
    print(PAINTED, flush=True)
    os._exit(0)  # what taking a window down costs is no part of this


def _watch_secret_field(app: QApplication) -> None:
    for window in app.topLevelWidgets():
        for field in window.findChildren(QLineEdit):
            if field.echoMode() == QLineEdit.EchoMode.Password:
                Watch(field)


def _bare() -> None:
    app = QApplication([])
    window = QWidget()
    window.resize(1100, 720)
    Watch(window)
    window.show()
    app.exec()


def _ours(folder: str) -> None:
    # Imported only here: the bare window must not pay for it.
    from tests.benchmarks.driving import driven

    driven(folder, _watch_secret_field)


if __name__ == "__main__":
    _ours(sys.argv[1]) if len(sys.argv) > 1 else _bare()
