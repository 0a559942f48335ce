"""Having a payload read by another process, and hearing what it found.

Owns the worker's start, its clock and its end. What a payload says is parsed
over there; here only verified lines arrive, and papers, which are sealed into
their final files as they come and count only when the bundle is taken in.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import hdfield
from hdfield.bundle.blobs import Blob, BlobFolder, BlobWriter
from hdfield.bundle.worker import Job
from hdfield.errors import (
    BundleLimitError,
    DamagedBundleError,
    EnvelopeLimitError,
    FieldError,
    MalformedEnvelopeError,
    NewerBundleError,
    NotForUsError,
    RefusedVersionError,
    TamperedEnvelopeError,
    WorkerFailedError,
)
from hdfield.model.waybill import MAX_BLOB_BYTES, MAX_BLOBS, MAX_RECORD_BYTES
from hdfield.progress import Cancel, Progress

TIMEOUT_S = 600.0
_MAX_FRAME = 2 << 20
_STEP = 500
_LEAVES: dict[str, type[FieldError]] = {
    leaf.__name__: leaf
    for leaf in (
        BundleLimitError,
        DamagedBundleError,
        EnvelopeLimitError,
        MalformedEnvelopeError,
        NewerBundleError,
        RefusedVersionError,
        TamperedEnvelopeError,
    )
}


@dataclass(frozen=True, slots=True)
class SetAside:
    """A version whose author's role may not write its kind."""

    version: str
    kind: str
    author: str


@dataclass(frozen=True, slots=True, repr=False)
class Verified:
    """What a payload holds: lines ready to be stored, what is not theirs to decide, sealed papers."""

    lines: tuple[bytes, ...]
    set_aside: tuple[SetAside, ...]
    blobs: tuple[Blob, ...] = ()


def read_payload(
    job: Job, blobs: BlobFolder, progress: Progress, cancel: Cancel, *, timeout_s: float = TIMEOUT_S
) -> Verified:
    """Run the worker on a job.

    Args:
        job: What to open and what it must be.
        blobs: Where its papers are sealed; after a failure none of them is left.
        progress: Told of lines, as ``bundle.reading``.
        cancel: Heard between lines.
        timeout_s: Seconds of the wall's clock until it is ended.

    Raises:
        WorkerFailedError: It died or passed a limit (``reason`` ``memory``,
            ``died`` or ``time``).
        BundleError, EnvelopeError: What it says of the payload.
        StorageError: The disk refused a paper.
        CancelledError: A person stopped it.
    """
    late = threading.Event()
    process = _start()

    def end_it() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(timeout_s, end_it)
    clock.start()
    try:
        with _Papers(blobs) as papers:
            return _hear(process, job, papers, progress, cancel)
    except WorkerFailedError:
        if late.is_set():
            raise WorkerFailedError(reason="time") from None
        raise
    finally:
        clock.cancel()
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)
        process.wait()


def _start() -> subprocess.Popen[bytes]:
    # -P: the working folder may be a stranger's stick and must not be searched for modules.
    root = str(Path(hdfield.__file__).resolve().parent.parent)
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "hdfield.bundle.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )


class _Papers:
    """Seals the papers of one payload as they come; a failure takes all of them away."""

    def __init__(self, folder: BlobFolder) -> None:
        self._folder = folder
        self._writer: BlobWriter | None = None
        self._expected = ("", 0)
        self._size = 0
        self.sealed: list[Blob] = []

    def begin(self, named: dict[str, Any]) -> None:
        """Begin the next paper, after the one before came whole."""
        self.end()
        if len(self.sealed) == MAX_BLOBS:
            raise WorkerFailedError(reason="died")
        self._expected = (named["sha256"], named["size"])
        self._writer = self._folder.writer()

    def take(self, piece: bytes) -> None:
        """Seal the next piece."""
        self._size += len(piece)
        if self._writer is None or self._size > MAX_BLOB_BYTES:
            raise WorkerFailedError(reason="died")
        self._writer.write(piece)

    def end(self) -> None:
        """Finish the paper under way, if it is the one that was told of."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        with writer:
            blob = writer.finish()
        self.sealed.append(blob)
        if (blob.sha256, blob.size) != self._expected:
            raise WorkerFailedError(reason="died")

    def __enter__(self) -> _Papers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is not None:
            if self._writer is not None:
                self._writer.discard()
            self._folder.remove(blob.file for blob in self.sealed)


def _hear(
    process: subprocess.Popen[bytes], job: Job, papers: _Papers, progress: Progress, cancel: Cancel
) -> Verified:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(json.dumps(asdict(job)).encode())
        process.stdin.close()
    except OSError:
        raise WorkerFailedError(reason="died") from None
    lines: list[bytes] = []
    aside: list[SetAside] = []
    total = 0
    for kind, body in _frames(process.stdout):
        if kind == b"e":
            _raise_for(json.loads(body))
            papers.end()
            return Verified(tuple(lines), tuple(aside), tuple(papers.sealed))
        if kind in (b"b", b"c"):
            cancel.raise_if_set()
            papers.begin(json.loads(body)) if kind == b"b" else papers.take(body)
            continue
        total += len(body)
        if total > 2 * MAX_RECORD_BYTES:
            break
        if kind == b"a":
            aside.append(SetAside(**json.loads(body)))
        else:
            lines.append(body)
        if (len(lines) + len(aside)) % _STEP == 0:
            cancel.raise_if_set()
            progress.step(len(lines), None, "bundle.reading")
    raise WorkerFailedError(reason="died")


def _frames(out: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    while len(head := out.read(5)) == 5:
        size = int.from_bytes(head[1:], "big")
        body = out.read(size) if size <= _MAX_FRAME else b""
        if len(body) != size:
            return
        yield head[:1], body


def _raise_for(outcome: dict[str, object]) -> None:
    name = outcome["error"]
    if name is None:
        return
    if name == "MemoryError":
        raise WorkerFailedError(reason="memory")
    if name == NotForUsError.__name__:
        # The waybill names us, the payload does not: the sender said what is not so.
        raise DamagedBundleError(reason="readers")
    leaf = _LEAVES.get(str(name))
    facts = outcome["facts"]
    if leaf is None or not isinstance(facts, dict):
        raise WorkerFailedError(reason="died")
    raise leaf(**facts)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        return  # it died with our words unread; that is told by its silence
