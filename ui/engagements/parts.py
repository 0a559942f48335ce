"""The parts of an engagement's page: a bar to choose one, and its board below.

Owns which part is in front and building a board when it is first shown. It
refuses to know what is on one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.boards import PARTS, Part
from ui.commands import Command
from ui.dossier.board import Board
from ui.language import translate
from ui.shortcuts import part_keys
from ui.widgets.chips import ChipRow, Choice
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile

_FIRST: Final = "checklist"


class PartsArea(QWidget):
    """The bar and the board in front.

    Args:
        workspace: The notebook.

    Attributes:
        bar: One chip for each part.

    Signals:
        unfolded: (QWidget) Something opened on a board; bring it into view.
        turned: (key) Another part is in front.
    """

    unfolded = Signal(object)
    turned = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._parts: dict[str, Part] = {part.key: part for part in PARTS}
        self._boards: dict[str, Board] = {}
        self._stale: set[str] = set()
        self._file: EngagementFile | None = None
        self._key = _FIRST
        self.bar = ChipRow()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.LARGE)
        self._column.addWidget(self.bar)
        self.bar.chosen_changed.connect(self._chosen)
        for place, key in enumerate(self._parts, 1):
            shortcut = QShortcut(QKeySequence(part_keys(place)), self)
            shortcut.activated.connect(lambda key=key: self.turn_to(key, with_focus=True))
        self._say()

    def show_file(self, file: EngagementFile, kinds: Collection[str] = ()) -> None:
        """Show an engagement, or what changed of it.

        Args:
            file: Of the engagement.
            kinds: Which kinds changed; none for a first look or for any.
        """
        is_other = self._file is None or self._file.id != file.id
        self._file = file
        self._stale = set(self._boards)
        self._say()
        if is_other:
            self.board(self._key).show_engagement(file.id)
            self._stale.discard(self._key)
            self._put_in_front(self._key)
        else:
            self._freshen(kinds)

    def turn_to(self, key: str, *, with_focus: bool = False) -> None:
        """Bring a part to the front."""
        if key not in self._parts:
            return
        self._key = key
        self._put_in_front(key)
        self._freshen(())
        if with_focus:
            self.board(key).take_focus()
        self.turned.emit(key)

    def current(self) -> str:
        """Give the key of the part in front."""
        return self._key

    def board(self, key: str = "") -> Board:
        """Give a board, made when it is first asked for; the one in front where none is named."""
        key = key or self._key
        if key not in self._boards:
            made = import_module(self._parts[key].module)
            self._boards[key] = board = made.build(self._workspace)
            board.hide()
            board.unfolded.connect(self.unfolded)
            self._column.addWidget(board)
            self._stale.add(key)
        return self._boards[key]

    def has(self, key: str) -> bool:
        """Say whether there is such a part."""
        return key in self._parts

    def keys(self) -> Mapping[str, str]:
        """Give every part with its name in the language of the moment."""
        return {key: part.words() for key, part in self._parts.items()}

    def commands(self) -> list[Command]:
        """Offer the way to each part, and what the board in front offers."""
        ways = [
            Command(
                f"engagements.{key}",
                part.words(),
                partial(self.turn_to, key, with_focus=True),
                self._keys(place),
            )
            for place, (key, part) in enumerate(self._parts.items(), 1)
        ]
        return [*ways, *self.board().commands()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a letter that means nothing on the bar to the board below."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typed = event.text().strip()
        if not (plain and typed and self.board().press_letter(typed)):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    # -- inside -----------------------------------------------------------------
    def _freshen(self, kinds: Collection[str]) -> None:
        """Have the board in front show what is so now."""
        if self._file is None:
            return
        board = self.board(self._key)
        if board.engagement != self._file.id:
            board.show_engagement(self._file.id)
        elif self._key in self._stale:
            board.refresh(kinds)
        self._stale.discard(self._key)

    def _put_in_front(self, key: str) -> None:
        front = self.board(key)
        for board in self._boards.values():
            board.setVisible(board is front)
        self.bar.choose((key,))

    def _chosen(self, codes: tuple[str, ...]) -> None:
        if codes:
            self.turn_to(codes[0])
        else:
            self.bar.choose((self._key,))  # one part is always in front

    def _say(self) -> None:
        had = self._key
        self.bar.set_choices(
            [self._choice(place, part) for place, part in enumerate(self._parts.values(), 1)]
        )
        self.bar.set_name(translate("Parts", "Parts of this engagement"))
        self.bar.choose((had,))

    def _keys(self, place: int) -> str:
        return QKeySequence(part_keys(place)).toString(QKeySequence.SequenceFormat.NativeText)

    def _choice(self, place: int, part: Part) -> Choice:
        words, counts = part.words(), self._file.counts if self._file is not None else {}
        count = sum(counts.get(kind, 0) for kind in part.counted)
        number = self._workspace.language.locale.toString(count)
        counted = f"{words} · {number}" if count else words
        return Choice(part.key, counted, hint=self._keys(place), spoken=f"{words}, {number}")
