"""One value in place: its caption, what it says, and its editor when it is clicked.

Owns how a value is read, opened and closed. It refuses to know what the value
means: it is given lines and an editor.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, reading_order, theme, tokens
from ui.direction import RTL
from ui.encounters.editors import ValueEditor, chain, tab_stops
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.badge import Badge
from ui.widgets.button import Button
from ui.widgets.label import Label

CAPTION_WIDTH = 136
_MOST_LINES = 40  # further paragraphs of a very long note share one label


Column: TypeAlias = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and under it lines with a small word over each."""


class ValueButton(QAbstractButton):
    """A value that can be clicked; quiet until the pointer or the focus is on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QWidget] = []
        self._is_marked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.SMALL, 7, tokens.WIDE, 7)
        self._column.setSpacing(tokens.TINY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(theme.current().px(tokens.TARGET))

    def show_lines(self, lines: Sequence[str], empty: str, *, marked: bool = False) -> None:
        """Show lines of text, or quietly that there is nothing.

        Args:
            lines: Each in its own direction.
            empty: What to say where there is no line.
            marked: Whether the ground says that this differs.
        """
        shown = [
            *lines[:_MOST_LINES],
            *(["\n".join(lines[_MOST_LINES:])] if len(lines) > _MOST_LINES else []),
        ]
        labels = [Label("", "base", wraps=True) for _ in shown] or [Label(empty, "soft", wraps=True)]
        for label, line in zip(labels, shown, strict=False):
            label.set_content(line)
        self._put(labels, self._measure(), marked=marked)

    def show_columns(self, columns: Sequence[Column], *, marked: bool = False) -> None:
        """Show lines side by side, each column under its heading.

        Args:
            columns: From the leading side.
            marked: Whether the ground says that this differs.
        """
        both = QWidget(self)
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.WIDE)
        for heading, lines in columns:
            column = QVBoxLayout()
            column.setSpacing(tokens.TINY)
            column.addWidget(Label(heading, "caption"))
            for small, words in lines:
                if small:
                    column.addWidget(Label(small, "small", wraps=True))
                # Alone in its label, so that it runs in its own direction.
                label = Label("", "base", wraps=True)
                label.set_content(words)
                column.addWidget(label)
            column.addStretch(1)
            line.addLayout(column, 1)
        self._put([both], 2 * self._measure(), marked=marked)

    def _put(self, labels: Sequence[QWidget], width: int, *, marked: bool) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [*labels]
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMaximumWidth(width)
            self._column.addWidget(label)
        self._is_marked = marked
        self.update()

    def _measure(self) -> int:
        return self.fontMetrics().averageCharWidth() * tokens.MEASURE_CHARACTERS

    def set_editable(self, editable: bool) -> None:
        """Let it be clicked, or only be read."""
        self.setEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if editable else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as with Space; Up and Down walk the values of the record."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            reading_order.walk(self, forward=event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be changed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, focus ring and the pencil."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        can_edit = self.focusPolicy() != Qt.FocusPolicy.NoFocus
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_marked or (can_edit and self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("attention_wash" if self._is_marked else "hover"))
            painter.drawRoundedRect(box, look.px(tokens.RADIUS), look.px(tokens.RADIUS))
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, look.px(tokens.RADIUS), look.px(tokens.RADIUS))
        if can_edit and (self.underMouse() or self.hasFocus()):
            side = look.px(14)
            left = self.width() - side - 7 if self.layoutDirection() != RTL else 7
            icons.paint(painter, QRectF(left, 11, side, side), "edit", "soft", self)


class ValueRow(QWidget):
    """A caption and its value.

    What is seldom needed (the lock, the mark, "Done") is made when it first is:
    a page holds some forty rows, and every widget is dressed by the stylesheet.

    Args:
        key: Which value it is.

    Signals:
        edit_requested: The key; the value was clicked.
        done: The key; the editor is to close and what it holds to be saved.
        touched: The key; something was typed or chosen in the editor.
    """

    edit_requested = Signal(str)
    done = Signal(str)
    touched = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.editor: ValueEditor | None = None
        self.button = ValueButton(self)
        self._caption = Label("", "caption", wraps=True, parent=self)
        self._closed: _Closed | None = None
        self._mark: Badge | None = None
        self._hint: Label | None = None
        self._done: Button | None = None
        self._place = QVBoxLayout()
        self._top = QHBoxLayout()
        self._build()

    def say_caption(self, words: str) -> None:
        """Name the value."""
        self._caption.setText(words)
        if self._done is not None:
            self._done.setText(translate("ValueRow", "Done"))

    def show_value(
        self,
        lines: Sequence[str],
        *,
        editable: bool,
        mark: str = "",
        empty: str = "",
        columns: Sequence[Column] = (),
    ) -> None:
        """Show an open value.

        Args:
            lines: What it says; nothing when there is none.
            editable: Whether it may be clicked.
            mark: A word for what is special about it, as "changed".
            empty: What to say where there is no value.
            columns: The lines side by side under headings, where they are two sides'.
        """
        nothing = empty or (translate("ValueRow", "Add") if editable else "—")
        if columns and lines:
            self.button.show_columns(columns, marked=bool(mark))
        else:
            self.button.show_lines(lines, nothing, marked=bool(mark))
        self.button.set_editable(editable)
        self._show_mark(mark)
        self._show_closed("")
        spoken = ", ".join(part for part in (" ".join(lines) or nothing, mark) if part)
        self.button.setAccessibleName(f"{self._caption.text()}: {spoken}")

    def show_closed(self, words: str, in_place: str, *, mark: str = "") -> None:
        """Show that the value was not shared, and what was shared in its place."""
        self.button.show_lines([in_place] if in_place else [], "")
        self.button.set_editable(False)
        self.button.setVisible(bool(in_place))
        self._show_mark(mark)
        self._show_closed(words)
        self.button.setAccessibleName(f"{self._caption.text()}: {in_place}, {words}")

    def show_hint(self, words: str) -> None:
        """Say something quietly under the value or its editor."""
        if self._hint is None and words:
            self._hint = Label("", "small", wraps=True, parent=self)
            self._hint.setContentsMargins(tokens.SMALL, 0, 0, tokens.TINY)
            self._place.addWidget(self._hint)
        if self._hint is not None:
            self._hint.setText(words)
            self._hint.setVisible(bool(words))

    def open_editor(self, editor: ValueEditor) -> None:
        """Put an editor in the value's place and go to it."""
        self.editor = editor
        self.button.hide()
        self._place.insertWidget(1, editor)
        editor.show()
        done = self._button_done()
        done.setVisible(editor.needs_done)
        editor.touched.connect(lambda: self.touched.emit(self.key))
        editor.finished.connect(lambda: self.done.emit(self.key))
        chain([self.button, *tab_stops(editor), done])
        editor.go_first()

    def close_editor(self, *, focus: bool) -> None:
        """Put the value back in its place."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self.button.show()
        if focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button_done().hide()
        self._place.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Keep captions at the same width when the letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._caption.setFixedWidth(theme.current().px(CAPTION_WIDTH))

    def _build(self) -> None:
        self._caption.setFixedWidth(theme.current().px(CAPTION_WIDTH))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        # The caption stands on the first line of the value, whose letters are larger.
        leading = QVBoxLayout()
        leading.addSpacing(9)
        leading.addWidget(self._caption)
        leading.addStretch(1)
        line.addLayout(leading)
        self._place.setSpacing(tokens.TINY)
        self._top.setSpacing(tokens.SMALL)
        self._top.addWidget(self.button, 1)
        self._place.addLayout(self._top)
        line.addLayout(self._place, 1)
        self.button.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        if self.button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.edit_requested.emit(self.key)

    def _button_done(self) -> Button:
        if self._done is None:
            self._done = Button(translate("ValueRow", "Done"), "plain", "check", self)
            self._done.clicked.connect(lambda: self.done.emit(self.key))
            self._place.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeading)
        return self._done

    def _show_mark(self, word: str) -> None:
        if self._mark is None and word:
            self._mark = Badge(parent=self)
            self._top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._mark is not None:
            self._mark.show_text(word, "attention")

    def _show_closed(self, words: str) -> None:
        if self._closed is None and words:
            self._closed = _Closed(self)
            self._place.insertWidget(1, self._closed)
        if self._closed is not None:
            self._closed.say(words)
        if not words:
            self.button.setVisible(self.editor is None)


class _Closed(QWidget):
    """The lock, and why there is no value to read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        lock = Label(parent=self)
        self._words = Label("", "small", wraps=True, parent=self)
        set_icon(lock, "lock", "faint", tokens.ICON_SMALL)
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.SMALL, 8, 0, 8)
        line.setSpacing(tokens.SMALL)
        line.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Say why; nothing hides the line."""
        self._words.setText(words)
        self.setVisible(bool(words))
