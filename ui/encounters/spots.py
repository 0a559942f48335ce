"""Where in an editor a person was: the control, and the place of the cursor in its text.

Owns finding that spot and going back to it, after a lock or a restart too. It
refuses to know what an editor edits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTextEdit, QWidget

from ui.encounters.editors import tab_stops

Spot = dict[str, int]
"""``text``, ``at`` and ``from`` in a text; ``stop`` for any other control. Plain, to be kept with a draft."""


class LastFocus(QObject):
    """Remembers which control inside a widget had the focus last: locking takes the focus away first.

    Args:
        inside: The widget; this lives as long.

    Signals:
        moved: The focus came to another control inside.
    """

    moved = Signal()

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        self._last: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    @property
    def control(self) -> QWidget | None:
        """The control, while it is still there."""
        last = self._last
        return last if last is not None and shiboken6.isValid(last) else None

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._last and self._inside.isAncestorOf(now):
            self._last = now
            self.moved.emit()


def spot_in(editor: QWidget, focus: QWidget | None) -> Spot | None:
    """Say where a control with the focus is inside an editor; ``None`` where it is elsewhere."""
    if focus is None or not (focus is editor or editor.isAncestorOf(focus)):
        return None
    line = focus.lineEdit() if isinstance(focus, QAbstractSpinBox) else focus
    texts = _texts(editor)
    if isinstance(line, QLineEdit) and line in texts:
        start = line.selectionStart() if line.hasSelectedText() else line.cursorPosition()
        return {"text": texts.index(line), "at": line.cursorPosition(), "from": start}
    if isinstance(line, QTextEdit) and line in texts:
        cursor = line.textCursor()
        return {"text": texts.index(line), "at": cursor.position(), "from": cursor.anchor()}
    stops = tab_stops(editor)
    return {"stop": stops.index(focus)} if focus in stops else {}


def go_to(editor: QWidget, spot: Mapping[str, Any]) -> bool:
    """Put the focus, and the cursor, where they were; say whether that place is still there."""
    texts, stops = _texts(editor), tab_stops(editor)
    text, stop = spot.get("text"), spot.get("stop")
    if isinstance(text, int) and 0 <= text < len(texts):
        control = texts[text]
        parent = control.parentWidget()
        (parent if isinstance(parent, QAbstractSpinBox) else control).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        _set_cursor(control, int(spot.get("at", 0)), int(spot.get("from", 0)))
        return True
    if isinstance(stop, int) and 0 <= stop < len(stops):
        stops[stop].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    return False


def _set_cursor(control: QLineEdit | QTextEdit, at: int, start: int) -> None:
    most = len(control.text()) if isinstance(control, QLineEdit) else control.document().characterCount() - 1
    at, start = min(at, most), min(start, most)
    if isinstance(control, QLineEdit):
        control.setCursorPosition(at)
        if start != at:
            control.setSelection(start, at - start)
        return
    cursor = control.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    control.setTextCursor(cursor)


def _texts(editor: QWidget) -> list[QLineEdit | QTextEdit]:
    return [child for child in editor.findChildren(QWidget) if isinstance(child, QLineEdit | QTextEdit)]
