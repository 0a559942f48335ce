"""Reading actors by the thousand: whom they were met, who speaks for them, how they stand.

Owns a few questions that would otherwise be one query an actor. It refuses to
say what any of it means.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hdfield.store.connection import Connection
from hdfield.store.lists import ROW, Row, read_rows

_OWN: Final = 500
"""Newest encounters looked at for a person's own: a notebook that took in more since the last trip has none."""


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor: its row, its interlocutors, and the day of its newest encounter (or empty)."""

    row: Row
    interlocutors: int
    last_met: str


class ActorTable:
    """Reads actors, and the relations among them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[ActorRow, ...]:
        """Give every actor, the one met last first, then by time of entry.

        Each actor costs two looks into an index, however many encounters name it.
        """
        rows = self._connection.execute(
            f"SELECT {ROW},"
            " (SELECT count(*) FROM link JOIN current person USING (record) WHERE link.target = current.record"
            "  AND link.role = 'actor' AND person.kind = 'interlocutor'),"
            " coalesce((SELECT met.day FROM met WHERE met.role = 'actors' AND met.target = current.record"
            "  ORDER BY met.key DESC LIMIT 1), '') AS last_met"
            " FROM current WHERE kind = 'actor' ORDER BY last_met DESC, key DESC"
        )
        return tuple(
            ActorRow(Row(key, record.hex(), kind, day, heads, json.loads(line)), people, met)
            for key, record, kind, day, heads, line, people, met in rows
        )

    def relations(self) -> tuple[Row, ...]:
        """Give every fact on how two actors stand to each other, the newest written last."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM current WHERE kind = 'actor_fact'"
            " AND json_extract(CAST(line AS TEXT), '$.kind') = 'fact.relation' ORDER BY key",
        )

    def formal(self) -> tuple[Row, ...]:
        """Give every fact on who is listed or called something, the newest written last."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM current WHERE kind = 'actor_fact' AND"
            " json_extract(CAST(line AS TEXT), '$.kind') IN ('fact.listing', 'fact.label') ORDER BY key",
        )

    def own_meetings(
        self, devices: Iterable[str], before: str, actor: str = ""
    ) -> tuple[tuple[str, str], ...]:
        """Give (day, encounter kind) of the newest encounters first written on a person's devices, newest first.

        Args:
            devices: Key ids.
            before: Only days before this one (ISO).
            actor: Only encounters that name this actor; all where empty.
        """
        keys = tuple(devices)
        named = (
            "SELECT key FROM met WHERE role = 'actors' AND target = ? AND day < ? ORDER BY key DESC LIMIT ?"
            if actor
            else "SELECT key FROM current WHERE kind = 'encounter' AND day < ? ORDER BY day DESC, key DESC LIMIT ?"
        )
        values = (*((bytes.fromhex(actor),) if actor else ()), before, _OWN)
        rows = self._connection.execute(
            "SELECT day, coalesce(json_extract(CAST(line AS TEXT), '$.kind'), '') FROM current"
            f" WHERE key IN ({named}) AND (SELECT author FROM version WHERE version.record = current.record"
            f" ORDER BY n LIMIT 1) IN ({', '.join('?' * len(keys))}) ORDER BY key DESC",
            (*values, *keys),
        )
        return tuple((day, kind) for day, kind in rows)
