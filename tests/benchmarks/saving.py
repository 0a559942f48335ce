"""Saving one encounter, durable, beside the same statements with ready-made bytes.

Two copies of one notebook, byte for byte. Ours saves to the first through
`Records.save`, and every statement it runs is noted with its values. The bare
part runs exactly these on the second copy: same SQL, same bytes, same
transaction, opened by the same function and so with the same pragmas. Both
files thus hold the same pages at every step, both caches have seen the same
ones, and nothing is saved twice. What ours may cost more is all that is not
SQLCipher: validating, folding, canonical JSON, digests, the signature.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hdfield.model.encounter import Encounter
from hdfield.services.records import Records
from hdfield.store.connection import Connection, connect
from hdfield.store.store import FILE_NAME, Store
from tests.benchmarks.big_store import LARGE, SMALL, WORLD, big_notebook, copy, database_key
from tests.benchmarks.rows import Row, ratio
from tests.benchmarks.writer import Writer

SAVES = 300
_TWICE_BARE = 2.0
_FLAT = 1.5

Statement = tuple[str, tuple[Any, ...]]


class Noting:
    """A connection that notes every statement it passes on."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.statements: list[Statement] = []

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        """Note a statement and run it."""
        self.statements.append((sql, values))
        return self.connection.execute(sql, values)

    def __getattr__(self, name: str) -> Any:
        """Pass everything else on."""
        return getattr(self.connection, name)


class Pair:
    """Two copies of the notebook of one size: ours, and the bare part's."""

    def __init__(self, encounters: int) -> None:
        source = big_notebook(encounters)
        self._folders = (copy(source, f"ours-{encounters}"), copy(source, f"bare-{encounters}"))
        for folder in self._folders:
            _settle(folder / FILE_NAME)
        key = database_key(source)
        path = self._folders[0] / FILE_NAME
        self._noting = Noting(connect(path, key))
        self._bare = connect(self._folders[1] / FILE_NAME, key)
        store = Store(self._noting, path, WORLD.clock)
        self._writer = Writer(encounters)
        self._writer.know(store)
        self._records = Records(store, self._writer.key, WORLD.clock, os.urandom)
        self.ours_s: list[float] = []
        self.bare_s: list[float] = []

    def once(self) -> None:
        """Save one, then replay it."""
        self._replay(self._save(self._writer.encounter()))

    def close(self) -> None:
        """Close and remove both copies."""
        self._noting.connection.close()
        self._bare.close()
        for folder in self._folders:
            shutil.rmtree(folder)

    def _save(self, encounter: Encounter) -> list[Statement]:
        self._noting.statements = []
        started = time.perf_counter()
        self._records.save(encounter)
        self.ours_s.append(time.perf_counter() - started)
        return self._noting.statements

    def _replay(self, statements: list[Statement]) -> None:
        execute = self._bare.execute
        started = time.perf_counter()
        for sql, values in statements:
            execute(sql, values).fetchall()
        self.bare_s.append(time.perf_counter() - started)


def rows() -> Iterator[Row]:
    """Measure both sizes in turn."""
    small, large = Pair(SMALL), Pair(LARGE)
    # In turn save by save: what else the machine does must fall on all four alike.
    for _ in range(SAVES):
        small.once()
        large.once()
    small.close()
    large.close()
    for encounters, pair in ((SMALL, small), (LARGE, large)):
        name = f"save one, durable, at {encounters:,}, to its bare statements"
        yield ratio(name, _TWICE_BARE, pair.ours_s, pair.bare_s)
    yield ratio(f"save one, durable, at {LARGE:,}, to at {SMALL:,}", _FLAT, large.ours_s, small.ours_s)


def _settle(path: Path) -> None:
    """Have a fresh copy on the disk, or writing it back would slow the first saves."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
