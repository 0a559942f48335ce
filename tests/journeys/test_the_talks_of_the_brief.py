"""What is written down of talks stands where the brief looks for it: who, since when, by which rules, what word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from hdfield.bootstrap import Session
from hdfield.model.codes import CODES
from hdfield.rules.inducements import board, openings
from hdfield.services.negotiation_space import Wanted
from hdfield.services.records import read_record
from tests.journeys.brief_file import ELDERS, FRONT, SAID, TALKS, meet, of_talks, opened, proposed, save, tell

DAY = date(2026, 6, 30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A notebook with talks, open."""
    yield from opened(tmp_path)


# -- the object, and how it began ---------------------------------------------------
def test_talks_name_their_place_where_they_were_noticed_and_how_openly_they_are_held(
    session: Session,
) -> None:
    place = save(session, "place", level="adm2", names={"en": "Wadi"})
    noticed = meet(session, "checkpoint.mobile")
    of_talks(session, object_place=place, opening="found", opened_in=noticed, visibility="discreet")
    file = session.dossier.of(TALKS)
    assert file.engagement is not None
    assert (file.engagement.opening, file.engagement.opened_in) == ("found", noticed)
    assert session.space.space(Wanted(engagement=TALKS), DAY).visibility == "discreet"
    assert [line.id for line in session.dossier.lines_naming(place, "engagement", ("object_place",))] == [
        TALKS
    ]


@pytest.mark.parametrize("said", CODES["visibility"])
def test_how_openly_one_meets_is_said_beside_the_rules(session: Session, said: str) -> None:
    of_talks(session, visibility=said)
    assert session.space.space(Wanted(engagement=TALKS), DAY).visibility == said


# -- who, on a day -----------------------------------------------------------------
@pytest.mark.parametrize("control", CODES["control_level"])
def test_where_they_hold_sway_is_so_from_a_day_until_another_holds_it(session: Session, control: str) -> None:
    ridge = save(session, "place", level="settlement", names={"en": "Ridge"})
    before = tell(session, "fact.area", place=ridge, control=control, value=None)
    held = next(
        one.view.heads[0].record for one in session.reading.actor(FRONT).facts if one.view.id == before
    )
    session.facts.close(held, "2026-06-01")  # type: ignore[arg-type]
    (line,) = session.dossier.lines_naming(ridge, "actor_fact", ("place",))
    assert (line.line["control"], line.line["valid_to"]) == (control, "2026-06-01")


def test_an_influence_stands_in_the_picture_of_a_day_and_not_before_it_began(session: Session) -> None:
    tell(session, "fact.relation", actor=ELDERS, relation="rel.influences", other_actor=FRONT, strength=3)
    (edge,) = session.pictures.influence(DAY).edges
    assert (edge.source, edge.target, edge.strength) == (ELDERS, FRONT, 3)
    assert session.pictures.influence(date(2026, 2, 1)).edges == ()


def test_whom_they_must_please_is_looked_for_among_those_they_depend_on(session: Session) -> None:
    fact = tell(session, "fact.constituency", other_actor=ELDERS)
    assert openings(session.signs.view(TALKS))[0].embedded_in == (fact,)


def test_a_counterpart_nobody_met_is_a_sender_of_whom_nothing_is_known(session: Session) -> None:
    sender = save(session, "interlocutor", actor=FRONT, code_name="maple-1", authority="auth.unknown")
    word = meet(
        session,
        "remote.radio",
        mode="relayed",
        relay="a trader",
        delivered="unknown",
        people=[sender],
        message=SAID,
    )
    assert [line.id for line in session.reading.encounters((word,))] == [word]
    assert session.relays.message_of(word) is not None
    assert not session.signs.of(TALKS).proposals.get("structures.right_person")


def test_how_they_see_us_is_kept_of_the_group_and_of_each_meeting(session: Session) -> None:
    told = tell(session, "fact.view_of_us")
    actor = session.records.view(FRONT).heads[0].record
    assert actor is not None
    given = {**actor.model_dump(mode="json", exclude_none=True), "how_they_see_us": [SAID]}
    session.records.save(read_record("actor", given))
    met = meet(session, "meeting.bilateral", how_they_see_us=SAID)
    debrief = session.papers_of_talks.of(TALKS, "debrief", "team", met).paper
    assert "seen" in {section.code for section in debrief.sections}
    assert told in session.dossier.of(TALKS).by_id


