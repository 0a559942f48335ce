"""Having a picture made anew by another process, and looking at what it gives back.

Owns the worker's start, its clock and its end, and the last look by the
allow-list. What a camera wrote is decoded over there and never here: the
window, too, is only ever given pictures that came through this door.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

import hdfield
from hdfield.errors import NotAPictureError, PaperTooLargeError, StorageError
from hdfield.model.paper import MAX_PAPER
from hdfield.papers import allowed
from hdfield.progress import Cancel, Progress

MAX_INPUT: Final = 64 << 20
"""Largest picture looked at, in bytes: what cameras and scanners write is far below."""

TIMEOUT_S: Final = 90.0
MAX_PIXELS: Final = 50_000_000
_MAX_HEAD: Final = 65_536
_MAX_ANSWER: Final = 4 + _MAX_HEAD + MAX_PAPER + (4 << 20)
_REASONS: Final = frozenset({"format", "damaged", "memory"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What is shown of a picture before and after: bytes, and sides in pixels."""

    size: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A picture made anew.

    Attributes:
        content: Its bytes: pixels, and what a decoder needs to know of them.
        media_type: ``image/png`` or ``image/jpeg``.
        before, after: Facts of the old picture and of this one.
        found: What else the old one said, by code (``findings.KINDS``); all of it is gone.
        preview: A small PNG of the old one, made by the worker too.
    """

    content: bytes = field(repr=False)
    media_type: str
    before: Facts
    after: Facts
    found: tuple[str, ...]
    preview: bytes = field(repr=False)


def read_file(path: Path, limit: int = MAX_INPUT) -> bytes:
    """Read a file a person chose; work lane.

    Raises:
        PaperTooLargeError: It holds more than ``limit`` bytes (``what`` is ``bytes``).
        StorageError: It cannot be read.
    """
    try:
        with path.open("rb") as source:
            content = source.read(limit + 1)
    except OSError as error:
        raise StorageError(path=path, reason="gone") from error
    if len(content) > limit:
        raise PaperTooLargeError(what="bytes", limit=limit)
    return content


def clean(
    untrusted: bytes,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    *,
    timeout_s: float = TIMEOUT_S,
) -> Cleaned:
    """Make a picture anew; work lane, a second or two for what a camera wrote.

    Args:
        untrusted: A JPEG, PNG, WebP, TIFF or BMP.
        progress: Told once, as ``paper.cleaning``.
        cancel: Heard before and after.
        timeout_s: Seconds of the wall's clock until the worker is ended.

    Raises:
        PaperTooLargeError: More bytes or pixels than are looked at (``what``, ``limit``).
        NotAPictureError: ``reason`` is ``format``, ``damaged``, ``memory``,
            ``time``, or ``form`` where the worker gave back what is not allowed.
        CancelledError: A person stopped it.
    """
    told, stop = progress or Progress(), cancel or Cancel()
    if len(untrusted) > MAX_INPUT:
        raise PaperTooLargeError(what="bytes", limit=MAX_INPUT)
    told.step(0, None, "paper.cleaning")
    stop.raise_if_set()
    answer = _ask(untrusted, timeout_s)
    stop.raise_if_set()
    return _read(answer, len(untrusted))


def _ask(untrusted: bytes, timeout_s: float) -> bytes:
    process = _start()
    late = threading.Event()

    def end_it() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(timeout_s, end_it)
    clock.start()
    # Read while writing: the answer may fill the pipe before the picture is in.
    giving = threading.Thread(target=_give, args=(process.stdin, untrusted), daemon=True)
    giving.start()
    try:
        assert process.stdout is not None
        answer = process.stdout.read(_MAX_ANSWER + 1)
    finally:
        clock.cancel()
        process.kill()
        giving.join()
        if process.stdout is not None:
            process.stdout.close()
        process.wait()
    if late.is_set():
        raise NotAPictureError(reason="time")
    return answer


def _give(pipe: IO[bytes] | None, content: bytes) -> None:
    assert pipe is not None
    for act in (lambda: pipe.write(content), pipe.close):
        _ignoring_silence(act)


def _ignoring_silence(act: Callable[[], object]) -> None:
    try:
        act()
    except OSError:
        return  # it died with our bytes unread; that is told by its silence


def _start() -> subprocess.Popen[bytes]:
    # -P: the working folder may be a stranger's stick and must not be searched for modules.
    root = str(Path(hdfield.__file__).resolve().parent.parent)
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "hdfield.papers.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )


def _read(answer: bytes, size_before: int) -> Cleaned:
    """Read the worker's answer, which a hostile picture may have had its hands on."""
    try:
        told = _head(answer)
        refused = told.get("refused")
        if refused is not None:
            raise _refusal(refused)
        sizes, before = [int(size) for size in told["sizes"]], [int(side) for side in told["before"]]
        found = tuple(str(code) for code in told["found"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise NotAPictureError(reason="damaged") from None
    start = 4 + int.from_bytes(answer[:4], "big")
    if len(sizes) != 2 or len(before) != 2 or len(answer) != start + sum(sizes) or min(sizes) < 0:
        raise NotAPictureError(reason="damaged")
    content, preview = answer[start : start + sizes[0]], answer[start + sizes[0] :]
    if len(content) > MAX_PAPER:
        raise PaperTooLargeError(what="bytes", limit=MAX_PAPER)
    shape = allowed.check(content)
    allowed.check(preview)
    return Cleaned(
        content,
        shape.media_type,
        Facts(size_before, *before),
        Facts(len(content), shape.width, shape.height),
        found,
        preview,
    )


def _head(answer: bytes) -> dict[str, Any]:
    size = int.from_bytes(answer[:4], "big")
    if not 0 < size <= _MAX_HEAD:
        raise ValueError("no answer")
    told: dict[str, Any] = json.loads(answer[4 : 4 + size])
    return told


def _refusal(reason: object) -> NotAPictureError | PaperTooLargeError:
    if reason == "pixels":
        return PaperTooLargeError(what="pixels", limit=MAX_PIXELS)
    return NotAPictureError(reason=reason if reason in _REASONS else "damaged")
