"""The principles board: what asks for a review, and answering it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.judging import PrincipleReview
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.staging import BoardPage
from ui.engagements.presenter import build as build_engagements
from ui.engagements.where import review_of
from ui.principles.board import PrinciplesBoard, build
from ui.widgets.button import Button
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
CTRL = Qt.KeyboardModifier.ControlModifier


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


def board(window: Window) -> PrinciplesBoard:
    assert isinstance(window.page.board, PrinciplesBoard)
    return window.page.board


def asked(window: Window) -> dict[str, Button]:
    """Give the buttons that begin a review, by what asks for it."""
    found = board(window).asked.findChildren(Button)
    return {
        button.accessibleName().partition(": ")[2]: button
        for button in found
        if button.accessibleName().startswith("Begin")
    }


def test_what_nobody_answered_stands_first_with_its_sources(window: Window) -> None:
    assert "Tax, fee or share of goods" in asked(window)
    assert "They ask for names or locations" not in asked(window)
    sources = [button.text() for button in board(window).asked.findChildren(Button)]
    assert any("Pont-Kassar" in words for words in sources)


def test_two_encounters_of_one_place_and_day_are_told_apart_by_the_hour(window: Window) -> None:
    ways = [button.text() for button in board(window).asked.findChildren(Button) if button.property("flush")]
    day = [words for words in ways if "3 May" in words]
    assert len(day) > len(set(day)) > 1  # the same two under two questions
    assert all(words[-5:].replace(":", "").isdigit() for words in day)


def test_a_review_begun_from_what_asks_for_it_answers_it(window: Window) -> None:
    window.click(asked(window)["Tax, fee or share of goods"])
    form = board(window).reviews.form
    assert form.row("trigger").chosen() == ("trig.illicit_tax",)
    control = form.control("facts")
    control.setFocus()
    window.type("Ten percent of the fuel was kept.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert "Tax, fee or share of goods" not in asked(window)
    found = window.ask(lambda session: session.dossier.lines_of("principle_review"))
    record = next(line.id for line in found if line.line.get("trigger") == "trig.illicit_tax")
    saved = window.ask(lambda session: session.records.current(PrincipleReview, record))
    assert (saved.on, saved.engagement) == ("2026-06-30", board(window).engagement)
    assert saved.raised_by is not None
    assert saved.decision is None


def test_an_undecided_review_is_said_to_be_one(window: Window) -> None:
    board(window).reviews.add_chip.setFocus()
    window.type("p")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    words = [row.row.word for row in board(window).reviews.rows.values()]
    assert words.count("Undecided") == 1
    assert words.count("Decided") == 5


def test_a_review_begun_elsewhere_opens_on_its_board_with_what_is_known(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_engagements) as window:
        file = window.ask(lambda session: session.dossier.of(session.reading.engagements()[0].id))
        met = file.meetings[0].id
        for _ in range(2):  # the board is not there the first time, and is the second
            window.page.show_record(review_of(file.id, "trig.illicit_tax", met))
            window.settle()
            parts = window.page.sheet.parts
            assert parts.current() == "principles"
            form = parts.board("principles").sections["principle_review"].form
            assert form.isVisible()
            values = form.values()
            assert form.row("trigger").chosen() == ("trig.illicit_tax",)
            assert (values["raised_by"], values["on"]) == (met, "2026-06-30")
            window.press(Qt.Key.Key_Escape)
            window.settle()
