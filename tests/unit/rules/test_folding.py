"""One folded form for index and query, in the scripts people write in."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hdfield.rules.folding import fold, visible, words

WRITTEN = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("حاجز", "حَاجِزٌ"),  # harakat
        ("احمد", "أحمد"),
        ("ادارة", "إدارة"),
        ("القران", "القرآن"),
        ("القران", "القرا\u0653ن"),  # alef and madda apart
        ("الحاجز", "ٱلحاجز"),
        ("مستشفي", "مستشفى"),
        ("مدرسه", "مدرسة"),
        ("مسوول", "مسؤول"),
        ("رييس", "رئيس"),
        ("سلام", "ســلام"),  # tatweel
        ("علي", "علی"),  # Persian yeh
        ("كردي", "کردی"),  # and kaf
        ("2026", "٢٠٢٦"),
        ("2026", "۲۰۲۶"),
        ("محمد", "مُحَمَّدٌ"),  # shadda and tanwin
        ("اخذ", "أَخْذ"),  # sukun, and hamza above with a vowel
        ("احمد", "ا\u0654حمد"),  # alef and hamza apart
        ("الرحمن", "الرَّحْمٰن"),  # dagger alef
        ("eleve", "Élève"),
        ("francais", "FRANÇAIS"),
        ("ou", "où"),
        ("noel", "Noe\u0308l"),
        ("aout", "Août"),
        ("coeur", "CŒUR"),
        ("laetitia", "Lætitia"),
        ("strasse", "Straße"),
        ("strasse", "STRAẞE"),
        ("istanbul", "İstanbul"),
        ("post 7", "ＰＯＳＴ ７"),  # full width
        ("لا", "ﻻ"),  # presentation forms
    ],
)
def test_two_spellings_of_a_word_fold_to_one(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_letters_that_tell_words_apart_stay_apart() -> None:
    assert len({fold(word) for word in ("حاجز", "حاجر", "خاجز", "جاحز")}) == 4
    assert fold("ء") == "ء"


@given(WRITTEN)
@example("℡ ℃ ᴬ ϒ 𝐀")  # letters that are capitals only once they are spread out
@example("ᾀ ᾼ ΐ ﬃ ẞ İ")
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


def test_every_single_character_folds_once_and_for_all() -> None:
    planes = (*range(0xD800), *range(0xE000, 0x20000), *range(0x2F800, 0x2FA20))  # the rest is ideographs
    characters = map(chr, planes)
    assert not [f"U+{ord(char):04X}" for char in characters if fold(fold(char)) != fold(char)]


@given(WRITTEN)
def test_index_and_query_agree_whichever_normal_form_and_case_was_typed(text: str) -> None:
    assert words(unicodedata.normalize("NFC", text)) == words(unicodedata.normalize("NFD", text))
    assert words(words_again(text)) == words(text)


def words_again(text: str) -> str:
    return " ".join(words(text))


@given(WRITTEN)
def test_words_are_runs_of_letters_and_digits_without_marks(text: str) -> None:
    for word in words(text):
        assert re.fullmatch(r"[^\W_]+", word)
        assert not any(unicodedata.category(char) == "Mn" for char in word)
        assert "ـ" not in word


def test_words_split_at_signs_and_direction_marks() -> None:
    assert words("fuel/gift_tax — 20\u200flitres, «بنزين»") == [
        "fuel",
        "gift",
        "tax",
        "20",
        "litres",
        "بنزين",
    ]
    assert words("_ - \u200f") == []


def test_a_direction_mark_is_shown_where_it_could_mislead() -> None:
    assert visible("MAPLE\u202e7") == "MAPLE<U+202E>7"
    assert visible("قائد post") == "قائد post"
