"""What may be the same event, told by somebody else, as a section of an encounter's page.

Owns the list and the two answers: it is one event, these are two. It refuses
to merge, and hides where there is nothing to ask.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.services.changes import Changes
from hdfield.services.lines import EncounterLine
from ui import tokens
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.grown_rows import GrownRows
from ui.widgets.label import Label
from ui.widgets.rows import RowsModel
from ui.widgets.section import Section
from ui.workspace import Workspace


class SameEventSection(Section):
    """Likely reports of the same event.

    Args:
        workspace: The notebook.

    Signals:
        record_requested: Id of another encounter, to be read.
    """

    record_requested = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._words = EncounterWords(workspace.language, workspace.clock)
        self._record = ""
        self._lines: tuple[EncounterLine, ...] = ()
        self._hint = Label("", "soft", wraps=True)
        self.list = GrownRows()
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self.one = Button("", "plain", "check")
        self.two = Button("", "quiet")
        foot = QHBoxLayout()
        foot.setSpacing(tokens.SMALL)
        foot.addWidget(self.one)
        foot.addWidget(self.two)
        foot.addStretch(1)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list)
        self.body.addLayout(foot)
        self.list.row_opened.connect(self.record_requested)
        self.list.row_checked.connect(self._link)
        self.list.row_removed.connect(self._part)
        self.one.clicked.connect(lambda: self._link(self._current()))
        self.two.clicked.connect(lambda: self._part(self._current()))
        workspace.changes_committed.connect(self._changed)
        self._retranslate()
        self.hide()

    def show_of(self, record: str) -> None:
        """Ask about an encounter."""
        if record != self._record:
            self._record, self._lines = record, ()
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
                self,
                lambda session: (record, session.same_events.likely(record)),
                self._came,
                self._workspace.say_unless_gone,
                latest="same event",
            )

    def _came(self, found: tuple[str, tuple[EncounterLine, ...]]) -> None:
        record, lines = found
        if record == self._record:
            self._lines = lines
            self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.list):
            self._model.set_items([self._words.row(line, with_day=True) for line in self._lines])
        self.list.grow()
        if self._lines:
            self.list.select_id(self._lines[0].id)
        self.setVisible(bool(self._lines))

    def _current(self) -> str:
        return self.list.current_id() or (self._lines[0].id if self._lines else "")

    def _link(self, other: str) -> None:
        record = self._record
        if record and other:
            said = translate("SameEventSection", "Linked as one event; both records stay")
            self._workspace.change(self, lambda session: session.same_events.link(record, other), said=said)

    def _part(self, other: str) -> None:
        record = self._record
        if record and other:
            self._workspace.ask(
                self, lambda session: session.same_events.part(record, other), lambda _nothing: self._load()
            )

    def _changed(self, changes: Changes, _by: object) -> None:
        if "encounter" in changes.kinds:
            self._load()

    def _retranslate(self) -> None:
        self.say(translate("SameEventSection", "May be one event?"))
        self._hint.setText(
            translate(
                "SameEventSection", "Same place, within three hours, the same actors. Nothing is merged."
            )
        )
        self.list.setAccessibleName(translate("SameEventSection", "May be one event?"))
        self.one.setText(translate("SameEventSection", "It is one event"))
        self.two.setText(translate("SameEventSection", "These are two"))
        self._show()
