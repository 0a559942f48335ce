"""Life cycles where records are saved: what is refused, and what is never refused."""

from __future__ import annotations

from typing import Any

import pytest

from hdfield.model.base import Record
from hdfield.model.promises import Agreement
from hdfield.refusals import RefusedMoveError, UngroundedMoveError
from hdfield.rules.projecting import Opened
from hdfield.services.records import read_record
from hdfield.services.undoing import Undoing
from tests.builders import Desk, a_version, an_engagement, an_id, redacted, take

AGREED = {"engagement": an_id("talks"), "status": "agr.agreed"}
STICK = {
    "kind": "stick.own_denunciation",
    "target": an_id("front"),
    "wielder": "by.us",
    "status": "approved",
    "review": an_id("review"),
    "harm_check": {"text": "Drivers could be held", "lang": "en"},
}


def a_review(**values: Any) -> Record:
    return read_record("principle_review", {"id": an_id("review"), "on": "2026-05-02", **values})


def edit(desk: Desk, record: str, **values: Any) -> None:
    head = desk.records.view(record).heads[0].record
    assert head is not None
    desk.save(head.model_copy(update=values))


def status(desk: Desk, record: str) -> str:
    return desk.records.current(Agreement, record).status


def test_a_move_that_is_none_saves_nothing_and_says_what_would_be_allowed(desk: Desk) -> None:
    record = desk.save(read_record("agreement", AGREED))
    with pytest.raises(RefusedMoveError) as refused:
        edit(desk, record, status="agr.strained")
    assert (refused.value.kind, refused.value.before, refused.value.after) == (
        "agreement",
        "agr.agreed",
        "agr.strained",
    )
    assert "agr.in_force" in refused.value.facts["allowed"]  # type: ignore[operator]
    assert (status(desk, record), len(desk.records.history(record))) == ("agr.agreed", 1)


def test_undo_takes_back_a_move_for_which_there_is_no_way_back_and_redo_does_it_again(desk: Desk) -> None:
    undoing = Undoing(desk.records, desk.reading, desk.papers.has_left)
    record = desk.save(read_record("agreement", AGREED))
    now = desk.records.current(Agreement, record)
    done = undoing.doing(lambda: desk.records.save(now.model_copy(update={"status": "agr.ended"})))
    assert done.step is not None
    undoing.undo(done.step)
    assert status(desk, record) == "agr.agreed"
    undoing.redo(done.step)
    assert status(desk, record) == "agr.ended"
    undoing.return_to(record, desk.records.history(record)[-1].version)
    assert status(desk, record) == "agr.agreed"


def test_what_ended_is_still_removed_and_brought_back(desk: Desk) -> None:
    undoing = Undoing(desk.records, desk.reading, desk.papers.has_left)
    record = desk.save(read_record("agreement", {**AGREED, "status": "agr.ended"}))
    undoing.remove(record)
    undoing.bring_back(record)
    assert status(desk, record) == "agr.ended"


def test_versions_taken_in_are_never_refused_and_either_head_may_be_kept(desk: Desk) -> None:
    record = desk.save(read_record("agreement", AGREED))
    (head,) = desk.store.versions.heads(record)
    core = head.objects["core"]
    for name, state in (("dev-11", "agr.replaced"), ("dev-12", "agr.suspended")):
        objects: Opened = {"core": {**core, "status": state}}
        take(
            desk.store,
            a_version(objects, record=record, kind="agreement", parents=[head.id], before=head, by=name),
        )
    kept, other = desk.records.view(record).heads
    assert {kept.record.status, other.record.status} == {"agr.replaced", "agr.suspended"}  # type: ignore[union-attr]
    # Settled with a word of one's own in it: neither side moves there.
    assert kept.record is not None
    desk.save(kept.record.model_copy(update={"status": "agr.in_force"}))
    assert status(desk, record) == "agr.in_force"


def test_a_review_decided_in_the_same_breath_is_ground_enough(desk: Desk) -> None:
    stick = read_record("inducement", STICK)
    with pytest.raises(UngroundedMoveError) as refused:
        desk.save(stick)
    assert refused.value.lacking == "review"
    desk.save(a_review())
    with pytest.raises(UngroundedMoveError):
        desk.save(stick)
    (head,) = desk.records.view(an_id("review")).heads
    assert head.record is not None
    desk.records.save_all([head.record.model_copy(update={"decided_on": "2026-05-03"}), stick])
    desk.save(stick)


def test_a_stick_is_not_made_anothers_by_leaving_out_whose_it_is(desk: Desk) -> None:
    given = {name: value for name, value in STICK.items() if name != "wielder"}
    with pytest.raises(UngroundedMoveError) as refused:
        desk.save(read_record("inducement", given))
    assert refused.value.lacking == "review"
    desk.save(read_record("inducement", {**given, "wielder": "by.state"}))


