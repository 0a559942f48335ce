"""The note guard finds what puts people at risk, and holds its tongue otherwise."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield import reference
from hdfield.rules.note_guard import find_dangers

CODES = ("maple", "telmar", "heron-2")

RISKY = [
    ("email", "write to a.b-c@mail.example.org", "a.b-c@mail.example.org"),
    ("handle", "he is @abu_river on the app", "@abu_river"),
    ("handle", "https://t.me/river_road", "https://t.me/river_road"),
    ("handle", "wa.me/9677712", "wa.me/9677712"),
    ("phone", "call +967 771 234 567 tonight", "+967 771 234 567"),
    ("phone", "00967-771234567", "00967-771234567"),
    ("phone", "le 06 12 34 56 78 ce soir", "06 12 34 56 78"),
    ("phone", "هاتفه ٠٧٧ ١٢٣ ٤٥٦٧ مساء", "٠٧٧ ١٢٣ ٤٥٦٧"),
    ("phone", "شماره ۰۹۱۲۳۴۵۶۷۸۹", "۰۹۱۲۳۴۵۶۷۸۹"),
    ("phone", "his phone is 771 234 567", "771 234 567"),
    ("phone", "اتصل على 771 234 567", "771 234 567"),
    ("phone", "number 771234567 works", "771234567"),
    ("identity", "passport no. A1234567", "A1234567"),
    ("identity", "passport A1234567 shown", "A1234567"),
    ("identity", "carte d'identité n° 10203040506", "10203040506"),
    ("identity", "جواز السفر رقم ٠١٢٣٤٥٦٧", "٠١٢٣٤٥٦٧"),
    ("identity", "national id 198503124455", "198503124455"),
    ("coordinates", "post at 15.3547, 44.2066 by the wadi", "15.3547, 44.2066"),
    ("coordinates", "١٥٫٣٥٤٧ ٤٤٫٢٠٦٦", "١٥٫٣٥٤٧ ٤٤٫٢٠٦٦"),
    ("coordinates", "15°21'16\"N", "15°21'16\"N"),
    ("coordinates", "grid 38P LB 12345 67890", "38P LB 12345 67890"),
    ("coordinates", "38PLB1234567890", "38PLB1234567890"),
    ("coordinates", "38P 412345 1697123", "38P 412345 1697123"),
    ("coordinates", "7HQ6+3M is theirs", "7HQ6+3M"),
    ("coordinates", "7HQ64H3X+3M", "7HQ64H3X+3M"),
    ("arms", "about 30 fighters at the bridge", "30 fighters"),
    ("arms", "3 pick-ups with DShK", "3 pick-ups with DShK"),
    ("arms", "une vingtaine de combattants", "une vingtaine de combattants"),
    ("arms", "deux mitrailleuses", "deux mitrailleuses"),
    ("arms", "٣٠ مقاتلا عند الجسر", "٣٠ مقاتلا"),
    ("arms", "خمسة جنود", "خمسة جنود"),
    ("name", "MAPLE is really Karim Haddadi", "Karim Haddadi"),
    ("name", "Telmar, cousin of Commander Yusuf, came", "Commander Yusuf"),
    ("name", "Heron-2, whom we know as Karim Haddadi", "Karim Haddadi"),
    ("name", "maple هو السيد كريم حدادي من القرية", "السيد كريم حدادي"),
]  # fmt: skip

HARMLESS = [
    "On 12/03/2026 at 08:40 we waited 45 minutes; back by 01.02.2026.",
    "2026-06-30T18:00:00+03:00, open 08.30-09.45, 20260312, 2024-2026",
    "They asked 25 000 zd, then 1 250 000 zd, then 2500000000 in all, about 18,000 residents.",
    "P-codes YE1101, SY020300, YE11010203; ENC-024; dev-07; 14 boxes; road N4; 3.5 km",
    "Passed at ٠٨:٤٠ في ١٢/٠٣/٢٠٢٦ ودفعنا ٢٥٬٠٠٠ ريال",
    "نحو 2 400 enfants de moins de cinq ans, 4 cliniques, 2 véhicules",
    "The Ministry of Health signed; Karim Haddadi has no code name beside him on this line.",
    "maple: القائد في الحاجز طلب الوقود، والشيخ وافق",
    "2 pick-ups of ours, one soldier waved us on, no weapon shown",
]

WRITTEN_OTHERWISE = (
    ("phone", "son numéro : 06.12.34.56.78", "06.12.34.56.78"),
    ("phone", "reach him on 06-12-34-56-78", "06-12-34-56-78"),
    ("phone", "+33-6-12-34-56-78", "+33-6-12-34-56-78"),
    ("coordinates", "lat 15.3694 lon 44.1910", "lat 15.3694 lon 44.1910"),
    ("coordinates", "lat: 15.369 long: 44.191", "lat: 15.369 long: 44.191"),
    ("coordinates", "https://goo.gl/maps/abcdef", "https://goo.gl/maps/abcdef"),
    ("coordinates", "see https://www.google.com/maps/place/x", "https://www.google.com/maps/place/x"),
    ("handle", "telegram: ahmad_77", "telegram: ahmad_77"),
    ("arms", "fighters: 40", "fighters: 40"),
    ("arms", "خمسون مقاتلا عند الحاجز", "خمسون مقاتلا"),
)
NO_DANGER = (
    *("1.3.2026-4.3.2026", "12.03.2026-14.03.2026", "2026-03-12 08:30", "01-03-2026 / 04-03-2026"),
    *("they asked 3.500, 4.250 a truck", "Signal: weak", "fighters: some", "soldiers: 2 h away"),
)


@pytest.mark.parametrize(("danger", "text", "span"), WRITTEN_OTHERWISE)
def test_a_danger_is_found_however_it_is_written(danger: str, text: str, span: str) -> None:
    found = [(one.danger, text[one.start : one.end]) for one in find_dangers(text)]
    assert found == [(danger, span)]


@pytest.mark.parametrize("text", NO_DANGER)
def test_days_sums_and_weak_signals_raise_no_alarm(text: str) -> None:
    assert find_dangers(text) == ()


@pytest.mark.parametrize(("danger", "text", "span"), RISKY)
def test_a_danger_is_found_where_it_stands(danger: str, text: str, span: str) -> None:
    found = [(one.danger, text[one.start : one.end]) for one in find_dangers(text, CODES)]
    assert found == [(danger, span)] if span else not found


@pytest.mark.parametrize("text", HARMLESS)
def test_dates_sums_codes_and_ordinary_sentences_raise_no_alarm(text: str) -> None:
    assert [(one.danger, text[one.start : one.end]) for one in find_dangers(text, CODES)] == []


def test_the_sample_mission_raises_no_false_alarm() -> None:
    mission = reference.sample_mission()
    codes = set(_values(mission, "code_name"))
    # What the notebook's lists know is no name of a person: Guarding asks them.
    known = " ".join(text for texts in ("name", "en", "fr", "ar") for text in _values(mission, texts))
    found = {
        (one.danger, text[one.start : one.end])
        for text in _texts(mission)
        if not re.search(r"@[A-Z]{3}\b", text)  # says how the file is written
        for one in find_dangers(text, codes)
        if one.danger != "name" or text[one.start : one.end] not in known
    }
    assert found == set()


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _values(value: object, name: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key == name and isinstance(part, str):
                yield part
            yield from _values(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _values(part, name)


@given(st.text(alphabet="+0123456789٠١ .,-/@abM mapleKarim H°'\n", max_size=80))
def test_places_found_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    at = 0
    for one in find_dangers(text, CODES):
        assert at <= one.start < one.end <= len(text)
        at = one.end


def test_two_thousand_characters_take_less_than_five_milliseconds() -> None:
    text = ("Met MAPLE at 08:40; asked 25 000 zd and 20 litres, قال القائد نعم. " * 40)[:2000]
    took = []
    for _ in range(7):
        start = time.perf_counter()
        find_dangers(text, CODES)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.005
