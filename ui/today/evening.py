"""Below quick capture: what each row does, next steps, the incident just offered.

Owns the acts of the list and what is open besides the capture. It refuses to
know how a record is captured: the capture's presenter is asked for that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from hdfield.services.changes import Changes
from ui.encounter_rows import EncounterWords
from ui.incidents.editing import IncidentEditing
from ui.language import translate
from ui.settling import choose_first
from ui.steps.adding import Adding
from ui.today.models import ANSWER, MORE, POINT, QUESTION, STEP, THIN, TWICE, WAITING, Days, list_items
from ui.today.view import TodayPage
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

INCIDENT_DRAFT = "today.incident"
STEP_DRAFT = "today.step"
_PAGES = {"encounter": "encounters", "actor": "actors", "interlocutor": "actors", "engagement": "engagements"}

_ROWS_OF = {"place": "where", "actors": "who"}
"""Rows of quick capture that are not called as the part they hold."""


class EveningPresenter(QObject):
    """Wires the list and the small forms to the notebook.

    Signals:
        completing_requested: Id of the encounter to be completed in quick capture, and the rows
            that lack something.
    """

    completing_requested = Signal(str, tuple)

    def __init__(self, workspace: Workspace, page: TodayPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._words = EncounterWords(workspace.language, workspace.clock)
        self._days = Days()
        self._unfolded: frozenset[str] = frozenset()
        self._saved = ""
        self._acts: tuple[str, ...] = ()
        self.editing = IncidentEditing(workspace, page.incident, INCIDENT_DRAFT)
        self.adding = Adding(workspace, page.line, STEP_DRAFT, self._words)
        self._bind()
        self.editing.give_back()
        self.adding.give_back()

    def show(self, days: Days) -> None:
        """Show what was read."""
        self._days = days
        self.reword()

    def reword(self) -> None:
        """Say the list in the language of the moment."""
        today = self._workspace.clock().date()
        number = self._workspace.language.locale.toString
        items = list_items(self._days, today, self._words, number, self._unfolded)
        self._page.show_list(items, (self._days.counts or {}).get(today.isoformat(), 0))

    def saved(self, encounter: str, acts: tuple[str, ...]) -> None:
        """Offer what may follow the record just saved."""
        self._saved, self._acts = encounter, acts
        self._page.offer_after(acts, self._workspace.language.code)

    def moved_on(self) -> None:
        """Hear that the next capture has begun."""
        self._page.put_offer_away()

    def _bind(self) -> None:
        page = self._page
        page.open_requested.connect(self._open)
        page.check_requested.connect(self._check)
        page.remove_requested.connect(self._remove)
        page.step_requested.connect(self._begin_step)
        page.incident_requested.connect(self._begin_incident)
        self.editing.begun.connect(lambda: page.show_top("incident"))
        self.editing.ended.connect(lambda: page.show_top("capture"))
        self.editing.saved.connect(lambda _id: self._noted())
        self.editing.failed.connect(self._failed)
        self.adding.begun.connect(page.show_line)
        self.adding.ended.connect(page.hide_line)

    def _begin_incident(self) -> None:
        if self._saved:
            self.editing.begin(self._saved, self._acts)

    def _noted(self) -> None:
        self._acts = ()
        self._page.offer_after((), self._workspace.language.code)

    def _begin_step(self) -> None:
        about = self._saved if self._page.afterwards.isVisible() else ""
        line = next((line for line in self._days.lines if line.id == about), None)
        words = translate("TodayPage", "About: %1").replace("%1", self._words.title(line)) if line else ""
        self.adding.begin(about if line else "", words)

    # -- rows -------------------------------------------------------------------
    def _open(self, row: str) -> None:
        kind, record = _split(row)
        if kind == MORE:
            self._unfolded |= {record}
            self.reword()
        elif kind == THIN:
            item = next((item for item in self._days.thin if item.line.id == record), None)
            parts = item.parts if item else ()
            self.completing_requested.emit(record, tuple(_ROWS_OF.get(part, part) for part in parts))
        elif kind == STEP:
            self._open_about(record)
        elif kind == QUESTION:
            line = next((line for line in self._days.questions if line.id == record), None)
            if line is not None and line.actor is not None:
                self._go("actors", line.actor.id)
        elif kind == WAITING:
            self._go("engagements", record)
        else:
            self._go("encounters", record)

    def _open_about(self, step: str) -> None:
        line = next((line for line in self._days.steps if line.id == step), None)
        if line is not None and line.about is not None and line.about.kind in _PAGES:
            self._go(_PAGES[line.about.kind], line.about.id)

    def _check(self, row: str) -> None:
        kind, record = _split(row)
        if kind == THIN:
            now = self._workspace.clock()
            words = translate("TodayPage", "Left as it is")
            self._do(lambda session: session.evening.leave(record, now), words)
        elif kind == STEP:
            self.adding.check(record)
        elif kind == POINT:
            words = translate("TodayPage", "The exact point is gone from the newest version")
            self._do(lambda session: session.places.drop_point(record), words)
        elif kind in (MORE, TWICE, WAITING):
            self._open(row)

    def _remove(self, row: str) -> None:
        kind, record = _split(row)
        if kind == STEP:
            self.adding.drop(record)

    def _do(self, command: Callable[[Session], Changes], words: str) -> None:
        self._workspace.change(self, command, None, self._failed, said=words)

    def _go(self, page: str, record: str) -> None:
        if record:
            self._workspace.open_requested.emit(page, record)

    def _failed(self, error: FieldError) -> None:
        if choose_first(self._workspace, error):
            return
        self._page.notice.say("trouble", said(error).happened, said(error).more)


def _split(row: str) -> tuple[str, str]:
    """Tell what a row is about from its record."""
    for kind in (THIN, ANSWER, POINT, STEP, QUESTION, TWICE, WAITING, MORE):
        if row.startswith(kind):
            return kind, row.removeprefix(kind)
    return "", row
