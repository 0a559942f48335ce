"""What counts as deciding, told from a version and what it follows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.rules.reserved import decides, may_decide

ISSUED: dict[str, Any] = {
    "engagement": "a" * 32,
    "status": "issued",
    "issued_by": "U-MAND",
    "may": [{"text": "routes"}],
}
LINE: dict[str, Any] = {"kind": "rl.principle", "decided_by": "U-MAND", "text": {"text": "no lists"}}
REVIEW: dict[str, Any] = {"on": "2026-05-01", "decided_by": "U-MAND", "decision": {"text": "no"}}
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
