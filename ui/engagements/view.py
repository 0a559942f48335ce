"""The Engagements page: the list, one engagement, or the form for a new one.

Owns which of the three is in front. It refuses to ask or to save: it says
what was wished.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hdfield.services.lines import EngagementLine
from ui.commands import Command
from ui.engagements.engagement_form import EngagementForm
from ui.engagements.list_view import EngagementsList
from ui.engagements.models import EngagementSheet, engagement_row
from ui.engagements.sheet import Sheet
from ui.forms.wording import Wording
from ui.language import translate
from ui.shortcuts import keys_of
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowsModel
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

_LIST, _EMPTY, _SHEET, _NEW = range(4)


class EngagementsPage(Page):
    """The page.

    Attributes:
        sheet: One engagement.

    Signals:
        engagement_requested: (record id) Show this one.
        record_requested: (record id) Go to this engagement, or to an answer in one.
    """

    engagement_requested = Signal(str)
    record_requested = Signal(str)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("engagements", "engagements", parent)
        self._wording = wording
        self._lines: tuple[EngagementLine, ...] = ()
        self.rows = RowsModel(self)
        self.list = EngagementsList()
        self.list.setModel(self.rows)
        self.sheet = Sheet(workspace, wording)
        self._workspace = workspace
        self._form: EngagementForm | None = None
        self._form_column = ScrollColumn()
        self._new = Button("", "primary", "plus")
        self._empty = EmptyState("engagements")
        self._stack = QStackedWidget()
        self._build()
        self._retranslate()

    @property
    def new_form(self) -> EngagementForm:
        """The form for a new engagement; made when it is first needed."""
        if self._form is None:
            self._form = form = EngagementForm(self._workspace, self._wording, "engagements.new")
            self._form_column.body.addWidget(form)
            form.saved.connect(self.engagement_requested)
            for closed in (form.given_up, form.stepped_back):
                closed.connect(self.back_to_list)
        return self._form

    def show_record(self, record: str) -> None:
        """Go to an engagement, or to an answer in one."""
        self.record_requested.emit(record)

    def show_engagements(self, lines: Sequence[EngagementLine]) -> None:
        """Show other engagements."""
        self._lines = tuple(lines)
        self._fill()
        if self._stack.currentIndex() in (_LIST, _EMPTY):
            self._stack.setCurrentIndex(_LIST if self._lines else _EMPTY)

    def show_sheet(self, sheet: EngagementSheet, kinds: Collection[str] = (), *, to_front: bool) -> None:
        """Show one engagement, or what changed of it; ``to_front`` leaves the list for it."""
        self.sheet.show_sheet(sheet, kinds)
        if to_front:
            self._stack.setCurrentIndex(_SHEET)
            self.list.select_id(sheet.file.id)
            self.sheet.back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say_count()

    def is_sheet_open(self) -> bool:
        """Say whether one engagement is in front."""
        return self._stack.currentIndex() == _SHEET

    def start_new(self) -> None:
        """Open the form for a new engagement."""
        self._stack.setCurrentIndex(_NEW)
        self.new_form.add()
        self._say_count()

    def back_to_list(self) -> None:
        """Show the list again, at the engagement that was open."""
        self._stack.setCurrentIndex(_LIST if self._lines else _EMPTY)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_count()

    def record_in_sight(self) -> str:
        """Give the record that is open, else the engagement being read."""
        return self.sheet.record_in_sight() if self.is_sheet_open() else ""

    def commands(self) -> Sequence[Command]:
        """Offer the parts of the engagement in sight, and what is written on the one in front."""
        if not self.is_sheet_open():
            return ()
        now = Command("engagements.now", translate("NowColumn", "Now"), self.sheet.go_to_now, keys_of("now"))
        return [now, *self.sheet.parts.commands()]

    def step_back(self) -> bool:
        """Close what is open, innermost first; then back to the list."""
        if self._stack.currentIndex() == _NEW:
            self.new_form.step_back()
            return True
        if not self.is_sheet_open():
            return False
        if not self.sheet.step_back():
            self.back_to_list()
        return True

    def opened(self) -> None:
        """Put the focus where the person left off."""
        if self._stack.currentIndex() == _LIST:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.add_to_head(self._new)
        self._new.clicked.connect(self.start_new)
        self._empty.action_requested.connect(self.start_new)
        self.list.row_opened.connect(self.engagement_requested)
        self.list.clicked.connect(lambda _index: self.engagement_requested.emit(self.list.current_id()))
        self.sheet.back_requested.connect(self.back_to_list)
        for page in (self.list, self._empty, self.sheet, self._form_column):
            self._stack.addWidget(page)
        self.body.addWidget(self._stack)
        self._stack.currentChanged.connect(self._show_head)

    def _fill(self) -> None:
        self.rows.set_items([engagement_row(line, self._wording) for line in self._lines])
        self._say_count()

    def _show_head(self, place: int) -> None:
        self.show_title(place != _SHEET)
        self._new.setVisible(place in (_LIST, _EMPTY))

    def _say_count(self) -> None:
        words = QCoreApplication.translate("Engagements", "%n engagement(s)", "", len(self._lines))
        self.set_count(words if self._lines and self._stack.currentIndex() == _LIST else "")

    def _retranslate(self) -> None:
        self.set_title(translate("Engagements", "Engagements"))
        self._new.setText(translate("Engagements", "New engagement"))
        self.list.setAccessibleName(translate("Engagements", "Engagements"))
        self._empty.say(
            translate("Engagements", "No engagements yet"),
            translate(
                "Engagements",
                "A negotiation with its object, its phases and the questions "
                "to ask before and during talks belongs here.",
            ),
            translate("Engagements", "New engagement"),
        )
        self._fill()
