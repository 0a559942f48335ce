"""The frame every page stands in: title, count, search, actions, body.

Owns the head of a page and what the shell may ask of it. It refuses to know
the shell, and what the page is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.commands import Command
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.search_field import SearchField


class Page(QWidget):
    """The base of all pages; a screen's view inherits it.

    Args:
        key: Stable name, as ``"encounters"``.
        icon: Drawing in the sidebar.

    Attributes:
        body: Layout below the head; add the page's parts here.
        notice: Banner between head and body.

    Signals:
        title_changed: The page has another title (the language changed).
        badge_changed: The count beside its name in the sidebar.
        left: A person is done on a page that stands in no sidebar.
        undo_offered: (What was done, what undoes it or None): the shell says it
            for a while at the bottom, and Ctrl+Z takes it back.
    """

    title_changed = Signal()
    badge_changed = Signal(int)
    left = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.icon = icon
        self.search: SearchField | None = None
        # Private names of a base carry its name, so that no page writes over them unknowing.
        self._page_title = Label("", "title")
        self._page_count = Label("", "soft")
        self._page_count.setContentsMargins(0, 0, 0, tokens.TINY)  # onto the base line of the title
        self.notice = Notice()
        self._page_head = QHBoxLayout()
        self._page_head.setSpacing(tokens.SMALL)
        self._page_head.addWidget(self._page_title)
        self._page_head.addSpacing(tokens.TINY)
        self._page_head.addWidget(self._page_count, 0, Qt.AlignmentFlag.AlignBottom)
        self._page_head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.LARGE + tokens.TINY, tokens.WIDE, tokens.SMALL)
        column.setSpacing(tokens.MEDIUM)
        column.addLayout(self._page_head)
        column.addWidget(self.notice)
        column.addLayout(self.body, 1)

    def title(self) -> str:
        """Give the page's name in the language of the moment."""
        return self._page_title.text()

    def set_title(self, title: str) -> None:
        """Name the page; call it in ``_retranslate``."""
        self._page_title.setText(title)
        self.setAccessibleName(title)
        self.title_changed.emit()

    def show_title(self, shown: bool) -> None:
        """Leave the place of title and count to a record that has a title of its own."""
        self._page_title.setVisible(shown)
        self._page_count.setVisible(shown)

    def set_count(self, words: str) -> None:
        """Say how many there are, as words: "41 encounters"."""
        self._page_count.setText(words)

    def add_search(self) -> SearchField:
        """Put a search field at the trailing end of the head; Ctrl+F goes there."""
        self.search = SearchField()
        self.search.returnPressed.connect(self.search.go_on)
        self._page_head.addWidget(self.search, 1)
        return self.search

    def add_to_head(self, widget: QWidget) -> None:
        """Put an action at the trailing end of the head."""
        self._page_head.addWidget(widget)

    def add_before_title(self, widget: QWidget) -> None:
        """Put the way back before the title of a page that stands in no sidebar."""
        self._page_head.insertWidget(0, widget)

    def opened(self) -> None:
        """Hear that the page was opened: put the focus, ask for fresh data."""

    def go_to_search(self) -> None:
        """Hear Ctrl+F."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def start_new(self) -> None:
        """Hear Ctrl+N."""

    def show_record(self, record: str) -> None:
        """Bring one record into view; a page that shows none passes it over."""

    def commands(self) -> Sequence[Command]:
        """Offer what can be done on this page now to the command palette."""
        return ()

    def record_in_sight(self) -> str:
        """Give the id of the one record being read, whose versions Ctrl+H opens; empty for none."""
        return ""

    def step_back(self) -> bool:
        """Hear Esc; say whether there was a step to go back."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        """Set every word of the page again; pages override it and call it at birth."""
