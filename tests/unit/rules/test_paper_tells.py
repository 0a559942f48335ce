"""What each section of a paper tells, of whom, and what it leaves to others."""

from __future__ import annotations

from typing import Any

import pytest

from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.handover import Handover
from hdfield.rules import paper_history as history
from hdfield.rules import paper_meeting as meeting
from hdfield.rules import paper_preparation as preparing
from hdfield.rules import paper_sections as talks
from hdfield.rules.paper_dates import next_dates
from hdfield.rules.paper_law import the_law
from hdfield.rules.paper_parts import Code, Day, Line, Mark, Name, Number, Section, Text
from tests.builders import an_id
from tests.unit.rules.files import TALKS, THEM, TODAY
from tests.unit.rules.paper_files import a_paper_file, a_record

OTHERS = an_id("others")


def said(line: Line, of: type) -> list[Any]:
    """Give what the pieces of one shape say."""
    names = {Code: "code", Text: "text", Day: "day", Name: "record", Number: "number", Mark: "code"}
    return [getattr(one.piece, names[of]) for one in line.pieces if isinstance(one.piece, of)]


def texts(section: Section) -> list[str]:
    return [one.piece.text for line in section.lines for one in line.pieces if isinstance(one.piece, Text)]


def of(section: Section, what: str) -> list[Line]:
    return [one for one in section.lines if one.what == what]


def word(text: str) -> dict[str, str]:
    return {"text": text}


def met(name: str, day: str = "2026-06-20", kind: str = "meeting.bilateral", **values: Any) -> Encounter:
    at = {"at": f"{day}T09:00:00+03:00"}
    held = a_record("encounter", name, kind=kind, at=at, day=day, engagements=[TALKS], **values)
    assert isinstance(held, Encounter)
    return held


def listed(name: str, kind: str, actor: str = THEM, of_kind: str = "fact.listing") -> Record:
    values = {"kind": of_kind, "state": "asserted", "valid_from": "2026-01"}
    listing = {"kind": kind, "effects": ["effect.contact_prohibited"]}
    return a_record("actor_fact", name, actor=actor, listing=listing, **values)


# -- the law ----------------------------------------------------------------------
def test_a_listing_in_force_is_the_strictest_rule_and_what_is_announced_or_said_is_none() -> None:
    law = a_record(
        "law", "law", name="Permit act", contact="contact.permit", lawful_channel=word("the liaison")
    )
    announced = listed("announced", "list.pending")
    called = listed("called", "list.label_only", of_kind="fact.label")
    section = the_law(a_paper_file([law, announced, called]))
    assert said(of(section, "contact")[0], Code) == ["contact.permit"]
    assert texts(Section("", tuple(of(section, "lawful_channel")))) == ["the liaison"]
    formal = the_law(a_paper_file([law, listed("formal", "list.regional")]))
    assert said(of(formal, "contact")[0], Code) == ["contact.prohibited"]
    assert not of(formal, "lawful_channel")


def test_a_label_is_told_as_one_and_what_others_are_called_is_not_told() -> None:
    called = listed("called", "list.label_only", of_kind="fact.label")
    section = the_law(a_paper_file([called, listed("theirs", "list.regional", OTHERS)]))
    assert [one.record for one in of(section, "label")] == [called.id]
    assert not of(section, "listing")
    assert not of(section, "contact")


def test_a_check_that_is_old_is_marked_and_whom_nobody_checked_is_named() -> None:
    old = a_record("legal_check", "old", actor=THEM, on="2026-01-10", next_on="2026-04-10")
    section = the_law(a_paper_file([old], actors=[THEM, OTHERS]))
    assert said(of(section, "check")[0], Mark) == ["stale"]
    assert said(of(section, "unchecked")[0], Name) == [OTHERS]
    fresh = a_record("legal_check", "fresh", actor=THEM, on="2026-06-10", next_on="2026-09-10")
    assert said(of(the_law(a_paper_file([fresh])), "check")[0], Mark) == []


# -- one encounter -------------------------------------------------------------------
def test_what_was_asked_stands_with_its_amount_else_its_band_and_our_answer() -> None:
    here = met(
        "here",
        demands=[
            {"demand": "demand.fee", "response": "refused"},
            {"demand": "demand.fuel", "response": "partly_met"},
        ],
        amounts=[{"demand": "demand.fee", "text": "40,000"}],
        amount_bands=[
            {"demand": "demand.fee", "band": "amount.medium"},
            {"demand": "demand.fuel", "band": "amount.small"},
        ],
    )
    fee, fuel = meeting.asked_and_answered(here).lines
    assert (said(fee, Text), said(fee, Code)) == (["40,000"], ["demand.fee", "refused"])
    assert (said(fuel, Text), said(fuel, Code)) == ([], ["demand.fuel", "amount.small", "partly_met"])


