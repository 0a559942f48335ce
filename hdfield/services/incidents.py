"""Incidents of an encounter: offered, written, read.

Owns the pointer's way into the notebook; when it is offered is decided in
``rules.incidents``. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hdfield.model.encounter import Encounter
from hdfield.model.incident import Incident
from hdfield.rules.incidents import asks_for_safety, suggested_acts
from hdfield.services.changes import Changes
from hdfield.services.joining import effective_policy
from hdfield.services.records import Records, RecordView, read_record
from hdfield.services.tasks import OPEN
from hdfield.store.store import Store

_ALL = 200


@dataclass(frozen=True, slots=True)
class IncidentsOf:
    """What stands at one encounter.

    Attributes:
        views: Its incidents, newest first.
        suggested: Acts the encounter points to and no incident names yet.
        asks_for_safety: Whether "are you safe?" comes first there.
    """

    encounter: str
    views: tuple[RecordView, ...] = ()
    suggested: tuple[str, ...] = ()
    asks_for_safety: bool = False


class Incidents:
    """Reads and writes incidents."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store = store
        self._records = records

    def of(self, encounter: str) -> IncidentsOf:
        """Give the incidents of an encounter, and which it points to besides.

        Raises:
            NoSuchRecordError: No such encounter is here.
        """
        met = self._records.current(Encounter, encounter)
        rows = self._store.lists.linked(encounter, "encounter", Incident.KIND, _ALL)
        named = {row.line.get("act") for row in rows}
        acts = suggested_acts(met.outcome, met.threat, met.kind, [pair.response for pair in met.demands])
        return IncidentsOf(
            encounter,
            tuple(self._records.view(row.record) for row in rows),
            () if named & set(acts) else acts,
            asks_for_safety(met.threat, met.outcome),
        )

    def save(self, encounter: str, values: Mapping[str, Any], record: str = "") -> Changes:
        """Write an incident, new or over one that is here.

        Args:
            encounter: Where it happened.
            values: Plain JSON of an ``Incident`` without its encounter.
            record: The incident it is written over; empty for a new one.

        Raises:
            ChangedSinceError: It stands in two versions: a person chooses first.
            InvalidRecordError, NoSuchRecordError, ReadOnlyRecordError, ClosedGroupError, StorageError.
        """
        kept: dict[str, Any] = {}
        if record:
            before = self._records.only(Incident, record)
            kept = before.model_dump(mode="json", exclude_none=True, include={"id", "parents", "sensitivity"})
        given = {name: value for name, value in values.items() if value is not None}
        return self._records.save(read_record(Incident.KIND, kept | given | {"encounter": encounter}))

    def emergency_card(self) -> tuple[str, ...]:
        """Give whom to call, line by line, as the policy has it; may be empty."""
        return tuple(effective_policy(self._store).emergency_card)

    def hand_over(self, encounter: str, owner: str, what: Mapping[str, str]) -> Changes:
        """Ask a colleague to complete a record: a next step of theirs about it.

        Raises:
            NoSuchRecordError: No such encounter is here.
            InvalidRecordError: ``owner`` is no person code.
            StorageError: The disk refused.
        """
        self._records.current(Encounter, encounter)
        values = {"status": OPEN, "owner": owner, "about": encounter, "what": dict(what)}
        return self._records.save(read_record("task", values))
