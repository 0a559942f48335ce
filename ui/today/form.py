"""The rows of quick capture as they are seen: it shows a capture and says what was pressed.

Owns the rows, the mark of the present one, and where the focus is. It refuses
to decide anything: what a key or a click does is ``capture.py``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.direction import RTL
from ui.language import translate
from ui.placing.kept import KeptLine
from ui.today.capture import Capture
from ui.today.chips import CaptureRow
from ui.today.help_line import HelpLine
from ui.today.line_row import LineRow
from ui.today.pickers import Candidate, MomentPicker, NamePicker
from ui.today.rows import KEPT, LINES, NAMING, PAIR, ROWS, Row
from ui.today.words import Board, question
from ui.widgets.button import Button
from ui.widgets.chips import Choice
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit

_BAR: Final = 3
_RING: Final = 3  # the room a chip leaves for its focus ring
_HELD_BY_KEYBOARD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CaptureForm(QWidget):
    """Quick capture.

    Attributes:
        note: The note.
        clear: "Start again", to be put where the page wants it.
        after: What follows in the tab order.
        kept: Says what the policy leaves of the place.
        help: The one line of help.

    Signals:
        pressed: (row, code) A chip was pressed.
        letter_typed: A letter or digit, not in the note.
        entered: (row) The focus came into a row.
        picked: (row, reference) Something behind "other…" was picked.
        place_searched: What is typed behind "other…" of the place.
        name_typed: What a person typed behind an "other…", not picked yet.
        moment_changed: (datetime) The moment was set by hand.
        moment_settled: And that is it.
        wrote: (note, cursor) The note as it stands.
        save_requested: Enter.
        clear_requested: Begin again.
    """

    pressed = Signal(str, str)
    letter_typed = Signal(str)
    entered = Signal(str)
    picked = Signal(str, str)
    place_searched = Signal(str)
    name_typed = Signal(str)
    moment_changed = Signal(object)
    moment_settled = Signal()
    wrote = Signal(str, int)
    save_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capture = Capture()
        self._labels: dict[Row, Label] = {row: Label("", "soft") for row in ROWS}
        self._rows: dict[Row, CaptureRow] = {row: CaptureRow() for row in ROWS}
        self._pickers: dict[Row, NamePicker] = {
            "where": NamePicker(is_asking=True),
            **{row: NamePicker() for row in NAMING},
        }
        self._contents: dict[Row, QWidget] = {}
        self._lines: dict[Row, LineRow] = {row: LineRow(self._rows[row], _RING) for row in LINES}
        self._pairs = CaptureRow()
        self._moment = Label("", "soft")
        self._moment_picker = MomentPicker()
        self.kept = KeptLine()
        self.note = TextEdit(1, 6)
        self.help = HelpLine()
        self._foot = QHBoxLayout()
        self.clear = Button("", "quiet")
        self._save = Button("", "primary", "check")
        stays = self.clear.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # the head keeps its height
        self.clear.setSizePolicy(stays)
        self.after: QWidget | None = None
        self._is_showing = False
        self._build()
        self._bind()
        self._retranslate()

    # -- shown ------------------------------------------------------------------
    def show_capture(self, capture: Capture, board: Board, moment: str, *, afresh: bool = False) -> None:
        """Draw what is chosen.

        Args:
            capture: As it is now.
            board: The chips for it.
            moment: When it happened, in words; empty before the first touch.
            afresh: Whether it is another capture: what was opened closes.
        """
        before, self._capture = self._capture, capture
        self._is_showing = True
        is_new = False
        for row in ROWS:
            chips = self._rows[row]
            if row != "note" and chips.lay_out(board.choices[row], board.rest.get(row, ()), afresh=afresh):
                is_new = True
            chips.mark(capture.marked(row))
            chips.setEnabled(capture.is_open(row) or row == "note")
            self._labels[row].setVisible(capture.fits(row))
            self._contents[row].setVisible(capture.fits(row))
        for row, words in zip(LINES, board.lines, strict=False):
            self._lines[row].say(words, capture.event_at(row), board.further if row == LINES[-1] else 0)
        is_new = self._pairs.lay_out(board.pairs, (), afresh=afresh) or is_new
        self._pairs.mark([PAIR + capture.pair] if capture.pair else ())
        self._pairs.setVisible(bool(board.pairs))
        if self.note.text() != capture.note:
            self.note.setPlainText(capture.note)
            cursor = self.note.textCursor()
            cursor.setPosition(min(capture.cursor, len(capture.note)))
            self.note.setTextCursor(cursor)
        if is_new:
            self._order()
        self._moment.set_content(moment)
        self._mark_present()
        self._say_state()
        self._open_pickers(before, capture)
        self._is_showing = False

    def offer(self, row: Row, candidates: Sequence[Candidate]) -> None:
        """Give what can be found behind "other…" of a row."""
        self._pickers[row].offer(candidates)

    def start_moment(self, moment: datetime, now: datetime, zone: str) -> None:
        """Give the moment from which a person picks another, and its zone in words."""
        self._moment_picker.start(moment, now, zone)

    def show_moment(self, moment: datetime, now: datetime, zone: str) -> None:
        """Show the same moment in the zone of another place."""
        self._moment_picker.show_moment(moment, now, zone)

    def take_focus(self) -> None:
        """Put the focus where the next key belongs."""
        row = self._capture.row
        if self._capture.asking in self._pickers:
            self._pickers[row].field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._capture.asking:
            self._moment_picker.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row == "note":
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.row_in_focus() != row:
            self._rows[row].setFocus(Qt.FocusReason.OtherFocusReason)

    def add_to_foot(self, widget: QWidget) -> None:
        """Stand something at the end of the one line of help."""
        self._foot.addWidget(widget)

    def row_in_focus(self) -> Row | None:
        """Give the row the focus is in, or nothing."""
        return self._row_of(self.window().focusWidget())

    def chips(self, row: Row) -> CaptureRow:
        """Give a row's chips."""
        return self._rows[row]

    # -- heard ------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear letters and Enter wherever the focus is among the rows."""
        plain = not event.modifiers() & _HELD_BY_KEYBOARD
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_requested.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure once the letters are known."""
        super().showEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Mark the present row at its leading edge."""
        look = theme.current()
        label = self._labels[self._capture.row].geometry()
        height = look.px(20)
        bar = QRect(0, label.center().y() - height // 2, _BAR, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
        painter.drawRoundedRect(QRectF(seen), _BAR / 2, _BAR / 2)

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(ROWS):
            grid.addWidget(self._labels[row], place, 0, Qt.AlignmentFlag.AlignTop)
            self._contents[row] = self._lines.get(row) or self._content(row)
            grid.addWidget(self._contents[row], place, 1)
        self.help.setContentsMargins(_RING, 0, 0, 0)
        self._foot.setSpacing(tokens.SMALL)
        self._foot.addWidget(self.help, 1)
        grid.addLayout(self._foot, len(ROWS), 1)
        self.setLayout(grid)

    def _content(self, row: Row) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if row == "note":
            line = QHBoxLayout()
            line.setContentsMargins(_RING, 0, 0, 0)
            line.setSpacing(tokens.SMALL)
            line.addLayout(_lowered(self.note), 1)
            line.addWidget(self._rows[row], 0, Qt.AlignmentFlag.AlignTop)
            line.addStretch()
            line.addLayout(_lowered(self._save))
            column.addLayout(line)
        elif row == "when":
            line = QHBoxLayout()
            line.setSpacing(tokens.MEDIUM)
            line.addWidget(self._rows[row])
            line.addWidget(self._moment, 1)
            column.addLayout(line)
            column.addWidget(self._moment_picker)
        else:
            if row == "where":
                line = QHBoxLayout()
                line.setSpacing(tokens.MEDIUM)
                line.addWidget(self._rows[row])
                line.addWidget(self.kept, 1)
                column.addLayout(line)
            else:
                column.addWidget(self._rows[row])
            if row == "answer":
                column.addWidget(self._pairs)
            if row in self._pickers:
                column.addWidget(self._pickers[row])
        for picker in (*self._pickers.values(), self._moment_picker):
            picker.hide()
        return content

    def _bind(self) -> None:
        for row, chips in self._rows.items():
            chips.pressed.connect(lambda code, row=row: self.pressed.emit(row, code))
        self._pairs.pressed.connect(lambda code: self.pressed.emit("answer", code))
        for row, picker in self._pickers.items():
            picker.picked.connect(lambda reference, row=row: self.picked.emit(row, reference))
            picker.typed.connect(self.name_typed)
        self._pickers["where"].searched.connect(self.place_searched)
        self._moment_picker.changed.connect(self.moment_changed)
        self._moment_picker.settled.connect(self.moment_settled)
        self.note.textChanged.connect(self._tell_note)
        self.note.cursorPositionChanged.connect(self._tell_note)
        self._save.clicked.connect(self.save_requested)
        self.clear.clicked.connect(self.clear_requested)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        theme.current().changed.connect(self._measure)

    def _tell_note(self) -> None:
        if not self._is_showing:
            self.wrote.emit(self.note.text(), self.note.textCursor().position())

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        row = self._row_of(now)
        if row is not None and row != self._capture.row and not self._is_showing:
            self.entered.emit(row)

    def _row_of(self, widget: QWidget | None) -> Row | None:
        if widget is None or not self.isAncestorOf(widget):
            return None
        for row, chips in self._rows.items():
            holder = chips.parentWidget()
            if holder is not None and holder.isAncestorOf(widget):
                return row
        return None

    def _open_pickers(self, before: Capture, capture: Capture) -> None:
        for row, picker in self._pickers.items():
            picker.setVisible(capture.asking == row)
            if capture.asking == row and before.asking != row:
                picker.start(capture.typed)
        self._moment_picker.setVisible(capture.asking == "when")

    def _order(self) -> None:
        """Make the tab order the reading order: new chips come last by themselves."""
        stops: list[QWidget] = [self.clear]
        for row in ROWS:
            if row == "note":
                stops.append(self.note)
            stops += self._rows[row].in_order()
            if row == "answer":
                stops += self._pairs.in_order()
            if row in self._pickers:
                stops += self._pickers[row].in_order()
            if row == "when":
                stops += self._moment_picker.in_order()
        stops.append(self._save)
        if self.after is not None:
            stops.append(self.after)
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _mark_present(self) -> None:
        for row, label in self._labels.items():
            kind = "strong" if row == self._capture.row else "soft"
            if label.property("kind") != kind:
                label.setProperty("kind", kind)
                label.style().polish(label)
        self.update()

    def _say_state(self) -> None:
        capture = self._capture
        self.help.follow(capture)
        self._save.setEnabled(capture.is_touched)
        self.clear.setVisible(capture.is_touched)
        leave = translate("CaptureForm", "Leave it as it was")
        self.clear.setText(leave if capture.edits else translate("CaptureForm", "Start again"))

    def _measure(self) -> None:
        look = theme.current()
        metrics = QFontMetrics(look.font(strong=True))
        width = max(metrics.horizontalAdvance(label.text()) for label in self._labels.values())
        for label in self._labels.values():
            label.setFixedSize(
                width + look.px(tokens.MEDIUM + tokens.SMALL), look.px(tokens.TARGET) + 2 * _RING
            )
            leading = look.px(tokens.MEDIUM)  # for the bar; contents margins are not mirrored
            is_mirrored = self.layoutDirection() == RTL
            label.setContentsMargins(0 if is_mirrored else leading, 0, leading if is_mirrored else 0, 0)

    def _retranslate(self) -> None:
        for row, label in self._labels.items():
            label.setText(question(row))
            self._rows[row].set_name(question(row))
        self._pairs.set_name(translate("CaptureForm", "Answer to each"))
        kept = translate("CaptureForm", "content kept verbally")
        hint = translate("CaptureForm", "What was said is not written anywhere; that is a whole record.")
        self._rows["note"].lay_out((Choice(KEPT, kept, "", "", hint),), ())
        self._rows["note"].mark(self._capture.marked("note"))
        self.note.setAccessibleName(question("note"))
        self.note.setPlaceholderText(translate("CaptureForm", "No names and no telephone numbers"))
        hint = translate("CaptureForm", "Type a name")
        self._pickers["where"].say(question("where"), hint, translate("CaptureForm", "New place %1"))
        self._pickers["who"].say(question("who"), hint, translate("CaptureForm", "New actor %1"))
        self._pickers["people"].say(question("people"), hint, "")
        self._pickers["engagement"].say(question("engagement"), hint, "")
        self._save.setText(translate("CaptureForm", "Save"))
        self._say_state()
        self._measure()


def _lowered(widget: QWidget) -> QVBoxLayout:
    """Stand something in line with chips, which leave room above for their ring."""
    column = QVBoxLayout()
    column.setContentsMargins(0, _RING, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return column
