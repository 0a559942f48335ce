"""Finding a record of an engagement's file by what is typed, without asking the notebook again.

Owns which records may be evidence, and in which order they are offered. It
refuses to load: the file was read when the checklist was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from hdfield.rules.folding import words
from hdfield.services.signs import Signs
from ui.checklist.cited import CitedWords
from ui.forms.finder import MOST, Finder
from ui.workspace import Workspace

KINDS: Final = (
    *("encounter", "actor_fact", "commitment", "agreement", "agreement_term", "legal_check"),
    *("principle_review", "inducement", "diplomacy_action", "obstacle", "mandate", "red_line"),
    *("exemption", "good_faith_view", "agenda_point", "island", "scenario_set", "risk", "handover"),
    *("interlocutor", "paper", "incident"),
)
"""What an answer may rest on, the likelier first."""


class FileFinder(Finder):
    """Finds records of the file in sight.

    Args:
        workspace: Where to ask for names of records outside the file.
        cited: Words of a record.

    Attributes:
        item: The item asked about: encounters a person marked as evidence for it come first.
    """

    def __init__(self, workspace: Workspace, cited: CitedWords) -> None:
        super().__init__(workspace, *KINDS)
        self.item = ""
        self._cited = cited
        self._signs: Signs | None = None
        self._said: dict[str, tuple[str, tuple[str, ...]]] = {}

    def search_in(self, signs: Signs) -> None:
        """Search in another file, or in the same as it is now."""
        self._signs, self._said = signs, {}

    def find(self, owner: QObject, typed: str, told: Callable[[list[tuple[str, str]]], None]) -> None:
        """Tell at once what holds every word typed, the newest of each kind first."""
        del owner
        wanted = tuple(words(typed))
        found: list[tuple[str, str]] = []
        for record in self._records():
            said, held = self._words(record)
            if all(any(word.startswith(part) for word in held) for part in wanted):
                found.append((record, said))
                if len(found) == MOST:
                    break
        told(found)

    def name(self, owner: QObject, records: Sequence[str], told: Callable[[dict[str, str]], None]) -> None:
        """Tell what records are called: those of the file at once, others when the notebook answered."""
        signs = self._signs
        here = {
            record: self._words(record)[0]
            for record in records
            if signs and (record == signs.file.id or signs.cited(record))
        }
        told(here)
        if others := [record for record in records if record not in here]:
            super().name(owner, others, told)

    def _records(self) -> Iterator[str]:
        if self._signs is None:
            return
        file = self._signs.file
        marked = dict.fromkeys(record for record in file.meetings.ids() if self._is_marked(record))
        yield from marked
        for kind in KINDS:
            if kind == "encounter":
                yield from (record for record in file.meetings.ids() if record not in marked)
            else:
                yield from (line.id for line in file.of(kind))

    def _is_marked(self, record: str) -> bool:
        assert self._signs is not None
        return self.item in self._signs.file.rows[record].line.get("evidence_for", ())

    def _words(self, record: str) -> tuple[str, tuple[str, ...]]:
        """Say a record, and give its words as they are looked for; thousands are said once and not at each letter."""
        assert self._signs is not None
        if record not in self._said:
            said = self._cited.words(self._signs, record)
            self._said[record] = (said, tuple(words(said)))
        return self._said[record]
