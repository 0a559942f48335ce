"""A bundle verified with age, tar, ssh-keygen and sha256sum alone (docs/format.md, section 10)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from hdfield.model.policy import Policy
from tests.bundle.organisation import Organisation, an_encounter

TRANSCRIPT = r"""
set -eu
age -d -i "$SAFE/audit.key" waybill.age > w.tar
test "$(tar -tf w.tar)" = "$(printf 'waybill.json\nwaybill.json.sig')"
tar -xOf w.tar waybill.json > waybill.json; tar -xOf w.tar waybill.json.sig > waybill.json.sig
SENDER=$(sed 's/.*"sender":"\([^"]*\)".*/\1/' waybill.json)
ssh-keygen -Y verify -f "$SAFE/allowed_signers" -I "$SENDER" -n waybill@hdfield -s waybill.json.sig < waybill.json >&2
cat *.part | sha256sum
head -c 1000000 000000.part | sed '/^---/q' | grep -a -c '^-> '
sha256sum waybill.json
"""


def test_an_auditor_without_our_program_verifies_a_bundle(tmp_path: Path) -> None:
    org = Organisation(tmp_path)
    field, _ = org.with_member("NEG1", "field"), org.with_member("COORD", "coordinator")
    auditor = org.with_member("SEC", "security", "auditor")
    org.hand_out()
    field.joining.set_policy(Policy(profile="classic"))
    safe = tmp_path / "safe"
    safe.mkdir()
    (safe / "audit.key").write_text(auditor.keys.classic.text + "\n")
    roster = json.loads((org.roster_folder / "roster.json").read_bytes())
    (safe / "allowed_signers").write_text(
        "".join(
            f"{device.key_id} {device.key}\n"
            for device in field.joining.roster().devices  # type: ignore[union-attr]
        )
    )
    assert len(roster["devices"]) == 3
    hashes = []
    for _ in range(2):
        field.add("encounter", **an_encounter())
        sealed = field.outbox.seal(["COORD"])
        (path,) = field.outbox.save_to(tmp_path / "stick", [sealed[0].bundle])
        ended = subprocess.run(
            ["sh", "-c", TRANSCRIPT],
            cwd=path,
            env={"SAFE": str(safe), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        whole, readers, waybill_hash = ended.stdout.splitlines()
        waybill = json.loads((path / "waybill.json").read_bytes())
        assert whole.split()[0] == waybill["payload"]["sha256"]
        assert int(readers) == len(waybill["recipients"]) == 1
        hashes.append((waybill["prev"], waybill_hash.split()[0]))
    assert hashes[1][0] == hashes[0][1]
    org.close()


def test_the_roster_is_verified_by_ssh_keygen_alone(tmp_path: Path) -> None:
    org = Organisation(tmp_path)
    (tmp_path / "allowed").write_text("root " + (org.folder / "org" / "root" / "root_key.pub").read_text())
    subprocess.run(
        [
            "ssh-keygen",
            "-Y",
            "verify",
            "-f",
            tmp_path / "allowed",
            "-I",
            "root",
            "-n",
            "roster@hdfield",
            "-s",
            org.roster_folder / "roster.json.sig",
        ],
        input=(org.roster_folder / "roster.json").read_bytes(),
        check=True,
        capture_output=True,
    )
    fingerprint = subprocess.run(
        ["ssh-keygen", "-lf", org.folder / "org" / "root" / "root_key.pub"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()[1]
    assert fingerprint == org.root
    assert (org.folder / "org" / "root" / "root_key").stat().st_mode & 0o777 == 0o600
