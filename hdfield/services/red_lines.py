"""Red lines at the barrier: which of ours may be touched there, and what happened to them.

Owns the lines a capture asks about, the talks of a place, and saving what
happened together with its encounter. It refuses to judge whether a line held: a
person says so. Belongs to the store's thread.

Source: docs/engagements.md (Mandate, red lines, principles); domain 3.5, rule 8; brief S-131, S-136.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from hdfield.model.base import Record
from hdfield.model.codes import CODES
from hdfield.model.mandate import RedLineEvent
from hdfield.rules.now import CLOSED
from hdfield.rules.red_lines import Line, touched
from hdfield.services.changes import Changes
from hdfield.services.editing import edited
from hdfield.services.lines import Named, named
from hdfield.services.records import Records, read_record
from hdfield.store.lists import Row
from hdfield.store.store import Store

_ALL: Final = 10_000
_OF_ONE: Final = 200
_LOOKED_BACK: Final = 50
"""Encounters at a place that say which talks it belongs to."""


@dataclass(frozen=True, slots=True)
class AtHand:
    """What quick capture has to know of red lines.

    Attributes:
        lines: Ours, of talks that are open or of every talk, law first.
        talks: The open engagements of each place that was asked about, where there are any.
        named: What the lines are called, by id: their words.
    """

    lines: tuple[Line, ...] = ()
    talks: Mapping[str, frozenset[str]] = field(default_factory=dict)
    named: Mapping[str, Named] = field(default_factory=dict)


class RedLines:
    """Reads the lines and writes what happened to them."""

    def __init__(self, store: Store, records: Records, random_bytes: Callable[[int], bytes]) -> None:
        self._lists = store.lists
        self._records = records
        self._random = random_bytes

    def at_hand(self, places: Iterable[str]) -> AtHand:
        """Give our lines, and the talks of these places."""
        over = self._talks_over()
        rows = [row for row in self._lists.newest("red_line", _ALL) if _counts(row.line, over)]
        kinds = CODES["red_line_kind"]
        # In the order of their kinds, law first; within one the newest first, as read.
        rows.sort(
            key=lambda row: kinds.index(kind) if (kind := row.line.get("kind")) in kinds else len(kinds)
        )
        talks = {place: found for place in places if (found := self._all_talks_at(place) - over)}
        return AtHand(tuple(_line(row) for row in rows), talks, {row.record: named(row) for row in rows})

    def talks_at(self, place: str) -> frozenset[str]:
        """Give the open engagements of a place: those about it, and those its last encounters belonged to."""
        return self._all_talks_at(place) - self._talks_over()

    def said_of(self, encounter: str) -> dict[str, str]:
        """Give what is written of each red line at an encounter: the line's id, the event's code."""
        return {line: row.line["event"] for line, row in self._told(encounter).items()}

    def untold(self, encounter: str) -> tuple[str, ...]:
        """Name our lines that were touched at an encounter and of which nothing is written yet."""
        row = next(iter(self._lists.of((encounter,))), None)
        if row is None:
            return ()
        demands = [part["demand"] for part in row.line.get("demands", ())]
        belongs = row.line.get("engagements") or self._all_talks_at(row.line.get("place") or "")
        told = self.said_of(encounter)
        lines = (_line(one) for one in self._lists.newest("red_line", _ALL))
        return tuple(line.id for line in touched(lines, demands, belongs, row.day) if line.id not in told)

    def save_with(self, records: Iterable[Record], events: Mapping[str, str]) -> Changes:
        """Save an encounter and what happened to red lines there, all of it or nothing.

        Args:
            records: What is saved; the encounter is the last.
            events: By the line's id the event's code; an empty one takes away
                what was written. A line that is not named stays as it is, and so
                does what stands in two versions: see ``two_versions``.

        Raises:
            InvalidRecordError, StaleParentsError, StorageError: Nothing was saved.
        """
        *others, met = records
        if not events:
            return self._records.save_all((*others, met))
        met = met.model_copy(update={"id": met.id or self._random(16).hex()})
        written = self._told(met.id or "") if met.parents else {}
        said = [
            self._said(met.id or "", line, events[line], written.get(line))
            for line in _changed(events, written)
            if line not in written or written[line].heads < 2
        ]
        return self._records.save_all((*others, *said, met))

    def two_versions(self, encounter: str, events: Mapping[str, str]) -> tuple[str, ...]:
        """Name the events that are said otherwise here and stand in two versions.

        The encounter must not wait for them, nor may they be settled in passing:
        ``save_with`` leaves them alone, and a person keeps one of the two.
        """
        written = self._told(encounter)
        two = (written[line] for line in _changed(events, written) if line in written)
        return tuple(row.record for row in two if row.heads > 1)

    # -- inside -----------------------------------------------------------------
    def _said(self, encounter: str, line: str, event: str, row: Row | None) -> Record:
        if row is None:
            return read_record(RedLineEvent.KIND, {"red_line": line, "encounter": encounter, "event": event})
        before = self._records.only(RedLineEvent, row.record)
        return edited(before, {"event": event}) if event else before.model_copy(update={"removed": True})

    def _told(self, encounter: str) -> dict[str, Row]:
        """Give the newest event of each line at an encounter; what a newer program wrote may say neither."""
        rows = self._lists.linked(encounter, "encounter", RedLineEvent.KIND, _OF_ONE)
        told = (row for row in reversed(rows) if {"red_line", "event"} <= row.line.keys())
        return {row.line["red_line"]: row for row in told}

    def _talks_over(self) -> frozenset[str]:
        rows = self._lists.newest("engagement", _ALL)
        return frozenset(row.record for row in rows if row.line.get("status") in CLOSED)

    def _all_talks_at(self, place: str) -> frozenset[str]:
        if not place:
            return frozenset()
        about = self._lists.linked(place, "object_place", "engagement", _OF_ONE)
        met = self._lists.linked(place, "place", "encounter", _LOOKED_BACK)
        there = (talks for row in met for talks in row.line.get("engagements", ()))
        return frozenset((*(row.record for row in about), *there))


def _changed(events: Mapping[str, str], written: Mapping[str, Row]) -> list[str]:
    """Give the lines of which something else is said than is written."""
    was = {line: row.line["event"] for line, row in written.items()}
    return [line for line, event in events.items() if event != was.get(line, "")]


def _counts(line: Mapping[str, Any], over: frozenset[str]) -> bool:
    """Say whether a line is ours and not only of talks that are over."""
    belongs = line.get("engagements", ())
    return line.get("theirs") is None and (not belongs or not over.issuperset(belongs))


def _line(row: Row) -> Line:
    held = row.line
    return Line(
        row.record,
        frozenset(held.get("engagements", ())),
        frozenset(held.get("touched_by", ())),
        held.get("theirs") is not None,
        held.get("valid_to"),
    )
