"""The outbox: sealing, what waits, and handing over.

Owns the three steps of sealing. `plan` and `sign` belong to the store's
thread, `write` and `carry` to the work lane. Parts are on the disk before a
number is taken; the number, the books and the waybill are one transaction;
the folder gets its name after it. A crash anywhere loses nothing and uses
nothing up (`tidy`).

Source: docs/format.md, section 8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hdfield.bundle.blobs import BlobFolder
from hdfield.bundle.disk import (
    ask_folder,
    disk_errors,
    finished_name,
    is_temporary,
    publish,
    remove,
    sync_folder,
    temporary,
    write_whole,
)
from hdfield.bundle.folder import ROSTER, WAYBILL, carry, open_bundle
from hdfield.bundle.payload import compress, write_payload
from hdfield.bundle.waybill import recipients_of, seal_waybill
from hdfield.errors import DamagedBundleError, RestoredCopyError, StorageError
from hdfield.model.base import moment_text
from hdfield.model.roster import Roster
from hdfield.model.waybill import Manifest, ManifestBlob, Payload, Waybill
from hdfield.progress import Cancel, Progress
from hdfield.rules.scopes import Scope, scope_of
from hdfield.services.exchange_views import OutboxLine, SealedBundle, Waiting
from hdfield.services.joining import effective_policy, roster_of
from hdfield.services.planning import Limits, PlannedBundle, Planner, SealPlan
from hdfield.store.exchange import SealedRow
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys

RESTORED = "restored_copy"
"""Setting: a colleague has seen a waybill of ours that this store does not know."""

SEALED, HANDED_OFF = "sealed", "handed_off"


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A planned bundle whose parts lie on the disk under a temporary name."""

    planned: PlannedBundle
    payload: Payload
    folder: Path


