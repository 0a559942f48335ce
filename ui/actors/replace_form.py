"""The form for "another took over": someone we know, or a new person made on the way.

Owns its inputs. It refuses to save: both persons are written in one transaction.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from hdfield.model.interlocutor import Interlocutor
from hdfield.services.people import kept_until
from ui.direction import isolated
from ui.forms.choices import offer
from ui.forms.finder import Finder
from ui.forms.form import Form
from ui.forms.making import USUAL_SENSITIVITY, CodeNameField, no_names_line
from ui.forms.wording import Wording
from ui.language import translate
from ui.naming import text_value
from ui.widgets.field import Field
from ui.workspace import Workspace


class ReplaceForm(Form):
    """Asks who took over, and when.

    Args:
        workspace: Draws code names.
        wording: Of the window.

    Attributes:
        old: The person who was replaced, while the form is open.
        code_name: What a new person is called.
    """

    def __init__(self, workspace: Workspace, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._name = ""
        self.old: Interlocutor | None = None
        self.code_name = CodeNameField(workspace)
        self._code_field = Field(self.code_name)
        self.body.addWidget(self.line("on", digits=True))
        self.body.addWidget(self.picker("by"))
        self._others = Finder(workspace, "interlocutor")
        self.record_picker("by").find_with(self._others)
        self.body.addWidget(self._code_field)
        self.body.addWidget(self.line("function"))
        self.body.addWidget(self.chips("authority"))
        self.body.addWidget(self.line("minimise_after", digits=True))
        self._retranslate()
        self.hide()

    def open_over(self, old: Interlocutor, name: str) -> None:
        """Open for a person who was replaced.

        Args:
            old: As shown.
            name: What the person is called.
        """
        self.old, self._name = old, name
        self._others.without = old.id or ""
        today = self._wording.today()
        context = {"actor": old.actor or "", "replaces": old.id or ""}
        if self.context != context:
            self.code_name.show_name("")
        function = old.function.text if old.function else ""
        values = {
            "on": today,
            "function": function,
            "minimise_after": kept_until(date.fromisoformat(today)).isoformat(),
        }
        self.open_for(context, values)
        self._retranslate()
        self._arrange()
        self.code_name.propose()

    def new_values(self) -> dict[str, Any] | None:
        """Give the values of a new person, or ``None`` where someone we know took over."""
        if self.value("by"):
            return None
        return {
            "function": text_value(self.value("function"), self._wording.code),
            "authority": self.value("authority") or None,
            "sensitivity": USUAL_SENSITIVITY,
        }

    def day_words(self) -> dict[str, str]:
        """Say how a day is written."""
        words = translate("ReplaceForm", "Write a day as 2026-06-30.")
        return {"on": words, "replaced_on": words, "minimise_after": words}

    def _arrange(self) -> None:
        is_known = bool(self.value("by"))
        names = {"on", "by", "minimise_after"}
        self.show_inputs(names if is_known else names | {"function", "authority"})
        self._code_field.setVisible(not is_known)

    def _retranslate(self) -> None:
        super()._retranslate()
        offer(self.row("authority"), "authority_level", self._wording.code)
        words = translate("ReplaceForm", "Another took over from %1")
        self.say_heading(words.replace("%1", isolated(self._name)), no_names_line())
        self.say("on", translate("ReplaceForm", "Since which day?"))
        self.say(
            "by",
            translate("ReplaceForm", "Someone we know?"),
            translate("ReplaceForm", "Left empty, a new person is written down"),
        )
        self._code_field.say(translate("ReplaceForm", "Code name of the new person"))
        self.code_name.retranslate()
        self.say("function", translate("ReplaceForm", "Function, not name"))
        self.say("authority", translate("ReplaceForm", "What can they decide?"))
        self.say("minimise_after", translate("ReplaceForm", "Keep little of the earlier person after"))
