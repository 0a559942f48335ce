"""Rosters: signing, sealing, reading, and which one may follow which.

Owns the rules of trust between rosters. Knows no store and no folder layout:
bytes come in, a checked roster goes out, or a leaf says why not.

Source: docs/format.md, section 7.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hdfield.bundle.disk import disk_errors
from hdfield.bundle.ustar import pack, unpack
from hdfield.crypto.age_keys import Identity, parse_recipient
from hdfield.crypto.canonical import canonical, parse_canonical
from hdfield.crypto.envelope import open_bytes, seal_bytes
from hdfield.crypto.sshsig import SigningKey, sign_armoured, verify_armoured
from hdfield.crypto.strict import NotTheShape, model_bytes, read_model
from hdfield.errors import (
    BrokenRosterError,
    BundleError,
    EnvelopeError,
    NotAnOrganisationError,
    NotEnrolledError,
    NotForUsError,
    OlderRosterError,
    OtherOrganisationError,
    RosterForkError,
    SignatureError,
    UntrustedTextError,
    WrongRootError,
)
from hdfield.model.roster import Roots, Roster, key_id_of

NAMESPACE = "roster@hdfield"
MAX_ROSTER_BYTES = 2 << 20
MAX_SEALED_BYTES = 8 << 20
MAILBOX_BYTES = 32
BODY, AGE, MAILBOX = "roster.json", "roster.age", "mailbox.json"

_SIGNATURE = re.compile(r"roster\.json(\.([2-9]|1[0-6]))?\.sig")
_MAX_SIGNATURE_BYTES = 2048


@dataclass(frozen=True)
class SignedRoster:
    """A roster as it was signed: its exact bytes and its signatures.

    Attributes:
        mailbox: M, where it was opened from roster.age; else empty.
        sealed: The bytes of roster.age; empty where only the clear form was read.
    """

    roster: Roster
    body: bytes
    signatures: tuple[str, ...]
    mailbox: bytes = b""
    sealed: bytes = b""

    @cached_property
    def hash(self) -> str:
        """SHA-256 of roster.json, hex."""
        return hashlib.sha256(self.body).hexdigest()

    @cached_property
    def signers(self) -> frozenset[str]:
        """Fingerprints of the keys whose signature holds.

        Raises:
            BrokenRosterError: One of the signatures does not.
        """
        try:
            found = [verify_armoured(sig, NAMESPACE, self.body) for sig in self.signatures]
        except SignatureError:
            raise BrokenRosterError(reason="signature") from None
        return frozenset(key.fingerprint for key in found)


def signature_name(place: int) -> str:
    """Give the name of the first, second … signature of a roster."""
    return f"{BODY}.sig" if place == 1 else f"{BODY}.{place}.sig"


def sign_roster(roster: Roster, root: SigningKey) -> SignedRoster:
    """Sign a roster with a root key."""
    body = model_bytes(roster)
    return SignedRoster(roster, body, (sign_armoured(root, NAMESPACE, body),))


def seal_roster(signed: SignedRoster, mailbox: bytes) -> bytes:
    """Write roster.age, sealed (hybrid) to every unrevoked device."""
    members = [(BODY, signed.body)]
    members += [(signature_name(at), sig.encode()) for at, sig in enumerate(signed.signatures, 1)]
    members.append((MAILBOX, canonical({"m": mailbox.hex()})))
    recipients = [parse_recipient(device.hybrid) for device in signed.roster.active]
    return seal_bytes(pack(members), recipients)


def read_signed(untrusted_body: bytes, untrusted_signatures: Sequence[bytes]) -> SignedRoster:
    """Read a roster and check it against its own roots.

    Raises:
        BrokenRosterError: ``reason`` is ``form`` or ``signature``.
    """
    try:
        roster = read_model(Roster, untrusted_body, max_bytes=MAX_ROSTER_BYTES)
        signatures = tuple(sig.decode("ascii") for sig in untrusted_signatures)
        for device in roster.devices:
            parse_recipient(device.hybrid)
            parse_recipient(device.classic)
    except (NotTheShape, UnicodeDecodeError, EnvelopeError):
        raise BrokenRosterError(reason="form") from None
    signed = SignedRoster(roster, untrusted_body, signatures)
    _check_signed_by(signed, roster.roots)
    return signed


def read_roster_age(untrusted: bytes, identities: Sequence[Identity]) -> SignedRoster:
    """Open roster.age and read what is in it.

    Raises:
        NotEnrolledError: It is not sealed to us.
        BrokenRosterError: It does not open, parse or verify.
    """
    try:
        members = dict(unpack(io.BytesIO(open_bytes(untrusted, identities)), _limit, max_members=18))
    except NotForUsError:
        raise NotEnrolledError(device="") from None
    except (EnvelopeError, BundleError):
        raise BrokenRosterError(reason="envelope") from None
    if BODY not in members or MAILBOX not in members:
        raise BrokenRosterError(reason="members")
    signed = read_signed(members[BODY], _signatures(members.__getitem__, members.keys()))
    mailbox = _mailbox(members[MAILBOX])
    if hashlib.sha256(mailbox).hexdigest() != signed.roster.mailbox:
        raise BrokenRosterError(reason="mailbox")
    return SignedRoster(signed.roster, signed.body, signed.signatures, mailbox, untrusted)


def read_roster_folder(path: Path, identities: Sequence[Identity]) -> SignedRoster:
    """Read the roster an organiser hands over: a folder, or roster.age alone.

    Where both the clear and the sealed form are there they must be the same
    roster, so that nobody compares one and trusts the other.

    Returns:
        The roster; with its mailbox where roster.age opens to us, else (we are
        not in it) only what the clear form says.

    Raises:
        NotAnOrganisationError: No roster there.
        NotEnrolledError: Only the sealed form is there and it is not for us.
        BrokenRosterError: It does not parse or verify.
        StorageError: The disk refused.
    """
    clear = _clear_roster(path) if path.is_dir() else None
    age = path / AGE if path.is_dir() else path
    if not age.is_file():
        if clear is None:
            raise NotAnOrganisationError(path=path)
        return clear
    try:
        sealed = read_roster_age(_bounded(age, MAX_SEALED_BYTES), identities)
    except NotEnrolledError:
        if clear is None:
            raise
        return clear
    if clear is not None and (clear.body, clear.signatures) != (sealed.body, sealed.signatures):
        raise BrokenRosterError(reason="differs")
    return sealed


def check_first(signed: SignedRoster, root: str | None) -> None:
    """Check the first roster against the root fingerprint compared aloud.

    That root must have signed it: anyone can name a true root beside their own
    and sign with theirs.

    Raises:
        WrongRootError: Another root, or none was named, or it did not sign.
    """
    fingerprints = signed.roster.roots.fingerprints
    if root is None or root not in signed.signers.intersection(fingerprints):
        raise WrongRootError(expected=root, found=fingerprints[0])


def check_next(signed: SignedRoster, held: Roster, held_hash: str) -> bool:
    """Check a later roster against the one we trust.

    Returns:
        False when it is the very one we hold.

    Raises:
        OtherOrganisationError: Another organisation's.
        OlderRosterError: A lower number.
        RosterForkError: The same number, other bytes.
        WrongRootError: Not signed by enough of the roots we trust.
    """
    if signed.roster.org != held.org:
        raise OtherOrganisationError()
    if signed.roster.n < held.n:
        raise OlderRosterError(given=signed.roster.n, held=held.n)
    if signed.roster.n == held.n:
        if signed.hash != held_hash:
            raise RosterForkError(number=held.n)
        return False
    trusted = signed.signers & set(held.roots.fingerprints)
    if len(trusted) < held.roots.need:
        raise WrongRootError(expected=held.roots.fingerprints[0], found=signed.roster.roots.fingerprints[0])
    if signed.roster.n == held.n + 1 and signed.roster.prev != held_hash:
        raise RosterForkError(number=held.n)
    return True


def _check_signed_by(signed: SignedRoster, roots: Roots) -> None:
    allowed = {key_id_of(line) for line in roots.keys}
    if len(signed.signers & allowed) < roots.need:
        raise BrokenRosterError(reason="signature")


def _clear_roster(path: Path) -> SignedRoster | None:
    if not (path / BODY).is_file():
        return None
    with disk_errors(path):
        names = [entry.name for entry in path.iterdir() if entry.is_file()]
    signatures = _signatures(lambda name: _bounded(path / name, _MAX_SIGNATURE_BYTES), names)
    return read_signed(_bounded(path / BODY, MAX_ROSTER_BYTES), signatures)


def _signatures(read: Callable[[str], bytes], names: Iterable[str]) -> list[bytes]:
    found = sorted((int(match[2] or 1), name) for name in names if (match := _SIGNATURE.fullmatch(name)))
    return [read(name) for _, name in found]


def _bounded(path: Path, limit: int) -> bytes:
    with disk_errors(path), path.open("rb") as source:
        content = source.read(limit + 1)
    if len(content) > limit:
        raise BrokenRosterError(reason="size")
    return content


def _limit(name: str) -> int:
    if name == BODY:
        return MAX_ROSTER_BYTES
    return _MAX_SIGNATURE_BYTES if name == MAILBOX or _SIGNATURE.fullmatch(name) else 0


def _mailbox(untrusted: bytes) -> bytes:
    try:
        value = parse_canonical(untrusted, max_bytes=256)
        if isinstance(value, dict) and set(value) == {"m"} and isinstance(value["m"], str):
            mailbox = bytes.fromhex(value["m"])
            if len(mailbox) == MAILBOX_BYTES and mailbox.hex() == value["m"]:
                return mailbox
    except (UntrustedTextError, ValueError):
        raise BrokenRosterError(reason="mailbox") from None
    raise BrokenRosterError(reason="mailbox")
