"""How exactly a place is kept: never more exactly than the policy says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hdfield.reference import vocabulary
from hdfield.rules.coarsening import kept_place

POST = [("post", "post"), ("town", "settlement"), ("district", "adm2"), ("region", "adm1")]


def test_the_nearest_area_as_wide_as_asked_is_kept() -> None:
    kept = {code: kept_place(POST, f"place.{code}") for code in ("adm1", "adm2", "adm3")}
    assert kept == {"adm1": "region", "adm2": "district", "adm3": "district"}


def test_named_places_are_kept_where_the_policy_allows_them() -> None:
    for code in ("exact", "grid1", "grid5", "settlement"):
        assert kept_place(POST, f"place.{code}") == "post"


def test_without_a_wider_area_nothing_is_kept_and_withheld_is_nothing() -> None:
    assert kept_place([("town", "settlement")], "place.adm2") is None
    assert kept_place(POST, "place.none") is None
    assert kept_place([], "place.settlement") is None


_DEPTH = {"adm1": 1, "adm2": 2, "adm3": 3, "settlement": 4, "post": 4}
_lineages = st.lists(
    st.tuples(st.integers(0, 99).map(str), st.sampled_from(list(_DEPTH))),
    max_size=6,
    unique_by=lambda x: x[0],
)


@given(_lineages, st.sampled_from([term.code for term in vocabulary("place_precision")]))
def test_what_is_kept_lies_on_the_way_up_and_is_never_finer_than_asked(
    lineage: list[tuple[str, str]], precision: str
) -> None:
    kept = kept_place(lineage, precision)
    if kept is not None:
        levels = dict(lineage)
        widest = _DEPTH.get(precision.removeprefix("place."), 9)
        assert _DEPTH[levels[kept]] <= widest
        before = [place for place, _ in lineage][: [place for place, _ in lineage].index(kept)]
        assert all(_DEPTH[levels[place]] > widest for place in before)
