"""The Posts page: places where checkpoints were met, and the card of one.

Owns the list and its empty place. It refuses to ask or to save: it says what
was wished.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from hdfield.services.posts import PostCard
from ui import tokens
from ui.commands import Command
from ui.language import in_digits, translate
from ui.posts.pane import PostPane
from ui.posts.words import PostWords
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.paged_rows import PagedRowsModel, PagedRowsView, Run
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView

POSTS = "posts"
PAGE = 20
"""Rows read at once: each is compared with the ten visits before."""


class PostsPage(Page):
    """The page.

    Attributes:
        pane: The card of one post.

    Signals:
        post_requested: (record id) A person stands on this one.
        record_requested: (record id) Something in the program asks for this one.
        search_requested: (typed)
        new_requested: Write an encounter at the post shown.
        language_changed: Every word must be said again.
    """

    post_requested = Signal(str)
    record_requested = Signal(str)
    search_requested = Signal(str)
    new_requested = Signal()
    language_changed = Signal()

    def __init__(self, words: PostWords, parent: QWidget | None = None) -> None:
        super().__init__("posts", "post", parent)
        self._count = 0
        self._found = -1
        # From the outside in: a widget that gets another parent is dressed anew with all it holds.
        self._all = QStackedWidget(self)
        self._both = QWidget(self._all)
        self._lists = QStackedWidget(self._both)
        self.list = PagedRowsView(parent=self._lists)
        self.rows = PagedRowsModel(self, page=PAGE)
        self.results = RowsView(parent=self._lists)
        self._found_rows = RowsModel(self)
        self._not_found = EmptyState("search", self._lists)
        self.pane = PostPane(words, self._both)
        self._nothing = EmptyState("post", self._all)
        self._new = Button("", "primary", "plus")
        self._build()
        self._retranslate()

    def show_count(self, count: int) -> None:
        """Take how many posts there are; their rows come as they are seen."""
        self._count = count
        self.rows.set_parts([Run(POSTS, count)] if count else [], keep_pages=True)
        self._all.setCurrentWidget(self._both if count else self._nothing)
        self._new.setVisible(bool(count))
        self._say_count()

    def show_results(self, rows: Sequence[Row]) -> None:
        """Show what a search found."""
        self._found = len(rows)
        self._found_rows.set_items(rows)
        self._lists.setCurrentWidget(self.results if rows else self._not_found)
        self._say_count()

    def show_all(self) -> None:
        """Show all posts."""
        self._found = -1
        self._lists.setCurrentWidget(self.list)
        self._say_count()

    def show_card(self, card: PostCard) -> None:
        """Show one post."""
        self.pane.show_card(card)
        self.pane.show()

    def view(self) -> RowsView:
        """Give the list in sight."""
        return self.results if self._lists.currentWidget() is self.results else self.list

    def show_record(self, record: str) -> None:
        """Show a post; anything in the program may ask for it."""
        self.record_requested.emit(record)

    def opened(self) -> None:
        """Put the focus on the list."""
        self.view().setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        """Hear Ctrl+N."""
        self.new_requested.emit()

    def commands(self) -> tuple[Command, ...]:
        """Offer the conditions for talks at the post shown."""
        way = self.pane.way
        return (way.command(),) if way is not None and self.pane.post_id() else ()

    def step_back(self) -> bool:
        """Close what is being written, then the search, then go to the list."""
        if self.pane.step_back():
            return True
        if self.search is not None and self.search.text():
            self.search.clear()
            return True
        if not self.view().hasFocus() and self._count:
            self.view().setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _build(self) -> None:
        search = self.add_search()
        self.add_to_head(self._new)
        self.list.setModel(self.rows)
        self.results.setModel(self._found_rows)
        for page in (self.list, self.results, self._not_found):
            self._lists.addWidget(page)
        line = QHBoxLayout(self._both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.WIDE)
        line.addWidget(self._lists, 2)
        line.addWidget(self.pane, 3)
        self._all.addWidget(self._both)
        self._all.addWidget(self._nothing)
        self.body.addWidget(self._all)
        self.pane.hide()
        search.search_requested.connect(self.search_requested)
        search.left.connect(lambda: self.view().setFocus(Qt.FocusReason.OtherFocusReason))
        for view in (self.list, self.results):
            view.row_chosen.connect(self.post_requested)
            view.row_opened.connect(
                lambda _post: self.pane.procedure.value.setFocus(Qt.FocusReason.OtherFocusReason)
            )
        self._new.clicked.connect(self.start_new)
        self._nothing.action_requested.connect(self.start_new)

    def _say_count(self) -> None:
        words = translate("PostsPage", "%n post(s)", "", self._count)
        if self._found >= 0:
            words = translate("PostsPage", "%n of %1", "posts that match, of all", self._found)
            words = words.replace("%1", in_digits(str(self._count)))
        self.set_count(words if self._count else "")

    def _retranslate(self) -> None:
        self.set_title(translate("PostsPage", "Posts"))
        self._new.setText(translate("PostsPage", "New encounter here"))
        self._new.setToolTip(keys_of("new"))
        self.list.setAccessibleName(translate("PostsPage", "Posts, the one visited last first"))
        self.results.setAccessibleName(translate("PostsPage", "Posts found"))
        self._nothing.say(
            translate("PostsPage", "No posts yet"),
            translate(
                "PostsPage",
                "A place comes here by itself when a checkpoint encounter is written down there."
                " Its card says who held it, what is usually asked and what was agreed.",
            ),
            translate("PostsPage", "New encounter"),
        )
        self._not_found.say(
            translate("PostsPage", "Nothing found"),
            translate("PostsPage", "No post has these words in its name or in what was agreed there."),
        )
        self._say_count()
        self.language_changed.emit()
