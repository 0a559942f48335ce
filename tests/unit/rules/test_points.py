"""Exact points: how one may be typed, and when its end has come."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.encounter import ExactPoint
from hdfield.rules.digits import plain_digits
from hdfield.rules.points import decimal_degrees, is_over, last_day, parse_point

_ARABIC = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
_PERSIAN = str.maketrans("0123456789.", "۰۱۲۳۴۵۶۷۸۹٫")


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("14.401, 38.2", ("14.401", "38.2")),
        ("14.401 38.2", ("14.401", "38.2")),
        ("14.401,38.2", ("14.401", "38.2")),
        ("-14.4 / -38.2", ("-14.4", "-38.2")),
        ("14,4; 38,2", ("14.4", "38.2")),
        ("14,4 38,2", ("14.4", "38.2")),
        ("١٤٫٤٠، ٣٨٫٢", ("14.4", "38.2")),
        ("۱۴٫۴ ۳۸٫۲", ("14.4", "38.2")),
        ("١٤٫٤ شمالاً، ٣٨٫٢ غرباً", ("14.4", "-38.2")),
        ("ش ١٤٫٤ ق ٣٨٫٢", ("14.4", "38.2")),
        ("N14.4 E38.2", ("14.4", "38.2")),
        ("38.2E 14.4N", ("14.4", "38.2")),
        ("14.4 N 38.2 O", ("14.4", "-38.2")),
        ("14°24' 38°12'", ("14.4", "38.2")),
        ("14°24'03\" N 38°12' W", ("14.4008333", "-38.2")),
        ("14°24′3.6″S, 038°12′00″E", ("-14.401", "38.2")),
    ],
)
def test_a_point_may_be_typed_as_people_write_it(typed: str, point: tuple[str, str]) -> None:
    assert parse_point(typed) == point


@pytest.mark.parametrize(
    "typed",
    [
        *("", "14", "14,40", "91, 20", "20, 181", "14 24 38 12", "14.4 N, 38.2 N", "12 N 14.5"),
        *("14°61' 38°12'", "14.5°30' 38°", "-14 S, 38 E", "near the well", "14.4;38.2;1", "N14.4N, E3"),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_no_point(typed: str) -> None:
    assert parse_point(typed) is None


_lat = st.decimals(-90, 90, places=7)
_lon = st.decimals(-180, 180, places=7)


@given(_lat, _lon, st.sampled_from([_ARABIC, _PERSIAN]))
def test_any_point_is_read_the_same_in_every_digits(
    lat: Decimal, lon: Decimal, digits: dict[int, int]
) -> None:
    typed = f"{lat:f}, {lon:f}"
    plain = parse_point(typed)
    assert plain is not None
    assert (Decimal(plain[0]), Decimal(plain[1])) == (lat, lon)
    assert parse_point(typed.translate(digits)) == plain
    assert parse_point(f"{plain[0]}, {plain[1]}") == plain
    assert ExactPoint(lat=plain[0], lon=plain[1], reason="x", expires_on="2026-07-01")


@given(st.text(max_size=40))
def test_any_words_are_a_point_within_the_globe_or_none(typed: str) -> None:
    point = parse_point(typed)
    assert point is None or (abs(float(point[0])) <= 90 and abs(float(point[1])) <= 180)


def test_degrees_alone_keep_seven_places_and_no_zero_behind() -> None:
    assert decimal_degrees("14.400000049", 90) == "14.4"
    assert decimal_degrees("-0.0", 90) == "0"
    assert decimal_degrees("90.1", 90) is None


def test_a_point_counts_on_its_last_day_and_not_the_day_after() -> None:
    point = ExactPoint(lat="1", lon="2", reason="mined verge", expires_on="2026-07-30")
    assert not is_over(point, date(2026, 7, 30))
    assert is_over(point, date(2026, 7, 31))
    assert last_day(date(2026, 6, 30), 30) == date(2026, 7, 30)


@given(st.integers(0, 10**12))
def test_digits_of_three_scripts_are_the_same_number(number: int) -> None:
    written = str(number)
    assert plain_digits(written.translate(_ARABIC)) == plain_digits(written.translate(_PERSIAN)) == written
