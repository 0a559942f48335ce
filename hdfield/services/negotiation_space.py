"""The conditions for talks on a day: what is in force, who is called what, what is being done about it.

Owns gathering it, for a jurisdiction, for the talks with an actor, at a place or
of an engagement. What counts on a day is decided by ``rules.legal`` and
``rules.harm``. It gives no verdict, and none of it writes. Belongs to the store's thread.

Source: brief S-36..S-40, S-141..S-151; docs/engagements.md (law and obstacles).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from hdfield.rules.folding import words
from hdfield.rules.harm import HarmTotal, harm_of
from hdfield.rules.legal import (
    ContactRule,
    News,
    Strictest,
    contact_rule,
    exemption_on,
    is_in_force,
    news_in,
    strictest,
)
from hdfield.rules.picture_of_day import DatedFact, first_day, last_day, turns, valid_on
from hdfield.rules.restrictions import is_campaign, is_running, terms_to_check
from hdfield.services.dossier import Dossier, Line
from hdfield.services.harm_reports import day_of, jurisdiction_of, losses
from hdfield.services.lines import Named
from hdfield.services.reading import Reading
from hdfield.store.lists import Row
from hdfield.store.store import Store

_DEPTH: Final = 12  # places above a place; devices may have written a ring


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """Whose laws: a place, or an issuer that is none, such as a donor.

    Attributes:
        key: The place's id, or the issuer's name folded; stands for it in questions.
        place: The place.
        issuer: The name as it was first written.
    """

    key: str
    place: Named | None = None
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of what the conditions are asked.

    Attributes:
        jurisdiction: Key of a jurisdiction; all where empty.
        engagement, actor, place: Record ids, or empty; an engagement brings its actors and its place.
    """

    jurisdiction: str = ""
    engagement: str = ""
    actor: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class HeldExemption:
    """An exemption as it was on the day.

    Attributes:
        status: exemption_status code of that day.
    """

    line: Line
    status: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """An act of diplomacy on the rules, and the harm it answers."""

    line: Line
    harm: HarmTotal


@dataclass(frozen=True, slots=True)
class Space:
    """The conditions for talks.

    Attributes:
        laws: In force on the day.
        labels, listings, pending: Facts of the day, told apart.
        contact: The strictest rule on direct talks, of laws and listings only.
        terms: term_kind codes to look at the law for before they are agreed.
        visibility: visibility code of the engagement asked about.
        harm: What the rules shown cost.
        turns: The days on which any of it began or ended, earliest first.
    """

    day: date
    laws: tuple[Line, ...]
    labels: tuple[Line, ...]
    listings: tuple[Line, ...]
    pending: tuple[Line, ...]
    exemptions: tuple[HeldExemption, ...]
    campaigns: tuple[Campaign, ...]
    contact: Strictest
    terms: tuple[str, ...]
    visibility: str | None
    harm: HarmTotal
    turns: tuple[date, ...]


