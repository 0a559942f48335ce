"""The list of encounters at a million rows: opened, scrolled, never loaded.

Opening is all the store is asked for and all the model does with it: the days
with their counts, and the first page in words. Scrolling is one page anywhere
along the list, read and said. What Qt then paints is the rows in sight, however
many there are.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from hdfield.bootstrap import Session, unlock
from hdfield.rules.finding import Filters
from hdfield.services.reading import PAGE
from tests.benchmarks.big_store import HUGE, PASSPHRASE, WORLD, big_notebook, forget
from tests.benchmarks.notes import SEED, word
from tests.benchmarks.rows import Row, p95
from ui.encounter_rows import EncounterWords
from ui.encounters.models import EncountersModel, PageKey
from ui.language import Language

_LIMIT_MS = 50.0
_OPENINGS = 20
_PAGES = 200


def rows() -> Iterator[Row]:
    """Measure opening, scrolling, and scrolling through results."""
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    folder = big_notebook(HUGE)
    forget(folder)
    session = unlock(folder, PASSPHRASE, WORLD)
    try:
        words = EncounterWords(Language(made, "en"), WORLD.clock)
        opened = [_opened(session, words) for _ in range(_OPENINGS)]
        yield Row(
            f"list of {HUGE:,} opened, p95 of {_OPENINGS}",
            p95(opened),
            "ms",
            _LIMIT_MS,
            f"first {opened[0]:.1f} ms",
        )
        paged = list(_scrolled(session, words))
        yield Row(f"list of {HUGE:,}, any page, p95 of {_PAGES}", p95(paged), "ms", _LIMIT_MS)
        found = list(_results(session))
        yield Row(f"results at {HUGE:,}, any page of 1,000, p95 of {len(found)}", p95(found), "ms", _LIMIT_MS)
    finally:
        session.close()


def _opened(session: Session, words: EncounterWords) -> float:
    started = time.perf_counter()
    days = [(day.day, day.count) for day in session.reading.encounter_days()]
    model = EncountersModel(words, str)
    model.set_days(days)
    first: PageKey = (days[0][0], 0)
    model.give_pages({first: session.reading.encounters_on(first[0], 0, PAGE)})
    model.index(1, 0).data()
    return (time.perf_counter() - started) * 1000


def _scrolled(session: Session, words: EncounterWords) -> Iterator[float]:
    random = Random(SEED)
    days = session.reading.encounter_days()
    model = EncountersModel(words, str)
    model.set_days((day.day, day.count) for day in days)
    for _ in range(_PAGES):
        day = random.choice(days)
        page = random.randrange((day.count - 1) // PAGE + 1)
        started = time.perf_counter()
        model.give_pages({(day.day, page): session.reading.encounters_on(day.day, page * PAGE, PAGE)})
        yield (time.perf_counter() - started) * 1000


def _results(session: Session) -> Iterator[float]:
    """Scroll to the end of the first thousand, then on below them, five times."""
    typed, before = f"{word(1)} {word(2)}", None
    for _ in range(5):
        started = time.perf_counter()
        found = session.finding.search(typed, Filters(kind="encounter"), PAGE, before=before)
        yield (time.perf_counter() - started) * 1000
        before = found.after
        for start in range(PAGE, len(found.keys), PAGE):
            started = time.perf_counter()
            session.finding.hits(found.keys[start : start + PAGE])
            yield (time.perf_counter() - started) * 1000
