"""Ed25519 keys and the two signatures made with them: SSHSIG and bare.

Owns the bytes of a signature and the spelling of a key, so that
``ssh-keygen`` alone can check our waybills and rosters. Knows nothing of who
may sign what: a verified signature says which key, never whether to trust it.

Source: OpenSSH PROTOCOL.sshsig; RFC 8032; RFC 8709.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from functools import cached_property

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hdfield.crypto.ssh_wire import KEY_BYTES, KEY_TYPE, pack, public_blob, unpack
from hdfield.errors import BadSignatureError, MalformedKeyError, MalformedSignatureError

SIGNATURE_BYTES = 64

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_HASH = b"sha512"
_BEGIN = "-----BEGIN SSH SIGNATURE-----\n"
_END = "\n-----END SSH SIGNATURE-----\n"
_COLUMNS = 70  # ssh-keygen's own width
_MAX_ARMOUR_CHARACTERS = 2048  # a namespace of ours gives about 300


class VerifyKey:
    """An Ed25519 public key. Equal and hashed by its 32 bytes."""

    def __init__(self, raw: bytes) -> None:
        """Take the 32 bytes of the key.

        Raises:
            MalformedKeyError: Not 32 bytes.
        """
        if len(raw) != KEY_BYTES:
            raise MalformedKeyError(what="ssh-ed25519")
        self.raw = raw

    @classmethod
    def from_line(cls, untrusted_line: str) -> VerifyKey:
        """Read ``ssh-ed25519 AAAA…``; a comment after it is passed over.

        Raises:
            MalformedKeyError: Another key type, or not such a line.
        """
        words = untrusted_line.strip().split(" ", 2)
        try:
            blob = base64.b64decode(words[1], validate=True)
            strings, rest = unpack(blob, 2)
        except (IndexError, ValueError):
            raise MalformedKeyError(what="ssh-ed25519") from None
        key = cls(strings[1])
        if rest or key.line != " ".join(words[:2]):
            raise MalformedKeyError(what="ssh-ed25519")
        return key

    @cached_property
    def line(self) -> str:
        """The key as OpenSSH writes it, without a comment."""
        return f"{KEY_TYPE.decode()} {base64.b64encode(public_blob(self.raw)).decode()}"

    @cached_property
    def fingerprint(self) -> str:
        """The key id, ``SHA256:…``: what people compare aloud."""
        digest = hashlib.sha256(public_blob(self.raw)).digest()
        return "SHA256:" + base64.b64encode(digest).rstrip(b"=").decode()

    def verify_raw(self, signature: bytes, message: bytes) -> None:
        """Check a bare 64-byte signature.

        Raises:
            BadSignatureError: It is not this key's signature of the message.
        """
        try:
            self._public.verify(signature, message)
        except InvalidSignature:
            raise BadSignatureError(reason="signature") from None

    def verify_bare(self, signature: bytes, namespace: str, message: bytes) -> None:
        """Check what ``SigningKey.sign_bare`` made.

        Raises:
            BadSignatureError: It is not this key's signature of the message.
        """
        self.verify_raw(signature, _signed_bytes(namespace.encode("ascii"), message))

    def __eq__(self, other: object) -> bool:
        """Compare by the key's bytes."""
        return isinstance(other, VerifyKey) and self.raw == other.raw

    def __hash__(self) -> int:
        """Hash the key's bytes."""
        return hash(self.raw)

    def __repr__(self) -> str:
        """Show the fingerprint, which is no secret."""
        return f"VerifyKey({self.fingerprint})"

    @cached_property
    def _public(self) -> Ed25519PublicKey:
        return Ed25519PublicKey.from_public_bytes(self.raw)


