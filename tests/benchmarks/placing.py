"""Places as one types among hundreds of thousands, and taking such a file in."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from hdfield.services.gazetteer import Gazetteer
from hdfield.services.places import Places
from tests.benchmarks.notes import VOCABULARY, word
from tests.benchmarks.rows import Row, p95, seconds
from tests.builders import a_desk, clock

ROWS = 200_000
_LIMIT_MS = 20.0
_IMPORT_S = 60.0


def rows() -> Iterator[Row]:
    """Measure the import, and every beginning of some names."""
    with tempfile.TemporaryDirectory() as folder:
        desk = a_desk(Path(folder))
        gazetteer = Gazetteer(desk.store, desk.records, clock)
        places = Places(desk.store, desk.records, gazetteer, clock)
        file = _file()
        took = seconds(lambda: gazetteer.import_csv(file))
        yield Row(
            f"gazetteer of {ROWS:,} places taken in", took, "s", _IMPORT_S, f"{len(file) >> 20} MB of CSV"
        )
        typed = [f"{word(11)} {word(31)}"[:end] for end in range(1, 16)] + [
            word(rank)[:end] for rank in (1, 7, 400, 9_000) for end in range(1, len(word(rank)) + 1)
        ]
        for name, find in (("gazetteer", gazetteer.find), ("places and gazetteer", places.choices)):
            times = []
            for text in typed * 3:
                started = time.perf_counter()
                find(text)
                times.append((time.perf_counter() - started) * 1000)
            yield Row(
                f"{name}, as typed, p95 of {len(times)}",
                p95(times),
                "ms",
                _LIMIT_MS,
                f"{max(times):.1f} ms at most",
            )
        desk.store.close()


def _file() -> bytes:
    random = Random(20)
    lines = ["pcode,parent,level,name_en,name_ar,lat,lon"]
    wide = [f"A{number:02}" for number in range(20)]
    middle = [f"{random.choice(wide)}{number:04}" for number in range(2_000)]
    for code in wide:
        lines.append(f"{code},,adm1,{_name(random)},{_name(random)},14.1,38.1")
    for code in middle:
        lines.append(f"{code},{code[:3]},adm2,{_name(random)},{_name(random)},14.1,38.1")
    for number in range(ROWS - len(wide) - len(middle)):
        parent = random.choice(middle)
        lines.append(f"{parent}{number:06},{parent},settlement,{_name(random)},{_name(random)},14.1,38.1")
    return "\n".join(lines).encode()


def _name(random: Random) -> str:
    return " ".join(word(random.randint(1, VOCABULARY)) for _ in range(random.choice((1, 2, 2, 3))))
