"""Envelopes of our own: whole, cut, flipped, oversized, abandoned."""

from __future__ import annotations

import errno
import io
import os
import re
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hdfield.crypto.age_header import Stanza, encode_header
from hdfield.crypto.age_keys import ClassicIdentity, HybridIdentity, Identity
from hdfield.crypto.age_stream import CHUNK_BYTES, SEALED_CHUNK_BYTES, StreamReader, StreamWriter
from hdfield.crypto.envelope import (
    EnvelopeReader,
    EnvelopeWriter,
    decrypt_stream,
    encrypt_stream,
    open_bytes,
    read_header,
    seal_bytes,
)
from hdfield.errors import (
    EnvelopeError,
    EnvelopeLimitError,
    MalformedEnvelopeError,
    MixedProfileError,
    NotForUsError,
    TamperedEnvelopeError,
)

CLASSIC = ClassicIdentity.from_seed(bytes(range(32)))
HYBRID = HybridIdentity.from_seed(bytes(range(32)))
KEY = bytes(range(32))
BLOCK = 16 * CHUNK_BYTES
PROFILES: list[Identity] = [CLASSIC, HYBRID]
NEAR_BORDERS = st.sampled_from(
    [0, CHUNK_BYTES, 2 * CHUNK_BYTES, BLOCK, BLOCK + CHUNK_BYTES, 2 * BLOCK]
).flatmap(lambda border: st.integers(max(0, border - 2), border + 2))


class Dribble(io.RawIOBase):
    """A source and target that takes and gives an odd amount at a time."""

    def __init__(self, data: bytes = b"") -> None:
        self.inner = io.BytesIO(data)

    def read(self, size: int = -1, /) -> bytes:
        return self.inner.read(min(size, 4099))

    def readinto(self, room: memoryview, /) -> int:  # type: ignore[override]
        return self.inner.readinto(room[:4099])

    def write(self, data: memoryview, /) -> int:  # type: ignore[override]
        return self.inner.write(data[:4099])


