"""A paper on pages of A4: laid out once, painted wherever it is to be seen.

Owns measures, the foot and the mark of each page, and finding how much of a
brief there is room for. Black on white whatever the window's theme is. It
refuses to know what is said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QBuffer, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from hdfield.rules.paper_parts import LADDER, Cut, Paper, Text, cut, gives_way
from ui import theme
from ui.briefs.telling import Telling, Told
from ui.briefs.tongue import PaperTongue
from ui.direction import RTL, direction_of, isolated

DPI: Final = 1200
"""All is laid out in dots of a PDF, so that it breaks alike wherever it is painted."""

_INCH_MM: Final = 25.4
_PAGE_MM: Final = (210.0, 297.0)
_SIDE_MM, _TOP_MM, _FOOT_MM = 16.0, 13.0, 17.0
_SMALL, _BRIEF, _PLAIN, _TITLE = 8.0, 9.0, 10.0, 15.0
_LINE: Final = 1.42 * 96 / 72
"""Height of a line for each point of its letters, in the unit of blocks."""

_OVER_LATIN, _OVER_ARABIC = 1.06, 0.98
"""From the upper edge of a heading's band to the foot of its letters, in parts of their size."""

_MOST_ROWS, _MOST_IN_ROW = 75, 230
"""More than a page ever holds of rows, and a row of letters."""

_HEADING: Final = 1
_MARK_POINTS: Final = 34.0
_FAINT: Final = QColor("#ececec")
_BAND: Final = QColor("#eef1f2")
_SOFT: Final = QColor("#4a5256")


def dots(millimetres: float) -> float:
    """Turn millimetres into dots."""
    return millimetres / _INCH_MM * DPI


PAGE: Final = QSizeF(dots(_PAGE_MM[0]), dots(_PAGE_MM[1]))
"""A page of A4 in dots."""


