"""Finding a record to choose by what is typed, a screenful at a time.

Owns the question to the notebook, for the pickers of every form. It refuses to
load all there is: there may be thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from ui.naming import called
from ui.workspace import Workspace

MOST: Final = 20


class Finder:
    """Finds records of some kinds.

    Args:
        workspace: Where to ask.
        kinds: Record kinds, the likelier first.

    Attributes:
        without: Id of a record that is not offered: the one the form is about.
    """

    def __init__(self, workspace: Workspace, *kinds: str) -> None:
        self._workspace = workspace
        self._kinds = kinds
        self.without = ""

    def find(self, owner: QObject, typed: str, told: Callable[[list[tuple[str, str]]], None]) -> None:
        """Tell the owner what matches, by name; the newest where nothing is typed."""
        without, code, kinds = self.without, self._workspace.language.code, self._kinds
        self._workspace.ask(
            owner,
            lambda session: session.reading.named_like(kinds, typed, MOST),
            lambda found: told([(one.id, called(one, code)) for one in found if one.id != without]),
            latest="found",
        )

    def name(self, owner: QObject, records: Sequence[str], told: Callable[[dict[str, str]], None]) -> None:
        """Tell the owner what records are called; those that are not here are left out."""
        code = self._workspace.language.code
        self._workspace.ask(
            owner,
            lambda session: session.reading.called(records),
            lambda found: told({one.id: called(one, code) for one in found}),
        )
