"""What a device may not decide is refused where it is written and set aside where it arrives."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from hdfield.crypto.versions import make_version
from hdfield.model.base import GROUPS
from hdfield.refusals import NotYoursToDecideError
from hdfield.services.reading import Reading
from hdfield.services.undoing import Undoing
from tests.bundle.organisation import Notebook, Organisation, an_encounter

MANDATE = {
    "status": "issued",
    "issued_by": "U-MAND",
    "issued_on": "2026-03-01",
    "aim": {"text": "open the road"},
}
ACKNOWLEDGED = {**MANDATE, "status": "acknowledged", "acknowledged_by": "NEG1"}


@pytest.fixture
def org(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    yield organisation
    organisation.close()


def carried(sender: Notebook, to: Notebook, stick: Path) -> int:
    """Seal everything new to a notebook and take it in; give how many versions were set aside."""
    sender.outbox.seal((to.person,))
    aside = 0
    for bundle in reversed(sender.outbox.bundles()):
        if not (stick / bundle.bundle).exists():
            for path in sender.outbox.save_to(stick, [bundle.bundle]):
                aside += sum(
                    outcome.taken.set_aside for outcome in to.inbox.receive(path) if outcome.taken is not None
                )
    return aside


def test_a_field_device_drafts_a_mandate_and_cannot_issue_it(org: Organisation) -> None:
    field = org.with_member("NEG1", "field")
    org.hand_out()
    talks = field.add("engagement", title={"en": "Bridge"})
    draft = field.add("mandate", engagement=talks, status="draft")
    with pytest.raises(NotYoursToDecideError):
        field.edit(draft, **MANDATE)
    with pytest.raises(NotYoursToDecideError):
        field.add("mandate", engagement=talks, **ACKNOWLEDGED)
    for decision in ({"decided_by": "NEG1"}, {"decided_on": "2026-03-01"}, {"decision": {"text": "go"}}):
        with pytest.raises(NotYoursToDecideError):
            field.add("principle_review", on="2026-03-01", engagement=talks, **decision)
    assert len(field.records.history(draft)) == 1
    assert field.names("principle_review") == set()


def test_a_notebook_that_works_alone_decides_for_itself(org: Organisation) -> None:
    alone = org.with_member("NEG1", "field")
    talks = alone.add("engagement", title={"en": "Bridge"})
    assert alone.add("mandate", engagement=talks, **MANDATE)


def test_what_was_decided_before_joining_counts_nowhere_and_is_taken_back_by_whoever_wrote_it(
    org: Organisation, tmp_path: Path
) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    talks = field.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = field.add("mandate", engagement=talks, **MANDATE)
    line = field.add("red_line", kind="rl.legal", decided_by="NEG1", text={"text": "no lists"})
    review = field.add("principle_review", on="2026-03-01", engagement=talks, decided_by="NEG1")
    field.edit(review, revisit="2026-08-01")
    org.hand_out()
    assert carried(field, office, tmp_path / "alone") == 4
    for record, values in ((mandate, {"may": [{"text": "fees"}]}), (line, {"valid_to": "2027-01-01"})):
        with pytest.raises(NotYoursToDecideError):
            field.edit(record, **values)
    field.edit(mandate, status="withdrawn")
    field.edit(line, decided_by=None)
    field.edit(review, removed=True)
    assert carried(field, office, tmp_path / "taken back") == 2
    assert (office.names("red_line"), office.names("mandate")) == ({line}, set())


def test_a_mandate_comes_is_acknowledged_and_goes_back(org: Organisation, tmp_path: Path) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **MANDATE)
    assert carried(office, field, tmp_path / "out") == 0
    field.edit(mandate, status="acknowledged", acknowledged_by="NEG1", acknowledged_on="2026-06-30")
    assert carried(field, office, tmp_path / "back") == 0
    shown = office.records.view(mandate)
    assert not shown.is_conflict
    assert shown.heads[0].record.status == "acknowledged"  # type: ignore[union-attr]


def test_a_forged_decision_is_set_aside_with_what_widens_a_real_one(
    org: Organisation, tmp_path: Path
) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **MANDATE)
    carried(office, field, tmp_path / "out")
    with patch("hdfield.services.records.check_may_decide"):  # a program that was tampered with
        field.edit(mandate, may=[{"text": "pay fees"}])
        field.edit(mandate, status="acknowledged", acknowledged_by="NEG1")
        forged = field.add("red_line", kind="rl.legal", decided_by="U-MAND", text={"text": "none"})
        kept = field.add("red_line", kind="rl.legal", text={"text": "a question"}, engagements=[talks])
        field.edit(forged, engagements=[talks])
    assert carried(field, office, tmp_path / "back") == 4
    assert office.names("red_line") == {kept}
    assert office.records.view(mandate).heads[0].record.may == ()  # type: ignore[union-attr]


def test_an_older_wider_mandate_does_not_come_back_through_a_merge(org: Organisation, tmp_path: Path) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **{**MANDATE, "may": [{"text": "pay fees"}]})
    carried(office, field, tmp_path / "out")
    field.edit(mandate, status="acknowledged", acknowledged_by="NEG1")
    office.edit(mandate, may=[{"text": "routes"}])
    carried(office, field, tmp_path / "narrower")
    wider = next(
        head.record for head in field.records.view(mandate).heads if head.author == field.keys.key_id
    )
    assert wider is not None
    with pytest.raises(NotYoursToDecideError):
        field.records.save(wider)
    with patch("hdfield.services.records.check_may_decide"):
        field.records.save(wider)
    assert (
        carried(field, office, tmp_path / "back") == 1
    )  # what was written before the office's word is taken
    shown = office.records.view(mandate)
    assert {head.record.may[0].text for head in shown.heads} == {"pay fees", "routes"}  # type: ignore[union-attr]
    narrower = next(head.record for head in shown.heads if head.author == office.keys.key_id)
    assert narrower is not None
    office.records.save(narrower)
    carried(office, field, tmp_path / "settled")
    assert office.records.view(mandate).heads[0].record.may[0].text == "routes"  # type: ignore[union-attr]


def test_a_decision_that_was_taken_back_stays_so_whoever_goes_back(org: Organisation, tmp_path: Path) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **MANDATE)
    line = office.add(
        "red_line", kind="rl.legal", decided_by="U-MAND", engagements=[talks], text={"text": "none"}
    )
    carried(office, field, tmp_path / "out")
    issued = field.records.history(mandate)[0].version
    office.edit(mandate, status="withdrawn")
    office.edit(line, removed=True)
    carried(office, field, tmp_path / "ended")
    undoing = Undoing(field.records, Reading(field.store, field.records), field.papers.has_left)
    with pytest.raises(NotYoursToDecideError):
        undoing.return_to(mandate, issued)
    with pytest.raises(NotYoursToDecideError):
        undoing.bring_back(line)
    with patch("hdfield.services.records.check_may_decide"):
        undoing.return_to(mandate, issued)
        undoing.bring_back(line)
    assert carried(field, office, tmp_path / "back") == 2
    assert office.records.view(mandate).heads[0].record.status == "withdrawn"  # type: ignore[union-attr]
    assert office.records.view(line).heads[0].record.removed  # type: ignore[union-attr]


def test_what_is_set_aside_keeps_nothing_else_back_and_an_honest_version_after_it_gets_through(
    org: Organisation, tmp_path: Path
) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **MANDATE)
    carried(office, field, tmp_path / "out")
    draft = field.add("mandate", engagement=talks, status="draft", may=[{"text": "routes"}])
    carried(field, office, tmp_path / "draft")
    with patch("hdfield.services.records.check_may_decide"):
        field.edit(mandate, may=[{"text": "pay fees"}])
        field.edit(draft, status="issued", issued_by="U-MAND")
    met = field.add("encounter", **an_encounter(engagements=[talks]))
    assert carried(field, office, tmp_path / "forged") == 2
    assert office.names("encounter") == {met}
    with patch("hdfield.services.records.check_may_decide"), patch("hdfield.services.moving.Moving.check"):
        field.edit(mandate, **ACKNOWLEDGED, may=[])
        field.edit(draft, status="draft", issued_by=None, may=[{"text": "routes and hours"}])
    assert carried(field, office, tmp_path / "honest") == 0
    assert {head.record.status for head in office.records.view(mandate).heads} == {"issued", "acknowledged"}  # type: ignore[union-attr]
    assert "routes and hours" in {head.record.may[0].text for head in office.records.view(draft).heads}  # type: ignore[union-attr]


def test_no_version_of_another_kind_takes_the_place_of_a_mandate(org: Organisation, tmp_path: Path) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    mandate = office.add("mandate", engagement=talks, **MANDATE)
    carried(office, field, tmp_path / "out")
    for kind in ("risk", "of_a_newer_program"):
        (head,) = field.store.versions.heads(mandate)
        forged = make_version(
            field.keys.signing,
            record=mandate,
            kind=kind,
            schema=1,
            parents=[head.id],
            objects={group: {} for group in GROUPS} | {"core": {"engagement": talks, "status": "open"}},
            before=None,
            random_bytes=secrets.token_bytes,
        )
        field.store.save([forged])
    assert carried(field, office, tmp_path / "back") == 2
    assert office.records.view(mandate).kind == "mandate"
    assert not office.records.view(mandate).is_conflict


def test_what_a_review_was_decided_about_stays_with_those_who_decided(
    org: Organisation, tmp_path: Path
) -> None:
    office, field = org.with_member("COORD", "coordinator"), org.with_member("NEG1", "field")
    org.hand_out()
    talks = office.add("engagement", title={"en": "Bridge"}, team={"lead": "NEG1"})
    asked = {"on": "2026-05-01", "engagement": talks, "trigger": "trig.armed_escort", "level": "risk.2"}
    review = office.add("principle_review", **asked, decided_on="2026-05-02", decision={"text": "yes, twice"})
    open_one = office.add("principle_review", **asked)
    carried(office, field, tmp_path / "out")
    for turned in ({"trigger": "trig.own_stick"}, {"level": "risk.5"}, {"on": "2026-06-29"}):
        with pytest.raises(NotYoursToDecideError):
            field.edit(review, **turned)
    field.edit(review, outcome_seen={"text": "they waited at the bridge"})
    field.edit(open_one, trigger="trig.staffing")
    with patch("hdfield.services.records.check_may_decide"):  # a program that was tampered with
        field.edit(review, trigger="trig.own_stick")
    assert carried(field, office, tmp_path / "back") == 1
    shown = office.records.view(review)
    assert [head.record.trigger for head in shown.heads] == ["trig.armed_escort"]  # type: ignore[union-attr]
    assert office.records.view(open_one).heads[0].record.trigger == "trig.staffing"  # type: ignore[union-attr]
