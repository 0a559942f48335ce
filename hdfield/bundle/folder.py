"""Bundles as files: finding them, reading them safely, copying them.

A bundle lies in a folder of its own or in one ``.bin`` file; both are read the
same way here. Only names of three shapes are ever looked at, links are never
followed, and no name from outside becomes a path.

Source: docs/format.md, section 8 and section 9, step 1.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hdfield.bundle.disk import ask_folder, disk_errors, publish, remove, temporary
from hdfield.bundle.ustar import END, ArchiveReader, header, padding
from hdfield.errors import (
    BundleLimitError,
    CutBundleError,
    DamagedBundleError,
    NotABundleError,
    StorageError,
)
from hdfield.model.waybill import MAX_PARTS
from hdfield.progress import Cancel, Progress

WAYBILL, ROSTER = "waybill.age", "roster.age"
SINGLE_SUFFIX = ".bin"
MAX_TOTAL_BYTES = 1 << 30
"""Most bytes of one bundle that are taken in; 256 MiB of records seal to less."""

_PART = re.compile(r"[0-9]{6}\.part")
_SINGLE = re.compile(r"[0-9a-f]{32}\.bin")
_PIECE = 1 << 20
_MAX_FOUND = 100_000


@dataclass(frozen=True, slots=True)
class Span:
    """Where the bytes of one file of a bundle lie; offset and size in bytes."""

    path: Path
    offset: int
    size: int


class SpanReader:
    """Reads one span and nothing past it."""

    def __init__(self, source: BinaryIO, size: int) -> None:
        self._source = source
        self._left = size

    def read(self, size: int) -> bytes:
        """Give up to ``size`` bytes; none at the end."""
        piece = self._source.read(min(size, self._left))
        self._left -= len(piece)
        return piece


@dataclass(frozen=True)
class BundleFiles:
    """The files of one bundle, wherever they lie.

    Attributes:
        path: Its folder or its single file.
        spans: By name, in the order waybill, parts, roster.
    """

    path: Path
    spans: Mapping[str, Span]

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the parts, in order."""
        return tuple(name for name in self.spans if _PART.fullmatch(name))

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(span.size for span in self.spans.values())

    @contextmanager
    def open(self, name: str) -> Iterator[SpanReader]:
        """Open one file.

        Raises:
            CutBundleError: It is not there.
            StorageError: The disk refuses.
        """
        span = self.spans.get(name)
        if span is None:
            raise CutBundleError(name=name)
        with disk_errors(span.path), span.path.open("rb") as source:
            source.seek(span.offset)
            yield SpanReader(source, span.size)

    def read(self, name: str, limit: int) -> bytes:
        """Give a small file whole.

        Raises:
            CutBundleError: It is not there.
            BundleLimitError: It is longer than ``limit`` bytes.
        """
        with self.open(name) as source:
            content = source.read(limit + 1)
        if len(content) > limit:
            raise BundleLimitError(what=name.partition(".")[0], limit=limit)
        return content


def open_bundle(path: Path) -> BundleFiles:
    """Look at a bundle's files without reading what they hold.

    Args:
        path: A folder, or a single ``.bin`` file.

    Raises:
        NotABundleError: Neither, or nothing of a bundle in it.
        CutBundleError: It has parts and no waybill.
        DamagedBundleError: A link, or a single file that is no restricted
            ustar (``reason`` ``link``, ``ustar``, ``cut`` or ``members``).
        BundleLimitError: More parts than we read.
    """
    if path.is_dir():
        spans = _folder_spans(path)
    elif path.is_file():
        spans = _single_spans(path)
    else:
        raise NotABundleError(path=path)
    if not spans:
        raise NotABundleError(path=path)
    if WAYBILL not in spans:
        raise CutBundleError(name=WAYBILL)
    if len(spans) > MAX_PARTS + 2:
        raise BundleLimitError(what="parts", limit=MAX_PARTS)
    return BundleFiles(path, dict(sorted(spans.items(), key=lambda item: _rank(item[0]))))


def find_bundles(path: Path) -> tuple[Path, ...]:
    """Find the bundles at or below a path, by name; links are not followed.

    Raises:
        NotABundleError: There is none.
        BundleLimitError: More files than we look at.
    """
    if path.is_file():
        return (path,)
    found: list[Path] = []
    seen = 0
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        seen += len(names)
        if seen > _MAX_FOUND:
            raise BundleLimitError(what="files", limit=_MAX_FOUND)
        if WAYBILL in names or any(_PART.fullmatch(name) for name in names):
            found.append(Path(folder))
            folders.clear()
        found += [Path(folder, name) for name in sorted(names) if _SINGLE.fullmatch(name)]
    if not found:
        raise NotABundleError(path=path)
    return tuple(found)


