"""Says what was done and undone at the bottom of the window, and hears Ctrl+Z.

Owns the wiring between a session's undo stack and the window. It refuses to
know what a step does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hdfield.errors import FieldError
from hdfield.services.undoing import Step
from ui.language import translate
from ui.step_words import StepWords
from ui.words import said

if TYPE_CHECKING:
    from ui.shell import Shell
    from ui.workspace import Workspace


class UndoVoice(QObject):
    """Speaks for one unlocked notebook; goes with it.

    Args:
        workspace: Whose stack.
        shell: Where to say it, and where the keys come from.
    """

    def __init__(self, workspace: Workspace, shell: Shell) -> None:
        super().__init__(workspace)
        self._stack = workspace.undo_stack
        self._shell = shell
        self._words = StepWords(workspace.language, workspace.clock)
        self._stack.done.connect(self._done)
        self._stack.undone.connect(self._undone)
        self._stack.redone.connect(self._redone)
        self._stack.refused.connect(self._refused)
        self._stack.emptied.connect(self._emptied)
        shell.undo_requested.connect(self._stack.undo)
        shell.redo_requested.connect(self._stack.redo)

    def _done(self, step: Step | None, words: str) -> None:
        if step is not None:
            self._shell.toast.say(words or self._words.done(step), self._stack.undo)
        elif words:
            self._shell.toast.say(words)
        else:
            self._shell.toast.clear()

    def _undone(self, step: Step) -> None:
        redo = translate("UndoVoice", "Redo")
        self._shell.toast.say(self._words.undone(step), self._stack.redo, redo, undoes=False)

    def _redone(self, step: Step) -> None:
        self._shell.toast.say(self._words.redone(step), self._stack.undo)

    def _refused(self, error: FieldError) -> None:
        words = said(error)
        self._shell.notice.say("attention", words.happened, words.more)

    def _emptied(self, is_redo: bool) -> None:
        self._shell.toast.say(
            translate("UndoVoice", "There is nothing to do again.")
            if is_redo
            else translate("UndoVoice", "There is nothing to undo since the notebook was opened.")
        )
