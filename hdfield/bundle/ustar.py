"""The restricted ustar: one way to write an archive, and no other is read.

Owns the bytes of docs/format.md, section 8: regular members only, fixed mode,
owner and time, zeros behind the end. Not zip: one archive with a name twice
reads differently in different programs. Knows nothing of what members hold.

Source: POSIX.1-2017, pax, "ustar Interchange Format".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol

from hdfield.errors import BundleLimitError, DamagedBundleError

BLOCK = 512
END = bytes(2 * BLOCK)
MAX_MEMBER_BYTES = 0o77777777777
"""Largest size eleven octal digits can say: 8 GiB less one byte."""

# The one folder there is; which names may stand in which archive is for its reader.
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}|blobs/[0-9a-f]{64}")
_PIECE = 1 << 20


class Source(Protocol):
    """Bytes to read from; fewer than asked only at the end."""

    def read(self, size: int, /) -> bytes:
        """Give up to ``size`` bytes."""
        ...


def header(name: str, size_bytes: int) -> bytes:
    """Give the 512-byte header of a member."""
    if not _NAME.fullmatch(name) or not 0 <= size_bytes <= MAX_MEMBER_BYTES:
        raise ValueError(f"no member of a restricted ustar: {name!r}, {size_bytes}")
    fields = (
        name.encode("ascii").ljust(100, b"\0"),
        b"0000600\0",
        b"0000000\0" * 2,
        b"%011o\0" % size_bytes,
        b"%011o\0" % 0,
        b"        ",
        b"0",
        bytes(100),
        b"ustar\0" + b"00",
        bytes(64),
        b"0000000\0" * 2,
        bytes(155 + 12),
    )
    block = b"".join(fields)
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def padding(size_bytes: int) -> bytes:
    """Give the zeros that fill a member's last block."""
    return bytes(-size_bytes % BLOCK)


def archive_size(sizes: Iterable[int]) -> int:
    """Give the length of an archive of members of these sizes, end included."""
    return sum(BLOCK + size + -size % BLOCK for size in sizes) + len(END)


def pack(members: Iterable[tuple[str, bytes]], *, multiple: int = BLOCK) -> bytes:
    """Write a small archive in one piece, zero-padded to a multiple of bytes."""
    pieces = [header(name, len(body)) + body + padding(len(body)) for name, body in members]
    whole = b"".join((*pieces, END))
    return whole + bytes(-len(whole) % multiple)


class ArchiveReader:
    """Read an archive forward: header, body, header, body, end.

    Every failure is a `DamagedBundleError` whose ``reason`` is ``ustar`` or
    ``cut``; callers of other formats translate it.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._left = 0
        self._pad = 0
        self._names: set[str] = set()

    def next_member(self) -> tuple[str, int] | None:
        """Go to the next member, past what is unread of this one.

        Returns:
            Its name and size in bytes, or ``None`` at the end, where all that
            follows has been checked to be zero.

        Raises:
            DamagedBundleError: Anything the writer here would not have written.
        """
        while self._left:
            self.read(min(self._left, _PIECE))
        if any(self._exactly(self._pad)):
            raise DamagedBundleError(reason="ustar")
        self._pad = 0
        block = self._exactly(BLOCK)
        if block == bytes(BLOCK):
            self._check_end()
            return None
        name, size = _parse(block)
        if name in self._names:
            raise DamagedBundleError(reason="ustar")
        self._names.add(name)
        self._left, self._pad = size, -size % BLOCK
        return name, size

    def read(self, size: int = -1) -> bytes:
        """Give up to ``size`` bytes of this member; nothing at its end.

        Raises:
            DamagedBundleError: The archive ends within the member.
        """
        wanted = self._left if size < 0 else min(size, self._left)
        piece = self._exactly(wanted)
        self._left -= wanted
        return piece

    def _exactly(self, size: int) -> bytes:
        pieces = []
        while size:
            piece = self._source.read(size)
            if not piece:
                raise DamagedBundleError(reason="cut")
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    def _check_end(self) -> None:
        total = BLOCK
        while piece := self._source.read(_PIECE):
            if any(piece):
                raise DamagedBundleError(reason="ustar")
            total += len(piece)
        if total < len(END) or total % BLOCK:
            raise DamagedBundleError(reason="cut")


def unpack(source: Source, allowed: Callable[[str], int], *, max_members: int) -> list[tuple[str, bytes]]:
    """Read a small archive in one piece.

    Args:
        source: Positioned at its first byte.
        allowed: Gives the largest size in bytes of a member by its name; 0 for
            a name that may not be there.
        max_members: Most members read.

    Raises:
        DamagedBundleError: Not a restricted ustar, or a member of another name.
        BundleLimitError: More or longer members.
    """
    reader = ArchiveReader(source)
    members: list[tuple[str, bytes]] = []
    while (member := reader.next_member()) is not None:
        name, size = member
        limit = allowed(name)
        if limit == 0:
            raise DamagedBundleError(reason="members")
        if size > limit or len(members) == max_members:
            raise BundleLimitError(what="members", limit=min(limit, max_members))
        members.append((name, reader.read()))
    return members


def _parse(block: bytes) -> tuple[str, int]:
    """Read a header by writing it again: any other byte is refused at once."""
    try:
        name = block[:100].rstrip(b"\0").decode("ascii")
        size = int(block[124:135], 8)
        is_ours = header(name, size) == block
    except ValueError:
        is_ours = False
    if not is_ours:
        raise DamagedBundleError(reason="ustar")
    return name, size
