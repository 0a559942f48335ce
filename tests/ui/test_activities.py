"""What an actor allows: written on its sheet by keyboard, kept over a lock, shown in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.actor import Activity, Actor
from tests.ui.mission_window import MissionWindow, mission_window
from ui.actors.activities import ActivitiesPart
from ui.actors.presenter import build
from ui.actors.view import ActorsPage
from ui.widgets.label import Label

Window = MissionWindow[ActorsPage]
CTRL = Qt.KeyboardModifier.ControlModifier
FRONT = "Northern Covenant Front"
COMMITTEE = "N4 Road Committee"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, build) as opened:
        yield opened


def go(window: Window, name: str) -> str:
    found = window.ask(
        lambda session: next(line.id for line in session.reading.actors() if line.names.en == name)
    )
    window.page.show_record(found)
    window.settle()
    return found


def part(window: Window) -> ActivitiesPart:
    return window.page.pane.activities


def said(window: Window) -> list[str]:
    words = (label.text() for label in part(window).findChildren(Label) if label.isVisible())
    return [text.replace("\u2068", "").replace("\u2069", "") for text in words]


def activities(window: Window, actor: str) -> tuple[Activity, ...]:
    return window.ask(lambda session: session.records.current(Actor, actor)).activities


def test_what_they_allow_refuse_and_never_answered_is_said_apart(window: Window) -> None:
    go(window, FRONT)
    assert "Allowed: clinics (since April 2026), vaccination (since April 2026)" in said(window)
    assert "Refused: lists of households" in said(window)


def test_activities_are_written_by_keyboard_and_one_not_answered_is_not_known(window: Window) -> None:
    actor = go(window, COMMITTEE)
    assert any("belongs here" in words for words in said(window))
    part(window).edit_button.setFocus()
    window.press(Qt.Key.Key_Return)
    window.type("water trucks")
    window.press(Qt.Key.Key_Return)  # on to the answers
    window.press(Qt.Key.Key_Space)
    lines = part(window).form.list.lines
    assert len(lines) == 2
    lines[0].since.setFocus()
    window.type("2026-05")
    lines[1].name.setFocus()
    window.type("seed")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert activities(window, actor) == (
        Activity(activity="water trucks", permission="allowed", since="2026-05"),
        Activity(activity="seed", permission="unknown"),
    )
    assert part(window).form.isHidden()
    assert "Not known: seed" in said(window)


def test_a_day_that_is_none_is_said_and_nothing_is_lost(window: Window) -> None:
    actor = go(window, COMMITTEE)
    part(window).edit()
    window.type("water trucks")
    part(window).form.list.lines[0].since.setFocus()
    window.type("spring")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert any("Write a day as 2026-06-30" in words for words in said(window))
    assert activities(window, actor) == ()
    assert part(window).form.list.held()[0]["activity"] == "water trucks"


def test_taking_one_out_leaves_the_others_and_the_rest_of_the_actor(window: Window) -> None:
    actor = go(window, FRONT)
    before = window.ask(lambda session: session.records.current(Actor, actor))
    part(window).edit()
    part(window).form.list.lines[0].name.selectAll()
    window.press(Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    after = window.ask(lambda session: session.records.current(Actor, actor))
    assert after.activities == before.activities[1:]
    assert (after.names, after.iceberg, after.kinds) == (before.names, before.iceberg, before.kinds)


def test_what_is_half_written_is_there_after_locking(window: Window) -> None:
    actor = go(window, COMMITTEE)
    part(window).edit()
    window.type("water tr")
    window.lock()
    window.workspace.resumed_form = "actors.activities"
    window.unlock()
    window.settle()
    assert window.page.pane.actor_id() == actor
    assert not part(window).form.isHidden()
    assert part(window).form.list.held() == [{"activity": "water tr", "permission": "unknown"}]
    window.type("ucks")
    assert part(window).form.list.held()[0]["activity"] == "water trucks"
