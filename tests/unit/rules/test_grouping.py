"""Records into groups and back; what is closed or unknown survives an edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.errors import ClosedGroupError
from hdfield.model.actor import Actor, Listing
from hdfield.model.base import GROUPS, Group, LText, Record
from hdfield.model.encounter import Encounter, Impact
from hdfield.model.engagement import Engagement, Phase, Team
from hdfield.rules.grouping import closed_groups, follow, join, split
from tests.builders import (
    a_checklist_state,
    a_fact,
    a_full_encounter,
    a_place,
    an_actor,
    an_encounter,
    an_engagement,
    an_id,
    an_interlocutor,
)

COMMANDER = an_id("a commander")
RECORDS = [
    an_encounter(),
    a_full_encounter(),
    an_actor(kinds=["armed.rebel"], aliases=["V.C."]),
    a_fact(valid_from="2026-05", strength=2, value={"text": "holds the bridge"}),
    an_interlocutor(channels=[{"kind": "remote.radio", "fallback": True}]),
    a_place(centroid={"lat": "15.30", "lon": "44.2"}),
    an_engagement(phases=[{"phase": "phase.bargaining", "opened_on": "2026-06-01"}]),
    a_checklist_state(note={"text": "asked twice", "lang": "en"}),
]
GIVEN_GROUPS = st.sets(st.sampled_from(GROUPS)).map(lambda groups: groups | {"core"})


def open_all(objects: Mapping[Group, Mapping[str, Any]], **more: Mapping[str, Any]) -> dict[Group, Any]:
    """Give objects as a newer program might have written them."""
    return {group: {**objects[group], **more.get(group, {})} for group in objects}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
def test_joining_what_was_split_gives_the_record_back(record: Record) -> None:
    assert join(type(record), split(record)) == record


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
def test_an_edit_that_changes_nothing_keeps_every_object(record: Record) -> None:
    assert follow(type(record), split(record), record) == split(record)


def test_every_record_has_all_seven_groups_and_no_header_field_in_them() -> None:
    objects = split(an_encounter(id=an_id("it"), parents=["a" * 64]))
    assert tuple(objects) == GROUPS
    assert not {"id", "parents"} & {name for fields in objects.values() for name in fields}


@pytest.mark.parametrize(
    ("bare", "roundabout"),
    [
        (an_encounter(), an_encounter(outcome=None, people=[], demands=[], note=None)),
        (an_encounter(), an_encounter(impact={}, our_party={}, debrief={"went_well": None})),
        (an_engagement(), an_engagement(team={"lead": None, "support": []})),
        (an_actor(), an_actor(iceberg={"position": None}, aliases=[])),
        (
            a_fact(listing={"kind": "list.un_sanctions"}),
            a_fact(listing={"kind": "list.un_sanctions", "effects": []}),
        ),
    ],
    ids=["none", "nested none", "nested list", "iceberg", "listing"],
)
def test_absence_has_one_form(bare: Record, roundabout: Record) -> None:
    assert split(roundabout) == split(bare)
    assert not empties(split(roundabout))


def empties(value: object) -> list[object]:
    """Find every ``None``, empty list and empty object below the groups."""
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    groups = {id(part) for part in parts} if isinstance(value, dict) and set(value) == set(GROUPS) else set()
    found = [part for part in parts if part in (None, [], {}) and id(part) not in groups]
    return found + [empty for part in parts for empty in empties(part)]


def test_false_and_zero_are_values() -> None:
    objects = split(an_encounter(kept_verbally=False, wait_min=0))
    assert objects["core"]["kept_verbally"] is False
    assert objects["when"]["wait_min"] == 0


@given(GIVEN_GROUPS)
def test_closed_groups_are_absent_from_the_record_and_from_the_edit(groups: set[Group]) -> None:
    opened = {group: fields for group, fields in split(a_full_encounter()).items() if group in groups}
    shown = join(Encounter, opened)
    assert set(closed_groups(opened)) == set(GROUPS) - groups
    assert follow(Encounter, opened, shown) == opened


@pytest.mark.parametrize(
    ("group", "change"),
    [
        ("who", {"people": (COMMANDER,)}),
        ("inner", {"note": LText(text="changed")}),
        ("when", {"wait_min": 5}),
    ],
)
def test_a_change_of_a_closed_group_is_refused(group: Group, change: dict[str, object]) -> None:
    opened = {name: fields for name, fields in split(a_full_encounter()).items() if name != group}
    edited = join(Encounter, opened).model_copy(update=change)
    with pytest.raises(ClosedGroupError) as refused:
        follow(Encounter, opened, edited)
    assert refused.value.facts["groups"] == (group,)


def test_a_computed_value_of_a_closed_group_is_no_change() -> None:
    opened = split(a_full_encounter())
    del opened["near"]
    edited = join(Encounter, opened).model_copy(update={"day": "2026-06-30", "outcome": "delayed"})
    assert follow(Encounter, opened, edited)["core"]["outcome"] == "delayed"


def test_keys_of_a_newer_program_survive_an_edit_beside_them() -> None:
    opened = open_all(split(a_full_encounter()), core={"mood_map": [1, {"deep": []}]}, inner={"song": None})
    edited = join(Encounter, opened).model_copy(update={"outcome": "delayed", "note": LText(text="new")})
    objects = follow(Encounter, opened, edited)
    assert objects["core"] == {**opened["core"], "outcome": "delayed"}
    assert objects["inner"]["song"] is None
    assert objects["inner"]["note"] == {"text": "new"}


def test_nested_keys_of_a_newer_program_survive_an_edit_of_the_value_they_lie_in() -> None:
    note = {"text": "They let us pass.", "lang": "en", "mood": "calm", "voice": {"of": [1]}}
    opened = open_all(split(a_full_encounter()), inner={"note": note})
    edited = join(Encounter, opened).model_copy(update={"note": LText(text="They waved.", lang="en")})
    assert follow(Encounter, opened, edited)["inner"]["note"] == {**note, "text": "They waved."}


def test_nested_keys_survive_a_value_being_taken_away_beside_them() -> None:
    opened = open_all(split(an_encounter()), core={"impact": {"rerouted_km": 5, "dust": "thick"}})
    edited = join(Encounter, opened).model_copy(update={"impact": Impact(activity_suspended=True)})
    assert follow(Encounter, opened, edited)["core"]["impact"] == {
        "activity_suspended": True,
        "dust": "thick",
    }


def test_keys_in_list_entries_survive_edits_of_the_list() -> None:
    phases = [
        {"phase": "phase.prenegotiation", "opened_on": "2026-05-01", "mood": 1},
        {"phase": "phase.bargaining", "opened_on": "2026-06-01", "mood": 2},
    ]
    opened = open_all(split(an_engagement()), core={"phases": phases})
    shown = join(Engagement, opened)
    assert isinstance(shown, Engagement)

    def after(*kept: Phase) -> list[dict[str, Any]]:
        return follow(Engagement, opened, shown.model_copy(update={"phases": kept}))["core"]["phases"]  # type: ignore[no-any-return]

    first, second = shown.phases
    closed = second.model_copy(update={"closed_on": "2026-06-20"})
    third = Phase(phase="phase.implementation", opened_on="2026-06-20")
    assert after(second) == [phases[1]]
    assert after(second, first) == [phases[1], phases[0]]
    assert after(first, closed) == [phases[0], {**phases[1], "closed_on": "2026-06-20"}]
    assert after(first, second, third) == [*phases, {"phase": third.phase, "opened_on": third.opened_on}]


def test_unknown_codes_and_keys_of_a_newer_program_are_read_past() -> None:
    opened = open_all(
        split(an_actor()), core={"kinds": ["armed.flying"]}, inner={"names": {"en": "V", "ku": "Ç"}}
    )
    shown = join(Actor, opened)
    assert isinstance(shown, Actor)
    assert shown.kinds == ("armed.flying",)
    assert follow(Actor, opened, shown) == opened


def test_values_written_another_way_are_kept_as_they_are_while_their_meaning_stays() -> None:
    opened = open_all(
        split(an_encounter()),
        when={"at": {"at": "2026-06-30T05:40:00Z"}},
        core={"people": None, "demands": []},
    )
    assert follow(Encounter, opened, join(Encounter, opened)) == opened


def test_a_value_taken_away_is_gone() -> None:
    opened = split(a_full_encounter())
    edited = a_full_encounter(note=None, demands=[])
    objects = follow(Encounter, opened, edited)
    assert "note" not in objects["inner"]
    assert "demands" not in objects["core"]


def test_builders_of_nested_values_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Team().lead = "A-1"  # type: ignore[misc]
    assert Listing(kind="list.pending").effects == ()
