"""The picture of a day: how actors stood to each other, and since when a person was away.

Owns the questions; what holds on a day is decided by ``rules.picture_of_day``.
None of them writes. Belongs to the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from hdfield.model.actor import ActorFact
from hdfield.rules.picture_of_day import DatedFact, difference, last_trip, turns, valid_on
from hdfield.services.lines import Named
from hdfield.services.reading import Reading
from hdfield.store.lists import Row
from hdfield.store.store import Store

Change = Literal["", "new", "ended"]

US = "us"
"""Stands for our own organisation among the actors of a picture."""


@dataclass(frozen=True, slots=True)
class InfluenceEdge:
    """How one actor stands to another.

    Attributes:
        fact: Id of the fact that says so.
        source, target: Actor ids, or ``US``; the relation reads from source to target.
        relation: relation_kind code.
        strength: 1 to 3, or ``None`` where nobody said.
        change: Against the earlier day, where one was asked: ``ended`` is so no longer.
    """

    fact: str
    source: str
    target: str
    relation: str
    strength: int | None
    basis: str | None
    confidence: str | None
    valid_from: str | None
    valid_to: str | None
    change: Change = ""


@dataclass(frozen=True, slots=True)
class Influence:
    """The picture of one day.

    Attributes:
        actors: Those an edge names, by id; ``US`` is not among them.
        edges: Those of the day, then those that ended since the earlier day.
        alone: How many actors of the notebook no edge names.
        ties: (source, target) of every relation of any day, so that a picture
            may keep its places from day to day.
        turns: The days on which any relation began or ended, earliest first.
    """

    actors: Mapping[str, Named]
    edges: tuple[InfluenceEdge, ...]
    alone: int
    ties: tuple[tuple[str, str], ...] = ()
    turns: tuple[date, ...] = ()


class PicturesOfDay:
    """Answers what was so on a day.

    Args:
        store: The notebook's.
        reading: Gives names.
        devices: Gives the key ids of the devices its owner works on.
    """

    def __init__(self, store: Store, reading: Reading, devices: Callable[[], Iterable[str]]) -> None:
        self._store = store
        self._reading = reading
        self._devices = devices

    def last_trip(self, today: date, actor: str = "") -> date | None:
        """Give the day of the last trip of the notebook's owner.

        Args:
            today: Trips of today are not over.
            actor: The trip that met this actor; where there is none, the last of all.

        Returns:
            The day, or ``None`` where there was no trip.
        """
        devices, before = tuple(self._devices()), today.isoformat()
        for of in (actor, "") if actor else ("",):
            found = last_trip(self._store.actors.own_meetings(devices, before, of), today)
            if found is not None:
                return found
        return None

    def influence(self, day: date, since: date | None = None) -> Influence:
        """Give how all actors stood to each other on a day.

        Args:
            day: Whose picture.
            since: An earlier day; then what began carries ``new``, and what ended is there too.
        """
        rows = [row for row in self._store.actors.relations() if _ends(row)]
        facts = [dated_row(row) for row in rows]
        now = set(valid_on(facts, day))
        changed = difference(facts, since, day) if since else None
        new = {*changed.began, *(fresh for _, fresh in changed.followed)} if changed else set()
        gone = {*changed.ended, *(old for old, _ in changed.followed)} if changed else set()
        edges = [_edge(row, "new" if row.record in new else "") for row in rows if row.record in now]
        edges += [_edge(row, "ended") for row in rows if row.record in gone]
        ids = dict.fromkeys(end for edge in edges for end in (edge.source, edge.target) if end != US)
        named = {actor.id: actor for actor in self._reading.called(ids)}
        known = {actor: named.get(actor, Named(actor, "actor")) for actor in ids}
        alone = max(0, self._store.lists.count("actor") - len(named))
        ties = tuple(dict.fromkeys(ends for row in rows if (ends := _ends(row))))
        return Influence(known, tuple(edges), alone, ties, turns(facts))


def dated(fact: ActorFact) -> DatedFact:
    """Give the dates of a fact as the rules read them."""
    written = fact.recorded_at.date() if fact.recorded_at else None
    return DatedFact(fact.id or "", fact.state, fact.valid_from, fact.valid_to, fact.supersedes, written)


def dated_row(row: Row) -> DatedFact:
    """Give the dates of a fact from its list row."""
    line: Mapping[str, Any] = row.line
    return DatedFact(
        row.record,
        line.get("state"),
        line.get("valid_from"),
        line.get("valid_to"),
        line.get("supersedes"),
        date.fromisoformat(row.day) if row.day else None,
    )


def _ends(row: Row) -> tuple[str, str] | None:
    """Give the two ends of a relation, or ``None`` where one is not known."""
    source = row.line.get("actor")
    target = US if row.line.get("our_organisation") else row.line.get("other_actor")
    return (str(source), str(target)) if source and target else None


def _edge(row: Row, change: Change) -> InfluenceEdge:
    line = row.line
    ends = _ends(row)
    assert ends is not None  # rows without were left out
    return InfluenceEdge(
        fact=row.record,
        source=ends[0],
        target=ends[1],
        relation=line.get("relation", ""),
        strength=line.get("strength"),
        basis=line.get("basis"),
        confidence=line.get("confidence"),
        valid_from=line.get("valid_from"),
        valid_to=line.get("valid_to"),
        change=change,
    )
