"""Everything that belongs to one engagement, read at once.

Owns which records make up an engagement's file and the few queries that fetch
them: what names it, what hangs on that, what its checks and obstacles name, and
what is known of its actors. It refuses to judge any of it, and makes no view of
a record: thousands are read as list rows. Belongs to the store's thread.

Source: docs/engagements.md (the file of an engagement).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, Final, overload

from hdfield.errors import NoSuchRecordError
from hdfield.model.base import is_record_id
from hdfield.model.engagement import Engagement
from hdfield.rules.own_days import own_day
from hdfield.services import lines
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.reading import Detail, Reading
from hdfield.store.lists import Row
from hdfield.store.store import Store

_HANGS: Final = ("agreement", "red_line", "encounter", "about")
"""Roles in which terms, events, incidents, steps and papers name what they hang on."""

_OF_ACTORS: Final = ("actor", "target")
_ABOUT_ACTORS: Final = frozenset(("actor_fact", "interlocutor"))
"""Kinds that belong to an actor whatever the talks are."""

_NAMED_ONLY: Final = frozenset(("law", "exemption"))
"""Kinds that name no engagement: its checks, obstacles and campaigns name them."""

_MEETING: Final = "encounter"
_ALL: Final = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a file as lists keep it.

    Attributes:
        day: The day it is about, else the day of its entry; may be a month or a
            year where no more is known, and empty where even that is closed.
        heads: More than one means a conflict.
        line: What ``rules.line_fields`` keeps of its kind.
        named: What the records of the whole file are called, by id.
    """

    id: str
    kind: str
    day: str
    heads: int
    line: Mapping[str, Any]
    named: Mapping[str, Named]


class Meetings(Sequence[EncounterLine]):
    """Encounters that become lines as they are looked at: a page shows six of thousands."""

    def __init__(self, rows: Sequence[Row], named: Mapping[str, Named]) -> None:
        self._rows = rows
        self._named = named

    def __len__(self) -> int:
        return len(self._rows)

    def ids(self) -> tuple[str, ...]:
        """Name them in their order, without making a line of any."""
        return tuple(row.record for row in self._rows)

    @overload
    def __getitem__(self, at: int) -> EncounterLine: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[EncounterLine, ...]: ...
    def __getitem__(self, at: int | slice) -> EncounterLine | tuple[EncounterLine, ...]:
        if isinstance(at, slice):
            return tuple(lines.encounter_line(row, self._named) for row in self._rows[at])
        return lines.encounter_line(self._rows[at], self._named)


@dataclass(frozen=True)
class EngagementFile:
    """Everything that belongs to an engagement.

    Attributes:
        detail: The engagement itself.
        lines: By kind, the newest day first: what names it or hangs on that, what its
            checks and obstacles name, and what is known of its actors.
        meetings: Every encounter that names it, newest first.
        counts: How many there are of each kind, encounters included.
        rows: The bare rows of all of them, by id, for rules.
    """

    detail: Detail
    lines: Mapping[str, tuple[Line, ...]]
    meetings: Meetings
    counts: Mapping[str, int]
    rows: Mapping[str, Row]

    @property
    def id(self) -> str:
        """The engagement's record id."""
        return self.detail.view.id

    @property
    def engagement(self) -> Engagement | None:
        """The head shown, or ``None`` where a newer program wrote it."""
        record = self.detail.view.heads[0].record
        return record if isinstance(record, Engagement) else None

    def of(self, kind: str) -> tuple[Line, ...]:
        """Give the records of a kind, newest day first."""
        return self.lines.get(kind, ())

    @cached_property
    def by_id(self) -> Mapping[str, Line]:
        """Every record of the file but encounters."""
        return {line.id: line for line in chain.from_iterable(self.lines.values())}

    @cached_property
    def meeting(self) -> Mapping[str, EncounterLine]:
        """The encounters by id."""
        return {line.id: line for line in self.meetings}