class Pages:
    """One paper, laid out.

    Args:
        told: In words.
        tongue: Its language.
        points: Size of its letters.

    Attributes:
        told: What stands on them.
    """

    def __init__(self, told: Told, tongue: PaperTongue, points: float = _PLAIN) -> None:
        self.told = told
        self._tongue = tongue
        self._points = points * tongue.step
        # Measures letters as the PDF has them; nothing is ever written through it.
        self._device = QPdfWriter(QBuffer())
        self._device.setResolution(DPI)
        self._document = self._laid_out()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page in dots of ``PAGE``; the painter is scaled by whoever has it.

        Args:
            painter: At the page's upper left corner.
            page: From 0.
        """
        painter.fillRect(QRectF(0, 0, PAGE.width(), PAGE.height()), Qt.GlobalColor.white)
        self._paint_mark(painter)
        body = self._body()
        painter.save()
        painter.translate(dots(_SIDE_MM), dots(_TOP_MM) - page * body.height())
        seen = QRectF(0, page * body.height(), body.width(), body.height())
        painter.setClipRect(seen)
        self._paint_bands(painter)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, page)

    # -- laying out -------------------------------------------------------------
    def _body(self) -> QSizeF:
        return QSizeF(PAGE.width() - 2 * dots(_SIDE_MM), PAGE.height() - dots(_TOP_MM + _FOOT_MM))

    def _laid_out(self) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._device)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font(self._points))
        option = QTextOption()
        option.setTextDirection(self._tongue.direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPageSize(self._body())
        self._write(QTextCursor(document))
        self._keep_headings(document)
        return document

    def _keep_headings(self, document: QTextDocument) -> None:
        """Let no heading stand alone at the foot of a page."""
        document.documentLayout().documentSize()  # lays it out
        for block in _headings(document):
            following = block.next()
            if following.isValid() and self._page_of(block) != self._page_of(following):
                wanted = block.blockFormat()
                wanted.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(wanted)

    def _write(self, cursor: QTextCursor) -> None:
        told = self.told
        self._put(cursor, told.title, _TITLE * self._tongue.step, strong=True, first=True)
        self._put(cursor, f"{told.kind} · {told.reader}", self._points, colour=_SOFT)
        for section in told.sections:
            self._put(cursor, section.heading, self._points, strong=True, gap=5.0, band=True)
            for line in section.lines:
                self._put(cursor, line.text, self._points, caption=line.caption, gap=1.2)

    def _put(
        self,
        cursor: QTextCursor,
        text: str,
        points: float,
        *,
        caption: str = "",
        strong: bool = False,
        gap: float = 0.0,
        band: bool = False,
        first: bool = False,
        colour: QColor | None = None,
    ) -> None:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        around = self._tongue.direction
        block.setLayoutDirection(around if caption else direction_of(text, around))
        edge = Qt.AlignmentFlag.AlignRight if around == RTL else Qt.AlignmentFlag.AlignLeft
        block.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        block.setTopMargin(gap)
        # Letters of two scripts in one paragraph: every line as high as the next all the same.
        block.setLineHeight(points * _LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if band:
            block.setBottomMargin(1.5)
        letters.setFont(self._font(points, strong=strong))
        letters.setForeground(colour or Qt.GlobalColor.black)
        if first:
            cursor.setBlockFormat(block)
            cursor.setCharFormat(letters)
        else:
            cursor.insertBlock(block, letters)
        if band:
            cursor.block().setUserState(_HEADING)
        if caption:
            bold = QTextCharFormat(letters)
            bold.setFont(self._font(points, strong=True))
            cursor.insertText(f"{caption} ", bold)
        cursor.insertText(text, letters)

    def _font(self, points: float, *, strong: bool = False) -> QFont:
        font = QFont(theme.current().font())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _in_dots(self, points: float) -> QFont:
        """Give a font for painting by hand: a painter may not know that it is scaled."""
        font = self._font(points)
        font.setPixelSize(round(points / 72 * DPI))
        return font

    def _page_of(self, block: QTextBlock) -> int:
        """Give the page of a block's first line, by its middle: tall letters may reach over the edge."""
        return int((_top(block) + self._points * DPI / 144) // self._body().height())

    def _paint_bands(self, painter: QPainter) -> None:
        """Paint the ground of headings: a block's own would be as high as the highest font it may need."""
        height = self._points * _LINE * DPI / 96
        # Fonts of Arabic bring more air above their letters: the letters are what stands in the band.
        above = (_OVER_ARABIC if self._tongue.direction == RTL else _OVER_LATIN) * self._points * DPI / 72
        for block in _headings(self._document):
            top = _top(block) + block.layout().lineAt(0).ascent() - above
            painter.fillRect(QRectF(0, top, self._body().width(), height), _BAND)

    # -- on every page ----------------------------------------------------------
    def _paint_mark(self, painter: QPainter) -> None:
        painter.save()
        painter.setFont(self._in_dots(_MARK_POINTS))
        painter.setPen(_FAINT)
        painter.translate(PAGE.width() / 2, PAGE.height() / 2)
        painter.rotate(-52)
        reach = PAGE.height() / 2
        painter.drawText(
            QRectF(-reach, -reach / 4, 2 * reach, reach / 2), Qt.AlignmentFlag.AlignCenter, self.told.mark
        )
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        painter.save()
        painter.setFont(self._in_dots(_SMALL))
        painter.setPen(_SOFT)
        top = PAGE.height() - dots(_FOOT_MM - 5)
        area = QRectF(dots(_SIDE_MM), top, PAGE.width() - 2 * dots(_SIDE_MM), dots(6))
        is_right = self._tongue.direction == RTL
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        leading, trailing = (far, near) if is_right else (near, far)
        option = QTextOption(leading | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self._tongue.direction)
        painter.drawText(area, self.told.foot, option)
        option.setAlignment(trailing | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(area, self._numbered(page), option)
        painter.restore()

    def _numbered(self, page: int) -> str:
        words = self._tongue.translate("Briefs", "page %1 of %2")
        first, last = self._tongue.number(page + 1), self._tongue.number(self.count)
        return words.replace("%1", isolated(first)).replace("%2", isolated(last))


def _headings(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        if block.userState() == _HEADING:
            yield block
        block = block.next()


def _top(block: QTextBlock) -> float:
    """Give where a block's first line stands: one that went to the next page left its block behind."""
    layout = block.layout()
    return layout.position().y() + layout.lineAt(0).y()


def laid_out(telling: Telling) -> Pages:
    """Lay a paper out; of a brief as much as one page has room for."""
    if telling.paper.kind != "brief":
        return Pages(telling.tell(telling.paper), telling.tongue)

    def tried(to: Cut, lines: int) -> Pages | None:
        short = cut(telling.paper, to, lines)
        if not _may_fit(short):
            return None
        pages = Pages(telling.tell(short), telling.tongue, _BRIEF)
        return pages if pages.count == 1 else None

    for to in LADDER[:-1]:
        most = gives_way(telling.paper, to)
        if tried(to, most) is not None:
            break
    else:
        to = LADDER[-1]
        most = gives_way(telling.paper, to)
    fewest = bisect_left(range(most), True, key=lambda lines: tried(to, lines) is not None)
    return Pages(telling.tell(cut(telling.paper, to, fewest)), telling.tongue, _BRIEF)


def _may_fit(paper: Paper) -> bool:
    """Say whether a page could hold a paper at all; laying out what never can would keep a person waiting."""
    rows = len(paper.sections)
    for section in paper.sections:
        for line in section.lines:
            texts = (said.piece.text for said in line.pieces if isinstance(said.piece, Text))
            rows += 1 + sum(min(len(text), paper.chars) for text in texts) // _MOST_IN_ROW
    return rows <= _MOST_ROWS
