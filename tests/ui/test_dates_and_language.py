from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.dates import Dates
from ui.direction import direction_of, is_arabic, isolated
from ui.forms.wording import Wording
from ui.language import Language, translate
from ui.widgets.page import Page

ZONE = timezone(timedelta(hours=3))
NOW = datetime(2026, 6, 30, 18, 0, tzinfo=ZONE)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def dates(language: Language) -> Dates:
    return Dates(lambda: NOW, lambda: language.locale, ZONE)


def hours_ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def test_moments_are_said_as_people_say_them(dates: Dates) -> None:
    assert dates.moment(hours_ago(3.5)) == "14:30"
    assert dates.moment(hours_ago(27.5)) == "yesterday 14:30"
    assert dates.moment(hours_ago(-20)) == "tomorrow 14:00"
    assert dates.moment(NOW - timedelta(days=3)) == "Saturday 18:00"
    assert dates.moment(NOW - timedelta(days=18)) == "12 June"
    assert dates.moment(NOW - timedelta(days=400)) == "26 May 2025"


def test_a_moment_from_another_zone_is_said_in_the_zone_of_the_reader(dates: Dates) -> None:
    assert dates.moment(datetime(2026, 6, 30, 11, 30, tzinfo=UTC)) == "14:30"
    assert dates.moment(datetime(2026, 6, 29, 21, 30, tzinfo=UTC)) == "00:30"


def test_the_full_date_is_there_for_hovering_and_hearing(dates: Dates, language: Language) -> None:
    assert dates.full(hours_ago(3.5)) == "Tuesday 30 June 2026, 14:30"
    language.speak("fr")
    assert dates.full(hours_ago(3.5)) == "mardi 30 juin 2026 à 14:30"
    language.speak("ar")
    assert dates.full(hours_ago(3.5)) == "الثلاثاء 30 يونيو 2026، 14:30"


def test_a_time_with_another_offset_than_the_laptops_says_it(dates: Dates) -> None:
    def said(offset: timedelta) -> str:
        words = dates.with_zone("14:30", datetime(2026, 6, 30, 14, 30, tzinfo=timezone(offset)))
        return words.strip("\u2068\u2069")

    assert said(timedelta(hours=3)) == "14:30"
    assert said(timedelta(hours=1)) == "14:30 · UTC+1"
    assert said(timedelta(hours=5, minutes=45)) == "14:30 · UTC+5:45"
    assert said(timedelta(hours=-3, minutes=-30)) == "14:30 · UTC\u22123:30"
    assert said(timedelta(0)) == "14:30 · UTC"


