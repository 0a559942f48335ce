"""The checklist as three columns: Trust, Agenda, Structures.

Owns walking it by keyboard (arrows, then a letter) and by mouse, and the one
open item. It refuses to score: a column says how many answers of each kind
there are, in words, and nothing is added up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.reference import checklist
from hdfield.services.records import HistoryEntry, RecordView
from hdfield.services.signs import Signs
from ui import theme, tokens
from ui.checklist.answers import NO_ANSWER, Answer, answer_of
from ui.checklist.cited import CitedWords
from ui.checklist.file_finder import FileFinder
from ui.checklist.item_editor import ItemEditor
from ui.checklist.item_row import ItemRow
from ui.checklist.look_line import LookLine, to_look_at
from ui.checklist.standing import PILLAR_ICONS, PILLARS, tally_words
from ui.direction import RTL
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.label import Label

_COLUMN: Final = 262  # narrower than this and the pillars stand below each other


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

    def show_answers(self, answers: Mapping[str, Answer], signs: Signs | None) -> None:
        """Show other answers, and what the file says of them."""
        for row in self.rows:
            code = row.item.code
            proposal = signs.proposals.get(code) if signs else None
            is_new = signs is not None and code in signs.changed
            row.show_answer(answers.get(code, NO_ANSWER), proposal, is_new=is_new)
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
        record_requested: (record id) Go to something an answer or a proposal rests on.

    Args:
        wording: Of the window.
        finder: Finds evidence in the file.
        cited: Words of a record.
    """

    answered = Signal(str, str, str)
    keep_requested = Signal(object)
    history_requested = Signal(str)
    note_touched = Signal()
    row_unfolded = Signal(object)
    record_requested = Signal(str)

    def __init__(
        self, wording: Wording, finder: FileFinder, cited: CitedWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answers: dict[str, Answer] = {}
        self._signs: Signs | None = None
        self._finder = finder
        self._authors: Mapping[str, str] = {}
        self._current: ItemRow | None = None
        self.editor = ItemEditor(wording, finder, cited, self)
        self.editor.hide()
        self.look_line = LookLine(wording)
        self.pillars = [Pillar(pillar, wording) for pillar in PILLARS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self.look_line)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._columns)
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
        self.editor.record_requested.connect(self.record_requested)
        self.look_line.next_requested.connect(self.go_on)

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
            self.fold()
        self._show()

    def show_signs(self, signs: Signs | None) -> None:
        """Show what the file says of the answers; ``None`` while it is not known."""
        self._signs = signs
        if signs is not None:
            self._finder.search_in(signs)
        self.look_line.show_signs(signs)
        self._show()

    def go_on(self) -> None:
        """Open the next item that wants a look, after the open one, and go there."""
        wanted = to_look_at(self._signs) if self._signs else frozenset()
        rows = self.rows()
        at = rows.index(self._current) + 1 if self._current in rows else 0
        for row in (*rows[at:], *rows[:at]):
            if row.item.code in wanted:
                return self.open_item(row.item.code)

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
        """Go back from within the open item to its row, else fold it; say whether there was one."""
        row, focus = self._current, QApplication.focusWidget()
        if row is None:
            return False
        if focus is not None and row.isAncestorOf(focus):
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self.fold()
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
        row.taken.connect(self.editor.take)
        row.kept.connect(self.editor.keep)
        row.next_requested.connect(self.go_on)
        row.entered.connect(lambda: self.editor.note.setFocus(Qt.FocusReason.OtherFocusReason))

    def _open(self, row: ItemRow) -> None:
        if self._current is row:
            return
        self.fold()
        self._current = row
        for other in self.rows():
            other.set_current(other is row)
        row.below.addWidget(self.editor)
        self._show_editor()
        self.editor.show()
        self.row_unfolded.emit(row)

    def fold(self) -> None:
        """Fold the open item; what is typed in its note is kept while it is still known whose it is."""
        if self._current is not None:
            self.editor.leave()
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
            pillar.show_answers(self._answers, self._signs)
        self._show_editor()

    def _show_editor(self) -> None:
        if self._current is not None:
            item, signs = self._current.item, self._signs
            self._finder.item = item.code
            self.editor.show_item(item, self._answers.get(item.code, NO_ANSWER), self._authors)
            self.editor.show_proposal(signs.proposals.get(item.code) if signs else None, signs)


def board_name() -> str:
    """Name the checklist for screen readers."""
    return translate("Checklist", "Questions to ask before and during talks")
