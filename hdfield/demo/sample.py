"""The sample mission as records: its short references become record ids.

Owns reading the shipped mission and resolving what names what. It refuses to
know who enters which part, and when: that is the story (``mission.py``) or a
practice notebook.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from hdfield.model.base import Record
from hdfield.reference import sample_mission
from hdfield.services.records import read_record

KINDS: Final = (
    ("places", "place"),
    ("actors", "actor"),
    ("interlocutors", "interlocutor"),
    ("actor_facts", "actor_fact"),
    ("engagements", "engagement"),
    ("checklist_states", "checklist_state"),
    ("encounters", "encounter"),
    ("incidents", "incident"),
    ("tasks", "task"),
)
"""Names of the mission's lists with their record kinds, what is named before what names it."""
_BY_RULE: Final = "checklist_state"  # its id follows from its engagement and item


class Sample:
    """One reading of the sample mission, with ids of its own.

    Args:
        random_bytes: Gives the ids.

    Attributes:
        ids: Record id of each short reference.
    """

    def __init__(self, random_bytes: Callable[[int], bytes]) -> None:
        self._mission = sample_mission()
        named = [entry for name, kind in KINDS if kind != _BY_RULE for entry in self._mission[name]]
        self.ids: dict[str, str] = {entry["ref"]: random_bytes(16).hex() for entry in named}

    def entries(self, name: str) -> list[Mapping[str, Any]]:
        """Give the entries of one list, each with ``ref``, ``by`` and ``record``."""
        return list(self._mission[name])

    def records(self, kind: str, entries: Iterable[Mapping[str, Any]]) -> list[Record]:
        """Read entries of one kind into records, ids in place of references."""
        return [read_record(kind, self._values(kind, entry)) for entry in entries]

    def _values(self, kind: str, entry: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = self._resolved(entry["record"])
        if kind != _BY_RULE:
            values["id"] = self.ids[entry["ref"]]
        return values

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, str) and value.startswith("@"):
            return self.ids[value[1:]]
        if isinstance(value, dict):
            return {name: self._resolved(part) for name, part in value.items()}
        if isinstance(value, list):
            return [self._resolved(part) for part in value]
        return value
