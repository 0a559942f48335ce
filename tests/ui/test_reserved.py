"""In an organisation, a negotiator who would decide what is another's is told so, and nothing is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.model.judging import PrincipleReview
from hdfield.model.mandate import Mandate
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.dossier.staging import BoardPage
from ui.lines import board as lines
from ui.outbox.office import COORDINATOR, NEGOTIATOR, office
from ui.principles import board as principles
from ui.scenes import close_workspace, open_workspace
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
Opened = Callable[[str, Callable[[Workspace], Board]], Window]
CTRL = Qt.KeyboardModifier.ControlModifier
KIND = "In your organisation a mandator, a coordinator or a security officer decides this."


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> Iterator[Opened]:
    held: list[tuple[Workspace, Window]] = []

    def opened(person: str, build: Callable[[Workspace], Board]) -> Window:
        workspace = open_workspace(qapp, like=office().notebook(person))
        window = MissionWindow(qtbot, workspace, lambda of: BoardPage(of, build))
        held.append((workspace, window))
        return window

    yield opened
    for workspace, window in held:
        window.lock()
        close_workspace(workspace)
        window.shell.close_for_good()


def saved(window: Window, kind: str, **values: object) -> str:
    record = read_record(kind, {"engagement": window.page.board.engagement, **values})
    made = window.ask(lambda session: session.records.save(record)).saved[0]
    window.page.board.refresh({kind})
    window.settle()
    return made


def card_of(window: Window, key: str, record: str) -> RecordCard:
    section = window.page.board.sections[key]
    section.open_record(record)
    window.settle()
    assert section.card is not None
    return section.card


def seen(part: Section | RecordCard) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisible())


def test_a_negotiator_cannot_issue_a_mandate_and_it_stays_a_draft(at: Opened) -> None:
    window = at(NEGOTIATOR, lines.build)
    record = saved(window, "mandate", status="draft", aim={"text": "open the road"})
    card = card_of(window, "mandate", record)
    issue = next(button for button in card.findChildren(Button) if button.text() == "Issue it")
    issue.setFocus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    assert KIND in seen(card)
    assert "Keep it as a draft" in seen(card)
    mandate = window.ask(lambda session: session.records.current(Mandate, record))
    assert (mandate.status, mandate.issued_by) == ("draft", None)


def test_a_negotiator_cannot_decide_a_review_and_what_was_written_stays_on_the_screen(at: Opened) -> None:
    window = at(NEGOTIATOR, principles.build)
    record = saved(window, "principle_review", on="2026-06-30", trigger="trig.illicit_tax")
    card_of(window, "principle_review", record)
    section = window.page.board.sections["principle_review"]
    section.edit()
    section.form.control("decision").setFocus()
    window.type("We pay nothing.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert KIND in seen(section)
    assert section.form.values()["decision"] == "We pay nothing."
    review = window.ask(lambda session: session.records.current(PrincipleReview, record))
    assert (review.decision, review.decided_on) == (None, None)


def test_a_coordinator_issues_the_mandate_with_the_same_key(at: Opened) -> None:
    window = at(COORDINATOR, lines.build)
    talks = window.ask(
        lambda session: session.records.save(read_record("engagement", {"title": {"en": "Road"}}))
    ).saved[0]
    window.page.board.show_engagement(talks)
    window.settle()
    record = saved(window, "mandate", status="draft", aim={"text": "open the road"})
    card = card_of(window, "mandate", record)
    issue = next(button for button in card.findChildren(Button) if button.text() == "Issue it")
    issue.setFocus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    assert window.ask(lambda session: session.records.current(Mandate, record)).status == "issued"