class NegotiationSpace:
    """Answers how openly one may meet, and what the rules have cost."""

    def __init__(self, store: Store, reading: Reading, dossier: Dossier) -> None:
        self._lists = store.lists
        self._actors = store.actors
        self._reading = reading
        self._dossier = dossier

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Give whose laws are known, places first, then issuers by name."""
        found: dict[str, Jurisdiction] = {}
        for law in self._dossier.lines_of("law"):
            place = law.line.get("jurisdiction")
            key = jurisdiction_of(law.line)
            if key and key not in found:
                issuer = "" if place else str(law.line.get("issuer", ""))
                found[key] = Jurisdiction(key, law.named.get(place or ""), issuer)
        return tuple(sorted(found.values(), key=lambda one: (one.place is None, one.issuer.casefold())))

    def space(self, wanted: Wanted, day: date) -> Space:
        """Give the conditions for talks on a day."""
        engagement = self._line(wanted.engagement)
        actors = {*engagement.get("actors", ()), *([wanted.actor] if wanted.actor else [])}
        places = self._upward(wanted.place or engagement.get("object_place", ""))
        everything = self._dossier.lines_of("law")
        laws = tuple(law for law in everything if _is_asked(law, wanted, places))
        in_force = tuple(law for law in laws if _stands(law, day))
        others = {jurisdiction_of(law.line) for law in everything} - {wanted.jurisdiction}
        facts = [fact for fact in self._formal() if _is_on(fact, actors) and _is_here(fact, wanted, others)]
        told = _told_apart(facts, day)
        obstacles = {line.id: line for line in self._dossier.lines_of("obstacle")}
        keys = {law.id for law in laws}
        exemptions = self._dossier.lines_of("exemption")
        return Space(
            day=day,
            laws=in_force,
            labels=told["label"],
            listings=told["listing"],
            pending=told["pending"],
            exemptions=tuple(_held(exemptions, keys, actors, day)),
            campaigns=tuple(self._campaigns(obstacles, exemptions, keys, wanted.engagement, day)),
            contact=strictest(_rules(in_force, told["listing"])),
            terms=terms_to_check(_effects(in_force, told["listing"])),
            visibility=engagement.get("visibility"),
            harm=harm_of(
                loss
                for loss in losses(obstacles.values(), everything, day)
                if loss.law in keys and _is_of(obstacles[loss.obstacle], wanted.engagement)
            ),
            turns=tuple(sorted({*turns(map(_dated, facts)), *_turns_of(laws)})),
        )

    # -- inside -----------------------------------------------------------------
    def _line(self, record: str) -> Mapping[str, Any]:
        return next((row.line for row in self._lists.of((record,))), {}) if record else {}

    def _upward(self, place: str) -> frozenset[str]:
        """Give a place with all it lies in: the law of a country holds in its districts."""
        found: list[str] = []
        while place and place not in found and len(found) < _DEPTH:
            found.append(place)
            place = self._line(place).get("parent", "")
        return frozenset(found)

    def _formal(self) -> tuple[Line, ...]:
        """Give the listings, labels and pending designations of any day."""
        return self._lines_of(self._actors.formal())

    def _lines_of(self, found: Iterable[Row]) -> tuple[Line, ...]:
        rows = tuple(found)
        ids = {record for row in rows for record in (row.line.get("actor"), _by(row.line)) if record}
        known = {named.id: named for named in self._reading.called(sorted(ids))}
        return tuple(Line(row.record, row.kind, row.day, row.heads, row.line, known) for row in rows)

    def _campaigns(
        self,
        obstacles: Mapping[str, Line],
        exemptions: Iterable[Line],
        laws: set[str],
        engagement: str,
        day: date,
    ) -> Iterable[Campaign]:
        of_exemption = {line.id: line.line.get("law") for line in exemptions}
        for action in self._dossier.lines_of("diplomacy_action"):
            line = action.line
            named = [obstacles[one] for one in line.get("obstacles", ()) if one in obstacles]
            fallback = line.get("fallback")
            touched = {one.line.get("law") for one in named} | {of_exemption.get(fallback or "")}
            touched -= {None}
            if (
                is_campaign(line.get("kind", ""), line.get("obstacles", ()), fallback)
                and is_running(line.get("status", ""), day_of(line, "on"), day_of(line, "until"), day)
                and (not touched or touched & laws)
                and _is_of(action, engagement)
            ):
                yield Campaign(action, harm_of(losses(named, (), day)))


_NEWS: Final[tuple[News, ...]] = ("label", "listing", "pending")


def _told_apart(facts: Iterable[Line], day: date) -> dict[News, tuple[Line, ...]]:
    """Give the labels, the listings and the pending designations that stood on a day."""
    every = tuple(facts)
    held = set(valid_on(map(_dated, every), day))
    return {why: tuple(one for one in every if one.id in held and news_in(one.line) == why) for why in _NEWS}


def _is_on(fact: Line, actors: set[str]) -> bool:
    return not actors or fact.line.get("actor") in actors


def _is_asked(law: Line, wanted: Wanted, places: frozenset[str]) -> bool:
    """Say whether a law has to do with what was asked; an issuer's rule goes wherever we go."""
    if wanted.jurisdiction and jurisdiction_of(law.line) != wanted.jurisdiction:
        return False
    place = law.line.get("jurisdiction")
    return not places or not place or place in places


def _is_here(fact: Line, wanted: Wanted, others: set[str]) -> bool:
    """Leave out what another jurisdiction lists; who lists is often not said as it is there."""
    issuer = " ".join(words(str(fact.line.get("listed_by", ""))))
    return not wanted.jurisdiction or issuer not in others


def _is_of(line: Line, engagement: str) -> bool:
    """Say whether a record is of an engagement, or of none, where one is asked about."""
    return not engagement or line.line.get("engagement") in (None, engagement)


def _stands(law: Line, day: date) -> bool:
    return is_in_force(law.line.get("valid_from"), law.line.get("valid_to"), day)


def _dated(fact: Line) -> DatedFact:
    held = fact.line
    return DatedFact(
        fact.id, held.get("state"), held.get("valid_from"), held.get("valid_to"), held.get("supersedes")
    )


def _turns_of(laws: Iterable[Line]) -> Iterable[date]:
    for law in laws:
        if since := law.line.get("valid_from"):
            yield first_day(since)
        until = law.line.get("valid_to")
        if until and last_day(until) < date.max:
            yield last_day(until) + timedelta(days=1)


def _by(fact: Mapping[str, Any]) -> str | None:
    by = (fact.get("listing") or {}).get("by")
    return by if isinstance(by, str) and len(by) == 32 else None


def _rules(laws: Iterable[Line], listings: Iterable[Line]) -> Iterable[ContactRule]:
    for law in laws:
        if rule := contact_rule(law.line.get("contact"), law.line.get("effects", ())):
            yield ContactRule(law.id, rule)
    for fact in listings:
        if rule := contact_rule(None, (fact.line.get("listing") or {}).get("effects", ())):
            yield ContactRule(fact.id, rule)


def _effects(laws: Iterable[Line], listings: Iterable[Line]) -> Iterable[str]:
    for law in laws:
        yield from law.line.get("effects", ())
    for fact in listings:
        yield from (fact.line.get("listing") or {}).get("effects", ())


def _held(exemptions: Iterable[Line], laws: set[str], actors: set[str], day: date) -> Iterable[HeldExemption]:
    for line in exemptions:
        law, actor = line.line.get("law"), line.line.get("actor")
        dates = {name: day_of(line.line, name) for name in ("asked_on", "granted_on", "expires_on")}
        status = exemption_on(line.line.get("status", ""), day, **dates)
        if status and (law is None or law in laws) and (not actors or actor is None or actor in actors):
            yield HeldExemption(line, status)