def test_a_laptop_that_changes_its_clocks_knows_its_offset_of_that_day(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    try:
        summer = Dates(lambda: datetime(2026, 6, 30, 18, 0).astimezone(), lambda: language.locale)
        winter = datetime(2026, 1, 30, 14, 30, tzinfo=timezone(timedelta(hours=1)))
        assert summer.with_zone("14:30", winter) == "14:30"
        assert "UTC+2" in summer.with_zone("14:30", winter.replace(tzinfo=timezone(timedelta(hours=2))))
        words = Wording(language, lambda: datetime(2026, 6, 30, 18, 0).astimezone())
        assert words.dates.full(winter).endswith("14:30")  # and not an hour later, as of summer
    finally:
        monkeypatch.undo()
        time.tzset()


def test_words_without_a_zone_follow_a_clock_that_stands_still(language: Language) -> None:
    there = NOW.replace(tzinfo=timezone(timedelta(hours=5, minutes=45)))
    dates = Dates(lambda: there, lambda: language.locale)
    assert dates.time(there) == "18:00"
    assert dates.moment(there - timedelta(hours=1)) == "17:00"


def test_groups_of_days_have_headings_in_the_language(dates: Dates, language: Language) -> None:
    assert dates.day(date(2026, 6, 30)) == "Today"
    assert dates.day(date(2026, 6, 22)) == "Monday 22 June"
    assert dates.day(date(2025, 6, 22)) == "Sunday 22 June 2025"
    assert dates.day_in_line(date(2026, 6, 29)) == "yesterday"
    language.speak("fr")
    assert dates.day(date(2026, 6, 22)) == "Lundi 22 juin"


def test_the_first_of_a_month_is_an_ordinal_in_french(dates: Dates, language: Language) -> None:
    language.speak("fr")
    first = date(2026, 4, 1)
    assert dates.day_in_line(first) == "1er avril"
    assert dates.day(first) == "Mercredi 1er avril"
    assert dates.day_with_year(first) == "1er avril 2026"
    assert dates.full(datetime(2026, 4, 1, 9, 5, tzinfo=ZONE)) == "mercredi 1er avril 2026 à 09:05"
    assert dates.day_in_line(date(2026, 4, 11)) == "11 avril"
    language.speak("en")
    assert dates.day_in_line(first) == "1 April"


def test_a_day_is_said_as_well_as_it_is_known(dates: Dates, language: Language) -> None:
    assert dates.partial("2026-06-12") == "12 June"
    assert dates.partial("2026-06-12", dates.day_with_year) == "12 June 2026"
    assert dates.partial("2026-06") == "June 2026"
    assert dates.partial("2025") == "2025"


def test_digits_are_latin_until_a_person_asks_for_others(dates: Dates, language: Language) -> None:
    language.speak("ar")
    assert dates.moment(hours_ago(27.5)) == "أمس 14:30"
    language.use_native_digits(True)
    assert dates.moment(hours_ago(27.5)) == "أمس ١٤:٣٠"
    language.use_native_digits(False)


def test_the_language_turns_words_and_direction_while_the_window_is_open(
    qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    class Counting(Page):
        def _retranslate(self) -> None:
            self.set_title(translate("Dates", "Today"))

    page = Counting("today", "today")
    qtbot.addWidget(page)
    button = QPushButton(page)
    with qtbot.waitSignal(language.changed):
        language.speak("ar")
    qtbot.waitUntil(lambda: page.title() == "اليوم")
    assert qapp.layoutDirection() == RTL
    assert button.layoutDirection() == RTL
    language.speak("en")
    qtbot.waitUntil(lambda: page.title() == "Today")
    assert button.layoutDirection() == LTR


def test_words_written_anew_by_an_update_do_not_end_the_open_program(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "resources" / "i18n" / "hdfield_fr.qm"
    held.parent.mkdir(parents=True)
    held.write_bytes((files("resources") / "i18n" / "hdfield_fr.qm").read_bytes())
    monkeypatch.setattr("ui.language.files", lambda package: tmp_path / package)
    language.speak("fr")
    held.write_bytes(b"")
    assert translate("TodayPage", "Today") == "Aujourd’hui"


def test_an_unknown_language_means_english(language: Language) -> None:
    language.speak("xx")
    assert language.code == "en"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Bridge post", LTR),
        ("نقطة الجسر", RTL),
        ("14:30 نقطة", RTL),
        ("(N4) نقطة", LTR),
        ("«جسر» N4", RTL),
        ("שער", RTL),
        ("Été", LTR),
    ],
)
def test_text_runs_the_way_of_its_first_strong_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text, RTL if direction == LTR else LTR) == direction


def test_text_without_letters_follows_the_window() -> None:
    assert direction_of("14:30", RTL) == RTL
    assert direction_of("", LTR) == LTR


def test_only_arabic_letters_are_drawn_larger() -> None:
    assert is_arabic("نقطة N4")
    assert not is_arabic("N4 نقطة")
    assert not is_arabic("שער")


def test_a_name_in_a_sentence_is_kept_apart_from_it() -> None:
    assert isolated("N4") == "\u2068N4\u2069"
    assert isolated("\u2069\u202eN4") == "\u2068\u202eN4\u2069"
    assert isolated("\u2067N4") == "\u2068\u2067N4\u2069\u2069"
    assert isolated(isolated("N4")) == "\u2068\u2068N4\u2069\u2069"


@given(st.text(alphabet="a\u0628\u2066\u2067\u2068\u2069\u202e\n %1"))
def test_no_text_leaves_the_place_it_is_set_into(text: str) -> None:
    depth, set_in = 0, isolated(text)
    for at, letter in enumerate(set_in):
        depth += (letter in "\u2066\u2067\u2068") - (letter == "\u2069")
        assert (depth > 0) == (at < len(set_in) - 1)
    assert [one for one in set_in if one not in "\u2066\u2067\u2068\u2069"] == [
        one for one in text if one not in "\u2066\u2067\u2068\u2069"
    ]


def test_a_name_set_into_our_words_does_not_turn_them() -> None:
    assert direction_of(f"{isolated('U-COORD')} · 3 سجلات") == RTL
    assert direction_of(f"{isolated('جسر')} · 3 records", RTL) == LTR
    assert direction_of(isolated("U-COORD"), RTL) == RTL
