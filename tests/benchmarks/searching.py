"""Search as typed, beside FTS5 alone.

A search gives the first 50 rows, newest first, and a count that is exact to
1,000; its last word is a prefix of two or more letters, of every length in
turn. The first query of each round meets a database just opened, whose file
the system no longer holds in memory either.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice

from hdfield.rules.folding import words
from hdfield.store.connection import connect
from hdfield.store.lists import COUNT_LIMIT
from hdfield.store.store import FILE_NAME
from tests.benchmarks.big_store import LARGE, big_notebook, database_key, forget, open_store
from tests.benchmarks.notes import word
from tests.benchmarks.rows import ROUNDS, Row, alternate, p95

PAGE = 50
RUNS = 200
_PAIRS = ((1, 2), (11, 31))
_LIMIT_MS = 50.0


def rows() -> Iterator[Row]:
    """Measure the two pairs of words."""
    folder = big_notebook(LARGE)
    key = database_key(folder)
    for first, second in _PAIRS:
        typed = [f"{word(first)} {word(second)[:end]}" for end in range(2, len(word(second)) + 1)]

        def ours(typed: list[str] = typed) -> list[float]:
            forget(folder)
            store = open_store(folder, key)
            try:
                return _times(lambda text: store.lists.search(text, "encounter", PAGE), typed)
            finally:
                store.close()

        def bare(typed: list[str] = typed) -> list[float]:
            forget(folder)
            connection = connect(folder / FILE_NAME, key)
            try:
                return _times(partial(_match, connection), typed)
            finally:
                connection.close()

        mine, plain = alternate(ours, bare)
        all_ms = [value for times in mine for value in times]
        cold, floor = max(times[0] for times in mine), p95(value for times in plain for value in times)
        yield Row(
            f"search, words of rank {first} and {second}, as typed, p95 of {len(all_ms)}",
            p95(all_ms),
            "ms",
            _LIMIT_MS,
            f"first after opening {cold:.1f} ms at most; FTS5 alone {floor:.1f} ms",
        )


def _times(search: Callable[[str], object], typed: list[str]) -> list[float]:
    times = []
    for text in islice(cycle(typed), RUNS // ROUNDS):
        started = time.perf_counter()
        search(text)
        times.append((time.perf_counter() - started) * 1000)
    return times


def _match(connection: object, text: str) -> None:
    """Ask FTS5 for the same rows and the same count, and nothing else."""
    *whole, last = words(text)
    match = " AND ".join([*(f'"{term}"' for term in whole), f'"{last}"*'])
    execute = connection.execute  # type: ignore[attr-defined]
    newest = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?"
    execute(newest, (match, PAGE)).fetchall()
    counted = "SELECT count(*) FROM (SELECT 1 FROM word_index WHERE word_index MATCH ? LIMIT ?)"
    execute(counted, (match, COUNT_LIMIT + 1)).fetchall()
