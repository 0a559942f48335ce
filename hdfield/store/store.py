"""The store: one connection, its tables, and the transactions that write them.

Every write goes through a method here, so that the audit log cannot be
forgotten by a screen. Belongs to one thread: the one that opened it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from hdfield.bundle.blobs import Blob
from hdfield.errors import DamagedStoreError, StaleParentsError
from hdfield.model.version import Version
from hdfield.store import connection as driver
from hdfield.store.actors import ActorTable
from hdfield.store.audit_log import AuditLog
from hdfield.store.blobs import Blobs
from hdfield.store.boundaries import Boundaries
from hdfield.store.exchange import Exchange
from hdfield.store.gazetteer import GazetteerTable
from hdfield.store.keeping import Keeping
from hdfield.store.lists import Lists
from hdfield.store.meetings import Meetings
from hdfield.store.messages import Messages
from hdfield.store.outgoing import Outgoing
from hdfield.store.pointed import Pointed
from hdfield.store.projections import VERSION, Projections
from hdfield.store.schema import bring_up_to_date
from hdfield.store.versions import Versions

FILE_NAME = "store.db"
_PROJECTIONS = "projections"


class Store:
    """An open notebook's database.

    Attributes:
        versions, projections, lists, messages, meetings, actors, exchange, outgoing,
            keeping, boundaries, gazetteer, pointed, blobs, log: The tables, by what
            they are for.
    """

    def __init__(self, connection: driver.Connection, path: Path, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._path = path
        self.versions = Versions(connection)
        self.projections = Projections(connection, self.versions)
        self.lists = Lists(connection)
        self.messages = Messages(connection)
        self.meetings = Meetings(connection)
        self.actors = ActorTable(connection)
        self.exchange = Exchange(connection)
        self.outgoing = Outgoing(connection)
        self.keeping = Keeping(connection)
        self.boundaries = Boundaries(connection)
        self.gazetteer = GazetteerTable(connection)
        self.pointed = Pointed(connection)
        self.blobs = Blobs(connection)
        self.log = AuditLog(connection, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        clock: Callable[[], datetime],
        *,
        create: bool = False,
        step: Callable[[int], None] = lambda _records: None,
    ) -> Store:
        """Open the database and bring its schema, and what lists and search read, up to date.

        Args:
            path: The database file.
            key: 32 bytes.
            clock: Gives the time.
            create: Make the file.
            step: Called with 1 for each record whose projections an earlier
                program wrote otherwise: a millisecond each, once.

        Raises:
            NotANotebookError, DamagedStoreError, NewerNotebookError, StorageError.
        """
        connection = driver.connect(path, key, create=create)
        try:
            bring_up_to_date(connection, path.parent, create=create)
            store = cls(connection, path, clock)
            store._bring_projections_up_to_date(step, create=create)
        except BaseException:
            connection.close()
            raise
        return store

    @property
    def written(self) -> int:
        """How many rows were written since it was opened: what was read before it grew may be stale."""
        return int(self._connection.total_changes)

    def close(self) -> None:
        """Close the database; what was acknowledged is on the disk already."""
        self._connection.close()

    @contextmanager
    def write(self, event: str, subject: str | None = None, **detail: int | str) -> Iterator[None]:
        """Do a write of any table with its line in the audit log, or nothing.

        Raises:
            StorageError: The disk refused; nothing was written.
        """
        with driver.transaction(self._connection):
            yield
            self.log.add(event, subject, **detail)

    @contextmanager
    def write_quietly(self) -> Iterator[None]:
        """Write what is no event: the draft of an open form, a window's size."""
        with driver.transaction(self._connection):
            yield

    def save(self, versions: Iterable[Version], blobs: Iterable[Blob] = ()) -> None:
        """Save versions of our own, all of them or none.

        Args:
            versions: Parents before children.
            blobs: What they name and is sealed in a file by now: without its row it counts for nothing.

        Raises:
            StaleParentsError: A record's heads are no longer the parents named.
            StorageError: The disk refused; nothing was written.
        """
        with driver.transaction(self._connection):
            for version in versions:
                heads = self.versions.heads(version.record)
                if {head.id for head in heads} != set(version.parents):
                    raise StaleParentsError(
                        record=version.record, given=version.parents, heads=tuple(head.id for head in heads)
                    )
                self.versions.append(version, None)
                self.projections.renew(version.record, heads, (version,))
                self.log.add("saved", version.record)
            for blob in blobs:
                self.blobs.put(blob)

    def take(self, versions: Iterable[Version], bundle: bytes) -> set[str]:
        """Add versions that came in a bundle; inside ``write``.

        Returns:
            The records that changed.
        """
        before: dict[str, tuple[Version, ...]] = {}
        with driver.bulk(self._connection):
            for version in versions:
                if version.record not in before:
                    before[version.record] = self.versions.heads(version.record)
                self.versions.append(version, bundle)
            changed = set()
            for record, heads in before.items():
                after = self.versions.heads(record)
                if after != heads:
                    self.projections.renew(record, heads, after)
                    changed.add(record)
            self.projections.settle(len(changed))
        return changed

    def check_pages(self) -> None:
        """Have SQLCipher authenticate every page and SQLite check its trees.

        Raises:
            DamagedStoreError: A page or a tree is broken.
        """
        with driver.translated(self._path):
            # Pages first: over a page that does not authenticate the trees cannot be read.
            if self._connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise DamagedStoreError(path=self._path)
            if self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise DamagedStoreError(path=self._path)

    def rebuild(self, step: Callable[[int], None]) -> int:
        """Write heads and every projection anew from the versions."""
        with self.write("rebuilt"), driver.bulk(self._connection):
            self.versions.rebuild_heads()
            return self._rebuild_projections(step)

    def _bring_projections_up_to_date(self, step: Callable[[int], None], *, create: bool) -> None:
        """Rebuild what another program's rules wrote: all of it, or nothing and again next time."""
        with driver.translated(self._path):
            is_known = self.keeping.setting(_PROJECTIONS) == VERSION
        if is_known:
            return
        with self.write_quietly() if create else self.write("rebuilt"), driver.bulk(self._connection):
            self._rebuild_projections(step)

    def _rebuild_projections(self, step: Callable[[int], None]) -> int:
        count = self.projections.rebuild(step)
        self.keeping.set_setting(_PROJECTIONS, VERSION)
        return count
