"""The one way from a page to a printer: a person chooses it, and its queue learns nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.mission_window import MissionWindow, mission_window
from ui.influence.presenter import build as build_influence
from ui.posts.presenter import build as build_posts
from ui.timeline.presenter import build as build_timeline
from ui.widgets.button import Button
from ui.widgets.page import Page
from ui.workspace import Workspace


def dialog_of(window: MissionWindow[Page]) -> QPrintDialog | None:
    return window.page.findChild(QPrintDialog)


@pytest.mark.parametrize("build", [build_timeline, build_posts, build_influence])
def test_the_name_of_a_print_says_nothing_and_no_printer_is_no_harm(
    qtbot: QtBot, build: Callable[[Workspace], Page]
) -> None:
    with mission_window(qtbot, build) as window:
        button = next(one for one in window.page.findChildren(Button) if one.text() == "Print…")
        button.click()
        window.settle()
        dialog = dialog_of(window)
        assert dialog is not None
        assert dialog.isModal()
        printer = dialog.printer()
        assert isinstance(printer, QPrinter)
        assert printer.docName() == "hdfield"
        dialog.reject()
        qtbot.waitUntil(lambda: dialog_of(window) is None)
