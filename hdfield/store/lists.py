"""Reading lists: by day and page, by link, by words. Never loads a whole table.

Owns the reading side of the projection tables.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hdfield.rules.folding import MAX_QUERY_WORDS, words
from hdfield.rules.projecting import facet_of_kind, facet_of_record
from hdfield.store.connection import Connection

COUNT_LIMIT = 1000
"""Search results are counted exactly up to here, then shown as "1,000+"."""

_ROW = "key, record, kind, day, heads, line"
_NAMED_ANY = 20
_INDEXED_PREFIX = 3  # letters; store.schema.WORD_INDEX


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
    """The first rows of a search; ``count`` stops at ``COUNT_LIMIT`` + 1."""

    rows: tuple[Row, ...]
    count: int


class Lists:
    """Reads rows for lists and searches."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def days(self, kind: str) -> tuple[DayCount, ...]:
        """Give the days that hold records of a kind, newest first."""
        rows = self._connection.execute(
            "SELECT day, count FROM day_count WHERE kind = ? ORDER BY day DESC", (kind,)
        ).fetchall()
        return tuple(DayCount(day, count) for day, count in rows)

    def on_day(self, kind: str, day: str, offset: int, limit: int) -> tuple[Row, ...]:
        """Give rows of one day, newest first."""
        return self._rows(
            f"SELECT {_ROW} FROM current WHERE kind = ? AND day = ? ORDER BY key DESC LIMIT ? OFFSET ?",
            (kind, day, limit, offset),
        )

    def newest(self, kind: str, limit: int, since: str = "") -> tuple[Row, ...]:
        """Give the newest rows of a kind, from a day on."""
        return self._rows(
            f"SELECT {_ROW} FROM current WHERE kind = ? AND day >= ? ORDER BY day DESC, key DESC LIMIT ?",
            (kind, since, limit),
        )

    def linked(self, target: str, role: str, kind: str, limit: int = 5000) -> tuple[Row, ...]:
        """Give the rows of a kind that name ``target`` in ``role``, newest first."""
        return self._rows(
            f"SELECT {_ROW} FROM link JOIN current USING (record)"
            " WHERE link.target = ? AND link.role = ? AND current.kind = ? ORDER BY current.key DESC LIMIT ?",
            (bytes.fromhex(target), role, kind, limit),
        )

    def of(self, records: Iterable[str]) -> tuple[Row, ...]:
        """Give the rows of these records, in the order asked; unknown ones are left out."""
        found: list[Row] = []
        for record in records:
            found += self._rows(f"SELECT {_ROW} FROM current WHERE record = ?", (bytes.fromhex(record),))
        return tuple(found)

    def count(self, kind: str) -> int:
        """Count the records of a kind."""
        total = self._connection.execute(
            "SELECT sum(count) FROM day_count WHERE kind = ?", (kind,)
        ).fetchone()[0]
        return int(total or 0)

    def search(self, typed: str, kind: str | None, limit: int) -> Found:
        """Find records that hold every word typed, newest first.

        Args:
            typed: As typed; the last word is a prefix when it has two letters.
            kind: Only this kind, or all.
            limit: Rows wanted.

        Words also match the names of places, actors and interlocutors that a
        record names, without being stored beside it.
        """
        terms = words(typed)[:MAX_QUERY_WORDS]
        if not terms:
            return Found((), 0)
        # One query for rows and count: setting up a common word's prefix costs
        # more than walking a thousand hits (16.9 ms became 12.5 ms, measured).
        keys = self._connection.execute(
            "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?",
            (self._match(terms, kind), max(limit, COUNT_LIMIT + 1)),
        ).fetchall()
        count = min(len(keys), COUNT_LIMIT + 1)
        rows: list[Row] = []
        for (key,) in keys[:limit]:
            rows += self._rows(f"SELECT {_ROW} FROM current WHERE key = ?", (key,))
        return Found(tuple(rows), count)

    def _match(self, terms: list[str], kind: str | None) -> str:
        last = len(terms) - 1
        parts = [self._term(term, prefix=at == last and len(term) > 1) for at, term in enumerate(terms)]
        if kind is not None:
            parts.append(f'facets:"{facet_of_kind(kind)}"')
        return " AND ".join(parts)

    def _term(self, term: str, *, prefix: bool) -> str:
        own = _own(term, prefix=prefix)
        named = [f'facets:"{facet_of_record(record)}"' for record in self._named(term, prefix=prefix)]
        return f"({' OR '.join([own, *named])})" if named else own

    def _named(self, term: str, *, prefix: bool) -> list[str]:
        """Find the places, actors and interlocutors whose own words hold a term."""
        # FTS5 indexes prefixes of three letters and reads everything of a longer one.
        # Often nothing is named so, and three letters tell (then 5.7 ms becomes 0.2 ms, measured).
        if prefix and len(term) > _INDEXED_PREFIX and not self._named(term[:_INDEXED_PREFIX], prefix=True):
            return []
        kinds = " OR ".join(f'"{facet_of_kind(kind)}"' for kind in ("place", "actor", "interlocutor"))
        rows = self._connection.execute(
            "SELECT current.record FROM word_index JOIN current ON current.key = word_index.rowid"
            " WHERE word_index MATCH ? LIMIT ?",
            (f"{_own(term, prefix=prefix)} AND facets:({kinds})", _NAMED_ANY),
        ).fetchall()
        return [record.hex() for (record,) in rows]

    def _rows(self, sql: str, values: tuple[Any, ...]) -> tuple[Row, ...]:
        return tuple(
            Row(key, record.hex(), kind, day, heads, json.loads(line))
            for key, record, kind, day, heads, line in self._connection.execute(sql, values)
        )


def _own(term: str, *, prefix: bool) -> str:
    return f'text:"{term}"' + ("*" if prefix else "")
