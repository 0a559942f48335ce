"""Reading and filling any input of a form, as plain JSON values.

Owns the one list of what an input may be. It refuses to know what it means.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.forms.compound import ManyPicker
from ui.forms.held import HeldInput
from ui.forms.picker import RecordPicker
from ui.placing.picker import PlacePicker
from ui.widgets.chips import ChipRow
from ui.widgets.in_passing import InPassing
from ui.widgets.text_edit import TextEdit


def read_input(widget: QWidget) -> Any:
    """Read an input as a plain JSON value."""
    if isinstance(widget, QLineEdit | TextEdit):
        return widget.text()
    if isinstance(widget, ChipRow):
        return list(widget.chosen())
    if isinstance(widget, ManyPicker | HeldInput):
        return widget.held()
    if isinstance(widget, PlacePicker):
        return widget.place()
    assert isinstance(widget, RecordPicker)
    return widget.chosen()


def making_of(widget: QWidget) -> InPassing | None:
    """Give the way to make what an input is to name, where it has one."""
    if isinstance(widget, ManyPicker):
        return widget.picker.making
    return widget.making if isinstance(widget, RecordPicker | PlacePicker) else None


def half_of(widget: QWidget) -> Any:
    """Read what is typed in an input and is no value yet: a part of a name, something new half made."""
    if isinstance(widget, ManyPicker):
        return widget.picker.half()
    return widget.half() if isinstance(widget, RecordPicker | PlacePicker | HeldInput) else None


def is_unfinished(widget: QWidget) -> bool:
    """Say whether a person has to finish something in an input first; what Esc left may wait."""
    if isinstance(widget, ManyPicker | RecordPicker):
        picker = widget.picker if isinstance(widget, ManyPicker) else widget
        return bool(picker.typed_half()) or (picker.making is not None and picker.making.is_open)
    if isinstance(widget, PlacePicker):
        return bool(widget.typed_half()) or widget.making.is_open
    return bool(half_of(widget))


def put_half(widget: QWidget, half: Any) -> None:
    """Show again what ``half_of`` read."""
    if isinstance(widget, ManyPicker):
        widget.picker.put_half(half)
    elif isinstance(widget, RecordPicker | PlacePicker | HeldInput):
        widget.put_half(half)


def fill_input(widget: QWidget, value: Any) -> None:
    """Fill an input silently."""
    widget.blockSignals(True)
    if isinstance(widget, QLineEdit):
        widget.setText(value or "")
    elif isinstance(widget, TextEdit):
        widget.setPlainText(value or "")
    elif isinstance(widget, ChipRow):
        widget.choose(value or ())
    elif isinstance(widget, RecordPicker):
        widget.choose(value or "")
    elif isinstance(widget, PlacePicker):
        widget.set_place(value or "")
    elif isinstance(widget, ManyPicker | HeldInput):
        widget.fill(value)
    if (making := making_of(widget)) is not None:
        making.clear()
    widget.blockSignals(False)


def cursor_of(widget: QWidget) -> int:
    """Say where the cursor stands in a text; 0 in any other control."""
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    if isinstance(widget, HeldInput):
        return widget.spot()
    return widget.textCursor().position() if isinstance(widget, TextEdit) else 0


def put_cursor(widget: QWidget, at: int) -> None:
    """Put the cursor back, at the end where the text is shorter by now."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(at)
    elif isinstance(widget, HeldInput):
        widget.put_spot(at)
    elif isinstance(widget, TextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(at, widget.document().characterCount() - 1))
        widget.setTextCursor(cursor)


def spot_in(inputs: Mapping[str, QWidget]) -> dict[str, Any] | None:
    """Say in which input the focus is, and where in it the cursor, also in something new it makes."""
    focus = QApplication.focusWidget()
    for name, widget in inputs.items():
        making = making_of(widget)
        if making is not None and making.has_focus:
            return {"input": name, "new": making.spot()}
        if focus is not None and (focus is widget or widget.isAncestorOf(focus)):
            return {"input": name, "at": cursor_of(widget)}
    return None


def go_to_spot(inputs: Mapping[str, QWidget], spot: Mapping[str, Any]) -> None:
    """Put focus and cursor where they were, as far as that place is still there."""
    widget = inputs.get(str(spot.get("input", "")))
    if widget is None:
        return
    making = making_of(widget)
    if making is not None and making.is_open and "new" in spot:
        return making.go_to(spot["new"] or {})
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    put_cursor(widget, int(spot.get("at", 0)))
