"""What belongs to talks on the axis of time, and how filters find it."""

from __future__ import annotations

from typing import Any

import pytest

from hdfield.rules.moments import DATED_KINDS
from hdfield.services.records import read_record
from hdfield.services.timeline import _KINDS, DatedEntry, Range, Timeline
from tests.builders import Desk, an_actor, an_encounter, an_engagement, an_id

TALKS, OTHERS, FRONT = an_id("talks"), an_id("others"), an_id("front")


@pytest.fixture
def mission(desk: Desk) -> Desk:
    desk.save(an_actor(id=FRONT))
    desk.save(an_engagement(id=TALKS, actors=[FRONT]))
    desk.save(an_engagement(id=OTHERS, title={"en": "Others"}))
    return desk


def keep(desk: Desk, of: str, /, **values: Any) -> str:
    return desk.save(read_record(of, values))


def found(desk: Desk, **wanted: str) -> tuple[DatedEntry, ...]:
    return Timeline(desk.store, desk.reading).axis(Range(**wanted)).dated


def an_act(desk: Desk, on: str, status: str = "done", talks: str = TALKS) -> str:
    return keep(desk, "diplomacy_action", kind="hd.awareness", status=status, on=on, engagement=talks)


def test_every_kind_that_has_moments_is_read_and_no_other() -> None:
    assert set(_KINDS) == set(DATED_KINDS)


def test_a_mandate_and_a_review_are_found_by_their_talks_and_not_by_an_actor(mission: Desk) -> None:
    mandate = keep(mission, "mandate", engagement=TALKS, status="draft", valid_from="2026-03-01")
    review = keep(mission, "principle_review", engagement=TALKS, on="2026-03-02")
    keep(mission, "principle_review", engagement=OTHERS, on="2026-03-02")
    assert {entry.id for entry in found(mission, engagement=TALKS)} == {mandate, review}
    assert found(mission, actor=FRONT) == ()


def test_an_actor_an_engagement_and_days_narrow_what_belongs_to_talks(mission: Desk) -> None:
    values = {"owner": "us", "status": "com.made", "text": {"text": "Water"}}
    ours = keep(mission, "commitment", **values, engagement=TALKS, actor=FRONT, made_on="2026-03-01")
    keep(mission, "commitment", **values, engagement=OTHERS, actor=FRONT, made_on="2026-03-01")
    assert [entry.id for entry in found(mission, engagement=TALKS, actor=FRONT)] == [ours]
    assert len(found(mission, actor=FRONT)) == 2
    assert found(mission, engagement=TALKS, since="2026-04-01") == ()
    assert found(mission, engagement=TALKS, place=an_id("a post")) == ()


def test_word_that_was_passed_on_is_no_direct_contact(mission: Desk) -> None:
    an_act(mission, "2026-03-09")
    relayed = {"kind": "remote.radio", "mode": "relayed", "actors": [FRONT], "engagements": [TALKS]}
    mission.save(an_encounter(**relayed, at={"at": "2026-03-01T09:00:00+03:00"}))
    mission.save(an_encounter(**relayed | {"mode": "direct"}, at={"at": "2026-03-20T09:00:00+03:00"}))
    (act,) = found(mission, engagement=TALKS)
    assert act.is_before_contact


def test_the_talks_it_is_narrowed_to_are_not_named_on_every_row(mission: Desk) -> None:
    an_act(mission, "2026-03-09")
    assert [set(entry.named) for entry in found(mission)] == [{"engagement"}]
    assert [set(entry.named) for entry in found(mission, engagement=TALKS)] == [set()]


def test_the_two_places_of_one_promise_share_its_record(mission: Desk) -> None:
    promise = keep(
        mission,
        "commitment",
        owner="us",
        status="com.made",
        text={"text": "Water"},
        engagement=TALKS,
        made_on="2026-03-01",
        due="2026-04-01",
    )
    entries = found(mission, engagement=TALKS)
    assert {entry.record for entry in entries} == {promise}
    assert len({entry.id for entry in entries}) == 2
    assert [entry.step for entry in found(mission, engagement=TALKS, since="2026-03-20")] == ["due"]


def test_an_act_before_the_first_direct_contact_of_its_talks_says_so(mission: Desk) -> None:
    for kind, outcome, day in (
        ("intermediary.elder", "talked", "2026-02-01"),
        ("meeting.bilateral", "no_show", "2026-02-20"),
        ("meeting.bilateral", "talked", "2026-03-10"),
    ):
        mission.save(
            an_encounter(kind=kind, outcome=outcome, engagements=[TALKS], at={"at": f"{day}T09:00:00+03:00"})
        )
    before, after = an_act(mission, "2026-03-09"), an_act(mission, "2026-03-10")
    planned = an_act(mission, "2026-02-01", status="planned")
    acts = {entry.id: entry.is_before_contact for entry in found(mission, engagement=TALKS)}
    assert acts == {before: True, after: False, planned: False}
    assert not any(entry.is_before_contact for entry in found(mission))


def test_nothing_is_before_a_contact_that_has_not_been(mission: Desk) -> None:
    an_act(mission, "2026-03-09")
    assert [entry.is_before_contact for entry in found(mission, engagement=TALKS)] == [False]
