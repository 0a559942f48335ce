"""The organiser's two acts: found an organisation, enrol a device.

Works on the organiser's folder alone; no notebook is needed, and none is
touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from hdfield.crypto.sshsig import SigningKey, tidy_fingerprint
from hdfield.errors import BadCodeError, BadNameError, DeviceTakenError, WrongFingerprintError, WrongRootError
from hdfield.model.base import is_name, is_person_code
from hdfield.model.roster import Role, Roots, Roster, RosterDevice
from hdfield.trust.cards import read_card
from hdfield.trust.organiser import OrganiserFolder
from hdfield.trust.rosters import MAILBOX_BYTES, SignedRoster, seal_roster, sign_roster

_NOTHING = "0" * 64


class Organiser:
    """Acts on one organiser's folder.

    Key derivation of the root's passphrase takes about a second: never on a
    thread that draws.
    """

    def __init__(
        self, folder: Path, clock: Callable[[], datetime], random_bytes: Callable[[int], bytes]
    ) -> None:
        self._folder = OrganiserFolder(folder)
        self._clock = clock
        self._random = random_bytes

    def new_organisation(self, name: str, passphrase: str) -> str:
        """Make the root key and the first roster, which has no devices.

        Args:
            name: The organisation's name, as people shall read it.
            passphrase: The root's own.

        Returns:
            The root's fingerprint, to be compared aloud at every first trust.

        Raises:
            BadNameError: The name is empty, too long or holds hidden characters.
            OrganisationExistsError: The folder holds something already.
            EmptyPassphraseError, StorageError.
        """
        if not is_name(name):
            raise BadNameError(limit=200)
        root = self._folder.begin(passphrase)
        mailbox = self._random(MAILBOX_BYTES)
        roster = Roster(
            v=1,
            org=self._random(16).hex(),
            name=name,
            n=1,
            prev=_NOTHING,
            roots=Roots(keys=(root.public.line,), need=1),
            devices=(),
            policy=None,
            mailbox=hashlib.sha256(mailbox).hexdigest(),
        )
        self._folder.add(sign_roster(roster, root), b"")
        return root.public.fingerprint

    def roster(self) -> Roster:
        """Give the newest roster.

        Raises:
            NotAnOrganisationError, BrokenRosterError, StorageError.
        """
        return self._folder.current().roster

    def enrol(
        self,
        card: bytes,
        fingerprint: str,
        roles: Iterable[Role],
        team: str | None,
        person: str,
        passphrase: str,
    ) -> int:
        """Add a device and sign the next roster.

        Args:
            card: The device's card.
            fingerprint: As read aloud from the device's own screen.
            roles: What it may do, stated here and never taken from the card.
            team: Its roster team, or ``None``.
            person: Its person's code, stated here.
            passphrase: The root's.

        Returns:
            The new roster's number.

        Raises:
            BadCodeError: Person or team is no code.
            BrokenCardError: The card does not check.
            WrongFingerprintError: The card is another key's.
            DeviceTakenError: One of its keys is in the roster already.
            WrongRootPassphraseError, NotAnOrganisationError, StorageError.
        """
        for what, code in (("person", person), ("team", team)):
            if code is not None and not is_person_code(code):
                raise BadCodeError(what=what)
        body = read_card(card)
        heard = tidy_fingerprint(fingerprint)
        if body.key_id != heard:
            raise WrongFingerprintError(expected=heard, found=body.key_id)
        held = self._folder.current()
        for device in held.roster.devices:
            if {device.key, device.hybrid, device.classic} & {body.key, body.hybrid, body.classic}:
                raise DeviceTakenError(device=device.key_id)
        device = RosterDevice(
            key=body.key,
            hybrid=body.hybrid,
            classic=body.classic,
            person=person,
            team=team,
            roles=tuple(dict.fromkeys(roles)),
            since=self._clock().date().isoformat(),
            revoked=None,
        )
        root = self._folder.root_key(passphrase)
        return self._sign_next(held, root, (*held.roster.devices, device))

    def _sign_next(self, held: SignedRoster, root: SigningKey, devices: tuple[RosterDevice, ...]) -> int:
        if root.public.line not in held.roster.roots.keys:
            raise WrongRootError(expected=held.roster.roots.fingerprints[0], found=root.public.fingerprint)
        mailbox = self._random(MAILBOX_BYTES)
        changes = {
            "n": held.roster.n + 1,
            "prev": held.hash,
            "devices": devices,
            "mailbox": hashlib.sha256(mailbox).hexdigest(),
        }
        # Built anew rather than copied, so that the limits on devices are checked.
        roster = Roster(**{**dict(held.roster), **changes})
        signed = sign_roster(roster, root)
        self._folder.add(signed, seal_roster(signed, mailbox))
        return roster.n
