"""Opening Posts and the timeline: what their first screens ask, on an open notebook.

Each question is the presenter's own, through the services; rows that are then
painted are measured with the long list. The post with 5,000 visits and the
1,000 facts lie in a copy, because the big notebook has neither.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from statistics import median

from hdfield.bootstrap import Session, unlock
from hdfield.model.actor import ActorFact
from hdfield.services.timeline import Range
from tests.benchmarks.big_store import (
    LARGE,
    PASSPHRASE,
    WORLD,
    big_notebook,
    copy,
    database_key,
    open_store,
)
from tests.benchmarks.rows import Row, seconds
from tests.benchmarks.writer import Writer

_RUNS = 15
_VISITS = 5_000
_FACTS = 1_000
_SEEN = 20  # rows of one screen


def rows() -> Iterator[Row]:
    """Measure both pages."""
    folder = big_notebook(LARGE)
    session = unlock(folder, PASSPHRASE, WORLD)
    try:
        yield _row("Posts, count and first page of rows", 50, lambda: _posts(session))
        actor = session.reading.named("actor")[0].id
        yield _row("timeline, axis and first screen of rows", 50, lambda: _timeline(session, Range()))
        yield _row("the same for one actor", 50, lambda: _timeline(session, Range(actor=actor)))
    finally:
        session.close()
    yield from _busy_post()


def _busy_post() -> Iterator[Row]:
    folder = copy(big_notebook(LARGE), "busy-post")
    store = open_store(folder, database_key(folder))
    try:
        writer = Writer(_VISITS)
        writer.know(store)
        place = store.lists.newest("place", 1)[0].record
        visits = (
            writer.encounter().model_copy(update={"place": place, "kind": "checkpoint.manned_post"})
            for _ in range(_VISITS)
        )
        with store.write("imported", records=_VISITS):
            store.take((writer.version(visit) for visit in visits), b"")
            actors = [row.record for row in store.lists.newest("actor", _FACTS)]
            facts = (
                ActorFact(
                    actor=actors[at % len(actors)], kind="fact.area", place=place, valid_from=_month(at)
                )
                for at in range(_FACTS)
            )
            store.take((writer.version(fact) for fact in facts), b"")
    finally:
        store.close()
    session = unlock(folder, PASSPHRASE, WORLD)
    try:
        yield _row(f"card of a post with {_VISITS:,} visits", 100, lambda: session.posts.card(place))
        yield _row(
            f"timeline with {_FACTS:,} facts besides, axis and first screen",
            100,
            lambda: _timeline(session, Range()),
        )
    finally:
        session.close()
        shutil.rmtree(folder)


def _month(number: int) -> str:
    return f"{2023 + number // 12 % 3}-{number % 12 + 1:02d}"


def _posts(session: Session) -> None:
    session.posts.count()
    session.posts.page(0, _SEEN)


def _timeline(session: Session, wanted: Range) -> None:
    left = _SEEN
    for day in session.timeline.axis(wanted).days:
        session.timeline.encounters_on(wanted, day.day)
        left -= day.count
        if left <= 0:
            break


def _row(name: str, limit_ms: float, work: Callable[[], object]) -> Row:
    times = [seconds(work) * 1000 for _ in range(_RUNS)]
    return Row(name, median(times), "ms", limit_ms, f"first {times[0]:.1f} ms, slowest {max(times):.1f} ms")
