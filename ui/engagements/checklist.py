"""The checklist as three columns: Trust, Agenda, Structures.

Owns walking it by keyboard (arrows, then a letter) and by mouse, and the one
open item. It refuses to score: a column says how many answers of each kind
there are, in words, and nothing is added up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.reference import ChecklistItem, checklist
from hdfield.services.records import HistoryEntry, RecordView
from ui import theme, tokens
from ui.actors.wording import Wording
from ui.actors.words import Words
from ui.direction import RTL
from ui.engagements.answers import NO_ANSWER, Answer, answer_of, answer_words
from ui.engagements.item_editor import ItemEditor
from ui.engagements.signs import PILLAR_ICONS, PILLARS, status_of_key, status_sign, tally_words
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.label import Label

_COLUMN: Final = 262  # narrower than this and the pillars stand below each other
_STEPS: Final = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class ItemRow(QFrame):
    """One question with its answer.

    Signals:
        wanted: It was clicked or got the focus.
        stepped: (across, down) An arrow asks for a neighbour, as seen.
        status_pressed: (status) A letter of an answer was pressed.
        entered: Enter: go to the note.
        unfolded: It is the open item and took its height.
    """

    wanted = Signal()
    stepped = Signal(int, int)
    status_pressed = Signal(str)
    entered = Signal()
    unfolded = Signal()

    def __init__(self, item: ChecklistItem, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._wording = wording
        self._answer = NO_ANSWER
        self._is_current = False
        self._sign = Label()
        self._question = Words()
        self._words = Words("", "small")
        self._note = Words("", "small")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.below = QVBoxLayout()
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (self._question, self._words, self._note):
            text.addWidget(part)
        text.addLayout(self.below)
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)

    def show_answer(self, answer: Answer) -> None:
        """Show another answer, in the language of the moment."""
        self._answer = answer
        icon, meaning = status_sign(answer.status)
        if answer.is_conflict:
            icon, meaning = "attention", "attention"
        set_icon(self._sign, icon, meaning or "faint", tokens.ICON_SMALL + 2)
        # A question mark must not stand alone on a line, as French spacing would let it.
        question = self.item.prompt(self._wording.code).replace(" ?", "\N{NO-BREAK SPACE}?")
        self._question.setText(question)
        words = answer_words(answer, self._wording)
        self._words.setText(words)
        self._note.set_content(answer.note)
        self._note.setVisible(bool(answer.note) and not self._is_current)
        self.setAccessibleName(f"{question} {words}. {answer.note}".strip())

    def set_current(self, current: bool) -> None:
        """Mark the one open item."""
        self._is_current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self._note.setVisible(bool(self._answer.note) and not current)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, answer with a letter, go on to the note with Enter."""
        step = _STEPS.get(Qt.Key(event.key()))
        status = status_of_key(event.text().strip())
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit()
        elif status and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.status_pressed.emit(status)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open with a click anywhere in the row."""
        super().mousePressEvent(event)
        self.wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so when the open item grew: it may have to be brought into view."""
        super().resizeEvent(event)
        if self._is_current:
            self.unfolded.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the open item while the focus is here."""
        super().focusInEvent(event)
        self.wanted.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lose the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the open item, the ring of the focus, the pointer's trace."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            painter.setPen(
                QPen(look.colour("accent" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1)
            )
            painter.setBrush(look.colour("raised"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
        else:
            return
        radius = look.px(tokens.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class Pillar(QWidget):
    """One column: its name, its counts in words, its items."""

    def __init__(self, pillar: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pillar = pillar
        self._wording = wording
        self._name = Words("", "heading")
        self._counts = Words("", "small")
        sign = Label()
        set_icon(sign, PILLAR_ICONS[pillar], "accent")
        self.rows = [ItemRow(item, wording) for item in checklist() if item.pillar == pillar]
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addSpacing(tokens.SMALL)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        counts = QHBoxLayout()
        counts.addSpacing(tokens.SMALL)
        counts.addWidget(self._counts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(counts)
        column.addSpacing(tokens.SMALL)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)

    def show_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show other answers."""
        for row in self.rows:
            row.show_answer(answers.get(row.item.code, NO_ANSWER))
        name = self._wording.label("pillar", self._pillar)
        counts = Counter(answers.get(row.item.code, NO_ANSWER).status for row in self.rows)
        self._name.setText(name)
        self._counts.setText(tally_words(counts, self._wording.code))
        self.setAccessibleName(name)


