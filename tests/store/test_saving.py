"""Saving and reading records: one transaction a command, all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hdfield.errors import (
    ClosedGroupError,
    InvalidRecordError,
    NoSuchRecordError,
    ReadOnlyRecordError,
    StaleParentsError,
)
from hdfield.model.actor import Actor
from hdfield.model.base import LText, Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import ChecklistState
from hdfield.model.interlocutor import Interlocutor
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from hdfield.rules.once import once_id
from hdfield.rules.scopes import SCOPE_GROUPS
from hdfield.services.records import read_record
from tests.builders import (
    NOW,
    Desk,
    a_checklist_state,
    a_desk,
    a_full_encounter,
    a_place,
    a_version,
    an_actor,
    an_encounter,
    an_engagement,
    an_id,
    an_interlocutor,
    redacted,
    take,
)


def everything(desk: Desk) -> dict[str, list[Any]]:
    """Give every row of every table but the audit log's."""
    ask = desk.store._connection.execute
    tables = ("version", "parent", "head", "current", "day_count", "link", "setting", "draft")
    return {table: ask(f"SELECT * FROM {table}").fetchall() for table in tables}


def test_a_saved_record_is_read_back_with_what_the_rules_wrote(desk: Desk) -> None:
    record = desk.save(a_full_encounter())
    shown = desk.records.current(Encounter, record)
    (head,) = desk.records.view(record).heads
    assert shown == with_computed(a_full_encounter(id=record, parents=[head.version]), NOW, {}, None, ())
    assert (head.closed, head.read_only) == ((), False)


def test_the_function_of_a_person_met_leaves_in_their_place(desk: Desk) -> None:
    person = desk.save(an_interlocutor())
    record = desk.save(an_encounter(people=[person]))
    assert desk.records.current(Encounter, record).functions == (LText(text="post commander", lang="en"),)


def test_a_person_added_in_the_same_batch_has_a_function_too(desk: Desk) -> None:
    person = an_interlocutor(id=an_id("new person"))
    saved = desk.records.save_all((an_encounter(people=[person.id]), person)).saved
    assert desk.records.current(Encounter, saved[0]).functions == (person.function,)


def test_an_edit_must_name_all_the_heads_and_a_refused_one_changes_nothing(desk: Desk) -> None:
    record = desk.save(an_encounter())
    first = desk.records.current(Encounter, record)
    desk.save(first.model_copy(update={"outcome": "passed"}))
    before = everything(desk), desk.store.log.head()
    for parents in (first.parents, (), ("a" * 64,), (*first.parents, "a" * 64)):
        with pytest.raises(StaleParentsError) as refused:
            desk.save(first.model_copy(update={"parents": parents, "outcome": "delayed"}))
        assert refused.value.facts["heads"] == desk.records.current(Encounter, record).parents
    assert (everything(desk), desk.store.log.head()) == before


def test_naming_a_parent_twice_names_it_once(desk: Desk) -> None:
    shown = desk.records.current(Encounter, desk.save(an_encounter()))
    desk.save(shown.model_copy(update={"parents": shown.parents * 2}))
    assert desk.check().unsigned == 0
    (head,) = desk.store.versions.heads(str(shown.id))
    assert head.parents == shown.parents


def test_a_batch_is_saved_whole_or_not_at_all(desk: Desk) -> None:
    old = desk.records.current(Encounter, desk.save(an_encounter()))
    before = everything(desk), desk.store.log.head()
    twice = (old.model_copy(update={"outcome": "passed"}), old.model_copy(update={"outcome": "delayed"}))
    with pytest.raises(StaleParentsError):
        desk.records.save_all((an_encounter(), an_actor(), *twice))
    with pytest.raises(InvalidRecordError) as refused:
        desk.records.save_all((an_encounter(), an_encounter(at=None)))
    assert refused.value.facts == {"line": 2, "problems": (("at", "missing"),), "kind": "encounter"}
    assert (everything(desk), desk.store.log.head()) == before
    changes = desk.records.save_all((an_encounter(), an_actor()))
    assert changes.kinds == {"encounter", "actor"}
    assert changes.records == set(changes.saved)


def test_an_edit_of_what_is_not_here_is_refused(desk: Desk) -> None:
    record = desk.save(an_encounter())
    parents = desk.records.current(Encounter, record).parents
    with pytest.raises(NoSuchRecordError):
        desk.save(an_encounter(id=an_id("nowhere"), parents=parents))
    with pytest.raises(NoSuchRecordError):
        desk.save(an_actor(id=record, parents=parents))
    with pytest.raises(NoSuchRecordError):
        desk.records.view(an_id("nowhere"))
    with pytest.raises(NoSuchRecordError):
        desk.records.history(an_id("nowhere"))
    with pytest.raises(NoSuchRecordError):
        desk.records.current(Actor, record)


