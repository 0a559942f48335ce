"""Pictures as cameras, phones and scanners write them: made by Pillow, with much to say."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

GPS_IFD, EXIF_IFD = 0x8825, 0x8769
WORDS = {
    "camera": b"Acme PhotoPhone 9",
    "serial": b"SERIAL-4711-0815",
    "owner": b"Jane Q. Fieldworker",
    "comment": b"at the checkpoint of the valley",
    "software": b"LeakyEdit 3.1",
    "xmp": b"xmp-secret-history",
    "iptc": b"iptc-secret-caption",
    "text": b"png-secret-text",
    "trailing": b"trailing-secret-note.txt",
    "profile": b"icc-secret-profile-name",
    "maker": b"maker-note-secret",
}
"""Texts put into pictures; none of them may be found in what is kept."""


def a_page(width: int = 640, height: int = 420, mode: str = "RGB") -> Image.Image:
    """Draw a page with a stamp: dark at the top left, so that a turn shows."""
    image = Image.new("RGB", (width, height), (240, 236, 220))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 4, height // 4), fill=(20, 20, 60))
    draw.ellipse((width // 2, height // 2, width - 20, height - 20), outline=(160, 20, 20), width=6)
    return image.convert(mode)


def some_exif(orientation: int = 1, *, with_small_picture: bool = True) -> bytes:
    """Write Exif with a position, names, times, a serial number and a small picture."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Acme", WORDS["camera"].decode()
    exif[0x0112] = orientation
    exif[0x0131], exif[0x0132] = WORDS["software"].decode(), "2026:06:30 08:40:00"
    exif[0x013B], exif[0x010E] = WORDS["owner"].decode(), WORDS["comment"].decode()
    inner = exif.get_ifd(EXIF_IFD)
    inner[0x9003], inner[0xA431] = "2026:06:30 08:40:00", WORDS["serial"].decode()
    inner[0x829A], inner[0x927C] = 0.01, WORDS["maker"]
    place = exif.get_ifd(GPS_IFD)
    place[1], place[2], place[3], place[4] = "N", (15.0, 21.0, 7.5), "E", (44.0, 12.0, 24.25)
    written = exif.tobytes()
    return _with_small_picture(written) if with_small_picture else written


def _with_small_picture(exif: bytes) -> bytes:
    """Hang a second directory, as cameras do for the small picture, behind the first one."""
    tiff = bytearray(exif[6:])
    order = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)  # type: ignore[arg-type]
    count = int.from_bytes(tiff[first : first + 2], order)  # type: ignore[arg-type]
    link, small = first + 2 + 12 * count, written(a_page(64, 42), "JPEG")
    at = len(tiff)
    tiff[link : link + 4] = at.to_bytes(4, order)  # type: ignore[arg-type]
    entries = [(0x0103, 3, 6), (0x0201, 4, at + 2 + 3 * 12 + 4), (0x0202, 4, len(small))]
    tiff += len(entries).to_bytes(2, order)  # type: ignore[arg-type]
    for tag, kind, value in entries:
        held = value.to_bytes(2 if kind == 3 else 4, order).ljust(4, b"\0")  # type: ignore[arg-type]
        tiff += tag.to_bytes(2, order) + kind.to_bytes(2, order) + (1).to_bytes(4, order) + held  # type: ignore[arg-type]
    tiff += bytes(4) + small
    return exif[:6] + bytes(tiff)


def written(image: Image.Image, kind: str, **options: Any) -> bytes:
    """Write a picture into memory."""
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def an_archive() -> bytes:
    """Give a zip, as hidden behind a picture."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(WORDS["trailing"].decode(), "names")
    return target.getvalue()


def a_profile() -> bytes:
    """Give a colour profile that names itself."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile + WORDS["profile"]


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def a_photograph(orientation: int = 1) -> bytes:
    """Give a JPEG that says everything a JPEG can say."""
    plain = written(a_page(), "JPEG", exif=some_exif(orientation), icc_profile=a_profile())
    xmp = _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + WORDS["xmp"] + b"</x>")
    iptc = _segment(0xED, b"Photoshop 3.0\x008BIM" + WORDS["iptc"])
    comment = _segment(0xFE, WORDS["comment"])
    other = _segment(0xEB, b"HDR_vendor" + WORDS["maker"])
    return plain[:2] + xmp + iptc + comment + other + plain[2:] + an_archive()


def a_scan() -> bytes:
    """Give a PNG with text chunks, a profile, Exif and an archive behind it."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", WORDS["owner"].decode())
    info.add_text("Comment", WORDS["text"].decode(), zip=False)
    info.add_itxt("XML:com.adobe.xmp", WORDS["xmp"].decode())
    info.add(b"tIME", bytes((7, 234, 6, 30, 8, 40, 0)))
    exif = some_exif(with_small_picture=False)
    return written(a_page(), "PNG", pnginfo=info, exif=exif, icc_profile=a_profile()) + an_archive()
