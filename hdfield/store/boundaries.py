"""The boundaries a person brought for the map: local, never a record, never in a bundle.

Owns ``boundary``. An outline is kept as whole numbers, packed; what it is the
outline of and how it is drawn is known elsewhere.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Iterator

from hdfield.crypto.canonical import canonical
from hdfield.rules.geojson import Boundary, Ring
from hdfield.store.connection import Connection

_NUMBER = 4  # bytes of one packed number


class Boundaries:
    """Writes and reads boundaries."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, boundaries: Iterable[Boundary]) -> int:
        """Put these in place of all there are; inside a transaction.

        Returns:
            How many there are now.
        """
        self._connection.execute("DELETE FROM boundary")
        count = 0
        for boundary in boundaries:
            self._connection.execute(
                "INSERT INTO boundary (pcode, names, shape) VALUES (?, ?, ?)",
                (boundary.pcode, canonical(dict(boundary.names)), _packed(boundary.polygons)),
            )
            count += 1
        return count

    def all(self) -> tuple[Boundary, ...]:
        """Give every boundary, in the order of its file."""
        rows = self._connection.execute("SELECT pcode, names, shape FROM boundary ORDER BY n")
        return tuple(Boundary(json.loads(names), pcode, _unpacked(shape)) for pcode, names, shape in rows)

    def count(self) -> int:
        """Count the boundaries."""
        return int(self._connection.execute("SELECT count(*) FROM boundary").fetchone()[0])


def _packed(polygons: tuple[tuple[Ring, ...], ...]) -> bytes:
    numbers = [len(polygons)]
    for rings in polygons:
        numbers.append(len(rings))
        for ring in rings:
            numbers.append(len(ring))
            for lon, lat in ring:
                numbers += (lon, lat)
    return zlib.compress(struct.pack(f"<{len(numbers)}i", *numbers))


def _unpacked(shape: bytes) -> tuple[tuple[Ring, ...], ...]:
    plain = zlib.decompress(shape)
    numbers = iter(struct.unpack(f"<{len(plain) // _NUMBER}i", plain))
    return tuple(tuple(_ring(numbers) for _ in range(next(numbers))) for _ in range(next(numbers)))


def _ring(numbers: Iterator[int]) -> Ring:
    return tuple((next(numbers), next(numbers)) for _ in range(next(numbers)))
