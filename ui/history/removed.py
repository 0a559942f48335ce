"""What was taken out of the lists, and how it is brought back.

Owns the list of removed records. It refuses to delete: every version stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from hdfield.services.undoing import REMOVED_MOST, RemovedLine
from ui import labels, theme, tokens
from ui.language import Language, translate
from ui.step_words import StepWords
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.empty import EmptyState
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView
from ui.workspace import Workspace

_WIDE, _ROWS = 560, 6


class RemovedDialog(Dialog):
    """The list.

    Signals:
        bring_back_requested: (Record id)
        history_requested: (Record id) Its words are to be read.
    """

    bring_back_requested = Signal(str)
    history_requested = Signal(str)

    def __init__(self, language: Language, words: StepWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = words
        self._lines: tuple[RemovedLine, ...] = ()
        self.list = RowsView(lead=0)
        self._model = RowsModel(self.list)
        self._nothing = EmptyState("history")
        self.bring_back = Button("", "plain", "undo")
        self.read = Button("", "quiet", "history")
        self.list.setModel(self._model)
        self.list.setMinimumHeight(_ROWS * theme.current().px(tokens.ROW_HEIGHT))
        self.setMinimumWidth(theme.current().px(_WIDE))
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.add_button(self.read)
        self.add_button(self.bring_back)
        self.add_closing_button()
        self.list.row_opened.connect(self.history_requested)
        self.read.clicked.connect(lambda: self.history_requested.emit(self.list.current_id()))
        self.bring_back.clicked.connect(lambda: self.bring_back_requested.emit(self.list.current_id()))
        self._retranslate()

    def show_lines(self, lines: Sequence[RemovedLine]) -> None:
        """Show what is removed, newest first."""
        self._lines = tuple(lines)
        self._model.set_items([self._row(line) for line in self._lines])
        for part in (self.list, self.bring_back, self.read):
            part.setVisible(bool(self._lines))
        self._nothing.setVisible(not self._lines)
        self._say_count()
        if self._lines and not self.list.current_id():
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: RemovedLine) -> Row:
        words = self._words.change(line.name, line.about)
        kind = labels.label("record_kind", line.name.kind, self._language.code)
        return Row(line.id, words[:1].upper() + words[1:], kind, "history")

    def _say_count(self) -> None:
        count = len(self._lines)
        words = translate(
            "Removed", "Out of lists and search; every version is kept, and can be brought back."
        )
        if count:
            shown = (
                translate("Removed", "%n record(s)", "", count)
                if count < REMOVED_MOST
                else translate("Removed", "The newest %n record(s)", "", count)
            )
            words = f"{shown} · {words}"
        self.set_heading(translate("Removed", "Removed"), words)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._say_count()
        self.list.setAccessibleName(translate("Removed", "Removed, newest first"))
        self.bring_back.setText(translate("Removed", "Bring back"))
        self.read.setText(translate("Removed", "Read it"))
        self._nothing.say(
            translate("Removed", "Nothing was removed"),
            translate("Removed", "What you remove waits here, whole, until you bring it back."),
        )
        if self._lines:
            self.show_lines(self._lines)


class RemovedPresenter(QObject):
    """Wires the list; goes with it."""

    def __init__(self, workspace: Workspace, dialog: RemovedDialog) -> None:
        super().__init__(dialog)
        self._workspace = workspace
        self._dialog = dialog
        dialog.bring_back_requested.connect(self._bring_back)
        dialog.history_requested.connect(lambda record: workspace.open_requested.emit("history", record))
        workspace.changes_committed.connect(lambda _changes, _by: self.load())
        self.load()

    def load(self) -> None:
        """Read the list anew."""
        self._workspace.ask(
            self, lambda session: session.undoing.removed(), self._dialog.show_lines, latest="removed"
        )

    def _bring_back(self, record: str) -> None:
        if record:
            self._workspace.change(self, lambda session: session.undoing.bring_back(record))


def open_removed(workspace: Workspace, window: QWidget) -> RemovedDialog:
    """Open the list over the window."""
    dialog = RemovedDialog(workspace.language, StepWords(workspace.language, workspace.clock), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    RemovedPresenter(workspace, dialog)
    dialog.open()
    return dialog
