"""Waybills and manifests: what a bundle says of itself.

Owns the shapes; sealing and checking are in ``hdfield.bundle``.

Source: docs/format.md, section 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from hdfield.model.base import Day, KeyId, RecordId, Value
from hdfield.model.paper import MAX_PAPER
from hdfield.model.roster import Hash

Count = Annotated[int, Field(ge=0)]
Number = Annotated[int, Field(ge=1)]
Code = Annotated[str, Field(pattern=r"^[a-z0-9_.]{1,64}$")]
Scope = Literal["team", "coordinator", "mandator", "security"]

FORMAT = 1
"""The newest ``v`` this program reads."""

MAX_PARTS = 16_384
PART_BYTES = 8 << 20
"""Longest part: fits a FAT stick and a one-shot upload."""

MAX_RECORDS = 200_000
MAX_RECORD_BYTES = 256 << 20
"""Most versions, and most bytes of them, in one bundle: senders split before."""


MAX_BLOBS = 128
MAX_BLOB_BYTES = 256 << 20
"""Most papers, and most bytes of them, in one bundle: senders split before."""


class Payload(Value):
    """Size and hashes of the sealed payload and of its parts, in order."""

    size: Number
    sha256: Hash
    parts: Annotated[
        tuple[tuple[Annotated[int, Field(ge=1, le=PART_BYTES)], Hash], ...],
        Field(min_length=1, max_length=MAX_PARTS),
    ]


class Contents(Value):
    """What the sender declares is inside: checked by readers, not by auditors."""

    counts: Annotated[Mapping[Code, Count], Field(max_length=64)]
    sensitivity: Code | None
    attachments: Count


class Waybill(Value):
    """The signed sheet that travels with a payload.

    Attributes:
        roster: (n, SHA-256 of roster.json, SHA-256 of roster.age, its size).
        seq, prev: The sender's chain, followed by auditors.
        recipients: Key id to k, followed by recipients.
        seen: Other senders' last waybills, as (seq, hash).
        ack, gone: Receipts and withdrawals; empty in this version.
        loghead: Head of the sender's audit log.
    """

    v: Literal[1]
    org: RecordId
    roster: tuple[Number, Hash, Hash, Count]
    bundle: RecordId
    sender: KeyId
    seq: Number
    prev: Hash
    recipients: Annotated[Mapping[KeyId, Number], Field(min_length=1, max_length=640)]
    scope: Scope
    urgent: bool
    day: Day
    payload: Payload | None
    seen: Mapping[KeyId, tuple[Number, Hash]]
    ack: tuple[tuple[RecordId, Literal["imported", "refused"], Code | None], ...]
    gone: tuple[tuple[RecordId, Literal["lost", "withdrawn", "expired"]], ...]
    contents: Contents
    loghead: Hash


class ManifestRecords(Value):
    """The uncompressed lines of ``records.jsonl``: how many, how long, which."""

    count: Annotated[int, Field(ge=0, le=MAX_RECORDS)]
    size: Annotated[int, Field(ge=0, le=MAX_RECORD_BYTES)]
    sha256: Hash
    gzip: Literal[True]


class ManifestBlob(Value):
    """One paper of a bundle: a member named by the hash of its bytes."""

    sha256: Hash
    size: Annotated[int, Field(ge=1, le=MAX_PAPER)]


def _ascending(blobs: tuple[ManifestBlob, ...]) -> tuple[ManifestBlob, ...]:
    names = [blob.sha256 for blob in blobs]
    if names != sorted(set(names)) or sum(blob.size for blob in blobs) > MAX_BLOB_BYTES:
        raise ValueError("blobs ascend, none twice, and are not too many bytes")
    return blobs


class Manifest(Value):
    """First member of a payload."""

    v: Literal[1]
    org: RecordId
    bundle: RecordId
    sender: KeyId
    records: ManifestRecords
    blobs: Annotated[tuple[ManifestBlob, ...], Field(max_length=MAX_BLOBS), AfterValidator(_ascending)]
