"""The envelope alone: 100 MB, classic, two recipients, file to file, beside `age`.

`age` is the Debian program, started anew each time as it must be; ours runs in
this process, as sealing does in the program. Neither waits for the disk.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hdfield.crypto.age_keys import ClassicIdentity, ClassicRecipient
from hdfield.crypto.envelope import encrypt_stream
from tests.benchmarks.big_store import FOLDER
from tests.benchmarks.rows import Row, alternate, ratio, seconds

SIZE_BYTES = 100_000_000
_NAME = "envelope, classic, two recipients, 100 MB, to age"
_LIMIT = 2.0


def rows() -> Iterator[Row]:
    """Measure sealing; without `age` there is nothing to compare with."""
    age = shutil.which("age")
    if age is None:
        yield Row(_NAME, None, "x", _LIMIT, "needs the Debian package age")
        return
    recipients = [ClassicIdentity.generate().recipient for _ in range(2)]
    plain, sealed = FOLDER / "plain.bin", FOLDER / "sealed.age"
    plain.write_bytes(os.urandom(SIZE_BYTES))
    named = [part for recipient in recipients for part in ("-r", recipient.text)]

    def ours() -> float:
        return _fresh(sealed, lambda: _seal(plain, sealed, recipients))

    def bare() -> float:
        command = [age, *named, "-o", str(sealed), str(plain)]
        return _fresh(sealed, lambda: subprocess.run(command, check=True))

    try:
        yield ratio(_NAME, _LIMIT, *alternate(ours, bare))
    finally:
        plain.unlink()
        sealed.unlink(missing_ok=True)


def _seal(plain: Path, sealed: Path, recipients: Sequence[ClassicRecipient]) -> None:
    with plain.open("rb", buffering=0) as source, sealed.open("wb", buffering=0) as target:
        encrypt_stream(source, target, recipients)


def _fresh(sealed: Path, work: Callable[[], object]) -> float:
    sealed.unlink(missing_ok=True)
    return seconds(work)
