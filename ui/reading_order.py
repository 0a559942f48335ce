"""Where Tab goes: through what is shown, in the order it is read.

Owns the walk through layouts. Qt keeps the order in which widgets were made
instead, and whatever is made later (chips in another language, the parts of a
page built on demand) would come last. It refuses to know any screen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

from ui.laying import laid_out

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
"""Controls that go about with their own insides themselves."""


def step(window: QWidget, *, forward: bool) -> bool:
    """Put the focus on the next stop of a window, or on the one before.

    Returns:
        Whether there was one; otherwise Qt may do as it does.
    """
    order = list(stops(window))
    here = QApplication.focusWidget()
    while here is not None and here not in order:
        here = here.parentWidget()
    if here is None or len(order) < 2:
        return False
    there = order[(order.index(here) + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    there.setFocus(reason)
    _bring_into_view(there)
    return True


def walk(here: QWidget, *, forward: bool) -> None:
    """Put the focus on the next of its kind in the scrolled column around; an end is an end.

    Qt takes an arrow key on a button for Tab, and would walk on out of a
    record into the sidebar, whose arrows open pages.
    """
    around = here.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is None:
        return
    order = [stop for stop in stops(around) if isinstance(stop, type(here))]
    place = order.index(here) + (1 if forward else -1)
    if 0 <= place < len(order):
        order[place].setFocus(Qt.FocusReason.OtherFocusReason)
        _bring_into_view(order[place])


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Give what Tab stops at inside a widget, as it is read."""
    if widget.isHidden() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for inner in getattr(widget, "inner_stops", tuple)():
        yield from stops(inner)
    if not isinstance(widget, _WHOLE):
        for child in _inside(widget):
            yield from stops(child)


def _inside(widget: QWidget) -> list[QWidget]:
    """Give a widget's children: those laid out first, as they are laid out."""
    if isinstance(widget, QScrollArea):
        scrolled = widget.widget()
        return [scrolled] if scrolled is not None else []
    if isinstance(widget, QSplitter):
        parts = [widget.widget(place) for place in range(widget.count())]
        return [part for part in parts if part is not None]
    layout = widget.layout()
    laid = list(laid_out(layout)) if layout is not None else []
    laid += getattr(widget, "laid_parts", list)()  # of those that lay out their parts themselves
    known = set(laid)
    others = [child for child in widget.children() if isinstance(child, QWidget)]
    return laid + [child for child in others if child not in known and not child.isWindow()]


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
