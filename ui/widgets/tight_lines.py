"""Lines of Arabic as close as their letters allow.

Owns measuring and painting plain text line by line. Qt stands lines as far
apart as the font asks, which for Noto Sans Arabic is twice the size of its
letters, and moves a wrapped line from the right edge by the space that was cut
off. It refuses text without Arabic letters, which Qt sets well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

_ARABIC: Final = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
_ASCENT: Final = 1.1
_DESCENT: Final = 0.5
# Parts of the font's size, measured with the marks of vowels above and below.
_ENDLESS: Final = 1_000_000.0
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def has_arabic(text: str) -> bool:
    """Say whether there is any Arabic letter in ``text``."""
    return not text.isascii() and _ARABIC.search(text) is not None


@dataclass(frozen=True, slots=True)
class TightLines:
    """A text broken into lines.

    Attributes:
        layouts: One for each paragraph, in their order.
        pitch: Pixels from one line to the next.
        ascent: Pixels from the top of a line to its letters' foot.
        width: Pixels the longest line takes.
    """

    layouts: tuple[QTextLayout, ...]
    pitch: float
    ascent: float
    width: float

    @property
    def height(self) -> float:
        """Pixels all lines take."""
        return self.pitch * sum(layout.lineCount() for layout in self.layouts)

    def paint(self, painter: QPainter, area: QRectF, edge: Qt.AlignmentFlag) -> None:
        """Paint the lines, with the pen and inside ``area``, at its left, right or middle as ``edge`` says."""
        top = area.top()
        for layout in self.layouts:
            for place in range(layout.lineCount()):
                line = layout.lineAt(place)
                free = area.width() - line.naturalTextWidth()
                left = free if edge & Qt.AlignmentFlag.AlignRight else 0.0
                left = free / 2 if edge & Qt.AlignmentFlag.AlignHCenter else left
                line.draw(painter, QPointF(area.left() + left, top + self.ascent - line.ascent()))
                top += self.pitch


def set_lines(text: str, font: QFont, width: float | None, direction: Qt.LayoutDirection) -> TightLines:
    """Break a text into lines.

    Args:
        text: Plain text.
        font: To write it in.
        width: Pixels a line may take; ``None`` to break only where the text does.
        direction: Which way the lines run.
    """
    option = QTextOption(_LEFT)
    option.setTextDirection(direction)
    wraps = QTextOption.WrapMode.NoWrap if width is None else QTextOption.WrapMode.WordWrap
    option.setWrapMode(wraps)
    layouts = tuple(
        _laid(part, font, option, _ENDLESS if width is None else width) for part in text.split("\n")
    )
    letters, metrics = QFontInfo(font).pixelSize(), QFontMetricsF(font)
    ascent = min(metrics.ascent(), letters * _ASCENT)
    lines = [layout.lineAt(place) for layout in layouts for place in range(layout.lineCount())]
    widest = max((line.naturalTextWidth() for line in lines), default=0.0)
    return TightLines(layouts, round(ascent + letters * _DESCENT), ascent, widest)


def _laid(text: str, font: QFont, option: QTextOption, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout
