"""The section of papers of talks on the law: how openly one may meet, and what counsel said.

Owns which rules count there and what weighs more. It gives no verdict: a stale
check is marked, and a label is never told as a listing (S-39).

Source: domain 3.5 (9), 4.3; brief S-36..S-40, S-141, S-147, S-150.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from hdfield.model.actor import ActorFact
from hdfield.model.obstacles import Exemption, Law, LegalCheck
from hdfield.rules.legal import ContactRule, contact_rule, exemption_on, is_in_force, news_of, strictest
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_parts import UNDATED, Line, Section, code, day, line, mark, name, section, words

_STANDS: Final = ("exemption.granted", "exemption.granted_late", "exemption.asked")


def the_law(file: PaperFile) -> Section:
    """Say how openly one may meet: the strictest rule in force, what counsel said, carve-outs, listings."""
    today = date.fromisoformat(file.today)
    laws = [one for one in file.of(Law) if is_in_force(one.valid_from, one.valid_to, today)]
    facts = [
        one
        for one in file.of(ActorFact)
        if one.actor in file.engagement.actors
        and one.kind in ("fact.listing", "fact.label")
        and file.holds(one)
    ]
    # What is only announced is not in force, and a label is no listing.
    listings = [
        (one.id or "", one.listing.effects)
        for one in facts
        if one.listing and news_of(one.kind, one.listing.kind) == "listing"
    ]
    rules = [
        ContactRule(one.id or "", known) for one in laws if (known := contact_rule(one.contact, one.effects))
    ]
    rules += [
        ContactRule(record, known) for record, effects in listings if (known := contact_rule(None, effects))
    ]
    worst = strictest(rules)
    by_id = {one.id: one for one in laws}
    said_by = [by_id[law] for law in worst.by if law in by_id]
    return section(
        "law",
        (
            line(code("visibility", file.engagement.visibility), what="visibility", weight=0),
            line(
                code("contact_rule", worst.rule),
                *(name(one) for one in worst.by),
                mark("unsure", when=worst.unsure),
                what="contact",
                weight=0,
            ),
            *(line(words(one.lawful_channel), what="lawful_channel", weight=2) for one in said_by),
            *_checks(file),
            *_exemptions(file, today),
            *(_listing(one) for one in facts),
        ),
    )


# -- inside -------------------------------------------------------------------
def _checks(file: PaperFile) -> Iterator[Line]:
    made = [one for one in file.of(LegalCheck) if one.on <= file.today]
    renewed = {one.renews for one in made}
    stale, seen = file.stale("check_"), set[str]()
    for one in made:
        if one.id in renewed or one.actor in seen:
            continue
        seen.add(one.actor)
        is_stale = one.id in stale
        yield line(
            name(one.actor),
            mark("stale", when=is_stale),
            day(one.on, "checked"),
            words(one.result),
            day(one.next_on, "again"),
            what="check",
            weight=1,
            record=one.id,
        )
    for one in sorted(file.of(LegalCheck), key=lambda one: one.on):
        if one.on > file.today:
            yield line(name(one.actor), mark("coming"), day(one.on), what="check", weight=7, record=one.id)
    unchecked = [actor for actor in file.engagement.actors if actor not in seen]
    yield line(*(name(actor) for actor in unchecked), what="unchecked", weight=2)


def _exemptions(file: PaperFile, today: date) -> Iterator[Line]:
    for one in sorted(file.of(Exemption), key=lambda one: one.expires_on or UNDATED):
        stands = exemption_on(
            one.status,
            today,
            asked_on=_date(one.asked_on),
            granted_on=_date(one.granted_on),
            expires_on=_date(one.expires_on),
        )
        if stands in _STANDS:
            yield line(
                code("exemption_kind", one.kind),
                code("exemption_status", stands),
                words(one.limits),
                day(one.expires_on, "until"),
                what="exemption",
                weight=3,
                record=one.id,
            )


def _listing(fact: ActorFact) -> Line:
    held = fact.listing
    return line(
        name(fact.actor),
        code("listing_kind", held.kind if held else None),
        *(code("listing_effect", effect) for effect in (held.effects if held else ())),
        words(fact.listed_by, "listed_by"),
        what="listing" if fact.kind == "fact.listing" else "label",
        weight=3 if fact.kind == "fact.listing" else 6,
        record=fact.id,
    )


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
