"""Where unfinished words wait after unlocking, and the way back to them.

Owns finding the rooms whose forms keep a draft, and saying so until each was
opened. It refuses to open a form: each page brings its own back. The first
room needs no sign, it is in front.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.field_words import listed
from ui.language import translate
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Unfinished(QObject):
    """Goes back to the form that was open at locking; names where others wait.

    Args:
        workspace: Just opened; this lives as long.
        shell: Shows its first room.
        left_at: Key of the room that was in front at locking; empty after a start.
    """

    def __init__(self, workspace: Workspace, shell: Shell, left_at: str) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._shell = shell
        self._left_at = left_at
        self._newest: dict[str, str] = {}
        self._waiting: list[str] = []
        self._said = ""
        workspace.ask(self, lambda session: session.drafts.names(), self._found)

    def _found(self, forms: Sequence[str]) -> None:
        self._newest = {room_of(form): form for form in reversed(forms)}
        _first, *others = self._shell.rooms()
        self._waiting = [key for key in others if key in self._newest]
        if self._left_at in self._waiting:
            self._waiting.remove(self._left_at)
            self._go_to(self._left_at)
        if self._waiting:
            self._say()
            self._shell.page_opened.connect(self._opened)
            self._workspace.language.changed.connect(self._say_again)

    def _say(self) -> None:
        names = listed(self._shell.title_of(key) for key in self._waiting)
        self._said = translate("Unfinished", "Something unfinished waits in: %1").replace("%1", names)
        action = translate("Unfinished", "Go there")
        self._shell.notice.say("unknown", self._said, "", action, self._go)

    def _go(self) -> None:
        self._go_to(self._waiting[0])

    def _go_to(self, key: str) -> None:
        self._workspace.resumed_form = self._newest[key]
        self._shell.open_page(key)

    def _opened(self, key: str) -> None:
        if key in self._waiting:
            self._waiting.remove(key)
            self._say_again()

    def _say_again(self) -> None:
        """Say what still waits, unless it was put away or something else is said there."""
        notice = self._shell.notice
        if notice.isHidden() or notice.accessibleName() != self._said:
            return
        if self._waiting:
            self._say()
        else:
            notice.hide()


def room_of(form: str) -> str:
    """Give the key of the room a form is in: forms are named after theirs."""
    return form.partition(".")[0]
