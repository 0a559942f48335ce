"""Finding exact points that have passed their end.

Owns no table: an encounter's row says until when its point may be kept
(``rules.projecting``), and a partial index finds the few that have one.
"""

from __future__ import annotations

from hdfield.store.connection import Connection

_ENDS = "json_extract(CAST(line AS TEXT), '$.point_ends')"


class Pointed:
    """Finds encounters by the end of their exact point."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def held(self, today: str, limit: int) -> tuple[str, ...]:
        """Give the records whose point may still be kept, the one that ends first before the others."""
        rows = self._connection.execute(
            f"SELECT record FROM current INDEXED BY current_point_ends"
            f" WHERE {_ENDS} IS NOT NULL AND {_ENDS} >= ? ORDER BY {_ENDS} LIMIT ?",
            (today, limit),
        ).fetchall()
        return tuple(record.hex() for (record,) in rows)

    def over(self, today: str, limit: int) -> tuple[tuple[str, str], ...]:
        """Give (record, last day) of the points whose last day is before today, the oldest first.

        A record in conflict is left out.
        """
        rows = self._connection.execute(
            f"SELECT record, {_ENDS} FROM current INDEXED BY current_point_ends"
            f" WHERE {_ENDS} IS NOT NULL AND {_ENDS} < ? AND heads = 1 ORDER BY {_ENDS} LIMIT ?",
            (today, limit),
        ).fetchall()
        return tuple((record.hex(), end) for record, end in rows)
