"""Taking back and doing again, against a plain list of what a record held."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hdfield.errors import ChangedSinceError, PapersNotAllowedError
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.paper import Paper
from hdfield.model.policy import Policy
from hdfield.services.changes import Changes
from hdfield.services.papers import Attachable
from hdfield.services.undoing import Step, Undoing
from tests.builders import (
    Desk,
    a_checklist_state,
    a_desk,
    a_full_encounter,
    a_place,
    a_version,
    an_encounter,
    an_id,
    redacted,
    set_policy,
    take,
)

POINT = {"lat": "14.4", "lon": "38.2", "reason": "mined verge"}


class Hand:
    """One person's commands, with what takes each back."""

    def __init__(self, folder: Path) -> None:
        self.desk: Desk = a_desk(folder)
        self.undoing = Undoing(self.desk.records, self.desk.reading, self.desk.papers.has_left)

    def save(self, *records: Record) -> Step:
        done = self.undoing.doing(lambda: self.desk.records.save_all(records))
        assert done.step is not None
        return done.step

    def edit(self, record: str, **values: Any) -> Step:
        return self.save(self.now(record).model_copy(update=values))

    def now(self, record: str) -> Encounter:
        return self.desk.records.current(Encounter, record)


@pytest.fixture
def hand(tmp_path: Path) -> Hand:
    return Hand(tmp_path)


def test_an_edit_is_taken_back_and_done_again(hand: Hand) -> None:
    added = hand.save(a_full_encounter())
    record = added.parts[0].record
    edited = hand.edit(record, outcome="delayed", wait_min=None)
    assert edited.name.fields == ("outcome", "wait_min")
    hand.undoing.undo(edited)
    assert (hand.now(record).outcome, hand.now(record).wait_min) == ("passed", 45)
    hand.undoing.redo(edited)
    assert (hand.now(record).outcome, hand.now(record).wait_min) == ("delayed", None)


def test_a_new_record_is_removed_and_its_words_come_back(hand: Hand) -> None:
    added = hand.save(a_full_encounter())
    record = added.parts[0].record
    hand.undoing.undo(added)
    assert hand.desk.reading.newest_encounters() == ()
    assert [line.id for line in hand.undoing.removed()] == [record]
    hand.undoing.redo(added)
    note = hand.now(record).note
    assert note is not None
    assert note.text == "They let us pass."
    assert [line.id for line in hand.desk.reading.newest_encounters()] == [record]
    assert hand.undoing.removed() == ()


def test_what_was_removed_can_be_brought_back_by_hand_and_by_undo(hand: Hand) -> None:
    record = hand.save(an_encounter()).parts[0].record
    removed = hand.undoing.doing(lambda: hand.undoing.remove(record)).step
    assert removed is not None
    assert removed.name.act == "removed"
    hand.undoing.bring_back(record)
    assert len(hand.desk.reading.newest_encounters()) == 1
    with pytest.raises(ChangedSinceError):
        hand.undoing.undo(removed)


def test_records_of_one_command_go_back_together_or_not_at_all(hand: Hand) -> None:
    step = hand.save(a_place(id=an_id("a barrier")), an_encounter(place=an_id("a barrier")))
    record = step.parts[-1].record
    assert step.name.kind == "encounter"
    assert step.about is not None
    hand.edit(record, outcome="passed")
    with pytest.raises(ChangedSinceError):
        hand.undoing.undo(step)
    assert len(hand.desk.reading.places()) == 1
    assert hand.now(record).outcome == "passed"


def test_nothing_is_taken_back_over_what_a_colleague_wrote(hand: Hand) -> None:
    record = hand.save(an_encounter()).parts[0].record
    edited = hand.edit(record, outcome="passed")
    head = hand.now(record).parents
    take(hand.desk.store, a_version({"core": {"kind": "remote.radio"}}, record=record, parents=head))
    with pytest.raises(ChangedSinceError):
        hand.undoing.undo(edited)


def test_groups_closed_to_us_are_carried_through_both_ways(hand: Hand) -> None:
    when = {"at": {"at": "2026-06-29T08:40:00+03:00", "precision": "time.minute"}}
    theirs = a_version(
        {"core": {"kind": "remote.radio"}, "when": when, "inner": {"note": {"text": "secret"}}}
    )
    take(hand.desk.store, redacted(theirs, ("core", "near", "when")))
    edited = hand.edit(theirs.record, outcome="talked")
    hand.undoing.undo(edited)
    (head,) = hand.desk.store.versions.heads(theirs.record)
    assert head.groups["inner"] == theirs.groups["inner"]
    assert hand.now(theirs.record).outcome is None


