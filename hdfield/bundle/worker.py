"""The reading process: opens what strangers sent, under limits, and checks it.

Run as ``python -P -m hdfield.bundle.worker``. Reads one job from standard
input, writes frames to standard output, touches no other file than the parts
it is told of, and writes none. If it dies, nothing was taken.

A frame is one byte of kind, four bytes of length (big endian), and the body:
``v`` a verified line, ``a`` a version set aside (JSON), ``b`` a paper that
follows (JSON), ``c`` a piece of it, ``e`` the end (JSON).

Source: docs/format.md, section 9, step 7.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import ValidationError

from hdfield.bundle.payload import PayloadReader
from hdfield.crypto.age_keys import parse_identity
from hdfield.crypto.sshsig import VerifyKey
from hdfield.crypto.versions import read_line
from hdfield.errors import DamagedBundleError, FieldError, RefusedVersionError
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.model.paper import Paper
from hdfield.model.version import Version
from hdfield.model.waybill import Contents, ManifestBlob
from hdfield.rules.contents import Tally
from hdfield.rules.grouping import join
from hdfield.rules.once import is_in_its_place
from hdfield.rules.scopes import SCOPE_GROUPS, may_write

MEMORY_BYTES = 1 << 30
CPU_S = 300
"""200,000 versions take about a minute; past this the bundle is hostile."""


@dataclass(frozen=True, slots=True)
class Job:
    """What the worker is told; everything else it must find in the payload."""

    identities: tuple[str, ...]
    parts: tuple[str, ...]
    org: str
    bundle: str
    sender: str
    scope: str
    contents: Mapping[str, Any]
    devices: Mapping[str, tuple[str, tuple[str, ...]]]


class Check:
    """Checks version after version; what it lets through may be stored."""

    def __init__(self, job: Job) -> None:
        self._keys = {key_id: VerifyKey.from_line(line) for key_id, (line, _) in job.devices.items()}
        self._roles = {key_id: roles for key_id, (_, roles) in job.devices.items()}
        self._groups = frozenset(SCOPE_GROUPS[job.scope])  # type: ignore[index]
        self._awaited: set[str] = set()
        self._released: dict[tuple[str, int], bool] = {}
        self.tally = Tally()

    def take(self, line: bytes) -> tuple[Version, bool]:
        """Check a line; says also whether its author may write its kind.

        Raises:
            RefusedVersionError: ``reason`` is a code.
        """
        version = read_line(line, self._keys)
        if not self._groups.issuperset(version.opened):
            raise RefusedVersionError(version=version.id, reason="scope")
        if version.id in self._awaited:
            raise RefusedVersionError(version=version.id, reason="order")
        self._awaited.update(version.parents)
        self._check_schema(version)
        core = version.opened.get("core")
        if core is not None and not is_in_its_place(version.record, version.kind, core.value):
            raise RefusedVersionError(version=version.id, reason="once_id")
        self.tally.add(version.kind, core.value if core else {})
        is_theirs = may_write(self._roles[version.author], version.kind)
        self._note_released(version, is_theirs)
        return version, is_theirs

    def wants(self, blob: ManifestBlob) -> bool:
        """Say whether a blob is to be kept; one that nobody released may not be there at all.

        Raises:
            DamagedBundleError: No version here names it so (``reason`` is ``blobs``).
        """
        is_theirs = self._released.get((blob.sha256, blob.size))
        if is_theirs is None:
            raise DamagedBundleError(reason="blobs")
        self.tally.attachments += 1
        return is_theirs

    def _note_released(self, version: Version, is_theirs: bool) -> None:
        # Only where `inner` came open: a scope that closes it can bring no paper.
        inner = version.objects.get("inner", {})
        released = inner.get("released") if version.kind == Paper.KIND else None
        if isinstance(released, dict):
            name, size = released.get("sha256"), released.get("size")
            if isinstance(name, str) and isinstance(size, int):
                # By both: one record that lies about a size must not have the honest one's paper refused.
                self._released[name, size] = is_theirs or self._released.get((name, size), False)

    def _check_schema(self, version: Version) -> None:
        if version.kind not in KINDS or version.schema > SCHEMAS[version.kind]:
            return
        # A closed group's fields are missing by right: only those that are open can be wrong.
        try:
            join(KINDS[version.kind], version.objects)
        except ValidationError as error:
            if any(problem["type"] != "missing" for problem in error.errors(include_input=False)):
                raise RefusedVersionError(version=version.id, reason="schema") from None


def run(job: Job, out: BinaryIO) -> None:
    """Open the payload of a job and write its frames.

    Raises:
        FieldError: The payload is refused; nothing written before it counts.
    """
    reader = PayloadReader(
        [Path(part) for part in job.parts], [parse_identity(text) for text in job.identities]
    )
    manifest = reader.manifest
    if (manifest.org, manifest.bundle, manifest.sender) != (job.org, job.bundle, job.sender):
        raise DamagedBundleError(reason="manifest")
    check = Check(job)
    for line in reader.lines():
        version, is_theirs = check.take(line)
        if is_theirs:
            frame(out, b"v", line)
        else:
            aside = {"version": version.id, "kind": version.kind, "author": version.author}
            frame(out, b"a", json.dumps(aside).encode())
    for blob, pieces in reader.blobs():
        if check.wants(blob):
            frame(out, b"b", json.dumps({"sha256": blob.sha256, "size": blob.size}).encode())
            for piece in pieces:
                frame(out, b"c", piece)
        else:
            for _piece in pieces:
                pass
    if not check.tally.agrees(Contents.model_validate(job.contents)):
        raise DamagedBundleError(reason="contents")


def frame(out: BinaryIO, kind: bytes, body: bytes) -> None:
    """Write one frame."""
    out.write(kind + len(body).to_bytes(4, "big") + body)


def limit_self() -> None:
    """Bound memory and processor time, where the system can."""
    try:
        import resource
    except ImportError:
        return  # Windows: the parent's clock still ends us
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def main() -> None:
    """Read the job, do it, and end with its outcome."""
    limit_self()
    out = sys.stdout.buffer
    outcome: dict[str, Any]
    try:
        told = json.loads(sys.stdin.buffer.read())
        devices = {key_id: (line, tuple(roles)) for key_id, (line, roles) in told.pop("devices").items()}
        run(Job(devices=devices, **told), out)
        outcome = {"error": None}
    except FieldError as error:
        facts = {name: value for name, value in error.facts.items() if isinstance(value, str | int)}
        outcome = {"error": type(error).__name__, "facts": facts}
    except MemoryError:
        outcome = {"error": "MemoryError", "facts": {}}
    frame(out, b"e", json.dumps(outcome).encode())
    out.flush()


if __name__ == "__main__":
    main()
