"""Facts about actors in a real store: closed and followed; pictures of a day; actors by the thousand."""

from __future__ import annotations

import os
from datetime import date
from typing import Any

import pytest

from hdfield.errors import InvalidRecordError, StaleParentsError
from hdfield.model.actor import ActorFact
from hdfield.model.codes import CODES
from hdfield.model.interlocutor import Interlocutor
from hdfield.rules.fact_fields import LABEL_LISTING
from hdfield.services.facts import Facts, fact_of
from hdfield.services.people import People, kept_until
from hdfield.services.pictures_of_day import US, PicturesOfDay, dated
from tests.builders import Desk, a_key, an_actor, an_encounter, an_id, an_interlocutor


def facts_of(desk: Desk) -> Facts:
    return Facts(desk.records)


def pictures(desk: Desk, *devices: str) -> PicturesOfDay:
    return PicturesOfDay(desk.store, desk.reading, lambda: devices or (a_key().public.fingerprint,))


def current(desk: Desk, record: str) -> ActorFact:
    return desk.records.current(ActorFact, record)


def add(desk: Desk, **values: Any) -> ActorFact:
    (saved,) = facts_of(desk).add({"actor": an_id("front"), "kind": "fact.norm"} | values).saved
    return current(desk, saved)


def relation(desk: Desk, source: str, target: str, kind: str = "rel.allied", **values: Any) -> ActorFact:
    ends = {"our_organisation": True} if target == US else {"other_actor": target}
    return add(desk, actor=source, kind="fact.relation", relation=kind, **ends, **values)


def met(desk: Desk, day: str, kind: str, *actors: str) -> None:
    desk.save(an_encounter(kind=kind, at={"at": f"{day}T09:00:00+03:00"}, actors=list(actors)))


# -- what is done with a fact ---------------------------------------------------
def test_a_fact_is_closed_on_a_day_and_says_all_it_said(desk: Desk) -> None:
    fact = add(desk, value={"text": "no one under eighteen"}, valid_from="2026-01")
    facts_of(desk).close(fact, "2026-05")
    after = current(desk, fact.id or "")
    assert (after.state, after.valid_to, after.valid_from) == ("closed", "2026-05", "2026-01")
    assert after.value == fact.value


def test_what_was_wrong_or_is_over_is_not_made_so_again_by_ending_it(desk: Desk) -> None:
    facts = facts_of(desk)
    wrong = add(desk, value={"text": "they let us pass"}, valid_from="2026-01")
    facts.retract(wrong)
    over = add(desk, value={"text": "a fee is asked"}, valid_from="2026-01")
    facts.close(over, "2026-02")
    for record in (wrong.id or "", over.id or ""):
        before = current(desk, record)
        with pytest.raises(InvalidRecordError):
            facts.close(before, "2026-05-10")
        with pytest.raises(InvalidRecordError):
            facts.follow(before, {"value": {"text": "something else"}}, "2026-05-10")
        assert current(desk, record) == before


def test_a_fact_does_not_end_before_it_began(desk: Desk) -> None:
    fact = add(desk, value={"text": "a fee is asked"}, valid_from="2026-05-10")
    for on in ("2026-05-09", "2026-04", "2025", ""):
        with pytest.raises(InvalidRecordError):
            facts_of(desk).close(fact, on)
    with pytest.raises(InvalidRecordError):
        facts_of(desk).follow(fact, {"value": {"text": "none"}, "valid_from": "2026-04"}, "2026-06-01")
    assert current(desk, fact.id or "") == fact
    facts_of(desk).close(fact, "2026-05")


def test_following_closes_the_old_on_the_day_the_new_begins_in_one_transaction(desk: Desk) -> None:
    old = add(desk, value={"text": "no one under eighteen"}, valid_from="2026-01")
    changes = facts_of(desk).follow(
        old, {"value": {"text": "read out at posts"}, "valid_from": "2026-05-10"}, "x"
    )
    closed, new = (current(desk, record) for record in changes.saved)
    assert (closed.id, closed.state, closed.valid_to) == (old.id, "closed", "2026-05-10")
    assert (new.supersedes, new.kind, new.actor, new.state) == (old.id, old.kind, old.actor, "asserted")


def test_a_refused_follower_leaves_the_old_open(desk: Desk) -> None:
    old = add(desk, valid_from="2026-01")
    with pytest.raises(InvalidRecordError):
        facts_of(desk).follow(old, {"place": an_id("town"), "valid_from": "2026-05-10"}, "2026-05-10")
    with pytest.raises(InvalidRecordError):
        facts_of(desk).follow(old, {"valid_from": "soon"}, "2026-05-10")
    assert current(desk, old.id or "").valid_to is None
    assert desk.reading.counts(["actor_fact"]) == {"actor_fact": 1}


def test_what_was_shown_before_another_change_cannot_be_closed(desk: Desk) -> None:
    fact = add(desk)
    facts_of(desk).retract(fact)
    with pytest.raises(StaleParentsError):
        facts_of(desk).close(fact, "2026-05-10")


def test_what_was_wrong_stays_with_the_reason_below_what_was_written(desk: Desk) -> None:
    fact = add(desk, source_note="an elder said so")
    facts_of(desk).retract(fact, " he meant the other road ")
    after = current(desk, fact.id or "")
    assert (after.state, after.source_note) == ("retracted", "an elder said so\nhe meant the other road")


@pytest.mark.parametrize("kind", CODES["actor_fact_kind"])
def test_a_fact_says_only_what_belongs_to_its_kind(kind: str) -> None:
    with pytest.raises(InvalidRecordError):
        fact_of({"actor": an_id("front"), "kind": kind, "control": "control.full", "retry_on": "2026-07"})


