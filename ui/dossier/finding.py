"""Finding records to choose, those of the engagement first.

Owns the question to the notebook for the pickers of record forms. An encounter
is called by its day and place, any other record by its names or its own words.
It refuses to load more than a screenful.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from hdfield.services.lines import EncounterLine, Named
from ui.encounter_rows import EncounterWords
from ui.forms.finder import MOST, Finder
from ui.naming import called
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_MEETING: Final = "encounter"
Told = Callable[[list[tuple[str, str]]], None]


class RecordFinder(Finder):
    """Finds records of some kinds for the form of an engagement.

    Args:
        workspace: Where to ask.
        kinds: Record kinds, the likelier first.
        engagement: Gives the engagement the form is about, or nothing.
    """

    def __init__(
        self, workspace: Workspace, kinds: Sequence[str], engagement: Callable[[], str] = str
    ) -> None:
        super().__init__(workspace, *kinds)
        self._engagement = engagement
        self._meetings = EncounterWords(workspace.language, workspace.clock)

    def find(self, owner: QObject, typed: str, told: Told) -> None:
        """Tell the owner what matches, by name; the newest where nothing is typed."""
        kinds, engagement, without = self._kinds, self._engagement(), self.without
        self._workspace.ask(
            owner,
            lambda session: _found(session, kinds, engagement, typed),
            lambda found: told([pair for pair in map(self._pair, found) if pair[0] != without]),
            latest="found",
        )

    def name(self, owner: QObject, records: Sequence[str], told: Callable[[dict[str, str]], None]) -> None:
        """Tell the owner what records are called; those that are not here are left out."""
        self._workspace.ask(
            owner,
            lambda session: _called(session, records),
            lambda found: told(dict(map(self._pair, found))),
        )

    def _pair(self, one: EncounterLine | Named) -> tuple[str, str]:
        if isinstance(one, EncounterLine):
            return one.id, self._meetings.in_one_line(one)
        return one.id, called(one, self._workspace.language.code)


def _found(
    session: Session, kinds: Sequence[str], engagement: str, typed: str
) -> list[EncounterLine | Named]:
    found: list[EncounterLine | Named] = []
    for kind in kinds:
        if kind == _MEETING:
            found += session.reading.meetings_like(typed, MOST, engagement)
        else:
            found += session.reading.named_like((kind,), typed, MOST, engagement)
    return found


def _called(session: Session, records: Sequence[str]) -> list[EncounterLine | Named]:
    named = session.reading.called(records)
    meetings: Mapping[str, EncounterLine] = {
        line.id: line
        for line in session.reading.encounters([one.id for one in named if one.kind == _MEETING])
    }
    return [meetings.get(one.id, one) for one in named]
