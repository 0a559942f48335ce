"""What a paper of talks is made of: sections of lines of pieces, without a word of its own.

Owns the shapes, how a paper is shortened step by step until it fits, and what it
says was left out. It refuses to make sentences and to know how large a page is:
the screen and the terminal have the words, whoever lays it out has the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from hdfield.model.actor import Names
from hdfield.model.base import Group, LText
from hdfield.rules.scopes import Scope

PaperKind = Literal["brief", "preparation", "debrief", "handover"]
PAPERS: Final[tuple[PaperKind, ...]] = ("brief", "preparation", "debrief", "handover")

UNDATED: Final = "9999-12-31"
"""Where what has no day stands among days: after them all."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a person wrote; of an unknown language where ``lang`` is empty."""

    text: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a list."""

    list: str
    code: str


@dataclass(frozen=True, slots=True)
class Day:
    """A year, a month or a day, as well as it is known (ISO)."""

    day: str


@dataclass(frozen=True, slots=True)
class Name:
    """Another record, by its id: whoever reads knows what it is called."""

    record: str


@dataclass(frozen=True, slots=True)
class Person:
    """One of us, by person code."""

    code: str


@dataclass(frozen=True, slots=True)
class Number:
    """How many."""

    number: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to be noticed, as ``overdue``; the screen has the words."""

    code: str


Piece = Text | Code | Day | Name | Person | Number | Mark