def test_what_was_approved_as_a_carrot_or_as_anothers_is_not_turned_into_our_stick(desk: Desk) -> None:
    bare = {name: value for name, value in STICK.items() if name != "review"}
    carrot = desk.save(read_record("inducement", {**bare, "kind": "carrot.norm_pledge"}))
    theirs = desk.save(read_record("inducement", {**bare, "kind": "stick.suspension", "wielder": "by.state"}))
    for record, change in ((carrot, {"kind": "stick.suspension"}), (theirs, {"wielder": "by.us"})):
        with pytest.raises(UngroundedMoveError):
            edit(desk, record, **change)
        with pytest.raises(UngroundedMoveError):
            edit(desk, record, **change, removed=True)


def test_an_engagement_is_suspended_once_a_review_of_it_is_decided(desk: Desk) -> None:
    talks = desk.save(an_engagement(status="eng.active"))
    with pytest.raises(UngroundedMoveError):
        edit(desk, talks, status="eng.suspended")
    desk.save(a_review(engagement=talks, decided_on="2026-05-03"))
    edit(desk, talks, status="eng.suspended")


def test_a_mandators_notebook_is_not_asked_for_words_it_was_not_given(desk: Desk) -> None:
    core = {
        "kind": "stick.own_denunciation",
        "target": an_id("front"),
        "wielder": "by.us",
        "status": "proposed",
    }
    whole = a_version(
        {"core": {**core, "review": an_id("review")}, "inner": {"harm_check": {"text": "Drivers"}}},
        kind="inducement",
        record=an_id("stick"),
    )
    take(desk.store, redacted(whole, ["core", "near", "point", "own"]))
    desk.save(a_review(decided_on="2026-05-03"))
    edit(desk, an_id("stick"), status="approved")


@pytest.mark.parametrize("decision", [{"decided_by": "U-MAND"}, {"decision": {"text": "go"}}])
def test_a_review_is_decided_by_whichever_word_says_so(desk: Desk, decision: dict[str, Any]) -> None:
    desk.save(a_review(**decision))
    desk.save(read_record("inducement", STICK))


def test_a_review_that_is_removed_with_what_rests_on_it_is_no_ground(desk: Desk) -> None:
    with pytest.raises(UngroundedMoveError):
        desk.records.save_all(
            [a_review(decided_on="2026-05-03", removed=True), read_record("inducement", STICK)]
        )


def test_an_engagement_is_not_suspended_on_a_review_reopened_in_the_same_breath(desk: Desk) -> None:
    talks = desk.save(an_engagement(status="eng.active"))
    review = desk.save(a_review(engagement=talks, decided_on="2026-05-03"))
    held, engagement = (desk.records.view(one).heads[0].record for one in (review, talks))
    assert held is not None
    assert engagement is not None
    with pytest.raises(UngroundedMoveError):
        desk.records.save_all(
            [
                held.model_copy(update={"decided_on": None}),
                engagement.model_copy(update={"status": "eng.suspended"}),
            ]
        )


@pytest.mark.parametrize("purposes", [("talks.open", "talks.resume"), ("talks.open", "talks.open")])
def test_no_stick_is_approved_in_passing_while_two_versions_of_it_are_settled(
    desk: Desk, purposes: tuple[str, str]
) -> None:
    """Two that say the same count as one: then nothing is chosen at all."""
    stick = desk.save(read_record("inducement", {**STICK, "status": "proposed"}))
    (head,) = desk.store.versions.heads(stick)
    for name, purpose in zip(("dev-11", "dev-12"), purposes, strict=True):
        objects: Opened = {**head.objects, "core": {**head.objects["core"], "purpose": purpose}}
        take(
            desk.store,
            a_version(objects, record=stick, kind="inducement", parents=[head.id], before=head, by=name),
        )
    assert len(desk.store.versions.heads(stick)) == 2
    with pytest.raises(UngroundedMoveError) as refused:
        edit(desk, stick, status="approved")
    assert refused.value.lacking == "review"
    desk.save(a_review(decided_on="2026-05-03"))
    edit(desk, stick, status="approved")


def test_a_version_that_lacks_something_may_be_kept_as_it_is(desk: Desk) -> None:
    stick = desk.save(read_record("inducement", {**STICK, "status": "proposed"}))
    (head,) = desk.store.versions.heads(stick)
    for name, status in (("dev-11", "approved"), ("dev-12", "rejected")):
        objects: Opened = {**head.objects, "core": {**head.objects["core"], "status": status}}
        take(
            desk.store,
            a_version(objects, record=stick, kind="inducement", parents=[head.id], before=head, by=name),
        )
    kept = next(one.record for one in desk.records.view(stick).heads if one.record.status == "approved")  # type: ignore[union-attr]
    assert kept is not None
    desk.save(kept)
    assert desk.records.view(stick).heads[0].record.status == "approved"  # type: ignore[union-attr]
