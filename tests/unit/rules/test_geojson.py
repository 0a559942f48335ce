"""Boundaries are read strictly and whole, and neighbours keep their border."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.errors import BadBoundariesError
from hdfield.rules.geojson import UNITS, read_boundaries
from tests.unit.resource_tables import ROOT

SQUARE = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]


def a_feature(ring: Any = SQUARE, **properties: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def a_file(*features: Any) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(features)}).encode()


def refusal(untrusted: bytes) -> tuple[Any, ...]:
    with pytest.raises(BadBoundariesError) as caught:
        read_boundaries(untrusted)
    problems = caught.value.facts["problems"]
    assert isinstance(problems, tuple)
    return problems


def test_the_sample_country_is_read_with_its_names_and_codes() -> None:
    read = read_boundaries((ROOT / "resources" / "sample_boundaries.geojson").read_bytes())
    assert {one.pcode for one in read} == {"XZ01", "XZ02", "XZ03", "XZ0101", "XZ0102", "XZ0201", "XZ0301"}
    senn = next(one for one in read if one.pcode == "XZ0102")
    assert dict(senn.names) == {"en": "Wadi Senn", "fr": "Oued Senn", "ar": "وادي سنّ"}


def test_a_position_is_kept_to_about_a_metre_and_the_ring_is_not_closed_twice() -> None:
    (one,) = read_boundaries(a_file(a_feature(name="Here")))
    assert one.polygons == ((((0, 0), (2 * UNITS, 0), (2 * UNITS, 2 * UNITS), (0, 2 * UNITS)),),)
    assert dict(one.names) == {"en": "Here"}
    assert one.pcode is None


@pytest.mark.parametrize(
    ("properties", "pcode"),
    [
        ({"ADM1_PCODE": "YE11", "ADM2_PCODE": "YE1101"}, "YE1101"),
        ({"admin1Pcode": "ye11"}, "YE11"),
        ({"pcode": "XZ01"}, "XZ01"),
        ({"pcode": "not a code!"}, None),
        ({"pcode": 12}, None),
    ],
)
def test_the_code_of_the_narrowest_level_counts(properties: dict[str, Any], pcode: str | None) -> None:
    (one,) = read_boundaries(a_file(a_feature(**properties)))
    assert one.pcode == pcode


@pytest.mark.parametrize(
    ("untrusted", "problem"),
    [
        (b"\xff\xfe", (0, "not_utf8")),
        (b"{", (0, "not_json")),
        (b"[" * 200_000, (0, "not_json")),
        (b"[]", (0, "not_a_collection")),
        (a_file(), (0, "no_features")),
        (a_file(a_feature(), {"type": "Feature", "geometry": {"type": "Point"}}), (2, "not_a_polygon")),
        (a_file(a_feature([[0, 0], [1, 0], [0, 0]])), (1, "short_ring")),
        (a_file(a_feature([[0, 0], [1, 0], [1, 1], [0, 1]])), (1, "open_ring")),
        (a_file(a_feature([[0, 0], [181, 0], [1, 1], [0, 0]])), (1, "bad_position")),
        (a_file(a_feature([[0, 0], ["1", 0], [1, 1], [0, 0]])), (1, "bad_position")),
        (a_file(a_feature([[0, 0], [True, 0], [1, 1], [0, 0]])), (1, "bad_position")),
        (a_file(7), (1, "not_a_polygon")),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused_by_feature(untrusted: bytes, problem: Any) -> None:
    assert problem in refusal(untrusted)


def test_a_number_no_degree_can_be_is_refused() -> None:
    assert refusal(a_file(a_feature([[0, 0], [float("nan"), 0], [1, 1], [0, 0]]))) == ((1, "bad_position"),)
    assert refusal(a_file(a_feature([[0, 0], [10**400, 0], [1, 1], [0, 0]]))) == ((1, "bad_position"),)


def test_twenty_problems_are_named_at_most() -> None:
    assert len(refusal(a_file(*[a_feature([]) for _ in range(50)]))) == 20


@given(
    border=st.lists(st.tuples(st.floats(-1, 1), st.floats(-80, 80)), min_size=2, max_size=200, unique=True),
    budget=st.integers(8, 150),
)
def test_neighbours_share_their_border_however_far_it_is_thinned(
    border: list[tuple[float, float]], budget: int
) -> None:
    line = [list(position) for position in border]
    west = [[-20, -85], *line, [-20, 85], [-20, -85]]
    east = [[20, 85], *reversed(line), [20, -85], [20, 85]]
    read = read_boundaries(a_file(a_feature(west), a_feature(east)), budget)
    assert (
        sum(len(ring) for one in read for polygon in one.polygons for ring in polygon) <= budget
        or budget < 16
    )
    if len(read) == 2:
        shared = [set(one.polygons[0][0]) for one in read]
        assert len(shared[0] ^ shared[1]) <= 4


def test_more_small_islands_than_the_budget_do_not_take_the_mainland_with_them() -> None:
    mainland = a_feature([[10, 10], [10, 20], [20, 20], [20, 10], [10, 10]])
    islands = [
        a_feature([[at, 0], [at, 0.0001], [at + 0.0001, 0], [at, 0]]) for at in (n / 100 for n in range(300))
    ]
    read = read_boundaries(a_file(mainland, *islands), budget=100)
    assert max(len(one.polygons[0][0]) for one in read) == 4
