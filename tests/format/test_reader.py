"""What the documents alone let another program read: everything, and nothing that was changed."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.crypto.versions import wire_line
from hdfield.model.base import GROUPS
from hdfield.rules import folding
from tests.builders import PASSPHRASE
from tests.format.bundles import (
    SCOPES,
    Waybill,
    follows,
    open_payload,
    open_sealed_roster,
    open_waybill,
    read_tar,
)
from tests.format.envelope import Refused
from tests.format.notebooks import (
    connect,
    find,
    fold,
    minute_of,
    padme,
    read_blobs,
    read_notebook,
    words,
)
from tests.format.reader import (
    armour,
    check_armoured,
    check_version,
    key_bytes,
    key_id,
    open_passphrase,
    open_recovery,
    recovery_seed,
)
from tests.format.rosters import check_roster, read_card, read_roster
from tests.format.scene import PAPER, ROLES, Scene, a_scene

HERE = Path(__file__).resolve().parent
READER = ("envelope", "reader", "notebooks", "rosters", "bundles")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A small organisation whose notebooks have exchanged bundles."""
    return a_scene(tmp_path_factory.mktemp("organisation"))


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _refuses(read: Callable[..., object], *given: object) -> None:
    with pytest.raises(Refused):
        read(*given)


# -- the reader itself --------------------------------------------------------
def test_the_reader_imports_nothing_of_the_program() -> None:
    for name in READER:
        path = HERE / f"{name}.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            named += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in named if name.split(".")[0] in ("hdfield", "ui")]
            assert all(name.split(".")[:2] == ["tests", "format"] for name in named if "tests" in name)


def test_the_values_printed_in_the_slots_page_hold() -> None:
    page = (HERE.parent.parent / "docs" / "format" / "slots.md").read_text(encoding="utf-8")
    code, seed = next(line for line in page.splitlines() if line.startswith("| `")).split("`")[1::2]
    assert recovery_seed(code).hex() == seed
    assert recovery_seed(code.lower().replace("-", " ").replace("0", "o").replace("1", "l")).hex() == seed
    _refuses(recovery_seed, code.replace("820C", "802C"))


# -- a notebook ---------------------------------------------------------------
def test_the_passphrase_and_the_recovery_code_open_the_same_key(scene: Scene) -> None:
    for person, code in scene.codes.items():
        key = open_passphrase(scene.slots(person), PASSPHRASE)
        assert len(key) == 32
        assert open_recovery(scene.slots(person), code) == key
        _refuses(open_passphrase, scene.slots(person), "four plain words there")
    _refuses(open_recovery, scene.slots("NEG1"), scene.codes["COORD"])


def test_a_flipped_byte_in_one_copy_of_the_slots_is_passed_over_and_in_both_refused(scene: Scene) -> None:
    data = scene.slots("NEG1")
    for at in (0, 9, 25, 60, 16383):
        once = _flipped(data, at)
        assert open_passphrase(once, PASSPHRASE) == scene.key("NEG1")
        _refuses(open_passphrase, _flipped(once, 16384 + at), PASSPHRASE)


def test_every_version_in_a_database_is_read_and_verified(scene: Scene) -> None:
    for person, held in scene.held.items():
        read = scene.read(person)
        assert (read.person, key_id(read.key)) == (person, scene.keys[person])
        assert {one.id: {group: part.value for group, part in one.opened.items()} for one in held} == {
            one.id: dict(one.opened) for one in read.versions.values()
        }
        assert len(read.versions) > 30


def test_an_edit_of_what_is_closed_to_its_author_carries_the_digests(scene: Scene) -> None:
    versions = scene.read("COORD").versions.values()
    history = [one for one in versions if one.header["record"] == scene.encounter]
    mine = next(one for one in history if one.header["author"] == scene.keys["COORD"])
    before = next(one for one in history if one.id in mine.header["parents"])
    assert set(before.opened) == SCOPES["coordinator"]
    closed = set(GROUPS) - SCOPES["coordinator"]
    assert {mine.header["groups"][group] for group in closed} == {
        before.header["groups"][group] for group in closed
    }


def test_the_list_is_read_in_its_order_with_every_conflict(scene: Scene) -> None:
    read = scene.read("NEG1")
    at, line = read.current[scene.encounter]
    assert minute_of(at) == datetime(2026, 6, 30, 11, 30, tzinfo=UTC)
    assert line["outcome"] in ("passed", "turned_back")
    key = scene.key("NEG1")
    database = connect(scene.folder / "NEG1" / "store.db", key)
    (heads,) = database.execute(
        "SELECT heads FROM current WHERE record = ?", (bytes.fromhex(scene.encounter),)
    ).fetchone()
    database.close()
    assert heads == 2


