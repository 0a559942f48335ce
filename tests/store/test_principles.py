"""Saving a principle review with what raised it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.model.inducements import Inducement
from hdfield.model.judging import PrincipleReview
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.builders import LIGHT, NOW, PASSPHRASE, a_notebook, an_actor


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty notebook, open."""
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    yield opened
    opened.close()


def a_stick(session: Session) -> str:
    target = session.records.save(an_actor()).saved[0]
    values = {"kind": "stick.own_denunciation", "target": target, "status": "proposed", "wielder": "by.us"}
    return session.records.save(read_record("inducement", values)).saved[0]


def a_review(**values: str) -> PrincipleReview:
    review = read_record("principle_review", {"on": "2026-06-30", "trigger": "trig.own_stick", **values})
    assert isinstance(review, PrincipleReview)
    return review


def rests_on(session: Session, stick: str) -> str | None:
    return session.records.current(Inducement, stick).review


def test_what_raised_a_review_rests_on_it_in_the_same_transaction(session: Session) -> None:
    stick = a_stick(session)
    changes = session.principles.save(a_review(raised_by=stick))
    assert changes.kinds == {"principle_review", "inducement"}
    assert rests_on(session, stick) == changes.saved[0]
    assert session.records.current(PrincipleReview, changes.saved[0]).raised_by == stick


def test_one_that_rests_on_a_review_already_is_left_as_it_is(session: Session) -> None:
    stick = a_stick(session)
    first = session.principles.save(a_review(raised_by=stick)).saved[0]
    again = session.principles.save(a_review(raised_by=stick))
    assert again.kinds == {"principle_review"}
    assert rests_on(session, stick) == first


def test_a_review_of_nothing_and_one_of_an_actor_are_saved_alone(session: Session) -> None:
    assert session.principles.save(a_review()).kinds == {"principle_review"}
    actor = session.records.save(an_actor()).saved[0]
    assert session.principles.save(a_review(raised_by=actor)).kinds == {"principle_review"}


def test_an_edit_of_a_review_stays_one_record(session: Session) -> None:
    stick = a_stick(session)
    review = session.principles.save(a_review(raised_by=stick)).saved[0]
    held = session.records.current(PrincipleReview, review)
    changes = session.principles.save(edited(held, {"decided_on": "2026-06-30"}))
    assert changes.saved == (review,)
    assert changes.kinds == {"principle_review"}
