"""Every move of every life cycle, allowed and refused, against a table of its own."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.cli import words as cli
from hdfield.model.base import Record
from hdfield.model.codes import CODES
from hdfield.refusals import RefusedMoveError, UngroundedMoveError
from hdfield.rules.grounds import LACKING
from hdfield.rules.life_cycles import LIFE_CYCLES, moves, refusal, state_field, state_list
from hdfield.services.records import read_record
from tests.builders import an_id
from ui.words import said

# Written from docs/engagements.md, one line a state, and kept apart from the rule's own table.
TABLE = """
encounter: rec.quick > rec.draft rec.complete
encounter: rec.draft > rec.complete
encounter: rec.complete > rec.reviewed rec.draft
encounter: rec.reviewed > rec.corrected
encounter: rec.corrected > rec.reviewed
actor_fact: asserted > closed retracted
actor_fact: closed > retracted
actor_fact: retracted >
interlocutor: active > suspended lost replaced
interlocutor: suspended > active replaced
interlocutor: lost > active replaced
interlocutor: replaced > active
engagement: eng.exploring > eng.active eng.closed_agreed eng.closed_no_deal eng.handed_over
engagement: eng.active > eng.paused eng.stalled eng.suspended eng.closed_agreed eng.closed_no_deal eng.handed_over
engagement: eng.paused > eng.active eng.stalled eng.suspended eng.closed_agreed eng.closed_no_deal eng.handed_over
engagement: eng.stalled > eng.active eng.paused eng.suspended eng.closed_agreed eng.closed_no_deal eng.handed_over
engagement: eng.suspended > eng.active eng.paused eng.stalled eng.closed_agreed eng.closed_no_deal eng.handed_over
engagement: eng.closed_agreed > eng.active eng.exploring
engagement: eng.closed_no_deal > eng.active eng.exploring
engagement: eng.handed_over > eng.active eng.exploring
checklist_state: open > partly done not_needed
checklist_state: partly > open done slipped not_needed
checklist_state: done > open partly slipped not_needed
checklist_state: slipped > open partly done not_needed
checklist_state: not_needed > open partly done slipped
risk: open > eased accepted closed
risk: eased > open closed
risk: accepted > open closed
risk: closed > open
mandate: draft > issued withdrawn
mandate: issued > acknowledged expired withdrawn
mandate: acknowledged > expired withdrawn
mandate: expired > withdrawn
mandate: withdrawn >
commitment: com.made > com.due com.kept com.kept_late com.partly com.broken com.unknown com.withdrawn com.replaced
commitment: com.due > com.kept com.kept_late com.partly com.broken com.unknown com.withdrawn com.replaced
commitment: com.unknown > com.kept com.kept_late com.partly com.broken com.withdrawn com.replaced
commitment: com.partly > com.kept_late com.broken
commitment: com.broken > com.partly com.kept_late
commitment: com.kept > com.broken
commitment: com.kept_late > com.broken
commitment: com.withdrawn >
commitment: com.replaced >
agreement: agr.draft > agr.agreed agr.ended
agreement: agr.agreed > agr.in_force agr.replaced agr.lapsed agr.ended
agreement: agr.in_force > agr.strained agr.renegotiating agr.replaced agr.lapsed agr.ended
agreement: agr.strained > agr.in_force agr.suspended agr.renegotiating agr.replaced agr.lapsed agr.ended
agreement: agr.suspended > agr.strained agr.renegotiating agr.replaced agr.lapsed agr.ended
agreement: agr.renegotiating > agr.in_force agr.agreed agr.replaced agr.lapsed agr.ended
agreement: agr.lapsed >
agreement: agr.ended >
agreement: agr.replaced >
obstacle: open > being_worked eased cleared accepted
obstacle: being_worked > open eased cleared accepted
obstacle: eased > cleared accepted reopened
obstacle: cleared > accepted reopened
obstacle: accepted > reopened
obstacle: reopened > being_worked eased cleared accepted
exemption: exemption.asked > exemption.granted exemption.granted_late exemption.refused
exemption: exemption.granted > exemption.expired
exemption: exemption.granted_late > exemption.expired
exemption: exemption.refused > exemption.asked
exemption: exemption.expired > exemption.asked
inducement: idea > proposed rejected
inducement: noticed > withdrawn
inducement: proposed > approved rejected
inducement: approved > signalled deployed withdrawn rejected
inducement: signalled > deployed withdrawn
inducement: deployed > withdrawn
inducement: rejected > idea
inducement: withdrawn > idea
diplomacy_action: planned > ongoing done dropped
diplomacy_action: ongoing > done dropped
diplomacy_action: dropped > ongoing
diplomacy_action: done > ongoing
"""
WANTED: dict[str, dict[str, set[str]]] = {}
for _row in TABLE.strip().splitlines():
    _kind, _rest = _row.split(": ")
    _state, _onward = _rest.split(" >")
    WANTED.setdefault(_kind, {})[_state] = set(_onward.split())

NOT_SET_BY_PEOPLE = {"rec.conflicted", "rec.minimised", "rec.destroyed"}
TEXT = {"text": "words", "lang": "en"}
# Everything any state of the kind asks for, so that only the move is judged.
GROUNDED: dict[str, dict[str, Any]] = {
    "encounter": {"kind": "meeting.bilateral", "at": {"at": "2026-06-30T08:40:00+03:00"}},
    "actor_fact": {"actor": an_id("a"), "kind": "fact.norm", "valid_to": "2026-05"},
    "interlocutor": {"code_name": "maple"},
    "engagement": {"title": {"en": "Passage"}, "team": {"mandator": "U-MAND"}},
    "checklist_state": {"engagement": an_id("e"), "item": "trust.who_we_are", "note": TEXT},
    "risk": {"engagement": an_id("e")},
    "mandate": {"engagement": an_id("e"), "issued_by": "U-MAND", "acknowledged_by": "U-NEG1"},
    "commitment": {
        "owner": "us",
        "text": TEXT,
        "basis": "basis.seen",
        "replaced_by": an_id("another promise"),
    },
    "agreement": {"engagement": an_id("e")},
    "obstacle": {"kind": "obst.delay_tactic"},
    "exemption": {"kind": "exempt.sought"},
    "inducement": {"kind": "carrot.norm_pledge", "target": an_id("a")},
    "diplomacy_action": {"kind": "hd.awareness"},
}


class Nothing:
    """No review of anything has been decided."""

    def is_decided(self, review: str) -> bool:
        return review == an_id("a decided review")

    def has_decided_review(self, engagement: str) -> bool:
        return engagement == an_id("an engagement with a decided review")


KNOWN = Nothing()


def a_record(of: str, state: str | None, /, **values: Any) -> Record:
    held = {} if state is None else {state_field(of): state}
    return read_record(of, GROUNDED[of] | held | values)


def lacking(of: str, state: str, /, **values: Any) -> str:
    """Say what a new record of a kind in a state lacks, empty values left out."""
    held = {name: value for name, value in (GROUNDED[of] | values).items() if value is not None}
    found = refusal(None, read_record(of, held | {state_field(of): state}), KNOWN)
    return found.lacking if found else ""


PAIRS = [
    (kind, before, after) for kind, states in WANTED.items() for before, after in product(states, states)
]


@pytest.mark.parametrize(("kind", "before", "after"), PAIRS, ids=str)
def test_a_record_moves_as_the_page_says_and_in_no_other_way(kind: str, before: str, after: str) -> None:
    found = refusal(a_record(kind, before), a_record(kind, after), KNOWN)
    if before == after or after in WANTED[kind][before]:
        assert found is None
        return
    assert found is not None
    assert (found.before, found.after, found.lacking) == (before, after, "")
    assert set(found.allowed) == WANTED[kind][before]


@pytest.mark.parametrize("kind", WANTED)
def test_the_states_of_a_life_cycle_are_those_of_its_vocabulary(kind: str) -> None:
    assert set(WANTED[kind]) == set(CODES[state_list(kind)]) - NOT_SET_BY_PEOPLE
    assert set(moves(kind, None)) == set(WANTED[kind])


def test_the_table_of_this_test_names_every_life_cycle_of_the_rule() -> None:
    assert WANTED.keys() == LIFE_CYCLES.keys()


@pytest.mark.parametrize(("kind", "state"), [(k, s) for k, states in WANTED.items() for s in states])
def test_a_record_may_begin_at_any_state_and_leave_none_for_none(kind: str, state: str) -> None:
    assert refusal(None, a_record(kind, state), KNOWN) is None
    if "status" not in read_record(kind, GROUNDED[kind] | {state_field(kind): state}).NEEDED:
        assert refusal(a_record(kind, None), a_record(kind, state), KNOWN) is None
        assert refusal(a_record(kind, state), a_record(kind, None), KNOWN) is not None


@pytest.mark.parametrize("kind", WANTED)
@given(data=st.data())
def test_no_walk_along_the_moves_is_ever_refused(kind: str, data: st.DataObject) -> None:
    state = data.draw(st.sampled_from(moves(kind, None)))
    for _ in range(6):
        onward = moves(kind, state)
        if not onward:
            break
        after = data.draw(st.sampled_from(onward))
        assert refusal(a_record(kind, state), a_record(kind, after), KNOWN) is None
        state = after


def test_a_kind_without_a_life_cycle_has_no_moves_and_is_never_refused() -> None:
    point = {"engagement": an_id("e"), "text": TEXT, "state": "open"}
    record = read_record("agenda_point", point)
    assert moves("agenda_point", "open") == ()
    assert refusal(record, read_record("agenda_point", point | {"state": "refused"}), KNOWN) is None


# -- what states ask for ----------------------------------------------------------
@pytest.mark.parametrize("status", ["approved", "signalled", "deployed"])
def test_a_stick_of_our_own_needs_a_decided_review_and_a_harm_check_from_approval_on(status: str) -> None:
    stick: dict[str, Any] = {"kind": "stick.own_denunciation", "wielder": "by.us"}
    assert lacking("inducement", status, **stick) == "review"
    assert lacking("inducement", status, **stick, review=an_id("an open one"), harm_check=TEXT) == "review"
    decided = stick | {"review": an_id("a decided review")}
    assert lacking("inducement", status, **decided) == "harm_check"
    assert lacking("inducement", status, **decided, harm_check=TEXT) == ""
    assert lacking("inducement", status, kind="stick.own_denunciation", wielder="by.state") == ""


@pytest.mark.parametrize("status", ["idea", "proposed", "rejected", "withdrawn"])
def test_a_stick_may_be_thought_of_and_rejected_without_a_review(status: str) -> None:
    assert lacking("inducement", status, kind="stick.own_denunciation", wielder="by.us") == ""


def test_what_we_do_ourselves_is_never_noticed() -> None:
    assert lacking("inducement", "noticed", wielder="by.us") == "others"
    assert lacking("inducement", "noticed", wielder="by.state") == ""
    assert lacking("inducement", "noticed", kind="stick.own_denunciation", wielder="by.unknown") == "others"


def test_to_denounce_them_ourselves_waits_for_its_review_where_nobody_else_is_said_to_do_it() -> None:
    said = {"kind": "stick.own_denunciation", "wielder": "by.unknown", "review": None}
    assert lacking("inducement", "deployed", **said) == "review"
    assert lacking("inducement", "noticed", **said | {"wielder": "by.state"}) == ""


def test_an_engagement_is_suspended_by_a_mandator_or_by_a_decided_review() -> None:
    held = {"id": an_id("an engagement with a decided review")}
    assert lacking("engagement", "eng.suspended", team=None) == "review_or_mandator"
    assert lacking("engagement", "eng.suspended", team={"lead": "U-NEG1"}) == "review_or_mandator"
    assert lacking("engagement", "eng.suspended", team=None, **held) == ""
    assert lacking("engagement", "eng.suspended") == ""


def test_a_phase_ends_no_earlier_than_it_began() -> None:
    phase = {"phase": "phase.bargaining", "opened_on": "2026-05-02"}
    assert lacking("engagement", "eng.active", phases=[phase | {"closed_on": "2026-05-01"}]) == "phase_days"
    assert lacking("engagement", "eng.active", phases=[phase | {"closed_on": "2026-05-02"}, phase]) == ""


def test_an_item_is_not_needed_for_a_reason() -> None:
    assert lacking("checklist_state", "not_needed", note=None) == "reason"
    assert lacking("checklist_state", "done", note=None) == ""


@pytest.mark.parametrize("status", ["com.kept", "com.kept_late", "com.partly", "com.broken"])
def test_a_promise_is_kept_or_broken_by_what_was_seen_or_is_rested_on(status: str) -> None:
    assert lacking("commitment", status, basis=None) == "seen_in"
    assert lacking("commitment", status, basis=None, verified_in=an_id("a visit")) == ""


def test_a_replaced_promise_names_what_took_its_place() -> None:
    assert lacking("commitment", "com.replaced", replaced_by=None) == "replaced_by"
    assert lacking("commitment", "com.withdrawn", replaced_by=None, basis=None) == ""


def test_a_mandate_names_both_its_ends_who_are_two_people() -> None:
    assert lacking("mandate", "issued", issued_by=None) == "issued_by"
    assert lacking("mandate", "acknowledged", issued_by=None) == "issued_by"
    assert lacking("mandate", "acknowledged", acknowledged_by=None) == "acknowledged_by"
    assert lacking("mandate", "acknowledged", acknowledged_by="U-MAND") == "acknowledged_by"
    assert lacking("mandate", "issued", acknowledged_by=None) == ""


def test_representing_a_community_rests_on_its_consent() -> None:
    assert lacking("diplomacy_action", "done", kind="hd.represent") == "consent"
    assert lacking("diplomacy_action", "ongoing", kind="hd.represent") == ""
    assert lacking("diplomacy_action", "done", kind="hd.represent", consent=TEXT) == ""


@pytest.mark.parametrize("status", ["ongoing", "done"])
def test_shaping_their_standing_needs_a_decided_review(status: str) -> None:
    assert lacking("diplomacy_action", status, kind="hd.reputation") == "review"
    assert lacking("diplomacy_action", status, kind="hd.reputation", review=an_id("a decided review")) == ""
    assert lacking("diplomacy_action", "planned", kind="hd.reputation") == ""


def test_a_closed_fact_has_a_last_day() -> None:
    assert lacking("actor_fact", "closed", valid_to=None) == "valid_to"


def test_a_reviewed_encounter_changes_only_by_a_correction() -> None:
    reviewed = a_record("encounter", "rec.reviewed", outcome="passed")
    edited = a_record("encounter", "rec.reviewed", outcome="refused")
    found = refusal(reviewed, edited, KNOWN)
    assert found is not None
    assert found.lacking == "correction"
    assert refusal(reviewed, a_record("encounter", "rec.corrected", outcome="refused"), KNOWN) is None
    beside = {"same_event_as": an_id("the same stop"), "removed": True}
    assert refusal(reviewed, a_record("encounter", "rec.reviewed", outcome="passed", **beside), KNOWN) is None


def test_an_edit_may_leave_a_fault_it_found_and_may_not_make_one() -> None:
    bare = read_record("commitment", {"owner": "us", "text": TEXT, "status": "com.kept"})
    reworded = bare.model_copy(update={"due": "2026-05-01"})
    assert refusal(bare, reworded, KNOWN) is None
    found = refusal(a_record("commitment", "com.kept"), bare, KNOWN)
    assert found is not None
    assert found.lacking == "seen_in"


def test_what_lies_in_a_group_this_notebook_was_not_given_is_not_missing() -> None:
    bare = read_record(
        "checklist_state", {"engagement": an_id("e"), "item": "trust.who_we_are", "status": "not_needed"}
    )
    assert refusal(None, bare, KNOWN) is not None
    assert refusal(None, bare, KNOWN, ("who", "inner")) is None


# -- what people are told -----------------------------------------------------------
def test_a_refused_move_is_said_with_labels_and_with_what_is_allowed() -> None:
    error = RefusedMoveError(
        kind="agreement", before="agr.draft", after="agr.strained", allowed=("agr.agreed", "agr.ended")
    )
    told = cli.words(error)
    assert "agr." not in told.happened + told.todo + said(error).happened + said(error).todo
    assert said(error).todo.count(",") == 1


@pytest.mark.parametrize("code", LACKING)
def test_both_words_say_what_to_do_about_everything_that_can_be_lacking(code: str) -> None:
    error = UngroundedMoveError(kind="mandate", before="draft", after="issued", allowed=(), lacking=code)
    assert len(cli.words(error).todo) > 10
    assert len(said(error).todo) > 10
    assert cli.words(error).happened == said(error).happened
