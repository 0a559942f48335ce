"""Mandate and red lines: both ends of a mandate, and what happened to a line, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.mandate import Mandate, RedLine
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.card import RecordCard
from ui.dossier.section import RecordsSection
from ui.dossier.staging import BoardPage
from ui.language import Language
from ui.lines.board import build
from ui.lines.red_lines import OURS
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


def section(window: Window, key: str) -> RecordsSection:
    return window.page.board.sections[key]


def titles(window: Window, key: str) -> list[str]:
    return [row.row.title for row in section(window, key).rows.values()]


def opened(window: Window, key: str, record: str) -> RecordCard:
    section(window, key).open_record(record)
    window.settle()
    card = section(window, key).card
    assert card is not None
    return card


def buttons(card: RecordCard) -> dict[str, Button]:
    return {button.text(): button for button in card.findChildren(Button) if not button.isHidden()}


def a_mandate(window: Window, **values: object) -> str:
    held = {"engagement": window.page.board.engagement, "status": "draft", **values}
    changes = window.ask(lambda session: session.records.save(read_record("mandate", held)))
    window.page.board.refresh({"mandate"})
    window.settle()
    return changes.saved[0]


def test_lines_of_theirs_stand_apart_from_ours(window: Window) -> None:
    theirs = "They will not give up registering who works in their area."
    assert titles(window, "theirs") == [theirs]
    assert theirs not in titles(window, "red_line")
    assert "No armed escort." in titles(window, "red_line")


def test_a_crossing_is_said_to_go_first_and_what_held_is_no_crossing(window: Window) -> None:
    said = {row.row.title: row.row.word for row in section(window, "red_line_event").rows.values()}
    assert said["Crossed under threat"] == "Goes first"
    assert said["Tested and held"] == "No crossing"


def test_a_letter_draws_a_line_that_demands_touch(window: Window) -> None:
    section(window, "red_line").add_chip.setFocus()
    window.type("r")
    window.type("No names of drivers.")
    form = section(window, "red_line").form
    form.row("touched_by").choose(["demand.staff_list"])
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    found = window.ask(lambda session: session.dossier.lines_of("red_line"))
    record = next(line.id for line in found if "drivers" in str(line.line.get("text")))
    saved = window.ask(lambda session: session.records.current(RedLine, record))
    assert (saved.touched_by, saved.engagements) == (("demand.staff_list",), (window.page.board.engagement,))


def test_a_mandate_past_its_last_day_is_said_to_be_over_and_not_acknowledged(window: Window) -> None:
    said = {"issued_by": "U-MAND", "acknowledged_by": "U-NEG1", "valid_to": "2026-06-29"}
    over = a_mandate(window, status="acknowledged", **said)
    holds = a_mandate(window, status="acknowledged", **said | {"valid_to": "2026-06-30"})
    rows = window.page.board.sections["mandate"].rows
    assert (rows[over].row.word, rows[over].row.meaning) == ("Expired", "trouble")
    assert (rows[holds].row.word, rows[holds].row.meaning) == ("Acknowledged", "steady")


def test_a_mandate_is_issued_by_one_and_acknowledged_by_another(window: Window) -> None:
    record = a_mandate(window, aim={"text": "open the road"})
    window.click(buttons(opened(window, "mandate", record))["Issue it"])
    saved = window.ask(lambda session: session.records.current(Mandate, record))
    assert (saved.status, saved.issued_by, saved.issued_on) == (
        "issued",
        window.workspace.person,
        "2026-06-30",
    )
    assert "I acknowledge it" not in buttons(opened(window, "mandate", record))
    of_another = a_mandate(window, status="issued", issued_by="U-MAND", issued_on="2026-06-01")
    window.click(buttons(opened(window, "mandate", of_another))["I acknowledge it"])
    saved = window.ask(lambda session: session.records.current(Mandate, of_another))
    assert (saved.status, saved.acknowledged_by) == ("acknowledged", window.workspace.person)


def test_what_happened_is_said_of_the_line_one_looks_at(window: Window) -> None:
    line = section(window, "red_line").ids()[0]
    window.click(buttons(opened(window, "red_line", line))["Say what happened to it"])
    form = section(window, "red_line_event").form
    assert form.values()["red_line"] == line
    met = window.ask(lambda session: session.dossier.of(window.page.board.engagement)).meetings[0].id
    form.record_picker("encounter").choose(met)
    form.row("event").choose(["approached"])
    form.setFocus()
    form.save_requested.emit()
    window.settle()
    events = window.ask(lambda session: session.dossier.lines_naming(line, "red_line_event"))
    assert {"encounter": met, "event": "approached"} in [
        {name: one.line[name] for name in ("encounter", "event")} for one in events
    ]


def test_a_list_has_the_comma_of_the_language(window: Window, language: Language) -> None:
    ours = section(window, "red_line")
    line = ours._lines[0]
    told = replace(line, line={**line.line, "touched_by": ["demand.fee", "demand.fuel"]})
    row = OURS.row(told, ours.wording)
    assert ", " in row.second
    language.speak("ar")
    row = OURS.row(told, ours.wording)
    assert "، " in row.second
    assert ", " not in row.second
