"""Comparing a bundle's files with its waybill, before anything is decrypted.

Owns sizes, part hashes, the whole hash and the count of readers: what a
recipient and an auditor check alike.

Source: docs/format.md, section 9, steps 5 and 6.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from hdfield.bundle.folder import ROSTER, BundleFiles
from hdfield.bundle.payload import part_name
from hdfield.bundle.waybill import OpenedWaybill
from hdfield.crypto.envelope import read_header
from hdfield.errors import CutBundleError, DamagedBundleError, EnvelopeError
from hdfield.model.waybill import Payload
from hdfield.progress import Cancel, Progress

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One file that is not as signed; ``reason`` is ``missing``, ``cut``,
    ``larger``, ``hash``, ``extra`` or ``whole``.
    """

    name: str
    reason: str


def faults(files: BundleFiles, opened: OpenedWaybill, progress: Progress, cancel: Cancel) -> Iterator[Fault]:
    """Find every file that differs from what the waybill says; told as ``bundle.checking``."""
    payload = opened.waybill.payload
    if payload is not None:
        yield from _part_faults(files, payload, progress, cancel)
    expected = {part_name(at) for at in range(len(payload.parts) if payload else 0)}
    yield from (Fault(name, "extra") for name in files.parts if name not in expected)
    _, _, roster_hash, roster_size = opened.waybill.roster
    span = files.spans.get(ROSTER)
    if span is not None:
        if span.size != roster_size:
            yield Fault(ROSTER, "larger" if span.size > roster_size else "cut")
        elif _digest(files, ROSTER) != roster_hash:
            yield Fault(ROSTER, "hash")


def raise_first(fault: Fault | None) -> None:
    """Turn a fault into the leaf a recipient is told.

    Raises:
        CutBundleError: A file is missing or short.
        DamagedBundleError: A file is longer, other, or not named.
    """
    if fault is None:
        return
    if fault.reason in ("missing", "cut"):
        raise CutBundleError(name=fault.name)
    raise DamagedBundleError(reason=fault.reason)


def payload_readers(files: BundleFiles) -> int | None:
    """Count the readers the payload was wrapped for; ``None`` where its header does not read."""
    try:
        with files.open(part_name(0)) as source:
            return len(read_header(source).stanzas)
    except (EnvelopeError, CutBundleError):
        return None


def _part_faults(files: BundleFiles, payload: Payload, progress: Progress, cancel: Cancel) -> Iterator[Fault]:
    whole = hashlib.sha256()
    is_whole = sum(size for size, _ in payload.parts) == payload.size
    # After the first fault the rest is left: the whole cannot match any more.
    for at, (size, expected) in enumerate(payload.parts):
        cancel.raise_if_set()
        name = part_name(at)
        span = files.spans.get(name)
        if span is None or span.size != size:
            yield Fault(name, "missing" if span is None else "cut" if span.size < size else "larger")
            return
        part = hashlib.sha256()
        with files.open(name) as source:
            while piece := source.read(_PIECE):
                part.update(piece)
                whole.update(piece)
        if part.hexdigest() != expected:
            yield Fault(name, "hash")
            return
        progress.step(at + 1, len(payload.parts), "bundle.checking")
    if not is_whole or whole.hexdigest() != payload.sha256:
        yield Fault(part_name(0), "whole")


def _digest(files: BundleFiles, name: str) -> str:
    digest = hashlib.sha256()
    with files.open(name) as source:
        while piece := source.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
