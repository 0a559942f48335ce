"""What is picked on open cards, of a promise or a term, before a person says what it showed.

Owns keeping it with the drafts, by record, until it is saved: it is half of an
answer. It refuses to save an answer, and to know what may be answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hdfield.services.changes import Changes
from ui.promises.seen_row import SeenRow
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

KEY = "seen"
"""The last part of the draft's name."""
Command = Callable[["Session"], Changes]


class HalfSeen(QObject):
    """Remembers what each row holds.

    Args:
        workspace: Where it is kept.
        draft: Name of the draft.
        engagement: Gives what the cards in sight belong to.
        owner: The board; this lives as long.
    """

    def __init__(
        self, workspace: Workspace, draft: str, engagement: Callable[[], str], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._engagement = engagement
        self._held: dict[str, dict[str, str]] = {}
        self._about = ("", "")
        self._keeper = workspace.draft_keeper(self, draft, self._draft)
        self._keeper.give_back(self._found)

    def follow(self, record: str, row: SeenRow, said: Mapping[str, str]) -> None:
        """Show in a row what was picked for a record, else what the record says; keep what is picked."""
        row.fill(self._held.get(record) or said)
        row.changed.connect(lambda: self._changed(record, row, said))

    def of(self, record: str) -> Mapping[str, str]:
        """Give what is picked for a record and is in no record yet."""
        return self._held.get(record, {})

    def settle(self, encounters: Mapping[str, str]) -> None:
        """Forget what the records say by now.

        Args:
            encounters: Where the file says that a promise was seen, by its id.
        """
        done = [record for record, met in encounters.items() if self._held.get(record) == {"seen": met}]
        for record in done:
            self._forget(record)

    def ending(self, record: str, command: Command) -> tuple[Command, Callable[[Changes], None]]:
        """Give a command that also forgets what was picked for a record, and what follows once it is done."""
        return self._keeper.ended_by(command), lambda _changes: self._forget(record)

    def bring_back(self, draft: Mapping[str, Any]) -> str:
        """Take what was picked before the notebook was locked; give the record picked for last."""
        self._found(draft)
        return str(draft["record"])

    def _found(self, draft: Mapping[str, Any]) -> None:
        kept = {record: dict(held) for record, held in draft["held"].items()}
        self._held = {**kept, **self._held}
        self._about = (str(draft["engagement"]), str(draft["record"]))

    def _changed(self, record: str, row: SeenRow, said: Mapping[str, str]) -> None:
        held = {name: value for name, value in row.held().items() if value}
        if held and held != dict(said):
            self._held[record] = held
            self._about = (self._engagement(), record)
        else:
            self._held.pop(record, None)
        self._keeper.touched()

    def _forget(self, record: str) -> None:
        self._held.pop(record, None)
        self._keeper.touched()  # what is picked for another one stays kept

    def _draft(self) -> dict[str, Any] | None:
        if not self._held:
            return None
        engagement, record = self._about
        return {"engagement": engagement, "record": record, "held": self._held}
