"""Finding records by words and filters, for a list of results of any length.

Owns the way from a question to the lines of its answer. A list of results
holds keys and asks for lines as they are seen. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hdfield.model.encounter import Encounter
from hdfield.rules.finding import REMOVED, Filters
from hdfield.services import lines
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import PAGE, Reading
from hdfield.store.lists import Lists, Row

COUNTED_TO = 1000
"""Results are counted exactly up to here; one more means "more"."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found.

    Attributes:
        key: What ``Finding.hits`` asks for it by.
        kind: Its kind; of a removed record, the kind it had.
        day: The day it is listed under, or empty.
        meeting: What a list says of an encounter; ``None`` for any other kind.
        named: What any other record is called.
        heads: More than one means a conflict.
    """

    id: str
    key: int
    kind: str
    day: str
    meeting: EncounterLine | None
    named: Named
    heads: int
    is_removed: bool


@dataclass(frozen=True, slots=True)
class Results:
    """What a search found.

    Attributes:
        hits: The first of them.
        keys: Names of the first ``COUNTED_TO``, in order, for ``Finding.hits``.
        count: Exact up to ``COUNTED_TO``; one more means more.
        after: Give it as ``before`` to go on; ``None`` when ``keys`` is all.
    """

    hits: tuple[Hit, ...]
    keys: tuple[int, ...]
    count: int
    after: int | None


class Finding:
    """Answers searches."""

    def __init__(self, lists: Lists, reading: Reading) -> None:
        self._lists = lists
        self._reading = reading

    def search(
        self,
        typed: str,
        filters: Filters,
        limit: int = PAGE,
        *,
        before: int | None = None,
        best: bool = False,
    ) -> Results:
        """Find records that hold every word typed and are like the filters ask, newest first.

        Args:
            typed: As typed; may be empty when a filter is set. With neither
                nothing is found: a list shows its days then.
            filters: What the records must be like.
            limit: Hits wanted at once.
            before: ``Results.after`` of the results so far.
            best: Of the newest ``COUNTED_TO``, first those that hold the words
                as one phrase, then near each other, then whole.
        """
        found = self._lists.search(typed, filters, limit, before=before, best=best)
        after = min(found.keys) if found.count > COUNTED_TO else None
        return Results(self._hits(found.rows), found.keys, found.count, after)

    def hits(self, keys: Iterable[int]) -> tuple[Hit, ...]:
        """Give what was found under these keys; what changed its time meanwhile is left out."""
        return self._hits(self._lists.at(keys))

    def rows(
        self, typed: str, filters: Filters, limit: int, *, best: bool = False
    ) -> tuple[tuple[Row, ...], int]:
        """Give the bare rows of a search and its count, for the command line."""
        found = self._lists.search(typed, filters, limit, best=best)
        return found.rows, found.count

    def _hits(self, rows: tuple[Row, ...]) -> tuple[Hit, ...]:
        meetings = {
            line.id: line
            for line in self._reading.lines_of(row for row in rows if _was(row) == Encounter.KIND)
        }
        return tuple(
            Hit(
                row.record,
                row.key,
                _was(row),
                row.day,
                meetings.get(row.record),
                lines.named(row),
                row.heads,
                row.kind == REMOVED,
            )
            for row in rows
        )


def _was(row: Row) -> str:
    return str(row.line.get("was", "")) if row.kind == REMOVED else row.kind
