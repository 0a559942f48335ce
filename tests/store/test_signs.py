"""What the file of an engagement says, read from a real notebook, and how an engagement opens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.errors import ChangedSinceError
from hdfield.model.actor import ActorFact
from hdfield.model.engagement import Engagement
from hdfield.model.judging import PrincipleReview
from hdfield.rules.projecting import Opened
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.builders import (
    LIGHT,
    NOW,
    PASSPHRASE,
    a_notebook,
    a_version,
    an_actor,
    an_encounter,
    an_engagement,
    take,
)


class Days:
    """A clock a test sets forward."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, days: int) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def days() -> Days:
    """The day it is."""
    return Days()


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    """An empty notebook, open."""
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=days, cost=LIGHT))
    yield opened
    opened.close()


def save(session: Session, kind: str, /, **values: Any) -> str:
    (saved,) = session.records.save(read_record(kind, values)).saved
    return saved


def talks(session: Session, **values: Any) -> str:
    return session.signs.open_engagement(an_engagement(**values)).saved[0]


# -- a new engagement ---------------------------------------------------------
def test_a_new_engagement_opens_with_an_undecided_review_of_that_day(session: Session) -> None:
    changes = session.signs.open_engagement(an_engagement())
    assert changes.kinds == {"engagement", "principle_review"}
    engagement, review = changes.saved
    held = session.records.current(PrincipleReview, review)
    assert (held.on, held.engagement, held.decided_on) == ("2026-06-30", engagement, None)
    assert session.records.current(Engagement, engagement).risks_reviewed_on is None


def test_going_through_the_risks_chooses_between_no_two_versions(session: Session) -> None:
    engagement = talks(session)
    (head,) = session._store.versions.heads(engagement)
    objects: Opened = {**head.objects, "core": {**head.objects["core"], "goal": "goal.access"}}
    other = a_version(objects, record=engagement, kind="engagement", parents=())
    take(session._store, other)
    with pytest.raises(ChangedSinceError):
        session.signs.went_through_risks(engagement)
    assert session.records.view(engagement).is_conflict


def test_both_wait_until_they_are_answered_and_none_we_see_is_an_answer(session: Session) -> None:
    engagement, review = session.signs.open_engagement(an_engagement()).saved
    waiting = session.signs.waiting()
    assert {(one.code, one.record) for one in waiting} == {
        ("first_review", review),
        ("risk_list", engagement),
    }
    assert {one.engagement.id for one in waiting} == {engagement}
    session.signs.went_through_risks(engagement)
    assert [one.code for one in session.signs.waiting()] == ["first_review"]
    held = session.records.current(PrincipleReview, review)
    decision = {"decided_by": "dev-07", "decided_on": "2026-06-30", "decision": {"text": "we go on"}}
    session.records.save(edited(held, decision))
    assert session.signs.waiting() == ()


def test_a_closed_engagement_waits_for_nothing(session: Session) -> None:
    talks(session, status="eng.closed_no_deal")
    assert session.signs.waiting() == ()


def test_a_new_engagement_is_taken_back_whole(session: Session) -> None:
    done = session.undoing.doing(lambda: session.signs.open_engagement(an_engagement()))
    assert done.step is not None
    assert done.step.name.kind == "engagement"
    session.undoing.undo(done.step)
    assert session.reading.counts(("engagement", "principle_review")) == {
        "engagement": 0,
        "principle_review": 0,
    }


# -- what the file says -------------------------------------------------------
def test_what_speaks_for_an_item_is_read_from_flags_texts_and_facts(session: Session) -> None:
    (actor,) = session.records.save(an_actor()).saved
    engagement = talks(session, actors=[actor])
    told = save(
        session,
        "encounter",
        kind="meeting.bilateral",
        at={"at": "2026-06-20T10:00:00+03:00"},
        engagements=[engagement],
        actors=[actor],
        principles_explained=True,
        debrief={"went_well": "they listened"},
    )
    save(
        session,
        "actor",
        names={"en": "Others"},
        iceberg={"position": {"text": {"text": "no"}}},
    )
    save(session, "island", engagement=engagement, **{name: [{"text": {"text": "so"}}] for name in _ISLAND})
    found = session.signs.of(engagement).proposals
    assert found["trust.principles_heard"].records == (told,)
    assert set(found) == {"trust.principles_heard", "agenda.agreed_contested"}


_ISLAND = ("agreed_facts", "contested_facts", "shared_norms", "opposed_norms")


