"""What cannot wait goes first, in bundles small enough for any way out."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hdfield.bundle.folder import open_bundle
from hdfield.model.codes import CODES
from hdfield.rules.urgency import URGENT_BYTES, payload_room, urgent_records
from hdfield.services.exchange_views import OutboxLine
from hdfield.services.leaving import Leaving
from tests.bundle.organisation import Notebook, Organisation, a_road, an_encounter

EVENTS = CODES["red_line_event"]


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


def an_incident(field: Notebook, **values: object) -> tuple[str, str]:
    """Save an encounter and its incident; give their ids."""
    met = field.add("encounter", **an_encounter(outcome="goods_taken", **values))
    return met, field.add("incident", encounter=met, act="act.theft", affected=["aff.goods"])


def sealed_for(field: Notebook, *people: str) -> list[OutboxLine]:
    """Seal; give the bundles in the order of their numbers."""
    field.outbox.seal(people)
    return list(reversed(field.outbox.bundles()))


def bytes_of(field: Notebook, line: OutboxLine) -> int:
    return sum(path.stat().st_size for path in (field.folder / "outbox" / line.bundle).iterdir())


def test_an_incident_goes_first_with_its_encounter_and_nothing_else(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    org.hand_out()
    for _ in range(3):
        field.add("encounter", **an_encounter())
    met, incident = an_incident(field)
    field.edit(met, outcome="held_released")
    first, rest = sealed_for(field, "COORD")
    assert (first.is_urgent, rest.is_urgent) == (True, False)
    assert (first.records, rest.records) == (3, 3)
    assert bytes_of(field, first) < URGENT_BYTES
    files = {path.name for path in (field.folder / "outbox" / first.bundle).iterdir()}
    assert files == {"waybill.age", "000000.part"}
    (carried,) = field.outbox.save_to(tmp_path / "stick", [first.bundle])
    coordinator.inbox.receive(carried)
    assert coordinator.names("encounter") == {met}
    assert coordinator.names("incident") == {incident}


def test_what_was_sent_is_no_longer_urgent(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    org.with_member("COORD", "coordinator")
    org.hand_out()
    met, incident = an_incident(field)
    assert [line.is_urgent for line in sealed_for(field, "COORD")] == [True]
    field.edit(met, outcome="passed")
    assert [line.is_urgent for line in sealed_for(field, "COORD")][1:] == [False]
    field.edit(incident, reported_after_h=2)
    assert [line.is_urgent for line in sealed_for(field, "COORD")][2:] == [True]


def test_who_sends_something_urgent_is_taken_in_first_each_in_their_own_order(
    org: Organisation, tmp_path: Path
) -> None:
    calm, hurried = org.with_member("NEG1", "field"), org.with_member("NEG2", "field")
    coordinator = org.with_member("COORD", "coordinator")
    org.hand_out()
    calm, hurried = sorted((calm, hurried), key=lambda one: one.keys.key_id)  # else the name decides
    calm.add("encounter", **an_encounter())
    hurried.add("encounter", **an_encounter())
    for each in (calm, hurried):
        sealed_for(each, "COORD")
    an_incident(hurried)
    sealed_for(hurried, "COORD")
    for each in (calm, hurried):
        each.outbox.save_to(tmp_path / "stick")
    found = coordinator.inbox.find(tmp_path / "stick", coordinator.inbox.trusted())
    order = [path.name for path in found]
    assert order == [
        *(line.bundle for line in reversed(hurried.outbox.bundles())),
        *(line.bundle for line in calm.outbox.bundles()),
    ]


def test_an_incident_taken_out_of_lists_hurries_nobody(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    org.with_member("COORD", "coordinator")
    org.hand_out()
    _met, incident = an_incident(field)
    field.edit(incident, removed=True)
    assert [line.is_urgent for line in sealed_for(field, "COORD")] == [False]


def test_many_readers_of_the_larger_profile_share_several_small_bundles(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    people = [org.with_member(f"C{n}", "coordinator").person for n in range(6)]
    org.with_member("AUD", "auditor")
    org.hand_out()
    an_incident(field)
    lines = sealed_for(field, *people)
    assert [line.is_urgent for line in lines] == [True, True]
    assert all(bytes_of(field, line) < URGENT_BYTES for line in lines)
    assert {person for line in lines for person in line.people} == set(people)


def test_a_record_too_large_for_a_small_bundle_waits_while_its_incident_goes(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    org.with_member("COORD", "coordinator")
    org.hand_out()
    an_incident(field, note={"text": "".join(chr(0x4E00 + secrets.randbelow(20_000)) for _ in range(20_000))})
    lines = sealed_for(field, "COORD")
    assert [(line.is_urgent, line.records) for line in lines] == [(True, 1), (False, 1)]
    assert bytes_of(field, lines[0]) < URGENT_BYTES


def test_incidents_and_next_steps_go_with_the_encounters_of_a_team(org: Organisation) -> None:
    field, colleague = org.with_member("NEG1", "field"), org.with_member("NEG2", "field")
    org.hand_out()
    road = field.add("engagement", **a_road())
    met, incident = an_incident(field, engagements=[road])
    task = field.add(
        "task", status="task.open", owner="NEG2", about=met, what={"text": "complete the record"}
    )
    alone = field.add("task", status="task.open", what={"text": "our own"})
    for line in sealed_for(field, "NEG2"):
        (carried,) = field.outbox.save_to(field.folder / "stick", [line.bundle])
        colleague.inbox.receive(carried)
    assert colleague.names("incident") == {incident}
    assert colleague.names("task") == {task}
    assert alone not in colleague.names("task")


def test_the_urgent_are_counted_before_sealing(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    org.with_member("COORD", "coordinator")
    org.hand_out()
    policy = field.joining.own_policy()
    field.joining.set_policy(policy.model_copy(update={"usual_recipients": ("COORD",)}))
    field.add("encounter", **an_encounter())
    an_incident(field)
    leaving = Leaving(field.store, field.keys.key_id, secrets.token_bytes)
    assert (leaving.unsent().records, leaving.unsent().urgent) == (3, 1)
    assert leaving.not_left().urgent == 1
    field.outbox.seal(["COORD"])
    assert (leaving.unsent().urgent, leaving.not_left().urgent) == (0, 1)
    field.outbox.mark_handed_off([line.bundle for line in field.outbox.bundles()])
    assert leaving.not_left().urgent == 0


@given(
    st.sets(st.sampled_from("abcdef")),
    st.dictionaries(st.sampled_from("abc"), st.sets(st.sampled_from("def"))),
)
def test_only_what_is_lacking_is_urgent_and_all_that_presses_and_was_not_sent_is(
    lacking: set[str], pressing: dict[str, set[str]]
) -> None:
    urgent = urgent_records(lacking, pressing)
    assert urgent <= lacking
    for record in pressing.keys() & lacking:
        assert {record, *(pressing[record] & lacking)} <= urgent
    assert urgent <= pressing.keys() | set().union(*pressing.values())


@pytest.mark.parametrize(("event", "hurries"), [(event, event.startswith("crossed_")) for event in EVENTS])
def test_a_crossed_red_line_goes_first_with_its_encounter_and_the_line(
    org: Organisation, tmp_path: Path, event: str, *, hurries: bool
) -> None:
    field, office = org.with_member("NEG1", "field"), org.with_member("MAND", "mandator")
    org.hand_out()
    field.add("encounter", **an_encounter())
    line = field.add("red_line", kind="rl.principle", text={"text": "no lists"})
    met = field.add("encounter", **an_encounter(outcome="passed_conditions"))
    said = field.add("red_line_event", red_line=line, encounter=met, event=event)
    first = sealed_for(field, "MAND")[0]
    assert first.is_urgent is hurries
    (carried,) = field.outbox.save_to(tmp_path / "stick", [first.bundle])
    office.inbox.receive(carried)
    if hurries:
        assert office.names("encounter") == {met}
    assert (office.names("red_line"), office.names("red_line_event")) == ({line}, {said})


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, 9_000), st.integers(0, 3)), min_size=1, max_size=6),
    st.integers(1, 5),
    st.integers(0, 2),
    st.booleans(),
)
def test_whatever_was_written_an_urgent_bundle_stays_small_and_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory,
    written: list[tuple[int, int]],
    readers: int,
    auditors: int,
    classic: bool,
) -> None:
    org = Organisation(tmp_path_factory.mktemp("org"))
    try:
        field = org.with_member("NEG1", "field")
        people = [org.with_member(f"C{n}", "coordinator").person for n in range(readers)]
        for n in range(auditors):
            org.with_member(f"A{n}", "auditor")
        org.hand_out()
        policy = field.joining.own_policy()
        profile = "classic" if classic else "hybrid"
        field.joining.set_policy(policy.model_copy(update={"profile": profile}))
        total = 0
        for length, edits in written:
            met, _ = an_incident(field, note={"text": secrets.token_hex(length // 2 + 1)})
            for _ in range(edits):
                field.edit(met, note={"text": secrets.token_hex(length // 2 + 2)})
            total += 2 + edits
        lines = sealed_for(field, *people)
        for line in lines:
            assert not line.is_urgent or bytes_of(field, line) < URGENT_BYTES
        assert any(line.is_urgent for line in lines)
        reached = dict.fromkeys(people, 0)
        for line in lines:
            for person in line.people:
                reached[person] += line.records
        assert set(reached.values()) == {total}
        open_bundle(field.folder / "outbox" / lines[0].bundle)
    finally:
        org.close()


def test_with_very_many_auditors_there_is_no_room_and_nothing_breaks() -> None:
    assert payload_room(4, 600, "hybrid") == 0
    assert payload_room(4, 1, "hybrid") > 10_000
    assert payload_room(4, 1, "classic") > 29_000


def test_a_crossing_that_another_notebook_tells_otherwise_goes_first_all_the_same(
    org: Organisation, tmp_path: Path
) -> None:
    field, mate = org.with_member("NEG1", "field"), org.with_member("NEG2", "field")
    office = org.with_member("COORD", "coordinator")
    org.with_member("MAND", "mandator")
    org.hand_out()
    talks = office.add("engagement", **a_road(support=("NEG2",)))
    line = office.add("red_line", kind="rl.principle", engagements=[talks], text={"text": "no lists"})
    met = office.add("encounter", **an_encounter(engagements=[talks]))
    event = office.add("red_line_event", red_line=line, encounter=met, event="held")
    for each in (field, mate):
        taken(office, each, tmp_path / each.person)
    sealed_for(office, "MAND")
    mate.edit(event, event="approached")
    field.edit(event, event="crossed_duress")
    taken(mate, office, tmp_path / "approached")
    taken(field, office, tmp_path / "crossed")
    assert office.records.view(event).is_conflict
    before = len(office.outbox.bundles())
    assert [one.is_urgent for one in sealed_for(office, "MAND")][before:] == [True]


def taken(sender: Notebook, to: Notebook, stick: Path) -> None:
    """Seal to a notebook and take it in."""
    sender.outbox.seal([to.person])
    sender.outbox.save_to(stick)
    to.inbox.receive(stick)
