"""Signs for and against good faith: what they are, of whom, in which order, and when a new view is asked for."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.file_view import Entry, FileView, Since
from hdfield.rules.good_faith import ENOUGH, FaithSign, FaithStanding, newest_view, signs_since, standing

TODAY = "2026-06-30"
TALKS = Entry("talks", "engagement", TODAY, {"actors": ["front", "committee"]})


def day(days_ago: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(days=days_ago)).isoformat()


def promise(name: str, status: str, days_ago: int, **values: Any) -> Entry:
    held = {"owner": "counterpart", "actor": "front", "status": status, "settled_on": day(days_ago), **values}
    return Entry(name, "commitment", TODAY, held)


def met(name: str, days_ago: int, **values: Any) -> Entry:
    return Entry(name, "encounter", day(days_ago), {"actors": ["front"], **values})


def a_view(name: str, days_ago: int, actor: str = "front") -> Entry:
    return Entry(name, "good_faith_view", TODAY, {"actor": actor, "on": day(days_ago)})


def a_file(*entries: Entry) -> FileView:
    kinds: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        kinds[entry.kind] = (*kinds.get(entry.kind, ()), entry)
    return FileView(TODAY, TALKS, kinds)


def of_front(file: FileView) -> FaithStanding:
    return next(one for one in standing(file) if one.actor == "front")


@pytest.mark.parametrize(
    ("entry", "code", "is_against"),
    [
        (promise("one", "com.kept", 3), "gf.keeps_small", False),
        (promise("one", "com.broken", 3), "gf.breaks", True),
        (met("one", 3, outcome="no_show"), "gf.stalls", True),
        (met("one", 3, outcome="goods_taken"), "gf.attacks_during", True),
        (met("one", 3, demands=[{"demand": "demand.fee"}]), "gf.side_payment", True),
        (
            Entry("one", "obstacle", TODAY, {"kind": "obst.delay_tactic", "opened_on": day(3)}),
            "gf.stalls",
            True,
        ),
    ],
)
def test_a_record_is_a_sign_that_names_itself_and_its_day(entry: Entry, code: str, is_against: bool) -> None:
    assert of_front(a_file(entry)).signs == (FaithSign("one", entry.kind, code, day(3), is_against),)
    assert code in CODES["faith_signal"]


@pytest.mark.parametrize(
    "entry",
    [
        promise("ours", "com.broken", 3, owner="us"),
        promise("open", "com.made", 3),
        met("talked", 3, outcome="next_step_agreed"),
        promise("before", "com.broken", 30),
    ],
)
def test_what_is_ours_open_ordinary_or_older_than_the_view_is_no_sign(entry: Entry) -> None:
    assert of_front(a_file(entry, a_view("seen", 20))).signs == ()


def test_signs_are_of_the_actor_they_name_and_of_everybody_where_they_name_nobody() -> None:
    file = a_file(promise("theirs", "com.broken", 3), met("nobody", 2, actors=[], outcome="broken_off"))
    found = {one.actor: [sign.record for sign in one.signs] for one in standing(file)}
    assert found == {"committee": ["nobody"], "front": ["theirs", "nobody"]}


def test_two_signs_against_since_the_last_view_ask_for_a_new_one_and_one_does_not() -> None:
    one = promise("one", "com.broken", 3)
    two = met("two", 2, outcome="no_show")
    assert not of_front(a_file(one, a_view("seen", 20))).wants_view
    assert of_front(a_file(one, two, a_view("seen", 20))).wants_view
    assert not of_front(a_file(one, two, a_view("old", 20), a_view("new", 1))).wants_view


SIGNS = st.lists(
    st.tuples(st.sampled_from(["com.kept", "com.kept_late", "com.broken", "com.made"]), st.integers(0, 200)),
    max_size=20,
)


@given(SIGNS, st.lists(st.integers(0, 200), max_size=4))
def test_signs_stand_in_the_order_of_their_days_each_once_and_all_after_the_newest_view(
    told: list[tuple[str, int]], views: list[int]
) -> None:
    held = [promise(f"com {place:02}", status, ago) for place, (status, ago) in enumerate(told)]
    file = a_file(*held, *(a_view(f"view {place}", ago) for place, ago in enumerate(views)))
    found = of_front(file)
    assert [one.day for one in found.signs] == sorted(one.day for one in found.signs)
    assert len({one.record for one in found.signs}) == len(found.signs)
    assert found.on == (day(min(views)) if views else "")
    assert all(one.day > found.on for one in found.signs)
    assert found.wants_view == (sum(one.is_against for one in found.signs) >= ENOUGH)


@given(SIGNS, st.integers(0, 200))
def test_no_sign_is_lost_by_what_stands_beside_it(told: list[tuple[str, int]], since: int) -> None:
    held = [promise(f"com {place:02}", status, ago) for place, (status, ago) in enumerate(told)]
    alone = {sign for one in held for sign in signs_since(a_file(one), "front", Since(day(since)))}
    assert set(signs_since(a_file(*held), "front", Since(day(since)))) == alone


def test_nothing_is_a_score() -> None:
    assert not [one.name for one in (*fields(FaithSign), *fields(FaithStanding)) if "score" in one.name]
    file = a_file(promise("one", "com.kept", 3))
    held = of_front(file)
    assert not any(isinstance(getattr(held, one.name), int | float) for one in fields(held))


def a_view_of(name: str, on: str) -> Entry:
    return Entry(name, "good_faith_view", TODAY, {"actor": "front", "on": on})


def test_a_view_dated_ahead_hides_none_that_is_held_today() -> None:
    held, planned = a_view_of("held", day(20)), a_view_of("planned", day(-15))
    file = FileView(TODAY, TALKS, {"good_faith_view": (planned, held)})
    assert newest_view(file, "front") == held
    assert newest_view(FileView(TODAY, TALKS, {"good_faith_view": (planned,)}), "front") is None
    assert [one.on for one in standing(file) if one.actor == "front"] == [day(20)]


@given(st.sets(st.dates(date(2026, 5, 1), date(2026, 8, 31)), min_size=1))
def test_the_view_held_today_is_the_newest_of_those_that_came(days: set[date]) -> None:
    views = tuple(a_view_of(str(on), str(on)) for on in days)
    found = newest_view(FileView(TODAY, TALKS, {"good_faith_view": views}), "front")
    assert (found.text("on") if found else None) == max(
        (str(day) for day in days if str(day) <= TODAY), default=None
    )
