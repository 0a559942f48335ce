"""Wires the Actors page to the notebook.

Owns loading, saving and what follows a save. It refuses to make words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from hdfield.errors import FieldError, InvalidRecordError, NoSuchRecordError
from hdfield.model.base import Record
from hdfield.services.changes import Changes
from hdfield.services.editing import edited, given
from hdfield.services.facts import closed, fact_of
from hdfield.services.lines import ActorLine
from hdfield.services.records import read_record
from ui.actors.actor_form import ActorForm
from ui.actors.models import ActorSheet, read_actor
from ui.actors.view import ActorsPage
from ui.forms.finder import Finder
from ui.forms.form import Form
from ui.forms.making import still_free
from ui.forms.wording import Wording
from ui.language import translate
from ui.seen import WhenSeen
from ui.steps.section import StepsSection
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_ANY_NAME: Final = "word"
"""Stands for a code name that is drawn only when it is saved, while the rest is read."""
SHOWN_KINDS: Final = frozenset({"actor", "actor_fact", "interlocutor", "encounter", "engagement", "place"})


def build(workspace: Workspace) -> ActorsPage:
    """Make the page with what drives it."""
    page = ActorsPage(workspace, Wording(workspace.language, workspace.clock))
    ActorsPresenter(workspace, page)
    return page


class ActorsPresenter(QObject):
    """Drives the page.

    Args:
        workspace: The notebook.
        page: Owns this presenter.
    """

    def __init__(self, workspace: Workspace, page: ActorsPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._page = page
        self._pane = page.pane
        self._wanted = ""
        self._person = ""
        self._drafts: dict[Form, Mapping[str, Any]] = {}
        self._seen = WhenSeen(page, self.load)
        self._wire()
        self._steps = StepsSection(workspace, "actors.step")
        self._pane.body.addWidget(self._steps)
        self._keep_drafts()
        self._steps.adding.restored.connect(self.show_record)
        self._steps.adding.give_back()
        self.load()

    def load(self) -> None:
        """Ask for the list, and for the actor in sight again."""
        self._workspace.ask(self, lambda session: session.reading.actors(), self._show_list, latest="list")
        if shown := self._pane.actor_id():
            self.load_actor(shown)

    def load_actor(self, actor: str) -> None:
        """Ask for one actor."""
        today = self._workspace.clock().date()
        self._workspace.ask(
            self,
            lambda session: read_actor(session, actor, today),
            self._show_sheet,
            self._not_there,
            latest="actor",
        )

    def show_record(self, record: str) -> None:
        """Go to an actor, or to the actor a person or a fact belongs to."""

        def owner(session: Session) -> tuple[str, str]:
            found = session.records.view(record)
            held = found.heads[0].record
            return (record, "") if found.kind == "actor" else (getattr(held, "actor", None) or "", record)

        self._workspace.ask(self, owner, self._go, self._not_there)

    # -- showing ----------------------------------------------------------------
    def _wire(self) -> None:
        page, pane = self._page, self._pane
        page.record_requested.connect(self.show_record)
        page.actor_requested.connect(self.load_actor)
        pane.keep_requested.connect(self._save)
        pane.encounter_requested.connect(lambda record: self._open("encounters", record))
        pane.engagement_requested.connect(lambda record: self._open("engagements", record))
        for form in (page.new_form, pane.actor_form):
            form.find_with(Finder(self._workspace, "actor"))
        page.new_form.save_requested.connect(lambda: self._save_actor(page.new_form))
        pane.actor_form.save_requested.connect(lambda: self._save_actor(pane.actor_form))
        pane.fact_form.save_requested.connect(self._save_fact)
        pane.end_form.save_requested.connect(self._end_fact)
        pane.iceberg.form.save_requested.connect(self._save_iceberg)
        pane.activities.form.save_requested.connect(self._save_activities)
        pane.person_form.save_requested.connect(self._save_person)
        pane.replace_form.save_requested.connect(self._save_replacement)
        self._workspace.changes_committed.connect(self._changed)

    def _open(self, page: str, record: str) -> None:
        self._workspace.open_requested.emit(page, record)

    def _show_list(self, lines: tuple[ActorLine, ...]) -> None:
        self._page.show_actors(lines)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self._page.select(wanted)

    def _show_sheet(self, sheet: ActorSheet) -> None:
        self._page.show_sheet(sheet)
        self._steps.show_of(self._pane.actor_id())
        if self._person:
            person, self._person = self._person, ""
            self._pane.show_person(person)

    def _go(self, found: tuple[str, str]) -> None:
        actor, self._person = found
        self._page.select(actor)
        self.load_actor(actor)

    def _not_there(self, error: FieldError) -> None:
        if isinstance(error, NoSuchRecordError):
            return self._page.notice.say("unknown", translate("ActorsPage", "This is not in this notebook."))
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & SHOWN_KINDS or not changes.kinds:
            self._seen.renew()

    # -- saving -----------------------------------------------------------------
    def _save(self, *records: Record) -> None:
        self._workspace.change(self, lambda session: session.records.save_all(records))

    def _end_fact(self) -> None:
        form = self._pane.end_form
        fact, on, why = form.fact, form.value("on"), form.value("why")
        if fact is None:
            return
        if form.is_wrong:
            return self._close_with(lambda session: session.facts.retract(fact, why), form)
        try:
            closed(fact, on or form.today())
        except InvalidRecordError:
            return form.say_trouble("on", form.day_words())
        self._close_with(lambda session: session.facts.close(fact, on or form.today()), form)

    def _close_with(self, command: Callable[[Session], Changes], form: Form) -> None:
        form.save_through(self._workspace, command, lambda _changes: self._pane.add_fact.setFocus())

    def _save_iceberg(self) -> None:
        form = self._pane.iceberg.form
        actor = form.record
        if actor is None:
            return
        try:
            record = edited(actor, form.iceberg_values())
        except InvalidRecordError as error:
            return form.say_invalid(error, {})
        form.save_through(
            self._workspace,
            lambda session: session.records.save(record),
            lambda _changes: self._pane.iceberg.edit_button.setFocus(),
        )

    def _save_activities(self) -> None:
        part = self._pane.activities
        actor = part.form.record
        if actor is None:
            return
        try:
            record = edited(actor, {"activities": part.form.list.held()})
        except InvalidRecordError as error:
            return part.form.say_invalid(error, part.form.day_words())
        part.form.save_through(
            self._workspace,
            lambda session: session.records.save(record),
            lambda _changes: part.edit_button.setFocus(),
        )

    def _save_actor(self, form: ActorForm) -> None:
        values = form.actor_values()
        if values is None:
            return
        try:
            record = self._actor_record(form, values)
        except InvalidRecordError as error:
            return form.say_invalid(error, {})
        form.save_through(self._workspace, lambda session: session.records.save(record), self._actor_saved)

    def _actor_record(self, form: ActorForm, values: Mapping[str, Any]) -> Record:
        if not form.context["actor"]:
            return read_record("actor", given(values))
        before = form.record
        assert before is not None
        return edited(before, values)

    def _actor_saved(self, changes: Changes) -> None:
        self._wanted = changes.saved[0]
        self._page.close_new()

    def _save_fact(self) -> None:
        form = self._pane.fact_form
        values = form.fact_values(self._workspace.person)
        if values is None:
            return
        before, on = form.followed, form.today()
        try:
            fact_of(values)
        except InvalidRecordError as error:
            return form.say_invalid(error, form.day_words())
        form.save_through(
            self._workspace,
            lambda session: (
                session.facts.add(values) if before is None else session.facts.follow(before, values, on)
            ),
            lambda _changes: self._fact_saved(),
        )

    def _fact_saved(self) -> None:
        # On an earlier day what was just written might not be seen.
        self._pane.facts_part.bar.show_day(self._workspace.clock().date())
        self._pane.add_fact.setFocus()

    def _save_person(self) -> None:
        form = self._pane.person_form
        values, before, wanted = form.person_values(), form.before, form.code_name.name()
        try:
            if before is not None:
                edited(before, values)
            else:
                read_record("interlocutor", given(values) | {"code_name": wanted or _ANY_NAME})
        except InvalidRecordError as error:
            return form.say_invalid(error, form.day_words())

        def save(session: Session) -> Changes:
            if before is not None:
                return session.records.save(edited(before, values))
            named = given(values) | {"code_name": still_free(session, wanted)}
            return session.records.save(read_record("interlocutor", named))

        form.save_through(self._workspace, save, lambda _changes: self._pane.add_person.setFocus())

    def _save_replacement(self) -> None:
        form = self._pane.replace_form
        old, on, by, until = form.old, form.value("on"), form.value("by"), form.value("minimise_after")
        new, wanted = form.new_values(), form.code_name.name()
        if old is None:
            return
        for name, day in (("on", on), ("minimise_after", until)):
            try:
                edited(old, {"replaced_on": day or None})
            except InvalidRecordError:
                return form.say_trouble(name, form.day_words()[name])
        if not on:
            return form.say_trouble("on", form.day_words()["on"])

        def save(session: Session) -> Changes:
            named = None if new is None else new | {"code_name": still_free(session, wanted)}
            return session.people.replace(old, on, by, named, until)

        form.save_through(self._workspace, save, lambda _changes: self._pane.add_person.setFocus())

    # -- drafts -----------------------------------------------------------------
    def _keep_drafts(self) -> None:
        names: dict[Form, str] = {
            self._page.new_form: "actors.new",
            self._pane.actor_form: "actors.actor",
            self._pane.fact_form: "actors.fact",
            self._pane.end_form: "actors.end",
            self._pane.iceberg.form: "actors.iceberg",
            self._pane.activities.form: "actors.activities",
            self._pane.person_form: "actors.person",
            self._pane.replace_form: "actors.replaced",
        }
        for form, name in names.items():
            form.keep_draft(self._workspace, name).give_back(partial(self._found, form, name))
            form.take_back = partial(self._go_on, form)

    def _found(self, form: Form, name: str, draft: Mapping[str, Any]) -> None:
        if not form.isHidden() or not draft.get("context"):
            return
        if name == self._workspace.resumed_form:
            self._go_on(form, draft)
        else:
            self._page.notice.say(
                "unknown",
                translate("ActorsPage", "A form you were filling in is still here."),
                action=translate("ActorsPage", "Go on"),
                act=lambda: self._go_on(form, draft),
            )

    def _go_on(self, form: Form, draft: Mapping[str, Any]) -> None:
        self._page.notice.hide()
        actor = draft["context"].get("actor", "")
        if form is self._page.new_form:
            self._page.start_new()
            return form.bring_back(draft)

        def opened(sheet: ActorSheet) -> None:
            self._page.select(actor)
            self._show_sheet(sheet)
            self._pane.go_on(form, draft)

        today = self._workspace.clock().date()
        self._workspace.ask(self, lambda session: read_actor(session, actor, today), opened, self._not_there)