# -- law, pressure, diplomacy -------------------------------------------------------------
def test_a_law_against_support_names_the_terms_to_look_at_and_a_check_past_its_day_is_said(
    session: Session,
) -> None:
    law = save(session, "law", name="Support act", issuer="a donor", effects=["effect.material_support"])
    assert "term.staff" in session.space.space(Wanted(engagement=TALKS), DAY).terms
    check = save(
        session,
        "legal_check",
        actor=FRONT,
        engagement=TALKS,
        on="2026-03-01",
        next_on="2026-06-01",
        laws=[law],
    )
    assert ("stale", "check_due", check) in {
        (one.group, one.code, one.record) for one in session.signs.of(TALKS).now
    }


def test_who_lists_is_told_and_a_listing_for_the_name_alone_forbids_nothing(session: Session) -> None:
    state = save(session, "actor", names={"en": "Capital"}, kinds=["external.designating_state"])
    listing = {"kind": "list.host_state", "effects": ["effect.reputational"], "by": state}
    fact = tell(session, "fact.listing", listing=listing)
    space = session.space.space(Wanted(engagement=TALKS), DAY)
    assert ([one.id for one in space.listings], space.contact.rule, space.terms) == (
        [fact],
        None,
        ("term.publicity",),
    )


@pytest.mark.parametrize("purpose", CODES["purpose"])
def test_an_act_and_a_carrot_say_which_of_the_two_they_served(session: Session, purpose: str) -> None:
    save(session, "diplomacy_action", kind="hd.agenda", status="planned", purpose=purpose, engagement=TALKS)
    save(
        session,
        "inducement",
        kind="carrot.norm_pledge",
        status="idea",
        target=FRONT,
        purpose=purpose,
        engagement=TALKS,
    )
    file = session.dossier.of(TALKS)
    assert [file.of(kind)[0].line["purpose"] for kind in ("diplomacy_action", "inducement")] == [purpose] * 2
    assert board(session.signs.view(TALKS)).carrots


@pytest.mark.parametrize("act", CODES["incident_act"])
def test_violence_at_a_meeting_hangs_on_it_and_speaks_against_good_faith(session: Session, act: str) -> None:
    met = meet(session, "checkpoint.mobile", outcome="held_released")
    incident = save(session, "incident", encounter=met, act=act)
    assert session.dossier.of(TALKS).by_id[incident].line["act"] == act
    (said,) = session.signs.of(TALKS).file.of("incident")
    assert said.line["encounter"] == met


# -- promises, steps, the forty questions ------------------------------------------------
def test_a_promise_of_safety_is_seen_kept_at_a_post_and_speaks_for_meeting(session: Session) -> None:
    pledge = tell(session, "fact.norm", protection=["protect.aid_workers"])
    promise = save(
        session,
        "commitment",
        **{"owner": "counterpart", "status": "com.made", "text": SAID, "engagement": TALKS, "actor": FRONT},
        protection=["protect.aid_workers"],
    )
    post = meet(session, "checkpoint.barricade", outcome="passed")
    session.promises.see(promise, "com.kept", post)
    (row,) = session.promises.of_actor(FRONT).rows
    assert (set(row.pledges), row.verified) == ({pledge, promise}, ((promise, "kept"),))
    (line,) = session.dossier.of(TALKS).of("commitment")
    assert (line.line["verified_in"], line.line["settled_on"]) == (post, "2026-06-20")
    assert proposed(session, "trust.safe_to_meet") == "done"


def test_a_step_of_ours_lies_in_the_file_with_its_owner_and_its_day(session: Session) -> None:
    step = save(session, "task", about=TALKS, what=SAID, status="task.open", owner="dev-07", due="2026-07-04")
    (line,) = session.dossier.of(TALKS).of("task")
    assert (line.id, line.line["owner"], line.line["due"]) == (step, "dev-07", "2026-07-04")
