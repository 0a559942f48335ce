"""Reading lists: by day and page, by link, by words. Never loads a whole table.

Owns the reading side of the projection tables.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from hdfield.rules.finding import Filters
from hdfield.rules.folding import words
from hdfield.store.connection import Connection
from hdfield.store.word_index import COUNT_LIMIT, WordIndex

ROW = "current.key, current.record, current.kind, current.day, current.heads, current.line"
"""What `read_rows` reads, in its order."""

_AT_ONCE = 10_000
"""Ids in one statement: SQLite takes 32,766 values."""


@dataclass(frozen=True, slots=True)
class Row:
    """One list row: ``line`` holds what ``rules.projecting`` kept for its kind."""

    key: int
    record: str
    kind: str
    day: str
    heads: int
    line: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many records of a kind lie on a day (ISO, empty where unknown)."""

    day: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        rows: The first rows.
        count: How many there are; ``COUNT_LIMIT`` + 1 for more than that.
        keys: The keys of the first ``COUNT_LIMIT`` in the order found, to read
            further rows by; ``before`` the least of them there may be more.
    """

    rows: tuple[Row, ...]
    count: int
    keys: tuple[int, ...]


class Lists:
    """Reads rows for lists and searches."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._words = WordIndex(connection)

    def days(self, kind: str) -> tuple[DayCount, ...]:
        """Give the days that hold records of a kind, newest first."""
        rows = self._connection.execute(
            "SELECT day, count FROM day_count WHERE kind = ? ORDER BY day DESC", (kind,)
        ).fetchall()
        return tuple(DayCount(day, count) for day, count in rows)

    def on_day(self, kind: str, day: str, offset: int, limit: int) -> tuple[Row, ...]:
        """Give rows of one day, newest first."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM current WHERE kind = ? AND day = ? ORDER BY key DESC LIMIT ? OFFSET ?",
            (kind, day, limit, offset),
        )

    def newest(self, kind: str, limit: int, since: str = "") -> tuple[Row, ...]:
        """Give the newest rows of a kind, from a day on."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM current WHERE kind = ? AND day >= ? ORDER BY day DESC, key DESC LIMIT ?",
            (kind, since, limit),
        )

    def linked(self, target: str, role: str, kind: str, limit: int = 5000) -> tuple[Row, ...]:
        """Give the rows of a kind that name ``target`` in ``role``, newest first."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM link JOIN current USING (record)"
            " WHERE link.target = ? AND link.role = ? AND current.kind = ? ORDER BY current.key DESC LIMIT ?",
            (bytes.fromhex(target), role, kind, limit),
        )

    def of(self, records: Iterable[str]) -> tuple[Row, ...]:
        """Give the rows of these records, in the order asked; unknown ones are left out."""
        found: list[Row] = []
        for record in records:
            found += read_rows(
                self._connection, f"SELECT {ROW} FROM current WHERE record = ?", (bytes.fromhex(record),)
            )
        return tuple(found)

    def naming(self, targets: Iterable[str], roles: Iterable[str] = ()) -> frozenset[str]:
        """Name the records that name one of these.

        Args:
            targets: Record ids.
            roles: Only those that name it in one of these; all where empty.

        One seek for each target: the roles are looked at on the way, since a seek
        for every pair of target and role costs more than reading past a few.
        """
        wanted = tuple(roles)
        asked = f" AND +role IN ({_marks(wanted)})" if wanted else ""
        found: set[str] = set()
        for part in _parts(targets):
            sql = f"SELECT record FROM link WHERE target IN ({_marks(part)}){asked}"
            found |= {record.hex() for (record,) in self._connection.execute(sql, (*part, *wanted))}
        return frozenset(found)

    def among(self, records: Iterable[str], kind: str = "") -> dict[str, Row]:
        """Give the rows of these records, by id, however many; unknown ones are left out.

        Args:
            records: Record ids.
            kind: Only those of this kind: what is not read costs a tenth.
        """
        of = (kind,) if kind else ()
        narrowed = " AND kind = ?" if kind else ""
        found: dict[str, Row] = {}
        for part in _parts(records):
            sql = f"SELECT {ROW} FROM current WHERE record IN ({_marks(part)}){narrowed}"
            found |= {row.record: row for row in read_rows(self._connection, sql, (*part, *of))}
        return found

    def named_by(self, records: Iterable[str]) -> frozenset[str]:
        """Name every record that these name, in whatever role."""
        found: set[str] = set()
        for part in _parts(records):
            sql = f"SELECT DISTINCT target FROM link WHERE record IN ({_marks(part)})"
            found |= {target.hex() for (target,) in self._connection.execute(sql, part)}
        return frozenset(found)

    def count(self, kind: str) -> int:
        """Count the records of a kind."""
        total = self._connection.execute(
            "SELECT sum(count) FROM day_count WHERE kind = ?", (kind,)
        ).fetchone()[0]
        return int(total or 0)

    def search(
        self,
        typed: str,
        asked: Filters | str | None = None,
        limit: int = 50,
        *,
        before: int | None = None,
        best: bool = False,
    ) -> Found:
        """Find records that hold every word typed and are like the filters ask, newest first.

        Args:
            typed: As typed; the last word is a prefix when it has two letters.
            asked: Filters, or only a kind, or all.
            limit: Rows wanted; ``Found.keys`` names more.
            before: Go on below this key.
            best: Of the newest found, put first what holds the words as typed.

        Words also match the names of places, actors and interlocutors that a
        record names, without being stored beside it. With neither words nor
        filters nothing is found.
        """
        filters = asked if isinstance(asked, Filters) else Filters(kind=asked or "")
        if not isinstance(asked, Filters) and not words(typed):
            return Found((), 0, ())
        # One query for rows and count: setting up a common word's prefix costs
        # more than walking a thousand hits (16.9 ms became 12.5 ms, measured).
        met = self._words.find(typed, filters, COUNT_LIMIT, before=before, best=best)
        count = len(met.keys) if met.is_all else COUNT_LIMIT + 1
        return Found(self.at(met.keys[:limit]), count, met.keys)

    def at(self, keys: Iterable[int]) -> tuple[Row, ...]:
        """Give the rows with these keys, in the order asked; those no more here are left out."""
        found: list[Row] = []
        for key in keys:
            found += read_rows(self._connection, f"SELECT {ROW} FROM current WHERE key = ?", (key,))
        return tuple(found)


def read_rows(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> tuple[Row, ...]:
    """Give the rows of a query for ``ROW``."""
    rows = connection.execute(sql, values).fetchall()
    # Read as one array: half the time of a thousand small texts.
    lines = json.loads(b"[" + b",".join(row[-1] for row in rows) + b"]")
    return tuple(
        Row(key, record.hex(), kind, day, heads, line)
        for (key, record, kind, day, heads, _), line in zip(rows, lines, strict=True)
    )


def _marks(values: tuple[object, ...]) -> str:
    return ",".join("?" * len(values))


def _parts(records: Iterable[str]) -> Iterator[tuple[bytes, ...]]:
    """Cut ids into what one statement may ask for."""
    keys = [bytes.fromhex(record) for record in dict.fromkeys(records)]
    for start in range(0, len(keys), _AT_ONCE):
        yield tuple(keys[start : start + _AT_ONCE])
