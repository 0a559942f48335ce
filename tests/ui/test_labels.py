"""What codes are called follows the digits a person chose, as dates do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hdfield import reference
from hdfield.model.codes import CODES
from ui import labels
from ui.checklist.standing import tally_words
from ui.encounters.wording import duration
from ui.language import TONGUES, Language, in_digits, translate

ROOT = Path(__file__).resolve().parent.parent.parent
BANDS = ("wait_band", "delay_band", "amount_band", "people_not_reached_band", "team_size_band", "value_band")
OURS = re.compile("[0-9]")
THEIRS = re.compile("[\u0660-\u0669\u06f0-\u06f9]")


@pytest.mark.parametrize("list_name", BANDS)
@pytest.mark.parametrize("native", [False, True])
def test_a_band_is_written_in_the_digits_of_the_window(
    language: Language, list_name: str, native: bool
) -> None:
    language.use_native_digits(native)
    for tongue in TONGUES:
        language.speak(tongue.code)
        wrong = THEIRS if not native or tongue.code != "ar" else OURS
        for term in reference.vocabulary(list_name):
            said = labels.label(list_name, term.code, tongue.code)
            assert said == labels.label_of(term, tongue.code)
            assert not wrong.search(said), said
    language.use_native_digits(False)


def test_minutes_and_the_bands_beside_them_have_the_same_digits(language: Language) -> None:
    language.speak("ar")
    assert "45" in duration(45)
    assert "10–30" in labels.label("wait_band", "wait.10_30", "ar")
    language.use_native_digits(True)
    assert "٤٥" in duration(45)
    assert "١٠–٣٠" in labels.label("wait_band", "wait.10_30", "ar")
    language.use_native_digits(False)


def test_counts_have_the_digits_chosen(language: Language) -> None:
    language.speak("ar")
    assert "12" in translate("MapWords", "%n encounter(s)", "", 12)
    language.use_native_digits(True)
    assert "١٢" in translate("MapWords", "%n encounter(s)", "", 12)
    language.speak("en")
    assert translate("MapWords", "%n encounter(s)", "", 12) == "12 encounters"
    language.use_native_digits(False)


def test_the_counts_of_a_pillar_have_the_digits_chosen(language: Language) -> None:
    language.speak("ar")
    language.use_native_digits(True)
    assert tally_words({"done": 12}, "ar").startswith("١٢ ")
    language.use_native_digits(False)


def test_a_number_that_is_part_of_a_name_stays(language: Language) -> None:
    language.speak("ar")
    language.use_native_digits(True)
    assert "ADM3" in labels.label("place_precision", "place.adm3", "ar")
    assert in_digits("N4, 4 km") == "N4, ٤ km"
    language.use_native_digits(False)


def test_every_list_a_screen_names_is_one_there_is() -> None:
    named = re.compile(r"\blabel\(\s*\"([a-z_]+)\",")
    asked = {
        (name, path.relative_to(ROOT).as_posix())
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for name in named.findall(path.read_text("utf-8"))
    }
    assert len(asked) > 100
    assert [one for one in sorted(asked) if one[0] != "checklist_item" and one[0] not in CODES] == []


BEING_BUILT = ("ui/space/", "ui/briefs/")
"""Rooms of the release being made: each takes its labels by ``ui.labels`` before that release, and goes from here."""


def test_no_screen_takes_a_label_past_the_digits_chosen() -> None:
    past = re.compile(r"\breference\.label\(|\bterm\.label\(|from hdfield\.reference import .*\blabel\b")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if path.name != "labels.py" and past.search(path.read_text("utf-8"))
    ]
    assert [path for path in found if not path.startswith(BEING_BUILT)] == []
