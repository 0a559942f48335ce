"""One chip: a word that is chosen or not.

Owns its painting and its arrows. It refuses to know its neighbours: the row
(``chips.py``) decides who else is chosen and where the focus goes.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import icons, theme, tokens
from ui.direction import direction_of
from ui.paint import seen
from ui.widgets.button import is_enter, press

_RING = 3  # room around the pill for the focus ring
_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


class Chip(QAbstractButton):
    """A choice in a row, at least 36 pixels high.

    Args:
        word: What it says.
        letter: The key that chooses it, written small at its end.
        icon: Name of a drawing at its start.
        quiet: Drawn without a border, as "more…" is.
        checkable: Whether it stays chosen.

    Signals:
        moved: An arrow asks for the neighbour seen at the left (-1) or right (1).
    """

    moved = Signal(int)

    def __init__(
        self,
        word: str,
        *,
        letter: str = "",
        icon: str = "",
        quiet: bool = False,
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.letter = letter
        self._icon_name = icon
        self._quiet = quiet
        self.setText(word)
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Fit the word in its boldest look, so that choosing moves nothing."""
        look = theme.current()
        width = 2 * look.px(tokens.MEDIUM) + self._word_width()
        if self._icon_name:
            width += look.px(tokens.ICON_SMALL) + look.px(6)
        if self.letter:
            width += look.px(tokens.SMALL) + self._letter_width()
        height = max(look.px(tokens.TARGET), self._metrics(strong=True).height() + look.px(tokens.SMALL))
        return QSize(width + 2 * _RING, height + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never be squeezed."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn arrows into wishes; Enter belongs to the form, not to the chip."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, pill, icon, word and letter, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        self._paint_pill(painter, pill)
        self._paint_inside(painter, pill)

    def _paint_pill(self, painter: QPainter, pill: QRectF) -> None:
        look = theme.current()
        round_ = min(pill.height() / 2, look.px(18))
        if self.hasFocus():
            ring = pill.adjusted(-2, -2, 2, 2)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, round_ + 2, round_ + 2)
        ground = "accent_wash" if self.isChecked() or self.isDown() else "raised"
        ground = "hover" if self.underMouse() and self.isEnabled() and not self.isChecked() else ground
        edge = "accent" if self.isChecked() else "edge" if self.isEnabled() else "line"
        width = 1.5 if self.isChecked() else 1.0
        quiet = self._quiet and not self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen if self._quiet else QPen(look.colour(edge), width))
        painter.setBrush(Qt.BrushStyle.NoBrush if quiet else look.colour(ground))
        inset = width / 2
        painter.drawRoundedRect(pill.adjusted(inset, inset, -inset, -inset), round_, round_)

    def _paint_inside(self, painter: QPainter, pill: QRectF) -> None:
        look = theme.current()
        chosen = self.isChecked()
        colour = "accent_ink" if chosen else "ink" if self.isEnabled() else "faint"
        colour = "accent" if self._quiet and self.isEnabled() else colour
        inner = pill.toRect().adjusted(look.px(tokens.MEDIUM), 0, -look.px(tokens.MEDIUM), 0)
        x = inner.left()
        if self._icon_name:
            side = look.px(tokens.ICON_SMALL)
            spot = QRect(x, inner.center().y() - side // 2 + 1, side, side)
            icon_colour = "soft" if self.isEnabled() else "faint"
            icon_colour = "accent" if chosen or (self._quiet and self.isEnabled()) else icon_colour
            icons.paint(painter, QRectF(self._seen(inner, spot)), self._icon_name, icon_colour, self)
            x += side + look.px(6)
        font = look.font_for(self.text(), strong=chosen)
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        word = QRect(x, inner.top(), self._word_width() + 2, inner.height())
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection()))
        painter.drawText(self._seen(inner, word), Qt.AlignmentFlag.AlignCenter, self._shown_text())
        if self.letter:
            spot = QRect(
                inner.right() - self._letter_width() + 1, inner.top(), self._letter_width(), inner.height()
            )
            painter.setFont(look.font_for(self.letter, "small"))
            painter.setPen(look.colour("accent_ink" if chosen else "faint"))
            painter.drawText(self._seen(inner, spot), Qt.AlignmentFlag.AlignCenter, self.letter)

    def _seen(self, around: QRect, rect: QRect) -> QRect:
        return seen(self.layoutDirection(), around, rect)

    def _shown_text(self) -> str:
        return self.text().replace("&", "")

    def _metrics(self, *, strong: bool) -> QFontMetrics:
        return QFontMetrics(theme.current().font_for(self.text(), strong=strong))

    def _word_width(self) -> int:
        # What is never chosen is never bold.
        return self._metrics(strong=self.isCheckable()).horizontalAdvance(self._shown_text())

    def _letter_width(self) -> int:
        return QFontMetrics(theme.current().font_for(self.letter, "small")).horizontalAdvance(self.letter) + 1


class ActionChip(Chip):
    """A chip that does something at once and stands in no form: Enter presses it as Space does."""

    def __init__(self, word: str, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(word, icon=icon, quiet=True, checkable=False, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear Enter."""
        if is_enter(event):
            press(self, event)
        else:
            super().keyPressEvent(event)
