"""Having a payload read by another process, and hearing what it found.

Owns the worker's start, its clock and its end. What a payload says is parsed
over there; here only verified lines arrive.
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
from typing import IO

import hdfield
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
from hdfield.model.waybill import MAX_RECORD_BYTES
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
    """What a payload holds: lines ready to be stored, and what is not theirs to decide."""

    lines: tuple[bytes, ...]
    set_aside: tuple[SetAside, ...]


def read_payload(job: Job, progress: Progress, cancel: Cancel, *, timeout_s: float = TIMEOUT_S) -> Verified:
    """Run the worker on a job.

    Args:
        job: What to open and what it must be.
        progress: Told of lines, as ``bundle.reading``.
        cancel: Heard between lines.
        timeout_s: Seconds of the wall's clock until it is ended.

    Raises:
        WorkerFailedError: It died or passed a limit (``reason`` ``memory``,
            ``died`` or ``time``).
        BundleError, EnvelopeError: What it says of the payload.
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
        return _hear(process, job, progress, cancel)
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


def _hear(process: subprocess.Popen[bytes], job: Job, progress: Progress, cancel: Cancel) -> Verified:
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
            return Verified(tuple(lines), tuple(aside))
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
