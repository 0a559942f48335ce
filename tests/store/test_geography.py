"""Boundaries are kept whole or not at all, and encounters add up by place."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hdfield.errors import CancelledError
from hdfield.progress import Cancel, Progress
from hdfield.rules.geojson import UNITS, read_boundaries
from hdfield.services.geography import Geography
from tests.builders import NOW, Desk, a_place, an_encounter, clock
from tests.unit.resource_tables import ROOT

SAMPLE = ROOT / "resources" / "sample_boundaries.geojson"


@pytest.fixture
def geography(desk: Desk) -> Geography:
    return Geography(desk.store, desk.records, desk.reading, clock)


def at(day: int) -> dict[str, str]:
    return {"at": f"2026-05-{day:02d}T09:00:00+03:00"}


def test_boundaries_come_back_as_they_were_read(geography: Geography) -> None:
    read = read_boundaries(SAMPLE.read_bytes())
    assert geography.facts().count == 0
    assert geography.replace(read, Progress(), Cancel()) == len(read)
    assert geography.boundaries() == read
    assert geography.facts().imported_at == "2026-06-30T18:00:00+03:00"


def test_an_import_takes_the_place_of_the_one_before(geography: Geography) -> None:
    read = read_boundaries(SAMPLE.read_bytes())
    geography.replace(read, Progress(), Cancel())
    geography.replace(read[:1], Progress(), Cancel())
    assert geography.boundaries() == read[:1]


def test_an_import_that_is_stopped_changes_nothing(geography: Geography) -> None:
    read = read_boundaries(SAMPLE.read_bytes())
    geography.replace(read, Progress(), Cancel())
    stopped = Cancel()
    stopped.ask()
    with pytest.raises(CancelledError):
        geography.replace(read[:1], Progress(), stopped)
    assert geography.boundaries() == read


def test_encounters_add_up_by_place_with_the_newest_of_each(desk: Desk, geography: Geography) -> None:
    town = desk.save(a_place(level="settlement", centroid={"lat": "14.33", "lon": "-38.31"}))
    region = desk.save(a_place(level="adm1"))
    desk.save(an_encounter(kind="checkpoint.mobile", at=at(1), place=town))
    newest = desk.save(an_encounter(kind="meeting.bilateral", at=at(5), place=town))
    desk.save(an_encounter(at=at(3), place=region))
    desk.save(an_encounter(at=at(4)))
    first, second = geography.spots()
    assert (first.place.id, first.count, first.centre) == (region, 1, None)
    assert (second.place.id, second.count) == (town, 2)
    assert second.centre == (round(-38.31 * UNITS), round(14.33 * UNITS))
    assert second.last is not None
    assert second.last.id == newest


def test_only_the_days_and_the_kind_asked_for_count(desk: Desk, geography: Geography) -> None:
    town = desk.save(a_place(level="settlement"))
    desk.save(an_encounter(kind="checkpoint.mobile", at=at(1), place=town))
    desk.save(an_encounter(kind="meeting.bilateral", at=at(5), place=town))
    assert [spot.count for spot in geography.spots(since="2026-05-02")] == [1]
    assert [spot.count for spot in geography.spots(until="2026-05-04")] == [1]
    assert [spot.count for spot in geography.spots(family="checkpoint")] == [1]
    assert geography.spots(since="2026-05-06") == ()


def test_a_point_is_given_until_its_end_and_no_longer(desk: Desk, geography: Geography) -> None:
    point = {"lat": "14.5", "lon": "-38.2", "reason": "landing ground", "expires_on": "2026-07-20"}
    desk.save(an_encounter(at=at(1), point=point))
    assert geography.points() == ((-3_820_000, 1_450_000),)
    later = Geography(desk.store, desk.records, desk.reading, lambda: NOW + timedelta(days=21))
    assert later.points() == ()


def test_the_newest_encounters_at_a_place_come_first(desk: Desk, geography: Geography) -> None:
    town = desk.save(a_place(level="settlement"))
    held = [desk.save(an_encounter(at=at(day), place=town)) for day in (3, 9, 5)]
    assert [line.id for line in geography.at(town, 2)] == [held[1], held[2]]
