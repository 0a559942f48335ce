"""Shortening a paper: what weighs more gives way first, and nothing is given up in silence."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hdfield.cli import paper_words as terminal
from hdfield.model.actor import Names
from hdfield.rules import paper_parts
from hdfield.rules.paper_parts import LADDER, Line, Paper, Said, Section, Text, cut, gives_way, shown
from ui.briefs import words as window

WORDS = st.text(alphabet="ab ج\n", min_size=1, max_size=300)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """A paper of any sections, lines, pieces and weights."""
    piece = st.builds(lambda text: Said(Text(text)), WORDS)
    line = st.builds(
        lambda pieces, weight: Line(tuple(pieces), weight=weight),
        st.lists(piece, min_size=1, max_size=6),
        st.integers(0, 9),
    )
    section = st.builds(lambda lines: Section("object", tuple(lines)), st.lists(line, min_size=1, max_size=8))
    sections = draw(st.lists(section, min_size=1, max_size=6))
    return Paper("brief", "team", "0" * 32, "2026-06-30", Names(), tuple(sections))


@given(papers(), st.sampled_from(LADDER), st.integers(0, 40))
def test_every_line_is_there_or_counted_as_left(paper: Paper, to: paper_parts.Cut, lines: int) -> None:
    short = cut(paper, to, lines)
    assert [len(one.lines) + one.left for one in short.sections] == [len(one.lines) for one in paper.sections]
    assert sum(one.left for one in short.sections) == min(lines, gives_way(paper, to))


@given(papers(), st.sampled_from(LADDER))
def test_what_is_spared_stays_and_heavier_lines_of_a_section_go_first(
    paper: Paper, to: paper_parts.Cut
) -> None:
    for lines in range(gives_way(paper, to) + 1):
        for whole, short in zip(paper.sections, cut(paper, to, lines).sections, strict=True):
            kept = [one.weight for one in short.lines]
            assert [w for w in kept if w <= to.spares] == [
                one.weight for one in whole.lines if one.weight <= to.spares
            ]
            if kept and short.left:
                assert min(kept) == min(one.weight for one in whole.lines)


@given(papers())
def test_at_the_last_step_everything_may_go(paper: Paper) -> None:
    every = sum(len(section.lines) for section in paper.sections)
    assert gives_way(paper, LADDER[-1]) == every
    assert cut(paper, LADDER[-1], every).is_cut


@given(WORDS, st.integers(2, 80))
def test_a_shortened_text_is_no_longer_than_asked_and_says_that_it_goes_on(text: str, chars: int) -> None:
    short = shown(text, chars)
    assert len(short) <= chars
    if len(" ".join(text.split())) > chars:
        assert short.endswith("…")


def test_window_and_terminal_say_a_paper_in_the_same_words() -> None:
    for name in ("PAPER_WORDS", "SECTIONS", "CAPTIONS", "LEADS", "MARKS", "GROUPS"):
        assert getattr(terminal, name) == getattr(window, name)


def test_every_code_that_the_rules_write_has_words() -> None:
    rules = Path(paper_parts.__file__).parent
    source = "\n".join(file.read_text("utf-8") for file in rules.glob("paper*.py"))
    assert set(re.findall(r'what="(\w+)"', source)) <= terminal.CAPTIONS.keys()
    assert set(re.findall(r'mark\("(\w+)"', source)) == terminal.MARKS.keys()
    assert set(re.findall(r'ection\(\s*"(\w+)"', source)) == terminal.SECTIONS.keys()
