"""Who may open an envelope: recipients and identities of the two profiles.

Owns how one file key is wrapped to one recipient and back, and how keys are
spelled. Knows nothing of files: a stanza goes in or comes out.

Source: C2SP age v1, "Native recipient types"; RFC 9180; X-Wing
(draft-connolly-cfrg-xwing-kem) for how the hybrid seed becomes two keys.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cached_property
from hashlib import shake_256
from typing import ClassVar, Literal, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hdfield.crypto import bech32
from hdfield.crypto.age_header import Stanza, decode_base64, encode_base64
from hdfield.errors import MalformedEnvelopeError, MalformedKeyError

Profile: TypeAlias = Literal["hybrid", "classic"]

FILE_KEY_BYTES = 16
_SEED_BYTES = 32
_WRAPPED_BYTES = FILE_KEY_BYTES + 16
_X25519_BYTES = 32
_MLKEM_PUBLIC_BYTES = 1184
_MLKEM_CIPHERTEXT_BYTES = 1088
_MLKEM_SEED_BYTES = 64

_CLASSIC_KIND = "X25519"
_CLASSIC_INFO = b"age-encryption.org/v1/X25519"
_HYBRID_KIND = "mlkem768x25519"
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_HYBRID_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_ZERO_NONCE = bytes(12)


@dataclass(frozen=True)
class ClassicRecipient:
    """An X25519 public key, ``age1…``: for tools older than age 1.3."""

    raw: bytes
    profile: ClassVar[Profile] = "classic"

    @cached_property
    def text(self) -> str:
        """The key as age spells it, 62 characters."""
        return bech32.encode("age", self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal a file key for this recipient.

        Raises:
            MalformedKeyError: The key is a point of low order.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.raw))
        except ValueError:
            raise MalformedKeyError(what="recipient") from None
        key = _classic_wrap_key(secret, share, self.raw)
        body = ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza(_CLASSIC_KIND, (encode_base64(share),), body)


@dataclass(frozen=True, repr=False)
class ClassicIdentity:
    """An X25519 private key, ``AGE-SECRET-KEY-1…``."""

    seed: bytes
    profile: ClassVar[Profile] = "classic"

    @classmethod
    def generate(cls) -> ClassicIdentity:
        """Make a new identity from the system's randomness."""
        return cls(secrets.token_bytes(_SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> ClassicIdentity:
        """Take 32 bytes as the scalar.

        Raises:
            MalformedKeyError: Not 32 bytes.
        """
        _check_length(seed, _SEED_BYTES, "identity")
        return cls(seed)

    @cached_property
    def text(self) -> str:
        """The secret as age spells it. Never log it, never write it in clear."""
        return bech32.encode("age-secret-key-", self.seed).upper()

    @cached_property
    def recipient(self) -> ClassicRecipient:
        """The public half."""
        return ClassicRecipient(self._private.public_key().public_bytes_raw())

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Open a stanza, or say with None that it is not for this identity.

        Raises:
            MalformedEnvelopeError: An X25519 stanza against the grammar, or
                with a share of low order.
        """
        share = _share(stanza, _CLASSIC_KIND, _X25519_BYTES)
        if share is None:
            return None
        secret = _exchange(self._private, share)
        key = _classic_wrap_key(secret, share, self.recipient.raw)
        try:
            return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, stanza.body, None)
        except InvalidTag:
            return None

    @cached_property
    def _private(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self.seed)


@dataclass(frozen=True, repr=False)
class HybridRecipient:
    """An ML-KEM-768 and an X25519 public key, ``age1pq1…``: the default."""

    raw: bytes
    profile: ClassVar[Profile] = "hybrid"

    @cached_property
    def text(self) -> str:
        """The key as age spells it, 1,959 characters."""
        return bech32.encode("age1pq", self.raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal a file key for this recipient.

        Raises:
            MalformedKeyError: Either half is no usable public key.
        """
        try:
            public = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_PUBLIC_BYTES]),
                X25519PublicKey.from_public_bytes(self.raw[_MLKEM_PUBLIC_BYTES:]),
            )
            sealed = _HYBRID_SUITE.encrypt(file_key, public, _HYBRID_INFO)
        except ValueError:
            raise MalformedKeyError(what="recipient") from None
        share, body = sealed[:-_WRAPPED_BYTES], sealed[-_WRAPPED_BYTES:]
        return Stanza(_HYBRID_KIND, (encode_base64(share),), body)


