"""The part of an actor's sheet that holds its facts: the day, what changed, the facts, their forms.

Owns which day is in view and which form is open. It refuses to save: it says
what was asked.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hdfield.model.actor import ActorFact
from hdfield.rules.picture_of_day import RETRACTED, difference, turns, valid_on
from hdfield.services.lines import Named
from hdfield.services.pictures_of_day import dated
from ui import tokens
from ui.actors.as_of import AsOfBar
from ui.actors.changes import ChangesCard
from ui.actors.end_form import EndForm
from ui.actors.fact_form import FactForm
from ui.actors.facts import FactsList
from ui.actors.models import ActorSheet, people_options
from ui.forms.records import shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.section import Section
from ui.workspace import Workspace


class FactsPart(Section):
    """Facts of one actor as of a day.

    Signals:
        keep_requested: (Record) Of two versions, this one.
        opened: A form was opened; bring it into view.
    """

    keep_requested = Signal(object)
    opened = Signal(QWidget)

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sheet: ActorSheet | None = None
        self.add_fact = Button("", "quiet", "plus")
        self.bar = AsOfBar(wording.language, lambda: wording.clock().date())
        self.changes = ChangesCard(wording)
        self.fact_form, self.end_form = FactForm(workspace, wording), EndForm(wording)
        self.none = Words("", "soft")
        self.facts = FactsList(wording)
        self.head.addWidget(self.add_fact)
        self.body.setSpacing(tokens.MEDIUM)
        for part in (self.bar, self.changes, self.fact_form, self.end_form, self.none, self.facts):
            self.body.addWidget(part)
        self.changes.hide()
        self._wire()

    def show_sheet(self, sheet: ActorSheet) -> None:
        """Show the facts of an actor; another actor's picture is of today again."""
        if self._sheet is None or self._sheet.detail.view.id != sheet.detail.view.id:
            self.bar.show_day(self._wording.clock().date())
        self._sheet = sheet
        self.bar.set_last_trip(sheet.last_trip)
        self._renew()

    def start_fact(self) -> None:
        """Open the form for a new fact."""
        if self._sheet is not None:
            self._offer()
            self.fact_form.add(self._sheet.detail.view.id)
            self.opened.emit(self.fact_form)

    def follow(self, fact: ActorFact) -> None:
        """Open the form for what is so instead of a fact."""
        self._offer()
        self.fact_form.follow(fact)
        self.opened.emit(self.fact_form)

    def end(self, fact: ActorFact, said: str) -> None:
        """Open the form for the end of a fact."""
        self.end_form.end(fact, said)
        self.opened.emit(self.end_form)

    def call_wrong(self, fact: ActorFact, said: str) -> None:
        """Open the form for why a fact was wrong."""
        self.end_form.call_wrong(fact, said)
        self.opened.emit(self.end_form)

    def said(self, fact: ActorFact) -> str:
        """Say a fact of the sheet in words."""
        return self._wording.fact(fact, self._known())

    def retranslate(self) -> None:
        """Speak the new language."""
        self.say(translate("FactsPart", "As we see it"))
        self.add_fact.setText(translate("FactsPart", "Add a fact"))
        self._say_none()

    def _wire(self) -> None:
        self.add_fact.clicked.connect(self.start_fact)
        self.bar.changed.connect(self._renew)
        self.facts.close_requested.connect(self.end)
        self.facts.follow_requested.connect(self.follow)
        self.facts.retract_requested.connect(self.call_wrong)
        self.facts.keep_requested.connect(self.keep_requested)
        for form in (self.fact_form, self.end_form):
            for closed in (form.stepped_back, form.given_up):
                closed.connect(lambda: self.add_fact.setFocus(Qt.FocusReason.OtherFocusReason))

    def _offer(self) -> None:
        """Offer the people a fact may name; actors are found by typing, for there may be thousands."""
        assert self._sheet is not None
        detail = self._sheet.detail
        self.fact_form.set_options(detail.view.id, people_options(detail.interlocutors, self._wording))

    def _renew(self) -> None:
        if self._sheet is None:
            return
        day, since = self.bar.day(), self.bar.since()
        readable = self._readable()
        dates = [dated(fact) for fact in readable.values()]
        self.bar.set_turns(turns(dates))
        held = set(valid_on(dates, day))
        self.facts.show_facts(self._sheet.detail.facts, self._sheet.authors, held, is_today=self.bar.is_today)
        has_facts = bool(self._sheet.detail.facts)
        self.none.setVisible(not held)
        self._say_none()
        self.facts.setVisible(has_facts)
        self.bar.setVisible(has_facts)
        self.changes.setVisible(since is not None)
        if since is not None:
            self._show_changes(since, day, readable)

    def _show_changes(self, since: date, day: date, readable: dict[str, ActorFact]) -> None:
        changes = difference([dated(fact) for fact in readable.values()], since, day)
        self.changes.show_changes(since, changes, readable, self._known())

    def _readable(self) -> dict[str, ActorFact]:
        assert self._sheet is not None
        found = (shown(detail.view) for detail in self._sheet.detail.facts)
        return {fact.id: fact for fact in found if isinstance(fact, ActorFact) and fact.id}

    def _known(self) -> dict[str, Named]:
        known: dict[str, Named] = {}
        for detail in self._sheet.detail.facts if self._sheet else ():
            known |= detail.known
        return known

    def _say_none(self) -> None:
        if self._sheet is not None and self._sheet.detail.facts:
            words = translate("FactsPart", "Nothing we hold was so on this day.")
            if all(fact.state == RETRACTED for fact in self._readable().values()):
                words = translate("FactsPart", "What we held turned out wrong; it is kept below.")
        else:
            words = translate(
                "FactsPart", "What we see, hear or infer about them belongs here, each with what it rests on."
            )
        self.none.setText(words)