def test_influences_of_others_on_the_actor_count_though_the_file_is_not_theirs(session: Session) -> None:
    (actor,) = session.records.save(an_actor()).saved
    engagement = talks(session, actors=[actor])
    for name in ("state", "elders", "traders"):
        other = save(session, "actor", names={"en": name})
        save(
            session,
            "actor_fact",
            actor=other,
            kind="fact.relation",
            state="asserted",
            relation="rel.influences",
            other_actor=actor,
            valid_from="2026-06-01",
        )
    signs = session.signs.of(engagement)
    proposal = signs.proposals["structures.third_parties"]
    assert len(proposal.records) == 3
    assert all(signs.cited(record) is not None for record in proposal.records)


def test_what_happened_to_a_shared_line_in_other_talks_is_theirs(session: Session) -> None:
    ours, theirs = talks(session), talks(session)
    line = save(session, "red_line", kind="rl.legal", text={"text": "no fee"}, engagements=[ours, theirs])
    (met,) = session.records.save(an_encounter(engagements=[theirs])).saved
    save(session, "red_line_event", red_line=line, encounter=met, event="crossed_duress")
    assert [item.code for item in session.signs.of(theirs).now if item.group == "red_lines"] == [
        "crossed_duress"
    ]
    assert not [item for item in session.signs.of(ours).now if item.group == "red_lines"]


def test_an_object_worded_anew_reopens_its_item(session: Session, days: Days) -> None:
    engagement = talks(session, object_kind="access")
    save(
        session,
        "checklist_state",
        engagement=engagement,
        item="agenda.object_one_line",
        status="done",
        on="2026-06-30",
    )
    assert "agenda.object_one_line" not in session.signs.of(engagement).proposals
    days.go_on(2)
    held = session.records.current(Engagement, engagement)
    session.records.save(edited(held, {"status": "eng.active"}))
    assert "agenda.object_one_line" not in session.signs.of(engagement).proposals
    held = session.records.current(Engagement, engagement)
    session.records.save(edited(held, {"object_kind": "both"}))
    (sign,) = session.signs.of(engagement).proposals["agenda.object_one_line"].signs
    assert (sign.code, dict(sign.facts)) == ("object_edited", {"day": "2026-07-02"})


# -- since this device last looked --------------------------------------------
def test_nothing_is_marked_new_the_first_time(session: Session) -> None:
    engagement = talks(session)
    session.signs.look(engagement)
    signs = session.signs.of(engagement)
    assert (signs.looked_on, signs.changed) == ("", frozenset())


def test_what_was_answered_or_came_up_since_the_last_look_is_marked_all_day(
    session: Session, days: Days
) -> None:
    engagement = talks(session)
    session.signs.look(engagement)
    days.go_on(3)
    save(
        session,
        "checklist_state",
        engagement=engagement,
        item="trust.safe_to_meet",
        status="partly",
        on="2026-07-02",
    )
    save(
        session,
        "encounter",
        kind="meeting.bilateral",
        at={"at": "2026-07-02T10:00:00+03:00"},
        engagements=[engagement],
        principles_explained=True,
    )
    for _ in range(2):
        session.signs.look(engagement)
        signs = session.signs.of(engagement)
        assert signs.looked_on == "2026-06-30"
        assert signs.changed == {"trust.safe_to_meet", "trust.principles_heard"}
    days.go_on(1)
    session.signs.look(engagement)
    signs = session.signs.of(engagement)
    assert (signs.looked_on, signs.changed) == ("2026-07-03", frozenset())


def test_a_check_on_somebody_the_talks_are_not_with_goes_stale_in_now_as_on_its_board(
    session: Session,
) -> None:
    trader = session.records.save(an_actor()).saved[0]
    engagement = talks(session)
    check = save(session, "legal_check", actor=trader, on="2026-06-01", engagement=engagement)
    assert not [one for one in session.signs.of(engagement).now if one.record == check]
    listing = {
        "actor": trader,
        "kind": "fact.listing",
        "state": "asserted",
        "listing": {"kind": "list.pending"},
    }
    fact = save(session, "actor_fact", valid_from="2026-06-10", **listing)
    (held,) = session.legal_checks.of(NOW.date(), engagement).checks
    assert held.standing.state == "stale"
    (found,) = (one for one in session.signs.of(engagement).now if one.record == check)
    assert (found.group, found.code) == ("stale", "check_pending")
    session.facts.retract(session.records.current(ActorFact, fact))
    assert not [one for one in session.signs.of(engagement).now if one.record == check]
