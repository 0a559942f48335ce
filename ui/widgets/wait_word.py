"""A word at once for a change the whole window takes part in: a language, a size, colours.

Owns saying it before the window is busy, and taking it away once every widget has
heard of the change. It refuses to know what is done, and to say how far it is:
that nothing can be asked meanwhile is why it is there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from ui import tokens
from ui.language import translate
from ui.widgets.label import Label


class WaitWord(QFrame):
    """The word, over the middle of a window.

    Args:
        over: The window.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("surface", "card")
        words = Label(translate("WaitWord", "One moment…"), "strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        line.addWidget(words)
        self.setAccessibleName(words.text())
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, (over.height() - self.height()) // 2)


def while_waiting(window: QWidget, act: Callable[[], None]) -> None:
    """Do what keeps the whole window busy, with a word and the cursor of waiting before it begins.

    A change of language took 0.9 s with many pages open (measured), most of it in Qt, which
    dresses every widget anew: without a word one presses again.

    Args:
        window: Whose words change.
        act: Changes them; the word goes when all that follows from it is done.
    """
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    word = WaitWord(window.window())
    word.destroyed.connect(QApplication.restoreOverrideCursor)
    word.show()
    word.repaint()  # at once: nothing is painted any more until the change is done
    try:
        act()
    finally:
        QTimer.singleShot(0, word, word.deleteLater)
