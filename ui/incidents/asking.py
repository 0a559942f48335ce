"""Joins the card that comes first to the notebook: whom to call, who may complete the record.

Owns what the card is given. It refuses to know which record it stands before,
and to do what is chosen: each room keeps its own record.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hdfield.model.base import Record
from hdfield.services.records import read_record
from ui.incidents.card import SafetyCard
from ui.language import translate
from ui.naming import text_value
from ui.workspace import Workspace


class SafetyAsking(QObject):
    """One card and what it shows.

    Args:
        workspace: The notebook.
        card: What is seen.

    Signals:
        write_requested: Write it now.
        later_requested: The record can wait.
        given: A person code: they complete the record.
    """

    write_requested = Signal()
    later_requested = Signal()
    given = Signal(str)

    def __init__(self, workspace: Workspace, card: SafetyCard) -> None:
        super().__init__(card)
        self._workspace = workspace
        self._card = card
        self._is_asking = False
        for chosen in (card.write_requested, card.later_requested, card.given):
            chosen.connect(self._answered)
        card.write_requested.connect(self.write_requested)
        card.later_requested.connect(self.later_requested)
        card.hand_over_requested.connect(self._ask_owners)
        card.given.connect(self.given)

    def ask(self) -> None:
        """Ask whether they are safe; the room has brought the card into sight."""
        self._is_asking = True
        self._card.start(self._workspace.language.code)  # at once: the numbers to call follow
        self._workspace.ask(self, lambda session: session.incidents.emergency_card(), self._call)

    def _call(self, lines: tuple[str, ...]) -> None:
        if self._is_asking:  # a fast hand may have gone on
            self._card.show_card(lines, self._workspace.language.code)

    def _answered(self) -> None:
        self._is_asking = False

    def _ask_owners(self) -> None:
        mine = self._workspace.person
        self._workspace.ask(
            self,
            lambda session: session.tasks.owners(),
            lambda codes: self._card.show_owners([code for code in codes if code != mine]),
        )


def step_to_complete(record: str, owner: str, lang: str) -> Record:
    """Make the next step that asks a colleague to complete a record.

    Args:
        record: Id of the encounter.
        owner: Person code.
        lang: Language of the window.
    """
    what = text_value(translate("TodayPage", "Complete the record"), lang) or {}
    return read_record("task", {"status": "task.open", "owner": owner, "about": record, "what": what})
