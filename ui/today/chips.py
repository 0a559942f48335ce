"""A row of chips that asks instead of choosing.

Owns turning a click into a wish. It refuses to keep what is chosen: whoever
holds the state marks it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.chips import ChipRow, Choice


class CaptureRow(ChipRow):
    """Chips whose choosing is decided elsewhere: a click is a wish.

    Signals:
        pressed: The code of the chip a person pressed.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(many=True, parent=parent)
        self._seen: tuple[tuple[Choice, ...], tuple[Choice, ...]] = ((), ())
        self.chosen_changed.connect(self._turn_into_wish)
        self._was: frozenset[str] = frozenset()

    def lay_out(self, choices: tuple[Choice, ...], rest: tuple[Choice, ...], *, afresh: bool = False) -> bool:
        """Show these chips; the same ones as before stay where they are, and open.

        Returns:
            Whether there are other chips now, which stand last in the tab order.
        """
        is_new = (choices, rest) != self._seen or afresh
        if is_new:
            # The window's, not the application's: it may not be in front yet.
            focused = self.window().focusWidget()
            held = focused is not None and self.isAncestorOf(focused)
            self._seen = (choices, rest)
            self.choose(())
            self.set_choices(choices, rest)
            if held:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

        return is_new

    def in_order(self) -> list[QWidget]:
        """Give the chips in reading order."""
        return self.laid_parts()

    def mark(self, codes: Sequence[str]) -> None:
        """Show these as chosen."""
        self.choose(codes)
        self._was = frozenset(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the form: one may be meant for a later row."""
        event.ignore()

    def _turn_into_wish(self, codes: tuple[str, ...]) -> None:
        changed = self._was ^ set(codes)
        self.mark(tuple(self._was))
        for code in changed:
            self.pressed.emit(code)
