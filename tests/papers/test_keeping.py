"""Papers in a notebook: sealed, counted once, never in clear on the disk, released one by one."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from hdfield.bootstrap import Session, unlock
from hdfield.bundle import blobs as blobs_module
from hdfield.bundle.blobs import BlobFolder
from hdfield.bundle.disk import sync_folder
from hdfield.crypto.padme import padme_length
from hdfield.errors import (
    DamagedBundleError,
    InvalidRecordError,
    NoSuchRecordError,
    NotAPictureError,
    PaperNotHereError,
    PapersNotAllowedError,
    PaperTooLargeError,
)
from hdfield.model.base import LText
from hdfield.model.paper import MAX_PAPER, Paper
from hdfield.model.policy import Policy
from hdfield.papers import allowed
from hdfield.papers.cleaning import Cleaned, clean
from hdfield.progress import Cancel, Progress
from hdfield.services.papers import Attachable
from tests.builders import PASSPHRASE, a_desk, a_notebook, a_version, a_world, an_encounter, take
from tests.papers.pictures import a_page, a_photograph, written

CAPTION = LText(text="permit of the valley council", lang="en")


@pytest.fixture(scope="module")
def permit() -> Cleaned:
    return clean(a_photograph())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return a_notebook(tmp_path)


def _opened(folder: Path) -> Session:
    session = unlock(folder, PASSPHRASE, a_world())
    session.joining.set_policy(Policy(papers=True))
    return session


def _an_owner(session: Session) -> str:
    return session.records.save(an_encounter()).saved[0]


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "blobs").rglob("*") if path.is_file())


def test_papers_are_refused_until_the_policy_allows_them(folder: Path, permit: Cleaned) -> None:
    session = unlock(folder, PASSPHRASE, a_world())
    owner = _an_owner(session)
    assert not session.papers.is_allowed
    with pytest.raises(PapersNotAllowedError):
        session.papers.attach(Attachable(owner, "paper.permit"), permit)
    assert not (folder / "blobs").exists()
    assert session.papers.of(owner) == ()
    session.close()


def test_a_picture_is_kept_on_this_device_and_read_back(folder: Path, permit: Cleaned) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    changes = session.papers.attach(Attachable(owner, "paper.permit", CAPTION, "2026-06-30"), permit)
    (line,) = session.papers.of(owner)
    assert changes.kinds == {"paper"}
    assert (line.id, line.kind, line.media, line.dated) == (
        changes.saved[0],
        "paper.permit",
        "picture",
        "2026-06-30",
    )
    assert line.caption == CAPTION
    assert (line.state, line.size, line.is_here, line.is_picture) == ("own", len(permit.content), True, True)
    assert session.papers.read(line.id) == permit.content
    version = session._store.versions.heads(line.id)[0]
    assert set(version.objects["own"]) == {"content"}
    assert "released" not in version.objects["inner"]
    session.close()


def test_a_sealed_file_is_padded_and_lies_under_a_random_name(folder: Path, permit: Cleaned) -> None:
    session = _opened(folder)
    session.papers.attach(Attachable(_an_owner(session), "paper.permit"), permit)
    (blob,) = session._store.blobs.all()
    (file,) = _files(folder)
    assert file == folder / "blobs" / blob.file[:2] / blob.file
    assert len(blob.file) == 32
    assert blob.sha256 == hashlib.sha256(permit.content).hexdigest()
    padded = padme_length(len(permit.content))
    assert file.stat().st_size == padded + 16 * -(-padded // 65536)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert blob.sha256 not in file.name
    session.close()


def test_another_file_is_sealed_as_it_is_and_never_opened(folder: Path) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    saved = session.papers.attach_file(Attachable(owner, "paper.agreement"), b"%PDF-1.7 anything").saved[0]
    (line,) = session.papers.of(owner)
    assert (line.media, line.is_picture, line.size) == ("file", False, 17)
    with pytest.raises(NotAPictureError) as caught:
        session.papers.read(saved)
    assert caught.value.reason == "file"
    for content, error in ((bytes(MAX_PAPER + 1), PaperTooLargeError), (b"", InvalidRecordError)):
        with pytest.raises(error):
            session.papers.attach_file(Attachable(owner, "paper.other"), content)
    assert len(_files(folder)) == 1
    session.close()


def test_what_is_more_than_a_picture_is_neither_kept_nor_shown_as_one(
    folder: Path, permit: Cleaned, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    dirty = replace(permit, content=a_photograph())
    with pytest.raises(NotAPictureError) as caught:
        session.papers.attach(Attachable(owner, "paper.permit"), dirty)
    assert caught.value.reason == "form"
    assert not (folder / "blobs").exists()
    # As a colleague's program might, that does not look.
    with monkeypatch.context() as lax:
        lax.setattr(allowed, "check", lambda _content: None)
        paper = session.papers.attach(Attachable(owner, "paper.permit"), dirty).saved[0]
    with pytest.raises(NotAPictureError) as caught:
        session.papers.read(paper)
    assert caught.value.reason == "form"
    session.close()


def test_the_same_paper_twice_is_sealed_once_and_a_lost_file_is_mended_by_it(
    folder: Path, permit: Cleaned
) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    first = session.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    session.papers.attach(Attachable(_an_owner(session), "paper.permit"), permit)
    (file,) = _files(folder)
    file.unlink()
    with pytest.raises(PaperNotHereError):
        session.papers.read(first)
    assert not session.papers.of(owner)[0].is_here
    session.papers.attach(Attachable(owner, "paper.letter"), permit)
    assert session.papers.read(first) == permit.content
    assert len(_files(folder)) == 1
    session.close()


def test_a_paper_of_nothing_or_of_an_unknown_kind_leaves_no_file(folder: Path, permit: Cleaned) -> None:
    session = _opened(folder)
    with pytest.raises(NoSuchRecordError):
        session.papers.attach(Attachable("0" * 32, "paper.permit"), permit)
    with pytest.raises(NoSuchRecordError):
        session.papers.read("0" * 32)
    assert not (folder / "blobs").exists()
    session.close()


def test_a_refused_save_takes_its_file_away_again(
    folder: Path, permit: Cleaned, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = _opened(folder)
    owner = _an_owner(session)

    def full(*_given: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(session._store.blobs, "put", full)
    with pytest.raises(OSError, match="disk full"):
        session.papers.attach(Attachable(owner, "paper.permit"), permit)
    assert _files(folder) == []
    assert session.papers.of(owner) == ()
    session.close()


def test_releasing_repeats_the_content_where_others_read_and_can_be_taken_back_before_it_leaves(
    folder: Path, permit: Cleaned
) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    paper = session.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    session.papers.release(paper)
    held = session.records.current(Paper, paper)
    assert held.released == held.content
    assert session.papers.of(owner)[0].state == "released"
    session.papers.withdraw(paper)
    assert session.papers.of(owner)[0].state == "own"
    session.joining.set_policy(Policy(papers=False))
    with pytest.raises(PapersNotAllowedError):
        session.papers.release(paper)
    assert session.papers.read(paper) == permit.content
    session.close()


def test_a_damaged_paper_is_not_released_and_the_check_counts_it(folder: Path, permit: Cleaned) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    paper = session.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    assert session.checks.check(Progress(), Cancel()).is_whole
    (file,) = _files(folder)
    sealed = bytearray(file.read_bytes())
    sealed[len(sealed) // 2] ^= 1
    file.write_bytes(sealed)
    for ask in (session.papers.read, session.papers.release):
        with pytest.raises(PaperNotHereError):
            ask(paper)
    report = session.checks.check(Progress(), Cancel())
    assert (report.papers, report.is_whole) == (1, False)
    session.close()


def test_unlocking_sweeps_what_no_row_names(folder: Path, permit: Cleaned) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    paper = session.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    (kept,) = _files(folder)
    session.close()
    for name in ("0" * 32, f".{'1' * 32}.new"):
        (kept.parent / name).write_bytes(b"left by a crash")
    session = unlock(folder, PASSPHRASE, a_world())
    assert _files(folder) == [kept]
    assert session.papers.read(paper) == permit.content
    session.close()


def test_the_stream_of_a_blob_is_checked_to_its_end(tmp_path: Path) -> None:
    blobs = BlobFolder(tmp_path / "blobs")
    blob = blobs.seal(b"x" * 200_000)
    assert blobs.read(blob) == b"x" * 200_000
    path = blobs.path(blob.file)
    sealed = path.read_bytes()
    for changed in (sealed[:-1], sealed + b"\0", sealed[: len(sealed) // 2], b""):
        path.write_bytes(changed)
        assert not blobs.is_whole(blob)
    path.unlink()
    with pytest.raises(DamagedBundleError):
        blobs.read(blob)
    with blobs.writer() as target:
        target.write(b"half")
    assert [entry for entry in (tmp_path / "blobs").rglob("*") if entry.is_file()] == []


def test_the_way_to_a_new_paper_lasts_a_power_cut_from_the_notebook_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []

    def noted(folder: Path) -> None:
        synced.append(folder)
        sync_folder(folder)

    monkeypatch.setattr(blobs_module, "sync_folder", noted)
    folder = BlobFolder(tmp_path / "blobs")
    path = folder.path(folder.seal(b"x").file)
    assert synced == [path.parent, tmp_path / "blobs", tmp_path]


_KILLED = """
import os, signal, sys
from pathlib import Path
from hdfield.bootstrap import unlock
from hdfield.bundle import blobs
from hdfield.services.papers import Attachable
from hdfield.papers.cleaning import clean
from tests.builders import PASSPHRASE, a_world
folder, owner, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
session = unlock(folder, PASSPHRASE, a_world())
cleaned = clean(Path(sys.argv[4]).read_bytes())
die = lambda *given: os.kill(os.getpid(), signal.SIGKILL)
if step == "sealing":  # all is written, nothing is safe on the disk
    blobs.os.fsync = die
