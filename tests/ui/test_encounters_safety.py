"""The card that comes first, in the full form and where a record is changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.encounter import Encounter
from tests.builders import an_encounter, an_id
from tests.ui.encounters_window import Window, open_window

RECORD = an_id("the record")


def begin(window: Window, threat: str) -> None:
    """Write a new encounter at length as far as the threat."""
    window.page.start_new()
    window.page.form.put({"kind": "checkpoint.barricade"})
    window.page.form.put(window.page.form.values() | {"threat": threat}, whole=True)
    window.page.form.editor("threat").touched.emit()
    window.settle()


def written(window: Window) -> tuple[Encounter, ...]:
    lines = window.ask(lambda session: session.reading.newest_encounters(9))
    return tuple(window.record(line.id) for line in lines)


@pytest.mark.parametrize("threat", ["weapon_shown", "force_used"])
def test_the_card_comes_before_the_rest_of_the_form_and_only_once(
    qtbot: QtBot, tmp_path: Path, threat: str
) -> None:
    with open_window(qtbot, tmp_path) as window:
        begin(window, threat)
        assert window.page.is_card_shown
        draft = window.ask(lambda session: session.drafts.give("encounters.new"))
        assert draft["values"]["threat"] == threat
        window.type("w")
        assert window.page.is_form_shown
        window.page.form.editor("threat").touched.emit()
        assert window.page.is_form_shown
        assert window.page.form.values()["threat"] == threat


def test_a_spoken_threat_leaves_the_form_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        begin(window, "explicit")
        assert window.page.is_form_shown


def test_a_record_that_can_wait_is_saved_to_be_completed(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        begin(window, "force_used")
        window.type("l")
        window.settle()
        (made,) = written(window)
        assert (made.threat, made.state) == ("force_used", "rec.quick")
        assert not window.page.is_card_shown


def test_a_form_is_handed_over_with_its_record(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        begin(window, "force_used")
        window.type("h")
        window.settle()
        window.page.card.other.setFocus()
        window.type("U-NEG9")
        window.press(Qt.Key.Key_Return)
        window.settle()
        (made,) = written(window)
        (step,) = window.ask(lambda session: session.tasks.about(made.id or ""))
        assert (step.owner, made.state) == ("U-NEG9", "rec.quick")


def test_a_locked_card_comes_back_as_the_form_and_does_not_ask_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        begin(window, "weapon_shown")
        assert window.page.is_card_shown
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        assert window.page.form.values()["threat"] == "weapon_shown"
        window.page.form.editor("threat").touched.emit()
        assert window.page.is_form_shown


def test_a_threat_written_into_a_record_asks_first_once_and_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.value_given.emit("threat", "weapon_shown")
        assert window.page.is_card_shown
        window.settle()
        assert window.record(RECORD).threat == "weapon_shown"
        window.press(Qt.Key.Key_Escape)
        assert not window.page.is_card_shown
        for threat in ("none", "force_used"):
            window.page.detail.value_given.emit("threat", threat)
            window.settle()
        assert not window.page.is_card_shown
        assert window.record(RECORD).threat == "force_used"


def test_a_changed_record_is_handed_over_by_a_step(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.value_given.emit("outcome", "held_ongoing")
        window.type("h")
        window.settle()
        window.page.card.other.setFocus()
        window.type("U-NEG9")
        window.press(Qt.Key.Key_Return)
        window.settle()
        (step,) = window.ask(lambda session: session.tasks.about(RECORD))
        assert step.owner == "U-NEG9"
        assert not window.page.is_card_shown
