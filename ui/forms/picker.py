"""A field to choose one record by name: type a part of it, or open the list.

Owns the list and the search in it. Of few records a form gives the list; of
thousands a finder is asked as one types, and no list of all is ever made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from ui.forms.finder import Finder
from ui.widgets.in_passing import InPassing

Option = tuple[str, str]
"""Record id and what it is called."""
_WAIT_MS: Final = 60
_ON_ITS_WAY: Final = "…"


class RecordPicker(QComboBox):
    """Chooses one record, or none.

    Attributes:
        making: The way to make a new one, where there is one: a part of what is typed here.

    Signals:
        picked: The id now chosen by a person; empty when the field was cleared.
        typed: A person typed.
    """

    picked = Signal(str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.making: InPassing | None = None
        self._finder: Finder | None = None
        self._held: Option = ("", "")
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._completer = completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.currentIndexChanged.connect(lambda _place: self._changed())
        self._line.textEdited.connect(lambda _text: self._edited())
        self._wait.timeout.connect(lambda: self._find(self.currentText()))

    def find_with(self, finder: Finder) -> None:
        """Ask a finder as one types, in place of a list that is given."""
        self._finder = finder
        # It found them by any of their names, in any spelling: all it gives is shown.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these records; what was chosen stays so."""
        kept = self.chosen()
        self._fill(options)
        self.choose(kept)

    def chosen(self) -> str:
        """Give the id of the record that is written in the field; nothing for another text."""
        text = self.currentText()
        if text and text == self._held[1]:
            return self._held[0]
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 and text else ""

    def typed_half(self) -> str:
        """Give what is typed and names no record yet."""
        return "" if self.chosen() else self.currentText()

    def half(self) -> Any:
        """Give what is typed and names no record yet, and what is typed of a new one."""
        making = self.making.half() if self.making is not None else None
        return {"typed": self.typed_half(), "making": making} if making else self.typed_half()

    def put_half(self, half: Any) -> None:
        """Show it again."""
        held = half if isinstance(half, Mapping) else {"typed": half}
        if held["typed"]:
            self.setEditText(str(held["typed"]))
        if held.get("making") and self.making is not None:
            self.making.put_half(held["making"])

    def choose(self, record: str) -> None:
        """Choose a record silently; one that is nowhere clears the field."""
        self.blockSignals(True)
        place = self.findData(record) if record else -1
        self.setCurrentIndex(place)
        # Held by id: another may be called alike, and its name alone would find the first.
        self._held = (record, self.itemText(place)) if place >= 0 else ("", "")
        if place < 0:
            self.clearEditText()
            if record and self._finder is not None:
                self._held = (record, _ON_ITS_WAY)
                self.setEditText(_ON_ITS_WAY)
                self._finder.name(self, (record,), lambda names: self._named(record, names.get(record, "")))
        self._line.setCursorPosition(0)  # a narrow field shows how a long name begins
        self.blockSignals(False)

    def showPopup(self) -> None:
        """Open the list; a finder is asked for it first."""
        if self._finder is None:
            super().showPopup()
            return
        typed = "" if self.chosen() else self.currentText()
        self._finder.find(self, typed, self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first that is found with Enter, unless a row of the list is marked."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (
            entered
            and plain
            and self._finder is not None
            and self.typed_half().strip()
            and not self._is_marked()
        ):
            self._wait.stop()
            typed = self.currentText()
            self._finder.find(self, typed, lambda options: self._take_first(typed, options))
            return event.accept()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of what was chosen, once one goes on."""
        super().focusOutEvent(event)
        if event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.MouseFocusReason,
        ):
            self._line.setCursorPosition(0)

    # -- inside -----------------------------------------------------------------
    def _is_marked(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    def _take_first(self, typed: str, options: list[Option]) -> None:
        if self.currentText() == typed and options:
            self._offer(options)
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()
            self.setCurrentIndex(0)

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _edited(self) -> None:
        self.typed.emit()
        if self._finder is not None:
            QTimer.singleShot(0, self, self._narrow)
            self._wait.start()

    def _narrow(self) -> None:
        """Offer no more what was found for other words, until these have been looked for."""
        typed = self.currentText().strip().casefold()
        held = [(str(self.itemData(place)), self.itemText(place)) for place in range(self.count())]
        left = [option for option in held if typed in option[1].casefold()]
        if not self.chosen() and len(left) < len(held):
            self._offer(left)
            popup = self._completer.popup()
            if popup is not None and not left:
                popup.hide()

    def _find(self, typed: str) -> None:
        if self._finder is not None and typed.strip():
            self._finder.find(self, typed, self._complete)

    def _complete(self, options: list[Option]) -> None:
        if not self._line.hasFocus() or self.chosen():
            return
        self._offer(options)
        if options:
            self._completer.complete()

    def _open(self, options: list[Option]) -> None:
        self._offer(options)
        super().showPopup()

    def _offer(self, options: Sequence[Option]) -> None:
        """Offer what was found; text and cursor stay as they are."""
        held, text, at = self._held, self.currentText(), self._line.cursorPosition()
        if chosen := self.chosen():
            held = (chosen, text)
        self._fill(options)
        self.blockSignals(True)
        self.setCurrentIndex(-1)
        self.setEditText(text)
        self._line.setCursorPosition(at)
        self._held = held
        self.blockSignals(False)

    def _fill(self, options: Sequence[Option]) -> None:
        self.blockSignals(True)
        self.clear()
        for record, words in options:
            self.addItem(words, record)
        self.blockSignals(False)

    def _changed(self) -> None:
        place = self.currentIndex()
        self._held = (str(self.itemData(place)), self.itemText(place)) if place >= 0 else ("", "")
        self.picked.emit(self.chosen())

    def _named(self, record: str, name: str) -> None:
        if self._held == (record, _ON_ITS_WAY):
            self._held = (record, name or _ON_ITS_WAY)
            if self.currentText() == _ON_ITS_WAY:
                self.blockSignals(True)
                self.setEditText(self._held[1])
                self._line.setCursorPosition(0)
                self.blockSignals(False)