def test_folded_words_find_their_record(scene: Scene) -> None:
    path, key = scene.folder / "NEG1" / "store.db", scene.key("NEG1")
    for query in ("DEMANDERENT", "l'œuvre", "السلام", "نقطه 3"):
        assert find(path, key, query) == {scene.encounter}
    assert find(path, key, "nothing of the kind") == set()


@given(st.text())
def test_folding_is_what_the_page_says(text: str) -> None:
    assert fold(text) == folding.fold(text)
    assert words(fold(text)) == folding.words(text)


def test_the_audit_log_is_a_chain_and_every_waybill_names_a_head_of_it(scene: Scene) -> None:
    for person, head in scene.logheads.items():
        assert scene.read(person).loghead == head
    database = connect(scene.folder / "NEG1" / "store.db", scene.key("NEG1"))
    hashes = {digest.hex() for (digest,) in database.execute("SELECT hash FROM audit_log")}
    database.close()
    assert {waybill.value["loghead"] for waybill in _waybills(scene)} < hashes


def test_a_database_with_a_flipped_byte_is_refused(scene: Scene, tmp_path: Path) -> None:
    data = (scene.folder / "NEG1" / "store.db").read_bytes()
    for at in (3, 1000, 4096 * 2 + 17):
        (tmp_path / "store.db").write_bytes(_flipped(data, at))
        _refuses(read_notebook, tmp_path / "store.db", scene.key("NEG1"))


def test_a_rewritten_log_or_version_is_refused(scene: Scene, tmp_path: Path) -> None:
    key = scene.key("NEG1")
    for change in (
        "UPDATE audit_log SET event = 'recovered' WHERE n = 2",
        "DELETE FROM audit_log WHERE n = 3",
        "UPDATE version SET kind = 'actor' WHERE n = 1",
        "UPDATE version SET open = replace(open, 'post', 'pest') WHERE n = 1",
        "DELETE FROM head WHERE n = (SELECT max(n) FROM head)",
        "DELETE FROM parent",
    ):
        shutil.copy(scene.folder / "NEG1" / "store.db", tmp_path / "store.db")
        database = connect(tmp_path / "store.db", key)
        assert database.execute(change).rowcount > 0
        database.commit()
        database.close()
        _refuses(read_notebook, tmp_path / "store.db", key)


# -- versions -----------------------------------------------------------------
def test_the_bare_signature_of_a_version_is_one_ssh_keygen_accepts(scene: Scene) -> None:
    version = scene.held["NEG1"][0]
    key = scene.device_keys()[version.author]
    check_armoured(version.header, armour("version@hdfield", key, version.sig), "version@hdfield", key)
    _refuses(check_armoured, version.header, armour("card@hdfield", key, version.sig), "version@hdfield", key)


def test_any_flipped_byte_of_a_version_is_refused(scene: Scene) -> None:
    version = next(one for one in scene.held["NEG1"] if one.record == scene.encounter)
    line, keys = wire_line(version, GROUPS).rstrip(b"\n"), scene.device_keys()
    assert check_version(line, keys).id == version.id
    for at in range(len(line)):
        _refuses(check_version, _flipped(line, at), keys)


def test_the_version_vector_is_read(scene: Scene) -> None:
    vector = json.loads((HERE.parent / "vectors" / "version.json").read_text(encoding="utf-8"))
    key = key_bytes(vector["key"])
    for line in ("line", "coordinator_line"):
        assert check_version(vector[line].encode().rstrip(b"\n"), {key_id(key): key}).id == vector["id"]


# -- cards and rosters --------------------------------------------------------
def test_a_card_is_read_and_a_changed_one_refused(scene: Scene) -> None:
    for person, data in scene.cards.items():
        card = read_card(data)
        assert (card["person"], key_id(key_bytes(card["key"]))) == (person, scene.keys[person])
        assert tuple(card["roles"]) == ROLES[person]
        _refuses(read_card, data.replace(b'"v":1', b'"v":2'))
        _refuses(read_card, data.replace(b"COORD", b"CO0RD").replace(b"NEG1", b"NEG7"))


def test_the_chain_of_rosters_is_followed_with_ssh_keygen(scene: Scene) -> None:
    folders = sorted((scene.folder / "org" / "rosters").iterdir())
    held: Mapping[str, Any] | None = None
    for number, folder in enumerate(folders, 1):
        held = read_roster(folder, held)
        assert held["n"] == number == len(held["devices"]) + 1
    assert held == scene.roster()
    body = (folders[-1] / "roster.json").read_bytes()
    signature = (folders[-1] / "roster.json.sig").read_bytes()
    for changed in (body.replace(b'"NEG1"', b'"NEG7"'), _flipped(body, 30)):
        _refuses(check_roster, {"roster.json": changed, "roster.json.sig": signature}, None)
    first = read_roster(folders[0])
    _refuses(read_roster, folders[2], {**first, "roots": {"keys": [], "need": 1}})


