"""One engagement: its object, its phases, its three columns, its encounters.

Owns the order of the sheet. It refuses to save: it says what was asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.base import Record
from hdfield.model.engagement import Engagement, Phase
from ui import tokens
from ui.actors.choices import offer
from ui.actors.heads import HeadsCard
from ui.actors.records import is_editable, shown
from ui.actors.short_list import ShortList
from ui.actors.wording import Wording
from ui.direction import isolated
from ui.encounter_rows import EncounterWords
from ui.engagements.checklist import Board, board_name
from ui.engagements.engagement_form import EngagementForm
from ui.engagements.models import EngagementSheet, title_of
from ui.engagements.phases import PhaseLanes
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section
from ui.workspace import Workspace

_MEETINGS = 6


class Sheet(ScrollColumn):
    """The sheet of one engagement.

    Signals:
        back_requested: To the list.
        status_chosen: (code) The engagement stands so now.
        phases_changed: (tuple of Phase) After opening or closing one by hand.
        keep_requested: (Record) Of two versions, this one.
        actor_requested, encounter_requested: (record id) Go there.
    """

    back_requested = Signal()
    status_chosen = Signal(str)
    phases_changed = Signal(object)
    keep_requested = Signal(object)
    actor_requested = Signal(str)
    encounter_requested = Signal(str)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self._shown: EngagementSheet | None = None
        self.form = EngagementForm(workspace, wording)
        self.back = IconButton("back")
        self._title = Label("", "title", wraps=True)
        self.edit = IconButton("edit")
        self._about, self._team = Label("", "soft", wraps=True), Label("", "small", wraps=True)
        self._actors = Flow(gap=2)
        self._conflict = QVBoxLayout()
        self.status = ChipRow()
        self._phases_part, self._encounters_part = Section(), Section()
        self.lanes = PhaseLanes(wording)
        self.board = Board(wording)
        self.encounters = ShortList()
        self._build()
        self._wire()
        self._retranslate()

    def engagement_id(self) -> str:
        """Give the id of the engagement shown, or nothing."""
        return self._shown.detail.view.id if self._shown else ""

    def engagement(self) -> Engagement | None:
        """Give the engagement shown, where it can be edited."""
        if self._shown is None or not is_editable(self._shown.detail.view):
            return None
        record = shown(self._shown.detail.view)
        return record if isinstance(record, Engagement) else None

    def show_sheet(self, sheet: EngagementSheet) -> None:
        """Show an engagement."""
        is_other = self.engagement_id() != sheet.detail.view.id
        self._shown = sheet
        if is_other:
            self.form.hide()
            self.verticalScrollBar().setValue(0)
        self._show_head()
        self._show_phases()
        self.board.show_states(sheet.detail.states, sheet.authors, is_other=is_other)
        lines = sheet.detail.encounters
        self.encounters.show_rows([self._meetings.row(line, with_day=True) for line in lines[:_MEETINGS]])
        self._encounters_part.setVisible(bool(lines))
        self._encounters_part.say(translate("Engagements", "Recent encounters"), str(len(lines)))

    def step_back(self) -> bool:
        """Close what is open, innermost first; say whether there was anything."""
        if not self.form.isHidden():
            self.form.step_back()
            return True
        return self.board.step_back()

    def edit_engagement(self) -> None:
        """Open the form."""
        if self.engagement() is not None and self._shown is not None:
            self.form.set_options(self._shown.actors)
            self.form.edit(self._shown.detail.view.heads[0])

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- building ---------------------------------------------------------------
    def _build(self) -> None:
        self.body.setSpacing(tokens.MEDIUM)
        first = QHBoxLayout()
        first.setSpacing(tokens.SMALL)
        first.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._title, 1)
        first.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(first)
        for part in (self._about, self._team, self._actors):
            head.addWidget(part)
        self.body.addLayout(head)
        self.body.addLayout(self._conflict)
        self.body.addWidget(self.form)
        self.body.addWidget(self.status)
        self._phases_part.body.addWidget(self.lanes)
        self.body.addWidget(self._phases_part)
        self.body.addSpacing(tokens.SMALL)
        self.body.addWidget(self.board)
        self._encounters_part.body.addWidget(self.encounters)
        self.body.addSpacing(tokens.SMALL)
        self.body.addWidget(self._encounters_part)

    def _wire(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.edit.clicked.connect(self.edit_engagement)
        self.status.chosen_changed.connect(self._status_changed)
        self.lanes.open_requested.connect(self._open_phase)
        self.lanes.close_requested.connect(self._close_phase)
        self.encounters.row_opened.connect(self.encounter_requested)
        self.board.row_unfolded.connect(lambda row: self.ensureWidgetVisible(row, 0, tokens.WIDE))
        for closed in (self.form.stepped_back, self.form.given_up):
            closed.connect(self.edit.setFocus)

    # -- showing ----------------------------------------------------------------
    def _show_head(self) -> None:
        assert self._shown is not None
        view, say = self._shown.detail.view, self._wording
        record = shown(view)
        engagement = record if isinstance(record, Engagement) else None
        self._title.set_content(title_of(engagement, view.id, say.code))
        self._about.set_content(self._about_words(engagement))
        self._team.setText(self._team_words(engagement))
        self._team.setVisible(bool(self._team.text()))
        self.edit.setVisible(self.engagement() is not None)
        self._show_actors(engagement.actors if engagement else ())
        empty(self._conflict)
        if view.is_conflict:
            heads = HeadsCard(view, self._say_engagement, self._shown.authors, say)
            heads.keep_requested.connect(self.keep_requested)
            self._conflict.addWidget(heads)
        self.status.setVisible(self.engagement() is not None)
        status = engagement.status if engagement else None
        offer(self.status, "engagement_status", say.code, (status,) if status else ())
        self.status.choose((status,) if status else ())

    def _about_words(self, engagement: Engagement | None) -> str:
        if engagement is None or self._shown is None:
            return ""
        say, known = self._wording, self._shown.detail.known
        place = known.get(engagement.object_place or "")
        by = translate("Engagements", "by %1").replace("%1", say.day(engagement.object_by))
        parts = (
            say.label("engagement_object", engagement.object_kind),
            say.called(place) if place else "",
            engagement.for_whom.text if engagement.for_whom else "",
            by if engagement.object_by else "",
            say.label("engagement_goal", engagement.goal),
        )
        return " · ".join(isolated(part) for part in parts if part)

    def _team_words(self, engagement: Engagement | None) -> str:
        team = engagement.team if engagement else None
        if team is None:
            return ""
        parts = (
            (translate("Engagements", "%1 leads"), team.lead or ""),
            (translate("Engagements", "%1 in support"), ", ".join(team.support)),
            (translate("Engagements", "%1 decides for us"), team.mandator or ""),
        )
        return " · ".join(words.replace("%1", isolated(people)) for words, people in parts if people)

    def _show_actors(self, actors: Sequence[str]) -> None:
        assert self._shown is not None
        known, buttons = self._shown.detail.known, list[QWidget]()
        for actor in actors:
            if actor in known:
                button = Button(self._wording.called(known[actor]), "quiet", "actors")
                button.clicked.connect(lambda _checked=False, actor=actor: self.actor_requested.emit(actor))
                buttons.append(button)
        self._actors.set_parts(buttons)
        self._actors.setVisible(bool(buttons))

    def _show_phases(self) -> None:
        assert self._shown is not None
        record = shown(self._shown.detail.view)
        if isinstance(record, Engagement):
            self.lanes.show_phases(record.phases, record.object_by, can_edit=self.engagement() is not None)

    def _say_engagement(self, record: Record) -> str:
        assert isinstance(record, Engagement)
        say = self._wording
        phases = [say.label("phase", phase.phase) for phase in record.phases if phase.closed_on is None]
        parts = (
            title_of(record, record.id or "", say.code),
            say.label("engagement_status", record.status),
            self._about_words(record),
            ", ".join(phases),
            self._team_words(record),
        )
        return " · ".join(part for part in parts if part)

    # -- wishes -----------------------------------------------------------------
    def _status_changed(self, codes: tuple[str, ...]) -> None:
        engagement = self.engagement()
        if codes:
            self.status_chosen.emit(codes[0])
        elif engagement is not None and engagement.status:
            self.status.choose((engagement.status,))  # an engagement always stands somehow

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
        self.back.set_name(translate("Engagements", "Back to all engagements"))
        self.edit.set_name(translate("Engagements", "Edit what it is about"))
        self.status.set_name(translate("Engagements", "How it stands"))
        self._phases_part.say(translate("Engagements", "Phases"))
        self.board.setAccessibleName(board_name())
        self.encounters.setAccessibleName(translate("Engagements", "Recent encounters"))
        if self._shown is not None:
            self.show_sheet(self._shown)
