"""Write the two lock files from ``pyproject.toml``, hashes of every wheel included.

Owns what may stand in a lock file: names, versions, hashes and who asked for
them. An address of a registry, an option of one machine's pip or a path would
tie every later build to that machine, so a lock that holds one is not written.

Run by ``make lock``; takes about half a minute and asks the package registry.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_TIME = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.lock"
HEADER = "# Written by `make lock` from pyproject.toml; never by hand. {what}\n"
# A lock line is a pin, a hash or a reason; anything else came from the machine.
ALLOWED = re.compile(
    r"[a-z0-9.-]+==[0-9][\w.]*( ; [^/:]+)? \\"
    r"|    --hash=sha256:[0-9a-f]{64}( \\)?"
    r"|    # via( [\w-]+( \(pyproject\.toml\))?)?"
    r"|    #   [\w-]+( \(pyproject\.toml\))?"
    r"|"
)


def clean(compiled: str) -> str:
    """Keep pins, hashes and reasons, and refuse everything else.

    Args:
        compiled: What pip-compile wrote.

    Returns:
        The same without notes of its own and without the constraint file's name.

    Raises:
        SystemExit: A line names an address, an option or a path.
    """
    kept = []
    for line in compiled.splitlines():
        if line.startswith("#") or line.strip().startswith("#   -c "):
            continue
        if not ALLOWED.fullmatch(line):
            raise SystemExit(f"lock not written, it would hold: {line}")
        kept.append(line)
    return "\n".join(kept).strip() + "\n"


def compile_lock(target: Path, what: str, *options: str) -> None:
    """Resolve ``pyproject.toml`` and put the result at ``target``.

    Versions already locked are kept unless ``UPGRADE=1`` is in the environment.

    Args:
        target: The lock file; replaced only when everything went well.
        what: One sentence for its first line.
        options: Further arguments for pip-compile.
    """
    upgrade = ["--upgrade"] if os.environ.get("UPGRADE") else []
    work = ROOT / "build" / target.name
    work.parent.mkdir(exist_ok=True)
    work.write_text(target.read_text() if target.exists() else "")
    command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--generate-hashes"]
    command += ["--allow-unsafe", "--strip-extras", "--no-header", "--no-emit-options"]
    command += [*upgrade, *options, "--output-file", str(work), "pyproject.toml"]
    subprocess.run(command, cwd=ROOT, check=True)
    target.write_text(HEADER.format(what=what) + clean(work.read_text()))


if __name__ == "__main__":
    compile_lock(RUN_TIME, "What the program needs.")
    compile_lock(
        DEVELOPMENT, "The same and what tests need.", "--extra", "dev", "--constraint", str(RUN_TIME)
    )
