"""Tables written from ``resources/``: the codes module and the review list.

Run ``python -m tests.unit.resource_tables`` after a change of vocabularies
or checklist; ``test_resources.py`` fails until that has been done. It reads
the JSON itself, so that it does not lean on what it is used to test.
"""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CODES_MODULE = ROOT / "hdfield" / "model" / "codes.py"
TRANSLATION_PAGE = ROOT / "docs" / "translation.md"
CODES_MARKS = ("# -- table: written by tests/unit/resource_tables.py", "# -- end of table")
REVIEW_MARKS = ("<!-- table -->", "<!-- end of table -->")


def read_resource(name: str) -> Any:
    """Parse one file of ``resources/``."""
    return json.loads((ROOT / "resources" / name).read_text("utf-8"))


def code_lists() -> dict[str, list[str]]:
    """Give every list's codes in order, the checklist's items last."""
    lists = {
        name: [term["code"] for term in terms]
        for name, terms in read_resource("vocabularies.json")["lists"].items()
    }
    lists["checklist_item"] = [item["code"] for item in read_resource("checklist.json")["items"]]
    return lists


def render_codes() -> str:
    """Write the table of ``hdfield/model/codes.py``."""
    lines = ["_TABLE = {"]
    for name, codes in code_lists().items():
        one = f'    "{name}": "{" ".join(codes)}",'
        if len(one) <= 110:
            lines.append(one)
            continue
        text = " ".join(codes)
        pieces = [text] if len(text) <= 100 else textwrap.wrap(text, 99, break_on_hyphens=False)
        lines.append(f'    "{name}": (')
        lines += [f'        "{piece} "' for piece in pieces[:-1]] + [f'        "{pieces[-1]}"', "    ),"]
    return "\n".join([*lines, "}"])


def waiting_for_review() -> list[tuple[str, str, list[str]]]:
    """List every text marked ``needs_review``: (list, code, languages)."""
    terms = [
        (name, term["code"], term["needs_review"])
        for name, entries in read_resource("vocabularies.json")["lists"].items()
        for term in entries
        if "needs_review" in term
    ]
    items = [
        ("checklist prompt", item["code"], item["needs_review"])
        for item in read_resource("checklist.json")["items"]
        if "needs_review" in item
    ]
    return terms + items


def render_review_table() -> str:
    """Write the table of ``docs/translation.md``."""
    rows = [f"| {name} | `{code}` | {', '.join(langs)} |" for name, code, langs in waiting_for_review()]
    return "\n".join(["", "| list | code | languages |", "|---|---|---|", *rows, ""])


def between(text: str, marks: tuple[str, str]) -> str:
    """Give what stands between two marks, without the line breaks that touch them."""
    return text.split(marks[0] + "\n", 1)[1].split("\n" + marks[1], 1)[0]


def rewrite(path: Path, marks: tuple[str, str], table: str) -> None:
    """Put a table between its marks."""
    text = path.read_text("utf-8")
    head, rest = text.split(marks[0] + "\n", 1)
    tail = rest.split("\n" + marks[1], 1)[1]
    path.write_text(f"{head}{marks[0]}\n{table}\n{marks[1]}{tail}", "utf-8")


if __name__ == "__main__":
    rewrite(CODES_MODULE, CODES_MARKS, render_codes())
    rewrite(TRANSLATION_PAGE, REVIEW_MARKS, render_review_table())
