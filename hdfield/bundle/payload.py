"""The sealed payload: manifest, records and papers, padded, enveloped, cut into parts.

Owns both directions. Writing streams into part files; reading streams out of
them and gives lines with every size and hash checked. Nothing here touches
the disk in clear: compressed lines are held in memory.

Source: docs/format.md, section 8.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from hdfield.bundle.disk import disk_errors
from hdfield.bundle.ustar import BLOCK, END, ArchiveReader, archive_size, header, padding
from hdfield.crypto.age_keys import Identity, Recipient
from hdfield.crypto.envelope import EnvelopeReader, EnvelopeWriter
from hdfield.crypto.padme import padme_length
from hdfield.crypto.strict import NotTheShape, model_bytes, read_model
from hdfield.crypto.versions import MAX_LINE
from hdfield.errors import BundleLimitError, DamagedBundleError
from hdfield.model.waybill import (
    MAX_RECORD_BYTES,
    PART_BYTES,
    Manifest,
    ManifestBlob,
    ManifestRecords,
    Payload,
)

MANIFEST, RECORDS, BLOBS = "manifest.json", "records.jsonl.gz", "blobs/"
_MAX_MANIFEST_BYTES = 16_384
_SMALL_MANIFEST_BYTES = 512
"""A manifest that names no blob takes less: 331 bytes with numbers of six digits."""
_PIECE = 1 << 20
# A fixed header (no name, mtime 0, system unknown): the same lines give the same bytes.
_GZIP_WBITS = 31


def part_name(number: int) -> str:
    """Give the file name of a part, from 0."""
    return f"{number:06d}.part"


class PartsWriter:
    """Takes a stream and cuts it into part files of at most 8 MiB, each fsynced."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: list[tuple[int, str]] = []
        self._whole = hashlib.sha256()
        self._part = hashlib.sha256()
        self._size = 0
        self._target = self._begin()

    def write(self, data: memoryview) -> int:
        """Take as much as still fits into this part, and say how much that was."""
        if self._size == PART_BYTES:
            self._end()
            self._target = self._begin()
        piece = data[: PART_BYTES - self._size]
        with disk_errors(self._folder):
            self._target.write(piece)
        self._whole.update(piece)
        self._part.update(piece)
        self._size += len(piece)
        return len(piece)

    def finish(self) -> Payload:
        """Close the last part and give what a waybill says of them all."""
        self._end()
        return Payload(
            size=sum(size for size, _ in self._parts),
            sha256=self._whole.hexdigest(),
            parts=tuple(self._parts),
        )

    def abandon(self) -> None:
        """Close the file without counting it."""
        self._target.close()

    def _begin(self) -> BinaryIO:
        self._part = hashlib.sha256()
        self._size = 0
        with disk_errors(self._folder):
            return (self._folder / part_name(len(self._parts))).open("xb")

    def _end(self) -> None:
        with disk_errors(self._folder):
            self._target.flush()
            os.fsync(self._target.fileno())
            self._target.close()
        self._parts.append((self._size, self._part.hexdigest()))


