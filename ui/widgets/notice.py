"""Things the window says without interrupting.

Owns the inline banner and the passing line at the bottom that offers "Undo".
It refuses to write the words: ``ui/words.py`` and the screens do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme, tokens
from ui.icons import set_icon
from ui.language import translate
from ui.tokens import Meaning
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

MEANING_ICONS: Final[dict[Meaning, str]] = {
    "steady": "steady",
    "attention": "warning",
    "trouble": "trouble",
    "unknown": "unknown",
}
TOAST_MS: Final = 10_000


class Notice(QWidget):
    """A banner in the page: icon, what happened, what to do, one action.

    It stays until it is closed or no longer true; hidden at birth.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning: Meaning = "unknown"
        self._act: Callable[[], None] | None = None
        self._icon = Label()
        self._words = Label(wraps=True)
        self._more = Label("", "small", wraps=True)
        self._action = Button("", "plain")
        self._close = IconButton("close")
        self._build()
        self._retranslate()
        self.hide()

    def say(
        self,
        meaning: Meaning,
        words: str,
        more: str = "",
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        closable: bool = True,
    ) -> None:
        """Show a message.

        Args:
            meaning: One of the four.
            words: What happened, in one sentence.
            more: Whether the data is safe and what to do.
            action: Words of the button, when there is something to do here.
            act: What the button does.
            closable: Whether a person may put it away.
        """
        self._meaning = meaning
        self._act = act
        set_icon(self._icon, MEANING_ICONS[meaning], meaning)
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setVisible(closable)
        self.setAccessibleName(f"{words} {more}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground in the wash of the meaning."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(f"{self._meaning}_wash"))
        painter.drawRoundedRect(self.rect(), look.px(tokens.RADIUS), look.px(tokens.RADIUS))

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.MEDIUM, tokens.SMALL, tokens.MEDIUM, tokens.SMALL)
        line.setSpacing(tokens.MEDIUM)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._words)
        text.addWidget(self._more)
        line.addWidget(self._icon)
        line.addLayout(text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._action.clicked.connect(self._acted)
        self._close.clicked.connect(self.hide)

    def _acted(self) -> None:
        if self._act is not None:
            self._act()

    def _retranslate(self) -> None:
        self._close.set_name(translate("Notice", "Put this message away"))


class Toast(QWidget):
    """A line at the bottom of a window that says what was done and offers to undo it.

    It goes after ten seconds, not while the pointer or the focus is on it.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._act: Callable[[], None] | None = None
        self._undoes = True
        self._words = Label()
        self._action = Button("", "quiet")
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self._leave)
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.MEDIUM, tokens.TINY, tokens.MEDIUM, tokens.TINY)
        line.setSpacing(tokens.LARGE)
        line.addWidget(self._words)
        line.addWidget(self._action)
        self._action.clicked.connect(self._acted)
        over.installEventFilter(self)
        self.hide()

    def say(
        self, words: str, act: Callable[[], None] | None = None, action: str = "", *, undoes: bool = True
    ) -> None:
        """Show what was done.

        Args:
            words: "Encounter deleted".
            act: What undoes it; None when nothing can.
            action: Words of the button; "Undo" when not given.
            undoes: Whether the act takes back, so that Ctrl+Z may do it.
        """
        self._act = act
        self._undoes = undoes
        self._words.setText(words)
        self._action.setText(action or translate("Toast", "Undo"))
        self._action.setVisible(act is not None)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def reword(self, words: str) -> None:
        """Say it in a screen's own words; the button stays what it is."""
        if self.isHidden() or self._act is None or not self._undoes:
            self.say(words)
        else:
            self.say(words, self._act)

    def clear(self) -> None:
        """Forget what was said."""
        self._act = None
        self._words.clear()
        self.setAccessibleName("")
        self.hide()

    def undo(self) -> bool:
        """Do what the button does, as Ctrl+Z; say whether there was anything to undo."""
        if self.isHidden() or self._act is None or not self._undoes:
            return False
        self._acted()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window changes size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is on it."""
        super().enterEvent(event)
        self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a raised pill."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour("raised"))
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, look.px(tokens.RADIUS_CARD), look.px(tokens.RADIUS_CARD))

    def _place(self) -> None:
        over, size = self._over, self.sizeHint()
        left = (over.width() - size.width()) // 2
        top = over.height() - size.height() - theme.current().px(tokens.HUGE + tokens.LARGE)
        self.setGeometry(QRect(left, top, size.width(), size.height()))

    def _acted(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _leave(self) -> None:
        if self.underMouse() or self._action.hasFocus():
            self._timer.start()
        else:
            self.hide()
