"""Now: the column beside an engagement that says what is slipping, due, stale, unanswered, or at a red line.

Owns the list, what of it is folded, and where each row leads. It refuses to
judge (``rules.now`` does) and to save anything.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.rules.now import NowItem
from hdfield.services.dossier import EngagementFile
from hdfield.services.signs import Signs
from ui import tokens
from ui.checklist.cited import room_of
from ui.checklist.now_list import NowModel, NowRows
from ui.checklist.now_words import MORE, now_rows, now_summary
from ui.engagements.slot import NowWidget
from ui.engagements.where import AT
from ui.forms.wording import Wording
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.workspace import Workspace

_BESIDE: Final = frozenset({"task", "paper", "place"})
"""Kinds that change nothing in Now."""
_HERE: Final = "engagements"


class NowColumn(NowWidget):
    """What a person sees in one look.

    Args:
        workspace: The notebook.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = Wording(workspace.language, workspace.clock)
        self._engagement = ""
        self._is_stale = True
        self._signs: Signs | None = None
        self._unfolded: set[str] = set()
        self._meant: dict[str, NowItem] = {}
        self._part = Section()
        self.list = NowRows()
        self._model = NowModel(self)
        self.list.setModel(self._model)
        self._calm = QWidget()
        self._nothing = Label("", "soft", wraps=True)
        self._build()
        self._retranslate()

    def refresh(self, kinds: Collection[str]) -> None:
        """Hear which kinds changed; none named means any."""
        self._is_stale = self._is_stale or not (kinds and set(kinds) <= _BESIDE)

    def show_file(self, file: EngagementFile) -> None:
        """Say what the file of an engagement says."""
        if file.id != self._engagement:
            self._engagement, self._signs, self._is_stale = file.id, None, True
            self._unfolded.clear()
            self._show()
            self.told.emit()
        if self._is_stale:
            self._is_stale = False
            self._workspace.ask(
                self,
                lambda session: session.signs.of(file),
                self._came,
                self._workspace.say_unless_gone,
                latest="now",
            )

    def take_focus(self) -> None:
        """Go to the list, to where one was in it."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)  # as with Tab, a row is chosen

    def summary(self) -> str:
        """Say in one line which groups hold something; while that is read, nothing of the talks before."""
        return now_summary(self._signs, self._wording) if self._signs else "…"

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
        self._part.body.addWidget(self._calm)
        self._part.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._part)
        self.list.row_opened.connect(self._open)
        self.list.clicked.connect(lambda _index: self._open(self.list.current_id()))

    def _came(self, signs: Signs) -> None:
        if signs.file.id == self._engagement:
            self._signs = signs
            self._show()
            self.told.emit()

    def _open(self, key: str) -> None:
        if key.startswith(MORE):
            self._unfolded.add(key.removeprefix(MORE))
            return self._show()
        item = self._meant.get(key)
        if item is None or self._signs is None:
            return
        room, record = room_of(self._signs, item.record)
        if room != _HERE:
            self._workspace.open_requested.emit(room, record)
        else:
            self.open_requested.emit(f"{record}{AT}risks" if item.code == "risk_list" else record)

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
        self._part.say(translate("NowColumn", "Now"), words)

    def _retranslate(self) -> None:
        self._nothing.setText(
            translate("NowColumn", "Nothing is slipping, due or waiting. What comes up will stand here.")
        )
        self.list.setAccessibleName(translate("NowColumn", "What to look at now"))
        self._show()


def build(workspace: Workspace) -> NowColumn:
    """Make the column."""
    return NowColumn(workspace)
