"""Law, legal checks and harm in a real store: the sample mission's, and what they never stop."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from hdfield.demo.sample import KINDS, Sample
from hdfield.rules.harm import HarmTotal
from hdfield.services.dossier import Dossier
from hdfield.services.harm_reports import HarmReports
from hdfield.services.legal_checks import LegalChecks
from hdfield.services.negotiation_space import NegotiationSpace, Wanted
from hdfield.services.records import read_record
from tests.builders import (
    Desk,
    a_fact,
    a_place,
    a_version,
    an_actor,
    an_encounter,
    an_engagement,
    an_id,
    seeded,
    take,
)

TODAY = date(2026, 6, 30)


@pytest.fixture
def mission(desk: Desk) -> Sample:
    """Have the sample mission in the store."""
    sample = Sample(seeded("mission"))
    for name, kind in KINDS:
        desk.records.save_all(sample.records(kind, sample.entries(name)))
    return sample


def checks_of(desk: Desk) -> LegalChecks:
    return LegalChecks(desk.store, desk.reading, Dossier(desk.store, desk.reading))


def space_of(desk: Desk) -> NegotiationSpace:
    return NegotiationSpace(desk.store, desk.reading, Dossier(desk.store, desk.reading))


def harms_of(desk: Desk) -> HarmReports:
    return HarmReports(Dossier(desk.store, desk.reading))


def save(desk: Desk, record_kind: str, /, **values: Any) -> str:
    return desk.save(read_record(record_kind, values))


# -- legal checks ---------------------------------------------------------------
def test_the_check_before_the_pending_designation_was_stale_until_it_was_renewed(
    desk: Desk, mission: Sample
) -> None:
    ids = mission.ids
    then = checks_of(desk).of(date(2026, 6, 2), ids["ENG-1"])
    (held,) = then.checks
    causes = [(cause.why, cause.since.isoformat()) for cause in held.standing.causes]
    assert (held.line.id, causes) == (ids["LC-1"], [("pending", "2026-05-25"), ("due", "2026-06-02")])
    assert then.causes[ids["F-11"]].line["listed_by"] == "a donor state"
    now = checks_of(desk).of(TODAY, ids["ENG-1"])
    assert {held.line.id: held.standing.state for held in now.checks} == {
        ids["LC-1"]: "renewed",
        ids["LC-3"]: "valid",
    }


def test_an_engagement_says_on_whom_nobody_has_checked(desk: Desk, mission: Sample) -> None:
    report = checks_of(desk).of(TODAY, mission.ids["ENG-1"])
    assert {actor.id for actor in report.unchecked} == {
        mission.ids[one] for one in ("ACT-N4C", "ACT-SRG", "ACT-ELD")
    }


def test_a_listing_called_wrong_makes_no_check_stale(desk: Desk) -> None:
    save(desk, "legal_check", actor=an_id("front"), on="2026-03-01")
    desk.save(a_fact(actor=an_id("front"), kind="fact.listing", valid_from="2026-05", state="retracted"))
    (held,) = checks_of(desk).of(TODAY).checks
    assert held.standing.state == "valid"


# -- the conditions for talks ---------------------------------------------------
def test_labels_listings_and_pending_designations_are_told_apart(desk: Desk, mission: Sample) -> None:
    ids = mission.ids
    space = space_of(desk).space(Wanted(engagement=ids["ENG-1"]), TODAY)
    assert [line.id for line in space.labels] == [ids["F-09"]]
    assert [line.id for line in space.listings] == [ids["F-10"]]
    assert [line.id for line in space.pending] == [ids["F-11"]]
    before = space_of(desk).space(Wanted(engagement=ids["ENG-1"]), date(2026, 5, 24))
    assert not before.pending


def test_the_strictest_rule_names_its_law_and_its_lawful_channel(desk: Desk, mission: Sample) -> None:
    space = space_of(desk).space(Wanted(engagement=mission.ids["ENG-1"]), TODAY)
    assert (space.contact.rule, space.contact.by) == ("contact.permit", (mission.ids["LAW-1"],))
    law = next(law for law in space.laws if law.id == mission.ids["LAW-1"])
    assert law.line["lawful_channel"]["text"].startswith("Permit window")


def test_terms_are_looked_at_for_what_is_in_force_and_not_for_what_is_only_announced(
    desk: Desk, mission: Sample
) -> None:
    ids = mission.ids
    of_front = space_of(desk).space(Wanted(actor=ids["ACT-NCF"]), TODAY)
    assert {"term.publicity", "term.staff"} <= set(of_front.terms)
    listing = {"kind": "list.pending", "effects": ["effect.reporting_duty"]}
    desk.save(a_fact(actor=ids["ACT-NCF"], kind="fact.listing", listing=listing))
    assert space_of(desk).space(Wanted(actor=ids["ACT-NCF"]), TODAY).terms == of_front.terms


def test_each_jurisdiction_has_its_own_laws_exemptions_and_campaigns(desk: Desk, mission: Sample) -> None:
    ids = mission.ids
    ministry, donor = sorted(space_of(desk).jurisdictions(), key=lambda one: one.issuer, reverse=False)
    assert (ministry.issuer, donor.issuer) == ("Zahrawan, interior ministry", "donor A")
    of_donor = space_of(desk).space(Wanted(jurisdiction=donor.key), TODAY)
    assert [law.id for law in of_donor.laws] == [ids["LAW-2"]]
    assert (of_donor.contact.rule, ids["EXM-2"] in {held.line.id for held in of_donor.exemptions}) == (
        "contact.notify",
        True,
    )
    assert [one.line.id for one in of_donor.campaigns] == [ids["HD-05"], ids["HD-04"]]
    assert of_donor.campaigns[0].harm.people == (("people.1000_5000", 1),)
    of_ministry = space_of(desk).space(Wanted(jurisdiction=ministry.key), TODAY)
    assert ids["EXM-2"] not in {held.line.id for held in of_ministry.exemptions}
    assert not of_ministry.campaigns


def test_a_law_of_a_place_holds_in_what_lies_in_it_whatever_any_list_says(desk: Desk) -> None:
    province = desk.save(a_place(level="adm1", names={"en": "Province"}))
    village = desk.save(a_place(level="settlement", parent=province))
    elsewhere = desk.save(a_place(level="adm1", names={"en": "Elsewhere"}))
    law = save(desk, "law", name="Act 4", jurisdiction=province, contact="contact.prohibited")
    talks = desk.save(
        an_engagement(object_place=village, actors=[desk.save(an_actor())], visibility="discreet")
    )
    space = space_of(desk).space(Wanted(engagement=talks), TODAY)
    assert (space.contact.rule, space.contact.by, space.visibility) == (
        "contact.prohibited",
        (law,),
        "discreet",
    )
    assert space_of(desk).space(Wanted(place=elsewhere), TODAY).contact.rule is None


def test_a_label_that_says_contact_is_forbidden_makes_no_rule(desk: Desk) -> None:
    front = desk.save(an_actor())
    effects = ["effect.contact_prohibited"]
    desk.save(a_fact(actor=front, kind="fact.label", listing={"kind": "list.label_only", "effects": effects}))
    assert space_of(desk).space(Wanted(actor=front), TODAY).contact.rule is None
    desk.save(
        a_fact(actor=front, kind="fact.listing", listing={"kind": "list.host_state", "effects": effects})
    )
    assert space_of(desk).space(Wanted(actor=front), TODAY).contact.rule == "contact.prohibited"


def test_an_exemption_is_shown_as_over_after_its_last_day(desk: Desk) -> None:
    save(
        desk, "exemption", kind="exempt.general_licence", status="exemption.granted", expires_on="2026-06-29"
    )
    (held,) = space_of(desk).space(Wanted(), TODAY).exemptions
    assert held.status == "exemption.expired"


# -- harm -----------------------------------------------------------------------
def test_harm_is_added_up_by_law_and_by_whose_law_it_is(desk: Desk, mission: Sample) -> None:
    report = harms_of(desk).of(TODAY)
    assert report.whole == HarmTotal(
        obstacles=3,
        funding=(("value.large", 1),),
        delay_days=67,
        delayed=3,
        extra_cost=(("value.small", 1), ("value.medium", 1)),
        suspended=1,
        people=(("people.1000_5000", 1),),
    )
    assert [(one.key, one.harm.delay_days) for one in report.by_law] == [
        (mission.ids["LAW-2"], 55),
        (mission.ids["LAW-1"], 12),
    ]
    assert [(key, total.obstacles) for key, total in report.by_jurisdiction] == [
        ("donor a", 2),
        ("zahrawan interior ministry", 1),
    ]
    assert report.silent == 9
    assert harms_of(desk).of(TODAY, "donor a").whole.delay_days == 55
    assert harms_of(desk).of(date(2026, 4, 30)).whole.delay_days == 32


def test_odd_values_of_another_program_make_no_false_figure_and_stop_nothing(desk: Desk) -> None:
    front = desk.save(an_actor())
    odd = {"delay_days": "many", "funding_band": 7, "suspended": "yes", "people_not_reached_band": True}
    listing = {"kind": "list.host_state", "effects": [], "by": ["nobody"]}
    take(
        desk.store,
        a_version(
            {"core": {"kind": "obst.funding", "status": "open", "harm": odd}},
            record=an_id("o"),
            kind="obstacle",
        ),
        a_version(
            {"core": {"actor": front, "kind": "fact.listing", "listing": listing}},
            record=an_id("f"),
            kind="actor_fact",
        ),
        a_version({"core": {"name": "Act", "contact": 9, "effects": "all"}}, record=an_id("l"), kind="law"),
        a_version({"core": {"actor": front, "on": "soon"}}, record=an_id("c"), kind="legal_check"),
    )
    report = harms_of(desk).of(TODAY)
    assert (report.whole.obstacles, report.whole.delay_days, report.whole.suspended) == (1, 0, 0)
    assert report.whole.funding == report.whole.people == ()
    space = space_of(desk).space(Wanted(), TODAY)
    assert (len(space.laws), len(space.listings), space.contact.rule) == (1, 1, None)
    assert checks_of(desk).of(TODAY).checks == ()


# -- nothing is a gate ----------------------------------------------------------
def test_neither_a_prohibition_nor_a_stale_check_keeps_a_meeting_from_being_written_down(desk: Desk) -> None:
    front = desk.save(an_actor())
    save(desk, "law", name="Act 4", contact="contact.prohibited")
    save(desk, "legal_check", actor=front, on="2025-01-01", next_on="2025-02-01")
    talks = desk.save(an_engagement(actors=[front]))
    assert checks_of(desk).of(TODAY, talks).checks[0].standing.state == "stale"
    met = desk.save(an_encounter(kind="meeting.bilateral", actors=[front], engagements=[talks]))
    assert desk.reading.encounters([met])[0].id == met
