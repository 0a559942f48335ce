"""The file itself: wrong keys, newer programs, flipped bytes, and nothing readable in it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from hdfield.errors import (
    CancelledError,
    DamagedStoreError,
    NewerNotebookError,
    NotANotebookError,
    StorageError,
)
from hdfield.progress import Cancel, Progress, Step
from hdfield.services.checks import CheckReport
from hdfield.services.drafts import Drafts
from hdfield.services.settings import Settings
from hdfield.store import connection
from hdfield.store.store import FILE_NAME, Store
from tests.builders import (
    STORE_KEY,
    Desk,
    a_desk,
    a_place,
    a_store,
    an_actor,
    an_encounter,
    an_id,
    clock,
)

PAGE = 4096
SECRET = "the-quiet-heron-waits"
ARABIC = "لا-تخبر-أحدا-بهذا"


def run(folder: Path, *statements: str) -> None:
    """Change a closed store behind the program's back, with the right key."""
    with closing(connection.connect(folder / FILE_NAME, STORE_KEY)) as raw:
        for statement in statements:
            raw.execute(statement)


def check(folder: Path) -> CheckReport:
    """Open an existing store and check it whole."""
    store = Store.open(folder / FILE_NAME, STORE_KEY, clock)
    try:
        return a_desk(folder, store=store).check()
    finally:
        store.close()


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# -- opening --------------------------------------------------------------------
def test_a_wrong_key_and_a_file_that_is_no_store_are_told_as_damage(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    before = files(tmp_path)
    with pytest.raises(DamagedStoreError) as refused:
        a_store(tmp_path, key=bytes(32))
    assert refused.value.facts == {"path": tmp_path / FILE_NAME}
    assert files(tmp_path) == before
    (tmp_path / FILE_NAME).write_bytes(b"not a database" * 1000)
    with pytest.raises(DamagedStoreError):
        a_store(tmp_path)


def test_a_plain_database_is_not_a_store(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as plain:
        plain.execute("CREATE TABLE version (n)")
    with pytest.raises(DamagedStoreError):
        a_store(tmp_path)


def test_a_missing_store_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(NotANotebookError):
        Store.open(tmp_path / FILE_NAME, STORE_KEY, clock)
    assert not list(tmp_path.iterdir())


def test_a_store_of_a_newer_program_is_left_byte_for_byte(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    run(
        tmp_path,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('hdfield', 'm999_later', 'now')",
    )
    before = files(tmp_path)
    with pytest.raises(NewerNotebookError) as refused:
        a_store(tmp_path)
    assert refused.value.facts["path"] == tmp_path
    assert files(tmp_path) == before


def test_a_notebook_of_the_first_tables_alone_opens_whole(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    post = desk.save(a_place())
    met = desk.save(an_encounter(place=post, note={"text": "convoy"}))
    desk.store.close()
    tables = ("met", "post", "gazetteer", "gazetteer_words", "word", "boundary", "blob", "blob_sent")
    indexes = ("current_awaits", "current_awaits_by", "current_point_ends")
    run(
        tmp_path,
        *(f"DROP TABLE {name}" for name in tables),
        *(f"DROP INDEX {name}" for name in indexes),
        "DELETE FROM _sqlite_migrations WHERE name <> 'm001_first_tables'",
        "DELETE FROM setting WHERE name = 'projections'",
    )
    desk = a_desk(tmp_path)
    assert desk.check().is_whole
    assert desk.store.meetings.post(post) is not None
    assert [line.id for line in desk.reading.search("convoy").encounters] == [met]
    desk.store.close()


def test_opening_again_changes_no_table(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.save(an_encounter())
    desk.store.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    a_store(tmp_path).close()
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_the_pragmas_the_format_names_are_set(desk: Desk) -> None:
    raw = desk.store._connection
    asked = {
        name: str(raw.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_size", "journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert asked == {
        "page_size": "4096",
        "journal_mode": "wal",
        "synchronous": "2",
        "foreign_keys": "1",
        "secure_delete": "1",
    }


# -- damage -----------------------------------------------------------------------
def test_a_flipped_byte_in_any_page_is_found(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.records.save_all(an_encounter(note={"text": f"note {number}"}) for number in range(40))
    desk.store.close()
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    for page in range(len(whole) // PAGE):
        flipped = bytearray(whole)
        flipped[page * PAGE + 17 + 37 * page % (PAGE - 17)] ^= 0x40
        path.write_bytes(flipped)
        with pytest.raises(DamagedStoreError):
            check(tmp_path)


@pytest.mark.parametrize("kept", [0, 100, PAGE, 3 * PAGE, 3 * PAGE + 5])
def test_a_store_cut_short_is_found(tmp_path: Path, kept: int) -> None:
    desk = a_desk(tmp_path)
    desk.save(an_encounter())
    desk.store.close()
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DamagedStoreError):
        check(tmp_path)


def test_a_check_finds_what_was_changed_with_the_key_in_hand(tmp_path: Path) -> None:
    def after(*statements: str) -> CheckReport:
        run(tmp_path, *statements)
        return check(tmp_path)

    desk = a_desk(tmp_path)
    desk.records.save_all(an_actor() for _ in range(4))
    desk.store.close()
    assert after().is_whole
    assert after("UPDATE version SET sig = zeroblob(64) WHERE n = 1").unsigned == 1
    assert after("UPDATE version SET open = replace(open, 'Valley', 'Gully') WHERE n = 2").unsigned == 2
    assert after("UPDATE version SET kind = 'place' WHERE n = 3").unsigned == 3
    assert after("UPDATE version SET id = zeroblob(32) WHERE n = 4").unsigned == 4
    assert after("DELETE FROM head WHERE n = 1").wrong_heads == 1
    assert after("UPDATE current SET day = '2020-01-01'").drifted >= 4
    assert after("UPDATE day_count SET count = count + 1").drifted >= 5


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE current SET heads = 7",
        "DELETE FROM current",
        "DELETE FROM link",
        "DELETE FROM day_count",
        "DELETE FROM head",
        "INSERT INTO word_index (word_index) VALUES ('delete-all')",
    ],
)
def test_a_rebuild_mends_every_projection(tmp_path: Path, damage: str) -> None:
    desk = a_desk(tmp_path)
    actor = desk.save(an_actor())
    met = desk.save(an_encounter(actors=[actor], note={"text": "convoy"}))
    desk.store.close()
    run(tmp_path, damage)
    desk = a_desk(tmp_path)
    report = desk.check(rebuild=True)
    assert (report.is_whole, report.rebuilt) == (True, 2)
    assert [line.id for line in desk.reading.search("convoy valley").encounters] == [met]
    assert [line.id for line in desk.reading.encounters_on("2026-06-30")] == [met]
    desk.save(desk.records.view(met).heads[0].record)  # type: ignore[arg-type]
    assert desk.check().is_whole
    desk.store.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit_log SET event = 'unlocked' WHERE n = 2",
        "UPDATE audit_log SET at = '2026-07-01T00:00:00+03:00' WHERE n = 2",
        "UPDATE audit_log SET subject = NULL WHERE n = 2",
        "UPDATE audit_log SET detail = CAST('{\"n\":1}' AS BLOB) WHERE n = 2",
        "UPDATE audit_log SET detail = x'00' WHERE n = 2",
        "UPDATE audit_log SET detail = x'5b5d' WHERE n = 2",
        "UPDATE audit_log SET hash = zeroblob(32) WHERE n = 2",
        "UPDATE audit_log SET prev = zeroblob(32) WHERE n = 2",
        "DELETE FROM audit_log WHERE n = 2",
        "UPDATE audit_log SET n = n + 100 WHERE n = 2",
    ],
)
def test_a_break_in_the_audit_log_is_found(tmp_path: Path, change: str) -> None:
    desk = a_desk(tmp_path)
    desk.records.save_all(an_actor() for _ in range(3))
    assert desk.store.log.first_break() is None
    desk.store.close()
    run(tmp_path, change)
    store = a_store(tmp_path)
    assert store.log.first_break() in (2, 3)
    store.close()


def test_the_audit_log_names_ids_and_counts_and_is_written_with_every_write(desk: Desk) -> None:
    record = desk.save(an_encounter(note={"text": SECRET}))
    Settings(desk.store).put("lock_minutes", 5)
    desk.check(rebuild=True)
    assert [(entry.event, entry.subject) for entry in desk.store.log.last(9)] == [
        ("rebuilt", None),
        ("setting", "lock_minutes"),
        ("saved", record),
    ]
    with pytest.raises(RuntimeError), desk.store.write("setting", "x"):
        raise RuntimeError
    assert desk.store.log.last(1)[0].event == "rebuilt"
    rows = desk.store._connection.execute("SELECT * FROM audit_log").fetchall()
    assert SECRET not in json.dumps(rows, default=repr)


# -- nothing readable ---------------------------------------------------------------
def test_no_word_of_a_note_lies_in_any_file_while_open_or_after(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    record = desk.save(an_encounter(note={"text": f"{SECRET} {ARABIC}"}))
    Drafts(desk.store, clock).keep("quick", {"note": SECRET})
    shown = desk.records.view(record).heads[0].record
    assert shown is not None
    desk.save(shown)
    while_open = files(tmp_path)
    assert set(while_open) == {FILE_NAME, FILE_NAME + "-wal", FILE_NAME + "-shm"}
    assert len(while_open[FILE_NAME + "-wal"]) > PAGE
    desk.store.close()
    after = files(tmp_path)
    assert set(after) == {FILE_NAME}
    traces = [
        SECRET.encode(),
        *(word.encode() for word in SECRET.split("-") if len(word) > 4),
        ARABIC.encode(),
        b"SQLite format",
        b"CREATE TABLE",
        record.encode(),
        bytes.fromhex(record),
        b"encounter",
    ]
    for content in (*while_open.values(), *after.values()):
        assert not [trace for trace in traces if trace in content]


# -- errors, drafts, settings, long work ----------------------------------------------
def test_bad_sql_is_a_bug_and_stays_one(desk: Desk) -> None:
    for statement in ("SELECT nothing FROM nowhere", "SELEC", "INSERT INTO head VALUES (1)"):
        with pytest.raises(driver.OperationalError), connection.transaction(desk.store._connection):
            desk.store._connection.execute(statement)
    with pytest.raises(driver.IntegrityError), connection.transaction(desk.store._connection):
        desk.store._connection.execute("INSERT INTO head (record, n) VALUES (x'00', 99)")
    assert not desk.store._connection.in_transaction


def test_a_disk_that_refuses_is_told_and_nothing_is_half_written(desk: Desk) -> None:
    record = desk.save(an_encounter())
    raw = desk.store._connection
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError) as refused:
        desk.records.save_all(an_encounter(note={"text": "word " * 3000}) for _ in range(20))
    assert refused.value.facts["reason"] == "full"
    raw.execute("PRAGMA max_page_count = 1073741823")
    assert [line.id for line in desk.reading.newest_encounters()] == [record]
    assert desk.check().is_whole


def test_another_writer_is_told_as_in_use(tmp_path: Path, desk: Desk) -> None:
    with closing(connection.connect(tmp_path / FILE_NAME, STORE_KEY)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.store._connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(StorageError) as refused:
            desk.save(an_encounter())
        assert refused.value.facts["reason"] == "in_use"


def test_a_draft_is_kept_over_a_restart_and_dropped(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    Drafts(store, clock).keep("quick", {"note": ARABIC, "people": [an_id("x")]})
    Drafts(store, clock).keep("quick", {"note": SECRET})
    store.close()
    store = a_store(tmp_path)
    drafts = Drafts(store, clock)
    assert drafts.give("quick") == {"note": SECRET}
    drafts.drop("quick")
    assert drafts.give("quick") is None
    assert store.log.last(5) == ()
    store.close()


def test_settings_have_a_default_until_they_are_put(desk: Desk) -> None:
    settings = Settings(desk.store)
    assert settings.give("lock_minutes", 3) == 3
    assert not settings.is_practice
    values: tuple[object, ...] = (5, False, [], {"a": ["b"]})
    for value in values:
        settings.put("lock_minutes", value)
        assert settings.give("lock_minutes", 3) == value


def test_a_check_tells_its_steps_and_a_cancelled_rebuild_changes_nothing(desk: Desk) -> None:
    desk.records.save_all(an_actor() for _ in range(600))
    steps: list[Step] = []
    assert desk.checks.check(Progress(steps.append), Cancel()).is_whole
    assert [step.done for step in steps] == [1000]
    cancel, head = Cancel(), desk.store.log.head()
    cancel.ask()
    with pytest.raises(CancelledError):
        desk.checks.check(Progress(), cancel, rebuild=True)
    assert desk.store.log.head() == head
    assert desk.check().is_whole


def test_more_of_the_file_is_held_in_memory_while_much_is_written_and_no_longer(tmp_path: Path) -> None:
    with closing(connection.connect(tmp_path / FILE_NAME, STORE_KEY, create=True)) as raw:

        def held_kib() -> int:
            return -int(raw.execute("PRAGMA cache_size").fetchone()[0])

        everyday = held_kib()
        with connection.transaction(raw), connection.bulk(raw):
            assert held_kib() > everyday
        assert held_kib() == everyday
