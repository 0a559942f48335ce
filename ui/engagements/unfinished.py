"""What was being written on the Engagements page when the notebook was locked.

Owns finding the drafts of its forms and boards, and the way back into each. It
refuses to show a form itself: boards and pages do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from ui.direction import isolated
from ui.engagements.models import EngagementSheet, read_engagement
from ui.engagements.view import EngagementsPage
from ui.language import translate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_ROOM: Final = "engagements."
_NEW, _EDIT = "engagements.new", "engagements.edit"
Draft = Mapping[str, Any]


class UnfinishedForms(QObject):
    """Brings back what was being written.

    Args:
        workspace: The notebook.
        page: Owns this.
    """

    def __init__(self, workspace: Workspace, page: EngagementsPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._waiting: list[tuple[str, Draft]] = []
        workspace.ask(self, _drafts, self._found)

    def _found(self, drafts: list[tuple[str, Draft]]) -> None:
        """Go on with the form in front at locking; offer the newest of the others."""
        ours = [
            (name, draft) for name, draft in drafts if self._is_ours(name) and _about(name, draft) is not None
        ]
        resumed = next((pair for pair in ours if pair[0] == self._workspace.resumed_form), None)
        if resumed is not None:
            ours.remove(resumed)
            self._go_on(*resumed)
        self._waiting = ours
        self._offer()

    def _offer(self) -> None:
        """Offer the newest that waits; once it is gone on with, the one before it."""
        if not self._waiting:
            return self._page.notice.hide()
        name, _draft = self._waiting[0]
        words = translate("Engagements", "A form you were filling in is still here: %1")
        said = words.replace("%1", isolated(self._called(name)))
        self._page.notice.say("unknown", said, action=translate("Engagements", "Go on"), act=self._next)

    def _next(self) -> None:
        name, draft = self._waiting.pop(0)
        self._offer()
        self._go_on(name, draft)

    def _called(self, name: str) -> str:
        if name == _NEW:
            return translate("EngagementForm", "A new engagement")
        if name == _EDIT:
            return translate("EngagementForm", "What it is about")
        part = name.removeprefix(_ROOM).partition(".")[0]
        return self._page.sheet.parts.keys().get(part, "")

    def _is_ours(self, name: str) -> bool:
        _room, _, rest = name.partition(".")
        part, _, key = rest.partition(".")
        return name in (_NEW, _EDIT) or (bool(key) and self._page.sheet.parts.has(part))

    def _go_on(self, name: str, draft: Draft) -> None:
        if name == _NEW:
            self._page.start_new()
            return self._page.new_form.open_draft(draft)

        def show(sheet: EngagementSheet) -> None:
            self._page.show_sheet(sheet, to_front=True)
            if name == _EDIT:
                self._page.sheet.edit_engagement()
                return self._page.sheet.form.open_draft(draft, sheet.file.detail.view.heads[0])
            part, _, key = name.removeprefix(_ROOM).partition(".")
            self._page.sheet.parts.turn_to(part)
            board = self._page.sheet.parts.board(part)
            # Behind what the board has just asked for: its rows are there by then.
            self._workspace.ask(self, lambda _session: None, lambda _nothing: board.go_on(key, draft))

        engagement = _about(name, draft) or ""
        self._workspace.ask(
            self, lambda session: read_engagement(session, engagement), show, self._workspace.say_unless_gone
        )


def _drafts(session: Session) -> list[tuple[str, Draft]]:
    """Give the drafts of this page, the newest first."""
    names = [name for name in session.drafts.names() if name.startswith(_ROOM)]
    found = [(name, session.drafts.give(name)) for name in names]
    return [(name, draft) for name, draft in found if isinstance(draft, Mapping)]


def _about(name: str, draft: Draft) -> str | None:
    """Give the engagement a draft is of; ``None`` where there is nothing to go on with."""
    context = draft.get("context") or {}
    if name == _NEW:
        return "" if context else None
    if name == _EDIT:
        return context.get("record") or None
    return draft.get("engagement") or None
