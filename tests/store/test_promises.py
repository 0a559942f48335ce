"""Promises and agreements in a real notebook: read together, kept with their day, moved together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.errors import ClosedGroupError
from hdfield.model.promises import Agreement, AgreementTerm, Commitment
from hdfield.refusals import RefusedMoveError
from hdfield.rules.good_faith import standing
from hdfield.rules.ledger import strained_by, suggested_by_checks
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
    an_id,
    redacted,
    take,
)

FRONT, TALKS, MET, LATER = (an_id(name) for name in ("front", "talks", "met", "later"))
TODAY = NOW.date().isoformat()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A notebook with one engagement, one actor and two encounters."""
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    at = {"at": "2026-05-03T10:00:00+03:00", "precision": "time.minute"}
    opened.records.save_all(
        (
            an_actor(id=FRONT),
            an_engagement(id=TALKS, actors=[FRONT]),
            an_encounter(id=MET, at=at, actors=[FRONT], engagements=[TALKS]),
            an_encounter(id=LATER, actors=[FRONT], engagements=[TALKS]),
        )
    )
    yield opened
    opened.close()


def save(session: Session, kind: str, /, **values: Any) -> str:
    (saved,) = session.records.save(read_record(kind, values)).saved
    return saved


def promise(session: Session, words: str = "No fee", **values: Any) -> str:
    held = {"owner": "counterpart", "status": "com.made", "engagement": TALKS, "actor": FRONT, **values}
    return save(session, "commitment", text={"text": words, "lang": "en"}, **held)


def agreement(session: Session, status: str = "agr.in_force", **values: Any) -> str:
    held = {"engagement": TALKS, "status": status, "actors": [FRONT], "no_recognition": True, **values}
    return save(session, "agreement", **held)


def com(session: Session, record: str) -> Commitment:
    return session.records.current(Commitment, record)


def agr(session: Session, record: str) -> Agreement:
    return session.records.current(Agreement, record)


# -- promises -----------------------------------------------------------------
def test_what_came_of_a_promise_is_dated_the_day_of_the_encounter_it_was_seen_in(session: Session) -> None:
    record = promise(session)
    session.promises.see(record, "com.broken", MET)
    held = com(session, record)
    assert (held.status, held.verified_in, held.settled_on) == ("com.broken", MET, "2026-05-03")
    session.promises.save(
        edited(held, {"status": "com.kept_late", "verified_in": None, "basis": "basis.seen"})
    )
    assert com(session, record).settled_on == TODAY


def test_nothing_is_kept_that_nobody_saw_and_what_a_person_dated_keeps_its_day(session: Session) -> None:
    record = promise(session)
    with pytest.raises(RefusedMoveError):
        session.promises.see(record, "com.kept", None)
    assert com(session, record).status == "com.made"
    session.promises.see(record, "com.kept", LATER, "2026-06-01")
    assert com(session, record).settled_on == "2026-06-01"


def test_an_encounter_shows_what_was_made_and_seen_there_and_what_waits_of_its_actors(
    session: Session,
) -> None:
    made = promise(session, "made here", made_in=MET, due="2026-08-01")
    seen = promise(session, "seen here", status="com.kept", verified_in=MET)
    late = promise(session, "soonest", due="2026-06-01", engagement=None)
    ended = promise(session, "withdrawn", status="com.withdrawn")
    stranger = promise(session, "of somebody else", actor=None, engagement=None)
    found = session.promises.at(MET)
    assert (found.day, found.actors, found.engagements) == ("2026-05-03", (FRONT,), (TALKS,))
    assert [one.id for one in found.made] == [made]
    assert [one.id for one in found.seen] == [seen]
    assert [one.id for one in found.waiting] == [late, made]
    assert {ended, stranger}.isdisjoint(one.id for one in found.waiting)


def test_what_an_actor_pledged_stands_beside_its_listing_whatever_the_talks(session: Session) -> None:
    elsewhere = promise(session, status="com.kept", verified_in=MET, engagement=None)
    listed = save(
        session,
        "actor_fact",
        kind="fact.listing",
        actor=FRONT,
        valid_from="2026-01-01",
        listing={"kind": "list.host_state"},
        state="asserted",
        confidence="conf.probable",
        basis="basis.seen",
    )
    found = session.promises.of_actor(FRONT)
    (row,) = found.rows
    assert (row.pledges, row.verified, row.listings) == ((elsewhere,), ((elsewhere, "kept"),), (listed,))
    assert set(found.lines) >= {elsewhere, listed}


def test_the_ledger_is_read_with_the_names_of_its_actors(session: Session) -> None:
    record = promise(session)
    held = session.promises.of(TALKS)
    assert [line.id for line in held.file.of("commitment")] == [record]
    assert set(held.actors) == {FRONT}
    assert [one.actor for one in standing(held.view)] == [FRONT]