class Outbox:
    """Seals what others lack and hands it over."""

    def __init__(
        self,
        store: Store,
        keys: DeviceKeys,
        folder: Path,
        blobs: BlobFolder,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes],
        limits: Limits | None = None,
    ) -> None:
        self._store = store
        self._keys = keys
        self._folder = folder
        self._blobs = blobs
        self._clock = clock
        self._random = random_bytes
        self._limits = limits or Limits()
        self._in_hand: set[str] = set()

    # -- sealing --------------------------------------------------------------
    def plan(self, people: Sequence[str]) -> SealPlan:
        """Work out the bundles that bring people up to date; store's thread.

        Raises:
            NotJoinedError, UnknownPersonError, NothingForRoleError,
            NothingToSealError: As they say.
            RestoredCopyError: This notebook is an old copy of itself; sealing
                would fork its chain.
        """
        self._refuse_restored()
        return Planner(self._store, self._keys.key_id, self._random, self._limits, self._blobs).plan(people)

    def write(self, plan: SealPlan, progress: Progress, cancel: Cancel) -> tuple[WrittenBundle, ...]:
        """Seal the payloads onto the disk; work lane, told as ``bundle.sealing``.

        Raises:
            StorageError: The disk refused; nothing is left behind.
            CancelledError: A person stopped it; nothing is left behind.
        """
        total = sum(len(bundle.lines) for bundle in plan.bundles)
        written: list[WrittenBundle] = []
        done = 0

        def step(count: int) -> None:
            nonlocal done
            done += count
            if done % 100 == 0 or done == total:
                cancel.raise_if_set()
                progress.step(done, total, "bundle.sealing")

        self._in_hand.update(planned.bundle for planned in plan.bundles)
        try:
            for planned in plan.bundles:
                written.append(self._write_one(plan, planned, step))
                cancel.raise_if_set()
        except BaseException:
            self.discard(plan)
            raise
        return tuple(written)

    def sign(self, plan: SealPlan, written: Sequence[WrittenBundle]) -> tuple[SealedBundle, ...]:
        """Take the numbers, sign and book; store's thread.

        Raises:
            StorageError: The disk refused; bundles signed before it stand,
                the others used nothing up.
        """
        try:
            return tuple([self._sign_one(plan, bundle) for bundle in written])
        finally:
            self._in_hand.difference_update(planned.bundle for planned in plan.bundles)
            self.tidy()

    def discard(self, plan: SealPlan) -> None:
        """Remove what was written for a plan that will not be signed."""
        for planned in plan.bundles:
            remove(temporary(self._folder / planned.bundle))
            self._in_hand.discard(planned.bundle)

    def seal(
        self, people: Sequence[str], progress: Progress | None = None, cancel: Cancel | None = None
    ) -> tuple[SealedBundle, ...]:
        """Do all three steps on one thread: for the command line.

        Raises:
            As `plan`, `write` and `sign`.
        """
        plan = self.plan(people)
        return self.sign(plan, self.write(plan, progress or Progress(), cancel or Cancel()))

    def tidy(self) -> None:
        """Finish or remove what a crash left; store's thread, at every start.

        A folder whose waybill was booked only lacks its name; any other
        temporary folder was never anything.
        """
        if not self._folder.is_dir():
            return
        with disk_errors(self._folder):
            left = [entry for entry in self._folder.iterdir() if is_temporary(entry)]
        booked = self._store.exchange.sealed_names() if left else frozenset()
        for entry in left:
            final = entry.with_name(finished_name(entry))
            if final.name in self._in_hand:
                continue
            if final.name in booked and (entry / WAYBILL).is_file() and not final.exists():
                publish(entry, final)
            else:
                remove(entry)

    # -- looking --------------------------------------------------------------
    def waiting(self) -> tuple[Waiting, ...]:
        """Count what those usually written to have not been sealed; empty before joining."""
        row = self._store.keeping.roster()
        if row is None:
            return ()
        planner = Planner(self._store, self._keys.key_id, self._random, self._limits)
        found = []
        for person in effective_policy(self._store).usual_recipients:
            lacking: dict[Scope, set[str]] = {}
            for device in planner.roster.devices_of(person):
                scope = scope_of(device.roles)
                if scope is not None and device.key_id != self._keys.key_id:
                    lacking.setdefault(scope, set()).update(planner.lacking_records(device, scope))
            found += [Waiting(person, scope, len(records)) for scope, records in lacking.items() if records]
        return tuple(found)

    def bundles(self) -> tuple[OutboxLine, ...]:
        """Give our bundles, newest first."""
        row = self._store.keeping.roster()
        roster = roster_of(row) if row else None
        return tuple(self._line(sealed, roster) for sealed in self._store.exchange.sealed())

    # -- handing over ---------------------------------------------------------
    def carry(
        self,
        bundles: Iterable[str],
        target: Path,
        *,
        single: bool = False,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> tuple[Path, ...]:
        """Copy bundles to a folder or stick and read them again; work lane.

        Raises:
            NotABundleError: A bundle is no longer in the outbox.
            StorageError, CancelledError: What was copied before stays whole.
        """
        copied = []
        for bundle in bundles:
            files = open_bundle(self._folder / bundle)
            told, stop = progress or Progress(), cancel or Cancel()
            copied.append(carry(files, target, single=single, progress=told, cancel=stop))
        return tuple(copied)

    def mark_handed_off(self, bundles: Iterable[str]) -> None:
        """Book that bundles were given away; store's thread."""
        for bundle in bundles:
            with self._store.write("handed_off", bundle):
                self._store.exchange.mark_sealed(bundle, HANDED_OFF)

    def save_to(
        self,
        target: Path,
        bundles: Sequence[str] | None = None,
        *,
        single: bool = False,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> tuple[Path, ...]:
        """Carry bundles and book it, on one thread: for the command line.

        Args:
            target: Folder to put them in.
            bundles: Which; ``None`` for all not handed off yet, oldest first.
            single: One ``.bin`` file each.
            progress: Told of bytes.
            cancel: Heard between files.
        """
        if bundles is None:
            bundles = [line.bundle for line in reversed(self.bundles()) if line.state == SEALED]
        copied = self.carry(bundles, target, single=single, progress=progress, cancel=cancel)
        self.mark_handed_off(bundles)
        return copied

    # -- parts ----------------------------------------------------------------
    def _write_one(
        self, plan: SealPlan, planned: PlannedBundle, step: Callable[[int], None]
    ) -> WrittenBundle:
        folder = temporary(self._folder / planned.bundle)
        ask_folder(folder)
        pieces, records = compress(planned.lines, step)
        manifest = Manifest(
            v=1,
            org=plan.roster.org,
            bundle=planned.bundle,
            sender=self._keys.key_id,
            records=records,
            blobs=tuple(ManifestBlob(sha256=blob.sha256, size=blob.size) for blob in planned.blobs),
        )
        papers = [self._blobs.pieces(blob) for blob in planned.blobs]
        readers = recipients_of(planned.recipients, plan.profile)
        try:
            payload = write_payload(folder, manifest, pieces, readers, papers)
        except DamagedBundleError:  # whole when it was planned: the disk gave way since
            raise StorageError(path=self._folder, reason="io") from None
        if planned.with_roster:
            write_whole(folder / ROSTER, plan.sealed_roster)
        return WrittenBundle(planned, payload, folder)

    def _sign_one(self, plan: SealPlan, written: WrittenBundle) -> SealedBundle:
        planned, now = written.planned, self._clock()
        with self._store.write("sealed", planned.bundle, records=len(planned.numbers)):
            waybill = self._waybill(plan, written, now)
            auditors = [device for device in plan.roster.devices if device.is_auditor]
            readers = recipients_of((*planned.recipients, *auditors), plan.profile)
            opened, sealed = seal_waybill(waybill, self._keys.signing, readers)
            write_whole(written.folder / WAYBILL, sealed)
            sync_folder(written.folder)
            size = (
                written.payload.size + len(sealed) + (len(plan.sealed_roster) if planned.with_roster else 0)
            )
            self._store.exchange.add_sealed(
                SealedRow(
                    seq=waybill.seq,
                    bundle=planned.bundle,
                    hash=opened.hash,
                    waybill=opened.body,
                    sealed_at=moment_text(now),
                    state=SEALED,
                    records=len(planned.numbers),
                    size=size,
                ),
                planned.numbers,
                waybill.recipients,
            )
            for blob in planned.blobs:
                self._store.blobs.mark_sent(blob.sha256, waybill.recipients)
        publish(written.folder, self._folder / planned.bundle)
        people = tuple(dict.fromkeys(device.person for device in planned.recipients))
        return SealedBundle(planned.bundle, waybill.seq, planned.scope, people, len(planned.numbers), size)

    def _waybill(self, plan: SealPlan, written: WrittenBundle, now: datetime) -> Waybill:
        """Take seq, prev and k; only inside the transaction that books them."""
        planned, exchange = written.planned, self._store.exchange
        seq, prev = exchange.last_sealed()
        recipients = sorted(device.key_id for device in planned.recipients)
        return Waybill(
            v=1,
            org=plan.roster.org,
            roster=plan.roster_named,
            bundle=planned.bundle,
            sender=self._keys.key_id,
            seq=seq + 1,
            prev=prev,
            recipients={key_id: exchange.next_k(key_id) for key_id in recipients},
            scope=planned.scope,
            urgent=planned.urgent,
            day=now.date().isoformat(),
            payload=written.payload,
            # Small at any price: what we saw of others is told by the next ordinary one.
            seen={} if planned.urgent else exchange.take_witnessed(),
            ack=(),
            gone=(),
            contents=planned.contents,
            loghead=self._store.log.head(),
        )

    def _line(self, sealed: SealedRow, roster: Roster | None) -> OutboxLine:
        waybill = Waybill.model_validate_json(sealed.waybill)
        known = {device.key_id: device.person for device in roster.devices} if roster else {}
        return OutboxLine(
            bundle=sealed.bundle,
            seq=sealed.seq,
            scope=waybill.scope,
            people=tuple(dict.fromkeys(known.get(key_id, key_id) for key_id in waybill.recipients)),
            day=waybill.day,
            sealed_at=sealed.sealed_at,
            records=sealed.records,
            size=sealed.size,
            state=sealed.state,
            is_here=(self._folder / sealed.bundle / WAYBILL).is_file(),
            is_urgent=waybill.urgent,
        )

    def _refuse_restored(self) -> None:
        witness = self._store.keeping.setting(RESTORED)
        if witness:
            raise RestoredCopyError(by=witness)
        if not self._folder.is_dir():
            return
        self.tidy()
        booked = self._store.exchange.sealed_names()
        with disk_errors(self._folder):
            here = [entry.name for entry in self._folder.iterdir() if entry.is_dir()]
        for name in sorted(here):
            if name not in booked:
                raise RestoredCopyError(by=name)
