"""What is kept of a picture is its pixels: nothing else survives, whatever it came with."""

from __future__ import annotations

import io
import json
import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from hdfield.errors import CancelledError, NotAPictureError, PaperTooLargeError, StorageError
from hdfield.papers import allowed, cleaning, findings
from hdfield.papers.cleaning import Cleaned, clean
from hdfield.progress import Cancel, Progress, Step
from tests.papers.pictures import (
    WORDS,
    a_page,
    a_photograph,
    a_scan,
    an_archive,
    some_exif,
    written,
)

SEEN: list[tuple[str, bytes]] = [("jpeg", a_photograph()), ("png", a_scan())]


def _opened(cleaned: Cleaned) -> Image.Image:
    image = Image.open(io.BytesIO(cleaned.content))
    image.load()
    return image


@pytest.mark.parametrize(("name", "picture"), SEEN, ids=[name for name, _ in SEEN])
def test_no_byte_of_what_a_picture_says_of_its_maker_survives(name: str, picture: bytes) -> None:
    said = [word for word in WORDS.values() if word in picture]
    assert len(said) >= 6
    cleaned = clean(picture)
    for word in said:
        assert word not in cleaned.content
        assert word not in cleaned.preview
    for sign in (b"Exif", b"ICC", b"iCCP", b"xmp", b"PK\x03\x04", b"8BIM", b"2026:06:30", b"tEXt"):
        assert sign not in cleaned.content
    assert allowed.check(cleaned.content).media_type == cleaned.media_type
    assert _opened(cleaned).info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_what_was_taken_off_is_named_for_the_person() -> None:
    photograph = clean(a_photograph())
    assert set(photograph.found) == set(findings.KINDS) - {"text", "pages"}
    scan = clean(a_scan())
    assert {"gps", "owner", "time", "text", "xmp", "profile", "trailing"} <= set(scan.found)
    assert clean(written(a_page(), "PNG")).found == ()
    assert clean(written(a_page(), "JPEG")).found == ()


def test_the_facts_of_before_and_after_are_told() -> None:
    picture = written(a_page(4000, 1000), "JPEG")
    cleaned = clean(picture)
    before, after = cleaned.before, cleaned.after
    assert (before.size, before.width, before.height) == (len(picture), 4000, 1000)
    assert (after.size, after.width, after.height) == (len(cleaned.content), 3000, 750)
    assert allowed.check(cleaned.preview).width <= 480
    assert "content" not in repr(cleaned)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, "top left"), (3, "bottom right"), (6, "top right"), (8, "bottom left"), (2, "top right")],
)
def test_a_picture_stands_upright_without_saying_how_it_was_held(orientation: int, corner: str) -> None:
    image = _opened(clean(a_photograph(orientation))).convert("L")
    width, height = image.size
    assert (width > height) == (orientation < 5)
    corners = {
        "top left": (5, 5),
        "top right": (width - 6, 5),
        "bottom left": (5, height - 6),
        "bottom right": (width - 6, height - 6),
    }

    def shade(name: str) -> int:
        value = image.getpixel(corners[name])
        assert isinstance(value, int)
        return value

    assert min(corners, key=shade) == corner


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "BMP"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_each_kind_of_picture_that_is_read_looks_the_same_afterwards(kind: str, mode: str) -> None:
    page = a_page(mode=mode)
    after = _opened(clean(written(page, kind))).convert("RGB")
    for at in ((5, 5), (400, 20), (600, 5)):
        pixels = zip(page.convert("RGB").getpixel(at), after.getpixel(at), strict=True)  # type: ignore[arg-type]
        assert all(abs(one - other) < 12 for one, other in pixels)


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "LA", "CMYK", "I;16"])
def test_unusual_pixels_become_plain_ones(mode: str) -> None:
    page = a_page(mode="L").convert("I").point(lambda shade: shade * 256) if mode == "I;16" else a_page()
    kind = "TIFF" if mode == "CMYK" else "PNG"
    after = _opened(clean(written(page.convert(mode), kind)))
    assert after.mode in ("RGB", "L")
    shades = [after.convert("L").getpixel(at) for at in ((5, 5), (400, 20))]
    assert shades[0] < 100 < shades[1]  # type: ignore[operator]


def test_what_is_seen_through_becomes_white() -> None:
    after = _opened(clean(written(Image.new("RGBA", (40, 30), (0, 0, 0, 0)), "PNG")))
    assert after.convert("RGB").getpixel((3, 3)) == (255, 255, 255)


def test_of_several_pages_the_first_is_kept_and_the_others_are_named() -> None:
    pages = written(a_page(), "TIFF", save_all=True, append_images=[Image.new("RGB", (64, 48), "red")])
    cleaned = clean(pages)
    assert "pages" in cleaned.found
    assert (cleaned.after.width, cleaned.after.height) == a_page().size