# -- terms --------------------------------------------------------------------
def test_a_check_is_dated_by_its_encounter_and_feeds_the_ledger(session: Session) -> None:
    record = promise(session)
    deal = agreement(session)
    term = save(session, "agreement_term", agreement=deal, kind="term.no_fee", commitment=record)
    session.agreements.check(term, "check.not_kept", MET, "2026-06-01")
    held = session.records.current(AgreementTerm, term)
    assert (held.last_check, held.checked_in, held.next_check) == ("2026-05-03", MET, "2026-06-01")
    view = session.promises.of(TALKS).view
    assert suggested_by_checks(view) == {record: ("com.broken", term)}
    assert strained_by(view) == {deal: (term,)}


def test_a_check_done_again_is_dated_anew_and_drops_the_day_that_has_passed(session: Session) -> None:
    term = save(session, "agreement_term", agreement=agreement(session), kind="term.route", next_check=TODAY)
    session.agreements.check(term, "check.kept")
    held = session.records.current(AgreementTerm, term)
    assert (held.last_check, held.next_check) == (TODAY, None)
    session.agreements.check(term, "check.kept", MET, "2026-08-01")
    session.agreements.check(term, "check.kept")
    held = session.records.current(AgreementTerm, term)
    assert (held.last_check, held.checked_in, held.next_check) == (TODAY, None, "2026-08-01")


# -- agreements ---------------------------------------------------------------
def test_who_was_not_given_the_words_of_an_agreement_begins_none_with_empty_terms(session: Session) -> None:
    core = {"engagement": TALKS, "status": "agr.strained", "actors": [FRONT]}
    old: Opened = {"core": core, "inner": {"title": {"en": "The road"}}}
    term: Opened = {
        "core": {"agreement": an_id("old"), "kind": "term.security"},
        "inner": {"text": {"text": "No arms"}},
    }
    held: tuple[tuple[str, str, Opened], ...] = (
        (an_id("old"), "agreement", old),
        (an_id("a term"), "agreement_term", term),
    )
    for record, kind, objects in held:
        take(session._store, redacted(a_version(objects, record=record, kind=kind), ["core", "near"]))
    with pytest.raises(ClosedGroupError):
        session.agreements.renegotiate(an_id("old"))
    assert agr(session, an_id("old")).status == "agr.strained"
    assert session.reading.counts(["agreement"]) == {"agreement": 1}


def test_a_strained_agreement_is_renegotiated_and_both_move_together(session: Session) -> None:
    old = agreement(session, form="form.oral", witnesses=["an elder"])
    record = promise(session)
    save(session, "agreement_term", agreement=old, kind="term.no_fee", commitment=record, checker="team")
    session.agreements.strain(old)
    assert (agr(session, old).status, agr(session, old).changed_on) == ("agr.strained", TODAY)

    changes = session.agreements.renegotiate(old)
    new = changes.saved[0]
    assert agr(session, old).status == "agr.renegotiating"
    held = agr(session, new)
    assert (held.status, held.replaces, held.form, held.actors) == ("agr.draft", old, "form.oral", (FRONT,))
    assert (held.no_recognition, held.witnesses) == (True, ())
    lines = session.dossier.lines_naming(new, "agreement_term")
    assert [(line.line.get("kind"), line.line.get("last_result")) for line in lines] == [
        ("term.no_fee", None)
    ]

    changes = session.agreements.save(edited(held, {"status": "agr.agreed"}))
    assert set(changes.saved) == {old, new}
    assert (agr(session, old).status, agr(session, new).status) == ("agr.replaced", "agr.agreed")
    assert agr(session, new).changed_on == TODAY


def test_one_undo_takes_both_moves_back(session: Session) -> None:
    old = agreement(session)
    new = session.agreements.renegotiate(old).saved[0]
    agreed = edited(agr(session, new), {"status": "agr.agreed"})
    done = session.undoing.doing(lambda: session.agreements.save(agreed))
    assert agr(session, old).status == "agr.replaced"
    assert done.step is not None
    session.undoing.undo(done.step)
    assert (agr(session, old).status, agr(session, new).status) == ("agr.renegotiating", "agr.draft")


def test_an_agreement_that_may_not_move_refuses_and_leaves_the_other_alone(session: Session) -> None:
    old = agreement(session, "agr.lapsed")
    with pytest.raises(RefusedMoveError):
        session.agreements.strain(old)
    new = agreement(session, "agr.draft", replaces=old)
    session.agreements.save(edited(agr(session, new), {"status": "agr.agreed"}))
    assert agr(session, old).status == "agr.lapsed"
    with pytest.raises(RefusedMoveError):
        session.agreements.save(edited(agr(session, new), {"status": "agr.draft"}))


def test_an_agreement_may_replace_one_this_notebook_was_never_given(session: Session) -> None:
    new = agreement(session, "agr.draft", replaces=an_id("elsewhere"))
    session.agreements.save(edited(agr(session, new), {"status": "agr.agreed", "changed_on": "2026-06-01"}))
    assert (agr(session, new).status, agr(session, new).changed_on) == ("agr.agreed", "2026-06-01")
