"""The influence table on paper: a page as wide as the table.

Owns the page. It refuses to choose a printer (``ui.printing``).
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPageLayout, QTextDocument

from ui.direction import RTL
from ui.influence.models import EdgeWords, headings
from ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def page_of(rows: Sequence[EdgeWords], heading: str) -> str:
    """Write the table as the rich text that is printed; everything a person wrote is escaped.

    Args:
        rows: Relations in words.
        heading: Says the day and the filters.
    """
    way = "rtl" if QGuiApplication.layoutDirection() == RTL else "ltr"
    head = "".join(f"<th align='left'>{escape(name)}</th>" for name in headings())
    lines = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row.cells) + "</tr>" for row in rows
    )
    kept = escape(translate("Influence", "Paper is not sealed: keep it as you would keep the notebook."))
    return (
        f"<html dir='{way}'><body><h2>{escape(heading)}</h2>"
        f"<table border='1' cellspacing='0' cellpadding='5' width='100%'><tr>{head}</tr>{lines}</table>"
        f"<p>{kept}</p></body></html>"
    )


def print_page(page: str, printer: QPrinter) -> None:
    """Put a page on a printer, lying on its side: the table is wide."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    document = QTextDocument()
    document.setHtml(page)
    document.print_(printer)
