"""Pages that lie behind another read nothing until they come to the front."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from hdfield.services.changes import Changes
from tests.builders import a_full_encounter
from tests.ui.mission_window import mission_window
from ui.actors.presenter import build as build_actors
from ui.engagements.presenter import build as build_engagements
from ui.influence.presenter import build as build_influence
from ui.posts.presenter import build as build_posts
from ui.seen import WhenSeen
from ui.timeline.presenter import build as build_timeline
from ui.today.presenter import build as build_today
from ui.widgets.page import Page
from ui.workspace import Workspace


def test_what_changed_is_read_at_once_in_front_and_once_on_the_way_there_behind(qtbot: QtBot) -> None:
    stack, page, other = QStackedWidget(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    for one in (page, other):
        stack.addWidget(one)
    stack.show()
    read: list[int] = []
    seen = WhenSeen(page, lambda: read.append(1))
    seen.renew()
    assert len(read) == 1
    stack.setCurrentWidget(other)
    seen.renew()
    seen.renew()
    assert len(read) == 1
    stack.setCurrentWidget(page)
    assert len(read) == 2
    stack.setCurrentWidget(other)
    stack.setCurrentWidget(page)
    assert len(read) == 2


@pytest.mark.parametrize(
    "build", [build_timeline, build_posts, build_influence, build_actors, build_engagements, build_today]
)
def test_a_save_costs_the_store_lane_nothing_for_a_page_behind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, build: Callable[[Workspace], Page]
) -> None:
    with mission_window(qtbot, build) as window:
        other = Page("other", "note")
        stack = window.page.parentWidget()
        assert isinstance(stack, QStackedWidget)
        stack.addWidget(other)
        stack.setCurrentWidget(other)
        asked: list[str | None] = []
        ask = window.workspace.ask

        def listening(*given: object, latest: str | None = None) -> None:
            asked.append(latest)
            ask(*given, latest=latest)  # type: ignore[arg-type]

        def save(session: object) -> Changes:
            saved: Changes = session.records.save(a_full_encounter())  # type: ignore[attr-defined]
            return saved

        monkeypatch.setattr(window.workspace, "ask", listening)
        window.workspace.change(other, save)
        window.settle()
        window.workspace.tell(Changes(), None)
        window.settle()
        assert asked == []
        stack.setCurrentWidget(window.page)
        window.page.opened()  # as the window does
        window.settle()
        assert asked
