"""Calls in processes of their own, without a program's start each time.

Owns one process that reads the modules asked for and forks a child for every
call: a child has its own memory, folder, input and output, and may be killed,
as one that was started from nothing; starting takes a second, forking none.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TIMEOUT_S = 120
_NEW = os.O_WRONLY | os.O_CREAT


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process said; ``status`` is the negative signal where one ended it."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The answer, read as JSON."""
        return json.loads(self.out)


def forked(target: str, *arguments: str, typed: bytes = b"", folder: Path | None = None) -> Answer:
    """Call a function in a child of a process that has read its module.

    Args:
        target: As ``tests.journeys.terminal:command``; it ends the child as ``sys.exit`` does.
        arguments: Of the function.
        typed: What it reads from standard input.
        folder: Where it stands; here where none is given.
    """
    with tempfile.TemporaryDirectory() as name:
        ends = Path(name)
        (ends / "in").write_bytes(typed)
        status = _forker()(json.dumps([target, arguments, str(folder or Path.cwd()), name]))
        return Answer(status, (ends / "out").read_bytes().decode(), (ends / "err").read_bytes().decode())


@cache
def _forker() -> Callable[[str], int]:
    """Start the process that forks; it ends with its input, that is with this one."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.forked"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    asked, told = process.stdin, process.stdout
    assert asked is not None
    assert told is not None

    def call(wanted: str) -> int:
        asked.write(wanted + "\n")
        asked.flush()
        return int(told.readline())

    def end() -> None:
        asked.close()
        process.wait()
        told.close()

    atexit.register(end)
    return call


def _serve() -> None:
    """Fork a child for each line of standard input; say how it ended."""
    while line := sys.stdin.readline():
        target, arguments, folder, ends = json.loads(line)
        module, _, name = target.partition(":")
        function = getattr(importlib.import_module(module), name)
        child = os.fork()
        if child == 0:
            _stand_between(Path(ends))
            os.chdir(folder)
            signal.alarm(TIMEOUT_S)
            function(*arguments)
            return
        _, ended = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(ended), flush=True)


def _stand_between(ends: Path) -> None:
    """Read from and write to files, as a process does whose input and output were redirected."""
    for number, name, flags in ((0, "in", os.O_RDONLY), (1, "out", _NEW), (2, "err", _NEW)):
        end = os.open(ends / name, flags, 0o600)
        os.dup2(end, number)
        os.close(end)


if __name__ == "__main__":
    _serve()
