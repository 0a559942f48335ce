"""What we hold of an actor: dated facts, each with what it rests on.

Owns their look: an inference stands apart from what was seen or told, and what
is believed no longer is folded away, not gone. It refuses to change a fact:
cards say what was asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hdfield.model.actor import ActorFact
from hdfield.model.base import Record
from hdfield.services.reading import Detail
from ui import theme, tokens
from ui.actors.heads import HeadsCard
from ui.actors.records import is_editable, shown
from ui.actors.wording import INFERRED, Wording, is_over
from ui.actors.words import Words
from ui.direction import RTL
from ui.language import translate
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

_BAR = 3


class Barred(QWidget):
    """Something with a bar at its leading edge: whole for facts, dashed for inferences.

    Args:
        inferred: Whether it is our inference.
    """

    def __init__(self, *, inferred: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inferred = inferred

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        look = theme.current()
        painter = QPainter(self)
        x = self.width() - _BAR / 2 if self.layoutDirection() == RTL else _BAR / 2
        pen = QPen(look.colour("unknown" if self._inferred else "accent"), _BAR if not self._inferred else 2)
        if self._inferred:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        inside = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        painter.drawLine(QPoint(round(x), round(inside.top())), QPoint(round(x), round(inside.bottom())))


class FactCard(Barred):
    """One fact.

    Signals:
        close_requested: It is no longer so.
        follow_requested: Something else is so now.
        retract_requested: It was wrong.
    """

    close_requested = Signal()
    follow_requested = Signal()
    retract_requested = Signal()

    def __init__(
        self, fact: ActorFact, detail: Detail, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(inferred=fact.basis == INFERRED, parent=parent)
        self.fact = fact
        over = is_over(fact)
        kind = wording.label("actor_fact_kind", fact.kind)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(kind, "caption"))
        said = wording.fact(fact, detail.known)
        value = Words("", "soft" if over else "base")
        value.set_content(said or _nothing_open("inner" in detail.view.heads[0].closed))
        column.addWidget(value)
        column.addLayout(self._provenance(fact, wording))
        if retry := wording.retry(fact):
            column.addWidget(Words(retry, "small"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addSpacing(tokens.SMALL)
        line.addLayout(column, 1)
        self.setAccessibleName(f"{kind}: {value.text()}")
        if not over and is_editable(detail.view):
            line.addWidget(self._menu_button(kind), 0, Qt.AlignmentFlag.AlignTop)

    def _provenance(self, fact: ActorFact, wording: Wording) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        words = wording.held(fact)
        if fact.basis == INFERRED:
            badge = Badge(parent=self)
            badge.show_text(wording.label("basis", INFERRED), "unknown")
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
            rests = wording.label("confidence", fact.confidence)
        else:
            rests = wording.rests_on(fact.basis, fact.confidence)
        small = Label(" · ".join(part for part in (rests, words) if part), "small", wraps=True)
        small.setToolTip(wording.full_day(fact.valid_from) if fact.valid_from else "")
        line.addWidget(small, 1)
        return line

    def _menu_button(self, kind: str) -> IconButton:
        button = IconButton("more")
        button.setObjectName("change-fact")
        button.set_name(translate("FactCard", "What changed? %1").replace("%1", kind))
        button.clicked.connect(lambda: self.menu().popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def menu(self) -> QMenu:
        """Make the menu of what may happen to a fact; there is no "edit"."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in (
            (translate("FactCard", "No longer so: close it today"), self.close_requested),
            (translate("FactCard", "Something else is so now…"), self.follow_requested),
            (translate("FactCard", "It was wrong: keep it as what was believed"), self.retract_requested),
        ):
            menu.addAction(words).triggered.connect(signal.emit)
        return menu


class FactsList(QWidget):
    """The facts of an actor: those held first, earlier ones behind a button.

    Signals:
        close_requested, follow_requested, retract_requested: (ActorFact)
        keep_requested: (Record) Of two versions, this one.
    """

    close_requested = Signal(object)
    follow_requested = Signal(object)
    retract_requested = Signal(object)
    keep_requested = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._is_open = False
        self._earlier: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.LARGE)
        self._fold = Button("", "quiet", "history")
        self._fold.clicked.connect(self._turn)

    def show_facts(self, facts: Sequence[Detail], people: Mapping[str, str]) -> None:
        """Show other facts; earlier ones stay open when they were."""
        self._column.removeWidget(self._fold)
        clear(self._column)
        readable = [(fact, detail) for detail in facts if isinstance(fact := shown(detail.view), ActorFact)]
        held = [(fact, detail) for fact, detail in readable if not is_over(fact) or detail.view.is_conflict]
        earlier = [(fact, detail) for fact, detail in readable if (fact, detail) not in held]
        for fact, detail in held:
            self._column.addWidget(self._card(fact, detail, people))
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._earlier = [self._card(fact, detail, people) for fact, detail in earlier]
        for card in self._earlier:
            self._column.addWidget(card)
        self._show_fold()

    def _card(self, fact: ActorFact, detail: Detail, people: Mapping[str, str]) -> QWidget:
        if detail.view.is_conflict:

            def say(record: Record) -> str:
                assert isinstance(record, ActorFact)
                return f"{self._wording.fact(record, detail.known)} · {self._wording.held(record)}"

            heads = HeadsCard(detail.view, say, people, self._wording)
            heads.keep_requested.connect(self.keep_requested)
            return heads
        card = FactCard(fact, detail, self._wording)
        card.close_requested.connect(lambda: self.close_requested.emit(fact))
        card.follow_requested.connect(lambda: self.follow_requested.emit(fact))
        card.retract_requested.connect(lambda: self.retract_requested.emit(fact))
        return card

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_fold()

    def _show_fold(self) -> None:
        count = len(self._earlier)
        words = QCoreApplication.translate("FactsList", "Show %n earlier belief(s)", "", count)
        self._fold.setText(translate("FactsList", "Hide earlier beliefs") if self._is_open else words)
        self._fold.setVisible(bool(count))
        for card in self._earlier:
            card.setVisible(self._is_open)


def clear(column: QVBoxLayout) -> None:
    """Destroy what a column shows."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _nothing_open(is_closed: bool) -> str:
    if is_closed:
        return translate("FactCard", "Not shared with this notebook")
    return translate("FactCard", "Nothing more is written")
