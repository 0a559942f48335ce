"""The sections of papers of talks for a calm hour before: both sides, what would bring them, what to ask.

Owns what stands in each. It refuses to propose anything: expected gains are
never among what would bring them (S-156).

Source: domain 2.2, 3.5 (6, 10); brief S-22, S-42, S-48, S-58, S-95, S-113, S-124, S-156.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hdfield.model.actor import Actor, ActorFact, Iceberg
from hdfield.model.engagement import ChecklistState
from hdfield.model.handover import Handover
from hdfield.model.inducements import Inducement
from hdfield.model.obstacles import Obstacle
from hdfield.model.preparing import AgendaPoint, Island
from hdfield.model.task import Task
from hdfield.rules.checklist_signs import RULES
from hdfield.rules.inducements import OURS, OVER, is_stick, openings, trust_cost
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_parts import (
    UNDATED,
    Line,
    Section,
    code,
    day,
    line,
    mark,
    name,
    person,
    section,
    words,
)

_LEVELS: Final = ("position", "reasoning", "values")
_STANDING: Final = ("open", "reopened", "being_worked", "eased")
_SHOWN_ITEMS: Final = ("slipped", "partly", "open")
_ORDER: Final = tuple(RULES)


def both_sides(file: PaperFile) -> Section:
    """Give both icebergs level by level, ours first."""
    ours = file.engagement.our_iceberg
    theirs = [one for one in (file.get(Actor, actor) for actor in file.engagement.actors) if one is not None]
    lines = []
    for level in _LEVELS:
        lines.append(_level(ours, level, f"our_{level}"))
        lines += [_level(one.iceberg, level, f"their_{level}", one.id) for one in theirs]
    return section("sides", lines)


def what_would_bring_them(file: PaperFile) -> Section:
    """Give, actor by actor, where an opening may lie; then carrots and sticks, carrots first (S-95)."""
    live = [one for one in file.of(Inducement) if one.status not in OVER]
    live.sort(key=lambda one: is_stick(one.kind))
    return section("bring", (*_openings(file), *(_inducement(one, file) for one in live)))


def cost_of_no(file: PaperFile) -> Section:
    """Say what a refusal would cost them, and who makes them pay (S-22)."""
    talks = file.engagement
    return section(
        "cost_of_no",
        (
            line(words(talks.cost_of_no)),
            line(*(code("wielder", one) for one in talks.cost_of_no_by), what="made_to_pay_by"),
        ),
    )


def obstacles(file: PaperFile) -> Section:
    """Give what stands in the way and is not settled, what nobody works on first, and what we do about it."""
    standing = [one for one in file.of(Obstacle) if one.status in _STANDING]
    return section(
        "obstacles",
        (
            line(
                words(one.text),
                code("obstacle_kind", one.kind),
                code("obstacle_status", one.status),
                *(words(action, "we_do") for action in one.actions),
                person(one.owner, "worked_on_by"),
                record=one.id,
            )
            for one in sorted(standing, key=lambda one: _STANDING.index(one.status))
        ),
    )


def checklist(file: PaperFile) -> Section:
    """Give the items that slipped, those half there and those answered "not yet"."""
    every = sorted(file.of(ChecklistState), key=lambda one: _place(one.item))
    held = [one for one in every if one.status in _SHOWN_ITEMS]
    held.sort(key=lambda one: _SHOWN_ITEMS.index(one.status))
    doubted = {item for item, proposal in file.proposals.items() if proposal.status == "slipped"}
    may_slip = [one for one in every if one.item in doubted and one.status not in _SHOWN_ITEMS]
    return section(
        "checklist",
        (
            *(_item(one, may_slip=False) for one in held if one.status == "slipped"),
            *(_item(one, may_slip=True) for one in may_slip),
            *(_item(one, may_slip=False) for one in held if one.status != "slipped"),
        ),
    )


def questions(file: PaperFile) -> Section:
    """Give what to find out: known unknowns, facts in dispute, points whose other side nobody knows."""
    unknown = [
        one
        for one in file.of(ActorFact)
        if one.kind == "fact.opacity" and one.actor in file.engagement.actors and file.holds(one)
    ]
    unknown.sort(key=lambda one: one.retry_on or UNDATED)
    points = [one for one in file.of(AgendaPoint) if one.state in (None, "open") and not one.counterpart_view]
    return section(
        "questions",
        (
            *(
                line(words(one.value), name(one.actor, "about"), day(one.retry_on, "again"), record=one.id)
                for one in unknown
            ),
            *(line(words(one.still_unknown), record=one.id) for one in file.of(Handover)[:1]),
            *(
                line(words(part.text), what="contested")
                for one in file.of(Island)[:1]
                for part in one.contested_facts
            ),
            *(line(words(one.text), what="their_view", record=one.id) for one in points),
        ),
    )


def who_does_what(file: PaperFile) -> Section:
    """Give who leads, supports, decides and speaks; then the steps that are open, by whom."""
    team, steps = file.engagement.team, [one for one in file.of(Task) if one.status == "task.open"]
    return section(
        "team",
        (
            line(person(team.lead if team else None), what="lead"),
            line(*(person(one) for one in (team.support if team else ())), what="support"),
            line(person(team.mandator if team else None), what="mandator"),
            line(person(file.engagement.speaker), what="speaker"),
            *(
                line(person(one.owner), words(one.what), day(one.due, "by"), what="step", record=one.id)
                for one in sorted(steps, key=lambda one: one.due or UNDATED)
            ),
        ),
    )


# -- inside -------------------------------------------------------------------
def _place(item: str) -> int:
    return _ORDER.index(item) if item in _ORDER else len(_ORDER)


def _level(iceberg: Iceberg | None, level: str, what: str, actor: str | None = None) -> Line:
    view = getattr(iceberg, level, None)
    if view is None:
        return line()
    return line(
        name(actor),
        words(view.text),
        code("basis", view.basis),
        code("confidence", view.confidence),
        what=what,
        record=actor,
    )


def _openings(file: PaperFile) -> Iterator[Line]:
    for one in openings(file.view):
        for what in ("legitimacy", "embedded_in", "services", "sensitive", "exposure"):
            for record in getattr(one, what):
                fact = file.get(ActorFact, record)
                if fact is not None:
                    yield _fact(fact, what)


def _fact(fact: ActorFact, what: str) -> Line:
    exposed = fact.exposure
    asked = (
        {"banks": exposed.uses_banks, "travel": exposed.travels, "supply": exposed.open_supply}
        if exposed
        else {}
    )
    return line(
        name(fact.actor),
        code("relation_kind", fact.relation),
        name(fact.other_actor),
        code("legitimacy_source", fact.legitimacy_source),
        code("interest_object", fact.interest_object),
        code("standing", fact.standing),
        *(code("yes_no_unknown", value, asked_) for asked_, value in asked.items()),
        words(fact.value),
        words(fact.audience, "eyes_of"),
        what=what,
        record=fact.id,
    )


def _inducement(one: Inducement, file: PaperFile) -> Line:
    entry = file.view.by_id[one.id or ""]
    return line(
        words(one.text),
        code("inducement_kind", one.kind),
        code("inducement_status", one.status),
        code("wielder", one.wielder),
        name(one.target, "toward"),
        code("trust_cost", f"cost.{trust_cost(entry)}", "trust"),
        mark("no_harm_check", when=one.wielder == OURS and not entry.has_words("harm_check")),
        what="stick" if is_stick(one.kind) else "carrot",
        record=one.id,
    )


def _item(one: ChecklistState, *, may_slip: bool) -> Line:
    return line(
        code("checklist_item", one.item),
        code("checklist_status", one.status),
        mark("may_slip", when=may_slip),
        words(one.note),
        record=one.id,
    )
