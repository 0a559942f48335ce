"""The form for a person met: who they are to us, as little as the work needs.

Owns its inputs and the random code name. There is no input for a real name, a
telephone number or a picture, and there will be none (domain 7, decision 2).
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hdfield.model.base import Group, layout
from hdfield.model.interlocutor import Interlocutor
from hdfield.reference import vocabulary
from hdfield.rules.life_cycles import moves
from hdfield.services.records import Head
from ui.forms.choices import in_order, offer
from ui.forms.compound import ChannelsInput, ManyPicker
from ui.forms.finder import Finder
from ui.forms.form import Form
from ui.forms.making import USUAL_SENSITIVITY, CodeNameField, no_names_line
from ui.forms.wording import Wording
from ui.language import translate
from ui.naming import text_value
from ui.widgets.field import Field
from ui.workspace import Workspace

_TEXTS: Final = ("function", "confidentiality_terms", "how_to_refer")
_CODES: Final = {
    "authority": "authority_level",
    "authority_basis": "basis",
    "status": "interlocutor_status",
    "reliability": "confidence",
}
_STATED: Final = "stated"


class PersonForm(Form):
    """Asks about one person.

    Args:
        workspace: Draws code names.
        wording: Of the window.

    Attributes:
        before: The person that is edited, or ``None`` for a new one.
        code_name: What the person is called.
    """

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._closed: tuple[Group, ...] = ()
        self.before: Interlocutor | None = None
        self.code_name = CodeNameField(workspace)
        self._code_field = Field(self.code_name)
        self.body.addWidget(self._code_field)
        self.body.addWidget(self.line("function"))
        self.body.addWidget(self.chips("authority"))
        self.body.addWidget(self.chips("authority_basis"))
        self.body.addWidget(self.chips("status"))
        self.body.addWidget(self.chips("languages", many=True))
        self.body.addWidget(self.text("confidentiality_terms"))
        self.body.addWidget(self.line("how_to_refer"))
        self.body.addWidget(self.chips("conflict"))
        self.body.addWidget(self.line("conflict_of_interest"))
        self.body.addWidget(self.chips("reliability"))
        self.body.addWidget(self.several("vouched_by"))
        vouching = self._inputs["vouched_by"]
        assert isinstance(vouching, ManyPicker)
        vouching.find_with(Finder(workspace, "interlocutor", "actor"))
        self.body.addWidget(self.held("channels", ChannelsInput()))
        self.body.addWidget(self.line("minimise_after", digits=True))
        self._retranslate()
        self.hide()

    def add(self, actor: str) -> None:
        """Open for a new person of an actor."""
        self._closed, self.before = (), None
        if self.context != {"actor": actor}:
            self.code_name.show_name("")
        self.open_for({"actor": actor}, {"status": ["active"], "conflict": ["not_asked"]})
        self._retranslate()
        self.code_name.propose()

    def edit(self, actor: str, head: Head) -> None:
        """Open for a person we know; what is closed to us is not asked."""
        person = head.record
        assert isinstance(person, Interlocutor)
        self._closed, self.before = head.closed, person
        context = {"actor": actor, "person": person.id or "", "version": head.version}
        self._offer()
        self.open_for(context, _filled(person))
        self.code_name.show_name(person.code_name or "", fixed=True)
        self._retranslate()
        self._arrange()

    def person_values(self) -> dict[str, Any]:
        """Give the values as the record has them; closed fields are left out."""
        code, before = self._wording.code, self.before
        values: dict[str, Any] = {name: _kept(before, name, self.value(name), code) for name in _TEXTS}
        values |= {name: self.value(name) or None for name in _CODES}
        values["status"] = values["status"] or (before.status if before else None)
        values["languages"] = in_order(self.row("languages").chosen(), before.languages if before else ())
        values["stake"] = self.value("conflict") or None
        values["conflict_of_interest"] = _kept(before, "conflict_of_interest", self._conflict(), code)
        values["minimise_after"] = self.value("minimise_after") or None
        for name in ("vouched_by", "channels"):
            values[name] = self.values()[name]
        if values["status"] == "replaced" and (before is None or before.status != "replaced"):
            values["replaced_on"] = self._wording.today()
        if before is None:
            values["actor"] = self.context["actor"]
            values["sensitivity"] = USUAL_SENSITIVITY
        groups = layout(Interlocutor).groups
        return {name: value for name, value in values.items() if groups[name] not in self._closed}

    def day_words(self) -> dict[str, str]:
        """Say how a day is written, for the inputs that hold one."""
        words = translate("PersonForm", "Write a day as 2026-06-30.")
        kind = translate("PersonForm", "Every channel needs its kind; a day is written as 2026-06-30.")
        return {"minimise_after": words, "channels": kind}

    def _offer(self) -> None:
        """Offer the answers there are, and what the person has: a newer program may have written it."""
        lang, before = self._wording.code, self.before
        for name, list_name in _CODES.items():
            held = getattr(before, name, None)
            moving = (held, *moves(Interlocutor.KIND, held)) if name == "status" and held else ()
            offer(self.row(name), list_name, lang, [held] if held else [], moving)
        offer(self.row("languages"), "language", lang, before.languages if before else ())
        held = before.stake if before else None
        offer(self.row("conflict"), "conflict_of_interest", lang, [held] if held else [])

    def _conflict(self) -> str:
        chosen = self.value("conflict")
        if not chosen or chosen == _STATED:
            return self.value("conflict_of_interest")
        old = self.before.conflict_of_interest if self.before else None
        return old.text if old is not None and conflict_code(old.text) == chosen else ""

    def _go_first(self) -> None:
        self._fields["function"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        groups = layout(Interlocutor).groups
        names = {name for name in self._inputs if name in groups and groups[name] not in self._closed}
        if "inner" not in self._closed:
            names |= {"conflict"}
        if self.value("conflict") != _STATED:
            names -= {"conflict_of_interest"}
        self.show_inputs(names)
        self._code_field.setVisible("who" not in self._closed)

    def _retranslate(self) -> None:
        super()._retranslate()
        code = self._wording.code
        self._offer()
        is_new = "person" not in self.context
        heading = (
            translate("PersonForm", "A new person") if is_new else translate("PersonForm", "This person")
        )
        closed = translate(
            "PersonForm", "What is not shared with this notebook is not shown and stays as it is."
        )
        self.say_heading(heading, closed if self._closed else no_names_line())
        self._code_field.say(translate("PersonForm", "Code name"))
        self.code_name.retranslate()
        self.say("function", translate("PersonForm", "Function, not name"))
        self.say("authority", translate("PersonForm", "What can they decide?"))
        self.say("authority_basis", translate("PersonForm", "How do we know?"))
        self.say("status", translate("PersonForm", "Status"))
        self.say("languages", translate("PersonForm", "Languages"))
        self.say("confidentiality_terms", translate("PersonForm", "What we promised to keep to ourselves"))
        self.say("how_to_refer", translate("PersonForm", "How they want to be referred to"))
        self.say("conflict", translate("PersonForm", "Own interest in the outcome"))
        self.say("conflict_of_interest", translate("PersonForm", "Which one?"))
        self.say("reliability", translate("PersonForm", "How far has what they told us held, to this day?"))
        self.say("vouched_by", translate("PersonForm", "Who vouched for them?"))
        self.say(
            "channels",
            translate("PersonForm", "Channels"),
            translate(
                "PersonForm", "That it exists and works; no number and no call sign. Stays on this device."
            ),
        )
        channels = self._inputs["channels"]
        assert isinstance(channels, ChannelsInput)
        channels.say(code)
        self.say(
            "minimise_after",
            translate("PersonForm", "Keep little of them after"),
            translate("PersonForm", "A day, as 2026-12-31; may stay empty"),
        )


def _filled(person: Interlocutor) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in (*_TEXTS, "conflict_of_interest"):
        text = getattr(person, name)
        values[name] = text.text if text else ""
    for name in _CODES:
        code = getattr(person, name)
        values[name] = [code] if code else []
    values["languages"] = list(person.languages)
    stake = person.stake or (
        conflict_code(values["conflict_of_interest"]) if values["conflict_of_interest"] else ""
    )
    values["conflict"] = [stake] if stake else []
    values["vouched_by"] = list(person.vouched_by)
    values["channels"] = [channel.model_dump(mode="json", exclude_none=True) for channel in person.channels]
    values["minimise_after"] = person.minimise_after or ""
    return values


def conflict_code(text: str) -> str:
    """Tell which common answer a text is, in any of our languages; else it states one."""
    for term in vocabulary("conflict_of_interest"):
        if text.casefold() in {label.casefold() for label in term.labels.values()}:
            return term.code
    return _STATED


def _kept(before: Interlocutor | None, name: str, text: str, code: str) -> dict[str, str] | None:
    """Write a text, or keep the one that was there with its language when nobody changed it."""
    old = getattr(before, name) if before else None
    if old is not None and old.text.strip() == text.strip():
        kept: dict[str, str] = old.model_dump(mode="json", exclude_none=True)
        return kept
    return text_value(text, code)
