"""A place for a note: plain text in any direction, as tall as it needs.

Owns typing comfort. It refuses formatted text: what is pasted becomes plain.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QTextEdit, QWidget

from hdfield.rules.note_guard import Finding
from ui import theme, tokens
from ui.widgets.guard_foot import GuardFoot
from ui.widgets.guard_line import GuardLine

_WIDE_ENOUGH = 100_000  # pixels; one line, whatever the text


class TextEdit(QTextEdit):
    """Plain text; each paragraph runs the way its first strong letter says.

    ``QTextEdit`` rather than ``QPlainTextEdit``, which ignores the direction of
    a single paragraph.

    Args:
        lines: How many lines it shows when empty.
        most_lines: How many it grows to before it scrolls.

    Attributes:
        is_guarded: Whether it holds a note, in which what could put a person at
            risk is pointed out (``ui/note_guard.py``).

    Signals:
        finding_left: (The text) A person says that this may stay.
    """

    finding_left = Signal(str)

    def __init__(self, lines: int = 3, most_lines: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._placeholder = ""
        self._most_lines = most_lines
        self.is_guarded = True
        self._foot = GuardFoot(
            self, self.text, self._show_finding, self.finding_left.emit, self._mark_findings
        )
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.current().changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Give what is written."""
        return self.toPlainText()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Point out places of the text, the first one in words below it; none to say nothing."""
        self._foot.point_out(findings)

    def findings(self) -> tuple[Finding, ...]:
        """Give what is pointed out."""
        return self._foot.findings

    def guard_line(self) -> GuardLine | None:
        """Give the line below the text, while something is pointed out."""
        return self._foot.line

    def inner_stops(self) -> tuple[QWidget, ...]:
        """Give what Tab stops at after the text itself."""
        return self._foot.stops()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and its like to the window when there is nothing of the kind to do here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            idle_undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            idle_redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if idle_undo or idle_redo:
                event.ignore()
                return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of the guard at the foot."""
        super().resizeEvent(event)
        self._make_room()

    def sizeHint(self) -> QSize:
        """Ask for a comfortable measure, about seventy characters."""
        return QSize(self.maximumWidth(), self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take nothing but text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert what is pasted or dropped as plain text."""
        self.insertPlainText(source.text())

    def setPlaceholderText(self, text: str) -> None:
        """Say what belongs here, while it is empty."""
        self._placeholder = text
        self._grow()
        self.viewport().update()

    def placeholderText(self) -> str:
        """Give what is said while it is empty."""
        return self._placeholder

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the placeholder; Qt cuts it to the line height of the first font, too low for Arabic."""
        super().paintEvent(event)
        preedit = self.textCursor().block().layout().preeditAreaText()
        if self._placeholder and self.document().isEmpty() and not preedit:
            margin = round(self.document().documentMargin())
            spot = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter = QPainter(self.viewport())
            painter.setFont(theme.current().font())
            painter.setPen(theme.current().colour("faint"))
            leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            flags = int(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
            painter.drawText(spot, flags | int(Qt.TextFlag.TextWordWrap), self._placeholder)

    def _cursor_at(self, found: Finding) -> QTextCursor:
        cursor = QTextCursor(self.document())
        start, end = self._foot.units(found)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, found: Finding) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(theme.current().colour("attention"))
        mark.format = shape
        mark.cursor = self._cursor_at(found)
        return mark

    def _show_finding(self, found: Finding) -> None:
        self.setTextCursor(self._cursor_at(found))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_findings(self) -> None:
        self.setExtraSelections([self._mark(found) for found in self._foot.findings])
        self._make_room()

    def _make_room(self) -> None:
        """Give the line of the guard its place inside the frame, below the text."""
        edge = self.frameWidth() + 1
        tall = self._foot.place(edge)
        if self.viewportMargins().bottom() != tall:
            self.setViewportMargins(0, 0, 0, tall)
            self._grow()
            self._foot.place(edge)  # at the foot of what is taller or lower now

    def _grow(self) -> None:
        metrics = QFontMetrics(theme.current().font())
        around = self.height() - self.viewport().height() if self.isVisible() else 2 * tokens.SMALL
        margin = 2 * round(self.document().documentMargin())
        line = max(metrics.lineSpacing(), _line_height(self._placeholder))
        least = line * self._lines + margin
        most = line * self._most_lines + margin
        wanted = round(self.document().size().height())
        self.setMaximumWidth(theme.current().measure())
        self.setFixedHeight(min(max(wanted, least), most) + max(around, 2 * tokens.TINY))


def _line_height(text: str) -> int:
    """Measure one line of ``text`` as drawn: letters the font lacks come from a taller one."""
    layout = QTextLayout(text, theme.current().font())
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return 0
    line.setLineWidth(_WIDE_ENOUGH)
    layout.endLayout()
    return ceil(line.height())
