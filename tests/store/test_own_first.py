"""Finding a record to choose: what belongs to the talks first, in as many questions however much there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from hdfield.model.base import Record
from hdfield.services.records import read_record
from tests.builders import Desk, a_desk, an_actor, an_encounter, an_engagement, an_id

OURS, OTHERS = an_id("ours"), an_id("of others")
FRONT, MANY = an_id("the front"), 40


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Two talks: ours is the older one, and of the other there is more than a screenful of everything."""
    desk = a_desk(tmp_path)
    desk.save(an_actor(id=FRONT, names={"en": "River Front"}))
    desk.save(an_engagement(id=OURS, actors=[FRONT]))
    desk.save(an_engagement(id=OTHERS))
    desk.save(promise("water first", OURS))
    desk.save(
        read_record(
            "interlocutor",
            {"actor": FRONT, "code_name": "heron", "function": {"text": "water engineer", "lang": "en"}},
        )
    )
    desk.save(an_encounter(id=an_id("an old talk"), engagements=[OURS], at={"at": "2026-01-02T09:00:00Z"}))
    for at in range(MANY):
        desk.save(promise(f"water {at}", OTHERS))
        desk.save(
            read_record(
                "interlocutor",
                {
                    "actor": desk.save(an_actor()),
                    "code_name": f"gull-{at}",
                    "function": {"text": "water guard", "lang": "en"},
                },
            )
        )
        desk.save(an_encounter(engagements=[OTHERS], at={"at": "2026-06-02T09:00:00Z"}))
    return desk


def promise(text: str, engagement: str) -> Record:
    said = {"text": {"text": text, "lang": "en"}, "owner": "us", "status": "com.made"}
    return read_record("commitment", {**said, "engagement": engagement})


@pytest.mark.parametrize("typed", ["", "water"])
def test_promises_of_the_talks_come_before_the_newest_of_others(desk: Desk, typed: str) -> None:
    first, *others = desk.reading.named_like(("commitment",), typed, 20, OURS)
    assert first.function == "water first"
    assert len(others) == 19
    assert len({one.id for one in (first, *others)}) == 20


@pytest.mark.parametrize("typed", ["", "water"])
def test_the_persons_of_its_actors_come_first(desk: Desk, typed: str) -> None:
    first, *_ = desk.reading.named_like(("interlocutor",), typed, 20, OURS)
    assert first.function == "water engineer"


def test_its_actors_and_its_encounters_come_first(desk: Desk) -> None:
    assert desk.reading.named_like(("actor",), "", 20, OURS)[0].id == FRONT
    assert desk.reading.named_like(("actor",), "riv", 20, OURS)[0].id == FRONT
    assert desk.reading.meetings_like("", 20, OURS)[0].id == an_id("an old talk")


def test_each_letter_reads_as_many_records_in_a_large_file_as_in_a_small_one(desk: Desk) -> None:
    def questions() -> int:
        asked: list[str] = []
        connection = desk.store.lists._connection
        connection.set_trace_callback(asked.append)
        desk.reading.named_like(("commitment",), "water", 5, OTHERS)
        connection.set_trace_callback(None)
        return sum("FROM current" in one or "FROM link" in one for one in asked)

    few = questions()
    for at in range(MANY):
        desk.save(promise(f"water and more {at}", OTHERS))
    assert questions() == few
