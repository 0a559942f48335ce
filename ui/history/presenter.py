"""Opens the history of a record over the window, and brings versions back.

Owns its loading and the saving of a way back. It refuses to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from hdfield.services.changes import Changes
from hdfield.services.records import HistoryEntry
from ui.history.dialog import HistoryDialog
from ui.history.reading import History, read_history
from ui.language import translate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


class HistoryPresenter(QObject):
    """Wires one dialog; goes with it."""

    def __init__(self, workspace: Workspace, dialog: HistoryDialog, record: str) -> None:
        super().__init__(dialog)
        self._workspace = workspace
        self._dialog = dialog
        self._record = record
        dialog.bring_back_requested.connect(self._bring_back)
        dialog.keep_requested.connect(self._keep)
        workspace.ask(self, lambda session: read_history(session, record), self._show, latest="history")

    def _show(self, history: History) -> None:
        self._dialog.show_history(history)

    def _bring_back(self, entry: HistoryEntry) -> None:
        record, dialog = self._record, self._dialog
        self._workspace.change(
            self,
            lambda session: session.undoing.return_to(record, entry.version),
            lambda _changes: dialog.accept(),
            said=translate("History", "The earlier version is the newest again."),
        )

    def _keep(self, entry: HistoryEntry) -> None:
        record, kept, dialog = self._record, entry.record, self._dialog
        assert kept is not None

        def command(session: Session) -> Changes:
            heads = session.records.view(record).heads
            parents = next(head.record.parents for head in heads if head.record is not None)
            return session.records.save(kept.model_copy(update={"parents": parents}))

        self._workspace.change(
            self,
            command,
            lambda _changes: dialog.accept(),
            said=translate("History", "That version is kept; the other stays among the earlier ones."),
        )


def open_history(workspace: Workspace, window: QWidget, record: str) -> HistoryDialog:
    """Open a record's versions over the window; Esc goes back to where one was."""
    dialog = HistoryDialog(workspace.language, workspace.clock, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    HistoryPresenter(workspace, dialog, record)
    dialog.open()
    return dialog
