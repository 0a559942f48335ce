"""Wires the Engagements page to the notebook.

Owns loading, saving what the head and the phases say, and the way to any
record of an engagement. It refuses to make words, and to know what is on a
board: each board loads and saves its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError, NoSuchRecordError
from hdfield.model.base import Record
from hdfield.model.engagement import Engagement, Phase
from hdfield.services.changes import Changes
from hdfield.services.editing import edited
from ui.boards import part_of
from ui.engagements.models import EngagementSheet, read_engagement
from ui.engagements.unfinished import UnfinishedForms
from ui.engagements.view import EngagementsPage
from ui.engagements.where import Place, where_is
from ui.forms.wording import Wording
from ui.language import translate
from ui.seen import WhenSeen
from ui.steps.section import StepsSection
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_IN_THE_LIST: Final = frozenset({"engagement", "checklist_state", "encounter", "actor", "place"})


def build(workspace: Workspace) -> EngagementsPage:
    """Make the page with what drives it."""
    page = EngagementsPage(workspace, Wording(workspace.language, workspace.clock))
    EngagementsPresenter(workspace, page)
    return page


class EngagementsPresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: EngagementsPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._sheet = page.sheet
        self._coming: Place | None = None
        self._news: list[frozenset[str]] = []
        self._is_list_old = False
        self._seen = WhenSeen(page, self._renew)
        self._steps = StepsSection(workspace, "engagements.step")
        self._sheet.main.addWidget(self._steps)
        self._wire()
        self._steps.adding.restored.connect(self.open)
        self._steps.adding.give_back()
        self._load_list()
        UnfinishedForms(workspace, page)

    def open(self, engagement: str) -> None:
        """Show one engagement."""
        self._go(Place(engagement, Engagement.KIND, engagement))

    def show_record(self, record: str) -> None:
        """Go to an engagement, or to any record that belongs to one, on its part."""
        self._workspace.ask(self, lambda session: where_is(session, record), self._go, self._not_there)

    # -- showing ----------------------------------------------------------------
    def _wire(self) -> None:
        page, sheet, go = self._page, self._sheet, self._workspace.open_requested.emit
        page.record_requested.connect(self.show_record)
        page.engagement_requested.connect(self.open)
        sheet.looked_at.connect(self._steps.show_of)
        sheet.status_chosen.connect(self._set_status)
        sheet.phases_changed.connect(self._save_phases)
        sheet.keep_requested.connect(self._save)
        sheet.record_requested.connect(self.show_record)
        sheet.actor_requested.connect(lambda record: go("actors", record))
        sheet.encounter_requested.connect(lambda record: go("encounters", record))
        self._workspace.changes_committed.connect(self._changed)

    def _load_list(self) -> None:
        self._workspace.ask(
            self, lambda session: session.reading.engagements(), self._page.show_engagements, latest="list"
        )

    def _go(self, place: Place) -> None:
        self._coming = place
        self._load_sheet()

    def _load_sheet(self) -> None:
        """Read the engagement a person goes to, else the one in sight."""
        engagement = self._coming.engagement if self._coming is not None else self._sheet.engagement_id()
        self._workspace.ask(
            self,
            lambda session: read_engagement(session, engagement),
            self._show,
            self._not_there,
            latest="sheet",
        )

    def _show(self, sheet: EngagementSheet) -> None:
        # What was asked before and is dropped must cost neither where a person goes nor what changed.
        (place, self._coming), (news, self._news) = (self._coming, None), (self._news, [])
        kinds = frozenset().union(*news) if place is None and all(news) else frozenset()
        self._page.show_sheet(sheet, kinds, to_front=place is not None)
        if place is not None and place.kind != Engagement.KIND:
            self._open(place)

    def _open(self, place: Place) -> None:
        parts = self._sheet.parts
        if parts.has(key := part_of(place.kind)):
            parts.turn_to(key)
            if place.presets:
                parts.board(key).begin(place.kind, place.presets)
            else:
                parts.board(key).open_record(place.record)

    def _not_there(self, error: FieldError) -> None:
        self._coming = None
        if isinstance(error, NoSuchRecordError):
            return self._page.notice.say("unknown", translate("Engagements", "This is not in this notebook."))
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        kinds = frozenset(changes.kinds)
        self._is_list_old |= not kinds or bool(kinds & _IN_THE_LIST)
        if self._page.is_sheet_open():
            self._news.append(kinds)
        if self._is_list_old or self._news:
            self._seen.renew()

    def _renew(self) -> None:
        if self._is_list_old:
            self._is_list_old = False
            self._load_list()
        if self._news:
            self._load_sheet()

    # -- saving -----------------------------------------------------------------
    def _save(self, record: Record) -> None:
        def save(session: Session) -> Changes:
            return session.records.save(record)

        self._workspace.change(self, save, None, self._refused)

    def _refused(self, error: FieldError) -> None:
        words = said(error)
        self._page.notice.say("attention", words.happened, words.todo)
        self._load_sheet()  # the chips show again how it stands

    def _edit(self, values: Mapping[str, Any]) -> None:
        if (engagement := self._sheet.engagement()) is not None:
            self._save(edited(engagement, values))

    def _set_status(self, status: str) -> None:
        self._edit({"status": status})

    def _save_phases(self, phases: tuple[Phase, ...]) -> None:
        self._edit({"phases": [phase.model_dump(mode="json", exclude_none=True) for phase in phases]})
