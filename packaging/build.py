"""Build the source archive and the wheel into ``build/dist``.

Owns the order of building and the archives' date, so that the same commit
gives the same bytes on another machine. Knows nothing of signing, images or
stores. Calls the locked setuptools directly: no isolated environment is made,
so nothing is fetched and the hashes in the lock hold for the builder too.

Run with ``.venv/bin/python packaging/build.py`` after ``make .venv``.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from setuptools import build_meta

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "dist"
QUIET = {"--global-option": "--quiet"}


def commit_time() -> str:
    """Return the last commit's time in seconds since 1970, as text.

    Without git (an unpacked source archive) it is 1 January 1980, the earliest
    date a wheel, which is a zip file, can hold.
    """
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return "315532800"
    return found.stdout.strip()


def copy_sources(place: Path) -> None:
    """Copy what belongs in an archive to ``place``, with the modes our umask gives.

    Building in a copy keeps setuptools' leavings, and modules deleted since the
    last build, out of both the work tree and the wheel.
    """
    skip = shutil.ignore_patterns("__pycache__", "*.egg-info", "*.pyc")
    for name in ("hdfield", "ui", "resources"):
        shutil.copytree(ROOT / name, place / name, ignore=skip, copy_function=shutil.copyfile)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(ROOT / name, place / name)


def level(archive: Path) -> None:
    """Write a ``.tar.gz`` again without what differs between machines.

    setuptools dates the wheel by ``SOURCE_DATE_EPOCH`` but not the source
    archive (84.2.1), and keeps the builder's name and umask in it.
    """
    with tarfile.open(archive) as old:
        files = {entry.name: old.extractfile(entry).read() for entry in old if entry.isfile()}
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as new:
        for name, content in sorted(files.items()):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(content), 0o644, int(os.environ["SOURCE_DATE_EPOCH"])
            new.addfile(entry, io.BytesIO(content))
    archive.write_bytes(gzip.compress(plain.getvalue(), mtime=0))


def build() -> list[Path]:
    """Make both archives.

    Returns:
        Their paths: source archive, then wheel.
    """
    os.umask(0o022)
    os.environ.setdefault("SOURCE_DATE_EPOCH", commit_time())
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        copy_sources(Path(place))
        os.chdir(place)
        source, wheel = build_meta.build_sdist(str(TARGET), QUIET), build_meta.build_wheel(str(TARGET), QUIET)
        os.chdir(ROOT)
    level(TARGET / source)
    return [TARGET / source, TARGET / wheel]


if __name__ == "__main__":
    for archive in build():
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        sys.stdout.write(f"{digest}  {archive.relative_to(ROOT)}\n")
