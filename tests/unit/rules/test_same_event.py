"""May two encounters be one event?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.same_event import WITHIN, Report, may_be_one, pairs

NOON = datetime(2026, 6, 30, 12, tzinfo=UTC)
ONE = Report("one", NOON, "time.minute", "bridge", frozenset({"militia", "army"}))
reports = st.builds(
    Report,
    id=st.sampled_from("abcd"),
    at=st.none() | st.integers(0, 600).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    precision=st.sampled_from(("time.minute", "time.part_of_day", "time.day")),
    place=st.sampled_from(("", "bridge", "post")),
    actors=st.frozensets(st.sampled_from(("militia", "army"))),
)


def other(**values: object) -> Report:
    held = {"id": "other", "at": NOON, "precision": "time.minute", "place": "bridge", "actors": {"army"}}
    return Report(**{**held, **values})  # type: ignore[arg-type]


def test_the_same_post_within_three_hours_with_an_actor_in_common_may_be_one() -> None:
    assert may_be_one(ONE, other(at=NOON + WITHIN))


@pytest.mark.parametrize(
    "values",
    [
        {"at": NOON + WITHIN + timedelta(minutes=1)},
        {"at": None},
        {"place": "post"},
        {"actors": {"elders"}},
        {"actors": frozenset()},
        {"precision": "time.day"},
        {"id": "one"},
    ],
)
def test_anything_less_is_not_asked(values: dict[str, object]) -> None:
    assert not may_be_one(ONE, other(**values))


def test_no_place_is_no_same_place() -> None:
    assert not may_be_one(other(place="", id="a"), other(place="", id="b"))


@given(reports, reports)
def test_the_answer_is_the_same_either_way_round(one: Report, two: Report) -> None:
    assert may_be_one(one, two) == may_be_one(two, one)


@given(st.lists(reports, max_size=6))
def test_every_pair_that_may_be_one_is_given_once(held: list[Report]) -> None:
    found = pairs(held)
    wanted = sum(may_be_one(a, b) for at, a in enumerate(held) for b in held[at + 1 :])
    assert len(found) == wanted
