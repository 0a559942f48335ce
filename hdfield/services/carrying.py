"""Which papers go along with a bundle: released, still meant, held here, not there yet.

Owns that question for the planner. Belongs to the store's thread; reads the
files, writes nothing.

Source: docs/format.md, section 8 (who gets what).
"""

from __future__ import annotations

from collections.abc import Sequence

from hdfield.bundle.blobs import Blob, BlobFolder
from hdfield.model.paper import Paper
from hdfield.model.roster import RosterDevice
from hdfield.model.version import Version
from hdfield.rules.scopes import SCOPE_GROUPS, Scope
from hdfield.store.store import Store

_Name = tuple[str, int]
"""The hash and the size by which a version releases a paper."""


class Carrier:
    """Answers for the devices that share bundles of one scope, each paper once."""

    def __init__(
        self, store: Store, folder: BlobFolder, scope: Scope, devices: Sequence[RosterDevice]
    ) -> None:
        self._store = store
        self._folder = folder
        self._is_open = "inner" in SCOPE_GROUPS[scope]
        self._devices = devices
        self._asked: set[_Name] = set()

    def paper_of(self, version: Version) -> Blob | None:
        """Give the blob that goes with a version, if any.

        Not one whose release was taken back or which was taken out of lists
        since, though the version that released it still travels; nor one that
        every reader holds already. A file that no longer reads is left out: the check of the notebook tells
        of it, and everything else must still get through. So is one of another size than
        the version says: readers refuse it.
        """
        name = _released(version) if self._is_open and version.kind == Paper.KIND else None
        if name is None or name in self._asked:
            return None
        blob = self._store.blobs.get(name[0])
        if blob is None or blob.size != name[1]:
            return None
        heads = self._store.versions.heads(version.record)
        if not any(_released(head) == name and not _is_removed(head) for head in heads):
            return None
        self._asked.add(name)
        if all(self._has(device, version.record, name) for device in self._devices):
            return None
        return blob if self._folder.is_whole(blob) else None

    def _has(self, device: RosterDevice, record: str, name: _Name) -> bool:
        """Say whether a device holds a paper: it was sealed it, or released it.

        A version that names the paper says nothing: it goes without the paper
        where the release was taken back in time, or the file did not read.
        """
        if self._store.blobs.was_sent(name[0], device.key_id):
            return True
        versions = self._store.versions
        first = next((version for version in versions.history(record) if _released(version) == name), None)
        theirs = versions.numbered(self._store.outgoing.came_from(device.key_id, record))
        return first is not None and any(version.id == first.id for version in theirs)


def _released(version: Version) -> _Name | None:
    released = version.objects.get("inner", {}).get("released")
    if not isinstance(released, dict):
        return None
    sha256, size = released.get("sha256"), released.get("size")
    return (sha256, size) if isinstance(sha256, str) and isinstance(size, int) else None


def _is_removed(version: Version) -> bool:
    return version.objects.get("core", {}).get("removed") is True
