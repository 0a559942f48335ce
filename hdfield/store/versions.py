"""The append-only table of versions, and which of them are heads.

Owns ``version``, ``parent`` and ``head``. Every method runs inside the
caller's transaction; none begins one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from hdfield.crypto.versions import open_bytes
from hdfield.model.base import Group
from hdfield.model.version import Opened, Version
from hdfield.store.connection import Connection

_AT_ONCE: Final = 500
"""Records one statement asks for."""
Stored = tuple[Any, ...]
"""A version as it is stored, not looked into."""

_COLUMNS = "id, record, kind, schema, author, header, sig, open"
_IS_PARENT = "SELECT 1 FROM parent JOIN version USING (n) WHERE parent.id = ? AND version.record = ?"
# A parent counts within its own record only: nobody may end another record's head.
_HEADS = (
    "SELECT record, n FROM version WHERE NOT EXISTS (SELECT 1 FROM parent JOIN version AS child ON child.n = parent.n"
    " WHERE parent.id = version.id AND child.record = version.record)"
)


class Versions:
    """Reads and appends versions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, version: Version, source: bytes | None) -> int | None:
        """Add a version, or open more of one that is here.

        Args:
            version: Checked already.
            source: Bundle it came in, ``None`` for our own.

        Returns:
            Its row number when something was added, else ``None``.
        """
        execute = self._connection.execute
        version_id = bytes.fromhex(version.id)
        row = execute("SELECT n, open FROM version WHERE id = ?", (version_id,)).fetchone()
        if row is not None:
            return self._open_more(row[0], row[1], version)
        record = bytes.fromhex(version.record)
        n: int = execute(
            f"INSERT INTO version ({_COLUMNS}, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                version_id,
                record,
                version.kind,
                version.schema,
                version.author,
                version.header,
                version.sig,
                open_bytes(version.opened),
                source,
            ),
        ).lastrowid
        for parent in version.parents:
            parent_id = bytes.fromhex(parent)
            execute("INSERT INTO parent (n, id) VALUES (?, ?)", (n, parent_id))
            execute(
                "DELETE FROM head WHERE record = ? AND n = (SELECT n FROM version WHERE id = ?)",
                (record, parent_id),
            )
        if source is None or not execute(_IS_PARENT, (version_id, record)).fetchone():
            execute("INSERT INTO head (record, n) VALUES (?, ?)", (record, n))
        return n

    def heads(self, record: str) -> tuple[Version, ...]:
        """Give the heads of a record, oldest row first; empty when unknown."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM version WHERE n IN (SELECT n FROM head WHERE record = ?) ORDER BY n",
            (bytes.fromhex(record),),
        ).fetchall()
        return tuple(read_stored(row) for row in rows)

    def heads_of(self, records: Iterable[str]) -> dict[str, tuple[Version, ...]]:
        """Give the heads of many records, by record, oldest row first; unknown ones are left out."""
        found: dict[str, list[Version]] = {}
        for row in self.stored_heads(records):
            version = read_stored(row)
            found.setdefault(version.record, []).append(version)
        return {record: tuple(versions) for record, versions in found.items()}

    def stored_heads(self, records: Iterable[str]) -> tuple[Stored, ...]:
        """Give the heads of many records as they are stored, those of one record oldest row first.

        Reading them takes ten times as long and needs no store: ``read_stored``.
        """
        found: list[Stored] = []
        for part in _parts(records):
            found += self._connection.execute(
                f"SELECT {_COLUMNS} FROM version WHERE n IN"
                f" (SELECT n FROM head WHERE record IN ({','.join('?' * len(part))})) ORDER BY n",
                part,
            ).fetchall()
        return tuple(found)

    def differing(self, records: Iterable[str]) -> frozenset[str]:
        """Name those of these records that have several heads."""
        found: set[str] = set()
        for part in _parts(records):
            rows = self._connection.execute(
                f"SELECT record FROM head WHERE record IN ({','.join('?' * len(part))})"
                " GROUP BY record HAVING count(*) > 1",
                part,
            )
            found |= {record.hex() for (record,) in rows}
        return frozenset(found)

    def history(self, record: str) -> tuple[Version, ...]:
        """Give every version of a record held here, oldest row first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM version WHERE record = ? ORDER BY n",
            (bytes.fromhex(record),),
        ).fetchall()
        return tuple(read_stored(row) for row in rows)

    def numbered(self, numbers: Iterable[int]) -> Iterator[Version]:
        """Give versions by row number, in the order asked."""
        for n in numbers:
            row = self._connection.execute(
                f"SELECT {_COLUMNS} FROM version WHERE n = ?",
                (n,),
            ).fetchone()
            yield read_stored(row)

    def knows(self, version_id: str) -> bool:
        """Say whether a version is here."""
        row = self._connection.execute(
            "SELECT 1 FROM version WHERE id = ?", (bytes.fromhex(version_id),)
        ).fetchone()
        return row is not None

    def graph(self, record: str) -> dict[str, tuple[str, ...]]:
        """Give the parents named by each version of a record, by version id."""
        found: dict[str, tuple[str, ...]] = {}
        for version_id, parent in self._connection.execute(
            "SELECT version.id, parent.id FROM version LEFT JOIN parent USING (n) WHERE version.record = ?",
            (bytes.fromhex(record),),
        ):
            named = found.get(version_id.hex(), ())
            found[version_id.hex()] = (*named, parent.hex()) if parent is not None else named
        return found

    def rows(self) -> Iterator[tuple[int, str, str, str, bytes | None]]:
        """Give (n, record, kind, author, source) of every version, oldest first."""
        for n, record, kind, author, source in self._connection.execute(
            "SELECT n, record, kind, author, source FROM version ORDER BY n"
        ):
            yield n, record.hex(), kind, author, source

    def all(self) -> Iterator[Version]:
        """Give every version, oldest row first, without holding them."""
        for row in self._connection.execute(f"SELECT {_COLUMNS} FROM version ORDER BY n"):
            yield read_stored(row)

    def records(self) -> Iterator[str]:
        """Give the id of every record, in the order they first came."""
        for (record,) in self._connection.execute(
            "SELECT record FROM version GROUP BY record ORDER BY min(n)"
        ):
            yield record.hex()

    def true_heads(self) -> set[tuple[str, int]]:
        """Compute the heads from the parents alone, for the check."""
        return {(record.hex(), n) for record, n in self._connection.execute(_HEADS)}

    def kept_heads(self) -> set[tuple[str, int]]:
        """Read the heads as kept."""
        return {(record.hex(), n) for record, n in self._connection.execute("SELECT record, n FROM head")}

    def rebuild_heads(self) -> None:
        """Write the heads anew from the parents."""
        self._connection.execute("DELETE FROM head")
        self._connection.execute(f"INSERT INTO head (record, n) {_HEADS}")

    def _open_more(self, n: int, held: bytes, version: Version) -> int | None:
        opened = _opened(held)
        more = {group: part for group, part in version.opened.items() if group not in opened}
        if not more:
            return None
        self._connection.execute(
            "UPDATE version SET open = ? WHERE n = ?", (open_bytes({**opened, **more}), n)
        )
        return n


def _parts(records: Iterable[str]) -> Iterator[list[bytes]]:
    keys = [bytes.fromhex(record) for record in dict.fromkeys(records)]
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]


def _opened(stored: bytes) -> dict[Group, Opened]:
    return {group: Opened(salt, value) for group, (salt, value) in json.loads(stored).items()}


def read_stored(row: Stored) -> Version:
    """Read a version as it is stored; on any thread."""
    version_id, record, kind, schema, author, header, sig, opened = row
    fields = json.loads(header)
    return Version(
        id=version_id.hex(),
        record=record.hex(),
        kind=kind,
        schema=schema,
        parents=tuple(fields["parents"]),
        author=author,
        groups=fields["groups"],
        header=header,
        sig=sig,
        opened=_opened(opened),
    )
