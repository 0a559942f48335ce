"""What lies in a key slot: the notebook key, wrapped.

Owns the two kinds and the bytes of their parameters. Knows nothing of files.

    passphrase (kind 1)
        parameters: memory KiB u32 · passes u32 · lanes u32 · salt, 16 bytes
        body:       ChaCha20-Poly1305 of K under Argon2id(passphrase), nonce of
                    twelve zeros (the key is used once), with associated data
                    "hdfield/slot/1\\n" · kind u8 · parameters; 48 bytes
    age (kind 2)
        parameters: the recipient, raw: 1,216 bytes (hybrid) or 32 (classic)
        body:       age envelope to it of K · SHA-256("hdfield/slot/1\\n" · kind
                    u8 · parameters): age has no associated data

The recipient is kept so that a new K can be wrapped without the code.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from hdfield.crypto.age_keys import Identity, Recipient
from hdfield.crypto.envelope import open_bytes, seal_bytes
from hdfield.crypto.kdf import KEY_BYTES, SALT_BYTES, Argon2Cost, derive_key
from hdfield.errors import EnvelopeError

PASSPHRASE = 1
AGE = 2

_CONTEXT = b"hdfield/slot/1\n"
_ZERO_NONCE = bytes(12)  # each slot has its own salt, so its key seals once
_PASSPHRASE_PARAMETERS_BYTES = 12 + SALT_BYTES


@dataclass(frozen=True, repr=False)
class Slot:
    """One wrapped copy of the notebook key."""

    kind: int
    parameters: bytes
    body: bytes


def passphrase_slot(key: bytes, passphrase: str, cost: Argon2Cost) -> Slot:
    """Wrap the notebook key under a passphrase; raises as `derive_key`."""
    salt = secrets.token_bytes(SALT_BYTES)
    numbers = (cost.memory_kib, cost.passes, cost.lanes)
    wrapping = derive_key(passphrase, salt, cost)
    parameters = b"".join(number.to_bytes(4, "big") for number in numbers) + salt
    body = ChaCha20Poly1305(wrapping).encrypt(_ZERO_NONCE, key, _bound(PASSPHRASE, parameters))
    return Slot(PASSPHRASE, parameters, body)


def open_passphrase_slot(slot: Slot, passphrase: str) -> bytes | None:
    """Give the notebook key, or None if the passphrase does not open this slot.

    Raises:
        As `derive_key`, for the cost the slot names.
    """
    if len(slot.parameters) != _PASSPHRASE_PARAMETERS_BYTES:
        return None
    numbers = [int.from_bytes(slot.parameters[place : place + 4], "big") for place in (0, 4, 8)]
    wrapping = derive_key(passphrase, slot.parameters[12:], Argon2Cost(*numbers))
    try:
        return ChaCha20Poly1305(wrapping).decrypt(_ZERO_NONCE, slot.body, _bound(PASSPHRASE, slot.parameters))
    except InvalidTag:
        return None


def age_slot(key: bytes, recipient: Recipient) -> Slot:
    """Wrap the notebook key for an age identity, such as the recovery code's."""
    bound = hashlib.sha256(_bound(AGE, recipient.raw)).digest()
    return Slot(AGE, recipient.raw, seal_bytes(key + bound, [recipient]))


def open_age_slot(slot: Slot, identity: Identity) -> bytes | None:
    """Give the notebook key, or None if the identity does not open this slot."""
    if slot.parameters != identity.recipient.raw:
        return None
    try:
        plain = open_bytes(slot.body, [identity])
    except EnvelopeError:
        return None
    key, bound = plain[:KEY_BYTES], plain[KEY_BYTES:]
    is_bound = hmac.compare_digest(bound, hashlib.sha256(_bound(AGE, slot.parameters)).digest())
    return key if is_bound else None


def _bound(kind: int, parameters: bytes) -> bytes:
    return _CONTEXT + bytes((kind,)) + parameters
