"""The remaking process: decodes what a stranger's camera wrote, under limits.

Run as ``python -P -m hdfield.papers.worker``. Reads one picture from standard
input, writes one answer to standard output, opens no file of a person's and
writes none. No key and no note is in this process; if it dies, nothing was kept.

The answer is four bytes of length (big endian), a JSON object, and behind it
as many bytes as ``sizes`` says: the new picture, and a small one of the old.

Only pixels go from the old picture to the new: they are copied as raw values
into an image that never had a file, so that nothing else can come along.
"""

from __future__ import annotations

import io
import json
import struct
import sys
import warnings
from typing import Any, Final

from PIL import (
    BmpImagePlugin,
    ExifTags,
    Image,
    ImageCms,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from hdfield.papers import findings
from hdfield.papers.allowed import JPEG, MAX_SIDE, PNG

MEMORY_BYTES: Final = 1 << 30
CPU_S: Final = 60
MAX_PIXELS: Final = 50_000_000
PREVIEW_SIDE: Final = 480
QUALITY: Final = 85
MAX_PNG_BYTES: Final = 3 << 20
"""Past this a drawing is a photograph, and JPEG does better."""

FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP")
"""Only these decoders are loaded; several of the others have a longer record of faults."""

# Named, so that they are there: the decoder finds only those that were imported.
_DECODERS: Final = (BmpImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_DEEP: Final = frozenset({"I", "I;16", "I;16B", "I;16L"})
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What the decoder's Exif reader throws at broken directories; the pixels may be good all the same.
_BROKEN: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    ZeroDivisionError,
    EOFError,
    struct.error,
)


class Refused(Exception):
    """The picture is not made anew; ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def remake(untrusted: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """Make a picture anew from its pixels.

    Returns:
        What is told of both, the new picture, and a small PNG of the old one.

    Raises:
        Refused: ``format`` (none of ours), ``pixels`` (too many), ``damaged``.
    """
    image = _opened(untrusted)
    size_before, kind = image.size, image.format
    exif = _exif(image)
    found = _found(untrusted, image, exif)
    image.draft(None, (MAX_SIDE, MAX_SIDE))  # a JPEG decodes smaller at once; others do not mind
    try:
        image.load()
    except MemoryError:
        raise
    except (*_BROKEN, Image.DecompressionBombError):
        raise Refused("damaged") from None
    plain = _bare(_sized(_coloured(image)))
    before = _written(_bare(_small(plain)), "PNG")
    turn = _TURNS.get(_orientation(exif))
    new = plain.transpose(turn) if turn is not None else plain
    content, media_type = _content(new, is_photograph=kind in ("JPEG", "MPO"))
    told = {
        "format": kind,
        "before": size_before,
        "media_type": media_type,
        "after": new.size,
        "found": findings.in_order(found),
        "sizes": (len(content), len(before)),
    }
    return told, content, before


def _opened(untrusted: bytes) -> ImageFile.ImageFile:
    Image.MAX_IMAGE_PIXELS = None  # our own limit comes right after, before a pixel is decoded
    try:
        image = Image.open(io.BytesIO(untrusted), formats=FORMATS)
    except UnidentifiedImageError:
        raise Refused("format") from None
    except _BROKEN:
        raise Refused("damaged") from None
    if image.width * image.height > MAX_PIXELS:
        raise Refused("pixels")
    return image


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except _BROKEN:
        return Image.Exif()


def _orientation(exif: Image.Exif) -> int:
    value = exif.get(ExifTags.Base.Orientation, 1)
    return value if isinstance(value, int) else 1


def _found(untrusted: bytes, image: ImageFile.ImageFile, exif: Image.Exif) -> set[str]:
    found = set(findings.of_bytes(untrusted)) | set(findings.of_tags(exif, is_exif=False))
    for directory, code in ((findings.GPS_IFD, "gps"), (findings.SMALL_PICTURE_IFD, "thumbnail")):
        if _directory(exif, directory):
            found.add(code)
    found |= set(findings.of_tags(_directory(exif, findings.EXIF_IFD), is_exif=True))
    if getattr(image, "n_frames", 1) > 1:
        found.add("pages")
    if image.info.get("icc_profile"):
        found.add("profile")
    return found


def _directory(exif: Image.Exif, directory: int) -> dict[int, Any]:
    try:
        return exif.get_ifd(directory)
    except _BROKEN:
        return {}


def _coloured(image: Image.Image) -> Image.Image:
    """Bring pixels to grey or to red, green and blue as sRGB means them, on white."""
    if image.mode in _DEEP:
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("1", "L"):
        return image.convert("L")
    if image.mode in ("RGB", "CMYK") and (profile := image.info.get("icc_profile")):
        image = _in_srgb(image, profile)
    if image.has_transparency_data:
        return _on_white(image.convert("RGBA"))
    return image.convert("L" if image.mode == "LA" else "RGB")


def _in_srgb(image: Image.Image, untrusted_profile: bytes) -> Image.Image:
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(untrusted_profile))
        made = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, *_BROKEN):
        return image  # colours a little off, and nobody's position in them
    return made or image


def _on_white(image: Image.Image) -> Image.Image:
    white = Image.new("RGB", image.size, (255, 255, 255))
    white.paste(image, mask=image.getchannel("A"))
    return white


def _sized(image: Image.Image) -> Image.Image:
    image.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return image


def _small(image: Image.Image) -> Image.Image:
    copy = image.copy()
    copy.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE), Image.Resampling.LANCZOS)
    return copy


def _bare(image: Image.Image) -> Image.Image:
    """Copy nothing but pixels into an image that knows no file."""
    return Image.frombytes(image.mode, image.size, image.tobytes())


def _content(image: Image.Image, *, is_photograph: bool) -> tuple[bytes, str]:
    if not is_photograph:
        content = _written(image, "PNG")
        if len(content) <= MAX_PNG_BYTES:
            return content, PNG
    return _written(image, "JPEG"), JPEG


def _written(image: Image.Image, kind: str) -> bytes:
    target = io.BytesIO()
    if kind == "JPEG":
        image.save(target, "JPEG", quality=QUALITY)
    else:
        image.save(target, "PNG")
    return target.getvalue()


def limit_self() -> None:
    """Bound memory and processor time, where the system can; write no file at all."""
    try:
        import resource
    except ImportError:
        return  # Windows: the parent's clock still ends us
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main() -> None:
    """Read the picture, make it anew, and end with the answer."""
    limit_self()
    warnings.simplefilter("ignore")  # the decoder's remarks on odd Exif; nobody reads them here
    content = before = b""
    try:
        told, content, before = remake(sys.stdin.buffer.read())
    except Refused as error:
        told = {"refused": error.reason}
    except MemoryError:
        told = {"refused": "memory"}
    head = json.dumps(told).encode()
    out = sys.stdout.buffer
    out.write(len(head).to_bytes(4, "big") + head + content + before)
    out.flush()


if __name__ == "__main__":
    main()
