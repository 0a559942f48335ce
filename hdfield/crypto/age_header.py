"""The textual header of an age file: stanzas and their MAC.

Owns the grammar, strictly, and the limits on what is read before any key is
tried. Knows no recipient type: a stanza is a type name, arguments and a body.

Source: C2SP age v1, "Header".
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hdfield.errors import EnvelopeLimitError, MalformedEnvelopeError, TamperedEnvelopeError

MAX_HEADER_BYTES = 1 << 20
MAX_STANZAS = 640
"""Limits of format.md section 6; 640 hybrid stanzas are 998,400 bytes."""

_VERSION = b"age-encryption.org/v1\n"
_END = b"\n---"
_MAC_CHARACTERS = 43
_COLUMNS = 64
_PIECE = 4096
_ARGUMENTS = re.compile(rb"-> [!-~]+(?: [!-~]+)*")


class Readable(Protocol):
    """Anything bytes can be read from; fewer than asked is allowed, none is the end."""

    def read(self, size: int, /) -> bytes:
        """Give up to ``size`` bytes."""
        ...


@dataclass(frozen=True)
class Stanza:
    """One wrapped copy of the file key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True)
class EnvelopeHeader:
    """A header as read; nothing in it is verified before a file key is known.

    Attributes:
        stanzas: In file order.
        size_bytes: Length of the header with its MAC line; the payload nonce
            starts there.
        signed: What the MAC covers.
        mac: 32 bytes.
    """

    stanzas: tuple[Stanza, ...]
    size_bytes: int
    signed: bytes
    mac: bytes

    @property
    def kinds(self) -> Counter[str]:
        """How many stanzas of each type: what an auditor counts."""
        return Counter(stanza.kind for stanza in self.stanzas)

    def verify(self, file_key: bytes) -> None:
        """Check the MAC.

        Raises:
            TamperedEnvelopeError: A stanza was added, removed or changed.
        """
        if not hmac.compare_digest(_mac(file_key, self.signed), self.mac):
            raise TamperedEnvelopeError(reason="header")


def encode_header(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """Write a header, MAC line included."""
    lines = [_VERSION]
    for stanza in stanzas:
        body = encode_base64(stanza.body)
        # Cutting past the end on purpose: a body of full lines ends in an empty one.
        rows = [body[start : start + _COLUMNS] for start in range(0, len(body) + 1, _COLUMNS)]
        lines.append(" ".join(("->", stanza.kind, *stanza.arguments)).encode("ascii") + b"\n")
        lines.append("".join(row + "\n" for row in rows).encode("ascii"))
    signed = b"".join((*lines, b"---"))
    return signed + b" " + encode_base64(_mac(file_key, signed)).encode("ascii") + b"\n"


def scan_header(source: Readable, max_bytes: int, max_stanzas: int) -> tuple[EnvelopeHeader, bytes]:
    """Read a header from a stream, and what was read past it.

    Args:
        source: Positioned at the first byte of the age file.
        max_bytes: Longest header read.
        max_stanzas: Most stanzas read.

    Returns:
        The header, and up to 4 KiB of payload that came with it.

    Raises:
        MalformedEnvelopeError: Not an age v1 file, cut, or against the grammar.
        EnvelopeLimitError: Past either limit.
    """
    held = bytearray()
    end = -1
    while end < 0:
        piece = source.read(_PIECE)
        searched = max(0, len(held) - len(_END) - _MAC_CHARACTERS - 1)
        held += piece
        if not held.startswith(_VERSION[: len(held)]) or len(held) + len(piece) == 0:
            raise MalformedEnvelopeError(reason="version")
        end = _end_of_header(held, searched)
        if (end if end >= 0 else len(held)) > max_bytes:
            raise EnvelopeLimitError(limit=max_bytes, what="header")
        if end < 0 and not piece:
            raise MalformedEnvelopeError(reason="cut")
    return parse_header(bytes(held[:end]), max_stanzas), bytes(held[end:])


def parse_header(untrusted: bytes, max_stanzas: int) -> EnvelopeHeader:
    """Parse a whole header, version line to MAC line.

    Raises:
        MalformedEnvelopeError: Against the grammar.
        EnvelopeLimitError: More than ``max_stanzas``.
    """
    head, mark, last = untrusted.rpartition(_END)
    if not mark or not head.startswith(_VERSION[:-1]):
        raise MalformedEnvelopeError(reason="version")
    if len(last) != _MAC_CHARACTERS + 2 or last[:1] != b" " or last[-1:] != b"\n":
        raise MalformedEnvelopeError(reason="mac")
    if head.count(b"\n-> ") > max_stanzas:
        raise EnvelopeLimitError(limit=max_stanzas, what="stanzas")
    stanzas = _parse_stanzas(head[len(_VERSION) :].split(b"\n"))
    return EnvelopeHeader(stanzas, len(untrusted), head + _END, decode_base64(last[1:-1]))


def encode_base64(data: bytes) -> str:
    """Write standard base64 without padding."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: bytes) -> bytes:
    """Read canonical standard base64 without padding.

    Raises:
        MalformedEnvelopeError: Padding, a foreign character, or bits left over.
    """
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise MalformedEnvelopeError(reason="base64") from None
    if base64.b64encode(data).rstrip(b"=") != text:
        raise MalformedEnvelopeError(reason="base64")
    return data


def _end_of_header(held: bytearray, searched: int) -> int:
    mark = held.find(_END, searched)
    return held.find(b"\n", mark + 1) + 1 or -1 if mark >= 0 else -1


def _parse_stanzas(lines: list[bytes]) -> tuple[Stanza, ...]:
    stanzas = []
    rest = iter(lines)
    for line in rest:
        if not _ARGUMENTS.fullmatch(line):
            raise MalformedEnvelopeError(reason="stanza")
        kind, *arguments = line[3:].decode("ascii").split(" ")
        body = []
        for row in rest:
            body.append(row)
            if len(row) < _COLUMNS:
                break
        if not body or len(body[-1]) >= _COLUMNS or any(len(row) != _COLUMNS for row in body[:-1]):
            raise MalformedEnvelopeError(reason="body")
        stanzas.append(Stanza(kind, tuple(arguments), decode_base64(b"".join(body))))
    if any(stanza.kind == "scrypt" for stanza in stanzas) and len(stanzas) > 1:
        raise MalformedEnvelopeError(reason="scrypt")
    return tuple(stanzas)


def _mac(file_key: bytes, signed: bytes) -> bytes:
    key = HKDF(SHA256(), 32, None, b"header").derive(file_key)
    return hmac.digest(key, signed, "sha256")
