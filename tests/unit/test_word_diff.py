"""Two texts compared word by word lose nothing of either."""

from __future__ import annotations

import random
import time

from hypothesis import example, given
from hypothesis import strategies as st

from hdfield.rules.word_diff import Piece, word_diff

TEXTS = st.text(alphabet="ab كتاب\u064eé ,.\n1", max_size=60)


def joined(pieces: tuple[Piece, ...], *changes: str) -> str:
    return "".join(piece.text for piece in pieces if piece.change in changes)


@given(TEXTS, TEXTS)
@example("", "")
@example("a\n", "a")
def test_kept_and_added_is_the_new_text_and_kept_and_removed_the_old(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert joined(pieces, "kept", "added") == new
    assert joined(pieces, "kept", "removed") == old


@given(TEXTS)
def test_a_text_against_itself_is_kept_whole(text: str) -> None:
    assert {piece.change for piece in word_diff(text, text)} <= {"kept"}


def test_one_word_changed_is_one_word_removed_and_one_added() -> None:
    assert word_diff("They asked for fuel twice.", "They asked for food twice.") == (
        Piece("kept", "They asked for"),
        Piece("removed", " fuel"),
        Piece("added", " food"),
        Piece("kept", " twice."),
    )


def test_a_note_that_goes_on_keeps_its_last_word() -> None:
    assert word_diff("They let us", "They let us pass.") == (
        Piece("kept", "They let us"),
        Piece("added", " pass."),
    )


def test_an_arabic_word_is_whole_with_its_vowel_signs() -> None:
    pieces = word_diff("قالوا نَعَم اليوم", "قالوا لا اليوم")
    assert [piece.text.strip() for piece in pieces if piece.change != "kept"] == ["نَعَم", "لا"]


def test_two_long_notes_are_compared_within_fifty_milliseconds() -> None:
    pick = random.Random(7)
    words = [f"w{n}" for n in range(200)]
    old, new = (" ".join(pick.choice(words) for _ in range(4500))[:20_000] for _ in range(2))
    took = []
    for _ in range(5):
        start = time.perf_counter()
        word_diff(old, new)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05
