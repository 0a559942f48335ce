"""Now: the column beside an engagement that says what is slipping, due, stale, unanswered, or at a red line.

Owns the list, what of it is folded, and where each row leads. It refuses to
judge (``rules.now`` does) and to save anything.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.rules.now import NowItem
from hdfield.services.changes import Changes
from hdfield.services.signs import Signs
from ui import tokens
from ui.actors.wording import Wording
from ui.checklist.cited import room_of
from ui.checklist.now_words import MORE, now_rows
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.grown_rows import GrownRows
from ui.widgets.label import Label
from ui.widgets.rows import RowsModel
from ui.widgets.section import Section
from ui.workspace import Workspace

_BESIDE: Final = frozenset({"task", "paper", "place"})
"""Kinds that change nothing in Now."""


class NowColumn(Section):
    """What a person sees in one look.

    It hears of changes by itself, and reads anew when it is seen.

    Args:
        workspace: The notebook.

    Signals:
        shown: (Signs) Read anew.
    """

    shown = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = Wording(workspace.language, workspace.clock)
        self._engagement = ""
        self._signs: Signs | None = None
        self._unfolded: set[str] = set()
        self._meant: dict[str, NowItem] = {}
        self.list = GrownRows(lead=0)
        self._model = RowsModel(self)
        self.list.setModel(self._model)
        self._calm = QWidget()
        self._nothing = Label("", "soft", wraps=True)
        self._build()
        self._retranslate()

    def show_engagement(self, record: str) -> None:
        """Read what an engagement's file says, and show it."""
        if record != self._engagement:
            self._engagement, self._signs = record, None
            self._unfolded.clear()
            self._show()
        self._workspace.ask(self, lambda session: session.signs.of(record), self._came, _leave, latest="now")

    def count(self) -> int:
        """Give how many things stand in Now."""
        return len(self._signs.now) if self._signs else 0

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        calm = QVBoxLayout(self._calm)
        calm.setContentsMargins(0, tokens.SMALL, 0, 0)
        calm.setSpacing(tokens.SMALL)
        sign = Label()
        set_icon(sign, "steady", "steady")
        calm.addWidget(sign)
        calm.addWidget(self._nothing)
        self.body.addWidget(self._calm)
        self.body.addWidget(self.list)
        self.list.row_opened.connect(self._open)
        self.list.clicked.connect(lambda _index: self._open(self.list.current_id()))
        self._workspace.changes_committed.connect(self._changed)

    def _came(self, signs: Signs) -> None:
        if signs.file.id == self._engagement:
            self._signs = signs
            self._show()
            self.shown.emit(signs)

    def _open(self, key: str) -> None:
        if key.startswith(MORE):
            self._unfolded.add(key.removeprefix(MORE))
            return self._show()
        item = self._meant.get(key)
        if item is not None and self._signs is not None:
            self._workspace.open_requested.emit(*room_of(self._signs, item.record))

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if self._engagement and not (changes.kinds and changes.kinds <= _BESIDE):
            self.show_engagement(self._engagement)

    def _show(self) -> None:
        held = self.list.current_id()
        rows, self._meant = now_rows(self._signs, self._wording, self._unfolded) if self._signs else ([], {})
        self._model.set_items(rows)
        self.list.grow()
        self.list.setVisible(bool(rows))
        self._calm.setVisible(self._signs is not None and not rows)
        if held:
            self.list.select_id(held)
        words = self._wording.language.locale.toString(self.count()) if self.count() else ""
        self.say(translate("NowColumn", "Now"), words)

    def _retranslate(self) -> None:
        self._nothing.setText(
            translate("NowColumn", "Nothing is slipping, due or waiting. What comes up will stand here.")
        )
        self.list.setAccessibleName(translate("NowColumn", "What to look at now"))
        self._show()


def _leave(error: FieldError) -> None:
    """Leave an engagement that is not here any more."""
    if not isinstance(error, NoSuchRecordError):
        raise error
