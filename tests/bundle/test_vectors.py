"""Vectors of our own making: anyone can write another program from these bytes.

They were made once by this program (``python -m tests.bundle.test_vectors``
writes them anew) and are never changed: data outlives code.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from hdfield.bundle.ustar import pack
from hdfield.bundle.waybill import open_waybill, seal_waybill
from hdfield.crypto.age_keys import HybridIdentity, parse_identity
from hdfield.crypto.sshsig import SigningKey, VerifyKey, verify_armoured
from hdfield.crypto.versions import make_version, read_line, wire_line
from hdfield.model.base import GROUPS
from hdfield.model.waybill import Waybill

VECTORS = Path(__file__).resolve().parent.parent / "vectors"
SEED = bytes(range(32))
SALTS = bytes(range(100, 212))
OBJECTS: dict[str, Any] = {
    "core": {"kind": "checkpoint.mobile", "outcome": "passed"},
    "near": {"day": "2026-06-30"},
    "when": {"at": {"at": "2026-06-30T14:30:00+03:00", "precision": "time.minute"}},
    "who": {"relay": 'Aïn "Toulbé"'},
    "inner": {"note": {"lang": "ar", "text": "طلبوا القائمة\n"}},
    "point": {},
    "own": {"device_event": {"searched": True}},
}


def version_vector() -> dict[str, Any]:
    key = SigningKey.from_seed(SEED)
    version = make_version(
        key,
        record="00112233445566778899aabbccddeeff",
        kind="encounter",
        schema=1,
        parents=("ab" * 32,),
        objects={group: OBJECTS[group] for group in GROUPS},
        before=None,
        random_bytes=lambda size: SALTS[:size],
    )
    return {
        "seed": SEED.hex(),
        "key": key.public.line,
        "salts": {group: SALTS[16 * at : 16 * at + 16].hex() for at, group in enumerate(GROUPS)},
        "objects": OBJECTS,
        "header": version.header.decode(),
        "id": version.id,
        "sig": version.sig.hex(),
        "line": wire_line(version, GROUPS).decode(),
        "coordinator_line": wire_line(version, ("core", "near", "when", "inner")).decode(),
    }


def waybill_values() -> dict[str, Any]:
    key = SigningKey.from_seed(SEED)
    reader = SigningKey.from_seed(SEED[::-1]).public.fingerprint
    return {
        "v": 1,
        "org": "0f" * 16,
        "roster": [2, "11" * 32, "22" * 32, 1600],
        "bundle": "a0" * 16,
        "sender": key.public.fingerprint,
        "seq": 7,
        "prev": "33" * 32,
        "recipients": {reader: 3},
        "scope": "coordinator",
        "urgent": False,
        "day": "2026-06-30",
        "payload": {"size": 9000, "sha256": "44" * 32, "parts": [[9000, "44" * 32]]},
        "seen": {reader: [5, "55" * 32]},
        "ack": [],
        "gone": [],
        "contents": {"counts": {"encounter": 2, "place": 1}, "sensitivity": "sens.high", "attachments": 0},
        "loghead": "66" * 32,
    }


def waybill_vector() -> dict[str, Any]:
    identity = HybridIdentity.from_seed(SEED)
    waybill = Waybill.model_validate_json(json.dumps(waybill_values()))
    opened, sealed = seal_waybill(waybill, SigningKey.from_seed(SEED), [identity.recipient])
    archive = pack(
        [("waybill.json", opened.body), ("waybill.json.sig", opened.signature.encode())], multiple=4096
    )
    return {
        "seed": SEED.hex(),
        "identity": identity.text,
        "waybill.json": opened.body.decode(),
        "waybill.json.sig": opened.signature,
        "sha256": opened.hash,
        "archive_sha256": hashlib.sha256(archive).hexdigest(),
        "waybill.age": base64.b64encode(sealed).decode(),
    }


def held(name: str) -> Any:
    return json.loads((VECTORS / name).read_text(encoding="utf-8"))


def test_the_version_vector_is_made_again_byte_for_byte() -> None:
    assert version_vector() == held("version.json")


def test_the_version_vector_checks_with_hashlib_and_json_alone() -> None:
    vector = held("version.json")
    header = json.loads(vector["header"])
    assert hashlib.sha256(vector["header"].encode()).hexdigest() == vector["id"]
    for group, value in vector["objects"].items():
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        salted = bytes.fromhex(vector["salts"][group]) + text.encode()
        assert hashlib.sha256(salted).hexdigest() == header["groups"][group]


def test_both_lines_of_the_version_vector_are_one_version() -> None:
    vector = held("version.json")
    key = VerifyKey.from_line(vector["key"])
    whole = read_line(vector["line"].encode().rstrip(b"\n"), {key.fingerprint: key})
    redacted = read_line(vector["coordinator_line"].encode().rstrip(b"\n"), {key.fingerprint: key})
    assert whole.id == redacted.id == vector["id"]
    assert whole.sig == redacted.sig
    assert set(whole.opened) - set(redacted.opened) == {"who", "point", "own"}


def test_the_waybill_vector_is_made_again_up_to_the_envelopes_randomness() -> None:
    made, vector = waybill_vector(), held("waybill.json")
    assert len(made.pop("waybill.age")) == len(vector.pop("waybill.age"))
    assert made == vector


def test_the_sealed_waybill_of_the_vector_still_opens() -> None:
    vector = held("waybill.json")
    sealed = base64.b64decode(vector["waybill.age"])
    opened = open_waybill(sealed, [parse_identity(vector["identity"])])
    assert opened.body.decode() == vector["waybill.json"]
    assert opened.hash == vector["sha256"]
    assert opened.stanzas == 1
    signer = verify_armoured(vector["waybill.json.sig"], "waybill@hdfield", opened.body)
    assert signer.fingerprint == opened.waybill.sender


def write_vectors() -> None:
    """Write the vectors; only ever done once."""
    for name, vector in (("version.json", version_vector()), ("waybill.json", waybill_vector())):
        text = json.dumps(vector, ensure_ascii=False, indent=1)
        (VECTORS / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_vectors()
