"""Search as typed, beside FTS5 alone, and with filters set.

A search gives the first 50 rows, newest first, and a count that is exact to
1,000; its last word is a prefix of two or more letters, of every length in
turn. The first query of each round meets a database just opened, whose file
the system no longer holds in memory either.

With filters: each of them alone, some together and nearly all at once, with no
words, with common ones and with rarer ones, best match among them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import cycle, islice
from statistics import median
from typing import Any

from hdfield.rules.finding import Filters
from hdfield.rules.folding import words
from hdfield.store.connection import connect
from hdfield.store.lists import Row as ListRow
from hdfield.store.store import FILE_NAME, Store
from hdfield.store.word_index import COUNT_LIMIT
from tests.benchmarks.big_store import HUGE, LARGE, big_notebook, database_key, forget, open_store
from tests.benchmarks.notes import word
from tests.benchmarks.rows import ROUNDS, Row, alternate, p95

PAGE = 50
RUNS = 200
_PAIRS = ((1, 2), (11, 31))
_LIMITS_MS = {LARGE: 50.0, HUGE: 100.0}


def rows() -> Iterator[Row]:
    """Measure both sizes."""
    for encounters in _LIMITS_MS:
        yield from _as_typed(encounters)
        yield _filtered(encounters)


def _as_typed(encounters: int) -> Iterator[Row]:
    """Measure the two pairs of words."""
    folder = big_notebook(encounters)
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
            f"search, {encounters:,}, words of rank {first} and {second}, as typed, p95 of {len(all_ms)}",
            p95(all_ms),
            "ms",
            _LIMITS_MS[encounters],
            f"first after opening {cold:.1f} ms at most; FTS5 alone {floor:.1f} ms",
        )


def _filtered(encounters: int) -> Row:
    """Measure searches with filters, three rounds, the slowest named in the note."""
    folder = big_notebook(encounters)
    forget(folder)
    store = open_store(folder, database_key(folder))
    took: dict[str, list[float]] = {}
    try:
        asked = _questions(store)
        for _ in range(_ROUNDS):
            for name, (typed, filters, best) in asked.items():
                started = time.perf_counter()
                store.lists.search(typed, filters, PAGE, best=best)
                took.setdefault(name, []).append((time.perf_counter() - started) * 1000)
    finally:
        store.close()
    all_ms = [value for times in took.values() for value in times]
    slowest = max(took, key=lambda name: min(took[name]))
    return Row(
        f"search, {encounters:,}, with filters, p95 of {len(all_ms)}",
        p95(all_ms),
        "ms",
        _LIMITS_MS[encounters],
        f"median {median(all_ms):.1f} ms, slowest {min(took[slowest]):.1f} ms: {slowest}",
    )


_ROUNDS = 3
_Question = tuple[str, Filters, bool]


def _questions(store: Store) -> dict[str, _Question]:
    places = store.lists.newest("place", 400)
    wide, middle, near = (_first(places, level) for level in ("adm1", "adm2", "settlement"))
    actor, person = (store.lists.newest(kind, 1)[0].record for kind in ("actor", "interlocutor"))
    alone: dict[str, dict[str, Any]] = {
        "checkpoints": {"meeting": "checkpoint"},
        "radio": {"meeting": "remote.radio"},
        "actor": {"actor": actor},
        "person": {"person": person},
        "governorate": {"place": wide},
        "district": {"place": middle},
        "post": {"place": near},
        "days": {"since": "2025-06-01", "until": "2025-06-30"},
        "outcome": {"outcome": "passed"},
        "demand": {"demand": "demand.fee"},
        "threat": {"threat": "explicit"},
        "conflict": {"conflict": True},
        "to complete": {"incomplete": True},
    }
    together = (
        ("checkpoints", "outcome"),
        ("outcome", "demand"),
        ("outcome", "demand", "threat"),
        ("actor", "person"),
        ("actor", "district"),
        ("actor", "governorate", "outcome"),
        ("governorate", "days", "demand"),
        ("person", "to complete"),
        ("actor", "outcome", "days"),
        ("radio", "actor", "person", "governorate", "days", "outcome", "demand", "threat", "to complete"),
    )
    settings = {**alone, **{" + ".join(names): _joined(alone, names) for names in together}}
    texts = {
        "no words": "",
        "rank 1 and 2": f"{word(1)} {word(2)}",
        "rank 11 and 31": f"{word(11)} {word(31)}",
        "rank 300, begun": word(300)[:-1],
    }
    asked = {
        f"{name}, {said}": (typed, Filters(kind="encounter", **setting), False)
        for name, setting in settings.items()
        for said, typed in texts.items()
    }
    for said, typed in list(texts.items())[1:]:
        asked[f"best match, {said}"] = (typed, Filters(kind="encounter"), True)
    return asked


def _first(places: Iterable[ListRow], level: str) -> str:
    return next(row.record for row in places if row.line["level"] == level)


def _joined(alone: dict[str, dict[str, Any]], names: Iterable[str]) -> dict[str, Any]:
    return {name: value for each in names for name, value in alone[each].items()}


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
