"""Reading and filling any input of a form, as plain JSON values.

Owns the one list of what an input may be. It refuses to know what it means.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.forms.compound import ManyPicker
from ui.forms.held import HeldInput
from ui.forms.picker import RecordPicker
from ui.placing.picker import PlacePicker
from ui.widgets.chips import ChipRow
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


def half_of(widget: QWidget) -> Any:
    """Read what is typed in a picker and picks nothing yet; nothing for other inputs."""
    if isinstance(widget, ManyPicker):
        return widget.picker.half()
    return widget.half() if isinstance(widget, RecordPicker | PlacePicker | HeldInput) else None


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
