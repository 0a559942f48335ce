"""An engagement from its first opening to an agreement strained and negotiated anew, and handed over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hdfield.errors import NoSuchRecordError
from hdfield.refusals import RefusedMoveError, UngroundedMoveError
from hdfield.rules.diplomacy import first_contact
from hdfield.rules.inducements import board
from hdfield.rules.ledger import ledger, said_seen_listed, strained_by, suggested_by_checks, tally
from hdfield.rules.paper_parts import PAPERS
from hdfield.rules.principle_triggers import unanswered
from hdfield.services.timeline import Range
from tests.builders import an_id
from tests.journeys import a_negotiation as days
from tests.journeys.a_negotiation import TALKS, Negotiation, lived_until


@pytest.fixture
def talks(tmp_path: Path) -> Iterator[Negotiation]:
    with Negotiation(tmp_path) as opened:
        yield opened


def counts(talks: Negotiation, side: str) -> dict[Any, int]:
    return dict(tally(ledger(talks.file())[side]).counts)


def triggers(talks: Negotiation) -> set[str]:
    return {one.trigger for one in unanswered(talks.file())}


def proposed(talks: Negotiation, item: str) -> str:
    proposal = talks.session.signs.of(talks.id(TALKS)).proposals.get(item)
    return proposal.status if proposal else ""


def checks(talks: Negotiation) -> dict[str, str]:
    report = talks.session.legal_checks.of(date.fromisoformat(talks.today), talks.id(TALKS))
    return {talks.names([held.line.id]).pop(): held.standing.state for held in report.checks}


def test_a_new_engagement_waits_for_its_review_and_its_risk_list_and_its_mandate_for_both_ends(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.the_first_opening)
    assert {one.code for one in talks.session.signs.waiting()} == {"first_review", "risk_list"}
    assert {("unanswered", "first_review"), ("unanswered", "risk_list")} <= talks.told()
    with pytest.raises(UngroundedMoveError) as refused:
        talks.walk("MAN-1", "issued")
    assert refused.value.lacking == "issued_by"
    talks.change("MAN-1", status="issued", issued_by="U-MAND", issued_on=talks.today)
    with pytest.raises(UngroundedMoveError):
        talks.change("MAN-1", status="acknowledged", acknowledged_by="U-MAND")
    assert ("unanswered", "mandate_not_acknowledged") in talks.told()
    talks.change("MAN-1", status="acknowledged", acknowledged_by="U-NEG1", acknowledged_on=talks.today)
    assert ("unanswered", "mandate_not_acknowledged") not in talks.told()


def test_a_small_first_ask_is_promised_kept_and_speaks_for_the_checklist(talks: Negotiation) -> None:
    lived_until(talks, days.the_first_contacts)
    assert talks.session.signs.waiting() == ()
    assert counts(talks, "us") == counts(talks, "counterpart") == {"kept": 1}
    assert proposed(talks, "agenda.small_first_ask") == proposed(talks, "trust.our_word_kept") == "done"
    assert first_contact(talks.file()).meeting == talks.id("ENC-001")
    assert "trig.data_request" in triggers(talks)


def test_a_visible_act_asks_for_its_review_and_the_carrots_come_after_it(talks: Negotiation) -> None:
    lived_until(talks, days.what_brings_them)
    assert "trig.legitimising" in triggers(talks)
    assert ("red_lines", "approached") in talks.told()
    days.carrots_before_sticks(talks)
    assert "trig.legitimising" not in triggers(talks)
    held = board(talks.file())
    assert talks.names(held.carrots) == {"IND-1"}
    assert "IND-5" in talks.names(held.sticks)


def test_a_stick_of_our_own_is_not_approved_without_a_decided_review(talks: Negotiation) -> None:
    lived_until(talks, days.carrots_before_sticks)
    assert "trig.own_stick" in triggers(talks)
    with pytest.raises(UngroundedMoveError) as refused:
        talks.walk("IND-5", "approved")
    assert refused.value.lacking == "review"


def test_the_breach_of_a_term_says_that_the_agreement_is_strained_and_a_person_sets_it(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.an_agreement)
    assert counts(talks, "us") == {"open": 1, "kept": 2}
    days.a_breach(talks)
    file = talks.file()
    assert {talks.names([one]).pop(): talks.names(terms) for one, terms in strained_by(file).items()} == {
        "AGR-1": {"AGR-1-T2"}
    }
    assert suggested_by_checks(file)[talks.id("COM-05")] == ("com.broken", talks.id("AGR-1-T2"))
    assert ("red_lines", "crossed_duress") in talks.told()
    assert {"trig.illicit_tax", "trig.diversion"} <= triggers(talks)
    assert ("slipping", "agreement_strained") not in talks.told()
    talks.change("AGR-1", status="agr.strained", changed_on=talks.today)
    assert ("slipping", "agreement_strained") in talks.told()


def test_a_broken_promise_reopens_what_rested_on_their_word(talks: Negotiation) -> None:
    lived_until(talks, days.a_breach)
    assert proposed(talks, "trust.their_word_tested") != "slipped"
    days.the_breach_is_answered(talks)
    assert proposed(talks, "trust.their_word_tested") == "slipped"
    assert counts(talks, "counterpart")["broken"] == 1
    assert ("slipping", "item_may_slip") in talks.told()


def test_an_agreement_does_not_skip_from_draft_to_strained_nor_come_back_once_replaced(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.it_is_negotiated_anew)
    for state in ("agr.in_force", "agr.renegotiating", "agr.agreed"):
        with pytest.raises(RefusedMoveError):
            talks.walk("AGR-1", state)
    with pytest.raises(RefusedMoveError) as refused:
        talks.walk("AGR-2", "agr.strained")
    assert "agr.in_force" in refused.value.facts["allowed"]  # type: ignore[operator]


def test_a_pending_designation_makes_the_check_stale_until_it_is_renewed_and_stops_no_note(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.a_designation_is_announced)
    assert {group for group, _ in talks.told()} >= {"stale"}
    assert checks(talks)["LC-1"] == "stale"
    talks.write("encounter", "ENC-026")
    days.the_check_is_renewed(talks)
    assert checks(talks) == {"LC-1": "renewed", "LC-3": "valid"}


def test_a_pledge_what_was_seen_and_what_is_listed_stand_in_one_row(talks: Negotiation) -> None:
    lived_until(talks, days.the_check_is_renewed)
    front = talks.id("ACT-NCF")
    rows = [row for row in said_seen_listed(talks.file()) if row.actor == front]
    assert any("broken" in {how for _, how in row.verified} for row in rows)
    assert all(row.labels for row in rows)


def test_the_two_agreements_their_terms_and_the_promises_of_both_sides_are_in_one_file(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.it_is_handed_over)
    file = talks.session.dossier.of(talks.id(TALKS))
    assert [line.line["status"] for line in file.of("agreement")] == ["agr.agreed", "agr.replaced"]
    terms = [line.line["agreement"] for line in file.of("agreement_term")]
    # The second begins with the four terms of the first and has four of its own.
    assert (terms.count(talks.id("AGR-1")), terms.count(talks.id("AGR-2"))) == (4, 8)
    assert counts(talks, "us") == {"open": 1, "partly": 1, "kept": 2}
    assert counts(talks, "counterpart") == {"soon": 1, "broken": 1, "partly": 1, "kept": 2}
    assert tally(ledger(talks.file())["counterpart"]).percent is None
    assert {line.line["read_on"] for line in file.of("handover")} == {"2026-06-30"}


def test_the_pack_the_brief_and_the_debrief_are_made_of_the_file_and_only_the_successor_reads_it(
    talks: Negotiation,
) -> None:
    lived_until(talks, days.it_is_handed_over)
    papers, engagement = talks.session.papers_of_talks, talks.id(TALKS)
    for kind in PAPERS:
        made = papers.of(engagement, kind, "team", talks.id("ENC-018") if kind == "debrief" else "")
        assert made.paper.sections
    for_the_mandator = papers.of(engagement, "handover", "mandator").paper
    assert "inner" in for_the_mandator.left_out.groups
    to_another = talks.write("handover", "HND-1", id=an_id("another"), to="U-SUP", read_on=None)
    with pytest.raises(NoSuchRecordError):
        papers.read_receipt(to_another)


def test_every_step_of_an_agreement_is_in_its_history_and_on_the_one_timeline(talks: Negotiation) -> None:
    lived_until(talks, days.it_is_handed_over)
    versions = talks.session.records.history(talks.id("AGR-1"))
    states = [getattr(entry.record, "status", "") for entry in reversed(versions)]
    assert states == [
        "agr.draft",
        "agr.agreed",
        "agr.in_force",
        "agr.strained",
        "agr.renegotiating",
        "agr.replaced",
    ]
    dated = talks.session.timeline.axis(Range(engagement=talks.id(TALKS))).dated
    kinds = {entry.kind for entry in dated}
    assert kinds >= {
        *("commitment", "agreement", "obstacle", "inducement", "diplomacy_action"),
        *("mandate", "legal_check", "principle_review"),
    }
    broken = [entry for entry in dated if entry.record == talks.id("COM-05")]
    assert [(entry.step, entry.since) for entry in broken] == [("", "2026-04-14"), ("settled", "2026-05-03")]


def test_every_phase_overlaps_as_people_opened_it_and_no_state_was_counted_up(talks: Negotiation) -> None:
    lived_until(talks, days.an_agreement)
    line = next(line for line in talks.session.reading.engagements() if line.id == talks.id(TALKS))
    assert [phase for phase, _, closed in line.phases if closed is None] == [
        "phase.prenegotiation",
        "phase.implementation",
    ]
