from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from hdfield.model.base import layout
from hdfield.model.codes import CODES
from hdfield.model.encounter import Debrief, Encounter, Impact, OurParty
from hdfield.rules import venues
from hdfield.rules.venues import FAMILIES, Family

KINDS = st.sampled_from(CODES["encounter_kind"])

# Source: domain 3.8 and 3.2; what a person at each table must be able to write down.
ASKED_FOR: dict[Family, str] = {
    "checkpoint": "kind at place operators actors people demands amounts outcome wait_min tone threat note",
    "authority_desk": "kind at place actors people engagements demands offers protection outcome wait_min tone note",
    "remote": "kind at actors people relay message delivered answer_due answers demands outcome note",
    "meeting": "kind at place actors people engagements demands offers protection outcome tone threat note",
    "intermediary": "kind at actors people relay message delivered answer_due answers demands outcome note",
    "observation": "kind at place operators actors outcome note",
}


def tops(paths: frozenset[str]) -> set[str]:
    return {path.split(".")[0] for path in paths}


def test_every_field_a_person_may_fill_has_its_place_in_the_table() -> None:
    place = layout(Encounter)
    wanted = set(place.groups) - place.computed - venues.KEPT_BY_PROGRAM
    assert tops(frozenset(venues.ORDER)) == wanted
    parts: dict[str, type[BaseModel]] = {"impact": Impact, "our_party": OurParty, "debrief": Debrief}
    for top, model in parts.items():
        assert {path for path in venues.ORDER if path.startswith(f"{top}.")} == {
            f"{top}.{name}" for name in model.model_fields
        }


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_all_that_is_written_down_at_its_table(family: Family) -> None:
    kind = next(kind for kind in CODES["encounter_kind"] if kind.startswith(f"{family}."))
    assert set(ASKED_FOR[family].split()) <= venues.matters(kind)


@given(KINDS)
def test_every_kind_has_a_family_and_what_matters_to_it_belongs_to_it(kind: str) -> None:
    assert venues.family_of(kind) in FAMILIES
    assert venues.matters(kind) <= venues.belongs(kind)
    assert {"kind", "at", "note", "outcome"} <= venues.matters(kind)


@given(KINDS)
def test_usual_outcomes_are_known_codes_and_fit_a_row(kind: str) -> None:
    outcomes = venues.usual_outcomes(kind)
    assert set(outcomes) <= set(CODES["outcome"])
    assert 0 < len(outcomes) == len(set(outcomes)) <= 8


@given(st.one_of(st.none(), st.text().filter(lambda text: venues.family_of(text) is None)))
def test_before_a_kind_is_known_everything_belongs(kind: str | None) -> None:
    assert venues.belongs(kind) == frozenset(venues.ORDER)
    assert {"kind", "at", "note"} <= venues.matters(kind) < venues.belongs(kind)


def test_word_that_was_passed_on_is_asked_for_where_it_passes_through_others() -> None:
    for path in ("mode", "relay", "message", "delivered", "answer_due"):
        assert path in venues.belongs("remote.letter") & venues.belongs("intermediary.elder")
        assert path not in venues.belongs("checkpoint.barricade") | venues.belongs("meeting.bilateral")


def test_a_debrief_is_offered_where_people_sat_down_to_talk() -> None:
    offered = {kind.split(".")[0] for kind in CODES["encounter_kind"] if venues.has_debrief(kind)}
    assert offered == {"authority_desk", "meeting", "intermediary"}
