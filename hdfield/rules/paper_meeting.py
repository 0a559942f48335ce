"""The sections of papers of talks on one encounter: what was asked, answered, offered, promised, touched.

Owns what stands in each. It refuses to judge a person: "met under threat" is
told in the words of the list and nowhere added up. Hours stay out of papers.

Source: domain 2.2 (tools 9, 18), 3.2; brief S-27, S-131, S-154.
"""

from __future__ import annotations

from collections.abc import Iterator

from hdfield.model.actor import ActorFact
from hdfield.model.encounter import Encounter
from hdfield.model.incident import Incident
from hdfield.model.mandate import RedLine, RedLineEvent
from hdfield.model.promises import Commitment
from hdfield.model.task import Task
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_parts import UNDATED, Line, Section, code, day, line, name, person, section, words
from hdfield.rules.paper_sections import promise


def the_meeting(file: PaperFile, met: Encounter) -> Section:
    """Say what it was: kind, day, where, who, how it ended."""
    return section(
        "meeting",
        (
            line(code("encounter_kind", met.kind), day(day_of(met)), name(met.place, "at"), what="met"),
            line(*(name(one) for one in met.people), *(words(one) for one in _functions(met)), what="people"),
            line(*(name(one) for one in met.actors), what="with"),
            line(code("outcome", met.outcome), code("wait_band", met.wait_band, "waited"), what="outcome"),
            line(code("tone", met.tone), code("threat_level", met.threat), what="tone"),
            *(
                line(
                    code("incident_act", one.act),
                    *(code("affected_class", of) for of in one.affected),
                    what="incident",
                )
                for one in file.of(Incident)
                if one.encounter == met.id
            ),
        ),
    )


def asked_and_answered(met: Encounter) -> Section:
    """Give what was asked and what we answered; amounts as wide as the reader may know them."""
    amounts = {one.demand: words(one.text) for one in met.amounts}
    bands = {one.demand: code("amount_band", one.band) for one in met.amount_bands}
    return section(
        "asked",
        (
            *(
                line(
                    code("demand", one.demand),
                    amounts.get(one.demand) or bands.get(one.demand),
                    code("demand_response", one.response, "answered"),
                )
                for one in met.demands
            ),
            line(words(met.message), what="message"),
        ),
    )


def offered(met: Encounter) -> Section:
    """Give asks, offers and counter-offers, by whom."""
    return section(
        "offered",
        (line(code("offer_by", one.by), code("offer_kind", one.kind), words(one.text)) for one in met.offers),
    )


def promised(file: PaperFile, met: Encounter) -> Section:
    """Give the promises made there, and those that were seen kept or broken there."""
    held = file.of(Commitment)
    made = [one for one in held if one.made_in == met.id]
    seen = [one for one in held if one.verified_in == met.id and one not in made]
    return section("promised", (promise(one, file.today) for one in sorted((*made, *seen), key=_is_theirs)))


def lines_touched(file: PaperFile, met: Encounter) -> Section:
    """Give what happened there to our red lines."""
    return section(
        "touched", (line_event(file, one) for one in file.of(RedLineEvent) if one.encounter == met.id)
    )


def facts_changed(file: PaperFile, met: Encounter) -> Section:
    """Give what is known otherwise since."""
    changed = [one for one in file.of(ActorFact) if one.id in met.facts_changed or one.encounter == met.id]
    return section("facts", (_fact(one) for one in changed))


def how_they_see_us(met: Encounter) -> Section:
    """Give how they saw us, and whom they took us for."""
    return section(
        "seen", (line(words(met.how_they_see_us)), line(words(met.mistaken_for), what="mistaken_for"))
    )


def looking_back(met: Encounter) -> Section:
    """Give the two minutes after it, and the note."""
    held = met.debrief
    return section(
        "looking_back",
        (
            line(words(held.went_well if held else None), what="went_well"),
            line(words(held.surprised_by if held else None), what="surprised_by"),
            line(words(held.next_time if held else None), what="next_time"),
            line(words(met.note), what="note"),
        ),
    )


def next_steps(file: PaperFile, met: Encounter) -> Section:
    """Give the steps about it, and by when an answer is awaited."""
    return section(
        "steps",
        (
            *(
                line(
                    words(one.what),
                    person(one.owner),
                    day(one.due, "by"),
                    code("task_status", one.status),
                    record=one.id,
                )
                for one in sorted(file.of(Task), key=lambda one: one.due or UNDATED)
                if one.about == met.id
            ),
            line(day(met.answer_due), what="answer_due"),
        ),
    )


def line_event(file: PaperFile, one: RedLineEvent) -> Line:
    drawn, met = file.get(RedLine, one.red_line), file.get(Encounter, one.encounter)
    return line(
        words(drawn.text if drawn else None),
        code("red_line_event", one.event),
        day(day_of(met) if met else None),
        words(one.note),
        day(one.reported_on, "reported_on"),
        record=one.id,
    )


def day_of(met: Encounter) -> str:
    """Give the day; hours stay out of papers."""
    return met.day or (met.at.at.date().isoformat() if met.at else "")


# -- inside -------------------------------------------------------------------
def _functions(met: Encounter) -> Iterator[str]:
    """Give functions where the persons themselves are closed to the reader."""
    if not met.people:
        yield from (one.text for one in met.functions)


def _fact(one: ActorFact) -> Line:
    return line(
        name(one.actor),
        code("actor_fact_kind", one.kind),
        code("relation_kind", one.relation),
        name(one.other_actor),
        name(one.interlocutor),
        words(one.value),
        code("actor_fact_state", one.state),
        day(one.valid_from, "from"),
        day(one.valid_to, "until"),
        code("basis", one.basis),
        code("confidence", one.confidence),
        record=one.id,
    )


def _is_theirs(one: Commitment) -> bool:
    """Put ours first."""
    return one.owner != "us"
