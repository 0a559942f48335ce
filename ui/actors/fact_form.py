"""The form for a new fact about an actor, or for what followed one.

Owns which inputs each kind of fact has. It refuses to edit a fact: it only
ever writes a new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.actor import ActorFact
from ui.actors.choices import offer
from ui.actors.form import Form
from ui.actors.picker import Option
from ui.actors.wording import Wording
from ui.language import translate
from ui.naming import text_value

_ALWAYS: Final = frozenset({"value", "valid_from", "basis", "confidence"})
_ONLY: Final[dict[str, frozenset[str]]] = {
    "fact.area": frozenset({"place", "control"}),
    "fact.relation": frozenset({"relation", "other_actor"}),
    "fact.listing": frozenset({"listing", "effects", "listed_by"}),
    "fact.label": frozenset({"listed_by"}),
    "fact.legitimacy": frozenset({"legitimacy_source", "audience"}),
    "fact.opacity": frozenset({"retry_on"}),
}
_LABEL_ONLY: Final = "list.label_only"
_LISTS: Final = {
    "kind": "actor_fact_kind",
    "control": "control_level",
    "relation": "relation_kind",
    "listing": "listing_kind",
    "effects": "listing_effect",
    "legitimacy_source": "legitimacy_source",
    "basis": "basis",
    "confidence": "confidence",
}


class FactForm(Form):
    """Asks for one dated fact.

    Args:
        wording: Of the window.

    Attributes:
        followed: The fact that what is written here follows, or ``None``.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.followed: ActorFact | None = None
        self.body.addWidget(self.chips("kind"))
        self.body.addWidget(self.chips("relation"))
        self.body.addWidget(self.picker("other_actor"))
        self.body.addWidget(self.picker("place"))
        self.body.addWidget(self.chips("control"))
        self.body.addWidget(self.chips("listing"))
        self.body.addWidget(self.chips("effects", many=True))
        self.body.addWidget(self.line("listed_by"))
        self.body.addWidget(self.chips("legitimacy_source"))
        self.body.addWidget(self.line("audience"))
        self.body.addWidget(self.text("value"))
        self.body.addLayout(self.pair(self.line("valid_from"), self.line("retry_on")))
        self.body.addWidget(self.chips("basis"))
        self.body.addWidget(self.chips("confidence"))
        self._retranslate()
        self._arrange()
        self.hide()

    def set_options(self, actors: Sequence[Option], places: Sequence[Option]) -> None:
        """Offer other actors and places by name."""
        self.record_picker("other_actor").set_options(actors)
        self.record_picker("place").set_options(places)

    def add(self, actor: str) -> None:
        """Open for a new fact about an actor."""
        self.followed = None
        self.open_for({"actor": actor}, {"valid_from": self._wording.today()})
        self._retranslate()

    def follow(self, fact: ActorFact) -> None:
        """Open for what is so instead of a fact, which will be closed."""
        self.followed = fact
        values: dict[str, Any] = {
            "kind": [fact.kind],
            "relation": [fact.relation] if fact.relation else [],
            "other_actor": fact.other_actor,
            "place": fact.place,
            "listing": [fact.listing.kind] if fact.listing else [],
            "effects": list(fact.listing.effects) if fact.listing else [],
            "legitimacy_source": [fact.legitimacy_source] if fact.legitimacy_source else [],
            "valid_from": self._wording.today(),
        }
        self.open_for({"actor": fact.actor, "follows": fact.id or ""}, values)
        self._retranslate()
        self._arrange()

    def today(self) -> str:
        """Give the day facts are closed on."""
        return self._wording.today()

    def fact_values(self, person: str) -> dict[str, Any] | None:
        """Give the values of the fact as its record has them, or say what is missing.

        Args:
            person: Who looks again at what is not known, by person code.
        """
        kind, code = self.value("kind"), self._wording.code
        if not kind:
            self.say_trouble("kind", translate("FactForm", "Choose what the fact is about."))
            return None
        asked = _ALWAYS | _ONLY.get(kind, frozenset())
        held = {name: self.value(name) for name in asked}
        said = set(held) - {"valid_from", "basis", "confidence", "retry_on"}
        if not any(held[name] for name in said):
            self.say_trouble("value", translate("FactForm", "Say it in a few words."))
            return None
        values: dict[str, Any] = {
            "actor": self.context["actor"],
            "kind": kind,
            "state": "asserted",
            "listing": self._listing(kind),
            "value": text_value(held["value"], code),
            "audience": text_value(held.get("audience", ""), code),
            "owner": person if held.get("retry_on") else None,
        }
        return {name: held[name] for name in held if name not in ("effects", *values)} | values

    def day_words(self) -> dict[str, str]:
        """Say how a day is written, for the inputs that hold one."""
        words = translate("FactForm", "Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.")
        return {"valid_from": words, "retry_on": words}

    def _listing(self, kind: str) -> dict[str, Any] | None:
        # A label is not a listing: it keeps its own kind, whatever else is chosen (domain 7, 5).
        if kind == "fact.label":
            return {"kind": _LABEL_ONLY}
        if kind != "fact.listing" or not self.value("listing"):
            return None
        return {"kind": self.value("listing"), "effects": list(self.row("effects").chosen())}

    def _arrange(self) -> None:
        kind = self.value("kind")
        asked = set(_ALWAYS | _ONLY.get(kind, frozenset())) if kind else set()
        self.show_inputs(asked if "follows" in self.context else asked | {"kind"})

    def _retranslate(self) -> None:
        super()._retranslate()
        code = self._wording.code
        for name, list_name in _LISTS.items():
            offer(self.row(name), list_name, code)
        self._say_heading()
        self.say("kind", translate("FactForm", "What about them?"))
        self.say("relation", translate("FactForm", "How do they stand to each other?"))
        self.say("other_actor", translate("FactForm", "Other actor"))
        self.say("place", translate("FactForm", "Where?"))
        self.say("control", translate("FactForm", "How far does it reach?"))
        self.say("listing", translate("FactForm", "On which list?"))
        self.say("effects", translate("FactForm", "What follows from it?"))
        self.say("listed_by", translate("FactForm", "Who lists them, or says it?"))
        self.say("legitimacy_source", translate("FactForm", "Where does it come from?"))
        self.say("audience", translate("FactForm", "In whose eyes?"))
        self.say("value", translate("FactForm", "In a few words"))
        self.say(
            "valid_from",
            translate("FactForm", "Since when?"),
            translate("FactForm", "A day, a month or a year"),
        )
        self.say("retry_on", translate("FactForm", "When do we ask again?"))
        self.say("basis", translate("FactForm", "What does it rest on?"))
        self.say("confidence", translate("FactForm", "How sure are we?"))

    def _say_heading(self) -> None:
        if "follows" in self.context:
            heading = translate("FactForm", "What is so now?")
            self.say_heading(
                heading, translate("FactForm", "The earlier fact is closed today and stays visible.")
            )
        else:
            self.say_heading(translate("FactForm", "A new fact"))
