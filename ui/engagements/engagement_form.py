"""The form for an engagement: what it is about, for whom, where, by when, with whom.

Owns its inputs. It refuses to touch phases and answers: those are set on the
engagement itself, by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hdfield.model.base import LText
from hdfield.model.engagement import Engagement
from hdfield.services.lines import Named
from hdfield.services.records import Head
from ui.actors.choices import offer
from ui.actors.form import Form
from ui.actors.making import ActorMaking, PlaceMaking
from ui.actors.models import actor_options
from ui.actors.wording import Wording
from ui.language import translate
from ui.naming import called, in_language, language_of, text_value
from ui.placing.picker import PlacePicker
from ui.widgets.button import Button
from ui.widgets.chips import Choice
from ui.workspace import Workspace

_ACTORS_AT_ONCE: Final = 8
_INNER: Final = ("title", "for_whom")
_CODES: Final = {"object_kind": "engagement_object", "goal": "engagement_goal"}
_FIRST_STATUS: Final = "eng.exploring"


class EngagementForm(Form):
    """Asks for one engagement.

    Args:
        workspace: Where places and actors made in passing are saved.
        wording: Of the window.

    Attributes:
        before: The engagement that is edited, or ``None`` for a new one.
    """

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._person = workspace.person
        self._is_inner_closed = False
        self._actors: tuple[Named, ...] = ()
        self.place_picker = PlacePicker(workspace)
        self.before: Engagement | None = None
        self.place_making, self.actor_making = PlaceMaking(workspace), ActorMaking(workspace)
        self.new_place, self.new_actor = Button("", "quiet", "plus"), Button("", "quiet", "plus")
        self.body.addWidget(self.line("title"))
        self.body.addWidget(self.chips("object_kind"))
        self.body.addWidget(self.line("for_whom"))
        self.body.addWidget(self.place("object_place", self.place_picker))
        self.body.addWidget(self.new_place, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.place_making)
        self.body.addWidget(self.line("object_by", digits=True))
        self.body.addWidget(self.chips("actors", many=True))
        self.body.addWidget(self.new_actor, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.actor_making)
        self.body.addWidget(self.chips("goal"))
        self.body.addLayout(self.pair(self.line("lead"), self.line("support"), self.line("mandator")))
        self.new_place.clicked.connect(self._start_place)
        self.new_actor.clicked.connect(self._start_actor)
        self.place_making.made.connect(self._place_made)
        self.actor_making.made.connect(self._actor_made)
        self._retranslate()
        self.hide()

    def set_options(self, actors: Sequence[Named]) -> None:
        """Offer actors by name."""
        self._actors = tuple(actors)
        self._offer()

    def add(self) -> None:
        """Open for a new engagement."""
        self.before, self._is_inner_closed = None, False
        self.open_for({"engagement": ""}, {"lead": self._person})
        self._retranslate()
        self._arrange()

    def edit(self, head: Head) -> None:
        """Open for an engagement we know; what is closed to us is not asked."""
        engagement = head.record
        assert isinstance(engagement, Engagement)
        self.before, self._is_inner_closed = engagement, "inner" in head.closed
        context = {"engagement": engagement.id or "", "version": head.version}
        self.open_for(context, _filled(engagement, self._wording.code))
        self._retranslate()
        self._arrange()

    def engagement_values(self) -> dict[str, Any] | None:
        """Give the values as the record has them, or say what is missing."""
        code, before = self._wording.code, self.before
        values: dict[str, Any] = {
            name: self.value(name) or None for name in (*_CODES, "object_place", "object_by")
        }
        chosen = self.row("actors").chosen()
        kept = [actor for actor in (before.actors if before else ()) if actor in chosen]
        values["actors"] = [*kept, *(actor for actor in chosen if actor not in kept)]
        support = self.value("support").replace(",", " ").split()
        team = {"lead": self.value("lead"), "support": support, "mandator": self.value("mandator")}
        values["team"] = {role: person for role, person in team.items() if person}
        if before is None:
            values["status"] = _FIRST_STATUS
        if self._is_inner_closed:
            return values
        title = self.value("title")
        if not title:
            self.say_trouble("title", translate("EngagementForm", "It needs a title."))
            return None
        names = before.title.model_dump(exclude_none=True) if before and before.title else {}
        if not before or not before.title or in_language(before.title, code) != title:
            names[language_of(title, code) or "en"] = title
        whom, said = self.value("for_whom"), before.for_whom if before else None
        is_same = said is not None and said.text.strip() == whom
        values["title"] = names
        values["for_whom"] = _plain(said) if said and is_same else text_value(whom, code)
        return values

    def trouble_words(self) -> dict[str, str]:
        """Say how days and person codes are written."""
        return {
            "object_by": translate("EngagementForm", "Write a day as 2026-07-31."),
            "team": translate("EngagementForm", "Person codes have letters, digits, points and dashes."),
            "lead": translate("EngagementForm", "Person codes have letters, digits, points and dashes."),
        }

    def _start_place(self) -> None:
        self.place_making.start()

    def _start_actor(self) -> None:
        self.actor_making.start()

    def _place_made(self, place: Named) -> None:
        self.place_picker.set_place(place.id)
        self._touch()

    def _actor_made(self, actor: Named) -> None:
        self._actors = (actor, *(other for other in self._actors if other.id != actor.id))
        chosen = self.row("actors").chosen()
        self._offer()
        self.row("actors").choose((*chosen, actor.id))
        self._touch()

    def _offer(self) -> None:
        code = self._wording.code
        known = {actor.id for actor in self._actors}
        extra = [actor for actor in (self.before.actors if self.before else ()) if actor not in known]
        choices = [Choice(record, words) for record, words in actor_options(self._actors, code)]
        choices += [Choice(actor, called(Named(actor, "actor"), code)) for actor in extra]
        self.row("actors").set_choices(choices[:_ACTORS_AT_ONCE], choices[_ACTORS_AT_ONCE:])

    def _arrange(self) -> None:
        self.show_inputs({name for name in self._inputs if not self._is_inner_closed or name not in _INNER})

    def _retranslate(self) -> None:
        super()._retranslate()
        for name, list_name in _CODES.items():
            offer(self.row(name), list_name, self._wording.code)
        self._offer()
        is_new = not self.context.get("engagement")
        heading = translate("EngagementForm", "A new engagement")
        self.say_heading(heading if is_new else translate("EngagementForm", "What it is about"))
        self.say("title", translate("EngagementForm", "Title"))
        self.say("object_kind", translate("EngagementForm", "What do we ask for?"))
        self.say("for_whom", translate("EngagementForm", "For whom?"))
        self.say("object_place", translate("EngagementForm", "Where?"))
        self.say(
            "object_by",
            translate("EngagementForm", "By when?"),
            translate("EngagementForm", "For example 2026-07-31"),
        )
        self.say("actors", translate("EngagementForm", "With whom?"))
        self.say("goal", translate("EngagementForm", "To what end?"))
        self.say("lead", translate("EngagementForm", "Who leads?"))
        self.say(
            "support",
            translate("EngagementForm", "Who supports?"),
            translate("EngagementForm", "Person codes"),
        )
        self.say("mandator", translate("EngagementForm", "Who decides for us?"))
        self.new_place.setText(translate("EngagementForm", "A new place"))
        self.new_actor.setText(translate("EngagementForm", "A new actor"))


def _plain(text: LText) -> dict[str, Any]:
    return text.model_dump(mode="json", exclude_none=True)


def _filled(engagement: Engagement, code: str) -> dict[str, Any]:
    team = engagement.team
    return {
        "title": in_language(engagement.title, code) if engagement.title else "",
        "object_kind": [engagement.object_kind] if engagement.object_kind else [],
        "for_whom": engagement.for_whom.text if engagement.for_whom else "",
        "object_place": engagement.object_place or "",
        "object_by": engagement.object_by or "",
        "actors": list(engagement.actors),
        "goal": [engagement.goal] if engagement.goal else [],
        "lead": (team.lead or "") if team else "",
        "support": ", ".join(team.support) if team else "",
        "mandator": (team.mandator or "") if team else "",
    }
