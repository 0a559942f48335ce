"""Everything the brief names can be written down for some talks, and turns up where it is looked for.

One notebook a test: what is chosen from a list of the program is saved through
the services and read back on the page it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.model.base import LText
from hdfield.model.codes import CODES
from hdfield.refusals import UngroundedMoveError
from hdfield.rules.diplomacy import campaigns, first_contact
from hdfield.rules.fact_fields import listing_kinds
from hdfield.rules.inducements import board, openings
from hdfield.rules.ledger import said_seen_listed
from hdfield.rules.principle_triggers import raised
from hdfield.services.facts import fact_of
from hdfield.services.negotiation_space import Wanted
from hdfield.services.records import read_record
from hdfield.services.timeline import Range
from tests.builders import LIGHT, PASSPHRASE, a_notebook, an_actor, an_encounter, an_engagement, an_id, clock

TALKS, FRONT, ELDERS = an_id("talks"), an_id("front"), an_id("elders")
TEXT = {"text": "as it was told", "lang": "en"}
DAY = date(2026, 6, 30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=clock, cost=LIGHT))
    opened.records.save_all(
        [
            an_actor(id=FRONT, kinds=["armed.rebel"]),
            an_actor(id=ELDERS, names={"en": "Elders"}, kinds=["community.elders"]),
            an_engagement(id=TALKS, actors=[FRONT]),
        ]
    )
    yield opened
    opened.close()


def save(session: Session, of: str, /, **values: Any) -> str:
    (saved,) = session.records.save(read_record(of, values)).saved
    return saved


def tell(session: Session, **values: Any) -> str:
    (saved,) = session.records.save(fact_of({"actor": FRONT, "valid_from": "2026-03", **values})).saved
    return saved


def triggers(session: Session) -> set[str]:
    return {one.trigger for one in raised(session.signs.view(TALKS))}


def in_file(session: Session, kind: str) -> list[Any]:
    return [line.line for line in session.dossier.of(TALKS).of(kind)]


# -- who ----------------------------------------------------------------------------
@pytest.mark.parametrize("kind", CODES["actor_kind"])
def test_any_kind_of_body_is_one_of_several_kinds_of_an_actor(session: Session, kind: str) -> None:
    actor = save(
        session,
        "actor",
        names={"ar": "جهة", "en": "Some body"},
        aliases=["the others"],
        kinds=[kind, "actor.unknown"],
    )
    assert next(line.kinds for line in session.reading.actors() if line.id == actor)[0] == kind


def test_a_body_that_governs_is_the_same_as_the_armed_one(session: Session) -> None:
    office = save(
        session, "actor", names={"en": "Health office"}, kinds=["authority.de_facto"], same_body_as=FRONT
    )
    assert [line.id for line in session.dossier.lines_naming(FRONT, "actor")] == [office]


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "fact.composition", "value": TEXT},
        {"kind": "fact.area", "control": "control.contested", "place": an_id("ridge")},
        {"kind": "fact.relation", "relation": "rel.allied", "other_actor": ELDERS},
        {"kind": "fact.relation", "relation": "rel.embedded_in", "other_actor": ELDERS},
        {"kind": "fact.relation", "relation": "rel.influences", "other_actor": ELDERS, "strength": 2},
        {"kind": "fact.leadership", "interlocutor": an_id("somebody")},
        {"kind": "fact.service", "value": TEXT},
        {"kind": "fact.view_of_us", "value": TEXT},
    ],
    ids=lambda values: f"{values['kind']} {values.get('relation', '')}".strip(),
)
def test_what_changes_quickly_is_so_from_a_day_until_it_is_followed(
    session: Session, values: dict[str, Any]
) -> None:
    fact = tell(session, **values, basis="basis.third", confidence="conf.probable")
    detail = session.reading.actor(FRONT)
    (held,) = [one.view.heads[0].record for one in detail.facts if one.view.id == fact]
    session.facts.close(held, "2026-06")  # type: ignore[arg-type]
    axis = session.timeline.axis(Range(engagement=TALKS)).dated
    assert [(one.id, one.since, one.until) for one in axis] == [(fact, "2026-03", "2026-06")]


@pytest.mark.parametrize("of", CODES["interest_object"])
def test_an_interest_says_what_they_compete_over(session: Session, of: str) -> None:
    fact = tell(session, kind="fact.interest", interest_object=of, value=TEXT)
    assert openings(session.signs.view(TALKS))[0].legitimacy == (fact,)


@pytest.mark.parametrize("source", CODES["legitimacy_source"])
def test_a_source_of_standing_is_a_fact_beside_others_with_its_audience(
    session: Session, source: str
) -> None:
    other = tell(session, kind="fact.legitimacy", legitimacy_source="legit.ideology", audience=TEXT)
    fact = tell(
        session, kind="fact.legitimacy", legitimacy_source=source, audience=TEXT, confidence="conf.possible"
    )
    assert set(openings(session.signs.view(TALKS))[0].legitimacy) == {other, fact}


@pytest.mark.parametrize("standing", CODES["standing"])
def test_in_whose_eyes_they_mind_their_standing_is_asked_before_any_stick(
    session: Session, standing: str
) -> None:
    fact = tell(session, kind="fact.standing_sensitivity", standing=standing)
    assert openings(session.signs.view(TALKS))[0].sensitive == (fact,)


def test_how_far_a_sanction_reaches_stands_beside_the_sanction(session: Session) -> None:
    reach = {"uses_banks": "no", "travels": "no", "open_supply": "unknown"}
    fact = tell(session, kind="fact.exposure", exposure=reach)
    assert openings(session.signs.view(TALKS))[0].exposure == (fact,)
    (held,) = in_file(session, "actor_fact")
    assert held["exposure"] == reach


def test_what_nobody_knows_has_an_owner_and_a_day_to_ask_again(session: Session) -> None:
    fact = tell(session, kind="fact.opacity", value=TEXT, owner="dev-07", retry_on="2026-06-20")
    assert openings(session.signs.view(TALKS))[0].unknown == (fact,)
    assert ("unanswered", "not_known") in {(one.group, one.code) for one in session.signs.of(TALKS).now}


# -- what is offered, and what is expected --------------------------------------------
@pytest.mark.parametrize("gain", CODES["expected_gain"])
def test_what_they_hope_to_gain_is_said_of_the_talks_and_is_never_an_offer(
    session: Session, gain: str
) -> None:
    talks = save(session, "engagement", title={"en": "Others"}, expected_gains=[gain], actors=[FRONT])
    view = session.signs.view(talks)
    assert view.engagement.many("expected_gains") == (gain,)
    assert (board(view).carrots, view.of("inducement")) == ((), ())
    assert gain not in CODES["inducement_kind"]


@pytest.mark.parametrize("kind", CODES["inducement_kind"])
def test_a_carrot_or_stick_says_its_purpose_its_wielder_and_what_was_expected_and_seen(
    session: Session, kind: str
) -> None:
    values = {
        "purpose": "open_talks",
        "wielder": "by.state",
        "expected": "fx.conduct",
        "observed": "fx.reputational",
    }
    one = save(
        session,
        "inducement",
        kind=kind,
        target=FRONT,
        engagement=TALKS,
        status="noticed",
        on="2026-06-01",
        **values,
    )
    laid = board(session.signs.view(TALKS))
    assert (laid.sticks if kind.startswith("stick.") else laid.carrots) == (one,)
    (line,) = in_file(session, "inducement")
    assert values.items() <= line.items()


@pytest.mark.parametrize("wielder", CODES["wielder"])
def test_whoever_wields_a_stick_is_named(session: Session, wielder: str) -> None:
    save(
        session,
        "inducement",
        kind="stick.third_party_denunciation",
        target=FRONT,
        engagement=TALKS,
        status="idea",
        wielder=wielder,
    )
    assert [line["wielder"] for line in in_file(session, "inducement")] == [wielder]
    assert ("trig.own_stick" in triggers(session)) is (wielder == "by.us")


def test_the_cost_of_a_refusal_and_who_makes_them_pay_are_part_of_the_talks(session: Session) -> None:
    talks = save(
        session,
        "engagement",
        title={"en": "Others"},
        cost_of_no=TEXT,
        cost_of_no_by=["by.security_council", "by.community"],
    )
    assert session.signs.of(talks).proposals["agenda.cost_of_no"].status == "done"


# -- acts of diplomacy ------------------------------------------------------------------
@pytest.mark.parametrize("kind", CODES["hd_action_kind"])
@pytest.mark.parametrize("purpose", ["open_talks", "improve_terms"])
def test_an_act_of_diplomacy_says_what_it_is_for_and_what_it_opened(
    session: Session, kind: str, purpose: str
) -> None:
    met = session.records.save(
        an_encounter(kind="meeting.bilateral", outcome="talked", engagements=[TALKS], actors=[FRONT])
    ).saved[0]
    act = save(
        session,
        "diplomacy_action",
        kind=kind,
        purpose=purpose,
        status="planned",
        on="2026-06-01",
        public=kind == "hd.lobby_public",
        engagement=TALKS,
        audience_actors=[ELDERS],
        opened=met,
        effect="fx.opened",
        aim=TEXT,
        line={"en": "All sides, all patients", "ar": "كل الأطراف"},
    )
    (line,) = in_file(session, "diplomacy_action")
    assert (line["kind"], line["purpose"], line["opened"]) == (kind, purpose, met)
    (placed,) = session.timeline.axis(Range(engagement=TALKS)).dated
    assert placed.record == act


def test_speaking_for_people_waits_for_their_consent(session: Session) -> None:
    act = save(session, "diplomacy_action", kind="hd.represent", status="ongoing", engagement=TALKS)
    record = session.records.view(act).heads[0].record
    assert record is not None
    with pytest.raises(UngroundedMoveError) as refused:
        session.records.save(record.model_copy(update={"status": "done"}))
    assert refused.value.facts["lacking"] == "consent"
    told = LText.model_validate(TEXT)
    session.records.save(record.model_copy(update={"status": "done", "consent": told}))
    (line,) = in_file(session, "diplomacy_action")
    assert "consent" in line["written"]


@pytest.mark.parametrize("kind", ["hd.ct_reform", "hd.lobby_public", "hd.lobby_private", "hd.exemption"])
def test_a_campaign_shows_its_fallback_and_how_many_hold_the_line(session: Session, kind: str) -> None:
    late = save(
        session, "exemption", kind="exempt.sought", status="exemption.granted_late", needed_by="2026-06-01"
    )
    save(
        session,
        "diplomacy_action",
        kind=kind,
        status="ongoing",
        engagement=TALKS,
        fallback=late,
        members_holding=11,
        members_breaching=1,
    )
    (campaign,) = campaigns(session.signs.view(TALKS))
    assert campaign.fallback_status == "exemption.granted_late"
    (line,) = in_file(session, "diplomacy_action")
    assert (line["members_holding"], line["members_breaching"]) == (11, 1)


def test_attempts_are_counted_while_only_a_go_between_is_met(session: Session) -> None:
    for day, kind, outcome in (
        ("2026-05-01", "intermediary.elder", "message_delivered"),
        ("2026-05-20", "meeting.bilateral", "no_show"),
    ):
        session.records.save(
            an_encounter(kind=kind, outcome=outcome, engagements=[TALKS], at={"at": f"{day}T09:00:00+03:00"})
        )
    contact = first_contact(session.signs.view(TALKS))
    assert (contact.attempts, contact.meeting, contact.days) == (2, "", 60)


# -- what stands in the way --------------------------------------------------------------
@pytest.mark.parametrize("kind", CODES["obstacle_kind"])
def test_an_obstacle_has_an_owner_and_moves_until_it_is_cleared(session: Session, kind: str) -> None:
    one = save(
        session,
        "obstacle",
        kind=kind,
        status="open",
        engagement=TALKS,
        owner="dev-07",
        amrf="amrf.interference",
    )
    record = session.records.view(one).heads[0].record
    assert record is not None
    session.records.save(record.model_copy(update={"status": "being_worked"}))
    (line,) = in_file(session, "obstacle")
    assert (line["kind"], line["status"], line["owner"]) == (kind, "being_worked", "dev-07")


@pytest.mark.parametrize("kind", listing_kinds("fact.listing", CODES["listing_kind"]))
@pytest.mark.parametrize("effect", CODES["listing_effect"])
def test_a_listing_with_its_effects_and_its_lister_is_told_apart_from_a_label(
    session: Session, kind: str, effect: str
) -> None:
    listing = tell(
        session, kind="fact.listing", listing={"kind": kind, "effects": [effect]}, listed_by="resolution 1"
    )
    label = tell(session, kind="fact.label", listing={"kind": "list.label_only"}, listed_by="state media")
    space = session.space.space(Wanted(engagement=TALKS), DAY)
    assert [line.id for line in space.labels] == [label]
    assert [line.id for line in (*space.listings, *space.pending)] == [listing]


@pytest.mark.parametrize(
    "harm",
    [
        {"funding_band": "value.large"},
        {"delay_days": 12, "suspended": True},
        {"extra_cost_band": "value.medium"},
        {"people_not_reached_band": "people.1000_5000"},
    ],
    ids=lambda harm: next(iter(harm)),
)
def test_what_a_rule_has_cost_adds_up_on_one_page(session: Session, harm: dict[str, Any]) -> None:
    law = save(session, "law", name="Clause", issuer="donor", contact="contact.notify")
    save(
        session,
        "obstacle",
        kind="obst.funding",
        status="open",
        engagement=TALKS,
        law=law,
        harm=harm,
        opened_on="2026-05-01",
    )
    report = session.harms.of(DAY)
    assert (report.silent, [one.law.id for one in report.by_law if one.law]) == (0, [law])


# -- what is agreed ------------------------------------------------------------------------
@pytest.mark.parametrize("kind", CODES["term_kind"])
def test_a_term_says_how_it_is_checked_and_goes_with_its_agreement(session: Session, kind: str) -> None:
    agreement = save(
        session,
        "agreement",
        engagement=TALKS,
        status="agr.agreed",
        no_recognition=True,
        our_gain=TEXT,
        their_gain=TEXT,
    )
    save(
        session,
        "agreement_term",
        agreement=agreement,
        kind=kind,
        check_method=TEXT,
        checker="field team",
        next_check="2026-07-02",
    )
    assert [line["kind"] for line in in_file(session, "agreement_term")] == [kind]
    assert ("due", "check") in {(one.group, one.code) for one in session.signs.of(TALKS).now}


@pytest.mark.parametrize("topic", CODES["protection_topic"])
def test_a_pledge_about_protection_stands_beside_what_was_seen_and_what_is_listed(
    session: Session, topic: str
) -> None:
    pledge = tell(session, kind="fact.norm", protection=[topic], value=TEXT)
    listing = tell(session, kind="fact.listing", listing={"kind": "list.un_caac"})
    promise = save(
        session,
        "commitment",
        owner="counterpart",
        status="com.broken",
        basis="basis.seen",
        text=TEXT,
        engagement=TALKS,
        actor=FRONT,
        protection=[topic],
    )
    (row,) = [row for row in said_seen_listed(session.signs.view(TALKS)) if row.topic == topic]
    assert (set(row.pledges), row.verified, row.listings) == (
        {pledge, promise},
        ((promise, "broken"),),
        (listing,),
    )


@pytest.mark.parametrize(
    ("object_kind", "goal"),
    [
        ("access", "goal.assistance"),
        ("protection", "goal.protection"),
        ("both", "goal.violence"),
        ("access", "goal.conflict_end"),
    ],
)
def test_the_object_and_the_goal_of_talks_are_said_and_the_end_of_a_war_is_not_ours(
    session: Session, object_kind: str, goal: str
) -> None:
    talks = save(
        session,
        "engagement",
        title={"en": "Others"},
        object_kind=object_kind,
        goal=goal,
        for_whom=TEXT,
        object_by="2026-09-30",
    )
    fired = {one.trigger for one in raised(session.signs.view(talks))}
    assert ("trig.political_merge" in fired) is (goal == "goal.conflict_end")


@pytest.mark.parametrize("permission", CODES["activity_permission"])
def test_what_they_let_be_done_is_a_list_of_activities_of_theirs(session: Session, permission: str) -> None:
    actor = save(
        session,
        "actor",
        names={"en": "Others"},
        activities=[{"activity": "vaccination", "permission": permission}],
    )
    record = session.reading.detail(actor).view.heads[0].record
    assert record.activities[0].permission == permission  # type: ignore[union-attr]


@pytest.mark.parametrize("principle", CODES["principle"])
def test_a_review_weighs_a_principle_with_three_questions_dissent_and_the_long_term(
    session: Session, principle: str
) -> None:
    save(
        session,
        "principle_review",
        on="2026-06-01",
        engagement=TALKS,
        trigger="trig.one_side_only",
        principles=[principle],
        level="risk.4",
        guides="yes",
        credible="unknown",
        acceptable="no",
        options=[TEXT],
        dissent=TEXT,
        long_term=TEXT,
        revisit="2026-06-30",
        decided_by="dev-07",
        decided_on="2026-06-02",
        decision=TEXT,
    )
    assert ("due", "revisit") in {(one.group, one.code) for one in session.signs.of(TALKS).now}


@pytest.mark.parametrize("view", CODES["faith_view"])
def test_a_view_on_good_faith_has_a_day_an_author_signs_and_dissent_and_no_figure(
    session: Session, view: str
) -> None:
    save(
        session,
        "good_faith_view",
        actor=FRONT,
        on="2026-06-29",
        view=view,
        engagement=TALKS,
        by="dev-07",
        plus=[{"signal": "gf.keeps_small"}],
        minus=[{"signal": "gf.publicity_first"}, {"signal": "gf.attacks_during"}, {"signal": "gf.stalls"}],
        dissent=TEXT,
    )
    (line,) = in_file(session, "good_faith_view")
    assert not any(isinstance(value, int | float) for value in line.values())
