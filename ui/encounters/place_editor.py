"""Editing the place of an encounter: the one picker over places and the gazetteer.

Owns nothing but the fit between the picker and the form's editors.
"""

from __future__ import annotations

from typing import Any

from ui.encounters.editors import ValueEditor, take_or_empty
from ui.forms.making import PlaceMaking
from ui.language import translate
from ui.placing.picker import PlacePicker
from ui.widgets.in_passing import save_or_cancel
from ui.workspace import Workspace


class PlaceEditor(ValueEditor):
    """One place, and what the policy leaves of it.

    Args:
        workspace: Where places are found and made.
    """

    needs_done = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.picker = PlacePicker(workspace, lambda: PlaceMaking(workspace), shows_kept=True)
        self._column().addWidget(self.picker)
        self.picker.picked.connect(self._picked)
        self.picker.typed.connect(self.moved)
        self.picker.making.moved.connect(self.moved)
        self.retranslate()

    def value(self) -> Any:
        """Give the id, or ``None``."""
        return self.picker.place() or None

    def unfinished(self) -> str:
        """Say that no place was taken yet where a part of a name is typed, or a new one half made."""
        if self.picker.making.is_open:
            return save_or_cancel()
        return take_or_empty() if self.picker.is_half_typed() else ""

    def set_value(self, value: Any) -> None:
        """Show a place silently."""
        self.picker.set_place(value or "")

    def half(self) -> Any:
        """Give what is typed and not picked yet."""
        return self.picker.half()

    def put_half(self, half: Any) -> None:
        """Search again."""
        self.picker.put_half(half)

    def go_first(self) -> None:
        """Go to the line."""
        self.picker.go_first()

    def retranslate(self) -> None:
        """Speak the new language."""
        self.picker.retranslate()
        self.picker.line.setAccessibleName(translate("EncounterEditor", "Place"))

    def _picked(self, _place: str) -> None:
        self.touched.emit()
        self.finished.emit()
