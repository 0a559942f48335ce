"""Bundles cut, flipped, forged and misdirected: every one is refused and nothing changes."""

from __future__ import annotations

import os
import random
import secrets
import shutil
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hdfield.bundle.blobs import BlobFolder
from hdfield.bundle.payload import compress, write_payload
from hdfield.bundle.reading import read_payload
from hdfield.bundle.waybill import OpenedWaybill, open_waybill, recipients_of, seal_waybill
from hdfield.bundle.worker import Job
from hdfield.crypto.strict import model_bytes
from hdfield.crypto.versions import make_version, wire_line
from hdfield.errors import CancelledError, FieldError, WorkerFailedError
from hdfield.model.base import GROUPS
from hdfield.model.waybill import Manifest, Waybill
from hdfield.progress import Cancel, Progress
from hdfield.services.planning import SealPlan
from tests.bundle.organisation import Notebook, Organisation, a_notebook, an_encounter

IS_LONG = bool(os.environ.get("HDFIELD_LONG"))
SAMPLES = 24


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path_factory.mktemp("org"))
    organisation.with_member("NEG1", "field")
    organisation.with_member("COORD", "coordinator")
    organisation.with_member("SEC", "security", "auditor")
    organisation.hand_out()
    yield organisation
    organisation.close()


@pytest.fixture
def bundle(org: Organisation, tmp_path: Path) -> Path:
    """Give a small bundle for the coordinator, with its roster beside it."""
    field = org.notebooks[0]
    field.add("encounter", **an_encounter())
    sealed = field.outbox.seal(["COORD"])
    (path,) = field.outbox.save_to(tmp_path / "stick", [sealed[0].bundle])
    if not (path / "roster.age").exists():
        shutil.copy(org.roster_folder / "roster.age", path)
    return path


def state_of(notebook: Notebook) -> tuple[object, ...]:
    """Give all a person can see of a notebook, and the books of what was taken."""
    store = notebook.store
    versions = [row[0] for row in store.versions.rows()]
    taken = [row for row in store.exchange.received() if row.state == "imported"]
    roster = store.keeping.roster()
    return versions, store.versions.kept_heads(), taken, store.exchange.witnessed(), roster and roster.n


def refused(notebook: Notebook, path: Path) -> str:
    """Receive a bundle that must be refused; gives the leaf's name."""
    before = state_of(notebook)
    (outcome,) = notebook.inbox.receive(path)
    assert outcome.state == "refused", path
    assert state_of(notebook) == before
    assert list((notebook.folder / "inbox").iterdir()) == []
    return type(outcome.error).__name__


def places(size: int, seed: str) -> list[int]:
    if IS_LONG:
        return list(range(size))
    return sorted({0, size - 1, *random.Random(seed).sample(range(size), min(SAMPLES, size))})


@pytest.mark.parametrize("name", ["waybill.age", "000000.part", "roster.age"])
def test_a_flipped_byte_is_refused_by_the_reader_and_found_by_the_auditor(
    org: Organisation, bundle: Path, name: str
) -> None:
    _, coordinator, auditor = org.notebooks
    whole = (bundle / name).read_bytes()
    for place in places(len(whole), name):
        changed = bytearray(whole)
        changed[place] ^= 1 << random.Random(place).randrange(8)
        (bundle / name).write_bytes(changed)
        refused(coordinator, bundle)
        codes = {finding.code for finding in auditor.audits.audit(bundle).findings}
        assert codes & {"damaged", "unreadable", "readers"}, (name, place)
    (bundle / name).write_bytes(whole)
    (outcome,) = coordinator.inbox.receive(bundle)
    assert outcome.state == "taken"


def test_a_flipped_byte_of_a_single_file_is_refused(org: Organisation, tmp_path: Path) -> None:
    field, coordinator, auditor = org.notebooks
    field.add("encounter", **an_encounter())
    sealed = field.outbox.seal(["COORD"])
    (path,) = field.outbox.save_to(tmp_path / "stick", [sealed[0].bundle], single=True)
    whole = path.read_bytes()
    for place in places(len(whole), "single"):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        refused(coordinator, path)
        assert auditor.audits.audit(path).findings
    path.write_bytes(whole)
    assert [outcome.state for outcome in coordinator.inbox.receive(path)] == ["taken"]