@dataclass(frozen=True, repr=False)
class HybridIdentity:
    """The 32-byte seed of both private keys, ``AGE-SECRET-KEY-PQ-1…``."""

    seed: bytes
    profile: ClassVar[Profile] = "hybrid"

    @classmethod
    def generate(cls) -> HybridIdentity:
        """Make a new identity from the system's randomness."""
        return cls(secrets.token_bytes(_SEED_BYTES))

    @classmethod
    def from_seed(cls, seed: bytes) -> HybridIdentity:
        """Take 32 bytes as the key itself.

        Raises:
            MalformedKeyError: Not 32 bytes.
        """
        _check_length(seed, _SEED_BYTES, "identity")
        return cls(seed)

    @cached_property
    def text(self) -> str:
        """The secret as age spells it. Never log it, never write it in clear."""
        return bech32.encode("age-secret-key-pq-", self.seed).upper()

    @cached_property
    def recipient(self) -> HybridRecipient:
        """The public half."""
        mlkem, x25519 = self._privates
        return HybridRecipient(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Open a stanza, or say with None that it is not for this identity.

        Raises:
            MalformedEnvelopeError: An mlkem768x25519 stanza against the
                grammar, or with an X25519 share of low order.
        """
        share = _share(stanza, _HYBRID_KIND, _MLKEM_CIPHERTEXT_BYTES + _X25519_BYTES)
        if share is None:
            return None
        mlkem, x25519 = self._privates
        # X-Wing itself takes a low-order share; age refuses it, so ask X25519 alone.
        _exchange(x25519, share[_MLKEM_CIPHERTEXT_BYTES:])
        private = MLKEM768X25519PrivateKey(mlkem, x25519)
        try:
            return _HYBRID_SUITE.decrypt(share + stanza.body, private, _HYBRID_INFO)
        except InvalidTag:
            return None

    @cached_property
    def _privates(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = shake_256(self.seed).digest(_MLKEM_SEED_BYTES + _X25519_BYTES)
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
        )


Recipient: TypeAlias = ClassicRecipient | HybridRecipient
Identity: TypeAlias = ClassicIdentity | HybridIdentity


def parse_recipient(untrusted_text: str) -> Recipient:
    """Read an ``age1pq1…`` or ``age1…`` line; exactly as age spells it.

    Raises:
        MalformedKeyError: Neither, mistyped, or no usable public key.
    """
    if untrusted_text.startswith("age1pq1"):
        raw = bech32.decode("age1pq", untrusted_text)
        _check_length(raw, _MLKEM_PUBLIC_BYTES + _X25519_BYTES, "recipient")
        try:
            MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES])
        except ValueError:
            raise MalformedKeyError(what="recipient") from None
        return HybridRecipient(raw)
    raw = bech32.decode("age", untrusted_text)
    _check_length(raw, _X25519_BYTES, "recipient")
    return ClassicRecipient(raw)


def parse_identity(untrusted_text: str) -> Identity:
    """Read an ``AGE-SECRET-KEY-PQ-1…`` or ``AGE-SECRET-KEY-1…`` line.

    Raises:
        MalformedKeyError: Neither, mistyped, or not in upper case.
    """
    if not untrusted_text.isascii() or untrusted_text != untrusted_text.upper():
        raise MalformedKeyError(what="identity")
    text = untrusted_text.lower()
    if text.startswith("age-secret-key-pq-1"):
        return HybridIdentity.from_seed(bech32.decode("age-secret-key-pq-", text))
    return ClassicIdentity.from_seed(bech32.decode("age-secret-key-", text))


def _share(stanza: Stanza, kind: str, size: int) -> bytes | None:
    """Check a stanza of our kind and give its share; None for another kind."""
    if stanza.kind != kind:
        return None
    if len(stanza.arguments) != 1:
        raise MalformedEnvelopeError(reason="arguments")
    share = decode_base64(stanza.arguments[0].encode("ascii"))
    # The body's length is checked before decrypting: one body must not open
    # under several keys (the spec's partitioning oracle).
    if len(share) != size or len(stanza.body) != _WRAPPED_BYTES:
        raise MalformedEnvelopeError(reason="stanza size")
    return share


def _exchange(private: X25519PrivateKey, share: bytes) -> bytes:
    try:
        return private.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise MalformedEnvelopeError(reason="low order") from None


def _classic_wrap_key(secret: bytes, share: bytes, recipient: bytes) -> bytes:
    return HKDF(SHA256(), 32, share + recipient, _CLASSIC_INFO).derive(secret)


def _check_length(raw: bytes, size: int, what: str) -> None:
    if len(raw) != size:
        raise MalformedKeyError(what=what)
