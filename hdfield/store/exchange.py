"""What was sealed, to whom it went, and what came: the books of the exchange.

Owns ``sealed``, ``sent_count``, ``sent``, ``received``, ``witnessed`` and
``waybill_archive``. Every method runs inside the caller's transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hdfield.crypto.canonical import canonical
from hdfield.store.connection import Connection

ZERO = "0" * 64


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A bundle we sealed; ``waybill`` is its waybill.json, size in bytes."""

    seq: int
    bundle: str
    hash: str
    waybill: bytes
    sealed_at: str
    state: str
    records: int
    size: int


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """A bundle that came, taken or refused."""

    bundle: str
    sender: str
    seq: int
    k: int
    hash: str
    received_at: str
    state: str
    reason: str | None
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class ArchivedRow:
    """A waybill an auditor opened, with its signature; ``at`` names the audit that did."""

    hash: str
    sender: str
    seq: int
    waybill: bytes
    signature: bytes
    at: str


class Exchange:
    """Reads and writes the books."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # -- sending --------------------------------------------------------------
    def last_sealed(self) -> tuple[int, str]:
        """Give (seq, hash) of our last waybill; (0, zeros) before the first."""
        row = self._connection.execute("SELECT seq, hash FROM sealed ORDER BY seq DESC LIMIT 1").fetchone()
        return (row[0], row[1].hex()) if row else (0, ZERO)

    def next_k(self, recipient: str) -> int:
        """Take the next count of bundles for a recipient."""
        row = self._connection.execute(
            "INSERT INTO sent_count (recipient, k) VALUES (?, 1)"
            " ON CONFLICT (recipient) DO UPDATE SET k = k + 1 RETURNING k",
            (recipient,),
        ).fetchone()
        return int(row[0])

    def add_sealed(self, row: SealedRow, sent: Iterable[int], recipients: Iterable[str]) -> None:
        """Book a bundle and what each recipient has now been sealed."""
        self._connection.execute(
            "INSERT INTO sealed (seq, bundle, hash, waybill, sealed_at, state, records, size)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row.seq,
                bytes.fromhex(row.bundle),
                bytes.fromhex(row.hash),
                row.waybill,
                row.sealed_at,
                row.state,
                row.records,
                row.size,
            ),
        )
        numbers = tuple(sent)
        for recipient in recipients:
            self._connection.executemany(
                "INSERT OR IGNORE INTO sent (recipient, n, seq) VALUES (?, ?, ?)",
                [(recipient, n, row.seq) for n in numbers],
            )

    def mark_sealed(self, bundle: str, state: str) -> None:
        """Move a sealed bundle on, for example to ``handed_off``."""
        self._connection.execute(
            "UPDATE sealed SET state = ? WHERE bundle = ?", (state, bytes.fromhex(bundle))
        )

    def sealed(self) -> tuple[SealedRow, ...]:
        """Give our bundles, newest first."""
        return tuple(
            SealedRow(seq, bundle.hex(), hash_.hex(), waybill, at, state, records, size)
            for seq, bundle, hash_, waybill, at, state, records, size in self._connection.execute(
                "SELECT seq, bundle, hash, waybill, sealed_at, state, records, size FROM sealed ORDER BY seq DESC"
            )
        )

    def sealed_names(self) -> frozenset[str]:
        """Name every bundle that was sealed here."""
        return frozenset(bundle.hex() for (bundle,) in self._connection.execute("SELECT bundle FROM sealed"))

    def count_sealed(self, state: str) -> int:
        """Count the bundles of ours in a state."""
        row = self._connection.execute("SELECT count(*) FROM sealed WHERE state = ?", (state,)).fetchone()
        return int(row[0])

    def sealed_hash(self, seq: int) -> str | None:
        """Give the hash of our waybill of a number, if we ever signed one."""
        row = self._connection.execute("SELECT hash FROM sealed WHERE seq = ?", (seq,)).fetchone()
        return row[0].hex() if row else None

    # -- receiving ------------------------------------------------------------
    def received_bundle(self, bundle: str) -> ReceivedRow | None:
        """Give what is booked of a bundle."""
        rows = self._received("WHERE bundle = ?", (bytes.fromhex(bundle),))
        return rows[0] if rows else None

    def taken_of(self, sender: str) -> tuple[ReceivedRow, ...]:
        """Give the bundles taken of a sender, by k."""
        return self._received("WHERE sender = ? AND state = 'imported' ORDER BY k", (sender,))

    def received_of(self, sender: str) -> tuple[ReceivedRow, ...]:
        """Give every bundle booked of a sender, taken or refused, by number."""
        return self._received("WHERE sender = ? ORDER BY seq", (sender,))

    def received(self) -> tuple[ReceivedRow, ...]:
        """Give every bundle that came, newest first."""
        return self._received("ORDER BY received_at DESC, rowid DESC", ())

    def add_received(self, row: ReceivedRow) -> None:
        """Book a bundle, over an earlier refusal of it."""
        self._connection.execute(
            "INSERT OR REPLACE INTO received"
            " (bundle, sender, seq, k, hash, received_at, state, reason, counts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                bytes.fromhex(row.bundle),
                row.sender,
                row.seq,
                row.k,
                bytes.fromhex(row.hash),
                row.received_at,
                row.state,
                row.reason,
                canonical(dict(row.counts)),
            ),
        )

    # -- witnessing and archive -----------------------------------------------
    def witness(self, sender: str, seq: int, hash_: str) -> None:
        """Remember the highest waybill seen of another sender."""
        self._connection.execute(
            "INSERT INTO witnessed (sender, seq, hash, told) VALUES (?, ?, ?, 0) ON CONFLICT (sender) DO UPDATE"
            " SET seq = excluded.seq, hash = excluded.hash, told = 0 WHERE excluded.seq > witnessed.seq",
            (sender, seq, bytes.fromhex(hash_)),
        )

    def take_witnessed(self) -> dict[str, tuple[int, str]]:
        """Give what changed since our last waybill, and count it as told."""
        rows = self._connection.execute("SELECT sender, seq, hash FROM witnessed WHERE told = 0").fetchall()
        self._connection.execute("UPDATE witnessed SET told = 1")
        return {sender: (seq, hash_.hex()) for sender, seq, hash_ in rows}

    def witnessed(self) -> dict[str, tuple[int, str]]:
        """Give the highest waybill seen of each other sender."""
        rows = self._connection.execute("SELECT sender, seq, hash FROM witnessed")
        return {sender: (seq, hash_.hex()) for sender, seq, hash_ in rows}

    def archive(self, row: ArchivedRow) -> bool:
        """Keep an opened waybill; false when it was kept already."""
        cursor = self._connection.execute(
            "INSERT OR IGNORE INTO waybill_archive (hash, sender, seq, waybill, signature, archived_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (bytes.fromhex(row.hash), row.sender, row.seq, row.waybill, row.signature, row.at),
        )
        return bool(cursor.rowcount)

    def archived(self) -> tuple[ArchivedRow, ...]:
        """Give every kept waybill, by sender and number."""
        rows = self._connection.execute(
            "SELECT hash, sender, seq, waybill, signature, archived_at FROM waybill_archive ORDER BY sender, seq"
        )
        return tuple(ArchivedRow(hash_.hex(), *rest) for hash_, *rest in rows)

    def _received(self, where: str, values: tuple[object, ...]) -> tuple[ReceivedRow, ...]:
        rows = self._connection.execute(
            "SELECT bundle, sender, seq, k, hash, received_at, state, reason, counts FROM received " + where,
            values,
        )
        return tuple(
            ReceivedRow(bundle.hex(), sender, seq, k, hash_.hex(), at, state, reason, _counts(counts))
            for bundle, sender, seq, k, hash_, at, state, reason, counts in rows
        )


def _counts(stored: bytes) -> dict[str, int]:
    counts: Mapping[str, int] = json.loads(stored)
    return dict(counts)
