"""The tables of docs/format.md and the program say the same; so does `hdfield schema`."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from hdfield.model.base import GROUPS, layout
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.rules.once import once_id
from hdfield.rules.schemas import json_schema
from hdfield.rules.scopes import SCOPE_GROUPS, Scope, may_write, redact, scope_of
from tests.builders import an_id
from tests.unit.rules.pages import table


def fields_of(cell: str) -> tuple[set[str], set[str]]:
    """Read a cell as (all fields, computed fields)."""
    if cell == "–":
        return set(), set()
    plain, _, computed = cell.partition("computed:")
    read = [
        {name for name in part.replace(";", ",").replace(" ", "").split(",") if name}
        for part in (plain, computed)
    ]
    return read[0] | read[1], read[1]


def test_every_kind_lies_in_its_groups_as_the_format_says() -> None:
    rows = {row["kind"]: row for row in table("kind") if set(GROUPS) <= set(row)}
    assert set(rows) == set(KINDS)
    for kind, model in KINDS.items():
        marks = layout(model)
        for group in GROUPS:
            written, computed = fields_of(rows[kind][group])
            assert {name for name, at in marks.groups.items() if at == group} == written, (kind, group)
            if group == "near":
                assert computed == marks.computed - {"recorded_at"}
        assert "recorded_at" in marks.computed


def test_every_field_lies_in_a_group_or_in_the_header() -> None:
    for model in KINDS.values():
        assert set(model.model_fields) - set(layout(model).groups) == {"id", "parents"}
        assert set(model.NEEDED) <= set(layout(model).groups)
        assert SCHEMAS[model.KIND] == 1


def test_a_scope_opens_the_groups_the_format_says() -> None:
    rows = table("scope")
    said = {
        row["scope"]: tuple(group for group in GROUPS if row[group] == "yes")
        for row in rows
        if set(GROUPS) <= set(row)
    }
    assert said == dict(SCOPE_GROUPS)


@pytest.mark.parametrize("scope", sorted(SCOPE_GROUPS))
def test_an_exact_point_and_what_happened_to_the_device_never_leave(scope: Scope) -> None:
    left = redact(dict.fromkeys(GROUPS, "x"), scope)
    assert tuple(left) == SCOPE_GROUPS[scope]
    assert not {"point", "own"} & set(left)
    assert redact({"core": 1}, scope) == {"core": 1}


@pytest.mark.parametrize(
    ("roles", "scope"),
    [
        (("field",), "team"),
        (("coordinator",), "coordinator"),
        (("mandator",), "mandator"),
        (("security",), "security"),
        (("mandator", "security", "field", "coordinator"), "coordinator"),
        (("mandator", "security", "field"), "team"),
        (("mandator", "security"), "security"),
        (("auditor", "mandator"), "mandator"),
        (("auditor",), None),
        (("recovery",), None),
        ((), None),
    ],
)
def test_several_roles_read_at_the_widest_scope(roles: tuple[str, ...], scope: Scope | None) -> None:
    assert scope_of(roles) == scope


def test_auditor_and_recovery_write_nothing() -> None:
    assert not any(may_write(roles, "encounter") for roles in [(), ("auditor",), ("auditor", "recovery")])
    assert all(may_write((role,), "encounter") for role in ("field", "coordinator", "mandator", "security"))
    assert may_write(("auditor", "security"), "encounter")


def test_a_once_id_is_what_the_format_says() -> None:
    owner = an_id("an engagement")
    text = b"hdfield/once\n" + owner.encode() + b"\nchecklist_state\ntrust.who_we_are"
    assert once_id(owner, "checklist_state", "trust.who_we_are") == hashlib.sha256(text).digest()[:16].hex()
    others = {
        once_id(owner, "checklist_state", "trust.venue"),
        once_id(an_id("another"), "checklist_state", "trust.who_we_are"),
        once_id(owner, "review", "trust.who_we_are"),
    }
    assert len(others) == 3


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_schema_names_group_computed_and_needed(kind: str) -> None:
    schema: dict[str, Any] = json_schema(KINDS[kind])
    marks = layout(KINDS[kind])
    assert json.loads(json.dumps(schema)) == schema
    assert schema["additionalProperties"] is False
    assert schema["required"] == list(KINDS[kind].NEEDED)
    properties = schema["properties"]
    assert {name: part["x-group"] for name, part in properties.items() if "x-group" in part} == marks.groups
    assert {name for name, part in properties.items() if part.get("readOnly")} == marks.computed
