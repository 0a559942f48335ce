"""The tables lists and search read: written with each version, rebuilt from them.

Owns ``current``, ``day_count`` and ``link``, and has ``meetings`` and ``word_index``
keep their own in step. What they hold is decided by ``rules.projecting``; here is only how it is kept.
"""

from __future__ import annotations

from collections.abc import Callable

from hdfield.crypto.canonical import canonical
from hdfield.model.version import Version
from hdfield.rules.projecting import Projection, project
from hdfield.rules.sameness import distinct
from hdfield.store.connection import Connection
from hdfield.store.meetings import Meetings
from hdfield.store.versions import Versions
from hdfield.store.word_index import SERIALS, WordIndex

_MUCH = 1000

VERSION = 5
"""Counted up whenever a projection changes: a store that says another is rebuilt as it opens."""

_EXTRAS = (
    "SELECT count(*) FROM current WHERE record NOT IN (SELECT record FROM head)",
    "SELECT count(*) FROM link WHERE record NOT IN (SELECT record FROM head)",
    "SELECT count(*) FROM (SELECT kind, day, count FROM day_count"
    " EXCEPT SELECT kind, day, count(*) FROM current GROUP BY kind, day)",
    "SELECT count(*) FROM (SELECT kind, day, count(*) FROM current GROUP BY kind, day"
    " EXCEPT SELECT kind, day, count FROM day_count)",
)


class Projections:
    """Keeps the projection of each record's shown head.

    Where a record has several heads the first that is not removed is projected,
    and ``heads`` says how many differ: heads with the same words are no conflict.
    """

    def __init__(self, connection: Connection, versions: Versions) -> None:
        self._connection = connection
        self._versions = versions
        self._meetings = Meetings(connection)
        self._words = WordIndex(connection)

    def renew(self, record: str, before: tuple[Version, ...], after: tuple[Version, ...]) -> None:
        """Bring a record's rows up to date.

        Args:
            record: Record id.
            before: Its heads when the rows were last written; empty for a new
                record. The search index needs the old words to forget them.
            after: Its heads now.
        """
        record_id = bytes.fromhex(record)
        old = _projection(before) if before else None
        new = _projection(after)
        key = self._forget(record_id, old) if before and old else None
        if key is None or old is None or old.minute != new.minute:
            key = self._free_key(new.minute)
        self._write(key, record_id, len(distinct(after)), new)

    def rebuild(self, step: Callable[[int], None]) -> int:
        """Write every projection anew from the heads.

        Args:
            step: Called with 1 for each record done.

        Returns:
            Number of records.
        """
        execute = self._connection.execute
        for table in ("current", "day_count", "link"):
            execute(f"DELETE FROM {table}")
        self._words.clear()
        self._meetings.clear()
        count = 0
        for record in list(self._versions.records()):
            self.renew(record, (), self._versions.heads(record))
            step(1)
            count += 1
        self._words.settle()
        return count

    def settle(self, written: int) -> None:
        """Hear how many records were just written at once; a tenth of all or more is much."""
        total = self._connection.execute("SELECT sum(count) FROM day_count").fetchone()[0] or 0
        if written >= _MUCH and written * 10 >= total:
            self._words.settle()

    def drifted(self, step: Callable[[int], None]) -> int:
        """Count records whose row differs from what their heads say, and days and links of none."""
        wrong = 0
        for record in list(self._versions.records()):
            heads = self._versions.heads(record)
            if not heads:
                wrong += 1
                continue
            new = _projection(heads)
            row = self._connection.execute(
                "SELECT kind, day, heads, line, key / ? FROM current WHERE record = ?",
                (SERIALS, bytes.fromhex(record)),
            ).fetchone()
            wanted = (new.kind, new.day, len(distinct(heads)), canonical(new.line), new.minute)
            links = self._connection.execute(
                "SELECT role, lower(hex(target)) FROM link WHERE record = ?", (bytes.fromhex(record),)
            ).fetchall()
            wrong += row != wanted or set(links) != set(new.links) or self._words.misses(new.text)
            step(1)
        wrong += self._meetings.drifted()
        return wrong + sum(int(self._connection.execute(extra).fetchone()[0]) for extra in _EXTRAS)

    def _write(self, key: int, record_id: bytes, heads: int, new: Projection) -> None:
        execute = self._connection.execute
        execute(
            "INSERT INTO current (key, record, kind, day, heads, line) VALUES (?, ?, ?, ?, ?, ?)",
            (key, record_id, new.kind, new.day, heads, canonical(new.line)),
        )
        execute(
            "INSERT INTO day_count (kind, day, count) VALUES (?, ?, 1)"
            " ON CONFLICT (kind, day) DO UPDATE SET count = count + 1",
            (new.kind, new.day),
        )
        for role, target in new.links:
            execute(
                "INSERT OR REPLACE INTO link (target, role, record) VALUES (?, ?, ?)",
                (bytes.fromhex(target), role, record_id),
            )
        self._words.put(key, new.text, new.facets)
        self._meetings.note(key, record_id, new)

    def _forget(self, record_id: bytes, old: Projection) -> int | None:
        """Take a record's rows away and give their key, or ``None`` where there were none.

        A row that is missing is a fault that a check finds and a rebuild mends;
        it must not keep a person from saving.
        """
        execute = self._connection.execute
        row = execute("SELECT key FROM current WHERE record = ?", (record_id,)).fetchone()
        if row is None:
            return None
        key: int = row[0]
        execute("DELETE FROM current WHERE key = ?", (key,))
        execute("UPDATE day_count SET count = count - 1 WHERE kind = ? AND day = ?", (old.kind, old.day))
        execute("DELETE FROM day_count WHERE kind = ? AND day = ? AND count = 0", (old.kind, old.day))
        execute("DELETE FROM link WHERE record = ?", (record_id,))
        self._words.forget(key, old.text, old.facets)
        self._meetings.forget(key, record_id, old)
        return key

    def _free_key(self, minute: int) -> int:
        first = minute * SERIALS
        last: int | None = self._connection.execute(
            "SELECT max(key) FROM current WHERE key BETWEEN ? AND ?", (first, first + SERIALS - 1)
        ).fetchone()[0]
        return first if last is None else last + 1


def _projection(heads: tuple[Version, ...]) -> Projection:
    """Project the head lists show: a removal beside an edit hides nothing."""
    seen = [head for head in heads if head.objects.get("core", {}).get("removed") is not True]
    shown = (seen or heads)[0]
    return project(shown.kind, shown.objects, len(distinct(heads)))