def test_a_settled_conflict_is_not_offered(hand: Hand) -> None:
    record = hand.save(an_encounter()).parts[0].record
    first = hand.now(record).parents
    hand.edit(record, outcome="passed")
    take(hand.desk.store, a_version({"core": {"kind": "remote.radio"}}, record=record, parents=first))
    kept = hand.desk.records.view(record).heads[0].record
    assert kept is not None
    assert hand.undoing.doing(lambda: hand.desk.records.save(kept)).step is None


def test_a_command_that_saves_no_record_has_no_step(hand: Hand) -> None:
    assert hand.undoing.doing(Changes).step is None


def test_an_answer_taken_back_can_be_given_anew(hand: Hand) -> None:
    hand.undoing.undo(hand.save(a_checklist_state()))
    again = hand.save(a_checklist_state(status="open"))
    hand.undoing.undo(again)
    assert len(hand.undoing.removed()) == 1


def test_two_saves_of_one_record_in_a_command_are_one_step(hand: Hand) -> None:
    record = hand.save(an_encounter(outcome="passed")).parts[0].record

    def twice() -> Changes:
        hand.desk.records.save(hand.now(record).model_copy(update={"outcome": "delayed"}))
        return hand.desk.records.save(hand.now(record).model_copy(update={"tone": "tense"}))

    step = hand.undoing.doing(twice).step
    assert step is not None
    assert step.name.fields == ("outcome", "tone")
    hand.undoing.undo(step)
    assert (hand.now(record).outcome, hand.now(record).tone) == ("passed", None)


def test_an_exact_point_comes_back_for_as_many_days_as_the_policy_lets_it_by_then(hand: Hand) -> None:
    added = hand.save(an_encounter(point={**POINT, "expires_on": "2026-07-29"}))
    record = added.parts[0].record
    whole = hand.desk.records.view(record).heads[0].version
    dropped, delayed = hand.edit(record, point=None), hand.edit(record, outcome="delayed")
    set_policy(hand.desk.store, Policy(point_days=5))
    hand.undoing.undo(delayed)
    hand.undoing.undo(dropped)
    point = hand.now(record).point
    assert point is not None
    assert (point.lat, point.expires_on) == ("14.4", "2026-07-05")
    hand.undoing.redo(dropped)
    assert hand.now(record).point is None
    hand.undoing.return_to(record, whole)
    assert hand.now(record).point == point


def test_a_point_that_stays_in_a_record_keeps_its_end_when_something_else_is_taken_back(hand: Hand) -> None:
    record = hand.save(an_encounter(point={**POINT, "expires_on": "2026-07-29"})).parts[0].record
    delayed = hand.edit(record, outcome="delayed")
    set_policy(hand.desk.store, Policy(point_days=5))
    hand.undoing.undo(delayed)
    point = hand.now(record).point
    assert point is not None
    assert point.expires_on == "2026-07-29"


def test_a_paper_is_released_by_no_way_the_policy_has_closed_since(hand: Hand) -> None:
    set_policy(hand.desk.store, Policy(papers=True))
    papers, owner = hand.desk.papers, hand.save(an_encounter()).parts[0].record
    paper = papers.attach_file(Attachable(owner, "paper.permit"), b"a permit").saved[0]
    released = hand.undoing.doing(lambda: papers.release(paper)).step
    assert released is not None
    version = hand.desk.records.view(paper).heads[0].version
    hand.undoing.undo(released)
    set_policy(hand.desk.store, Policy())
    held = hand.desk.records.current(Paper, paper)
    with pytest.raises(PapersNotAllowedError):
        hand.undoing.redo(released)
    with pytest.raises(PapersNotAllowedError):
        hand.undoing.return_to(paper, version)
    with pytest.raises(PapersNotAllowedError):
        hand.desk.records.save(held.model_copy(update={"released": held.content}))
    assert hand.desk.records.current(Paper, paper) == held
    set_policy(hand.desk.store, Policy(papers=True))
    hand.undoing.redo(released)
    assert hand.desk.records.current(Paper, paper).released == held.content


OUTCOMES = ("passed", "delayed", "refused", "talked", None)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(("undo", "redo", *OUTCOMES)), max_size=14))
def test_any_walk_back_and_forth_ends_where_a_plain_list_says(acts: list[str | None]) -> None:
    with TemporaryDirectory() as folder:
        hand = Hand(Path(folder))
        record = hand.save(an_encounter()).parts[0].record
        states: list[str | None] = [None]
        steps: list[Step] = []
        at = 0
        for act in acts:
            if act == "undo":
                if at:
                    at -= 1
                    hand.undoing.undo(steps[at])
            elif act == "redo":
                if at < len(steps):
                    hand.undoing.redo(steps[at])
                    at += 1
            else:
                del steps[at:], states[at + 1 :]
                steps.append(hand.edit(record, outcome=act))
                states.append(act)
                at += 1
            assert hand.now(record).outcome == states[at]
        hand.desk.store.close()
