"""The obstacles that showed in one encounter, as a section under it.

Owns reading them, and a new one that names the encounter and its talks. It
stands only under encounters of talks: a plain stop at a barrier has none.

Source: brief S-34..S-48; domain 3.2 (Encounter: opens; Obstacle: opened_in).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.model.encounter import Encounter
from hdfield.services.changes import Changes
from ui.dossier.asks import KindWords
from ui.dossier.form import RecordForm
from ui.dossier.section import RecordsSection
from ui.forms.wording import Wording
from ui.language import translate
from ui.obstacles import obstacles
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import Line

_SHOWN: Final = frozenset({"obstacle", "encounter", "law", "actor"})
Held = tuple[str, str, tuple["Line", ...]]
"""The engagement of an encounter, its day, and the obstacles that showed in it."""


class ObstaclesHere(QWidget):
    """The section.

    Args:
        workspace: The notebook.
        draft: Name of the draft of its form, after the room it stands in.

    Attributes:
        section: The list and its form.

    Signals:
        restored: (record id) What was being written at locking is about this encounter.
    """

    restored = Signal(str)

    def __init__(self, workspace: Workspace, draft: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._draft = draft
        self._record = ""
        self._kept: tuple[str, Any] | None = None
        wording = Wording(workspace.language, workspace.clock)
        spec = replace(obstacles.spec(wording.today()), words=_words)
        self.section = RecordsSection(workspace, wording, spec, draft, lead=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)
        workspace.changes_committed.connect(self._changed)
        self.hide()

    def show_of(self, record: str) -> None:
        """Show the obstacles that showed in an encounter."""
        self._record = record
        self._workspace.ask(self, lambda session: _read(session, record), self._show, _leave, latest="here")

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        name = self._draft

        def found(draft: Any) -> None:
            context = draft.get("context") if isinstance(draft, dict) else None
            about = (draft["values"].get("opened_in") or "") if context else ""
            if about and self._workspace.resumed_form == name:
                self._kept = (about, draft)  # opened as soon as that encounter is read
                self.restored.emit(about)

        self._workspace.ask(self, lambda session: session.drafts.give(name), found)

    def form(self) -> RecordForm | None:
        """Give the form, where it is open."""
        form = self.section.findChild(RecordForm)
        return form if form is not None and not form.isHidden() else None

    def _show(self, held: Held) -> None:
        engagement, day, lines = held
        self.section.presets = {"opened_in": self._record, "opened_on": day}
        self.section.show_lines(engagement, lines)
        self.setVisible(bool(engagement or lines))
        if self._kept is not None and self._kept[0] == self._record:
            (_about, draft), self._kept = self._kept, None
            self.section.go_on(draft)

    def _changed(self, changes: Changes, _by: object) -> None:
        if self._record and (changes.kinds & _SHOWN or not changes.kinds):
            self.show_of(self._record)


def _words() -> KindWords:
    """Say it for an encounter; no letter, for the page around has its own."""
    words = obstacles.words()
    return replace(
        words,
        heading=translate("Obstacles", "Obstacles that showed here"),
        add=translate("Obstacles", "An obstacle showed here"),
        letter="",
        nothing="",
    )


def _read(session: Session, record: str) -> Held:
    encounter = session.records.current(Encounter, record)
    lines = session.dossier.lines_naming(record, "obstacle")
    shown = tuple(line for line in lines if line.line.get("opened_in") == record)
    line = next(iter(session.reading.encounters((record,))), None)
    return next(iter(encounter.engagements), ""), line.day if line else "", shown


def _leave(error: FieldError) -> None:
    """Leave an encounter that is not here any more."""
    if not isinstance(error, NoSuchRecordError):
        raise error
