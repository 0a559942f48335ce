"""Large notebooks: built once through the way bundles come in, then reused.

Owns what lies in ``build/bench/``. A notebook is built again when the notes or
the records have changed since. A new migration or another version of the
projections is taken by the store itself as it opens, as it would be anywhere.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
from functools import cache
from pathlib import Path

from hdfield.bootstrap import SLOTS, World, create_notebook
from hdfield.crypto.kdf import Argon2Cost, hkdf
from hdfield.notebook import slots
from hdfield.store.store import FILE_NAME, Store
from tests.benchmarks.notes import SEED
from tests.benchmarks.writer import NOW, Writer

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
SMALL, LARGE, HUGE = 1_000, 100_000, 1_000_000
PASSPHRASE = "bench bench bench"
# The least the format allows: the rows measure what comes after the key.
WORLD = World(clock=lambda: NOW, cost=Argon2Cost(65_536, 3, 1))

_BATCH = 100_000
"""Encounters a transaction: what waits for its end fits in memory and in the write-ahead log."""

_SOURCES = (
    "tests/benchmarks/notes.py",
    "tests/benchmarks/writer.py",
)


def big_notebook(encounters: int) -> Path:
    """Give the folder of a notebook with so many encounters; built when need be.

    It is shared by every row: only read it, or write to a `copy`.
    """
    folder = FOLDER / f"notebook-{encounters}"
    stamp = FOLDER / f"notebook-{encounters}.json"
    if not stamp.is_file() or json.loads(stamp.read_text())["made_of"] != _made_of():
        half_made = folder.with_name(f"{folder.name}.half-made")
        for old in (folder, half_made):
            shutil.rmtree(old, ignore_errors=True)
        sys.stderr.write(f"building a notebook of {encounters:,} encounters, once\n")
        started = time.perf_counter()
        _build(half_made, encounters)
        half_made.rename(folder)
        took = round(time.perf_counter() - started, 1)
        stamp.write_text(json.dumps({"made_of": _made_of(), "took_s": took}))
        sys.stderr.write(f"  built in {took} s\n")
    _bring_up_to_date(folder)
    return folder


def copy(folder: Path, name: str) -> Path:
    """Give a copy of a notebook to write to; an earlier one of that name is replaced."""
    target = FOLDER / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def forget(folder: Path) -> None:
    """Have the system drop a database from its file cache, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        descriptor = os.open(folder / FILE_NAME, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def database_key(folder: Path) -> bytes:
    """Derive the key of a notebook's database, by the passphrase of all of them."""
    return hkdf(slots.open_with_passphrase(folder / SLOTS, PASSPHRASE), "db/1")


def open_store(folder: Path, key: bytes) -> Store:
    """Open the database alone."""
    return Store.open(folder / FILE_NAME, key, WORLD.clock)


def _build(folder: Path, encounters: int) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    create_notebook(folder, "BENCH", PASSPHRASE, WORLD, practice=True)
    writer = Writer(SEED + encounters)
    store = open_store(folder, database_key(folder))
    try:
        with store.write("imported"):
            store.take(writer.named(), b"")
        for start in range(0, encounters, _BATCH):
            batch = min(_BATCH, encounters - start)
            with store.write("imported", records=batch):
                store.take((writer.version(writer.encounter()) for _ in range(batch)), b"")
    finally:
        store.close()


@cache
def _bring_up_to_date(folder: Path) -> None:
    """Have the store take a new migration or other projections before anything is timed."""
    open_store(folder, database_key(folder)).close()


@cache
def _made_of() -> str:
    return hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in _SOURCES)).hexdigest()
