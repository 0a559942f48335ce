"""The one way from a page to a printer: a person chooses it, and its queue learns nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.mission_window import MissionWindow, mission_window
from ui.influence.presenter import build as build_influence
from ui.posts.presenter import build as build_posts
from ui.printing import ask_printer
from ui.timeline.presenter import build as build_timeline
from ui.widgets.button import Button
from ui.widgets.label import Label
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


def test_a_print_into_a_file_is_its_owners_alone_and_said_to_lie_outside(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with mission_window(qtbot, posts) as window:
        path = tmp_path / "posts.pdf"
        path.write_bytes(b"an older one, open to all")
        path.chmod(0o644)
        next(one for one in window.page.findChildren(Button) if one.text() == "Print…").click()
        window.settle()
        dialog = dialog_of(window)
        assert dialog is not None
        dialog.printer().setOutputFileName(str(path))
        dialog.accepted.emit(dialog.printer())
        assert path.read_bytes().startswith(b"%PDF")
        assert path.stat().st_mode & 0o077 == 0
        assert any("outside the notebook" in words for words in notices(window))
        dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "posts.pdf"))
        dialog.accepted.emit(dialog.printer())
        assert any("could not be written" in words for words in notices(window))
        dialog.reject()
        qtbot.waitUntil(lambda: dialog_of(window) is None)


def test_a_print_that_did_not_reach_its_end_is_not_said_to_be_there(qtbot: QtBot, tmp_path: Path) -> None:
    with mission_window(qtbot, posts) as window:
        path = tmp_path / "posts.pdf"

        def put(_printer: QPrinter) -> None:
            path.write_bytes(b"%PDF-1.4 half of it")

        ask_printer(window.page, "Print", put)
        dialog = dialog_of(window)
        assert dialog is not None
        dialog.printer().setOutputFileName(str(path))
        dialog.accepted.emit(dialog.printer())
        said = notices(window)
        assert any("could not be written" in words for words in said)
        assert any("The notebook is as it was" in words for words in said)
        dialog.reject()
        qtbot.waitUntil(lambda: dialog_of(window) is None)


def posts(workspace: Workspace) -> Page:
    return build_posts(workspace)


def notices(window: MissionWindow[Page]) -> list[str]:
    return [label.text() for label in window.shell.findChildren(Label) if label.isVisible()]
