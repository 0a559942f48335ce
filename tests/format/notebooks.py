"""Read an unlocked notebook's database from docs/format.md sections 5, 6 and 10 alone."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.format.envelope import Refused, hkdf, need, open_stream
from tests.format.reader import Version, canonical, check_version, heads, key_bytes, key_id, read_json

SAME = str.maketrans("أإآٱىیکةؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "اااا" + "ييك" + "هوي" + "01234567890123456789", "ـ")
LATIN = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})


def fold(text: str) -> str:
    """Fold text for search, in the order section 6 names the steps."""
    plain = _unmarked(_unmarked(text).casefold())
    return plain.translate(SAME).translate(LATIN)


def _unmarked(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Mn")


def words(folded: str) -> list[str]:
    """Split folded text into its words."""
    return re.findall(r"[^\W_]+", folded)


@dataclass(frozen=True)
class Notebook:
    """What a database holds, checked."""

    person: str
    key: bytes
    hybrid: str
    classic: str
    versions: Mapping[str, Version]
    loghead: str
    current: Mapping[str, tuple[int, dict[str, Any]]]


def connect(path: Path, key: bytes) -> Any:
    """Open a SQLCipher database with K; whether that fits shows at the first read."""
    database = sqlcipher.connect(str(path))
    database.execute(f"PRAGMA key = \"x'{hkdf(key, b'db/1').hex()}'\"")
    return database


def find(path: Path, key: bytes, query: str) -> set[str]:
    """Search the word index; give the records whose head holds every word of the query."""
    terms = " ".join(f'text:"{word}"' for word in words(fold(query)))
    with closing(connect(path, key)) as database:
        rows = database.execute(
            "SELECT record FROM current WHERE key IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)",
            (terms,),
        )
        return {record.hex() for (record,) in rows}


def read_blobs(folder: Path, key: bytes) -> dict[str, bytes]:
    """Open every blob of a notebook folder; give their bytes by hash."""
    with closing(connect(folder / "store.db", key)) as database:
        rows = database.execute("SELECT sha256, file, key, size FROM blob").fetchall()
    files = {path.relative_to(folder / "blobs").as_posix() for path in (folder / "blobs").glob("*/*")}
    need(files == {f"{file[:2]}/{file}" for _, file, _, _ in rows}, "a file for each row")
    found = {}
    for digest, file, own_key, size in rows:
        whole = open_stream((folder / "blobs" / file[:2] / file).read_bytes(), own_key)
        need(len(whole) == padme(size) and not any(whole[size:]), "padding of a blob")
        need(hashlib.sha256(whole[:size]).digest() == digest, "hash of a blob")
        found[digest.hex()] = whole[:size]
    return found


def padme(size: int) -> int:
    """Round a size up so that at most log2(log2(size)) bits of it show (Padmé)."""
    power = size.bit_length() - 1
    mask = (1 << power - power.bit_length()) - 1
    return size + mask & ~mask


def read_notebook(path: Path, key: bytes) -> Notebook:
    """Open ``store.db`` with K and check all of it: versions, heads, projection, log.

    Args:
        path: The database; it is not changed.
        key: K, from ``slots.bin``.
    """
    with closing(connect(path, key)) as database:
        try:
            broken = database.execute("PRAGMA cipher_integrity_check").fetchall()
            rows = {
                table: database.execute(f"SELECT * FROM {table} {order}").fetchall()
                for table, order in (
                    ("device", ""),
                    ("roster", "ORDER BY n"),
                    ("version", "ORDER BY n"),
                    ("parent", ""),
                    ("head", ""),
                    ("current", ""),
                    ("audit_log", "ORDER BY n"),
                )
            }
        except sqlcipher.DatabaseError:
            raise Refused("the database does not open") from None
    need(not broken, "a page of the database")
    _, person, seed, hybrid, classic = rows["device"][0]
    own = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    keys = {key_id(own): own}
    for _, _, digest, body, *_ in rows["roster"]:
        need(hashlib.sha256(body).digest() == digest, "hash of a roster")
        for device in read_json(body)["devices"]:
            keys[key_id(key_bytes(device["key"]))] = key_bytes(device["key"])
    numbered = dict(_version(row, keys) for row in rows["version"])
    versions = {version.id: version for version in numbered.values()}
    _check_graph(numbered, versions, rows["parent"], rows["head"])
    current = {record.hex(): (at, read_json(line)) for at, record, _, _, _, line in rows["current"]}
    need(set(current) == set(heads(versions)), "a row for each record")
    return Notebook(person, own, hybrid, classic, versions, _log_head(rows["audit_log"]), current)


def _version(row: tuple[Any, ...], keys: Mapping[str, bytes]) -> tuple[int, Version]:
    """Check one row: its wire form, and that the columns beside it say the same."""
    n, name, record, kind, schema, author, header, sig, opened, _ = row
    wire = {"header": read_json(header), "open": read_json(opened), "sig": sig.hex()}
    version = check_version(canonical(wire), keys)
    said = (version.id, *(version.header[key] for key in ("record", "kind", "schema", "author")))
    need(said == (name.hex(), record.hex(), kind, schema, author), "columns of a version")
    return n, version


def _check_graph(
    numbered: Mapping[int, Version],
    versions: Mapping[str, Version],
    parents: list[tuple[int, bytes]],
    held: list[tuple[bytes, int]],
) -> None:
    edges = {(version.id, parent) for version in versions.values() for parent in version.header["parents"]}
    need({(numbered[n].id, parent.hex()) for n, parent in parents} == edges, "parents")
    found: dict[str, set[str]] = {}
    for record, n in held:
        found.setdefault(record.hex(), set()).add(numbered[n].id)
    need(found == heads(versions), "heads")


def _log_head(rows: list[tuple[Any, ...]]) -> str:
    """Follow the audit log from 32 zero bytes; give its head."""
    head = bytes(32)
    for number, (n, at, event, subject, detail, prev, digest) in enumerate(rows, 1):
        need(n == number and prev == head, "the log is a chain")
        entry = canonical([n, at, event, subject, read_json(detail)])
        head = hashlib.sha256(prev + entry).digest()
        need(head == digest, "hash in the log")
    return head.hex()


def minute_of(key: int) -> datetime:
    """Give the minute a ``current.key`` stands for."""
    return datetime.fromtimestamp((key >> 20) * 60, UTC)
