"""Sending a page of text to a printer.

Owns the document a print is made of and the way to the system's printer. What
a person wrote goes in as plain text. A system's dialog may offer a file in place
of a printer: that file is its owner's alone, and it is said where it lies. It refuses to print by itself: a person
asked, and chooses the printer, in the system's own dialog.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui import theme
from ui.direction import RTL, direction_of, isolated
from ui.language import translate
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN_MM = 18.0

_TAIL: Final = 64
"""Bytes at the end of a PDF in which its last line stands."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a print.

    Attributes:
        points: Size of its letters.
        gap: Space above, in points.
    """

    text: str
    points: float = 11.0
    strong: bool = False
    gap: float = 2.0


def document_of(lines: Sequence[Line]) -> QTextDocument:
    """Lay lines out, each in its own direction at the window's leading edge; black on white."""
    document = QTextDocument()
    document.setDefaultFont(_font(11.0, strong=False))
    cursor = QTextCursor(document)
    around = QApplication.layoutDirection()
    edge = Qt.AlignmentFlag.AlignRight if around == RTL else Qt.AlignmentFlag.AlignLeft
    for at, line in enumerate(lines):
        block = QTextBlockFormat()
        block.setLayoutDirection(direction_of(line.text, around))
        block.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        block.setTopMargin(line.gap)
        letters = QTextCharFormat()
        letters.setFont(_font(line.points, strong=line.strong))
        letters.setForeground(Qt.GlobalColor.black)
        if at:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
            cursor.setCharFormat(letters)
        cursor.insertText(line.text, letters)
    return document


def print_lines(parent: QWidget, title: str, lines: Sequence[Line]) -> None:
    """Ask for a printer and print there; nothing happens when a person says no."""
    ask_printer(parent, title, lambda printer: print_to(printer, lines))


def ask_printer(parent: QWidget, title: str, put: Callable[[QPrinter], None]) -> None:
    """Open the system's dialog over a window, and print when a printer was chosen there.

    Args:
        parent: Goes on once the dialog has gone.
        title: Of the dialog.
        put: Puts the page on the printer.
    """
    # Loaded here: a notebook that prints nothing pays nothing for it.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("hdfield")  # the name lies in the queue of the printer, in clear
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _put(parent, printer, put))
    QDialog.open(dialog)  # its own wants a slot by name


def _put(parent: QWidget, printer: QPrinter, put: Callable[[QPrinter], None]) -> None:
    """Print; a file is closed to others before there is anything in it, and told of as any that leaves."""
    path = printer.outputFileName()
    if not path:
        return put(printer)
    name = isolated(os.path.basename(path))
    is_whole = _is_taken(path)
    if is_whole:
        put(printer)
        is_whole = _is_whole(path)
    notice = _notice_around(parent)
    if notice is None:
        return
    if is_whole:
        words = translate("Printing", "Printed into %1. It lies outside the notebook.")
        more = translate("Printing", "Whoever gets the file can read it. Erase it once it has served.")
        notice.say("attention", words.replace("%1", name), more)
    else:
        words = translate("Printing", "%1 could not be written there.")
        more = translate(
            "Printing", "The notebook is as it was. Choose another place; erase what was begun there."
        )
        notice.say("trouble", words.replace("%1", name), more)


def _is_taken(path: str) -> bool:
    """Empty a file and close it to others; say whether that could be done."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        os.chmod(path, 0o600)
    except OSError:
        return False
    return True


def _is_whole(path: str) -> bool:
    """Say whether a file has its last line: on a full disk Qt writes what there is room for, and tells nobody."""
    try:
        with open(path, "rb") as file:
            file.seek(-min(_TAIL, os.fstat(file.fileno()).st_size), os.SEEK_END)
            return b"%%EOF" in file.read()
    except OSError:
        return False


def _notice_around(widget: QWidget) -> Notice | None:
    """Give the notice of the page, or else the window, that something stands in."""
    around: QWidget | None = widget
    while around is not None:
        notice = getattr(around, "notice", None)
        if isinstance(notice, Notice):
            return notice
        around = around.parentWidget()
    return None


def print_to(printer: QPrinter, lines: Sequence[Line]) -> None:
    """Print to a printer that was chosen."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document_of(lines).print_(printer)


def _font(points: float, *, strong: bool) -> QFont:
    font = QFont(theme.current().font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
