"""Joins the Posts page to the notebook.

Owns which post is shown, and what was agreed there being kept. It refuses to
draw.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.services.changes import Changes
from hdfield.services.posts import PlaceText, PostCard, PostLine
from ui.encounters.new_encounter import NEW_AT
from ui.language import translate
from ui.posts.prep import prep_lines
from ui.posts.view import PAGE, PostsPage
from ui.posts.words import PostWords
from ui.printing import print_lines
from ui.seen import WhenSeen
from ui.space_way import SpaceWay
from ui.widgets.paged_rows import PageKey
from ui.words import said
from ui.workspace import Workspace

_SHOWN: Final = frozenset({"encounter", "place", "actor", "actor_fact"})
_DRAFT: Final = "posts.text"


def build(workspace: Workspace) -> PostsPage:
    """Make the page over an unlocked notebook."""
    words = PostWords(workspace.language, workspace.clock)
    page = PostsPage(words)
    PostsPresenter(workspace, page, words)
    return page


class PostsPresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
        words: Says posts.
    """

    def __init__(self, workspace: Workspace, page: PostsPage, words: PostWords) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._words = words
        self._typed = ""
        self._shown = ""
        self._asked_for = ""
        self._card: PostCard | None = None
        self._keeper = workspace.draft_keeper(self, _DRAFT, self._draft)
        self._seen = WhenSeen(page, self.load)
        self._wire()
        self.load()
        self._keeper.give_back(self._found_draft)

    def load(self) -> None:
        """Ask for the list, and for the post in sight again."""
        self._workspace.ask(self, lambda session: session.posts.count(), self._counted, latest="count")
        if self._typed:
            self.search(self._typed)
        if self._shown:
            self.show(self._shown)

    def show(self, post: str) -> None:
        """Show one post."""
        self._shown = post
        self._workspace.ask(
            self, lambda session: session.posts.card(post), self._show_card, self._failed, latest="card"
        )

    def go_to(self, post: str) -> None:
        """Show a post another page asked for, and stand on its row once that is there."""
        self._asked_for = "" if self._page.view().select_id(post) else post
        self.show(post)

    def search(self, typed: str) -> None:
        """Show the posts that match, or all."""
        self._typed = typed.strip()
        if not self._typed:
            return self._page.show_all()
        wanted = self._typed
        self._workspace.ask(
            self,
            lambda session: session.posts.search(wanted),
            self._show_found,
            self._failed,
            latest="search",
        )

    # -- showing ----------------------------------------------------------------
    def _wire(self) -> None:
        page = self._page
        page.rows.pages_wanted.connect(self._load_pages)
        page.post_requested.connect(self._chosen)
        page.record_requested.connect(self.go_to)
        page.search_requested.connect(self.search)
        page.new_requested.connect(self._new_encounter)
        page.language_changed.connect(self._reword)
        page.pane.text_saved.connect(self._save_text)
        page.pane.text_touched.connect(self._keeper.touched)
        page.pane.print_requested.connect(self._print)
        page.pane.add_way(SpaceWay(self._workspace, page.pane.post_id))
        page.pane.encounter_requested.connect(
            lambda record: self._workspace.open_requested.emit("encounters", record)
        )
        self._workspace.changes_committed.connect(self._changed)

    def _chosen(self, post: str) -> None:
        # A list that gets the focus stands on its first row by itself: nobody chose that.
        asked, self._asked_for = self._asked_for, ""
        if asked and asked != post:
            self._page.view().select_id(asked)
        elif post != self._shown:
            self.show(post)

    def _counted(self, count: int) -> None:
        self._page.show_count(count)

    def _load_pages(self, wanted: tuple[PageKey, ...]) -> None:
        self._workspace.ask(
            self,
            lambda session: {key: session.posts.page(key[1] * PAGE, PAGE) for key in wanted},
            self._pages_came,
            self._pages_failed,
        )

    def _pages_came(self, pages: Mapping[PageKey, tuple[PostLine, ...]]) -> None:
        self._page.rows.give_pages(
            {key: [self._words.row(line) for line in lines] for key, lines in pages.items()}
        )
        if not self._shown:
            self._page.list.select_place(0)
        elif self._page.list.current_id() != self._shown:
            self._page.list.select_id(self._shown)

    def _pages_failed(self, error: FieldError) -> None:
        self._page.rows.give_up()
        self._failed(error)

    def _show_found(self, lines: tuple[PostLine, ...]) -> None:
        if self._typed:
            self._page.show_results([self._words.row(line) for line in lines])

    def _show_card(self, card: PostCard) -> None:
        if card.place.id == self._shown:
            self._card = card
            self._page.show_card(card)

    def _failed(self, error: FieldError) -> None:
        if isinstance(error, NoSuchRecordError):
            return self._page.notice.say("unknown", translate("PostsPage", "This is not in this notebook."))
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _SHOWN or not changes.kinds:
            self._seen.renew()

    def _reword(self) -> None:
        self._page.rows.set_parts(self._page.rows.parts)
        if self._typed:
            self.search(self._typed)

    # -- doing ------------------------------------------------------------------
    def _new_encounter(self) -> None:
        if self._shown:
            self._workspace.open_requested.emit("encounters", NEW_AT + self._shown)
        else:
            self._workspace.open_requested.emit("today", "")

    def _print(self) -> None:
        if self._card is not None:
            print_lines(
                self._page, translate("PostsPage", "Before you go"), prep_lines(self._card, self._words)
            )

    def _save_text(self, name: PlaceText, text: str) -> None:
        place, lang = self._page.pane.post_id(), self._workspace.language.code
        self._workspace.change(
            self,
            # The words go from the draft only once they are saved: a refusal must not cost one.
            self._keeper.ended_by(lambda session: session.posts.set_text(place, name, text, lang)),
            lambda _changes: self._page.undo_offered.emit(
                translate("PostsPage", "Saved with the place"), None
            ),
            lambda error: self._refused(error, place, name, text),
        )

    def _refused(self, error: FieldError, place: str, name: str, text: str) -> None:
        words = said(error)
        self._page.notice.say(
            "trouble",
            words.happened,
            words.more,
            translate("PostsPage", "Go on writing"),
            lambda: self._go_on({"place": place, "name": name, "text": text}),
        )

    # -- drafts -----------------------------------------------------------------
    def _draft(self) -> dict[str, Any] | None:
        for text in self._page.pane.texts():
            if text.is_open:
                return {"place": self._page.pane.post_id(), "name": text.name, "text": text.written()}
        return None

    def _found_draft(self, draft: Mapping[str, str]) -> None:
        if self._workspace.resumed_form == _DRAFT:
            return self._go_on(draft)
        self._page.notice.say(
            "unknown",
            translate("PostsPage", "What you were writing about a post is still here."),
            action=translate("PostsPage", "Go on"),
            act=lambda: self._go_on(draft),
        )

    def _go_on(self, draft: Mapping[str, str]) -> None:
        self._page.notice.hide()
        self._shown = draft["place"]

        def write(card: PostCard) -> None:
            self._card = card
            self._page.show_card(card)
            for text in self._page.pane.texts():
                if text.name == draft["name"]:
                    text.bring_back(draft["text"])

        place = draft["place"]
        self._workspace.ask(
            self, lambda session: session.posts.card(place), write, self._failed, latest="card"
        )