def test_promises_of_an_encounter_are_those_made_and_those_seen_there_ours_first_and_each_once() -> None:
    here = met("here")
    values = {"status": "com.made", "text": word("x")}
    made = a_record("commitment", "made", owner="counterpart", made_in=here.id, **values)
    both = a_record("commitment", "both", owner="counterpart", made_in=here.id, verified_in=here.id, **values)
    seen = a_record("commitment", "seen", owner="us", verified_in=here.id, **values)
    elsewhere = a_record("commitment", "elsewhere", owner="us", made_in=an_id("other"), **values)
    told = meeting.promised(a_paper_file([here, made, both, seen, elsewhere]), here).lines
    assert told[0].record == seen.id
    assert sorted(one.record for one in told) == sorted([str(made.id), str(both.id), str(seen.id)])


def test_only_what_happened_there_is_told_of_an_encounter() -> None:
    here, other = met("here"), met("other", "2026-06-21")
    line = a_record("red_line", "line", kind="rl.legal", text=word("No fees"))
    there = [
        a_record("red_line_event", name, red_line=line.id, encounter=one.id, event="held")
        for name, one in (("held", here), ("elsewhere", other))
    ]
    steps = [
        a_record("task", f"step {name}", status="task.open", what=word(name), about=one.id)
        for name, one in (("here", here), ("there", other))
    ]
    incidents = [
        a_record("incident", f"incident {act}", encounter=one.id, act=act)
        for act, one in (("act.theft", here), ("act.attack", other))
    ]
    file = a_paper_file([here, other, line, *there, *steps, *incidents])
    assert [one.record for one in meeting.lines_touched(file, here).lines] == [there[0].id]
    assert texts(meeting.next_steps(file, here)) == ["here"]
    assert [said(one, Code) for one in of(meeting.the_meeting(file, here), "incident")] == [["act.theft"]]


# -- before a meeting ------------------------------------------------------------------
def test_our_lines_stand_apart_from_theirs_and_those_past_their_day_are_left_out() -> None:
    ours = a_record("red_line", "ours", kind="rl.legal", text=word("ours"), valid_to=TODAY)
    theirs = a_record("red_line", "theirs", kind="rl.legal", text=word("theirs"), theirs=THEM)
    past = a_record("red_line", "past", kind="rl.legal", text=word("past"), valid_to="2026-06-29")
    first, second = talks.red_lines(a_paper_file([theirs, past, ours])).lines
    assert (first.record, first.what, second.record, second.what) == (ours.id, "", theirs.id, "theirs")
    assert first.weight < second.weight


def test_who_decides_stands_first_and_outlasts_who_only_relays() -> None:
    people = [
        a_record("interlocutor", authority, actor=THEM, code_name=f"maple-{at}", authority=authority)
        for at, authority in enumerate(("auth.relays", "auth.decides", "auth.enforces"))
    ]
    gone = a_record(
        "interlocutor", "gone", actor=THEM, code_name="oak-1", authority="auth.decides", status="lost"
    )
    last = met("last", people=[people[0].id])
    _with, first, *rest = talks.who_decides(a_paper_file([*people, gone, last])).lines
    assert (first.record, first.weight) == (people[1].id, 1)
    assert [one.record for one in rest] == [people[0].id, people[2].id]
    assert all(one.weight > 1 for one in rest)
    assert said(rest[0], Day) == ["2026-06-20"]


def test_open_risks_stand_before_eased_ones_the_gravest_first() -> None:
    risks = [
        a_record("risk", name, status=status, level=level, text=word(name))
        for name, status, level in (
            ("eased", "eased", "risk.5"),
            ("small", "open", "risk.1"),
            ("grave", "open", "risk.5"),
            ("closed", "closed", "risk.5"),
        )
    ]
    assert texts(talks.risks(a_paper_file(risks))) == ["grave", "small", "eased"]


def test_the_checklist_of_a_paper_says_what_slipped_before_what_is_half_there() -> None:
    items = {
        "trust.who_we_are": "open",
        "trust.principles_heard": "slipped",
        "trust.safe_to_meet": "done",
        "trust.exposure_weighed": "done",
        "agenda.need_shown": "not_needed",
    }
    states = [
        a_record("checklist_state", item, item=item, status=status, on="2026-06-01")
        for item, status in items.items()
    ]
    armed = met("armed", threat="weapon_shown")
    lines = preparing.checklist(a_paper_file([*states, armed])).lines
    assert [said(one, Code)[0] for one in lines] == [
        "trust.principles_heard",
        "trust.safe_to_meet",
        "trust.who_we_are",
    ]
    assert [said(one, Mark) for one in lines] == [[], ["may_slip"], []]