# -- what is refused ----------------------------------------------------------
@pytest.mark.parametrize("size", [(9000, 9000), (50_001, 1000)])
def test_more_pixels_than_a_paper_needs_are_refused_before_one_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(PaperTooLargeError) as caught:
        clean(_a_bomb(*size))
    assert (caught.value.what, caught.value.limit) == ("pixels", 50_000_000)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _a_bomb(width: int, height: int) -> bytes:
    """Give a PNG of some bytes that claims to hold many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1 << 20), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def test_a_text_that_unpacks_to_gigabytes_costs_nothing() -> None:
    bomb = zlib.compress(bytes(200 << 20), 9)
    text = _chunk(b"zTXt", b"Comment\0\0" + bomb)
    plain = written(a_page(), "PNG")
    with pytest.raises(NotAPictureError) as caught:
        clean(plain[:33] + text + plain[33:])
    assert caught.value.reason == "damaged"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "format"),
        (b"%PDF-1.7 not a picture", "format"),
        (an_archive(), "format"),
        (written(a_page(), "GIF"), "format"),
        (written(a_page(), "JPEG")[:3000], "damaged"),
        (written(a_page(), "PNG")[:900], "damaged"),
        (b"\xff\xd8\xff\xe0 nothing", "damaged"),
    ],
    ids=["empty", "pdf", "zip", "gif", "cut jpeg", "cut png", "head only"],
)
def test_what_is_no_picture_or_is_cut_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(NotAPictureError) as caught:
        clean(content)
    assert caught.value.reason in (reason, "format")


def test_a_picture_that_takes_too_long_is_ended() -> None:
    with pytest.raises(NotAPictureError) as caught:
        clean(written(a_page(), "PNG"), timeout_s=0.0)
    assert caught.value.reason == "time"


def test_a_file_longer_than_is_looked_at_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(bytes(2000))
    with pytest.raises(PaperTooLargeError) as caught:
        cleaning.read_file(tmp_path / "long", 1999)
    assert (caught.value.what, caught.value.limit) == ("bytes", 1999)
    assert cleaning.read_file(tmp_path / "long", 2000) == bytes(2000)
    with pytest.raises(StorageError):
        cleaning.read_file(tmp_path / "none")


def test_progress_is_told_and_a_wish_to_stop_is_heard() -> None:
    steps: list[Step] = []
    clean(written(a_page(), "PNG"), Progress(steps.append))
    assert [step.what for step in steps] == ["paper.cleaning"]
    cancel = Cancel()
    cancel.ask()
    with pytest.raises(CancelledError):
        clean(written(a_page(), "PNG"), Progress(), cancel)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32), cuts=st.integers(1, 30))
def test_a_picture_with_bytes_changed_at_random_is_remade_or_refused(seed: int, cuts: int) -> None:
    rng = random.Random(seed)
    picture = bytearray(rng.choice(SEEN)[1])
    for _ in range(cuts):
        picture[rng.randrange(len(picture))] = rng.randrange(256)
    try:
        cleaned = clean(bytes(picture))
    except (NotAPictureError, PaperTooLargeError):
        return
    assert allowed.check(cleaned.content)
    assert not any(word in cleaned.content for word in WORDS.values())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits are set where the system has them")
def test_the_worker_can_write_no_file_and_knows_no_key(tmp_path: Path) -> None:
    code = (
        "from hdfield.papers import worker; worker.limit_self()\n"
        f"open({str(tmp_path / 'x')!r}, 'wb').write(b'x' * 100000)"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], check=False, capture_output=True)
    assert done.returncode != 0
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import hdfield.papers.worker, sys, json; print(json.dumps(list(sys.modules)))",
        ],
        check=True,
        capture_output=True,
    )
    names = json.loads(loaded.stdout)
    assert not [name for name in names if name.startswith(("hdfield.crypto", "hdfield.store", "sqlcipher3"))]


# -- the allow-list alone -----------------------------------------------------
PLAIN = {kind: clean(written(a_page(), kind)).content for kind in ("JPEG", "PNG")}


@pytest.mark.parametrize("kind", PLAIN)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_frame_with_anything_put_in_is_refused(kind: str, data: st.DataObject) -> None:
    content = PLAIN[kind]
    extra = data.draw(st.binary(min_size=1, max_size=40))
    assert _is_refused(content + extra)
    if kind == "PNG":
        at = data.draw(st.integers(0, len(content)))
        assert _is_refused(content[:at] + extra + content[at:])
        cut = data.draw(st.integers(0, len(content) - 1))
        assert _is_refused(content[:cut])


def _is_refused(content: bytes) -> bool:
    try:
        allowed.check(content)
    except NotAPictureError:
        return True
    return False


@pytest.mark.parametrize(
    "content",
    [
        a_photograph(),
        a_scan(),
        written(a_page(), "JPEG", comment=b"x"),
        written(a_page(), "JPEG", exif=some_exif()),
        written(a_page(), "PNG") + b"\0",
        written(a_page(mode="P"), "PNG"),
        written(Image.new("RGB", (3001, 2)), "PNG"),
        written(a_page(), "WEBP"),
        written(a_page(), "BMP"),
        written(a_page(), "JPEG")[:-2],
        b"",
    ],
)
def test_whatever_the_worker_does_not_write_is_not_handed_out(content: bytes) -> None:
    assert _is_refused(content)


def test_pixels_may_not_be_more_than_the_picture_has() -> None:
    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    for body, is_good in ((bytes(14), True), (bytes(15), False), (bytes(13), False)):
        chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(body)), _chunk(b"IEND", b""))
        assert _is_refused(b"\x89PNG\r\n\x1a\n" + b"".join(chunks)) is not is_good
    packed = zlib.compress(bytes(14)) + b"behind"
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", packed), _chunk(b"IEND", b""))
    assert _is_refused(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
