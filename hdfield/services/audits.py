"""The audit: who sealed what to whom, verified without any content.

Owns the order of threads: `ground` on the store's, `examine` on the work
lane, `book` on the store's again. Opens waybills, never payloads. Opened
waybills are archived with their signatures: a later audit follows from them.

Source: docs/format.md, section 10.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from hdfield.bundle.checks import faults, payload_readers
from hdfield.bundle.folder import WAYBILL, BundleFiles, find_bundles, open_bundle
from hdfield.bundle.waybill import (
    MAX_AGE_BYTES,
    OpenedWaybill,
    check_sender,
    has_its_readers,
    open_waybill,
    read_waybill,
)
from hdfield.errors import (
    BundleError,
    EnvelopeError,
    NotAnAuditorError,
    NotEnrolledError,
    RevokedSenderError,
    UnknownSenderError,
)
from hdfield.model.base import moment_text
from hdfield.model.roster import Roster
from hdfield.progress import Cancel, Progress
from hdfield.services.audit_report import (
    AuditReport,
    Code,
    Finding,
    Known,
    Seen,
    chain_findings,
    sender_lines,
)
from hdfield.services.trusted import Trusted
from hdfield.store.exchange import ArchivedRow
from hdfield.store.store import Store
from hdfield.trust.device import DeviceKeys

_Hashes = defaultdict[tuple[str, int], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Ground:
    """What an audit stands on, read once from the store."""

    trusted: Trusted
    archived: tuple[ArchivedRow, ...] = field(repr=False)
    witnessed: Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Examined:
    """A report, and the waybills to archive with it."""

    report: AuditReport
    opened: tuple[OpenedWaybill, ...] = field(repr=False)


class Audits:
    """Audits folders of bundles."""

    def __init__(self, store: Store, keys: DeviceKeys, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._keys = keys
        self._clock = clock

    def audit(
        self, folder: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> AuditReport:
        """Do the whole audit on one thread: for the command line.

        Raises:
            As `ground`, `examine` and `book`.
        """
        examined = self.examine(folder, self.ground(), progress or Progress(), cancel or Cancel())
        return self.book(examined)

    def ground(self) -> Ground:
        """Read what the audit stands on; store's thread.

        Raises:
            NotJoinedError: The notebook has joined no organisation.
            NotEnrolledError, NotAnAuditorError: No waybill is sealed to us.
        """
        trusted = Trusted.read(self._store, self._keys)
        device = trusted.roster.device(self._keys.key_id)
        if device is None:
            raise NotEnrolledError(device=self._keys.key_id)
        if not device.is_auditor:
            raise NotAnAuditorError(device=self._keys.key_id)
        exchange = self._store.exchange
        return Ground(trusted, exchange.archived(), exchange.witnessed())

    def examine(self, folder: Path, ground: Ground, progress: Progress, cancel: Cancel) -> Examined:
        """Verify every bundle at or below a folder; work lane, told as ``audit.bundles``.

        Raises:
            NotABundleError: There is none.
            StorageError, CancelledError.
        """
        paths = find_bundles(folder)
        findings: list[Finding] = []
        seen: list[Seen] = []
        opened: list[OpenedWaybill] = []
        for at, path in enumerate(paths, 1):
            cancel.raise_if_set()
            look = _Look(path, _below(path, folder), ground.trusted)
            findings += look.run(cancel)
            seen += look.seen
            opened += look.opened
            progress.step(at, len(paths), "audit.bundles")
        roster = ground.trusted.roster
        people = {device.key_id: device.person for device in roster.devices}
        findings += chain_findings(seen, _known(ground, seen, is_one=paths == (folder,)), people)
        report = AuditReport(roster.org, roster.n, len(paths), len(seen), sender_lines(seen), tuple(findings))
        return Examined(report, tuple(opened))

    def book(self, examined: Examined) -> AuditReport:
        """Archive the opened waybills and note the audit; store's thread.

        Raises:
            StorageError: The disk refused; nothing was archived.
        """
        report = examined.report
        at = moment_text(self._clock())
        with self._store.write("audited", report.org, bundles=report.bundles, findings=len(report.findings)):
            for opened in examined.opened:
                waybill = opened.waybill
                signature = opened.signature.encode()
                row = ArchivedRow(opened.hash, waybill.sender, waybill.seq, opened.body, signature, at)
                self._store.exchange.archive(row)
        return report


class _Look:
    """One bundle under audit."""

    def __init__(self, path: Path, where: str, trusted: Trusted) -> None:
        self._path = path
        self._where = where
        self._trusted = trusted
        self.seen: list[Seen] = []
        self.opened: list[OpenedWaybill] = []

    def run(self, cancel: Cancel) -> Iterator[Finding]:
        """Verify it; fills ``seen`` and ``opened`` when its waybill holds."""
        try:
            files = open_bundle(self._path)
            opened = open_waybill(files.read(WAYBILL, MAX_AGE_BYTES), self._trusted.keys.identities)
        except (BundleError, EnvelopeError) as error:
            yield Finding("unreadable", self._where, facts=_reason(error))
            return
        roster = self._trusted.roster
        if opened.waybill.org != roster.org:
            yield Finding("unreadable", self._where, facts={"reason": "OtherOrganisationError"})
            return
        try:
            check_sender(opened, roster)
        except UnknownSenderError:
            yield self._found("unknown_sender", opened, named_roster=opened.waybill.roster[0])
            return
        except RevokedSenderError:
            yield self._found("revoked_sender", opened)
        except BundleError as error:
            yield Finding("unreadable", self._where, facts=_reason(error))
            return
        self._note(files, opened, roster)
        yield from self._content(files, opened, cancel)

    def _content(self, files: BundleFiles, opened: OpenedWaybill, cancel: Cancel) -> Iterator[Finding]:
        number, hash_ = opened.waybill.roster[:2]
        known = self._trusted.known.get(number)
        if known is not None and known[0] != hash_:
            yield Finding("unreadable", self._where, facts={"reason": "RosterForkError"})
        if number <= self._trusted.roster.n:
            auditors, is_exact = self._trusted.auditors(opened.waybill)
            if not has_its_readers(opened, auditors, is_exact=is_exact):
                yield self._found("readers", opened, what="waybill", stanzas=opened.stanzas)
        recipients = len(opened.waybill.recipients)
        stanzas = payload_readers(files) if opened.waybill.payload is not None else None
        if stanzas is not None and stanzas != recipients:
            yield self._found("readers", opened, what="payload", stanzas=stanzas)
        for fault in faults(files, opened, Progress(), cancel):
            yield self._found("damaged", opened, name=fault.name, reason=fault.reason)

    def _note(self, files: BundleFiles, opened: OpenedWaybill, roster: Roster) -> None:
        device = roster.device(opened.waybill.sender)
        assert device is not None
        self.opened.append(opened)
        self.seen.append(
            Seen(self._where, opened.waybill, opened.hash, device.person, device.team, files.size)
        )

    def _found(self, code: Code, opened: OpenedWaybill, **facts: str | int) -> Finding:
        device = self._trusted.roster.device(opened.waybill.sender)
        person = device.person if device else ""
        return Finding(code, self._where, opened.waybill.sender, person, opened.waybill.seq, facts)


def _known(ground: Ground, seen: Iterable[Seen], *, is_one: bool) -> Known:
    """Gather what the archive, this notebook and the waybills say of other waybills.

    Whoever points at one single bundle asks about it, not about what once lay
    beside it.
    """
    audits: _Hashes = defaultdict(frozenset)
    archived: _Hashes = defaultdict(frozenset)
    witnessed: _Hashes = defaultdict(frozenset)
    waybills = [one.waybill for one in seen]
    for row in ground.archived:
        archived[row.sender, row.seq] |= {hashlib.sha256(row.waybill).hexdigest()}
        audits[row.sender, row.seq] |= set() if is_one else {row.at}
        waybills.append(read_waybill(row.waybill))
    for waybill in waybills:
        for sender, (seq, hash_) in waybill.seen.items():
            witnessed[sender, seq] |= {hash_}
    for sender, (seq, hash_) in ground.witnessed.items():
        witnessed[sender, seq] |= {hash_}
    return Known(archived, witnessed, audits)


def _reason(error: BundleError | EnvelopeError) -> dict[str, str | int]:
    facts = {name: value for name, value in error.facts.items() if isinstance(value, str | int)}
    return {"reason": type(error).__name__, **facts}


def _below(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if path != folder else path.name
