"""A notebook's life on the command line: made, opened, recovered, checked, erased."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from hdfield.bootstrap import unlock
from tests.builders import PASSPHRASE, a_notebook, a_world
from tests.journeys.terminal import hdfield, started


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_new_notebook_opens_with_its_passphrase_and_its_recovery_code(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    made = started(["new", str(folder), "--person", "U-NEG1", "--json"], b"first words\n", tmp_path).value
    assert made["fingerprint"].startswith("SHA256:")
    changed = hdfield("passwd", folder, secrets=("first words", "second words"))
    assert changed.status == 0
    assert hdfield("list", folder, secrets=("first words",)).status == 1
    recovered = hdfield("recover", folder, secrets=(made["recovery_code"].lower(), "third words"))
    assert recovered.status == 0
    assert hdfield("list", folder, secrets=("second words",)).status == 1
    assert hdfield("check", folder, "--json", secrets=("third words",)).value["whole"] is True


def test_a_folder_that_is_taken_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert hdfield("new", tmp_path, "--person", "U-NEG1", secrets=("words",)).status == 1
    assert tree(tmp_path) == {str(tmp_path / "letter.txt"): b"mine"}


def test_the_empty_folder_one_stands_in_becomes_a_notebook_nobody_else_can_read(tmp_path: Path) -> None:
    made = hdfield("new", ".", "--person", "U-NEG1", secrets=("words",), folder=tmp_path)
    assert made.status == 0
    assert hdfield("list", tmp_path, secrets=("words",)).status == 0
    inside = [tmp_path, *tmp_path.rglob("*")]
    assert all(path.stat().st_mode & 0o077 == 0 for path in inside), "the mode keeps others out"


@pytest.mark.parametrize("person", ["", "two words", "a\u202eb", "x" * 33])
def test_a_person_code_is_a_code(tmp_path: Path, person: str) -> None:
    assert hdfield("new", tmp_path / "notes", "--person", person, secrets=("words",)).status == 1
    assert not (tmp_path / "notes").exists()


@pytest.mark.parametrize("secret", ["wrong", ""])
def test_a_wrong_passphrase_says_so_and_harms_nothing(tmp_path: Path, secret: str) -> None:
    notebook = a_notebook(tmp_path)
    refused = hdfield("list", notebook, "--json", secrets=(secret,))
    assert refused.status == 1
    assert json.loads(refused.err)["error"] in {"WrongPassphrase", "EmptyPassphrase"}
    assert hdfield("list", notebook, secrets=(PASSPHRASE,)).status == 0


def test_a_folder_that_is_no_notebook_is_refused(tmp_path: Path) -> None:
    refused = hdfield("list", tmp_path, "--json", secrets=(PASSPHRASE,))
    assert (refused.status, json.loads(refused.err)["error"]) == (1, "NotANotebook")
    assert tree(tmp_path) == {}


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    session = unlock(notebook, PASSPHRASE, a_world())
    try:
        refused = hdfield("list", notebook, "--json", secrets=(PASSPHRASE,))
    finally:
        session.close()
    assert (refused.status, json.loads(refused.err)["error"]) == (1, "NotebookInUse")


def test_nothing_a_person_wrote_is_readable_beside_the_notebook(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    told = "Tamarisk-sentinel"
    data = json.dumps(
        {"kind": "remote.radio", "at": {"at": "2026-03-02T08:40:00+03:00"}, "note": {"text": told}}
    )
    assert hdfield("add", notebook, "encounter", secrets=(PASSPHRASE,), data=data).status == 0
    assert all(told.encode() not in body and b"SQLite format" not in body for body in tree(notebook).values())
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(notebook / "store.db").execute("SELECT * FROM sqlite_master").fetchall()


def test_erase_asks_for_the_name_and_leaves_nothing(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    assert hdfield("erase", notebook, data=b"another\n").status == 1
    assert (notebook / "slots.bin").is_file()
    assert hdfield("erase", notebook, data=notebook.name.encode() + b"\n").status == 0
    assert not notebook.exists()


@pytest.mark.parametrize("typed", [b"", b"\n"])
def test_a_name_that_was_not_typed_erases_nothing(tmp_path: Path, typed: bytes) -> None:
    notebook = a_notebook(tmp_path)
    before = tree(notebook)
    assert hdfield("erase", ".", data=typed, folder=notebook).status == 1
    assert tree(notebook) == before


def test_erase_of_the_folder_one_stands_in_and_through_a_link_leaves_nothing(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    assert hdfield("erase", ".", data=b"dev-07\n", folder=notebook).status == 0
    assert not notebook.exists()
    notebook = a_notebook(tmp_path)
    (tmp_path / "link").symlink_to(notebook)
    assert hdfield("erase", tmp_path / "link", "--yes", "--json").value == {"erased": True, "removed": True}
    assert list(tmp_path.iterdir()) == []


def test_erase_overwrites_the_slots_in_place(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    before = (notebook / "slots.bin").read_bytes()
    os.link(notebook / "slots.bin", tmp_path / "watched")
    assert hdfield("erase", notebook, "--yes").status == 0
    after = (tmp_path / "watched").read_bytes()
    kept = sum(one == other for one, other in zip(before, after, strict=True))
    assert kept < len(before) / 100


def test_secrets_are_not_taken_from_arguments() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "hdfield.cli.main", "list", "x", "--passphrase", "y"],
        capture_output=True,
        check=False,
    )
    assert said.returncode == 2
