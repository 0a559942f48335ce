"""Inputs of a form that hold several things: records chosen one by one, channels.

Owns how they are added, changed and taken away. It refuses to keep a number or
a call sign: a channel is that it exists, when it is open and when it was tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hdfield import reference
from ui import labels, tokens
from ui.forms.finder import Finder
from ui.forms.held import HeldInput
from ui.forms.picker import Option, RecordPicker
from ui.language import translate
from ui.laying import empty
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.flow import Flow

_FALLBACK: Final = "fallback"
_FAMILY: Final = "remote."


class ManyPicker(QWidget):
    """Several records: each chosen in a picker, then shown with a button that takes it away.

    Signals:
        touched: A person changed something.
    """

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._names: dict[str, str] = {}
        self._chosen: list[str] = []
        self.picker = RecordPicker()
        self._shown = Flow(gap=tokens.TINY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addWidget(self._shown)
        line = QHBoxLayout()
        line.addWidget(self.picker, 1)
        line.addStretch(0)  # a narrow field stands at the leading edge
        column.addLayout(line)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._add)
        self._show()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these records; what was chosen stays so."""
        self._names = dict(options)
        self.picker.set_options(options)
        self.picker.choose("")
        self._show()

    def setMaximumWidth(self, width: int) -> None:
        """Narrow the field one types in; names wrap in the whole width.

        A form asks for the height at its own width: names that wrapped in less would stand below it, unseen.
        """
        self.picker.setMaximumWidth(width)

    def find_with(self, finder: Finder) -> None:
        """Ask a finder as one types, in place of a list that is given."""
        self._finder = finder
        self.picker.find_with(finder)

    def held(self) -> list[str]:
        """Give the chosen ids."""
        return list(self._chosen)

    def fill(self, value: Any) -> None:
        """Choose these, silently; an id nobody can name stays chosen."""
        self._chosen = list(value or ())
        self.picker.choose("")
        self._show()
        if self._finder is not None and self._chosen:
            self._finder.name(self, self._chosen, self._learn)

    def _learn(self, names: dict[str, str]) -> None:
        self._names |= names
        self._show()

    def _add(self, record: str) -> None:
        if record and record not in self._chosen:
            self._chosen.append(record)
            self._names[record] = self.picker.currentText()
            self._show()
            self.touched.emit()
        if record:
            self.picker.choose("")
            # Qt writes what was taken from the list into the line once more, after it said so.
            QTimer.singleShot(0, self.picker, lambda: self._clear(record))

    def _clear(self, record: str) -> None:
        if self.picker.chosen() == record:
            self.picker.choose("")

    def _take_away(self, record: str) -> None:
        self._chosen.remove(record)
        self._show()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched.emit()

    def _show(self) -> None:
        buttons = list[QWidget]()
        for record in self._chosen:
            name = self._names.get(record) or translate("ManyPicker", "not in this notebook")
            button = Button(name, "plain", "close", self._shown)
            button.setAccessibleName(translate("ManyPicker", "Take away %1").replace("%1", name))
            button.clicked.connect(lambda _checked=False, record=record: self._take_away(record))
            buttons.append(button)
        self._shown.set_parts(buttons)
        self._shown.setVisible(bool(self._chosen))


class ChannelRow(QFrame):
    """One channel.

    Signals:
        touched: Something changed.
        gone: Take it away.
    """

    touched = Signal()
    gone = Signal()

    def __init__(self, code: str, value: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.kind, self.fallback = ChipRow(), ChipRow(many=True)
        self.hours, self.tested = QLineEdit(), QLineEdit()
        self._away = IconButton("close")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.kind, 1)
        first.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.hours, 2)
        second.addWidget(self.tested, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        column.addLayout(first)
        column.addWidget(self.fallback)
        column.addLayout(second)
        self.say(code)
        self.kind.choose([value["kind"]] if value.get("kind") else [])
        self.fallback.choose([_FALLBACK] if value.get("fallback") else [])
        self.hours.setText(value.get("hours") or "")
        self.tested.setText(value.get("last_tested") or "")
        for row in (self.kind, self.fallback):
            row.chosen_changed.connect(lambda _codes: self.touched.emit())
        for edit in (self.hours, self.tested):
            edit.textEdited.connect(lambda _text: self.touched.emit())
        self._away.clicked.connect(self.gone)

    def held(self) -> dict[str, Any]:
        """Give the channel as far as it is written."""
        kind = next(iter(self.kind.chosen()), "")
        held = {
            "kind": kind,
            "fallback": bool(self.fallback.chosen()) or None,
            "hours": self.hours.text().strip(),
            "last_tested": self.tested.text().strip(),
        }
        return {name: value for name, value in held.items() if value}

    def say(self, code: str) -> None:
        """Speak a language."""
        terms = reference.vocabulary("encounter_kind")
        offered = [Choice(term.code, labels.label_of(term, code)) for term in terms]
        self.kind.set_choices(
            [choice for choice in offered if choice.code.startswith(_FAMILY)],
            [choice for choice in offered if not choice.code.startswith(_FAMILY)],
        )
        self.kind.set_name(translate("ChannelsInput", "What kind of channel"))
        self.fallback.set_choices([Choice(_FALLBACK, translate("ChannelsInput", "Only when others fail"))])
        self.fallback.set_name(translate("ChannelsInput", "Only when others fail"))
        self._away.set_name(translate("ChannelsInput", "Take this channel away"))
        for edit, words in (
            (self.hours, translate("ChannelsInput", "Hours")),
            (self.tested, translate("ChannelsInput", "Last tried, as 2026-06-30")),
        ):
            edit.setPlaceholderText(words)
            edit.setAccessibleName(words)


class ChannelsInput(HeldInput):
    """The channels to a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = "en"
        self._rows: list[ChannelRow] = []
        self._add = Button("", "quiet", "plus")
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)
        self._add.clicked.connect(self.add)

    def held(self) -> list[dict[str, Any]]:
        """Give the channels; one nobody wrote anything into is none."""
        return [held for row in self._rows if (held := row.held())]

    def fill(self, value: Any) -> None:
        """Show these channels, silently."""
        empty(self._list)
        self._rows = []
        for channel in value or ():
            self._append(channel)

    def add(self) -> None:
        """Add an empty channel and go there."""
        self._append({}).kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, code: str) -> None:
        """Speak a language."""
        self._code = code
        self._add.setText(translate("ChannelsInput", "Add a channel"))
        for row in self._rows:
            row.say(code)

    def _append(self, channel: dict[str, Any]) -> ChannelRow:
        row = ChannelRow(self._code, channel)
        row.touched.connect(self.touched)
        row.gone.connect(lambda: self._take_away(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _take_away(self, row: ChannelRow) -> None:
        self._rows.remove(row)
        row.hide()
        self._list.removeWidget(row)
        row.deleteLater()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.touched.emit()
