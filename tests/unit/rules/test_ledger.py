"""How promises stand, how many there are, and what stands beside what."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.ledger import (
    FEWEST_FOR_SHARE,
    Promise,
    SaidSeenListed,
    Standing,
    Tally,
    ledger,
    said_seen_listed,
    strained_by,
    suggested_by_checks,
    tally,
)

TODAY = "2026-06-30"
TALKS = Entry("talks", "engagement", TODAY, {"actors": ["front"]})


def a_file(*entries: Entry) -> FileView:
    kinds: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        kinds[entry.kind] = (*kinds.get(entry.kind, ()), entry)
    return FileView(TODAY, TALKS, kinds)


def com(name: str = "com", status: str = "com.made", owner: str = "counterpart", **values: Any) -> Entry:
    return Entry(name, "commitment", TODAY, {"status": status, "owner": owner, "actor": "front", **values})


def fact(name: str, kind: str, **values: Any) -> Entry:
    held = {"kind": kind, "actor": "front", "valid_from": "2026-01-01", **values}
    return Entry(name, "actor_fact", TODAY, held)


def in_days(days: int) -> str:
    return (date.fromisoformat(TODAY) + timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("status", "due", "standing", "days"),
    [
        ("com.made", None, "open", None),
        ("com.made", in_days(60), "open", 60),
        ("com.made", in_days(14), "soon", 14),
        ("com.due", in_days(0), "soon", 0),
        ("com.due", in_days(-1), "overdue", 1),
        ("com.kept", in_days(-1), "kept", None),
        ("com.kept_late", None, "late", None),
        ("com.partly", None, "partly", None),
        ("com.broken", in_days(9), "broken", None),
        ("com.unknown", None, "unknown", None),
        ("com.withdrawn", None, "gone", None),
        ("com.replaced", None, "gone", None),
    ],
)
def test_a_promise_stands_as_a_person_set_it_and_else_as_its_day_says(
    status: str, due: str | None, standing: str, days: int | None
) -> None:
    (one,) = ledger(a_file(com(status=status, due=due)))["counterpart"]
    assert (one.standing, one.days) == (standing, days)


def test_ours_come_first_and_what_waits_longest_before_the_rest() -> None:
    found = ledger(
        a_file(
            com("kept", "com.kept"),
            com("late", due=in_days(-3)),
            com("later", due=in_days(-30)),
            com("soon", due=in_days(3)),
            com("ours", owner="us"),
        )
    )
    assert list(found) == ["us", "counterpart", "third"]
    assert [one.id for one in found["counterpart"]] == ["later", "late", "soon", "kept"]
    assert [one.id for one in found["us"]] == ["ours"]


@given(
    st.lists(st.sampled_from(["kept", "late", "partly", "broken", "open", "unknown", "gone"]), max_size=30)
)
def test_counts_are_of_everything_and_a_share_only_of_many(standings: list[Standing]) -> None:
    found = tally(Promise(str(n), "us", how, None, "", "") for n, how in enumerate(standings))
    assert sum(found.counts.values()) == len(standings)
    assert found.held <= found.judged <= len(standings)
    assert (found.percent is None) == (found.judged < FEWEST_FOR_SHARE)
    assert found.percent is None or 0 <= found.percent <= 100


@given(st.integers(0, 5_000), st.integers(0, 5_000))
def test_all_and_none_are_said_of_all_and_none_alone(kept: int, broken: int) -> None:
    percent = Tally({"kept": kept, "broken": broken}).percent
    if percent is not None:
        assert (percent == 100, percent == 0) == (broken == 0, kept == 0)


def a_term(result: str, on: str = TODAY, **values: Any) -> Entry:
    held = {"last_result": result, "last_check": on, "commitment": "com", "agreement": "agr", **values}
    return Entry("term", "agreement_term", TODAY, held)


@pytest.mark.parametrize(
    ("result", "points_to"),
    [("check.kept", "com.kept"), ("check.partly", "com.partly"), ("check.not_kept", "com.broken")],
)
def test_a_check_of_a_term_points_to_what_became_of_its_promise(result: str, points_to: str) -> None:
    assert suggested_by_checks(a_file(com(), a_term(result))) == {"com": (points_to, "term")}
    assert suggested_by_checks(a_file(com(status=points_to), a_term(result))) == {}
    settled = com(status="com.withdrawn", settled_on=TODAY)
    assert suggested_by_checks(a_file(settled, a_term(result))) == {}


def test_a_promise_that_names_its_term_is_fed_by_it_too() -> None:
    named = com(term="term")
    assert suggested_by_checks(a_file(named, a_term("check.partly", commitment=None))) == {
        "com": ("com.partly", "term")
    }


@pytest.mark.parametrize(
    ("status", "result", "points_to"),
    [
        ("com.broken", "check.kept", "com.kept_late"),
        ("com.partly", "check.kept", "com.kept_late"),
        ("com.kept", "check.partly", ""),
        ("com.kept_late", "check.kept", ""),
        ("com.kept", "check.not_kept", "com.broken"),
    ],
)
def test_a_check_points_only_to_where_a_promise_may_move(status: str, result: str, points_to: str) -> None:
    expected = {"com": (points_to, "term")} if points_to else {}
    assert suggested_by_checks(a_file(com(status=status), a_term(result))) == expected


def test_what_could_not_be_checked_points_to_nothing() -> None:
    assert suggested_by_checks(a_file(com(), a_term("check.not_checked"))) == {}


def test_an_agreement_in_force_with_a_term_not_held_is_strained_by_it() -> None:
    agreement = Entry("agr", "agreement", TODAY, {"status": "agr.in_force"})
    assert strained_by(a_file(agreement, a_term("check.not_kept"))) == {"agr": ("term",)}
    assert strained_by(a_file(agreement, a_term("check.partly"))) == {}
    ended = Entry("agr", "agreement", TODAY, {"status": "agr.ended"})
    assert strained_by(a_file(ended, a_term("check.not_kept"))) == {}


def test_a_pledge_verified_conduct_and_a_listing_stand_in_one_row_and_none_overrides_another() -> None:
    file = a_file(
        fact("pledge", "fact.norm", protection=["protect.children"]),
        fact("listed", "fact.listing"),
        fact("called", "fact.label"),
        fact("old", "fact.listing", state="closed", valid_to="2026-02-01"),
        com("kept", "com.kept", protection=["protect.children"]),
        com("open", protection=["protect.children"]),
        com("other", "com.broken"),
        com("ours", "com.kept", owner="us", protection=["protect.children"]),
    )
    assert (
        said_seen_listed(file)
        == (
            SaidSeenListed("front", "", ("other",), (("other", "broken"),), ("listed",), ("called",)),
            SaidSeenListed(
                "front",
                "protect.children",
                ("pledge", "kept", "open"),
                (("kept", "kept"),),
                ("listed",),
                ("called",),
            ),
        )[::-1]
    )


def test_a_listing_alone_has_a_row_and_an_actor_with_nothing_has_none() -> None:
    assert [row.listings for row in said_seen_listed(a_file(fact("listed", "fact.listing")))] == [("listed",)]
    assert said_seen_listed(a_file()) == ()


@given(st.lists(st.sampled_from(CODES["commitment_status"]), max_size=12))
def test_no_promise_is_lost_or_counted_twice(statuses: list[str]) -> None:
    file = a_file(*(com(f"c{n}", status) for n, status in enumerate(statuses)))
    found = [one.id for side in ledger(file).values() for one in side]
    assert sorted(found) == sorted(f"c{n}" for n in range(len(statuses)))
