"""Searching by filters on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import PASSPHRASE, a_notebook, an_id
from tests.forked import Answer
from tests.journeys.terminal import hdfield

PASSED = {
    "kind": "checkpoint.barricade",
    "at": {"at": "2026-03-02T08:40:00+03:00"},
    "outcome": "passed",
    "demands": [{"demand": "demand.fee"}],
    "place": an_id("post"),
}
CALLED = {"kind": "remote.radio", "at": {"at": "2026-03-09T08:40:00+03:00"}, "state": "rec.quick"}


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook for every search here: none of them writes."""
    notebook = a_notebook(tmp_path_factory.mktemp("search"))
    add(notebook, "place", {"id": an_id("district"), "level": "adm2", "names": {"en": "Wadi"}})
    above = {"parent": an_id("district")}
    add(notebook, "place", {"id": an_id("post"), "level": "post", "names": {"en": "Bridge"}, **above})
    add(notebook, "encounter", PASSED, CALLED)
    return notebook


def add(notebook: Path, kind: str, *records: dict[str, Any]) -> None:
    data = "\n".join(map(json.dumps, records)).encode()
    hdfield("add", notebook, kind, "--json", secrets=(PASSPHRASE,), data=data)


def search(notebook: Path, *asked: str) -> Answer:
    return hdfield("search", notebook, *asked, "--json", secrets=(PASSPHRASE,))


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        (("--met", "checkpoint"), ["2026-03-02"]),
        (("--met", "remote.radio"), ["2026-03-09"]),
        (("--outcome", "passed", "--demand", "demand.fee"), ["2026-03-02"]),
        (("--place", an_id("district"), "--kind", "encounter"), ["2026-03-02"]),
        (
            ("--kind", "encounter", "--since", "2026-03-02", "--until", "2026-03-09"),
            ["2026-03-09", "2026-03-02"],
        ),
        (("--to-complete",), ["2026-03-09"]),
        (("bridge", "--outcome", "passed", "--best"), ["2026-03-02"]),
        (("--conflict",), []),
        (("--removed",), []),
    ],
)
def test_filters_narrow_a_search_and_need_no_words(
    notebook: Path, asked: tuple[str, ...], days: list[str]
) -> None:
    assert [row["day"] for row in search(notebook, *asked).value["records"]] == days


@pytest.mark.parametrize(
    "asked",
    [
        (),
        ("--outcome", "nonsense"),
        ("--since", "March"),
        ("--place", "Wadi"),
        ("--met", "checkpoint.nonsense"),
    ],
)
def test_a_filter_that_could_find_nothing_is_refused(notebook: Path, asked: tuple[str, ...]) -> None:
    assert search(notebook, *asked).status == 2
