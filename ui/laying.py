"""What stands in a layout, in its order, and taking it all out again.

Owns asking a layout for its widgets without ever asking for its items. PySide
(6.8 to 6.11, measured) keeps the wrapper of a layout item for as long as the
layout lives, also when Qt has long deleted the item; the next widget that gets
the same address dies with that wrapper, and the window with it. So: no
``itemAt`` and no ``takeAt`` anywhere in the window; a test looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

Place = tuple[int, int]


def laid_out(layout: QLayout, among: list[QWidget] | None = None) -> Iterator[QWidget]:
    """Give the widgets of a layout and of the layouts in it, in the order they are read.

    Args:
        layout: Set on a widget, or standing in one that is.
        among: Widgets it may hold; found where not given.
    """
    left = _children(layout) if among is None else among
    held: list[tuple[Place, QWidget | QLayout]] = []
    for widget in tuple(left):
        place = layout.indexOf(widget)
        if place >= 0:
            held.append((_place(layout, place), widget))
            left.remove(widget)
    for inner in layout.children():
        if isinstance(inner, QLayout):
            held.append((_place(layout, layout.indexOf(inner)), inner))
    for _, one in sorted(held, key=lambda pair: pair[0]):
        if isinstance(one, QLayout):
            yield from laid_out(one, left)
        else:
            yield one


def empty(layout: QLayout) -> None:
    """Take out and destroy every widget; hidden first, so that nothing is seen twice.

    For layouts that hold widgets and nothing else: a stretch would stay.
    """
    for widget in _children(layout):
        if layout.indexOf(widget) >= 0:
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def _children(layout: QLayout) -> list[QWidget]:
    parent = layout.parentWidget()
    if parent is None:
        return []
    return parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _place(layout: QLayout, index: int) -> Place:
    if not isinstance(layout, QGridLayout):
        return index, 0
    position: Any = layout.getItemPosition(index)  # row, column, rows, columns; the stubs say "object"
    return position[0], position[1]
