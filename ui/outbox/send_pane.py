"""Sending: whom it is for, the one button, and the bundles made so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hdfield.services.exchange_views import Waiting
from ui import tokens
from ui.language import translate
from ui.laying import empty
from ui.outbox import wording
from ui.outbox.leaving_pane import LeavingPane
from ui.outbox.models import Exchange, ExchangeWords
from ui.outbox.person_line import PersonLine
from ui.outbox.working import Working
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.section import Section

_CHIPS = 8
_LINES = 4  # people described at once; the others are counted


class SendPane(QWidget):
    """The sending half of the page.

    Attributes:
        working: What is being done.
        leaving: The two columns before sealing.

    Signals:
        readers_chosen: Person codes now chosen.
        seal_requested: Seal for those chosen.
        preview_requested: Show what will leave.
        save_requested: (Ids of bundles to copy, whether as single files).
    """

    readers_chosen = Signal(tuple)
    seal_requested = Signal()
    preview_requested = Signal()
    save_requested = Signal(tuple, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Exchange()
        self._lines: tuple[tuple[Waiting, str], ...] | None = None
        self._known: tuple[str, ...] = ()
        self.working = Working()
        self.leaving = LeavingPane()
        self._build()
        self._connect()

    def show_state(self, state: Exchange, words: ExchangeWords) -> None:
        """Show what waits and what was sealed; what was sealed just now is in sight, the urgent first."""
        is_sealed = bool({*state.to_hand_off} - {*self._state.to_hand_off})
        self._state = state
        self._show_readers(state)
        self._show_lines(state, words.language.code)
        self._model.set_items(words.sent_rows(state))
        if is_sealed:
            self._list.scrollToTop()
        self._bundles.setCurrentWidget(self._list if state.sealed else self._nothing)
        self.retranslate()
        self._enable()

    def show_leaving(self, *, shown: bool) -> None:
        """Show the two columns in place of the bundles, or the bundles again."""
        self._below.setCurrentWidget(self.leaving if shown else self._made)
        self.retranslate()

    @property
    def shows_leaving(self) -> bool:
        """Whether the two columns are shown."""
        return self._below.currentWidget() is self.leaving

    def follow_work(self) -> None:
        """Let nothing be begun while something is being done."""
        self._enable()

    def ask_to_seal(self) -> None:
        """Hear the shortcut of the one button."""
        if self._seal.isEnabled():
            self._seal.click()

    def take_focus(self) -> None:
        """Put the focus on what comes next: seal, else hand off, else the list."""
        first = (button for button in (self._seal, self._save) if button.isEnabled())
        next(first, self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every word that does not come from a line."""
        state, unsent = self._state, self._state.unsent
        self._to.setText(translate("SendPane", "For whom"))
        self._readers.set_name(translate("SendPane", "For whom"))
        self._seal.setText(wording.seal_button(unsent.records, unsent.people))
        self._preview.setText(
            translate("SendPane", "Hide what will leave")
            if self.shows_leaving
            else translate("SendPane", "See what will leave")
        )
        self._nobody.setText(
            translate(
                "SendPane", "Choose whom the records are for. Settings keeps those you usually write to."
            )
        )
        self.leaving.retranslate()
        self._made.say(
            translate("SendPane", "Bundles"), wording.bundles(len(state.sealed)) if state.sealed else ""
        )
        waiting = len(state.to_hand_off)
        self._save.setText(
            translate("SendPane", "Save %n bundle(s) to a folder or stick…", "", waiting)
            if waiting
            else translate("SendPane", "Save to a folder or stick…")
        )
        self._again.setText(translate("SendPane", "Save the chosen one again…"))
        self._single.setText(translate("SendPane", "one .bin file each"))
        self._list.setAccessibleName(translate("SendPane", "Bundles"))
        self._nothing.say(
            translate("SendPane", "No bundles yet"),
            translate(
                "SendPane",
                "What you seal lies here, encrypted for its readers, until you hand it over on a stick.",
            ),
        )

    def _build(self) -> None:
        self._to, self._readers = Label("", "caption"), ChipRow(many=True)
        self._nobody = Label("", "soft", wraps=True)
        self._people = QVBoxLayout()
        self._people.setSpacing(tokens.SMALL)
        self._seal, self._preview = Button("", "primary", "seal"), Button("", "quiet", "eye")
        self._save, self._again = Button("", "plain", "stick"), Button("", "quiet")
        self._single = QCheckBox()
        self._made, self._below = Section(), QStackedWidget()
        self._list, self._model = RowsView(lead=112), RowsModel(self)
        self._list.setModel(self._model)
        self._nothing, self._bundles = EmptyState("seal"), QStackedWidget()
        self._bundles.addWidget(self._list)
        self._bundles.addWidget(self._nothing)
        for widget in (self._again, self._single, self._save):
            self._made.head.addWidget(widget)
        self._made.body.addWidget(self._bundles, 1)
        self._below.addWidget(self._made)
        self._below.addWidget(self.leaving)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LARGE)
        column.addWidget(self._card())
        column.addWidget(self._below, 1)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        top = QHBoxLayout()
        top.setSpacing(tokens.MEDIUM)
        top.addWidget(self._to)
        top.addWidget(self._readers, 1)
        column.addLayout(top)
        column.addWidget(self._nobody)
        column.addLayout(self._people)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SMALL)
        buttons.addWidget(self._seal)
        buttons.addWidget(self._preview)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.working)
        return card

    def _connect(self) -> None:
        self._readers.chosen_changed.connect(self.readers_chosen)
        self._seal.clicked.connect(self.seal_requested)
        self._preview.clicked.connect(self._turn_preview)
        self._save.clicked.connect(lambda: self._ask_to_save(self._state.to_hand_off))
        self._again.clicked.connect(lambda: self._ask_to_save((self._list.current_id(),)))
        self._list.row_chosen.connect(lambda _id: self._enable())

    def _turn_preview(self) -> None:
        if self.shows_leaving:
            self.show_leaving(shown=False)
        else:
            self.preview_requested.emit()

    def _ask_to_save(self, bundles: Sequence[str]) -> None:
        self.save_requested.emit(tuple(bundles), self._single.isChecked())

    def _show_readers(self, state: Exchange) -> None:
        choices = [Choice(code, code, icon="person") for code in state.readers]
        codes = tuple(choice.code for choice in choices)
        if codes != self._known:
            self._known = codes
            self._readers.set_choices(choices[:_CHIPS], choices[_CHIPS:])
        self._readers.choose(state.chosen)

    def _show_lines(self, state: Exchange, lang: str) -> None:
        lines = tuple((line, lang) for line in state.unsent.lines)
        self._nobody.setVisible(not lines)
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._people)
        for line, _lang in lines[:_LINES]:
            self._people.addWidget(PersonLine(line, lang))
        left = len(lines) - _LINES
        if left > 0:
            self._people.addWidget(Label(translate("SendPane", "and %n more people", "", left), "soft"))

    def _enable(self) -> None:
        unsent, chosen = self._state.unsent, self._list.current_id()
        self._seal.setEnabled(unsent.records > 0 and not self.working.is_on)
        self._preview.setEnabled(unsent.records > 0 and not self.working.is_on)
        self._save.setEnabled(bool(self._state.to_hand_off) and not self.working.is_on)
        handed = [line.bundle for line in self._state.sealed if line.state != "sealed" and line.is_here]
        self._again.setVisible(chosen in handed)
        for widget in (self._again, self._readers, self._single):
            widget.setEnabled(not self.working.is_on)
