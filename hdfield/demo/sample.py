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
    ("encounters", "encounter"),
    ("incidents", "incident"),
    ("tasks", "task"),
    ("laws", "law"),
    ("exemptions", "exemption"),
    ("principle_reviews", "principle_review"),
    ("red_lines", "red_line"),
    ("mandates", "mandate"),
    ("commitments", "commitment"),
    ("agenda_points", "agenda_point"),
    ("islands", "island"),
    ("scenario_sets", "scenario_set"),
    ("risks", "risk"),
    ("agreements", "agreement"),
    ("agreement_terms", "agreement_term"),
    ("obstacles", "obstacle"),
    ("legal_checks", "legal_check"),
    ("inducements", "inducement"),
    ("diplomacy_actions", "diplomacy_action"),
    ("red_line_events", "red_line_event"),
    ("good_faith_views", "good_faith_view"),
    ("handovers", "handover"),
    ("checklist_states", "checklist_state"),
)
"""Names of the mission's lists with their record kinds, what is named before what names it."""
_BY_RULE: Final = frozenset({"checklist_state", "island", "scenario_set"})  # ids follow from their owner


class Sample:
    """One reading of the sample mission, with ids of its own.

    Args:
        random_bytes: Gives the ids.

    Attributes:
        ids: Record id of each short reference.
    """

    def __init__(self, random_bytes: Callable[[int], bytes]) -> None:
        self._mission = sample_mission()
        named = [entry for name, kind in KINDS if kind not in _BY_RULE for entry in self._mission[name]]
        self.ids: dict[str, str] = {entry["ref"]: random_bytes(16).hex() for entry in named}

    def entries(self, name: str) -> list[Mapping[str, Any]]:
        """Give the entries of one list, each with ``ref``, ``by`` and ``record``."""
        return list(self._mission[name])

    def records(self, kind: str, entries: Iterable[Mapping[str, Any]]) -> list[Record]:
        """Read entries of one kind into records, ids in place of references."""
        return [read_record(kind, self._values(kind, entry)) for entry in entries]

    def _values(self, kind: str, entry: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = self._resolved(entry["record"])
        if kind not in _BY_RULE:
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
