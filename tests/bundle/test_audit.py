"""The audit without content: what an auditor sees of chains, and what it cannot."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.errors import NotABundleError, NotAnAuditorError, NotJoinedError
from hdfield.rules.numbering import holes
from hdfield.services.audit_report import UNKNOWABLE, AuditReport
from tests.bundle.organisation import Notebook, Organisation, a_notebook, a_road, an_encounter, reopened


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    organisation.with_member("NEG1", "field")
    organisation.with_member("COORD", "coordinator")
    organisation.with_member("SEC", "security", "auditor")
    organisation.hand_out()
    yield organisation
    organisation.close()


def sealed(notebook: Notebook, people: list[str], folder: Path, count: int = 1) -> list[Path]:
    paths: list[Path] = []
    for _ in range(count):
        notebook.add("encounter", **an_encounter())
        bundles = [bundle.bundle for bundle in notebook.outbox.seal(people)]
        paths += notebook.outbox.save_to(folder, bundles)
    return paths


def codes(report: AuditReport) -> list[str]:
    return [finding.code for finding in report.findings]


def test_an_honest_folder_has_no_finding_and_says_what_it_cannot_know(
    org: Organisation, tmp_path: Path
) -> None:
    field, _, auditor = org.notebooks
    sealed(field, ["COORD", "SEC"], tmp_path / "s", count=2)
    report = auditor.audits.audit(tmp_path / "s")
    assert report.findings == ()
    assert (report.bundles, report.verified) == (4, 4)
    (line,) = report.senders
    assert (line.person, line.team, line.bundles, line.first_seq, line.last_seq) == ("NEG1", "T1", 4, 1, 4)
    assert line.first_day == line.last_day == "2026-06-30"
    assert line.size == sum(path.stat().st_size for path in (tmp_path / "s").rglob("*") if path.is_file())
    assert report.unknowable == UNKNOWABLE


def test_a_bundle_taken_out_of_the_middle_is_a_gap(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    paths = sealed(field, ["COORD"], tmp_path / "s", count=4)
    shutil.rmtree(paths[1])
    shutil.rmtree(paths[2])
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.person, finding.seq, finding.facts) == ("gap", "NEG1", 2, {"last": 3})


def test_a_tail_withheld_is_known_from_an_earlier_audit(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    paths = sealed(field, ["COORD"], tmp_path / "s", count=3)
    assert auditor.audits.audit(tmp_path / "s").findings == ()
    shutil.rmtree(paths[2])
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.seq) == ("withheld", 3)


def test_a_tail_withheld_is_known_from_a_witness(org: Organisation, tmp_path: Path) -> None:
    field, coordinator, auditor = org.notebooks
    field.add("engagement", **a_road())
    paths = sealed(field, ["COORD"], tmp_path / "s", count=2)
    coordinator.inbox.receive(tmp_path / "s")
    sealed(coordinator, ["SEC"], tmp_path / "s")
    shutil.rmtree(paths[1])
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.person, finding.seq) == ("withheld", "NEG1", 2)


def test_what_was_audited_before_need_not_lie_in_the_next_folder(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    sealed(field, ["COORD"], tmp_path / "january", count=2)
    auditor.audits.audit(tmp_path / "january")
    sealed(field, ["COORD"], tmp_path / "february", count=2)
    assert auditor.audits.audit(tmp_path / "february").findings == ()


def test_the_first_bundle_taken_out_after_an_audit_is_missed(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    paths = sealed(field, ["COORD"], tmp_path / "s", count=3)
    assert auditor.audits.audit(tmp_path / "s").findings == ()
    shutil.rmtree(paths[0])
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.seq, finding.facts) == ("gap", 1, {"last": 1})


def test_all_bundles_of_a_sender_taken_out_after_an_audit_are_missed(
    org: Organisation, tmp_path: Path
) -> None:
    field, coordinator, auditor = org.notebooks
    paths = sealed(field, ["COORD"], tmp_path / "s", count=2)
    sealed(coordinator, ["SEC"], tmp_path / "s")
    assert auditor.audits.audit(tmp_path / "s").findings == ()
    for path in paths:
        shutil.rmtree(path)
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.seq, finding.facts) == ("withheld", 1, {"last": 2})


def test_one_bundle_pointed_at_is_not_asked_what_lay_beside_it(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    paths = sealed(field, ["COORD"], tmp_path / "s", count=2)
    auditor.audits.audit(tmp_path / "s")
    assert auditor.audits.audit(paths[1]).findings == ()


def test_the_same_bundle_twice_is_a_replay_and_counts_once(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    (path,) = sealed(field, ["COORD"], tmp_path / "s")
    shutil.copytree(path, tmp_path / "s" / "again")
    report = auditor.audits.audit(tmp_path / "s")
    assert codes(report) == ["replay"]
    assert report.senders[0].bundles == 1


def test_an_old_copy_put_back_that_seals_again_is_a_fork(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    field.close()
    shutil.copy(field.folder / "store.db", tmp_path / "old.db")
    field = reopened(field)
    sealed(field, ["COORD"], tmp_path / "s")
    field.close()
    shutil.copy(tmp_path / "old.db", field.folder / "store.db")
    for name in ("store.db-wal", "store.db-shm"):
        (field.folder / name).unlink(missing_ok=True)
    shutil.rmtree(field.folder / "outbox")
    field = org.notebooks[0] = reopened(field)
    sealed(field, ["COORD"], tmp_path / "s", count=2)
    assert sorted(codes(auditor.audits.audit(tmp_path / "s"))) == ["fork"]


def test_another_organisations_bundle_is_never_silently_passed(org: Organisation, tmp_path: Path) -> None:
    _, _, auditor = org.notebooks
    other = Organisation(tmp_path / "other")
    stranger = other.with_member("NEG1", "field")
    other.with_member("COORD", "coordinator")
    other.hand_out()
    sealed(stranger, ["COORD"], tmp_path / "s")
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.facts["reason"]) == ("unreadable", "NotForUsError")
    other.close()


def test_parts_without_a_waybill_are_unreadable(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    (path,) = sealed(field, ["COORD"], tmp_path / "s")
    (path / "waybill.age").unlink()
    (finding,) = auditor.audits.audit(tmp_path / "s").findings
    assert (finding.code, finding.facts) == (
        "unreadable",
        {"reason": "CutBundleError", "name": "waybill.age"},
    )


def test_a_part_exchanged_for_another_bundles_part_is_damage(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    first, second = sealed(field, ["COORD"], tmp_path / "s", count=2)
    shutil.copy(first / "000000.part", second / "000000.part")
    assert [(finding.code, finding.seq) for finding in auditor.audits.audit(tmp_path / "s").findings] == [
        ("damaged", 2)
    ]


def test_only_an_auditor_may_audit_and_is_told_so(org: Organisation, tmp_path: Path) -> None:
    field, coordinator, auditor = org.notebooks
    sealed(field, ["COORD"], tmp_path / "s")
    with pytest.raises(NotAnAuditorError):
        coordinator.audits.audit(tmp_path / "s")
    alone = a_notebook(tmp_path / "alone", "X1")
    with pytest.raises(NotJoinedError):
        alone.audits.audit(tmp_path / "s")
    alone.close()
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotABundleError):
        auditor.audits.audit(tmp_path / "empty")


def test_the_auditor_keeps_opened_waybills_and_the_log_says_so(org: Organisation, tmp_path: Path) -> None:
    field, _, auditor = org.notebooks
    sealed(field, ["COORD"], tmp_path / "s", count=2)
    auditor.audits.audit(tmp_path / "s")
    auditor.audits.audit(tmp_path / "s")
    assert [row.seq for row in auditor.store.exchange.archived()] == [1, 2]
    assert [entry.event for entry in auditor.store.log.last(2)] == ["audited", "audited"]
    assert auditor.store.log.first_break() is None
    assert auditor.names("encounter") == set()


@given(st.sets(st.integers(1, 40)), st.integers(0, 45), st.integers(1, 10))
def test_holes_are_exactly_the_numbers_missing(present: set[int], highest: int, lowest: int) -> None:
    found = [number for first, last in holes(present, highest, lowest) for number in range(first, last + 1)]
    assert found == [number for number in range(lowest, highest + 1) if number not in present]


def test_a_claimed_number_costs_nothing() -> None:
    assert list(holes({1, 10**15}, 10**15)) == [(2, 10**15 - 1)]
