"""What encounters name, read in order of time, in step with every save."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hdfield.model.base import LText
from hdfield.services.posts import Posts
from hdfield.services.timeline import Range, Timeline
from hdfield.store.word_index import SERIALS
from tests.builders import Desk, a_desk, a_fact, a_place, an_actor, an_encounter, an_engagement

KINDS = ("checkpoint.manned_post", "checkpoint.mobile", "meeting.bilateral")


def at(day: int, hour: int = 9) -> dict[str, str]:
    return {"at": f"2026-05-{day:02d}T{hour:02d}:00:00+03:00"}


def counted(desk: Desk) -> set[tuple[str, int, int]]:
    """Give the posts without the serials within a minute, which a rebuild may hand out otherwise."""
    return {(post.place, post.visits, post.newest // SERIALS) for post in desk.store.meetings.posts(0, 10)}


def posts(desk: Desk) -> Posts:
    return Posts(desk.store, desk.records, desk.reading)


def timeline(desk: Desk) -> Timeline:
    return Timeline(desk.store, desk.reading)


STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(1, 9), st.sampled_from(KINDS), st.integers(0, 3), st.booleans()),
    max_size=8,
)


@given(STEPS)
@settings(max_examples=12, deadline=None)
def test_posts_follow_every_save_edit_and_removal(
    steps: list[tuple[int, int, str, int, bool]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = a_desk(Path(folder))
        places = [desk.save(a_place(level=level)) for level in ("post", "settlement", "post")]
        held: list[str] = []
        for place, day, kind, edited, removed in steps:
            changes = {"kind": kind, "at": at(day), "place": places[place]}
            if edited < len(held):
                (head,) = desk.records.view(held[edited]).heads
                assert head.record is not None
                fresh = an_encounter(**changes)
                names = ("kind", "at", "place")
                update = {name: getattr(fresh, name) for name in names} | {"removed": removed or None}
                desk.save(head.record.model_copy(update=update))
            else:
                held.append(desk.save(an_encounter(**changes)))
        assert desk.check().is_whole
        before = counted(desk)
        assert desk.check(rebuild=True).is_whole
        assert counted(desk) == before
        desk.store.close()


def test_a_place_is_a_post_by_its_level_or_by_a_checkpoint_there(desk: Desk) -> None:
    never = desk.save(a_place(names={"en": "Never visited"}))
    town = desk.save(a_place(level="settlement", names={"en": "Town"}))
    desk.save(a_place(level="settlement", names={"en": "Quiet town"}))
    desk.save(an_encounter(place=town))
    desk.save(an_encounter(place=town, kind="meeting.bilateral"))
    assert [(line.id, line.visits) for line in posts(desk).page()] == [(town, 1), (never, 0)]
    assert [line.id for line in posts(desk).search("town")] == [town]


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM post WHERE visits = 0",
        "UPDATE post SET is_post = 0",
        "UPDATE met SET kind = 'remote.radio' WHERE kind = 'meeting.bilateral'",
    ],
)
def test_a_check_finds_lost_posts_and_changed_kinds_and_a_rebuild_mends_them(desk: Desk, damage: str) -> None:
    desk.save(a_place(names={"en": "Never visited"}))
    desk.save(an_encounter(place=desk.save(a_place(level="settlement")), kind="meeting.bilateral"))
    assert desk.check().is_whole
    desk.store._connection.execute(damage)
    assert desk.check().drifted == (2 if "UPDATE" in damage else 1)
    assert desk.check(rebuild=True).is_whole


def test_a_card_says_who_held_the_place_from_encounters_and_from_facts(desk: Desk) -> None:
    council, place = desk.save(an_actor()), desk.save(a_place())
    desk.save(a_fact(actor=council, place=place, valid_from="2026-05", control="control.contested"))
    desk.save(an_encounter(place=place, at=at(1), operators=["op.militia"], wait_min=20))
    desk.save(
        an_encounter(place=place, at=at(2), operators=["op.armed_group"], actors=[council], wait_min=50)
    )
    card = posts(desk).card(place)
    assert [span.operators for span in card.card.spans] == [("op.armed_group",), ("op.militia",)]
    assert card.known[council].names.en == "Valley Council"
    assert [(fact.since, fact.control) for fact in card.facts] == [("2026-05", "control.contested")]
    assert card.card.longest_wait is not None
    assert card.card.longest_wait.minutes == 50


def test_an_agreed_procedure_is_written_and_taken_away_again(desk: Desk) -> None:
    place = desk.save(a_place(zone="Asia/Aden"))
    posts(desk).set_text(place, "agreed_procedure", "Stop at the rope.", "en")
    head = desk.records.view(place).heads[0].record
    assert (head.agreed_procedure, head.zone) == (LText(text="Stop at the rope.", lang="en"), "Asia/Aden")  # type: ignore[union-attr]
    posts(desk).set_text(place, "agreed_procedure", " ", "en")
    assert desk.records.view(place).heads[0].record.agreed_procedure is None  # type: ignore[union-attr]


def test_the_axis_filters_by_whom_where_and_when_together(desk: Desk) -> None:
    council, other = desk.save(an_actor()), desk.save(an_actor())
    town, bridge = desk.save(a_place()), desk.save(a_place())
    talks = desk.save(an_engagement(actors=[council]))
    here = desk.save(an_encounter(at=at(3), place=town, actors=[council], engagements=[talks]))
    desk.save(an_encounter(at=at(3), place=bridge, actors=[council]))
    desk.save(an_encounter(at=at(4), place=town, actors=[other]))
    area = desk.save(a_fact(actor=council, place=town, valid_from="2026-04", valid_to="2026-05-02"))
    desk.save(a_fact(actor=other, valid_from="2025"))
    asked = Range(actor=council, place=town)
    axis = timeline(desk).axis(asked)
    assert [(day.day, day.count) for day in axis.days] == [("2026-05-03", 1)]
    assert [entry.id for entry in axis.dated] == [area]
    assert [line.id for line in timeline(desk).encounters_on(asked, "2026-05-03")] == [here]
    by_talks = timeline(desk).axis(Range(engagement=talks))
    assert ([day.count for day in by_talks.days], len(by_talks.dated)) == ([1], 1)
    assert timeline(desk).axis(Range(actor=council, since="2026-05-03")).dated == ()
    assert [day.count for day in timeline(desk).axis(Range(until="2026-05-03")).days] == [2]
