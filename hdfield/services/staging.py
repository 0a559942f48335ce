"""The checks of a bundle that need no store: from a stranger's stick to verified lines.

Owns steps 1 to 7 of taking in, in their order. Runs on the work lane. What it
finds wrong travels on in the result, because keeping the reason is for the
store's thread.

Source: docs/format.md, section 9.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hdfield.bundle.blobs import BlobFolder
from hdfield.bundle.checks import faults, payload_readers, raise_first
from hdfield.bundle.disk import publish, remove, temporary
from hdfield.bundle.folder import ROSTER, WAYBILL, BundleFiles, copy_in, open_bundle
from hdfield.bundle.reading import Verified, read_payload
from hdfield.bundle.waybill import (
    MAX_AGE_BYTES,
    OpenedWaybill,
    check_sender,
    has_its_readers,
    open_waybill,
)
from hdfield.bundle.worker import Job
from hdfield.errors import (
    BundleError,
    BundleLimitError,
    DamagedBundleError,
    EnvelopeError,
    FieldError,
    NeedsRosterError,
    NotABundleError,
    NotOurBundleError,
    OrganisationError,
    OtherOrganisationError,
    WorkerFailedError,
)
from hdfield.model.roster import RosterDevice
from hdfield.model.waybill import Waybill
from hdfield.progress import Cancel, Progress
from hdfield.services.trusted import Trusted
from hdfield.trust.rosters import MAX_SEALED_BYTES, SignedRoster, check_next, read_roster_age

NOTHING = Verified((), ())
MAX_WAITING = 64
"""Bundles kept until their roster comes; nobody can check who sealed them yet."""


@dataclass
class Staged:
    """A bundle as far as it could be checked without the store.

    Attributes:
        path: Where it came from.
        opened: Its waybill, once that opened.
        sender: Who signed it, once that was checked.
        verified: What is in it, once everything was checked.
        new_roster: A newer roster that came with it and follows ours.
        is_held: It was taken in before; nothing more was read.
        problem: Why it is refused, or ``None``.
        kept: Where it waits for a roster, when that is the problem.
    """

    path: Path
    opened: OpenedWaybill | None = None
    sender: RosterDevice | None = None
    verified: Verified = field(default=NOTHING, repr=False)
    new_roster: SignedRoster | None = None
    is_held: bool = False
    problem: FieldError | None = None
    kept: Path | None = None


def stage(
    path: Path,
    inbox: Path,
    blobs: BlobFolder,
    trusted: Trusted,
    random_bytes: Callable[[int], bytes],
    progress: Progress,
    cancel: Cancel,
) -> Staged:
    """Copy a bundle to staging and check it; see `services.inbox`.

    Raises:
        NotABundleError: No bundle there.
        StorageError: The disk refused; nothing is left behind.
        WorkerFailedError: The reading process failed; the bundle may be good.
        CancelledError: A person stopped it; nothing is left behind.
    """
    staged = Staged(path)
    folder = temporary(inbox / random_bytes(16).hex())
    try:
        files = copy_in(open_bundle(path), folder, progress, cancel)
        _check(files, staged, blobs, trusted, progress, cancel)
    except (NotABundleError, WorkerFailedError):
        raise  # nothing was learned about the bundle itself
    except NeedsRosterError as error:
        staged.problem = error
        if staged.opened is not None:
            staged.problem, staged.kept = _keep(folder, inbox, staged.opened, error)
    except (BundleError, EnvelopeError, OrganisationError) as error:
        staged.problem = error
    finally:
        remove(folder)
    return staged


def _check(
    files: BundleFiles,
    staged: Staged,
    blobs: BlobFolder,
    trusted: Trusted,
    progress: Progress,
    cancel: Cancel,
) -> None:
    opened = open_waybill(files.read(WAYBILL, MAX_AGE_BYTES), trusted.keys.identities)
    staged.opened = opened
    waybill = opened.waybill
    if waybill.org != trusted.roster.org:
        raise OtherOrganisationError()
    if waybill.roster[0] > trusted.roster.n:
        if trusted.roster.device(waybill.sender) is not None:
            check_sender(opened, trusted.roster)  # a name we know is not lent to a forger's bundle
        trusted = _with_its_roster(files, staged, trusted)
    trusted.check_roster(waybill)
    staged.sender = check_sender(opened, trusted.roster)
    if trusted.keys.key_id not in waybill.recipients:
        raise NotOurBundleError()
    if trusted.imported.get(waybill.bundle) == opened.hash:
        staged.is_held = True
        return
    auditors, is_exact = trusted.auditors(waybill)
    if not has_its_readers(opened, auditors, is_exact=is_exact):
        raise DamagedBundleError(reason="readers")
    raise_first(next(faults(files, opened, progress, cancel), None))
    if waybill.payload is None:
        return
    if payload_readers(files) != len(waybill.recipients):
        raise DamagedBundleError(reason="readers")
    cancel.raise_if_set()
    staged.verified = read_payload(_job(files, waybill, trusted), blobs, progress, cancel)


def _with_its_roster(files: BundleFiles, staged: Staged, trusted: Trusted) -> Trusted:
    """Read the newer roster that came along, if it is the one named and follows ours."""
    assert staged.opened is not None
    number, hash_, age_hash, _ = staged.opened.waybill.roster
    if ROSTER not in files.spans:
        raise NeedsRosterError(number=number)
    content = files.read(ROSTER, MAX_SEALED_BYTES)
    if hashlib.sha256(content).hexdigest() != age_hash:
        raise DamagedBundleError(reason="hash")
    signed = read_roster_age(content, trusted.keys.identities)
    if signed.hash != hash_ or signed.roster.n != number:
        raise DamagedBundleError(reason="roster")
    check_next(signed, trusted.roster, trusted.roster_hash)
    staged.new_roster = signed
    return trusted.with_roster(signed.roster, signed.hash)


def _keep(
    folder: Path, inbox: Path, opened: OpenedWaybill, error: NeedsRosterError
) -> tuple[FieldError, Path | None]:
    """Keep a bundle until its roster comes.

    Nobody's signature can be checked yet, so what waits is never replaced (it
    goes by the hash of its waybill, which nobody can forge), and only so much waits.
    """
    kept = inbox / f"{opened.waybill.roster[0]}-{opened.hash[:32]}"
    if kept.exists():
        return error, kept
    waiting = [entry for entry in inbox.iterdir() if entry.name.partition("-")[0].isdecimal()]
    if len(waiting) >= MAX_WAITING:
        return BundleLimitError(what="waiting", limit=MAX_WAITING), None
    publish(folder, kept)
    return error, kept


def _job(files: BundleFiles, waybill: Waybill, trusted: Trusted) -> Job:
    return Job(
        identities=tuple(identity.text for identity in trusted.keys.identities),
        parts=tuple(str(files.spans[name].path.resolve()) for name in files.parts),
        org=waybill.org,
        bundle=waybill.bundle,
        sender=waybill.sender,
        scope=waybill.scope,
        contents=waybill.contents.model_dump(mode="json"),
        devices={device.key_id: (device.key, device.roles) for device in trusted.roster.devices},
    )
