"""How age keys are spelled and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto import bech32
from hdfield.crypto.age_keys import (
    ClassicIdentity,
    ClassicRecipient,
    HybridIdentity,
    HybridRecipient,
    parse_identity,
    parse_recipient,
)
from hdfield.errors import MalformedKeyError

# The examples of the age specification.
CLASSIC_SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
CLASSIC_PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
HYBRID_SECRET = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
HYBRID_PUBLIC_START = (
    "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95paef6caq5aapd"
)
HYBRID_PUBLIC_END = "ykx3qheyty7saeq0d3fzv49zc0k"


def test_the_classic_example_of_the_specification_is_read_and_written() -> None:
    identity = parse_identity(CLASSIC_SECRET)
    assert isinstance(identity, ClassicIdentity)
    assert identity.text == CLASSIC_SECRET
    assert identity.recipient.text == CLASSIC_PUBLIC
    assert parse_recipient(CLASSIC_PUBLIC) == identity.recipient


def test_the_hybrid_example_of_the_specification_is_read_and_written() -> None:
    identity = parse_identity(HYBRID_SECRET)
    assert isinstance(identity, HybridIdentity)
    assert identity.text == HYBRID_SECRET
    text = identity.recipient.text
    assert text.startswith(HYBRID_PUBLIC_START)
    assert text.endswith(HYBRID_PUBLIC_END)
    assert parse_recipient(text) == identity.recipient


@pytest.mark.parametrize("kind", [ClassicIdentity, HybridIdentity])
def test_an_identity_comes_back_from_its_seed(kind: type[ClassicIdentity] | type[HybridIdentity]) -> None:
    made = kind.generate()
    again = kind.from_seed(made.seed)
    assert again.recipient == made.recipient
    assert parse_identity(made.text) == made


def test_a_seed_of_another_length_is_refused() -> None:
    with pytest.raises(MalformedKeyError):
        ClassicIdentity.from_seed(bytes(31))
    with pytest.raises(MalformedKeyError):
        HybridIdentity.from_seed(bytes(33))


def test_a_secret_is_not_shown_when_printed() -> None:
    for identity in (ClassicIdentity.generate(), HybridIdentity.generate()):
        assert identity.text not in repr(identity)
        assert identity.seed.hex() not in repr(identity)
        assert repr(identity.seed) not in repr(identity)


@pytest.mark.parametrize(
    "text",
    ["", "1", "age1", "age1pq1", CLASSIC_PUBLIC.upper(), CLASSIC_PUBLIC + "\n", CLASSIC_PUBLIC[:-1],
     CLASSIC_PUBLIC.replace("age1", "agf1"), CLASSIC_PUBLIC[:-1] + "é", CLASSIC_SECRET,
     bech32.encode("age", bytes(31)), bech32.encode("age1pq", bytes(32)),
     bech32.encode("age1pq", b"\xff" * 1216)],
)  # fmt: skip
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(MalformedKeyError):
        parse_recipient(text)


@pytest.mark.parametrize(
    "text",
    ["", CLASSIC_SECRET.lower(), CLASSIC_SECRET[:-1] + "q", CLASSIC_PUBLIC, CLASSIC_PUBLIC.upper(),
     bech32.encode("age-secret-key-", bytes(31)).upper(), HYBRID_SECRET.replace("PQ-", ""), "ß" * 10],
)  # fmt: skip
def test_what_is_no_identity_is_refused(text: str) -> None:
    with pytest.raises(MalformedKeyError):
        parse_identity(text)


def test_sealing_to_a_key_of_low_order_is_refused() -> None:
    with pytest.raises(MalformedKeyError):
        ClassicRecipient(bytes(32)).wrap(bytes(16))
    good = HybridIdentity.generate().recipient.raw
    with pytest.raises(MalformedKeyError):
        HybridRecipient(good[:1184] + bytes(32)).wrap(bytes(16))


@given(st.binary(max_size=100))
def test_any_bytes_survive_bech32(data: bytes) -> None:
    assert bech32.decode("age", bech32.encode("age", data)) == data


@given(st.binary(min_size=32, max_size=32), st.integers(4, 61), st.sampled_from(bech32._ALPHABET))
def test_one_mistyped_character_is_always_noticed(data: bytes, place: int, character: str) -> None:
    text = bech32.encode("age", data)
    mistyped = text[:place] + character + text[place + 1 :]
    if mistyped != text:
        with pytest.raises(MalformedKeyError):
            bech32.decode("age", mistyped)