def test_a_record_no_other_device_could_take_in_is_refused(desk: Desk) -> None:
    offer = {"by": "us", "kind": "ask", "text": {"text": "ن" * 20_000}}
    before = everything(desk)
    with pytest.raises(InvalidRecordError) as refused:
        desk.save(an_encounter(offers=[offer] * 27))
    assert refused.value.facts["problems"] == (("", "too_long"),)
    assert everything(desk) == before


def test_a_checklist_state_exists_once_per_engagement_and_item(desk: Desk) -> None:
    state = a_checklist_state()
    record = desk.save(state)
    assert record == once_id(state.engagement, "checklist_state", state.item)
    assert desk.save(a_checklist_state(status="open")) == record
    assert len(desk.records.history(record)) == 2
    assert desk.records.current(ChecklistState, record).status == "open"
    for elsewhere in (
        a_checklist_state(id=an_id("a free id")),
        desk.records.current(ChecklistState, record).model_copy(update={"item": "trust.our_word_kept"}),
    ):
        with pytest.raises(InvalidRecordError):
            desk.save(elsewhere)


def test_two_devices_first_states_are_two_heads_of_one_record(desk: Desk) -> None:
    record = desk.save(a_checklist_state())
    other = a_version(split(a_checklist_state(status="open")), record=record, kind="checklist_state")
    take(desk.store, other)
    view = desk.records.view(record)
    assert view.is_conflict
    desk.save(desk.records.current(ChecklistState, record))
    assert not desk.records.view(record).is_conflict


def an_island(*lines: str, **values: Any) -> Record:
    facts = [{"text": {"text": line, "lang": "en"}} for line in lines]
    return read_record("island", {"engagement": an_id("talks"), "agreed_facts": facts, **values})


def test_an_island_drawn_on_two_devices_is_a_conflict_and_settled_without_losing_a_line(desk: Desk) -> None:
    record = desk.save(an_island("the well is dry"))
    other = a_version(split(an_island("the road is open")), record=record, kind="island")
    take(desk.store, other)
    view = desk.records.view(record)
    assert view.is_conflict
    one, two = (head.record for head in view.heads)
    assert one is not None
    both = [*one.agreed_facts, *two.agreed_facts]  # type: ignore[attr-defined, union-attr]
    desk.save(one.model_copy(update={"agreed_facts": tuple(both)}))
    (head,) = desk.records.view(record).heads
    assert len(head.record.agreed_facts) == 2  # type: ignore[union-attr]


def test_an_island_that_came_meanwhile_is_not_written_over_by_one_begun_before(desk: Desk) -> None:
    record = desk.save(an_island("the well is dry"))
    with pytest.raises(StaleParentsError):
        desk.save(an_island("the road is open"))
    shown = desk.records.view(record).heads[0].record
    assert shown is not None
    desk.save(shown.model_copy(update={"removed": True}))
    assert desk.save(an_island("the road is open")) == record
    assert desk.records.view(record).heads[0].record.removed is None  # type: ignore[union-attr]


# -- conflicts ----------------------------------------------------------------
def test_a_version_naming_all_heads_settles_a_conflict(desk: Desk) -> None:
    record = desk.save(an_encounter())
    first = desk.records.current(Encounter, record)
    desk.save(first.model_copy(update={"outcome": "passed"}))
    take(
        desk.store,
        a_version(split(an_encounter(outcome="delayed")), record=record, parents=first.parents),
    )
    view = desk.records.view(record)
    assert [head.record.outcome for head in view.heads if isinstance(head.record, Encounter)] == [
        "passed",
        "delayed",
    ]
    theirs = view.heads[1].record
    assert theirs is not None
    assert len(theirs.parents) == 2
    desk.save(theirs)
    assert desk.records.current(Encounter, record).outcome == "delayed"
    assert [entry.is_head for entry in desk.records.history(record)] == [True, False, False, False]
    assert desk.check().is_whole


def test_a_version_naming_a_parent_of_another_record_cannot_end_that_records_head(desk: Desk) -> None:
    record = desk.save(an_encounter())
    (head,) = desk.store.versions.heads(record)
    hostile = a_version(split(an_encounter()), record=an_id("another"), parents=[head.id])
    take(desk.store, hostile)
    assert desk.store.versions.heads(record) == (head,)
    assert desk.check(rebuild=True).is_whole
    assert desk.store.versions.heads(record) == (head,)


def test_children_may_come_before_their_parents(desk: Desk) -> None:
    first = a_version(split(an_encounter()), salts="1")
    second = a_version(split(an_encounter(outcome="passed")), parents=[first.id], salts="2")
    third = a_version(split(an_encounter(outcome="delayed")), parents=[second.id], salts="3")
    for version, heads in ((third, [third]), (first, [third, first]), (second, [third]), (first, [third])):
        take(desk.store, version)
        assert list(desk.store.versions.heads(first.record)) == heads
    assert len(desk.records.history(first.record)) == 3


