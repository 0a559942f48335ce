"""Two versions of one encounter that do not know of each other, side by side.

Owns the comparison a person decides by. It refuses to decide: keeping one is a
wish, and the others stay among the earlier versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.encounters.detail import not_shared
from ui.encounters.fields import FIELDS, Field
from ui.encounters.value_row import ValueButton, ValueRow
from ui.encounters.wording import Shown, differing
from ui.language import translate
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section


@dataclass(frozen=True, slots=True)
class Side:
    """One of the versions.

    Attributes:
        version: Its id.
        shown: Its values.
        author: Who wrote it, in words.
        time: When it was saved, in words.
    """

    version: str
    shown: Shown
    author: str
    time: str


class ConflictPane(QWidget):
    """The versions as columns: first what differs, then what is the same.

    Signals:
        keep_requested: The id of the version to go on with.
    """

    keep_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[Side, ...] = ()
        self._title = Label("", "heading", wraps=True)
        self._notice = Notice()
        self._scroll = ScrollColumn()
        self._grid_place = QVBoxLayout()
        self._grid: QWidget | None = None
        self.keep_buttons: dict[str, Button] = {}
        self._same = Section()
        self._rows: dict[str, ValueRow] = {}
        self._build()
        self._retranslate()

    def show_sides(self, title: str, sides: Sequence[Side]) -> None:
        """Show all heads of a record; there are two or more."""
        self._title.set_content(title)
        self._sides = tuple(sides)
        self._scroll.verticalScrollBar().setValue(0)
        self._refill()

    def differing_keys(self) -> frozenset[str]:
        """Name the fields in which the versions differ."""
        first, *others = [side.shown for side in self._sides]
        return frozenset().union(*(differing(first, other, FIELDS) for other in others))

    def enter(self) -> None:
        """Put the focus on the first choice."""
        if self._sides:
            self.keep_buttons[self._sides[0].version].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refill()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(self._notice)
        column.addWidget(self._scroll, 1)
        self._scroll.body.setSpacing(tokens.WIDE)
        self._scroll.body.addLayout(self._grid_place)
        self._same.body.setSpacing(0)
        self._scroll.body.addWidget(self._same)

    def _refill(self) -> None:
        if not self._sides:
            return
        differ = self.differing_keys()
        if self._grid is not None:
            self._grid_place.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = self._table([field for field in FIELDS if field.key in differ])
        self._grid_place.addWidget(self._grid)
        same = self._sides[0].shown
        for field in FIELDS:
            row, lines = self._row(field.key), same.lines(field)
            row.setVisible(bool(lines) and field.key not in differ)
            row.say_caption(translate("EncounterField", field.words))
            row.show_value(lines, editable=False)

    def _row(self, key: str) -> ValueRow:
        """Give a row, made the first time: most notebooks never hold a conflict."""
        if key not in self._rows:
            self._rows[key] = ValueRow(key)
            self._same.body.addWidget(self._rows[key])
        return self._rows[key]

    def _table(self, fields: Sequence[Field]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.LARGE)
        grid.setVerticalSpacing(tokens.TINY)
        self.keep_buttons = {}
        for at, side in enumerate(self._sides):
            grid.setColumnStretch(at, 1)
            grid.addWidget(Label(side.author, "strong"), 0, at)
            grid.addWidget(Label(side.time, "small", wraps=True), 1, at)
            grid.addWidget(self._keep_button(side), 2, at, Qt.AlignmentFlag.AlignLeading)
        grid.setRowMinimumHeight(3, tokens.MEDIUM)
        for place, field in enumerate(fields):
            self._add_field(grid, 4 + 2 * place, field)
        return table

    def _add_field(self, grid: QGridLayout, row: int, field: Field) -> None:
        caption = Label(translate("EncounterField", field.words), "caption")
        caption.setContentsMargins(0, tokens.MEDIUM, 0, 0)
        mark = Badge(parent=self)
        mark.show_text(translate("ConflictPane", "differs"), "attention")
        grid.addWidget(caption, row, 0)
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
        for at, side in enumerate(self._sides):
            value = ValueButton()
            value.set_editable(False)
            lines = [not_shared()] if side.shown.is_closed(field) else side.shown.lines(field)
            value.show_lines(lines, "—", marked=True)
            spoken = " ".join(lines) or "—"
            value.setAccessibleName(f"{caption.text()}, {side.author}: {spoken}")
            grid.addWidget(value, row + 1, at)

    def _keep_button(self, side: Side) -> Button:
        button = Button(translate("ConflictPane", "Keep this one"), "plain", "check")
        words = translate("ConflictPane", "Keep the version of %1, %2")
        button.setAccessibleName(words.replace("%1", side.author).replace("%2", side.time))
        button.clicked.connect(lambda: self.keep_requested.emit(side.version))
        self.keep_buttons[side.version] = button
        return button

    def _retranslate(self) -> None:
        self._notice.say(
            "attention",
            translate(
                "ConflictPane", "This encounter was changed on two devices that did not know of each other."
            ),
            translate(
                "ConflictPane",
                "Nothing is lost. Choose the version to go on with; the other stays among the earlier versions.",
            ),
            closable=False,
        )
        self._same.say(translate("ConflictPane", "The same in both"))
