"""What rules ask of a list row is what rows keep: a field nobody keeps is a rule that never speaks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import hdfield.rules
from hdfield.model.base import layout
from hdfield.model.kinds import KINDS
from hdfield.rules.line_fields import LINE_FIELDS, LINKS, WRITTEN, Fields
from hdfield.rules.projecting import project

RULES: Final = sorted(Path(str(hdfield.rules.__file__)).parent.glob("*.py"))
MADE: Final = frozenset({"point_ends", "awaits", "message", "excerpt", "written"})
"""What ``rules.projecting`` adds to a row by itself."""
KEPT: Final = frozenset(name for fields in LINE_FIELDS.values() for _, name in fields) | MADE
TEXTS: Final = frozenset(name for fields in WRITTEN.values() for _, name in fields) - {"iceberg"} | {
    *("position", "reasoning", "values")
}
ASKS: Final = {"text": KEPT, "many": KEPT, "says": KEPT, "has_words": TEXTS}


def asked(rule: Path) -> Iterator[tuple[int, str, str]]:
    """Give (line, way of asking, field) of every field a rule asks of an entry by its name."""
    for node in ast.walk(ast.parse(rule.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS:
            for arg in node.args:
                if isinstance(arg, ast.Constant) and isinstance(arg.value, str):
                    yield node.lineno, node.func.attr, arg.value


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.stem)
def test_a_rule_asks_a_row_for_nothing_that_no_row_keeps(rule: Path) -> None:
    unknown = [(line, way, name) for line, way, name in asked(rule) if name not in ASKS[way]]
    assert not unknown


@pytest.mark.parametrize("table", [LINE_FIELDS, WRITTEN, LINKS], ids=["rows", "written", "links"])
def test_every_field_of_a_row_is_one_of_its_kind_in_that_group(table: dict[str, Fields]) -> None:
    for kind, fields in table.items():
        held = {(group, name) for name, group in layout(KINDS[kind]).groups.items()}
        assert set(fields) <= held


def test_a_row_says_how_word_came() -> None:
    row = project("encounter", {"core": {"kind": "remote.radio", "mode": "relayed"}}).line
    assert row["mode"] == "relayed"
