"""The order of things on one axis of time."""

from __future__ import annotations

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.chronology import (
    BEFORE,
    LANES,
    NOT_KNOWN,
    Dated,
    end_of,
    is_within,
    lanes,
    lay_out,
    place_of,
)
from hdfield.rules.picture_of_day import first_day, last_day

DAYS = st.dates(min_value=date(2024, 1, 1), max_value=date(2027, 12, 31)).map(date.isoformat)
PARTIALS = st.builds(lambda day, cut: day[:cut], DAYS, st.sampled_from((4, 7, 10)))


@st.composite
def records(draw: st.DrawFn) -> tuple[Dated, ...]:
    """Draw dated records, each ending no earlier than it begins."""
    made = []
    for at in range(draw(st.integers(0, 8))):
        since = draw(st.just("") | PARTIALS)
        until = draw(st.none() | PARTIALS)
        if until and since and last_day(until) < first_day(since):
            since, until = until, since
        made.append(Dated(str(at), since, until))
    return tuple(made)


COUNTS = st.dictionaries(st.just("") | DAYS, st.integers(1, 300), max_size=8).map(
    lambda held: tuple(held.items())
)


@given(COUNTS, records(), st.just("") | DAYS)
def test_everything_stands_once_under_one_heading_newest_first(
    days: tuple[tuple[str, int], ...], dated: tuple[Dated, ...], since: str
) -> None:
    stretches = lay_out(days, dated, since)
    blocks = [block for stretch in stretches for block in stretch.blocks]
    assert sorted(block.dated for block in blocks if block.dated) == sorted(one.id for one in dated)
    assert sorted((b.day, b.count) for b in blocks if not b.dated) == sorted(days)
    named = [stretch.name for stretch in stretches if stretch.name not in (BEFORE, NOT_KNOWN)]
    assert [place_of(name) for name in named] == sorted((place_of(name) for name in named), reverse=True)
    assert len({stretch.name for stretch in stretches}) == len(stretches)
    for stretch in stretches:
        assert [b.at for b in stretch.blocks] == sorted((b.at for b in stretch.blocks), reverse=True)
        assert stretch.name == BEFORE or all(b.at[:7].startswith(stretch.name) for b in stretch.blocks)


@given(records())
def test_spans_in_one_lane_do_not_overlap_while_there_are_lanes(dated: tuple[Dated, ...]) -> None:
    given_lanes = lanes(dated)
    assert given_lanes.keys() == {one.id for one in dated if one.since and not one.is_of_a_day}
    held = {one.id: one for one in dated}
    for lane in range(LANES - 1):
        inside = sorted(
            (place_of(held[i].since), end_of(held[i])) for i, at in given_lanes.items() if at == lane
        )
        assert all(one[1] < other[0] for one, other in itertools.pairwise(inside))


@given(PARTIALS, DAYS)
def test_a_partial_day_begins_no_later_than_it_ends_and_holds_its_own_days(partial: str, day: str) -> None:
    assert place_of(partial) <= first_day(partial).isoformat() <= end_of(Dated("a", "", partial))
    assert is_within(Dated("a", partial, partial), day, day) == day.startswith(partial)


def test_what_is_known_to_the_month_stands_below_the_days_of_that_month() -> None:
    (may,) = lay_out([("2026-05-01", 2)], [Dated("month", "2026-05"), Dated("day", "2026-05-01")])
    assert [block.dated for block in may.blocks] == ["day", "", "month"]


def test_what_began_before_the_range_is_told_apart_from_what_began_in_it() -> None:
    dated = [Dated("old", "2025-09"), Dated("new", "2026-05-02"), Dated("unknown", "")]
    stretches = lay_out([("2026-05-01", 1)], dated, "2026-05-01")
    assert [(stretch.name, stretch.count) for stretch in stretches] == [
        ("2026-05", 2),
        (BEFORE, 1),
        (NOT_KNOWN, 1),
    ]
