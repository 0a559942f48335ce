"""Writing down what happened to this machine when it was searched.

Owns the parts of a device event. It refuses to send it anywhere: the group it
lies in leaves in no bundle.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt

from ui import labels
from ui.encounters.choices import offer
from ui.encounters.day_editor import BEHIND, DayEditor
from ui.encounters.editors import TextEditor, ValueEditor, chain, tab_stops
from ui.language import Language, translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.label import Label

HAPPENED: Final = ("shown", "searched", "opened_under_pressure", "taken")
_COPIED: Final = "copied"


class DeviceEditor(ValueEditor):
    """What was done to it, what could be seen, and when that was reported.

    Args:
        language: Of labels.
        clock: Gives the present.
    """

    def __init__(self, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._language = language
        self._before: dict[str, Any] = {}
        self._happened = ChipRow(many=True)
        self._copied = ChipRow()
        self._seen = TextEditor()
        self._reported = DayEditor(language, clock, BEHIND)
        self._captions = [Label("", "caption") for _ in range(3)]
        column = self._column()
        column.addWidget(self._happened)
        for caption, part in zip(self._captions, (self._copied, self._seen, self._reported), strict=True):
            column.addWidget(caption)
            column.addWidget(part)
        for row in (self._happened, self._copied):
            row.chosen_changed.connect(lambda _codes: self.touched.emit())
        for editor in (self._seen, self._reported):
            editor.touched.connect(self.touched)
        self.retranslate()
        chain(tab_stops(self))

    def value(self) -> Any:
        """Give the event; what was recorded as not done stays so."""
        chosen, copied = set(self._happened.chosen()), self._copied.chosen()
        held: dict[str, Any] = {
            name: name in chosen for name in HAPPENED if name in chosen or self._before.get(name) is False
        }
        held |= {_COPIED: copied[0]} if copied else {}
        held |= {"what_was_visible": seen} if (seen := self._seen.value()) else {}
        held |= {"reported_on": day} if (day := self._reported.value()) else {}
        return held or None

    def set_value(self, value: Any) -> None:
        """Show an event."""
        self._before = dict(value or {})
        self._happened.choose([name for name in HAPPENED if self._before.get(name)])
        copied = self._before.get(_COPIED)
        offer(self._copied, "yes_no_unknown", self._language.code, extra=[copied] if copied else [])
        self._copied.choose([copied or ""])
        self._seen.set_value(self._before.get("what_was_visible"))
        self._reported.set_value(self._before.get("reported_on"))

    def go_first(self) -> None:
        """Go to what was done."""
        self._happened.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label everything anew."""
        code = self._language.code
        self._happened.set_choices(
            [Choice(name, labels.label("device_event", name, code)) for name in HAPPENED]
        )
        offer(self._copied, "yes_no_unknown", code, extra=self._copied.chosen())
        self._reported.retranslate()
        captions = (
            labels.label("device_event", _COPIED, code),
            translate("DeviceEditor", "What could be seen"),
            translate("DeviceEditor", "Reported on"),
        )
        for label, words in zip(self._captions, captions, strict=True):
            label.setText(words)
        self._happened.set_name(translate("DeviceEditor", "What was done"))
        self._copied.set_name(captions[0])
        self._seen.text.setAccessibleName(captions[1])
        self._reported.row.set_name(captions[2])
