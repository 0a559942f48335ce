"""Receiving: taking bundles in from a folder or stick, and what came before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.language import translate
from ui.outbox import wording
from ui.outbox.looked_pane import LookedPane
from ui.outbox.models import Exchange, ExchangeWords
from ui.outbox.receiving import Looked
from ui.outbox.working import Working
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.section import Section


class ReceivePane(QWidget):
    """The receiving half of the page.

    Attributes:
        working: What is being done.
        looked: What was found, before it is taken.

    Signals:
        intake_requested: Take in from somewhere: a folder has to be chosen.
    """

    intake_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Exchange()
        self.working = Working()
        self.looked = LookedPane()
        self._build()

    def show_state(self, state: Exchange, words: ExchangeWords) -> None:
        """Show what came, taken or refused."""
        self._state = state
        self._model.set_items(words.received_rows(state.received))
        self._lists.setCurrentWidget(self._list if state.received else self._nothing)
        self._button.setVisible(bool(state.received))
        self.retranslate()

    def show_looked(self, looked: Sequence[Looked], words: ExchangeWords) -> None:
        """Show what taking would do, in place of what came."""
        self.looked.show_looked(looked, words)
        self._stack.setCurrentWidget(self.looked)

    def show_received(self) -> None:
        """Show what came again."""
        self._stack.setCurrentWidget(self._came)

    @property
    def shows_looked(self) -> bool:
        """Whether an answer is awaited."""
        return self._stack.currentWidget() is self.looked

    def follow_work(self) -> None:
        """Let nothing be begun while something is being done."""
        self._button.setEnabled(not self.working.is_on)
        self._nothing.setEnabled(not self.working.is_on)
        self.looked.set_busy(busy=self.working.is_on)

    def ask_for_more(self) -> None:
        """Hear the shortcut of the main action."""
        if not self.working.is_on and not self.shows_looked:
            self.intake_requested.emit()

    def take_focus(self) -> None:
        """Put the focus on what comes next."""
        if self.shows_looked:
            self.looked.take_focus()
        elif self._state.received:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._nothing.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every word that does not come from a line."""
        came = len(self._state.received)
        action = translate("ReceivePane", "Take in from a folder or stick…")
        self._came.say(translate("ReceivePane", "What came"), wording.bundles(came) if came else "")
        self._button.setText(action)
        self._list.setAccessibleName(translate("ReceivePane", "What came"))
        self._nothing.say(
            translate("ReceivePane", "Nothing came yet"),
            translate(
                "ReceivePane",
                "Bundles others sealed for you are taken in here. You see what they would change before anything does.",
            ),
            action,
        )

    def _build(self) -> None:
        self._button = Button("", "primary", "receive")
        self._list, self._model = RowsView(lead=112), RowsModel(self)
        self._list.setModel(self._model)
        self._nothing, self._lists = EmptyState("receive"), QStackedWidget()
        self._lists.addWidget(self._list)
        self._lists.addWidget(self._nothing)
        self._came, self._stack = Section(), QStackedWidget()
        self._came.head.addWidget(self._button)
        self._came.body.addWidget(self._lists, 1)
        self._stack.addWidget(self._came)
        self._stack.addWidget(self.looked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self.working)
        column.addWidget(self._stack, 1)
        self._button.clicked.connect(self.intake_requested)
        self._nothing.action_requested.connect(self.intake_requested)
