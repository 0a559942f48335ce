"""Where unfinished words wait after unlocking, and the way back to them.

Owns finding the rooms whose forms keep a draft. It refuses to open a form:
each page brings its own back. The first room needs no sign, it is in front.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from ui.language import translate
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.workspace import Workspace


def look_for(workspace: Workspace, shell: Shell, left_at: str) -> None:
    """Go back to the form that was open when the notebook was locked; name where others wait.

    Args:
        workspace: Just opened.
        shell: Shows its first room.
        left_at: Key of the room that was in front at locking; empty after a start.
    """
    workspace.ask(
        workspace, lambda session: session.drafts.names(), partial(_found, workspace, shell, left_at)
    )


def _found(workspace: Workspace, shell: Shell, left_at: str, forms: Sequence[str]) -> None:
    waiting = {room_of(form): form for form in reversed(forms)}  # of each room the newest
    first, *others = shell.rooms()
    waiting.pop(first, None)
    if left_at in waiting:
        workspace.resumed_form = waiting.pop(left_at)
        shell.open_page(left_at)
    rooms = [key for key in others if key in waiting]
    if not rooms:
        return
    words = translate("Unfinished", "Something unfinished waits in: %1")
    names = translate("Unfinished", ", ").join(shell.title_of(key) for key in rooms)

    def go() -> None:
        shell.notice.hide()
        shell.open_page(rooms[0])

    shell.notice.say("unknown", words.replace("%1", names), "", translate("Unfinished", "Go there"), go)


def room_of(form: str) -> str:
    """Give the key of the room a form is in: forms are named after theirs."""
    return form.partition(".")[0]
