"""Days and attempts since the last answer."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.stalling import NO_ANSWER, Silence, silence

TODAY = date(2026, 6, 30)
MET = st.lists(
    st.tuples(
        st.dates(date(2026, 5, 1), date(2026, 7, 15)).map(date.isoformat),
        st.none() | st.sampled_from((*sorted(NO_ANSWER), "talked", "refused", "agreed")),
    ),
    max_size=10,
)


def test_it_counts_from_the_last_answer_a_refusal_among_them() -> None:
    met = [
        ("2026-06-10", "talked"),
        ("2026-06-18", "refused"),
        ("2026-06-20", "no_show"),
        ("2026-06-25", "message_unanswered"),
        ("2026-06-26", None),
        ("2026-07-02", "talked"),
    ]
    assert silence(met, TODAY) == Silence("2026-06-18", 12, 2)


def test_where_nobody_ever_answered_attempts_are_counted_and_no_days() -> None:
    assert silence([("2026-06-20", "message_unanswered")], TODAY) == Silence("", 0, 1)
    assert silence([], TODAY) == Silence()


@given(MET, st.randoms(use_true_random=False))
def test_the_order_of_encounters_does_not_matter(
    met: list[tuple[str, str | None]], chance: random.Random
) -> None:
    assert silence(chance.sample(met, len(met)), TODAY) == silence(met, TODAY)


@given(MET)
def test_an_answer_of_today_ends_every_wait(met: list[tuple[str, str | None]]) -> None:
    assert silence([*met, (TODAY.isoformat(), "talked")], TODAY) == Silence(TODAY.isoformat(), 0, 0)


@given(MET, MET)
def test_more_encounters_never_make_the_last_answer_older(
    met: list[tuple[str, str | None]], more: list[tuple[str, str | None]]
) -> None:
    before, after = silence(met, TODAY), silence([*met, *more], TODAY)
    assert after.last_answer >= before.last_answer
    assert not before.last_answer or after.days <= before.days
