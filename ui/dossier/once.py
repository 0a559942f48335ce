"""A panel for what an engagement has one of: always open, edited in place.

Owns showing cells of words side by side, and the form that takes their place.
It refuses to know which record it is; the board says what each cell holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.base import Record
from hdfield.services.records import RecordView
from ui.dossier.asks import KindSpec
from ui.dossier.cells import Cell, CellGrid
from ui.dossier.form import RecordForm
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable
from ui.forms.wording import Wording
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.workspace import Workspace


class OncePanel(Section):
    """Shows one record in cells.

    Args:
        workspace: The notebook.
        wording: Of the window.
        spec: Its kind.
        draft: Name of the draft of its form.
        columns: Cells side by side where there is room.

    Signals:
        unfolded: (QWidget) Something opened; bring it into view.
        asked: (what) A cell's own button that leads nowhere else: the board knows what it means.
    """

    unfolded = Signal(object)
    asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        wording: Wording,
        spec: KindSpec,
        draft: str,
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.wording = wording
        self.spec = spec
        self.draft = draft
        self.engagement = ""
        self._view: RecordView | None = None
        self._cells: tuple[Cell, ...] = ()
        self._authors: Mapping[str, str] = {}
        self._form: RecordForm | None = None
        self.write, self._history = Button("", "quiet", "edit"), Button("", "quiet", "history")
        self.nothing = Label("", "soft", wraps=True)
        self._shown = CellGrid(columns)
        self._conflict = QVBoxLayout()
        self._build()
        self.retranslate()

    def show_record(
        self,
        engagement: str,
        view: RecordView | None,
        cells: Sequence[Cell],
        authors: Mapping[str, str] | None = None,
    ) -> None:
        """Show what there is of an engagement; a form that is open for it stays open."""
        if engagement != self.engagement:
            self.leave()
        self.engagement, self._view, self._cells = engagement, view, tuple(cells)
        self._authors = authors or {}
        if self._form is not None:
            self._form.engagement = engagement
        self._show()

    @property
    def form(self) -> RecordForm:
        """The form; made when it is first needed."""
        if self._form is None:
            self._form = form = RecordForm(self.workspace, self.wording, self.spec, self.draft, self)
            form.engagement = self.engagement
            form.saved.connect(lambda _record: self._form_closed())
            form.stepped_back.connect(self._form_closed)
            form.given_up.connect(self._form_closed)
            self.body.addWidget(form)
        return self._form

    def edit(self) -> None:
        """Open the form for it, or for a first one."""
        if self._view is None:
            self.form.add()
        elif is_editable(self._view):
            self.form.edit(self._view.heads[0])
        else:
            return
        self._form_opened()

    def go_on(self, draft: Mapping[str, Any]) -> None:
        """Show what was typed before the notebook was locked."""
        self.form.open_draft(draft, self._view.heads[0] if self._view is not None else None)
        self._form_opened()

    def leave(self) -> None:
        """Close the form: it is about something that goes out of sight; what was typed is kept."""
        if self._form is not None and not self._form.isHidden():
            self._form.hide()  # and no more: the focus is where the person goes
            self._show()

    def step_back(self) -> bool:
        """Close the form; say whether it was open."""
        if self._form is None or self._form.isHidden():
            return False
        self._form.step_back()
        return True

    def record_in_sight(self) -> str:
        """Give the record, while the focus is on the panel and it is one of its own."""
        held = self._view.id if self._view is not None else ""
        return held if self.write.hasFocus() or self._history.hasFocus() else ""

    def retranslate(self) -> None:
        """Speak the new language; the board gives the cells anew."""
        words = self.spec.words()
        self.nothing.setText(words.nothing)
        self._history.setText(translate("OncePanel", "Earlier versions"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        self.head.addWidget(self.write)
        self.head.addWidget(self._history)
        self.body.addLayout(self._conflict)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._shown)
        self._shown.go_requested.connect(self._go)
        self.write.clicked.connect(self.edit)
        self._history.clicked.connect(self._ask_history)

    def _ask_history(self) -> None:
        if self._view is not None:
            self.workspace.open_requested.emit("history", self._view.id)

    def _show(self) -> None:
        words, is_empty = self.spec.words(), not any(cell.entries for cell in self._cells)
        self.say(words.heading)
        self.write.setText(words.add if is_empty else translate("OncePanel", "Edit"))
        self.write.setVisible(self._view is None or is_editable(self._view))
        self._history.setVisible(self._view is not None and not is_empty and self.spec.owner != "")
        is_writing = self._form is not None and not self._form.isHidden()
        self.nothing.setVisible(is_empty and bool(words.nothing) and not is_writing)
        self._shown.setVisible(not is_writing)
        self._show_conflict()
        self._shown.show_cells(() if is_empty and words.nothing else self._cells)

    def _go(self, room: str, record: str) -> None:
        if room:
            self.workspace.open_requested.emit(room, record)
        else:
            self.asked.emit(record)

    def _show_conflict(self) -> None:
        empty(self._conflict)
        if self._view is None or not self._view.is_conflict or not self.spec.owner:
            return  # of an engagement itself the page shows the versions
        heads = HeadsCard(self._view, self._in_one, self._authors, self.wording)
        heads.keep_requested.connect(self._keep)
        self._conflict.addWidget(heads)

    def _in_one(self, record: Record) -> str:
        values = record.model_dump(mode="json", exclude_none=True)
        held = (values.get(ask.name) for ask in self.spec.asks())
        return " · ".join(text for value in held for text in _texts(value))

    def _keep(self, record: Record) -> None:
        self.workspace.change(self, lambda session: session.records.save(record))

    def _form_opened(self) -> None:
        self._shown.hide()
        self.nothing.hide()
        self.unfolded.emit(self.form)

    def _form_closed(self) -> None:
        self._show()
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)


def _texts(value: Any) -> list[str]:
    """Give the words of a value that may be a text, a day, or a list of cited lines."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return _texts(value.get("text"))
    return [text for part in value or () for text in _texts(part)]
