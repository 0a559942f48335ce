"""The records of one kind that hang on one encounter, as a section under it.

Owns following the encounter that is shown, reading anew when something
changed, and the way back into a form that was open at locking. It refuses to
know what the records are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.services.changes import Changes
from ui import tokens
from ui.dossier.asks import KindSpec
from ui.dossier.form import RecordForm
from ui.dossier.rows import LEAD
from ui.dossier.section import RecordsSection
from ui.forms.wording import Wording
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


class RecordsHere(QWidget):
    """The section.

    Args:
        workspace: The notebook.
        wording: Of the window.
        spec: The kind.
        draft: Name of the draft of its form, after the room it stands in.
        lead: Width of the column for the status in a word.

    Attributes:
        ABOUT: The field of the kind that names the encounter.
        SHOWN: Kinds of which a change is to be seen here.
        record: The encounter in sight, or nothing.
        section: The list and its form.
        column: Layout; more may stand below the section.

    Signals:
        restored: (record id) What was being written at locking is about this encounter.
        unfolded: (QWidget) Something opened; bring it into view.
    """

    ABOUT: ClassVar[str]
    SHOWN: ClassVar[frozenset[str]]

    restored = Signal(str)
    unfolded = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        wording: Wording,
        spec: KindSpec,
        draft: str,
        *,
        lead: int = LEAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.wording = wording
        self.record = ""
        self._draft = draft
        self._unfinished: tuple[str, Mapping[str, Any]] = ("", {})
        self.section = RecordsSection(workspace, wording, spec, draft, lead=lead)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.SMALL)
        self.column.addWidget(self.section)
        self.section.unfolded.connect(self.unfolded)
        workspace.changes_committed.connect(self._changed)
        self.hide()

    def show_of(self, record: str) -> None:
        """Show what there is of an encounter; what is open is of the one before, and closes."""
        if record != self.record:
            self.leave()
        self.record = record
        self.workspace.ask(
            self,
            lambda session: self.read(session, record),
            self._came,
            self.workspace.say_unless_gone,
            latest="here",
        )

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        return self.section.step_back()

    def form(self) -> RecordForm | None:
        """Give the form, where one is open."""
        return next((form for form in self.findChildren(RecordForm) if not form.isHidden()), None)

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        name = self._draft

        def found(draft: Any) -> None:
            context = draft.get("context") if isinstance(draft, Mapping) else None
            about = str(draft["values"].get(self.ABOUT) or "") if context else ""
            if about and self.workspace.resumed_form == name:
                self._unfinished = (about, draft)  # opened as soon as that encounter is read
                self.restored.emit(about)

        self.workspace.ask(self, lambda session: session.drafts.give(name), found)

    # -- what a section says of its kind ------------------------------------------
    def read(self, session: Session, record: str) -> Any:
        """Read what is shown of an encounter, on the store lane.

        Raises:
            NoSuchRecordError: There is no such encounter here.
        """
        return session.dossier.lines_naming(record, self.section.spec.kind)

    def show_read(self, held: Any) -> None:
        """Show what ``read`` gave, and oneself where there is anything."""
        self.section.show_lines(self.record, held)
        self.setVisible(bool(held))

    def leave(self) -> None:
        """Close what is open, and let what is added wait until it is known what it hangs on."""
        self.section.leave()
        self.section.wait()

    # -- inside -----------------------------------------------------------------
    def _came(self, held: Any) -> None:
        self.show_read(held)
        about, draft = self._unfinished
        if about == self.record:
            self._unfinished = ("", {})
            self.show()
            self.section.go_on(draft)

    def _changed(self, changes: Changes, _by: object) -> None:
        if self.record and (changes.kinds & self.SHOWN or not changes.kinds):
            self.show_of(self.record)
