"""The map page: filters, the map or its table, and the place chosen.

Owns the layout and the words of the page. It refuses to load anything: it
shows what it is told and says what was asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui import tokens
from ui.language import translate
from ui.map.canvas import MapCanvas
from ui.map.pane import PlacePane
from ui.map.words import FAMILIES, SINCE_DAYS, encounters, family_words, since_words
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import RowsModel, RowsView

_FACES = ("map", "table")
_LEAD = 176  # the longest outcome in three languages


class MapPage(Page):
    """The page.

    Signals:
        refresh_requested: The page came to the front, a filter or the language changed.
        import_requested: A person wants to bring boundaries.
        spoken_anew: Words are wanted again: the language changed.
        place_opened: (place id) A row of the table was opened.
    """

    refresh_requested = Signal()
    import_requested = Signal()
    spoken_anew = Signal()
    place_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__("map", "map")
        self.canvas = MapCanvas()
        self.pane = PlacePane()
        self.table, self._model = RowsView(lead=_LEAD), RowsModel(self)
        self.since, self.family, self.face = ChipRow(), ChipRow(), ChipRow()
        self.bring = Button("", "plain", "plus")
        self._beside = Label("", "small", wraps=True)
        self._nearer, self._farther, self._fit = IconButton("plus"), IconButton("minus"), IconButton("fit")
        self._stack, self._nothing = QStackedWidget(), EmptyState("map")
        self._build()
        self._retranslate()

    # -- what is asked ----------------------------------------------------------
    def since_days(self) -> int:
        """Give how many days back are wanted; 0 for all time."""
        return SINCE_DAYS[next(iter(self.since.chosen()), "all")]

    def chosen_family(self) -> str:
        """Give the beginning of the encounter kinds wanted; empty for all."""
        return next(iter(self.family.chosen()), "")

    # -- what is shown ----------------------------------------------------------
    def show_rows(self, rows: Sequence[Row | Group], count: int, nowhere: int) -> None:
        """Show the table, and say how much the map leaves out.

        Args:
            rows: Of the table.
            count: Encounters in all.
            nowhere: Places that are not on the map.
        """
        self._model.set_items(rows)
        self.set_count(encounters(count) if count or self._is_narrowed() else "")
        self._beside.setText(
            translate(
                "MapPage",
                "%n place(s) not on the map: no centre and no outline is known. They are in the table.",
                "",
                nowhere,
            )
        )
        self._beside.setVisible(nowhere > 0)

    def show_whether_empty(self, *, is_empty: bool) -> None:
        """Say what belongs here while there is nothing to draw at all."""
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.bring.setHidden(is_empty)  # the empty place has that button itself
        for part in (self.since, self.family):
            part.setHidden(is_empty and not self._is_narrowed())

    def table_rows(self) -> tuple[Row | Group, ...]:
        """Give what the table says."""
        return self._model.items()

    def is_table(self) -> bool:
        """Say whether the table is in front."""
        return self.face.chosen() == ("table",)

    def opened(self) -> None:
        """Ask for fresh data, and let the arrows walk the map."""
        self._focus_face()
        self.refresh_requested.emit()

    def start_new(self) -> None:
        """Hear Ctrl+N: bring boundaries."""
        self.import_requested.emit()

    def step_back(self) -> bool:
        """Hear Esc: let go of the place chosen."""
        if self.canvas.chosen() is None:
            return False
        self.canvas.choose("")
        self.canvas.group_chosen.emit(None)
        return True

    # -- inside -----------------------------------------------------------------
    def _is_narrowed(self) -> bool:
        return bool(self.since_days() or self.chosen_family())

    def _build(self) -> None:
        self.body.setSpacing(tokens.SMALL)
        self.table.setModel(self._model)
        self.face.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add_to_head(self.face)
        self.add_to_head(self.bring)
        filters = QHBoxLayout()
        filters.setSpacing(tokens.LARGE)
        self.since.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        filters.addWidget(self.since, 0, Qt.AlignmentFlag.AlignTop)
        filters.addWidget(self.family, 1)
        self.body.addLayout(filters)
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._beside)
        self._beside.hide()
        self.since.chosen_changed.connect(self._since_chosen)
        self.family.chosen_changed.connect(lambda _codes: self.refresh_requested.emit())
        self.face.chosen_changed.connect(lambda _codes: self._turn())
        self.bring.clicked.connect(self.import_requested)
        self._nothing.action_requested.connect(self.import_requested)
        self._nearer.clicked.connect(lambda: self.canvas.zoom(1))
        self._farther.clicked.connect(lambda: self.canvas.zoom(-1))
        self._fit.clicked.connect(self.canvas.fit_all)
        self.table.row_opened.connect(self.place_opened)

    def _since_chosen(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.since.choose(["all"])  # taken back, it is all time: the chip says so
        self.refresh_requested.emit()

    def _full(self) -> QWidget:
        whole, row = QWidget(), QHBoxLayout()
        self._faces = QStackedWidget()
        drawn, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.canvas, 0, 0)
        grid.addWidget(self._zooms(), 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        drawn.setLayout(grid)
        self._faces.addWidget(drawn)
        self._faces.addWidget(self.table)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.LARGE)
        row.addWidget(self._faces, 1)
        row.addWidget(self.pane)
        whole.setLayout(row)
        return whole

    def _zooms(self) -> QWidget:
        holder, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        column.setSpacing(tokens.TINY)
        for button in (self._nearer, self._farther, self._fit):
            column.addWidget(button)
        holder.setLayout(column)
        return holder

    def _turn(self) -> None:
        if not self.face.chosen():
            self.face.choose([_FACES[0]])  # one of the two is always in front
        self._faces.setCurrentIndex(_FACES.index(self.face.chosen()[0]))
        self.pane.setVisible(not self.is_table())
        self._focus_face()

    def _focus_face(self) -> None:
        (self.table if self.is_table() else self.canvas).setFocus()

    def _retranslate(self) -> None:
        self.set_title(translate("MapPage", "Map"))
        self.since.set_choices([Choice(code, word) for code, word in since_words().items()])
        self.since.set_name(translate("MapPage", "Since when"))
        words = family_words()
        self.family.set_choices([Choice(code, words[code]) for code in FAMILIES])
        self.family.set_name(translate("MapPage", "Which encounters"))
        self.face.set_choices(
            [
                Choice("map", translate("MapPage", "Map"), icon="map"),
                Choice("table", translate("MapPage", "Table"), icon="list"),
            ]
        )
        self.face.set_name(translate("MapPage", "Map or table"))
        if not self.since.chosen():
            self.since.choose(["all"])
        if not self.face.chosen():
            self.face.choose(["map"])
        self.bring.setText(translate("MapPage", "Boundaries…"))
        self.bring.setToolTip(
            translate("MapPage", "Take in a GeoJSON file of boundaries; it replaces those there are")
        )
        self.table.setAccessibleName(translate("MapPage", "Places with their encounters"))
        self._nearer.set_name(translate("MapPage", "Come nearer"), "+")
        self._farther.set_name(translate("MapPage", "Go farther"), "−")
        self._fit.set_name(translate("MapPage", "Show everything"), "0")
        self._nothing.say(
            translate("MapPage", "Nothing to draw yet"),
            translate(
                "MapPage",
                "Encounters at places appear here by themselves, each place as an area, never as a point. You"
                " can bring the boundaries of a country as a GeoJSON file; no network is used.",
            ),
            translate("MapPage", "Bring boundaries"),
        )
        self.spoken_anew.emit()
