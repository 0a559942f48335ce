"""What an actor pledged, what was verified and where it is listed, as a small part of its sheet.

Owns reading it for one actor, over all talks. It refuses to draw a conclusion.

Source: brief S-82, S-163.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from hdfield.services.changes import Changes
from hdfield.services.promises import Pledges
from ui.actors.said_seen import SaidSeen
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.section import Section
from ui.workspace import Workspace


class PledgesPart(Section):
    """The part; hidden while nothing was pledged and nothing listed.

    Args:
        workspace: The notebook.
        wording: Of the window.

    Attributes:
        table: The rows.
    """

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actor = ""
        self._held: Pledges | None = None
        self.table = SaidSeen(wording)
        self.body.addWidget(self.table)
        workspace.changes_committed.connect(self._changed)
        self._retranslate()
        self.hide()

    def show_of(self, actor: str) -> None:
        """Show it of an actor."""
        if actor != self._actor:
            self.hide()
        self._actor = actor
        self._workspace.ask(
            self,
            lambda session: session.promises.of_actor(actor),
            self._show,
            self._workspace.say_unless_gone,
            latest="pledges",
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- inside -----------------------------------------------------------------
    def _show(self, held: Pledges) -> None:
        if held.actor != self._actor:
            return
        self._held = held
        self.table.show_rows(held.rows, held.lines)
        self.setVisible(bool(held.rows))

    def _changed(self, changes: Changes, _by: object) -> None:
        # What changes facts reads the sheet anew, which asks for this too.
        if self._actor and "commitment" in changes.kinds:
            self.show_of(self._actor)

    def _retranslate(self) -> None:
        self.say(translate("SaidSeen", "Pledged, verified, listed"))
        if self._held is not None:
            self._show(self._held)
