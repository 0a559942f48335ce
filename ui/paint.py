"""Painting one line of text where its own direction and the window's differ.

Owns eliding, direction and edge of a painted line. It refuses to know what is
written.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.direction import RTL, direction_of


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    around: Qt.LayoutDirection,
    *,
    trailing: bool = False,
) -> int:
    """Paint ``text`` on one line, shortened at its own end when it does not fit.

    Args:
        painter: Where to paint.
        rect: As seen on the screen, already mirrored.
        text: What to write; its direction is its own.
        font: As ``Theme.font_for`` gives it.
        colour: Of the letters.
        around: The window's direction, which says where the leading edge is.
        trailing: Whether it stands at the trailing edge.

    Returns:
        How wide the painted text is, in pixels.
    """
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    edge = Qt.AlignmentFlag.AlignRight if trailing != (around == RTL) else Qt.AlignmentFlag.AlignLeft
    flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    flags |= int(Qt.TextFlag.TextSingleLine)
    runs_right_to_left = direction_of(text, around) == RTL
    flags |= int(Qt.TextFlag.TextForceRightToLeft if runs_right_to_left else Qt.TextFlag.TextForceLeftToRight)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, flags, shown)
    return metrics.horizontalAdvance(shown)


def seen(around: Qt.LayoutDirection, outer: QRect, rect: QRect) -> QRect:
    """Mirror ``rect`` inside ``outer`` when the window runs right to left.

    ``QStyle.visualRect`` in one line: the first use of QStyle makes all its
    enumerations, 5 ms or more which the unlock window need not wait for.
    """
    if around != RTL:
        return rect
    return rect.translated(outer.left() + outer.right() - rect.left() - rect.right(), 0)