class Board(QWidget):
    """The three columns and the one open item.

    Signals:
        answered: (item, status, note) A person set them; save at once.
        keep_requested: (Record) Of two answers, this one.
        history_requested: (item)
        note_touched: A note is being typed.
        row_unfolded: (QWidget) Bring it into view.
    """

    answered = Signal(str, str, str)
    keep_requested = Signal(object)
    history_requested = Signal(str)
    note_touched = Signal()
    row_unfolded = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, Answer] = {}
        self._authors: Mapping[str, str] = {}
        self._current: ItemRow | None = None
        self.editor = ItemEditor(wording, self)
        self.editor.hide()
        self.pillars = [Pillar(pillar, wording) for pillar in PILLARS]
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(tokens.MEDIUM)
        for pillar in self.pillars:
            self._columns.addWidget(pillar, 1)
            for row in pillar.rows:
                self._wire(row)
        # One stop for Tab: the arrows walk on from there.
        self.pillars[0].rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.answered.connect(self._answered)
        self.editor.keep_requested.connect(self.keep_requested)
        self.editor.history_requested.connect(lambda: self.history_requested.emit(self.current()))
        self.editor.note_touched.connect(self.note_touched)
        self.editor.left.connect(self._back_to_row)

    def show_states(
        self, states: Mapping[str, RecordView], authors: Mapping[str, str], *, is_other: bool
    ) -> None:
        """Show the answers of an engagement.

        Args:
            states: By item code.
            authors: Person code by key id.
            is_other: Whether it is another engagement than before.
        """
        self._answers = {code: answer_of(view) for code, view in states.items()}
        self._authors = authors
        if is_other:
            self._fold()
        self._show()

    def answer(self, item: str) -> Answer:
        """Give the answer that is shown at an item."""
        return self._answers.get(item, NO_ANSWER)

    def current(self) -> str:
        """Give the code of the open item, or nothing."""
        return self._current.item.code if self._current else ""

    def open_item(self, code: str) -> None:
        """Open an item and go there."""
        row = next((row for row in self.rows() if row.item.code == code), None)
        if row is not None:
            self._open(row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> bool:
        """Fold the open item; say whether there was one."""
        row = self._current
        if row is None:
            return False
        self._fold()
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return True

    def show_history(self, item: str, entries: tuple[HistoryEntry, ...]) -> None:
        """Show the earlier answers of an item, if it is still open."""
        if item == self.current():
            self.editor.show_history(entries)

    def rows(self) -> list[ItemRow]:
        """Give all rows, column by column."""
        return [row for pillar in self.pillars for row in pillar.rows]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the columns below each other where they would get too narrow."""
        super().resizeEvent(event)
        wide = self.width() >= len(self.pillars) * theme.current().px(_COLUMN)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
            self._columns.setSpacing(tokens.MEDIUM if wide else tokens.WIDE)

    def _wire(self, row: ItemRow) -> None:
        row.wanted.connect(lambda: self._open(row))
        row.stepped.connect(lambda across, down: self._step(row, across, down))
        row.status_pressed.connect(self._pressed)
        row.unfolded.connect(lambda: self.row_unfolded.emit(row))
        row.entered.connect(lambda: self.editor.note.setFocus(Qt.FocusReason.OtherFocusReason))

    def _open(self, row: ItemRow) -> None:
        if self._current is row:
            return
        self._fold()
        self._current = row
        for other in self.rows():
            other.set_current(other is row)
        row.below.addWidget(self.editor)
        self._show_editor()
        self.editor.show()
        self.row_unfolded.emit(row)

    def _fold(self) -> None:
        if self._current is not None:
            self._current.below.removeWidget(self.editor)
            self._current.set_current(False)
            self._current = None
        self.editor.hide()
        self.editor.setParent(self)

    def _step(self, row: ItemRow, across: int, down: int) -> None:
        column = next(place for place, pillar in enumerate(self.pillars) if row in pillar.rows)
        place = self.pillars[column].rows.index(row)
        turned = -across if self.layoutDirection() == RTL else across
        column = min(max(column + turned, 0), len(self.pillars) - 1)
        rows = self.pillars[column].rows
        rows[min(max(place + down, 0), len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, status: str) -> None:
        self.editor.choose(status)

    def _answered(self, status: str, note: str) -> None:
        self.answered.emit(self.current(), status, note)

    def _back_to_row(self) -> None:
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        for pillar in self.pillars:
            pillar.show_answers(self._answers)
        self._show_editor()

    def _show_editor(self) -> None:
        if self._current is not None:
            item = self._current.item
            self.editor.show_item(item, self._answers.get(item.code, NO_ANSWER), self._authors)


def board_name() -> str:
    """Name the checklist for screen readers."""
    return translate("Checklist", "Questions to ask before and during talks")
