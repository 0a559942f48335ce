"""Where actors stand in the influence picture."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hdfield.rules.actor_layout import MOST, chosen, layout

IDS = st.lists(st.text("abcdef", min_size=1, max_size=4), min_size=1, max_size=14, unique=True)


@st.composite
def nets(draw: st.DrawFn) -> tuple[list[str], list[tuple[str, str]]]:
    ids = draw(IDS)
    return ids, draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=12))


@given(nets())
@settings(max_examples=40, deadline=None)
def test_every_actor_has_a_cell_of_its_own_and_the_picture_is_the_same_each_time(
    net: tuple[list[str], list[tuple[str, str]]],
) -> None:
    ids, edges = net
    found = layout(ids, edges)
    assert set(found) == set(ids)
    assert len(set(found.values())) == len(ids)
    assert min(at[0] for at in found.values()) == min(at[1] for at in found.values()) == 0
    assert layout(list(reversed(ids)), [(second, first) for first, second in edges]) == found


def test_neighbours_stand_near_each_other() -> None:
    chain = [f"n{place:02}" for place in range(12)]
    edges = list(pairwise(chain))
    found = layout(chain, edges)
    lengths = [abs(found[a][0] - found[b][0]) + abs(found[a][1] - found[b][1]) for a, b in edges]
    assert sum(lengths) / len(lengths) < 2


def test_few_actors_are_all_drawn_and_too_many_are_those_around_one() -> None:
    ids = [f"n{place:03}" for place in range(MOST * 2)]
    star = [(ids[7], other) for other in ids[90:100]]
    assert chosen(ids[:MOST], star) == tuple(ids[:MOST])
    assert set(chosen(ids, star)) == {ids[7], *ids[90:100]}
    assert set(chosen(ids, star, focus=ids[95], most=5)) <= {ids[7], *ids[90:100]}
    assert ids[95] in chosen(ids, star, focus=ids[95], most=5)
    assert chosen(ids, [], focus=ids[3]) == (ids[3],)


@given(nets(), st.integers(1, 5))
def test_no_more_are_drawn_than_fit(net: tuple[list[str], list[tuple[str, str]]], most: int) -> None:
    ids, edges = net
    found = chosen(ids, edges, ids[0], most)
    assert len(found) <= max(most, 1)
    assert ids[0] in found or len(ids) <= most
