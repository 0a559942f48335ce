"""What counts as deciding, told from a version and what it follows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.model.base import Record, layout
from hdfield.model.judging import PrincipleReview
from hdfield.model.mandate import Mandate, RedLine
from hdfield.rules.reserved import decides, may_decide

ISSUED: dict[str, Any] = {
    "engagement": "a" * 32,
    "status": "issued",
    "issued_by": "U-MAND",
    "may": [{"text": "routes"}],
}
LINE: dict[str, Any] = {"kind": "rl.principle", "decided_by": "U-MAND", "text": {"text": "no lists"}}
REVIEW: dict[str, Any] = {"on": "2026-05-01", "decided_by": "U-MAND", "decision": {"text": "no"}}
RECORDS: dict[str, type[Record]] = {
    "mandate": Mandate,
    "red_line": RedLine,
    "principle_review": PrincipleReview,
}
DECISIONS = [("mandate", ISSUED), ("red_line", LINE), ("principle_review", REVIEW)]


@pytest.mark.parametrize("role", ["mandator", "coordinator", "security"])
def test_three_roles_may_decide(role: str) -> None:
    assert may_decide(("field", role))


@pytest.mark.parametrize("roles", [(), ("field",), ("auditor", "recovery"), ("of_a_newer_program",)])
def test_no_other_role_may(roles: tuple[str, ...]) -> None:
    assert not may_decide(roles)


@pytest.mark.parametrize(("kind", "core"), DECISIONS)
def test_a_decision_out_of_nothing_is_one_and_carried_on_it_is_none(kind: str, core: dict[str, Any]) -> None:
    assert decides(kind, core, [])
    assert not decides(kind, core, [core])
    assert not decides(kind, {**core, "sensitivity": "sens.high"}, [core])


@pytest.mark.parametrize(("kind", "core"), DECISIONS)
def test_taking_a_decision_back_is_a_decision(kind: str, core: dict[str, Any]) -> None:
    undone = {
        name: value for name, value in core.items() if name not in ("decided_by", "decided_on", "decision")
    }
    assert decides(kind, {**undone, "status": "draft"}, [core])
    assert decides(kind, {**core, "removed": True}, [core])
    assert not decides(kind, {**core, "removed": True}, [{**core, "removed": True}])


@pytest.mark.parametrize(
    ("kind", "core"),
    [
        ("mandate", {"status": "draft", "may": [{"text": "routes"}]}),
        ("red_line", {"kind": "rl.legal", "text": {"text": "perhaps"}}),
        ("red_line", {"kind": "rl.institutional", "theirs": "b" * 32, "text": {"text": "theirs"}}),
        ("principle_review", {"on": "2026-05-01", "level": "risk.3"}),
        ("engagement", {"status": "issued", "decided_by": "U-NEG1"}),
    ],
)
def test_drafts_questions_and_other_kinds_decide_nothing(kind: str, core: dict[str, Any]) -> None:
    assert not decides(kind, core, [])


def test_a_mandate_is_acknowledged_by_whom_it_is_for_and_widened_by_nobody_else() -> None:
    acknowledged = {**ISSUED, "status": "acknowledged", "acknowledged_by": "U-NEG1"}
    assert not decides("mandate", acknowledged, [ISSUED])
    assert decides("mandate", {**acknowledged, "may": [*ISSUED["may"], {"text": "fees"}]}, [ISSUED])
    assert decides("mandate", {**ISSUED, "status": "withdrawn"}, [ISSUED])
    assert decides("mandate", {**ISSUED, "valid_to": "2027-12-31"}, [ISSUED])


def test_to_choose_between_two_mandates_that_differ_is_to_decide() -> None:
    wider = {**ISSUED, "may": [*ISSUED["may"], {"text": "fees"}]}
    acknowledged = {**wider, "status": "acknowledged", "acknowledged_by": "U-NEG1"}
    assert decides("mandate", acknowledged, [ISSUED, acknowledged])
    assert decides("mandate", ISSUED, [ISSUED, acknowledged])
    assert not decides("mandate", acknowledged, [wider, acknowledged])
    assert not decides("mandate", wider, [wider, {"status": "draft", "may": []}])


@pytest.mark.parametrize(("kind", "core"), DECISIONS)
def test_to_bring_back_what_was_removed_is_to_decide(kind: str, core: dict[str, Any]) -> None:
    assert decides(kind, core, [{**core, "removed": True}])
    assert decides(kind, core, [{**core, "removed": True}, core])


def test_a_mandate_that_was_withdrawn_is_nobodys_to_acknowledge() -> None:
    withdrawn = {**ISSUED, "status": "withdrawn"}
    assert decides("mandate", {**ISSUED, "status": "acknowledged"}, [withdrawn])
    assert decides("mandate", {**ISSUED, "status": "acknowledged"}, [withdrawn, ISSUED])


def test_a_line_of_ours_is_not_made_one_of_theirs_in_passing() -> None:
    assert decides("red_line", {**LINE, "theirs": "b" * 32}, [LINE])


@pytest.mark.parametrize("field", ["decided_by", "decided_on", "decision"])
def test_each_word_of_a_decision_makes_a_review_decided(field: str) -> None:
    said = {"decided_by": "U-NEG1", "decided_on": "2026-05-02", "decision": {"text": "go"}}[field]
    assert decides("principle_review", {"on": "2026-05-01", field: said}, [{"on": "2026-05-01"}])


def test_an_outcome_seen_may_be_added_to_a_review_by_anyone() -> None:
    assert not decides("principle_review", {**REVIEW, "revisit": "2026-08-01"}, [REVIEW])
    assert decides("principle_review", {**REVIEW, "decision": {"text": "yes"}}, [REVIEW])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("on", "2026-06-01"),
        ("engagement", "e" * 32),
        ("trigger", "trig.own_stick"),
        ("raised_by", "f" * 32),
        ("principles", ["prin.humanity"]),
        ("level", "risk.1"),
        ("guides", "yes"),
        ("credible", "yes"),
        ("acceptable", "yes"),
    ],
)
def test_what_a_review_was_decided_about_is_changed_by_nobody_else(field: str, value: Any) -> None:
    decided = {**REVIEW, field: "2026-05-01" if field == "on" else "as it was"}
    assert decides("principle_review", {**decided, field: value}, [decided])
    assert decides(
        "principle_review", {name: said for name, said in decided.items() if name != field}, [decided]
    )
    raised = {"on": "2026-05-01", field: "as it was"}
    assert not decides("principle_review", {**raised, field: value}, [raised])


def test_a_decided_review_is_looked_at_again_sooner_at_anyones_wish_and_later_at_nobodys_else() -> None:
    planned = {**REVIEW, "revisit": "2026-08-01"}
    assert not decides("principle_review", {**planned, "revisit": "2026-07-01"}, [planned])
    assert decides("principle_review", {**planned, "revisit": "2026-08-02"}, [planned])
    assert decides("principle_review", REVIEW, [planned])


@given(
    st.sampled_from(DECISIONS),
    st.dictionaries(
        st.sampled_from(sorted({name for one in RECORDS.values() for name in one.model_fields})),
        st.none() | st.just("changed"),
        min_size=1,
        max_size=3,
    ),
)
def test_only_what_this_page_names_is_anyones_to_change_beside_a_decision(
    decision: tuple[str, dict[str, Any]], changed: dict[str, Any]
) -> None:
    kind, core = decision
    free = {
        "mandate": {"acknowledged_by", "acknowledged_on"},
        "red_line": set[str](),
        "principle_review": {"revisit"},
    }[kind] | {"sensitivity"}
    in_core = {name for name, group in layout(RECORDS[kind]).groups.items() if group == "core"}
    touched = {name for name, value in changed.items() if name in in_core and core.get(name) != value} - free
    touched -= {"status"}  # it has tests of its own
    after = {**core, **{name: changed[name] for name in touched}}
    assert decides(kind, after, [core]) == bool(touched - {"removed"})


def test_a_mandate_without_a_last_day_is_ended_by_who_may_decide_and_one_with_it_by_the_day() -> None:
    assert decides("mandate", {**ISSUED, "status": "expired"}, [ISSUED])
    assert decides("mandate", {**ISSUED, "status": "acknowledged"}, [{**ISSUED, "status": "expired"}])
    dated = {**ISSUED, "valid_to": "2026-06-30"}
    assert not decides("mandate", {**dated, "status": "expired"}, [dated])
    assert not decides("mandate", dated, [{**dated, "status": "expired"}])


@given(
    st.sampled_from(DECISIONS),
    st.dictionaries(st.text(max_size=8), st.none() | st.text(max_size=5) | st.booleans(), max_size=4),
)
def test_whatever_else_a_core_holds_a_decision_that_stands_can_be_carried_on(
    decision: tuple[str, dict[str, Any]], more: dict[str, Any]
) -> None:
    kind, core = decision
    assert decides(kind, {**more, **core}, [{}])
    assert not decides(kind, {**more, **core}, [{**more, **core}])
