"""The negotiation space: the conditions for talks on a day, and what the rules have cost.

Owns the controls and which of the two is in front. It refuses to ask: it says
what was wished.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from hdfield.services.harm_reports import HarmReport
from hdfield.services.negotiation_space import Jurisdiction, Space, Wanted
from ui import tokens
from ui.actors.as_of import AsOfBar
from ui.commands import Command
from ui.direction import isolated
from ui.forms.wording import Wording
from ui.language import translate
from ui.printing import Line, print_lines
from ui.space.harm import HarmBlock, HarmPane, harm_blocks, printed
from ui.space.pane import SpacePane
from ui.space.words import SpaceWords
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.page import Page

SPACE: Final = "space"
HARM: Final = "harm"
_COMMON: Final = 6
_EVERY: Final = "*"


class SpacePage(Page):
    """The page.

    Attributes:
        bar: The day.
        sides: Conditions, or harm.
        whose: Whose laws.
        only: Shows everything again, where one engagement, actor or place was asked about.
        pane, harm_pane: The two sides.

    Signals:
        refresh_requested: Another day, or another jurisdiction.
        only_requested: (record id) Ask about one engagement, actor or place; about everything where empty.
        record_requested: (kind, record id) Go there.
    """

    refresh_requested = Signal()
    only_requested = Signal(str)
    record_requested = Signal(str, str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("space", "law", parent)
        self._words = SpaceWords(wording)
        self._jurisdictions: tuple[Jurisdiction, ...] = ()
        self._only = ""
        self._space: Space | None = None
        self._is_of_engagement = False
        self._report: HarmReport | None = None
        self._blocks: tuple[HarmBlock, ...] = ()
        self.bar = AsOfBar(wording.language, lambda: wording.clock().date(), is_wide=True)
        self.sides, self.whose = ChipRow(), ChipRow()
        self.only = Button("", "quiet", "close")
        self.back = IconButton("back")
        self.print_button = Button("", "plain", "print")
        self.pane, self.harm_pane = SpacePane(self._words), HarmPane()
        self._both = QStackedWidget()
        self._build()
        self._retranslate()

    # -- what is asked ------------------------------------------------------------
    def side(self) -> str:
        """Give which of the two is in front."""
        return (self.sides.chosen() or (SPACE,))[0]

    def jurisdiction(self) -> str:
        """Give the key of whose laws are asked about, or nothing for all."""
        chosen = (self.whose.chosen() or (_EVERY,))[0]
        return "" if chosen == _EVERY else chosen

    def show_side(self, side: str) -> None:
        """Bring one of the two to the front, as if a person had."""
        self.sides.choose([side])
        self._turn()

    def show_record(self, record: str) -> None:
        """Ask about one engagement, actor or place; ``harm`` brings what the rules have cost."""
        if record == HARM:
            self.show_side(HARM)
        else:
            self.show_side(SPACE)
            self.only_requested.emit(record)

    # -- showing --------------------------------------------------------------------
    def show_jurisdictions(self, found: Sequence[Jurisdiction]) -> None:
        """Offer whose laws there are."""
        self._jurisdictions = tuple(found)
        self._offer()

    def show_only(self, name: str) -> None:
        """Say what alone is asked about; nothing for everything."""
        self._only = name
        self._say_only()

    def show_answers(self, wanted: Wanted, space: Space, report: HarmReport) -> None:
        """Show the conditions of a day, and what the rules have cost up to it."""
        self._space, self._is_of_engagement = space, bool(wanted.engagement)
        self._report = report
        self.bar.set_turns(space.turns)
        self._fill()

    def opened(self) -> None:
        """Put the focus on the day."""
        self.bar.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[Command]:
        """Offer the other side, and paper."""
        other = HARM if self.side() == SPACE else SPACE
        words = translate("Space", "Print what the rules have cost")
        return (
            Command(f"space:{other}", self._side_words(other), lambda: self.show_side(other), icon="law"),
            Command("space:print", words, self.print_harm, icon="print"),
        )

    def print_harm(self) -> None:
        """Open the system's dialog with the harm page."""
        self.show_side(HARM)
        if self._blocks:
            print_lines(self.window(), self._blocks[0].heading, self.paper())

    def paper(self) -> list[Line]:
        """Give the harm page as it is printed."""
        return printed(self._blocks)

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self.add_before_title(self.back)
        self.add_to_head(self.print_button)
        self.bar.since_chip.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        for line, parts in ((first, (self.bar, self.sides)), (second, (self.whose, self.only))):
            line.setSpacing(tokens.LARGE)
            for part in parts:
                line.addWidget(part, 1 if part in (self.sides, self.whose) else 0)
        self.body.setSpacing(tokens.MEDIUM)
        self.body.addLayout(first)
        self.body.addLayout(second)
        self._both.addWidget(self.pane)
        self._both.addWidget(self.harm_pane)
        self.body.addWidget(self._both, 1)
        self.sides.chosen_changed.connect(lambda _codes: self._turn())
        self.whose.chosen_changed.connect(lambda _codes: self.refresh_requested.emit())
        self.bar.changed.connect(self.refresh_requested)
        self.only.clicked.connect(lambda: self.only_requested.emit(""))
        self.back.clicked.connect(self.left)
        self.print_button.clicked.connect(self.print_harm)
        self.pane.record_requested.connect(self.record_requested)

    def _turn(self) -> None:
        self.sides.choose([self.side()])
        self._both.setCurrentWidget(self.harm_pane if self.side() == HARM else self.pane)
        self.print_button.setVisible(self.side() == HARM)
        self._say_only()

    def _fill(self) -> None:
        if self._space is None or self._report is None:
            return
        self.pane.show_space(self._space, of_engagement=self._is_of_engagement)
        whose = {one.key: one for one in self._jurisdictions}
        self._blocks = harm_blocks(self._report, whose, self._words)
        self.harm_pane.show_blocks(self._blocks)
        count = len(self._space.laws)
        self.set_count(QCoreApplication.translate("Space", "%n law(s) and rule(s) in force", "", count))

    def _say_only(self) -> None:
        words = translate("Space", "Only: %1").replace("%1", isolated(self._only))
        self.only.setText(words)
        self.only.setAccessibleName(translate("Space", "%1, show all again").replace("%1", words))
        self.only.setVisible(bool(self._only) and self.side() == SPACE)

    def _offer(self) -> None:
        kept = self.whose.chosen() or (_EVERY,)
        choices = [Choice(_EVERY, translate("Space", "All laws and rules"))]
        choices += [Choice(one.key, self._words.jurisdiction(one)) for one in self._jurisdictions]
        self.whose.set_choices(choices[:_COMMON], choices[_COMMON:])
        known = {choice.code for choice in choices}
        self.whose.choose([code for code in kept if code in known] or [_EVERY])
        self.whose.setVisible(len(choices) > 2)

    def _side_words(self, side: str) -> str:
        if side == HARM:
            return translate("Space", "What the rules have cost")
        return translate("Space", "Conditions for talks")

    def _retranslate(self) -> None:
        self.set_title(translate("Space", "Negotiation space"))
        self.sides.set_name(translate("Space", "Show"))
        kept = self.side()
        self.sides.set_choices([Choice(side, self._side_words(side)) for side in (SPACE, HARM)])
        self.sides.choose([kept])
        self.whose.set_name(translate("Space", "Whose laws and rules"))
        self.back.set_name(translate("Space", "Back to where you came from"), "Esc")
        self.print_button.setText(translate("Space", "Print…"))
        self.print_button.setToolTip(
            translate("Space", "Paper is not sealed: keep it as you would keep the notebook.")
        )
        self.print_button.setVisible(kept == HARM)
        self._offer()
        self._say_only()
        self._fill()
