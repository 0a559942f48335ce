"""What the note guard points out in one control: the findings, and the line at the control's foot.

Owns which findings are open and what is heard of them. It refuses to look for
any (``ui/note_guard.py``) and to know how the control marks a place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from hdfield.rules.note_guard import Finding
from ui.widgets.guard_line import GuardLine, danger_words


class GuardFoot:
    """Lives in a control for text and keeps what is pointed out there.

    Args:
        control: The control; its foot holds the line.
        text: Gives what is written.
        show: Selects a finding, which takes the focus.
        left: Told the text that a person says may stay.
        changed: The findings or the room they need are others now.
    """

    def __init__(
        self,
        control: QWidget,
        text: Callable[[], str],
        show: Callable[[Finding], None],
        left: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        self._control, self._text, self._show, self._left, self._changed = control, text, show, left, changed
        self.findings: tuple[Finding, ...] = ()
        self._line: GuardLine | None = None

    @property
    def line(self) -> GuardLine | None:
        """The line, while something is pointed out."""
        return self._line if self._line is not None and not self._line.isHidden() else None

    def stops(self) -> tuple[QWidget, ...]:
        """Give what Tab stops at after the text itself."""
        return (self.line,) if self.line is not None else ()

    def point_out(self, findings: Sequence[Finding]) -> None:
        """Point out places of the text, the first one in words; none to say nothing."""
        self.findings = tuple(findings)
        if self.findings and self._line is None:
            self._line = GuardLine(self._control)
            self._line.show_requested.connect(self._show_first)
            self._line.left.connect(self._leave_first)
        if self._line is not None:
            self._line.setVisible(bool(self.findings))
            if self.findings:
                self._line.say(self.findings[0].danger)
        said = "; ".join(f"{self._span(found)}: {danger_words(found.danger)}" for found in self.findings)
        self._control.setAccessibleDescription(said)
        self._changed()

    def place(self, edge: int) -> int:
        """Put the line inside the frame, at the foot.

        Args:
            edge: Width of the frame in pixels.

        Returns:
            The height it needs there, in pixels; 0 while nothing is pointed out.
        """
        if self.line is None:
            return 0
        width = self._control.width() - 2 * edge
        tall = self.line.height_at(width)
        self.line.setGeometry(edge, self._control.height() - edge - tall, width, tall)
        return tall

    def units(self, found: Finding) -> tuple[int, int]:
        """Give where a finding begins and ends as Qt counts: in UTF-16 units."""
        begin, end = (len(self._text()[:at].encode("utf-16-le")) // 2 for at in (found.start, found.end))
        return begin, end

    def _span(self, found: Finding) -> str:
        return self._text()[found.start : found.end]

    def _show_first(self) -> None:
        if self.findings:
            self._show(self.findings[0])

    def _leave_first(self) -> None:
        if self.findings:
            text = self._span(self.findings[0])
            self.point_out(self.findings[1:])
            self._control.setFocus()
            self._left(text)
