"""Days typed day first become the one form records have; what is no day stays as it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.typed_days import iso_day


@given(st.dates(date(1000, 1, 1)), st.sampled_from("./-"), st.booleans())
def test_a_whole_day_written_day_first_is_that_day(day: date, between: str, padded: bool) -> None:
    parts = [f"{day.day:02}", f"{day.month:02}"] if padded else [str(day.day), str(day.month)]
    assert iso_day(between.join([*parts, str(day.year)])) == day.isoformat()


@given(st.dates(date(1000, 1, 1)), st.sampled_from("./-"))
def test_a_day_written_year_first_is_that_day(day: date, between: str) -> None:
    assert iso_day(day.strftime(f"%Y{between}%m{between}%d")) == day.isoformat()


@pytest.mark.parametrize(
    "typed", ["", "12", "1/2", "1/2/26", "31/02/2026", "12/31/2026", "2026", "2026-06", "2026/1/2", "soon"]
)
def test_what_is_no_whole_day_stays_as_it_was_typed(typed: str) -> None:
    assert iso_day(typed) == typed


@given(st.dates(date(1000, 1, 1)))
def test_no_day_on_its_way_to_being_typed_turns_into_another(day: date) -> None:
    written = f"{day.day}/{day.month}/{day.year}"
    assert all(iso_day(written[:end]) == written[:end] for end in range(len(written)))
    assert all(iso_day(day.isoformat()[:end]) == day.isoformat()[:end] for end in range(10))
