"""A paper of talks in words: headings, lines and what was left out, in the paper's language.

Owns how pieces are joined to lines. It refuses to lay anything out; every word
it has comes from a paper that was redacted before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hdfield.rules.paper_parts import (
    Code,
    Day,
    Line,
    Mark,
    Name,
    Number,
    Paper,
    Person,
    Piece,
    Said,
    Section,
    Text,
    shown,
)
from hdfield.services.lines import Named
from hdfield.services.paper_making import PaperOfTalks
from ui.briefs.tongue import PaperTongue
from ui.briefs.words import CAPTIONS, GROUPS, LEADS, MARKS, NAMELESS, PAPER_WORDS, SECTIONS
from ui.direction import isolated
from ui.naming import in_language

_SENTENCE: Final = "object"
_BREAK: Final = "\u2028"  # a line of its own within a paragraph: an isolate goes on behind it


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One line: its caption, or nothing, and what it says."""

    caption: str
    text: str


@dataclass(frozen=True, slots=True)
class ToldSection:
    """A heading and its lines."""

    heading: str
    lines: tuple[ToldLine, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A paper in words.

    Attributes:
        kind: "Walk-in brief".
        title: Of the engagement.
        reader: "For: Team".
        sections: What it says; the last one says what was left out.
        foot: On every page, beside its number: for whom it was redacted, day, person code.
        mark: Behind every page.
    """

    kind: str
    title: str
    reader: str
    sections: tuple[ToldSection, ...]
    foot: str
    mark: str

    @property
    def plain(self) -> str:
        """The whole as plain text, for screen readers."""
        lines = [self.kind, self.title, self.reader]
        for section in self.sections:
            lines += ["", section.heading, *(" ".join((one.caption, one.text)) for one in section.lines)]
        return "\n".join(line.strip() for line in [*lines, "", self.foot])


def scope_label(tongue: PaperTongue, scope: str) -> str:
    """Say for whom a paper is."""
    return tongue.label("share_scope", f"scope.{scope}")


class Telling:
    """Puts one paper into words.

    Args:
        held: The paper and what its records are called.
        tongue: The paper's language.
        is_practice: Whether the notebook is for practice, which the paper says.
    """

    def __init__(self, held: PaperOfTalks, tongue: PaperTongue, *, is_practice: bool) -> None:
        self._held = held
        self._tongue = tongue
        self._is_practice = is_practice

    @property
    def tongue(self) -> PaperTongue:
        """The language it is told in."""
        return self._tongue

    @property
    def paper(self) -> Paper:
        """The paper, whole."""
        return self._held.paper

    def tell(self, paper: Paper) -> Told:
        """Say a paper.

        Args:
            paper: The one held, or shortened.
        """
        tongue = self._tongue
        reader = scope_label(tongue, paper.scope)
        day, person = tongue.day(paper.day), self._held.person
        foot = (
            tongue.translate("Briefs", "Redacted for: %1").replace("%1", isolated(reader)),
            isolated(day),
            isolated(_unbroken(person)),
            *([tongue.translate("Briefs", "Practice")] if self._is_practice else []),
        )
        return Told(
            tongue.translate("Briefs", PAPER_WORDS[paper.kind]),
            shown(in_language(paper.title, tongue.code), paper.chars) or self._nameless(paper),
            " · ".join(foot[:2]),
            (*(self._section(one, paper) for one in paper.sections), *self._end(paper)),
            " · ".join(foot),
            " · ".join(map(isolated, (reader, paper.day, person))),
        )

    # -- inside -----------------------------------------------------------------
    def _nameless(self, paper: Paper) -> str:
        return self._tongue.called(
            self._held.named.get(paper.engagement) or Named(paper.engagement, "engagement")
        )

    def _section(self, section: Section, paper: Paper) -> ToldSection:
        heading = self._tongue.translate("Briefs", SECTIONS[section.code])
        if section.left:
            more = self._tongue.translate("Briefs", "+%n in the notebook", "", section.left)
            heading = f"{heading} ({more})"
        return ToldSection(heading, tuple(self._line(one, paper) for one in section.lines))

    def _line(self, line: Line, paper: Paper) -> ToldLine:
        pieces = [self._said(said, paper.chars) for said in line.pieces]
        only_texts = all(isinstance(said.piece, Text) and not said.lead for said in line.pieces)
        between = " " if line.what == _SENTENCE else "; " if only_texts else " · "
        if self._tongue.code == "ar":
            between = between.replace(";", "؛")
        caption = self._tongue.translate("Briefs", CAPTIONS[line.what]) if line.what else ""
        return ToldLine(self._colon(caption), between.join(piece for piece in pieces if piece))

    def _said(self, said: Said, chars: int) -> str:
        words = isolated(self._piece(said.piece, chars))
        if not said.lead:
            return words
        return self._tongue.translate("Briefs", LEADS[said.lead]).replace("%1", words)

    def _piece(self, piece: Piece, chars: int) -> str:
        match piece:
            case Text():
                return shown(piece.text, chars).replace("\n", _BREAK)
            case Code():
                return self._tongue.label(piece.list, piece.code)
            case Day():
                return self._tongue.day(piece.day)
            case Name():
                named = self._held.named.get(piece.record)
                return shown(self._tongue.called(named), chars) if named else self._not_given()
            case Person():
                return _unbroken(piece.code)
            case Number():
                return self._tongue.number(piece.number)
            case Mark():
                return self._tongue.translate("Briefs", MARKS[piece.code])

    def _not_given(self) -> str:
        return self._tongue.translate("Briefs", "not given to this reader")

    def _end(self, paper: Paper) -> tuple[ToldSection, ...]:
        """Say what the paper does not say."""
        tongue, left = self._tongue, paper.left_out
        parts = [tongue.translate("Briefs", GROUPS[group]) for group in left.groups]
        if left.withheld:
            parts.append(tongue.translate("Briefs", "what a bundle for this reader would not hold"))
        if left.unread:
            parts.append(
                tongue.translate(
                    "Briefs",
                    "%n record(s) of which a part was never shared with this notebook",
                    "",
                    left.unread,
                )
            )
        lines = [ToldLine("", " · ".join(parts))]
        if self._held.has_nameless:
            lines.append(ToldLine("", tongue.translate("Briefs", NAMELESS)))
        if left.differing:
            told = tongue.translate(
                "Briefs", "%n record(s) of which notebooks hold two versions; one is told", "", left.differing
            )
            lines.append(ToldLine("", told))
        if paper.is_cut:
            gone = sum(section.left for section in paper.sections)
            cut = (
                tongue.translate("Briefs", "%n line(s) stand in the notebook only", "", gone) if gone else "",
                tongue.translate("Briefs", "%n line(s) are shortened", "", paper.shortened)
                if paper.shortened
                else "",
            )
            lines.append(ToldLine("", " · ".join(filter(None, cut))))
        return (ToldSection(tongue.translate("Briefs", "Left out"), tuple(lines)),)

    def _colon(self, caption: str) -> str:
        return self._tongue.translate("Briefs", "%1:", "a caption").replace("%1", caption) if caption else ""


def _unbroken(code: str) -> str:
    """Keep a person code on one line."""
    return code.replace("-", "\u2060-\u2060")
