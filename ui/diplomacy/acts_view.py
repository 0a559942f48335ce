"""All diplomatic acts: the filters, the list, the way to paper.

Owns the controls. It refuses to ask: it says what was wished.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from ui import theme, tokens
from ui.commands import Command
from ui.digits import accept_any_digits
from ui.diplomacy.acts_models import PRIVATE, PUBLIC, Wanted, kinds_in, paper_of, rows_of, wanted_of
from ui.diplomacy.asks import openly
from ui.forms.wording import Wording
from ui.language import translate
from ui.printing import Line as Printed
from ui.printing import print_lines
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.rows import RowsModel, RowsView

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

_COMMON: Final = 7
_ALL: Final = "*"
_SINCE_WIDTH: Final = 140
_PARTIAL_DAY: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class ActsPage(Page):
    """The page.

    Attributes:
        kinds, openness, since: The filters.
        acts: The list.

    Signals:
        record_requested: (record id) Open an act in its engagement.
    """

    record_requested = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("acts", "list", parent)
        self._wording = wording
        self._lines: tuple[Line, ...] = ()
        self.kinds, self.openness, self.since = ChipRow(), ChipRow(), QLineEdit()
        self.back = IconButton("back")
        self.print_button = Button("", "plain", "print")
        self.acts, self._model = RowsView(), RowsModel(self)
        self._since_label = Label("", "caption")
        self._empty = EmptyState("list")
        self._stack = QStackedWidget()
        self._build()
        self._retranslate()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show all acts there are; the filters stay."""
        self._lines = tuple(lines)
        self._offer()
        self._show()

    def wanted(self) -> Wanted:
        """Give the filter; a day that is only half typed filters nothing."""
        kind = next(iter(self.kinds.chosen()), _ALL)
        openness = next(iter(self.openness.chosen()), _ALL)
        since = self.since.text().strip()
        return Wanted(
            "" if kind == _ALL else kind,
            "" if openness == _ALL else openness,
            since if _PARTIAL_DAY.fullmatch(since) else "",
        )

    def shown(self) -> tuple[Line, ...]:
        """Give the acts that are shown."""
        return wanted_of(self._lines, self.wanted())

    def paper(self) -> list[Printed]:
        """Give the page as it is printed: of what is shown, without a word that somebody wrote."""
        return paper_of(self.shown(), self.wanted(), self._wording)

    def print_acts(self) -> None:
        """Open the system's dialog with the page."""
        if self.shown():
            print_lines(self.window(), translate("Acts", "Diplomatic acts"), self.paper())

    def opened(self) -> None:
        """Let the keys walk the list."""
        self.acts.setFocus()

    def commands(self) -> Sequence[Command]:
        """Offer paper."""
        return (
            Command(
                "acts:print", translate("Acts", "Print the diplomatic acts"), self.print_acts, icon="print"
            ),
        )

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        accept_any_digits(self.since)
        self.since.setFixedWidth(theme.current().px(_SINCE_WIDTH))
        self._since_label.setBuddy(self.since)
        self.add_before_title(self.back)
        self.add_to_head(self.print_button)
        line = QHBoxLayout()
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(self.openness, 1)
        line.addWidget(self._since_label)
        line.addWidget(self.since)
        self.body.setSpacing(tokens.MEDIUM)
        self.body.addWidget(self.kinds)
        self.body.addLayout(line)
        self.acts.setModel(self._model)
        self._stack.addWidget(self.acts)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)
        for row in (self.kinds, self.openness):
            row.chosen_changed.connect(lambda _codes: self._turn())
        self.since.textEdited.connect(lambda _text: self._show())
        self.acts.row_opened.connect(self.record_requested)
        self.back.clicked.connect(self.left)
        self.print_button.clicked.connect(self.print_acts)

    def _turn(self) -> None:
        for row in (self.kinds, self.openness):
            row.choose(row.chosen() or [_ALL])
        self._show()

    def _show(self) -> None:
        shown = self.shown()
        self._model.set_items(rows_of(shown, self.wanted(), self._wording))
        self._stack.setCurrentWidget(self.acts if shown else self._empty)
        self.print_button.setEnabled(bool(shown))
        self.set_count(QCoreApplication.translate("Acts", "%n act(s)", "", len(shown)))
        self._say_empty()

    def _say_empty(self) -> None:
        if self._lines:
            return self._empty.say(
                translate("Acts", "None of these"),
                translate("Acts", "No act is like this. Show all again above."),
            )
        self._empty.say(
            translate("Acts", "No diplomatic acts yet"),
            translate("Acts", "They are written down in an engagement, under Diplomacy."),
        )

    def _offer(self) -> None:
        number, counts = self._wording.language.locale.toString, kinds_in(self._lines)
        kept = self.kinds.chosen() or (_ALL,)
        choices = [Choice(_ALL, translate("Acts", "All kinds"))]
        for kind, count in counts.items():
            word = self._wording.label("hd_action_kind", kind)
            choices.append(Choice(kind, f"{word} ({number(count)})", spoken=word))
        self.kinds.set_choices(choices[:_COMMON], choices[_COMMON:])
        self.kinds.choose([code for code in kept if code == _ALL or code in counts] or [_ALL])
        self.kinds.setVisible(len(counts) > 1)

    def _retranslate(self) -> None:
        self.set_title(translate("Acts", "Diplomatic acts"))
        kept = self.openness.chosen() or (_ALL,)
        self.openness.set_choices(
            [
                Choice(_ALL, translate("Acts", "Public and private")),
                *(Choice(code, openly({"public": code == PUBLIC})) for code in (PUBLIC, PRIVATE)),
            ]
        )
        self.openness.choose(kept)
        self.kinds.set_name(translate("Acts", "Which kinds"))
        self.openness.set_name(translate("Acts", "In public or in private"))
        self._since_label.setText(translate("Acts", "Since"))
        self.since.setAccessibleName(translate("Acts", "Since"))
        self.since.setPlaceholderText(translate("Acts", "2026-01", "a day, a month or a year as it is typed"))
        self.acts.setAccessibleName(translate("Acts", "Diplomatic acts"))
        self.back.set_name(translate("Acts", "Back to where you came from"), "Esc")
        self.print_button.setText(translate("Acts", "Print…"))
        self.print_button.setToolTip(
            translate(
                "Acts", "The page holds kinds, days and groups: no person, no title, no words of anybody."
            )
        )
        self._offer()
        self._show()
