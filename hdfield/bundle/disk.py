"""Files that are whole or not there: temporary name, fsync, rename, read again.

Owns how bytes reach a disk or a stick, for bundles and for the organiser's
folder. Knows nothing of what is in them.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hdfield.errors import StorageError

TEMPORARY = ".new"
"""End of a temporary name; such names also begin with a full stop."""

_REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.ENOENT: "gone",
    errno.ENODEV: "gone",
    errno.EIO: "io",
}


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the system says of a disk into our leaf.

    Raises:
        StorageError: ``reason`` is ``full``, ``read_only``, ``denied``,
            ``gone`` or ``io``.
    """
    try:
        yield
    except OSError as error:
        raise StorageError(path=path, reason=_REASONS.get(error.errno or 0, "io")) from error


def temporary(path: Path) -> Path:
    """Give the temporary name beside a path."""
    return path.with_name(f".{path.name}{TEMPORARY}")


def is_temporary(path: Path) -> bool:
    """Say whether a name is one of ours that was never finished."""
    return path.name.startswith(".") and path.name.endswith(TEMPORARY)


def finished_name(path: Path) -> str:
    """Give the name a temporary one was meant to become."""
    return path.name[1 : -len(TEMPORARY)]


def write_whole(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Write a file so that it is the old one or the new one, never a mixture.

    Raises:
        StorageError: The disk refused; what was there is still there.
    """
    with disk_errors(path):
        new = temporary(path)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        new.replace(path)
        sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make renames inside a folder last a power cut; where the system can."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        return  # Windows opens no folders; there the rename itself is what we get
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def publish(new: Path, path: Path) -> None:
    """Give a finished temporary folder or file its name."""
    with disk_errors(path):
        if new.is_dir():
            sync_folder(new)
        new.rename(path)
        sync_folder(path.parent)


def remove(path: Path) -> None:
    """Remove a file or folder of ours, if it is there."""
    with disk_errors(path):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def ask_folder(path: Path) -> None:
    """Make a folder if need be.

    Raises:
        StorageError: The disk refused.
    """
    with disk_errors(path):
        path.mkdir(parents=True, exist_ok=True)
