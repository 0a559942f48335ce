"""The restricted ustar: stock tar reads it, and only one spelling is read here."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hdfield.bundle.ustar import ArchiveReader, archive_size, header, pack, unpack
from hdfield.errors import BundleLimitError, DamagedBundleError

NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,99}", fullmatch=True)
MEMBERS = st.lists(st.tuples(NAMES, st.binary(max_size=1500)), unique_by=lambda member: member[0], max_size=4)


def read(content: bytes) -> list[tuple[str, bytes]]:
    return unpack(io.BytesIO(content), lambda _: 4096, max_members=8)


@given(MEMBERS)
def test_what_is_packed_is_read_back_by_us_and_by_python(members: list[tuple[str, bytes]]) -> None:
    content = pack(members)
    assert read(content) == members
    assert len(content) == archive_size(len(body) for _, body in members)
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
        found = archive.getmembers()
        assert [(one.name, one.size) for one in found] == [(name, len(body)) for name, body in members]
        assert all(
            (one.mode, one.uid, one.gid, one.mtime, one.isreg()) == (0o600, 0, 0, 0, True) for one in found
        )


def test_a_header_is_the_one_gnu_tar_writes_too(tmp_path: Path) -> None:
    (tmp_path / "waybill.json").write_bytes(b"x" * 1234)
    options = ["--format=ustar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--mode=0600"]
    made = subprocess.run(
        ["tar", "-c", *options, "waybill.json"], cwd=tmp_path, check=True, capture_output=True
    ).stdout
    assert header("waybill.json", 1234) == made[:512]


def test_stock_tar_lists_and_extracts(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(pack([("waybill.json", b"{}"), ("waybill.json.sig", b"sig\n")], multiple=4096))
    assert path.stat().st_size == 4096
    listed = subprocess.run(["tar", "-tf", path], check=True, capture_output=True, text=True).stdout
    assert listed.split() == ["waybill.json", "waybill.json.sig"]
    body = subprocess.run(["tar", "-xOf", path, "waybill.json.sig"], check=True, capture_output=True).stdout
    assert body == b"sig\n"


@settings(max_examples=300)
@given(st.integers(0, 511), st.integers(1, 255), st.binary(max_size=600))
def test_any_other_byte_in_a_header_is_refused(place: int, change: int, body: bytes) -> None:
    content = bytearray(pack([("000000.part", body)]))
    content[place] ^= change
    with pytest.raises((DamagedBundleError, BundleLimitError)):
        read(bytes(content))


@settings(max_examples=200)
@given(st.data())
def test_a_byte_changed_anywhere_is_refused_or_lies_in_a_body(data: st.DataObject) -> None:
    body = data.draw(st.binary(min_size=1, max_size=700))
    content = bytearray(pack([("a", body), ("b", body)], multiple=4096))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    try:
        found = read(bytes(content))
    except (DamagedBundleError, BundleLimitError):
        return
    assert [(name, len(one)) for name, one in found] == [("a", len(body)), ("b", len(body))]
    assert sum(one != body for _, one in found) == 1


@given(MEMBERS, st.data())
def test_a_cut_archive_is_refused(members: list[tuple[str, bytes]], data: st.DataObject) -> None:
    content = pack(members)
    size = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(DamagedBundleError):
        read(content[:size])


def plain_info() -> tarfile.TarInfo:
    info = tarfile.TarInfo("a")
    info.mode = 0o600
    return info


def spelled_like_ours(info: tarfile.TarInfo) -> bytes:
    """Write a header whose only difference from ours is what the test changed."""
    block = bytearray(info.tobuf(tarfile.USTAR_FORMAT))
    block[329:345] = b"0000000\0" * 2  # Python leaves the device numbers empty
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


@pytest.mark.parametrize(
    "change",
    [
        {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"},
        {"type": tarfile.LNKTYPE, "linkname": "other"},
        {"type": tarfile.DIRTYPE},
        {"type": tarfile.CHRTYPE},
        {"name": "../evil"},
        {"name": "/evil"},
        {"name": "Waybill.JSON"},
        {"mode": 0o644},
        {"mtime": 1},
        {"uid": 1},
        {"uname": "root"},
    ],
)
def test_members_of_any_other_kind_are_refused(change: dict[str, object]) -> None:
    info = plain_info()
    for name, value in change.items():
        setattr(info, name, value)
    assert read(spelled_like_ours(plain_info()) + bytes(1024)) == [("a", b"")]
    with pytest.raises(DamagedBundleError):
        read(spelled_like_ours(info) + bytes(1024))


def test_a_name_twice_is_refused() -> None:
    with pytest.raises(DamagedBundleError):
        read(pack([("a", b"first"), ("a", b"second")]))


def test_bytes_behind_the_end_are_refused() -> None:
    content = pack([("a", b"x")])
    for more in (b"\0", bytes(511), b"x" * 512, bytes(512) + b"\1" + bytes(511)):
        with pytest.raises(DamagedBundleError):
            read(content + more)
    assert read(content + bytes(512)) == [("a", b"x")]


def test_a_member_longer_than_allowed_is_not_read() -> None:
    with pytest.raises(BundleLimitError):
        unpack(io.BytesIO(pack([("a", b"12345")])), lambda _: 4, max_members=1)
    with pytest.raises(DamagedBundleError):
        unpack(io.BytesIO(pack([("a", b"12345")])), lambda _: 0, max_members=1)


def test_a_body_left_unread_is_passed_over() -> None:
    reader = ArchiveReader(io.BytesIO(pack([("a", b"x" * 3000), ("b", b"y")])))
    assert reader.next_member() == ("a", 3000)
    assert reader.read(10) == b"x" * 10
    assert reader.next_member() == ("b", 1)
    assert reader.read() == b"y"
    assert reader.next_member() is None
