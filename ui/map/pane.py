"""What is known of the places chosen on the map: names, counts, the newest encounters.

Owns the column beside the map. It refuses to load: it shows what it is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import tokens
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import RowsModel, RowsView

WIDTH = 320


class PlacePane(QWidget):
    """The column.

    Signals:
        row_opened: (id) An encounter, or one of several places, was opened.
        card_requested: The post's card.
    """

    row_opened = Signal(str)
    card_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._name = Label("", "heading", wraps=True)
        self._facts = Label("", "soft", wraps=True)
        self._hint = Label("", "small", wraps=True)
        self.card = Button("", "plain", "post")
        self.list, self._model = RowsView(lead=0), RowsModel(self)
        self.list.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        for widget in (self._name, self._facts, self.card):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self._hint)
        self.list.row_opened.connect(self.row_opened)
        self.card.clicked.connect(self.card_requested)
        self._retranslate()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what one may do."""
        self._name.setText(translate("PlacePane", "No place chosen"))
        self._facts.setText(
            translate("PlacePane", "Choose a place on the map: with the arrow keys, or by clicking.")
        )
        self.card.hide()
        self.list.hide()

    def show_place(self, name: str, facts: str, rows: Sequence[Row | Group], *, is_post: bool) -> None:
        """Show one place, or several that lie together."""
        self._name.set_content(name)
        self._facts.setText(facts)
        self.card.setVisible(is_post)
        self._model.set_items(rows)
        self.list.setVisible(bool(rows))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.card.setText(translate("PlacePane", "Card of this post"))
        self.list.setAccessibleName(translate("PlacePane", "Newest encounters here"))
        self._hint.setText(
            translate(
                "PlacePane",
                "Arrows walk from place to place, Shift and arrows push the map, + and − come nearer and"
                " go farther, 0 shows everything, Enter opens.",
            )
        )
