"""The page that maps the brief names only what exists, and leaves nothing out."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from hdfield.model.codes import CODES
from hdfield.model.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "coverage.md"
COUNT = 164
QUOTED = re.compile(r"`([^`]+)`")
ALL_CODES = {code for codes in CODES.values() for code in codes} | set(CODES)
CITED_IN = ("hdfield", "ui", "tests", "docs", "resources")


class Line(NamedTuple):
    """One row of the table."""

    number: str
    what: str
    where: tuple[str, ...]
    tests: tuple[str, ...]


def lines() -> list[Line]:
    found = []
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("| S-"):
            number, what, where, tests = (cell.strip() for cell in line.strip("|").split(" | "))
            found.append(Line(number, what, tuple(QUOTED.findall(where)), tuple(QUOTED.findall(tests))))
    return found


LINES = lines()


@cache
def names_of_tests(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def exists(place: str) -> bool:
    """Say whether a field, a code, the beginning of codes or a module is there."""
    if "/" in place:
        return (ROOT / place).is_file()
    if place.endswith(".*"):
        return any(code.startswith(place.removesuffix("*")) for code in ALL_CODES)
    kind, _, field = place.partition(".")
    if kind in KINDS and field in KINDS[kind].model_fields:
        return True
    return place in ALL_CODES


def test_every_row_of_the_brief_stands_once_and_in_order() -> None:
    assert [line.number for line in LINES] == [f"S-{number:02d}" for number in range(1, COUNT + 1)]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.number)
def test_a_row_has_words_a_place_that_exists_and_a_test_that_uses_it(line: Line) -> None:
    assert line.what
    assert line.where
    assert line.tests
    assert [place for place in line.where if not exists(place)] == []
    for test in line.tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).is_file(), path
        assert name in names_of_tests(ROOT / path), test


def test_no_row_rests_on_a_test_of_the_lists_alone() -> None:
    """That a code is in a list is no use of it: a journey, a rule or a screen is."""
    used = {test.partition("::")[0] for line in LINES for test in line.tests}
    assert all(
        path.startswith(
            ("tests/journeys/", "tests/store/", "tests/ui/", "tests/bundle/", "tests/unit/rules/")
        )
        for path in used
    )


def test_no_row_is_cited_that_the_page_has_not() -> None:
    known = {line.number for line in LINES}
    cited = set()
    for folder in CITED_IN:
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in (".py", ".md", ".json") and path != PAGE:
                cited |= set(re.findall(r"\bS-\d{2,3}\b", path.read_text(encoding="utf-8")))
    assert cited - known == set()
