"""What lists, links and search read of a head, whoever wrote it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.base import GROUPS, Group, LText, Record
from hdfield.rules.finding import facet_of_kind, facet_of_record
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from hdfield.rules.projecting import EXCERPT, minute_of, project
from hdfield.rules.scopes import SCOPE_GROUPS
from hdfield.services.lines import encounter_line, named
from hdfield.store.lists import Row
from tests.builders import (
    NOW,
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

COMMANDER, BARRIER, COUNCIL = an_id("a commander"), an_id("a barrier"), an_id("the council")


def projected(record: Record) -> Any:
    function = LText(text="post commander", lang="en")
    return project(record.KIND, split(with_computed(record, NOW, {COMMANDER: function}, None, ())))


def minutes(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp()) // 60


def test_an_encounter_is_listed_at_its_own_time_and_on_the_day_it_had_there() -> None:
    at = "2026-06-30T00:10:00+03:00"
    found = projected(an_encounter(at={"at": at}))
    assert (found.minute, found.day) == (minutes(at), "2026-06-30")


@pytest.mark.parametrize(
    "value", ["soon", "", "0000", "2026-13", "2026-02-30", "2026-1-1", "20260101", 7, ["2026"]]
)
def test_a_list_row_holds_no_day_that_is_none(value: Any) -> None:
    opened: dict[Group, dict[str, Any]] = {
        "core": {"valid_from": value, "valid_to": "2026", "retry_on": "2026-02"}
    }
    assert project("actor_fact", opened).line == {"valid_to": "2026", "retry_on": "2026-02"}


@pytest.mark.parametrize("lat", ["north", "91", "nan", "1e1", "", "٤", 4, None])
def test_a_list_row_holds_no_centre_that_is_nowhere(lat: Any) -> None:
    assert project("place", {"near": {"centroid": {"lat": lat, "lon": "44.2"}}}).line == {}
    whole = {"lat": "-15.3", "lon": "180"}
    assert project("place", {"near": {"centroid": whole}}).line == {"centroid": whole}


@pytest.mark.parametrize("value", [{}, {"as": 1}, [], [["rec.quick"]], 5, True, None])
def test_a_state_of_any_shape_in_a_newer_schema_is_no_reason_to_fail(value: Any) -> None:
    for kind in ("encounter", "actor_fact", "a newer kind"):
        assert "s_incomplete" not in project(kind, {"core": {"state": value}}).facets


def test_other_kinds_are_listed_at_their_time_of_entry() -> None:
    found = projected(an_actor())
    assert (found.minute, found.day) == (minutes(NOW.isoformat()), "2026-06-30")


def test_where_only_the_day_is_open_it_counts_and_where_nothing_is_the_record_is_last() -> None:
    whole = split(with_computed(a_full_encounter(), NOW, {}, None, ()))
    opened = {group: whole[group] for group in SCOPE_GROUPS["mandator"]}
    assert minute_of(opened) == minutes("2026-06-30T00:00:00+00:00")
    assert minute_of({"core": {}}) == 0
    assert project("actor", {"core": {}}).day == ""


def test_search_reads_names_notes_functions_and_codes_people_know() -> None:
    words = projected(a_full_encounter()).text.split()
    assert {"they", "let", "us", "pass", "post", "commander", "20", "litres"} <= set(words)
    assert set(projected(a_place(pcode="LB0301")).text.split()) == {"bridge", "post", "lb0301"}
    assert "maple" in projected(an_interlocutor()).text.split()


def test_search_does_not_read_codes_days_numbers_ids_points_or_what_happened_to_the_device() -> None:
    everything = [
        a_full_encounter(
            offers=[{"by": "us", "kind": "ask", "text": {"text": "bread", "lang": "en"}}],
            device_event={"what_was_visible": "zebra"},
            point={"lat": "15.3", "lon": "44.2", "reason": "quagga", "expires_on": "2026-07-30"},
            evidence_for=["trust.who_we_are"],
        ),
        an_interlocutor(
            authority="auth.decides", languages=["ar"], reliability="conf.probable", vouched_by=[COUNCIL]
        ),
        a_place(centroid={"lat": "15.3", "lon": "44.2"}),
        an_actor(
            iceberg={
                "position": {"text": {"text": "bread"}, "basis": "basis.seen", "confidence": "conf.possible"}
            }
        ),
    ]
    words = {word for record in everything for word in projected(record).text.split()}
    assert words == {
        *("they", "let", "us", "pass", "post", "commander", "20", "litres", "bread"),
        *("maple", "bridge", "valley", "council"),
    }


def test_links_name_each_record_once_in_each_role() -> None:
    found = projected(an_encounter(place=BARRIER, people=[COMMANDER, COMMANDER], actors=[COUNCIL]))
    assert sorted(found.links) == sorted([("place", BARRIER), ("people", COMMANDER), ("actors", COUNCIL)])
    terms = found.facets.split()
    assert {facet_of_kind("encounter"), *(facet_of_record(to) for _, to in found.links)} <= set(terms)
    assert len(terms) == len(set(terms))


def test_a_list_row_carries_the_beginning_of_the_note_only() -> None:
    line = projected(a_full_encounter(note={"text": "ن" * 500})).line
    assert line["excerpt"] == "ن" * EXCERPT
    assert "note" not in line


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", "x", COMMANDER, "g" * 32, "2026-06-30"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "at", "demand", "en", "phase", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)
FIELDS = st.sampled_from(
    [
        *(
            "kind",
            "outcome",
            "demands",
            "actors",
            "engagements",
            "place",
            "functions",
            "at",
            "people",
            "names",
        ),
        *("title", "function", "phases", "note", "day", "recorded_at", "same_event_as", "code_name", "pcode"),
        *("kept_verbally", "level", "parent"),
    ]
)


@given(
    st.sampled_from(["encounter", "actor", "interlocutor", "place", "engagement", "hold"]),
    st.dictionaries(st.sampled_from(GROUPS), st.dictionaries(FIELDS, ANYTHING, max_size=6), max_size=7),
)
def test_whatever_a_newer_program_wrote_there_is_a_row_that_can_be_shown(kind: str, opened: Any) -> None:
    found = project(kind, opened)
    assert found.minute >= 0
    assert all(len(bytes.fromhex(target)) == 16 for _, target in found.links)
    row = Row(1, an_id("it"), kind, found.day, 1, found.line)
    assert named(row).id == row.record
    assert encounter_line(row, {}).id == row.record


@pytest.mark.parametrize(
    "record",
    [
        a_full_encounter(place=BARRIER, actors=[COUNCIL]),
        an_actor(kinds=["armed.rebel"]),
        a_fact(),
        a_place(),
        an_engagement(
            phases=[{"phase": "phase.bargaining", "opened_on": "2026-06-01"}], object_place=BARRIER
        ),
        an_interlocutor(actor=COUNCIL, status="active"),
        a_checklist_state(on="2026-06-01"),
    ],
    ids=lambda record: record.KIND,
)
def test_a_row_keeps_every_value_our_own_program_wrote(record: Record) -> None:
    objects = split(with_computed(record, NOW, {}, None, ()))
    values = {name: value for fields in objects.values() for name, value in fields.items()}
    line = projected(record).line
    shown = {
        "encounter": "kind outcome demands actors place at people wait_band",
        "actor": "names kinds",
        "actor_fact": "kind",
        "place": "level names",
        "engagement": "title phases object_place",
        "interlocutor": "code_name function actor status",
        "checklist_state": "engagement item status on",
    }[record.KIND].split()
    assert {name: line.get(name) for name in shown} == {name: values[name] for name in shown}


# -- what is only said to be written -------------------------------------------
def test_a_row_names_the_texts_that_are_written_and_holds_nothing_of_them() -> None:
    met = an_encounter(
        represents_consent={"text": "say that the well is dry"},
        debrief={"went_well": "they listened"},
        principles_explained=True,
        evidence_for=["agenda.people_heard"],
    )
    line = projected(met).line
    assert line["written"] == ["represents_consent", "debrief"]
    assert (line["principles_explained"], line["evidence_for"]) == (True, ["agenda.people_heard"])
    assert "well is dry" not in str(line)
    assert "listened" not in str(line)


def test_of_an_iceberg_a_row_names_the_levels_that_are_written() -> None:
    iceberg = {"position": {"text": {"text": "no lists"}}, "values": {"text": {"text": "dignity"}}}
    assert projected(an_actor(iceberg=iceberg)).line["written"] == ["position", "values"]
    assert "written" not in projected(an_actor()).line


@pytest.mark.parametrize("value", ["no list", {"text": 3}, 7, None])
def test_what_a_newer_program_put_there_breaks_no_row(value: object) -> None:
    opened: Any = {"core": {}, "inner": {"iceberg": value, "stake": value}, "own": {"channels": value}}
    for kind in ("actor", "interlocutor", "island"):
        assert project(kind, opened).line.keys() <= {"stake", "written"}
