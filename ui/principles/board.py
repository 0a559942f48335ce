"""The principles board: what asks for a review, and the reviews there are.

Owns the questions nobody answered yet, each with what it rests on and a button
that begins the review. It refuses to decide: a trigger raises and never judges.

Source: domain 3.5, rules 7 and 13; brief S-134 to S-140, S-159, S-160.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.rules.principle_triggers import ONE_SIDE_DAYS, ONE_SIDED, Raised
from hdfield.services.lines import EncounterLine, Named
from hdfield.services.principles import Questions
from ui import tokens
from ui.direction import against, isolated
from ui.dossier.board import Board
from ui.dossier.words import joined, text_of
from ui.encounter_rows import EncounterWords
from ui.field_words import listed
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.principles.reviews import REVIEW
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile, Line

_SHORT: Final = 48
"""Characters of a record's words on a button."""
_LOOSE: Final = " ,;:·،؛"
"""What no words end with where they are cut."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the board shows."""

    file: EngagementFile
    questions: Questions


class PrinciplesBoard(Board):
    """The board.

    Attributes:
        asked: The part with what asks for a review; hidden while nothing does.
    """

    KEY = "principles"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: Held | None = None
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self.asked = Section()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.MEDIUM)
        self.asked.body.addLayout(self._rows)
        self.column.addWidget(self.asked)
        self.asked.hide()
        self.reviews = self.add_section(replace(REVIEW, presets=self._dated))

    def read(self, session: Session, record: str) -> Held:
        """Read the file and what no review has answered."""
        file = session.dossier.of(record)
        return Held(file, session.principles.of(file))

    def show_read(self, held: Held) -> None:
        """Show both."""
        self._held = held
        self.show_file(held.file)
        self._show_questions()

    def retranslate(self) -> None:
        """Say the questions anew."""
        if self._held is not None:
            self._show_questions()

    # -- inside -----------------------------------------------------------------
    def _dated(self) -> dict[str, str]:
        return {"on": self.wording.today()}

    def _show_questions(self) -> None:
        assert self._held is not None
        empty(self._rows)
        questions = self._held.questions
        parts = [self._question(raised) for raised in questions.raised]
        if questions.not_met:
            parts.append(self._one_sided(questions.not_met))
        for part in parts:
            self._rows.addWidget(part)
        count = self.wording.language.locale.toString(len(parts))
        self.asked.say(translate("Principles", "What asks for a review"), count)
        self.asked.setVisible(bool(parts))

    def _question(self, raised: Raised) -> QWidget:
        since = (
            translate("Principles", "since %1").replace("%1", self.wording.day(raised.day))
            if raised.day
            else ""
        )
        sources = self._sources(raised.records[:2])
        first = raised.records[0] if raised.records and raised.records[0] != self.engagement else None
        presets = {"trigger": raised.trigger, **({"raised_by": first} if first else {})}
        return self._line(self.wording.label("principle_trigger", raised.trigger), since, sources, presets)

    def _one_sided(self, left_out: tuple[Named, ...]) -> QWidget:
        names = listed(isolated(self.wording.called(one)) for one in left_out)
        words = translate("Principles", "nobody met %1 in %2 days")
        words = words.replace("%1", names).replace("%2", self.wording.language.locale.toString(ONE_SIDE_DAYS))
        return self._line(
            self.wording.label("principle_trigger", ONE_SIDED), words, [], {"trigger": ONE_SIDED}
        )

    def _line(self, title: str, second: str, sources: list[Button], presets: dict[str, Any]) -> QWidget:
        row = QWidget()
        line, words = QHBoxLayout(row), QVBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(tokens.TINY)
        words.addWidget(Words(title, "strong"))
        below = Flow(gap=tokens.SMALL)
        below.set_parts([*([Label(second, "soft")] if second else []), *sources])
        words.addWidget(below)
        begin = Button(translate("Principles", "Begin the review"), "plain", "law")
        begin.setAccessibleName(f"{begin.text()}: {title}")
        begin.clicked.connect(lambda: self.reviews.add(presets))
        line.addLayout(words, 1)
        line.addWidget(begin, 0, Qt.AlignmentFlag.AlignVCenter)
        below.setHidden(not (second or sources))
        return row

    def _sources(self, records: tuple[str, ...]) -> list[Button]:
        """Give the ways to what a question rests on, told apart; none to the engagement one is looking at."""
        assert self._held is not None
        file = self._held.file
        met = [file.meeting[record] for record in records if record in file.meeting]
        alike = len({self._meetings.in_one_line(one) for one in met}) < len(met)
        ways = [self._way(self._meeting(one, with_hour=alike), "encounters", one.id) for one in met]
        lines = [
            file.by_id[record] for record in records if record in file.by_id and record != self.engagement
        ]
        return ways + [self._way(self._own_words(line), "engagements", line.id) for line in lines]

    def _way(self, words: str, room: str, record: str) -> Button:
        button = Button(against(words, self.layoutDirection()), "quiet", "forward").flushed()
        button.clicked.connect(partial(self.workspace.open_requested.emit, room, record))
        return button

    def _meeting(self, met: EncounterLine, *, with_hour: bool) -> str:
        said = self._meetings.in_one_line(met)
        hour = self._meetings.row_time(met, with_day=False) or self.wording.label("outcome", met.outcome)
        return joined((said, hour)) if with_hour else said

    def _own_words(self, line: Line) -> str:
        own = text_of(line)
        if not own:
            return self.wording.label("record_kind", line.kind)
        return own if len(own) <= _SHORT else f"{own[: _SHORT - 1].rstrip(_LOOSE)}…"


def build(workspace: Workspace) -> PrinciplesBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return PrinciplesBoard(workspace)
