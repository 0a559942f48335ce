"""A button in one of four looks.

Owns the looks and the icon beside the words. It refuses to be a default by
itself: only a dialog makes one button its default, and never a destructive one.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from ui import theme, tokens
from ui.icons import set_icon

Kind = Literal["plain", "primary", "quiet", "destructive"]
_ICON_COLOURS: Final[dict[Kind, str]] = {
    "plain": "ink",
    "primary": "on_accent",
    "quiet": "accent",
    "destructive": "trouble",
}


class Button(QPushButton):
    """A push button, at least 36 pixels high.

    Args:
        text: Its words; set them again in ``_retranslate``.
        kind: One ``primary`` on a screen; ``quiet`` for what is seldom wanted.
        icon: Name of a drawing, or none.
    """

    def __init__(
        self, text: str = "", kind: Kind = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            set_icon(self, icon, _ICON_COLOURS[kind], tokens.ICON_SMALL + 2)

    def flushed(self) -> Button:
        """Stand in line with words above it: without room around its own; gives itself back."""
        self.setProperty("flush", True)
        return self

    def sizeHint(self) -> QSize:
        """Leave room for semi-bold words, which some styles measure as plain ones."""
        hint = super().sizeHint()
        if self.property("flush"):
            return hint  # never semi-bold, and the room would stand before its words
        return QSize(hint.width() + theme.current().px(tokens.TINY), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to Enter as to Space, which Qt does only in dialogs; what destroys wants Space."""
        if is_enter(event) and self._kind != "destructive":
            press(self, event)
        else:
            super().keyPressEvent(event)


class IconButton(QToolButton):
    """A button that is only a drawing; its name is heard and shown on hover.

    Args:
        icon: Name of the drawing.
        colour: Token of its colour.
    """

    def __init__(self, icon: str, colour: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(self, icon, colour)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what it does, with its shortcut when there is one."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {keys}" if keys else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to Enter as to Space."""
        if is_enter(event):
            press(self, event)
        else:
            super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Say whether this is Enter alone; with Ctrl it belongs to the form around."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held


def press(button: QAbstractButton, event: QKeyEvent) -> None:
    """Press once, however long the key is held: the next button may stand under it already."""
    if not event.isAutoRepeat():
        button.click()
