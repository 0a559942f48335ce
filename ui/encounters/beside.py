"""What hangs on an encounter, under its values: red lines, incidents, promises, obstacles, next steps, papers.

Owns joining those sections to the record that is shown. It refuses to know
what stands in them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from hdfield.errors import FieldError
from ui.dossier.here import RecordsHere
from ui.encounters.same_event import SameEventSection
from ui.encounters.view import EncountersPage
from ui.incidents.section import IncidentSection
from ui.lines.here import LinesHere
from ui.obstacles.here import ObstaclesHere
from ui.papers.section import PapersSection
from ui.principles.here import AsksHere
from ui.promises.here import PromisesHere
from ui.steps.section import StepsSection
from ui.words import said
from ui.workspace import Workspace

INCIDENT_DRAFT = "encounters.incident"
STEP_DRAFT = "encounters.step"
PAPER_DRAFT = "encounters.paper"
OBSTACLE_DRAFT = "encounters.obstacle"
PROMISE_DRAFT = "encounters.promise"
LINE_DRAFT = "encounters.red_line"


class Beside(QObject):
    """Shows what happened to red lines, what is asked for, incidents, promises, obstacles, steps and papers.

    Args:
        workspace: The notebook.
        page: What is seen.
        show: Brings a record into view: what was being written belongs to one.
    """

    def __init__(self, workspace: Workspace, page: EncountersPage, show: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page = page
        self._incidents = IncidentSection(workspace, INCIDENT_DRAFT, self._say_failed)
        self._steps = StepsSection(workspace, STEP_DRAFT)
        self.papers = PapersSection(workspace, PAPER_DRAFT)
        self.same = SameEventSection(workspace)
        self.same.record_requested.connect(show)
        self.obstacles = ObstaclesHere(workspace, OBSTACLE_DRAFT)
        self.promises = PromisesHere(workspace, PROMISE_DRAFT)
        self.lines = LinesHere(workspace, LINE_DRAFT)
        self.asks = AsksHere(workspace)
        parts = (self._incidents, self.lines, self.asks, self.promises, self.obstacles, self._steps)
        for section in (self.same, *parts, self.papers):
            page.detail.add_section(section)
        self._here: tuple[RecordsHere, ...] = (self.promises, self.lines, self.obstacles)
        page.beside_commands = self.promises.commands
        page.beside_step_back = lambda: any(part.step_back() for part in self._here)
        page.save_beside_requested.connect(self._save)
        self._incidents.editing.restored.connect(show)
        self._steps.adding.restored.connect(show)
        self.papers.attaching.restored.connect(show)
        for part in self._here:
            part.restored.connect(show)
            part.unfolded.connect(page.detail.see)

    def show_of(self, record: str) -> None:
        """Follow the record."""
        self.same.show_of(record)
        self._incidents.show_of(record)
        self.lines.show_of(record)
        self.asks.show_of(record)
        self.promises.show_of(record)
        self.obstacles.show_of(record)
        self._steps.show_of(record)
        self.papers.show_of(record)

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        self._incidents.editing.give_back()
        self._steps.adding.give_back()
        self.papers.attaching.give_back()
        for part in self._here:
            part.give_back()

    def _save(self) -> None:
        """Save the form in which the person is."""
        forms: list[tuple[QWidget, SignalInstance]] = [
            (self._incidents.form, self._incidents.form.save_requested),
            (self._steps.line, self._steps.line.add_requested),
            (self.papers.form, self.papers.form.keep_requested),
        ]
        for form in (part.form() for part in self._here):
            if form is not None:
                forms.append((form, form.save_requested))
        focused = self._page.window().focusWidget()
        for shown, wish in forms:
            if focused is not None and shown.isAncestorOf(focused):
                wish.emit()

    def _say_failed(self, error: FieldError) -> None:
        self._page.notice.say("trouble", said(error).happened, said(error).more)
