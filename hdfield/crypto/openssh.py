"""Root keys: Ed25519 in OpenSSH's own private key file, under a passphrase.

Owns what is checked before the slow part: a hostile file may ask for years
of bcrypt. Knows no paths; the organiser's folder is somebody else's.

Source: OpenSSH PROTOCOL.key.
"""

from __future__ import annotations

import base64
import unicodedata

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, load_ssh_private_key

from hdfield.crypto.ssh_wire import KEY_BYTES, KEY_TYPE, unpack
from hdfield.crypto.sshsig import SigningKey
from hdfield.errors import EmptyPassphraseError, MalformedKeyError, WrongRootPassphraseError

ROUNDS = 64
"""bcrypt rounds of a new root key: about half a second (ssh-keygen: 16 or 24)."""

_MAX_ROUNDS = 1024
_MAX_FILE_BYTES = 16 * 1024
_MAGIC = b"openssh-key-v1\0"
_BEGIN = b"-----BEGIN OPENSSH PRIVATE KEY-----"
_END = b"-----END OPENSSH PRIVATE KEY-----"


def new_root_key(passphrase: str) -> bytes:
    """Make a root key and give its file, which ``ssh-keygen`` can use too.

    Raises:
        EmptyPassphraseError: A root key is never kept in clear.
    """
    encryption = PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(ROUNDS).build(_secret(passphrase))
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, encryption)


def load_root_key(untrusted_file: bytes, passphrase: str) -> SigningKey:
    """Open a root key made by `new_root_key` or ``ssh-keygen -t ed25519``.

    Args:
        untrusted_file: The whole file.
        passphrase: As typed; normalised to NFC.

    Raises:
        MalformedKeyError: No OpenSSH private key, not one Ed25519 key, kept
            without a passphrase, or asking for more than 1,024 rounds.
        EmptyPassphraseError: No passphrase.
        WrongRootPassphraseError: It does not open the key.

    About half a second at 64 rounds.
    """
    _check_outside(untrusted_file)
    try:
        key = load_ssh_private_key(untrusted_file, _secret(passphrase))
    except UnsupportedAlgorithm:
        raise MalformedKeyError(what="cipher") from None
    except ValueError:
        # The outside was whole, so what does not fit is what the passphrase hides.
        raise WrongRootPassphraseError() from None
    if not isinstance(key, Ed25519PrivateKey):
        raise MalformedKeyError(what="ssh-ed25519")
    return SigningKey(key.private_bytes_raw())


def _secret(passphrase: str) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    if not secret:
        raise EmptyPassphraseError()
    return secret


def _check_outside(untrusted_file: bytes) -> None:
    """Check everything that lies outside the encryption.

    Raises:
        MalformedKeyError: As `load_root_key`.
    """
    lines = untrusted_file[: _MAX_FILE_BYTES + 1].split()
    text = b"".join(lines)
    begin, end = _BEGIN.replace(b" ", b""), _END.replace(b" ", b"")
    if len(untrusted_file) > _MAX_FILE_BYTES or not (text.startswith(begin) and text.endswith(end)):
        raise MalformedKeyError(what="private key")
    try:
        blob = base64.b64decode(text[len(begin) : -len(end)], validate=True)
        (cipher, kdf, options), rest = unpack(blob.removeprefix(_MAGIC), 3)
        (public, private), after = unpack(rest[4:], 2)
        (key_type, raw), _ = unpack(public, 2)
        rounds = int.from_bytes(unpack(options, 1)[1], "big") if options else 0
    except ValueError:
        raise MalformedKeyError(what="private key") from None
    is_one = rest[:4] == b"\0\0\0\1" and key_type == KEY_TYPE and len(raw) == KEY_BYTES
    if not blob.startswith(_MAGIC) or not is_one or after or not private:
        raise MalformedKeyError(what="ssh-ed25519")
    if cipher == b"none" or kdf != b"bcrypt":
        raise MalformedKeyError(what="unprotected")
    if not 1 <= rounds <= _MAX_ROUNDS:
        raise MalformedKeyError(what="rounds")
