"""One engagement, read from top to bottom: head and phases with Now beside them, parts, encounters.

Owns the order of the sheet, and what stands where in a wide window: Now beside
the head, the last encounters under the phases. It refuses to save: it says
what was asked.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.engagement import Engagement, Phase
from ui import theme, tokens
from ui.actors.short_list import ShortList
from ui.checklist.board import ChecklistBoard
from ui.checklist.columns import Board as Checklist
from ui.encounter_rows import EncounterWords
from ui.engagements.engagement_form import EngagementForm
from ui.engagements.head import Head
from ui.engagements.models import EngagementSheet
from ui.engagements.parts import PartsArea
from ui.engagements.phases import PhaseLanes
from ui.engagements.slot import NowSlot
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.language import translate
from ui.shortcuts import bind
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section
from ui.workspace import Workspace

_MEETINGS: Final = 6
_MEETINGS_BESIDE: Final = 2
_WIDE: Final = 1_000
"""Width of the sheet from which Now stands beside everything: that of a window of about 1,280."""


class Sheet(ScrollColumn):
    """The sheet of one engagement.

    Signals:
        back_requested: To the list.
        status_chosen: (code) The engagement stands so now.
        phases_changed: (tuple of Phase) After opening or closing one by hand.
        keep_requested: (Record) Of two versions, this one.
        actor_requested, encounter_requested, record_requested: (record id) Go there.
        looked_at: (record id) This engagement is in sight.
    """

    back_requested = Signal()
    status_chosen = Signal(str)
    phases_changed = Signal(object)
    keep_requested = Signal(object)
    actor_requested = Signal(str)
    encounter_requested = Signal(str)
    record_requested = Signal(str)
    looked_at = Signal(str)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self._shown: EngagementSheet | None = None
        self.head = Head(wording)
        self._workspace = workspace
        self._form: EngagementForm | None = None
        self._form_place = QVBoxLayout()
        self.now = NowSlot(workspace)
        self.lanes = PhaseLanes(wording)
        self.parts = PartsArea(workspace)
        self.encounters = ShortList()
        self._phases_part, self._encounters_part = Section(), Section()
        self.main = QVBoxLayout()
        self._under_head, self._beside = QVBoxLayout(), QVBoxLayout()
        self._under_phases, self._under_parts = QVBoxLayout(), QVBoxLayout()
        self._is_wide = False
        self._build()
        self._wire()
        self._retranslate()

    # -- what is seen -----------------------------------------------------------
    @property
    def back(self) -> QWidget:
        """The way back to the list: where the focus begins."""
        return self.head.back

    @property
    def form(self) -> EngagementForm:
        """The form of the engagement in sight; made when it is first needed."""
        if self._form is None:
            self._form = form = EngagementForm(self._workspace, self._wording, "engagements.edit")
            self._form_place.addWidget(form)
            for closed in (form.stepped_back, form.given_up):
                closed.connect(self.head.edit.setFocus)
        return self._form

    @property
    def board(self) -> Checklist:
        """The columns of the checklist."""
        board = self.parts.board("checklist")
        assert isinstance(board, ChecklistBoard)
        return board.grid

    def engagement_id(self) -> str:
        """Give the engagement in sight, or nothing."""
        return self._shown.file.id if self._shown else ""

    def engagement(self) -> Engagement | None:
        """Give the engagement in sight, where it can be edited."""
        if self._shown is None or not is_editable(self._shown.file.detail.view):
            return None
        record = shown(self._shown.file.detail.view)
        return record if isinstance(record, Engagement) else None

    def record_in_sight(self) -> str:
        """Give the record that is open on the part in front, else the engagement."""
        return self.parts.board().record_in_sight() or self.engagement_id()

    def show_sheet(self, sheet: EngagementSheet, kinds: Collection[str] = ()) -> None:
        """Show an engagement, or what changed of it; no kinds for a first look or for any."""
        is_other = self.engagement_id() != sheet.file.id
        self._shown = sheet
        if is_other:
            if self._form is not None:
                self._form.hide()
            self.verticalScrollBar().setValue(0)
        self._show()
        self.parts.show_file(sheet.file, kinds)
        self.now.show_file(sheet.file, kinds)
        self.looked_at.emit(sheet.file.id)

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        if self._form is not None and not self._form.isHidden():
            self._form.step_back()
            return True
        return self.parts.board().step_back()

    def edit_engagement(self) -> None:
        """Open the form."""
        if self.engagement() is not None and self._shown is not None:
            self.form.edit(self._shown.file.detail.view.heads[0])
            self.ensureWidgetVisible(self.form, 0, tokens.WIDE)

    def go_to_now(self) -> None:
        """Go to what needs a look now."""
        self.now.take_focus()
        self._see(self.now)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand Now beside everything where there is room, else under the head."""
        super().resizeEvent(event)
        self._place_now()

    # -- building ---------------------------------------------------------------
    def _build(self) -> None:
        self.main.setSpacing(tokens.MEDIUM)
        across, upper = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(tokens.WIDE)
        upper.setSpacing(tokens.MEDIUM)
        across.addLayout(upper, 1)
        across.addLayout(self._beside)
        self.body.addLayout(self.main)
        self._phases_part.body.addWidget(self.lanes)
        self._encounters_part.body.addWidget(self.encounters)
        upper.addWidget(self.head)
        upper.addLayout(self._form_place)
        upper.addLayout(self._under_head)
        upper.addWidget(self._phases_part)
        upper.addLayout(self._under_phases)
        upper.addStretch(1)
        self.main.addLayout(across)
        self.main.addSpacing(tokens.SMALL)
        self.main.addWidget(self.parts)
        self.main.addSpacing(tokens.SMALL)
        self.main.addLayout(self._under_parts)
        self._under_parts.addWidget(self._encounters_part)
        self._under_head.addWidget(self.now)
        self.now.set_wide(False)

    def _place_now(self) -> None:
        is_wide = self.width() >= theme.current().px(_WIDE)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for widget, beside, below in (
            (self.now, self._beside, self._under_head),
            (self._encounters_part, self._under_phases, self._under_parts),
        ):
            (below if is_wide else beside).removeWidget(widget)
            (beside if is_wide else below).addWidget(widget)
        self.now.set_wide(is_wide)
        self._show_encounters()

    def _wire(self) -> None:
        head = self.head
        head.back_requested.connect(self.back_requested)
        head.edit_requested.connect(self.edit_engagement)
        head.status_chosen.connect(self.status_chosen)
        head.keep_requested.connect(self.keep_requested)
        head.actor_requested.connect(self.actor_requested)
        head.mandate_requested.connect(self._to_mandate)
        self.lanes.open_requested.connect(self._open_phase)
        self.lanes.close_requested.connect(self._close_phase)
        self.encounters.row_opened.connect(self.encounter_requested)
        self.parts.unfolded.connect(self._see)
        self.parts.turned.connect(lambda _key: self._see_parts())
        self.now.open_requested.connect(self.record_requested)
        bind(self, "now", self.go_to_now)

    # -- showing ----------------------------------------------------------------
    def _show(self) -> None:
        assert self._shown is not None
        file = self._shown.file
        self.head.show_file(file, self._shown.authors)
        engagement = self.engagement()
        self.head.edit.setVisible(engagement is not None)
        record = shown(file.detail.view)
        if isinstance(record, Engagement):
            can_edit = engagement is not None
            self.lanes.show_phases(record.phases, record.object_by, can_edit=can_edit)
        self._show_encounters()

    def _show_encounters(self) -> None:
        """Say what happened last; few of them where they stand under the phases."""
        if self._shown is None:
            return
        file, most = self._shown.file, _MEETINGS_BESIDE if self._is_wide else _MEETINGS
        rows = [self._meetings.row(line, with_day=True) for line in file.meetings[:most]]
        self.encounters.show_rows(rows)
        self._encounters_part.setVisible(bool(rows))
        count = self._wording.language.locale.toString(len(file.meetings))
        self._encounters_part.say(translate("Engagements", "Recent encounters"), count)

    def _see(self, widget: QWidget) -> None:
        """Bring what opened into view, once it has its height."""
        self.see(widget)
        QTimer.singleShot(0, widget, lambda: self.see(widget))

    def _see_parts(self) -> None:
        """Bring the bar to the top, so that the part that was asked for can be read."""
        inside = self.widget()
        if inside is not None and self.isVisible():
            top = self.parts.mapTo(inside, QPoint(0, 0)).y()
            QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(top - tokens.TINY))

    def _to_mandate(self) -> None:
        self.parts.turn_to("lines", with_focus=True)

    # -- wishes -----------------------------------------------------------------
    def _open_phase(self, phase: str) -> None:
        if (engagement := self.engagement()) is not None:
            opened = Phase(phase=phase, opened_on=self._wording.today())
            self.phases_changed.emit((*engagement.phases, opened))

    def _close_phase(self, phase: str) -> None:
        if (engagement := self.engagement()) is not None:
            today = self._wording.today()
            self.phases_changed.emit(
                tuple(
                    interval.model_copy(update={"closed_on": max(today, interval.opened_on)})
                    if interval.phase == phase and interval.closed_on is None
                    else interval
                    for interval in engagement.phases
                )
            )

    def _retranslate(self) -> None:
        self._phases_part.say(translate("Engagements", "Phases"))
        self.encounters.setAccessibleName(translate("Engagements", "Recent encounters"))
        if self._shown is not None:
            self._show()
