"""What over-broad rules cost, added up: in bands, whatever the order."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.harm import Bands, HarmTotal, Loss, harm_by_jurisdiction, harm_by_law, harm_of

VALUES = st.none() | st.sampled_from((*CODES["value_band"], "value.of_a_newer_program"))
PEOPLE = st.none() | st.sampled_from(CODES["people_not_reached_band"])
LOSSES = st.lists(
    st.builds(
        Loss,
        obstacle=st.uuids().map(str),
        law=st.sampled_from(("", "decree", "clause")),
        jurisdiction=st.sampled_from(("", "here", "donor")),
        funding=VALUES,
        delay_days=st.none() | st.integers(0, 400),
        extra_cost=VALUES,
        suspended=st.none() | st.booleans(),
        people=PEOPLE,
    ),
    max_size=12,
    unique_by=lambda loss: loss.obstacle,
)


def figures(total: HarmTotal) -> list[int]:
    return [total.obstacles, total.delay_days, total.delayed, total.suspended]


def bands(total: HarmTotal) -> list[Bands]:
    return [total.funding, total.extra_cost, total.people]


@given(LOSSES, st.randoms(use_true_random=False))
def test_the_order_obstacles_are_told_in_does_not_matter(losses: list[Loss], chance: random.Random) -> None:
    mixed = chance.sample(losses, len(losses))
    assert harm_of(mixed) == harm_of(losses)
    assert harm_by_law(mixed) == harm_by_law(losses)
    assert harm_by_jurisdiction(mixed) == harm_by_jurisdiction(losses)


@given(LOSSES.filter(bool), st.data())
def test_taking_an_obstacle_away_never_raises_a_total(losses: list[Loss], data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(losses))
    before, after = harm_of(losses), harm_of([loss for loss in losses if loss is not gone])
    assert all(now <= then for now, then in zip(figures(after), figures(before), strict=True))
    for now, then in zip(bands(after), bands(before), strict=True):
        assert not Counter(dict(now)) - Counter(dict(then))


@given(LOSSES)
def test_an_obstacle_told_twice_counts_once(losses: list[Loss]) -> None:
    assert harm_of([*losses, *losses]) == harm_of(losses)


@given(LOSSES)
def test_what_stands_under_each_law_adds_up_to_the_whole(losses: list[Loss]) -> None:
    whole = harm_of(losses)
    for groups in (harm_by_law(losses), harm_by_jurisdiction(losses)):
        parts = [total for _, total in groups]
        for at, figure in enumerate(figures(whole)):
            assert sum(figures(part)[at] for part in parts) == figure
        for at, counted in enumerate(bands(whole)):
            together: Counter[str] = Counter()
            for part in parts:
                together += Counter(dict(bands(part)[at]))
            assert together == Counter(dict(counted))


@given(LOSSES)
def test_a_band_is_counted_and_never_becomes_a_figure(losses: list[Loss]) -> None:
    total = harm_of(losses)
    assert sum(count for _, count in total.people) == sum(loss.people is not None for loss in losses)
    assert sum(count for _, count in total.funding) == sum(loss.funding is not None for loss in losses)
    known = [code for code, _ in total.funding if code in CODES["value_band"]]
    assert known == [code for code in CODES["value_band"] if code in known]


def test_days_of_delay_add_up_and_say_over_how_many_obstacles() -> None:
    total = harm_of(
        [
            Loss("a", delay_days=12),
            Loss("b", delay_days=35),
            Loss("c"),
            Loss("d", delay_days=0, suspended=True),
        ]
    )
    assert (total.obstacles, total.delay_days, total.delayed, total.suspended) == (4, 47, 2, 1)


def test_what_names_no_law_is_told_last_and_is_not_lost() -> None:
    losses = [Loss("a"), Loss("b"), Loss("c", law="clause"), Loss("d", law="decree"), Loss("e", law="decree")]
    assert [(law, total.obstacles) for law, total in harm_by_law(losses)] == [
        ("decree", 2),
        ("clause", 1),
        ("", 2),
    ]
