"""Reading which messages wait for an answer.

Owns no table: an encounter's row says by when its message is answered
(``rules.relaying``), and a link says that another encounter answers it.
"""

from __future__ import annotations

from hdfield.store.connection import Connection
from hdfield.store.lists import ROW, Row, read_rows

_AWAITS = "json_extract(CAST(line AS TEXT), '$.awaits')"
# Left to itself SQLite walks every record from the newest to keep them in order.
_NEWEST, _BY_DAY = "current_awaits", "current_awaits_by"


class Messages:
    """Finds messages nobody has answered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unanswered(self, limit: int) -> tuple[Row, ...]:
        """Give the rows of messages without an answer, newest first."""
        return read_rows(self._connection, f"{_waiting(_NEWEST)} ORDER BY key DESC LIMIT ?", (limit,))

    def due(self, day: str, limit: int) -> tuple[Row, ...]:
        """Give the rows of messages whose answer was due by a day, the longest overdue first."""
        return read_rows(
            self._connection,
            f"{_waiting(_BY_DAY)} AND {_AWAITS} > '' AND {_AWAITS} <= ? ORDER BY {_AWAITS}, key LIMIT ?",
            (day, limit),
        )


def _waiting(index: str) -> str:
    return (
        f"SELECT {ROW} FROM current INDEXED BY {index}"
        f" WHERE {_AWAITS} IS NOT NULL AND kind = 'encounter'"
        " AND NOT EXISTS (SELECT 1 FROM link WHERE link.target = current.record AND link.role = 'answers')"
    )
