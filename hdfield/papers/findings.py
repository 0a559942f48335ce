"""What a picture says besides its pixels, named by codes for the person who attaches it.

Owns the list of codes and the search for them. What it misses is dropped all
the same, because only pixels are written out: this is for showing, never for
deciding. Runs in the limited process.

Source: Exif 3.0 tables; ITU-T T.81; W3C PNG; the WebP container specification.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

KINDS: Final = (
    "gps",
    "camera",
    "serial",
    "time",
    "owner",
    "comment",
    "software",
    "settings",
    "maker_note",
    "thumbnail",
    "xmp",
    "iptc",
    "profile",
    "text",
    "pages",
    "trailing",
    "other",
)
"""Every code, in the order shown: what endangers most comes first."""

EXIF_IFD, GPS_IFD = 0x8769, 0x8825
SMALL_PICTURE_IFD = -1
"""What Pillow calls the second directory, which has no tag of its own."""
_TAGS: Final[Mapping[int, str]] = {
    **dict.fromkeys((0x010F, 0x0110, 0xA432, 0xA433, 0xA434), "camera"),
    **dict.fromkeys((0xA420, 0xA431, 0xA435, 0xC62F), "serial"),
    **dict.fromkeys((0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292), "time"),
    **dict.fromkeys((0x013B, 0x8298, 0x9C9D, 0xA430), "owner"),
    **dict.fromkeys((0x010E, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F), "comment"),
    **dict.fromkeys((0x000B, 0x0131, 0x013C), "software"),
    **dict.fromkeys((0x014A,), "pages"),
    **dict.fromkeys((0x8649, 0x83BB), "iptc"),
    0x02BC: "xmp",
    0x8773: "profile",
    0x927C: "maker_note",
}
# What says how pixels lie in a file and nothing about who made them.
_LAYOUT: Final = frozenset(
    (*range(0x00FE, 0x0108), 0x0111, 0x0112, *range(0x0115, 0x0119), *range(0x011A, 0x0120), 0x0128, 0x013D)
) | {0x013E, 0x013F, 0x0140, 0x0142, 0x0143, 0x0144, 0x0145, 0x0152, 0x0153, 0x0201, 0x0202, 0x015B}
_LAYOUT_IFDS: Final = frozenset({EXIF_IFD, GPS_IFD, 0xA005, *range(0x0211, 0x0215)})

_PNG_TEXT: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_PNG_CHUNKS: Final[Mapping[bytes, str]] = {b"iCCP": "profile", b"tIME": "time", b"acTL": "pages", b"eXIf": ""}
_PNG_PLAIN: Final = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs")
) | {b"hIST", b"fcTL", b"fdAT", b"cICP"}
_WEBP_CHUNKS: Final[Mapping[bytes, str]] = {b"ICCP": "profile", b"XMP ": "xmp", b"EXIF": "", b"ANIM": "pages"}
_WEBP_PLAIN: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANMF"})


def in_order(found: set[str]) -> tuple[str, ...]:
    """Put codes in the order shown."""
    return tuple(code for code in KINDS if code in found)


def of_tags(tags: Mapping[int, Any], *, is_exif: bool) -> Iterator[str]:
    """Name what the tags of one Exif directory say."""
    for tag in tags:
        code = _TAGS.get(tag)
        if code is not None:
            yield code
        elif is_exif:
            yield "settings"
        elif tag not in _LAYOUT and tag not in _LAYOUT_IFDS:
            yield "other"


def of_bytes(data: bytes) -> Iterator[str]:
    """Name what the frame of a picture holds besides pixels and Exif."""
    if data.startswith(b"\xff\xd8"):
        yield from _in_jpeg(data)
    elif data.startswith(b"\x89PNG"):
        yield from _in_png(data)
    elif data[:4] == b"RIFF":
        yield from _in_webp(data)
    elif data.startswith(b"BM") and len(data) > int.from_bytes(data[2:6], "little"):
        yield "trailing"


def _in_jpeg(data: bytes) -> Iterator[str]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xD9:
            if data[at + 2 :]:
                yield "trailing"
            return
        if marker == 0xFF:  # a filling byte before a marker
            at += 1
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        yield from _in_segment(marker, data[at + 4 : at + 2 + size])
        at += 2 + size
        if marker == 0xDA:
            at = _next_marker(data, at)


def _next_marker(data: bytes, at: int) -> int:
    while 0 <= (at := data.find(b"\xff", at)) < len(data) - 1:
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    return len(data)


def _in_segment(marker: int, body: bytes) -> Iterator[str]:
    if marker == 0xFE:
        yield "comment"
    elif not 0xE0 <= marker <= 0xEF:
        return
    elif body.startswith(b"JFXX") or (body.startswith(b"JFIF") and body[12:14] not in (b"", b"\0\0")):
        yield "thumbnail"
    elif body.startswith((b"http://ns.adobe.com/x",)):
        yield "xmp"
    elif body.startswith(b"ICC_PROFILE"):
        yield "profile"
    elif body.startswith(b"MPF"):
        yield "pages"
    elif body.startswith(b"Photoshop"):
        yield "iptc"
    elif not body.startswith((b"JFIF", b"Exif", b"Adobe")):
        yield "other"


def _in_png(data: bytes) -> Iterator[str]:
    at = 8
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind in _PNG_TEXT:
            yield "xmp" if data[at + 8 :].startswith(b"XML:com.adobe.xmp") else "text"
        elif kind in _PNG_CHUNKS:
            yield _PNG_CHUNKS[kind]
        elif kind not in _PNG_PLAIN:
            yield "other"
        at += 12 + size
        if kind == b"IEND":
            break
    if at < len(data):
        yield "trailing"


def _in_webp(data: bytes) -> Iterator[str]:
    end = 8 + int.from_bytes(data[4:8], "little")
    at = 12
    while at + 8 <= min(end, len(data)):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind in _WEBP_CHUNKS:
            yield _WEBP_CHUNKS[kind]
        elif kind not in _WEBP_PLAIN:
            yield "other"
        at += 8 + size + size % 2
    if len(data) > end + end % 2:
        yield "trailing"
