"""The code on paper, as people write and type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.recovery_code import (
    _ALPHABET,
    _number,
    _spelled,
    new_recovery_code,
    recovery_identity,
)
from hdfield.errors import MistypedRecoveryCodeError

CODES = st.integers(0, 2**130 - 1).map(_spelled)
VECTOR = _spelled(int.from_bytes(bytes(range(1, 18)), "big") & (2**130 - 1))


def test_a_new_code_is_seven_groups_of_four() -> None:
    code = new_recovery_code()
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= set(_ALPHABET + "-")
    assert _spelled(_number(code)) == code
    assert new_recovery_code() != code


def test_the_vector_of_the_format_stays_as_it_is() -> None:
    assert VECTOR == "820C-20A1-G710-4GM2-RC1M-70Y4-0H4J"
    assert (
        recovery_identity(VECTOR).seed.hex()
        == "5777d8144ac08e164a7f338cc354bf83aa0f7aa4295c15230b0ab102dc98f08d"
    )


@given(CODES)
def test_what_people_do_to_a_code_is_forgiven(code: str) -> None:
    spoken = code.lower().replace("0", "o").replace("1", "l").replace("-", "  ")
    assert _spelled(_number(spoken)) == code
    assert _spelled(_number(code.replace("-", "").replace("1", "I"))) == code
    assert _spelled(_number("\u200f" + code.replace("-", " – ") + "\n")) == code
    arabic = code.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    assert _spelled(_number(arabic)) == code


@given(CODES, st.data())
def test_two_wrong_characters_are_always_noticed(code: str, data: st.DataObject) -> None:
    letters = list(code.replace("-", ""))
    places = data.draw(st.lists(st.integers(0, 27), min_size=1, max_size=2, unique=True))
    for place in places:
        letters[place] = data.draw(st.sampled_from(_ALPHABET.replace(letters[place], "")))
    with pytest.raises(MistypedRecoveryCodeError):
        recovery_identity("".join(letters))


@given(CODES, st.integers(0, 27), st.integers(0, 27))
def test_two_swapped_characters_are_always_noticed(code: str, one: int, other: int) -> None:
    letters = list(code.replace("-", ""))
    if letters[one] != letters[other]:
        letters[one], letters[other] = letters[other], letters[one]
        with pytest.raises(MistypedRecoveryCodeError):
            recovery_identity("".join(letters))


@pytest.mark.parametrize("text", ["", "0", VECTOR[:-1], VECTOR + "0", VECTOR.replace("2", "U"), "é" * 28])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(MistypedRecoveryCodeError):
        recovery_identity(text)


def test_one_code_is_one_identity() -> None:
    code = new_recovery_code()
    assert recovery_identity(code.lower()).recipient == recovery_identity(code).recipient
