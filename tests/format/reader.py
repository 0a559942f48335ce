"""Read JSON, signatures, versions and ``slots.bin`` from docs/format.md and docs/format/slots.md alone.

This package was written from the documents and not from the program, so that a
mistake in either shows: nothing here but its test imports ``hdfield``.
Databases are in ``notebooks``, rosters in ``rosters``, bundles in ``bundles``.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import struct
import subprocess
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.format.envelope import Refused, hkdf, hybrid_recipient, need, open_hybrid

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = ("core", "near", "when", "who", "inner", "point", "own")
SAFE = 2**53 - 1


def sha256(data: bytes) -> str:
    """Give a SHA-256 in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


# -- section 1: JSON ----------------------------------------------------------
def canonical(value: Any) -> bytes:
    """Write a value in the canonical form; with ASCII keys their order is that of code points."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_json(data: bytes) -> Any:
    """Read canonical JSON and refuse every other spelling."""
    try:
        value = json.loads(data)
        same = canonical(value) == data
    except ValueError:
        raise Refused("not JSON in UTF-8") from None
    need(same, "not canonical")
    _within_limits(value, 1)
    return value


def _within_limits(value: Any, depth: int) -> None:
    need(depth <= 8 or not isinstance(value, dict | list), "too deep")
    need(not isinstance(value, float) and (not isinstance(value, int) or abs(value) <= SAFE), "number")
    if isinstance(value, dict):
        need(all(re.fullmatch("[ -~]+", key) for key in value), "a key that is not printable ASCII")
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _within_limits(inner, depth + 1)


# -- section 4: signatures ----------------------------------------------------
def _string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def key_bytes(line: str) -> bytes:
    """Give the 32 bytes of an ``ssh-ed25519`` line."""
    kind, text = line.split(" ")
    blob = base64.b64decode(text, validate=True)
    start = _string(b"ssh-ed25519") + struct.pack(">I", 32)
    need(kind == "ssh-ed25519" and blob.startswith(start) and len(blob) == len(start) + 32, "not Ed25519")
    return blob[-32:]


def key_id(key: bytes) -> str:
    """Give the OpenSSH fingerprint of a raw Ed25519 key."""
    blob = _string(b"ssh-ed25519") + _string(key)
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")


def signed_bytes(namespace: str, message: bytes) -> bytes:
    """Give what an SSHSIG signs (OpenSSH, PROTOCOL.sshsig)."""
    parts = (namespace.encode(), b"", b"sha512", hashlib.sha512(message).digest())
    return b"SSHSIG" + b"".join(map(_string, parts))


def armour(namespace: str, key: bytes, signature: bytes) -> str:
    """Write the armour around a bare signature, as ``ssh-keygen -Y sign`` does."""
    public = _string(b"ssh-ed25519") + _string(key)
    signed = _string(b"ssh-ed25519") + _string(signature)
    parts = (public, namespace.encode(), b"", b"sha512", signed)
    text = base64.b64encode(b"SSHSIG" + struct.pack(">I", 1) + b"".join(map(_string, parts))).decode()
    lines = "\n".join(text[at : at + 70] for at in range(0, len(text), 70))
    return f"-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n"


def check_armoured(message: bytes, signature: str, namespace: str, key: bytes) -> None:
    """Have the real ssh-keygen verify an armoured signature by a key."""
    with tempfile.TemporaryDirectory() as folder:
        allowed, held = Path(folder, "allowed"), Path(folder, "sig")
        blob = base64.b64encode(_string(b"ssh-ed25519") + _string(key)).decode()
        allowed.write_text(f"{key_id(key)} ssh-ed25519 {blob}\n")
        held.write_text(signature)
        command: list[str | Path] = [
            "ssh-keygen",
            "-Y",
            "verify",
            "-f",
            allowed,
            "-I",
            key_id(key),
            "-n",
            namespace,
            "-s",
            held,
        ]
        done = subprocess.run(command, input=message, capture_output=True, check=False)
    need(done.returncode == 0, "ssh-keygen refuses the signature")


# -- section 5: versions ------------------------------------------------------
@dataclass(frozen=True)
class Version:
    """One version that has been checked: its id, its header, the groups it opens."""

    id: str
    header: Mapping[str, Any]
    opened: Mapping[str, Any]


def check_version(line: bytes, keys: Mapping[str, bytes]) -> Version:
    """Check one version in its wire form: digests, id, and its author's signature."""
    value = read_json(line)
    need(set(value) == {"header", "open", "sig"}, "members of a version")
    header, opened = value["header"], value["open"]
    named = {"v", "record", "kind", "schema", "parents", "author", "groups"}
    need(set(header) == named and header["v"] == 1 and header["v"] is not True, "header")
    body, groups = canonical(header), header["groups"]
    need(set(groups) == set(GROUPS) and set(opened) <= set(GROUPS), "groups")
    need(header["parents"] == sorted(set(header["parents"])), "parents ascend")
    need(_is_hex(value["sig"], 64) and all(_is_hex(salt, 16) for salt, _ in opened.values()), "hex")
    for group, (salt, content) in opened.items():
        need(sha256(bytes.fromhex(salt) + canonical(content)) == groups[group], f"digest of {group}")
    key = keys.get(header["author"])
    need(key and key_id(key) == header["author"], "unknown author")
    try:
        signed = signed_bytes("version@hdfield", body)
        Ed25519PublicKey.from_public_bytes(key or b"").verify(bytes.fromhex(value["sig"]), signed)
    except InvalidSignature:
        raise Refused("signature of a version") from None
    return Version(sha256(body), header, {group: pair[1] for group, pair in opened.items()})


