"""What is worth knowing before stopping at a post, from the visits there.

Owns counting and comparing visits: who held the place when, what is usually
asked, how long it took, what was different last time. It refuses to know
fighters, weapons, units or defences: there is nothing of the kind to read
(domain 2.3), and it judges nobody.

Source: domain 2.3 and 3.2 (Post).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import Final, Literal

from hdfield.model.codes import CODES
from hdfield.rules.near import wait_band
from hdfield.rules.visits import Visit, in_order, sorted_codes

RECENT: Final = 10
"""Visits that "usual" speaks of."""

GOT_THROUGH: Final = frozenset({"passed", "passed_conditions", "delayed"})
"""Outcomes after which the team went on by the way it meant to."""

OUTCOME_RANK: Final = {
    "passed": 0,
    "passed_conditions": 1,
    "delayed": 2,
    "rerouted": 3,
    "withdrew": 4,
    "turned_back": 4,
    "goods_taken": 5,
    "held_released": 6,
    "held_ongoing": 7,
}
"""How bad an outcome is for the journey; outcomes of talks have no rank."""

THREAT_RANK: Final = {"none": 0, "implied": 1, "explicit": 2, "weapon_shown": 3, "force_used": 4}

WAIT_BANDS: Final = CODES["wait_band"]
"""The shortest first."""

DifferenceKind = Literal[
    "operators", "actors", "demand_new", "demand_gone", "wait_longer", "outcome_worse", "threat_higher"
]


@dataclass(frozen=True, slots=True)
class Span:
    """Who held the place over a run of visits.

    Attributes:
        first, last: Days of the first and the last visit that say so.
        visits: How many say so.
    """

    operators: tuple[str, ...]
    actors: tuple[str, ...]
    first: str
    last: str
    visits: int


@dataclass(frozen=True, slots=True)
class Tally:
    """``count`` of ``of`` visits; never a percentage of few."""

    code: str
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class Wait:
    """How long: minutes where they are known, else the band."""

    minutes: int | None
    band: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that was not as usual.

    Attributes:
        codes: Codes or record ids it is about, sorted.
    """

    kind: DifferenceKind
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The last time successive visits differed in who held the place or what was asked."""

    visit: str
    day: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What the visits to a post say together.

    Attributes:
        visits: How many were read.
        spans: Who held it, newest first.
        demands: What was asked in the last ten that say so, the most common first.
        answers: Our answers there, with how often the team got through after them.
        median_wait, longest_wait: ``None`` where no wait is known.
        waits: How many visits say how long it took.
        differences: How the newest visit differs from those before; empty too for the first.
        change: The last change between two successive visits.
    """

    visits: int
    spans: tuple[Span, ...]
    demands: tuple[Tally, ...]
    answers: tuple[Tally, ...]
    median_wait: Wait | None
    longest_wait: Wait | None
    waits: int
    differences: tuple[Difference, ...]
    change: Change | None


def post_card(visits: Sequence[Visit]) -> Card:
    """Read a post's card from its visits.

    Args:
        visits: Newest first.
    """
    known = [wait for visit in visits if (wait := wait_of(visit)) is not None]
    return Card(
        visits=len(visits),
        spans=holders(visits),
        demands=usual_demands(visits),
        answers=answers_that_passed(visits),
        median_wait=median_wait(known),
        longest_wait=longest_wait(known),
        waits=len(known),
        differences=differences(visits[0], visits[1:]) if visits else (),
        change=last_change(visits),
    )


def holders(visits: Sequence[Visit]) -> tuple[Span, ...]:
    """Give who held the place, newest first.

    A visit that names operators only goes on with a span that names the same
    operators and an actor: silence contradicts nobody. Read from the oldest on,
    so that a new visit never rewrites what earlier ones said.

    Args:
        visits: Newest first.
    """
    spans: list[Span] = []
    for visit in reversed(visits):
        operators, actors = sorted_codes(visit.operators), sorted_codes(visit.actors)
        if not operators and not actors:
            continue
        last = spans[-1] if spans else None
        if last and _agrees(last.operators, operators) and _agrees(last.actors, actors):
            spans[-1] = Span(
                last.operators or operators, last.actors or actors, last.first, visit.day, last.visits + 1
            )
        else:
            spans.append(Span(operators, actors, visit.day, visit.day, 1))
    return tuple(reversed(spans))


def usual_demands(visits: Sequence[Visit]) -> tuple[Tally, ...]:
    """Count what was asked in the last ten visits that say so, the most common first.

    Args:
        visits: Newest first; of two equally common the one asked last comes first.
    """
    said = [visit for visit in visits[:RECENT] if visit.demands]
    counts = Counter(code for visit in said for code in in_order(visit.demands))
    return tuple(Tally(code, count, len(said)) for code, count in counts.most_common())


def answers_that_passed(visits: Sequence[Visit]) -> tuple[Tally, ...]:
    """Count after which answers the team got through, over the last ten visits.

    Args:
        visits: Newest first.

    Returns:
        For each answer that was followed by passing: how often, of how many
        visits in which it was given and whose outcome is written.
    """
    given: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    for visit in visits[:RECENT]:
        if visit.outcome is None:
            continue
        for answer in dict.fromkeys(answer for _, answer in visit.demands if answer):
            given[answer] += 1
            passed[answer] += visit.outcome in GOT_THROUGH
    return tuple(Tally(code, count, given[code]) for code, count in passed.most_common() if count)


