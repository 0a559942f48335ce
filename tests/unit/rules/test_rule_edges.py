"""Where rules end: whose record it is, the last day, the day itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from hdfield.rules.checklist_signs import reopen
from hdfield.rules.diplomacy import first_contact
from hdfield.rules.file_view import Since
from hdfield.rules.good_faith import for_good_faith, signs_since
from hdfield.rules.inducements import board, openings
from hdfield.rules.ledger import said_seen_listed, suggested_by_checks
from hdfield.rules.legal import Check, check_standings, exemption_on, news_of
from hdfield.rules.moments import Moment, moments
from hdfield.rules.now import FAITH_DAYS, now
from hdfield.rules.picture_of_day import DatedFact, valid_on
from hdfield.rules.stalling import Silence, silence
from tests.builders import an_id
from tests.unit.rules.files import THEM, TODAY, a_fact, a_file, a_meeting, an_engagement, an_entry
from tests.unit.rules.sign_cases import promise, stick

OTHERS = an_id("others")
BOTH = an_engagement(actors=[THEM, OTHERS])
TOLD = date.fromisoformat(TODAY)


def ago(days: int) -> str:
    return (TOLD - timedelta(days=days)).isoformat()


# -- whose it is ---------------------------------------------------------------------
def test_what_one_party_is_listed_for_stands_in_no_row_of_another() -> None:
    listed = a_fact("fact.listing", "listed")
    called = a_fact("fact.label", "called", actor=OTHERS)
    rows = {row.actor: (row.listings, row.labels) for row in said_seen_listed(a_file([listed, called], BOTH))}
    assert rows == {THEM: ((listed.id,), ()), OTHERS: ((), (called.id,))}


def test_a_label_is_no_listing_whatever_kind_of_fact_says_it() -> None:
    called = a_fact("fact.listing", "called", listing={"kind": "list.label_only"})
    announced = a_fact("fact.listing", "announced", listing={"kind": "list.pending"})
    (row,) = said_seen_listed(a_file([called, announced]))
    assert (row.listings, row.labels) == ((announced.id,), (called.id,))


def test_where_an_opening_lies_with_one_party_is_no_opening_with_another() -> None:
    facts = [
        a_fact("fact.service", "clinic"),
        a_fact("fact.relation", "kin", relation="rel.embedded_in", other_actor=an_id("elders")),
        a_fact("fact.service", "school", actor=OTHERS),
        a_fact("fact.service", "closed", state="closed"),
    ]
    found = {one.actor: (one.services, one.embedded_in) for one in openings(a_file(facts, BOTH))}
    assert found == {THEM: ((facts[0].id,), (facts[1].id,)), OTHERS: ((facts[2].id,), ())}


def test_a_promise_of_ours_that_was_kept_is_no_sign_of_their_good_faith() -> None:
    ours, theirs = promise("ours", "us", "com.kept"), promise("theirs", "counterpart", "com.kept")
    assert list(for_good_faith(a_file([ours, theirs]), Since(""))) == [theirs]


def test_a_promise_that_names_another_party_is_no_sign_of_this_one() -> None:
    kept = promise("kept", "counterpart", "com.kept", actor=OTHERS)
    assert signs_since(a_file([kept], BOTH), THEM, Since("")) == ()
    assert len(signs_since(a_file([kept], BOTH), OTHERS, Since(""))) == 1


def test_only_acts_of_which_a_person_said_so_opened_the_talks() -> None:
    talks = a_meeting("talks", ago(5), outcome="talked")
    held = {"kind": "hd.third_party", "status": "done"}
    led = an_entry("diplomacy_action", "led", on=ago(9), opened=talks.id, **held)
    before = an_entry("diplomacy_action", "before", on=ago(8), **held)
    that_day = stick("that day", ago(5))
    later = stick("later", ago(4))
    found = first_contact(a_file([talks, led, before, that_day, later]))
    assert (set(found.acts), found.opened) == ({led.id, before.id}, (led.id,))
    assert found.inducements == (that_day.id,)


def test_what_is_written_of_a_listing_kind_makes_no_other_fact_a_label() -> None:
    assert news_of("fact.norm", "list.label_only") is None
    assert news_of("fact.listing", "list.label_only") == "label"
    assert news_of("fact.label", None) == "label"


# -- the day itself -------------------------------------------------------------------
def test_a_check_counts_on_the_day_it_was_made_and_is_not_there_the_day_before() -> None:
    check = Check("check", THEM, TOLD)
    assert check_standings([check], [], TOLD)["check"].state == "valid"
    assert check_standings([check], [], TOLD - timedelta(days=1)) == {}


@pytest.mark.parametrize(
    ("status", "then"),
    [
        ("exemption.asked", "exemption.asked"),
        ("exemption.refused", "exemption.refused"),
        ("exemption.granted", "exemption.expired"),
        ("exemption.granted_late", "exemption.expired"),
    ],
)
def test_only_what_was_had_can_be_over(status: str, then: str) -> None:
    assert exemption_on(status, TOLD, expires_on=TOLD - timedelta(days=1)) == then
    assert exemption_on(status, TOLD, expires_on=TOLD) == status


def test_a_check_of_the_day_a_promise_was_settled_on_says_nothing_new_of_it() -> None:
    settled = promise("settled", "counterpart", "com.kept", ago(3), term=an_id("term"))
    for day, said in ((ago(3), {}), (ago(2), {settled.id: ("com.broken", an_id("term"))})):
        term = an_entry("agreement_term", "term", last_result="check.not_kept", last_check=day)
        assert suggested_by_checks(a_file([settled, term])) == said


def test_a_view_is_old_the_day_after_its_last() -> None:
    for days, is_old in ((FAITH_DAYS, False), (FAITH_DAYS + 1, True)):
        view = an_entry("good_faith_view", "view", actor=THEM, on=ago(days), view="faith.mixed")
        assert ("faith_old" in {one.code for one in now(a_file([view]), {})}) is is_old


def test_a_try_on_the_day_of_the_last_answer_is_none_since() -> None:
    told = [(ago(4), "refused"), (ago(4), "no_show"), (ago(2), "message_unanswered"), ("", "talked")]
    assert silence(told, TOLD) == Silence(ago(4), 4, 1)


def test_one_that_ended_today_is_still_felt_and_one_that_begins_tomorrow_is_not_yet() -> None:
    ending = stick("ending", ago(9), ended_on=TODAY)
    going_on = stick("going on", ago(9))
    assert set(board(a_file([ending, going_on])).together) == {ending.id, going_on.id}
    over = stick("ending", ago(9), ended_on=ago(1))
    ahead = stick("ahead", "2026-07-01")
    assert board(a_file([over, ahead, going_on])).together == ()


@pytest.mark.parametrize(
    ("until", "is_so"),
    [
        ("2027-03-31", True),
        ("2026", True),
        ("2026-06", True),
        ("2026-07-01", True),
        (TODAY, False),
        ("2026-05", False),
    ],
)
def test_a_fact_whose_end_is_announced_is_so_until_then_wherever_it_is_asked(until: str, is_so: bool) -> None:
    listed = a_fact("fact.listing", "listed", "2026-01", state="closed", valid_to=until)
    kin = a_fact(
        "fact.relation",
        "kin",
        "2026-01",
        state="closed",
        valid_to=until,
        relation="rel.vouches",
        our_organisation=True,
    )
    file = a_file([listed, kin])
    assert [row.listings for row in said_seen_listed(file)] == ([(listed.id,)] if is_so else [])
    assert bool(openings(file)[0].embedded_in) is is_so
    assert bool(reopen("trust.community_vouches", file, Since("2026-01-01"))) is not is_so
    dated = DatedFact(listed.id, "closed", "2026-01", until)
    assert bool(valid_on([dated], TOLD)) is is_so


# -- the axis -----------------------------------------------------------------------
def test_what_is_over_and_says_no_end_lasts_no_longer_than_its_beginning() -> None:
    ended = {"status": "agr.ended", "agreed_on": "2026-03-01"}
    assert moments("agreement", ended) == (Moment("", "2026-03-01", "2026-03-01"),)
    settled = {"status": "cleared", "opened_on": "2026-03-01"}
    assert moments("obstacle", settled) == (Moment("", "2026-03-01", "2026-03-01"),)
    same = settled | {"settled_on": "2026-03-01"}
    assert moments("obstacle", same) == (Moment("", "2026-03-01", "2026-03-01"),)