elif step == "named":
    blobs.sync_folder = die
else:
    session._store.blobs.put = die
session.papers.attach(Attachable(owner, "paper.permit"), cleaned)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="ended by a signal where there are signals")
@pytest.mark.parametrize("step", ["sealing", "named", "booking"])
def test_ended_in_the_middle_nothing_is_kept_and_nothing_lies_in_clear(
    folder: Path, tmp_path: Path, step: str
) -> None:
    session = _opened(folder)
    owner = _an_owner(session)
    session.close()
    page = a_page(1400, 900)
    picture = tmp_path / "picture.png"
    picture.write_bytes(written(page, "PNG"))
    cleaned = clean(picture.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, folder, owner, step, picture],
        check=False,
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    left = _files(folder)
    assert left
    _nothing_in_clear(folder, cleaned)
    session = unlock(folder, PASSPHRASE, a_world())
    assert session.papers.of(owner) == ()
    assert _files(folder) == []
    session.papers.attach(Attachable(owner, "paper.permit"), cleaned)
    session.close()
    _nothing_in_clear(folder, cleaned)


def _nothing_in_clear(folder: Path, cleaned: Cleaned) -> None:
    content = cleaned.content
    windows = {content[at : at + 24] for at in range(0, len(content) - 24, 24)} | {b"IHDR", b"paper.permit"}
    for path in folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert not [window for window in windows if window in held], path


def test_a_paper_of_a_newer_program_hides_no_other_paper(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    owner = desk.save(an_encounter())
    ours = desk.save(Paper(about=owner, kind="paper.permit", media="picture"))
    newer = a_version({"core": {"about": owner, "kind": ["new"], "media": "film"}}, kind="paper", schema=2)
    take(desk.store, newer)
    lines = {line.id: line for line in desk.papers.of(owner)}
    assert set(lines) == {ours, newer.record}
    assert (lines[newer.record].media, lines[newer.record].state) == ("film", "received")
