"""Sending a page of text to a printer.

Owns the document a print is made of and the way to the system's printer. What
a person wrote goes in as plain text. It refuses to print by itself: a person
asked, and chooses the printer, in the system's own dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui import theme
from ui.direction import RTL, direction_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN_MM = 18.0


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
    dialog.accepted.connect(lambda: put(printer))
    QDialog.open(dialog)  # its own wants a slot by name


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
