"""The line at the bottom: the state of the notebook, in words, always in sight.

Owns showing a few facts, each with drawing and word. It refuses to find them
out: presenters tell it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import tokens
from ui.icons import set_icon
from ui.tokens import Meaning
from ui.widgets.label import Label

_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the status line.

    Attributes:
        words: "unlocked", "saved 12:03", "3 bundles not yet received".
        icon: Drawing before it; empty for none.
        meaning: Colours the drawing; None for neutral.
        full: More, on hover and for screen readers.
    """

    words: str
    icon: str = ""
    meaning: Meaning | None = None
    full: str = ""


class StatusLine(QWidget):
    """Shows facts from the leading edge on, with quiet space between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "frame")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(tokens.WIDE, tokens.TINY + 1, tokens.WIDE, tokens.TINY + 1)
        self._line.setSpacing(_GAP)
        self._line.addStretch(1)
        self._facts: tuple[Fact, ...] = ()
        self._shown: list[QWidget] = []

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts and no others."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        for widget in self._shown:
            self._line.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for place, fact in enumerate(self._facts):
            if place:
                apart = QWidget()
                apart.setFixedWidth(tokens.LARGE - _GAP)
                self._put(apart)
            self._add(fact)
        self.setAccessibleName(", ".join(fact.full or fact.words for fact in self._facts))

    def _add(self, fact: Fact) -> None:
        if fact.icon:
            picture = Label()
            set_icon(picture, fact.icon, fact.meaning or "soft", tokens.ICON_SMALL)
            self._put(picture)
        words = Label(fact.words, "small")
        words.setToolTip(fact.full)
        words.setAccessibleName(fact.full or fact.words)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._put(words)

    def _put(self, widget: QWidget) -> None:
        self._line.insertWidget(self._line.count() - 1, widget)  # before the stretch
        self._shown.append(widget)
