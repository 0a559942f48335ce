"""First trust on the command line, with fingerprints typed as they were heard."""

from __future__ import annotations

import json
from pathlib import Path

from tests.builders import PASSPHRASE, a_notebook
from tests.forked import Answer
from tests.journeys.terminal import hdfield

ROOT_WORDS = "words of the root"


def grouped(fingerprint: str) -> str:
    bare = fingerprint.removeprefix("SHA256:")
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def test_fingerprints_are_taken_in_groups_as_they_are_read_aloud(tmp_path: Path) -> None:
    office, notebook, card = tmp_path / "office", a_notebook(tmp_path), tmp_path / "card.json"
    root = hdfield("org", "new", office, "--name", "Passerelle", "--json", secrets=(ROOT_WORDS,)).value[
        "root"
    ]
    card.write_text(hdfield("card", notebook, "--role", "field", secrets=(PASSPHRASE,)).out)
    device = json.loads(card.read_text())["card"]["key"]
    assert device.startswith("ssh-ed25519 ")
    wrong = _enrol(office, card, grouped("SHA256:" + "A" * 43))
    assert (wrong.status, json.loads(wrong.err)["error"]) == (1, "WrongFingerprint")
    fingerprint = json.loads(wrong.err)["happened"].split("SHA256:")[1].split(",")[0]
    assert _enrol(office, card, grouped(fingerprint)).status == 0
    refused = hdfield("join", notebook, office / "roster", "--root", "AAAA", secrets=(PASSPHRASE,))
    assert refused.status == 1
    joined = hdfield("join", notebook, office / "roster", "--root", grouped(root), secrets=(PASSPHRASE,))
    assert joined.status == 0


def _enrol(office: Path, card: Path, fingerprint: str) -> Answer:
    who = ("--role", "field", "--team", "north", "--person", "U-NEG1", "--json")
    return hdfield("org", "enrol", office, card, "--fingerprint", fingerprint, *who, secrets=(ROOT_WORDS,))
