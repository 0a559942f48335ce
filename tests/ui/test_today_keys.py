"""The letters of quick capture: held to the words in every language, and to the rules of the table."""

from __future__ import annotations

from itertools import pairwise

import pytest

from hdfield.model.codes import CODES
from hdfield.rules.folding import fold
from ui import letters
from ui.language import Language
from ui.today import keys
from ui.today.capture import Capture
from ui.today.rows import LINES, NOTHING, ROWS
from ui.today.words import Around, Board, board

LANGUAGES = ("en", "fr", "ar")
SELDOM = Capture(kind="meeting.multilateral", demands=("demand.fee",), answer="met", outcome="no_show")
ROAD = Capture(kind="checkpoint.barricade", demands=("demand.fee",))
TALK = Capture(kind="meeting.bilateral", demands=("demand.fee",))
FAMILIES = [
    Capture(kind=kind, demands=("demand.fee", "demand.identity"), row="answer")
    for kind in (
        *("checkpoint.barricade", "authority_desk.office", "remote.radio", "meeting.bilateral"),
        *("intermediary.elder", "observation.no_contact"),
    )
]
FACES = ("road", "talk", "relay", "seen")
PLACES = Around(places=("a" * 32, "b" * 32, "c" * 32))


def boards(lang: str) -> list[Board]:
    return [board(capture, PLACES, lang) for capture in (ROAD, TALK, *FAMILIES)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_letter_stands_twice_in_a_row(lang: str) -> None:
    for shown in boards(lang):
        for row in ROWS:
            offered = (*shown.choices[row], *(shown.pairs if row == "answer" else ()))
            letters = [choice.letter for choice in offered if choice.letter]
            assert len(letters) == len(set(letters)), row
            assert all(len(letter) == 1 for letter in letters)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_letter_is_in_the_word_it_stands_for(language: Language, lang: str) -> None:
    language.speak(lang)
    for shown in boards(lang):
        for row in ROWS:
            for choice in shown.choices[row]:
                if choice.letter and not choice.letter.isdigit():
                    assert choice.letter in choice.word.casefold() or choice.letter in fold(choice.word), (
                        choice
                    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_chip_that_records_a_release_says_so(language: Language, lang: str) -> None:
    language.speak(lang)
    freed = {"en": "released", "fr": "libérés", "ar": "أُفرج"}[lang]
    said = {c.word for shown in boards(lang) for c in shown.choices["outcome"] if c.code == "held_released"}
    assert said
    assert all(freed in word for word in said)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_rows_with_common_answers_have_a_letter_for_each(lang: str) -> None:
    for shown in boards(lang):
        for row in ("what", "asked", "answer", "outcome", "threat", "delivered"):
            usual = (c for c in shown.choices[row] if row != "what" or c.code in keys.WHAT)
            assert all(choice.letter for choice in usual)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_asked_is_reached_from_the_start_and_wipes_nothing_from_a_later_row(lang: str) -> None:
    letter = keys.letters_of(lang, "asked")[NOTHING]
    for row in ("what", "answer", *FACES, "threat", "delivered"):
        assert letter not in keys.letters_of(lang, row).values(), row


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_letter_never_means_one_outcome_at_a_barrier_and_another_at_a_desk(lang: str) -> None:
    meant: dict[str, set[str]] = {}
    for face in FACES:
        for code, letter in keys.letters_of(lang, face).items():
            meant.setdefault(letter, set()).add(code)
    assert {letter: codes for letter, codes in meant.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_passed_is_two_letters_from_the_start_whatever_kind_is_prechosen(lang: str) -> None:
    for face in FACES:
        letter = keys.letters_of(lang, face)["passed"]
        assert letter not in keys.letters_of(lang, "answer").values()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_every_family_has_letters_in_all_its_rows(lang: str) -> None:
    for kind in CODES["encounter_kind"]:
        capture = Capture(kind=kind, demands=("demand.fee",))
        shown = board(capture, PLACES, lang)
        for row in ("asked", "answer", "outcome", "threat", "delivered"):
            letters = [choice.letter for choice in shown.choices[row]]
            assert all(letters), (kind, row)
            assert len(letters) == len(set(letters)), (kind, row)


def test_arabic_letters_are_plain_keys_of_an_arabic_keyboard() -> None:
    plain = set("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ")
    for of_row in keys.LETTERS["ar"].values():
        assert set(of_row.values()) <= plain


def test_the_same_key_is_heard_on_a_keyboard_of_the_other_script() -> None:
    assert letters.heard("a", "ar") == ("a", "ش")
    assert letters.heard("A", "ar") == ("a", "ش")
    assert letters.heard("ش", "ar") == ("ش",)
    assert letters.heard("ى", "en") == ("ى", "n")
    assert letters.heard("n", "en") == ("n",)
    assert letters.heard("a", "fr") == ("a",)


@pytest.mark.parametrize("typed", ["2", "٢", "۲"])
def test_digits_of_any_script_are_the_same_digit(typed: str) -> None:
    assert letters.heard(typed, "ar") == ("2",)


def test_waits_grow_and_have_the_digits_from_one() -> None:
    shown = [choice for choice in board(ROAD, PLACES, "en").choices["outcome"] if choice.code in keys.WAITS]
    assert [choice.letter for choice in shown] == ["1", "2", "3", "4"]
    assert all(before < after for before, after in pairwise(keys.WAITS.values()))


def test_what_is_chosen_and_seldom_is_stands_after_the_common_answers_without_a_letter() -> None:
    shown = board(SELDOM, PLACES, "en")
    for row, code in (("what", "meeting.multilateral"), ("answer", "met"), ("outcome", "no_show")):
        last = shown.choices[row][-1]  # type: ignore[index]
        assert (last.code, last.letter) == (code, "")
        assert code not in {choice.code for choice in shown.rest[row]}  # type: ignore[index]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_figures_of_red_lines_stand_in_the_way_of_nothing(lang: str) -> None:
    figures = set(keys.LINE.values())
    assert len(figures) == len(keys.LINE) == 3
    for shown in boards(lang):
        for row in ROWS:
            if row not in LINES:
                assert figures.isdisjoint(choice.letter for choice in (*shown.choices[row], *shown.pairs))
