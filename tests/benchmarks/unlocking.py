"""Unlocking after the key derivation, and a page of the list, at 100,000.

Ours is the program's own `unlock` to a session and its first page of
encounters, timed from the moment the slot gave the key. The bare part opens
the same file with the same key and reads the same rows. The system is asked
to drop the file before each.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from unittest.mock import patch

from hdfield.bootstrap import unlock
from hdfield.notebook import slots
from hdfield.store.connection import connect
from hdfield.store.store import FILE_NAME
from tests.benchmarks.big_store import LARGE, PASSPHRASE, WORLD, big_notebook, database_key, forget
from tests.benchmarks.rows import Row, alternate, seconds

_UNLOCK_S = 0.1
_PAGE_S = 0.05


def rows() -> Iterator[Row]:
    """Measure unlocking, and the last page of the list."""
    folder = big_notebook(LARGE)
    key = database_key(folder)
    mine, plain = alternate(lambda: _unlocked(folder), lambda: _opened(folder, key))
    unlocked, last_page = median(first for first, _ in mine), median(last for _, last in mine)
    note = f"SQLCipher alone, with its first page {median(plain) * 1000:.3g} ms"
    yield Row(f"unlock after the key derivation, at {LARGE:,}", unlocked, "s", _UNLOCK_S, note)
    yield Row(f"last page of the list, at {LARGE:,}", last_page * 1000, "ms", _PAGE_S * 1000)


def _unlocked(folder: Path) -> tuple[float, float]:
    """Give the seconds from the key to the first page, and for the last page."""
    derived_at = 0.0
    derive = slots.open_with_passphrase

    def noting(path: Path, passphrase: str) -> bytes:
        nonlocal derived_at
        key = derive(path, passphrase)
        derived_at = time.perf_counter()
        return key

    forget(folder)
    with patch.object(slots, "open_with_passphrase", noting):
        session = unlock(folder, PASSPHRASE, WORLD)
    try:
        days = session.reading.encounter_days()
        session.reading.encounters_on(days[0].day)
        first_s = time.perf_counter() - derived_at
        oldest = days[-1]
        last_s = seconds(lambda: session.reading.encounters_on(oldest.day, max(0, oldest.count - 50)))
    finally:
        session.close()
    return first_s, last_s


def _opened(folder: Path, key: bytes) -> float:
    forget(folder)
    started = time.perf_counter()
    connection = connect(folder / FILE_NAME, key)
    connection.execute(
        "SELECT line FROM current WHERE kind = 'encounter' ORDER BY day DESC, key DESC LIMIT 50"
    ).fetchall()
    took = time.perf_counter() - started
    connection.close()
    return took
