"""What a post's card says of its visits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.near import wait_band
from hdfield.rules.post_card import (
    RECENT,
    WAIT_BANDS,
    Difference,
    Tally,
    Wait,
    answers_that_passed,
    differences,
    holders,
    last_change,
    longest_wait,
    median_wait,
    post_card,
    usual_demands,
    wait_of,
)
from hdfield.rules.visits import Visit, told_once

OPERATORS = ("op.armed_group", "op.militia", "op.state_army")
DEMANDS = ("demand.none", "demand.fee", "demand.permit")
RESPONSES = (None, "refused", "explained_waived")
OUTCOMES = (None, "passed", "delayed", "turned_back", "talked")


@st.composite
def visits(draw: st.DrawFn) -> tuple[Visit, ...]:
    """Draw visits, newest first, one a day."""
    count = draw(st.integers(0, 13))
    made = []
    for at in range(count):
        asked = draw(st.lists(st.sampled_from(DEMANDS), max_size=2, unique=True))
        minutes = draw(st.none() | st.integers(0, 300))
        made.append(
            Visit(
                id=str(at),
                day=f"2026-05-{28 - at:02d}",
                operators=tuple(draw(st.lists(st.sampled_from(OPERATORS), max_size=2, unique=True))),
                actors=tuple(draw(st.lists(st.sampled_from(("a", "b")), max_size=1))),
                demands=tuple((code, draw(st.sampled_from(RESPONSES))) for code in asked),
                outcome=draw(st.sampled_from(OUTCOMES)),
                wait_min=minutes,
                wait_band=draw(st.sampled_from((None, *WAIT_BANDS)))
                if minutes is None
                else wait_band(minutes),
                threat=draw(st.sampled_from((None, "none", "explicit"))),
            )
        )
    return tuple(made)


@given(visits())
def test_spans_share_out_the_visits_that_name_a_holder_in_order(made: tuple[Visit, ...]) -> None:
    spans = holders(made)
    assert sum(span.visits for span in spans) == sum(bool(v.operators or v.actors) for v in made)
    days = [day for span in reversed(spans) for day in (span.first, span.last)]
    assert days == sorted(days)


@given(visits().filter(bool))
def test_a_new_visit_rewrites_no_span_that_ended_before_it(made: tuple[Visit, ...]) -> None:
    before, after = holders(made[1:]), holders(made)
    assert after[-len(before[1:]) or len(after) :] == before[1:]


@given(visits())
def test_counts_never_exceed_what_they_are_counted_of(made: tuple[Visit, ...]) -> None:
    card = post_card(made)
    for tally in (*card.demands, *card.answers):
        assert 0 < tally.count <= tally.of <= RECENT
    assert [tally.count for tally in card.demands] == sorted((t.count for t in card.demands), reverse=True)


@given(visits())
def test_no_wait_is_longer_than_the_longest_and_the_median_lies_among_them(made: tuple[Visit, ...]) -> None:
    known = [wait for visit in made if (wait := wait_of(visit))]
    longest, middle = longest_wait(known), median_wait(known)
    assert (longest is None) == (middle is None) == (not known)
    if longest and middle:
        order = WAIT_BANDS.index
        assert all(order(wait.band) <= order(longest.band) for wait in known)
        assert sum(order(wait.band) <= order(middle.band) for wait in known) * 2 >= len(known)
        if middle.minutes is not None:
            assert middle.minutes in {wait.minutes for wait in known}


@given(visits().filter(lambda made: len(made) > 1))
def test_a_visit_like_the_one_before_differs_in_nothing_said_there(made: tuple[Visit, ...]) -> None:
    again = differences(made[1], made[1:])
    kinds = {difference.kind for difference in again}
    assert not kinds & {"demand_new", "wait_longer"}


@given(visits())
def test_the_last_change_names_one_of_the_visits(made: tuple[Visit, ...]) -> None:
    change = last_change(made)
    if change is not None:
        assert change.differences
        assert change.day == next(visit.day for visit in made if visit.id == change.visit)
    assert post_card(made[:1]).differences == ()


@given(visits(), st.dictionaries(st.integers(0, 13).map(str), st.integers(0, 13).map(str), max_size=6))
def test_an_event_told_by_several_is_counted_once_whoever_names_whom(
    made: tuple[Visit, ...], same: dict[str, str]
) -> None:
    once = told_once(made, same)
    ids = [visit.id for visit in once]
    assert len(ids) == len(set(ids))
    assert ids == [visit.id for visit in made if visit.id in ids]
    assert told_once(once, same) == once
    alone = {visit.id for visit in made} - same.keys()
    assert alone <= set(ids)


def test_the_first_report_stands_for_both_with_the_others_word_where_it_is_silent() -> None:
    first = Visit("a", "2026-05-03", operators=("op.militia",), wait_min=20, wait_band="wait.10_30")
    second = Visit("b", "2026-05-03", operators=("op.mixed",), threat="explicit", wait_band="wait.1_2h")
    (told,) = told_once((second, first), {"b": "a"})
    assert (told.id, told.operators, told.threat, told.wait_min) == ("a", ("op.militia",), "explicit", 20)


def test_whoever_names_one_of_two_that_name_each_other_tells_of_their_event() -> None:
    visits = tuple(Visit(name, "2026-05-03") for name in "abc")
    assert [visit.id for visit in told_once(visits, {"a": "b", "b": "c", "c": "b"})] == ["b"]
    assert [visit.id for visit in told_once(visits, {"a": "b", "b": "c", "c": "a"})] == ["a"]


def test_silence_about_the_actor_goes_on_with_the_span_that_names_one() -> None:
    spans = holders(
        (
            Visit("3", "2026-06-03", operators=("op.militia",)),
            Visit("2", "2026-06-02"),
            Visit("1", "2026-06-01", operators=("op.militia",), actors=("a",)),
        )
    )
    assert [(span.actors, span.first, span.last, span.visits) for span in spans] == [
        (("a",), "2026-06-01", "2026-06-03", 2)
    ]


def test_usual_demands_are_counted_over_visits_that_say_what_was_asked() -> None:
    fee, none = (("demand.fee", None),), (("demand.none", None),)
    made = [Visit("n", "2026-06-09", demands=none), Visit("s", "2026-06-08")]
    made += [Visit(str(at), "2026-06-01", demands=fee) for at in range(2)]
    assert usual_demands(made) == (Tally("demand.fee", 2, 3), Tally("demand.none", 1, 3))


def test_an_answer_is_counted_by_how_often_the_team_got_through_after_it() -> None:
    explained = (("demand.fee", "explained_waived"),)
    made = [
        Visit("3", "2026-06-03", demands=explained, outcome="delayed"),
        Visit("2", "2026-06-02", demands=explained, outcome="turned_back"),
        Visit("1", "2026-06-01", demands=explained),
    ]
    assert answers_that_passed(made) == (Tally("explained_waived", 1, 2),)


def test_where_only_bands_are_open_the_longest_wait_is_a_band() -> None:
    known = [Wait(130, "wait.over_2h"), Wait(None, "wait.over_2h"), Wait(5, "wait.under_10")]
    assert longest_wait(known) == Wait(None, "wait.over_2h")
    assert longest_wait(known[:1]) == Wait(130, "wait.over_2h")
    assert median_wait(known) == Wait(None, "wait.over_2h")


def test_what_was_different_last_time_is_said_thing_by_thing() -> None:
    usual = [
        Visit(
            str(at),
            "2026-06-01",
            operators=("op.militia",),
            demands=(("demand.permit", None),),
            outcome="passed",
            wait_min=20,
            threat="none",
        )
        for at in range(3)
    ]
    newest = Visit(
        "n",
        "2026-06-20",
        operators=("op.armed_group",),
        demands=(("demand.fee", None),),
        outcome="turned_back",
        wait_min=25,
        threat="explicit",
    )
    assert differences(newest, usual) == (
        Difference("operators", ("op.armed_group",)),
        Difference("demand_new", ("demand.fee",)),
        Difference("demand_gone", ("demand.permit",)),
        Difference("wait_longer", ("wait.10_30",)),
        Difference("outcome_worse", ("turned_back",)),
        Difference("threat_higher", ("explicit",)),
    )
    change = last_change((newest, *usual))
    assert change is not None
    assert [difference.kind for difference in change.differences] == [
        "operators",
        "demand_new",
        "demand_gone",
    ]
