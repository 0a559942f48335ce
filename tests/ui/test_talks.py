"""The talks board: points, the island, both sides, scenarios and the line, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.engagement import Engagement
from hdfield.model.preparing import AgendaPoint, Island, ScenarioSet
from hdfield.rules.once import once_id
from tests.ui.mission_window import MissionWindow, mission_window
from ui.dossier.once import OncePanel
from ui.dossier.staging import BoardPage
from ui.talks.board import TalksBoard, build
from ui.widgets.label import Label
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
CTRL = Qt.KeyboardModifier.ControlModifier


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


def board(window: Window) -> TalksBoard:
    assert isinstance(window.page.board, TalksBoard)
    return window.page.board


def panel(window: Window, key: str) -> OncePanel:
    return board(window).panels[key]


def seen(window: Window) -> list[str]:
    return [label.text() for label in window.page.findChildren(Label) if label.isVisible()]


def engagement(window: Window) -> Engagement:
    return window.ask(lambda session: session.records.current(Engagement, board(window).engagement))


def test_both_sides_stand_level_by_level_ours_beside_theirs(window: Window) -> None:
    words = seen(window)
    at = words.index("We say")
    assert words[at : at + 4] == [
        "We say",
        "Passage without fee and without lists of names.",
        "They say",
        "Agencies register with our departments and share staff lists.",
    ]


def test_scenarios_run_from_the_ideal_to_the_plan_without_talks_with_the_red_lines_between(
    window: Window,
) -> None:
    words = seen(window)
    order = ["Ideal outcome", "Acceptable outcome", "Bottom line", "Red lines", "What we do if talks fail"]
    found = [words.index(caption) for caption in order]
    assert found == sorted(found)
    assert "No joint statement, logo or photo that endorses a party." in words
    assert "They will not give up registering who works in their area." not in words


def test_a_letter_writes_a_new_point(window: Window) -> None:
    board(window).points.add_chip.setFocus()
    window.type("a")
    window.type("Water trucks on market days")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    found = window.ask(lambda session: session.dossier.lines_of("agenda_point"))
    record = next(line.id for line in found if "Water" in str(line.line.get("text")))
    saved = window.ask(lambda session: session.records.current(AgendaPoint, record))
    assert (saved.state, saved.engagement) == ("open", board(window).engagement)


def test_the_island_is_edited_in_place_and_keeps_its_one_id(window: Window) -> None:
    window.click(panel(window, "island").write)
    window.press(Qt.Key.Key_End)
    window.type(" and fuel")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = once_id(board(window).engagement, Island.KIND)
    saved = window.ask(lambda session: session.records.current(Island, record))
    assert [line.text.text for line in saved.agreed_facts] == ["clinics lack drugs and fuel"]
    assert [line.text.text for line in saved.shared_norms] == ["the sick must be treated"]
    assert "clinics lack drugs and fuel" in seen(window)


def test_our_side_and_the_line_are_written_on_the_engagement_and_leave_the_rest(window: Window) -> None:
    before = engagement(window)
    window.click(panel(window, "sides").write)
    window.press(Qt.Key.Key_End)
    window.type(" None.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    after = engagement(window)
    assert after.our_iceberg is not None
    assert before.our_iceberg is not None
    assert after.our_iceberg.position is not None
    assert after.our_iceberg.position.text.text == "Passage without fee and without lists of names. None."
    assert after.our_iceberg.values == before.our_iceberg.values
    assert after.message_line == before.message_line
    assert (after.team, after.phases) == (before.team, before.phases)


def test_what_is_half_written_is_there_after_locking(window: Window) -> None:
    window.click(panel(window, "scenarios").write)
    window.press(Qt.Key.Key_End)
    window.type(" and nothing less")
    window.lock()
    window.unlock()
    window.settle()
    panel(window, "scenarios").edit()
    window.settle()
    assert "and nothing less" in panel(window, "scenarios").form.value("ideal")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = once_id(board(window).engagement, ScenarioSet.KIND)
    saved = window.ask(lambda session: session.records.current(ScenarioSet, record))
    assert saved.ideal is not None
    assert saved.ideal.text.endswith("and nothing less")


def test_escape_closes_the_form_and_keeps_what_was_typed(window: Window) -> None:
    island = panel(window, "island")
    window.click(island.write)
    window.type("so ")
    window.press(Qt.Key.Key_Escape)
    window.settle()
    assert island.form.isHidden()
    assert "clinics lack drugs" in seen(window)
    window.click(island.write)
    assert island.form.values()["agreed_facts"][0]["text"] == "so clinics lack drugs"


def test_going_to_the_island_from_elsewhere_lands_on_it(window: Window) -> None:
    board(window).open_record(once_id(board(window).engagement, Island.KIND))
    assert panel(window, "island").write.hasFocus()
    assert board(window).record_in_sight() == once_id(board(window).engagement, Island.KIND)
