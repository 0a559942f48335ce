"""Checking a whole notebook: pages, versions, heads, projections, audit log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hdfield.crypto.sshsig import VerifyKey
from hdfield.crypto.versions import check_version
from hdfield.errors import RefusedVersionError
from hdfield.progress import Cancel, Progress
from hdfield.services.joining import roster_of
from hdfield.services.papers import Papers
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; all zeros and ``None`` when the notebook is whole.

    Attributes:
        versions: How many were checked.
        unsigned: Versions whose digest, id or signature does not hold.
        unknown_authors: Versions by devices no roster here names.
        wrong_heads: Heads that differ from what the parents say.
        drifted: Records whose projection differs from their head.
        papers: Papers whose bytes are missing or damaged here.
        log_break: First row of the audit log that does not follow, if any.
        rebuilt: Records whose projections were written anew.
    """

    versions: int
    unsigned: int
    unknown_authors: int
    wrong_heads: int
    drifted: int
    papers: int
    log_break: int | None
    rebuilt: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong; an author not yet known is no fault."""
        return not (self.unsigned or self.wrong_heads or self.drifted or self.papers or self.log_break)


class Checks:
    """Checks and rebuilds. Belongs to the store's thread; long."""

    def __init__(self, store: Store, keys: DeviceKeys, papers: Papers) -> None:
        self._store = store
        self._keys = keys
        self._papers = papers

    def check(self, progress: Progress, cancel: Cancel, *, rebuild: bool = False) -> CheckReport:
        """Check everything, rebuilding the projections first when asked.

        Args:
            progress: Told of each thousand steps.
            cancel: Stops between steps; a rebuild then changes nothing.
            rebuild: Write heads and projections anew from the versions.

        Raises:
            DamagedStoreError: A page or a tree is broken.
            CancelledError: A person stopped it.
        """
        self._store.check_pages()
        done = 0

        def step(count: int) -> None:
            nonlocal done
            done += count
            cancel.raise_if_set()
            if done % 1000 == 0:
                progress.step(done, None, "checking")

        keys = self._verify_keys()
        rebuilt = self._store.rebuild(step) if rebuild else 0
        versions = unsigned = unknown = 0
        for version in self._store.versions.all():
            versions += 1
            step(1)
            try:
                check_version(version, keys)
            except RefusedVersionError as error:
                unknown += error.reason == "unknown_author"
                unsigned += error.reason != "unknown_author"
        wrong = self._store.versions.true_heads() ^ self._store.versions.kept_heads()
        return CheckReport(
            versions,
            unsigned,
            unknown,
            len(wrong),
            self._store.projections.drifted(step),
            self._broken_papers(step),
            self._store.log.first_break(),
            rebuilt,
        )

    def _broken_papers(self, step: Callable[[int], None]) -> int:
        broken = 0
        for is_broken in self._papers.faults():
            step(1)
            broken += is_broken
        return broken

    def _verify_keys(self) -> dict[str, VerifyKey]:
        """Give the keys of this device and of every device of the roster, by key id."""
        keys = {self._keys.key_id: self._keys.signing.public}
        row = self._store.keeping.roster()
        if row is not None:
            keys |= {device.key_id: VerifyKey.from_line(device.key) for device in roster_of(row).devices}
        return keys
