"""What the rules have cost, as one page for those who can change them.

Owns what stands on it, the same on the screen and on paper. It says only kinds
of obstacle, bands and the names of rules: the page is made to be handed on, so
no person is named and no note is quoted.

Source: brief S-142 to S-146.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.harm_reports import HarmReport, LawHarm
from hdfield.services.negotiation_space import Jurisdiction
from ui import tokens
from ui.direction import isolated
from ui.dossier.words import joined
from ui.field_words import paired
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.printing import Line
from ui.space.words import SpaceWords
from ui.widgets.label import Kind, Label
from ui.widgets.scroll import ScrollColumn

_CAPTION_WIDTH = 176
_MEASURE = 860
"""Pixels the page takes at most: it is read as a page."""


@dataclass(frozen=True, slots=True)
class HarmBlock:
    """One heading of the page with its lines.

    Attributes:
        about: Quiet, below the heading.
        pairs: (what, how much).
        note: Quiet, below the lines.
        is_head: Whether it heads the page.
    """

    heading: str
    about: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    note: str = ""
    is_head: bool = False


class HarmPane(ScrollColumn):
    """The page on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder = QWidget()
        holder.setMaximumWidth(_MEASURE)
        self._page = QVBoxLayout(holder)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(tokens.WIDE)
        self.body.addWidget(holder)

    def show_blocks(self, blocks: Sequence[HarmBlock]) -> None:
        """Show the page anew."""
        empty(self._page)
        for block in blocks:
            self._page.addWidget(_laid_out(block))


def harm_blocks(
    report: HarmReport, whose: Mapping[str, Jurisdiction], words: SpaceWords
) -> tuple[HarmBlock, ...]:
    """Make the page: all together, then by rule, then by whose rule it is.

    Args:
        report: What the rules have cost.
        whose: Jurisdictions by their keys.
        words: Says it.
    """
    head = _head(report, words)
    if not report.whole.obstacles:
        return (head,)
    blocks = [head, *(_of_law(one, words) for one in report.by_law)]
    if len(report.by_jurisdiction) > 1:
        pairs = tuple(
            (
                words.jurisdiction(whose[key]) if key in whose else _no_law(key),
                words.harm_line(total) or words.obstacles(total.obstacles),
            )
            for key, total in report.by_jurisdiction
        )
        blocks.append(HarmBlock(translate("Space", "By whose rule it is"), pairs=pairs))
    return tuple(blocks)


def printed(blocks: Sequence[HarmBlock]) -> list[Line]:
    """Give the page as lines for a printer."""
    lines: list[Line] = []
    for block in blocks:
        size, gap = (18.0, 2.0) if block.is_head else (13.0, 14.0)
        lines.append(Line(block.heading, size, strong=True, gap=gap))
        if block.about:
            lines.append(Line(block.about, 10.0))
        lines += [Line(paired(isolated(what), much), 11.0, gap=4.0) for what, much in block.pairs]
        lines += [Line(part, 10.0, gap=6.0) for part in block.note.split("\n") if part]
    return lines


def _head(report: HarmReport, words: SpaceWords) -> HarmBlock:
    day = words.say.full_day(report.day.isoformat())
    title = translate("Space", "What the rules have cost, up to %1").replace("%1", day)
    silent = ""
    if report.silent:
        silent = QCoreApplication.translate(
            "Space", "Of %n more obstacle(s) nobody wrote down what they cost.", "", report.silent
        )
    if not report.whole.obstacles:
        nothing = translate("Space", "Nothing yet. What an obstacle cost is written down with the obstacle.")
        return HarmBlock(title, nothing, note=silent, is_head=True)
    counted = translate(
        "Space", "Bands are counted, never summed. Days are added up; some may have run side by side."
    )
    note = "\n".join(part for part in (counted, silent) if part)
    about = words.obstacles(report.whole.obstacles)
    return HarmBlock(title, about, tuple(words.harm(report.whole)), note, is_head=True)


def _of_law(one: LawHarm, words: SpaceWords) -> HarmBlock:
    name = words.law_name(one.law) if one.law else _no_law(one.key)
    whose = words.whose(one.law) if one.law else ""
    about = joined((whose, words.obstacles(one.harm.obstacles), words.kinds(one.obstacles)))
    return HarmBlock(name, about, tuple(words.harm(one.harm)))


def _no_law(key: str) -> str:
    if key:
        return translate("Space", "A rule that is not in this notebook")
    return translate("Space", "Not tied to a rule")


def _laid_out(block: HarmBlock) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.TINY)
    column.addWidget(_said(block.heading, "title" if block.is_head else "heading"))
    if block.about:
        column.addWidget(_said(block.about, "soft"))
    for what, much in block.pairs:
        line = QHBoxLayout()
        line.setSpacing(tokens.MEDIUM)
        caption = Label("", "caption", wraps=True)
        caption.set_content(what)
        caption.setFixedWidth(_CAPTION_WIDTH)
        line.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_said(much, "strong" if block.is_head else "base"), 1)
        column.addLayout(line)
    for words in block.note.split("\n"):
        if words:
            column.addWidget(_said(words, "soft"))
    return holder


def _said(words: str, kind: Kind) -> Words:
    """Say words that hold names and numbers at the window's own edge."""
    label = Words("", kind)
    label.set_content(words)
    return label
