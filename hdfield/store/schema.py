"""The tables of the store, made and changed by numbered migrations.

A migration is never edited once released. A file that names a migration we do
not know was written by a newer program and is left untouched.

Source: docs/format.md, section 6.
"""

from __future__ import annotations

from pathlib import Path

import hdfield.store.connection as store_connection
from hdfield.errors import DamagedStoreError, NewerNotebookError

# The alias for sqlite-utils is set in store.connection, so this import must follow it.
from sqlite_utils import Database, Migrations  # isort: skip

MIGRATIONS = Migrations("hdfield")

# The first form; a rebuild makes it anew as ``word_index`` has it today.
_WORD_INDEX = """
CREATE VIRTUAL TABLE word_index USING fts5(
    text, facets, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
)
"""

_TABLES = """
CREATE TABLE version (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    schema INTEGER NOT NULL,
    author TEXT NOT NULL,
    header BLOB NOT NULL,
    sig BLOB NOT NULL,
    open BLOB NOT NULL,
    source BLOB
);
CREATE INDEX version_record ON version (record);
CREATE INDEX version_outgoing ON version (author, source, record);
CREATE TABLE parent (n INTEGER NOT NULL REFERENCES version (n), id BLOB NOT NULL, PRIMARY KEY (n, id)) WITHOUT ROWID;
CREATE INDEX parent_id ON parent (id);
CREATE TABLE head (record BLOB NOT NULL, n INTEGER NOT NULL REFERENCES version (n), PRIMARY KEY (record, n))
    WITHOUT ROWID;
CREATE TABLE current (
    key INTEGER PRIMARY KEY,
    record BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    heads INTEGER NOT NULL,
    line BLOB NOT NULL
);
CREATE INDEX current_kind ON current (kind, key);
CREATE INDEX current_day ON current (kind, day, key);
CREATE TABLE day_count (kind TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (kind, day))
    WITHOUT ROWID;
CREATE TABLE link (
    target BLOB NOT NULL, role TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY (target, role, record)
) WITHOUT ROWID;
CREATE INDEX link_record ON link (record);
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE device (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    person TEXT NOT NULL, signing_seed BLOB NOT NULL, hybrid TEXT NOT NULL, classic TEXT NOT NULL
);
CREATE TABLE roster (
    n INTEGER PRIMARY KEY, org TEXT NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL, sealed BLOB NOT NULL,
    mailbox BLOB NOT NULL
);
CREATE TABLE draft (form TEXT PRIMARY KEY, value BLOB NOT NULL, kept_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sealed (
    seq INTEGER PRIMARY KEY, bundle BLOB NOT NULL UNIQUE, hash BLOB NOT NULL, waybill BLOB NOT NULL,
    sealed_at TEXT NOT NULL, state TEXT NOT NULL, records INTEGER NOT NULL, size INTEGER NOT NULL
);
CREATE TABLE sent_count (recipient TEXT PRIMARY KEY, k INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sent (recipient TEXT NOT NULL, n INTEGER NOT NULL REFERENCES version (n), seq INTEGER NOT NULL,
    PRIMARY KEY (recipient, n)) WITHOUT ROWID;
CREATE TABLE received (
    bundle BLOB PRIMARY KEY, sender TEXT NOT NULL, seq INTEGER NOT NULL, k INTEGER NOT NULL, hash BLOB NOT NULL,
    received_at TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, counts BLOB NOT NULL
);
CREATE INDEX received_sender ON received (sender, k);
CREATE TABLE witnessed (sender TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash BLOB NOT NULL, told INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE TABLE waybill_archive (
    hash BLOB PRIMARY KEY, sender TEXT NOT NULL, seq INTEGER NOT NULL, waybill BLOB NOT NULL, signature BLOB NOT NULL,
    archived_at TEXT NOT NULL
);
CREATE INDEX waybill_archive_sender ON waybill_archive (sender, seq);
CREATE TABLE audit_log (
    n INTEGER PRIMARY KEY, at TEXT NOT NULL, event TEXT NOT NULL, subject TEXT, detail BLOB NOT NULL,
    prev BLOB NOT NULL, hash BLOB NOT NULL
);
"""


@MIGRATIONS()
def m001_first_tables(db: Database) -> None:
    """Make every table of format 1."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            db.execute(statement)
    db.execute(_WORD_INDEX)
    db.execute("INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1)")


_M002 = """
CREATE TABLE met (
    role TEXT NOT NULL, target BLOB NOT NULL, key INTEGER NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (role, target, key)
) WITHOUT ROWID;
CREATE TABLE post (
    place BLOB PRIMARY KEY, visits INTEGER NOT NULL, newest INTEGER NOT NULL, is_post INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX post_newest ON post (newest, place);
CREATE INDEX current_awaits ON current (key) WHERE json_extract(CAST(line AS TEXT), '$.awaits') IS NOT NULL;
CREATE INDEX current_awaits_by ON current (json_extract(CAST(line AS TEXT), '$.awaits'))
    WHERE json_extract(CAST(line AS TEXT), '$.awaits') IS NOT NULL;
CREATE INDEX current_point_ends ON current (json_extract(CAST(line AS TEXT), '$.point_ends'))
    WHERE json_extract(CAST(line AS TEXT), '$.point_ends') IS NOT NULL;
CREATE TABLE gazetteer (
    n INTEGER PRIMARY KEY, pcode TEXT NOT NULL UNIQUE, level TEXT NOT NULL, parent INTEGER,
    name_en TEXT, name_fr TEXT, name_ar TEXT, lat TEXT, lon TEXT, zone TEXT
);
CREATE VIRTUAL TABLE gazetteer_words USING fts5(
    text, whole, content='', columnsize=0, detail='column', prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 0'
);
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE boundary (n INTEGER PRIMARY KEY, pcode TEXT, names BLOB NOT NULL, shape BLOB NOT NULL);
CREATE TABLE blob (sha256 BLOB PRIMARY KEY, file TEXT NOT NULL UNIQUE, key BLOB NOT NULL, size INTEGER NOT NULL);
CREATE TABLE blob_sent (sha256 BLOB NOT NULL, recipient TEXT NOT NULL, PRIMARY KEY (sha256, recipient)) WITHOUT ROWID;
"""


@MIGRATIONS()
def m002_capture_and_find(db: Database) -> None:
    """Make what finds encounters by whom and where they met, and the cards of posts.

    They stay empty: the store rebuilds every projection of a file this old as it opens.
    """
    for statement in _M002.split(";"):
        if statement.strip():
            db.execute(statement)


def bring_up_to_date(connection: store_connection.Connection, path: Path, *, create: bool) -> None:
    """Apply the migrations that are missing.

    Args:
        connection: Keyed and open.
        path: The notebook, for the error.
        create: The file was made just now, and may be empty.

    Raises:
        DamagedStoreError: Nothing is in a file that held a notebook: a file cut
            to nothing opens with any key, and must not become a new notebook.
        NewerNotebookError: The file names migrations we do not know; it is
            left untouched.
    """
    db = store_connection.database(connection)
    with store_connection.translated(path):
        known = {migration.name for migration in MIGRATIONS._migrations}
        applied = {migration.name for migration in MIGRATIONS.applied(db)}
        if applied - known:
            raise NewerNotebookError(path=path, found=len(applied), known=len(known))
        if not applied and not create:
            raise DamagedStoreError(path=path)
        if known - applied:
            MIGRATIONS.apply(db)
