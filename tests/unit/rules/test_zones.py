"""Moments in the zone of their place."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.base import When
from hdfield.model.encounter import Encounter
from hdfield.rules.zones import known_zone, placed, reread, zone_of

LAPTOP = timezone(timedelta(hours=3))


def test_the_nearest_zone_on_the_way_up_counts_and_the_missions_where_none_is_named() -> None:
    assert zone_of([None, "Africa/Tunis", "Asia/Aden"], "Etc/GMT-1") == "Africa/Tunis"
    assert zone_of([None, None], "Etc/GMT-1") == "Etc/GMT-1"
    assert zone_of([]) is None


def test_a_minute_stays_the_instant_it_was_and_a_day_stays_the_day() -> None:
    at = datetime(2026, 6, 30, 0, 30, tzinfo=LAPTOP)
    minute = placed(When(at=at), "Etc/GMT-1")
    assert (minute.at, minute.at.utcoffset(), minute.tz) == (at, timedelta(hours=1), "Etc/GMT-1")
    day = placed(When(at=at.replace(minute=0), precision="time.day"), "Etc/GMT-1")
    assert (day.at.date().isoformat(), day.at.utcoffset()) == ("2026-06-30", timedelta(hours=1))


def test_a_named_zone_is_left_and_an_unknown_one_changes_nothing() -> None:
    named = When(at=datetime(2026, 6, 30, 8, tzinfo=LAPTOP), tz="Asia/Aden")
    assert placed(named, "Etc/GMT-1") is named
    bare = When(at=datetime(2026, 6, 30, 8, tzinfo=LAPTOP))
    for name in (None, "Nowhere/Town", "../etc", "Asia", "tzdata.zi"):
        assert placed(bare, name) == bare


def test_the_hands_of_a_clock_mean_another_instant_in_another_zone() -> None:
    zone = known_zone("Etc/GMT-1")
    assert zone is not None
    at = reread(datetime(2026, 6, 30, 14, 30, tzinfo=LAPTOP), zone)
    assert at.isoformat() == "2026-06-30T14:30:00+01:00"


@given(
    st.datetimes(datetime(1972, 1, 2), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0)),
    st.sampled_from(["Asia/Aden", "Africa/Khartoum", "Europe/Paris", "Asia/Kathmandu", "Africa/Monrovia"]),
)
def test_whatever_is_placed_can_be_written_and_is_the_same_instant(at: datetime, zone: str) -> None:
    when = placed(When(at=at.replace(tzinfo=LAPTOP)), zone)
    assert when.at == at.replace(tzinfo=LAPTOP)
    again = Encounter.model_validate_json(
        Encounter(kind="remote.radio", at=when).model_dump_json(exclude_none=True)
    )
    assert again.at is not None
    assert again.at.at == when.at
