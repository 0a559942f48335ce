"""Wires the Engagements page to the notebook.

Owns loading, saving and what follows a save. It refuses to make words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError, InvalidRecordError, NoSuchRecordError
from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState, Phase
from hdfield.services.changes import Changes
from hdfield.services.editing import edited, given
from hdfield.services.lines import Named
from hdfield.services.records import read_record
from ui.actors.form import Form
from ui.actors.inputs import cursor_of, put_cursor
from ui.actors.wording import Wording
from ui.engagements.engagement_form import EngagementForm
from ui.engagements.models import EngagementSheet, read_engagement, read_history
from ui.engagements.view import EngagementsPage
from ui.language import translate
from ui.naming import text_value
from ui.steps.section import StepsSection
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_NOTE: Final = "engagements.note"  # name of its draft
SHOWN_KINDS: Final = frozenset({"engagement", "checklist_state", "encounter", "actor", "place"})


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
        self._steps = StepsSection(workspace, "engagements.step")
        self._sheet.body.addWidget(self._steps)
        self._wire()
        self._keep_drafts()
        self.load()

    def load(self) -> None:
        """Ask for the list, and for the engagement in sight again."""
        self._workspace.ask(
            self, lambda session: session.reading.engagements(), self._page.show_engagements, latest="list"
        )
        if self._page.is_sheet_open():
            self._load_sheet(self._sheet.engagement_id(), to_front=False)

    def open(self, engagement: str) -> None:
        """Show one engagement."""
        self._load_sheet(engagement, to_front=True)

    def show_record(self, record: str) -> None:
        """Go to an engagement, or to an answer in one."""

        def owner(session: Session) -> tuple[str, str]:
            held = session.records.view(record).heads[0].record
            return (held.engagement, held.item) if isinstance(held, ChecklistState) else (record, "")

        def go(found: tuple[str, str]) -> None:
            self._load_sheet(found[0], to_front=True, item=found[1])

        self._workspace.ask(self, owner, go, self._not_there)

    # -- showing ----------------------------------------------------------------
    def _wire(self) -> None:
        page, sheet = self._page, self._sheet
        page.record_requested.connect(self.show_record)
        page.engagement_requested.connect(self.open)
        page.options_requested.connect(self._load_options)
        page.new_form.save_requested.connect(lambda: self._save_form(page.new_form))
        sheet.form.save_requested.connect(lambda: self._save_form(sheet.form))
        sheet.status_chosen.connect(lambda status: self._edit({"status": status}))
        sheet.phases_changed.connect(self._save_phases)
        sheet.keep_requested.connect(self._save)
        sheet.actor_requested.connect(lambda record: self._workspace.open_requested.emit("actors", record))
        sheet.encounter_requested.connect(
            lambda record: self._workspace.open_requested.emit("encounters", record)
        )
        sheet.board.answered.connect(self._answer)
        sheet.board.keep_requested.connect(self._save)
        sheet.board.history_requested.connect(self._load_history)
        self._workspace.changes_committed.connect(self._changed)

    def _load_sheet(self, engagement: str, *, to_front: bool, item: str = "") -> None:
        def show(sheet: EngagementSheet) -> None:
            self._page.show_sheet(sheet, to_front=to_front)
            self._steps.show_of(engagement)
            if item:
                self._sheet.board.open_item(item)

        self._workspace.ask(
            self, lambda session: read_engagement(session, engagement), show, self._not_there, latest="sheet"
        )

    def _load_options(self) -> None:
        def read(session: Session) -> Sequence[Named]:
            return session.reading.named("actor")

        self._workspace.ask(self, read, self._page.new_form.set_options)

    def _load_history(self, item: str) -> None:
        engagement = self._sheet.engagement_id()
        self._workspace.ask(
            self,
            lambda session: read_history(session, engagement, item),
            lambda entries: self._sheet.board.show_history(item, entries),
            self._not_there,
        )

    def _not_there(self, error: FieldError) -> None:
        if isinstance(error, NoSuchRecordError):
            return self._page.notice.say("unknown", translate("Engagements", "This is not in this notebook."))
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & SHOWN_KINDS or not changes.kinds:
            self.load()

    # -- saving -----------------------------------------------------------------
    def _save(self, record: Record) -> None:
        self._workspace.change(self, lambda session: session.records.save(record))

    def _edit(self, values: Mapping[str, Any]) -> None:
        if (engagement := self._sheet.engagement()) is not None:
            self._save(edited(engagement, values))

    def _save_phases(self, phases: tuple[Phase, ...]) -> None:
        self._edit({"phases": [phase.model_dump(mode="json", exclude_none=True) for phase in phases]})

    def _save_form(self, form: EngagementForm) -> None:
        values = form.engagement_values()
        if values is None:
            return
        try:
            record = edited(form.before, values) if form.before else read_record("engagement", given(values))
        except InvalidRecordError as error:
            words = form.trouble_words()
            return form.say_invalid(error, words)
        is_new = form.before is None

        def saved(changes: Changes) -> None:
            if is_new:
                self.open(changes.saved[0])

        form.save_through(self._workspace, lambda session: session.records.save(record), saved)

    def _answer(self, item: str, status: str, note: str) -> None:
        workspace = self._workspace
        values = {
            "engagement": self._sheet.engagement_id(),
            "item": item,
            "status": status,
            "by": workspace.person,
            "on": workspace.clock().date().isoformat(),
            "note": text_value(note, workspace.language.code),
        }
        record = read_record("checklist_state", given(values))
        workspace.change(
            self,
            # A note goes from the draft only once it is saved: a refusal must not cost a word.
            self._notes.ended_by(lambda session: session.records.save(record)),
            said=translate("Engagements", "Answer saved"),
        )

    # -- drafts -----------------------------------------------------------------
    def _keep_drafts(self) -> None:
        forms: dict[str, Form] = {
            "engagements.new": self._page.new_form,
            "engagements.edit": self._sheet.form,
        }
        for name, form in forms.items():
            form.keep_draft(self._workspace, name).give_back(partial(self._found, form, name))
        board = self._sheet.board
        self._notes = self._workspace.draft_keeper(self, _NOTE, self._note_draft)
        board.note_touched.connect(self._notes.touched)
        board.editor.note.cursorPositionChanged.connect(self._notes.moved)
        self._notes.give_back(self._note_found)
        self._steps.adding.restored.connect(self.open)
        self._steps.adding.give_back()

    def _note_draft(self) -> dict[str, Any] | None:
        editor = self._sheet.board.editor
        if not editor.note_text():
            return None
        return {
            "engagement": self._sheet.engagement_id(),
            "item": self._sheet.board.current(),
            "note": editor.note.text(),
            "pending": editor.pending,
            "at": cursor_of(editor.note),
        }

    def _found(self, form: Form, name: str, draft: Mapping[str, Any]) -> None:
        if form.isHidden() and draft.get("context"):
            self._offer_to_go_on(
                name,
                translate("Engagements", "A form you were filling in is still here."),
                lambda: self._go_on(form, draft),
            )

    def _note_found(self, draft: Mapping[str, Any]) -> None:
        def go_on() -> None:
            def show(sheet: EngagementSheet) -> None:
                self._page.show_sheet(sheet, to_front=True)
                self._sheet.board.open_item(draft["item"])
                self._sheet.board.editor.bring_back(draft["note"], draft["pending"])
                put_cursor(self._sheet.board.editor.note, int(draft.get("at", 0)))

            engagement = draft["engagement"]
            self._workspace.ask(
                self, lambda session: read_engagement(session, engagement), show, self._not_there
            )

        self._offer_to_go_on(_NOTE, translate("Engagements", "A note you were writing is still here."), go_on)

    def _offer_to_go_on(self, name: str, words: str, go_on: Callable[[], object]) -> None:
        def act() -> None:
            self._page.notice.hide()
            go_on()

        if name == self._workspace.resumed_form:
            return act()
        self._page.notice.say("unknown", words, action=translate("Engagements", "Go on"), act=act)

    def _go_on(self, form: Form, draft: Mapping[str, Any]) -> None:
        if form is self._page.new_form:
            self._page.start_new()
            return self._workspace.ask(self, lambda _session: None, lambda _nothing: form.bring_back(draft))

        def show(sheet: EngagementSheet) -> None:
            self._page.show_sheet(sheet, to_front=True)
            self._sheet.edit_engagement()
            form.bring_back(draft)

        engagement = draft["context"]["engagement"]
        self._workspace.ask(self, lambda session: read_engagement(session, engagement), show, self._not_there)
