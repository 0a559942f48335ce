"""Choosing what an encounter was: first the table, then what kind of it.

Owns the two rows and that one key is enough: a table chosen is its first kind
until another is. It refuses to know what else a kind changes.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from hdfield.model.codes import CODES
from hdfield.rules.venues import FAMILIES, Family, family_of
from ui import labels, letters
from ui.encounters.choices import letters_for
from ui.encounters.editors import ValueEditor, chain, tab_stops
from ui.language import Language, translate
from ui.widgets.chips import ChipRow, Choice

_LIST = "encounter_kind"
_FIRST: dict[Family, str] = {
    "checkpoint": "checkpoint.barricade",
    "authority_desk": "authority_desk.office",
    "remote": "remote.phone",
    "meeting": "meeting.bilateral",
    "intermediary": "intermediary.local_partner",
    "observation": "observation.no_contact",
}


class KindEditor(ValueEditor):
    """One encounter kind, by its table."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._kind = ""
        self._tables = ChipRow()
        self._kinds = ChipRow()
        column = self._column()
        column.addWidget(self._tables)
        column.addWidget(self._kinds)
        self._tables.chosen_changed.connect(self._table_pressed)
        self._kinds.chosen_changed.connect(self._kind_pressed)
        self.retranslate()

    def value(self) -> Any:
        """Give the kind, or ``None`` before one is chosen."""
        return self._kind or None

    def set_value(self, value: Any) -> None:
        """Show a kind; one of a newer program stands bare beside the tables."""
        self._kind = str(value or "")
        self._show()

    def go_first(self) -> None:
        """Go to the tables."""
        self._tables.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label the chips anew."""
        numbers = letters.numbered(FAMILIES)
        words = _words()
        self._tables.set_choices([Choice(family, words[family], numbers[family]) for family in FAMILIES])
        self._tables.set_name(translate("KindEditor", "At which table"))
        self._kinds.set_name(translate("KindEditor", "What it was"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the letter of any kind quick capture has, whichever table is open."""
        code, typed = self._language.code, event.text().strip()
        spelt, english = letters_for(_LIST, code), letters_for(_LIST, letters.ENGLISH)
        kind = letters.meant(typed, code, spelt, english)
        if kind and not event.modifiers():
            return self._choose(kind)
        super().keyPressEvent(event)

    def _show(self) -> None:
        code, family = self._language.code, family_of(self._kind)
        shown = letters_for(_LIST, code)
        held = [kind for kind in CODES[_LIST] if family and family_of(kind) == family]
        if self._kind and self._kind not in held:
            held.append(self._kind)
        self._tables.choose([family] if family else [])
        self._kinds.set_choices(
            [Choice(kind, labels.label(_LIST, kind, code), shown.get(kind, "")) for kind in held]
        )
        self._kinds.choose([self._kind])
        # A table with one kind needs no second question.
        self._kinds.setVisible(len(held) > 1 or bool(self._kind and not family))
        chain(tab_stops(self))

    def _table_pressed(self, chosen: tuple[str, ...]) -> None:
        # What an encounter was may be another thing, but never nothing again.
        family = family_of(f"{chosen[0]}.") if chosen else None
        self._choose(_FIRST[family] if family and family != family_of(self._kind) else self._kind)

    def _kind_pressed(self, chosen: tuple[str, ...]) -> None:
        self._choose(chosen[0] if chosen else self._kind)
        if chosen:
            self.finished.emit()

    def _choose(self, kind: str) -> None:
        changed = kind != self._kind
        self._kind = kind
        self._show()
        if changed:
            self.touched.emit()


def _words() -> dict[Family, str]:
    return {
        "checkpoint": translate("KindEditor", "Checkpoint"),
        "authority_desk": translate("KindEditor", "Desk of an authority"),
        "remote": translate("KindEditor", "Radio, phone, letter"),
        "meeting": translate("KindEditor", "Meeting"),
        "intermediary": translate("KindEditor", "Through a go-between"),
        "observation": translate("KindEditor", "Only seen"),
    }