class Dossier:
    """Opens the file of an engagement."""

    def __init__(self, store: Store, reading: Reading) -> None:
        self._store = store
        self._lists = store.lists
        self._reading = reading
        self._last: tuple[tuple[str, int], EngagementFile] | None = None

    def of(self, engagement: str) -> EngagementFile:
        """Give everything that belongs to an engagement, in a handful of queries.

        The last file is kept until something is written: head, board and Now of one
        page ask one after the other.

        Raises:
            NoSuchRecordError: No engagement here has that id.
        """
        state = (engagement, self._store.written)
        if self._last is None or self._last[0] != state:
            self._last = (state, self._read(engagement))
        return self._last[1]

    def _read(self, engagement: str) -> EngagementFile:
        detail = self._reading.detail(engagement)
        if detail.view.kind != Engagement.KIND:
            raise NoSuchRecordError(record=engagement)
        rows = self._belonging(engagement)
        named = self._lists.named_by({*rows, engagement})
        targets = self._lists.among(named - rows.keys())
        further = {key: row for key, row in targets.items() if row.kind in _NAMED_ONLY}
        if further:
            named |= self._lists.named_by(further)
            targets |= self._lists.among(named - rows.keys() - targets.keys())
            further = {key: row for key, row in targets.items() if row.kind in _NAMED_ONLY}
        rows |= further
        targets |= {record: rows[record] for record in named & rows.keys()}
        known = {record: lines.named(row) for record, row in targets.items()}
        meetings = [row for row in rows.values() if row.kind == _MEETING]
        meetings.sort(key=lambda row: row.key, reverse=True)
        return EngagementFile(
            detail,
            _by_kind((row for row in rows.values() if row.kind != _MEETING), known),
            Meetings(meetings, known),
            dict(Counter(row.kind for row in rows.values())),
            rows,
        )

    def lines_of(self, kind: str) -> tuple[Line, ...]:
        """Give every record of a kind, whatever it belongs to, newest day first."""
        return self._lines(kind, self._lists.newest(kind, _ALL))

    def lines_naming(self, target: str, kind: str, roles: Iterable[str] = ()) -> tuple[Line, ...]:
        """Give the records of a kind that name a record, newest day first.

        Args:
            target: Record id.
            kind: Record kind.
            roles: Only those that name it in one of these; in whatever role where empty.
                What names much, as an actor, is read far faster with them.
        """
        asked = (target,) if is_record_id(target) else ()
        return self._lines(kind, self._lists.among(self._lists.naming(asked, roles), kind).values())

    def _belonging(self, engagement: str) -> dict[str, Row]:
        """Give what names an engagement, what hangs on that, and what is known of its actors."""
        rows = self._lists.among(self._lists.naming((engagement,)))
        edge: Iterable[str] = tuple(rows)
        for _ in range(2):  # a step may be about an incident of an encounter
            more = self._lists.among(self._lists.naming(edge, _HANGS) - rows.keys())
            rows |= more
            edge = tuple(more)
        (own,) = self._lists.of((engagement,))
        of_actors = self._lists.naming(own.line.get("actors", ()), _OF_ACTORS) - rows.keys()
        for record, row in self._lists.among(of_actors).items():
            # What names other talks is theirs; what names none is about the actor in all of them.
            if row.kind in _ABOUT_ACTORS or not row.line.get("engagement"):
                rows[record] = row
        return rows

    def _lines(self, kind: str, found: Iterable[Row]) -> tuple[Line, ...]:
        rows = tuple(found)
        targets = self._lists.among(self._lists.named_by(row.record for row in rows))
        known = {record: lines.named(row) for record, row in targets.items()}
        return _by_kind(rows, known).get(kind, ())


def _by_kind(rows: Iterable[Row], known: Mapping[str, Named]) -> dict[str, tuple[Line, ...]]:
    found: dict[str, list[tuple[str, int, Line]]] = {}
    for row in rows:
        day = own_day(row.kind, row.line, row.day)
        line = Line(row.record, row.kind, day, row.heads, row.line, known)
        found.setdefault(row.kind, []).append((day, row.key, line))
    return {
        kind: tuple(line for *_, line in sorted(held, key=lambda one: one[:2], reverse=True))
        for kind, held in sorted(found.items())
    }
