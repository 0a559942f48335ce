"""The gazetteer of this notebook: taken in from a file, searched, made into places on first use.

Owns the import as one transaction and the way from a row to a Place record.
Belongs to the store's thread, ``read_gazetteer`` apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from hdfield.errors import NoSuchPlaceCodeError, StorageError
from hdfield.model.actor import Names
from hdfield.model.base import Record, moment_text
from hdfield.model.place import Place
from hdfield.progress import Cancel, Progress
from hdfield.rules.gazetteer_file import MAX_BYTES, GazetteerRow, read_gazetteer
from hdfield.rules.once import once_id
from hdfield.rules.sameness import distinct
from hdfield.services.changes import Changes
from hdfield.services.lines import names_of
from hdfield.services.records import Records, read_record
from hdfield.store.gazetteer import Listed
from hdfield.store.store import Store

OWNER = "0" * 32
"""Owner of places made from a gazetteer: whoever makes one gives it the same id."""
_IMPORTED = "gazetteer_imported"


@dataclass(frozen=True, slots=True)
class GazetteerLine:
    """One row that was found; ``within`` names what it lies in, nearest first."""

    pcode: str
    level: str
    names: Names
    within: tuple[Names, ...]


@dataclass(frozen=True, slots=True)
class GazetteerFacts:
    """How many rows there are, and the moment of the last import (empty for none)."""

    count: int
    imported_at: str


def read_gazetteer_file(path: Path) -> tuple[GazetteerRow, ...]:
    """Read and check a gazetteer file; touches no notebook, so any thread will do.

    Raises:
        BadGazetteerError: The file breaks a rule; see ``rules.gazetteer_file``.
        StorageError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            untrusted = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise StorageError(path=path, reason="io") from error
    return read_gazetteer(untrusted)


class Gazetteer:
    """Takes in, finds, and adopts."""

    def __init__(self, store: Store, records: Records, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._records = records
        self._clock = clock

    def import_csv(self, source: Path | bytes, progress: Progress | None = None) -> int:
        """Replace the whole gazetteer by a file, or nothing of it.

        Args:
            source: The file, or its bytes.
            progress: Told ``gazetteer.rows`` as they are kept.

        Returns:
            Number of rows.

        Raises:
            BadGazetteerError: What is wrong with the file; nothing was changed.
            StorageError: The disk refused; nothing was changed.
        """
        rows = read_gazetteer(source) if isinstance(source, bytes) else read_gazetteer_file(source)
        return self.replace(rows, progress or Progress(), Cancel())

    def replace(self, rows: tuple[GazetteerRow, ...], progress: Progress, cancel: Cancel) -> int:
        """Put rows that were read in place of all there are.

        Raises:
            CancelledError: A person stopped it; nothing was changed.
            StorageError: The disk refused; nothing was changed.
        """
        done = 0

        def step(more: int) -> None:
            nonlocal done
            cancel.raise_if_set()
            done += more
            progress.step(done, len(rows), "gazetteer.rows")

        with self._store.write("gazetteer_imported", rows=len(rows)):
            self._store.gazetteer.replace(rows, step)
            self._store.keeping.set_setting(_IMPORTED, moment_text(self._clock()))
        return len(rows)

    def facts(self) -> GazetteerFacts:
        """Say how many rows there are and since when."""
        return GazetteerFacts(self._store.gazetteer.count(), self._store.keeping.setting(_IMPORTED) or "")

    def find(self, typed: str, limit: int = 20) -> tuple[GazetteerLine, ...]:
        """Find rows by every word typed, the last one a beginning.

        Whole names come first, then the wider areas before the narrower.
        """
        return tuple(self._line(row) for row in self._store.gazetteer.find(typed, limit))

    def record_of(self, pcode: str) -> str | None:
        """Give the id of the place that has a P-code already, the oldest where several do."""
        held = self._store.lists.of(self._store.gazetteer.places_with(pcode))
        return next((row.record for row in held if row.line.get("pcode") == pcode), None)

    def adopt(self, pcode: str) -> str:
        """Make a place of a row, and of what it lies in, where there is none yet.

        Two devices that do so make two heads of one record that say the same.

        Returns:
            The record id of the place.

        Raises:
            NoSuchPlaceCodeError: The gazetteer has no such row.
            StorageError: The disk refused; nothing was saved.
        """
        return self.adopting(pcode)[0]

    def adopting(self, pcode: str) -> tuple[str, Changes]:
        """Do as ``adopt``, and say what was saved."""
        held = self.record_of(pcode)
        if held is not None:
            return held, Changes()
        row = self._store.gazetteer.at(pcode)
        if row is None:
            raise NoSuchPlaceCodeError(pcode=pcode)
        made: list[Record] = []
        parent: str | None = None
        for one in reversed(self._store.gazetteer.lineage(row)):
            known = self.record_of(one.pcode) or self._in_two_versions(one)
            if known is None:
                made.append(self._place(one, parent))
            parent = known or made[-1].id
        return str(parent), self._records.save_all(made)

    def steps(self, pcode: str) -> tuple[tuple[str, str], ...]:
        """Give (P-code, level) of a row and of what it lies in, the widest last.

        Raises:
            NoSuchPlaceCodeError: The gazetteer has no such row.
        """
        row = self._store.gazetteer.at(pcode)
        if row is None:
            raise NoSuchPlaceCodeError(pcode=pcode)
        return tuple((one.pcode, one.level) for one in self._store.gazetteer.lineage(row))

    def _place(self, row: Listed, parent: str | None) -> Place:
        place_id = once_id(OWNER, Place.KIND, row.pcode)
        values: dict[str, Any] = {"id": place_id, "level": row.level, "pcode": row.pcode, "names": row.names}
        if parent:
            values["parent"] = parent
        if row.zone:
            values["zone"] = row.zone
        if row.centroid:
            values["centroid"] = dict(zip(("lat", "lon"), row.centroid, strict=True))
        place = read_record(Place.KIND, values)
        if self._store.versions.heads(place_id):
            # Removed once, or given another code: what people wrote of it comes back with it.
            held = self._records.current(Place, place_id)
            return held.model_copy(update={"removed": None, "pcode": row.pcode})
        if not isinstance(place, Place):
            raise NoSuchPlaceCodeError(pcode=row.pcode)
        return place

    def _in_two_versions(self, row: Listed) -> str | None:
        """Give a place that was removed, or given another code, on one device of two.

        It is named as it is: bringing it back would choose between the two.
        """
        place = once_id(OWNER, Place.KIND, row.pcode)
        heads = self._store.versions.heads(place)
        return place if len(distinct(heads)) > 1 else None

    def _line(self, row: Listed) -> GazetteerLine:
        _, *wider = self._store.gazetteer.lineage(row)
        return GazetteerLine(row.pcode, row.level, _names(row), tuple(_names(one) for one in wider))


def _names(row: Listed) -> Names:
    return names_of(row.names)
