"""Which encounters name a place, an actor or an engagement, by time.

Owns ``met`` and ``post``, projections kept beside the others, and reading them:
the newest at a place, the days of one actor, the posts, counts by place. Never
loads more than was asked. It refuses to say what any of it means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from hdfield.rules.projecting import Projection
from hdfield.store.connection import Connection
from hdfield.store.lists import ROW, DayCount, Row, read_rows
from hdfield.store.word_index import SERIALS

MET_ROLES: Final = ("place", "actors", "engagements")
"""What encounters are found by in order of time; everything else is a link."""

_CHECKPOINT = "checkpoint."
_LAST_DAY = "9999"
# Minutes a day's encounters may lie outside that day in UTC: clocks differ by 14 hours at most.
_DAY_SLACK = 14 * 60


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post: how many visits, and the key of the newest; zero for none yet."""

    place: str
    visits: int
    newest: int


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How many encounters a place had, and the key of the newest of them."""

    place: str
    count: int
    newest: int


class Meetings:
    """Writes and reads who and what was met, by time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # -- writing, in the transaction of the version ------------------------------
    def note(self, key: int, record: bytes, new: Projection) -> None:
        """Keep what a new row names."""
        execute = self._connection.execute
        if new.kind == "place" and new.line.get("level") == "post":
            execute(
                "INSERT INTO post (place, visits, newest, is_post) VALUES (?, 0, 0, 1)"
                " ON CONFLICT (place) DO UPDATE SET is_post = 1",
                (record,),
            )
        if new.kind != "encounter":
            return
        kind = str(new.line.get("kind", ""))
        for role, target in _met(new):
            execute(
                "INSERT OR REPLACE INTO met (role, target, key, day, kind) VALUES (?, ?, ?, ?, ?)",
                (role, target, key, new.day, kind),
            )
            if role == "place" and kind.startswith(_CHECKPOINT):
                execute(
                    "INSERT INTO post (place, visits, newest, is_post) VALUES (?, 1, ?, 0) ON CONFLICT (place)"
                    " DO UPDATE SET visits = visits + 1, newest = max(newest, excluded.newest)",
                    (target, key),
                )

    def forget(self, key: int, record: bytes, old: Projection) -> None:
        """Take away what a row named."""
        execute = self._connection.execute
        if old.kind == "place" and old.line.get("level") == "post":
            execute("UPDATE post SET is_post = 0 WHERE place = ?", (record,))
            self._drop_empty(record)
        if old.kind != "encounter":
            return
        kind = str(old.line.get("kind", ""))
        for role, target in _met(old):
            execute("DELETE FROM met WHERE role = ? AND target = ? AND key = ?", (role, target, key))
            if role == "place" and kind.startswith(_CHECKPOINT):
                execute(
                    "UPDATE post SET visits = max(visits - 1, 0), newest = coalesce((SELECT key FROM met"
                    " WHERE role = 'place' AND target = ? AND kind GLOB 'checkpoint.*'"
                    " ORDER BY key DESC LIMIT 1), 0) WHERE place = ?",
                    (target, target),
                )
                self._drop_empty(target)

    def clear(self) -> None:
        """Forget everything, before all projections are written anew."""
        self._connection.execute("DELETE FROM met")
        self._connection.execute("DELETE FROM post")

    def drifted(self) -> int:
        """Count rows that differ from what links and lists say."""
        wanted = (
            "SELECT link.role, link.target, current.key, current.day,"
            " coalesce(json_extract(CAST(current.line AS TEXT), '$.kind'), '') FROM link JOIN current USING (record)"
            " WHERE current.kind = 'encounter' AND link.role IN ('place', 'actors', 'engagements')"
        )
        held = "SELECT role, target, key, day, kind FROM met"
        posts = "SELECT place, visits, newest, is_post FROM post"
        counted = (
            "SELECT place, sum(visits), max(newest), max(is_post) FROM ("
            "SELECT target AS place, count(*) AS visits, max(key) AS newest, 0 AS is_post FROM met"
            " WHERE role = 'place' AND kind GLOB 'checkpoint.*' GROUP BY target"
            " UNION ALL SELECT record, 0, 0, 1 FROM current"
            " WHERE kind = 'place' AND json_extract(CAST(line AS TEXT), '$.level') = 'post') GROUP BY place"
        )
        pairs = ((wanted, held), (held, wanted), (posts, counted), (counted, posts))
        return sum(
            int(self._connection.execute(f"SELECT count(*) FROM ({one} EXCEPT {other})").fetchone()[0])
            for one, other in pairs
        )

    # -- posts ------------------------------------------------------------------
    def posts(self, offset: int, limit: int) -> tuple[PostRow, ...]:
        """Give posts, the one visited last first; those never visited come last."""
        rows = self._connection.execute(
            "SELECT place, visits, newest FROM post ORDER BY newest DESC, place DESC LIMIT ? OFFSET ?",
            (limit, offset),
        )
        return tuple(PostRow(place.hex(), visits, newest) for place, visits, newest in rows)

    def post(self, place: str) -> PostRow | None:
        """Give one post, or ``None`` where the place is none."""
        row = self._connection.execute(
            "SELECT visits, newest FROM post WHERE place = ?", (bytes.fromhex(place),)
        ).fetchone()
        return PostRow(place, row[0], row[1]) if row else None

    def count_posts(self) -> int:
        """Count the posts."""
        return int(self._connection.execute("SELECT count(*) FROM post").fetchone()[0])

    def visits(self, place: str, limit: int) -> tuple[Row, ...]:
        """Give the rows of the newest checkpoint encounters at a place, newest first."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM (SELECT key FROM met WHERE role = 'place' AND target = ?"
            " AND kind GLOB 'checkpoint.*' ORDER BY key DESC LIMIT ?) JOIN current USING (key)"
            " ORDER BY key DESC",
            (bytes.fromhex(place), limit),
        )

    def same_events(self, place: str, limit: int) -> dict[str, str]:
        """Give which of the newest checkpoint encounters at a place tell of the event of another.

        Returns:
            Record id to the record id it names as the same event.
        """
        rows = self._connection.execute(
            "SELECT link.record, link.target FROM (SELECT key FROM met WHERE role = 'place' AND target = ?"
            " AND kind GLOB 'checkpoint.*' ORDER BY key DESC LIMIT ?) JOIN current USING (key)"
            " JOIN link ON link.record = current.record WHERE link.role = 'same_event_as'",
            (bytes.fromhex(place), limit),
        )
        return {record.hex(): target.hex() for record, target in rows}

    # -- by time ----------------------------------------------------------------
    def days(self, named: Mapping[str, str], since: str = "", until: str = "") -> tuple[DayCount, ...]:
        """Give the days that hold encounters, newest first.

        Args:
            named: Role to record id; all must be named. Empty for every encounter.
            since: First day wanted, or empty.
            until: Last day wanted, or empty.
        """
        if not named:
            rows = self._connection.execute(
                "SELECT day, count FROM day_count WHERE kind = 'encounter' AND day BETWEEN ? AND ?"
                " ORDER BY day DESC",
                (since, until or _LAST_DAY),
            )
            return tuple(DayCount(day, count) for day, count in rows)
        tables, where, values = _joined(named)
        rows = self._connection.execute(
            f"SELECT m0.day, count(*) FROM {tables} WHERE {where} AND m0.day BETWEEN ? AND ?"
            " GROUP BY m0.day ORDER BY m0.day DESC",
            (*values, since, until or _LAST_DAY),
        )
        return tuple(DayCount(day, count) for day, count in rows)

    def on_day(
        self, named: Mapping[str, str], day: str, minute: int, offset: int, limit: int
    ) -> tuple[Row, ...]:
        """Give rows of one day that name all of these, newest first.

        Args:
            named: Role to record id; not empty.
            day: ISO day.
            minute: Minute since 1970 of that day's midnight in UTC.
            offset: Rows to pass over.
            limit: Rows wanted.
        """
        tables, where, values = _joined(named)
        first = max(minute - _DAY_SLACK, 0) * SERIALS
        last = (minute + 24 * 60 + _DAY_SLACK) * SERIALS
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM (SELECT m0.key AS key FROM {tables} WHERE {where}"
            " AND m0.key BETWEEN ? AND ? AND m0.day = ? ORDER BY m0.key DESC LIMIT ? OFFSET ?)"
            " JOIN current USING (key) ORDER BY current.key DESC",
            (*values, first, last, day, limit, offset),
        )

    def newest(self, role: str, target: str, limit: int) -> tuple[Row, ...]:
        """Give the rows of the newest encounters that name a record in a role, newest first."""
        return read_rows(
            self._connection,
            f"SELECT {ROW} FROM (SELECT key FROM met WHERE role = ? AND target = ? ORDER BY key DESC LIMIT ?)"
            " JOIN current USING (key) ORDER BY current.key DESC",
            (role, bytes.fromhex(target), limit),
        )

    def by_place(self, since: str = "", until: str = "", family: str = "") -> tuple[PlaceCount, ...]:
        """Count encounters by place.

        Args:
            since: First day, or empty.
            until: Last day, or empty.
            family: Beginning of the encounter kind, as ``checkpoint``; empty for all.
        """
        rows = self._connection.execute(
            "SELECT target, count(*), max(key) FROM met WHERE role = 'place' AND day BETWEEN ? AND ?"
            " AND kind GLOB ? GROUP BY target",
            (since, until or _LAST_DAY, f"{family}*" if family else "*"),
        )
        return tuple(PlaceCount(target.hex(), count, newest) for target, count, newest in rows)

    # -- inside -----------------------------------------------------------------
    def _drop_empty(self, place: bytes) -> None:
        self._connection.execute("DELETE FROM post WHERE place = ? AND visits = 0 AND is_post = 0", (place,))


def _met(projection: Projection) -> list[tuple[str, bytes]]:
    return [(role, bytes.fromhex(target)) for role, target in projection.links if role in MET_ROLES]


def _joined(named: Mapping[str, str]) -> tuple[str, str, tuple[Any, ...]]:
    """Write the tables and conditions that hold for encounters naming all of these."""
    tables, where, values = [], [], []
    for at, (role, record) in enumerate(sorted(named.items())):
        tables.append(f"met m{at}")
        where.append(f"m{at}.role = ? AND m{at}.target = ?" + (f" AND m{at}.key = m0.key" if at else ""))
        values += [role, bytes.fromhex(record)]
    return ", ".join(tables), " AND ".join(where), tuple(values)
