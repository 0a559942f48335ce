"""Carrots and sticks side by side."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.inducements import board, is_in_play, is_stick, openings, pressed_by_others, trust_cost

TODAY = "2026-06-30"
TALKS = Entry("talks", "engagement", TODAY, {"actors": ["front"]})


def a_file(*entries: Entry) -> FileView:
    kinds: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        kinds[entry.kind] = (*kinds.get(entry.kind, ()), entry)
    return FileView(TODAY, TALKS, kinds)


def ind(name: str, kind: str, status: str = "deployed", **values: Any) -> Entry:
    held = {"kind": kind, "status": status, "wielder": "by.state", "on": "2026-06-01", **values}
    return Entry(name, "inducement", TODAY, held)


CARROT, STICK = "carrot.public_health_role", "stick.third_party_denunciation"


def test_carrots_and_sticks_are_apart_and_what_is_over_is_in_neither() -> None:
    found = board(
        a_file(
            ind("idea", CARROT, "idea"),
            ind("out", CARROT),
            ind("stick", STICK, "noticed"),
            ind("gone", STICK, "withdrawn"),
        )
    )
    assert (found.carrots, found.sticks, found.over) == (("out", "idea"), ("stick",), ("gone",))


def test_what_is_in_play_together_stands_hardest_on_trust_first() -> None:
    found = board(
        a_file(
            ind("carrot", CARROT),
            ind("stick", STICK, "noticed", trust_cost="cost.some"),
            ind("freeze", "stick.asset_freeze", "noticed", trust_cost="cost.high"),
            ind("idea", STICK, "idea", trust_cost="cost.high"),
        )
    )
    assert found.together == ("freeze", "stick", "carrot")
    assert found.trust == "high"


def test_one_alone_is_beside_nothing() -> None:
    assert board(a_file(ind("stick", STICK))).together == ()


@pytest.mark.parametrize(
    ("values", "playing"),
    [
        ({}, True),
        ({"ended_on": "2026-06-29"}, False),
        ({"ended_on": TODAY}, True),
        ({"on": "2026-07-01"}, False),
        ({"status": "approved"}, False),
        ({"status": "signalled"}, True),
        ({"status": "withdrawn"}, False),
    ],
)
def test_in_play_is_what_is_felt_that_day(values: dict[str, Any], *, playing: bool) -> None:
    assert is_in_play(ind("one", CARROT, **values), TODAY) is playing


@pytest.mark.parametrize(
    ("kind", "values", "cost"),
    [
        (STICK, {}, "unknown"),
        (STICK, {"observed": "fx.harmed_trust"}, "some"),
        (STICK, {"trust_cost": "cost.none", "observed": "fx.harmed_trust"}, "none"),
        (CARROT, {}, "none"),
        (CARROT, {"trust_cost": "cost.high"}, "high"),
    ],
)
def test_the_cost_to_trust_is_what_a_person_said_else_what_was_seen(
    kind: str, values: dict[str, Any], cost: str
) -> None:
    assert trust_cost(ind("one", kind, **values)) == cost


def test_a_harm_check_and_a_review_of_our_own_stick_are_missed() -> None:
    ours = ind("ours", "stick.own_denunciation", "proposed", wielder="by.us")
    checked = ind("checked", STICK, written=["harm_check"])
    found = board(a_file(ours, checked, ind("reviewed", STICK, "idea", wielder="by.us", review="r")))
    assert found.unchecked == ("ours", "reviewed")
    assert found.ours_unreviewed == ("ours",)
    unsaid = ind("unsaid", "stick.own_denunciation", "proposed", wielder="by.unknown")
    assert board(a_file(unsaid)).ours_unreviewed == ("unsaid",)


def test_a_stick_of_others_is_remembered_for_sixty_days() -> None:
    late, old = ind("late", STICK, on="2026-05-01"), ind("old", STICK, on="2026-04-30")
    ours = ind("ours", STICK, wielder="by.us")
    assert pressed_by_others(a_file(late, old, ours, ind("carrot", CARROT))) == ("late",)


def fact(name: str, kind: str, **values: Any) -> Entry:
    held = {"kind": kind, "actor": "front", "valid_from": "2026-01", **values}
    return Entry(name, "actor_fact", TODAY, held)


def test_an_opening_is_looked_for_in_what_is_known_today() -> None:
    (found,) = openings(
        a_file(
            fact("standing", "fact.legitimacy"),
            fact("clinics", "fact.service"),
            fact("image", "fact.standing_sensitivity"),
            fact("banks", "fact.exposure"),
            fact("who", "fact.opacity"),
            fact("elders", "fact.relation", relation="rel.embedded_in", other_actor="elders"),
            fact("wrong", "fact.legitimacy", state="retracted"),
            fact("other", "fact.legitimacy", actor="army"),
        )
    )
    assert (found.legitimacy, found.services, found.sensitive) == (("standing",), ("clinics",), ("image",))
    assert (found.embedded_in, found.exposure, found.unknown) == (("elders",), ("banks",), ("who",))
    assert not found.is_empty
    assert openings(a_file())[0].is_empty


@given(
    st.lists(
        st.tuples(st.sampled_from(CODES["inducement_kind"]), st.sampled_from(CODES["inducement_status"])),
        max_size=10,
    )
)
def test_every_inducement_is_in_one_place_and_carrots_hold_no_stick(held: list[tuple[str, str]]) -> None:
    entries = {str(n): ind(str(n), kind, status) for n, (kind, status) in enumerate(held)}
    found = board(a_file(*entries.values()))
    assert sorted((*found.carrots, *found.sticks, *found.over)) == sorted(entries)
    assert not any(is_stick(entries[one].text("kind")) for one in found.carrots)
    assert set(found.together) <= {*found.carrots, *found.sticks}


@pytest.mark.parametrize("gain", CODES["expected_gain"])
def test_an_expected_gain_written_as_an_inducement_stands_nowhere_among_what_to_offer(gain: str) -> None:
    found = board(a_file(ind("theirs", gain, "proposed"), ind("out", CARROT)))
    assert found.carrots == ("out",)
