"""The inbox: looking at a bundle that came, and taking it in, all or nothing.

Owns the order of threads: `trusted` on the store's, `stage` on the work lane,
`look` and `take` on the store's again. Until `take` nothing a person sees has
changed; a refusal is kept with its reason.

Source: docs/format.md, section 9.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from hdfield.bundle.blobs import Blob, BlobFolder
from hdfield.bundle.disk import ask_folder, disk_errors, is_temporary, remove
from hdfield.bundle.folder import WAYBILL, find_bundles, open_bundle
from hdfield.bundle.waybill import MAX_AGE_BYTES, OpenedWaybill, open_waybill
from hdfield.crypto.versions import parse_line
from hdfield.errors import (
    AlreadyImportedError,
    BundleError,
    EnvelopeError,
    FieldError,
    ForkedSenderError,
    NeedsRosterError,
    OrganisationError,
    StorageError,
)
from hdfield.model.base import moment_text
from hdfield.model.version import Version
from hdfield.model.waybill import Waybill
from hdfield.progress import Cancel, Progress
from hdfield.services.changes import Changes
from hdfield.services.exchange_views import InboxLine, Outcome, Preview, Taken
from hdfield.services.foreseeing import IMPORTED, Effect, Foresight
from hdfield.services.joining import roster_of, take_roster
from hdfield.services.outbox import RESTORED
from hdfield.services.planning import ROSTER_NAMED
from hdfield.services.reserving import theirs_only
from hdfield.services.staging import Staged, stage
from hdfield.services.trusted import Trusted
from hdfield.store.exchange import ReceivedRow
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys

REFUSED = "refused"
_STEP = 100


class Inbox:
    """Takes bundles in."""

    def __init__(
        self,
        store: Store,
        keys: DeviceKeys,
        folder: Path,
        blobs: BlobFolder,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._store = store
        self._keys = keys
        self._folder = folder
        self._blobs = blobs
        self._clock = clock
        self._random = random_bytes

    # -- one bundle -----------------------------------------------------------
    def trusted(self) -> Trusted:
        """Read what staging needs; store's thread.

        Raises:
            NotJoinedError: The notebook has joined no organisation.
        """
        return Trusted.read(self._store, self._keys)

    def stage(self, path: Path, trusted: Trusted, progress: Progress, cancel: Cancel) -> Staged:
        """Copy a bundle and check all that needs no store; work lane.

        What is wrong with the bundle is in the result, for `look` to keep.

        Args:
            path: One bundle: its folder or its ``.bin`` file.
            trusted: From `trusted`.
            progress: Told as ``bundle.staging``, ``.checking``, ``.reading``.
            cancel: Heard between files and lines.

        Raises:
            NotABundleError, StorageError, WorkerFailedError, CancelledError.
        """
        ask_folder(self._folder)
        return stage(path, self._folder, self._blobs, trusted, self._random, progress, cancel)

    def look(self, staged: Staged, before: Sequence[Preview] = ()) -> Preview:
        """Say what a staged bundle would do; store's thread.

        A newer roster that came along is taken here: it stands on its own
        signatures. A refusal is booked here.

        Args:
            staged: From `stage`.
            before: Previews of bundles that would be taken first.

        Raises:
            FieldError: The staged problem, once it is booked.
            ForkedSenderError: Another waybill of this sender has its number.
        """
        if staged.problem is not None:
            self._refuse(staged, staged.problem)
        if staged.new_roster is not None:
            held = self._store.keeping.roster()
            if held is None or staged.new_roster.roster.n > held.n:
                take_roster(self._store, self._keys, staged.new_roster)
        assert staged.opened is not None
        assert staged.sender is not None
        waybill = staged.opened.waybill
        foresight = Foresight(self._store, self._keys.key_id, before)
        is_held = staged.is_held or foresight.is_held(staged.opened)
        if not is_held and foresight.is_fork(staged.opened):
            self._refuse(staged, ForkedSenderError(sender=waybill.sender, seq=waybill.seq))
        lines, aside = theirs_only(
            self._store, self.trusted().roster, staged.verified.lines, [one.lines for one in before]
        )
        effect = Effect() if is_held else foresight.effect(lines)
        return Preview(
            path=staged.path,
            bundle=waybill.bundle,
            sender=waybill.sender,
            person=staged.sender.person,
            scope=waybill.scope,
            day=waybill.day,
            seq=waybill.seq,
            k=waybill.recipients[self._keys.key_id],
            versions=len(lines),
            new=effect.new,
            changed=effect.changed,
            conflicts=effect.conflicts,
            set_aside=(*staged.verified.set_aside, *aside),
            gap=foresight.gap(staged.opened),
            is_held=is_held,
            opened=staged.opened,
            lines=lines,
            blobs=staged.verified.blobs,
            fresh=effect.fresh,
        )

    def take(self, preview: Preview) -> Taken:
        """Take a bundle in, whole, in one transaction; store's thread.

        Raises:
            AlreadyImportedError: It was taken in meanwhile.
            ForkedSenderError: Another one with its number was.
            StorageError: The disk refused; nothing changed.
        """
        with self._store.write("received", preview.bundle, **_counts(preview)):
            return self._take(preview, preview.lines)

    def take_all(self, previews: Sequence[Preview], progress: Progress, cancel: Cancel) -> tuple[Taken, ...]:
        """Take several bundles in, all or none, in one transaction; store's thread.

        Args:
            previews: In the order they were looked at.
            progress: Told of versions, as ``bundle.taking``.
            cancel: Heard between versions; nothing is taken then.

        Raises:
            AlreadyImportedError, ForkedSenderError, StorageError,
            CancelledError: Nothing changed.
        """
        total, done = sum(preview.versions for preview in previews), 0

        def told(lines: Iterable[bytes]) -> Iterator[bytes]:
            nonlocal done
            for line in lines:
                if done % _STEP == 0:
                    cancel.raise_if_set()
                    progress.step(done, total, "bundle.taking")
                done += 1
                yield line

        taken = []
        with self._store.write("received_together", None, bundles=len(previews)):
            for preview in previews:
                taken.append(self._take(preview, told(preview.lines)))
                self._store.log.add("received", preview.bundle, **_counts(preview))
            cancel.raise_if_set()
        return tuple(taken)

    # -- many -----------------------------------------------------------------
    def receive(
        self, path: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> tuple[Outcome, ...]:
        """Take in one bundle, or every bundle below a folder, on one thread.

        Each sender's bundles go in its own order; what waited for a roster
        that came along is tried again at the end.

        Raises:
            NotJoinedError, NotABundleError, StorageError, CancelledError.
        """
        told, stop = progress or Progress(), cancel or Cancel()
        found = self.find(path, self.trusted())
        outcomes = [self._receive_one(bundle, told, stop) for bundle in found]
        for kept in self.ready():
            outcomes.append(self._receive_one(kept, told, stop))
            if outcomes[-1].state != "waiting":
                remove(kept)
        return tuple(outcomes)

    def find(self, path: Path, trusted: Trusted) -> tuple[Path, ...]:
        """Find the bundles at or below a path, each sender's in its own order; work lane.

        Senders of something urgent come first, of those who name the same roster.

        Raises:
            NotABundleError: There is none.
            BundleLimitError: More files than we look at.
        """
        opened = {bundle: self._opened(bundle, trusted) for bundle in find_bundles(path)}
        hurried = {waybill.sender for waybill in opened.values() if waybill and waybill.urgent}

        def order(bundle: Path) -> tuple[bool, int, bool, str, int, str]:
            waybill = opened[bundle]
            if waybill is None:
                return (True, 0, False, "", 0, bundle.name)
            k = waybill.recipients.get(trusted.keys.key_id, 0)
            return (False, waybill.roster[0], waybill.sender not in hurried, waybill.sender, k, bundle.name)

        return tuple(sorted(opened, key=order))

    def ready(self) -> tuple[Path, ...]:
        """Give the bundles whose roster is here by now; store's thread."""
        kept = self.kept()
        if not kept:
            return ()
        newest = self.trusted().roster.n
        return tuple(path for number, path in kept if number <= newest)

    def let_go(self, paths: Iterable[Path]) -> None:
        """Remove those of the bundles that waited here: they were taken or refused."""
        for path in paths:
            if path.parent == self._folder:
                remove(path)

    def kept(self) -> tuple[tuple[int, Path], ...]:
        """Give the bundles that wait for a roster, with its number."""
        if not self._folder.is_dir():
            return ()
        with disk_errors(self._folder):
            names = [entry for entry in self._folder.iterdir() if not is_temporary(entry)]
        numbered = ((entry.name.partition("-")[0], entry) for entry in sorted(names))
        return tuple((int(number), entry) for number, entry in numbered if number.isdecimal())

    def received(self) -> tuple[InboxLine, ...]:
        """Give what came, taken or refused, newest first."""
        row = self._store.keeping.roster()
        known = {device.key_id: device.person for device in roster_of(row).devices} if row else {}
        return tuple(
            InboxLine(
                bundle=line.bundle,
                sender=line.sender,
                person=known.get(line.sender, line.sender),
                seq=line.seq,
                received_at=line.received_at,
                state=line.state,
                reason=line.reason,
                counts=line.counts,
            )
            for line in self._store.exchange.received()
        )

    def tidy(self) -> None:
        """Remove what a crash left in staging: ciphertext that was never taken."""
        if self._folder.is_dir():
            with disk_errors(self._folder):
                left = [entry for entry in self._folder.iterdir() if is_temporary(entry)]
            for entry in left:
                remove(entry)

    # -- parts ----------------------------------------------------------------
    def _take(self, preview: Preview, lines: Iterable[bytes]) -> Taken:
        """Take one bundle in; inside the caller's transaction."""
        foresight = Foresight(self._store, self._keys.key_id)
        if preview.is_held or foresight.is_held(preview.opened):
            raise AlreadyImportedError(bundle=preview.bundle)
        if foresight.is_fork(preview.opened):
            raise ForkedSenderError(sender=preview.sender, seq=preview.seq)
        counts, kinds = _counts(preview), dict[str, str]()
        touched = self._store.take(_noting(lines, kinds), bytes.fromhex(preview.bundle))
        self._keep(preview.blobs)
        self._book(preview.opened, IMPORTED, None, counts)
        self._remember(preview.opened)
        return Taken(changes=Changes.of((record, kinds[record]) for record in sorted(touched)), **counts)

    def _keep(self, blobs: Iterable[Blob]) -> None:
        """Give the papers of a bundle their rows; one that is held and reads stays as it is.

        The file that was sealed for nothing then goes at the next start, as
        those of a bundle that was only looked at do.
        """
        for blob in blobs:
            held = self._store.blobs.get(blob.sha256)
            if held is None or not self._blobs.is_whole(held):
                self._store.blobs.put(blob)

    def _receive_one(self, path: Path, progress: Progress, cancel: Cancel) -> Outcome:
        try:
            preview = self.look(self.stage(path, self.trusted(), progress, cancel))
            if preview.is_held:
                return Outcome(path, "held", preview)
            return Outcome(path, "taken", preview, self.take(preview))
        except NeedsRosterError as error:
            return Outcome(path, "waiting", error=error)
        except StorageError:
            raise
        except (BundleError, EnvelopeError, OrganisationError) as error:
            return Outcome(path, "refused", error=error)

    def _opened(self, path: Path, trusted: Trusted) -> Waybill | None:
        """Open a waybill to see where it stands in the order; one that does not open comes last."""
        try:
            content = open_bundle(path).read(WAYBILL, MAX_AGE_BYTES)
            return open_waybill(content, trusted.keys.identities).waybill
        except (BundleError, EnvelopeError):
            return None

    def _refuse(self, staged: Staged, problem: FieldError) -> None:
        if isinstance(problem, NeedsRosterError):
            raise problem
        self._blobs.remove(blob.file for blob in staged.verified.blobs)
        reason = type(problem).__name__
        opened = staged.opened if staged.sender is not None else None
        with self._store.write("refused", opened.waybill.bundle if opened else None, reason=reason):
            # Only what a known sender signed is booked under its bundle's name.
            if opened is not None and self._keys.key_id in opened.waybill.recipients:
                held = self._store.exchange.received_bundle(opened.waybill.bundle)
                if held is None or held.state != IMPORTED:
                    self._book(opened, REFUSED, reason, {})
        raise problem

    def _book(self, opened: OpenedWaybill, state: str, reason: str | None, counts: Mapping[str, int]) -> None:
        waybill = opened.waybill
        self._store.exchange.add_received(
            ReceivedRow(
                bundle=waybill.bundle,
                sender=waybill.sender,
                seq=waybill.seq,
                k=waybill.recipients[self._keys.key_id],
                hash=opened.hash,
                received_at=moment_text(self._clock()),
                state=state,
                reason=reason,
                counts=dict(counts),
            )
        )

    def _remember(self, opened: OpenedWaybill) -> None:
        """Witness the sender's number, the roster it named, and what it has seen of us."""
        waybill, store = opened.waybill, self._store
        store.exchange.witness(waybill.sender, waybill.seq, opened.hash)
        named = store.keeping.setting(ROSTER_NAMED) or {}
        if waybill.roster[0] > named.get(waybill.sender, 0):
            store.keeping.set_setting(ROSTER_NAMED, {**named, waybill.sender: waybill.roster[0]})
        seen = waybill.seen.get(self._keys.key_id)
        if seen is not None and store.exchange.sealed_hash(seen[0]) != seen[1]:
            store.keeping.set_setting(RESTORED, waybill.sender)


def _counts(preview: Preview) -> dict[str, int]:
    return {
        "versions": preview.versions,
        "new": preview.new,
        "changed": preview.changed,
        "conflicts": preview.conflicts,
        "set_aside": len(preview.set_aside),
    }


def _noting(lines: Iterable[bytes], kinds: dict[str, str]) -> Iterator[Version]:
    for line in lines:
        version = parse_line(line)
        kinds[version.record] = version.kind
        yield version