# -- redacted copies and newer programs -----------------------------------------
def test_a_coordinator_edits_what_is_open_and_cannot_touch_what_is_closed(desk: Desk) -> None:
    whole = a_version(split(with_computed(a_full_encounter(), NOW, {}, None, ())))
    take(desk.store, redacted(whole, SCOPE_GROUPS["coordinator"]))
    shown = desk.records.current(Encounter, whole.record)
    assert (shown.people, shown.point, shown.device_event) == ((), None, None)
    before = everything(desk)
    with pytest.raises(ClosedGroupError) as refused:
        desk.save(shown.model_copy(update={"people": (an_id("x"),)}))
    assert refused.value.facts == {"record": whole.record, "groups": ("who",)}
    assert everything(desk) == before

    desk.save(shown.model_copy(update={"outcome": "delayed"}))
    (head,) = desk.store.versions.heads(whole.record)
    assert {group for group in head.groups if head.groups[group] != whole.groups[group]} == {"core"}
    assert desk.records.view(whole.record).heads[0].closed == ("who", "point", "own")


def test_what_only_a_mandator_sees_can_be_edited_there_without_its_time(desk: Desk) -> None:
    whole = a_version(split(with_computed(a_full_encounter(), NOW, {}, None, ())))
    take(desk.store, redacted(whole, SCOPE_GROUPS["mandator"]))
    shown = desk.records.current(Encounter, whole.record)
    assert (shown.at, shown.day) == (None, "2026-06-30")
    desk.save(shown.model_copy(update={"outcome": "delayed"}))
    after = desk.records.current(Encounter, whole.record)
    assert (after.day, after.wait_band, after.amount_bands) == (
        shown.day,
        shown.wait_band,
        shown.amount_bands,
    )


def test_a_fuller_copy_opens_groups_and_never_changes_them(desk: Desk) -> None:
    whole = a_version(split(a_full_encounter()))
    take(desk.store, redacted(whole, SCOPE_GROUPS["mandator"]))
    assert desk.store.lists.search("let us pass", None, 10).rows == ()
    take(desk.store, redacted(whole, SCOPE_GROUPS["coordinator"]), redacted(whole, SCOPE_GROUPS["mandator"]))
    (head,) = desk.store.versions.heads(whole.record)
    assert head == redacted(whole, SCOPE_GROUPS["coordinator"])
    assert [row.record for row in desk.store.lists.search("let us pass", None, 10).rows] == [whole.record]


@pytest.mark.parametrize(
    ("kind", "schema", "objects"),
    [
        ("encounter", 2, {"core": {"kind": {"path": 1}}, "when": {"at": 7}, "inner": {"note": ["new"]}}),
        ("encounter", 1, {"core": {"kind": 7, "actors": "g" * 32, "demands": [1]}}),
        ("mandate", 1, {"core": {"limits": ["x"]}, "when": {"recorded_at": "2026-06-28T09:00:00+03:00"}}),
    ],
    ids=["newer schema", "another shape", "unknown kind"],
)
def test_what_a_newer_program_wrote_is_kept_and_listed_and_not_edited(
    desk: Desk, kind: str, schema: int, objects: dict[Any, Any]
) -> None:
    version = a_version(objects, kind=kind, schema=schema)
    take(desk.store, version)
    (head,) = desk.records.view(version.record).heads
    assert head.read_only
    assert [row.record for row in desk.reading.rows(kind)] == [version.record]
    assert desk.reading.detail(version.record).view.kind == kind
    if kind == "encounter":
        assert [line.id for line in desk.reading.newest_encounters()] == [version.record]
        with pytest.raises(ReadOnlyRecordError):
            desk.save(an_encounter(id=version.record, parents=[version.id]))
    assert desk.store.versions.heads(version.record) == (version,)
    assert desk.check().is_whole


def test_values_of_a_newer_program_survive_saving(desk: Desk) -> None:
    objects = split(an_encounter())
    objects["inner"]["note"] = {"text": "first", "mood": {"was": 3}}
    objects["core"]["weather"] = "dust"
    version = a_version(objects)
    take(desk.store, version)
    shown = desk.records.current(Encounter, version.record)
    desk.save(shown.model_copy(update={"note": LText(text="second"), "outcome": "passed"}))
    (head,) = desk.store.versions.heads(version.record)
    assert head.objects["inner"]["note"] == {"text": "second", "mood": {"was": 3}}
    assert head.objects["core"]["weather"] == "dust"


