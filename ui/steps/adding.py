"""Joins the line for a next step to the notebook, and checks steps off.

Owns the draft of the line and the words of undoing. It refuses to draw, and to
know where the line stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from hdfield.bootstrap import Session
from hdfield.errors import FieldError
from hdfield.services.changes import Changes
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.naming import text_value
from ui.settling import left_alone
from ui.steps.add_line import AddLine
from ui.steps.rows import day_choices, owner_choices
from ui.workspace import Workspace


class Adding(QObject):
    """One line, and what is done to steps.

    Args:
        workspace: The notebook.
        line: What is seen.
        draft: Name of the draft, after the room it stands in.
        words: Says days.

    Signals:
        begun: The line is to be shown.
        restored: Id of the record that what was being written at the last locking is about.
        ended: The line is to be hidden.
        added: A step was added.
    """

    begun = Signal()
    restored = Signal(str)
    ended = Signal()
    added = Signal()

    def __init__(self, workspace: Workspace, line: AddLine, draft: str, words: EncounterWords) -> None:
        super().__init__(line)
        self._workspace = workspace
        self._line = line
        self._words = words
        self._is_saving = False
        self._keeper = workspace.draft_keeper(self, draft, line.values)
        line.touched.connect(self._keeper.touched)
        line.add_requested.connect(self.add)
        line.left.connect(self.leave)
        workspace.language.changed.connect(self.prepare)
        self.prepare()

    def prepare(self) -> None:
        """Ask who there is, and offer the days of now."""
        self._workspace.ask(self, lambda session: session.tasks.owners(), self._offer, latest="owners")

    def give_back(self) -> None:
        """Bring back what was being written at the last locking."""
        self._keeper.give_back(self._restore)

    def begin(self, about: str = "", about_words: str = "") -> None:
        """Show the line; what it is about is said beside it."""
        self.begun.emit()
        self._line.start(about, about_words)

    def leave(self) -> None:
        """Put the line away; what it holds is kept."""
        self._keeper.flush()
        self.ended.emit()

    def add(self) -> None:
        """Add the step; nothing typed adds nothing, and Enter pressed twice adds it once."""
        values = self._line.values()
        what = text_value(values["what"], self._workspace.language.code)
        if what is None or self._is_saving:
            return

        def command(session: Session) -> Changes:
            return session.tasks.add(what, owner=values["owner"], due=values["due"], about=values["about"])

        said = translate("Steps", "Next step added")
        self._is_saving = True
        self._workspace.change(
            self, self._keeper.ended_by(command), self._was_added, self._was_not_added, said=said
        )

    def check(self, record: str, *, is_open: bool = True) -> None:
        """Check a step off, or take that back."""
        if is_open:
            self._do(lambda session: session.tasks.finish(record), translate("Steps", "Step done"))
        else:
            self._do(lambda session: session.tasks.reopen(record), translate("Steps", "Step open again"))

    def drop(self, record: str) -> None:
        """Say that a step will not be taken."""
        self._do(lambda session: session.tasks.drop(record), translate("Steps", "Step dropped"))

    def _do(self, command: Callable[[Session], Changes], said: str) -> None:
        self._workspace.change(self, command, None, left_alone(self._workspace), said=said)

    def _was_not_added(self, error: FieldError) -> None:
        self._is_saving = False
        self._workspace.tasks.report(error)

    def _was_added(self, _changes: Changes) -> None:
        self._is_saving = False
        self._line.clear()
        self.ended.emit()
        self.added.emit()

    def _offer(self, owners: tuple[str, ...]) -> None:
        days = day_choices(self._workspace.clock().date(), self._words)
        mine = self._workspace.person
        self._line.offer(days, owner_choices(owners, mine), mine)

    def _restore(self, value: Mapping[str, Any]) -> None:
        if isinstance(value, Mapping) and value.get("what"):
            self._line.fill(value)
            self.restored.emit(self._line.about)
            self.begun.emit()
            self._line.start(str(value.get("about") or ""), str(value.get("about_words") or ""))
            self._line.what.setCursorPosition(int(value.get("cursor") or 0))