class SigningKey:
    """An Ed25519 private key, kept as its 32-byte seed. Never printed."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte seed of RFC 8032.

        Raises:
            MalformedKeyError: Not 32 bytes.
        """
        if len(seed) != KEY_BYTES:
            raise MalformedKeyError(what="seed")
        self.seed = seed
        self._private = Ed25519PrivateKey.from_private_bytes(seed)

    @classmethod
    def generate(cls) -> SigningKey:
        """Make a new key from the system's randomness."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """Take the 32-byte seed of RFC 8032.

        Raises:
            MalformedKeyError: Not 32 bytes.
        """
        return cls(seed)

    @cached_property
    def public(self) -> VerifyKey:
        """The public half."""
        return VerifyKey(self._private.public_key().public_bytes_raw())

    def sign_raw(self, message: bytes) -> bytes:
        """Make a bare 64-byte Ed25519 signature of the bytes as they are."""
        return self._private.sign(message)

    def sign_bare(self, namespace: str, message: bytes) -> bytes:
        """Make the 64 bytes an SSHSIG of the message would carry: what versions keep."""
        return self.sign_raw(_signed_bytes(namespace.encode("ascii"), message))


def tidy_fingerprint(typed: str) -> str:
    """Give a fingerprint as it was heard or copied in its one form.

    People read it aloud in groups, without the ``SHA256:`` before it: spaces
    are passed over and the prefix is put back.
    """
    bare = "".join(typed.split()).removeprefix("SHA256:")
    return f"SHA256:{bare}"


def sign_armoured(key: SigningKey, namespace: str, message: bytes) -> str:
    """Sign as ``ssh-keygen -Y sign -n namespace`` does, byte for byte.

    Args:
        key: Whose signature it is; its public half is in the armour in clear.
        namespace: ASCII, such as ``waybill@hdfield``: keeps a signature made
            for one purpose from serving another.
        message: The bytes signed, as they are.
    """
    return armour(key.public, namespace, key.sign_bare(namespace, message))


def armour(key: VerifyKey, namespace: str, signature: bytes) -> str:
    """Write a bare signature as the armour ``ssh-keygen -Y verify`` reads."""
    return _armour(key, namespace.encode("ascii"), signature)


def verify_armoured(untrusted_armour: str, namespace: str, message: bytes) -> VerifyKey:
    """Check an SSHSIG and say whose it is.

    Only the very bytes `sign_armoured` and ``ssh-keygen`` write are taken, so
    that one signature has one spelling.

    Args:
        untrusted_armour: The armoured signature.
        namespace: What the signature must have been made for.
        message: The bytes it must be of.

    Returns:
        The signer's key. The caller decides whether that key may sign this.

    Raises:
        MalformedSignatureError: No Ed25519 SSHSIG with sha512, or spelled otherwise.
        BadSignatureError: Of another namespace or message, or not by that key.
    """
    key, found_namespace, signature = _parse(untrusted_armour)
    if found_namespace != namespace.encode("ascii"):
        raise BadSignatureError(reason="namespace")
    key.verify_raw(signature, _signed_bytes(found_namespace, message))
    return key


def _signed_bytes(namespace: bytes, message: bytes) -> bytes:
    return _MAGIC + pack(namespace, b"", _HASH, hashlib.sha512(message).digest())


def _armour(key: VerifyKey, namespace: bytes, signature: bytes) -> str:
    signature_blob = pack(KEY_TYPE, signature)
    blob = _MAGIC + _VERSION + pack(public_blob(key.raw), namespace, b"", _HASH, signature_blob)
    text = base64.b64encode(blob).decode("ascii")
    rows = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return _BEGIN + "\n".join(rows) + _END


def _parse(untrusted_armour: str) -> tuple[VerifyKey, bytes, bytes]:
    is_framed = untrusted_armour.startswith(_BEGIN) and untrusted_armour.endswith(_END)
    if not is_framed or len(untrusted_armour) > _MAX_ARMOUR_CHARACTERS:
        raise MalformedSignatureError(reason="armour")
    body = untrusted_armour[len(_BEGIN) : -len(_END)].replace("\n", "")
    try:
        blob = base64.b64decode(body, validate=True)
        fields, rest = unpack(blob[len(_MAGIC + _VERSION) :], 5)
        public, _ = unpack(fields[0], 2)
        signature, _ = unpack(fields[4], 2)
        key = VerifyKey(public[1])
    except (binascii.Error, ValueError, MalformedKeyError):
        raise MalformedSignatureError(reason="fields") from None
    # Writing it again and comparing checks every remaining field at once.
    is_ours = not rest and len(signature[1]) == SIGNATURE_BYTES
    if not is_ours or _armour(key, fields[1], signature[1]) != untrusted_armour:
        raise MalformedSignatureError(reason="form")
    return key, fields[1], signature[1]
