"""Choosing a filter: type some letters, take a row.

Owns the field, the list and their keys. It refuses to know what filters there
are: it says what was typed and is given choices.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.encounters.filter_choices import FilterChoice
from ui.language import translate
from ui.widgets.label import Label
from ui.widgets.row_parts import ROW_ROLE, Group, Row
from ui.widgets.rows import RowsModel, RowsView

_A_DAY: Final = "\u20662026-03-02\u2069"  # isolated: Arabic would turn the year to the end


class FilterPicker(QWidget):
    """A field and the filters that fit.

    Enter in the field takes the first, the arrow goes down into the list. Esc is
    heard by the page, as everywhere.

    Signals:
        typed: What filters are looked for.
        chosen: The filter to add.
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, FilterChoice] = {}
        self.field = QLineEdit()
        self.list = RowsView(lead=0)
        self._model = RowsModel(self.list)
        self._nothing = Label("", "soft", wraps=True)
        self._build()
        self._retranslate()

    def enter(self) -> None:
        """Begin anew, in the field."""
        self.field.clear()
        self.typed.emit("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choices(self, choices: Sequence[FilterChoice]) -> None:
        """Show the filters that fit, under their sorts."""
        self._choices = {choice.id: choice for choice in choices}
        rows: list[Row | Group] = []
        for sort, group in groupby(choices, key=lambda choice: choice.sort):
            rows.append(Group(sort))
            rows += [Row(choice.id, choice.title, icon=choice.icon) for choice in group]
        self._model.set_items(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def choices(self) -> tuple[FilterChoice, ...]:
        """Give what is offered."""
        return tuple(self._choices.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first fitting filter with Enter, go into the list with the arrow, leave with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._choices:
            self._take(next(iter(self._choices)))
        elif event.key() == Qt.Key.Key_Down and self._model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self._model.index(1, 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.list.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self.typed)
        self.list.row_opened.connect(self._take)
        self.list.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if isinstance(item, Row):
            self._take(item.id)

    def _take(self, choice: str) -> None:
        if choice in self._choices:
            self.chosen.emit(self._choices[choice])

    def _retranslate(self) -> None:
        placeholder = translate("FilterPicker", "Place, actor, outcome, day such as %1 …")
        self.field.setPlaceholderText(placeholder.replace("%1", _A_DAY))
        self.field.setAccessibleName(translate("FilterPicker", "Find a filter"))
        self.list.setAccessibleName(translate("FilterPicker", "Filters"))
        nothing = translate("FilterPicker", "No filter is called so. A day is typed as %1.")
        self._nothing.setText(nothing.replace("%1", _A_DAY))