class OnlyReads:
    """A source without ``readinto``."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def read(self, size: int, /) -> bytes:
        return self.inner.read(size)


def plain_of(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def streamed(plain: bytes) -> bytes:
    target = io.BytesIO()
    with StreamWriter(target, KEY) as writer:
        writer.write(plain)
    return target.getvalue()


def released_before_refusal(sealed: bytes) -> bytes:
    """Read a bad stream block by block; give what came out before the refusal."""
    reader = StreamReader(io.BytesIO(sealed), KEY)
    released = bytearray()
    try:
        while block := reader.next_block():
            released += block
    except TamperedEnvelopeError:
        pass
    else:
        pytest.fail("a bad stream was read to its end")
    with pytest.raises(TamperedEnvelopeError):
        reader.read(1)
    return bytes(released)


@settings(max_examples=40, deadline=None)
@given(NEAR_BORDERS)
def test_any_size_around_a_border_comes_back(size: int) -> None:
    plain = plain_of(size)
    sealed = streamed(plain)
    chunks = max(1, -(-size // CHUNK_BYTES))
    assert len(sealed) == size + 16 * chunks
    assert StreamReader(io.BytesIO(sealed), KEY).read() == plain
    assert StreamReader(OnlyReads(sealed), KEY).read() == plain


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 3 * CHUNK_BYTES), max_size=12), st.integers(1, 200_000))
def test_pieces_of_any_size_are_written_and_read(sizes: list[int], step: int) -> None:
    plain = plain_of(sum(sizes))
    target = Dribble()
    with EnvelopeWriter(target, [CLASSIC.recipient]) as writer:
        start = 0
        for size in sizes:
            assert writer.write(plain[start : start + size]) == size
            start += size
    reader = EnvelopeReader(Dribble(target.inner.getvalue()), [CLASSIC])
    pieces = list(iter(lambda: reader.read(step), b""))
    assert b"".join(pieces) == plain
    assert all(len(piece) == step for piece in pieces[:-1])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([0, 1, 500, CHUNK_BYTES, CHUNK_BYTES + 9, BLOCK + 9]), st.data())
def test_a_flipped_bit_is_refused_and_nothing_of_its_chunk_released(size: int, data: st.DataObject) -> None:
    sealed = bytearray(streamed(plain_of(size)))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    released = released_before_refusal(bytes(sealed))
    assert released == plain_of(size)[: place // SEALED_CHUNK_BYTES * CHUNK_BYTES]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([0, 1, 500, CHUNK_BYTES, CHUNK_BYTES + 9, BLOCK + 9]), st.data())
def test_a_cut_stream_is_refused_wherever_it_is_cut(size: int, data: st.DataObject) -> None:
    sealed = streamed(plain_of(size))
    border = st.sampled_from(range(0, len(sealed), SEALED_CHUNK_BYTES))
    cut = data.draw(st.integers(0, len(sealed) - 1) | border)
    released = released_before_refusal(sealed[:cut])
    assert len(released) <= cut
    assert plain_of(size).startswith(released)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([0, 1, CHUNK_BYTES, BLOCK]), st.binary(min_size=1, max_size=40))
def test_what_follows_the_last_chunk_is_refused(size: int, more: bytes) -> None:
    assert plain_of(size).startswith(released_before_refusal(streamed(plain_of(size)) + more))


def test_swapped_doubled_and_dropped_chunks_are_refused() -> None:
    sealed = streamed(plain_of(3 * CHUNK_BYTES + 5))
    first, second, rest = (
        sealed[:SEALED_CHUNK_BYTES],
        sealed[SEALED_CHUNK_BYTES : 2 * SEALED_CHUNK_BYTES],
        sealed[2 * SEALED_CHUNK_BYTES :],
    )
    for bad in (second + first + rest, first + first + second + rest, first + rest, second + rest):
        released_before_refusal(bad)


@pytest.mark.parametrize("identity", PROFILES)
def test_every_flipped_byte_and_every_cut_of_a_small_envelope_is_refused(identity: Identity) -> None:
    sealed = seal_bytes(b"a small secret", [identity.recipient])
    step = max(1, len(sealed) // 300)
    for place in range(0, len(sealed), step):
        flipped = bytearray(sealed)
        flipped[place] ^= 0x01
        with pytest.raises(EnvelopeError):
            open_bytes(bytes(flipped), [identity])
        with pytest.raises(EnvelopeError):
            open_bytes(sealed[:place], [identity])


@pytest.mark.parametrize("identity", PROFILES)
def test_each_of_several_recipients_opens_the_same_envelope(identity: Identity) -> None:
    other = type(identity).generate()
    sealed = seal_bytes(b"note", [identity.recipient, other.recipient])
    assert open_bytes(sealed, [identity]) == b"note"
    assert open_bytes(sealed, [other]) == b"note"
    assert open_bytes(sealed, [type(identity).generate(), other]) == b"note"
    with pytest.raises(NotForUsError):
        open_bytes(sealed, [type(identity).generate()])


def test_readers_are_counted_without_any_key() -> None:
    sealed = seal_bytes(b"", [HybridIdentity.generate().recipient for _ in range(5)])
    header = read_header(io.BytesIO(sealed))
    assert header.kinds == {"mlkem768x25519": 5}
    assert sealed[: header.size_bytes].endswith(b"\n")
    assert len(sealed) == header.size_bytes + 16 + 16
    assert len(re.findall(rb"(?m)^-> ", sealed[: header.size_bytes])) == 5


def test_one_file_is_one_profile() -> None:
    with pytest.raises(MixedProfileError):
        seal_bytes(b"", [CLASSIC.recipient, HYBRID.recipient])


def test_an_envelope_without_recipients_is_a_bug() -> None:
    with pytest.raises(ValueError, match="recipient"):
        seal_bytes(b"", [])


def test_as_many_recipients_as_readers_accept_fit_the_header_limit() -> None:
    sealed = seal_bytes(b"x", [HYBRID.recipient] * 640)
    assert open_bytes(sealed, [HYBRID]) == b"x"
    with pytest.raises(EnvelopeLimitError):
        seal_bytes(b"x", [CLASSIC.recipient] * 641)


def test_a_header_past_a_limit_is_refused_before_any_key_is_tried() -> None:
    many = encode_header(bytes(16), [Stanza("x", (), b"")] * 641)
    with pytest.raises(EnvelopeLimitError):
        open_bytes(many, [])
    wide = encode_header(bytes(16), [Stanza("x", (), bytes(1 << 20))])
    with pytest.raises(EnvelopeLimitError):
        open_bytes(wide, [])
    endless = b"age-encryption.org/v1\n-> " + b"x" * (2 << 20)
    with pytest.raises(EnvelopeLimitError):
        open_bytes(endless, [])
    with pytest.raises(EnvelopeLimitError):
        read_header(io.BytesIO(seal_bytes(b"", [CLASSIC.recipient])), max_bytes=100)


@pytest.mark.parametrize("body_bytes", [0, 1, 47, 48, 49, 96])
def test_a_body_of_any_length_is_written_as_it_is_read(body_bytes: int) -> None:
    stanza = Stanza("example.com/kind", ("one", "two"), bytes(body_bytes))
    assert read_header(io.BytesIO(encode_header(bytes(16), [stanza]))).stanzas == (stanza,)


@pytest.mark.parametrize("untrusted", [b"", b"age", b"PK\x03\x04", b"age-encryption.org/v2\n", bytes(5000)])
def test_what_is_no_age_file_is_called_malformed(untrusted: bytes) -> None:
    with pytest.raises(MalformedEnvelopeError):
        open_bytes(untrusted, [CLASSIC])


def test_an_added_stanza_is_noticed() -> None:
    sealed = seal_bytes(b"note", [CLASSIC.recipient])
    head, mark, rest = sealed.partition(b"\n--- ")
    with pytest.raises(TamperedEnvelopeError):
        open_bytes(head + b"\n-> grease\n" + mark + rest, [CLASSIC])


def test_an_error_while_writing_leaves_no_whole_envelope() -> None:
    target = io.BytesIO()
    writer = EnvelopeWriter(target, [CLASSIC.recipient])
    writer.write(plain_of(BLOCK + 1))
    with pytest.raises(ZeroDivisionError), writer:
        writer.write(bytes(1 // 0))
    with pytest.raises(TamperedEnvelopeError):
        open_bytes(target.getvalue(), [CLASSIC])
    writer.close()
    with pytest.raises(TamperedEnvelopeError):
        open_bytes(target.getvalue(), [CLASSIC])
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="NOT RUN: no /dev/full here")
@pytest.mark.parametrize("size", [1, 100, BLOCK + 1])
def test_a_full_disk_is_never_silent(size: int) -> None:
    with (
        pytest.raises(OSError, match=os.strerror(errno.ENOSPC)),
        Path("/dev/full").open("wb", buffering=0) as target,
    ):
        encrypt_stream(io.BytesIO(plain_of(size)), target, [CLASSIC.recipient])


def test_progress_adds_up_to_the_size() -> None:
    plain = plain_of(2 * BLOCK + 7)
    sealed, opened, steps = io.BytesIO(), io.BytesIO(), list[int]()
    encrypt_stream(io.BytesIO(plain), sealed, [CLASSIC.recipient], step=steps.append)
    assert sum(steps) == len(plain)
    sealed.seek(0)
    steps.clear()
    decrypt_stream(sealed, opened, [CLASSIC], step=steps.append)
    assert sum(steps) == len(plain)
    assert opened.getvalue() == plain


def test_memory_stays_bounded_whatever_the_size(tmp_path: Path) -> None:
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_bytes(bytes(32 << 20))
    tracemalloc.start()
    try:
        with plain.open("rb", buffering=0) as source, sealed.open("wb", buffering=0) as target:
            encrypt_stream(source, target, [CLASSIC.recipient])
        with sealed.open("rb", buffering=0) as source, (tmp_path / "out").open("wb") as target:
            decrypt_stream(source, target, [CLASSIC])
        assert tracemalloc.get_traced_memory()[1] < 6 << 20
    finally:
        tracemalloc.stop()
    assert (tmp_path / "out").stat().st_size == 32 << 20