def test_carrots_stand_before_sticks_and_what_was_put_away_is_not_told() -> None:
    held = [
        a_record("inducement", kind, kind=kind, target=THEM, status=status, wielder="by.us")
        for kind, status in (
            ("stick.suspension", "idea"),
            ("carrot.norm_pledge", "idea"),
            ("carrot.peace_quick_win", "rejected"),
        )
    ]
    lines = preparing.what_would_bring_them(a_paper_file(held)).lines
    assert [one.record for one in lines] == [held[1].id, held[0].id]
    assert all(said(one, Mark) == ["no_harm_check"] for one in lines)


def test_what_nobody_knows_of_other_parties_is_no_question_of_these_talks() -> None:
    asked = [
        a_record("actor_fact", name, actor=actor, kind="fact.opacity", state=state, value=word(name))
        for name, actor, state in (
            ("ours", THEM, "asserted"),
            ("theirs", OTHERS, "asserted"),
            ("known by now", THEM, "retracted"),
        )
    ]
    points = [
        a_record("agenda_point", "told", text=word("told"), state="open", counterpart_view=word("no")),
        a_record("agenda_point", "untold", text=word("untold"), state="open"),
        a_record("agenda_point", "agreed", text=word("agreed"), state="agreed"),
    ]
    assert texts(preparing.questions(a_paper_file([*asked, *points]))) == ["ours", "untold"]


# -- looking back ----------------------------------------------------------------------
def test_how_it_came_to_the_table_says_what_came_before_and_what_opened_it() -> None:
    talk = met("talk", outcome="talked")
    acts = [
        a_record("diplomacy_action", name, kind="hd.third_party", status="done", on=on, **more)
        for name, on, more in (
            ("led", "2026-06-01", {"opened": talk.id}),
            ("before", "2026-06-02", {}),
            ("after", "2026-06-25", {}),
        )
    ]
    section = history.first_contacts(a_paper_file([talk, *acts]))
    assert {one.record: said(one, Mark) for one in of(section, "preceded")} == {
        acts[0].id: ["opened"],
        acts[1].id: [],
    }
    assert said(of(section, "first_direct")[0], Mark) == []
    assert said(of(section, "attempts")[0], Number) == [0]
    nobody = history.first_contacts(a_paper_file([acts[0]]))
    assert said(of(nobody, "first_direct")[0], Mark) == ["no_contact_yet"]


def test_a_term_stands_under_its_own_agreement() -> None:
    held = [
        a_record("agreement", name, status="agr.in_force", title=word(name), agreed_on="2026-06-01")
        for name in ("one", "two")
    ]
    term = a_record(
        "agreement_term", "term", agreement=held[1].id, kind="term.route", text=word("the bridge")
    )
    order = [one.record for one in history.agreements(a_paper_file([*held, term])).lines if one.record]
    assert order.index(str(term.id)) == order.index(str(held[1].id)) + 1
    assert order.count(str(term.id)) == 1


@pytest.mark.parametrize(
    "decided", [{}, {"decision": {"text": "go"}}, {"decided_on": "2026-06-20"}, {"decided_by": "U-M"}]
)
def test_a_review_is_marked_as_undecided_until_something_says_otherwise(decided: dict[str, Any]) -> None:
    review = a_record("principle_review", "review", on="2026-06-19", **decided)
    (line,) = of(history.judgements(a_paper_file([review])), "review")
    assert ("undecided" in said(line, Mark)) is (decided == {})


def test_a_pack_says_who_gives_it_to_whom_and_whether_it_was_read() -> None:
    given = a_record("handover", "given", by="U-NEG1", to="U-NEG2", on="2026-06-28", advice=word("Be slow"))
    assert isinstance(given, Handover)
    assert [said(one, Mark) for one in of(history.advice(given), "receipt")] == [["not_read"]]
    read = given.model_copy(update={"read_on": "2026-06-29"})
    (receipt,) = of(history.advice(read), "receipt")
    assert (said(receipt, Mark), said(receipt, Day)) == ([], ["2026-06-29"])


# -- what is next ----------------------------------------------------------------------
def test_an_answer_that_came_and_a_term_of_what_is_over_are_waited_for_no_more() -> None:
    sent = met("sent", kind="remote.letter", answer_due="2026-07-02")
    waiting = met("waiting", kind="remote.letter", answer_due="2026-07-03")
    answer = met("answer", "2026-06-22", answers=sent.id)
    held = [
        a_record("agreement", "over", status="agr.ended"),
        a_record("agreement", "stands", status="agr.in_force"),
        *(
            a_record(
                "agreement_term",
                f"of {one}",
                agreement=an_id(one),
                kind="term.route",
                next_check="2026-07-04",
            )
            for one in ("over", "stands")
        ),
    ]
    lines = next_dates(a_paper_file([sent, waiting, answer, *held])).lines
    assert [one.record for one in lines] == [waiting.id, an_id("of stands")]
