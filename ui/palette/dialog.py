"""One field over everything: type a few letters, go there or do it.

Owns the field and the list below it. It refuses to know what is found.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.icons import icon
from ui.language import translate
from ui.palette.ranking import Entry
from ui.widgets.label import Label
from ui.widgets.row_parts import Row
from ui.widgets.rows import RowsModel, RowsView

_WIDTH, _ROWS, _DOWN = 560, 7, 72


class PaletteDialog(QDialog):
    """The palette.

    Signals:
        typed: (Text) After every letter.
        chosen: (Key) Enter or a click; the palette closes by itself.
    """

    typed = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.field = QLineEdit()
        self.list = RowsView(lead=0)
        self._model = RowsModel(self.list)
        self._nothing = Label("", "soft", wraps=True)
        self._has_walked = False
        self._build()
        self._retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what was found, the likeliest chosen; what a person walked to since the last letter stays."""
        kept = self.list.current_id() if self._has_walked else ""
        self._model.set_items(
            [Row(one.key, one.title, one.second, one.icon, time=one.keys) for one in entries]
        )
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        if entries:
            place = next((at for at, one in enumerate(entries) if one.key == kept), 0)
            self.list.setCurrentIndex(self._model.index(place, 0))
            self._say(entries[place])
        shown = min(max(len(entries), 1), _ROWS)
        self.list.setFixedHeight(shown * theme.current().px(tokens.ROW_HEIGHT) + 4)
        self.adjustSize()

    def rows(self) -> list[Row]:
        """Give what is shown."""
        return [item for item in self._model.items() if isinstance(item, Row)]

    def place_over(self, window: QWidget) -> None:
        """Stand at the upper middle of a window."""
        width = min(theme.current().px(_WIDTH), window.width() - 2 * tokens.WIDE)
        self.setFixedWidth(width)
        corner = QPoint((window.width() - width) // 2, theme.current().px(_DOWN))
        self.move(window.mapToGlobal(corner))

    def sizeHint(self) -> QSize:
        """Be as tall as what is shown."""
        return QSize(self.width(), super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the field keeps the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._walk(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.current_id())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a raised card: the dialog has no frame of the system's."""
        look = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("raised"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.addAction(
            icon("search", "faint", tokens.ICON_SMALL), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self._nothing.hide()
        self.field.textChanged.connect(self._hear)
        self.list.clicked.connect(lambda _index: self._choose(self.list.current_id()))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self, text: str) -> None:
        self._has_walked = False
        self.typed.emit(text)

    def _walk(self, step: int) -> None:
        rows = self._model.rowCount()
        if rows:
            self._has_walked = True
            place = (self.list.currentIndex().row() + step) % rows
            self.list.setCurrentIndex(self._model.index(place, 0))
            row = self.rows()[place]
            self._say(Entry(row.id, row.title, row.second, keys=row.time))

    def _say(self, entry: Entry) -> None:
        """Let a screen reader, whose focus stays in the field, hear what is chosen."""
        self.field.setAccessibleDescription(
            ", ".join(p for p in (entry.title, entry.second, entry.keys) if p)
        )

    def _choose(self, key: str) -> None:
        if key:
            self.accept()
            self.chosen.emit(key)

    def _retranslate(self) -> None:
        words = translate("Palette", "Go to, do, or find by name")
        self.setWindowTitle(words)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(translate("Palette", "Found"))
        self._nothing.setText(translate("Palette", "Nothing is called so. Try fewer letters."))
