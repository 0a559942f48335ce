"""``slots.bin`` on disk: two copies, one of them whole whatever happens.

Owns the layout and the order in which the copies change. Knows nothing of
passphrases and keys: a slot is a kind, parameters and a body to it.

Layout, all numbers big-endian (docs/format/slots.md):

    0      copy A, 16,384 bytes        16384  copy B, the same
    32768  failed tries, 4,096 bytes (`slots` counts them)   36864  end

    copy:  0 magic "hdfslots" · 8 version u16 · 10 number of slots u16
           12 generation u64 · 20 slots, one after another · zeros
           16352 SHA-256 of bytes 0 to 16351
    slot:  kind u8 · parameters' length u16 · body's length u16 · parameters · body

Magic, version and the place of the SHA-256 are the same in every version, so
that an older program knows a newer file from a damaged one.

The copy of the higher generation counts. A change writes the other, syncs,
reads back, then writes the first alike: else the old passphrase would stay
in it. A change cut between the two is finished at the next opening.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hdfield.errors import (
    DamagedSlotsError,
    NewerNotebookError,
    NotANotebookError,
    NotebookExistsError,
    StorageError,
)
from hdfield.notebook.slot_kinds import Slot

VERSION = 1
COPY_BYTES = 16 * 1024
TRIES_BYTES = 4 * 1024
TRIES_AT = 2 * COPY_BYTES
FILE_BYTES = TRIES_AT + TRIES_BYTES

_MAGIC = b"hdfslots"
_HASHED_BYTES = COPY_BYTES - 32
_FIRST_SLOT_AT = 20
_SLOT_HEAD_BYTES = 5
_MAX_SLOTS = 16  # each passphrase slot of a hostile file costs a derivation


@dataclass(frozen=True)
class SlotsCopy:
    """One whole copy as read."""

    generation: int
    slots: tuple[Slot, ...]
    raw: bytes


def create_file(path: Path, slots: Sequence[Slot]) -> None:
    """Write a new slots file, durably.

    Raises:
        NotebookExistsError: Something is at ``path``.
        StorageError: The disk refused.
    """
    copy = _packed(1, slots)
    with _disk(path):
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        except FileExistsError:
            raise NotebookExistsError(path=path) from None
        with open(descriptor, "wb", buffering=0) as file:
            _write(file, 0, copy + copy + bytes(TRIES_BYTES))
        _sync_folder(path.parent)


def read_copies(path: Path) -> list[SlotsCopy | None]:
    """Read both copies, None for one that is not whole.

    Raises:
        NotANotebookError: Not a slots file.
        NewerNotebookError: A whole copy is of a version we do not know.
    """
    raw = read_file(path)
    pieces = [raw[:COPY_BYTES], raw[COPY_BYTES:TRIES_AT]]
    if len(raw) != FILE_BYTES and not any(piece.startswith(_MAGIC) for piece in pieces):
        raise NotANotebookError(path=path)
    return [_unpacked(path, piece) for piece in pieces]


def current_copy(path: Path, copies: Sequence[SlotsCopy | None]) -> SlotsCopy:
    """Give the whole copy of the highest generation.

    Raises:
        DamagedSlotsError: Neither copy is whole.
    """
    whole = [copy for copy in copies if copy is not None]
    if not whole:
        raise DamagedSlotsError(path=path)
    return max(whole, key=lambda copy: copy.generation)


def change_slots(path: Path, slots: Sequence[Slot]) -> None:
    """Write new slots, the older copy first; see the module's text for why.

    Raises:
        NotANotebookError: Not a slots file.
        NewerNotebookError: Written by a newer program.
        DamagedSlotsError: Neither copy is whole.
        StorageError: The disk refused, or gave back other bytes.
    """
    copies = read_copies(path)
    current = current_copy(path, copies)
    new = _packed(current.generation + 1, slots)
    first = 1 if copies[0] is current else 0
    _write_copy(path, first, new)
    _write_copy(path, 1 - first, new)


def mend_copies(path: Path, copies: Sequence[SlotsCopy | None]) -> None:
    """Make a damaged or outdated copy like the current one.

    Only for whoever holds the notebook's lock: between reading and mending
    nobody else may change the file. A disk that refuses does not stop an opening that has already succeeded:
    the notebook may lie on a read-only stick.
    """
    current = current_copy(path, copies)
    for place, copy in enumerate(copies):
        if copy is None or copy.raw != current.raw:
            with suppress(StorageError):
                _write_copy(path, place, current.raw)


def write_in_place(path: Path, place: int, data: bytes) -> None:
    """Overwrite bytes of the file where they are, durably.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    with _disk(path), path.open("r+b", buffering=0) as file:
        _write(file, place, data)


def _write_copy(path: Path, place: int, raw: bytes) -> None:
    with _disk(path), path.open("r+b", buffering=0) as file:
        _write(file, place * COPY_BYTES, raw)
        file.seek(place * COPY_BYTES)
        if file.read(COPY_BYTES) != raw:
            raise StorageError(path=path, reason="read_back")


def _packed(generation: int, slots: Sequence[Slot]) -> bytes:
    head = _MAGIC + VERSION.to_bytes(2, "big") + len(slots).to_bytes(2, "big")
    parts = [head, generation.to_bytes(8, "big")]
    for slot in slots:
        lengths = len(slot.parameters).to_bytes(2, "big") + len(slot.body).to_bytes(2, "big")
        parts += [bytes((slot.kind,)), lengths, slot.parameters, slot.body]
    raw = b"".join(parts).ljust(_HASHED_BYTES, b"\0")
    if len(raw) > _HASHED_BYTES or len(slots) > _MAX_SLOTS:
        raise ValueError("more slots than a copy holds")
    return raw + hashlib.sha256(raw).digest()


def _unpacked(path: Path, raw: bytes) -> SlotsCopy | None:
    is_whole = len(raw) == COPY_BYTES and raw.startswith(_MAGIC)
    if not is_whole or hashlib.sha256(raw[:_HASHED_BYTES]).digest() != raw[_HASHED_BYTES:]:
        return None
    version = int.from_bytes(raw[8:10], "big")
    if version > VERSION:
        raise NewerNotebookError(path=path, found=version, known=VERSION)
    count = int.from_bytes(raw[10:12], "big")
    if count > _MAX_SLOTS:
        return None
    slots = []
    place = _FIRST_SLOT_AT
    for _ in range(count):
        body_at = place + _SLOT_HEAD_BYTES + int.from_bytes(raw[place + 1 : place + 3], "big")
        end = body_at + int.from_bytes(raw[place + 3 : place + 5], "big")
        if end > _HASHED_BYTES:
            return None
        slots.append(Slot(raw[place], raw[place + _SLOT_HEAD_BYTES : body_at], raw[body_at:end]))
        place = end
    return SlotsCopy(int.from_bytes(raw[12:20], "big"), tuple(slots), raw)


def read_file(path: Path) -> bytes:
    """Read the whole file, and one byte more if there is more.

    Raises:
        NotANotebookError: No file at ``path``.
        StorageError: The disk refused.
    """
    with _disk(path), path.open("rb", buffering=0) as file:
        return file.read(FILE_BYTES + 1)


def _write(file: BinaryIO, place: int, data: bytes) -> None:
    file.seek(place)
    written = 0
    while written < len(data):
        written += file.write(data[written:])
    os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened, and needs no sync
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """Turn what the disk says into our errors."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise NotANotebookError(path=path) from None
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        raise StorageError(path=path, reason=reason) from error


_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would turn \n into \r\n
