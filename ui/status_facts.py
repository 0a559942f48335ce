"""What the line at the bottom says of an open notebook.

Owns finding the facts out and wording them: unlocked, saved when, how many
bundles nobody has confirmed yet. It refuses to guess: before anything was
saved it says nothing of saving.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.dates import Dates
from ui.language import translate
from ui.status_line import Fact, StatusLine
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.leaving import NotLeft

_RECOUNT_AFTER_MS = 300


class StatusFacts(QObject):
    """Keeps the status line true while a notebook is open; lives as long as the workspace.

    Signals:
        not_left_counted: How many records have not left yet, for the sidebar.
    """

    not_left_counted = Signal(int)

    def __init__(self, workspace: Workspace, line: StatusLine) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._line = line
        self._saved: datetime | None = None
        self._waiting = 0
        self._urgent = 0
        self._dates = Dates(workspace.clock, lambda: workspace.language.locale)
        workspace.saved.connect(self._note_saved)
        # Saves come in rows: one count after the last of them is enough.
        self._recount = QTimer(self, interval=_RECOUNT_AFTER_MS, singleShot=True)
        self._recount.timeout.connect(self.refresh)
        workspace.changes_committed.connect(lambda _changes, _by: self._recount.start())
        workspace.language.changed.connect(self._say)
        self._say()
        self.refresh()

    def refresh(self) -> None:
        """Count again what is on its way."""
        self._workspace.ask(
            self, lambda session: len(session.outbox.bundles()), self._count, latest="waiting"
        )
        self._workspace.ask(
            self,
            lambda session: session.leaving.not_left(),
            self._count_not_left,
            latest="not left",
        )

    def _count_not_left(self, not_left: NotLeft) -> None:
        self._urgent = not_left.urgent
        self.not_left_counted.emit(not_left.records)
        self._say()

    def _count(self, waiting: int) -> None:
        self._waiting = waiting
        self._say()

    def _note_saved(self, moment: datetime) -> None:
        self._saved = moment
        self._say()

    def _say(self) -> None:
        facts = [Fact(translate("StatusFacts", "unlocked"), "unlocked", "steady")]
        if self._saved is not None:
            words = translate("StatusFacts", "saved %1").replace("%1", self._dates.time(self._saved))
            facts.append(Fact(words, "save", None, self._dates.full(self._saved)))
        if self._urgent:
            urgent = translate("StatusFacts", "%n urgent not sent", "", self._urgent)
            full = translate(
                "StatusFacts",
                "%n incident(s) or crossing(s) have not left: seal and hand over first",
                "",
                self._urgent,
            )
            facts.append(Fact(urgent, "warning", "attention", full))
        if self._waiting:
            waiting = translate("StatusFacts", "%n bundle(s) not yet received", "", self._waiting)
            full = translate("StatusFacts", "%n bundles nobody has confirmed yet", "", self._waiting)
            facts.append(Fact(waiting, "outbox", "attention", full))
        self._line.set_facts(facts)
