"""The Actors page: a list at the leading side, one actor beside it.

Owns the list, its filter and where forms for new actors open. It refuses to
ask or to save: it says what was wished.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hdfield.services.lines import ActorLine
from ui import tokens
from ui.actors.actor_form import ActorForm
from ui.actors.models import ActorRows, ActorSheet, families_of, matching
from ui.actors.pane import ActorPane
from ui.commands import Command
from ui.forms.wording import Wording
from ui.language import in_digits, translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.rows import RowsView
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace


class ActorsPage(Page):
    """The page.

    Attributes:
        pane: One actor.
        new_form: The form for a new actor.

    Signals:
        actor_requested: (record id) Show this one.
        record_requested: (record id) Go to this actor, person or fact.
    """

    actor_requested = Signal(str)
    record_requested = Signal(str)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("actors", "actors", parent)
        self._wording = wording
        self._lines: tuple[ActorLine, ...] = ()
        self._typed = ""
        self.rows = ActorRows(wording, self)
        self.families = ChipRow(many=True)
        # From the outside in: a widget that gets another parent is dressed anew with all it holds.
        self._all = QStackedWidget(self)
        self._both = QWidget(self._all)
        self._side = QStackedWidget(self._both)
        self.list = RowsView(0, self._both)
        self.list.setModel(self.rows)
        self.pane = ActorPane(workspace, wording, self._side)
        self.new_form = ActorForm(wording)
        self._new = Button("", "primary", "plus")
        self._nothing = Label("", "soft", wraps=True)
        self._empty = EmptyState("actors", self._all)
        self._build()
        self._retranslate()

    def show_record(self, record: str) -> None:
        """Go to an actor, or to the actor of a person or a fact."""
        self.record_requested.emit(record)

    def show_actors(self, lines: Sequence[ActorLine]) -> None:
        """Show other actors; the first is chosen where none was."""
        self._lines = tuple(lines)
        self._offer_families()
        self._fill()
        self._all.setCurrentIndex(0 if self._lines or not self.new_form.isHidden() else 1)
        if self._lines and not self.list.current_id() and not self._typed:
            self.list.setCurrentIndex(self.rows.index(0, 0))

    def show_sheet(self, sheet: ActorSheet) -> None:
        """Show one actor in full."""
        self.pane.show_sheet(sheet)
        if self.new_form.isHidden():
            self._side.setCurrentIndex(0)

    def select(self, actor: str) -> None:
        """Choose an actor in the list, whatever was typed into the search."""
        if not self.list.select_id(actor):
            assert self.search is not None
            self.search.clear()
            self.families.choose(())
            self.filter("")
            self.list.select_id(actor)

    def filter(self, typed: str) -> None:
        """Show the actors that match."""
        self._typed = typed
        self._fill()

    def start_new(self) -> None:
        """Open the form for a new actor."""
        self._all.setCurrentIndex(0)
        self._side.setCurrentIndex(1)
        self.new_form.add()

    def record_in_sight(self) -> str:
        """Give the actor being read."""
        return self.pane.actor_id()

    def commands(self) -> tuple[Command, ...]:
        """Offer the conditions for talks with the actor being read."""
        return (self.pane.to_space.command(),) if self.record_in_sight() else ()

    def step_back(self) -> bool:
        """Close what is open, innermost first."""
        if not self.new_form.isHidden():
            self.new_form.step_back()
            return True
        if self.pane.step_back():
            return True
        if not self.list.hasFocus() and self._lines:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def opened(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_new(self) -> None:
        """Go back from the form for a new actor."""
        self._side.setCurrentIndex(0)
        self._all.setCurrentIndex(0 if self._lines else 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        search = self.add_search()
        search.search_requested.connect(self.filter)
        search.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add_to_head(self._new)
        self.families.chosen_changed.connect(lambda _codes: self._fill())
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)
        self.list.row_chosen.connect(self.actor_requested)
        self.list.row_opened.connect(lambda _actor: self.pane.add_fact.setFocus())
        for closed in (self.new_form.given_up, self.new_form.stepped_back):
            closed.connect(self.close_new)
        leading = QWidget(self._both)
        column = QVBoxLayout(leading)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.families)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        form = ScrollColumn(self._side)
        form.body.addWidget(self.new_form)
        self._side.addWidget(self.pane)
        self._side.addWidget(form)
        line = QHBoxLayout(self._both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.WIDE)
        line.addWidget(leading, 2)
        line.addWidget(self._side, 3)
        self._all.addWidget(self._both)
        self._all.addWidget(self._empty)
        self.body.addWidget(self._all)

    def _fill(self) -> None:
        lines = matching(self._lines, self._wording, self._typed, self.families.chosen())
        self.rows.set_lines(lines)
        self._nothing.setVisible(not lines and bool(self._lines))
        self._say_count(len(lines))

    def _offer_families(self) -> None:
        words = {
            "armed": translate("ActorsPage", "Armed"),
            "authority": translate("ActorsPage", "Authorities"),
            "community": translate("ActorsPage", "Communities"),
            "humanitarian": translate("ActorsPage", "Aid"),
            "outside": translate("ActorsPage", "From outside"),
        }
        found = families_of(self._lines)
        self.families.set_choices([Choice(name, words[name]) for name in found])
        self.families.set_name(translate("ActorsPage", "Only these kinds"))
        self.families.setVisible(len(found) > 1)

    def _say_count(self, shown: int) -> None:
        words = translate("ActorsPage", "%n actor(s)", "", len(self._lines))
        if (self._typed.strip() or self.families.chosen()) and self._lines:
            words = translate("ActorsPage", "%n of %1", "actors that match, of all", shown)
            words = words.replace("%1", in_digits(str(len(self._lines))))
        self.set_count(words if self._lines else "")

    def _retranslate(self) -> None:
        self.set_title(translate("ActorsPage", "Actors"))
        self._new.setText(translate("ActorsPage", "New actor"))
        self._nothing.setText(translate("ActorsPage", "No actor has these words in a name or kind."))
        self.list.setAccessibleName(translate("ActorsPage", "Actors"))
        self._offer_families()
        self._empty.say(
            translate("ActorsPage", "No actors yet"),
            translate(
                "ActorsPage",
                "Groups, authorities and communities we deal with belong here, "
                "with what we know of them and the persons we talk to.",
            ),
            translate("ActorsPage", "New actor"),
        )
        self._fill()