def test_a_label_is_no_listing_and_a_listing_no_label() -> None:
    for kind, listing in (("fact.label", "list.un_sanctions"), ("fact.listing", LABEL_LISTING)):
        with pytest.raises(InvalidRecordError):
            fact_of({"actor": an_id("front"), "kind": kind, "listing": {"kind": listing}})
    assert fact_of(
        {"actor": an_id("front"), "kind": "fact.label", "listing": {"kind": LABEL_LISTING}}
    ).listing


# -- the last trip -------------------------------------------------------------
def test_the_last_trip_is_the_newest_own_day_on_the_road_with_the_actor_or_with_anybody(desk: Desk) -> None:
    front, other = an_id("front"), an_id("other")
    met(desk, "2026-03-01", "meeting.bilateral", front)
    met(desk, "2026-04-01", "remote.phone", front)
    met(desk, "2026-05-01", "checkpoint.mobile")
    asked = pictures(desk)
    assert asked.last_trip(date(2026, 6, 1), front) == date(2026, 3, 1)
    assert asked.last_trip(date(2026, 6, 1), other) == date(2026, 5, 1)
    assert asked.last_trip(date(2026, 5, 1)) == date(2026, 3, 1)
    assert asked.last_trip(date(2026, 3, 1)) is None


def test_a_trip_of_somebody_else_is_not_ones_own(desk: Desk) -> None:
    met(desk, "2026-03-01", "meeting.bilateral")
    assert pictures(desk, a_key("another").public.fingerprint).last_trip(date(2026, 6, 1)) is None


# -- influence -----------------------------------------------------------------
def test_the_picture_of_a_day_holds_the_relations_of_that_day(desk: Desk) -> None:
    front, ridge = desk.save(an_actor()), desk.save(an_actor())
    desk.save(an_actor())
    allied = relation(desk, front, ridge, valid_from="2025-10", valid_to="2026-04-18")
    fighting = relation(desk, front, ridge, "rel.fighting", valid_from="2026-04-18", strength=3)
    vouches = relation(desk, ridge, US, "rel.vouches")
    relation(desk, front, an_id("not here"), valid_from="2027")
    before = pictures(desk).influence(date(2026, 4, 17))
    assert {edge.fact for edge in before.edges} == {allied.id, vouches.id}
    now = pictures(desk).influence(date(2026, 6, 1), date(2026, 4, 1))
    assert {(edge.fact, edge.change) for edge in now.edges} == {
        (fighting.id, "new"),
        (vouches.id, ""),
        (allied.id, "ended"),
    }
    assert (set(now.actors), now.alone) == ({front, ridge}, 1)
    assert next(edge.target for edge in now.edges if edge.fact == vouches.id) == US
    assert next(edge.strength for edge in now.edges if edge.fact == fighting.id) == 3


def test_an_end_that_is_not_in_this_notebook_is_still_an_end(desk: Desk) -> None:
    relation(desk, an_id("far"), an_id("farther"))
    found = pictures(desk).influence(date(2026, 6, 1))
    assert set(found.actors) == {an_id("far"), an_id("farther")}
    assert found.alone == 0


def test_the_dates_of_a_record_and_of_its_row_are_the_same(desk: Desk) -> None:
    fact = relation(desk, an_id("a"), an_id("b"), valid_from="2026-01")
    assert dated(fact).written_on == fact.recorded_at.date()  # type: ignore[union-attr]


# -- lists ---------------------------------------------------------------------
def test_actors_come_with_their_people_and_the_day_they_were_last_met(desk: Desk) -> None:
    old, new, never = (desk.save(an_actor()) for _ in range(3))
    met(desk, "2026-01-05", "remote.phone", old, new)
    met(desk, "2026-02-05", "checkpoint.mobile", new)
    desk.save(an_interlocutor(actor=old))
    found = desk.reading.actors()
    assert [line.id for line in found] == [new, old, never]
    assert [line.last_contact for line in found] == ["2026-02-05", "2026-01-05", ""]
    assert [line.interlocutors for line in found] == [0, 1, 0]


# -- interlocutors -------------------------------------------------------------
def test_another_takes_over_in_one_transaction(desk: Desk) -> None:
    people = People(desk.records, os.urandom)
    old = desk.records.current(Interlocutor, desk.save(an_interlocutor(actor=an_id("front"))))
    changes = people.replace(old, "2026-05-10", new={"code_name": "basalt"}, minimise_after="2026-11-10")
    before, after = (desk.records.current(Interlocutor, record) for record in changes.saved)
    assert (before.status, before.replaced_on, before.replaced_by) == ("replaced", "2026-05-10", after.id)
    assert before.minimise_after == "2026-11-10"
    assert (after.actor, after.status, after.code_name) == (an_id("front"), "active", "basalt")


def test_a_refused_successor_leaves_the_old_in_place(desk: Desk) -> None:
    people = People(desk.records, os.urandom)
    old = desk.records.current(Interlocutor, desk.save(an_interlocutor()))
    for wrong in ({"new": {"code_name": "Real Name"}}, {"by": old.id}):
        with pytest.raises(InvalidRecordError):
            people.replace(old, "2026-05-10", **wrong)
    assert desk.records.current(Interlocutor, old.id or "").status == old.status
    assert desk.reading.counts(["interlocutor"]) == {"interlocutor": 1}


def test_what_we_hold_of_someone_who_left_is_kept_half_a_year() -> None:
    assert kept_until(date(2026, 5, 10)) == date(2026, 11, 10)
    assert kept_until(date(2026, 8, 31)) == date(2027, 2, 28)
    assert kept_until(date(2027, 8, 31)) == date(2028, 2, 29)
