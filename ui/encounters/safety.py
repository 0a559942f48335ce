"""Brings "are you safe?" before an encounter that is being written or changed.

Owns the one card of the page, and who is told what was chosen. It refuses to
keep a record: whoever asks has put it on the disk, and it stays whatever is
chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from hdfield.rules.incidents import asks_for_safety
from ui.encounters.view import EncountersPage
from ui.incidents.asking import SafetyAsking, step_to_complete
from ui.language import translate
from ui.workspace import Workspace


class SafetyFirst(QObject):
    """The card over the page of encounters.

    Args:
        workspace: The notebook.
        page: What is seen.
    """

    def __init__(self, workspace: Workspace, page: EncountersPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._asked: set[str] = set()
        self._ways: tuple[Callable[[], None], Callable[[], None], Callable[[str], None]] | None = None
        self._asking = SafetyAsking(workspace, page.card)
        self._asking.write_requested.connect(lambda: self._take(0))
        self._asking.later_requested.connect(lambda: self._take(1))
        self._asking.given.connect(lambda owner: self._take(2, owner))

    def ask(
        self, write: Callable[[], None], later: Callable[[], None], hand_over: Callable[[str], None]
    ) -> None:
        """Ask; then one of the three is called, the last with a person code."""
        self._ways = (write, later, hand_over)
        self._page.show_card()
        self._asking.ask()

    def changed(self, record: str, before: Mapping[str, Any], changes: Mapping[str, Any]) -> None:
        """Hear that values of a record were changed; ask once a record where they call for it.

        Args:
            record: Its id.
            before: Its plain values until now.
            changes: Those that were changed, and are being saved.
        """
        after = {**before, **changes}
        if record in self._asked or _calls(before) or not _calls(after):
            return
        self._asked.add(record)
        self.ask(self._back, self._to_list, lambda owner: self._hand_over(record, owner))

    def _take(self, way: int, *given: str) -> None:
        ways, self._ways = self._ways, None
        if ways is not None:
            ways[way](*given)

    def _back(self) -> None:
        self._page.show_list()
        self._page.enter_record()

    def _to_list(self) -> None:
        self._page.show_list()
        self._page.list.enter()

    def _hand_over(self, record: str, owner: str) -> None:
        step = step_to_complete(record, owner, self._workspace.language.code)
        self._to_list()
        self._workspace.change(
            self, lambda session: session.records.save(step), said=translate("SafetyFirst", "Handed over")
        )


def _calls(values: Mapping[str, Any]) -> bool:
    return asks_for_safety(values.get("threat"), values.get("outcome"))
