"""The Influence page: how actors stand to each other on a day, as a picture or as a table.

Owns the controls and which of the two is in front. It refuses to ask: it says
what was wished.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hdfield import reference
from hdfield.services.pictures_of_day import US, Influence
from ui import labels, theme, tokens
from ui.actors.as_of import AsOfBar
from ui.forms.picker import Option, RecordPicker
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.influence.models import COLUMNS, EdgeWords, InfluenceTable, Places, edge_words, name_of
from ui.influence.picture import InfluencePicture
from ui.influence.printing import page_of, print_page
from ui.language import translate
from ui.printing import ask_printer
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page

_PICTURE, _TABLE = "picture", "table"
_COMMON = 6
_FITTED = 300


class InfluencePage(Page):
    """The page.

    Attributes:
        picture, table: The same twice.

    Signals:
        refresh_requested: Another day, or another actor in the middle.
        actor_opened: (record id) Go there.
        new_requested: A person wants to write down a relation.
    """

    refresh_requested = Signal()
    actor_opened = Signal(str)
    new_requested = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("influence", "influence", parent)
        self._wording = wording
        self._influence: Influence | None = None
        self._places: Places | None = None
        self._words: tuple[EdgeWords, ...] = ()
        self.bar = AsOfBar(wording.language, lambda: wording.clock().date(), is_wide=True)
        self.forms, self.kinds = ChipRow(), ChipRow(many=True)
        self.focus = RecordPicker()
        self.print_button = Button("", "plain", "print")
        self.picture, self.rows = InfluencePicture(), InfluenceTable(self)
        self.table = QTableView()
        self._around = Words("", "soft")
        self._said_name, self._said = Words("", "strong"), Words("", "small")
        self._open = Button("", "quiet", "actors")
        self._both = QStackedWidget()
        self._all = QStackedWidget()
        self._empty = EmptyState("influence", action_icon="actors")
        self._build()
        self._retranslate()

    def show_influence(self, influence: Influence, places: Places) -> None:
        """Show the picture of a day.

        Args:
            influence: Names and relations.
            places: Where each actor stands.
        """
        self._influence, self._places = influence, places
        self._offer_kinds(influence)
        options: list[Option] = [
            (actor, name_of(influence, actor, self._wording)) for actor in influence.actors
        ]
        self.focus.set_options(sorted(options, key=lambda option: option[1].casefold()))
        self._fill()

    def middle(self) -> str:
        """Give the actor in the middle, where not all have room."""
        return self.focus.chosen()

    def opened(self) -> None:
        """Put the focus on the picture, or the table."""
        self._front().setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        """Go back to the picture or table from a control."""
        front = self._front()
        if front.hasFocus() or self._all.currentIndex():
            return False
        front.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_record(self, record: str) -> None:
        """Go to an actor of the picture."""
        self.picture.go_to(record)

    def start_new(self) -> None:
        """Hear Ctrl+N: relations are facts of an actor."""
        self.new_requested.emit()

    def show_as(self, form: str) -> None:
        """Bring picture or table to the front."""
        self.forms.choose([form])
        self._turn()

    def print_table(self) -> None:
        """Open the system's dialog with the table as it is shown."""
        page = page_of(self._words, self._heading())
        ask_printer(self, self.title(), lambda printer: print_page(page, printer))

    # -- building ---------------------------------------------------------------
    def _build(self) -> None:
        self.forms.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add_to_head(self.forms)
        self.add_to_head(self.print_button)
        above = QVBoxLayout()
        above.setSpacing(tokens.TINY)
        for part in (self.bar, self.kinds, self._around, self.focus):
            above.addWidget(part)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.picture)
        self._scroll = scroll
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(scroll, 1)
        column.addLayout(self._below())
        self._build_table()
        self._both.addWidget(drawn)
        self._both.addWidget(self.table)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(tokens.MEDIUM)
        whole.addLayout(above)
        whole.addWidget(self._both, 1)
        self._all.addWidget(inside)
        self._all.addWidget(self._empty)
        self.body.addWidget(self._all)
        self._wire()

    def _below(self) -> QHBoxLayout:
        line, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said_name)
        words.addWidget(self._said)
        line.addLayout(words, 1)
        line.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.rows)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setHighlightSections(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _fit_rows(self, count: int) -> None:
        # Fitting each row measures all its words: half a second for some thousand rows.
        modes = QHeaderView.ResizeMode
        self.table.verticalHeader().setSectionResizeMode(
            modes.ResizeToContents if count <= _FITTED else modes.Fixed
        )

    def _measure(self) -> None:
        self.table.verticalHeader().setMinimumSectionSize(theme.current().px(tokens.TARGET + tokens.SMALL))

    def _wire(self) -> None:
        self.forms.chosen_changed.connect(lambda _codes: self._turn())
        self.kinds.chosen_changed.connect(lambda _codes: self._fill())
        self.bar.changed.connect(self.refresh_requested)
        self.focus.picked.connect(lambda _actor: self.refresh_requested.emit())
        self.print_button.clicked.connect(self.print_table)
        self.picture.current_changed.connect(self._say_current)
        self.picture.actor_opened.connect(self._go)
        self._open.clicked.connect(lambda: self._go(self.picture.current()))
        self.table.activated.connect(lambda index: self._go(self.rows.row(index.row()).source))
        self._empty.action_requested.connect(self.new_requested)

    # -- showing ----------------------------------------------------------------
    def _front(self) -> QWidget:
        return self.table if self._both.currentIndex() else self.picture

    def _turn(self) -> None:
        chosen = self.forms.chosen() or (_PICTURE,)
        self.forms.choose(chosen)
        self._both.setCurrentIndex(1 if chosen[0] == _TABLE else 0)

    def _go(self, actor: str) -> None:
        if actor and actor != US:
            self.actor_opened.emit(actor)

    def _offer_kinds(self, influence: Influence) -> None:
        present = {edge.relation for edge in influence.edges} | set(self.kinds.chosen())
        choices = [
            Choice(term.code, labels.label_of(term, self._wording.code))
            for term in reference.vocabulary("relation_kind")
            if term.code in present
        ]
        self.kinds.set_choices(choices[:_COMMON], choices[_COMMON:])

    def _fill(self) -> None:
        influence, places = self._influence, self._places
        if influence is None or places is None:
            return
        self._words = edge_words(influence, self._wording, self.kinds.chosen())
        ends = {end for words in self._words for end in (words.source, words.target)}
        names = {end: name_of(influence, end, self._wording) for end in ends if end in places.cells}
        self.picture.show_picture(places.cells, names, self._words)
        self._fit_rows(len(self._words))
        self.rows.set_rows(self._words)
        self.table.setColumnHidden(COLUMNS - 1, self.bar.since() is None)
        is_full = places.left_out > 0
        for part in (self._around, self.focus):
            part.setVisible(is_full)
        self._all.setCurrentIndex(0 if influence.ties else 1)
        self.print_button.setEnabled(bool(self._words))
        self._say_counts()
        self._say_current(self.picture.current())

    def _say_counts(self) -> None:
        count = len(self._words)
        words = translate("Influence", "%n relation(s)", "", count)
        if self._influence is not None and self._influence.alone:
            alone = translate("Influence", "%n actor(s) without any", "relations", self._influence.alone)
            words = f"{words} · {alone}"
        self.set_count(words if self._influence and self._influence.ties else "")
        if self._places is not None:
            self._around.setText(
                translate(
                    "Influence",
                    "%n actor(s) have no room here; choose whom to see around:",
                    "",
                    self._places.left_out,
                )
            )

    def _say_current(self, actor: str) -> None:
        names = name_of(self._influence, actor, self._wording) if self._influence and actor else ""
        self._said_name.set_content(names)
        lines = [edge.said for edge in self.picture.edges_of(actor)]
        self._said.setText("\n".join(lines) or translate("Influence", "No relations are held for this day."))
        self._open.setVisible(bool(actor) and actor != US)
        if actor:
            box = self.picture.box(actor).toRect()
            self._scroll.ensureVisible(box.center().x(), box.center().y(), box.width(), box.height())

    def _heading(self) -> str:
        words = translate("Influence", "Influence as of %1")
        return words.replace("%1", self._wording.full_day(self.bar.day().isoformat()))

    def _retranslate(self) -> None:
        self.set_title(translate("Influence", "Influence"))
        self.forms.set_name(translate("Influence", "Show as"))
        kept = self.forms.chosen() or (_PICTURE,)
        self.forms.set_choices(
            [
                Choice(_PICTURE, translate("Influence", "Picture"), icon="influence"),
                Choice(_TABLE, translate("Influence", "Table"), icon="list"),
            ]
        )
        self.forms.choose(kept)
        self.kinds.set_name(translate("Influence", "Only these relations"))
        self.focus.setAccessibleName(translate("Influence", "Around whom"))
        self.print_button.setText(translate("Influence", "Print…"))
        self.print_button.setToolTip(
            translate("Influence", "Paper is not sealed: keep it as you would keep the notebook.")
        )
        self.picture.setAccessibleName(
            translate("Influence", "Influence picture: arrows walk from actor to actor, Enter opens one")
        )
        self.table.setAccessibleName(translate("Influence", "Relations"))
        self._open.setText(translate("Influence", "Open"))
        self._empty.say(
            translate("Influence", "No relations yet"),
            translate(
                "Influence",
                "Who is allied with whom, who fights, who has weight with whom: facts of an actor "
                "on how it stands to another are drawn here.",
            ),
            translate("Influence", "Go to the actors"),
        )
        if self._influence is not None:
            self._offer_kinds(self._influence)
            self._fill()
