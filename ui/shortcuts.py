"""The one table of standard shortcuts: it binds them and fills the F1 sheet.

Owns which keys do what everywhere. It refuses to know how: whoever binds says
what happens. Keys inside one screen (the letters on chips) belong to that screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the table.

    Attributes:
        code: What it is for, as the binder names it.
        keys: Portable key sequence.
        words: What the sheet says, before translation (context ``Shortcuts``).
    """

    code: str
    keys: str
    words: str


TABLE: Final[tuple[Shortcut, ...]] = (
    Shortcut("lock", "Ctrl+L", str(QT_TRANSLATE_NOOP("Shortcuts", "Lock the notebook at once"))),
    Shortcut("palette", "Ctrl+K", str(QT_TRANSLATE_NOOP("Shortcuts", "Go to, do, or find by name"))),
    Shortcut("find", "Ctrl+F", str(QT_TRANSLATE_NOOP("Shortcuts", "Search this page, or everything"))),
    Shortcut("new", "Ctrl+N", str(QT_TRANSLATE_NOOP("Shortcuts", "Write something new"))),
    Shortcut("save", "Ctrl+Enter", str(QT_TRANSLATE_NOOP("Shortcuts", "Save what is being written"))),
    Shortcut(
        "incident", "Ctrl+I", str(QT_TRANSLATE_NOOP("Shortcuts", "Note the incident of what was just saved"))
    ),
    Shortcut("step", "Ctrl+T", str(QT_TRANSLATE_NOOP("Shortcuts", "Write a next step"))),
    Shortcut("undo", "Ctrl+Z", str(QT_TRANSLATE_NOOP("Shortcuts", "Undo"))),
    Shortcut("redo", "Ctrl+Shift+Z", str(QT_TRANSLATE_NOOP("Shortcuts", "Do again what was undone"))),
    Shortcut("history", "Ctrl+H", str(QT_TRANSLATE_NOOP("Shortcuts", "Earlier versions of what is shown"))),
    Shortcut("back", "Esc", str(QT_TRANSLATE_NOOP("Shortcuts", "Step back; nothing is thrown away"))),
    Shortcut("page", "Ctrl+1 … 9", str(QT_TRANSLATE_NOOP("Shortcuts", "Go to a page of the sidebar"))),
    Shortcut("part", "Alt+1 … 9", str(QT_TRANSLATE_NOOP("Shortcuts", "Go to a part of an engagement"))),
    Shortcut("now", "Alt+0", str(QT_TRANSLATE_NOOP("Shortcuts", "Go to what needs a look now"))),
    Shortcut("larger", "Ctrl++", str(QT_TRANSLATE_NOOP("Shortcuts", "Larger text"))),
    Shortcut("smaller", "Ctrl+-", str(QT_TRANSLATE_NOOP("Shortcuts", "Smaller text"))),
    Shortcut("as_drawn", "Ctrl+0", str(QT_TRANSLATE_NOOP("Shortcuts", "Text of the usual size"))),
    Shortcut("sheet", "F1", str(QT_TRANSLATE_NOOP("Shortcuts", "Show these keys"))),
    Shortcut("quit", "Ctrl+Q", str(QT_TRANSLATE_NOOP("Shortcuts", "Lock and quit"))),
)
_BY_CODE: Final = {line.code: line for line in TABLE}
LAST_PAGE_KEY: Final = 9
_SPANS: Final = {"page": "Ctrl+1", "part": "Alt+1"}
"""Lines that stand for nine keys, each with the first of them."""
_ALSO: Final = {"larger": "Ctrl+=", "save": "Ctrl+Return"}
"""The plus is a shifted key on many keyboards, and Enter two keys on most: both must do."""


def bind(widget: QWidget, code: str, act: Callable[[], None]) -> QShortcut:
    """Bind one line of the table in the window of ``widget``.

    Args:
        widget: Its window hears the keys.
        code: A code of ``TABLE``.
        act: What to do.
    """
    made = QShortcut(QKeySequence(_BY_CODE[code].keys), widget)
    if code in _ALSO:
        made.setKeys([QKeySequence(_BY_CODE[code].keys), QKeySequence(_ALSO[code])])
    made.activated.connect(act)
    return made


def bind_pages(widget: QWidget, go: Callable[[int], None]) -> None:
    """Bind Ctrl+1 to Ctrl+9: ``go`` gets 0 to 8."""
    for place in range(LAST_PAGE_KEY):
        made = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), widget)
        made.activated.connect(lambda place=place: go(place))


def part_keys(place: int) -> str:
    """Give the keys of the part at a place from 1 of an engagement's page."""
    return f"Alt+{place}"


def keys_of(code: str) -> str:
    """Say the keys of a line as they are written on this system's keyboards."""
    line = _BY_CODE[code]
    if code in _SPANS:
        first = QKeySequence(_SPANS[code]).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{first} … {LAST_PAGE_KEY}"
    return QKeySequence(line.keys).toString(QKeySequence.SequenceFormat.NativeText)
