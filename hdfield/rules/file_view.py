"""The file of an engagement as the rules read it: frozen, of one day, without the store.

Owns when a record says something happened, what is new since an answer was
given, and the few ways in which many rules look at a file. It refuses to know
where the rows come from and makes no sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import takewhile
from typing import Any, Final

from hdfield.rules.picture_of_day import RETRACTED, DatedFact, first_day, span

_HAPPENED: Final[Mapping[str, tuple[str, ...]]] = {
    "actor_fact": ("valid_from",),
    "agreement": ("changed_on", "agreed_on"),
    "agreement_term": ("last_check",),
    "checklist_state": ("on",),
    "commitment": ("settled_on", "made_on"),
    "diplomacy_action": ("until", "on"),
    "exemption": ("granted_on", "asked_on"),
    "good_faith_view": ("on",),
    "handover": ("on",),
    "inducement": ("on",),
    "interlocutor": ("replaced_on",),
    "legal_check": ("on",),
    "mandate": ("acknowledged_on", "issued_on"),
    "obstacle": ("opened_on",),
    "principle_review": ("decided_on", "on"),
    "red_line_event": ("reported_on",),
    "scenario_set": ("decided_on",),
}
"""Kind to the days that say when it last came to something, the better one first."""

_LEARNED_LATE: Final = frozenset({"actor_fact"})
"""Kinds of which a new one counts even when it tells of an old day: whoever answered did not know."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the file.

    Attributes:
        day: Of an encounter the day it was; of others the day this version was entered (ISO).
        values: What list rows keep of its kind (``rules.line_fields``).
    """

    id: str
    kind: str
    day: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Give a code, day or id, or nothing."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def many(self, name: str) -> tuple[Any, ...]:
        """Give a list, or nothing."""
        value = self.values.get(name)
        return tuple(value) if isinstance(value, list | tuple) else ()

    def says(self, name: str) -> bool:
        """Say whether a yes-or-no field says yes."""
        return self.values.get(name) is True

    def has_words(self, *names: str) -> bool:
        """Say whether all of these texts are written, as far as they are open to us."""
        written = self.many("written")
        return all(name in written for name in names)

    @property
    def happened(self) -> str:
        """The day it last came to something, else that of its entry."""
        if self.kind == "encounter":
            return self.day
        for name in _HAPPENED.get(self.kind, ()):
            if day := self.text(name):
                return day if len(day) == 10 else first_day(day).isoformat()
        return self.day


@dataclass(frozen=True, slots=True)
class Since:
    """Up to when things were known: the day an answer is of, and the day it was written down."""

    on: str
    entered: str = ""

    def before(self, entry: Entry) -> bool:
        """Say whether a record is newer than this."""
        if entry.happened > self.on:
            return True
        return entry.kind in _LEARNED_LATE and bool(self.entered) and entry.day > self.entered


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in the file that speaks for or against an answer.

    Attributes:
        code: What it is; the screen has the words.
        records: Ids of what it rests on, the weightiest first.
        facts: Figures and days by name.
    """

    code: str
    records: tuple[str, ...] = ()
    facts: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True)
