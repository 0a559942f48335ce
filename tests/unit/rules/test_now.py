"""Now: five groups, each a list of records, none of them a number alone."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.checklist_signs import proposals
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.line_fields import LINE_FIELDS
from hdfield.rules.now import GROUPS, NowItem, gaps, now
from tests.unit.rules.files import EARLY, LATE, THEM, a_fact, a_file, a_meeting, an_engagement, an_entry
from tests.unit.rules.sign_cases import CASES, NEW, promise, stick

ANSWERED = {"risks_reviewed_on": EARLY}


def read(*entries: Entry, **engagement: Any) -> list[NowItem]:
    view = a_file(entries, an_engagement(**{**ANSWERED, **engagement}))
    return list(now(view, proposals(view)))


def codes(*entries: Entry, **engagement: Any) -> list[tuple[str, str]]:
    return [(item.group, item.code) for item in read(*entries, **engagement)]


def a_state(item: str, status: str, on: str = LATE) -> Entry:
    return an_entry("checklist_state", item, on, item=item, status=status, on=on)


def test_an_engagement_in_order_has_nothing_in_now() -> None:
    assert codes() == []


# -- slipping -----------------------------------------------------------------
def test_an_answer_that_something_newer_contradicts_slips_with_its_reasons() -> None:
    fee = a_meeting("fee", NEW, demands=[{"demand": "demand.fee", "response": "refused"}])
    state = a_state("agenda.expected_gains", "done")
    (item,) = read(state, fee)
    assert (item.code, item.record, item.about) == ("item_may_slip", state.id, "agenda.expected_gains")
    assert item.why == ("payment_asked",)


def test_an_item_a_person_called_slipped_stays_in_now() -> None:
    assert codes(a_state("trust.steady_contact", "slipped")) == [("slipping", "item_slipped")]


@pytest.mark.parametrize(("status", "expected"), [("agr.strained", True), ("agr.in_force", False)])
def test_an_agreement_under_strain_slips(status: str, expected: bool) -> None:
    found = codes(an_entry("agreement", "agreement", status=status, changed_on=LATE))
    assert (("slipping", "agreement_strained") in found) is expected


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("2026-07-30", [("slipping", "exemption_ends")]),
        ("2026-07-31", []),
        ("2026-06-29", [("slipping", "exemption_over")]),
    ],
)
def test_an_exemption_slips_a_month_before_its_end(ends: str, expected: list[tuple[str, str]]) -> None:
    assert codes(an_entry("exemption", "e", status="exemption.granted", expires_on=ends)) == expected


# -- due ----------------------------------------------------------------------
@pytest.mark.parametrize(("due", "expected"), [("2026-07-07", True), ("2026-07-08", False), (EARLY, True)])
def test_a_promise_is_due_within_a_week_and_stays_so(due: str, expected: bool) -> None:
    made = an_entry("commitment", "made", owner="us", status="com.made", due=due)
    assert (("due", "our_promise") in codes(made)) is expected
    assert codes(promise("kept", "us", "com.kept")) == []


def test_checks_revisits_reviews_and_answers_are_due() -> None:
    day = "2026-06-30"
    found = codes(
        an_entry("agreement", "agreement", status="agr.in_force"),
        an_entry("agreement_term", "t", agreement=an_entry("agreement", "agreement").id, next_check=day),
        an_entry("principle_review", "r", on=EARLY, decided_on=EARLY, revisit=day),
        an_entry("risk", "k", status="open", review_on=day),
        an_entry("risk", "over", status="closed", review_on=day),
        an_entry("diplomacy_action", "a", status="ongoing", review_on=day),
        a_meeting("asked", LATE, awaits=day),
        message_review_on=day,
    )
    due = [code for group, code in found if group == "due"]
    assert sorted(due) == ["action_review", "answer", "check", "message_review", "revisit", "risk_review"]


@pytest.mark.parametrize(("ends", "expected"), [("2026-07-14", True), ("2026-07-15", False)])
def test_a_mandate_is_due_fourteen_days_before_its_end(ends: str, expected: bool) -> None:
    mandate = an_entry("mandate", "m", status="acknowledged", valid_from=EARLY, valid_to=ends)
    assert (("due", "mandate_ends") in codes(mandate)) is expected


# -- stale --------------------------------------------------------------------
def test_a_mandate_past_its_end_is_stale_unless_another_counts() -> None:
    old = an_entry("mandate", "old", status="acknowledged", valid_from=EARLY, valid_to=LATE)
    assert codes(old) == [("stale", "mandate_over")]
    assert codes(old, an_entry("mandate", "new", status="acknowledged", valid_to="2026-12-31")) == []
    for ended in ("expired", "withdrawn"):  # saying so in words makes no other one run
        assert codes(an_entry("mandate", "old", status=ended, valid_to=LATE)) == [("stale", "mandate_over")]


def test_a_legal_check_is_stale_when_its_day_passed_or_something_newer_is_known() -> None:
    check = an_entry("legal_check", "c", actor=THEM, on="2026-06-01", next_on=LATE)
    assert codes(check) == [("stale", "check_due")]
    pending = a_fact("fact.listing", "p", NEW, listing={"kind": "list.pending", "effects": []})
    fresh = an_entry("legal_check", "c", actor=THEM, on="2026-06-01", next_on="2026-12-01")
    assert codes(fresh, pending) == [("stale", "check_pending")]


def test_a_view_on_good_faith_goes_stale_by_age_or_by_two_newer_signs_against() -> None:
    old = an_entry("good_faith_view", "v", actor=THEM, on="2026-05-15", view="faith.mixed")
    assert codes(old) == [("stale", "faith_old")]
    fresh = an_entry("good_faith_view", "v", actor=THEM, on="2026-06-10", view="faith.mixed")
    assert codes(fresh) == []
    no_show = a_meeting("n", "2026-06-15", outcome="no_show")
    broken = promise("b", "counterpart", "com.broken", actor=THEM)
    (item,) = read(fresh, no_show, broken)
    assert (item.code, item.count) == ("faith_doubted", 2)


# -- unanswered ---------------------------------------------------------------
def test_a_new_engagement_waits_for_its_review_and_its_risk_list() -> None:
    view = a_file([an_entry("principle_review", "first", on=EARLY)])
    found = [(item.group, item.code) for item in now(view, {})]
    assert found == [("unanswered", "first_review"), ("unanswered", "risk_list")]


def test_what_waits_for_an_answer_is_there_until_it_is_answered() -> None:
    found = codes(
        an_entry("mandate", "m", status="issued", issued_on=EARLY, valid_to="2026-12-31"),
        a_fact("fact.opacity", "who?", EARLY, retry_on=LATE),
        stick("ours", wielder="by.us", status="proposed"),
        an_entry("principle_review", "r", on=EARLY, trigger="trig.armed_escort"),
    )
    assert {code for group, code in found if group == "unanswered"} >= {
        "mandate_not_acknowledged",
        "not_known",
        "harm_check",
        "review_raised",
    }


def test_a_trigger_without_its_review_waits_and_says_which() -> None:
    paid = a_meeting("paid", NEW, demands=[{"demand": "demand.fee", "response": "met"}])
    found = [item for item in read(paid) if item.code == "trigger"]
    assert [(item.about, item.record) for item in found] == [("trig.illicit_tax", paid.id)]


# -- red lines ----------------------------------------------------------------
@pytest.mark.parametrize(
    ("event", "day", "expected"),
    [
        ("approached", "2026-05-01", True),
        ("crossed_duress", "2026-06-20", True),
        ("crossed_duress", "2026-04-30", False),
        ("held", "2026-06-20", False),
    ],
)
def test_red_lines_stand_in_now_for_sixty_days(event: str, day: str, expected: bool) -> None:
    met = a_meeting("met", day)
    happened = an_entry("red_line_event", "e", event=event, encounter=met.id, reported_on=LATE)
    assert (("red_lines", event) in codes(met, happened)) is expected


# -- all of it ----------------------------------------------------------------
def test_a_closed_engagement_neither_slips_nor_waits_but_owes_what_it_owes() -> None:
    entries = (
        a_state("trust.steady_contact", "slipped"),
        an_entry("principle_review", "first", on=EARLY),
        an_entry("commitment", "made", owner="us", status="com.made", due=LATE),
    )
    assert codes(*entries, status="eng.closed_agreed") == [("due", "our_promise")]


@pytest.mark.parametrize("status", ["done", "slipped", "open"])
@pytest.mark.parametrize("item", sorted(CASES))
def test_records_that_are_closed_to_us_break_no_rule(item: str, status: str) -> None:
    met = {"kind": "meeting.bilateral", "people": [THEM], "outcome": "talked"}
    closed = [an_entry(kind, kind, "", **(met if kind == "encounter" else {})) for kind in LINE_FIELDS]
    case = CASES[item]
    known = [*case.entries, *(entry for some in case.against.values() for entry in some)]
    state = an_entry("checklist_state", "state", "", item=item, status=status)
    for entries in ((*known, *closed, state), (*closed, state)):
        view = a_file(list({entry.id: entry for entry in entries}.values()), an_engagement(""))
        for one in now(view, proposals(view)):
            assert one.record


@given(items=st.sets(st.sampled_from(sorted(CASES)), max_size=8), status=st.sampled_from(["done", "slipped"]))
def test_every_row_opens_a_record_and_groups_stand_in_their_order(items: set[str], status: str) -> None:
    entries = [entry for item in sorted(items) for entry in CASES[item].entries]
    entries += [entry for item in sorted(items) for some in CASES[item].against.values() for entry in some]
    entries += [a_state(item, status) for item in sorted(items)]
    view: FileView = a_file(list({entry.id: entry for entry in entries}.values()))
    found = now(view, proposals(view))
    assert all(item.record in view.by_id or item.record == view.engagement.id for item in found)
    places = [GROUPS.index(item.group) for item in found]
    assert places == sorted(places)
    assert len({(item.code, item.record, item.about) for item in found}) == len(found)


# -- gaps ---------------------------------------------------------------------
def missing(*entries: Entry, **engagement: Any) -> list[str]:
    return [item.code for item in gaps(a_file(entries, an_engagement(**{**ANSWERED, **engagement})))]


def test_talks_without_a_mandate_or_with_an_old_legal_check_say_so_while_they_are_open() -> None:
    draft = an_entry("mandate", "draft", status="draft")
    issued = an_entry("mandate", "issued", status="issued")
    over = an_entry("mandate", "over", status="acknowledged", valid_to=EARLY)
    check = an_entry("legal_check", "check", EARLY, actor=THEM, on=EARLY, next_on=EARLY)
    assert missing() == missing(draft) == ["no_mandate"]
    assert missing(issued) == []
    assert missing(over) == ["mandate_over"]
    assert missing(issued, check) == ["check_due"]
    assert missing(check, status="eng.handed_over") == []


def test_what_is_dated_ahead_hides_nothing_that_is_in_force_today() -> None:
    old = an_entry("good_faith_view", "old", EARLY, actor=THEM, on="2026-03-01")
    ahead = an_entry("good_faith_view", "ahead", EARLY, actor=THEM, on="2026-07-15")
    over = an_entry("mandate", "over", status="acknowledged", valid_to="2026-06-20")
    to_come = an_entry(
        "mandate", "to come", status="acknowledged", valid_from="2026-07-15", valid_to="2026-12-31"
    )
    found = {(item.code, item.record) for item in read(old, ahead, over, to_come)}
    assert ("faith_old", old.id) in found
    assert ("mandate_over", over.id) in found
