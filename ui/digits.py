"""What is heard by fields that take numbers, dates and times: digits of three scripts, and no slip.

Owns the one way such a field gets them: every module that makes one calls
``accept_any_digits`` (a test looks). Qt's fields know the digits of their own
locale only; a person types those of the keyboard at hand. There too, the wheel and
the page keys, which Qt lets turn a year into another, scroll the page as elsewhere:
whoever only reads on changes no date without seeing it. It refuses to touch
fields of words: what a person writes stays as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit

from hdfield.rules.digits import plain_digits
from hdfield.rules.typed_days import iso_day

_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def accept_any_digits(field: QAbstractSpinBox | QLineEdit) -> None:
    """Let a field take Western, Arabic-Indic and Persian digits alike.

    A line is made plain after each edit, a paste included; a whole day written day first becomes the day as
    records have it, before the person's eyes. A field of Qt's own
    refuses before it can be mended, so its keys are changed on the way in; what
    is pasted there in other digits is refused, as any text that is no number.
    """
    if isinstance(field, QLineEdit):
        field.textEdited.connect(lambda text: _mend(field, text))
        return
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no focus by the wheel
    filter_ = _Digits(field)
    field.installEventFilter(filter_)
    line = field.findChild(QLineEdit)
    if line is not None:
        line.installEventFilter(filter_)


def _mend(line: QLineEdit, text: str) -> None:
    digits = plain_digits(text)
    plain = iso_day(digits)
    if plain != text:
        before = line.cursorPosition() if plain == digits else len(plain)
        line.setText(plain)
        line.setCursorPosition(min(before, len(plain)))


class _Digits(QObject):
    """Hands plain digits on in place of others. Not over the whole application: it would hear each paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Change a key or what an input method commits; leave what scrolls to the page."""
        if event.type() == QEvent.Type.Wheel or (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _PAGE_KEYS
        ):
            event.ignore()  # so that it goes to what lies around
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = plain_digits(event.text())
            if plain and plain != event.text():
                key = QKeyEvent(event.type(), ord(plain[0]), event.modifiers(), plain)
                QApplication.sendEvent(watched, key)
                return True
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            plain = plain_digits(event.commitString())
            if plain != event.commitString():
                typed = QInputMethodEvent(event.preeditString(), event.attributes())
                typed.setCommitString(plain, event.replacementStart(), event.replacementLength())
                QApplication.sendEvent(watched, typed)
                return True
        return super().eventFilter(watched, event)
