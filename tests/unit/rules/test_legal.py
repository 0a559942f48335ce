"""What the law says on a day: checks gone stale, rules in force, the strictest of them."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.legal import (
    NOT_KNOWN,
    STRICTNESS,
    Cause,
    Check,
    CheckStanding,
    ContactRule,
    Event,
    check_standings,
    contact_rule,
    exemption_on,
    is_in_force,
    news_of,
    strictest,
)

MARCH = date(2026, 3, 1)
TODAY = date(2026, 6, 30)
DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))
CHECKS = st.lists(
    st.builds(
        Check,
        id=st.sampled_from(("a", "b", "c", "d")),
        actor=st.sampled_from(("front", "ember")),
        on=DAYS,
        next_on=st.none() | DAYS,
        laws=st.lists(st.sampled_from(("decree", "clause")), unique=True).map(tuple),
        renews=st.none() | st.sampled_from(("a", "b", "c", "d")),
    ),
    max_size=4,
    unique_by=lambda check: check.id,
)
PARTIAL = st.one_of(
    st.none(),
    DAYS.map(lambda day: day.isoformat()),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
)
EVENTS = st.lists(
    st.builds(
        Event,
        id=st.sampled_from(("decree", "clause", "fact 1", "fact 2")),
        why=st.sampled_from(("listing", "label", "pending", "law")),
        subject=st.sampled_from(("front", "ember")),
        since=PARTIAL,
        written_on=st.none() | DAYS,
    ),
    max_size=5,
)


def standing(check: Check, *events: Event, day: date = TODAY) -> CheckStanding:
    return check_standings([check], events, day)[check.id]


# -- legal checks ---------------------------------------------------------------
@pytest.mark.parametrize("why", ["listing", "label", "pending"])
def test_a_newer_listing_label_or_pending_designation_of_its_actor_makes_a_check_stale(why: str) -> None:
    check = Check("one", "front", MARCH)
    newer = Event("fact", why, "front", "2026-05-25")  # type: ignore[arg-type]
    assert standing(check, newer) == CheckStanding("stale", (Cause(newer.why, date(2026, 5, 25), "fact"),))
    assert standing(check, newer, day=date(2026, 5, 24)).state == "valid"


def test_what_was_so_before_the_check_or_is_about_another_actor_leaves_it_valid() -> None:
    check = Check("one", "front", MARCH)
    assert standing(check, Event("old", "label", "front", "2025-12")).state == "valid"
    assert standing(check, Event("same day", "listing", "front", "2026-03-01")).state == "valid"
    assert standing(check, Event("other", "listing", "ember", "2026-05-25")).state == "valid"


def test_a_check_is_stale_from_the_day_after_its_next_date() -> None:
    check = Check("one", "front", MARCH, next_on=date(2026, 6, 1))
    assert standing(check, day=date(2026, 6, 1)).state == "valid"
    assert standing(check, day=date(2026, 6, 2)) == CheckStanding("stale", (Cause("due", date(2026, 6, 2)),))


def test_only_a_newer_law_that_the_check_names_makes_it_stale() -> None:
    check = Check("one", "front", MARCH, laws=("decree",))
    assert standing(check, Event("clause", "law", "clause", "2026-05")).state == "valid"
    assert standing(check, Event("decree", "law", "decree", "2026-05")).causes == (
        Cause("law", date(2026, 5, 1), "decree"),
    )


def test_news_known_only_to_a_month_or_a_year_that_holds_the_check_may_be_newer_and_makes_it_stale() -> None:
    check = Check("one", "front", date(2026, 6, 8))
    for written in (date(2026, 6, 5), date(2026, 6, 20), None):
        for since in ("2026-06", "2026"):
            event = Event("fact", "label", "front", since, written)
            assert standing(check, event).causes == (Cause("label", date(2026, 6, 9), "fact", is_vague=True),)
    exact = Event("fact", "label", "front", "2026-06-05", date(2026, 6, 20))
    assert standing(check, exact).state == "valid"  # its day written, the check counts again
    later = Event("fact", "label", "front", "2026-07", date(2026, 6, 5))
    assert standing(check, later, day=date(2026, 7, 4)).causes == (Cause("label", date(2026, 7, 1), "fact"),)


def test_news_of_which_nobody_says_since_when_counts_from_the_day_it_was_written() -> None:
    check = Check("one", "front", date(2026, 6, 8))
    assert standing(check, Event("fact", "label", "front", None, date(2026, 6, 5))).state == "valid"
    assert standing(check, Event("fact", "label", "front", None, date(2026, 6, 20))).state == "stale"


@given(DAYS, st.dates(date(2025, 1, 1), date(2027, 12, 31)), DAYS)
def test_less_known_of_the_day_of_news_never_makes_a_check_count(on: date, since: date, day: date) -> None:
    told = [
        standing(Check("one", "front", on), Event("fact", "label", "front", text), day=max(on, day)).state
        for text in (since.isoformat(), since.isoformat()[:7], since.isoformat()[:4])
    ]
    assert told == sorted(told, reverse=True)  # "valid" comes after "stale": it is never had back


def test_a_check_that_another_follows_is_renewed_and_no_longer_stale() -> None:
    old = Check("old", "front", MARCH, next_on=date(2026, 6, 1))
    new = Check("new", "front", date(2026, 6, 8), renews="old")
    told = check_standings([new, old], [Event("fact", "pending", "front", "2026-05-25")], TODAY)
    assert told == {"old": CheckStanding("renewed", renewed_by="new"), "new": CheckStanding("valid")}
    then = check_standings([new, old], [Event("fact", "pending", "front", "2026-05-25")], date(2026, 6, 7))
    assert {check: one.state for check, one in then.items()} == {"old": "stale"}


def test_two_checks_that_say_they_renew_each_other_are_both_still_there() -> None:
    told = check_standings(
        [Check("a", "x", MARCH, renews="b"), Check("b", "x", MARCH, renews="a")], [], TODAY
    )
    assert {one.state for one in told.values()} == {"valid"}


@given(CHECKS, EVENTS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_checks_and_news_does_not_matter(
    checks: list[Check], events: list[Event], day: date, chance: random.Random
) -> None:
    told = check_standings(checks, events, day)
    mixed = chance.sample(checks, len(checks))
    assert check_standings(mixed, chance.sample(events, len(events)), day) == told


@given(CHECKS, EVENTS, EVENTS, DAYS)
def test_more_news_never_makes_a_stale_check_valid(
    checks: list[Check], events: list[Event], more: list[Event], day: date
) -> None:
    fewer, told = check_standings(checks, events, day), check_standings(checks, [*events, *more], day)
    assert fewer.keys() == told.keys() == {check.id for check in checks if check.on <= day}
    for check, before in fewer.items():
        assert told[check].state == before.state or (before.state, told[check].state) == ("valid", "stale")
        assert set(before.causes) <= set(told[check].causes)


@given(CHECKS, EVENTS, DAYS)
def test_every_stale_check_says_since_when_and_why_and_no_other_does(
    checks: list[Check], events: list[Event], day: date
) -> None:
    made = {check.id: check for check in checks}
    for check, told in check_standings(checks, events, day).items():
        assert bool(told.causes) == (told.state == "stale")
        assert bool(told.renewed_by) == (told.state == "renewed")
        for cause in told.causes:
            assert cause.since <= day
            assert cause.since > made[check].on or cause.why == "due"


@given(CHECKS, EVENTS, DAYS)
def test_of_checks_on_an_actor_that_were_made_one_is_never_renewed(
    checks: list[Check], events: list[Event], day: date
) -> None:
    told = check_standings(checks, events, day)
    assert not told or any(one.state != "renewed" for one in told.values())


# -- listing and label ----------------------------------------------------------
def test_a_label_is_never_taken_for_a_listing() -> None:
    assert news_of("fact.label", "list.label_only") == "label"
    assert news_of("fact.label", "list.un_sanctions") == "label"  # a device may have written it so
    assert news_of("fact.listing", "list.label_only") == "label"
    assert news_of("fact.listing", "list.un_sanctions") == "listing"
    assert news_of("fact.listing", None) == "listing"
    assert news_of("fact.listing", "list.pending") == "pending"
    assert news_of("fact.norm", None) is None


# -- rules in force -------------------------------------------------------------
def test_a_law_stands_through_its_last_day_and_always_where_no_beginning_is_known() -> None:
    assert is_in_force("2024", None, TODAY)
    assert is_in_force(None, "2026-06-30", TODAY)
    assert is_in_force(None, "2026-06", TODAY)
    assert not is_in_force(None, "2026-06-29", TODAY)
    assert not is_in_force("2026-07", None, TODAY)


RULES = st.lists(
    st.builds(
        ContactRule,
        st.uuids().map(str),
        st.sampled_from((*STRICTNESS, NOT_KNOWN, "contact.of_a_newer_program")),
    ),
    max_size=6,
)


@given(RULES, RULES)
def test_more_rules_never_free_what_fewer_forbid(rules: list[ContactRule], more: list[ContactRule]) -> None:
    order = (None, NOT_KNOWN, *STRICTNESS)
    before, after = strictest(rules), strictest([*rules, *more])
    assert order.index(after.rule) >= order.index(before.rule)
    assert set(before.unsure) <= set(after.unsure)


@given(RULES)
def test_the_strictest_rule_is_said_by_every_law_that_has_it_and_by_no_other(
    rules: list[ContactRule],
) -> None:
    told = strictest(rules)
    assert all(rule.id in told.by for rule in rules if rule.rule == told.rule and rule.rule in STRICTNESS)
    assert {rule.rule for rule in rules if rule.id in told.by} <= {told.rule}
    assert (told.rule is None) == (not rules)


def test_an_effect_that_forbids_contact_outweighs_what_else_a_law_says() -> None:
    assert contact_rule("contact.allowed", ["effect.contact_prohibited"]) == "contact.prohibited"
    assert contact_rule(None, ["effect.asset_freeze"]) is None
    assert contact_rule("contact.notify", []) == "contact.notify"
    assert contact_rule("contact.of_a_newer_program", []) == NOT_KNOWN


# -- exemptions ------------------------------------------------------------------
def test_an_exemption_holds_through_its_last_day_and_not_before_it_was_had() -> None:
    dates = {"asked_on": date(2026, 5, 1), "granted_on": date(2026, 6, 1), "expires_on": date(2026, 6, 30)}
    status = "exemption.granted_late"
    assert exemption_on(status, date(2026, 4, 30), **dates) is None
    assert exemption_on(status, date(2026, 5, 31), **dates) == "exemption.asked"
    assert exemption_on(status, date(2026, 6, 30), **dates) == status
    assert exemption_on(status, date(2026, 7, 1), **dates) == "exemption.expired"
    assert exemption_on("exemption.expired", date(2026, 6, 29), **dates) == "exemption.granted"


@given(
    st.sampled_from(("exemption.asked", "exemption.granted", "exemption.granted_late", "exemption.expired")),
    st.none() | DAYS,
    st.none() | DAYS,
    DAYS,
    DAYS,
)
def test_no_exemption_is_shown_as_had_after_its_last_day(
    status: str, asked: date | None, granted: date | None, expires: date, day: date
) -> None:
    told = exemption_on(status, day, asked_on=asked, granted_on=granted, expires_on=expires)
    if day > expires and told is not None:
        assert not told.startswith("exemption.granted")
    if granted and day < granted:
        assert told is None or not told.startswith("exemption.granted")
