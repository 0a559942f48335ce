"""One actor: names, how we see it, who speaks for it, what happened lately.

Owns the order of the sheet and its forms, which open where they belong. It
refuses to save: it says what was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.actor import Actor, ActorFact
from hdfield.model.base import Record
from hdfield.model.interlocutor import Interlocutor
from hdfield.services.lines import EngagementLine
from hdfield.services.records import RecordView
from ui import tokens
from ui.actors.activities import ActivitiesPart
from ui.actors.actor_form import ActorForm
from ui.actors.facts_part import FactsPart
from ui.actors.iceberg import IcebergPart
from ui.actors.models import ActorSheet, named_options
from ui.actors.people import PeopleList, person_name
from ui.actors.person_form import PersonForm
from ui.actors.pledges import PledgesPart
from ui.actors.replace_form import ReplaceForm
from ui.actors.short_list import ENGAGEMENT_SIGNS, ShortList
from ui.encounter_rows import EncounterWords
from ui.forms.form import Form
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.naming import in_language
from ui.space_way import SpaceWay
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.flow import Flow
from ui.widgets.row_parts import Row
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section
from ui.workspace import Workspace

_NEWEST = 8
"""Encounters the sheet lists."""


class ActorPane(ScrollColumn):
    """The sheet of one actor.

    Signals:
        keep_requested: (Record) Of two versions, this one.
        encounter_requested, engagement_requested: (record id) Go there.
    """

    keep_requested = Signal(object)
    encounter_requested = Signal(str)
    engagement_requested = Signal(str)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = wording
        self._meetings = EncounterWords(workspace.language, workspace.clock)
        self._sheet: ActorSheet | None = None
        self.actor_form = ActorForm(wording)
        self.person_form = PersonForm(workspace, wording)
        self.replace_form = ReplaceForm(workspace, wording)
        self._name, self._others = Words("", "title"), Words("", "soft")
        self._edit = IconButton("edit")
        self._kinds = Flow(gap=tokens.TINY)
        self._conflict = QVBoxLayout()
        self.facts_part, self.iceberg = FactsPart(workspace, wording), IcebergPart(wording)
        self.activities = ActivitiesPart(wording)
        self.pledges = PledgesPart(workspace, wording)
        self.fact_form, self.end_form = self.facts_part.fact_form, self.facts_part.end_form
        self.facts, self.add_fact = self.facts_part.facts, self.facts_part.add_fact
        self.to_space = SpaceWay(workspace, self.actor_id)
        self._people_part, self.people = Section(), PeopleList(wording)
        self._no_people = Words("", "soft")
        self.add_person = Button("", "quiet", "plus")
        self._encounters_part, self._engagements_part = Section(), Section()
        self.encounters, self.engagements = ShortList(), ShortList()
        self._build()
        self._wire()
        self._retranslate()

    def actor_id(self) -> str:
        """Give the id of the actor shown, or nothing."""
        return self._sheet.detail.view.id if self._sheet else ""

    def show_sheet(self, sheet: ActorSheet) -> None:
        """Show an actor; an open form about another one closes and keeps its words."""
        is_other = self.actor_id() != sheet.detail.view.id
        self._sheet = sheet
        if is_other:
            for form in self.forms():
                form.hide()
            self.verticalScrollBar().setValue(0)
        self._show_head()
        self._show_facts()
        self._show_people()
        self._show_lists()

    def forms(self) -> tuple[Form, ...]:
        """Give the forms of the sheet."""
        return (
            self.actor_form,
            self.fact_form,
            self.end_form,
            self.iceberg.form,
            self.activities.form,
            self.person_form,
            self.replace_form,
        )

    def step_back(self) -> bool:
        """Close the open form, keeping what is typed; say whether there was one."""
        for form in self.forms():
            if not form.isHidden():
                form.step_back()
                return True
        return False

    def edit_actor(self) -> None:
        """Open the form for names and kinds."""
        if self._sheet is not None and is_editable(self._sheet.detail.view):
            self.actor_form.edit(self._sheet.detail.view.heads[0])
            self.ensureWidgetVisible(self.actor_form)

    def start_fact(self) -> None:
        """Open the form for a new fact."""
        self.facts_part.start_fact()

    def start_person(self) -> None:
        """Open the form for a new person."""
        self.person_form.add(self.actor_id())
        self._bring_into_view(self.person_form)

    def edit_person(self, view: RecordView) -> None:
        """Open the form for a person we know."""
        self.person_form.edit(self.actor_id(), view.heads[0])
        self._bring_into_view(self.person_form)

    def replace_person(self, view: RecordView) -> None:
        """Open the form for who took over from a person."""
        assert self._sheet is not None
        old, code = view.heads[0].record, self._wording.code
        if isinstance(old, Interlocutor):
            self.replace_form.open_over(old, person_name(old, code))
            self._bring_into_view(self.replace_form)

    def go_on(self, form: Form, draft: Mapping[str, Any]) -> None:
        """Open a form again with what was typed before the notebook was locked."""
        assert self._sheet is not None
        context = draft["context"]
        facts = {detail.view.id: shown(detail.view) for detail in self._sheet.detail.facts}
        people = {view.id: view for _line, view in self._sheet.people}
        followed = facts.get(context.get("follows") or context.get("ends", ""))
        person = people.get(context.get("person") or context.get("replaces", ""))
        if form is self.actor_form:
            self.edit_actor()
        elif form is self.iceberg.form:
            self.iceberg.edit()
        elif form is self.activities.form:
            self.activities.edit()
        elif form is self.end_form and isinstance(followed, ActorFact):
            said = self.facts_part.said(followed)
            open_it = self.facts_part.call_wrong if context["how"] == "wrong" else self.facts_part.end
            open_it(followed, said)
        elif form is self.end_form:
            return
        elif form is self.fact_form and isinstance(followed, ActorFact):
            self.facts_part.follow(followed)
        elif form is self.fact_form:
            self.start_fact()
        elif form is self.replace_form:
            if person is None:
                return
            self.replace_person(person)
        elif person is not None:
            self.edit_person(person)
        else:
            self.start_person()
        form.put(draft["values"])
        form.put_halves(draft.get("half") or {})
        form.go_to(draft.get("spot") or {})

    def show_person(self, person: str) -> None:
        """Bring a person of this actor into view."""
        if (card := self.people.card(person)) is not None:
            self.ensureWidgetVisible(card)
            if (button := card.findChild(IconButton)) is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- building ---------------------------------------------------------------
    def _build(self) -> None:
        self.body.setSpacing(tokens.LARGE)
        head = QVBoxLayout()
        head.setSpacing(tokens.TINY)
        first = QHBoxLayout()
        first.setSpacing(tokens.SMALL)
        first.addWidget(self._name, 1)
        first.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(first)
        head.addWidget(self._others)
        head.addWidget(self._kinds)
        self.body.addLayout(head)
        self.body.addLayout(self._conflict)
        self.body.addWidget(self.actor_form)
        self._fill(
            self._people_part,
            self.add_person,
            self.person_form,
            self.replace_form,
            self._no_people,
            self.people,
        )
        self._encounters_part.body.addWidget(self.encounters)
        self._engagements_part.body.addWidget(self.engagements)
        head_of_facts = self.facts_part.head
        head_of_facts.insertWidget(head_of_facts.indexOf(self.add_fact), self.to_space)
        for part in (
            self.facts_part,
            self.iceberg,
            self.pledges,
            self.activities,
            self._people_part,
            self._encounters_part,
            self._engagements_part,
        ):
            self.body.addSpacing(tokens.SMALL)
            self.body.addWidget(part)

    def _fill(self, part: Section, button: Button, *parts: QWidget) -> None:
        part.head.addWidget(button)
        part.body.setSpacing(tokens.MEDIUM)
        for widget in parts:
            part.body.addWidget(widget)

    def _wire(self) -> None:
        self._edit.clicked.connect(self.edit_actor)
        self.add_person.clicked.connect(self.start_person)
        for part in (self.facts_part, self.iceberg, self.activities):
            part.opened.connect(self._bring_into_view)
        self.people.edit_requested.connect(self.edit_person)
        self.people.replace_requested.connect(self.replace_person)
        for source in (self.facts_part, self.people):
            source.keep_requested.connect(self.keep_requested)
        self.encounters.row_opened.connect(self.encounter_requested)
        self.engagements.row_opened.connect(self.engagement_requested)
        for form in (self.person_form, self.replace_form):
            for closed in (form.stepped_back, form.given_up):
                closed.connect(self.add_person.setFocus)
        for closed in (self.actor_form.stepped_back, self.actor_form.given_up):
            closed.connect(self._edit.setFocus)

    # -- showing ----------------------------------------------------------------
    def _show_head(self) -> None:
        assert self._sheet is not None
        view, say = self._sheet.detail.view, self._wording
        actor = shown(view)
        names = actor.names if isinstance(actor, Actor) else None
        self._name.set_content(say.name(names, "actor", view.id))
        others = say.also_called(actor, self._sheet.same_body) if isinstance(actor, Actor) else ""
        self._others.set_content(others)
        self._others.setVisible(bool(others))
        self._edit.setVisible(is_editable(view))
        badges = list[QWidget]()
        for kind in actor.kinds if isinstance(actor, Actor) else ():
            badge = Badge(parent=self._kinds)
            badge.show_text(say.label("actor_kind", kind))
            badges.append(badge)
        self._kinds.set_parts(badges)
        self._kinds.setVisible(bool(badges))
        empty(self._conflict)
        if view.is_conflict:
            heads = HeadsCard(view, self._say_actor, self._sheet.authors, say)
            heads.keep_requested.connect(self.keep_requested)
            self._conflict.addWidget(heads)

    def _show_facts(self) -> None:
        assert self._sheet is not None
        self.facts_part.show_sheet(self._sheet)
        self.iceberg.show_view(self._sheet.detail.view)
        self.activities.show_view(self._sheet.detail.view)
        self.pledges.show_of(self._sheet.detail.view.id)

    def _show_people(self) -> None:
        assert self._sheet is not None
        code = self._wording.code
        names = dict(named_options(self._sheet.vouching, code))
        self.people.show_people(self._sheet.people, self._sheet.authors, names)
        self.people.setVisible(bool(self._sheet.people))
        self._no_people.setVisible(not self._sheet.people)

    def _show_lists(self) -> None:
        assert self._sheet is not None
        lines = self._sheet.detail.encounters
        self.encounters.show_rows([self._meetings.row(line, with_day=True) for line in lines[:_NEWEST]])
        self._encounters_part.setVisible(bool(lines))
        self.engagements.show_rows([self._engagement_row(line) for line in self._sheet.engagements])
        self._engagements_part.setVisible(bool(self._sheet.engagements))
        self._say_parts()

    def _engagement_row(self, line: EngagementLine) -> Row:
        say = self._wording
        icon, meaning = ENGAGEMENT_SIGNS.get(line.status or "", ("engagements", None))
        parts = (
            say.label("engagement_object", line.object_kind),
            say.called(line.place) if line.place else "",
        )
        return Row(
            line.id,
            in_language(line.title, say.code) or say.name(None, "engagement", line.id),
            " · ".join(part for part in parts if part),
            icon,
            say.label("engagement_status", line.status),
            meaning,
            say.last_contact(line),
        )

    def _say_actor(self, record: Record) -> str:
        assert isinstance(record, Actor)
        say = self._wording
        kinds = [say.label("actor_kind", kind) for kind in record.kinds]
        return " · ".join((say.name(record.names, "actor", record.id or ""), *kinds))

    def _bring_into_view(self, form: QWidget) -> None:
        inside = self.widget()
        if inside is None:
            return
        inside.adjustSize()
        if form.sizeHint().height() < self.viewport().height():
            return self.ensureWidgetVisible(form, 0, tokens.WIDE)
        # A form taller than the window is read from its top.
        self.verticalScrollBar().setValue(form.mapTo(inside, QPoint(0, 0)).y() - tokens.MEDIUM)

    def _say_parts(self) -> None:
        sheet = self._sheet
        number = self._wording.language.locale.toString
        people = len(sheet.people) if sheet else 0
        meetings = len(sheet.detail.encounters) if sheet else 0
        newest = number(min(meetings, _NEWEST))
        if meetings > _NEWEST:  # how many there are in all is not read
            newest = translate("ActorPane", "the newest %1").replace("%1", newest)
        engagements = len(sheet.engagements) if sheet else 0
        self.facts_part.retranslate()
        self.iceberg.retranslate()
        self.activities.retranslate()
        self._people_part.say(translate("ActorPane", "Interlocutors"), number(people) if people else "")
        self._encounters_part.say(translate("ActorPane", "Recent encounters"), newest)
        self._engagements_part.say(translate("ActorPane", "Engagements"), number(engagements))

    def _retranslate(self) -> None:
        self._edit.set_name(translate("ActorPane", "Edit names and kinds"))
        self.add_person.setText(translate("ActorPane", "Add a person"))
        self._no_people.setText(
            translate("ActorPane", "The persons we talk to, by code name and function, belong here.")
        )
        self.encounters.setAccessibleName(translate("ActorPane", "Recent encounters"))
        self.engagements.setAccessibleName(translate("ActorPane", "Engagements"))
        if self._sheet is not None:
            self.show_sheet(self._sheet)
        self._say_parts()
