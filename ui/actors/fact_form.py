"""The form for a new fact about an actor, or for what followed one.

Owns how each field is asked; which fields a kind has is ``rules.fact_fields``.
It refuses to edit a fact: it only ever writes a new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.actor import ActorFact
from hdfield.model.codes import CODES
from hdfield.rules.fact_fields import LABEL_KIND, LABEL_LISTING, fields_of, listing_kinds
from hdfield.services.editing import given
from ui.forms.choices import offer
from ui.forms.finder import Finder
from ui.forms.form import Form
from ui.forms.making import PlaceMaking
from ui.forms.picker import Option
from ui.forms.wording import Wording, strength_word
from ui.language import translate
from ui.naming import text_value
from ui.placing.picker import PlacePicker
from ui.widgets.chips import Choice
from ui.widgets.field import Field
from ui.workspace import Workspace

_EXPOSED: Final = ("uses_banks", "travels", "open_supply")
_LISTS: Final = {
    "kind": "actor_fact_kind",
    "control": "control_level",
    "relation": "relation_kind",
    "listing": "listing_kind",
    "effects": "listing_effect",
    "exemption": "exemption_kind",
    "interest_object": "interest_object",
    "legitimacy_source": "legitimacy_source",
    "standing": "standing",
    "protection": "protection_topic",
    **dict.fromkeys(_EXPOSED, "yes_no_unknown"),
    "basis": "basis",
    "confidence": "confidence",
}
_INPUTS: Final = {
    "listing": ("listing", "effects", "by", "exemption"),
    "our_organisation": ("us",),
    "exposure": _EXPOSED,
}
"""Inputs of the fields that are asked otherwise than by their own name."""
_TEXTS: Final = ("value", "audience")
_US: Final = "us"
_EXPOSURE: Final = "fact.exposure"
_NOT_SAYING: Final = frozenset(
    {"valid_from", "valid_to", "basis", "confidence", "retry_on", "owner", "source_note", "strength"}
)


class FactForm(Form):
    """Asks for one dated fact.

    Args:
        workspace: Where places are found.
        wording: Of the window.

    Attributes:
        followed: The fact that what is written here follows, or ``None``.
    """

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.followed: ActorFact | None = None
        self._offered_listings: tuple[str, ...] = ()
        self._workspace = workspace
        self._others = Finder(workspace, "actor")
        self.hide()

    def _make(self) -> None:
        """Make the inputs once the form is needed: nearly a third of what opening the page cost."""
        if self._inputs:
            return
        workspace = self._workspace
        for field in (
            self.chips("kind"),
            self.chips("relation"),
            self.picker("other_actor"),
            self.chips("us"),
            self.chips("strength"),
            self.picker("interlocutor"),
            self.place("place", PlacePicker(workspace, lambda: PlaceMaking(workspace))),
            self.chips("control"),
            self.chips("interest_object"),
            self.chips("listing"),
            self.chips("effects", many=True),
            self.line("listed_by"),
            self.picker("by"),
            self.chips("exemption"),
            self.line("exemption_note"),
            self.chips("legitimacy_source"),
            self.line("audience"),
            self.chips("standing"),
            *(self.chips(name) for name in _EXPOSED),
            self.chips("protection", many=True),
            self.text("value"),
        ):
            self.body.addWidget(field)
        self.body.addLayout(self.pair(self.line("owner"), self.line("retry_on", digits=True)))
        self.body.addLayout(
            self.pair(self.line("valid_from", digits=True), self.line("valid_to", digits=True))
        )
        for field in (self.chips("basis"), self.chips("confidence"), self.line("source_note")):
            self.body.addWidget(field)
        for name in ("other_actor", "by"):
            self.record_picker(name).find_with(self._others)
        self._retranslate()
        self._arrange()

    def put(self, values: Mapping[str, Any]) -> None:
        """Fill inputs; which lists are offered hangs on the kind, so that comes first."""
        self._make()
        self._offer_listings(next(iter(values.get("kind") or ()), ""))
        super().put(values)

    def set_options(self, actor: str, people: Sequence[Option]) -> None:
        """Offer the actor's interlocutors by name, and any other actor by typing."""
        self._make()
        self._others.without = actor
        self.record_picker("interlocutor").set_options(people)

    def add(self, actor: str) -> None:
        """Open for a new fact about an actor."""
        self.followed = None
        self.open_for({"actor": actor}, {"valid_from": self._wording.today()})
        self._retranslate()

    def follow(self, fact: ActorFact) -> None:
        """Open for what is so instead of a fact, which will be closed."""
        self.followed = fact
        self.open_for({"actor": fact.actor, "follows": fact.id or ""}, self._following(fact))
        self._retranslate()
        self._arrange()

    def today(self) -> str:
        """Give the day facts are closed on."""
        return self._wording.today()

    def fact_values(self, person: str) -> dict[str, Any] | None:
        """Give the values of the fact as its record has them, or say what is missing.

        Args:
            person: Who looks again at what is not known, where nobody else is named; a person code.
        """
        kind, code = self.value("kind"), self._wording.code
        if not kind:
            self.say_trouble("kind", translate("FactForm", "Choose what the fact is about."))
            return None
        held = {name: self.value(name) for name in fields_of(kind) & set(self._inputs)}
        held["valid_to"] = self.value("valid_to")
        said = {self.value(name) for name in self._asked(kind) - _NOT_SAYING - {"kind"}}
        if not any(said):
            self.say_trouble("value", translate("FactForm", "Say it in a few words."))
            return None
        values: dict[str, Any] = {
            "actor": self.context["actor"],
            "kind": kind,
            "state": "closed" if held["valid_to"] else "asserted",
            "listing": self._listing(kind),
            "our_organisation": True if self._is_us(kind) else None,
            "exposure": given({name: self.value(name) for name in _EXPOSED}) if kind == _EXPOSURE else None,
            "strength": int(held["strength"]) if held.get("strength") else None,
        }
        for name in _TEXTS:
            values[name] = text_value(held.get(name, ""), code)
        if "protection" in held:
            values["protection"] = list(self.row("protection").chosen())
        if "other_actor" in held and self._is_us(kind):
            values["other_actor"] = None
        if "owner" in held and not held["owner"]:
            values["owner"] = person
        return held | values

    def day_words(self) -> dict[str, str]:
        """Say how a day is written, for the inputs that hold one."""
        words = translate("FactForm", "Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.")
        owner = translate("FactForm", "A person code, as U-SUP.")
        return {"valid_from": words, "valid_to": words, "retry_on": words, "owner": owner}

    def _add(self, name: str, control: QWidget) -> Field:
        field = super()._add(name, control)
        # Made after the draft is kept: its cursor is followed from here on.
        if self._keeper is not None:
            self._follow(control, self._keeper)
        return field

    def _following(self, fact: ActorFact) -> dict[str, Any]:
        listing = fact.listing
        codes = ("relation", "legitimacy_source", "interest_object")
        return {
            **{name: [code] if (code := getattr(fact, name)) else [] for name in ("kind", *codes)},
            "other_actor": fact.other_actor,
            "us": [_US] if fact.our_organisation else [],
            "interlocutor": fact.interlocutor,
            "place": fact.place,
            "listing": [listing.kind] if listing else [],
            "effects": list(listing.effects) if listing else [],
            "by": listing.by if listing else None,
            "exemption": [listing.exemption.kind] if listing and listing.exemption else [],
            "exemption_note": fact.exemption_note,
            "standing": [fact.standing] if fact.standing else [],
            **{name: [code] for name in _EXPOSED if (code := getattr(fact.exposure, name, None))},
            "protection": list(fact.protection),
            "listed_by": fact.listed_by,
            "owner": fact.owner,
            "valid_from": self._wording.today(),
        }

    def _listing(self, kind: str) -> dict[str, Any] | None:
        # A label is not a listing: it keeps its own kind, whatever else is chosen (domain 7, 5).
        listed = LABEL_LISTING if kind == LABEL_KIND else self.value("listing")
        if not listed or "listing" not in fields_of(kind):
            return None
        made: dict[str, Any] = {"kind": listed}
        if by := self.value("by"):
            made["by"] = by
        if kind != LABEL_KIND:
            made["effects"] = list(self.row("effects").chosen())
            if exemption := self.value("exemption"):
                made["exemption"] = {"kind": exemption}
        return made

    def _is_us(self, kind: str) -> bool:
        return "our_organisation" in fields_of(kind) and self.value("us") == _US

    def _asked(self, kind: str) -> set[str]:
        fields = fields_of(kind)
        asked = {name for field in fields for name in _INPUTS.get(field, (field,))}
        if kind == LABEL_KIND:
            asked -= {"listing", "effects", "exemption"}
        if self._is_us(kind):
            asked -= {"other_actor"}
        return asked | {"valid_to"}

    def _arrange(self) -> None:
        kind = self.value("kind")
        asked = self._asked(kind) if kind else set()
        if kind and tuple(self._offered_listings) != listing_kinds(kind, CODES["listing_kind"]):
            self._offer_listings(kind)
        if "follows" in self.context:
            asked -= {"valid_to"}
        self.show_inputs(asked if "follows" in self.context else asked | {"kind"})

    def _offer_listings(self, kind: str) -> None:
        self._offered_listings = listing_kinds(kind, CODES["listing_kind"])
        row = self.row("listing")
        labels = [Choice(code, self._wording.label("listing_kind", code)) for code in self._offered_listings]
        row.set_choices(labels)

    def _retranslate(self) -> None:
        super()._retranslate()
        if not self._inputs:
            return
        code = self._wording.code
        for name, list_name in _LISTS.items():
            if name != "listing":
                offer(self.row(name), list_name, code)
        self._offer_listings(self.value("kind"))
        self.row("us").set_choices([Choice(_US, translate("FactForm", "Our own organisation"))])
        self.row("strength").set_choices([Choice(str(n), strength_word(n)) for n in (1, 2, 3)])
        self._say_heading()
        self._say_inputs()

    def _say_inputs(self) -> None:
        self.say("kind", translate("FactForm", "What about them?"))
        self.say("relation", translate("FactForm", "How do they stand to each other?"))
        self.say("other_actor", translate("FactForm", "Other actor"))
        self.say("us", translate("FactForm", "Or do they stand so to us?"))
        self.say("strength", translate("FactForm", "How strongly?"))
        self.say("interlocutor", translate("FactForm", "Through whom?"))
        self.say("place", translate("FactForm", "Where?"))
        self.say("control", translate("FactForm", "How far does it reach?"))
        self.say("interest_object", translate("FactForm", "An interest in what?"))
        self.say("listing", translate("FactForm", "On which list?"))
        self.say("effects", translate("FactForm", "What follows from it?"))
        self.say("listed_by", translate("FactForm", "Who lists them, or says it?"))
        self.say("by", translate("FactForm", "Is that one of the actors here?"))
        self.say("exemption", translate("FactForm", "Is there an exemption?"))
        self.say("exemption_note", translate("FactForm", "What does it cover, and what not?"))
        self.say("legitimacy_source", translate("FactForm", "Where does it come from?"))
        self.say("audience", translate("FactForm", "In whose eyes?"))
        self.say("standing", translate("FactForm", "Where does it mind its standing?"))
        self.say("uses_banks", translate("FactForm", "Do they use banks abroad?"))
        self.say("travels", translate("FactForm", "Do their leaders travel?"))
        self.say("open_supply", translate("FactForm", "Do they buy on open markets?"))
        self.say("protection", translate("FactForm", "A pledge about what?"))
        self.say("value", translate("FactForm", "In a few words"))
        self.say(
            "owner", translate("FactForm", "Who asks again?"), translate("FactForm", "You, if left empty")
        )
        self.say("retry_on", translate("FactForm", "When do we ask again?"))
        partial = translate("FactForm", "A day, a month or a year")
        self.say("valid_from", translate("FactForm", "Since when?"), partial)
        until = translate("FactForm", "Left empty while it is so")
        self.say("valid_to", translate("FactForm", "Until when?"), until)
        self.say("basis", translate("FactForm", "What does it rest on?"))
        self.say("confidence", translate("FactForm", "How sure are we?"))
        self.say("source_note", translate("FactForm", "Who or what told us? (if you like)"))

    def _say_heading(self) -> None:
        if "follows" in self.context:
            heading = translate("FactForm", "What is so now?")
            self.say_heading(
                heading,
                translate(
                    "FactForm", "The earlier fact is closed on the day this one begins, and stays visible."
                ),
            )
        else:
            self.say_heading(translate("FactForm", "A new fact"))
