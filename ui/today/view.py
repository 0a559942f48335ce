"""The page Today: quick capture on top, the last encounters below, in one scrolling column.

Owns the order on the page and the way from key to key. It refuses to know
where encounters come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.incidents.card import SafetyCard
from ui.incidents.form import IncidentForm
from ui.language import translate
from ui.shortcuts import bind, keys_of
from ui.steps.add_line import AddLine
from ui.today.afterwards import Afterwards
from ui.today.form import CaptureForm
from ui.widgets.button import Button
from ui.widgets.grown_rows import GrownRows
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import RowsModel
from ui.widgets.scroll import ScrollColumn

_LEAD: Final = 148  # "Message delivered" fits

Top = Literal["capture", "card", "incident"]
"""What stands on top: one of them at a time."""


class TodayPage(Page):
    """Today.

    Signals:
        back_requested: Esc among the rows of quick capture.
        open_requested: The id of a row of the list.
        check_requested: The id of a row: it is done with.
        remove_requested: The id of a row: it is dropped.
        step_requested: A next step is to be written.
        incident_requested: The incident of the record just saved is to be noted.
        opened_again: The page came to the front.
    """

    back_requested = Signal()
    open_requested = Signal(str)
    check_requested = Signal(str)
    remove_requested = Signal(str)
    step_requested = Signal()
    incident_requested = Signal()
    opened_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("today", "today", parent)
        self.form = CaptureForm()
        self.card = SafetyCard()
        self.incident = IncidentForm()
        self.afterwards = Afterwards()
        self.list = GrownRows(_LEAD)
        self.line = AddLine()
        self._below = QWidget()
        self._step = Button("", "quiet", "plus")
        self._top: Top = "capture"
        self._model = RowsModel(self)
        self._empty = QWidget()
        self._empty_heading = Label("", "heading")
        self._empty_words = Label("", "soft", wraps=True)
        self._column = ScrollColumn()
        self._today = 0
        self._build()
        self._retranslate()

    def show_list(self, items: Sequence[Row | Group], today: int) -> None:
        """Show the encounters below.

        Args:
            items: Headings and rows; none at all shows what belongs here.
            today: How many there are today, for the head.
        """
        self._today = today
        self._model.set_items(items)
        self.list.grow()
        self.list.setVisible(bool(items))
        self._empty.setVisible(not items)
        self._say_count()

    def show_top(self, top: Top) -> None:
        """Stand one of the three on top; the capture takes the focus back."""
        self._top = top
        self.form.setVisible(top == "capture")
        self.card.setVisible(top == "card")
        self.incident.setVisible(top == "incident")
        self._below.setVisible(top != "card")  # nothing beside the question
        if top != "capture":
            self.put_offer_away()
        elif self.isVisible():
            self.form.take_focus()
        self._column.ensureVisible(0, 0)

    def offer_after(self, acts: Sequence[str], lang: str) -> None:
        """Offer what may follow the record just saved."""
        self.afterwards.offer(acts, lang)
        self._say_step()

    def put_offer_away(self) -> None:
        """Offer it no more."""
        self.afterwards.hide()
        self._say_step()

    def show_line(self) -> None:
        """Open the line for a next step, where it can be seen."""
        self.line.show()
        self._say_step()
        QTimer.singleShot(0, self, self._see_line)

    def _say_step(self) -> None:
        """Offer a next step in one place at a time."""
        self._step.setVisible(self.line.isHidden() and self.afterwards.isHidden())

    def _see_line(self) -> None:
        self._column.ensureWidgetVisible(self.line)

    def hide_line(self) -> None:
        """Close it; quick capture goes on."""
        self.line.hide()
        self._say_step()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus into what stands on top."""
        if self._top == "capture":
            self.form.take_focus()
        elif self._top == "card":
            self.card.take_focus()
        else:
            self.incident.take_focus()

    def opened(self) -> None:
        """Be ready for the first key."""
        self.opened_again.emit()
        self.take_focus()

    def start_new(self) -> None:
        """Go to quick capture, wherever the focus is."""
        self.take_focus()
        self._column.ensureVisible(0, 0)

    def step_back(self) -> bool:
        """Go back a row, or from the list to quick capture; nothing is thrown away."""
        focused = self.window().focusWidget()
        if focused is not None and self.line.isAncestorOf(focused):
            self.line.left.emit()
        elif self._top == "card":
            self.card.step_back()
        elif self._top == "incident":
            self.incident.left.emit()
        elif self.form.row_in_focus() is None:
            self.start_new()
        else:
            self.back_requested.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what the keys do where the focus is: one line of help is calmer than two."""
        if watched is self.list and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._say_help(in_list=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _say_help(self, *, in_list: bool | None = None) -> None:
        at_list = self.list.hasFocus() if in_list is None else in_list
        words = translate(
            "TodayPage", "Enter opens or completes · Space is done with it: a step, a record left as it is"
        )
        self.form.help.help_with(words if at_list else "")

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.installEventFilter(self)
        self._column.body.setSpacing(tokens.MEDIUM)
        for part in (self.form, self.card, self.incident):
            self._column.body.addWidget(part)
        self._column.body.addWidget(self._below)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(tokens.MEDIUM)
        stays = self._step.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # the foot keeps its height
        self._step.setSizePolicy(stays)
        self.form.add_to_foot(self._step)
        below.addWidget(self.line)
        below.addWidget(self.list)
        self.card.hide()
        self.incident.hide()
        self.line.hide()
        self._column.body.addWidget(self._empty)
        words = QVBoxLayout(self._empty)
        words.setContentsMargins(tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM, 0)
        words.setSpacing(tokens.TINY)
        words.addWidget(self._empty_heading)
        words.addWidget(self._empty_words)
        self._empty.hide()
        self.body.addWidget(self._column)
        self.form.after = self._step
        self.add_to_head(self.afterwards)
        self.add_to_head(self.form.clear)
        self.list.row_opened.connect(self.open_requested)
        self.list.clicked.connect(lambda _index: self.open_requested.emit(self.list.current_id()))
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.row_checked.connect(self.check_requested)
        self.list.row_removed.connect(self.remove_requested)
        self.list.add_requested.connect(self.step_requested)
        self._step.clicked.connect(self.step_requested)
        self.afterwards.step_requested.connect(self.step_requested)
        self.afterwards.incident_requested.connect(self.incident_requested)
        for code, wish in (("step", self.step_requested), ("incident", self.incident_requested)):
            bind(self, code, wish.emit).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bind(self, "save", self._save_what_is_seen).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _save_what_is_seen(self) -> None:
        """Save what stands on top: a capture out of sight is not finished, and the card asks something."""
        if self._top == "incident":
            self.incident.save_requested.emit()
        elif self._top == "capture":
            self.form.save_requested.emit()

    def _follow(self, index: QModelIndex) -> None:
        """Keep the current row in sight: the page scrolls for the list."""
        if index.isValid() and self.list.hasFocus():
            spot = self.list.visualRect(index)
            inside = self._column.widget()
            assert inside is not None
            for corner in (spot.bottomLeft(), spot.topLeft()):
                at = self.list.viewport().mapTo(inside, corner)
                self._column.ensureVisible(at.x(), at.y(), 0, tokens.SMALL)

    def _say_count(self) -> None:
        count = self._today
        words = QCoreApplication.translate("TodayPage", "%n encounter(s) today", "", count)
        self.set_count(words if count else "")

    def _retranslate(self) -> None:
        self.set_title(translate("TodayPage", "Today"))
        self.list.setAccessibleName(translate("TodayPage", "The day and what waits"))
        self._step.setText(f"{translate('TodayPage', 'Next step…')}  {keys_of('step')}")
        self._say_help()
        self._empty_heading.setText(translate("TodayPage", "Nothing written yet"))
        self._empty_words.setText(
            translate(
                "TodayPage",
                "What happens at a barrier, a desk or on the radio belongs here. Choose above what it was; "
                "everything else may wait.",
            ),
        )
        self._say_count()
