"""What checking a bundle needs of the store, read once so that it can leave its thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hdfield.errors import NeedsRosterError, RosterForkError
from hdfield.model.roster import Roster
from hdfield.model.waybill import Waybill
from hdfield.services.joining import roster_of, trusted_roster
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys


@dataclass(frozen=True, slots=True)
class Trusted:
    """The rosters we hold and the keys we open with.

    Attributes:
        roster: The newest.
        roster_hash: SHA-256 of its roster.json, hex.
        known: Every roster held: number to (hash, its auditors).
        imported: Bundles taken in: id to the hash of their waybill.
    """

    keys: DeviceKeys = field(repr=False)
    roster: Roster
    roster_hash: str
    known: Mapping[int, tuple[str, frozenset[str]]]
    imported: Mapping[str, str]

    @classmethod
    def read(cls, store: Store, keys: DeviceKeys) -> Trusted:
        """Read it from the store; its thread.

        Raises:
            NotJoinedError: The notebook has joined no organisation.
        """
        roster, row = trusted_roster(store)
        known = {held.n: (held.hash, roster_of(held).auditors()) for held in store.keeping.rosters()}
        imported = {
            received.bundle: received.hash
            for received in store.exchange.received()
            if received.state == "imported"
        }
        return cls(keys, roster, row.hash, known, imported)

    def with_roster(self, roster: Roster, hash_: str) -> Trusted:
        """Give the same with a newer roster."""
        known = {**self.known, roster.n: (hash_, roster.auditors())}
        return Trusted(self.keys, roster, hash_, known, self.imported)

    def check_roster(self, waybill: Waybill) -> None:
        """Compare the roster a waybill names with ours.

        Raises:
            NeedsRosterError: It is newer.
            RosterForkError: Of a number we hold, and another.
        """
        number, hash_ = waybill.roster[:2]
        if number > self.roster.n:
            raise NeedsRosterError(number=number)
        if number in self.known and self.known[number][0] != hash_:
            raise RosterForkError(number=number)

    def auditors(self, waybill: Waybill) -> tuple[frozenset[str], bool]:
        """Give the auditors of the roster named, and whether those are exactly known."""
        held = self.known.get(waybill.roster[0])
        return (held[1], True) if held else (self.roster.auditors(), False)
