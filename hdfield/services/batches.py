"""Saving many records at once: which of them was refused.

Owns naming the place of a record in its batch where the refusal does not. It
refuses to know what is refused, and saves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TypeVar

from hdfield.errors import FieldError
from hdfield.model.base import Record

T = TypeVar("T")


def each_told(
    batch: Sequence[Record], make: Callable[[Record, int], T], without: Container[str | None] = ()
) -> list[T]:
    """Make something of each record of a batch.

    Args:
        batch: In order.
        make: Called with a record and its place, from 1.
        without: Ids of records that are passed over.

    Raises:
        FieldError: As ``make`` raised it; of several records with ``line``, the place.
    """
    made = []
    for line, record in enumerate(batch, 1):
        if record.id in without:
            continue
        try:
            made.append(make(record, line))
        except FieldError as error:
            if len(batch) == 1 or "line" in error.facts:
                raise
            raise type(error)(**error.facts, line=line) from error
    return made