class PartsReader:
    """Reads part files as one stream."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = list(paths)
        self._source: BinaryIO | None = None

    def read(self, size: int) -> bytes:
        """Give up to ``size`` bytes; none at the end of the last part."""
        while True:
            if self._source is None:
                if not self._paths:
                    return b""
                self._source = self._paths.pop(0).open("rb")
            piece = self._source.read(size)
            if piece:
                return piece
            self._source.close()
            self._source = None


def compress(lines: Iterable[bytes], step: Callable[[int], None]) -> tuple[list[bytes], ManifestRecords]:
    """Compress the lines of a payload, in memory.

    Args:
        lines: Each with its newline.
        step: Told of each line; may raise to stop.

    Returns:
        The pieces of the gzip stream, and what the manifest says of the lines.

    Memory: about half of the lines' own size.
    """
    squeeze = zlib.compressobj(6, zlib.DEFLATED, _GZIP_WBITS)
    digest, count, size = hashlib.sha256(), 0, 0
    pieces: list[bytes] = []
    for line in lines:
        digest.update(line)
        count += 1
        size += len(line)
        if piece := squeeze.compress(line):
            pieces.append(piece)
        step(1)
    pieces.append(squeeze.flush())
    return pieces, ManifestRecords(count=count, size=size, sha256=digest.hexdigest(), gzip=True)


def write_payload(
    folder: Path,
    manifest: Manifest,
    pieces: Sequence[bytes],
    recipients: Sequence[Recipient],
    blobs: Sequence[Iterable[bytes]] = (),
) -> Payload:
    """Seal a payload into part files.

    Args:
        folder: Where the parts go; holds none yet.
        manifest: Its first member.
        pieces: The compressed lines.
        recipients: Of one profile.
        blobs: The bytes of each blob the manifest names, in its order.

    Raises:
        StorageError: The disk refused; the folder is left to be removed.
    """
    parts = PartsWriter(folder)
    first, size = model_bytes(manifest), sum(map(len, pieces))
    total = archive_size((len(first), size, *(blob.size for blob in manifest.blobs))) - len(END)
    try:
        with EnvelopeWriter(parts, recipients) as target:
            target.write(header(MANIFEST, len(first)) + first + padding(len(first)))
            target.write(header(RECORDS, size))
            for piece in pieces:
                target.write(piece)
            target.write(padding(size))
            for named, content in zip(manifest.blobs, blobs, strict=True):
                target.write(header(BLOBS + named.sha256, named.size))
                for piece in content:
                    target.write(piece)
                target.write(padding(named.size))
            _write_zeros(target, padded_size(total) - total)
    except BaseException:
        parts.abandon()
        raise
    return parts.finish()


def archive_bytes(lines: Iterable[bytes]) -> int:
    """Give the padded length of the archive that holds these lines, before its envelope.

    For bundles that must stay small: it compresses to know.
    """
    pieces, _records = compress(lines, lambda _count: None)
    return padded_size(archive_size((_SMALL_MANIFEST_BYTES, sum(map(len, pieces)))) - len(END))


def padded_size(total: int) -> int:
    """Give the padded length of an archive whose members take ``total`` bytes."""
    wanted = padme_length(total + len(END))
    return wanted + -wanted % BLOCK


class PayloadReader:
    """Opens a payload and gives its lines, with every declared size and hash checked.

    Meant for the worker process: it trusts no length it has not counted.
    """

    def __init__(self, parts: Sequence[Path], identities: Sequence[Identity]) -> None:
        """Open the envelope and read the manifest.

        Raises:
            NotForUsError, MalformedEnvelopeError, TamperedEnvelopeError: The
                envelope does not open.
            DamagedBundleError: ``reason`` is ``ustar``, ``cut``, ``members``
                or ``manifest``.
        """
        self._envelope = EnvelopeReader(PartsReader(parts), identities)
        self._archive = ArchiveReader(self._envelope)
        self.manifest = self._read_manifest()

    def lines(self) -> Iterator[bytes]:
        """Give each line without its newline; `blobs` follow, and nothing counts before their end.

        Raises:
            DamagedBundleError: ``reason`` is ``gzip``, ``line``, ``records``,
                ``members``, ``ustar`` or ``cut``.
            BundleLimitError: A line or the whole is longer than we read.
            TamperedEnvelopeError: The envelope was changed.
        """
        if self._member() != RECORDS:
            raise DamagedBundleError(reason="members")
        declared = self.manifest.records
        digest, count, size, held = hashlib.sha256(), 0, 0, b""
        for piece in self._inflate(declared.size):
            digest.update(piece)
            size += len(piece)
            *whole, held = (held + piece).split(b"\n")
            for line in whole:
                count += 1
                yield _checked(line)
            _checked(held)
        if held:
            raise DamagedBundleError(reason="line")
        if (count, size, digest.hexdigest()) != (declared.count, declared.size, declared.sha256):
            raise DamagedBundleError(reason="records")

    def blobs(self) -> Iterator[tuple[ManifestBlob, Iterator[bytes]]]:
        """Give each blob after the lines, and see that nothing follows the last.

        The bytes of one must be read before the next is asked for, and count
        only once their iterator has ended.

        Raises:
            DamagedBundleError: ``reason`` is ``blobs``, ``members``, ``ustar`` or ``cut``.
            TamperedEnvelopeError: The envelope was changed.
        """
        for named in self.manifest.blobs:
            if self._archive.next_member() != (BLOBS + named.sha256, named.size):
                raise DamagedBundleError(reason="members")
            yield named, self._blob(named)
        if self._archive.next_member() is not None:
            raise DamagedBundleError(reason="members")

    def _blob(self, named: ManifestBlob) -> Iterator[bytes]:
        digest = hashlib.sha256()
        while piece := self._archive.read(_PIECE):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != named.sha256:
            raise DamagedBundleError(reason="blobs")

    def _read_manifest(self) -> Manifest:
        member = self._archive.next_member()
        if member is None or member[0] != MANIFEST or member[1] > _MAX_MANIFEST_BYTES:
            raise DamagedBundleError(reason="members")
        try:
            return read_model(Manifest, self._archive.read(), max_bytes=_MAX_MANIFEST_BYTES, newest=1)
        except NotTheShape:
            raise DamagedBundleError(reason="manifest") from None

    def _member(self) -> str | None:
        member = self._archive.next_member()
        return member[0] if member else None

    def _inflate(self, declared: int) -> Iterator[bytes]:
        """Decompress in bounded pieces; never more than was declared and allowed."""
        squeeze = zlib.decompressobj(_GZIP_WBITS)
        left = min(declared, MAX_RECORD_BYTES)
        piece = self._archive.read(_PIECE)
        try:
            while not squeeze.eof:
                # One byte more than is allowed tells that there is more.
                out = squeeze.decompress(piece, min(_PIECE, left + 1))
                left -= len(out)
                if left < 0:
                    raise BundleLimitError(what="records", limit=declared)
                yield out
                piece = squeeze.unconsumed_tail or self._archive.read(_PIECE)
                if not piece and not out:
                    break
        except zlib.error:
            raise DamagedBundleError(reason="gzip") from None
        if not squeeze.eof or squeeze.unused_data or piece:
            raise DamagedBundleError(reason="gzip")


def _checked(line: bytes) -> bytes:
    if len(line) > MAX_LINE:
        raise BundleLimitError(what="line", limit=MAX_LINE)
    return line


def _write_zeros(target: EnvelopeWriter, count: int) -> None:
    zeros = bytes(_PIECE)
    while count:
        piece = min(count, _PIECE)
        target.write(memoryview(zeros)[:piece])
        count -= piece
