"""Notices that nobody is there, and lets Ctrl+L be heard in dialogs too.

Owns watching the whole application's keys and pointer while a notebook is
open. It refuses to know what is locked, and keeps nothing of what it sees.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ui.shortcuts import bind

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Quiet(QObject):
    """Tells when there was no key and no pointer for some minutes.

    Args:
        app: Whose events are watched.
        now: Wall-clock seconds. Qt's timers stand still while a laptop sleeps,
            so the first sign after waking is compared with the clock.

    Signals:
        fell_quiet: Nobody was there; or a key asked for locking in a dialog.
    """

    fell_quiet = Signal()

    def __init__(
        self, app: QApplication, now: Callable[[], float] = time.time, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._now = now
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.fell_quiet)

    def watch(self, minutes: int) -> None:
        """Begin to watch, or go on with another measure."""
        self._last = self._now()
        self._timer.start(minutes * 60_000)
        self._app.installEventFilter(self)

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event; swallow only the first sign after too long a quiet."""
        kind = event.type()
        if kind in _SIGNS:
            quiet_ms = (self._now() - self._last) * 1000
            if quiet_ms > self._timer.interval():
                self._last = self._now()
                self.fell_quiet.emit()
                return True
            # A pointer sends hundreds of signs a second; one a second is enough.
            if quiet_ms >= 1000:
                self._last = self._now()
                self._timer.start()
        elif kind == QEvent.Type.Show and isinstance(watched, QDialog):
            bind(watched, "lock", self.fell_quiet.emit)
        return False
