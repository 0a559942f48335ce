"""The command line as a checker runs it: a process, its standard input, its answer."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
    done = subprocess.run(
        [sys.executable, "-m", "hdfield.cli.main", *map(str, arguments)],
        input=typed,
        cwd=folder,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
