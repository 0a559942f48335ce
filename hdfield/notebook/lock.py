"""One process a notebook: two would each write what the other has not seen.

Owns the file ``in-use``, which stays empty and stays there. Knows nothing of
what it guards. The operating system drops the lock with the process, however
that ends, so there is never a stale one.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from hdfield.errors import NotANotebookError, NotebookInUseError, StorageError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_NAME = "in-use"

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class NotebookLock:
    """Hold a notebook folder for this process, within a ``with`` block.

    Held by an open file, so a second lock of one process is refused as well.
    """

    def __init__(self, folder: Path) -> None:
        """Name the notebook's folder; nothing is touched yet."""
        self._folder = folder
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the notebook, at once or not at all.

        Raises:
            NotebookInUseError: Somebody has it open.
            NotANotebookError: There is no such folder.
            StorageError: The disk refused.
        """
        if self._descriptor is not None:
            raise NotebookInUseError(path=self._folder)
        # Never unlinked: a second process could then lock a file of that name
        # while a third still holds the unlinked one.
        try:
            descriptor = os.open(self._folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except (FileNotFoundError, NotADirectoryError):
            raise NotANotebookError(path=self._folder) from None
        except OSError as error:
            raise self._refused(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _TAKEN:
                raise NotebookInUseError(path=self._folder) from None
            raise self._refused(error) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the notebook back; without effect if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        """Take the notebook; raises as `acquire`."""
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the notebook back."""
        self.release()

    def _refused(self, error: OSError) -> StorageError:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        return StorageError(path=self._folder, reason=reason)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
