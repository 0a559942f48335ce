"""What has not left yet, and what of it would: the outbox's questions before sealing.

Owns counting records, not versions, because people count records; and the
record beside its redacted copy. Nothing is written. Belongs to the store's
thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hdfield.model.roster import RosterDevice
from hdfield.rules.scopes import Scope, redact, scope_of
from hdfield.services.exchange_views import Waiting
from hdfield.services.joining import effective_policy
from hdfield.services.outbox import SEALED
from hdfield.services.planning import Limits, Planner
from hdfield.store.store import Store

Objects = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Unsent:
    """What some people have not been sealed.

    Attributes:
        lines: One a person and scope, also where the count is 0.
        records: Different records in all.
        urgent: Incidents among them, which go first.
    """

    lines: tuple[Waiting, ...] = ()
    records: int = 0
    urgent: int = 0

    @property
    def people(self) -> tuple[str, ...]:
        """Those who lack something: whom sealing is for."""
        return tuple(dict.fromkeys(line.person for line in self.lines if line.count))


@dataclass(frozen=True, slots=True)
class NotLeft:
    """What has not left this computer.

    Attributes:
        records: Different records that those usually written to have not been
            sealed, or that lie sealed and were not handed off.
        bundles: Bundles sealed and not handed off.
        urgent: Incidents among the records.
    """

    records: int = 0
    bundles: int = 0
    urgent: int = 0


@dataclass(frozen=True, slots=True)
class LeavingRecord:
    """One record as it is here and as it would leave: its open groups, plain JSON."""

    record: str
    kind: str
    here: Objects = field(repr=False)
    leaves: Objects = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeavingGroup:
    """Records that would leave at one scope; ``records`` are the newest of ``count``."""

    scope: Scope
    people: tuple[str, ...]
    count: int
    records: tuple[LeavingRecord, ...]


class Leaving:
    """Answers what would leave, for whom, and how much of it."""

    def __init__(self, store: Store, key_id: str, random_bytes: Callable[[int], bytes]) -> None:
        self._store = store
        self._key_id = key_id
        self._random = random_bytes

    def readers(self) -> tuple[str, ...]:
        """Name the people a bundle can be sealed to; none before joining."""
        planner = self._planner()
        if planner is None:
            return ()
        return tuple(dict.fromkeys(device.person for device in self._reading(planner, None)))

    def usual(self) -> tuple[str, ...]:
        """Name those usually written to who can be sealed to."""
        known = self.readers()
        return tuple(person for person in effective_policy(self._store).usual_recipients if person in known)

    def unsent(self, people: Sequence[str] | None = None) -> Unsent:
        """Count what people have not been sealed.

        Args:
            people: Person codes; those usually written to when not given.
                Codes that receive nothing are left out.
        """
        planner = self._planner()
        if planner is None:
            return Unsent()
        asked = effective_policy(self._store).usual_recipients if people is None else people
        lacking: dict[tuple[str, Scope], set[str]] = {}
        for device in self._reading(planner, asked):
            scope = scope_of(device.roles)
            if scope is not None:
                found = planner.lacking_records(device, scope)
                lacking.setdefault((device.person, scope), set()).update(found)
        pressing = self._store.outgoing.pressing().keys()
        lines = (
            Waiting(person, scope, len(records), len(records & pressing))
            for (person, scope), records in lacking.items()
        )
        every: set[str] = set().union(*lacking.values())
        return Unsent(tuple(lines), len(every), len(every & pressing))

    def not_left(self) -> NotLeft:
        """Count what has not left this computer, for the sidebar and the status line."""
        planner = self._planner()
        if planner is None:
            return NotLeft()
        records: set[str] = set(self._store.outgoing.kept_back())
        for device in self._reading(planner, effective_policy(self._store).usual_recipients):
            scope = scope_of(device.roles)
            if scope is not None:
                records |= planner.lacking_records(device, scope)
        bundles = self._store.exchange.count_sealed(SEALED)
        urgent = records & self._store.outgoing.pressing().keys()
        return NotLeft(len(records), bundles, len(urgent))

    def records_sealed(self, known: Mapping[int, int] | None = None) -> dict[int, int]:
        """Give the number of different records in each of our bundles, by its number.

        Args:
            known: From an earlier call: what a bundle holds never changes.
        """
        held = dict(known or {})
        return held | self._store.outgoing.records_sealed(max(held, default=0))

    def preview(self, people: Sequence[str], limit: int) -> tuple[LeavingGroup, ...]:
        """Give records beside what of them would leave, newest first.

        Args:
            people: Person codes; those who lack nothing are left out.
            limit: Most records in a group.

        Raises:
            NotJoinedError, UnknownPersonError, NothingForRoleError.
        """
        planner = Planner(self._store, self._key_id, self._random, Limits())
        devices = [device for person in people for device in planner.devices(person)]
        groups = []
        for group in planner.groups(devices):
            # With the ancestors given first; any device will do, since those of a group lack the same.
            held = self._store.outgoing.lacking(group.devices[0].key_id, imported=True)
            newest: dict[str, int] = {}
            for n in reversed(group.numbers):
                newest.setdefault(held[n], n)
            shown = self._records(group.scope, list(newest.values())[:limit])
            names = tuple(dict.fromkeys(device.person for device in group.devices))
            groups.append(LeavingGroup(group.scope, names, len(newest), shown))
        return tuple(groups)

    def _records(self, scope: Scope, numbers: Sequence[int]) -> tuple[LeavingRecord, ...]:
        found = []
        for version in self._store.versions.numbered(numbers):
            here = {str(group): value for group, value in version.objects.items()}
            found.append(LeavingRecord(version.record, version.kind, here, redact(here, scope)))
        return tuple(found)

    def _reading(self, planner: Planner, people: Iterable[str] | None) -> list[RosterDevice]:
        """Give the devices that receive records, never our own."""
        asked = None if people is None else set(people)
        return [
            device
            for device in planner.roster.active
            if device.key_id != self._key_id
            and scope_of(device.roles) is not None
            and (asked is None or device.person in asked)
        ]

    def _planner(self) -> Planner | None:
        if self._store.keeping.roster() is None:
            return None
        return Planner(self._store, self._key_id, self._random, Limits())