def _is_hex(text: str, size: int) -> bool:
    return len(text) == 2 * size and re.fullmatch("[0-9a-f]*", text) is not None


def heads(versions: Mapping[str, Version]) -> dict[str, set[str]]:
    """Give each record's versions that no other version of that record names as a parent."""
    named = {
        (version.header["record"], parent)
        for version in versions.values()
        for parent in version.header["parents"]
    }
    found: dict[str, set[str]] = {}
    for name, version in versions.items():
        if (version.header["record"], name) not in named:
            found.setdefault(version.header["record"], set()).add(name)
    return found


# -- format/slots.md ----------------------------------------------------------
def slots(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Give (kind, parameters, body) of each slot of the copy that counts."""
    need(len(data) == 36864, "size of slots.bin")
    whole = [copy for copy in (data[:16384], data[16384:32768]) if _is_whole(copy)]
    need(whole, "no copy is whole")
    copy = max(whole, key=lambda one: one[12:20])
    version, count = struct.unpack_from(">HH", copy, 8)
    need(version == 1 and count <= 16, "version of slots.bin")
    at = 20
    for _ in range(count):
        kind, parameters, body = struct.unpack_from(">BHH", copy, at)
        at += 5
        need(at + parameters + body <= 16352, "a slot past the end")
        yield kind, copy[at : at + parameters], copy[at + parameters : at + parameters + body]
        at += parameters + body
    need(not any(copy[at:16352]), "bytes after the slots")


def _is_whole(copy: bytes) -> bool:
    return copy.startswith(b"hdfslots") and hashlib.sha256(copy[:16352]).digest() == copy[16352:]


def bound(kind: int, parameters: bytes) -> bytes:
    """Give what binds a slot's body to its parameters."""
    return b"hdfield/slot/1\n" + bytes([kind]) + parameters


def open_passphrase(data: bytes, passphrase: str) -> bytes:
    """Open ``slots.bin`` with a passphrase; give K."""
    secret = unicodedata.normalize("NFC", passphrase).encode()
    for kind, parameters, body in slots(data):
        if kind != 1:
            continue
        memory, passes, lanes = struct.unpack(">III", parameters[:12])
        need(memory <= 2 << 20 and passes <= 20 and lanes <= 16 and len(body) == 48, "cost of a slot")
        kdf = Argon2id(salt=parameters[12:], length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        try:
            return ChaCha20Poly1305(kdf.derive(secret)).decrypt(bytes(12), body, bound(kind, parameters))
        except InvalidTag:
            continue
    raise Refused("no slot opens with this passphrase")


def recovery_seed(code: str) -> bytes:
    """Turn a recovery code into the seed of its identity; refuse a mistyped one."""
    text = code.upper().translate(str.maketrans("OIL", "011", "- "))
    need(len(text) == 28 and set(text) <= set(CROCKFORD), "letters of the code")
    values = [CROCKFORD.index(letter) for letter in text]
    plain = weighted = 0
    for value in reversed(values):
        plain ^= value
        weighted = weighted << 1 ^ (0b100101 if weighted & 16 else 0) ^ value
    need(plain == weighted == 0, "check characters")
    number = 0
    for value in values[:26]:
        number = number << 5 | value
    return hkdf(number.to_bytes(17), b"recovery/1")


def open_recovery(data: bytes, code: str) -> bytes:
    """Open ``slots.bin`` with the recovery code; give K."""
    seed = recovery_seed(code)
    for kind, parameters, body in slots(data):
        if kind == 2 and parameters == hybrid_recipient(seed):
            opened = open_hybrid(body, seed)
            bind = hashlib.sha256(bound(kind, parameters)).digest()
            need(len(opened) == 64 and opened[32:] == bind, "binding of a slot")
            return opened[:32]
    raise Refused("no slot of this code")