# -- reading ------------------------------------------------------------------
def test_talks_begun_after_the_last_meeting_of_others_stand_above_them(desk: Desk) -> None:
    met = desk.save(an_engagement(phases=[{"phase": "phase.prenegotiation", "opened_on": "2026-01-10"}]))
    desk.save(an_encounter(engagements=[met]))
    old = desk.save(an_engagement(phases=[{"phase": "phase.prenegotiation", "opened_on": "2026-03-02"}]))
    begun = desk.save(an_engagement(phases=[{"phase": "phase.prenegotiation", "opened_on": "2026-07-01"}]))
    assert [line.id for line in desk.reading.engagements()] == [begun, met, old]


def test_screens_read_names_beside_ids(desk: Desk) -> None:
    actor = desk.save(an_actor())
    person = desk.save(an_interlocutor(actor=actor))
    place = desk.save(a_place())
    talks = desk.save(an_engagement(actors=[actor], object_place=place))
    state = desk.save(a_checklist_state(engagement=talks))
    met = desk.save(an_encounter(actors=[actor], people=[person], place=place, engagements=[talks]))

    (line,) = desk.reading.encounters_on("2026-06-30")
    assert line.id == met
    assert line.place is not None
    assert line.place.names.en == "Bridge post"
    assert [named.names.en for named in line.actors] == ["Valley Council"]
    assert [named.code_name for named in line.people] == ["maple"]
    assert [(day.day, day.count) for day in desk.reading.encounter_days()] == [("2026-06-30", 1)]

    (actor_line,) = desk.reading.actors()
    assert (actor_line.interlocutors, actor_line.last_contact) == (1, "2026-06-30")
    detail = desk.reading.actor(actor)
    assert [line.id for line in detail.interlocutors] == [person]
    assert [line.id for line in detail.encounters] == [met]
    assert [named.id for named in detail.engagements] == [talks]

    (engagement_line,) = desk.reading.engagements()
    assert engagement_line.encounters == 1
    assert sum(sum(counts.values()) for counts in engagement_line.statuses.values()) == 40
    engagement = desk.reading.engagement(talks)
    assert {item: view.id for item, view in engagement.states.items()} == {"trust.who_we_are": state}
    assert desk.reading.code_names() == {"maple"}
    assert desk.reading.counts(["encounter", "actor", "mandate"]) == {
        "encounter": 1,
        "actor": 1,
        "mandate": 0,
    }
    assert {named.id for named in desk.reading.detail(met).known.values()} == {actor, person, place, talks}


def test_encounters_come_newest_first_in_pages(desk: Desk) -> None:
    saved = [
        desk.save(an_encounter(at={"at": f"2026-06-{day}T08:{minute}:00+03:00"}))
        for day, minute in ((10, 30), (12, 10), (12, 50), (11, 20))
    ]
    order = [saved[2], saved[1], saved[3], saved[0]]
    assert [line.id for line in desk.reading.newest_encounters()] == order
    assert [line.id for line in desk.reading.newest_encounters(since="2026-06-12")] == order[:2]
    assert [line.id for line in desk.reading.encounters_on("2026-06-12", offset=1)] == [saved[1]]
    assert [day.day for day in desk.reading.encounter_days()] == ["2026-06-12", "2026-06-11", "2026-06-10"]


def test_records_of_one_minute_stay_in_the_order_they_were_entered_after_a_rebuild(desk: Desk) -> None:
    for _ in range(12):
        desk.save(an_encounter())
    before = [line.id for line in desk.reading.newest_encounters()]
    desk.check(rebuild=True)
    assert [line.id for line in desk.reading.newest_encounters()] == before


def test_a_search_is_counted_exactly_to_a_thousand(desk: Desk) -> None:
    desk.records.save_all(an_encounter(note={"text": "convoy"}) for _ in range(1002))
    found = desk.reading.search("convoy", limit=50)
    assert (len(found.encounters), found.count) == (50, 1001)
    assert desk.reading.search("convoy", "actor").count == 0
    assert desk.reading.search("?!").count == 0
    assert desk.reading.search('convoy" OR "x').count == 0


def test_a_person_is_found_by_a_persons_own_record_only_when_the_function_is_open(desk: Desk) -> None:
    person = desk.save(an_interlocutor())
    shown = desk.records.current(Interlocutor, person)
    desk.save(shown.model_copy(update={"function": None}))
    assert desk.reading.search("commander").count == 0
    assert [named.code_name for named in desk.reading.search("map").others] == ["maple"]


def test_a_missing_list_row_keeps_nobody_from_saving(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    record = desk.save(an_encounter())
    desk.store._connection.execute("DELETE FROM current")
    shown = desk.records.view(record).heads[0].record
    assert shown is not None
    desk.records.save(shown.model_copy(update={"outcome": "passed"}))
    assert not desk.check().is_whole
    assert desk.check(rebuild=True).is_whole
