"""Released papers travel with the version that releases them, sealed at every step, and no others do."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hdfield.bundle import payload
from hdfield.bundle.folder import open_bundle
from hdfield.bundle.payload import PayloadReader
from hdfield.crypto.strict import model_bytes
from hdfield.crypto.versions import parse_line, wire_line
from hdfield.errors import PaperLeftError, PaperNotHereError
from hdfield.model.paper import Paper
from hdfield.model.policy import Policy
from hdfield.model.waybill import Manifest, ManifestBlob
from hdfield.papers.cleaning import Cleaned, clean
from hdfield.progress import Cancel, Progress
from hdfield.services.papers import Attachable
from hdfield.services.planning import Limits
from hdfield.services.reading import Reading
from hdfield.services.undoing import Undoing
from tests.bundle.organisation import Notebook, Organisation, a_road, an_encounter
from tests.bundle.test_hostile import Forger, refused
from tests.papers.pictures import a_photograph


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path / "org")
    organisation.with_member("NEG1", "field")
    organisation.with_member("COORD", "coordinator")
    organisation.with_member("BOSS", "mandator")
    organisation.with_member("NEG2", "field")
    organisation.with_member("NEG3", "field", limits=Limits(blobs=2))
    organisation.hand_out()
    for notebook in organisation.notebooks:
        notebook.joining.set_policy(Policy(papers=True))
    yield organisation
    organisation.close()


@pytest.fixture(scope="module")
def permit() -> Cleaned:
    return clean(a_photograph())


def _undoing(notebook: Notebook) -> Undoing:
    reading = Reading(notebook.store, notebook.records)
    return Undoing(notebook.records, reading, notebook.papers.has_left)


def _file(notebook: Notebook, owner: str, content: bytes) -> str:
    return notebook.papers.attach_file(Attachable(owner, "paper.agreement"), content).saved[0]


def _carry(sender: Notebook, to: str, stick: Path) -> list[Path]:
    sealed = sender.outbox.seal([to])
    return list(sender.outbox.save_to(stick, [bundle.bundle for bundle in sealed]))


def _take(reader: Notebook, stick: Path) -> list[str]:
    return [outcome.state for outcome in reader.inbox.receive(stick)]


def _blobs(path: Path, reader: Notebook) -> dict[str, bytes]:
    files = open_bundle(path)
    reading = PayloadReader([files.spans[name].path for name in files.parts], reader.keys.identities)
    assert list(reading.lines())
    return {named.sha256: b"".join(pieces) for named, pieces in reading.blobs()}


def _in_clear(folder: Path, content: bytes) -> bool:
    windows = [content[at : at + 32] for at in range(0, len(content) - 32, 4096)]
    return any(
        window in path.read_bytes() for path in folder.rglob("*") if path.is_file() for window in windows
    )


def test_a_released_picture_is_seen_by_whom_it_was_released_to(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator, boss = org.notebooks[:3]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    (path,) = _carry(field, "COORD", tmp_path / "stick")
    assert _blobs(path, coordinator) == {hashlib.sha256(permit.content).hexdigest(): permit.content}
    assert _take(coordinator, tmp_path / "stick") == ["taken"]
    (line,) = coordinator.papers.of(owner)
    assert (line.id, line.state, line.is_here, line.is_picture) == (paper, "received", True, True)
    assert coordinator.papers.read(paper) == permit.content
    assert field.papers.of(owner)[0].state == "left"
    for place in (field.folder, coordinator.folder, tmp_path / "stick"):
        assert not _in_clear(place, permit.content)
    (path,) = _carry(field, "BOSS", tmp_path / "for the boss")
    assert _blobs(path, boss) == {}
    assert _take(boss, tmp_path / "for the boss") == ["taken"]
    with pytest.raises(PaperNotHereError):
        boss.papers.read(paper)
    assert boss.papers.of(owner)[0].size == 0


def test_what_was_not_released_never_travels_and_a_release_after_it_left_does(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    (path,) = _carry(field, "COORD", tmp_path / "1")
    assert _blobs(path, coordinator) == {}
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    assert field.papers.of(owner)[0].state == "own"
    (line,) = coordinator.papers.of(owner)
    assert (line.is_here, line.is_picture, line.size) == (False, False, 0)
    field.papers.release(paper)
    (path,) = _carry(field, "COORD", tmp_path / "2")
    assert len(_blobs(path, coordinator)) == 1
    assert _take(coordinator, tmp_path / "2") == ["taken"]
    assert coordinator.papers.read(paper) == permit.content


def test_a_release_taken_back_in_time_sends_no_paper_and_one_that_left_cannot_be(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    field.papers.withdraw(paper)
    (path,) = _carry(field, "COORD", tmp_path / "1")
    assert _blobs(path, coordinator) == {}
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    assert not coordinator.papers.of(owner)[0].is_here
    assert field.papers.of(owner)[0].state == "own"
    field.papers.release(paper)
    (path,) = _carry(field, "COORD", tmp_path / "2")
    with pytest.raises(PaperLeftError):
        field.papers.withdraw(paper)
    assert _take(coordinator, tmp_path / "2") == ["taken"]
    assert coordinator.papers.read(paper) == permit.content
    with pytest.raises(PaperLeftError):
        coordinator.papers.withdraw(paper)


def test_an_edit_does_not_send_the_paper_again_and_goes_back_without_it(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    _carry(field, "COORD", tmp_path / "1")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    field.edit(paper, caption={"text": "valid until August"})
    (path,) = _carry(field, "COORD", tmp_path / "2")
    assert _blobs(path, coordinator) == {}
    assert _take(coordinator, tmp_path / "2") == ["taken"]
    coordinator.edit(paper, dated="2026-06-01")
    (path,) = _carry(coordinator, "NEG1", tmp_path / "3")
    assert _blobs(path, field) == {}
    assert _take(field, tmp_path / "3") == ["taken"]
    held = field.records.current(Paper, paper)
    assert held.dated == "2026-06-01"
    assert [line.state for line in field.papers.of(owner)] == ["left"]
    assert field.papers.read(paper) == coordinator.papers.read(paper) == permit.content


def test_a_coordinator_passes_a_released_paper_on_to_the_team_of_its_engagement(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator, _, other, _ = org.notebooks
    road = field.add("engagement", **a_road(support=["NEG2"]))
    owner = field.add("encounter", **an_encounter(engagements=[road]))
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    _carry(field, "COORD", tmp_path / "1")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    _carry(coordinator, "NEG2", tmp_path / "2")
    assert _take(other, tmp_path / "2") == ["taken"]
    assert other.papers.read(paper) == permit.content


@pytest.mark.parametrize("lie_comes", ["before", "after", "alone"])
def test_a_colleagues_record_that_lies_about_a_papers_size_holds_up_no_bundle(
    org: Organisation, permit: Cleaned, tmp_path: Path, lie_comes: str
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    content = {"sha256": hashlib.sha256(permit.content).hexdigest(), "size": 7, "media_type": "image/png"}
    lie = {"about": owner, "kind": "paper.permit", "media": "picture", "released": content}
    if lie_comes == "before":
        field.add("paper", **lie)
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    if lie_comes != "alone":
        field.papers.release(paper)
    if lie_comes != "before":
        field.add("paper", **lie)
    (path,) = _carry(field, "COORD", tmp_path / "1")
    assert len(_blobs(path, coordinator)) == (lie_comes != "alone")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    assert coordinator.papers.of(owner)[-1].is_here == (lie_comes != "alone")


def test_a_damaged_paper_stays_behind_and_everything_else_gets_through(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    (blob,) = field.store.blobs.all()
    (field.folder / "blobs" / blob.file[:2] / blob.file).unlink()
    _carry(field, "COORD", tmp_path / "1")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    with pytest.raises(PaperNotHereError):
        coordinator.papers.read(paper)


def test_a_paper_that_reads_again_goes_with_the_next_version_that_names_it(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    (blob,) = field.store.blobs.all()
    file = field.folder / "blobs" / blob.file[:2] / blob.file
    file.rename(file.with_suffix(".away"))
    _carry(field, "COORD", tmp_path / "1")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    coordinator.edit(paper, dated="2026-06-01")  # who names a paper need not hold it
    _carry(coordinator, "NEG1", tmp_path / "2")
    assert _take(field, tmp_path / "2") == ["taken"]
    file.with_suffix(".away").rename(file)
    field.papers.release(paper)
    _carry(field, "COORD", tmp_path / "3")
    assert _take(coordinator, tmp_path / "3") == ["taken"]
    assert coordinator.papers.read(paper) == permit.content


def test_a_released_paper_that_was_removed_stays_here_until_it_is_brought_back(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    undoing = _undoing(field)
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    undoing.remove(paper)
    (path,) = _carry(field, "COORD", tmp_path / "1")
    assert _blobs(path, coordinator) == {}
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    undoing.bring_back(paper)
    _carry(field, "COORD", tmp_path / "2")
    assert _take(coordinator, tmp_path / "2") == ["taken"]
    assert coordinator.papers.read(paper) == permit.content


def test_undo_takes_a_release_back_only_until_the_paper_left(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    undoing = _undoing(field)
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    before = field.records.view(paper).heads[0].version
    step = undoing.doing(lambda: field.papers.release(paper)).step
    assert step is not None
    undoing.undo(step)
    assert field.papers.of(owner)[0].state == "own"
    undoing.redo(step)
    _carry(field, "COORD", tmp_path / "1")
    assert _take(coordinator, tmp_path / "1") == ["taken"]
    with pytest.raises(PaperLeftError):
        undoing.undo(step)
    undoing.return_to(paper, before)
    assert field.records.current(Paper, paper).released is not None


def test_many_papers_are_split_over_bundles_and_files_travel_unopened(
    org: Organisation, tmp_path: Path
) -> None:
    coordinator, sender = org.notebooks[1], org.notebooks[4]
    owner = sender.add("encounter", **an_encounter())
    contents = [secrets.token_bytes(70_000 + number) for number in range(5)]
    papers = [_file(sender, owner, content) for content in contents]
    for paper in papers:
        sender.papers.release(paper)
    paths = _carry(sender, "COORD", tmp_path / "1")
    sent = [_blobs(path, coordinator) for path in paths]
    assert [len(one) for one in sent] == [2, 2, 1]
    assert {content for one in sent for content in one.values()} == set(contents)
    assert _take(coordinator, tmp_path / "1") == ["taken"] * 3
    assert {blob.size for blob in coordinator.store.blobs.all()} == {len(content) for content in contents}
    assert all(line.is_here for line in coordinator.papers.of(owner))


def test_a_bundle_that_was_only_looked_at_leaves_what_the_next_start_sweeps(
    org: Organisation, permit: Cleaned, tmp_path: Path
) -> None:
    field, coordinator = org.notebooks[:2]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    (path,) = _carry(field, "COORD", tmp_path / "1")
    inbox = coordinator.inbox
    preview = inbox.look(inbox.stage(path, inbox.trusted(), Progress(), Cancel()))
    assert len(preview.blobs) == 1
    assert coordinator.store.blobs.all() == ()
    assert coordinator.papers.tidy() == 1
    assert _take(coordinator, path) == ["taken"]
    assert coordinator.papers.tidy() == 0
    assert coordinator.papers.read(paper) == permit.content


# -- what no honest device sends ----------------------------------------------
@pytest.fixture
def forged(org: Organisation, permit: Cleaned, tmp_path: Path) -> Forger:
    field = org.notebooks[0]
    owner = field.add("encounter", **an_encounter())
    paper = field.papers.attach(Attachable(owner, "paper.permit"), permit).saved[0]
    field.papers.release(paper)
    return Forger(org, field, tmp_path / "forged")


def _with(*papers: bytes, named: tuple[bytes, ...] | None = None) -> dict[str, Any]:
    """Give what forges a bundle of these papers whose manifest names others."""
    blobs = tuple(
        ManifestBlob(sha256=hashlib.sha256(paper).hexdigest(), size=len(paper))
        for paper in (papers if named is None else named)
    )

    def waybill(fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "contents": fields["contents"].model_copy(update={"attachments": len(blobs)})}

    return {
        "papers": papers,
        "manifest": lambda fields: {**fields, "blobs": blobs},
        "waybill": waybill,
    }


def test_the_forger_can_also_write_what_is_right(forged: Forger, permit: Cleaned) -> None:
    assert _take(forged.coordinator, forged.bundle(**_with(permit.content))) == ["taken"]


def test_papers_that_nobody_released_or_that_are_not_as_named_are_refused(
    forged: Forger, permit: Cleaned
) -> None:
    content = permit.content
    other = content[:-1] + bytes((content[-1] ^ 1,))
    two = tuple(sorted((content, b"nobody named this"), key=lambda one: hashlib.sha256(one).hexdigest()))
    cases = {
        "one nobody released": _with(b"nobody named this"),
        "one more than was released": _with(*two),
        "other bytes under a good name": _with(other, named=(content,)),
    }
    for what, facts in cases.items():
        assert refused(forged.coordinator, forged.bundle(**facts)) == "DamagedBundleError", what
    facts = _with(content) | {
        "waybill": lambda fields: {
            **fields,
            "contents": fields["contents"].model_copy(update={"attachments": 0}),
        }
    }
    assert refused(forged.coordinator, forged.bundle(**facts)) == "DamagedBundleError"
    assert [path for path in (forged.coordinator.folder / "blobs").rglob("*") if path.is_file()] == []


def test_a_paper_promised_in_the_manifest_and_absent_is_refused(
    forged: Forger, permit: Cleaned, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = _with(permit.content)

    def promise(manifest: Manifest) -> bytes:
        return model_bytes(Manifest.model_construct(**facts["manifest"](dict(manifest.__dict__))))

    monkeypatch.setattr(payload, "model_bytes", promise)
    assert refused(forged.coordinator, forged.bundle(waybill=facts["waybill"])) == "DamagedBundleError"


def test_a_paper_may_not_come_at_a_scope_that_closes_what_releases_it(
    org: Organisation, forged: Forger, permit: Cleaned
) -> None:
    lines = []
    for line in forged.planned.lines:
        version = parse_line(line.rstrip(b"\n"))
        lines.append(wire_line(version, ("core", "near", "when")))
    path = forged.bundle(lines=tuple(lines), **_with(permit.content))
    assert refused(forged.coordinator, path) == "DamagedBundleError"
