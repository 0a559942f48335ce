"""The next steps of one record, as a section of its page.

Owns the list and its line, and reading them for one record. It refuses to know
what kind of record it is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from hdfield.services.changes import Changes
from hdfield.services.tasks import OPEN, TaskLine
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.steps.add_line import AddLine
from ui.steps.adding import Adding
from ui.steps.rows import step_row
from ui.widgets.button import Button
from ui.widgets.grown_rows import GrownRows
from ui.widgets.rows import RowsModel
from ui.widgets.section import Section
from ui.workspace import Workspace


class StepsSection(Section):
    """What is to be done about one record.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its line, after the room it stands in.
    """

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = EncounterWords(workspace.language, workspace.clock)
        self._lines: tuple[TaskLine, ...] = ()
        self._record = ""
        self._called = ""
        self.list = GrownRows()
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self.line = AddLine()
        self._new = Button("", "quiet", "plus")
        self.head.addWidget(self._new)
        self.body.addWidget(self.list)
        self.body.addWidget(self.line)
        self.line.hide()
        self.adding = Adding(workspace, self.line, draft, self._words)
        self.adding.begun.connect(self.line.show)
        self.adding.ended.connect(self._ended)
        self._new.clicked.connect(self._begin)
        self.list.add_requested.connect(self._begin)
        self.list.row_checked.connect(self._check)
        self.list.row_opened.connect(self._check)
        self.list.row_removed.connect(self.adding.drop)
        workspace.changes_committed.connect(self._changed)
        self._retranslate()

    def show_of(self, record: str, called: str = "") -> None:
        """Show the steps about a record; ``called`` is said beside a step being written."""
        self._called = called
        if record != self._record:
            self._record, self._lines = record, ()
            if not self.line.isHidden() and self.line.about != record:
                self.adding.leave()
            self._show()
        self._load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _load(self) -> None:
        record = self._record
        if record:
            self._workspace.ask(
                self, lambda session: session.tasks.about(record), self._came, latest="steps of one"
            )

    def _came(self, lines: tuple[TaskLine, ...]) -> None:
        self._lines = lines
        self._show()

    def _show(self) -> None:
        today = self._workspace.clock().date()
        self._model.set_items([step_row(line, today, self._words) for line in self._lines])
        self.list.grow()
        self.list.setVisible(bool(self._lines))
        left = sum(line.status == OPEN for line in self._lines)
        count = self._workspace.language.locale.toString(left) if left else ""
        self.say(translate("Steps", "Next steps"), count)

    def _begin(self) -> None:
        if self._record:
            self.adding.begin(self._record, self._called)

    def _ended(self) -> None:
        had_focus = self.line.isAncestorOf(self.window().focusWidget() or self)
        self.line.hide()
        if had_focus:
            self._new.setFocus()

    def _check(self, record: str) -> None:
        line = next((line for line in self._lines if line.id == record), None)
        if line is not None:
            self.adding.check(record, is_open=line.status == OPEN)

    def _changed(self, changes: Changes, _by: object) -> None:
        if "task" in changes.kinds:
            self._load()

    def _retranslate(self) -> None:
        self._new.setText(translate("Steps", "Next step…"))
        self.list.setAccessibleName(translate("Steps", "Next steps"))
        self.list.setToolTip(translate("Steps", "Space checks a step off, Delete drops it"))
        self._show()
