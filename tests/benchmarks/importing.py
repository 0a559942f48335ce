"""Taking in versions, every digest and signature checked, for information.

Ours reads lines of `records.jsonl` and takes them in as a bundle's, in one
transaction, into a notebook of 100,000. The bare part inserts the same bytes
and the same words with the same pragmas, and checks nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from statistics import median

from hdfield.crypto.versions import read_line, wire_line
from hdfield.model.base import GROUPS
from hdfield.model.version import Version
from hdfield.rules.projecting import project
from hdfield.store.connection import bulk, connect, transaction
from hdfield.store.word_index import CREATE, SECURE
from tests.benchmarks.big_store import FOLDER, LARGE, big_notebook, copy, database_key, open_store
from tests.benchmarks.rows import ROUNDS, Row, alternate, seconds
from tests.benchmarks.writer import Writer

VERSIONS = 4_000


def rows() -> Iterator[Row]:
    """Measure five imports into one copy."""
    folder = copy(big_notebook(LARGE), f"importing-{LARGE}")
    key = database_key(folder)
    store = open_store(folder, key)
    bare_path = FOLDER / "bare-import.db"
    bare_path.unlink(missing_ok=True)
    plain = connect(bare_path, key, create=True)
    plain.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    for statement in (CREATE, SECURE):
        plain.execute(statement)
    writer = Writer(LARGE + 1)
    writer.know(store)
    keys = {writer.key.public.fingerprint: writer.key.public}
    batches = [[writer.version(writer.encounter()) for _ in range(VERSIONS)] for _ in range(ROUNDS)]
    batch_lines = [[wire_line(version, GROUPS).rstrip(b"\n") for version in batch] for batch in batches]
    for_ours, for_bare = iter(batch_lines), zip(batch_lines, map(_texts, batches), strict=True)

    def taken() -> None:
        lines = next(for_ours)
        with store.write("imported"):
            store.take((read_line(line, keys) for line in lines), b"")

    def inserted() -> None:
        lines, texts = next(for_bare)
        with transaction(plain), bulk(plain):
            for line, text in zip(lines, texts, strict=True):
                n = plain.execute("INSERT INTO line (body) VALUES (?)", (line,)).lastrowid
                plain.execute("INSERT INTO word_index (rowid, text) VALUES (?, ?)", (n, text))

    try:
        ours_s, bare_s = alternate(lambda: seconds(taken), lambda: seconds(inserted))
    finally:
        store.close()
        plain.close()
        shutil.rmtree(folder)
        for path in FOLDER.glob(f"{bare_path.name}*"):
            path.unlink()
    note = f"{median(ours_s) / median(bare_s):.1f} x bare inserts of text and index"
    yield Row(f"import at {LARGE:,}, all checked", VERSIONS / median(ours_s), "versions/s", None, note)


def _texts(versions: list[Version]) -> list[str]:
    return [project(version.kind, version.objects).text for version in versions]
