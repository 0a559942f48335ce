"""Sealing, opening and checking waybills.

Owns the two-member archive in its envelope and every check on a waybill that
needs no store. Knows no folder and no payload.

Source: docs/format.md, sections 8 and 9.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from hdfield.bundle.ustar import pack, unpack
from hdfield.crypto.age_keys import Identity, Recipient, parse_recipient
from hdfield.crypto.envelope import open_bytes, read_header, seal_bytes
from hdfield.crypto.sshsig import SigningKey, sign_armoured, verify_armoured
from hdfield.crypto.strict import NotTheShape, model_bytes, read_model
from hdfield.errors import (
    BundleLimitError,
    DamagedBundleError,
    RevokedSenderError,
    SignatureError,
    UnknownSenderError,
)
from hdfield.model.policy import Profile
from hdfield.model.roster import Roster, RosterDevice
from hdfield.model.waybill import FORMAT, Waybill

NAMESPACE = "waybill@hdfield"
NAME, SIGNATURE_NAME = "waybill.json", "waybill.json.sig"
MAX_JSON_BYTES = 2 << 20
MAX_AGE_BYTES = 4 << 20
"""Header of at most 1 MiB, and an archive of little more than the JSON."""

_MULTIPLE = 4096
_MAX_SIGNATURE_BYTES = 2048


@dataclass(frozen=True)
class OpenedWaybill:
    """A waybill as it was signed; nothing in it is believed before `check_sender`.

    Attributes:
        stanzas: Number of readers its envelope was wrapped for.
    """

    waybill: Waybill
    body: bytes
    signature: str
    stanzas: int

    @cached_property
    def hash(self) -> str:
        """SHA-256 of waybill.json, hex: what the next one names as ``prev``."""
        return hashlib.sha256(self.body).hexdigest()


def seal_waybill(
    waybill: Waybill, key: SigningKey, recipients: Sequence[Recipient]
) -> tuple[OpenedWaybill, bytes]:
    """Sign a waybill and seal it; gives it and the bytes of waybill.age."""
    body = model_bytes(waybill)
    signature = sign_armoured(key, NAMESPACE, body)
    archive = pack([(NAME, body), (SIGNATURE_NAME, signature.encode())], multiple=_MULTIPLE)
    return OpenedWaybill(waybill, body, signature, len(recipients)), seal_bytes(archive, recipients)


def open_waybill(untrusted: bytes, identities: Sequence[Identity]) -> OpenedWaybill:
    """Open waybill.age and read it strictly.

    Raises:
        NotForUsError, MalformedEnvelopeError, TamperedEnvelopeError,
        EnvelopeLimitError: The envelope does not open.
        NewerBundleError: Of a format we do not know.
        DamagedBundleError: ``reason`` is ``ustar``, ``cut``, ``members`` or ``waybill``.
        BundleLimitError: Longer than we read.
    """
    if len(untrusted) > MAX_AGE_BYTES:
        raise BundleLimitError(what="waybill", limit=MAX_AGE_BYTES)
    stanzas = len(read_header(io.BytesIO(untrusted)).stanzas)
    archive = open_bytes(untrusted, identities)
    members = unpack(io.BytesIO(archive), _limit, max_members=2)
    if [name for name, _ in members] != [NAME, SIGNATURE_NAME] or len(archive) % _MULTIPLE:
        raise DamagedBundleError(reason="members")
    (_, body), (_, signature) = members
    return OpenedWaybill(read_waybill(body), body, _ascii(signature), stanzas)


def read_waybill(untrusted_body: bytes) -> Waybill:
    """Read waybill.json.

    Raises:
        NewerBundleError: Of a format we do not know.
        DamagedBundleError: ``reason`` is ``waybill``.
    """
    try:
        return read_model(Waybill, untrusted_body, max_bytes=MAX_JSON_BYTES, newest=FORMAT)
    except NotTheShape:
        raise DamagedBundleError(reason="waybill") from None


def check_sender(opened: OpenedWaybill, roster: Roster) -> RosterDevice:
    """Check who signed a waybill.

    Raises:
        UnknownSenderError: The sender it names is not in the roster.
        DamagedBundleError: The signature does not hold (``reason`` ``signature``).
        RevokedSenderError: The sender's key was revoked.
    """
    sender = roster.device(opened.waybill.sender)
    if sender is None:
        raise UnknownSenderError(sender=opened.waybill.sender)
    try:
        signer = verify_armoured(opened.signature, NAMESPACE, opened.body)
    except SignatureError:
        raise DamagedBundleError(reason="signature") from None
    if signer.line != sender.key:
        raise DamagedBundleError(reason="signature")
    if sender.revoked is not None:
        raise RevokedSenderError(sender=sender.key_id)
    return sender


def has_its_readers(opened: OpenedWaybill, auditors: frozenset[str], *, is_exact: bool) -> bool:
    """Say whether the envelope was wrapped for those it must be, by number.

    Args:
        opened: The waybill.
        auditors: Auditors of the roster named, or of ours where that one was
            never held: auditors may have joined since, none has left.
        is_exact: Whether ``auditors`` are those of the roster named.
    """
    recipients = set(opened.waybill.recipients)
    most = len(recipients | auditors)
    return opened.stanzas == most if is_exact else len(recipients) <= opened.stanzas <= most


def recipients_of(devices: Sequence[RosterDevice], profile: Profile) -> list[Recipient]:
    """Give the age recipients of devices in one profile, each device once."""
    once = {device.key_id: device for device in devices}
    return [
        parse_recipient(device.hybrid if profile == "hybrid" else device.classic)
        for _, device in sorted(once.items())
    ]


def _limit(name: str) -> int:
    return {NAME: MAX_JSON_BYTES, SIGNATURE_NAME: _MAX_SIGNATURE_BYTES}.get(name, 0)


def _ascii(text: bytes) -> str:
    try:
        return text.decode("ascii")
    except UnicodeDecodeError:
        raise DamagedBundleError(reason="signature") from None
