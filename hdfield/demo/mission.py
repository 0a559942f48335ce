"""The sample mission played through the real program: capture, seal, carry, receive, audit.

Uses only what the command line and the window use. The country, groups and
people of the sample are invented. Tells its steps as codes with figures; the
command line makes sentences of them.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hdfield.bootstrap import Session, World, create_notebook, organiser, unlock
from hdfield.crypto.kdf import USUAL_COST
from hdfield.demo.sample import KINDS, Sample
from hdfield.errors import NotebookExistsError
from hdfield.model.policy import Policy
from hdfield.model.roster import Role
from hdfield.progress import Cancel, Progress
from hdfield.reference import sample_boundaries, sample_gazetteer
from hdfield.rules.geojson import read_boundaries
from hdfield.services.audit_report import AuditReport

CLOCK = datetime(2026, 6, 30, 18, 0, tzinfo=timezone(timedelta(hours=3)))
"""When the sample mission is looked at: every picture and journey has this clock."""

PASSPHRASE = "practice lantern orchard copper"  # noqa: S105 - printed, and for practice only
MARK = "PASSPHRASE"
WORLD = World(clock=lambda: CLOCK, cost=USUAL_COST)
_ORGANISATION = "Passerelle Relief"
_OFFICE = "dev-01"
_DECIDED = ("laws", "red_lines", "mandates", "scenario_sets", "legal_checks")
"""What is decided above the table, and known to all before they leave."""
_LEGS = ("2026-04-01", "2026-05-15", "2027-01-01")


@dataclass(frozen=True, slots=True)
class Desk:
    """One notebook of the demo."""

    device: str
    folder: str
    person: str
    roles: tuple[Role, ...]
    team: str


DESKS = (
    Desk("dev-07", "negotiator-07", "U-NEG1", ("field",), "wadi-senn"),
    Desk("dev-11", "negotiator-11", "U-NEG2", ("field",), "wadi-senn"),
    Desk("dev-01", "coordinator", "U-COORD", ("coordinator",), "office"),
    Desk("dev-02", "security", "U-SEC", ("security", "auditor"), "office"),
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One step of the story: a code and its figures."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


def play(folder: Path, told: Callable[[Chapter], None]) -> None:
    """Play the whole mission into a folder.

    Args:
        folder: Must not exist, be empty, or be an earlier demo, which is
            replaced.
        told: Hears each step as it is done.

    Raises:
        NotebookExistsError: The folder holds something that is no demo.
    """
    _clear(folder)
    (folder / MARK).write_text(PASSPHRASE + "\n", encoding="utf-8")
    Mission(folder, told).run()


class Mission:
    """One run of the demo."""

    def __init__(self, folder: Path, told: Callable[[Chapter], None]) -> None:
        self._folder = folder
        self._told = told
        self._sample = Sample(WORLD.random_bytes)
        self._writers = writers(self._sample)

    def run(self) -> None:
        """Organise, capture, seal, carry, receive, audit."""
        self._organise()
        self._enter("dev-01", shared=True)
        self._send("dev-01", ("U-NEG1", "U-NEG2"))
        for leg, until in enumerate(_LEGS):
            since = _LEGS[leg - 1] if leg else ""
            for device, mate in (("dev-07", "U-NEG2"), ("dev-11", "U-NEG1")):
                self._receive(device)
                self._enter(device, shared=False, since=since, until=until, first=leg == 0)
                self._send(device, ("U-COORD", "U-SEC", mate))
        self._enter("dev-01", shared=False)
        self._receive("dev-01")
        self._audit()

    def _organise(self) -> None:
        office = organiser(self._folder / "organiser", WORLD)
        root = office.new_organisation(_ORGANISATION, PASSPHRASE)
        self._told(Chapter("organised", {"name": _ORGANISATION, "root": root}))
        for desk in DESKS:
            create_notebook(self._folder / desk.folder, desk.person, PASSPHRASE, WORLD, practice=True)
            with self._open(desk.device) as session:
                session.gazetteer.import_csv(sample_gazetteer())
                session.geography.replace(read_boundaries(sample_boundaries()), Progress(), Cancel())
                office.enrol(
                    session.joining.card(desk.roles),
                    fingerprint=session.fingerprint,
                    roles=desk.roles,
                    team=desk.team,
                    person=desk.person,
                    passphrase=PASSPHRASE,
                )
        for desk in DESKS:
            with self._open(desk.device) as session:
                session.joining.join(self._folder / "organiser" / "roster", root)
                session.joining.set_policy(Policy(usual_recipients=_usual(desk)))
        self._told(Chapter("joined", {"notebooks": len(DESKS), "people": [desk.person for desk in DESKS]}))

    def _enter(
        self, device: str, *, shared: bool, since: str = "", until: str = "9999", first: bool = True
    ) -> None:
        count = 0
        with self._open(device) as session:
            begun = time.perf_counter()
            for name, kind in KINDS:
                entries = [
                    entry
                    for entry in self._sample.entries(name)
                    if self._belongs(entry, device, shared=shared)
                ]
                if name == "encounters":
                    entries = [entry for entry in entries if since <= entry["record"]["at"]["at"] < until]
                elif not first:
                    continue
                records = self._sample.records(kind, entries)
                if records:
                    count += len(session.records.save_all(records).saved)
            milliseconds = round((time.perf_counter() - begun) * 1000)
        self._told(Chapter("entered", {"device": device, "count": count, "ms": milliseconds}))

    def _send(self, device: str, people: tuple[str, ...]) -> None:
        with self._open(device) as session:
            sealed = session.outbox.seal(people, Progress(), Cancel())
            saved = session.outbox.save_to(self._carried, [bundle.bundle for bundle in sealed])
        facts = {
            "device": device,
            "people": list(people),
            "bundles": len(saved),
            "records": sum(bundle.records for bundle in sealed),
            "bytes": sum(bundle.size for bundle in sealed),
        }
        self._told(Chapter("sealed", facts))

    def _receive(self, device: str) -> None:
        with self._open(device) as session:
            outcomes = session.inbox.receive(self._carried, Progress(), Cancel())
        taken = [outcome.taken for outcome in outcomes if outcome.taken is not None]
        self._told(
            Chapter(
                "received",
                {
                    "device": device,
                    "bundles": len(taken),
                    "new": sum(one.new for one in taken),
                    "changed": sum(one.changed for one in taken),
                    "conflicts": sum(one.conflicts for one in taken),
                    "others": len(outcomes) - len(taken),
                },
            )
        )

    def _audit(self) -> None:
        with self._open("dev-07") as session:
            followed = next(bundle.bundle for bundle in session.outbox.bundles() if bundle.seq == 2)
        with self._open("dev-02") as session:
            self._told(_audited("audit_whole", session.audits.audit(self._carried, Progress(), Cancel())))
            with self._copy() as copy:
                part = sorted(copy.glob("*/*.part"))[0]
                flipped = bytearray(part.read_bytes())
                flipped[len(flipped) // 2] ^= 1
                part.write_bytes(flipped)
                self._told(_audited("audit_flipped", session.audits.audit(copy, Progress(), Cancel())))
            with self._copy() as copy:
                shutil.rmtree(copy / followed)
                self._told(_audited("audit_withheld", session.audits.audit(copy, Progress(), Cancel())))

    @property
    def _carried(self) -> Path:
        folder = self._folder / "carried"
        folder.mkdir(exist_ok=True)
        return folder

    @contextmanager
    def _copy(self) -> Iterator[Path]:
        copy = self._folder / "carried-copy"
        shutil.copytree(self._carried, copy)
        try:
            yield copy
        finally:
            shutil.rmtree(copy)

    @contextmanager
    def _open(self, device: str) -> Iterator[Session]:
        desk = next(desk for desk in DESKS if desk.device == device)
        session = unlock(self._folder / desk.folder, PASSPHRASE, WORLD)
        try:
            yield session
        finally:
            session.close()

    def _belongs(self, entry: Mapping[str, Any], device: str, *, shared: bool) -> bool:
        """Say whether a device enters this now: the office first what all share, then its own."""
        is_shared = entry["ref"] in self._writers and self._writers[entry["ref"]] == _OFFICE
        writer = self._writers.get(entry["ref"], entry["by"])
        return writer == device and (device != _OFFICE or is_shared == shared)


def _usual(desk: Desk) -> tuple[str, ...]:
    """Name those a desk usually writes to: the office, or from there the field."""
    if desk.roles == ("field",):
        return ("U-COORD", "U-SEC")
    return ("U-NEG1", "U-NEG2") if "coordinator" in desk.roles else ("U-COORD",)


def _audited(code: str, report: AuditReport) -> Chapter:
    kinds = sorted({finding.code for finding in report.findings})
    return Chapter(code, {"bundles": report.bundles, "findings": len(report.findings), "kinds": kinds})


def writers(sample: Sample) -> dict[str, str]:
    """Say who enters each place, actor, fact, engagement and interlocutor.

    The office sets up the engagements with their actors, those actors' facts,
    the places these name, and what was decided. Everything else is entered by the device whose
    encounter first names it, and reaches the others in its bundles.
    """
    first: dict[str, str] = {}
    for entry in sample.entries("encounters"):
        for ref in _refs(entry["record"]):
            first.setdefault(ref, entry["by"])
    found = {entry["ref"]: _OFFICE for entry in sample.entries("engagements")}
    shared = {ref for entry in sample.entries("engagements") for ref in _refs(entry["record"])}
    for entry in sample.entries("actors"):
        found[entry["ref"]] = _OFFICE if entry["ref"] in shared else first.get(entry["ref"], _OFFICE)
    for entry in sample.entries("actor_facts"):
        found[entry["ref"]] = found[entry["record"]["actor"][1:]]
        if found[entry["ref"]] == _OFFICE:
            shared |= set(_refs(entry["record"]))
    for entry in sample.entries("places"):
        found[entry["ref"]] = _OFFICE if entry["ref"] in shared else first.get(entry["ref"], _OFFICE)
    for name in _DECIDED:
        found |= {entry["ref"]: _OFFICE for entry in sample.entries(name)}
    for entry in sample.entries("interlocutors"):
        found[entry["ref"]] = first.get(entry["ref"], entry["by"])
    return found


def _refs(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("@"):
        yield value[1:]
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _refs(part)
    elif isinstance(value, list):
        for part in value:
            yield from _refs(part)


def _clear(folder: Path) -> None:
    if folder.exists() and any(_inside(folder)):
        if not (folder / MARK).is_file():
            raise NotebookExistsError(path=folder)
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _inside(folder: Path) -> Iterable[Path]:
    return folder.iterdir() if folder.is_dir() else (folder,)
