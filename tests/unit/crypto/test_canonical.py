"""Strict reading and canonical writing of JSON."""

from __future__ import annotations

import time

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.canonical import MAX_INTEGER, canonical, parse_canonical, parse_strict
from hdfield.errors import (
    FieldError,
    JsonDepthError,
    JsonDuplicateKeyError,
    JsonFloatError,
    JsonKeyError,
    JsonSizeError,
    NotCanonicalError,
    NotJsonError,
    NotUtf8Error,
)
from hdfield.model.json_types import Json

MIB = 1 << 20
ASCII_KEYS = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E))
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(ASCII_KEYS, inner, max_size=5),
    max_leaves=20,
)


def strict(untrusted: bytes) -> Json:
    return parse_strict(untrusted, max_bytes=MIB)


@given(VALUES)
def test_the_canonical_form_is_that_of_the_rfc8785_package(value: Json) -> None:
    assert canonical(value) == rfc8785.dumps(value)


@given(VALUES)
def test_what_is_written_is_read_back_the_same(value: Json) -> None:
    assert parse_canonical(canonical(value), max_bytes=MIB, max_depth=32) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_reason(untrusted: bytes) -> None:
    try:
        strict(untrusted)
    except FieldError:
        return


@pytest.mark.parametrize(
    ("untrusted", "error"),
    [
        (b'{"a":"\xff"}', NotUtf8Error),
        (b'"\\ud800"', NotUtf8Error),
        (b'"\\udc00\\ud800"', NotUtf8Error),
        (b'\xef\xbb\xbf{"a":1}', NotJsonError),
        (b"", NotJsonError),
        (b'{"a":1', NotJsonError),
        (b'{"a":1}{}', NotJsonError),
        (b'{"a":1,}', NotJsonError),
        (b"{'a':1}", NotJsonError),
        (b'"a\nb"', NotJsonError),
        (b"01", NotJsonError),
        (b"1.0", JsonFloatError),
        (b"1e2", JsonFloatError),
        (b"NaN", JsonFloatError),
        (b"-Infinity", JsonFloatError),
        (b"9007199254740992", JsonFloatError),
        (b"-9007199254740992", JsonFloatError),
        (b"9" * 5000, JsonFloatError),
        (b'{"a":1,"a":1}', JsonDuplicateKeyError),
        (b'{"a":1,"\\u0061":1}', JsonDuplicateKeyError),
        ('{"é":1}'.encode(), JsonKeyError),
        (b'{"a\\n":1}', JsonKeyError),
        (b"[" * 9 + b"]" * 9, JsonDepthError),
        (b'{"a":' * 9 + b"1" + b"}" * 9, JsonDepthError),
        (b" " * (MIB + 1), JsonSizeError),
    ],
)
def test_each_kind_of_bad_json_has_its_own_refusal(untrusted: bytes, error: type[FieldError]) -> None:
    with pytest.raises(error):
        strict(untrusted)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"[" * MIB,
        b'{"a":' * (MIB // 5),
        b"]" * MIB,
        b'"' + b'\\"' * (MIB // 2 - 1),
        b'"' * MIB,
        b"9" * MIB,
        b"[" + b"{}," * (MIB // 3 - 1),
        b'[{"a' + b"\\" * (MIB - 8),
    ],
)
def test_a_hostile_megabyte_is_refused_quickly(untrusted: bytes) -> None:
    started = time.process_time()
    with pytest.raises(FieldError):
        strict(untrusted)
    assert time.process_time() - started < 2


def test_brackets_inside_strings_are_not_depth() -> None:
    assert strict(b'["[[[[[[[[[[", "\\"[[[[[[[[[["]') == ["[[[[[[[[[[", '"[[[[[[[[[[']


def test_eight_levels_are_read() -> None:
    strict(b"[" * 8 + b"]" * 8)


def test_the_largest_whole_numbers_are_kept_exactly() -> None:
    assert strict(b"[9007199254740991,-9007199254740991]") == [MAX_INTEGER, -MAX_INTEGER]


@pytest.mark.parametrize("untrusted", [b'{"b":1,"a":2}', b'{"a": 1}', b'"\\u00e9"', b'"\\/"', b"1\n", b"-0"])
def test_json_written_another_way_is_not_canonical(untrusted: bytes) -> None:
    strict(untrusted)
    with pytest.raises(NotCanonicalError):
        parse_canonical(untrusted, max_bytes=MIB)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        ({"a": 1.0}, JsonFloatError),
        ([float("nan")], JsonFloatError),
        ([2**53], JsonFloatError),
        ([-(2**53)], JsonFloatError),
        ({"é": 1}, JsonKeyError),
        ({1: 1}, JsonKeyError),
        (["\ud800"], NotUtf8Error),
        ([b"bytes"], TypeError),
    ],
)
def test_what_has_no_canonical_form_is_never_written(value: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        canonical(value)  # type: ignore[arg-type]
