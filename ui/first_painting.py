"""Doing something once a widget has been painted for the first time.

Owns the moment, so that what a person waits for is on the screen before
anything else begins. It refuses to know what is done then.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_painting(widget: QWidget, act: Callable[[], None]) -> None:
    """Call ``act`` once, in the turn of the event loop behind the first painting of ``widget``.

    ``showEvent`` would be too early: it comes before layout and painting, and
    what another thread imports from there on holds both up.
    """
    _Painted(widget, act)


class _Painted(QObject):
    """Waits for one painting; goes with its widget."""

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._act = act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at paint events only, and change nothing."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        self.deleteLater()
        self._act()
