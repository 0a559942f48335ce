"""What speaks for and against the 40 answers: nothing from nothing, nothing without its records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.reference import checklist
from hdfield.rules.checklist_signs import RULES, proposals, propose, reopen, suggest
from hdfield.rules.file_view import Entry, FileView, Since
from tests.builders import an_id
from tests.unit.rules.files import (
    EARLY,
    LATE,
    THEM,
    TODAY,
    a_fact,
    a_file,
    a_meeting,
    an_engagement,
    an_entry,
)
from tests.unit.rules.sign_cases import CASES, COMMUNITY, NEW, Case

ITEMS = tuple(CASES)
REASONS = [(item, code) for item, case in CASES.items() for code in case.against]
ANSWERED = Since("2026-06-21", "2026-06-21")


def a_state(item: str, status: str, on: str = "2026-06-21") -> Entry:
    return an_entry("checklist_state", f"state {item}", on, item=item, status=status, on=on)


def merged(entries: Iterable[Entry]) -> list[Entry]:
    """Give records as a file holds them: the later of one id stands."""
    return list({entry.id: entry for entry in entries}.values())


def file_of(case: Case, *more: Entry) -> FileView:
    return a_file(merged((*case.entries, *more)), case.talks())


def test_every_item_of_the_checklist_has_both_questions_and_a_case() -> None:
    codes = [item.code for item in checklist()]
    assert list(RULES) == codes
    assert sorted(ITEMS) == sorted(codes)


@given(day=st.dates())
def test_nothing_is_suggested_or_reopened_from_an_empty_file(day: object) -> None:
    view = FileView(str(day), an_engagement())
    assert not proposals(view)
    assert not any(reopen(item, view, Since("")) for item in RULES)


@pytest.mark.parametrize("item", ITEMS)
def test_what_speaks_for_an_item_is_found_with_its_records(item: str) -> None:
    case = CASES[item]
    view = file_of(case)
    sign = suggest(item, view)
    assert sign is not None
    assert sign.code == case.code
    assert sign.records
    assert set(sign.records) <= {*view.by_id, view.engagement.id, an_id("a person")}


@pytest.mark.parametrize("item", ITEMS)
def test_a_suggestion_goes_with_its_evidence(item: str) -> None:
    view = file_of(CASES[item])
    sign = suggest(item, view)
    assert sign is not None
    assert suggest(item, view.without(sign.records)) is None


@given(items=st.sets(st.sampled_from(ITEMS), min_size=1, max_size=6))
def test_in_any_mixture_a_suggestion_rests_on_what_is_there(items: set[str]) -> None:
    entries = merged(chain.from_iterable(CASES[item].entries for item in sorted(items)))
    engagement = an_engagement(LATE, **{k: v for item in items for k, v in CASES[item].engagement.items()})
    view = a_file(entries, engagement)
    for item in RULES:
        while (sign := suggest(item, view)) is not None:
            fewer = view.without(sign.records)
            again = suggest(item, fewer)
            assert again is None or not set(again.records) & (set(sign.records) & set(view.by_id))
            view = fewer


@pytest.mark.parametrize(("item", "code"), REASONS)
def test_what_speaks_against_an_answer_is_found_with_its_records(item: str, code: str) -> None:
    case = CASES[item]
    against = case.against[code]
    assert code not in {sign.code for sign in reopen(item, file_of(case), ANSWERED)}
    found = {sign.code: sign for sign in reopen(item, file_of(case, *against), ANSWERED)}
    assert code in found
    assert set(found[code].records) & {entry.id for entry in against}


@pytest.mark.parametrize(("item", "code"), REASONS)
def test_an_answer_that_stands_is_proposed_as_slipped_and_says_why(item: str, code: str) -> None:
    case = CASES[item]
    proposal = propose(item, file_of(case, *case.against[code], a_state(item, "done")))
    assert proposal is not None
    assert proposal.status == "slipped"
    assert code in {sign.code for sign in proposal.signs}


@pytest.mark.parametrize(("item", "code"), REASONS)
def test_nothing_is_suggested_where_something_newer_speaks_against_it(item: str, code: str) -> None:
    case = CASES[item]
    if code == "new_grievance":
        return  # a grievance that is new is known
    assert suggest(item, file_of(case, *case.against[code])) is None


@pytest.mark.parametrize("item", ITEMS)
def test_what_was_there_when_a_person_answered_reopens_nothing(item: str) -> None:
    case = CASES[item]
    for against in case.against.values():
        if item in ("trust.our_word_kept", "structures.mandate", "structures.follow_up"):
            continue  # what is late or over is so whoever answered when
        if item == "structures.sticks_by_others":
            continue  # a stick of our own without a review is never in order
        view = file_of(case, *against, a_state(item, "done", TODAY))
        assert propose(item, view) is None


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("status", ["open", "partly"])
def test_an_open_item_is_proposed_as_in_place_and_a_set_aside_one_let_be(item: str, status: str) -> None:
    view = file_of(CASES[item], a_state(item, status))
    proposal = propose(item, view)
    assert proposal is not None
    assert proposal.status == "done"
    assert propose(item, file_of(CASES[item], a_state(item, "not_needed"))) is None
    assert propose(item, file_of(CASES[item], a_state(item, "done"))) is None


def test_what_slipped_is_proposed_again_only_on_newer_evidence() -> None:
    item = "trust.principles_heard"
    slipped = a_state(item, "slipped", "2026-06-21")
    assert propose(item, file_of(CASES[item], slipped)) is None
    again = a_meeting("again", NEW, principles_explained=True)
    proposal = propose(item, file_of(CASES[item], slipped, again))
    assert proposal is not None
    assert proposal.status == "done"


# -- what time alone does -----------------------------------------------------
def test_three_weeks_of_silence_reopen_steady_contact() -> None:
    met = a_meeting("last", "2026-06-09")
    (sign,) = reopen("trust.steady_contact", a_file([met]), Since("2026-06-01"))
    assert (sign.code, sign.records, dict(sign.facts)) == ("no_contact", (met.id,), {"day": "2026-06-09"})
    assert not reopen("trust.steady_contact", a_file([a_meeting("last", "2026-06-10")]), Since("2026-06-01"))


def test_a_person_who_answered_after_the_last_contact_is_not_contradicted_at_once() -> None:
    assert not reopen("trust.steady_contact", a_file([a_meeting("last", EARLY)]), Since("2026-06-28"))


def test_a_message_nobody_answered_is_no_contact() -> None:
    asked = a_meeting("asked", "2026-06-29", "remote.radio", outcome="message_unanswered")
    met = a_meeting("last", EARLY)
    (sign,) = reopen("trust.steady_contact", a_file([asked, met]), Since("2026-05-01"))
    assert sign.records == (met.id,)


@pytest.mark.parametrize("kind", [COMMUNITY, "observation.no_contact"])
def test_who_meets_others_has_not_met_them(kind: str) -> None:
    others = a_meeting("others", "2026-06-29", kind)
    desk = replace(
        a_meeting("desk", "2026-06-28", "authority_desk.office"), values={"actors": [an_id("state")]}
    )
    met = a_meeting("last", EARLY)
    (sign,) = reopen("trust.steady_contact", a_file([others, desk, met]), Since("2026-05-01"))
    assert sign.records == (met.id,)


def test_three_meetings_with_a_long_gap_between_are_no_rhythm() -> None:
    days = ("2026-05-20", "2026-06-11", "2026-06-29")
    met = [a_meeting(day, day, people=[an_id("a person")]) for day in days]
    assert suggest("trust.steady_contact", a_file(met)) is None


def test_four_months_without_a_community_reopen_whether_people_were_heard() -> None:
    met = a_meeting("elders", "2026-03-02", COMMUNITY)
    (sign,) = reopen("agenda.people_heard", a_file([met]), Since("2026-03-02"))
    assert (sign.code, dict(sign.facts)) == ("no_community", {"day": "2026-03-02"})


def test_thirty_days_after_the_last_talks_the_island_is_looked_at_again() -> None:
    met = a_meeting("talks", "2026-05-31")
    (sign,) = reopen("agenda.agreed_contested", a_file([met]), Since("2026-05-01"))
    assert (sign.code, sign.records) == ("talks_ended", (met.id,))


def test_an_object_worded_anew_reopens_it() -> None:
    view = a_file([], object_changed_on=NEW)
    (sign,) = reopen("agenda.object_one_line", view, ANSWERED)
    assert sign.code == "object_edited"
    assert not reopen("agenda.object_one_line", view, Since(TODAY))


# -- what is learned late -----------------------------------------------------
def test_a_leader_of_whom_we_learned_late_counts_though_they_came_before_the_answer() -> None:
    late = replace(a_fact("fact.leadership", "leader", EARLY), day=NEW)
    answered = Since("2026-06-21", "2026-06-21")
    assert [sign.code for sign in reopen("agenda.their_interests", a_file([late]), answered)] == [
        "new_leader"
    ]


def test_a_fact_that_was_wrong_counts_for_nothing() -> None:
    wrong = a_fact("fact.leadership", "leader", NEW, state="retracted")
    assert not reopen("agenda.their_interests", a_file([wrong]), ANSWERED)


# -- some rules in their own words --------------------------------------------
def test_a_note_that_it_was_asked_stands_for_a_grievance() -> None:
    asked = a_meeting("asked", evidence_for=["trust.grievances_known"])
    sign = suggest("trust.grievances_known", a_file([asked]))
    assert sign is not None
    assert sign.code == "grievance_asked"


@pytest.mark.parametrize("said", ["None", "Aucun", "لا يوجد"])
def test_no_political_link_needs_no_review(said: str) -> None:
    sign = suggest("agenda.apart_from_politics", a_file([], an_engagement(political_link=said)))
    assert sign is not None
    assert sign.code == "no_politics"


def test_a_political_link_is_not_kept_apart_and_neither_is_one_nobody_wrote_of() -> None:
    linked = an_engagement(political_link="An annex of the peace roadmap")
    for talks in (linked, an_engagement()):
        assert suggest("agenda.apart_from_politics", a_file([], talks)) is None


def test_a_cost_in_words_is_enough() -> None:
    sign = suggest("agenda.cost_of_no", a_file([], an_engagement(written=["cost_of_no"])))
    assert sign is not None
    assert sign.code == "cost_written"


def test_a_risky_gain_without_its_review_suggests_nothing() -> None:
    gains = an_engagement(expected_gains=["gain.diversion"])
    assert suggest("agenda.expected_gains", a_file([], gains)) is None


def test_a_pending_designation_makes_an_older_check_no_answer() -> None:
    case = CASES["structures.law_checked"]
    pending = a_fact("fact.listing", "pending", NEW, listing={"kind": "list.pending"})
    assert suggest("structures.law_checked", file_of(case, pending)) is None


def checks_of(*days: tuple[str, str]) -> list[Entry]:
    return [an_entry("legal_check", f"check {who}", actor=an_id(who), on=on, laws=[]) for who, on in days]


def test_the_law_is_checked_only_where_everybody_talked_with_was() -> None:
    talks = an_engagement(actors=[THEM, an_id("state")])
    item = "structures.law_checked"
    some = propose(item, a_file(checks_of(("them", LATE)), talks))
    assert some is not None
    assert (some.status, some.signs[0].code, some.records) == (
        "partly",
        "law_checked_of_some",
        (an_id("check them"),),
    )
    half = a_file([*checks_of(("them", LATE)), a_state(item, "partly")], talks)
    assert propose(item, half) is None  # it is said already
    both = propose(item, a_file(checks_of(("them", EARLY), ("state", LATE)), talks))
    assert both is not None
    assert (both.status, dict(both.signs[0].facts)) == ("done", {"day": EARLY})
    assert suggest(item, a_file(checks_of(("somebody else", LATE)), talks)) is None
    assert suggest(item, a_file(checks_of(("them", LATE)), an_engagement(actors=[]))) is None


@given(
    st.dictionaries(
        st.sampled_from(["them", "state", "elders"]), st.dates(date(2026, 1, 1), date(2026, 9, 1))
    )
)
def test_one_actor_without_a_check_that_counts_is_enough_for_the_law_not_to_be_checked(
    made: dict[str, date],
) -> None:
    talks = an_engagement(actors=[THEM, an_id("state"), an_id("elders")])
    view = a_file(checks_of(*((who, day.isoformat()) for who, day in made.items())), talks)
    counting = [who for who, day in made.items() if "2026-04-01" < day.isoformat() <= TODAY]
    proposal = propose("structures.law_checked", view)
    assert (proposal.status if proposal else "") == (
        "done" if len(counting) == 3 else "partly" if counting else ""
    )


def test_a_check_past_its_day_or_with_a_label_of_that_month_does_not_count() -> None:
    item = "structures.law_checked"
    over = an_entry("legal_check", "check", actor=THEM, on=EARLY, next_on="2026-06-10")
    assert suggest(item, a_file([over])) is None
    label = a_fact("fact.label", "label", "2026-06")
    assert suggest(item, a_file([*checks_of(("them", "2026-06-20")), label])) is None


def test_an_exemption_from_one_listing_answers_no_other() -> None:
    effects = {"kind": "list.x", "effects": ["effect.asset_freeze"]}
    both = [a_fact("fact.listing", name, listing=effects) for name in ("one", "other")]
    of_one = an_entry("exemption", "w", actor=THEM, listing_fact=both[0].id, status="exemption.granted")
    item = "structures.exemptions"
    assert suggest(item, a_file([*both, of_one])) is None
    of_all = an_entry("exemption", "v", actor=THEM, status="exemption.granted")
    assert suggest(item, a_file([*both, of_one, of_all])) is not None


# -- what is dated ahead ------------------------------------------------------
def test_a_view_or_a_review_of_a_day_to_come_stands_for_nothing_yet() -> None:
    ahead = "2026-07-15"
    faith = an_entry("good_faith_view", "planned", actor=THEM, on=ahead)
    assert suggest("trust.good_faith_view", a_file([faith])) is None
    against = [a_meeting(day, day, outcome="no_show") for day in ("2026-06-10", "2026-06-12")]
    view = an_entry("good_faith_view", "held", EARLY, actor=THEM, on=EARLY)
    (sign,) = reopen("trust.good_faith_view", a_file([faith, view, *against]), Since(EARLY))
    assert sign.code == "signs_against"
    review = an_entry("principle_review", "r", on=ahead, trigger="trig.political_merge", decided_by="U-M")
    linked = an_engagement(political_link="An annex", risks_reviewed_on=LATE)
    assert suggest("agenda.apart_from_politics", a_file([review], linked)) is None
    assert suggest("structures.risks_reviewed", a_file([review], linked)) is None


def test_a_level_that_is_unknown_counts_with_a_plan_to_ask_again() -> None:
    case = CASES["agenda.their_interests"]
    two = replace(case.entries[0], values={"written": ["position", "reasoning"]})
    assert suggest("agenda.their_interests", a_file([two])) is None
    plan = a_fact("fact.opacity", "who decides?", EARLY, retry_on="2026-07-10")
    assert suggest("agenda.their_interests", a_file([two, plan])) is not None