@pytest.mark.parametrize("name", ["waybill.age", "000000.part"])
def test_a_cut_file_is_refused_at_any_length(org: Organisation, bundle: Path, name: str) -> None:
    _, coordinator, auditor = org.notebooks
    whole = (bundle / name).read_bytes()
    for size in places(len(whole), "cut" + name):
        (bundle / name).write_bytes(whole[:size])
        leaf = refused(coordinator, bundle)
        if name != "waybill.age":
            assert leaf == "CutBundleError"
        assert auditor.audits.audit(bundle).findings
    (bundle / name).unlink()
    assert refused(coordinator, bundle) == "CutBundleError"
    assert auditor.audits.audit(bundle).findings


def test_an_added_byte_or_part_is_refused(org: Organisation, bundle: Path) -> None:
    _, coordinator, _ = org.notebooks
    (bundle / "000001.part").write_bytes(b"more")
    assert refused(coordinator, bundle) == "DamagedBundleError"
    (bundle / "000001.part").unlink()
    for name in ("waybill.age", "000000.part"):
        whole = (bundle / name).read_bytes()
        (bundle / name).write_bytes(whole + b"\0")
        refused(coordinator, bundle)
        (bundle / name).write_bytes(whole)


def test_a_link_in_place_of_a_part_is_refused_and_never_followed(org: Organisation, bundle: Path) -> None:
    _, coordinator, _ = org.notebooks
    part = bundle / "000000.part"
    part.rename(bundle.parent / "elsewhere")
    part.symlink_to(bundle.parent / "elsewhere")
    assert refused(coordinator, bundle) == "DamagedBundleError"


def test_a_reader_who_is_not_named_is_told_so(org: Organisation, bundle: Path, tmp_path: Path) -> None:
    _, _, auditor = org.notebooks
    assert refused(auditor, bundle) == "NotOurBundleError"
    stranger = a_notebook(tmp_path / "stranger", "NEG5")
    org.enrol(stranger, ["field"])
    stranger.joining.join(org.roster_folder, org.root)
    assert refused(stranger, bundle) == "NotForUsError"
    stranger.close()
    org.hand_out()


class Forger:
    """Signs and seals what an honest device never would, with a real device's keys."""

    def __init__(self, org: Organisation, sender: Notebook, target: Path) -> None:
        self.sender, self.target = sender, target
        self.blobs = BlobFolder(target / "blobs")
        self.coordinator = org.notebooks[1]
        sender.add("encounter", **an_encounter())
        self.plan: SealPlan = sender.outbox.plan(["COORD"])
        self.planned = self.plan.bundles[0]

    def bundle(
        self,
        *,
        lines: tuple[bytes, ...] | None = None,
        waybill: Callable[[dict[str, Any]], dict[str, Any]] = lambda fields: fields,
        manifest: Callable[[dict[str, Any]], dict[str, Any]] = lambda fields: fields,
        sender: Notebook | None = None,
        readers: int = 0,
        papers: tuple[bytes, ...] = (),
    ) -> Path:
        """Write a bundle with some of its facts changed; everything else as it should be."""
        signer = (sender or self.sender).keys
        folder = self.target / secrets.token_hex(16)
        folder.mkdir(parents=True)
        pieces, records = compress(lines or self.planned.lines, lambda _: None)
        facts = manifest(
            {
                "v": 1,
                "org": self.plan.roster.org,
                "bundle": folder.name,
                "sender": signer.key_id,
                "records": records,
                "blobs": (),
            }
        )
        recipients = recipients_of(self.planned.recipients, "hybrid")
        made = Manifest.model_construct(**facts)
        payload = write_payload(folder, made, pieces, recipients, [[paper] for paper in papers])
        fields = waybill(
            {
                "v": 1,
                "org": self.plan.roster.org,
                "roster": self.plan.roster_named,
                "bundle": folder.name,
                "sender": signer.key_id,
                "seq": 900 + random.randrange(10**6),
                "prev": "0" * 64,
                "recipients": {self.coordinator.keys.key_id: 900 + random.randrange(10**6)},
                "scope": "coordinator",
                "urgent": False,
                "day": "2026-06-30",
                "payload": payload,
                "seen": {},
                "ack": (),
                "gone": (),
                "contents": self.planned.contents,
                "loghead": "0" * 64,
            }
        )
        auditors = [device for device in self.plan.roster.devices if device.is_auditor]
        sealed_to = recipients_of((*self.planned.recipients, *auditors), "hybrid")
        extra = recipients_of((self.plan.roster.device(self.sender.keys.key_id),), "hybrid")  # type: ignore[arg-type]
        with warnings.catch_warnings(action="ignore"):  # of values that are wrong on purpose
            _, sealed = seal_waybill(
                Waybill.model_construct(**fields), signer.signing, sealed_to + extra * readers
            )
        (folder / "waybill.age").write_bytes(sealed)
        return folder


