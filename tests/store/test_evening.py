"""Next steps, incidents and the end of the day over a real notebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, create_notebook, unlock
from hdfield.crypto.kdf import Argon2Cost
from hdfield.errors import ChangedSinceError, InvalidRecordError, NoSuchRecordError
from hdfield.model.base import Group
from hdfield.model.encounter import Encounter
from hdfield.model.incident import Incident
from hdfield.model.task import Task
from hdfield.services.records import read_record
from hdfield.services.tasks import standing
from tests.builders import a_version, an_id, take

NOW = datetime.fromisoformat("2026-06-30T18:00:00+03:00")
TODAY = NOW.date()
WORLD = World(clock=lambda: NOW, cost=Argon2Cost(64, 1, 1))
WHAT = {"text": "Ask again by radio", "lang": "en"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    create_notebook(tmp_path / "n", "NEG1", "a lantern", WORLD)
    opened = unlock(tmp_path / "n", "a lantern", WORLD)
    yield opened
    opened.close()


def met(session: Session, **values: Any) -> str:
    given = {"kind": "checkpoint.barricade", "at": {"at": "2026-06-30T09:00:00+03:00"}, **values}
    return session.records.save(read_record("encounter", given)).saved[0]


# -- next steps ---------------------------------------------------------------------
def test_ours_come_first_by_the_day_they_are_due_and_undated_ones_last(session: Session) -> None:
    for due, owner in (("2026-07-09", ""), ("", ""), ("2026-06-28", "NEG2"), ("2026-06-29", "")):
        session.tasks.add(WHAT, due=due, owner=owner)
    lines = session.tasks.open()
    assert [(line.due, line.owner) for line in lines] == [
        ("2026-06-29", "NEG1"),
        ("2026-07-09", "NEG1"),
        ("", "NEG1"),
        ("2026-06-28", "NEG2"),
    ]
    assert [standing(line, TODAY.isoformat()) for line in lines] == ["late", "later", "open", "late"]
    assert session.tasks.owners() == ("NEG1", "NEG2")


def test_a_step_is_checked_off_dropped_and_opened_again_and_stays_at_its_record(session: Session) -> None:
    record = met(session)
    (step,) = session.tasks.add(WHAT, about=record).saved
    session.tasks.finish(step)
    assert session.tasks.open() == ()
    done = session.records.current(Task, step)
    assert (done.status, done.done_on) == ("task.done", "2026-06-30")
    assert [line.status for line in session.tasks.about(record)] == ["task.done"]
    session.tasks.reopen(step)
    assert session.records.current(Task, step).done_on is None
    session.tasks.drop(step)
    session.tasks.reopen(step)
    about = session.tasks.open()[0].about
    assert about is not None
    assert (about.id, about.kind) == (record, "encounter")


def test_a_step_cannot_be_about_a_day_that_is_none(session: Session) -> None:
    with pytest.raises(InvalidRecordError):
        session.tasks.add(WHAT, due="2026-13-01")


# -- incidents ----------------------------------------------------------------------
def test_an_incident_is_offered_written_and_then_no_longer_offered(session: Session) -> None:
    record = met(session, outcome="goods_taken", threat="weapon_shown")
    offered = session.incidents.of(record)
    assert (offered.suggested, offered.asks_for_safety) == (("act.theft", "act.threat"), True)
    (incident,) = session.incidents.save(record, {"act": "act.theft", "affected": ["aff.goods"]}).saved
    held = session.incidents.of(record)
    assert [view.id for view in held.views] == [incident]
    assert held.suggested == ()
    session.incidents.save(record, {"act": "act.theft", "reported_after_h": 0}, incident)
    now = session.records.current(Incident, incident)
    assert (now.reported_after_h, now.affected, len(session.records.history(incident))) == (0, (), 2)


def test_an_incident_needs_an_encounter_that_is_here(session: Session) -> None:
    with pytest.raises(NoSuchRecordError):
        session.incidents.of("a" * 32)
    with pytest.raises(NoSuchRecordError):
        session.incidents.hand_over("a" * 32, "NEG2", WHAT)


def test_handing_over_is_a_step_of_the_colleague_about_the_record(session: Session) -> None:
    record = met(session, threat="force_used")
    session.incidents.hand_over(record, "NEG2", WHAT)
    (line,) = session.tasks.open()
    assert (line.owner, line.is_mine, line.about and line.about.id) == ("NEG2", False, record)


# -- the end of the day ---------------------------------------------------------------
def test_a_thin_quick_record_is_offered_until_it_is_left_as_it_is(session: Session) -> None:
    capture = {"mode": "quick", "seconds": 9}
    thin = met(session, state="rec.quick", capture=capture, demands=[{"demand": "demand.fee"}])
    met(session, state="rec.quick", outcome="passed", demands=[{"demand": "demand.none"}])
    met(session, state="rec.complete")
    met(session, state="rec.quick", at={"at": "2026-06-01T09:00:00+03:00"})
    (line,) = session.evening.to_complete(TODAY)
    assert line.line.id == thin
    assert line.parts == ("place", "answer", "outcome", "actors", "people", "engagement", "note")
    session.evening.leave(thin, NOW)
    assert session.evening.to_complete(TODAY) == ()
    left = session.records.current(Encounter, thin)
    assert left.capture is not None
    assert (left.state, left.capture.seconds, left.capture.completed_after_h) == ("rec.complete", 9, 9)


@pytest.mark.parametrize("command", ["leave", "link", "drop_point"])
def test_what_two_devices_wrote_is_never_settled_in_passing(session: Session, command: str) -> None:
    record, other = met(session, outcome="passed"), met(session)
    first = session.records.view(record).heads[0].version
    ours = session.records.current(Encounter, record).model_copy(update={"tone": "tense"})
    session.records.save(ours)
    take(session._store, a_version({"core": {"kind": "remote.radio"}}, record=record, parents=(first,)))
    commands: dict[str, Callable[[], object]] = {
        "leave": lambda: session.evening.leave(record, NOW),
        "link": lambda: session.same_events.link(record, other),
        "drop_point": lambda: session.places.drop_point(record),
    }
    with pytest.raises(ChangedSinceError):
        commands[command]()
    assert len(session.records.view(record).heads) == 2


def test_two_reports_are_asked_about_until_a_person_links_or_parts_them(session: Session) -> None:
    town = {"level": "settlement", "names": {"en": "Bridge"}}
    (place,) = session.records.save(read_record("place", town)).saved
    (actor,) = session.records.save(read_record("actor", {"names": {"en": "Front"}})).saved
    mine = met(session, place=place, actors=[actor])
    core = {"kind": "checkpoint.barricade", "actors": [actor]}
    when = {"at": {"at": "2026-06-30T09:20:00+03:00", "precision": "time.minute"}}
    objects: dict[Group, dict[str, Any]] = {
        "core": core,
        "when": when,
        "near": {"place": place, "day": "2026-06-30"},
    }
    theirs = [a_version(objects, record=an_id(name)) for name in ("one", "two")]
    take(session._store, *theirs)
    linked, parted = (version.record for version in theirs)

    def untold() -> set[frozenset[str]]:
        pairs = session.same_events.untold(session.reading.newest_encounters())
        return {frozenset((one.id, two.id)) for one, two in pairs}

    assert untold() == {frozenset((mine, linked)), frozenset((mine, parted))}
    assert {line.id for line in session.same_events.likely(mine)} == {linked, parted}
    session.same_events.part(mine, parted)
    assert untold() == {frozenset((mine, linked))}
    session.same_events.link(mine, linked)
    assert untold() == set()
    assert session.same_events.likely(mine) == ()
    assert {line.id for line in session.same_events.likely(linked)} == {parted}


def test_what_is_not_known_comes_up_on_its_day_until_the_fact_is_closed(session: Session) -> None:
    (actor,) = session.records.save(read_record("actor", {"names": {"en": "Front"}})).saved
    facts: list[dict[str, Any]] = [
        {"retry_on": "2026-06-20", "value": {"text": "Who decides?", "lang": "en"}, "owner": "NEG2"},
        {"retry_on": "2026-07-20"},
        {"retry_on": "2026-06", "valid_to": "2026-06"},
        {},
    ]
    for fact in facts:
        session.records.save(read_record("actor_fact", {"actor": actor, "kind": "fact.opacity", **fact}))
    (line,) = session.evening.questions(TODAY)
    assert (line.text, line.owner, line.retry_on) == ("Who decides?", "NEG2", "2026-06-20")
    assert line.actor is not None
    assert line.actor.names.en == "Front"
    assert len(session.evening.questions(date(2026, 8, 1))) == 2
