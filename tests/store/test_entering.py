"""What a save does to an encounter's place, time and exact point, whoever calls it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hdfield.errors import InvalidRecordError
from hdfield.model.encounter import Encounter, ExactPoint
from hdfield.model.policy import Policy
from hdfield.services.entering import ZONE
from hdfield.services.gazetteer import Gazetteer
from hdfield.services.places import Places
from hdfield.services.records import Records
from tests.builders import NOW, a_key, a_place, a_store, an_encounter, an_id, seeded, set_policy

FILE = b"""pcode,parent,level,name_en,zone
R1,,adm1,Region,Etc/GMT-1
D1,R1,adm2,District,
T1,D1,settlement,Town,
"""


class Bench:
    """One store with a clock and a policy that can be turned."""

    def __init__(self, folder: Path) -> None:
        self.now = NOW
        self.store = a_store(folder)
        self.records = Records(self.store, a_key(), lambda: self.now, seeded("x"))
        gazetteer = Gazetteer(self.store, self.records, lambda: self.now)
        gazetteer.import_csv(FILE)
        self.town = gazetteer.adopt("T1")
        self.district, self.region = gazetteer.adopt("D1"), gazetteer.adopt("R1")
        self.places = Places(self.store, self.records, gazetteer, lambda: self.now)

    def save(self, **values: Any) -> Encounter:
        record = values.pop("record", None) or an_encounter(**values)
        (saved,) = self.records.save(record).saved
        return self.records.current(Encounter, saved)

    def edit(self, record: Encounter, **changes: Any) -> Encounter:
        assert record.id
        return self.save(record=record.model_copy(update=changes))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def a_point(**changes: Any) -> dict[str, Any]:
    return {"lat": "14.4", "lon": "38.2", "reason": "mined verge", "expires_on": "2026-07-30", **changes}


def test_a_new_encounter_says_its_place_as_widely_as_the_policy_asks(bench: Bench) -> None:
    assert bench.save(place=bench.town).place == bench.town
    set_policy(bench.store, Policy(place_precision="place.adm2"))
    assert bench.save(place=bench.town).place == bench.district
    set_policy(bench.store, Policy(place_precision="place.none"))
    assert bench.save(place=bench.town).place is None


def test_a_place_made_in_the_same_breath_is_widened_too(bench: Bench) -> None:
    set_policy(bench.store, Policy(place_precision="place.adm1"))
    post = a_place(id=an_id("post"), level="post", parent=bench.town)
    loose = a_place(id=an_id("loose"), level="post")
    records = (post, loose, an_encounter(place=post.id), an_encounter(place=loose.id))
    *_, placed, unplaced = bench.records.save_all(records).saved
    assert bench.records.current(Encounter, placed).place == bench.region
    assert bench.records.current(Encounter, unplaced).place is None


def test_an_older_encounter_keeps_its_place_until_a_person_names_another(bench: Bench) -> None:
    record = bench.save(place=bench.town)
    set_policy(bench.store, Policy(place_precision="place.adm2"))
    assert bench.edit(record, outcome="passed").place == bench.town
    other = bench.save(place=bench.district)
    assert bench.edit(other, place=bench.town).place == bench.district


def test_a_moment_is_written_in_the_zone_of_its_place_and_stays_that_instant(bench: Bench) -> None:
    record = bench.save(place=bench.town, at={"at": "2026-06-30T01:30:00+03:00"})
    assert record.at is not None
    assert (record.at.at.isoformat(), record.at.tz) == ("2026-06-29T23:30:00+01:00", "Etc/GMT-1")
    assert record.day == "2026-06-29"


def test_a_moment_given_with_its_zone_is_left_as_it_is(bench: Bench) -> None:
    record = bench.save(place=bench.town, at={"at": "2026-06-30T01:30:00+03:00", "tz": "Asia/Aden"})
    assert record.at is not None
    assert record.at.at.utcoffset() == timedelta(hours=3)


def test_without_a_place_the_missions_zone_counts(bench: Bench) -> None:
    with bench.store.write("setting", ZONE):
        bench.store.keeping.set_setting(ZONE, "Asia/Aden")
    record = bench.save(at={"at": "2026-06-30T01:30:00+00:00"})
    assert record.at is not None
    assert (record.at.at.isoformat(), record.at.tz) == ("2026-06-30T04:30:00+03:00", "Asia/Aden")


@pytest.mark.parametrize("end", ["2026-06-29", "2026-07-31"])
def test_a_point_needs_an_end_within_the_days_of_the_policy(bench: Bench, end: str) -> None:
    with pytest.raises(InvalidRecordError) as refused:
        bench.save(point=a_point(expires_on=end))
    assert refused.value.problems == (("point.expires_on", "out_of_policy"),)
    assert bench.save(point=a_point()).point == ExactPoint(**a_point())


def test_a_point_past_its_end_is_shown_nowhere_and_gone_with_the_next_save(bench: Bench) -> None:
    record = bench.save(point=a_point())
    assert not bench.places.expired_points()
    bench.now = datetime.fromisoformat("2026-07-31T08:00:00+03:00")
    ((expired),) = bench.places.expired_points()
    assert (expired.encounter, expired.expired_on) == (record.id, "2026-07-30")
    assert bench.records.current(Encounter, str(record.id)).point is None
    assert [entry.record.point for entry in bench.records.history(str(record.id)) if entry.record] == [None]  # type: ignore[attr-defined]
    bench.edit(bench.records.current(Encounter, str(record.id)), outcome="passed")
    assert not bench.places.expired_points()
    heads = bench.store.versions.heads(str(record.id))
    assert [head.objects["point"] for head in heads] == [{}]


def test_one_action_saves_the_record_without_its_point(bench: Bench) -> None:
    record = bench.save(point=a_point(), place=bench.town)
    bench.now = datetime.fromisoformat("2026-08-01T08:00:00+03:00")
    bench.places.drop_point(str(record.id))
    assert not bench.places.expired_points()
    assert bench.records.current(Encounter, str(record.id)).place == bench.town


def test_a_place_made_in_passing_that_the_policy_leaves_out_is_not_kept_either(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    made = a_place(id=an_id("bend"), level="settlement", parent=bench.town)
    for precision, kept in (("place.adm2", bench.district), ("place.none", None)):
        set_policy(bench.store, Policy(place_precision=precision))
        changes = bench.records.save_all((made, an_encounter(place=made.id)))
        (met,) = changes.saved
        assert bench.records.current(Encounter, met).place == kept
        assert bench.store.versions.heads(an_id("bend")) == ()
    set_policy(bench.store, Policy())
    bench.records.save_all((made, an_encounter(place=made.id)))
    assert bench.store.versions.heads(an_id("bend")) != ()