@pytest.fixture
def forger(org: Organisation, tmp_path: Path) -> Forger:
    return Forger(org, org.notebooks[0], tmp_path / "forged")


def test_the_forgers_honest_bundle_is_taken_so_that_the_rest_means_something(forger: Forger) -> None:
    (outcome,) = forger.coordinator.inbox.receive(forger.bundle())
    assert outcome.state == "taken"


@pytest.mark.parametrize(
    ("changed", "leaf"),
    [
        ({"v": 2}, "NewerBundleError"),
        ({"org": "ab" * 16}, "OtherOrganisationError"),
        ({"sender": "SHA256:" + "A" * 43}, "UnknownSenderError"),
        ({"scope": "security"}, "RefusedVersionError"),
        ({"scope": "everything"}, "DamagedBundleError"),
        ({"seq": 0}, "DamagedBundleError"),
        ({"seq": "7"}, "DamagedBundleError"),
        ({"day": "2026-13-01"}, "DamagedBundleError"),
        ({"urgent": 1}, "DamagedBundleError"),
    ],
)
def test_a_waybill_that_says_what_is_not_so_is_refused(
    forger: Forger, changed: dict[str, Any], leaf: str
) -> None:
    path = forger.bundle(waybill=lambda fields: {**fields, **changed})
    assert refused(forger.coordinator, path) == leaf


def test_a_waybill_with_an_unknown_key_is_refused(forger: Forger) -> None:
    class Longer(Waybill):
        note: str = ""

    path = forger.bundle()
    opened = open_waybill((path / "waybill.age").read_bytes(), forger.coordinator.keys.identities)
    longer = Longer.model_construct(**{**dict(opened.waybill), "note": "hello"})
    readers = recipients_of(
        [device for device in forger.plan.roster.devices if device.person in ("COORD", "SEC")], "hybrid"
    )
    _, sealed = seal_waybill(longer, forger.sender.keys.signing, readers)
    assert b'"note"' in model_bytes(longer)
    (path / "waybill.age").write_bytes(sealed)
    assert refused(forger.coordinator, path) == "DamagedBundleError"


def test_a_device_outside_the_roster_is_unknown(forger: Forger, tmp_path: Path) -> None:
    outsider = a_notebook(tmp_path / "outsider", "NEG7")
    assert refused(forger.coordinator, forger.bundle(sender=outsider)) == "UnknownSenderError"
    signed_by_another = forger.bundle(
        sender=outsider, waybill=lambda fields: {**fields, "sender": forger.sender.keys.key_id}
    )
    assert refused(forger.coordinator, signed_by_another) == "DamagedBundleError"
    outsider.close()


def test_an_undeclared_reader_is_refused_and_found(org: Organisation, forger: Forger) -> None:
    path = forger.bundle(readers=1)
    assert refused(forger.coordinator, path) == "DamagedBundleError"
    assert "readers" in {finding.code for finding in org.notebooks[2].audits.audit(path).findings}


def test_a_payload_of_another_bundle_is_refused(forger: Forger) -> None:
    path = forger.bundle(manifest=lambda fields: {**fields, "bundle": "cd" * 16})
    assert refused(forger.coordinator, path) == "DamagedBundleError"


def test_two_waybills_of_one_number_are_a_fork_for_reader_and_auditor(
    org: Organisation, forger: Forger, tmp_path: Path
) -> None:
    first = forger.bundle(waybill=lambda fields: {**fields, "seq": 555_000_001})
    second = forger.bundle(waybill=lambda fields: {**fields, "seq": 555_000_001})
    assert [outcome.state for outcome in forger.coordinator.inbox.receive(first)] == ["taken"]
    assert refused(forger.coordinator, second) == "ForkedSenderError"
    found = org.notebooks[2].audits.examine(
        forger.target, small_ground(org.notebooks[2]), Progress(), Cancel()
    )
    assert [finding.code for finding in found.report.findings if finding.code == "fork"] == ["fork"]


