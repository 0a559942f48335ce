"""What list rows and pickers show: frozen, with names beside ids, never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from hdfield.model.actor import Names
from hdfield.rules.own_days import own_day
from hdfield.store.lists import Row

NO_NAMES = Names()
_WORDS = ("function", "text", "title", "aim", "decision", "result")

_HAVING_NAMES: Final = frozenset(("actor", "place", "interlocutor", "engagement"))


@dataclass(frozen=True, slots=True)
class Named:
    """A record and what it is called: by names, or by code name for a person.

    Attributes:
        id: Record id.
        kind: Record kind.
        names: In each language it has one in; empty where closed to us.
        code_name: An interlocutor's code name.
        function: An interlocutor's function, where no code name is open; of a
            record without names, its own words.
        day: The day it is of (ISO), which tells what has no name; empty where unknown.
    """

    id: str
    kind: str
    names: Names = NO_NAMES
    code_name: str | None = None
    function: str | None = None
    day: str = ""

    @property
    def has_no_name(self) -> bool:
        """Whether it is of a kind that has names and none is open here: it is called by kind and short id.

        Never by its day: two actors may have been entered on one, and the day of entry is not theirs.
        """
        return self.kind in _HAVING_NAMES and not (self.code_name or self.function or self.names != NO_NAMES)


@dataclass(frozen=True, slots=True)
class EncounterLine:
    """One encounter in a list.

    Attributes:
        at: The moment, or ``None`` where only the day is open.
        precision: time_precision code.
        demands: (demand code, response code or ``None``) pairs.
        excerpt: The beginning of the note.
        heads: More than one means a conflict.
        state: record_state code: ``rec.quick`` until somebody completes it.
    """

    id: str
    day: str
    at: datetime | None
    precision: str
    kind: str
    outcome: str | None
    threat: str | None
    demands: tuple[tuple[str, str | None], ...]
    wait_band: str | None
    kept_verbally: bool
    place: Named | None
    actors: tuple[Named, ...]
    people: tuple[Named, ...]
    excerpt: str
    heads: int
    state: str | None = None


@dataclass(frozen=True, slots=True)
class ActorLine:
    """One actor in a list; ``last_contact`` is a day or empty."""

    id: str
    names: Names
    kinds: tuple[str, ...]
    interlocutors: int
    last_contact: str
    heads: int


@dataclass(frozen=True, slots=True)
class InterlocutorLine:
    """One interlocutor in a list; ``code_name`` is ``None`` where closed."""

    id: str
    code_name: str | None
    function: str | None
    actor: Named | None
    status: str | None
    authority: str | None
    heads: int


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place in a picker."""

    id: str
    names: Names
    level: str
    pcode: str | None


@dataclass(frozen=True, slots=True)
class EngagementLine:
    """One engagement in a list.

    Attributes:
        phases: (phase code, opened on, closed on or ``None``).
        statuses: How many checklist items stand at each status, by pillar code
            and status code; items nobody touched are ``open``.
        encounters: How many encounters name it.
        last_contact: Day of the newest of them, or empty.
    """

    id: str
    title: Names
    status: str | None
    object_kind: str | None
    place: Named | None
    actors: tuple[Named, ...]
    phases: tuple[tuple[str, str, str | None], ...]
    statuses: Mapping[str, Mapping[str, int]]
    encounters: int
    last_contact: str
    heads: int


def names_of(value: object) -> Names:
    """Read names from a list row; a newer program's extra languages are left out."""
    if not isinstance(value, Mapping):
        return NO_NAMES
    return Names.model_construct(**{key: value.get(key) for key in ("en", "fr", "ar")})


def named(row: Row) -> Named:
    """Say what a row is called."""
    return Named(
        row.record,
        row.kind,
        names_of(row.line.get("names") or row.line.get("title")),
        row.line.get("code_name"),
        _own_words(row.line),
        own_day(row.kind, row.line, row.day),
    )


def _own_words(line: Mapping[str, Any]) -> str | None:
    """Give the words that tell a record from others of its kind, where it has any in a row."""
    for name in _WORDS:
        value = line.get(name)
        if isinstance(value, Mapping) and value.get("text"):
            return str(value["text"])
    called = line.get("name")
    return called if isinstance(called, str) else None


def encounter_line(row: Row, known: Mapping[str, Named]) -> EncounterLine:
    """Turn a row into an encounter line.

    Args:
        row: Of kind encounter.
        known: Names of the records it names; unknown ones are left out.
    """
    line: Mapping[str, Any] = row.line
    at = line.get("at") or {}
    return EncounterLine(
        id=row.record,
        day=row.day,
        at=datetime.fromisoformat(at["at"]) if at else None,
        precision=at.get("precision", "time.minute") if at else "time.day",
        kind=line.get("kind", ""),
        outcome=line.get("outcome"),
        threat=line.get("threat"),
        demands=tuple((item["demand"], item.get("response")) for item in line.get("demands", ())),
        wait_band=line.get("wait_band"),
        kept_verbally=bool(line.get("kept_verbally")),
        place=known.get(line.get("place", "")),
        actors=tuple(known[actor] for actor in line.get("actors", ()) if actor in known),
        people=tuple(known[person] for person in line.get("people", ()) if person in known),
        excerpt=line.get("excerpt", ""),
        heads=row.heads,
        state=line.get("state"),
    )
