"""What happened to red lines, saved with the encounter, over a real notebook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, create_notebook, unlock
from hdfield.crypto.kdf import Argon2Cost
from hdfield.errors import InvalidRecordError
from hdfield.model.encounter import Encounter
from hdfield.model.mandate import RedLineEvent
from hdfield.rules.grouping import split
from hdfield.services.records import read_record
from tests.builders import a_version, an_id, take

NOW = datetime.fromisoformat("2026-06-30T18:00:00+03:00")
WORLD = World(clock=lambda: NOW, cost=Argon2Cost(64, 1, 1))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    create_notebook(tmp_path / "n", "NEG1", "a lantern", WORLD)
    opened = unlock(tmp_path / "n", "a lantern", WORLD)
    yield opened
    opened.close()


def saved(session: Session, kind: str, /, **values: Any) -> str:
    return session.records.save(read_record(kind, values)).saved[-1]


def an_encounter(**values: Any) -> Encounter:
    given = {
        "kind": "checkpoint.barricade",
        "at": {"at": "2026-06-30T09:00:00+03:00"},
        "demands": [{"demand": "demand.fee", "response": "met_under_threat"}],
        **values,
    }
    record = read_record("encounter", given)
    assert isinstance(record, Encounter)
    return record


def a_line(session: Session, **values: Any) -> str:
    given = {"kind": "rl.principle", "text": {"text": "No fee."}, "touched_by": ["demand.fee"], **values}
    return saved(session, "red_line", **given)


def talks(session: Session, **values: Any) -> str:
    return saved(session, "engagement", **{"title": {"en": "Road"}, "status": "eng.active", **values})


def test_an_encounter_and_what_happened_there_are_one_command_and_one_way_back(session: Session) -> None:
    first, second = a_line(session), a_line(session, kind="rl.legal")
    done = session.undoing.doing(
        lambda: session.red_lines.save_with((an_encounter(),), {first: "crossed_duress", second: "held"})
    )
    met = done.changes.saved[-1]
    assert session.red_lines.said_of(met) == {first: "crossed_duress", second: "held"}
    assert session.records.current(Encounter, met).outcome is None
    assert done.step is not None
    assert done.step.name.kind == "encounter"
    session.undoing.undo(done.step)
    assert session.reading.counts(["encounter", "red_line_event"]) == {"encounter": 0, "red_line_event": 0}
    assert session.red_lines.said_of(met) == {}


def test_nothing_is_saved_where_one_of_them_cannot_be(session: Session) -> None:
    line = a_line(session)
    with pytest.raises(InvalidRecordError):
        session.red_lines.save_with((an_encounter(),), {line: "no such event"})
    assert session.reading.counts(["encounter", "red_line_event"]) == {"encounter": 0, "red_line_event": 0}


def test_written_over_an_event_is_changed_taken_away_or_left_and_never_doubled(session: Session) -> None:
    one, two, three = (a_line(session) for _ in range(3))
    made = session.red_lines.save_with((an_encounter(),), {one: "held", two: "held", three: "approached"})
    met = session.records.current(Encounter, made.saved[-1])
    session.red_lines.save_with((met,), {one: "crossed_duress", two: ""})
    assert session.red_lines.said_of(met.id or "") == {one: "crossed_duress", three: "approached"}
    assert session.reading.counts(["red_line_event"]) == {"red_line_event": 2}


def test_an_event_of_a_newer_program_keeps_no_encounter_from_being_saved(session: Session) -> None:
    line = a_line(session)
    met = session.red_lines.save_with([an_encounter()], {}).saved[-1]
    newer = a_version(
        {"core": {"red_line": line, "encounter": met, "event": ["held", "later"]}},
        record=an_id("an event"),
        kind="red_line_event",
        schema=2,
    )
    take(session._store, newer)
    assert session.red_lines.said_of(met) == {}
    shown = session.records.current(Encounter, met)
    session.red_lines.save_with([shown], {line: "held"})
    assert session.red_lines.said_of(met) == {line: "held"}


def test_of_two_events_that_two_devices_wrote_the_newest_is_said_and_changed(session: Session) -> None:
    line = a_line(session)
    met = session.red_lines.save_with([an_encounter()], {line: "held"}).saved[-1]
    saved(session, "red_line_event", red_line=line, encounter=met, event="approached")
    assert session.red_lines.said_of(met) == {line: "approached"}
    session.red_lines.save_with([session.records.current(Encounter, met)], {line: "crossed_duress"})
    assert session.red_lines.said_of(met) == {line: "crossed_duress"}


def test_an_event_in_two_versions_holds_no_encounter_up_and_is_left_to_be_chosen(session: Session) -> None:
    line, other = a_line(session), a_line(session)
    met = session.red_lines.save_with([an_encounter()], {line: "held"}).saved[-1]
    (row,) = session._store.lists.linked(met, "encounter", "red_line_event")
    event = session.records.current(RedLineEvent, row.record)
    theirs = split(event.model_copy(update={"event": "crossed_duress"}))
    session.records.save(event.model_copy(update={"event": "approached"}))
    take(session._store, a_version(theirs, record=row.record, kind="red_line_event", parents=event.parents))
    before = session.records.history(row.record)
    written = session.red_lines.said_of(met)[line]
    otherwise = {line: "held", other: "approached"}
    assert session.red_lines.two_versions(met, {line: written}) == ()
    assert session.red_lines.two_versions(met, otherwise) == (row.record,)
    shown = session.records.current(Encounter, met).model_copy(update={"tone": "tense"})
    session.red_lines.save_with([shown], otherwise)
    assert session.records.current(Encounter, met).tone == "tense"
    assert session.records.history(row.record) == before
    assert session.red_lines.said_of(met) == {line: written, other: "approached"}


def test_lines_come_law_first_and_neither_theirs_nor_those_of_talks_that_are_over(session: Session) -> None:
    over = talks(session, status="eng.closed_agreed")
    going = talks(session)
    actor = saved(session, "actor", names={"en": "Committee"}, kinds=["armed.rebel"])
    a_line(session, theirs=actor)
    a_line(session, engagements=[over])
    principle = a_line(session, engagements=[going, over])
    law = a_line(session, kind="rl.legal")
    held = session.red_lines.at_hand(())
    assert [line.id for line in held.lines] == [law, principle]
    assert held.named[law].function == "No fee."


def test_the_talks_of_a_place_are_those_about_it_and_those_its_encounters_belong_to(session: Session) -> None:
    bridge, ridge, far = (
        saved(session, "place", names={"en": name}, level="post") for name in ("Bridge", "Ridge", "Far")
    )
    about, met, over = (
        talks(session, object_place=bridge),
        talks(session),
        talks(session, object_place=bridge, status="eng.handed_over"),
    )
    saved(
        session,
        "encounter",
        **{"kind": "checkpoint.mobile", "at": {"at": "2026-06-29T09:00:00+03:00"}},
        place=bridge,
        engagements=[met, over],
    )
    found = session.red_lines.at_hand((bridge, ridge, far)).talks
    assert found == {bridge: frozenset({about, met})}


def test_lines_that_were_touched_and_not_told_of_are_named(session: Session) -> None:
    road = talks(session)
    mine, other = a_line(session, engagements=[road]), a_line(session, engagements=[talks(session)])
    met = session.red_lines.save_with((an_encounter(engagements=[road]),), {}).saved[-1]
    anywhere = session.red_lines.save_with((an_encounter(),), {other: "held"}).saved[-1]
    assert session.red_lines.untold(met) == (mine,)
    assert session.red_lines.untold(anywhere) == (mine,)
    assert session.red_lines.untold("0" * 32) == ()


def test_law_against_contact_a_stale_check_and_no_mandate_stop_no_capture(session: Session) -> None:
    actor = saved(session, "actor", names={"en": "Committee"}, kinds=["armed.rebel"])
    road = talks(session, actors=[actor])
    law = saved(
        session,
        "law",
        name="Order 9",
        contact="contact.prohibited",
        valid_from="2026-06-01",
    )
    saved(
        session,
        "legal_check",
        actor=actor,
        engagement=road,
        on="2026-01-01",
        next_on="2026-02-01",
        laws=[law],
    )
    line = a_line(session, engagements=[road])
    made = session.red_lines.save_with(
        (an_encounter(actors=[actor], engagements=[road]),), {line: "crossed_duress"}
    )
    assert session.records.current(Encounter, made.saved[-1]).actors == (actor,)
    assert session.red_lines.said_of(made.saved[-1]) == {line: "crossed_duress"}