def small_ground(auditor: Notebook) -> Any:
    return replace(auditor.audits.ground(), archived=(), witnessed={})


def lie(line: bytes, old: bytes, new: bytes) -> bytes:
    assert old in line
    return line.replace(old, new)


def test_a_version_that_does_not_check_refuses_the_whole_bundle(forger: Forger) -> None:
    lines = forger.planned.lines
    last = lines[-1]
    for changed in (
        lie(last, b'"outcome":"passed"', b'"outcome":"talked"'),
        lie(last, b'"kind":"encounter"', b'"kind":"encountex"'),
        last.replace(b'"header":', b' "header":'),
        last[:-1] + b" \n",
        b"not json\n",
        b"\n",
    ):
        leaf = refused(forger.coordinator, forger.bundle(lines=(*lines[:-1], changed)))
        assert leaf in ("RefusedVersionError", "DamagedBundleError")


def test_a_version_whose_values_break_its_kinds_schema_is_refused(forger: Forger) -> None:
    version = make_version(
        forger.sender.keys.signing,
        record=secrets.token_hex(16),
        kind="encounter",
        schema=1,
        parents=(),
        objects={**{group: {} for group in GROUPS}, "core": {"kind": 7}},
        before=None,
        random_bytes=secrets.token_bytes,
    )
    line = wire_line(version, ("core", "near", "when", "inner"))
    assert refused(forger.coordinator, forger.bundle(lines=(line,))) == "RefusedVersionError"


@pytest.mark.parametrize("schema", [1, 9])
@pytest.mark.parametrize(
    ("kind", "core"),
    [
        ("checklist_state", {"item": "trust.who_we_are", "status": "done"}),
        ("scenario_set", {"decided_by": "U-MAND"}),
        ("island", {}),
    ],
)
def test_what_exists_once_does_not_stand_a_second_time_under_another_id(
    forger: Forger, kind: str, core: dict[str, str], schema: int
) -> None:
    version = make_version(
        forger.sender.keys.signing,
        record=secrets.token_hex(16),
        kind=kind,
        schema=schema,
        parents=(),
        objects={**{group: {} for group in GROUPS}, "core": {"engagement": secrets.token_hex(16), **core}},
        before=None,
        random_bytes=secrets.token_bytes,
    )
    line = wire_line(version, ("core", "near", "when", "inner"))
    path = forger.bundle(
        lines=(line,),
        waybill=lambda fields: {
            **fields,
            "contents": fields["contents"].model_copy(update={"counts": {kind: 1}, "sensitivity": None}),
        },
    )
    assert refused(forger.coordinator, path) == "RefusedVersionError"


def test_a_kind_of_a_newer_program_is_kept_and_passed_on(forger: Forger) -> None:
    version = make_version(
        forger.sender.keys.signing,
        record=secrets.token_hex(16),
        kind="red_line",
        schema=9,
        parents=(),
        objects={**{group: {} for group in GROUPS}, "core": {"actors": [{"odd": 1}], "x": ["zz" * 16]}},
        before=None,
        random_bytes=secrets.token_bytes,
    )
    line = wire_line(version, ("core", "near", "when", "inner"))
    path = forger.bundle(
        lines=(line,),
        waybill=lambda fields: {
            **fields,
            "contents": fields["contents"].model_copy(
                update={"counts": {"red_line": 1}, "sensitivity": None}
            ),
        },
    )
    (outcome,) = forger.coordinator.inbox.receive(path)
    assert outcome.state == "taken"
    assert forger.coordinator.records.view(version.record).heads[0].read_only