def wait_of(visit: Visit) -> Wait | None:
    """Give how long a visit took, or ``None`` where it is not known."""
    if visit.wait_min is not None:
        return Wait(visit.wait_min, wait_band(visit.wait_min))
    return Wait(None, visit.wait_band) if visit.wait_band in WAIT_BANDS else None


def median_wait(waits: Sequence[Wait]) -> Wait | None:
    """Give the middle wait: one that was really waited, in minutes where all are in minutes."""
    if not waits:
        return None
    minutes = [wait.minutes for wait in waits if wait.minutes is not None]
    if len(minutes) == len(waits):
        middle = median_low(minutes)
        return Wait(middle, wait_band(middle))
    return Wait(None, WAIT_BANDS[median_low(WAIT_BANDS.index(wait.band) for wait in waits)])


def longest_wait(waits: Sequence[Wait]) -> Wait | None:
    """Give the longest wait; the band alone where a wait without minutes may have been as long."""
    if not waits:
        return None
    band = max((wait.band for wait in waits), key=WAIT_BANDS.index)
    longest = [wait for wait in waits if wait.band == band]
    minutes = [wait.minutes for wait in longest if wait.minutes is not None]
    return Wait(max(minutes) if len(minutes) == len(longest) else None, band)


def differences(newest: Visit, before: Sequence[Visit]) -> tuple[Difference, ...]:
    """Say how a visit differs from the usual of those before it.

    Args:
        newest: The visit.
        before: Earlier visits, newest first; without any nothing differs.
    """
    if not before:
        return ()
    found = [*_holder_changes(newest, holders(before)), *_unusual_demands(newest, before[:RECENT])]
    wait = wait_of(newest)
    longest = longest_wait([known for visit in before if (known := wait_of(visit)) is not None])
    if wait and longest and _is_longer(wait, longest):
        found.append(Difference("wait_longer", (wait.band,)))
    recent = before[:RECENT]
    found += _worse("outcome_worse", newest.outcome, [visit.outcome for visit in recent], OUTCOME_RANK)
    found += _worse("threat_higher", newest.threat, [visit.threat for visit in recent], THREAT_RANK)
    return tuple(found)


def last_change(visits: Sequence[Visit]) -> Change | None:
    """Find the last time two successive visits differed in holder or demand.

    A visit that says nothing of one of them is compared with none.

    Args:
        visits: Newest first.
    """
    for at, visit in enumerate(visits):
        earlier = visits[at + 1 :]
        found = [*_told_apart(visit, earlier)]
        if found:
            return Change(visit.id, visit.day, tuple(found))
    return None


def _told_apart(visit: Visit, earlier: Sequence[Visit]) -> Iterable[Difference]:
    operators = next((old.operators for old in earlier if old.operators), ())
    actors = next((old.actors for old in earlier if old.actors), ())
    asked = next((old.asked for old in earlier if old.demands), frozenset())
    if not _agrees(sorted_codes(operators), sorted_codes(visit.operators)):
        yield Difference("operators", sorted_codes(visit.operators))
    if not _agrees(sorted_codes(actors), sorted_codes(visit.actors)):
        yield Difference("actors", sorted_codes(visit.actors))
    if visit.demands and asked:
        if new := visit.asked - asked:
            yield Difference("demand_new", sorted_codes(new))
        if gone := asked - visit.asked:
            yield Difference("demand_gone", sorted_codes(gone))


def _holder_changes(newest: Visit, spans: Sequence[Span]) -> list[Difference]:
    operators = next((span.operators for span in spans if span.operators), ())
    actors = next((span.actors for span in spans if span.actors), ())
    found = []
    if not _agrees(operators, sorted_codes(newest.operators)):
        found.append(Difference("operators", sorted_codes(newest.operators)))
    if not _agrees(actors, sorted_codes(newest.actors)):
        found.append(Difference("actors", sorted_codes(newest.actors)))
    return found


def _unusual_demands(newest: Visit, recent: Sequence[Visit]) -> list[Difference]:
    said = [visit for visit in recent if visit.demands]
    if not newest.demands or not said:
        return []
    counts = Counter(code for visit in said for code in visit.asked)
    new = newest.asked - counts.keys()
    # Usual enough to be missed: asked more often than not, and more than once.
    usual = {code for code, count in counts.items() if count > 1 and 2 * count > len(said)}
    found = []
    if new:
        found.append(Difference("demand_new", sorted_codes(new)))
    if gone := usual - newest.asked:
        found.append(Difference("demand_gone", sorted_codes(gone)))
    return found


def _worse(
    kind: DifferenceKind, newest: str | None, before: Sequence[str | None], rank: dict[str, int]
) -> list[Difference]:
    known = [code for code in before if code in rank]
    if newest not in rank or not known:
        return []
    usual = Counter(known).most_common(1)[0][0]
    return [Difference(kind, (newest,))] if rank[newest] > rank[usual] else []


def _is_longer(wait: Wait, longest: Wait) -> bool:
    if wait.band != longest.band:
        return WAIT_BANDS.index(wait.band) > WAIT_BANDS.index(longest.band)
    return wait.minutes is not None and longest.minutes is not None and wait.minutes > longest.minutes


def _agrees(known: tuple[str, ...], said: tuple[str, ...]) -> bool:
    return not known or not said or known == said