def test_the_papers_of_both_notebooks_are_opened_from_their_rows(scene: Scene) -> None:
    for person in ROLES:
        held = read_blobs(scene.folder / person, scene.key(person))
        assert list(held.values()) == [PAPER]
        (name,) = held
        released = [
            one.opened["inner"].get("released")
            for one in scene.read(person).versions.values()
            if one.header["kind"] == "paper"
        ]
        assert {"sha256": name, "size": len(PAPER), "media_type": "application/octet-stream"} in released


# -- bundles ------------------------------------------------------------------
def _waybills(scene: Scene) -> list[Waybill]:
    reader = scene.read("COORD")
    identities = (reader.hybrid, reader.classic)
    roster = scene.roster()
    return [
        open_waybill(path, identity, roster) for path, identity in zip(scene.bundles, identities, strict=True)
    ]


def test_waybills_of_both_profiles_are_opened_and_follow_one_another(scene: Scene) -> None:
    waybills = _waybills(scene)
    follows(waybills)
    assert [waybill.value["recipients"] for waybill in waybills] == [
        {scene.keys["COORD"]: 1},
        {scene.keys["COORD"]: 2},
    ]
    _refuses(follows, waybills[::-1])
    _refuses(open_waybill, scene.bundles[0], scene.read("NEG1").hybrid, scene.roster())
    _refuses(open_waybill, scene.bundles[1], scene.read("NEG1").classic, scene.roster())


def test_payloads_of_both_profiles_give_the_versions_at_their_scope(scene: Scene) -> None:
    reader, keys = scene.read("COORD"), scene.device_keys()
    mine = {one.id: one for one in scene.held["NEG1"]}
    found = {}
    for path, waybill, identity in zip(
        scene.bundles, _waybills(scene), (reader.hybrid, reader.classic), strict=True
    ):
        for version in open_payload(path, identity, waybill, keys):
            found[version.id] = version
            opened = mine[version.id].opened
            assert version.opened == {
                group: opened[group].value  # type: ignore[index]
                for group in SCOPES["coordinator"]
            }
    assert len(found) == 37
    assert set(found) < set(mine)


def test_a_bundle_to_the_field_is_read_by_the_field(scene: Scene) -> None:
    identity = scene.read("NEG1").hybrid
    waybill = open_waybill(scene.back, identity, scene.roster())
    assert waybill.value["seen"] == {scene.keys["NEG1"]: [2, _waybills(scene)[1].hash]}
    (version,) = open_payload(scene.back, identity, waybill, scene.device_keys())
    assert version.header["author"] == scene.keys["COORD"]


def test_the_sealed_roster_is_the_clear_one(scene: Scene) -> None:
    members = open_sealed_roster(scene.bundles[0], scene.read("COORD").hybrid, _waybills(scene)[0])
    clear = {path.name: path.read_bytes() for path in (scene.folder / "org" / "roster").glob("*.json*")}
    assert members == clear


@pytest.mark.parametrize("which", [0, 1])
def test_a_flipped_byte_in_any_file_of_a_bundle_is_refused(scene: Scene, tmp_path: Path, which: int) -> None:
    reader, source = scene.read("COORD"), scene.bundles[which]
    identity = (reader.hybrid, reader.classic)[which]
    roster, keys = scene.roster(), scene.device_keys()

    def read_all(folder: Path) -> None:
        waybill = open_waybill(folder, identity, roster)
        open_payload(folder, identity, waybill, keys)
        open_sealed_roster(folder, reader.hybrid, waybill)

    read_all(source)
    for name in ("waybill.age", "000000.part", "roster.age"):
        data = (source / name).read_bytes()
        for at in (0, 40, len(data) // 2, len(data) - 1):
            folder = tmp_path / f"{name}-{at}" / source.name
            shutil.copytree(source, folder)
            (folder / name).write_bytes(_flipped(data, at))
            _refuses(read_all, folder)


def test_the_archive_is_what_tar_writes(tmp_path: Path) -> None:
    (tmp_path / "waybill.json").write_bytes(b"{}" * 300)
    command = ["tar", "--format=ustar", "--mode=0600", "--owner=:0", "--group=:0", "--mtime=@0"]
    done = subprocess.run(
        [*command, "--numeric-owner", "-cf", "-", "waybill.json"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert read_tar(done.stdout) == {"waybill.json": b"{}" * 300}
    for at in (5, 105, 130, 150, 330, len(done.stdout) - 1):
        _refuses(read_tar, _flipped(done.stdout, at))


def test_padding_rounds_as_the_page_says() -> None:
    assert [padme(size) for size in (1, 8, 9, 1000, 1024, 5000, 1_000_001)] == [
        *(1, 8, 10, 1024),
        *(1024, 5120, 1_015_808),
    ]