class FileView:
    """The file of one engagement on one day.

    Attributes:
        today: ISO day.
        engagement: The engagement itself.
        entries: By kind, the newest day first.
        object_changed_on: The day its object was last worded anew, after it was first; or empty.
    """

    today: str
    engagement: Entry
    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    object_changed_on: str = ""
    by_id: Mapping[str, Entry] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Sort each kind newest first, and find records by id."""
        entries = {
            kind: tuple(sorted(held, key=lambda one: one.happened, reverse=True))
            for kind, held in self.entries.items()
        }
        object.__setattr__(self, "entries", entries)
        object.__setattr__(self, "by_id", {one.id: one for held in entries.values() for one in held})

    def of(self, kind: str) -> tuple[Entry, ...]:
        """Give the records of a kind, newest first."""
        return self.entries.get(kind, ())

    def come(self, kind: str) -> tuple[Entry, ...]:
        """Give the records of a kind whose day has come, newest first: what is planned stands for nothing yet."""
        return tuple(one for one in self.of(kind) if max(one.happened, one.text("on")) <= self.today)

    def ago(self, days: int) -> str:
        """Give the day so many days before today."""
        return (date.fromisoformat(self.today) - timedelta(days=days)).isoformat()

    def ahead(self, days: int) -> str:
        """Give the day so many days after today."""
        return self.ago(-days)

    def days_since(self, day: str) -> int:
        """Count the days from a day to today."""
        return (date.fromisoformat(self.today) - date.fromisoformat(day)).days

    def without(self, records: Iterable[str]) -> FileView:
        """Give the file as it would be had these never been written; an engagement loses what it says."""
        gone = frozenset(records)
        kept = {kind: tuple(one for one in held if one.id not in gone) for kind, held in self.entries.items()}
        bare = replace(self.engagement, values={"actors": self.engagement.many("actors")})
        return FileView(
            self.today,
            bare if self.engagement.id in gone else self.engagement,
            kept,
            self.object_changed_on,
        )

    # -- looking ----------------------------------------------------------------
    @property
    def actors(self) -> frozenset[str]:
        """Whom the engagement is with."""
        return frozenset(self.engagement.many("actors"))

    def met(self, days: int | None = None) -> Iterator[Entry]:
        """Give the encounters, newest first, of the last days or all, none of a day to come."""
        met = (one for one in self.of("encounter") if one.day <= self.today)
        if days is None:
            return met
        first = self.ago(days)
        return takewhile(lambda one: one.day >= first, met)

    def met_since(self, since: Since) -> Iterator[Entry]:
        """Give the encounters after something was known, newest first."""
        return takewhile(since.before, self.met())

    def facts(self, *kinds: str) -> Iterator[Entry]:
        """Give the facts of some kinds about the engagement's actors, those found wrong left out."""
        actors = self.actors
        return (
            one
            for one in self.of("actor_fact")
            if one.text("kind") in kinds and one.text("actor") in actors and one.text("state") != RETRACTED
        )

    def relations(self, *kinds: str) -> Iterator[Entry]:
        """Give the relations of some kinds that the engagement's actors are one end of."""
        actors = self.actors
        return (
            one
            for one in self.of("actor_fact")
            if one.text("kind") == "fact.relation"
            and one.text("relation") in kinds
            and one.text("state") != RETRACTED
            and (one.text("actor") in actors or one.text("other_actor") in actors)
        )

    def holds(self, fact: Entry) -> bool:
        """Say whether a fact is so today; one whose end is announced is so until then.

        Source: ``rules.picture_of_day``, which has the one rule for dates of facts.
        """
        state, until = fact.text("state"), fact.text("valid_to")
        if state == RETRACTED or (state == "closed" and not until):
            return False
        return fact.text("valid_from") <= self.today and not "" < _over_from(until) <= self.today

    def ended_since(self, fact: Entry, since: Since) -> bool:
        """Say whether a fact was so when something was known, and is so no longer."""
        return since.on < _over_from(fact.text("valid_to")) <= self.today

    def asked(self, since: Since, *demands: str) -> Iterator[Entry]:
        """Give the encounters since in which one of these was asked."""
        return (one for one in self.met_since(since) if demands_of(one) & set(demands))


def _over_from(until: str) -> str:
    """Give the first day on which a fact with such an end is so no longer (ISO); empty while none is known."""
    if not until:
        return ""
    last = span(DatedFact("", valid_to=until))[1]
    return (last + timedelta(days=1)).isoformat() if last < date.max else ""


def demands_of(met: Entry) -> set[str]:
    """Give what was asked at an encounter."""
    return {part["demand"] for part in met.many("demands")}


def ids(entries: Iterable[Entry], most: int = 6) -> tuple[str, ...]:
    """Name records, no more than a person reads."""
    return tuple(entry.id for entry, _ in zip(entries, range(most), strict=False))
