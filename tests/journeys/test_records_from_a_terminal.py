"""Records on the command line: what is taken, what is refused, what stays as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import PASSPHRASE, a_notebook
from tests.forked import Answer
from tests.journeys.terminal import hdfield

BARRIER = {"kind": "checkpoint.barricade", "at": {"at": "2026-03-02T08:40:00+03:00"}}


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    return a_notebook(tmp_path)


def add(notebook: Path, kind: str, data: object) -> Answer:
    raw = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
    return hdfield("add", notebook, kind, "--json", secrets=(PASSPHRASE,), data=raw)


def test_a_record_is_saved_listed_shown_and_found(notebook: Path) -> None:
    note = {"lang": "ar", "text": "طلبوا رسوم المرور"}
    record = add(notebook, "encounter", {**BARRIER, "note": note}).value["ids"][0]
    listed = hdfield("list", notebook, "encounter", "--json", secrets=(PASSPHRASE,)).value
    assert [row["id"] for row in listed["records"]] == [record]
    shown = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,)).value
    assert (shown["note"], shown["day"]) == (note, "2026-03-02")
    found = hdfield("search", notebook, "الرسوم", "--json", secrets=(PASSPHRASE,))
    assert found.value["count"] == 0
    found = hdfield("search", notebook, "رُسُوم", "--json", secrets=(PASSPHRASE,))
    assert [row["id"] for row in found.value["records"]] == [record]


def test_what_show_gives_is_taken_back_as_an_edit(notebook: Path) -> None:
    record = add(notebook, "encounter", BARRIER).value["ids"][0]
    shown = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,)).value
    edit = add(notebook, "encounter", {**shown, "outcome": "passed"})
    assert edit.value["ids"] == [record]
    stale = add(notebook, "encounter", {**shown, "outcome": "delayed"})
    assert stale.status == 1
    now = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,)).value
    assert now["outcome"] == "passed"


def test_several_lines_are_saved_in_one_transaction_or_not_at_all(notebook: Path) -> None:
    lines = b"\n".join(
        [json.dumps(BARRIER).encode(), b'{"kind": "no.such.kind", "at": {"at": "2026-03-02"}}']
    )
    refused = add(notebook, "encounter", lines)
    assert refused.status == 1
    assert "Record 2" in refused.err
    assert hdfield("list", notebook, "--json", secrets=(PASSPHRASE,)).value["count"] == 0
    both = add(notebook, "encounter", b"\n".join([json.dumps(BARRIER).encode()] * 2))
    assert len(both.value["ids"]) == 2


def test_a_record_over_several_lines_is_one_record(notebook: Path) -> None:
    assert len(add(notebook, "encounter", json.dumps(BARRIER, indent=2).encode()).value["ids"]) == 1


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b'{"kind": "\xff"}', "NotUtf8"),
        (b"[" * 100_000, "JsonDepth"),
        (b'{"a":' * 9 + b"1" + b"}" * 9, "JsonDepth"),
        (b'{"kind": "checkpoint.barricade", "wait_min": 1.5}', "JsonFloat"),
        (b'{"kind": "checkpoint.barricade", "kind": "remote.radio"}', "JsonDuplicateKey"),
        (b'{"kind": ', "NotJson"),
        (b"", "NotJson"),
        (b'{"note": "' + b"x" * (2 << 20) + b'"}', "JsonSize"),
        (json.dumps({**BARRIER, "rank": "colonel"}).encode(), "InvalidRecord"),
        (json.dumps({**BARRIER, "kind": "checkpoint.castle"}).encode(), "InvalidRecord"),
        (json.dumps({"kind": "checkpoint.barricade"}).encode(), "InvalidRecord"),
        (json.dumps({**BARRIER, "note": {"text": "a\u0000b"}}).encode(), "InvalidRecord"),
        (json.dumps({**BARRIER, "relay": "a\u202eb"}).encode(), "InvalidRecord"),
        (json.dumps({**BARRIER, "at": {"at": "1700000000"}}).encode(), "InvalidRecord"),
        (
            json.dumps(
                {**BARRIER, "point": {"lat": "91", "lon": "1", "reason": "r", "expires_on": "2026-07-01"}}
            ).encode(),
            "InvalidRecord",
        ),
        (b"[1, 2]", "InvalidRecord"),
    ],
)
def test_bad_input_gets_a_clear_error_and_changes_nothing(notebook: Path, data: bytes, error: str) -> None:
    refused = add(notebook, "encounter", data)
    assert refused.status == 1
    said = json.loads(refused.err)
    assert said["error"] == error
    assert said["safe"]
    assert said["todo"]
    assert "colonel" not in refused.err
    assert hdfield("list", notebook, "--json", secrets=(PASSPHRASE,)).value["count"] == 0


def test_what_is_wrong_in_one_of_many_lines_is_told_with_its_line(notebook: Path) -> None:
    good = json.dumps(BARRIER).encode()
    broken = add(notebook, "encounter", good + b"\n\n" + b'{"kind": ')
    assert "line 3, column" in json.loads(broken.err)["todo"]
    fraction = add(notebook, "encounter", good + b"\n" + b'{"wait_min": 1.5}')
    assert "line 2." in json.loads(fraction.err)["todo"]


def test_what_the_rules_refuse_in_a_batch_is_told_with_its_line_and_nothing_is_saved(notebook: Path) -> None:
    good = {"kind": "obst.administrative", "status": "open"}
    record = add(notebook, "obstacle", good).value["ids"][0]
    shown = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,)).value
    jump = {**shown, "status": "reopened"}
    stale = {**shown, "parents": ["0" * 64]}
    misfit = {**good, "status": "none of these"}
    for wrong, error in ((jump, "RefusedMove"), (stale, "StaleParents"), (misfit, "InvalidRecord")):
        lines = b"\n".join([json.dumps(good).encode(), b"", b"", json.dumps(wrong).encode()])
        refused = json.loads(add(notebook, "obstacle", lines).err)
        assert (refused["error"], refused["line"]) == (error, 4)
        assert "line 4" in refused["todo"] or "Record 4" in refused["happened"]
    assert hdfield("list", notebook, "obstacle", "--json", secrets=(PASSPHRASE,)).value["count"] == 1
    alone = json.loads(add(notebook, "obstacle", jump).err)
    assert "line" not in alone
    assert "line" not in alone["todo"]


@pytest.mark.parametrize("record", ["", "zz", "0" * 32, "A" * 32, "0" * 31])
def test_an_id_that_is_not_here_is_told_as_such(notebook: Path, record: str) -> None:
    refused = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,))
    assert (refused.status, json.loads(refused.err)["error"]) == (1, "NoSuchRecord")


@pytest.mark.parametrize("since", ["2026-03-02", "20260302", "2026-W10-1"])
def test_a_day_in_any_iso_form_means_that_day(notebook: Path, since: str) -> None:
    add(notebook, "encounter", BARRIER)
    listed = hdfield("list", notebook, "--since", since, "--json", secrets=(PASSPHRASE,))
    assert listed.value["count"] == 1


def test_parents_without_an_id_are_refused(notebook: Path) -> None:
    refused = add(notebook, "encounter", {**BARRIER, "parents": ["0" * 64]})
    assert "parents: without_id" in json.loads(refused.err)["happened"]


def test_a_checklist_answer_that_names_parents_must_name_its_heads(notebook: Path) -> None:
    answered = {"engagement": "0" * 32, "item": "trust.who_we_are", "status": "done"}
    record = add(notebook, "checklist_state", answered).value["ids"][0]
    shown = hdfield("show", notebook, record, "--json", secrets=(PASSPHRASE,)).value
    stale = add(notebook, "checklist_state", {**answered, "parents": ["0" * 64]})
    assert json.loads(stale.err)["error"] == "StaleParents"
    again = add(notebook, "checklist_state", {**answered, "status": "open", "parents": shown["parents"]})
    assert again.value["ids"] == [record]


def test_an_unknown_kind_is_refused_before_the_notebook_is_opened(notebook: Path) -> None:
    assert hdfield("add", notebook, "rumour", secrets=("wrong",), data=b"{}").status == 1


def test_wrong_usage_ends_with_two(notebook: Path) -> None:
    assert hdfield("add", notebook).status == 2
    assert hdfield("list", notebook, "--since", "yesterday", secrets=(PASSPHRASE,)).status == 2
    assert hdfield("no-such-command").status == 2


def test_the_schema_names_the_group_of_every_value() -> None:
    schema = hdfield("schema", "encounter", "--json").value
    assert schema["required"] == ["kind", "at"]
    assert schema["properties"]["note"]["x-group"] == "inner"
    assert schema["properties"]["day"]["readOnly"] is True
    assert hdfield("schema", "rumour").status == 1
