"""Sealed blobs on the disk: what a paper holds, under a key that only its row knows.

Owns the folder ``blobs/``: names, sealing, opening, and what a crash left in
it. Knows no row: whoever has the row has the key. A file counts only once its
row is committed; until then it is ciphertext that nobody can open.

Source: docs/format.md, section 6 (blobs).
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from hdfield.bundle.disk import disk_errors, is_temporary, remove, sync_folder, temporary
from hdfield.crypto.age_stream import StreamReader, StreamWriter
from hdfield.crypto.padme import padme_length
from hdfield.errors import DamagedBundleError, TamperedEnvelopeError

_ZEROS = bytes(1 << 20)


@dataclass(frozen=True, slots=True)
class Blob:
    """A sealed blob: its row.

    Attributes:
        sha256: Of the bytes before sealing, hex.
        file: 32 random hex digits; the first two name its folder too.
        key: 32 random bytes, used for this stream only.
        size: Bytes before sealing and before padding.
    """

    sha256: str
    file: str
    key: bytes = field(repr=False)
    size: int


class BlobWriter:
    """Seals what is written to it; a block that ends in an error leaves nothing."""

    def __init__(self, folder: Path, file: str, key: bytes) -> None:
        self._path = folder / file[:2] / file
        self._file, self._key = file, key
        self._digest, self._size = hashlib.sha256(), 0
        with disk_errors(self._path):
            for made in (folder, self._path.parent):
                made.mkdir(mode=0o700, exist_ok=True)
            descriptor = os.open(temporary(self._path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._target: BinaryIO = os.fdopen(descriptor, "wb")
        self._stream = StreamWriter(self._target, key)

    def write(self, piece: bytes | memoryview) -> None:
        """Take the next bytes."""
        self._digest.update(piece)
        self._size += len(piece)
        with disk_errors(self._path):
            self._stream.write(piece)

    def finish(self) -> Blob:
        """Pad, give the file its name, and give the row it needs.

        Raises:
            StorageError: The disk refused.
        """
        fill = padme_length(self._size) - self._size
        with disk_errors(self._path):
            while fill:
                fill -= self._stream.write(_ZEROS[: min(fill, len(_ZEROS))])
            self._stream.close()
            self._target.flush()
            os.fsync(self._target.fileno())
            self._target.close()
            temporary(self._path).rename(self._path)
            # The first paper made both folders: a row must not outlast the way to its file.
            for folder in self._path.parents[:3]:
                sync_folder(folder)
        return Blob(self._digest.hexdigest(), self._file, self._key, self._size)

    def __enter__(self) -> Self:
        """Give the writer itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave nothing behind that was not finished."""
        self.discard()

    def discard(self) -> None:
        """Stop, and remove what was not finished; after `finish` nothing is left to remove."""
        self._stream.abandon()
        self._target.close()
        remove(temporary(self._path))


class BlobFolder:
    """The folder of a notebook that holds its sealed blobs."""

    def __init__(self, folder: Path, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> None:
        self._folder = folder
        self._random = random_bytes

    def writer(self) -> BlobWriter:
        """Begin a blob under a new name and a new key.

        Raises:
            StorageError: The disk refused.
        """
        return BlobWriter(self._folder, self._random(16).hex(), self._random(32))

    def seal(self, content: bytes) -> Blob:
        """Seal bytes that are held already.

        Raises:
            StorageError: The disk refused; nothing is left behind.
        """
        with self.writer() as target:
            target.write(content)
            return target.finish()

    def pieces(self, blob: Blob) -> Iterator[bytes]:
        """Give the bytes of a blob a piece at a time; they count only after the last.

        Raises:
            DamagedBundleError: The file is missing, cut or changed (``reason`` is ``blob``).
        """
        digest, left = hashlib.sha256(), blob.size
        try:
            with self.path(blob.file).open("rb") as source:
                stream = StreamReader(source, blob.key)
                while piece := stream.read(min(left, len(_ZEROS))):
                    digest.update(piece)
                    left -= len(piece)
                    yield piece
                fill = stream.read(padme_length(blob.size) - blob.size + 1)
        except (OSError, TamperedEnvelopeError):
            raise DamagedBundleError(reason="blob") from None
        is_padded = len(fill) == padme_length(blob.size) - blob.size and not any(fill)
        if left or not is_padded or digest.hexdigest() != blob.sha256:
            raise DamagedBundleError(reason="blob")

    def read(self, blob: Blob) -> bytes:
        """Give all bytes of a blob, in memory only.

        Raises:
            DamagedBundleError: As `pieces`.
        """
        return b"".join(self.pieces(blob))

    def is_whole(self, blob: Blob) -> bool:
        """Say whether a blob's file is here and as it was sealed; reads all of it."""
        try:
            for _piece in self.pieces(blob):
                pass
        except DamagedBundleError:
            return False
        return True

    def path(self, file: str) -> Path:
        """Give where a blob's file lies."""
        return self._folder / file[:2] / file

    def remove(self, files: Iterable[str]) -> None:
        """Remove files whose row was never committed."""
        for file in files:
            remove(self.path(file))

    def sweep(self, known: Iterable[str]) -> int:
        """Remove what no row names: what a crash, or a bundle that was not taken, left here.

        Args:
            known: Files of all rows.

        Returns:
            How many files went. Only at the start: a bundle being looked at has
            files here whose rows are still to come.
        """
        if not self._folder.is_dir():
            return 0
        kept, gone = set(known), 0
        with disk_errors(self._folder):
            entries = [
                entry for below in self._folder.iterdir() if below.is_dir() for entry in below.iterdir()
            ]
        for entry in entries:
            if is_temporary(entry) or entry.name not in kept:
                remove(entry)
                gone += 1
        return gone
