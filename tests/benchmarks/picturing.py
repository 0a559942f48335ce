"""The picture around the encounter with 5,000 actors and 5,000 relations.

What the list of actors and the influence page ask on an open store, and where
the actors of a full picture are put. The sheet of one actor costs what it
holds, which does not grow with these.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from statistics import median

from hdfield.model.base import Record
from hdfield.services.facts import fact_of
from hdfield.services.pictures_of_day import PicturesOfDay
from hdfield.services.records import read_record
from tests.benchmarks.rows import ROUNDS, Row, seconds
from tests.builders import Desk, a_desk
from ui.forms.finder import MOST
from ui.influence.models import placed

_MANY = 5_000
_DAY, _SINCE = date(2026, 6, 1), date(2026, 1, 1)


def rows() -> Iterator[Row]:
    """Measure the list, the relations of a day, and their places."""
    with tempfile.TemporaryDirectory() as folder:
        desk = a_desk(Path(folder))
        _fill(desk)
        one = desk.reading.named("actor")[0].id
        yield _row("sheet of one actor of 5,000", 100, lambda: desk.reading.actor(one))
        yield _row(
            "actors to choose among 5,000, a few letters typed",
            100,
            lambda: desk.reading.named_like(("actor",), "actor 49", MOST),
        )
        pictures = PicturesOfDay(desk.store, desk.reading, tuple)
        yield _row("list of 5,000 actors", 400, desk.reading.actors)
        yield _row("5,000 relations of a day and what changed", 900, lambda: pictures.influence(_DAY, _SINCE))
        influence = pictures.influence(_DAY)
        yield _row("places of 60 actors of 5,000", 900, lambda: placed(influence, ""))
        desk.store.close()


def _fill(desk: Desk) -> None:
    random = Random(1)
    actors = [os.urandom(16).hex() for _ in range(_MANY)]
    made: list[Record] = [
        read_record("actor", {"id": actor, "names": {"en": f"Actor {place}"}, "kinds": ["armed.rebel"]})
        for place, actor in enumerate(actors)
    ]
    for place in range(_MANY):
        speaks = {"actor": random.choice(actors), "code_name": f"word-{place % 999}", "status": "active"}
        made.append(read_record("interlocutor", speaks))
        ends = {"actor": random.choice(actors), "other_actor": random.choice(actors)}
        made.append(
            fact_of(
                {
                    "kind": "fact.relation",
                    "relation": "rel.allied",
                    "valid_from": f"2026-0{place % 9 + 1}",
                    **ends,
                }
            )
        )
        at = {"at": f"2026-0{place % 6 + 1}-{place % 28 + 1:02}T09:00:00+03:00"}
        met = {"kind": "checkpoint.mobile", "at": at, "actors": [random.choice(actors[:50])]}
        made.append(read_record("encounter", met))
    desk.records.save_all(made)


def _row(name: str, limit_ms: float, work: Callable[[], object]) -> Row:
    return Row(name, median(seconds(work) for _ in range(ROUNDS)) * 1000, "ms", limit_ms)
