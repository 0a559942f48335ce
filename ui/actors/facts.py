"""What we hold of an actor: dated facts by subject, each with what it rests on.

Owns their look: an inference stands apart from what was seen or told, and what
is not of the day in view is folded away, not gone. It refuses to change a
fact: cards say what was asked.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hdfield.model.actor import ActorFact
from hdfield.model.base import Record
from hdfield.model.codes import CODES
from hdfield.services.reading import Detail
from ui import theme, tokens
from ui.direction import RTL
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable, shown
from ui.forms.wording import INFERRED, Wording, is_over, is_retracted
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
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
        said = wording.fact(fact, detail.known)
        value = Words("", "soft" if over else "base")
        value.set_content(said or _nothing_open("inner" in detail.view.heads[0].closed))
        self.said = value.text()
        column.addWidget(value)
        column.addLayout(self._provenance(fact, wording))
        for words in (wording.retry(fact), wording.noted(fact)):
            if words:
                column.addWidget(Words(words, "small"))
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
        if is_retracted(fact):
            wrong = Badge(parent=self)
            wrong.show_text(translate("FactCard", "was believed"), "unknown")
            line.addWidget(wrong, 0, Qt.AlignmentFlag.AlignTop)
            words = wording.span(fact)
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
            (translate("FactCard", "No longer so: it ended…"), self.close_requested),
            (translate("FactCard", "Something else is so now…"), self.follow_requested),
            (translate("FactCard", "It was wrong: keep it as what was believed…"), self.retract_requested),
        ):
            menu.addAction(words).triggered.connect(signal.emit)
        return menu


class FactsList(QWidget):
    """The facts of an actor by subject: those of the day first, others behind a button.

    Signals:
        close_requested, retract_requested: (ActorFact, what it says)
        follow_requested: (ActorFact)
        keep_requested: (Record) Of two versions, this one.
    """

    close_requested = Signal(object, str)
    retract_requested = Signal(object, str)
    follow_requested = Signal(object)
    keep_requested = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._is_open = False
        self._is_today = True
        self._others: list[QWidget] = []
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.LARGE)
        self._fold = Button("", "quiet", "history")
        self._fold.clicked.connect(self._turn)

    def show_facts(
        self, facts: Sequence[Detail], people: Mapping[str, str], of_day: Container[str], *, is_today: bool
    ) -> None:
        """Show other facts; those of other days stay open when they were.

        Args:
            facts: All of the actor's.
            people: Person code by key id, for versions that differ.
            of_day: Ids of the facts that were so on the day in view.
            is_today: Whether that day is today.
        """
        self._is_today = is_today
        self._column.removeWidget(self._fold)
        empty(self._column)
        readable = [(fact, detail) for detail in facts if isinstance(fact := shown(detail.view), ActorFact)]
        held = [pair for pair in readable if pair[0].id in of_day or pair[1].view.is_conflict]
        others = [pair for pair in readable if pair not in held]
        self._add_groups(held, people)
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._count = len(others)
        self._others = self._add_groups(others, people)
        self._show_fold()

    def _add_groups(
        self, facts: Sequence[tuple[ActorFact, Detail]], people: Mapping[str, str]
    ) -> list[QWidget]:
        """Put facts under the name of their subject, subjects in the order of their list."""
        subjects: dict[str, list[tuple[ActorFact, Detail]]] = {}
        for fact, detail in facts:
            subjects.setdefault(fact.kind, []).append((fact, detail))
        order = {kind: place for place, kind in enumerate(CODES["actor_fact_kind"])}
        made = []
        for kind in sorted(subjects, key=lambda kind: order.get(kind, len(order))):
            group = QWidget(self)
            column = QVBoxLayout(group)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(tokens.SMALL)
            column.addWidget(Label(self._wording.label("actor_fact_kind", kind), "caption"))
            for fact, detail in subjects[kind]:
                column.addWidget(self._card(fact, detail, people))
            self._column.addWidget(group)
            made.append(group)
        return made

    def _card(self, fact: ActorFact, detail: Detail, people: Mapping[str, str]) -> QWidget:
        if detail.view.is_conflict:

            def say(record: Record) -> str:
                assert isinstance(record, ActorFact)
                return f"{self._wording.fact(record, detail.known)} · {self._wording.held(record)}"

            heads = HeadsCard(detail.view, say, people, self._wording)
            heads.keep_requested.connect(self.keep_requested)
            return heads
        card = FactCard(fact, detail, self._wording)
        card.close_requested.connect(lambda: self.close_requested.emit(fact, card.said))
        card.follow_requested.connect(lambda: self.follow_requested.emit(fact))
        card.retract_requested.connect(lambda: self.retract_requested.emit(fact, card.said))
        return card

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show_fold()

    def _show_fold(self) -> None:
        if self._is_open:
            words = translate("FactsList", "Hide them")
        elif self._is_today:
            words = translate("FactsList", "Show %n earlier belief(s)", "", self._count)
        else:
            words = translate("FactsList", "Show %n fact(s) of other days", "", self._count)
        self._fold.setText(words)
        self._fold.setVisible(bool(self._count))
        for group in self._others:
            group.setVisible(self._is_open)


def _nothing_open(is_closed: bool) -> str:
    if is_closed:
        return translate("FactCard", "Not shared with this notebook")
    return translate("FactCard", "Nothing more is written")
