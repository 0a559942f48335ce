"""The history of a record over a window, for looking at it.

Owns which of its states are drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hdfield.model.encounter import Encounter
from hdfield.rules.note_guard import find_dangers
from hdfield.services.changes import Changes
from ui import tokens
from ui.history.dialog import HistoryDialog
from ui.history.presenter import HistoryPresenter
from ui.history.removed import RemovedDialog, RemovedPresenter
from ui.pictures import Scene, Stage
from ui.scenes import close_workspace, open_workspace
from ui.step_words import StepWords
from ui.widgets.text_edit import TextEdit
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

NOTES: Final[Mapping[str, tuple[str, str]]] = {
    "en": (
        "They asked for fuel twice. We said no, and they let us pass after an hour.",
        "They asked for food twice. We said no, and they let us pass after two hours, politely.",
    ),
    "fr": (
        "Ils ont demandé du carburant deux fois. Nous avons refusé ; passés après une heure.",
        "Ils ont demandé de la nourriture deux fois. Nous avons refusé ; passés après deux heures, poliment.",
    ),
    "ar": (
        "طلبوا الوقود مرتين. رفضنا، وسمحوا لنا بالمرور بعد ساعة.",
        "طلبوا الطعام مرتين. رفضنا، وسمحوا لنا بالمرور بعد ساعتين، بأدب.",
    ),
}


def _scene() -> Scene:
    opened: dict[int, Workspace] = {}

    def stand(stage: Stage) -> QWidget:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        workspace = open_workspace(app)
        code = stage.language.code
        over = QWidget()
        column = QVBoxLayout(over)
        opened[id(over)] = workspace

        def prepare(session: Session) -> Changes:
            record = session.reading.newest_encounters(1)[0].id
            for text, outcome in zip(NOTES[code], ("passed", "delayed"), strict=True):
                now = session.records.current(Encounter, record)
                fresh = Encounter.model_validate(
                    {"kind": now.kind, "note": {"text": text, "lang": code}, "outcome": outcome}
                )
                update = {"note": fresh.note, "outcome": fresh.outcome}
                changes = session.records.save(now.model_copy(update=update))
            return changes

        def prepared(changes: Changes) -> None:
            dialog = HistoryDialog(workspace.language, workspace.clock)
            HistoryPresenter(workspace, dialog, changes.saved[0])
            dialog.setWindowFlags(Qt.WindowType.Widget)
            column.addWidget(dialog)

        workspace.change(over, prepare, prepared)
        return over

    def ready(over: QWidget) -> bool:
        return not opened[id(over)].tasks.is_busy

    def leave(over: QWidget) -> None:
        close_workspace(opened.pop(id(over)))

    return Scene(stand, ready, leave)


def _removed(*, is_empty: bool) -> Scene:
    opened: dict[int, Workspace] = {}

    def stand(stage: Stage) -> QWidget:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        workspace, over = open_workspace(app), QWidget()
        column = QVBoxLayout(over)
        opened[id(over)] = workspace
        dialog = RemovedDialog(workspace.language, StepWords(stage.language, workspace.clock))
        dialog.setWindowFlags(Qt.WindowType.Widget)
        RemovedPresenter(workspace, dialog)
        column.addWidget(dialog)

        def remove(session: Session) -> Changes:
            lines = session.reading.newest_encounters(3)
            return [session.undoing.remove(line.id) for line in lines][-1]

        if not is_empty:
            workspace.change(over, remove)
        return over

    def ready(over: QWidget) -> bool:
        return not opened[id(over)].tasks.is_busy

    def leave(over: QWidget) -> None:
        close_workspace(opened.pop(id(over)))

    return Scene(stand, ready, leave)


def _guarded(stage: Stage) -> QWidget:
    """Draw a note in which something is pointed out."""
    ground, note = QWidget(), TextEdit()
    column = QVBoxLayout(ground)
    column.setContentsMargins(tokens.HUGE, tokens.HUGE, tokens.HUGE, tokens.HUGE)
    column.addWidget(note)
    column.addStretch(1)
    note.setPlainText(f"{NOTES[stage.language.code][0]} +967 771 234 567")
    note.show_findings(find_dangers(note.text()))
    return ground


SCENES: Final = {
    "history": _scene(),
    "history-nothing-removed": _removed(is_empty=True),
    "history-removed": _removed(is_empty=False),
    "note-guard": Scene(_guarded),
}
