"""The command line as a checker runs it: a process, its standard input, its answer."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from hdfield import bootstrap, session
from hdfield.cli.main import main
from hdfield.crypto import openssh
from hdfield.demo import mission
from tests.builders import LIGHT
from tests.forked import TIMEOUT_S, Answer, forked


def hdfield(
    *arguments: str | Path, secrets: tuple[str, ...] = (), data: bytes | str = b"", folder: Path | None = None
) -> Answer:
    """Run one command in a process of its own, in a folder of its choice."""
    rest = data.encode() if isinstance(data, str) else data
    typed = "".join(f"{secret}\n" for secret in secrets).encode() + rest
    asked = [str(argument) for argument in arguments]
    if not hasattr(os, "fork"):
        return started(asked, typed, folder)
    return forked("tests.journeys.terminal:command", *asked, typed=typed, folder=folder)


def started(arguments: list[str], typed: bytes, folder: Path | None = None) -> Answer:
    """Run one command as a person's shell does, from nothing, its keys at a person's price."""
    done = subprocess.run(
        [sys.executable, "-m", "hdfield.cli.main", *arguments],
        input=typed,
        cwd=folder,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def command(*arguments: str) -> None:
    """Be the command line in a child.

    New slots and root keys are cheap to open, as everywhere in tests: at a
    person's price, a second a guess, they would be most of every journey.
    """
    for module, name, value in (
        (bootstrap, "calibrate", lambda: LIGHT),
        (session, "calibrate", lambda: LIGHT),
        (mission, "WORLD", replace(mission.WORLD, cost=LIGHT)),
        (openssh, "ROUNDS", 2),
    ):
        patch.object(module, name, value).start()
    main(arguments, prog_name="hdfield")
