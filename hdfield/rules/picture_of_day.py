"""What was so on a day, and what is different between two days.

Owns the one rule for dates of facts that are known to a day, a month, a year
or not at all. Works on the dates alone and knows no store and no clock.

The rule: an unknown beginning means always. An end known to the day is the
first day on which it was no longer so, so that a fact and what followed it
never stand side by side; an end known to a month or a year lies somewhere in
it, and the fact holds through its last day. What is followed holds no longer
than until its follower began. A fact that was wrong never held; it can be
asked for as what was believed.

Source: domain 3.2 ("as of" is the normal read), 3.4 (ActorFact), 3.5 (1).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

RETRACTED: Final = "retracted"
TRIP_KINDS: Final = ("checkpoint.", "meeting.")
"""Beginnings of the encounter kinds that only somebody on the road has (a desk or a handset may be at home)."""


@dataclass(frozen=True, slots=True)
class DatedFact:
    """The dates of one fact.

    Attributes:
        id: Record id.
        state: actor_fact_state code.
        valid_from, valid_to: A year, a month or a day; ``None`` where unknown
            and where it still holds.
        supersedes: The fact it followed.
        written_on: The day its newest version was written; ``None`` where closed to us.
    """

    id: str
    state: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    supersedes: str | None = None
    written_on: date | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What is different on a later day, by record id, in the order the facts were given.

    Attributes:
        began: So on the later day, not on the earlier one.
        ended: So on the earlier day, no longer on the later one, and nothing followed.
        followed: (what was so, what is so instead).
        retracted: Found to be wrong between the two days.
        learnt: So on both days, but written down only between them.
    """

    began: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    followed: tuple[tuple[str, str], ...] = ()
    retracted: tuple[str, ...] = ()
    learnt: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many changes there are."""
        parts = (self.began, self.ended, self.followed, self.retracted, self.learnt)
        return sum(len(part) for part in parts)


def first_day(partial: str) -> date:
    """Give the first day of a year, a month or a day."""
    year, month, day = ([int(part) for part in partial.split("-")] + [1, 1])[:3]
    return date(year, month, day)


def last_day(partial: str) -> date:
    """Give the last day of a year, a month or a day."""
    parts = [int(part) for part in partial.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) == 2 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])


def span(fact: DatedFact, followed_on: date | None = None) -> tuple[date, date]:
    """Give the first and last day on which a fact was so; the last lies before the first for none.

    Args:
        fact: Whether it was wrong is not looked at.
        followed_on: The day its follower began.
    """
    first = first_day(fact.valid_from) if fact.valid_from else date.min
    last = date.max
    if fact.valid_to:
        last = last_day(fact.valid_to)
        if len(fact.valid_to) == 10:
            last = _before(last)
    if followed_on is not None:
        last = min(last, _before(followed_on))
    return first, last


def valid_on(facts: Iterable[DatedFact], day: date, *, believed: bool = False) -> tuple[str, ...]:
    """Give the facts that were so on a day, in the order given.

    Args:
        facts: Those of one picture; followers among them end what they followed.
        day: The day asked about.
        believed: Whether what was found wrong counts too, as what was believed.
    """
    held = tuple(facts)
    followers = _followers(held)
    return tuple(
        fact.id for fact in held if (believed or fact.state != RETRACTED) and _holds(fact, followers, day)
    )


def difference(facts: Iterable[DatedFact], earlier: date, later: date) -> Difference:
    """Tell what changed from one day to a later one.

    Args:
        facts: Those of one picture.
        earlier, later: The two days; an earlier day that is not earlier gives nothing.
    """
    held = tuple(facts)
    if earlier >= later:
        return Difference()
    before, after = set(valid_on(held, earlier)), set(valid_on(held, later))
    known = {fact.id: fact for fact in held}
    fresh, past, kept = after - before, before - after, before & after
    followed = tuple(
        (old, fact.id) for fact in held if fact.id in fresh and (old := _followed(fact, known, past))
    )
    past -= {old for old, _ in followed}
    fresh -= {new for _, new in followed}
    written = {fact.id for fact in held if _written(fact, earlier, later)}
    learnt = kept & written
    return Difference(
        began=tuple(fact.id for fact in held if fact.id in fresh),
        ended=tuple(fact.id for fact in held if fact.id in past),
        followed=followed,
        retracted=tuple(fact.id for fact in held if fact.state == RETRACTED and fact.id in written),
        learnt=tuple(fact.id for fact in held if fact.id in learnt),
    )


def turns(facts: Iterable[DatedFact]) -> tuple[date, ...]:
    """Give the days on which the picture became another than the day before, earliest first."""
    held = tuple(fact for fact in facts if fact.state != RETRACTED)
    followers = _followers(held)
    found: set[date] = set()
    for fact in held:
        first, last = span(fact, followers.get(fact.id))
        if first <= last:
            found |= {first} - {date.min}
            found |= {last + timedelta(days=1)} if last < date.max else set()
    return tuple(sorted(found))


def last_trip(days: Iterable[tuple[str, str]], today: date) -> date | None:
    """Give the day of the last trip: the newest day before today with an encounter on the road.

    Args:
        days: (ISO day, encounter_kind code) of a person's own encounters, in any order.
        today: A trip of today is not over.

    Returns:
        The day, or ``None`` where there was no trip.
    """
    found = [day for day, kind in days if kind.startswith(TRIP_KINDS) and day and day < today.isoformat()]
    return date.fromisoformat(max(found)) if found else None


def _holds(fact: DatedFact, followers: Mapping[str, date], day: date) -> bool:
    first, last = span(fact, followers.get(fact.id))
    return first <= day <= last


def _followers(facts: Iterable[DatedFact]) -> dict[str, date]:
    """Give the day on which each fact was first followed; a wrong follower ends nothing."""
    found: dict[str, date] = {}
    for fact in facts:
        if fact.supersedes and fact.valid_from and fact.state != RETRACTED:
            began = first_day(fact.valid_from)
            found[fact.supersedes] = min(began, found.get(fact.supersedes, began))
    return found


def _followed(fact: DatedFact, known: Mapping[str, DatedFact], wanted: set[str]) -> str | None:
    """Walk back over what a fact followed to one that was so on the earlier day."""
    seen: set[str] = set()
    step = fact.supersedes
    while step is not None and step not in seen:  # a record of another device may go in a ring
        if step in wanted:
            return step
        seen.add(step)
        step = known[step].supersedes if step in known else None
    return None


def _written(fact: DatedFact, earlier: date, later: date) -> bool:
    return fact.written_on is not None and earlier < fact.written_on <= later


def _before(day: date) -> date:
    return day - timedelta(days=1) if day > date.min else day
