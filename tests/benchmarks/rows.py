"""What a benchmark gives, how two parts are compared, how the table looks.

Every comparison alternates ours and the bare part in one run, so that whatever
else the machine does falls on both, and compares medians.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

ROUNDS = 5

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        name: What is measured, in plain words.
        value: The figure; ``None`` when it could not be measured, which
            fails a row that has a limit.
        unit: Its unit; "x" is a ratio of medians, ours to the bare part.
        limit: The most it may be; ``None`` for a figure told for information.
        note: What it was measured against, for the table only.
    """

    name: str
    value: float | None
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether the limit, if there is one, is met."""
        return self.limit is None or (self.value is not None and self.value <= self.limit)


def alternate(ours: Callable[[], T], bare: Callable[[], U]) -> tuple[list[T], list[U]]:
    """Run ours and the bare part in turn, five times each."""
    pairs = [(ours(), bare()) for _ in range(ROUNDS)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def seconds(work: Callable[[], object]) -> float:
    """Time one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def ratio(name: str, limit: float | None, ours_s: Iterable[float], bare_s: Iterable[float]) -> Row:
    """Compare two series of seconds by their medians."""
    ours, bare = median(ours_s), median(bare_s)
    return Row(name, ours / bare, "x", limit, f"{_time(ours)} to {_time(bare)}")


def p95(values: Iterable[float]) -> float:
    """Give the value that 95 of 100 stay under."""
    return quantiles(values, n=100, method="inclusive")[94]


def table(rows: Iterable[Row]) -> str:
    """Lay rows out in columns of plain text."""
    cells = [("", "measured", "limit", "")]
    for row in rows:
        value = "not measured" if row.value is None else _figure(row.value, row.unit)
        limit = "" if row.limit is None else _figure(row.limit, row.unit)
        cells.append((("   " if row.ok else "!! ") + row.name, value, limit, row.note))
    width = [max(len(line[at]) for line in cells) for at in range(3)]
    return "\n".join(
        f"{name:<{width[0]}}  {value:>{width[1]}}  {limit:>{width[2]}}  {note}".rstrip()
        for name, value, limit, note in cells
    )


def write(rows: Iterable[Row], path: Path) -> None:
    """Write rows as JSON for a program to compare."""
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = [
        {"name": row.name, "value": row.value, "unit": row.unit, "limit": row.limit, "ok": row.ok}
        for row in rows
    ]
    path.write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")


def _figure(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 1000 else f"{value:.3g} {unit}"


def _time(value_s: float) -> str:
    return f"{value_s:.2f} s" if value_s >= 1 else f"{value_s * 1000:.3g} ms"
