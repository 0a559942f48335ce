"""Wires the section of places to the notebook.

Owns the import: the file is read and checked beside the store's lane, then kept
in one transaction on it. It refuses to word anything but an outcome.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hdfield.errors import BadGazetteerError, CancelledError, FieldError
from hdfield.progress import Cancel, Progress, Step
from hdfield.rules.gazetteer_file import GazetteerRow
from hdfield.services.changes import Changes
from hdfield.services.entering import ZONE
from hdfield.services.gazetteer import GazetteerFacts, read_gazetteer_file
from ui.choosing import choose_file
from ui.dates import Dates
from ui.language import translate
from ui.settings.facts import KIND, Facts, read_facts, set_own
from ui.settings.places_section import PlacesSection
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_READ = tuple[GazetteerFacts, str, Facts]


class PlacesPresenter(QObject):
    """Lives as long as the section."""

    def __init__(self, section: PlacesSection, workspace: Workspace) -> None:
        super().__init__(section)
        self._section = section
        self._workspace = workspace
        self._cancel: Cancel | None = None
        section.import_requested.connect(self._choose)
        section.stop_requested.connect(lambda: self._cancel.ask() if self._cancel is not None else None)
        section.zone_requested.connect(self._put_zone)
        section.days_requested.connect(self._put_days)
        workspace.language.changed.connect(self._ask)
        workspace.changes_committed.connect(self._changed)
        self._ask()

    def take_in(self, path: Path) -> None:
        """Read a file on the work lane, then keep it on the store lane."""
        section, tasks = self._section, self._workspace.tasks
        section.notice.hide()
        section.show_working(True)

        def read(rows: tuple[GazetteerRow, ...]) -> None:
            session = self._workspace.session
            self._cancel = tasks.store_long(
                section,
                lambda progress, cancel: session.gazetteer.replace(rows, progress, cancel),
                self._taken,
                self._failed,
                self._told,
            )

        def job(_progress: Progress, _cancel: Cancel) -> tuple[GazetteerRow, ...]:
            return read_gazetteer_file(path)

        self._cancel = tasks.work(section, job, read, self._failed)

    def _choose(self) -> None:
        title = translate("PlacesSection", "Import a gazetteer")
        choose_file(self._section, title, "CSV (*.csv *.tsv *.txt)", self.take_in)

    def _told(self, step: Step) -> None:
        self._section.show_working(True, step.done, step.total or 0)

    def _taken(self, count: int) -> None:
        self._section.show_working(False)
        words = translate("PlacesSection", "%n place(s) can be found by name from now on.", "", count)
        self._section.notice.say("steady", words)
        self._ask()

    def _failed(self, error: FieldError) -> None:
        self._section.show_working(False)
        if isinstance(error, CancelledError):
            return
        if isinstance(error, BadGazetteerError):
            problems: Any = error.facts["problems"]
            happened = translate("PlacesSection", "The file was not taken in; nothing was changed.")
            self._section.notice.say("trouble", happened, self._section.problem_lines(problems))
            return
        words = said(error)
        self._section.notice.say("trouble", words.happened, words.more)

    def _ask(self) -> None:
        def read(session: Session) -> _READ:
            return session.gazetteer.facts(), session.places.mission_zone() or "", read_facts(session)

        self._workspace.ask(self._section, read, self._show, latest="places")

    def _show(self, found: _READ) -> None:
        gazetteer, zone, facts = found
        dates = Dates(self._workspace.clock, lambda: self._workspace.language.locale)
        at = gazetteer.imported_at
        day = dates.day_in_line(datetime.fromisoformat(at).date()) if at else ""
        self._section.show_gazetteer(gazetteer.count, day)
        self._section.show_zone(zone)
        self._section.show_days(facts.policy.point_days, is_set_above="point_days" in facts.set_above)

    def _put_zone(self, zone: str) -> None:
        self._workspace.ask(
            self._section, lambda session: session.settings.put(ZONE, zone), lambda _done: None
        )

    def _put_days(self, days: int) -> None:
        def done(_facts: Facts) -> None:
            self._workspace.tell(Changes(kinds=frozenset({KIND})), self)

        self._workspace.ask(self._section, lambda session: set_own(session, {"point_days": days}), done)

    def _changed(self, changes: Changes, by: QObject | None) -> None:
        if by is not self and KIND in changes.kinds:
            self._ask()
