"""What was so on a day, and what changed since."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.picture_of_day import (
    RETRACTED,
    DatedFact,
    Difference,
    difference,
    first_day,
    last_day,
    last_trip,
    span,
    turns,
    valid_on,
)

DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
PARTIALS = DAYS.flatmap(lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], str(day.year)]))
STATES = st.sampled_from(["asserted", "closed", RETRACTED, None])


@st.composite
def pictures(draw: st.DrawFn) -> list[DatedFact]:
    count = draw(st.integers(0, 8))
    ids = [f"f{place}" for place in range(count)]
    return [
        DatedFact(
            name,
            draw(STATES),
            draw(st.none() | PARTIALS),
            draw(st.none() | PARTIALS),
            draw(st.none() | st.sampled_from(ids)),
            draw(st.none() | DAYS),
        )
        for name in ids
    ]


def on(day: str, *facts: DatedFact, believed: bool = False) -> tuple[str, ...]:
    return valid_on(facts, date.fromisoformat(day), believed=believed)


def test_a_day_is_where_a_fact_ends_and_its_follower_begins() -> None:
    old = DatedFact("old", "closed", "2026-01", "2026-05-10")
    new = DatedFact("new", "asserted", "2026-05-10", None, "old")
    assert on("2026-05-09", old, new) == ("old",)
    assert on("2026-05-10", old, new) == ("new",)


def test_a_month_or_a_year_at_the_end_holds_through_its_last_day() -> None:
    assert on("2026-02-28", DatedFact("f", None, None, "2026-02")) == ("f",)
    assert on("2026-03-01", DatedFact("f", None, None, "2026-02")) == ()
    assert on("2024-02-29", DatedFact("f", None, None, "2024-02")) == ("f",)
    assert on("2026-12-31", DatedFact("f", None, None, "2026")) == ("f",)
    assert on("2027-01-01", DatedFact("f", None, None, "2026")) == ()


def test_a_month_or_a_year_at_the_beginning_holds_from_its_first_day() -> None:
    assert on("2026-02-01", DatedFact("f", None, "2026-02")) == ("f",)
    assert on("2026-01-31", DatedFact("f", None, "2026-02")) == ()
    assert on("2026-01-01", DatedFact("f", None, "2026")) == ("f",)


def test_an_unknown_beginning_means_always() -> None:
    assert on("1999-01-01", DatedFact("f")) == ("f",)


def test_what_was_wrong_never_held_and_is_shown_as_believed_when_asked() -> None:
    wrong = DatedFact("f", RETRACTED, "2026-01")
    assert on("2026-03-01", wrong) == ()
    assert on("2026-03-01", wrong, believed=True) == ("f",)


def test_a_follower_ends_what_it_followed_even_before_the_closing_arrived() -> None:
    old = DatedFact("old", "asserted", "2026-01")
    new = DatedFact("new", "asserted", "2026-05-10", None, "old")
    assert on("2026-06-01", old, new) == ("new",)
    wrong = DatedFact("new", RETRACTED, "2026-05-10", None, "old")
    assert on("2026-06-01", old, wrong) == ("old",)


def test_the_difference_tells_what_began_ended_was_followed_wrong_or_learnt() -> None:
    facts = (
        DatedFact("began", "asserted", "2026-05"),
        DatedFact("ended", "closed", "2025", "2026-05-02"),
        DatedFact("old", "closed", "2026-01", "2026-05-10"),
        DatedFact("new", "asserted", "2026-05-10", None, "old"),
        DatedFact("wrong", RETRACTED, "2026-01", None, None, date(2026, 5, 20)),
        DatedFact("learnt", "asserted", "2024", None, None, date(2026, 5, 21)),
        DatedFact("steady", "asserted", "2024", None, None, date(2025, 1, 1)),
    )
    found = difference(facts, date(2026, 4, 30), date(2026, 6, 1))
    assert found == Difference(("began",), ("ended",), (("old", "new"),), ("wrong",), ("learnt",))
    assert found.count == 5


def test_a_chain_of_followers_is_one_change() -> None:
    facts = (
        DatedFact("a", "closed", "2026-01-01", "2026-05-01"),
        DatedFact("b", "closed", "2026-05-01", "2026-05-05", "a"),
        DatedFact("c", "asserted", "2026-05-05", None, "b"),
    )
    found = difference(facts, date(2026, 4, 1), date(2026, 6, 1))
    assert found == Difference(followed=(("a", "c"),))


def test_facts_that_follow_each_other_in_a_ring_are_no_trap() -> None:
    facts = (
        DatedFact("a", None, "2026-05-01", None, "b"),
        DatedFact("b", None, "2026-05-02", None, "a"),
    )
    assert difference(facts, date(2026, 4, 1), date(2026, 6, 1)).count >= 0


def test_the_last_trip_is_the_newest_day_on_the_road_before_today() -> None:
    days = [
        ("2026-05-02", "checkpoint.mobile"),
        ("2026-05-20", "remote.phone"),
        ("2026-06-01", "meeting.chance"),
    ]
    assert last_trip(days, date(2026, 6, 1)) == date(2026, 5, 2)
    assert last_trip(days, date(2026, 6, 2)) == date(2026, 6, 1)
    assert last_trip([("", "meeting.chance")], date(2026, 6, 2)) is None


@given(PARTIALS)
def test_a_partial_day_begins_before_it_ends_and_holds_its_own_beginning(partial: str) -> None:
    assert first_day(partial) <= last_day(partial)
    assert first_day(partial).isoformat().startswith(partial)
    assert last_day(partial).isoformat().startswith(partial)


@given(pictures(), DAYS)
def test_a_fact_is_so_exactly_within_its_span_or_less(facts: list[DatedFact], day: date) -> None:
    found = valid_on(facts, day)
    for fact in facts:
        first, last = span(fact)
        if fact.id in found:
            assert first <= day <= last
            assert fact.state != RETRACTED
    assert set(found) <= set(valid_on(facts, day, believed=True))


@given(pictures(), DAYS, st.integers(0, 900))
def test_a_difference_leads_from_one_picture_to_the_other(
    facts: list[DatedFact], day: date, away: int
) -> None:
    later = day + timedelta(days=away)
    before, after = set(valid_on(facts, day)), set(valid_on(facts, later))
    found = difference(facts, day, later)
    gone = {*found.ended, *(old for old, _ in found.followed)}
    new = {*found.began, *(fresh for _, fresh in found.followed)}
    assert (before - gone) | new == after
    assert gone <= before
    assert not new & before
    assert set(found.learnt) <= before & after


@given(pictures())
def test_the_picture_stays_the_same_between_its_turns(facts: list[DatedFact]) -> None:
    days = turns(facts)
    for day, after in pairwise(days):
        assert valid_on(facts, day) == valid_on(facts, after - timedelta(days=1))
    if days:
        assert valid_on(facts, days[0] - timedelta(days=1)) == valid_on(facts, date.min)
        assert valid_on(facts, days[-1]) == valid_on(facts, date.max)


@given(pictures(), DAYS)
def test_between_a_day_and_itself_nothing_changed(facts: list[DatedFact], day: date) -> None:
    assert difference(facts, day, day).count == 0
