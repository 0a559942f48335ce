"""Who gets which record: what a team holds and names, and never another team's talks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.entitlement import Holding, entitled
from hdfield.rules.scopes import Scope
from tests.builders import an_id

OURS = frozenset({"N-07", "N-11"})


def held(kind: str, name: str, team: frozenset[str] = frozenset(), **links: str | list[str]) -> Holding:
    """Give a holding; links name other holdings by their test names."""
    pairs = [
        (role, an_id(to))
        for role, names in links.items()
        for to in ([names] if isinstance(names, str) else names)
    ]
    return Holding(an_id(name), kind, tuple(pairs), team)


OUR_TALKS = held("engagement", "our talks", frozenset({"N-07"}), object_place="post", actors="council")
THEIR_TALKS = held("engagement", "their talks", frozenset({"N-30"}), actors="militia")
MISSION = [
    OUR_TALKS,
    THEIR_TALKS,
    held("encounter", "met council", engagements="our talks", actors="council", place="post", people="elder"),
    held("encounter", "met militia", engagements="their talks", actors="militia", people="captain"),
    held("encounter", "met both", engagements=["our talks", "their talks"], actors=["council", "militia"]),
    held("encounter", "unplaced"),
    held("encounter", "told twice", engagements="our talks", same_event_as="met militia"),
    held("checklist_state", "our state", engagement="our talks"),
    held("checklist_state", "their state", engagement="their talks"),
    held("actor", "council", same_body_as="old council"),
    held("actor", "old council"),
    held("actor", "militia"),
    held("actor", "stranger"),
    held("actor_fact", "council holds post", actor="council", place="hill", encounter="met militia"),
    held("actor_fact", "stranger's fact", actor="stranger", encounter="met council"),
    held("interlocutor", "elder", actor="council"),
    held("interlocutor", "captain", actor="militia"),
    held("place", "post", parent="district"),
    held("place", "hill", parent="district"),
    held("place", "district", parent="region"),
    held("place", "region"),
    held("place", "elsewhere"),
]
NAMES = {
    an_id(name): name
    for name in (
        "our talks",
        "their talks",
        "met council",
        "met militia",
        "met both",
        "unplaced",
        "told twice",
        "our state",
        "their state",
        "council",
        "old council",
        "militia",
        "stranger",
        "council holds post",
        "stranger's fact",
        "elder",
        "captain",
        "post",
        "hill",
        "district",
        "region",
        "elsewhere",
    )
}


def names(records: frozenset[str]) -> set[str]:
    return {NAMES[record] for record in records}


def test_a_field_device_gets_what_its_teams_engagements_hold_and_what_these_name() -> None:
    assert names(entitled("team", OURS, MISSION)) == {
        "our talks",
        "our state",
        "met council",
        "met both",
        "told twice",
        "council",
        "old council",
        "militia",
        "elder",
        "council holds post",
        "post",
        "hill",
        "district",
        "region",
    }


def test_a_team_without_engagements_gets_nothing() -> None:
    assert entitled("team", frozenset({"N-99"}), MISSION) == frozenset()
    assert entitled("team", frozenset(), MISSION) == frozenset()


@pytest.mark.parametrize("scope", ["coordinator", "mandator", "security"])
def test_the_other_scopes_get_every_record(scope: Scope) -> None:
    assert names(entitled(scope, frozenset(), MISSION)) == set(NAMES.values())


KINDS = ["engagement", "encounter", "checklist_state", "actor", "actor_fact", "interlocutor", "place"]
ROLES = [
    "engagements",
    "engagement",
    "actors",
    "actor",
    "people",
    "place",
    "parent",
    "same_event_as",
    "facts_changed",
    "encounter",
    "supersedes",
    "same_body_as",
    "other_actor",
    "replaced_by",
    "object_place",
]
RECORDS = st.sampled_from([an_id(str(number)) for number in range(8)])
HOLDINGS = st.lists(
    st.builds(
        Holding,
        RECORDS,
        st.sampled_from(KINDS),
        st.lists(st.tuples(st.sampled_from(ROLES), RECORDS), max_size=4).map(tuple),
        st.frozensets(st.sampled_from(["N-07", "N-30"])),
    ),
    max_size=8,
    unique_by=lambda holding: holding.record,
)


@given(HOLDINGS)
def test_no_tangle_of_links_leads_to_another_teams_engagement_or_its_records(holdings: list[Holding]) -> None:
    by_id = {holding.record: holding for holding in holdings}
    got = entitled("team", OURS, holdings)
    talks = {h.record for h in holdings if h.kind == "engagement"}
    ours = {record for record in talks if by_id[record].people & OURS}
    assert got & talks == ours
    for record in got - talks:
        belongs = {to for role, to in by_id[record].links if role in ("engagement", "engagements")} & talks
        if by_id[record].kind in ("encounter", "checklist_state"):
            assert not belongs or belongs & ours


@given(HOLDINGS)
def test_everything_of_the_teams_engagements_is_in_it(holdings: list[Holding]) -> None:
    got = entitled("team", OURS, holdings)
    ours = {h.record for h in holdings if h.kind == "engagement" and h.people & OURS}
    for holding in holdings:
        if any(role in ("engagement", "engagements") and to in ours for role, to in holding.links):
            assert holding.record in got or holding.kind == "engagement"


def test_the_order_records_are_held_in_does_not_matter() -> None:
    assert entitled("team", OURS, reversed(MISSION)) == entitled("team", OURS, MISSION)
    loop = [replace(MISSION[-4], links=(("parent", MISSION[-4].record),)), OUR_TALKS]
    assert an_id("our talks") in entitled("team", OURS, loop)


# -- what is prepared, promised and decided ------------------------------------------
def talks_of(whose: str, person: str) -> list[Holding]:
    """Give the talks of a team with one record of everything that can belong to them."""
    talks, front = f"{whose} talks", f"{whose} front"
    owned = (
        *("agenda_point", "island", "scenario_set", "risk", "mandate", "obstacle", "inducement"),
        *("diplomacy_action", "principle_review", "good_faith_view", "handover", "checklist_state"),
    )
    return [
        held("engagement", talks, frozenset({person}), actors=front),
        held("actor", front),
        held("actor_fact", f"{whose} listing", actor=front),
        *(held(kind, f"{whose} {kind}", engagement=talks) for kind in owned),
        held("encounter", f"{whose} encounter", engagements=talks),
        held("red_line", f"{whose} red_line", engagements=talks),
        held(
            "red_line_event", f"{whose} event", red_line=f"{whose} red_line", encounter=f"{whose} encounter"
        ),
        held(
            "red_line_event", f"{whose} event at all's", red_line="all's line", encounter=f"{whose} encounter"
        ),
        held("agreement", f"{whose} agreement", engagement=talks),
        held("agreement_term", f"{whose} term", agreement=f"{whose} agreement", place=f"{whose} road"),
        held("place", f"{whose} road", parent="the district"),
        held("commitment", f"{whose} promise", engagement=talks, term=f"{whose} term"),
        held("legal_check", f"{whose} check", engagement=talks, actor=front, laws=f"{whose} law"),
        held("law", f"{whose} law", jurisdiction=f"{whose} country"),
        held("place", f"{whose} country"),
        held("obstacle", f"{whose} second obstacle", engagement=talks, law=f"{whose} second law"),
        held("law", f"{whose} second law"),
        held("diplomacy_action", f"{whose} campaign", engagement=talks, fallback=f"{whose} carve-out"),
        held("exemption", f"{whose} carve-out", law=f"{whose} third law", listing_fact=f"{whose} listing"),
        held("law", f"{whose} third law"),
        held("task", f"{whose} step", about=f"{whose} term"),
        held("paper", f"{whose} paper", about=f"{whose} agreement"),
    ]


SHARED = [
    held("red_line", "all's line", engagements=["our talks", "their talks"]),
    held("place", "the district"),
]
OURS_WHOLE, THEIRS_WHOLE = talks_of("our", "N-07"), talks_of("their", "N-30")


def test_a_field_device_gets_all_that_is_prepared_promised_and_decided_in_its_teams_talks() -> None:
    got = entitled("team", OURS, [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED])
    assert got == {holding.record for holding in [*OURS_WHOLE, *SHARED]}


def test_a_field_device_of_another_team_gets_nothing_of_it() -> None:
    got = entitled("team", frozenset({"N-30"}), [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED])
    assert not got & {holding.record for holding in OURS_WHOLE}
    assert entitled("team", frozenset({"N-55"}), [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED]) == frozenset()


def test_naming_a_term_of_another_teams_agreement_does_not_bring_it() -> None:
    loose = held("commitment", "a promise in passing", engagement="our talks", term="their term")
    got = entitled("team", OURS, [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED, loose])
    assert loose.record in got
    assert not got & {holding.record for holding in THEIRS_WHOLE}


def test_what_happened_at_nobodys_encounter_goes_with_the_red_line() -> None:
    stop, event = (
        held("encounter", "a stop"),
        held("red_line_event", "an event", red_line="our red_line", encounter="a stop"),
    )
    assert event.record in entitled("team", OURS, [*OURS_WHOLE, *SHARED, stop, event])


def test_what_happened_at_nobodys_encounter_to_a_line_of_several_talks_goes_to_neither_team() -> None:
    stop, event = (
        held("encounter", "a stop"),
        held("red_line_event", "an event", red_line="all's line", encounter="a stop"),
    )
    for team in (OURS, frozenset({"N-30"})):
        got = entitled("team", team, [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED, stop, event])
        assert not got & {stop.record, event.record}


def test_a_line_drawn_for_no_talks_in_particular_is_every_teams_and_what_happened_to_it_is_not() -> None:
    line, theirs = (
        held("red_line", "everybody's line"),
        held("red_line", "a line of theirs", theirs="our front"),
    )
    stop, event = (
        held("encounter", "a stop"),
        held("red_line_event", "an event", red_line="everybody's line", encounter="a stop"),
    )
    for team in (OURS, frozenset({"N-30"}), frozenset({"N-55"})):
        got = entitled("team", team, [*OURS_WHOLE, *THEIRS_WHOLE, *SHARED, line, theirs, stop, event])
        assert line.record in got
        assert not got & {stop.record, event.record, theirs.record}
