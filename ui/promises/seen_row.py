"""Where something was seen, asked above the states of an open record; a check of a term, in one row.

Owns the picker and, for a term, what the check showed and when the next one is.
It refuses to save: what it holds goes with what a person chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.codes import CODES
from ui import theme, tokens
from ui.dossier.finding import RecordFinder
from ui.forms.picker import RecordPicker
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.workspace import Workspace

_AGAIN: Final = (7, 14, 30)
"""Days to the next check that are offered."""
_WIDTH: Final = 420


class SeenRow(QWidget):
    """Asks in which encounter something was seen.

    Args:
        workspace: Finds encounters.
        engagement: Those of it come first.

    Attributes:
        column: Layout; more may be asked below.

    Signals:
        changed: A person chose something, or typed a part of a name.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = RecordPicker()
        self.picker.find_with(RecordFinder(workspace, ("encounter",), lambda: engagement))
        self.picker.setMaximumWidth(theme.current().px(_WIDTH))
        self.picker.picked.connect(lambda _record: self.changed.emit())
        self.picker.typed.connect(self.changed)
        field = Field(self.picker)
        field.say(translate("SeenRow", "In which encounter was it seen?"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.SMALL)
        self.column.addWidget(field)

    def held(self) -> dict[str, str]:
        """Give what is chosen, and what is typed and names no encounter yet."""
        return {"seen": self.picker.chosen(), "typed": self.picker.typed_half()}

    def fill(self, held: Mapping[str, str]) -> None:
        """Show what was chosen and typed before."""
        self.picker.choose(held.get("seen", ""))
        if held.get("typed"):
            self.picker.put_half(held["typed"])


class CheckRow(SeenRow):
    """Writes down a check of a term: choosing what it showed is the whole of it.

    Args:
        workspace: Finds encounters.
        engagement: Those of it come first.
        say: Of the window.

    Signals:
        checked: (check_result code) It was checked now.
    """

    checked = Signal(str)

    def __init__(
        self, workspace: Workspace, engagement: str, say: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, engagement, parent)
        self.again, self.results = ChipRow(), ChipRow()
        self.again.set_choices(
            [Choice(str(days), translate("SeenRow", "in %n day(s)", "", days)) for days in _AGAIN]
        )
        self.results.set_choices(
            [Choice(code, say.label("check_result", code)) for code in CODES["check_result"]]
        )
        asked = (
            (self.again, translate("SeenRow", "When is it checked again?")),
            (self.results, translate("SeenRow", "Check now: what does it show?")),
        )
        for row, words in asked:
            field = Field(row)
            field.say(words)
            row.set_name(words)
            self.column.addWidget(field)
        self.again.chosen_changed.connect(lambda _codes: self.changed.emit())
        self.results.chosen_changed.connect(self._checked)

    def held(self) -> dict[str, str]:
        """Give what is chosen: the encounter, and the days to the next check."""
        return {**super().held(), "again": next(iter(self.again.chosen()), "")}

    def fill(self, held: Mapping[str, str]) -> None:
        """Show what was chosen before."""
        super().fill(held)
        self.again.choose((held["again"],) if held.get("again") else ())

    def _checked(self, codes: tuple[str, ...]) -> None:
        if codes:
            self.results.choose(())  # the next check may show the same
            self.checked.emit(codes[0])
