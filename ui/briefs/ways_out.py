"""The ways a paper leaves the notebook: into a PDF, to a printer.

Owns the bytes of the PDF and writing them once, where a person chose, for its
owner alone. Nothing of it lies anywhere before. It refuses to ask where.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from hdfield.errors import StorageError
from ui.briefs.pages import DPI, Pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def pdf(pages: Pages) -> bytes:
    """Write pages as a PDF, in memory: nothing of it lies anywhere until a person chose where.

    It names no author and no title, and the program by its name alone.
    """
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle("")
    writer.setCreator("hdfield")
    paint_all(QPainter(writer), pages, writer.newPage)
    buffer.close()
    return bytes(held.data())


def paint_all(painter: QPainter, pages: Pages, turn: Callable[[], bool], scale: float = 1.0) -> None:
    """Paint every page and end.

    Args:
        painter: At work on a page of A4 without margins.
        pages: What to paint.
        turn: Begins the next page.
        scale: Dots of the device to one of ours.
    """
    for page in range(pages.count):
        if page:
            turn()
        painter.save()
        painter.scale(scale, scale)
        pages.paint(painter, page)
        painter.restore()
    painter.end()


def print_to(printer: QPrinter, pages: Pages) -> None:
    """Print to a printer that was chosen."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    paint_all(QPainter(printer), pages, printer.newPage, printer.resolution() / DPI)


def write_new(path: Path, content: bytes) -> None:
    """Write a file only its owner may read; what stood there goes, and nothing is left beside it.

    Raises:
        StorageError: The disk refused; nothing of it is left.
    """
    try:
        path.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(path=path, reason=error.strerror or "io") from None