def test_an_auditors_records_are_set_aside_and_the_rest_is_taken(org: Organisation, forger: Forger) -> None:
    auditor_only = a_notebook(forger.target / "aud", "AUD")
    org.enrol(auditor_only, ["auditor"])
    auditor_only.joining.join(org.roster_folder, org.root)
    org.hand_out()
    fresh = Forger(org, forger.sender, forger.target)
    version = make_version(
        auditor_only.keys.signing,
        record=secrets.token_hex(16),
        kind="place",
        schema=1,
        parents=(),
        objects={**{group: {} for group in GROUPS}, "core": {"level": "post"}},
        before=None,
        random_bytes=secrets.token_bytes,
    )
    line = wire_line(version, ("core", "near", "when", "inner"))
    counts = {**fresh.planned.contents.counts, "place": 1}
    path = fresh.bundle(
        lines=(*fresh.planned.lines, line),
        waybill=lambda fields: {
            **fields,
            "contents": fields["contents"].model_copy(update={"counts": dict(sorted(counts.items()))}),
        },
    )
    (outcome,) = fresh.coordinator.inbox.receive(path)
    assert outcome.preview is not None
    assert outcome.taken is not None
    assert outcome.preview.refused == {"role": 1}
    assert outcome.taken.versions == len(fresh.planned.lines)
    assert not fresh.coordinator.store.versions.knows(version.id)
    auditor_only.close()


def test_contents_that_were_not_declared_are_refused(forger: Forger) -> None:
    path = forger.bundle(
        waybill=lambda fields: {
            **fields,
            "contents": fields["contents"].model_copy(update={"counts": {"encounter": 77}}),
        }
    )
    assert refused(forger.coordinator, path) == "DamagedBundleError"


def job_for(forger: Forger, path: Path) -> Job:
    keys = forger.coordinator.keys
    opened: OpenedWaybill = open_waybill((path / "waybill.age").read_bytes(), keys.identities)
    return Job(
        identities=tuple(identity.text for identity in keys.identities),
        parts=(str(path / "000000.part"),),
        org=opened.waybill.org,
        bundle=opened.waybill.bundle,
        sender=opened.waybill.sender,
        scope=opened.waybill.scope,
        contents=opened.waybill.contents.model_dump(),
        devices={device.key_id: (device.key, device.roles) for device in forger.plan.roster.devices},
    )


def test_a_reading_process_past_its_time_is_ended(forger: Forger) -> None:
    with pytest.raises(WorkerFailedError) as caught:
        read_payload(job_for(forger, forger.bundle()), forger.blobs, Progress(), Cancel(), timeout_s=0.01)
    assert caught.value.facts["reason"] == "time"


def test_a_reading_process_that_dies_takes_nothing(forger: Forger) -> None:
    job = replace(job_for(forger, forger.bundle()), scope="no such scope")
    with pytest.raises(WorkerFailedError) as caught:
        read_payload(job, forger.blobs, Progress(), Cancel())
    assert caught.value.facts["reason"] == "died"


def test_more_lines_than_were_declared_are_never_held(forger: Forger) -> None:
    bomb = (b"0" * (1 << 20)) * 3
    path = forger.bundle(
        lines=(bomb + b"\n",),
        manifest=lambda fields: {
            **fields,
            "records": fields["records"].model_copy(update={"size": 100, "count": 1}),
        },
    )
    assert refused(forger.coordinator, path) == "BundleLimitError"


def test_a_job_that_was_stopped_leaves_nothing_in_staging(forger: Forger) -> None:
    inbox, stop = forger.coordinator.inbox, Cancel()
    stop.ask()
    with pytest.raises(CancelledError):
        inbox.stage(forger.bundle(), inbox.trusted(), Progress(), stop)
    assert list((forger.coordinator.folder / "inbox").iterdir()) == []


def test_a_refusal_is_kept_with_its_reason_and_a_whole_copy_still_welcome(forger: Forger) -> None:
    path = forger.bundle()
    part = path / "000000.part"
    whole = part.read_bytes()
    part.write_bytes(whole[:-1])
    assert refused(forger.coordinator, path) == "CutBundleError"
    kept = [line for line in forger.coordinator.inbox.received() if line.bundle == path.name]
    assert [(line.state, line.reason) for line in kept] == [("refused", "CutBundleError")]
    part.write_bytes(whole)
    assert [outcome.state for outcome in forger.coordinator.inbox.receive(path)] == ["taken"]


def test_every_failure_is_a_leaf_with_data_and_no_sentence(forger: Forger) -> None:
    path = forger.bundle(manifest=lambda fields: {**fields, "org": "ab" * 16})
    (outcome,) = forger.coordinator.inbox.receive(path)
    assert isinstance(outcome.error, FieldError)
    assert outcome.error.facts == {"reason": "manifest"}
