"""The sections of papers of talks that look back: how the talks came to where they are.

Owns what stands in each. It refuses to add anything up to a figure of a person.

Source: domain 2.2 (tools 9, 18), 3.2, 4.6 (45); brief S-07, S-27, S-33, S-81, S-107..S-109, S-131, S-154.
"""

from __future__ import annotations

from typing import Final

from hdfield.model.encounter import Encounter
from hdfield.model.handover import Handover
from hdfield.model.inducements import DiplomacyAction
from hdfield.model.judging import GoodFaithView, PrincipleReview
from hdfield.model.mandate import RedLineEvent
from hdfield.model.promises import Agreement, AgreementTerm, Commitment
from hdfield.rules.diplomacy import first_contact
from hdfield.rules.ledger import SIDES, ledger, tally
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_meeting import day_of, line_event
from hdfield.rules.paper_parts import (
    UNDATED,
    Line,
    Section,
    code,
    day,
    line,
    mark,
    name,
    number,
    person,
    section,
    words,
)
from hdfield.rules.paper_sections import promise
from hdfield.rules.signs_structures import STANDING

_RECENT: Final = 12
_TALLIED: Final = ("kept", "late", "partly", "broken", "overdue", "soon", "open", "unknown", "gone")


def history(file: PaperFile) -> Section:
    """Give status, phases as intervals, and the last encounters."""
    talks = file.engagement
    met = [one for one in file.of(Encounter) if day_of(one) <= file.today]
    return section(
        "history",
        (
            line(code("engagement_status", talks.status), code("opening", talks.opening), what="status"),
            *(
                line(
                    code("phase", one.phase),
                    day(one.opened_on, "from"),
                    day(one.closed_on, "until"),
                    mark("still_open", when=one.closed_on is None),
                    what="phase",
                )
                for one in sorted(talks.phases, key=lambda one: one.opened_on)
            ),
            *(_met_line(one) for one in met[:_RECENT]),
        ),
    )


def first_contacts(file: PaperFile) -> Section:
    """Give attempts and days to the first direct contact, and what preceded it (S-07, S-33)."""
    held = first_contact(file.view)
    first = file.get(Encounter, held.meeting)
    acts = [one for one in file.of(DiplomacyAction) if one.id in held.acts]
    acts.sort(key=lambda one: one.on or "")
    return section(
        "first_contact",
        (
            line(number(held.attempts), what="attempts"),
            line(number(held.days), what="days_to_contact"),
            line(
                day(held.day),
                code("encounter_kind", first.kind if first else None),
                mark("no_contact_yet", when=not held.meeting),
                what="first_direct",
            ),
            *(
                line(
                    day(one.on),
                    code("hd_action_kind", one.kind),
                    words(one.aim),
                    mark("opened", when=one.opened),
                    what="preceded",
                    record=one.id,
                )
                for one in acts
            ),
        ),
    )


def whole_ledger(file: PaperFile) -> Section:
    """Give every promise with counts by side, ours first; counts and never a share (domain 3.5, rule 3)."""
    promises = {one.id: one for one in file.of(Commitment)}
    lines: list[Line] = []
    for side, held in ledger(file.view).items():
        if side in SIDES:
            counts = tally(held).counts
            told = [number(counts[one], f"count_{one}") for one in _TALLIED if counts.get(one)]
            lines.append(line(*told, what=f"count_{side}"))
        lines += [promise(promises[one.id], file.today) for one in held if one.id in promises]
    return section("ledger", lines)


def agreements(file: PaperFile) -> Section:
    """Give each agreement, those that stand first; why we agreed; its terms, what is checked soonest first."""
    lines: list[Line] = []
    terms = sorted(file.of(AgreementTerm), key=lambda one: one.next_check or UNDATED)
    for one in sorted(file.of(Agreement), key=lambda one: one.status not in STANDING):
        lines.append(
            line(
                words(one.title),
                code("agreement_status", one.status),
                code("agreement_form", one.form),
                day(one.agreed_on, "agreed_on"),
                day(one.until, "until"),
                *(words(by, "witness") for by in one.witnesses),
                mark("no_recognition", when=one.no_recognition),
                what="agreement",
                record=one.id,
            )
        )
        lines.append(line(words(one.our_gain), what="our_gain"))
        lines.append(line(words(one.their_gain), what="their_gain"))
        lines.append(line(words(one.why), what="why"))
        lines += [_term(term) for term in terms if term.agreement == one.id]
    return section("agreements", lines)


def line_events(file: PaperFile) -> Section:
    """Give what happened to red lines, the newest first."""
    events = sorted(file.of(RedLineEvent), key=lambda one: _day_of_event(file, one), reverse=True)
    return section("line_events", (line_event(file, one) for one in events))


def judgements(file: PaperFile) -> Section:
    """Give principle reviews with their decisions, and the view of good faith held of each actor, with dissent.

    What is dated ahead hides nothing that stands today, and is marked as coming.
    """
    held: dict[str, GoodFaithView] = {}
    for one in file.of(GoodFaithView):
        if one.on <= file.today:
            held.setdefault(one.actor, one)
    coming = [one for one in file.of(GoodFaithView) if one.on > file.today]
    return section(
        "judgements",
        (
            *(_review(one, file.today) for one in file.of(PrincipleReview)),
            *(_faith(one, file.today) for one in (*held.values(), *reversed(coming))),
        ),
    )


def advice(given: Handover | None) -> Section:
    """Give who hands over to whom, what is not known yet, and what the predecessor advises."""
    if given is None:
        return Section("advice", ())
    return section(
        "advice",
        (
            line(
                person(given.by, "from_person"),
                person(given.to, "to_person"),
                day(given.on),
                what="handed_over",
            ),
            line(words(given.advice), what="advice", record=given.id),
            line(words(given.still_unknown), what="still_unknown", record=given.id),
            line(mark("not_read", when=not given.read_on), day(given.read_on, "read_on"), what="receipt"),
        ),
    )


# -- inside -------------------------------------------------------------------
def _day_of_event(file: PaperFile, one: RedLineEvent) -> str:
    met = file.get(Encounter, one.encounter)
    return (day_of(met) if met else "") or one.reported_on or ""


def _met_line(one: Encounter) -> Line:
    return line(
        day(day_of(one)),
        code("encounter_kind", one.kind),
        name(one.place, "at"),
        code("outcome", one.outcome),
        what="met",
        record=one.id,
    )


def _term(one: AgreementTerm) -> Line:
    return line(
        words(one.text),
        code("term_kind", one.kind),
        words(one.check_method, "checked_how"),
        words(one.checker, "checked_by"),
        code("check_result", one.last_result),
        day(one.last_check),
        day(one.next_check, "again"),
        what="term",
        record=one.id,
    )


def _review(one: PrincipleReview, today: str) -> Line:
    return line(
        day(one.on),
        mark("coming", when=one.on > today),
        code("principle_trigger", one.trigger),
        words(one.decision),
        mark("undecided", when=not (one.decision or one.decided_on or one.decided_by)),
        person(one.decided_by, "decided_by"),
        words(one.dissent, "dissent"),
        day(one.revisit, "again"),
        what="review",
        record=one.id,
    )


def _faith(one: GoodFaithView, today: str) -> Line:
    return line(
        name(one.actor),
        mark("coming", when=one.on > today),
        code("faith_view", one.view),
        day(one.on),
        person(one.by),
        words(one.reasons),
        words(one.dissent, "dissent"),
        what="faith",
        record=one.id,
    )
