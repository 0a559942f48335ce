"""Settings, this device's keys, rosters taken, and the one open form.

Owns ``setting``, ``device``, ``roster`` and ``draft``; runs inside the
caller's transaction.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from hdfield.crypto.canonical import canonical
from hdfield.store.connection import Connection


@dataclass(frozen=True, slots=True, repr=False)
class DeviceSecrets:
    """This device's person code and secret keys; never printed, never shared."""

    person: str
    signing_seed: bytes
    hybrid: str
    classic: str


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A roster as taken: ``body`` is roster.json, ``sealed`` is roster.age."""

    n: int
    org: str
    hash: str
    body: bytes
    sealed: bytes
    mailbox: bytes


class Keeping:
    """Reads and writes the small tables."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def setting(self, name: str) -> Any:
        """Give a setting's JSON value, or ``None``."""
        row = self._connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else None

    def set_setting(self, name: str, value: Any) -> None:
        """Write a setting."""
        self._connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, canonical(value)),
        )

    def device(self) -> DeviceSecrets:
        """Give this device's keys; every notebook has them from its first moment."""
        row = self._connection.execute("SELECT person, signing_seed, hybrid, classic FROM device").fetchone()
        return DeviceSecrets(*row)

    def set_device(self, secrets: DeviceSecrets) -> None:
        """Write the keys of a new notebook."""
        self._connection.execute(
            "INSERT INTO device (only, person, signing_seed, hybrid, classic) VALUES (1, ?, ?, ?, ?)",
            (secrets.person, secrets.signing_seed, secrets.hybrid, secrets.classic),
        )

    def roster(self) -> RosterRow | None:
        """Give the newest roster taken."""
        row = self._connection.execute(
            "SELECT n, org, hash, body, sealed, mailbox FROM roster ORDER BY n DESC LIMIT 1"
        ).fetchone()
        return RosterRow(row[0], row[1], row[2].hex(), *row[3:]) if row else None

    def rosters(self) -> tuple[RosterRow, ...]:
        """Give every roster taken, newest first."""
        rows = self._connection.execute(
            "SELECT n, org, hash, body, sealed, mailbox FROM roster ORDER BY n DESC"
        ).fetchall()
        return tuple(RosterRow(row[0], row[1], row[2].hex(), *row[3:]) for row in rows)

    def add_roster(self, row: RosterRow) -> None:
        """Keep a roster whose signatures were checked."""
        self._connection.execute(
            "INSERT INTO roster (n, org, hash, body, sealed, mailbox) VALUES (?, ?, ?, ?, ?, ?)",
            (row.n, row.org, bytes.fromhex(row.hash), row.body, row.sealed, row.mailbox),
        )

    def draft(self, form: str) -> Any:
        """Give what was last typed into a form, or ``None``."""
        row = self._connection.execute("SELECT value FROM draft WHERE form = ?", (form,)).fetchone()
        return json.loads(row[0]) if row else None

    def drafts(self) -> tuple[str, ...]:
        """Name the forms in which something is typed, the newest first."""
        rows = self._connection.execute(
            "SELECT form FROM draft WHERE value != ? ORDER BY kept_at DESC, form", (canonical(None),)
        ).fetchall()
        return tuple(row[0] for row in rows)

    def keep_draft(self, form: str, value: Any, at: str) -> None:
        """Keep what is typed so far."""
        self._connection.execute(
            "INSERT INTO draft (form, value, kept_at) VALUES (?, ?, ?)"
            " ON CONFLICT (form) DO UPDATE SET value = excluded.value, kept_at = excluded.kept_at",
            (form, canonical(value), at),
        )

    def drop_draft(self, form: str) -> None:
        """Forget a form's draft: it was saved, or set aside by the person."""
        self._connection.execute("DELETE FROM draft WHERE form = ?", (form,))
