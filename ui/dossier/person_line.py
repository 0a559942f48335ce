"""A line for person codes: those known here are offered, and what is none of them is looked at twice.

Owns the remark under the line, which keeps nothing from being saved: a colleague
may be new. It refuses to know what the person is asked for.

Source: docs/format.md, section 11 (codes lie where every reader has them).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.direction import isolated
from ui.dossier.values import person_codes
from ui.field_words import listed
from ui.language import translate
from ui.widgets.field import Field
from ui.workspace import Workspace


class PersonLine(QObject):
    """Watches a line; lives as long as its field.

    Args:
        field: The line and what is said under it.
        line: The line.
        workspace: Who is known.
        many: Whether it holds several codes.
    """

    def __init__(self, field: Field, line: QLineEdit, workspace: Workspace, *, many: bool) -> None:
        super().__init__(field)
        self._field, self._line, self._many = field, line, many
        self._known: dict[str, str] = {}
        line.textEdited.connect(lambda _text: field.show_remark(""))
        line.editingFinished.connect(self._look)
        workspace.ask(line, lambda session: session.tasks.owners(), self._offer)

    def _offer(self, codes: tuple[str, ...]) -> None:
        self._known = {code.casefold(): code for code in codes}
        if not self._many:
            completer = QCompleter(list(codes), self._line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._line.setCompleter(completer)

    def _look(self) -> None:
        if not self._line.isModified() or not self._known:
            return
        typed = person_codes(self._line.text())
        known = [self._known.get(code.casefold(), code) for code in typed]
        if known != typed:  # a code is written as its owner does
            self._line.setText(", ".join(known))
            self._line.setModified(True)
        strange = [isolated(code) for code in known if code.casefold() not in self._known]
        words = translate("PersonLine", "Not known here: %1. Write a code, never a name.")
        self._field.show_remark(words.replace("%1", listed(strange)) if strange else "")
