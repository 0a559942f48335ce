"""Opening the SQLCipher database, and the one place its errors are translated.

Owns the pragmas, the transaction, and the alias that makes sqlite-utils use
sqlcipher3. Knows no table.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2 as driver

from hdfield.errors import DamagedStoreError, NotANotebookError, StorageError

# sqlite-utils prefers a module named pysqlite3; without the alias its error
# handling would not recognise sqlcipher3's exceptions.
sys.modules.setdefault("pysqlite3", sqlcipher3)

import sqlite_utils  # noqa: E402

Connection = Any
"""A sqlcipher3 connection; the package ships no types."""

_CACHE_KIB = 32_768
"""Pages held in everyday use: every one read anew is authenticated and decrypted again.

Twice as much is 35 MB of a small machine for as long as a notebook is open, and is not
felt at 100,000 records; at 1,000,000 95 of 100 filtered searches take 52 ms and not 66, and
with half as much 76 (measured).
"""
_BULK_CACHE_KIB = 65_536
_PRAGMAS = (
    "PRAGMA cipher_log_level = NONE",  # or SQLCipher writes to a person's terminal; we raise
    "PRAGMA cipher_memory_security = OFF",  # measured 4-5x slower search for little gain in Python
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_size = -{_CACHE_KIB}",
)
_REFUSALS = (
    ("disk is full", "full"),
    ("readonly", "read_only"),
    ("database is locked", "in_use"),
    ("disk i/o error", "io"),
    ("unable to open", "io"),
)
_DAMAGE = (
    "file is not a database",
    "malformed",
    "file is encrypted",
    "hmac check failed",
    "vtable constructor failed",  # the search index, over a page that does not authenticate
)


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """Open the store with its raw key.

    Args:
        path: The database file.
        key: 32 bytes, HKDF of K (docs/format.md, section 2).
        create: Make the file; otherwise it must be there.

    Raises:
        NotANotebookError: No such file.
        DamagedStoreError: The first page does not authenticate.
        StorageError: The disk refuses.

    The connection belongs to the thread that opened it.
    """
    if not create and not path.is_file():
        raise NotANotebookError(path=path.parent)
    if create:
        _make_private(path)
    with translated(path):
        connection = driver.connect(str(path), isolation_level=None)
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for pragma in _PRAGMAS:
                connection.execute(pragma).fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def _make_private(path: Path) -> None:
    """Make the file for its owner alone; SQLite gives the same mode to what it keeps beside it."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(path=path, reason="io") from error


def database(connection: Connection) -> sqlite_utils.Database:
    """Wrap a keyed connection for schema and migrations.

    Plugins are off: they would receive the unlocked connection.
    """
    return sqlite_utils.Database(connection, execute_plugins=False)


@contextmanager
def translated(path: Path | None = None) -> Iterator[None]:
    """Turn the driver's errors into ours; anything else is a bug and passes."""
    try:
        yield
    except driver.DatabaseError as error:
        text = str(error).lower()
        if any(sign in text for sign in _DAMAGE):
            raise DamagedStoreError(path=path) from error
        for sign, reason in _REFUSALS:
            if sign in text:
                raise StorageError(path=path, reason=reason) from error
        raise


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Write everything inside, or nothing; one inside another is part of it, whole or not at all.

    Raises:
        StorageError: The disk refused; nothing was written.
    """
    with translated():
        if connection.in_transaction:
            yield
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        try:
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def bulk(connection: Connection) -> Iterator[None]:
    """Widen the page cache for a long import (28.8 s became 10.6 s from 16 MiB, measured)."""
    before = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = -{_BULK_CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {int(before)}")
