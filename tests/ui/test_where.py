"""Where a record is shown, also where what it hangs on was never shared with this notebook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield.bootstrap import Session, World, unlock
from hdfield.errors import NoSuchRecordError
from hdfield.services.records import read_record
from tests.builders import LIGHT, NOW, PASSPHRASE, a_notebook, an_actor, an_encounter, an_engagement, an_id
from ui.engagements.where import where_is

TALKS, FRONT, NOT_HERE = an_id("talks"), an_id("the front"), an_id("never shared")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = unlock(a_notebook(tmp_path), PASSPHRASE, World(clock=lambda: NOW, cost=LIGHT))
    opened.records.save(an_actor(id=FRONT))
    opened.records.save(an_engagement(id=TALKS, actors=[FRONT]))
    yield opened
    opened.close()


def test_what_hangs_on_something_that_is_not_here_is_found_by_its_actor(session: Session) -> None:
    fact = read_record("actor_fact", {"actor": FRONT, "kind": "fact.norm", "encounter": NOT_HERE})
    (saved,) = session.records.save(fact).saved
    assert where_is(session, saved).engagement == TALKS


def test_of_several_talks_those_are_opened_that_are_here(session: Session) -> None:
    (saved,) = session.records.save(an_encounter(engagements=[NOT_HERE, TALKS])).saved
    assert where_is(session, saved).engagement == TALKS


def test_what_belongs_to_no_talks_here_is_nowhere(session: Session) -> None:
    (saved,) = session.records.save(an_encounter(engagements=[NOT_HERE])).saved
    with pytest.raises(NoSuchRecordError):
        where_is(session, saved)
