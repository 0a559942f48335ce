"""Two small forms in one: when a fact ended, or why it was wrong.

Owns the day and the reason. It refuses to change a fact: it says what a person
wants done with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from hdfield.model.actor import ActorFact
from ui.direction import isolated
from ui.field_words import paired
from ui.forms.form import Form
from ui.forms.wording import Wording
from ui.language import translate


class EndForm(Form):
    """Asks when a fact ended, or why it was wrong.

    Args:
        wording: Of the window.

    Attributes:
        fact: The fact, while the form is open.
    """

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._said = ""
        self.fact: ActorFact | None = None
        self.body.addWidget(self.line("on", digits=True))
        self.body.addWidget(self.line("why"))
        self._retranslate()
        self._arrange()
        self.hide()

    @property
    def is_wrong(self) -> bool:
        """Whether the fact is called wrong, and not ended."""
        return self.context.get("how") == "wrong"

    def end(self, fact: ActorFact, said: str) -> None:
        """Ask since when a fact is so no longer; ``said`` is the fact in words."""
        self._open(fact, said, "ended", {"on": self._wording.today()})

    def call_wrong(self, fact: ActorFact, said: str) -> None:
        """Ask why a fact was wrong."""
        self._open(fact, said, "wrong", {})

    def day_words(self) -> str:
        """Say how a day is written."""
        return translate("EndForm", "Write a day as 2026-06-30, a month as 2026-06 or a year as 2026.")

    def today(self) -> str:
        """Give the day that stands for none."""
        return self._wording.today()

    def _open(self, fact: ActorFact, said: str, how: str, values: Mapping[str, Any]) -> None:
        self.fact, self._said = fact, said
        self.open_for({"actor": fact.actor, "ends": fact.id or "", "how": how}, values)
        self._retranslate()
        self._arrange()
        self._go_first()

    def _arrange(self) -> None:
        self.show_inputs({"why"} if self.is_wrong else {"on"})

    def _retranslate(self) -> None:
        super()._retranslate()
        heading = (
            translate("EndForm", "It was wrong") if self.is_wrong else translate("EndForm", "No longer so")
        )
        hint = (
            translate("EndForm", "It stays visible as what was believed.")
            if self.is_wrong
            else translate("EndForm", "It stays visible among earlier beliefs.")
        )
        said = paired(heading, isolated(self._said)) if self._said else heading
        self.say_heading(said, hint)
        self.say(
            "on",
            translate("EndForm", "Ended on"),
            translate("EndForm", "A day, a month or a year"),
        )
        self.say("why", translate("EndForm", "How do we know? (if you like)"))
