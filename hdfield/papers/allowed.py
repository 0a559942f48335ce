"""Which bytes a picture kept here may consist of, and nothing else.

Owns the allow-list: a JPEG of the segments that pixels need, a PNG of the
chunks that pixels need, ended where they end. It decodes no pixel and trusts
nobody: what the limited process made is read here again before it is sealed,
and what a colleague sent before it is shown.

Source: ITU-T T.81 (JPEG), annex B; JFIF 1.02; W3C PNG (third edition), section 5.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final, NoReturn

from hdfield.errors import NotAPictureError

MAX_SIDE: Final = 3000
"""Longest side of a picture kept here, in pixels."""

JPEG, PNG = "image/jpeg", "image/png"

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_SOI, _EOI, _SOS, _APP0 = 0xD8, 0xD9, 0xDA, 0xE0
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
# Frame, Huffman and quantisation tables, restart interval, scan: what pixels are made of.
_SEGMENTS: Final = _FRAMES | {0xC4, 0xDB, 0xDD, _SOS, _APP0}
_JFIF_BYTES: Final = 14
_CHANNELS: Final = {0: 1, 2: 3}
"""Colour types written here: grey, and red, green, blue."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a picture is: its type, and its sides in pixels."""

    media_type: str
    width: int
    height: int


def check(untrusted: bytes) -> Shape:
    """Say what a picture is, after every byte of its frame was found to be allowed.

    Raises:
        NotAPictureError: Something in it is not on the list (``reason`` is ``form``).
    """
    if untrusted.startswith(_SIGNATURE):
        return _png(untrusted)
    if untrusted.startswith(bytes((0xFF, _SOI))):
        return _jpeg(untrusted)
    _refuse()


def _refuse() -> NoReturn:
    raise NotAPictureError(reason="form")


def _shape(media_type: str, width: int, height: int) -> Shape:
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        _refuse()
    return Shape(media_type, width, height)


def _jpeg(data: bytes) -> Shape:
    shape: Shape | None = None
    at, scans = 2, 0
    while True:
        if data[at : at + 1] != b"\xff":
            _refuse()
        marker = data[at + 1] if at + 1 < len(data) else 0
        if marker == _EOI:
            break
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        body = data[at + 4 : at + 2 + size]
        if marker not in _SEGMENTS or size < 2 or len(body) != size - 2:
            _refuse()
        if marker == _APP0 and not (at == 2 and _is_plain_jfif(body)):
            _refuse()
        if marker in _FRAMES:
            if shape is not None or len(body) < 6:
                _refuse()
            shape = _shape(JPEG, int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big"))
        at += 2 + size
        if marker == _SOS:
            at, scans = _after_scan(data, at), scans + 1
    # A picture ends where it ends: an archive behind it would be carried along unseen.
    if shape is None or not scans or at + 2 != len(data):
        _refuse()
    return shape


def _is_plain_jfif(body: bytes) -> bool:
    """Say whether an APP0 says only "JFIF", without a small picture in it."""
    return len(body) == _JFIF_BYTES and body.startswith(b"JFIF\0") and body[12:] == b"\0\0"


def _after_scan(data: bytes, at: int) -> int:
    """Give the place of the first marker behind a scan: stuffed bytes and restarts are part of it."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    _refuse()


def _png(data: bytes) -> Shape:
    at, packed = len(_SIGNATURE), bytearray()
    order: list[bytes] = []
    header = b""
    while not order or order[-1] != b"IEND":
        size = int.from_bytes(data[at : at + 4], "big")
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        end = at + 12 + size
        if end > len(data) or zlib.crc32(kind + body) != int.from_bytes(data[end - 4 : end], "big"):
            _refuse()
        if kind == b"IDAT":
            packed += body
        elif kind == b"IHDR" and not order:
            header = body
        elif kind != b"IEND" or size or not packed:
            _refuse()
        order.append(kind)
        at = end
    if at != len(data) or order[0] != b"IHDR" or len(header) != 13:
        _refuse()
    width, height = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    shape = _shape(PNG, width, height)
    if header[8] != 8 or header[9] not in _CHANNELS or header[10:] != bytes(3):
        _refuse()
    _check_packed(bytes(packed), height * (1 + width * _CHANNELS[header[9]]))
    return shape


def _check_packed(packed: bytes, expected: int) -> None:
    """Refuse a pixel stream that holds more, or less, than the pixels."""
    squeeze = zlib.decompressobj()
    try:
        size = len(squeeze.decompress(packed, expected + 1))
    except zlib.error:
        _refuse()
    if size != expected or not squeeze.eof or squeeze.unused_data or squeeze.unconsumed_tail:
        _refuse()
