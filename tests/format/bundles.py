"""Open a bundle from docs/format.md sections 8 and 9 alone."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.format.envelope import need, open_age, stanzas
from tests.format.notebooks import padme
from tests.format.reader import Version, check_armoured, check_version, key_bytes, key_id, read_json, sha256

BLOCK, PART = 512, 8 << 20
WAYBILL = {
    *("v", "org", "roster", "bundle", "sender", "seq", "prev", "recipients", "scope", "urgent", "day"),
    *("payload", "seen", "ack", "gone", "contents", "loghead"),
}
SCOPES = {
    "team": {"core", "near", "when", "who", "inner"},
    "coordinator": {"core", "near", "when", "inner"},
    "mandator": {"core", "near"},
    "security": {"core", "near", "when"},
}


# -- restricted ustar ---------------------------------------------------------
def header(name: str, size: int) -> bytes:
    """Write the one header block a member of this name and size can have."""
    need(re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,99}|blobs/[0-9a-f]{64}", name), "name of a member")
    fields = [name.encode().ljust(100, b"\0"), b"0000600\0", b"0000000\0", b"0000000\0"]
    fields += [b"%011o\0" % size, b"%011o\0" % 0, b" " * 8, b"0", bytes(100), b"ustar\x0000"]
    fields += [bytes(64), b"0000000\0", b"0000000\0", bytes(155), bytes(12)]
    block = b"".join(fields)
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def read_tar(data: bytes) -> dict[str, bytes]:
    """Read a restricted ustar: every header is the only one its name and size allow."""
    members: dict[str, bytes] = {}
    at = 0
    while any(data[at : at + BLOCK]):
        block = data[at : at + BLOCK]
        need(re.fullmatch(rb"[0-7]{11}\0", block[124:136]), "size of a member")
        name, size = block[:100].rstrip(b"\0").decode("ascii"), int(block[124:135], 8)
        need(block == header(name, size) and name not in members, "header of a member")
        at += BLOCK
        end = at + -(-size // BLOCK) * BLOCK
        need(end <= len(data) and not any(data[at + size : end]), "a member past the end")
        members[name], at = data[at : at + size], end
    need(len(data) - at >= 2 * BLOCK and len(data) % BLOCK == 0 and not any(data[at:]), "end of the archive")
    return members


# -- waybill ------------------------------------------------------------------
@dataclass(frozen=True)
class Waybill:
    """An opened waybill, verified, with the hash its successor names."""

    value: Mapping[str, Any]
    hash: str


def open_waybill(folder: Path, identity: str, roster: Mapping[str, Any]) -> Waybill:
    """Open and verify ``waybill.age``: form, signer, readers."""
    sealed = (folder / "waybill.age").read_bytes()
    archive = open_age(sealed, identity)
    members = read_tar(archive)
    need(list(members) == ["waybill.json", "waybill.json.sig"] and len(archive) % 4096 == 0, "waybill")
    body = members["waybill.json"]
    value = read_json(body)
    need(set(value) == WAYBILL and value["v"] == 1 and value["org"] == roster["org"], "waybill.json")
    devices = {key_id(key_bytes(device["key"])): device for device in roster["devices"]}
    sender = devices[value["sender"]]
    need(sender["revoked"] is None, "revoked")
    signature = members["waybill.json.sig"].decode()
    check_armoured(body, signature, "waybill@hdfield", key_bytes(sender["key"]))
    auditors = {
        name for name, device in devices.items() if "auditor" in device["roles"] and not device["revoked"]
    }
    need(len(stanzas(sealed)) == len(auditors | set(value["recipients"])), "readers of the waybill")
    need(value["sender"] not in value["recipients"], "a sender is no recipient")
    return Waybill(value, sha256(body))


def follows(waybills: list[Waybill]) -> None:
    """Check seq, prev and k over all waybills of one sender, in their order."""
    prev, sent = "0" * 64, Counter[str]()
    for number, waybill in enumerate(waybills, 1):
        need((waybill.value["seq"], waybill.value["prev"]) == (number, prev), "chain of waybills")
        for recipient, k in waybill.value["recipients"].items():
            sent[recipient] += 1
            need(sent[recipient] == k, "k")
        prev = waybill.hash


# -- payload ------------------------------------------------------------------
def open_payload(folder: Path, identity: str, waybill: Waybill, keys: Mapping[str, bytes]) -> list[Version]:
    """Check parts and hashes, then open the payload and check every version in it."""
    value = waybill.value
    payload = value["payload"]
    parts = [path.read_bytes() for path in sorted(folder.glob("*.part"))]
    names = [path.name for path in sorted(folder.glob("*.part"))]
    need(names == [f"{number:06}.part" for number in range(len(parts))], "names of parts")
    need([[len(part), sha256(part)] for part in parts] == payload["parts"], "parts")
    need(all(len(part) == PART for part in parts[:-1]) and len(parts[-1]) <= PART, "sizes of parts")
    sealed = b"".join(parts)
    need((len(sealed), sha256(sealed)) == (payload["size"], payload["sha256"]), "whole")
    need(len(stanzas(sealed)) == len(value["recipients"]), "readers of the payload")
    return list(_records(open_age(sealed, identity), value, keys))


def open_sealed_roster(folder: Path, identity: str, waybill: Waybill) -> dict[str, bytes]:
    """Open ``roster.age`` where it is the one the waybill names, and check its mailbox."""
    sealed = (folder / "roster.age").read_bytes()
    n, digest, sealed_digest, size = waybill.value["roster"]
    need((sha256(sealed), len(sealed)) == (sealed_digest, size), "another roster.age")
    members = read_tar(open_age(sealed, identity))
    roster, mailbox = read_json(members["roster.json"]), read_json(members.pop("mailbox.json"))
    need((sha256(members["roster.json"]), roster["n"]) == (digest, n), "another roster.json")
    need(sha256(bytes.fromhex(mailbox["m"])) == roster["mailbox"], "mailbox")
    return members


def _records(archive: bytes, waybill: Mapping[str, Any], keys: Mapping[str, bytes]) -> Iterator[Version]:
    members = read_tar(archive)
    blobs = [name for name in members if "/" in name]
    need(list(members) == ["manifest.json", "records.jsonl.gz", *sorted(blobs)], "members of the payload")
    named_blobs = [{"sha256": name.removeprefix("blobs/"), "size": len(members[name])} for name in blobs]
    need(all(sha256(members[name]) == name.removeprefix("blobs/") for name in blobs), "hash of a blob")
    bare = sum(BLOCK + -(-len(data) // BLOCK) * BLOCK for data in members.values())
    need(len(archive) == -(-padme(bare + 1024) // BLOCK) * BLOCK, "padding")
    manifest, packed = read_json(members["manifest.json"]), members["records.jsonl.gz"]
    named = {key: waybill[key] for key in ("v", "org", "bundle", "sender")}
    need(packed[:8] == b"\x1f\x8b\x08\0\0\0\0\0", "gzip with a name or a time")
    lines = gzip.decompress(packed)
    digest = hashlib.sha256(lines).hexdigest()
    rows = lines.splitlines(keepends=True)
    records = {"count": len(rows), "size": len(lines), "sha256": digest, "gzip": True}
    need(manifest == {**named, "records": records, "blobs": named_blobs}, "manifest")
    found = [check_version(_line(row), keys) for row in rows]
    place = {version.id: at for at, version in enumerate(found)}
    for at, version in enumerate(found):
        need(set(version.opened) <= SCOPES[waybill["scope"]], "a group outside the scope")
        need(
            all(place.get(parent, -1) < at for parent in version.header["parents"]), "parents before children"
        )
    counts = Counter(version.header["kind"] for version in found)
    need(waybill["contents"]["counts"] == counts, "contents")
    need(waybill["contents"]["attachments"] == len(blobs), "attachments")
    inner = [version.opened.get("inner", {}) for version in found if version.header["kind"] == "paper"]
    released = [
        (value["released"]["sha256"], value["released"]["size"]) for value in inner if "released" in value
    ]
    need(all((one["sha256"], one["size"]) in released for one in named_blobs), "a blob nobody released")
    yield from found


def _line(row: bytes) -> bytes:
    need(row.endswith(b"\n") and len(row) <= 1 << 20, "a line")
    return row[:-1]
