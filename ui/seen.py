"""Reading a page anew only while somebody sees it.

Owns the moment. A save is followed by one reading for the page in front; each page
that was opened once and lies behind it would add its own to the store's lane, and
those of long lists grow with the notebook. It refuses to know what is read.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Reads at once where the page is in front, else when it next comes there; goes with the page.

    Args:
        page: Whose data it is.
        load: Reads it.
    """

    def __init__(self, page: QWidget, load: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._load = load
        self._is_stale = False
        page.installEventFilter(self)

    def renew(self) -> None:
        """Hear that what the page shows is not what the notebook holds any more."""
        self._is_stale = not self._page.isVisible()
        if not self._is_stale:
            self._load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the page being shown, and change nothing."""
        if self._is_stale and event.type() == QEvent.Type.Show:
            self._is_stale = False
            self._load()
        return super().eventFilter(watched, event)
