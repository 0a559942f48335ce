"""Attempts, the first direct contact, and what came before it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.diplomacy import campaigns, first_contact, is_direct
from hdfield.rules.file_view import Entry, FileView

TODAY = "2026-06-30"
TALKS = Entry("talks", "engagement", TODAY, {"actors": ["front"]})


def a_file(*entries: Entry) -> FileView:
    kinds: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        kinds[entry.kind] = (*kinds.get(entry.kind, ()), entry)
    return FileView(TODAY, TALKS, kinds)


def met(name: str, day: str, kind: str = "meeting.bilateral", **values: Any) -> Entry:
    return Entry(name, "encounter", day, {"kind": kind, **values})


def act(name: str, on: str, kind: str = "hd.third_party", status: str = "done", **values: Any) -> Entry:
    return Entry(name, "diplomacy_action", TODAY, {"kind": kind, "status": status, "on": on, **values})


@pytest.mark.parametrize(
    ("values", "direct"),
    [
        ({}, True),
        ({"kind": "remote.radio", "mode": "direct"}, True),
        ({"kind": "remote.radio", "mode": "relayed"}, False),
        ({"kind": "intermediary.elder"}, False),
        ({"kind": "observation.no_contact"}, False),
        ({"kind": "meeting.community"}, False),
        ({"outcome": "no_show"}, False),
        ({"kind": "remote.letter", "outcome": "message_unanswered"}, False),
        ({"outcome": "talked"}, True),
    ],
)
def test_direct_is_an_exchange_with_the_counterpart_itself(values: dict[str, Any], *, direct: bool) -> None:
    assert is_direct(met("one", TODAY, **values)) is direct


def test_attempts_and_days_are_counted_to_the_first_direct_contact() -> None:
    found = first_contact(
        a_file(
            met("letter", "2026-03-02", "remote.letter", mode="relayed"),
            met("elder", "2026-03-20", "intermediary.elder"),
            met("talk", "2026-04-01"),
            met("again", "2026-04-09", "intermediary.elder"),
            act("spoke", "2026-03-10", opened="talk"),
            act("later", "2026-04-02"),
            act("only_planned", "2026-03-01", status="planned"),
            Entry("i", "inducement", TODAY, {"on": "2026-03-05", "status": "deployed"}),
        )
    )
    assert (found.attempts, found.first_try, found.meeting, found.days) == (2, "2026-03-02", "talk", 30)
    assert (found.acts, found.opened, found.inducements) == (("spoke",), ("spoke",), ("i",))


def test_whoever_else_was_met_was_no_contact_with_them_and_looking_was_no_attempt() -> None:
    found = first_contact(
        a_file(
            met("looked", "2026-03-01", "observation.no_contact"),
            met("village", "2026-03-02", "meeting.community"),
            met("ministry", "2026-03-05", "authority_desk.permit_window", actors=["ministry"]),
            met("talk", "2026-04-01", actors=["front", "ministry"]),
        )
    )
    assert (found.meeting, found.attempts, found.first_try) == ("talk", 1, "2026-03-05")


def test_of_one_day_the_hour_decides_and_without_one_an_attempt_came_before_what_came_of_it() -> None:
    def at(hour: int) -> dict[str, Any]:
        return {"at": {"at": f"2026-04-01T{hour:02}:00:00+03:00"}}

    late = met("a", "2026-04-01", "intermediary.elder", **at(16))
    early = met("z", "2026-04-01", "intermediary.elder", **at(8))
    assert first_contact(a_file(late, early, met("m", "2026-04-01", **at(12)))).attempts == 1
    assert (
        first_contact(a_file(met("z", "2026-04-01", "intermediary.elder"), met("m", "2026-04-01"))).attempts
        == 1
    )


def test_while_nobody_came_to_the_table_days_run_to_today() -> None:
    found = first_contact(a_file(met("elder", "2026-06-20", "intermediary.elder")))
    assert (found.meeting, found.day, found.attempts, found.days) == ("", "", 1, 10)
    assert first_contact(a_file()).days is None


def test_a_campaign_shows_its_fallback_and_that_it_came_too_late() -> None:
    exemption = Entry("exm", "exemption", TODAY, {"status": "exemption.granted_late"})
    lobby = act(
        "lobby", TODAY, "hd.lobby_public", "ongoing", fallback="exm", obstacles=["obs"], members_holding=7
    )
    (found,) = campaigns(a_file(exemption, lobby, act("media", TODAY, "hd.media")))
    assert (found.act, found.fallback_status, found.obstacles) == (
        "lobby",
        "exemption.granted_late",
        ("obs",),
    )


def test_a_campaign_is_against_a_rule_by_its_kind_or_by_what_it_names_and_none_that_was_dropped() -> None:
    reform = act("reform", TODAY, "hd.ct_reform", "planned")
    dropped = act("dropped", TODAY, "hd.exemption", "dropped")
    alone = act("alone", TODAY, "hd.lobby_private")
    naming = act("naming", TODAY, "hd.lobby_private", obstacles=["obs"])
    found = campaigns(a_file(reform, dropped, alone, naming))
    assert {one.act for one in found} == {"reform", "naming"}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(CODES["encounter_kind"]),
            st.sampled_from(CODES["outcome"]),
            st.integers(min_value=1, max_value=28),
        ),
        max_size=8,
    )
)
def test_attempts_are_those_before_and_never_more_than_there_are(held: list[tuple[str, str, int]]) -> None:
    entries = [met(str(n), f"2026-05-{day:02}", kind, outcome=out) for n, (kind, out, day) in enumerate(held)]
    found = first_contact(a_file(*entries))
    assert found.attempts <= len(entries)
    assert bool(found.meeting) == any(is_direct(one) for one in entries)
    assert found.days is None or found.days >= 0
