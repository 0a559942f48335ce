"""The gazetteer: public names of places, replaced whole by each import.

Owns ``gazetteer`` and ``gazetteer_words``. It is reference data of this
notebook: never signed, never sent, and no record points into it. Runs inside
the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from hdfield.rules.finding import facet_of_kind
from hdfield.rules.folding import MAX_QUERY_WORDS, words
from hdfield.rules.gazetteer_file import LANGUAGES, GazetteerRow
from hdfield.store.connection import Connection

_COLUMNS = "n, pcode, level, parent, name_en, name_fr, name_ar, lat, lon, zone"
_STEP = 1000
_SAME_PCODE = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """One row as it is kept; ``parent`` is the row number of its parent."""

    n: int
    pcode: str
    level: str
    parent: int | None
    names: dict[str, str]
    centroid: tuple[str, str] | None
    zone: str | None


class GazetteerTable:
    """Reads and replaces the gazetteer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, rows: Iterable[GazetteerRow], step: Callable[[int], None]) -> None:
        """Put other rows in place of all there are.

        Args:
            rows: Checked, each parent before what names it: row numbers follow
                that order, so that a search gives the wider areas first.
            step: Called now and then with how many rows were added since.
        """
        execute = self._connection.execute
        execute("DELETE FROM gazetteer")
        execute("INSERT INTO gazetteer_words (gazetteer_words) VALUES ('delete-all')")
        numbers: dict[str, int] = {}
        for n, row in enumerate(rows, 1):
            numbers[row.pcode] = n
            lat, lon = row.centroid or (None, None)
            execute(
                f"INSERT INTO gazetteer ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(n, row.pcode, row.level, numbers[row.parent] if row.parent else None),
                    *(row.names.get(lang) for lang in LANGUAGES),
                    *(lat, lon, row.zone),
                ),
            )
            every = [words(name) for name in (*row.names.values(), row.pcode)]
            execute(
                "INSERT INTO gazetteer_words (rowid, text, whole) VALUES (?, ?, ?)",
                (
                    n,
                    " ".join(word for name in every for word in name),
                    " ".join("".join(name) for name in every),
                ),
            )
            if n % _STEP == 0:
                step(_STEP)
        step(len(numbers) % _STEP)

    def count(self) -> int:
        """Count the rows."""
        return int(self._connection.execute("SELECT count(*) FROM gazetteer").fetchone()[0])

    def find(self, typed: str, limit: int) -> tuple[Listed, ...]:
        """Find rows by every word typed, the last one as far as it goes.

        A name that is the whole of what was typed comes first, then the wider
        areas before the narrower.

        Args:
            typed: As typed: a name in any language of the file, or a P-code.
            limit: Rows wanted.
        """
        terms = words(typed)[:MAX_QUERY_WORDS]
        if not terms:
            return ()
        *first, last = terms
        begins = " AND ".join([*(f'text:"{term}"' for term in first), f'text:"{last}"*'])
        hits = self._numbers(f'whole:"{"".join(terms)}"', limit)
        hits |= self._numbers(begins, limit)
        return self._rows(list(hits)[:limit])

    def at(self, pcode: str) -> Listed | None:
        """Give the row of a P-code."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM gazetteer WHERE pcode = ?", (pcode,)
        ).fetchone()
        return _listed(row) if row else None

    def lineage(self, row: Listed) -> tuple[Listed, ...]:
        """Give a row and what it lies in, the widest last."""
        found = [row]
        while found[-1].parent is not None:
            found += self._rows([found[-1].parent])
        return tuple(found)

    def places_with(self, pcode: str) -> tuple[str, ...]:
        """Give the records of places that hold a P-code, the oldest first.

        Its words lead there, and "AA-1" is made of words that "AA-1-01" has too:
        the code itself decides.
        """
        match = " AND ".join(
            [*(f'text:"{term}"' for term in words(pcode)), f"facets:{facet_of_kind('place')}"]
        )
        rows = self._connection.execute(
            "SELECT current.record FROM word_index JOIN current ON current.key = word_index.rowid"
            " WHERE word_index MATCH ? AND json_extract(CAST(current.line AS TEXT), '$.pcode') = ?"
            " ORDER BY word_index.rowid LIMIT ?",
            (match, pcode, _SAME_PCODE),
        ).fetchall()
        return tuple(record.hex() for (record,) in rows)

    def _numbers(self, match: str, limit: int) -> dict[int, None]:
        rows = self._connection.execute(
            "SELECT rowid FROM gazetteer_words WHERE gazetteer_words MATCH ? ORDER BY rowid LIMIT ?",
            (match, limit),
        ).fetchall()
        return dict.fromkeys(n for (n,) in rows)

    def _rows(self, numbers: Iterable[int]) -> tuple[Listed, ...]:
        return tuple(
            _listed(
                self._connection.execute(f"SELECT {_COLUMNS} FROM gazetteer WHERE n = ?", (n,)).fetchone()
            )
            for n in numbers
        )


def _listed(row: tuple[Any, ...]) -> Listed:
    n, pcode, level, parent, *names, lat, lon, zone = row
    called = {lang: name for lang, name in zip(LANGUAGES, names, strict=True) if name}
    return Listed(n, pcode, level, parent, called, (lat, lon) if lat else None, zone)
