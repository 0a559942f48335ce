"""What a person or a program may add, and what is refused before it is looked at twice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.errors import InvalidRecordError, UnknownKindError
from hdfield.model.base import moment_text
from hdfield.model.encounter import Encounter
from hdfield.model.kinds import KINDS
from hdfield.model.policy import Policy
from hdfield.services.records import read_record
from tests.builders import a_full_encounter, an_encounter, an_id

VALID: dict[str, Any] = {"kind": "checkpoint.mobile", "at": {"at": "2026-06-30T08:40:00+03:00"}}


def problems(values: object, kind: str = "encounter") -> tuple[tuple[str, str], ...]:
    with pytest.raises(InvalidRecordError) as refused:
        read_record(kind, values, 3)
    assert refused.value.facts["line"] == 3
    return refused.value.facts["problems"]  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"name": "x"}, "name"),
        ({"at": {"at": "2026-06-30T08:40:00"}}, "at.at"),  # no offset
        ({"at": {"at": "1969-06-30T08:40:00Z"}}, "at.at"),
        ({"at": {"at": "2026-06-30T08:40:00+03:00:30"}}, "at.at"),
        ({"at": {"at": 1782798000}}, "at.at"),
        ({"kind": "checkpoint.unheard_of"}, "kind"),
        ({"kind": None}, "kind"),
        ({"kept_verbally": "yes"}, "kept_verbally"),
        ({"kept_verbally": 1}, "kept_verbally"),
        ({"wait_min": "45"}, "wait_min"),
        ({"wait_min": True}, "wait_min"),
        ({"wait_min": -1}, "wait_min"),
        ({"note": {"text": ""}}, "note.text"),
        ({"note": {"text": "x" * 20_001}}, "note.text"),
        ({"note": {"text": "bell\u0007"}}, "note.text"),
        ({"relay": "elder\u202e"}, "relay"),
        ({"relay": "two\nlines"}, "relay"),
        ({"people": ["nobody"]}, "people.0"),
        ({"people": an_id("x")}, "people"),
        ({"id": "X" * 32}, "id"),
        ({"parents": ["x"]}, "parents.0"),
        ({"point": {"lat": "15,3", "lon": "44", "reason": "r", "expires_on": "2026-07-01"}}, "point.lat"),
        ({"point": {"lat": "١٥", "lon": "44", "reason": "r", "expires_on": "2026-07-01"}}, "point.lat"),
        (
            {"point": {"lat": "15", "lon": "44", "reason": "r", "expires_on": "2026-02-30"}},
            "point.expires_on",
        ),
        (
            {"point": {"lat": "15", "lon": "44", "reason": "r", "expires_on": "٢٠٢٦-٠٧-٠١"}},
            "point.expires_on",
        ),
    ],
)
def test_a_value_out_of_its_schema_is_refused_by_its_path(change: dict[str, Any], path: str) -> None:
    assert path in dict(problems({**VALID, **change}))


@pytest.mark.parametrize("values", [None, [], "encounter", 7, {}])
def test_what_is_no_record_is_refused(values: object) -> None:
    assert problems(values)


def test_an_unknown_kind_is_named_with_those_that_are_known() -> None:
    with pytest.raises(UnknownKindError) as refused:
        read_record("dossier", {})
    assert refused.value.facts == {"kind": "dossier", "known": tuple(KINDS)}


def test_the_reason_never_holds_what_a_person_wrote() -> None:
    secret = "Abu Someone"
    with pytest.raises(InvalidRecordError) as refused:
        read_record("encounter", {**VALID, "note": {"text": secret + "\u0007"}, "relay": secret + "\n"})
    assert secret not in repr(refused.value)
    assert refused.value.__cause__ is None


def test_free_text_keeps_direction_marks_tabs_and_line_breaks() -> None:
    text = "first\n\tsecond \u200fثالث"
    record = read_record("encounter", {**VALID, "note": {"text": text}})
    assert isinstance(record, Encounter)
    assert record.note is not None
    assert record.note.text == text


def test_moments_are_kept_to_the_second_with_the_offset_they_had() -> None:
    record = an_encounter(at={"at": "2026-06-30T08:40:12.987+03:00"})
    assert record.at is not None
    assert moment_text(record.at.at) == "2026-06-30T08:40:12+03:00"


def test_what_is_shown_can_be_added_again() -> None:
    full = a_full_encounter()
    assert read_record("encounter", full.model_dump(mode="json")) == full


@given(
    st.sampled_from(sorted(KINDS)),
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(
                st.sampled_from(["kind", "at", "names", "note", "text", "level"]), inner, max_size=4
            )
        ),
    ),
)
def test_any_json_is_read_or_refused_and_never_crashes(kind: str, values: object) -> None:
    try:
        record = read_record(kind, values)
    except InvalidRecordError:
        return
    assert kind == record.KIND


def test_an_organisations_policy_overrides_only_what_it_states() -> None:
    own = Policy(lock_minutes=10, usual_recipients=("COORD",))
    assert own.under(None) == own
    assert own.under(Policy(lock_minutes=2)) == Policy(lock_minutes=2, usual_recipients=("COORD",))
    assert own.under(Policy(profile="hybrid")).lock_minutes == 10
    for minutes in (0, 61):
        with pytest.raises(ValueError, match="lock_minutes"):
            Policy(lock_minutes=minutes)
