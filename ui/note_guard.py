"""Looks over the shoulder of whoever writes a note, and says what could put a person at risk.

Owns when to look: after a pause in typing, at the one note or line of words that
has the focus, whatever screen it is on. It refuses to hold up typing, saving or locking.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeGuard

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hdfield.rules.note_guard import Finding
from hdfield.services.changes import Changes
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_edit import TextEdit

if TYPE_CHECKING:
    from ui.workspace import Workspace

PAUSE_MS: Final = 600


class NoteGuard(QObject):
    """Guards every note of one unlocked notebook; goes with it.

    Args:
        workspace: The notebook, which knows code names and what was let be.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._edit: TextEdit | LineEdit | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        workspace.changes_committed.connect(self._changed)

    def look(self) -> None:
        """Look at the note that is being written."""
        edit = self._edit
        if edit is not None:
            text = edit.text()
            self._workspace.ask(
                edit,
                lambda session: session.guarding.findings(text),
                partial(_show, edit, text),
                latest="guard",
            )

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is self._edit or not _is_guarded(new):
            return
        if self._edit is not None:
            self._edit.textChanged.disconnect(self._typed)
            self._edit.finding_left.disconnect(self._leave)
            self._edit.destroyed.disconnect(self._gone)
        self._edit = new
        new.textChanged.connect(self._typed)
        new.finding_left.connect(self._leave)
        new.destroyed.connect(self._gone)
        self._pause.start()

    def _typed(self) -> None:
        self._pause.start()

    def _gone(self) -> None:
        self._edit = None

    def _leave(self, text: str) -> None:
        self._workspace.ask(self, lambda session: session.guarding.leave(text), lambda _nothing: self.look())

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if "interlocutor" in changes.kinds or not changes.kinds:
            self._workspace.ask(self, lambda session: session.guarding.forget_names(), lambda _nothing: None)


def _is_guarded(widget: QWidget | None) -> TypeGuard[TextEdit | LineEdit]:
    if isinstance(widget, TextEdit):
        return widget.is_guarded and not widget.isReadOnly()
    return isinstance(widget, LineEdit) and not widget.isReadOnly()


def _show(edit: TextEdit | LineEdit, text: str, findings: tuple[Finding, ...]) -> None:
    if edit.text() == text:  # who typed on meanwhile is looked at again
        edit.show_findings(findings)
