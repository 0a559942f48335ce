"""The form for an actor: names in three languages, kinds.

Owns its inputs. It refuses to hold persons: an actor is a group, an authority,
a community or a body.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from hdfield.model.actor import Actor
from hdfield.services.editing import given
from hdfield.services.records import Head
from ui.forms.choices import in_order, offer
from ui.forms.finder import Finder
from ui.forms.form import Form
from ui.forms.wording import Wording
from ui.language import translate

_LANGUAGES = ("en", "fr", "ar")


class ActorForm(Form):
    """Asks for an actor's names and kinds.

    Args:
        wording: Of the window.

    Attributes:
        record: The actor that is edited, or ``None`` for a new one.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.record: Actor | None = None
        self._others: Finder | None = None
        for lang in _LANGUAGES:
            self.body.addWidget(self.line(lang))
        self.body.addWidget(self.chips("kinds", many=True))
        self.body.addWidget(self.text("aliases"))
        self.body.addWidget(self.picker("same_body_as"))
        self._retranslate()
        self.hide()

    def find_with(self, finder: Finder) -> None:
        """Find by typing those it may be the same body as."""
        self._others = finder
        self.record_picker("same_body_as").find_with(finder)

    def add(self) -> None:
        """Open for a new actor."""
        if self._others is not None:
            self._others.without = ""
        self.record = None
        self._order_names()
        self.open_for({"actor": ""}, {})
        self._retranslate()

    def edit(self, head: Head) -> None:
        """Open for an actor we know; closed names are not asked."""
        actor = head.record
        assert isinstance(actor, Actor)
        if self._others is not None:
            self._others.without = actor.id or ""
        self.record = actor
        names = actor.names.model_dump() if actor.names else {}
        values = {lang: names.get(lang) for lang in _LANGUAGES} | {
            "kinds": list(actor.kinds),
            "aliases": "\n".join(actor.aliases),
            "same_body_as": actor.same_body_as,
        }
        offer(self.row("kinds"), "actor_kind", self._wording.code, actor.kinds)
        self.open_for({"actor": actor.id or "", "version": head.version}, values)
        self._retranslate(actor.kinds)
        everywhere = {"kinds", "same_body_as"}
        self.show_inputs(everywhere if "inner" in head.closed else {*_LANGUAGES, "aliases", *everywhere})

    def actor_values(self) -> dict[str, Any] | None:
        """Give the values as the record has them, or say what is missing."""
        values: dict[str, Any] = {
            "kinds": in_order(self.row("kinds").chosen(), self.record.kinds if self.record else ()),
            "same_body_as": self.value("same_body_as") or None,
        }
        if self._fields["en"].isHidden():
            return values
        names = given({lang: self.value(lang) for lang in _LANGUAGES})
        if not names:
            self.say_trouble(self._wording.code, translate("ActorForm", "It needs a name in one language."))
            return None
        aliases = [line.strip() for line in self.value("aliases").splitlines() if line.strip()]
        return values | {"names": names, "aliases": aliases}

    def _retranslate(self, kinds: tuple[str, ...] = ()) -> None:
        super()._retranslate()
        self._order_names()
        offer(self.row("kinds"), "actor_kind", self._wording.code, kinds)
        is_new = not self.context.get("actor")
        heading = (
            translate("ActorForm", "A new actor") if is_new else translate("ActorForm", "Names and kinds")
        )
        self.say_heading(
            heading, translate("ActorForm", "A group, an authority or a community; never a person.")
        )
        self.say("en", translate("ActorForm", "Name in English"))
        self.say("fr", translate("ActorForm", "Name in French"))
        self.say("ar", translate("ActorForm", "Name in Arabic"))
        self.say("kinds", translate("ActorForm", "What kind?"))
        self.say(
            "aliases",
            translate("ActorForm", "Other names they are known by"),
            translate("ActorForm", "One a line"),
        )
        self.say(
            "same_body_as",
            translate("ActorForm", "The same body as"),
            translate("ActorForm", "Where one body is written down twice"),
        )

    def _order_names(self) -> None:
        """Ask first for the name in the language of the moment: it is the one being written."""
        order = sorted(_LANGUAGES, key=lambda lang: lang != self._wording.code)
        for place, lang in enumerate(order):
            self.body.insertWidget(place, self._fields[lang])
        self._fields = {name: self._fields[name] for name in (*order, "kinds", "aliases", "same_body_as")}
