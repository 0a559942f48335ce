"""The filters in force, as chips above the list.

Owns the chips and their keys. It refuses to know what a filter does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.direction import RTL
from ui.language import translate
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow

_TAKE_OFF = "×"


@dataclass(frozen=True, slots=True)
class FilterChip:
    """A filter in force: its name, its words, its drawing."""

    name: str
    words: str
    icon: str


class FilterBar(Flow):
    """One row: each filter, then a chip that adds one, then "Best match".

    Arrows move along the row; Space, Delete or Backspace on a filter takes it off.

    Signals:
        remove_requested: (Name) Take this filter off.
        add_requested: Choose another filter.
        best_changed: Whether the best match is to stand first.
    """

    remove_requested = Signal(str)
    add_requested = Signal()
    best_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._filters: list[Chip] = []
        self.add = Chip("", icon="plus", quiet=True, checkable=False, parent=self)
        self.best = Chip("", parent=self)
        for chip in (self.add, self.best):
            self.add_part(chip)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.moved.connect(self._move)
        self.best.hide()
        self.add.clicked.connect(self.add_requested)
        self.best.toggled.connect(self.best_changed)
        self._retranslate()

    def show_filters(self, filters: Sequence[FilterChip]) -> None:
        """Show these filters and no others; a focus among them stays in the row."""
        had_focus = any(chip.hasFocus() for chip in self._filters)
        self._filters = [self._chip(each) for each in filters]
        self.set_parts([*self._filters, self.add, self.best])
        chips = (*self._filters, self.add, self.best)
        for before, after in pairwise(chips):
            QWidget.setTabOrder(before, after)
        if had_focus:
            (self._filters[-1] if self._filters else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def chips(self) -> tuple[Chip, ...]:
        """Give the chips of the filters in force."""
        return tuple(self._filters)

    def offer_best(self, *, is_offered: bool) -> None:
        """Show "Best match" where words are searched for: without words nothing matches better."""
        self.best.setVisible(is_offered)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take off the filter in focus."""
        here = next((chip for chip in self._filters if chip.hasFocus()), None)
        if here is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            here.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _chip(self, shown: FilterChip) -> Chip:
        chip = Chip(shown.words, letter=_TAKE_OFF, icon=shown.icon, parent=self)
        chip.setChecked(True)  # it is in force, and looks so
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(translate("FilterBar", "Filter: %1").replace("%1", shown.words))
        chip.setAccessibleDescription(translate("FilterBar", "Space takes it off"))
        chip.setToolTip(translate("FilterBar", "Take this filter off"))
        chip.clicked.connect(lambda: self.remove_requested.emit(shown.name))
        chip.moved.connect(self._move)
        chip.show()
        return chip

    def _move(self, step: int) -> None:
        shown = [chip for chip in (*self._filters, self.add, self.best) if not chip.isHidden()]
        here = next((at for at, chip in enumerate(shown) if chip.hasFocus()), 0)
        turned = -step if self.layoutDirection() == RTL else step
        shown[(here + turned) % len(shown)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("FilterBar", "Filters"))
        self.add.setText(translate("FilterBar", "Filter"))
        self.add.setToolTip(translate("FilterBar", "Narrow the list: by place, actor, day, outcome and more"))
        self.best.setText(translate("FilterBar", "Best match"))
        self.best.setToolTip(
            translate(
                "FilterBar",
                "Of the newest thousand found, first those with the words as one phrase,"
                " then close to each other, then whole. Otherwise the newest come first.",
            )
        )
