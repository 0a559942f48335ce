"""The place of the column Now on an engagement's page.

Owns what the column must be able to do, and folding it under the head where
the window is narrow. What stands in it is ``now.py``'s.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme, tokens
from ui.language import translate
from ui.widgets.button import Button

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile
    from ui.workspace import Workspace

WIDTH: Final = 272
_MODULE: Final = "ui.engagements.now"
_ANY_WIDTH: Final = 16_777_215
"""What Qt calls no limit."""


class NowWidget(QWidget):
    """What stands in the column; ``now.py`` has ``build(workspace) -> NowWidget``.

    Signals:
        open_requested: (record id) Go to a record of this engagement.
        told: Something else stands in it now.
    """

    open_requested = Signal(str)
    told = Signal()

    def show_file(self, file: EngagementFile) -> None:
        """Show an engagement; called again whenever a record of any kind changed."""

    def refresh(self, kinds: Collection[str]) -> None:
        """Hear which kinds changed, before the file is shown again."""

    def take_focus(self) -> None:
        """Go to what stands in it."""

    def summary(self) -> str:
        """Say in one line what stands in it, for where it is folded."""
        return ""


class NowSlot(QWidget):
    """The place.

    Args:
        workspace: The notebook.

    Attributes:
        now: What stands in it.

    Signals:
        open_requested: (record id) Go to a record of this engagement.
    """

    open_requested = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide = True
        self._is_unfolded = False
        self.fold = Button("", "quiet", "clock").flushed()
        self.now = _built(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.now)
        column.addStretch(1)
        self.now.open_requested.connect(self.open_requested)
        self.now.told.connect(self._arrange)
        self.fold.clicked.connect(self._turn)
        self._arrange()

    def show_file(self, file: EngagementFile, kinds: Collection[str] = ()) -> None:
        """Show an engagement, or what changed of it."""
        self.now.refresh(kinds)
        self.now.show_file(file)

    def set_wide(self, is_wide: bool) -> None:
        """Stand beside everything, or folded under the head."""
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._arrange()

    def take_focus(self) -> None:
        """Go to what stands in it, unfolded."""
        self._is_unfolded = True
        self._arrange()
        self.now.take_focus()

    def _turn(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._arrange()

    def _arrange(self) -> None:
        width = theme.current().px(WIDTH)
        self.setMinimumWidth(width if self._is_wide else 0)
        self.setMaximumWidth(width if self._is_wide else _ANY_WIDTH)
        self.fold.setVisible(not self._is_wide)
        self.now.setVisible(self._is_wide or self._is_unfolded)
        words = translate("NowSlot", "Hide Now") if self._is_unfolded else translate("NowSlot", "Now: %1")
        self.fold.setText(words.replace("%1", self.now.summary()))


def _built(workspace: Workspace) -> NowWidget:
    """Make what stands in the place; it knows this module, which must not know it."""
    made: NowWidget = import_module(_MODULE).build(workspace)
    return made
