"""A text with what was added and what was removed, told apart by line, colour and word.

Owns painting the pieces of one comparison. It refuses to compare.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from hdfield.rules.word_diff import Piece
from ui import theme
from ui.language import translate


class DiffText(QTextEdit):
    """Read only; as tall as its text. Added words are underlined, removed ones struck through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self.setReadOnly(True)
        self.setProperty("look", "reading")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.current().changed.connect(self._paint_again)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a comparison, or a text as it is (one kept piece)."""
        self._pieces = tuple(pieces)
        self._paint_again()
        self.setAccessibleDescription(spoken(self._pieces))

    def sizeHint(self) -> QSize:
        """Be as wide as there is room, and as tall as the text."""
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _paint_again(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        before: Piece | None = None
        for piece in self._pieces:
            if before is not None and before.change == "removed" and not before.text[-1:].isspace():
                cursor.insertText(" ", QTextCharFormat())  # only to be seen: two words must not run together
            before = piece
            cursor.insertText(piece.text, _look_of(piece))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(round(self.document().size().height()) + 2, 1))


def _look_of(piece: Piece) -> QTextCharFormat:
    look, shape = theme.current(), QTextCharFormat()
    shape.setForeground(look.colour("ink"))
    if piece.change == "added":
        shape.setFontUnderline(True)
        shape.setBackground(look.colour("steady_wash"))
    elif piece.change == "removed":
        shape.setFontStrikeOut(True)
        shape.setForeground(look.colour("soft"))
        shape.setBackground(look.colour("trouble_wash"))
    return shape


def spoken(pieces: Sequence[Piece]) -> str:
    """Say a comparison for those who hear it: "removed: fuel; added: food"."""
    said = []
    for piece in pieces:
        if piece.change == "added":
            said.append(translate("History", "added: %1").replace("%1", piece.text.strip()))
        elif piece.change == "removed":
            said.append(translate("History", "removed: %1").replace("%1", piece.text.strip()))
    return translate("History", "; ").join(said)
