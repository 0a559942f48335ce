"""What a person may search by: filters, the index terms of a record, the query.

Owns how a record and a question meet in the search index. Every filter is one
more term of the index and never a join: joining a common word's hits to another
table took 6 s at a million records (measured). An underscore stands in every
term, and never in a word, so that nothing typed is taken for a filter; ``_``,
``.`` and ``&`` are letters to the index and to nothing else.

Source: docs/format.md, section 6 (word_index).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any, Literal, TypeAlias

from hdfield.model.codes import CODE_SHAPE
from hdfield.rules.shapes import is_day

REMOVED = "removed"
"""The name lists keep removed records under; no record kind is called so."""

NAMING = ("place", "actor", "interlocutor")
"""Kinds whose own words find every record that names them."""

INCOMPLETE = frozenset({"rec.quick", "rec.draft"})
"""record_state codes of what is still to be completed."""

ANY = "a_record"
"""The term every record carries that was not removed."""

NEAR_WORDS = 8
"""Words that stand within so many of each other are near ("best match")."""

_CONFLICT, _INCOMPLETE = "x_conflict", "s_incomplete"
_MINUTES_A_DAY = 24 * 60
_WEST_H, _EAST_H = 12, 14  # offsets from UTC reach from -12 to +14 hours

FilterName: TypeAlias = Literal[
    "kind",
    "meeting",
    "actor",
    "person",
    "engagement",
    "place",
    "since",
    "until",
    "outcome",
    "demand",
    "threat",
    "conflict",
    "incomplete",
]


@dataclass(frozen=True, slots=True)
class Filters:
    """What records must be like, besides the words they hold; empty fields ask nothing.

    Attributes:
        kind: Record kind, or ``REMOVED`` for what was removed, which nothing
            else finds.
        meeting: encounter_kind code, or its family (``checkpoint``).
        actor, person, engagement: Id of a record that is named.
        place: Id of a place; what happened anywhere under it is found too.
        since, until: First and last day (ISO), as a list shows days.
        outcome, demand, threat: Codes.
        conflict: Only where versions differ.
        incomplete: Only what is still to be completed.
    """

    kind: str = ""
    meeting: str = ""
    actor: str = ""
    person: str = ""
    engagement: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    outcome: str = ""
    demand: str = ""
    threat: str = ""
    conflict: bool = False
    incomplete: bool = False

    @property
    def is_any(self) -> bool:
        """Whether nothing is asked."""
        return self == Filters()

    def active(self) -> tuple[FilterName, ...]:
        """Name the filters that ask something, in the order of the fields."""
        return tuple(item.name for item in fields(self) if getattr(self, item.name))  # type: ignore[misc]

    def without(self, name: FilterName) -> Filters:
        """Give the filters with one of them lifted."""
        return replace(self, **{name: getattr(Filters(), name)})


def facets(
    kind: str, core: Mapping[str, Any], day: str, links: Iterable[tuple[str, str]], heads: int
) -> Iterator[str]:
    """Give the index terms of a record that was not removed.

    Args:
        kind: Its kind.
        core: Its open core group, of any program.
        day: The day it is listed under, or empty.
        links: (role, id) of what it names.
        heads: How many heads it has.
    """
    yield ANY
    yield facet_of_kind(kind)
    if is_day(day):
        yield facet_of_day(day)
    if heads > 1:
        yield _CONFLICT
    state = core.get("state")
    if isinstance(state, str) and state in INCOMPLETE:  # a newer schema may hold anything here
        yield _INCOMPLETE
    if kind == "encounter":
        yield from _common(_codes(core))
    for target in dict.fromkeys(target for _, target in links):
        yield facet_of_record(target)


def facets_of_removed(day: str) -> Iterator[str]:
    """Give the index terms of a record that was removed: it names nothing and is like nothing."""
    yield facet_of_kind(REMOVED)
    if is_day(day):
        yield facet_of_day(day)


def facet_of_kind(kind: str) -> str:
    """Give the term every record of a kind carries."""
    return "k_" + "".join(char for char in kind.lower() if char.isalnum())


def facet_of_record(record: str) -> str:
    """Give the term of every record that names this one."""
    return "r_" + record[:16]


def facet_of_day(day: str) -> str:
    """Give the term of every record listed under a day."""
    return "y_" + day.replace("-", "")


def facet_of_name(word: str) -> str:
    """Give the term by which a word of a name is found among the places, actors and persons alone."""
    return "n_" + word


def terms(filters: Filters) -> list[str]:
    """Give the terms filters ask for, the rarest sorts of term first.

    Terms of codes are asked for in pairs: two common ones that seldom meet
    would be walked side by side to their ends (40 ms at a million, and 0.2 ms
    as one term, measured). The place is left out: what lies under it only the
    store knows.
    """
    flags = ((_CONFLICT, filters.conflict), (_INCOMPLETE, filters.incomplete))
    found = [term for term, is_on in flags if is_on]
    named = (filters.person, filters.engagement, filters.actor)
    found += [facet_of_record(record) for record in named if record]
    codes = _asked_codes(filters)
    found += ["&".join(pair) for pair in combinations(codes, 2)] or codes
    # Only encounters have codes: asking for their kind too would be one list more to walk.
    if filters.kind and not (filters.kind == "encounter" and codes):
        found.append(facet_of_kind(filters.kind))
    return found


def days_beside(filters: Filters) -> tuple[str, ...]:
    """Give the days that ``minutes`` may reach though they are not asked for."""
    beside = []
    if filters.since:
        first = date.fromisoformat(filters.since)
        beside += [first - timedelta(days=back) for back in (2, 1) if first.toordinal() > back]
    if filters.until:
        last = date.fromisoformat(filters.until)
        beside += [last + timedelta(days=on) for on in (1, 2) if last < date.max - timedelta(days=on)]
    return tuple(day.isoformat() for day in beside)


def minutes(filters: Filters) -> tuple[int, int]:
    """Give the first and last minute since 1970 that lie in the days asked for, anywhere on earth."""
    epoch = date(1970, 1, 1).toordinal()
    first, last = 0, (1 << 42) - 1
    if filters.since:
        first = (date.fromisoformat(filters.since).toordinal() - epoch) * _MINUTES_A_DAY - _EAST_H * 60
    if filters.until:
        last = (date.fromisoformat(filters.until).toordinal() - epoch + 1) * _MINUTES_A_DAY + _WEST_H * 60
    return max(first, 0), max(last, 0)


def _codes(core: Mapping[str, Any]) -> list[list[str]]:
    """Give the terms of an encounter's codes: for each field those it has."""
    meeting = core.get("kind")
    demands = core.get("demands")
    asked = [
        item.get("demand")
        for item in (demands if isinstance(demands, list | tuple) else ())
        if isinstance(item, Mapping)
    ]
    return [
        [*_coded("e", meeting), *_coded("f", meeting.split(".")[0])] if isinstance(meeting, str) else [],
        _coded("o", core.get("outcome")),
        _coded("d", *asked),
        _coded("t", core.get("threat")),
    ]


def _asked_codes(filters: Filters) -> list[str]:
    meeting = _coded("e" if "." in filters.meeting else "f", filters.meeting)
    return [
        *meeting,
        *_coded("o", filters.outcome),
        *_coded("d", filters.demand),
        *_coded("t", filters.threat),
    ]


def _coded(letter: str, *codes: object) -> list[str]:
    """Give the terms of codes; what is no code of any program gives none."""
    known = dict.fromkeys(code for code in codes if isinstance(code, str) and CODE_SHAPE.fullmatch(code))
    return [f"{letter}_{code}" for code in known]


def _common(codes: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give each term of codes alone, and each pair of two fields as one term."""
    for field in codes:
        yield from field
    for one, other in combinations(codes, 2):
        yield from (f"{first}&{second}" for first in one for second in other)
