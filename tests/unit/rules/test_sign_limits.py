"""Where evidence for an answer of the checklist ends: one thing less, or one day more, and nothing is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from hdfield.rules.checklist_signs import suggest
from hdfield.rules.file_view import Entry
from tests.builders import an_id
from tests.unit.rules.files import THEM, TODAY, a_fact, a_file, a_meeting, an_engagement, an_entry
from tests.unit.rules.sign_cases import (
    CASES,
    COMMUNITY,
    IN_FORCE,
    ISLAND,
    OURS,
    PERSON,
    a_person,
    a_review,
    an_action,
    promise,
    stick,
)

OTHERS = an_id("others")


def ago(days: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(days=days)).isoformat()


def less(entry: Entry, **values: Any) -> Entry:
    """Give a record with other values; what is ``None`` is taken from it."""
    held = {**entry.values, **values}
    return replace(entry, values={name: value for name, value in held.items() if value is not None})


def is_suggested(item: str, entries: Iterable[Entry], **talks: Any) -> bool:
    return suggest(item, a_file(entries, an_engagement(**{**CASES[item].engagement, **talks}))) is not None


def case(item: str, at: int = 0, /, **values: Any) -> tuple[str, list[Entry]]:
    """Give the evidence of an item with one of its records changed."""
    entries = list(CASES[item].entries)
    entries[at] = less(entries[at], **values)
    return item, entries


def more(item: str, *entries: Entry) -> tuple[str, list[Entry]]:
    """Give the evidence of an item with records beside it."""
    return item, [*CASES[item].entries, *entries]


def only(item: str, *entries: Entry) -> tuple[str, list[Entry]]:
    """Give other evidence for an item."""
    return item, list(entries)


def met(days: Iterable[int], **values: Any) -> list[Entry]:
    return [a_meeting(f"met {one}", ago(one), **{"people": [PERSON], **values}) for one in days]


LISTED = CASES["structures.exemptions"].entries[0]
REPUTATION = {"kind": "list.x", "effects": ["effect.reputational"]}
TERM = CASES["structures.follow_up"].entries[1]
OUR_STICK = stick("ours", wielder="by.us")

NOT_ENOUGH = [
    case("trust.who_we_are", 1, actors=[OTHERS]),
    case("trust.who_we_are", 0, explained_identity=False),
    ("trust.who_we_are", [a_meeting("both", explained_identity=True, recognised_us=True)]),
    ("trust.steady_contact", met([0, 10])),
    ("trust.steady_contact", met([21, 30, 40])),
    ("trust.steady_contact", met([5, 10, 31])),
    ("trust.steady_contact", met([10, 28, 46])),
    ("trust.steady_contact", met([5, 15, 25], outcome="no_show")),
    ("trust.steady_contact", [*met([5, 15, 25]), a_person("a person", status="lost")]),
    more("trust.our_word_kept", promise("old", "us", "com.broken", ago(300))),
    more("trust.our_word_kept", an_entry("commitment", "late", owner="us", status="com.due", due=ago(1))),
    case("trust.our_word_kept", owner="counterpart"),
    case("trust.their_word_tested", basis=None),
    case("trust.their_word_tested", owner="us"),
    case("trust.their_word_tested", status="com.made"),
    case("trust.grievances_known", state="closed"),
    case("trust.grievances_known", valid_from="2026-07-01"),
    case("trust.grievances_known", actor=OTHERS),
    case("trust.denunciation_checked", wielder=None),
    case("trust.denunciation_checked", observed=None),
    case("trust.denunciation_checked", status="withdrawn"),
    case("trust.denunciation_checked", ended_on=ago(1)),
    only("trust.denunciation_checked", stick("old", ago(61), wielder="by.media", observed="fx.none")),
    case("trust.confidentiality", 1, written=[]),
    more("trust.confidentiality", a_meeting("two", people=[an_id("two")]), a_person("two")),
    case("trust.go_between_ok", 1, stake="not_asked"),
    case("trust.go_between_ok", 0, kind="meeting.bilateral"),
    (
        "trust.go_between_ok",
        [
            a_meeting("word", ago(61), "intermediary.elder", people=[PERSON]),
            a_person("a person", stake="stated"),
        ],
    ),
    case("trust.community_vouches", 0, outcome="refused"),
    case("trust.community_vouches", 1, relation="rel.embedded_in", our_organisation=False),
    case("trust.community_vouches", 1, state="closed"),
    (
        "trust.community_vouches",
        [a_meeting("elders", ago(91), COMMUNITY), CASES["trust.community_vouches"].entries[1]],
    ),
    case("trust.safe_to_meet", owner="us"),
    case("trust.safe_to_meet", status="com.made"),
    case("trust.safe_to_meet", protection=["protect.children"]),
    case("trust.safe_to_meet", settled_on=ago(61)),
    only("trust.safe_to_meet", less(TERM, kind="term.route", last_result="check.kept", last_check=TODAY)),
    only(
        "trust.safe_to_meet", less(TERM, kind="term.security", last_result="check.partly", last_check=TODAY)
    ),
    case("trust.exposure_weighed", 0, kind="obst.funding"),
    case("trust.exposure_weighed", 1, kind="obst.funding"),
    case("trust.good_faith_view", on=ago(45)),
    case("trust.good_faith_view", on="2026-07-01"),
    case("agenda.need_shown", status="planned"),
    case("agenda.need_shown", kind="hd.media"),
    case("agenda.need_shown", on=ago(91)),
    case("agenda.people_heard", 0, written=[]),
    ("agenda.people_heard", [a_meeting("elders", ago(91), COMMUNITY, written=["represents_consent"])]),
    only(
        "agenda.their_interests",
        Entry(OTHERS, "actor", TODAY, {"written": ["position", "reasoning", "values"]}),
    ),
    case("agenda.legitimacy_sought", state="closed"),
    case("agenda.expected_gains", trigger="trig.diversion"),
    case("agenda.cost_of_no", wielder=None),
    case("agenda.cost_of_no", status="rejected"),
    case("agenda.cost_of_no", status="withdrawn"),
    *(case("agenda.agreed_contested", written=[one for one in ISLAND if one != part]) for part in ISLAND),
    case("agenda.issue_level", 0, issue_type=None),
    case("agenda.issue_level", 1, authority="auth.relays"),
    case("agenda.issue_level", 1, status="replaced"),
    case("agenda.issue_level", 1, actor=OTHERS),
    only("agenda.issue_level", CASES["agenda.issue_level"].entries[1]),
    only("agenda.off_the_table", CASES["agenda.off_the_table"].entries[1]),
    only("agenda.off_the_table", OURS),
    case("agenda.off_the_table", 0, valid_to=ago(1)),
    case("agenda.apart_from_politics", decided_on=ago(60)),
    case("agenda.apart_from_politics", trigger="trig.staffing"),
    case("agenda.small_first_ask", 0, first_ask=False),
    case("agenda.small_first_ask", 0, commitment=an_id("nothing")),
    case("agenda.small_first_ask", 1, status="com.broken"),
    case("structures.mandate", status="issued"),
    case("structures.mandate", valid_from="2026-07-01"),
    case("structures.mandate", valid_to=ago(1)),
    only("structures.exemptions", LISTED),
    only("structures.exemptions", LISTED, an_entry("exemption", "of another", listing_fact=an_id("another"))),
    case("structures.exemptions", 0, listing=REPUTATION),
    case("structures.right_person", reliability="conf.doubtful"),
    case("structures.right_person", authority="auth.recommends"),
    case("structures.right_person", actor=OTHERS),
    case("structures.right_person", status="suspended"),
    case("structures.channel", channels=[{"kind": "remote.radio", "last_tested": TODAY}]),
    case("structures.channel", status="lost"),
    case(
        "structures.channel",
        channels=[{"kind": "remote.radio", "last_tested": ago(31)}, {"kind": "remote.phone"}],
    ),
    case("structures.venue", outcome="broken_off"),
    case("structures.venue", threat="implied"),
    case("structures.venue", place=None),
    case("structures.venue", kind="checkpoint.mobile"),
    ("structures.venue", [replace(CASES["structures.venue"].entries[0], day=ago(61))]),
    case("structures.team", written=[]),
    ("structures.team", [replace(CASES["structures.team"].entries[0], day=ago(31))]),
    case("structures.coalition", status="planned"),
    case("structures.coalition", members_breaching=1),
    case("structures.coalition", kind="hd.media"),
    case("structures.third_parties", 2, valid_from=None),
    case("structures.third_parties", 2, state="closed"),
    case("structures.third_parties", 2, relation="rel.allied"),
    case("structures.sticks_by_others", wielder="by.us"),
    case("structures.sticks_by_others", status="idea"),
    more("structures.sticks_by_others", less(OUR_STICK, review=an_id("review")), a_review("review")),
    case("structures.bottom_lines", 0, theirs=THEM),
    case("structures.bottom_lines", 0, valid_to=ago(1)),
    case("structures.bottom_lines", 1, decided_by=None),
    case("structures.bottom_lines", 1, written=["ideal", "acceptable", "bottom_line"]),
    case("structures.follow_up", 0, status="agr.draft"),
    case("structures.follow_up", 1, written=[]),
    case("structures.follow_up", 1, next_check=None),
    case("structures.risks_reviewed", decided_on=None),
    case("structures.risks_reviewed", on=ago(90)),
    more("structures.risks_reviewed", a_review("grave", ago(200), level="risk.5")),
    case("structures.data_safe", travel_mode=False),
    case("structures.data_safe", point_ends=ago(1)),
]


@pytest.mark.parametrize(("item", "entries"), NOT_ENOUGH, ids=lambda one: one if isinstance(one, str) else "")
def test_one_thing_less_and_nothing_is_suggested(item: str, entries: list[Entry]) -> None:
    assert is_suggested(item, CASES[item].entries)
    assert not is_suggested(item, entries)


@pytest.mark.parametrize(
    ("item", "field"),
    [
        *(
            ("agenda.object_one_line", name)
            for name in ("object_kind", "object_place", "object_by", "written")
        ),
        *(("agenda.message_line", name) for name in ("written", "speaker", "message_review_on")),
        ("agenda.expected_gains", "expected_gains"),
        ("structures.risks_reviewed", "risks_reviewed_on"),
        ("structures.team", "team"),
    ],
)
def test_what_the_talks_themselves_lack_is_not_made_up_for(item: str, field: str) -> None:
    talks = {name: value for name, value in CASES[item].engagement.items() if name != field}
    assert suggest(item, a_file(CASES[item].entries, an_engagement(**talks))) is None


@pytest.mark.parametrize("role", ["lead", "support", "mandator"])
def test_a_team_has_all_three_roles(role: str) -> None:
    team = {name: who for name, who in CASES["structures.team"].engagement["team"].items() if name != role}
    assert not is_suggested("structures.team", CASES["structures.team"].entries, team=team)


def test_a_message_line_is_looked_at_again_through_its_day() -> None:
    assert is_suggested("agenda.message_line", (), message_review_on=TODAY)
    assert not is_suggested("agenda.message_line", (), message_review_on=ago(1))


STILL = [
    ("trust.steady_contact", met([10, 27, 45])),
    ("trust.steady_contact", met([20, 30, 40])),
    only("trust.denunciation_checked", stick("old", ago(60), wielder="by.media", observed="fx.none")),
    case("trust.denunciation_checked", ended_on=TODAY),
    more("trust.confidentiality", a_meeting("gone", people=[an_id("gone")]), a_person("gone", status="lost")),
    (
        "trust.go_between_ok",
        [
            a_meeting("word", ago(60), "intermediary.elder", people=[PERSON]),
            a_person("a person", stake="none_known"),
        ],
    ),
    case("trust.go_between_ok", 1, stake=None, written=["conflict_of_interest"]),
    case("trust.safe_to_meet", settled_on=ago(60)),
    only(
        "trust.safe_to_meet", less(TERM, kind="term.security", last_result="check.kept", last_check=ago(60))
    ),
    case("trust.good_faith_view", on=ago(44)),
    case("agenda.need_shown", on=ago(90)),
    (
        "agenda.need_shown",
        [an_action("brief", "hd.awareness", ago(200)), a_meeting("elders", ago(90), COMMUNITY)],
    ),
    only("agenda.off_the_table", OURS, a_fact("fact.opacity", "their lines")),
    case("agenda.off_the_table", 0, valid_to=TODAY),
    case("agenda.apart_from_politics", decided_on=ago(59)),
    case("structures.mandate", valid_from=TODAY, valid_to=TODAY),
    more("structures.exemptions", less(replace(LISTED, id=an_id("second")), listing=REPUTATION)),
    only(
        "structures.exemptions",
        less(
            LISTED, listing={"kind": "list.x", "effects": ["effect.travel_ban"], "exemption": "exempt.none"}
        ),
    ),
    case(
        "structures.channel",
        channels=[{"kind": "remote.radio", "last_tested": ago(30)}, {"kind": "remote.phone"}],
    ),
    ("structures.venue", [replace(CASES["structures.venue"].entries[0], day=ago(60))]),
    ("structures.team", [replace(CASES["structures.team"].entries[0], day=ago(30))]),
    case("structures.coalition", members_breaching=0),
    more("structures.follow_up", less(TERM, agreement=an_id("old")), less(IN_FORCE)),
    case("structures.bottom_lines", 0, valid_to=TODAY),
    case("structures.risks_reviewed", on=ago(89)),
    case("structures.data_safe", point_ends=TODAY),
]


@pytest.mark.parametrize(("item", "entries"), STILL, ids=lambda one: one if isinstance(one, str) else "")
def test_on_the_last_day_and_with_the_nearest_thing_it_still_is(item: str, entries: list[Entry]) -> None:
    assert is_suggested(item, entries)


def test_a_stick_of_ours_that_was_decided_on_is_in_order() -> None:
    reviewed = less(OUR_STICK, review=an_id("review"))
    decided = a_review("review", decided_on=TODAY)
    assert is_suggested("structures.sticks_by_others", [reviewed, decided])
