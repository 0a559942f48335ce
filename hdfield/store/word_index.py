"""The search index: what is written of each record, and how it is asked.

Owns ``word_index`` and ``word``. What a record's terms are is decided by
``rules.projecting`` and ``rules.finding``; here is only how they are kept and met.

Every question is one FTS5 query over row numbers, newest first. Its parts stand
the rarest first, and filters are nested two by two: FTS5 advances every part of
one AND at every step, and a nested one moves the rest only where it met (29 ms
became 12 ms at a million, measured).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hdfield.rules.finding import (
    ANY,
    NEAR_WORDS,
    Filters,
    days_beside,
    facet_of_day,
    facet_of_name,
    facet_of_record,
    minutes,
    terms,
)
from hdfield.rules.folding import MAX_QUERY_WORDS, words
from hdfield.store.connection import Connection

SERIALS = 1 << 20
"""Rows that fit in one minute of ``current.key``."""

CREATE = """
CREATE VIRTUAL TABLE word_index USING fts5(
    text, facets, content='', columnsize=0, prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 tokenchars '_.&'"
)
"""
SECURE = "INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1)"

COUNT_LIMIT = 1000
"""Search results are counted exactly up to here, then shown as "1,000+"."""

_INDEXED_PREFIX = 3  # letters, see CREATE
_BEGINNINGS = 128  # words with one beginning: from here on FTS5 merges them faster than it walks them
_NAMED_ANY = 50
_NOBODY = "z_"  # a term nothing carries

_UNDER = """
WITH RECURSIVE under (id) AS (
    SELECT ?1 UNION SELECT link.record FROM under JOIN link ON link.target = under.id AND link.role = 'parent'
)
SELECT id FROM under WHERE EXISTS (SELECT 1 FROM link WHERE link.target = under.id)
"""


@dataclass(frozen=True, slots=True)
class Keys:
    """What a search met: row numbers in the order to show them, at most ``COUNT_LIMIT`` + 1.

    Attributes:
        keys: The first of them, or all.
        is_all: Whether there are no more.
    """

    keys: tuple[int, ...]
    is_all: bool


class WordIndex:
    """Writes and asks the search index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # -- writing ----------------------------------------------------------------
    def put(self, key: int, text: str, facets: str) -> None:
        """Write a record's words and terms."""
        execute = self._connection.execute
        execute("INSERT INTO word_index (rowid, text, facets) VALUES (?, ?, ?)", (key, text, facets))
        if longer := _longer(text):
            execute(
                "INSERT INTO word SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING", (longer,)
            )

    def forget(self, key: int, text: str, facets: str) -> None:
        """Take a record's words away; a contentless table must be told them exactly."""
        self._connection.execute(
            "INSERT INTO word_index (word_index, rowid, text, facets) VALUES ('delete', ?, ?, ?)",
            (key, text, facets),
        )

    def clear(self) -> None:
        """Make the index anew and empty, in the form this program writes."""
        for statement in ("DROP TABLE word_index", CREATE, SECURE, "DELETE FROM word"):
            self._connection.execute(statement)

    def settle(self) -> None:
        """Write the index as one piece; after much was written at once.

        FTS5 leaves some twenty pieces after a million rows, and a question walks
        each of them: searches took five times as long (measured). Costs about as
        much as a tenth of writing the rows did.
        """
        self._connection.execute("INSERT INTO word_index (word_index) VALUES ('optimize')")

    def misses(self, text: str) -> bool:
        """Say whether a word of a record's text would not be found by its beginning."""
        row = self._connection.execute(
            "SELECT EXISTS (SELECT 1 FROM json_each(?) WHERE value NOT IN (SELECT word FROM word))",
            (_longer(text) or "[]",),
        ).fetchone()
        return bool(row[0])

    # -- asking -----------------------------------------------------------------
    def find(
        self, typed: str, filters: Filters, limit: int, *, before: int | None = None, best: bool = False
    ) -> Keys:
        """Find records that hold every word typed and are like the filters ask, newest first.

        Args:
            typed: As typed; the last word is a beginning when it has two letters.
            filters: What they must be like.
            limit: Row numbers wanted, at most ``COUNT_LIMIT`` + 1.
            before: Only rows below this number.
            best: Put first what holds the words as one phrase, then near each
                other, then whole, each newest first; among those found only,
                so that it costs no more than finding them.
        """
        asked = words(typed)[:MAX_QUERY_WORDS]
        if not asked and filters.is_any:
            return Keys((), is_all=True)
        match = self._match(asked, filters)
        if not match:
            return Keys((), is_all=True)
        first, last = (minute * SERIALS for minute in minutes(filters))
        last = min(last, before - 1) if before is not None else last
        keys = self._keys(match, first, last, limit + 1)
        found, is_all = keys[:limit], len(keys) <= limit
        return Keys(tuple(self._best(asked, match, found) if best and asked else found), is_all)

    def _keys(self, match: str, first: int, last: int, limit: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT rowid FROM word_index WHERE word_index MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY rowid DESC LIMIT ?",
            (match, first, last, limit),
        ).fetchall()
        return [key for (key,) in rows]

    def _best(self, asked: Sequence[str], match: str, found: list[int]) -> list[int]:
        if not found:
            return found
        phrase, whole = " ".join(asked), _all_of([_own(word) for word in asked])
        tiers = [whole]
        if len(asked) > 1:
            near = " ".join(_own(word) for word in asked)
            tiers = [f'"{phrase}"', f"NEAR({near}, {NEAR_WORDS})", whole]
        order: dict[int, None] = {}
        for tier in tiers:
            keys = self._keys(_all_of([_met(match), tier]), found[-1], found[0], len(found))
            order.update(dict.fromkeys(keys))
        return list(dict.fromkeys([*order, *found]))

    def _match(self, asked: Sequence[str], filters: Filters) -> str:
        """Write the query; empty where nothing can be found."""
        at_end = len(asked) - 1
        wanted = [self._word(word, prefix=at == at_end and len(word) > 1) for at, word in enumerate(asked)]
        if like := _nested([_own(term) for term in terms(filters)]):
            wanted.insert(0, like)
        match = _all_of(wanted)
        if filters.place:
            under = self._under(filters.place)
            if not under:
                return ""
            # Last, and only where all else met: each step of an OR moves every place in it.
            match = _nested([match, _any_of(under)] if match else [_any_of(under)])
        match = match or _own(ANY)
        beside = [_own(facet_of_day(day)) for day in days_beside(filters)]
        return f"({match}) NOT {_any_of(beside)}" if beside else match

    def _word(self, word: str, *, prefix: bool) -> str:
        own = self._begun(word) if prefix else [_own(word)]
        return _any_of(
            [*own, *(_own(facet_of_record(record)) for record in self._named(word, prefix=prefix))]
        )

    def _begun(self, word: str) -> list[str]:
        """Say "begins with" in the way that costs least.

        FTS5 keeps lists for beginnings of two and three letters. For a longer one
        it merges the whole lists of all words that begin so (52 ms for a common
        word at a million); asked for by name they are read only as far as needed.
        """
        if len(word) <= _INDEXED_PREFIX:
            return [f"{_own(word)}*"]
        rows = self._connection.execute(
            "SELECT word FROM word WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT ?2",
            (word, _BEGINNINGS + 1),
        ).fetchall()
        if len(rows) > _BEGINNINGS:
            return [f"{_own(word)}*"]
        return [_own(whole) for (whole,) in rows] or [_own(word)]

    def _named(self, word: str, *, prefix: bool) -> list[str]:
        """Name some places, actors and interlocutors whose own words hold a word."""
        rows = self._connection.execute(
            "SELECT current.record FROM word_index JOIN current ON current.key = word_index.rowid"
            " WHERE word_index MATCH ? LIMIT ?",
            (_own(facet_of_name(word)) + ("*" if prefix else ""), _NAMED_ANY),
        ).fetchall()
        return [record.hex() for (record,) in rows]

    def _under(self, place: str) -> list[str]:
        """Give the terms of a place and of all that lies under it, where something names it."""
        rows = self._connection.execute(_UNDER, (bytes.fromhex(place),)).fetchall()
        return [_own(facet_of_record(record.hex())) for (record,) in rows]


def _longer(text: str) -> str:
    """Give the words of a text that are longer than an indexed beginning, as JSON; empty for none."""
    longer = {word for word in text.split() if len(word) > _INDEXED_PREFIX}
    return json.dumps(sorted(longer), ensure_ascii=False) if longer else ""


def _own(term: str) -> str:
    return f'"{term}"'


def _met(match: str) -> str:
    """Keep FTS5 from flattening a part into the AND around it."""
    return f"(({match}) NOT {_own(_NOBODY)})"


def _nested(parts: Sequence[str]) -> str:
    """Join parts so that each is asked only where those before it met."""
    match = ""
    for part in parts:
        match = f"{_met(match)} AND {part}" if match else part
    return match


def _all_of(parts: Iterable[str]) -> str:
    return " AND ".join(parts)


def _any_of(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"({' OR '.join(parts)})"
