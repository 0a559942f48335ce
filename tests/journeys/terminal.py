"""The command line as a checker runs it: a process, its standard input, its answer."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

TIMEOUT_S = 120
_NEW = os.O_WRONLY | os.O_CREAT


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The answer of ``--json``."""
        return json.loads(self.out)


def hdfield(
    *arguments: str | Path, secrets: tuple[str, ...] = (), data: bytes | str = b"", folder: Path | None = None
) -> Answer:
    """Run one command in a process of its own, in a folder of its choice."""
    rest = data.encode() if isinstance(data, str) else data
    typed = "".join(f"{secret}\n" for secret in secrets).encode() + rest
    run = _forked if hasattr(os, "fork") else started
    return run([str(argument) for argument in arguments], typed, folder or Path.cwd())


def started(arguments: list[str], typed: bytes, folder: Path) -> Answer:
    """Run one command as a person's shell does, from nothing."""
    done = subprocess.run(
        [sys.executable, "-m", "hdfield.cli.main", *arguments],
        input=typed,
        cwd=folder,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def _forked(arguments: list[str], typed: bytes, folder: Path) -> Answer:
    """Run a command in a child of a process that has read the program, which is most of a start (1 s)."""
    with tempfile.TemporaryDirectory() as name:
        ends = Path(name)
        (ends / "in").write_bytes(typed)
        wanted = {"arguments": arguments, "folder": str(folder), "ends": name}
        status = _starter()(json.dumps(wanted))
        return Answer(status, (ends / "out").read_bytes().decode(), (ends / "err").read_bytes().decode())


@cache
def _starter() -> Callable[[str], int]:
    """Start the process that has read the program; it ends with its input, that is with this one."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.terminal"],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    asked, told = process.stdin, process.stdout
    assert asked is not None
    assert told is not None

    def run(wanted: str) -> int:
        asked.write(wanted + "\n")
        asked.flush()
        return int(told.readline())

    def end() -> None:
        asked.close()
        process.wait()
        told.close()

    atexit.register(end)
    return run


def _serve() -> None:
    """Fork a child for each line of standard input; say how it ended."""
    from hdfield.cli.main import main

    _cheapen_keys()
    while line := sys.stdin.readline():
        wanted = json.loads(line)
        child = os.fork()
        if child == 0:
            _stand_between(Path(wanted["ends"]))
            os.chdir(wanted["folder"])
            signal.alarm(TIMEOUT_S)
            main(wanted["arguments"], prog_name="hdfield")
        _, ended = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(ended), flush=True)


def _cheapen_keys() -> None:
    """Make new slots and root keys cheap to open, as everywhere in tests: what is old keeps its price.

    At a person's price, a second a guess, they would be most of every journey.
    """
    from hdfield import bootstrap, session
    from hdfield.crypto import openssh
    from hdfield.demo import mission
    from tests.builders import LIGHT

    for module, name, value in (
        (bootstrap, "calibrate", lambda: LIGHT),
        (session, "calibrate", lambda: LIGHT),
        (mission, "WORLD", replace(mission.WORLD, cost=LIGHT)),
        (openssh, "ROUNDS", 2),
    ):
        patch.object(module, name, value).start()


def _stand_between(ends: Path) -> None:
    """Read from and write to files, as a process does whose input and output were redirected."""
    for number, name, flags in ((0, "in", os.O_RDONLY), (1, "out", _NEW), (2, "err", _NEW)):
        end = os.open(ends / name, flags, 0o600)
        os.dup2(end, number)
        os.close(end)


if __name__ == "__main__":
    _serve()
