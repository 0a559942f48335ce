"""A small pill: a count, or a word with a meaning.

Owns one look for both. It refuses to carry a meaning by colour alone: it
always shows a word or a number.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme, tokens
from ui.tokens import Meaning

_EDGE: Final = 0.4


class Badge(QWidget):
    """A pill with a few letters.

    Args:
        text: What it says; an empty badge is not shown.
        meaning: One of the four, or None for a neutral count.
    """

    def __init__(self, text: str = "", meaning: Meaning | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, meaning)

    def show_text(self, text: str, meaning: Meaning | None = None) -> None:
        """Say something else."""
        self._text = text
        self._meaning = meaning
        self.setAccessibleName(text)
        self.setVisible(bool(text) and self.parent() is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the text, never narrower than high."""
        return badge_size(self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill and text."""
        paint_badge(QPainter(self), self.rect(), self._text, self._meaning)


def badge_size(text: str) -> QSize:
    """Measure a badge for painting one inside something else."""
    look = theme.current()
    metrics = QFontMetrics(look.font_for(text, "small", strong=True))
    height = metrics.height() + 2
    return QSize(max(metrics.horizontalAdvance(text) + 2 * look.px(tokens.SMALL), height), height)


def paint_badge(painter: QPainter, rect: QRect, text: str, meaning: Meaning | None) -> None:
    """Paint a badge into ``rect``."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = look.colour("accent")
    edge.setAlphaF(_EDGE)
    # A neutral one has the ground of a row that is open: without an edge it would be lost there.
    painter.setPen(Qt.PenStyle.NoPen if meaning else QPen(edge, 1))
    painter.setBrush(look.colour(f"{meaning}_wash" if meaning else "accent_wash"))
    pill = QRectF(rect) if meaning else QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(look.colour(meaning or "accent_ink"))
    painter.setFont(look.font_for(text, "small", strong=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
