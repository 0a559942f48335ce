"""In an organisation, a negotiator who would decide what is another's is told so, and nothing is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

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
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
CTRL = Qt.KeyboardModifier.ControlModifier
KIND = "In your organisation a mandator, a coordinator or a security officer decides this."


@contextmanager
def at(
    qtbot: QtBot, qapp: QApplication, person: str, build: Callable[[Workspace], Board]
) -> Iterator[Window]:
    """Open a person's notebook of the office on one board."""
    workspace = open_workspace(qapp, like=office().notebook(person))
    window: Window = MissionWindow(qtbot, workspace, lambda of: BoardPage(of, build))
    try:
        yield window
    finally:
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


def test_a_negotiator_cannot_issue_a_mandate_and_it_stays_a_draft(qtbot: QtBot, qapp: QApplication) -> None:
    with at(qtbot, qapp, NEGOTIATOR, lines.build) as window:
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


def test_a_negotiator_cannot_decide_a_review_and_keeps_what_was_written(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with at(qtbot, qapp, NEGOTIATOR, principles.build) as window:
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


def test_a_refusal_below_a_long_form_is_brought_into_sight(qtbot: QtBot, qapp: QApplication) -> None:
    with at(qtbot, qapp, NEGOTIATOR, principles.build) as window:
        record = saved(window, "principle_review", on="2026-06-30", trigger="trig.illicit_tax")
        card_of(window, "principle_review", record)
        section, column = (
            window.page.board.sections["principle_review"],
            window.page.findChild(ScrollColumn),
        )
        assert isinstance(column, ScrollColumn)
        section.edit()
        section.form.control("decision").setFocus()
        window.type("We pay nothing.")
        section.form.control("facts").setFocus()  # reads what it is about once more, far above
        window.press(Qt.Key.Key_Return, modifiers=CTRL)
        window.settle()
        said = next(label for label in section.findChildren(Label) if KIND in label.text())
        window.bot.waitUntil(lambda: said.visibleRegion().boundingRect() == said.rect())


def test_a_coordinator_issues_the_mandate_with_the_same_key(qtbot: QtBot, qapp: QApplication) -> None:
    with at(qtbot, qapp, COORDINATOR, lines.build) as window:
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
