"""Bundles on the command line: sealed, saved, received, and refused in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from hdfield.bootstrap import unlock
from hdfield.crypto.sshsig import VerifyKey
from tests.builders import PASSPHRASE, a_notebook, a_world
from tests.forked import Answer
from tests.journeys.terminal import hdfield

ROOT_WORDS = "words of the root"
RADIO = json.dumps({"kind": "remote.radio", "at": {"at": "2026-03-02T08:40:00+03:00"}})


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An organisation, a negotiator's notebook with one note and its coordinator's; both joined."""
    folder = tmp_path_factory.mktemp("office")
    made = hdfield("org", "new", folder / "org", "--name", "A", "--json", secrets=(ROOT_WORDS,))
    root = made.value["root"]
    for person, role in (("dev-07", "field"), ("dev-01", "coordinator")):
        a_notebook(folder, person)
        (folder / "card").write_text(run("card", folder / person, "--role", role).out)
        enrolled = hdfield(
            *("org", "enrol", folder / "org", folder / "card", "--role", role, "--team", "T1"),
            *("--fingerprint", _fingerprint(folder / person), "--person", person),
            secrets=(ROOT_WORDS,),
        )
        assert enrolled.status == 0
    for person in ("dev-07", "dev-01"):
        assert run("join", folder / person, folder / "org" / "roster", "--root", root).status == 0
    assert run("add", folder / "dev-07", "encounter", data=RADIO).status == 0
    return folder


@pytest.fixture
def field(tmp_path: Path, office: Path) -> Path:
    """The negotiator's notebook in a copy of all that, so that each test starts from the same."""
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    return tmp_path / "dev-07"


def run(*arguments: str | Path, data: str = "") -> Answer:
    return hdfield(*arguments, secrets=(PASSPHRASE,), data=data)


def _fingerprint(notebook: Path) -> str:
    session = unlock(notebook, PASSPHRASE, a_world())
    try:
        return session.fingerprint
    finally:
        session.close()


def test_a_folder_that_cannot_be_written_is_refused_before_anything_is_sealed(
    field: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    refused = run("seal", field, "--to", "dev-01", "--out", tmp_path / "file" / "stick", "--json")
    assert refused.status == 1
    assert "file" in json.loads(refused.err)["todo"]
    assert list((field / "outbox").iterdir()) == []
    sealed = run("seal", field, "--to", "dev-01", "--out", tmp_path / "stick", "--json").value["bundles"]
    assert [bundle["seq"] for bundle in sealed] == [1]


def test_what_was_sealed_and_never_saved_is_saved_by_the_next_seal(field: Path, tmp_path: Path) -> None:
    session = unlock(field, PASSPHRASE, a_world())
    session.outbox.seal(["dev-01"])  # and killed here, or the stick was full
    session.close()
    stick = tmp_path / "stick"
    first = run("seal", field, "--to", "dev-01", "--out", stick, "--json").value["bundles"]
    assert [(bundle["seq"], bundle["people"]) for bundle in first] == [(1, ["dev-01"])]
    again = run("seal", field, "--to", "dev-01", "--out", stick, "--json")
    assert (again.status, json.loads(again.err)["error"]) == (1, "NothingToSeal")
    taken = run("receive", tmp_path / "dev-01", stick, "--json").value["bundles"]
    assert [(bundle["state"], bundle["new"]) for bundle in taken] == [("taken", 1)]


def test_a_refused_bundle_is_told_on_stderr(field: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (sealed,) = run("seal", field, "--to", "dev-01", "--out", stick, "--json").value["bundles"]
    part = Path(sealed["path"]) / "000000.part"
    part.write_bytes(part.read_bytes()[:-1])
    refused = run("receive", tmp_path / "dev-01", stick, "--json")
    assert refused.status == 1
    said = json.loads(refused.err)
    assert said["error"] == "CutBundle"
    assert str(stick) in said["happened"]
    assert said["safe"]
    assert said["todo"]
    assert refused.value["bundles"][0]["state"] == "refused"


def test_a_report_that_cannot_be_written_hides_no_finding(field: Path, tmp_path: Path) -> None:
    run("seal", field, "--to", "dev-01", "--out", tmp_path / "stick")
    a_notebook(tmp_path, "dev-02")
    card = run("card", tmp_path / "dev-02", "--role", "auditor").out
    (tmp_path / "card").write_text(card)
    enrolled = hdfield(
        *("org", "enrol", tmp_path / "org", tmp_path / "card", "--role", "auditor", "--team", "T1"),
        *("--fingerprint", _fingerprint(tmp_path / "dev-02"), "--person", "dev-02"),
        secrets=(ROOT_WORDS,),
    )
    assert enrolled.status == 0
    root = json.loads((tmp_path / "org" / "roster" / "roster.json").read_bytes())["roots"]["keys"][0]
    fingerprint = VerifyKey.from_line(root).fingerprint
    assert run("join", tmp_path / "dev-02", tmp_path / "org" / "roster", "--root", fingerprint).status == 0
    assert run("add", field, "encounter", data=RADIO).status == 0
    assert run("join", field, tmp_path / "org" / "roster").status == 0
    run("seal", field, "--to", "dev-01", "--out", tmp_path / "later")
    report = tmp_path / "report.json"
    told = ("audit", tmp_path / "later", "--notebook", tmp_path / "dev-02", "--json", "--report")
    lost = run(*told, tmp_path / "no" / "such" / "report.json")
    assert (lost.status, [found["code"] for found in lost.value["findings"]]) == (1, ["gap"])
    written = run(*told, report)
    assert written.status == 3
    assert json.loads(report.read_bytes()) == written.value
    assert report.stat().st_mode & 0o077 == 0
