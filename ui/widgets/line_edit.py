"""A place for one line of words about what happened: a next step, a caption, a reason.

Owns pointing out what could put a person at risk, as in a note. What is no
such line (a name to search for, a code, a number) stays a plain ``QLineEdit``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hdfield.rules.note_guard import Finding
from ui.widgets.guard_foot import GuardFoot
from ui.widgets.guard_line import GuardLine

_EDGE = 2  # pixels; the frame of the focus


class LineEdit(QLineEdit):
    """One guarded line; it grows at its foot while something is pointed out.

    Signals:
        finding_left: (The text) A person says that this may stay.
    """

    finding_left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = self._tall = 0
        self._foot = GuardFoot(self, self.text, self._show, self.finding_left.emit, self._make_room)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Point out places of the text, the first one in words below it; none to say nothing."""
        self._foot.point_out(findings)

    def guard_line(self) -> GuardLine | None:
        """Give the line below the text, while something is pointed out."""
        return self._foot.line

    def inner_stops(self) -> tuple[QWidget, ...]:
        """Give what Tab stops at after the text itself."""
        return self._foot.stops()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of the guard at the foot."""
        super().resizeEvent(event)
        self._make_room()

    def sizeHint(self) -> QSize:
        """Ask for the line and what is said below it."""
        return self._with_foot(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Never squeeze what is said."""
        return self._with_foot(super().minimumSizeHint())

    def _show(self, found: Finding) -> None:
        begin, end = self._foot.units(found)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setSelection(begin, end - begin)

    def _make_room(self) -> None:
        """Keep the text in the upper part: Qt would stand it in the middle of both."""
        tall = self._foot.place(_EDGE)
        if tall != self._tall:
            if not self._tall:
                self._plain = super().sizeHint().height()
            self._tall = tall
            self.setTextMargins(0, 0, 0, tall)
            self.updateGeometry()

    def _with_foot(self, size: QSize) -> QSize:
        # The stylesheet's least height swallows a part of the margin: it is measured without.
        return size.expandedTo(QSize(0, self._plain + self._tall)) if self._tall else size
