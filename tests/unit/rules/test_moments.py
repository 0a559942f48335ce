"""Where a record stands on the axis of time."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.life_cycles import state_list
from hdfield.rules.moments import DATED_KINDS, Moment, moments

DAY, LATER = "2026-03-12", "2026-05-03"


def places(kind: str, **line: Any) -> list[tuple[str, str, str | None]]:
    return [(one.step, one.since, one.until) for one in moments(kind, line)]


def test_a_promise_stands_where_it_was_made_where_it_is_due_and_where_it_was_settled() -> None:
    promise = {"made_on": DAY, "due": "2026-04-01"}
    assert places("commitment", status="com.made", **promise) == [
        ("", DAY, DAY),
        ("due", "2026-04-01", "2026-04-01"),
    ]
    assert places("commitment", status="com.broken", settled_on=LATER, **promise) == [
        ("", DAY, DAY),
        ("settled", LATER, LATER),
    ]


def test_an_agreement_lasts_until_it_is_over_and_stands_again_where_it_was_strained() -> None:
    agreed = {"agreed_on": DAY, "changed_on": LATER}
    assert places("agreement", status="agr.strained", **agreed) == [
        ("", DAY, None),
        ("changed", LATER, LATER),
    ]
    assert places("agreement", status="agr.replaced", **agreed) == [
        ("", DAY, LATER),
        ("changed", LATER, LATER),
    ]
    assert places("agreement", status="agr.agreed", agreed_on=DAY, changed_on=DAY) == [("", DAY, None)]


def test_an_obstacle_stands_in_the_way_until_it_is_cleared() -> None:
    assert places("obstacle", status="being_worked", opened_on=DAY) == [("", DAY, None)]
    assert places("obstacle", status="cleared", opened_on=DAY, settled_on=LATER) == [
        ("", DAY, LATER),
        ("settled", LATER, LATER),
    ]


def test_a_carrot_or_stick_is_in_play_until_it_ended() -> None:
    assert places("inducement", status="deployed", on=DAY) == [("", DAY, None)]
    assert places("inducement", status="rejected", on=DAY) == [("", DAY, DAY)]
    assert places("inducement", status="withdrawn", on=DAY, ended_on=LATER) == [
        ("", DAY, LATER),
        ("ended", LATER, LATER),
    ]


def test_an_act_of_diplomacy_lasts_while_it_is_under_way() -> None:
    assert places("diplomacy_action", status="ongoing", on=DAY) == [("", DAY, None)]
    assert places("diplomacy_action", status="done", on=DAY) == [("", DAY, DAY)]


def test_a_mandate_lasts_as_long_as_it_says() -> None:
    assert places("mandate", status="acknowledged", valid_from=DAY, valid_to=LATER) == [("", DAY, LATER)]
    assert places("mandate", status="withdrawn", issued_on=DAY) == [("", DAY, DAY)]


def test_checks_and_reviews_are_of_a_day() -> None:
    assert places("legal_check", on=DAY) == [("", DAY, DAY)]
    assert places("principle_review", on=DAY, decided_on=LATER) == [
        ("", DAY, DAY),
        ("decided", LATER, LATER),
    ]


def test_a_kind_that_is_not_of_the_axis_stands_nowhere() -> None:
    assert moments("place", {"on": DAY}) == ()


DAYS = st.sampled_from(["2026-01-02", "2026-03", "2026-05-03"])
FIELDS = (
    *("made_on", "due", "settled_on", "agreed_on", "in_force_from", "changed_on", "opened_on", "on"),
    *("until", "ended_on", "valid_from", "valid_to", "issued_on", "decided_on"),
)


@pytest.mark.parametrize("kind", DATED_KINDS)
@given(line=st.dictionaries(st.sampled_from(FIELDS), DAYS), data=st.data())
def test_every_record_has_one_beginning_and_no_day_it_does_not_name(
    kind: str, line: dict[str, Any], data: st.DataObject
) -> None:
    if states := tuple(CODES.get(state_list(kind), ())):
        line["status"] = data.draw(st.sampled_from(states))
    found = moments(kind, line)
    assert [one.step for one in found].count("") == 1
    assert len({one.step for one in found}) == len(found)
    said = {"", None, *line.values()}
    assert all(one.since in said and one.until in said for one in found)
    assert all(one == Moment(one.step, one.since, one.since) for one in found if one.step)
