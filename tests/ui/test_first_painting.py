"""What waits for the first painting, and what mirrors what is painted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget
from pytestqt.qtbot import QtBot

from ui.direction import LTR, RTL
from ui.first_painting import after_painting
from ui.paint import seen

RECTS = st.builds(QRect, *[st.integers(-2000, 2000)] * 2, *[st.integers(0, 3000)] * 2)


def test_what_waits_for_the_first_painting_is_done_once_and_not_before(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    done: list[bool] = []
    after_painting(widget, lambda: done.append(widget.isVisible()))
    assert done == []
    widget.show()
    qtbot.waitUntil(lambda: done == [True])
    widget.repaint()
    widget.repaint()
    qtbot.waitUntil(lambda: not widget.children())
    assert done == [True]


def test_nothing_is_done_for_a_widget_that_went_before_it_was_painted(qtbot: QtBot) -> None:
    widget = QWidget()
    done: list[bool] = []
    after_painting(widget, lambda: done.append(True))
    with qtbot.waitSignal(widget.destroyed):
        widget.deleteLater()
    assert done == []


@given(RECTS, RECTS)
def test_a_place_is_mirrored_as_qt_mirrors_it(outer: QRect, inner: QRect) -> None:
    for around in (LTR, RTL):
        assert seen(around, outer, inner) == QStyle.visualRect(around, outer, inner)
