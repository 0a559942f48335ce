from __future__ import annotations

from pathlib import Path

import pytest

from hdfield.errors import StaleParentsError
from hdfield.services.drafts import Drafts
from tests.builders import a_desk, an_encounter, clock


def test_a_draft_goes_in_the_transaction_that_saves_what_it_held(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    drafts = Drafts(desk.store, clock)
    drafts.keep("a form", {"note": "half a sen"})
    with drafts.ending("a form"):
        desk.records.save(an_encounter())
        assert desk.store._connection.in_transaction
    assert drafts.give("a form") is None
    assert desk.store.lists.count("encounter") == 1


def test_a_draft_stays_when_what_it_held_could_not_be_saved(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    drafts = Drafts(desk.store, clock)
    drafts.keep("a form", {"note": "half a sen"})
    saved = desk.records.current(type(an_encounter()), desk.save(an_encounter()))
    desk.records.save(saved)

    def save_both() -> None:
        with drafts.ending("a form"):
            desk.records.save(an_encounter())
            desk.records.save(saved)

    with pytest.raises(StaleParentsError):
        save_both()
    assert drafts.give("a form") == {"note": "half a sen"}
    assert desk.store.lists.count("encounter") == 1
    assert len(desk.records.history(saved.id or "")) == 2
