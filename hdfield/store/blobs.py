"""Which blobs this notebook holds, the key of each, and to whom it was sealed.

Owns ``blob`` and ``blob_sent``; runs inside the caller's transaction. The files are
``hdfield.bundle.blobs``.
"""

from __future__ import annotations

from collections.abc import Iterable

from hdfield.bundle.blobs import Blob
from hdfield.store.connection import Connection

_COLUMNS = "sha256, file, key, size"


class Blobs:
    """Reads and writes the rows of blobs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, sha256: str) -> Blob | None:
        """Give a blob by the hash of its content."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM blob WHERE sha256 = ?", (bytes.fromhex(sha256),)
        ).fetchone()
        return Blob(row[0].hex(), *row[1:]) if row else None

    def put(self, blob: Blob) -> None:
        """Keep a blob's row; one that is there gives way: its file no longer reads."""
        self._connection.execute(
            f"INSERT INTO blob ({_COLUMNS}) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, key = excluded.key",
            (bytes.fromhex(blob.sha256), blob.file, blob.key, blob.size),
        )

    def all(self) -> tuple[Blob, ...]:
        """Give every blob held."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM blob ORDER BY file").fetchall()
        return tuple(Blob(row[0].hex(), *row[1:]) for row in rows)

    def mark_sent(self, sha256: str, recipients: Iterable[str]) -> None:
        """Book that a blob itself, not only a version that names it, was sealed to devices."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO blob_sent (sha256, recipient) VALUES (?, ?)",
            [(bytes.fromhex(sha256), recipient) for recipient in recipients],
        )

    def was_sent(self, sha256: str, recipient: str | None = None) -> bool:
        """Say whether a blob was sealed to a device, or, where none is named, to anybody."""
        row = self._connection.execute(
            "SELECT 1 FROM blob_sent WHERE sha256 = ?1 AND (?2 IS NULL OR recipient = ?2) LIMIT 1",
            (bytes.fromhex(sha256), recipient),
        ).fetchone()
        return row is not None
