"""The Timeline page: what happened and what held, newest first.

Owns the list with its track, the filters and the empty place. It refuses to
load: it says what was wished. The list is its own table: every mark of the
track stands beside a row that says the same in words.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.language import Language, translate
from ui.timeline.filters import Filters
from ui.timeline.models import TimelineModel
from ui.timeline.track import TimelineList
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page


class TimelinePage(Page):
    """The page.

    Signals:
        entry_requested: (record id) Go to this record.
        print_requested: What is listed, on paper.
        new_requested: Write an encounter.
        language_changed: Every word must be said again.
    """

    entry_requested = Signal(str)
    print_requested = Signal()
    new_requested = Signal()
    language_changed = Signal()

    def __init__(self, language: Language, today: Callable[[], date]) -> None:
        super().__init__("timeline", "timeline")
        self.filters = Filters(language, today)
        self._stack = QStackedWidget(self)
        self.list = TimelineList(self._stack)
        self.rows = TimelineModel(self)
        self._nothing = EmptyState("timeline", self._stack)
        self._not_found = EmptyState("search", self._stack)
        self._print = Button("", "plain", "print")
        self._build()
        self._retranslate()

    def show_axis(self, *, is_filtered: bool) -> None:
        """Show what the model was given, or why there is nothing."""
        empty = self._not_found if is_filtered else self._nothing
        self._stack.setCurrentWidget(self.list if self.rows.total else empty)
        self.filters.setVisible(bool(self.rows.total) or is_filtered)
        self._print.setVisible(bool(self.rows.total))
        self._say_count()

    def opened(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        """Hear Ctrl+N."""
        self.new_requested.emit()

    def step_back(self) -> bool:
        """Close the finder, then drop the filters, then go to the list."""
        if self.filters.clear():
            return True
        if not self.list.hasFocus() and self.rows.total:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Say every word again, rows included."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def _build(self) -> None:
        self.add_to_head(self._print)
        self.list.setModel(self.rows)
        for page in (self.list, self._nothing, self._not_found):
            self._stack.addWidget(page)
        self.body.addWidget(self.filters)
        self.body.addWidget(self._stack, 1)
        self.list.row_opened.connect(self.entry_requested)
        self._print.clicked.connect(self.print_requested)
        self._nothing.action_requested.connect(self.new_requested)

    def _say_count(self) -> None:
        total = self.rows.total
        self.set_count(translate("TimelinePage", "%n entries", "", total) if total else "")

    def _retranslate(self) -> None:
        self.set_title(translate("TimelinePage", "Timeline"))
        self._print.setText(translate("TimelinePage", "Print…"))
        self.list.setAccessibleName(translate("TimelinePage", "Encounters and facts, newest first"))
        self._nothing.say(
            translate("TimelinePage", "Nothing on the timeline yet"),
            translate(
                "TimelinePage",
                "Encounters stand here when they happened, and facts about actors from when to when they held.",
            ),
            translate("TimelinePage", "New encounter"),
        )
        self._not_found.say(
            translate("TimelinePage", "Nothing in this range"),
            translate("TimelinePage", "Esc drops the filters."),
        )
        self._say_count()
