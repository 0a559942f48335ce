"""The way from an actor or a place to the conditions for talks with it.

Owns one quiet button and its twin in the command palette. It refuses to know
what stands there: the window opens the page.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.language import translate
from ui.widgets.button import Button
from ui.workspace import Workspace


class SpaceWay(Button):
    """Opens the negotiation space of one record.

    Args:
        workspace: Goes there.
        record: Gives the actor or the place in sight, or nothing.
    """

    def __init__(
        self, workspace: Workspace, record: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "quiet", "law", parent)
        self._workspace = workspace
        self._record = record
        self._retranslate()
        self.clicked.connect(self.go)

    def go(self) -> None:
        """Open the page on the record in sight."""
        self._workspace.open_requested.emit("space", self._record())

    def command(self) -> Command:
        """Give the same for the command palette."""
        return Command("space.of", self.text(), self.go, icon="law")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setText(translate("Rooms", "Negotiation space"))