def copy_in(files: BundleFiles, target: Path, progress: Progress, cancel: Cancel) -> BundleFiles:
    """Copy a bundle to staging, within limits; told as ``bundle.staging``.

    Raises:
        BundleLimitError: More bytes than we take in.
        StorageError: The disk refused, or has not twice the room.
        CancelledError: A person stopped it.
    """
    if files.size > MAX_TOTAL_BYTES:
        raise BundleLimitError(what="bundle", limit=MAX_TOTAL_BYTES)
    ask_folder(target)
    with disk_errors(target):
        if shutil.disk_usage(target).free < 2 * files.size:
            raise StorageError(path=target, reason="full")
    done = 0
    for name in files.spans:
        cancel.raise_if_set()
        with files.open(name) as source, disk_errors(target), (target / name).open("xb") as copy:
            while piece := source.read(_PIECE):
                copy.write(piece)
                done += len(piece)
        progress.step(done, files.size, "bundle.staging")
    return open_bundle(target)


def carry(files: BundleFiles, target: Path, *, single: bool, progress: Progress, cancel: Cancel) -> Path:
    """Copy a sealed bundle to a folder or stick, and read it again.

    Args:
        files: The bundle in the outbox; its folder's name is the copy's.
        target: The folder to put it in.
        single: As one ``.bin`` file instead of a folder.
        progress: Told of bytes, as ``bundle.carrying``.
        cancel: Heard between files.

    Returns:
        Where it is now.

    Raises:
        StorageError: The disk refused, or gave back other bytes (``reason``
            ``differs``); a copy already there stays.
        CancelledError: A person stopped it.
    """
    ask_folder(target)
    final = target / (files.path.name + (SINGLE_SUFFIX if single else ""))
    new = temporary(final)
    remove(new)
    try:
        if single:
            _write_checked(new, _single_pieces(files, cancel), progress, files.size)
        else:
            ask_folder(new)
            for name in files.spans:
                cancel.raise_if_set()
                _write_checked(new / name, _pieces(files, name), progress, files.size)
        remove(final)
        publish(new, final)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        new.unlink(missing_ok=True)
        raise
    return final


def _write_checked(path: Path, pieces: Iterable[bytes], progress: Progress, total: int) -> None:
    """Write, fsync, drop the cached pages and compare what the disk gives back."""
    written = hashlib.sha256()
    done = 0
    with disk_errors(path):
        with path.open("xb") as target:
            for piece in pieces:
                target.write(piece)
                written.update(piece)
                done += len(piece)
                progress.step(done, total, "bundle.carrying")
            target.flush()
            os.fsync(target.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        with path.open("rb") as source:
            again = hashlib.file_digest(source, "sha256")
    if again.digest() != written.digest():
        raise StorageError(path=path, reason="differs")


def _pieces(files: BundleFiles, name: str) -> Iterator[bytes]:
    with files.open(name) as source:
        while piece := source.read(_PIECE):
            yield piece


def _single_pieces(files: BundleFiles, cancel: Cancel) -> Iterator[bytes]:
    for name, span in files.spans.items():
        cancel.raise_if_set()
        yield header(name, span.size)
        yield from _pieces(files, name)
        yield padding(span.size)
    yield END


def _folder_spans(path: Path) -> dict[str, Span]:
    spans = {}
    with disk_errors(path), os.scandir(path) as entries:
        for entry in entries:
            if not _is_ours(entry.name):
                continue
            status = entry.stat(follow_symlinks=False)
            if not stat.S_ISREG(status.st_mode):
                raise DamagedBundleError(reason="link")
            spans[entry.name] = Span(Path(entry.path), 0, status.st_size)
    return spans


def _single_spans(path: Path) -> dict[str, Span]:
    spans: dict[str, Span] = {}
    with disk_errors(path), path.open("rb") as source:
        reader = ArchiveReader(source)
        while (member := reader.next_member()) is not None:
            name, size = member
            if not _is_ours(name):
                raise DamagedBundleError(reason="members")
            spans[name] = Span(path, source.tell(), size)
    if list(spans) != sorted(spans, key=_rank):
        raise DamagedBundleError(reason="members")
    return spans


def _is_ours(name: str) -> bool:
    return name in (WAYBILL, ROSTER) or bool(_PART.fullmatch(name))


def _rank(name: str) -> tuple[int, str]:
    return {WAYBILL: 0, ROSTER: 2}.get(name, 1), name
