"""The official age vectors (C2SP CCTV), as many as apply."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from hdfield.crypto.age_keys import parse_identity
from hdfield.crypto.envelope import decrypt_stream
from hdfield.errors import (
    FieldError,
    MalformedEnvelopeError,
    NotForUsError,
    TamperedEnvelopeError,
)

FOLDER = Path(__file__).parents[4] / "shared" / "vectors" / "age"
EXPECTED: dict[str, type[FieldError] | None] = {
    "success": None,
    "header failure": MalformedEnvelopeError,
    "HMAC failure": TamperedEnvelopeError,
    "no match": NotForUsError,
    "payload failure": TamperedEnvelopeError,
}
# A final chunk with something behind it: the reference gives the chunk out and
# then refuses what follows; we refuse the chunk itself. A last chunk that is not
# marked final is released by the reference when it is full, by us never.
RELEASES_LESS = {
    "stream_no_final_full",
    "stream_no_final_two_chunks_full",
    "stream_trailing_garbage_long",
    "stream_trailing_garbage_short",
    "stream_two_final_chunks",
    "stream_two_final_chunks_full",
    "stream_two_final_chunks_second",
}
needs_vectors = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"NOT RUN: the official age vectors are not at {FOLDER}"
)


@dataclass(frozen=True)
class Vector:
    """One file of the collection."""

    expect: str
    payload_sha256: str | None
    identities: tuple[str, ...]
    envelope: bytes
    applies: bool


def read_vector(name: str) -> Vector:
    head, _, envelope = (FOLDER / name).read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    facts = dict(lines)
    return Vector(
        expect=facts["expect"],
        payload_sha256=facts.get("payload"),
        identities=tuple(value for key, value in lines if key == "identity"),
        envelope=zlib.decompress(envelope) if facts.get("compressed") == "zlib" else envelope,
        applies="armored" not in facts and "passphrase" not in facts,
    )


def names() -> list[str]:
    if not FOLDER.is_dir():
        return []
    return sorted(path.name for path in FOLDER.iterdir() if read_vector(path.name).applies)


@needs_vectors
def test_the_collection_is_whole() -> None:
    assert len(names()) >= 85


@needs_vectors
@pytest.mark.parametrize("name", names())
def test_the_official_vector_ends_as_it_says(name: str) -> None:
    vector = read_vector(name)
    released = io.BytesIO()
    found: type[FieldError] | None = None
    try:
        decrypt_stream(
            io.BytesIO(vector.envelope), released, [parse_identity(text) for text in vector.identities]
        )
    except FieldError as error:
        found = type(error)
    assert found is EXPECTED[vector.expect]
    if vector.payload_sha256 is not None and name not in RELEASES_LESS:
        assert hashlib.sha256(released.getvalue()).hexdigest() == vector.payload_sha256
    if found is not None and vector.payload_sha256 is None:
        assert released.getvalue() == b""


@needs_vectors
@pytest.mark.parametrize("name", sorted(RELEASES_LESS) if FOLDER.is_dir() else [])
def test_a_chunk_that_should_have_been_the_last_is_not_released(name: str) -> None:
    vector = read_vector(name)
    released = io.BytesIO()
    with pytest.raises(TamperedEnvelopeError):
        decrypt_stream(
            io.BytesIO(vector.envelope), released, [parse_identity(text) for text in vector.identities]
        )
    assert len(released.getvalue()) in (0, 65536)
    assert hashlib.sha256(released.getvalue()).hexdigest() != vector.payload_sha256
