"""Open an age file as docs/format.md section 3 and the C2SP age specification say.

The hybrid profile is opened here with the HPKE of ``cryptography``; the classic
one is handed to the ``age`` program. Knows nothing of what lies inside.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import subprocess
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
CHUNK = 65536
HEADER_LIMIT, STANZA_LIMIT = 1 << 20, 640
SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Refused(Exception):
    """The bytes are not what the documents say they must be."""


def need(condition: object, why: str) -> None:
    """Refuse unless a condition holds."""
    if not condition:
        raise Refused(why)


def hkdf(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    """Derive 32 bytes with HKDF-SHA256."""
    return HKDF(SHA256(), 32, salt, info).derive(secret)


def bech32(text: str) -> tuple[str, bytes]:
    """Read a Bech32 string of any length: its human part in lower case, and its bytes."""
    need(text in (text.lower(), text.upper()), "mixed case")
    human, _, tail = text.lower().rpartition("1")
    values = [BECH32.find(letter) for letter in tail]
    need(human and len(values) >= 6 and min(values) >= 0, "not Bech32")
    check = 1
    for value in [*(ord(c) >> 5 for c in human), 0, *(ord(c) & 31 for c in human), *values]:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, mask in enumerate(CHECKS):
            check ^= mask if top >> bit & 1 else 0
    need(check == 1, "Bech32 checksum")
    bits = "".join(f"{value:05b}" for value in values[:-6])
    whole = len(bits) // 8 * 8
    need(len(bits) - whole < 5 and "1" not in bits[whole:], "Bech32 padding")
    return human, int(bits[:whole] or "0", 2).to_bytes(whole // 8)


def hybrid_key(seed: bytes) -> MLKEM768X25519PrivateKey:
    """Expand the 32-byte seed of a hybrid identity (X-Wing: SHAKE-256 to both halves)."""
    wide = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(wide[:64])
    return MLKEM768X25519PrivateKey(mlkem, X25519PrivateKey.from_private_bytes(wide[64:]))


def hybrid_recipient(seed: bytes) -> bytes:
    """Give the 1,216 raw bytes of a seed's recipient."""
    wide = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(wide[:64]).public_key().public_bytes_raw()
    return mlkem + X25519PrivateKey.from_private_bytes(wide[64:]).public_key().public_bytes_raw()


def open_age(sealed: bytes, identity: str) -> bytes:
    """Open an age file with an identity in text, of the profile the file is of."""
    kind, seed = bech32(identity)
    if kind == "age-secret-key-":
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "sealed")
            path.write_bytes(sealed)
            command = ["age", "--decrypt", "-i", "-", str(path)]
            done = subprocess.run(command, input=identity.encode(), capture_output=True, check=False)
        need(done.returncode == 0, "age refuses it")
        return done.stdout
    need(kind == "age-secret-key-pq-", "unknown identity")
    return open_hybrid(sealed, seed)


def open_hybrid(sealed: bytes, seed: bytes) -> bytes:
    """Open a hybrid age file with the seed of an identity."""
    found, mac, size = _header(sealed)
    file_key = None
    for arguments, body in found:
        need(arguments[0] == "mlkem768x25519" and len(arguments) == 2, "one file is one profile")
        enc = _base64(arguments[1])
        need(len(enc) == 1120 and len(body) == 32, "stanza sizes")
        try:
            file_key = SUITE.decrypt(enc + body, hybrid_key(seed), info=b"age-encryption.org/mlkem768x25519")
        except InvalidTag:
            continue
    if file_key is None:
        raise Refused("not sealed to this identity")
    header = sealed[: size - len(b" \n") - 43]
    wanted = hmac.digest(hkdf(file_key, b"header"), header, "sha256")
    need(hmac.compare_digest(wanted, mac), "header MAC")
    return _payload(sealed[size:], file_key)


def stanzas(sealed: bytes) -> list[str]:
    """Give the recipient type of each stanza, which anyone may count."""
    return [arguments[0] for arguments, _ in _header(sealed)[0]]


def _header(sealed: bytes) -> tuple[list[tuple[list[str], bytes]], bytes, int]:
    """Split a header: stanzas as (arguments, body), its MAC, and its size with the last line feed."""
    head = sealed[:HEADER_LIMIT]
    lines = head.split(b"\n")
    need(lines[0] == b"age-encryption.org/v1", "not age")
    found: list[tuple[list[str], bytes]] = []
    at = 1
    while at < len(lines) - 1 and lines[at].startswith(b"-> "):
        arguments, body = lines[at].decode("ascii").split(" ")[1:], b""
        while True:
            at += 1
            need(at < len(lines) - 1, "header without an end")
            body += lines[at]
            if len(lines[at]) < 64:
                break
        at += 1
        found.append((arguments, _base64(body.decode("ascii"))))
        need(len(found) <= STANZA_LIMIT, "too many stanzas")
    need(found and at < len(lines) - 1 and lines[at].startswith(b"--- "), "header without an end")
    return found, _base64(lines[at][4:].decode("ascii")), sum(len(line) + 1 for line in lines[: at + 1])


def _payload(body: bytes, file_key: bytes) -> bytes:
    return open_stream(body[16:], hkdf(file_key, b"payload", body[:16]))


def open_stream(chunks: bytes, stream_key: bytes) -> bytes:
    """Open the chunks of a STREAM under its own key."""
    key = ChaCha20Poly1305(stream_key)
    out = b""
    step = CHUNK + 16
    last = max(0, (len(chunks) - 1) // step)
    for number in range(last + 1):
        nonce = number.to_bytes(11) + bytes([number == last])
        try:
            piece = key.decrypt(nonce, chunks[number * step : (number + 1) * step], None)
        except InvalidTag:
            raise Refused("a chunk does not authenticate") from None
        need(piece or not number, "empty last chunk")
        out += piece
    return out


def _base64(text: str) -> bytes:
    """Read base64 without padding, in its one canonical spelling."""
    try:
        value = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise Refused("not base64") from None
    need(base64.b64encode(value).rstrip(b"=").decode() == text, "base64 in another spelling")
    return value
