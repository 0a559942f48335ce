"""The local audit log: what happened on this notebook, chained, never content.

Each row carries the hash of the last. Its head travels in every waybill, and
that is all its strength: rows since the last waybill can be rewritten by
whoever holds the notebook (docs/format.md, section 10).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hdfield.crypto.canonical import canonical
from hdfield.model.base import moment_text
from hdfield.store.connection import Connection

_START = bytes(32)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: ``detail`` holds counts and codes only."""

    n: int
    at: str
    event: str
    subject: str | None
    detail: dict[str, Any]


class AuditLog:
    """Writes and checks the chain; runs inside the caller's transaction."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, event: str, subject: str | None = None, **detail: int | str) -> None:
        """Append one row."""
        row = self._connection.execute("SELECT n, hash FROM audit_log ORDER BY n DESC LIMIT 1").fetchone()
        n, prev = (row[0] + 1, row[1]) if row else (1, _START)
        at, written = moment_text(self._clock()), canonical(detail)
        self._connection.execute(
            "INSERT INTO audit_log (n, at, event, subject, detail, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (n, at, event, subject, written, prev, _hash(prev, n, at, event, subject, written)),
        )

    def head(self) -> str:
        """Give the hash of the last row, hex."""
        row = self._connection.execute("SELECT hash FROM audit_log ORDER BY n DESC LIMIT 1").fetchone()
        return (row[0] if row else _START).hex()

    def first_break(self) -> int | None:
        """Give the number of the first row that does not follow the one before, if any."""
        prev, expected = _START, 1
        for n, at, event, subject, detail, held_prev, held in self._connection.execute(
            "SELECT n, at, event, subject, detail, prev, hash FROM audit_log ORDER BY n"
        ):
            computed = _hash(prev, n, at, event, subject, detail)
            if n != expected or held_prev != prev or held != computed:
                return int(n)
            prev, expected = held, n + 1
        return None

    def last(self, limit: int) -> tuple[Entry, ...]:
        """Give the newest rows, newest first."""
        rows = self._connection.execute(
            "SELECT n, at, event, subject, detail FROM audit_log ORDER BY n DESC LIMIT ?", (limit,)
        )
        return tuple(
            Entry(n, at, event, subject, json.loads(detail)) for n, at, event, subject, detail in rows
        )


def _hash(prev: bytes, n: int, at: str, event: str, subject: str | None, detail: bytes) -> bytes:
    # The detail is hashed as it is written: a check must not stumble over what it does not parse.
    return hashlib.sha256(prev + canonical([n, at, event, subject])[:-1] + b"," + detail + b"]").digest()
