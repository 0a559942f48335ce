"""Where actors stand in the influence picture: a calm grid, the same each time.

Owns which actors are in the picture when there are many, and the cell of each.
Cells never overlap, so no name hides another; neighbours stand near each
other and few lines run through a third. Pure: a fixed seed, no clock, no pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import ceil, hypot, sqrt
from random import Random
from typing import Final

MOST: Final = 60
"""Actors in one picture: more cannot be read on a small screen."""

_TRIES: Final = 2500
_WORK: Final = 90_000  # tries by actors and lines: keeps a full picture within half a second
_THROUGH: Final = 2.0  # a line through a third actor costs as much as two cells of length
_ROOM: Final = 0.42  # half the height of an actor, in cells, as lines see it
_WIDE: Final = 1.25  # cells are wider than high; lengths are measured as they are seen

Cell = tuple[int, int]
Edge = tuple[str, str]


def chosen(nodes: Sequence[str], edges: Iterable[Edge], focus: str = "", most: int = MOST) -> tuple[str, ...]:
    """Give the actors to draw: all, or those nearest to one where there are too many.

    Args:
        nodes: All of them, in the order of their list.
        edges: Pairs, either way round.
        focus: The actor in the middle; without one, the one with most edges.
        most: How many at most.

    Returns:
        At most ``most`` ids, in the order of ``nodes``.
    """
    if len(nodes) <= most:
        return tuple(nodes)
    near = _neighbours(nodes, edges)
    start = focus if focus in near else max(nodes, key=lambda node: len(near[node]))
    taken, ring = [start], [start]
    while ring and len(taken) < most:
        wanted = {other for node in ring for other in near[node]} - set(taken)
        ring = sorted(wanted, key=lambda node: (-len(near[node]), node))[: most - len(taken)]
        taken += ring
    kept = set(taken)
    return tuple(node for node in nodes if node in kept)


def layout(nodes: Sequence[str], edges: Iterable[Edge]) -> dict[str, Cell]:
    """Give each actor a cell (column, row) of its own; the same for the same question.

    Args:
        nodes: Ids, at most ``MOST``; their order does not matter.
        edges: Pairs among them; others are passed over.

    Takes up to half a second for a full picture: not for the UI thread.
    """
    ids = sorted(set(nodes))
    known = set(ids)
    pairs = sorted({tuple(sorted(edge)) for edge in edges if {*edge} <= known and edge[0] != edge[1]})
    return _Grid(ids, [(first, second) for first, second in pairs]).settled()


class _Grid:
    """Actors on cells, moved while that makes the lines shorter and clearer."""

    def __init__(self, ids: Sequence[str], edges: Sequence[Edge]) -> None:
        self._near = _neighbours(ids, edges)
        self._edges = edges
        columns = max(1, ceil(sqrt(len(ids))))
        rows = max(1, ceil(len(ids) / columns)) + (1 if len(ids) > 3 else 0)
        cells = [(column, row) for row in range(rows) for column in range(columns)]
        middle = ((columns - 1) / 2, (rows - 1) / 2)
        cells.sort(key=lambda cell: (hypot(cell[0] - middle[0], cell[1] - middle[1]), cell))
        order = sorted(ids, key=lambda node: (-len(self._near[node]), node))
        self._at: dict[str, Cell] = dict(zip(order, cells, strict=False))
        self._who: dict[Cell, str] = {cell: node for node, cell in self._at.items()}
        self._cells = cells

    def settled(self) -> dict[str, Cell]:
        """Try moves and keep those that help; then push the whole to the corner."""
        ids = sorted(self._at)
        if len(ids) > 1 and self._edges:
            random = Random(1)  # noqa: S311 - the same picture each time, no secret
            for _ in range(min(_TRIES, _WORK // (len(ids) + len(self._edges)))):
                self._try(random.choice(ids), random.choice(self._cells))
        return self._pushed()

    def _try(self, node: str, cell: Cell) -> None:
        old = self._at[node]
        if cell == old:
            return
        other = self._who.get(cell)
        moved = (node,) if other is None else (node, other)
        before = self._cost(moved)
        self._put(node, cell, other, old)
        if self._cost(moved) > before - 1e-9:
            self._put(node, old, other, cell)

    def _put(self, node: str, cell: Cell, other: str | None, old: Cell) -> None:
        self._who.pop(old, None)
        self._at[node] = cell
        self._who[cell] = node
        if other is not None:
            self._at[other] = old
            self._who[old] = other

    def _cost(self, moved: Sequence[str]) -> float:
        """Measure what the lines of these cost, and what these cost the other lines."""
        touched = {tuple(sorted((node, other))) for node in moved for other in self._near[node]}
        total = sum(self._length(first, second) for first, second in touched)
        places = [(node, self._at[node]) for node in moved]
        for first, second in self._edges:
            if (first, second) in touched:
                total += sum(self._crosses(first, second, node, at) for node, at in self._at.items())
            else:
                total += sum(self._crosses(first, second, node, at) for node, at in places)
        return total

    def _length(self, first: str, second: str) -> float:
        (x, y), (u, v) = self._at[first], self._at[second]
        return hypot((u - x) * _WIDE, v - y)

    def _crosses(self, first: str, second: str, node: str, at: Cell) -> float:
        if node in (first, second):
            return 0.0
        (x, y), (u, v) = self._at[first], self._at[second]
        if not (min(x, u) <= at[0] <= max(x, u) and min(y, v) <= at[1] <= max(y, v)):
            return 0.0
        along = hypot(u - x, v - y)
        away = abs((u - x) * (y - at[1]) - (x - at[0]) * (v - y)) / along
        return _THROUGH if away < _ROOM else 0.0

    def _pushed(self) -> dict[str, Cell]:
        columns = {at[0] for at in self._at.values()}
        rows = {at[1] for at in self._at.values()}
        column_of = {column: place for place, column in enumerate(sorted(columns))}
        row_of = {row: place for place, row in enumerate(sorted(rows))}
        return {node: (column_of[at[0]], row_of[at[1]]) for node, at in self._at.items()}


def _neighbours(nodes: Iterable[str], edges: Iterable[Edge]) -> Mapping[str, set[str]]:
    near: dict[str, set[str]] = {node: set() for node in nodes}
    for first, second in edges:
        if first in near and second in near and first != second:
            near[first].add(second)
            near[second].add(first)
    return near
