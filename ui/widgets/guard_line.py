"""The line under a note that says what in it could put a person at risk.

Owns its words and two buttons. It refuses to hold anything up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hdfield.rules.note_guard import Danger
from ui import theme, tokens
from ui.icons import set_icon
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.label import Label


class GuardLine(QWidget):
    """Says one finding at a time.

    Signals:
        show_requested: Where is it?
        left: It may stay.
    """

    show_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._danger: Danger | None = None
        self._icon = Label()
        self._words = Label("", "small", wraps=True)
        self.show_it = Button("", "quiet")
        self.leave_it = Button("", "quiet")
        set_icon(self._icon, "warning", "attention")
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.SMALL, 0, tokens.TINY, 0)
        line.setSpacing(tokens.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self.show_it)
        line.addWidget(self.leave_it)
        self.show_it.clicked.connect(self.show_requested)
        self.leave_it.clicked.connect(self.left)
        self._retranslate()
        self.hide()

    def say(self, danger: Danger) -> None:
        """Say a finding."""
        is_news = self._danger != danger or self.isHidden()
        self._danger = danger
        self._retranslate()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """Give what is said."""
        return self._words.text()

    def height_at(self, width: int) -> int:
        """Give the height it needs at a width."""
        beside = (
            self._icon.sizeHint().width() + self.show_it.sizeHint().width() + self.leave_it.sizeHint().width()
        )
        room = width - beside - 3 * tokens.SMALL - tokens.SMALL - tokens.TINY
        least = max(self.show_it.sizeHint().height(), self._icon.sizeHint().height())
        return max(least, self._words.heightForWidth(max(room, 1))) + tokens.TINY

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground in the wash of what asks for attention."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("attention_wash"))

    def _retranslate(self) -> None:
        self.show_it.setText(translate("GuardLine", "Show"))
        self.leave_it.setText(translate("GuardLine", "Leave it"))
        words = danger_words(self._danger) if self._danger is not None else ""
        self._words.setText(words)
        self.setAccessibleName(words)


def danger_words(danger: Danger) -> str:
    """Say what was found, and why it matters."""
    return {
        "phone": translate("GuardLine", "This looks like a phone number: numbers put people at risk."),
        "email": translate("GuardLine", "This looks like an e-mail address: it leads to a person."),
        "handle": translate("GuardLine", "This looks like an account name: it leads to a person."),
        "identity": translate("GuardLine", "This looks like the number of a document: it names a person."),
        "coordinates": translate(
            "GuardLine", "This looks like an exact position: places are kept coarse here."
        ),
        "name": translate(
            "GuardLine", "This may be a real name beside a code name: together they expose a person."
        ),
        "arms": translate("GuardLine", "This counts fighters or weapons: such notes are read as spying."),
    }[danger]