@dataclass(frozen=True, slots=True)
class Said:
    """A piece, and the code of the words that lead to it ("by", "until"); none where empty."""

    piece: Piece
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section.

    Attributes:
        what: Code of its caption, or empty.
        weight: 0 is given up last, 9 first.
        record: What it was read from, or empty.
    """

    pieces: tuple[Said, ...]
    what: str = ""
    weight: int = 5
    record: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading.

    Attributes:
        code: What it is; the screen has the words.
        left: Lines given up for want of room.
    """

    code: str
    lines: tuple[Line, ...]
    left: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a paper does not say.

    Of what its reader may not have it says no number, and not even whether there is
    any: in a bundle they would not learn that either, and whoever takes the paper
    from them would.

    Attributes:
        groups: Those the scope does not open.
        withheld: Whether a bundle for this reader would not hold every record.
        unread: Records a newer program wrote, or parts of which were never shared with this notebook.
        differing: Records of which notebooks hold two versions; one of them is told.
    """

    groups: tuple[Group, ...] = ()
    withheld: bool = False
    unread: int = 0
    differing: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper.

    Attributes:
        day: The day it was made (ISO).
        title: Of the engagement, as far as the scope opens it.
        chars: Characters of a piece that are shown; 0 for all.
        shortened: Lines of which something is missing.
    """

    kind: PaperKind
    scope: Scope
    engagement: str
    day: str
    title: Names
    sections: tuple[Section, ...]
    left_out: LeftOut = LeftOut()
    chars: int = 0
    shortened: int = 0

    @property
    def is_cut(self) -> bool:
        """Whether something had to give way."""
        return self.shortened > 0 or any(section.left for section in self.sections)


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of a paper there may be room for.

    Attributes:
        chars: Of each piece.
        pieces: Of each line.
        spares: Lines that weigh no more than this stay.
    """

    chars: int
    pieces: int
    spares: int


LADDER: Final = (
    Cut(1_000, 40, 3),
    Cut(400, 20, 3),
    Cut(280, 16, 2),
    Cut(200, 12, 2),
    Cut(150, 10, 1),
    Cut(110, 8, 1),
    Cut(80, 6, 0),
    Cut(60, 4, -1),
)
"""From what a page nearly always has room for; with all lines given up, the last has room whatever was written."""

_FIRST_OF_SECTION: Final = 2
"""What the weightiest line of a section weighs at most: a heading without a line tells nobody anything."""


def gives_way(paper: Paper, to: Cut) -> int:
    """Count the lines that may be given up."""
    return len(_order(paper, to))


def cut(paper: Paper, to: Cut, lines: int) -> Paper:
    """Shorten a paper: what weighs more gives way first, and each section says how much did.

    Args:
        paper: Whole.
        to: What there may be room for.
        lines: How many lines are given up, at most ``gives_way``.
    """
    gone = frozenset(_order(paper, to)[:lines])
    shortened, sections = 0, []
    for at, section in enumerate(paper.sections):
        kept = [one for place, one in enumerate(section.lines) if (at, place) not in gone]
        shortened += sum(_is_shortened(one, to) for one in kept)
        sections.append(
            Section(
                section.code,
                tuple(replace(one, pieces=one.pieces[: to.pieces]) for one in kept),
                len(section.lines) - len(kept),
            )
        )
    return replace(paper, sections=tuple(sections), chars=to.chars, shortened=shortened)


_ENOUGH: Final = 8


def shown(text: str, chars: int) -> str:
    """Give a text as a paper has room for it, cut at a word where one is near.

    Args:
        text: Whole; line breaks become spaces where it is cut.
        chars: At most, the mark of what is missing among them; 0 for all.
    """
    if not chars:
        return text
    begins = text[: chars * _ENOUGH]  # a long note is not read to its end for a line of it
    flat = " ".join(begins.split())
    if len(flat) <= chars and len(begins) == len(text):
        return flat
    short = flat[: chars - 1]
    head, space, _rest = short.rpartition(" ")
    return f"{(head if space and len(head) > chars * 2 // 3 else short).rstrip()}…"


# -- making lines -------------------------------------------------------------
def words(text: LText | str | None, lead: str = "") -> Said | None:
    """Say what a person wrote; nothing for nothing."""
    if isinstance(text, LText):
        return Said(Text(text.text, text.lang or ""), lead)
    return Said(Text(text), lead) if text else None


def code(list_name: str, value: str | None, lead: str = "") -> Said | None:
    """Say a code; nothing for nothing."""
    return Said(Code(list_name, value), lead) if value else None


def day(value: str | None, lead: str = "") -> Said | None:
    """Say a day; nothing for nothing."""
    return Said(Day(value), lead) if value else None


def name(record: str | None, lead: str = "") -> Said | None:
    """Say another record; nothing for nothing."""
    return Said(Name(record), lead) if record else None


def person(value: str | None, lead: str = "") -> Said | None:
    """Say one of us; nothing for nothing."""
    return Said(Person(value), lead) if value else None


def number(value: int | None, lead: str = "") -> Said | None:
    """Say how many; nothing where nobody counted."""
    return Said(Number(value), lead) if value is not None else None


def mark(value: str, *, when: object = True) -> Said | None:
    """Give a mark, or nothing."""
    return Said(Mark(value)) if when else None


def line(*pieces: Said | None, what: str = "", weight: int = 5, record: str | None = None) -> Line:
    """Make a line of the pieces that say something; one without any is empty."""
    return Line(tuple(piece for piece in pieces if piece is not None), what, weight, record or "")


def section(code_: str, lines: Iterable[Line]) -> Section:
    """Make a section of the lines that say something."""
    return Section(code_, tuple(one for one in lines if one.pieces))


def _order(paper: Paper, to: Cut) -> list[tuple[int, int]]:
    """Give the lines that may be given up, by section and place, the first to go first.

    Of those that weigh the same the last of a long section goes before the first of a short one.
    """
    found = []
    for at, section in enumerate(paper.sections):
        first = min(range(len(section.lines)), key=lambda place: section.lines[place].weight, default=-1)
        for place, one in enumerate(section.lines):
            weight = min(one.weight, _FIRST_OF_SECTION) if place == first else one.weight
            if weight > to.spares:
                found.append((weight, place, at))
    return [(at, place) for _weight, place, at in sorted(found, reverse=True)]


def _is_shortened(line: Line, to: Cut) -> bool:
    long = any(isinstance(said.piece, Text) and len(said.piece.text) > to.chars for said in line.pieces)
    return long or len(line.pieces) > to.pieces
