"""JSON from outside, read strictly; JSON of ours, in its one canonical form.

Owns the limits and the RFC 8785 bytes that are hashed and signed. Knows
nothing of what an object means: models decide which keys exist.
"""

from __future__ import annotations

import json
import re
from itertools import accumulate
from typing import NoReturn, cast

from hdfield.errors import (
    JsonDepthError,
    JsonDuplicateKeyError,
    JsonFloatError,
    JsonKeyError,
    JsonSizeError,
    NotCanonicalError,
    NotJsonError,
    NotUtf8Error,
)
from hdfield.model.json_types import Json, JsonInput

MAX_INTEGER = 2**53 - 1
"""Largest whole number every JSON reader keeps exactly (RFC 7493 section 2.2)."""

_MAX_INTEGER_CHARACTERS = 17  # a sign and sixteen digits; int() of a megabyte is never tried
# The closing quote is optional so that an unclosed string is swallowed in one
# step: otherwise each quote of `"\"\"\"…` would be scanned to the end again.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET_STEP = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[{]}"))


def parse_strict(untrusted: bytes, *, max_bytes: int, max_depth: int = 8) -> Json:
    """Read JSON that somebody else wrote, or refuse it.

    Args:
        untrusted: The whole document, UTF-8 without a byte order mark.
        max_bytes: Longest document read.
        max_depth: Deepest nesting read; a bare object is depth 1.

    Returns:
        Plain lists, dicts, strings, whole numbers, booleans and None.

    Raises:
        JsonSizeError: Longer than ``max_bytes``.
        NotUtf8Error: Not UTF-8, or an escape names half a surrogate pair.
        JsonDepthError: Nested deeper than ``max_depth``.
        NotJsonError: Not JSON; a byte order mark is not JSON either.
        JsonFloatError: A number with a point or exponent, or past ±(2^53 − 1).
        JsonDuplicateKeyError: One object names a key twice.
        JsonKeyError: A key that is not printable ASCII.

    Linear in the length, whatever the bytes.
    """
    if len(untrusted) > max_bytes:
        raise JsonSizeError(limit=max_bytes, found=len(untrusted))
    try:
        text = untrusted.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8Error(offset=error.start) from None
    if _depth(untrusted) > max_depth:
        raise JsonDepthError(limit=max_depth)
    try:
        value = cast("Json", _DECODER.decode(text))
    except json.JSONDecodeError as error:
        raise NotJsonError(line=error.lineno, column=error.colno) from None
    if b"\\u" in untrusted:  # only an escape can bring in half a surrogate pair
        canonical(value)
    return value


def parse_canonical(untrusted: bytes, *, max_bytes: int, max_depth: int = 8) -> Json:
    """Read JSON that must already be in its RFC 8785 form.

    Raises:
        NotCanonicalError: Well formed, but written another way.

    Everything `parse_strict` raises leaves here too.
    """
    value = parse_strict(untrusted, max_bytes=max_bytes, max_depth=max_depth)
    if canonical(value) != untrusted:
        raise NotCanonicalError()
    return value


def canonical(value: JsonInput) -> bytes:
    """Write a value in its RFC 8785 form, the bytes that are hashed and signed.

    Equal to the ``rfc8785`` package for everything taken here (tested): keys
    are ASCII, so sorting by code point is sorting by UTF-16 unit, and there
    are no floats. About three times as fast, which counts: a save needs it
    eight times.

    Args:
        value: Plain dicts, lists or tuples, strings, whole numbers, booleans
            and None. Anything else is a bug and raises TypeError.

    Raises:
        JsonFloatError: A float, or a whole number past ±(2^53 − 1).
        JsonKeyError: A key that is not printable ASCII.
        NotUtf8Error: A string holds half a surrogate pair.

    Source: RFC 8785; RFC 7493 section 2.2.
    """
    _refuse_unwritable(value)
    try:
        return _ENCODER.encode(value).encode("utf-8")
    except UnicodeEncodeError:
        raise NotUtf8Error(offset=None) from None


def _depth(untrusted: bytes) -> int:
    """Count the deepest nesting without recursion and before any is built.

    A closing bracket too many lowers the count wrongly, but the parser stops
    at that very bracket, so what lies behind it is never read.
    """
    skeleton = _STRING.sub(b"", untrusted).translate(_BRACKET_STEP, _NOT_BRACKETS)
    return max(accumulate(memoryview(skeleton).cast("b")), default=0)


def _refuse_unwritable(value: object) -> None:
    """Walk a value and raise for whatever has no canonical form here."""
    waiting: list[object] = [value]
    while waiting:
        item = waiting.pop()
        kind = type(item)
        if kind is str or kind is bool or item is None:
            continue
        if kind is dict:
            members = cast("dict[object, object]", item)
            for key in members:
                _check_key(key)
            waiting.extend(members.values())
        elif kind is list or kind is tuple:
            waiting.extend(cast("list[object]", item))
        elif kind is int:
            if not -MAX_INTEGER <= cast("int", item) <= MAX_INTEGER:
                raise JsonFloatError()
        elif kind is float:
            raise JsonFloatError()
        else:
            raise TypeError(f"{kind.__name__} is not JSON")


def _check_key(key: object) -> None:
    if type(key) is not str or not (key.isascii() and key.isprintable()):
        raise JsonKeyError()


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise JsonDuplicateKeyError()
    for key in members:
        _check_key(key)
    return members


def _integer(digits: str) -> int:
    if len(digits) > _MAX_INTEGER_CHARACTERS:
        raise JsonFloatError()
    number = int(digits)
    if not -MAX_INTEGER <= number <= MAX_INTEGER:
        raise JsonFloatError()
    return number


def _no_float(_: str) -> NoReturn:
    raise JsonFloatError()


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_no_float, parse_constant=_no_float
)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
