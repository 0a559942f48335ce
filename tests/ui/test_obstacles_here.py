"""An obstacle that showed in an encounter, written down under it by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.obstacles import Obstacle
from tests.builders import an_encounter, an_engagement, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.beside import OBSTACLE_DRAFT, Beside
from ui.obstacles.here import ObstaclesHere
from ui.widgets.text_edit import TextEdit

TALKS, MET, PLAIN = an_id("talks"), an_id("a meeting"), an_id("a plain stop")
RECORDS = (
    an_engagement(id=TALKS),
    an_encounter(
        id=MET, kind="meeting.bilateral", engagements=[TALKS], at={"at": "2026-06-12T09:00:00+03:00"}
    ),
    an_encounter(id=PLAIN),
)


def here(window: Window) -> ObstaclesHere:
    found = window.page.findChild(Beside)
    assert found is not None
    return found.obstacles


def begin(window: Window) -> TextEdit:
    """Open the form with the keys and go to its words."""
    section = here(window).section
    section.add_chip.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    section.form.row("kind").choose(["obst.delay_tactic"])
    text = section.form.control("text")
    assert isinstance(text, TextEdit)
    text.setFocus()
    return text


def test_an_obstacle_is_written_where_it_showed_and_names_encounter_talks_and_day(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(MET)
        window.settle()
        assert here(window).isVisible()
        begin(window)
        window.type("They name new conditions each time.")
        window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
        window.settle()
        (record,) = here(window).section.ids()
        made = window.ask(lambda session: session.records.current(Obstacle, record))
        assert (made.opened_in, made.engagement, made.opened_on, made.status) == (
            MET,
            TALKS,
            "2026-06-12",
            "open",
        )
        assert here(window).form() is None


def test_a_plain_stop_is_not_asked_for_obstacles(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(PLAIN)
        window.settle()
        assert not here(window).isVisible()


def test_an_obstacle_half_written_under_its_encounter_is_there_after_a_lock(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(MET)
        window.settle()
        begin(window)
        window.type("They answer late")
        window.settle()
        window.workspace.flush_drafts()
        window.settle()
        draft = window.ask(lambda session: session.drafts.give(OBSTACLE_DRAFT))
        window.workspace.resumed_form = OBSTACLE_DRAFT
        window.show(PLAIN)
        window.settle()
        here(window).give_back()
        window.settle()
        text = here(window).section.form.control("text")
        assert isinstance(text, TextEdit)
        assert text.text() == "They answer late"
        assert here(window).form() is not None
        assert draft["values"]["opened_in"] == MET
        assert window.page.detail.record_id() == MET
