"""What asks for a principle review, and what answers it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.codes import CODES
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.principle_triggers import Raised, asked_by, one_sided, raised, unanswered

TODAY = "2026-06-30"


def a_file(talks: dict[str, Any] | None = None, *entries: Entry) -> FileView:
    kinds: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        kinds[entry.kind] = (*kinds.get(entry.kind, ()), entry)
    return FileView(TODAY, Entry("talks", "engagement", TODAY, talks or {}), kinds)


def met(name: str = "met", day: str = "2026-05-03", **values: Any) -> Entry:
    return Entry(name, "encounter", day, values)


def asked(demand: str, response: str | None, **values: Any) -> Entry:
    return met(demands=[{"demand": demand, "response": response}], **values)


def review(trigger: str, on: str, **values: Any) -> Entry:
    return Entry(f"review-{on}", "principle_review", on, {"trigger": trigger, "on": on, **values})


def fired(file: FileView) -> list[str]:
    return [one.trigger for one in raised(file)]


@pytest.mark.parametrize("demand", ["demand.fee", "demand.tax", "demand.share_goods", "demand.fuel"])
@pytest.mark.parametrize("response", CODES["demand_response"])
def test_money_and_goods_ask_for_a_review_once_something_was_given(demand: str, response: str) -> None:
    given_away = response in ("met", "partly_met", "met_under_threat")
    assert fired(a_file({}, asked(demand, response))) == (["trig.illicit_tax"] if given_away else [])


@pytest.mark.parametrize(
    ("demand", "trigger"),
    [
        ("demand.choose_beneficiaries", "trig.target_selection"),
        ("demand.staff_list", "trig.data_request"),
        ("demand.beneficiary_list", "trig.data_request"),
        ("demand.intelligence", "trig.data_request"),
        ("demand.hire", "trig.staffing"),
        ("demand.gender_limit", "trig.staffing"),
        ("demand.escort", "trig.armed_escort"),
        ("demand.publicity", "trig.legitimising"),
    ],
)
def test_what_touches_a_principle_asks_for_one_until_it_is_refused(demand: str, trigger: str) -> None:
    assert fired(a_file({}, asked(demand, "deferred"))) == [trigger]
    assert fired(a_file({}, asked(demand, None))) == [trigger]
    assert fired(a_file({}, asked(demand, "refused"))) == []


@pytest.mark.parametrize(
    ("entry", "trigger"),
    [
        (met(outcome="goods_taken"), "trig.diversion"),
        (met(kind="intermediary.trader", threat="explicit"), "trig.risk_transfer"),
        (Entry("i", "inducement", TODAY, {"kind": "stick.suspension", "wielder": "by.us"}), "trig.own_stick"),
        (Entry("i", "inducement", TODAY, {"kind": "carrot.public_health_role"}), "trig.service_recognition"),
        (Entry("i", "inducement", TODAY, {"kind": "carrot.service_substitution"}), "trig.substitution"),
        (Entry("d", "diplomacy_action", TODAY, {"kind": "hd.reputation"}), "trig.legitimising"),
        (Entry("a", "agreement", TODAY, {"form": "form.public_declaration"}), "trig.legitimising"),
        (Entry("p", "agenda_point", TODAY, {"peace_process": True}), "trig.political_merge"),
    ],
)
def test_a_record_fires_its_trigger_and_is_named(entry: Entry, trigger: str) -> None:
    (one,) = raised(a_file({}, entry))
    assert (one.trigger, one.records) == (trigger, (entry.id,))


@pytest.mark.parametrize(
    "entry",
    [
        met(kind="intermediary.trader", threat="implied"),
        met(kind="checkpoint.mobile", threat="explicit"),
        Entry("i", "inducement", TODAY, {"kind": "stick.suspension", "wielder": "by.state"}),
        Entry(
            "i", "inducement", TODAY, {"kind": "stick.suspension", "wielder": "by.us", "status": "rejected"}
        ),
    ],
)
def test_what_others_do_and_what_was_dropped_fires_nothing(entry: Entry) -> None:
    assert fired(a_file({}, entry)) == []


@pytest.mark.parametrize(
    ("talks", "trigger"),
    [
        ({"expected_gains": ["gain.taxation"]}, "trig.illicit_tax"),
        ({"expected_gains": ["gain.political"]}, "trig.political_merge"),
        ({"goal": "goal.conflict_end"}, "trig.political_merge"),
        ({"political_link": "An annex of the peace roadmap"}, "trig.political_merge"),
    ],
)
def test_what_stands_in_the_engagement_asks_until_a_review_that_still_counts(
    talks: dict[str, Any], trigger: str
) -> None:
    assert [one.trigger for one in unanswered(a_file(talks))] == [trigger]
    assert unanswered(a_file(talks, review(trigger, "2026-01-01"))) == ()
    late = review(trigger, "2026-01-01", revisit="2026-06-29")
    assert [one.trigger for one in unanswered(a_file(talks, late))] == [trigger]


@pytest.mark.parametrize("said", ["", "none", "None.", "no", "Aucun", "aucun lien", "non", "لا", "لا يوجد."])
def test_that_there_is_no_political_link_asks_for_nothing_in_whatever_language(said: str) -> None:
    assert fired(a_file({"political_link": said})) == []


def test_a_review_answers_what_came_before_it_and_not_what_came_after() -> None:
    paid = asked("demand.fee", "met_under_threat")
    assert unanswered(a_file({}, paid, review("trig.illicit_tax", "2026-05-03"))) == ()
    earlier = review("trig.illicit_tax", "2026-05-02")
    assert unanswered(a_file({}, paid, earlier)) == (Raised("trig.illicit_tax", "2026-05-03", ("met",)),)
    assert unanswered(a_file({}, paid, review("trig.diversion", "2026-06-01"))) != ()


def test_a_plan_that_rests_on_a_review_asks_for_no_other_however_often_it_is_edited() -> None:
    def stick(**values: Any) -> Entry:
        held = {"kind": "stick.own_denunciation", "wielder": "by.us", "status": "approved", **values}
        return Entry("stick", "inducement", TODAY, held)

    first = review("", "2026-05-01", decided_on="2026-05-01")
    assert [one.trigger for one in unanswered(a_file({}, stick(), first))] == ["trig.own_stick"]
    assert unanswered(a_file({}, stick(review=first.id), first)) == ()
    revisit = Entry(first.id, first.kind, first.day, {**first.values, "revisit": "2026-06-01"})
    assert unanswered(a_file({}, stick(review=first.id), revisit)) != ()
    assert unanswered(a_file({}, stick(review="of others"), first)) != ()


@given(
    st.lists(
        st.tuples(st.sampled_from(CODES["demand"]), st.sampled_from([None, *CODES["demand_response"]])),
        max_size=6,
    )
)
def test_a_trigger_is_never_fired_twice_and_always_rests_on_something(
    demands: list[tuple[str, str | None]],
) -> None:
    file = a_file({}, met(demands=[{"demand": demand, "response": answer} for demand, answer in demands]))
    found = raised(file)
    assert len({one.trigger for one in found}) == len(found)
    assert all(one.records and one.trigger in CODES["principle_trigger"] for one in found)
    assert raised(file.without(["met"])) == ()


KINDS = {"front": ["armed.rebel"], "army": ["state.army"], "elders": ["community.elders"]}


def test_meeting_one_party_alone_for_two_months_is_asked_about() -> None:
    meetings = [(f"2026-06-0{day}", ["front", "elders"]) for day in range(1, 4)]
    assert one_sided(meetings, KINDS, TODAY) == ("army",)
    assert one_sided([*meetings, ("2026-06-04", ["army"])], KINDS, TODAY) == ()
    assert one_sided(meetings[:2], KINDS, TODAY) == ()
    assert one_sided(meetings, KINDS, "2026-09-30") == ()
    assert one_sided([("2026-06-01", ["elders"])] * 5, KINDS, TODAY) == ()


def test_one_encounter_asks_for_what_it_fired_itself_until_a_review_as_new_answers() -> None:
    fee = asked("demand.fee", "met")
    names = met("names", "2026-05-04", demands=[{"demand": "demand.staff_list"}])
    file = a_file({}, fee, names)
    assert [one.trigger for one in asked_by(file, fee.id)] == ["trig.illicit_tax"]
    assert asked_by(file, names.id) == (Raised("trig.data_request", "2026-05-04", (names.id,)),)
    assert asked_by(file, "another") == ()
    before, after = review("trig.illicit_tax", "2026-05-02"), review("trig.illicit_tax", "2026-05-03")
    assert asked_by(a_file({}, fee, before), fee.id) != ()
    assert asked_by(a_file({}, fee, after), fee.id) == ()


def test_a_review_of_a_day_to_come_answers_nothing_yet() -> None:
    escort = asked("demand.escort", "met")
    planned = Entry(
        "planned", "principle_review", TODAY, {"on": "2026-07-15", "trigger": "trig.armed_escort"}
    )
    assert [one.trigger for one in unanswered(a_file(None, escort, planned))] == ["trig.armed_escort"]
    of_today = Entry("today", "principle_review", TODAY, {"on": TODAY, "trigger": "trig.armed_escort"})
    assert unanswered(a_file(None, escort, planned, of_today)) == ()
