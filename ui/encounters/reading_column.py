"""A version of an encounter, only to be read, with what differs marked.

Owns one column of captions and values. It refuses to edit.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from ui import tokens
from ui.encounters.detail import not_shared
from ui.encounters.fields import BY_KEY, FIELDS, SECTIONS
from ui.encounters.value_row import ValueRow
from ui.encounters.wording import Shown
from ui.language import translate
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section


class ReadingColumn(ScrollColumn):
    """Shows one version; fields without a value are left out unless they are marked.

    Rows are made for the first version shown: earlier versions are seldom read.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ValueRow] = {}
        self._sections: dict[str, Section] = {}
        self.body.setSpacing(tokens.LARGE)
        for name, _ in SECTIONS:
            section = Section()
            section.body.setSpacing(0)
            self._sections[name] = section
            self.body.addWidget(section)

    def show_version(self, shown: Shown, marked: Collection[str], mark: str) -> None:
        """Show a version.

        Args:
            shown: The version.
            marked: Keys of the fields to mark.
            mark: The word beside them.
        """
        for name, words in SECTIONS:
            self._sections[name].say(translate("EncounterField", words))
        used = set()
        for field in FIELDS:
            row, word = self.row(field.key), mark if field.key in marked else ""
            row.say_caption(translate("EncounterField", field.words))
            lines = shown.lines(field)
            if shown.is_closed(field):
                in_place = shown.in_place(field)
                row.show_closed(not_shared(), in_place, mark=word)
                row.setVisible(bool(in_place or word))
            else:
                row.show_value(lines, editable=False, mark=word)
                row.setVisible(bool(lines or word))
            if not row.isHidden():
                used.add(field.section)
        for heading, section in self._sections.items():
            section.setVisible(heading in used)
        self.verticalScrollBar().setValue(0)

    def row(self, key: str) -> ValueRow:
        """Give the row of a field."""
        if key not in self._rows:
            self._rows[key] = ValueRow(key)
            self._sections[BY_KEY[key].section].body.addWidget(self._rows[key])
        return self._rows[key]
