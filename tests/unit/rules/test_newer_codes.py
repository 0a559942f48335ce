"""Codes of a newer program in papers: told as they are, never dropped and never a reason to tell nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hdfield.cli.paper_words import CAPTIONS
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.paper_history import whole_ledger
from hdfield.rules.paper_parts import Code, Section, Text
from hdfield.rules.paper_sections import promises_open
from tests.unit.rules.paper_files import a_paper_file, a_record
from ui.briefs.words import CAPTIONS as SHOWN

NEWER = "party.neighbour"


@pytest.mark.parametrize("told", [promises_open, whole_ledger])
def test_a_promise_of_a_side_this_program_does_not_know_is_told_with_its_code(
    told: Callable[[PaperFile], Section],
) -> None:
    promise = a_record("commitment", "theirs", owner=NEWER, status="com.made", text={"text": "a safe road"})
    section = told(a_paper_file([promise]))
    (line,) = [one for one in section.lines if one.record == promise.id]
    pieces = [said.piece for said in line.pieces]
    assert Code("party", NEWER) in pieces
    assert Text("a safe road") in pieces
    assert all(one.what in ("", *CAPTIONS) and one.what in ("", *SHOWN) for one in section.lines)
