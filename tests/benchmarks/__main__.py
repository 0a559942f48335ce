"""``python -m tests.benchmarks``: every row, or the modules named.

Exits 1 when a limit is not met; nothing else depends on timings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import (
    capturing,
    dossier,
    importing,
    looking_around,
    picturing,
    placing,
    remembering,
    saving,
    scrolling,
    sealing,
    searching,
    unlocking,
    windows,
)
from tests.benchmarks.big_store import HUGE, LARGE, ROOT, SMALL, big_notebook
from tests.benchmarks.rows import Row, table, write

_PARTS: dict[str, Callable[[], Iterator[Row]]] = {
    "unlocking": unlocking.rows,
    "windows": windows.rows,
    "capturing": capturing.rows,
    "saving": saving.rows,
    "searching": searching.rows,
    "scrolling": scrolling.rows,
    "sealing": sealing.rows,
    "remembering": remembering.rows,
    "importing": importing.rows,
    "looking_around": looking_around.rows,
    "dossier": dossier.rows,
    "placing": placing.rows,
    "picturing": picturing.rows,
}


def main(names: list[str]) -> int:
    """Run the parts named, all by default."""
    if unknown := set(names) - set(_PARTS):
        sys.stderr.write(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(_PARTS)}\n")
        return 2
    for encounters in (SMALL, LARGE, HUGE) if not names else ():  # else each part builds what it needs
        big_notebook(encounters)
    rows: list[Row] = []
    for name in names or _PARTS:
        sys.stderr.write(f"measuring {name}\n")
        rows += _PARTS[name]()
    write(rows, ROOT / "build" / "bench.json")
    print(table(rows))
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
