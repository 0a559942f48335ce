"""When an incident is offered, when safety comes first, and what is thin: rules of the field."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.incidents import asks_for_safety, suggested_acts
from hdfield.rules.thinness import PARTS, thin_parts

OUTCOMES = st.sampled_from([None, *CODES["outcome"]])
THREATS = st.sampled_from([None, *CODES["threat_level"]])
KINDS = st.sampled_from(CODES["encounter_kind"])


def test_goods_taken_someone_held_or_force_shown_offer_an_incident() -> None:
    assert suggested_acts("goods_taken", None) == ("act.theft",)
    assert suggested_acts("held_released", None) == ("act.confine",)
    assert suggested_acts(None, "weapon_shown") == ("act.threat",)
    assert suggested_acts("goods_taken", "force_used") == ("act.attack", "act.theft")
    assert suggested_acts("talked", None, "authority_desk.questioning") == ("act.confine",)
    assert suggested_acts("passed", None, responses=["met_under_threat"]) == ("act.threat",)


def test_nothing_is_offered_where_nothing_of_the_kind_happened() -> None:
    assert suggested_acts("passed", "explicit", "checkpoint.barricade", ["refused", None]) == ()


def test_safety_comes_first_from_a_weapon_upwards_and_while_somebody_is_held() -> None:
    asked = {level for level in CODES["threat_level"] if asks_for_safety(level)}
    assert asked == {"weapon_shown", "force_used"}
    assert asks_for_safety(None, "held_ongoing")
    assert not asks_for_safety("explicit", "goods_taken")


@given(OUTCOMES, THREATS, KINDS)
def test_what_is_suggested_is_an_act_and_safety_always_comes_with_an_offer(
    outcome: str | None, threat: str | None, kind: str
) -> None:
    acts = suggested_acts(outcome, threat, kind)
    assert set(acts) <= set(CODES["incident_act"])
    assert len(acts) == len(set(acts))
    assert acts or not asks_for_safety(threat, outcome)


@given(
    KINDS,
    OUTCOMES,
    st.lists(st.sampled_from(CODES["demand"]), max_size=3),
    st.sets(st.sampled_from(["place", "actors", "people", "engagements", "excerpt"])),
)
def test_thin_names_only_what_is_missing_and_a_quiet_passage_is_never_thin(
    kind: str, outcome: str | None, asked: list[str], held: set[str]
) -> None:
    line = {"kind": kind, "outcome": outcome, "demands": [{"demand": code} for code in asked]}
    line |= dict.fromkeys(held, "x")
    parts = thin_parts(line)
    assert list(parts) == [part for part in PARTS if part in parts]
    assert not held & {"place", "actors", "people"} & set(parts)
    assert thin_parts(line | {"kept_verbally": True}) == ()
    assert thin_parts({"kind": kind, "outcome": "passed", "demands": [{"demand": "demand.none"}]}) == ()
