"""Trusting an organisation: this device's card, and the rosters it takes.

Owns the order of first trust and of every later roster. Belongs to the
store's thread; ``look`` only reads the roster's file besides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hdfield.crypto.sshsig import tidy_fingerprint
from hdfield.errors import NotEnrolledError, NotJoinedError
from hdfield.model.policy import Policy
from hdfield.model.roster import Role, Roster
from hdfield.store.keeping import RosterRow
from hdfield.store.store import Store
from hdfield.trust.cards import make_card
from hdfield.trust.device import DeviceKeys
from hdfield.trust.rosters import SignedRoster, check_first, check_next, read_roster_folder

POLICY = "policy"


@dataclass(frozen=True, slots=True)
class RosterLook:
    """What a roster says before it is trusted.

    Attributes:
        roots: Fingerprints of its root keys, to be compared aloud.
        people: Number of people with an unrevoked device.
        roles: Ours in it; empty when we are not in it.
        is_first: No roster is trusted here yet.
        is_held: It is the one we hold already.
    """

    org: str
    name: str
    number: int
    roots: tuple[str, ...]
    people: int
    is_enrolled: bool
    roles: tuple[Role, ...]
    team: str | None
    is_first: bool
    is_held: bool


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person of the organisation, by code: all their unrevoked devices."""

    person: str
    roles: tuple[Role, ...]
    teams: tuple[str, ...]
    devices: tuple[str, ...]
    is_us: bool


class Joining:
    """This notebook's place in an organisation."""

    def __init__(self, store: Store, keys: DeviceKeys) -> None:
        self._store = store
        self._keys = keys

    @property
    def fingerprint(self) -> str:
        """This device's fingerprint, to be compared at the office."""
        return self._keys.key_id

    @property
    def person(self) -> str:
        """The owner's person code: as the roster states it, else as the notebook was made."""
        roster = self.roster()
        device = roster.device(self._keys.key_id) if roster else None
        return device.person if device else self._keys.person

    def card(self, roles: Iterable[Role]) -> bytes:
        """Write this device's card, asking for roles."""
        return make_card(self._keys, roles)

    def look(self, path: Path) -> RosterLook:
        """Read a roster without trusting it; changes nothing.

        Args:
            path: Folder that holds roster.age, or roster.age itself.

        Raises:
            NotAnOrganisationError, BrokenRosterError, NotEnrolledError,
            OlderRosterError, RosterForkError, WrongRootError,
            OtherOrganisationError, StorageError.
        """
        signed = read_roster_folder(path, self._keys.identities)
        held = self._store.keeping.roster()
        is_new = held is None or check_next(signed, roster_of(held), held.hash)
        device = signed.roster.device(self._keys.key_id)
        return RosterLook(
            org=signed.roster.org,
            name=signed.roster.name,
            number=signed.roster.n,
            roots=signed.roster.roots.fingerprints,
            people=len({entry.person for entry in signed.roster.active}),
            is_enrolled=device is not None and device.revoked is None and bool(signed.sealed),
            roles=device.roles if device else (),
            team=device.team if device else None,
            is_first=held is None,
            is_held=not is_new,
        )

    def join(self, path: Path, root: str | None = None) -> Roster:
        """Trust an organisation, or take its next roster.

        Args:
            path: Folder that holds roster.age, or roster.age itself.
            root: The root's fingerprint as compared aloud; needed for the
                first roster, and checked against a later one when given.

        Returns:
            The roster held now.

        Raises:
            WrongRootError: Another root, or none was named at first.
            NotEnrolledError: This device is not in it.
            NotAnOrganisationError, BrokenRosterError, OlderRosterError,
            RosterForkError, OtherOrganisationError, StorageError.
        """
        signed = read_roster_folder(path, self._keys.identities)
        held = self._store.keeping.roster()
        if held is None or root is not None:
            check_first(signed, tidy_fingerprint(root) if root is not None else None)
        if held is not None and not check_next(signed, roster_of(held), held.hash):
            return signed.roster
        take_roster(self._store, self._keys, signed)
        return signed.roster

    def roster(self) -> Roster | None:
        """Give the roster we trust, if any."""
        row = self._store.keeping.roster()
        return roster_of(row) if row else None

    def people(self) -> tuple[PersonEntry, ...]:
        """Give the people of the organisation by code; empty before joining."""
        roster = self.roster()
        if roster is None:
            return ()
        return tuple(self._person(roster, person) for person in _codes(roster))

    def own_devices(self) -> frozenset[str]:
        """Give the key ids of every device the owner works on; this one is always among them."""
        own = (entry.devices for entry in self.people() if entry.person == self.person)
        return frozenset((self.fingerprint, *(device for devices in own for device in devices)))

    def policy(self) -> Policy:
        """Give the policy that counts: the roster's values over the notebook's own."""
        return effective_policy(self._store)

    def own_policy(self) -> Policy:
        """Give the notebook's own policy."""
        return own_policy(self._store)

    def set_policy(self, policy: Policy) -> None:
        """Keep the notebook's own policy; the roster's values still win.

        Raises:
            StorageError: The disk refused; nothing was written.
        """
        with self._store.write("setting", POLICY):
            self._store.keeping.set_setting(POLICY, policy.model_dump(mode="json", exclude_unset=True))

    def _person(self, roster: Roster, person: str) -> PersonEntry:
        devices = roster.devices_of(person)
        return PersonEntry(
            person=person,
            roles=tuple(dict.fromkeys(role for device in devices for role in device.roles)),
            teams=tuple(sorted({device.team for device in devices if device.team})),
            devices=tuple(device.key_id for device in devices),
            is_us=any(device.key_id == self._keys.key_id for device in devices),
        )


def roster_of(row: RosterRow) -> Roster:
    """Read a roster as the store keeps it; it was checked before it was kept."""
    return Roster.model_validate_json(row.body)


def trusted_roster(store: Store) -> tuple[Roster, RosterRow]:
    """Give the roster we trust, with its row.

    Raises:
        NotJoinedError: The notebook has joined no organisation.
    """
    row = store.keeping.roster()
    if row is None:
        raise NotJoinedError()
    return roster_of(row), row


def take_roster(store: Store, keys: DeviceKeys, signed: SignedRoster) -> None:
    """Keep a roster whose place after ours was checked.

    Raises:
        NotEnrolledError: This device is not in it.
        StorageError: The disk refused; nothing was written.
    """
    device = signed.roster.device(keys.key_id)
    if device is None or not signed.sealed:
        raise NotEnrolledError(device=keys.key_id)
    is_first = store.keeping.roster() is None
    row = RosterRow(
        signed.roster.n, signed.roster.org, signed.hash, signed.body, signed.sealed, signed.mailbox
    )
    with store.write("joined" if is_first else "roster_taken", signed.roster.org, n=signed.roster.n):
        store.keeping.add_roster(row)


def own_policy(store: Store) -> Policy:
    """Give the notebook's own policy."""
    kept = store.keeping.setting(POLICY)
    return Policy.model_validate(kept) if kept else Policy()


def effective_policy(store: Store) -> Policy:
    """Give the policy that counts here."""
    row = store.keeping.roster()
    return own_policy(store).under(roster_of(row).policy if row else None)


def roster_hash(row: RosterRow) -> tuple[int, str, str, int]:
    """Give what a waybill says of a roster: n, its hash, that of roster.age, its size."""
    return (row.n, row.hash, hashlib.sha256(row.sealed).hexdigest(), len(row.sealed))


def _codes(roster: Roster) -> list[str]:
    return list(dict.fromkeys(device.person for device in roster.active))
