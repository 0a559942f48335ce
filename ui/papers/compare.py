"""Before and after, side by side: the picture as it was, and what is kept of it.

Owns the two small pictures and the words under them. It is only given bytes
that the limited process made.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.papers.cleaning import Cleaned
from ui import theme, tokens
from ui.icons import set_icon
from ui.language import Language, translate
from ui.papers.wording import facts_words, taken_off
from ui.widgets.label import Label

_HIGH, _WIDE = 150, 240


class BeforeAfter(QWidget):
    """Two columns and the list of what was taken off.

    Args:
        language: Of numbers.
    """

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._cleaned: Cleaned | None = None
        self._heads = (Label("", "caption"), Label("", "caption"))
        self._pictures = (Label(), Label())
        self._facts = (Label("", "small"), Label("", "small"))
        self._sign, self._taken = Label(), Label("", "base", wraps=True)
        self._left = Label("", "small", wraps=True)
        self._build()
        self._retranslate()

    def show_of(self, cleaned: Cleaned | None) -> None:
        """Show a picture made anew, or let go of the one shown."""
        self._cleaned = cleaned
        if cleaned is None:
            for label in self._pictures:
                label.setPixmap(QPixmap())
        else:
            for label, content in zip(self._pictures, (cleaned.preview, cleaned.content), strict=True):
                label.setPixmap(_small(content, self.devicePixelRatioF()))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.TINY)
        lead = Qt.AlignmentFlag.AlignLeading
        for column in (0, 1):
            grid.addWidget(self._heads[column], 0, column)
            grid.addWidget(self._pictures[column], 1, column, lead | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._facts[column], 2, column)
        grid.setColumnStretch(2, 1)
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        set_icon(self._sign, "shield", "steady", tokens.ICON_SMALL)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._taken, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(tokens.SMALL)
        column_.addLayout(grid)
        column_.addLayout(line)
        column_.addWidget(self._left)

    def _retranslate(self) -> None:
        self._heads[0].setText(translate("BeforeAfter", "As it was"))
        self._heads[1].setText(translate("BeforeAfter", "As it is kept"))
        self._left.setText(
            translate(
                "BeforeAfter",
                "What can be seen stays visible: faces, names, a screen behind. The file you chose is still "
                "where it was.",
            )
        )
        names = (
            translate("BeforeAfter", "Picture as it was"),
            translate("BeforeAfter", "Picture as it is kept"),
        )
        for label, name in zip(self._pictures, names, strict=True):
            label.setAccessibleName(name)
        cleaned = self._cleaned
        self._taken.setText(taken_off(cleaned.found) if cleaned else "")
        for label, facts in zip(
            self._facts, (cleaned.before, cleaned.after) if cleaned else (None, None), strict=True
        ):
            label.setText(facts_words(facts, self._language.locale) if facts else "")


def _small(content: bytes, ratio: float) -> QPixmap:
    look = theme.current()
    image = QImage.fromData(content).scaled(
        round(look.px(_WIDE) * ratio),
        round(look.px(_HIGH) * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
