"""Which red lines a demand touches, and what an answer points to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.red_lines import AT_ONCE, CROSSINGS, Line, is_crossing, pointed_to, proposed, touched

FEES = Line("fees", frozenset({"bridge"}), frozenset({"demand.fee", "demand.tax"}))
LISTS = Line("lists", frozenset(), frozenset({"demand.staff_list"}))
THEIRS = Line("theirs", frozenset({"bridge"}), frozenset({"demand.fee"}), is_theirs=True)
ENDED = Line("ended", frozenset(), frozenset({"demand.fee"}), valid_to="2026-03-31")
ALL = (FEES, LISTS, THEIRS, ENDED)


@pytest.mark.parametrize(
    ("demands", "engagements", "found"),
    [
        (["demand.fee"], ["bridge"], [FEES]),
        (["demand.fee"], ["ridge"], []),
        (["demand.fee"], [], [FEES]),
        (["demand.staff_list"], ["ridge"], [LISTS]),
        (["demand.fee", "demand.staff_list"], ["bridge"], [FEES, LISTS]),
        (["demand.search"], ["bridge"], []),
        ([], [], []),
    ],
)
def test_a_demand_touches_the_lines_that_name_it(
    demands: list[str], engagements: list[str], found: list[Line]
) -> None:
    assert list(touched(ALL, demands, engagements, "2026-05-03")) == found


def test_a_line_counts_to_its_last_day() -> None:
    assert ENDED in touched(ALL, ["demand.fee"], [], "2026-03-31")
    assert ENDED not in touched(ALL, ["demand.fee"], [], "2026-04-01")


@given(
    st.sets(st.sampled_from(CODES["demand"])),
    st.sets(st.sampled_from(CODES["demand"])),
    st.sets(st.sampled_from(["bridge", "ridge"])),
)
def test_asking_more_never_touches_less(asked: set[str], more: set[str], talks: set[str]) -> None:
    found = touched(ALL, asked, talks, "2026-05-03")
    assert set(found) <= set(touched(ALL, asked | more, talks, "2026-05-03"))
    assert THEIRS not in found


def test_what_an_answer_points_to_is_offered_at_once() -> None:
    answers = CODES["demand_response"]
    assert {proposed(answer) for answer in answers} - {None} == set(AT_ONCE)
    assert proposed("met_under_threat") == "crossed_duress"
    assert proposed("met") is None
    assert proposed(None) is None


def test_every_crossing_is_an_event_and_nothing_else_is_one() -> None:
    events = CODES["red_line_event"]
    assert {event for event in events if is_crossing(event)} == CROSSINGS
    assert not is_crossing("held")
    assert not is_crossing(None)


@given(st.lists(st.sampled_from([None, *CODES["demand_response"]])))
def test_of_several_answers_the_gravest_is_pointed_to(responses: list[str | None]) -> None:
    order = [None, *AT_ONCE]
    events = [proposed(response) for response in responses]
    assert pointed_to(responses) == max(events, key=order.index, default=None)
