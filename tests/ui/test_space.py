"""The negotiation space, by keyboard: a day, whose laws, one engagement, and what the rules have cost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import an_id
from tests.ui.mission_window import MissionWindow, mission_window
from tests.ui.program import start_program
from ui.actors import presenter as actors
from ui.palette.dialog import PaletteDialog
from ui.posts import presenter as posts
from ui.shell import Room, Shell
from ui.space.presenter import build
from ui.space.rows_part import RowsPart
from ui.space.view import HARM, SpacePage
from ui.widgets.label import Label
from ui.widgets.page import Page
from ui.widgets.row_parts import Row


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[SpacePage]]:
    with mission_window(qtbot, build) as opened:
        yield opened


def record(window: MissionWindow[SpacePage], kind: str, words: str) -> str:
    """Give the id of the record of a kind that has these words in its row."""
    lines = window.ask(lambda session: session.dossier.lines_of(kind))
    return next(line.id for line in lines if words in str(line.line))


def seen(page: SpacePage) -> str:
    """Give every word of the labels in sight."""
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def titles(page: SpacePage, part: str) -> list[str]:
    return [row.row.title for row in page.pane.parts[part].rows]


def test_it_opens_on_today_with_the_strictest_rule_and_its_lawful_channel(
    window: MissionWindow[SpacePage],
) -> None:
    words = seen(window.page)
    for said in (
        "Allowed with a permit",
        "Decree 11",
        "Lawful channel",
        "Permit window at Marsa Veyl",
        "no verdict",
    ):
        assert said in words
    assert window.page.bar.day() == date(2026, 6, 30)


def test_a_label_never_stands_among_the_listings(window: MissionWindow[SpacePage]) -> None:
    assert titles(window.page, "labels") == ["Northern Covenant Front"]
    assert titles(window.page, "pending") == ["Northern Covenant Front"]
    assert sorted(titles(window.page, "listings")) == ["Ember Path", "Northern Covenant Front"]


def test_the_keys_go_back_to_the_day_before_the_designation_was_announced(
    window: MissionWindow[SpacePage],
) -> None:
    window.page.bar.day_edit.setFocus()
    window.press(Qt.Key.Key_Tab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    window.press(Qt.Key.Key_Space)
    window.settle()
    assert window.page.bar.day() == date(2026, 5, 25)
    window.page.bar.show_day(date(2026, 5, 24))
    window.settle()
    assert titles(window.page, "pending") == []


def test_one_jurisdiction_shows_its_own_laws_and_costs(window: MissionWindow[SpacePage]) -> None:
    window.page.whose.setFocus()
    window.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    window.settle()
    assert titles(window.page, "laws") == ["Counter-terror clause of donor A"]
    assert "Allowed with notice" in seen(window.page)
    window.page.show_side(HARM)
    assert "55" in seen(window.page)
    assert "67" not in seen(window.page)


def test_an_engagement_asked_about_says_how_openly_its_talks_are_held_until_all_is_shown_again(
    window: MissionWindow[SpacePage],
) -> None:
    talks = record(window, "engagement", "Wadi Senn clinics")
    window.page.show_record(talks)
    window.settle()
    assert titles(window.page, "listings") == ["Northern Covenant Front"]
    assert "Chosen for these talks: Discreet" in seen(window.page)
    assert "Wadi Senn clinics" in window.page.only.text()
    window.page.only.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert len(titles(window.page, "listings")) == 2
    assert window.page.only.isHidden()


def test_enter_on_a_listing_goes_to_its_actor_and_on_a_law_to_the_engagement(
    window: MissionWindow[SpacePage],
) -> None:
    for part in ("labels", "laws"):
        window.page.pane.parts[part].rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        window.press(Qt.Key.Key_Return)
    label = record(window, "actor_fact", "fact.label")
    law = record(window, "law", "Counter-terror")
    assert window.opened == [("actors", label), ("engagements", law)]


def test_the_limits_of_an_exemption_are_said_in_full_and_arrows_walk_the_rows(
    window: MissionWindow[SpacePage],
) -> None:
    words = seen(window.page)
    assert "Asset freezes only; covers goods needed for aid; no payments; national law stays." in words
    first, second = window.page.pane.parts["exemptions"].rows
    first.setFocus()
    window.press(Qt.Key.Key_Down)
    assert second.hasFocus()
    assert first.focusPolicy() == Qt.FocusPolicy.ClickFocus
    assert any("no payments" in row.accessibleName() for row in (first, second))


def test_the_harm_page_prints_bands_and_rules_and_nothing_anybody_wrote_in_a_note(
    window: MissionWindow[SpacePage],
) -> None:
    window.page.show_record(HARM)
    window.settle()
    text = "\n".join(line.text for line in window.page.paper())
    for said in ("What the rules have cost", "Counter-terror clause of donor A", "1,000–5,000", "67"):
        assert said in text
    for written in ("donor pauses drug purchase", "U-COORD", "U-NEG1", "MAPLE"):
        assert written not in text
    window.page.print_button.click()
    dialog = window.page.window().findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()


def test_a_law_that_is_saved_elsewhere_is_here_at_once(window: MissionWindow[SpacePage]) -> None:
    from hdfield.services.records import read_record

    law = read_record("law", {"name": "Act 4", "issuer": "donor B", "contact": "contact.prohibited"})
    window.workspace.change(window.workspace, lambda session: session.records.save(law))
    window.settle()
    assert "Direct talks prohibited" in seen(window.page)
    assert "Act 4" in titles(window.page, "laws")


def test_with_nothing_written_down_every_list_says_so(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as window:
        words = seen(window.page)
        assert "No rule on direct talks is written down here" in words
        assert "Laws are added in an engagement" in words
        window.page.show_side(HARM)
        assert "Nothing yet." in seen(window.page)


def test_an_actor_and_a_post_lead_to_the_conditions_for_talks_with_them(qtbot: QtBot) -> None:
    with mission_window(qtbot, actors.build) as window:
        actor = window.page.record_in_sight()
        window.page.pane.to_space.setFocus()
        window.press(Qt.Key.Key_Return)
        assert window.opened == [("space", actor)]
        assert [one.words for one in window.page.commands()] == ["Negotiation space"]
    with mission_window(qtbot, posts.build) as opened:
        post = opened.ask(lambda session: session.posts.page())[0].id
        opened.page.show_record(post)
        opened.settle()
        (command,) = opened.page.commands()
        command.act()
        assert opened.opened == [("space", post)]


# -- a page beside the sidebar ----------------------------------------------------
def test_escape_leaves_a_page_beside_the_sidebar_for_the_one_it_came_from(qtbot: QtBot) -> None:
    shell = Shell()
    qtbot.addWidget(shell, before_close_func=lambda one: one.close_for_good())
    pages = {key: Page(key, "today") for key in ("today", "posts", "space")}

    def room(key: str) -> Room:
        return Room(key, "today", lambda: key, lambda: pages[key], is_beside=key == "space")

    shell.set_rooms([room(key) for key in pages])
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.open_page("posts")
    shell.open_page("space")
    assert shell.page() is pages["space"]
    assert shell.sidebar.item("posts").isChecked()
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.page() is pages["posts"]
    shell.open_page("space")
    pages["space"].left.emit()
    assert shell.page() is pages["posts"]
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    assert shell.page() is pages["posts"]
    assert QApplication.activeWindow() is shell


def test_ctrl_k_and_a_few_letters_lead_there_and_escape_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start_program(qapp, qtbot, tmp_path, open_at_once=True)
    shell = program.shell
    shell.open_page("posts")
    program.settled()
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = shell.findChild(PaletteDialog)
    assert dialog is not None
    dialog.field.setText("negotiation")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    program.settled()
    page = shell.page()
    assert isinstance(page, SpacePage)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert shell.page() is not page
    assert shell.page() is not None
    assert shell.sidebar.item("posts").isChecked()


def test_hundreds_of_rows_are_shown_a_screenful_at_a_time(qtbot: QtBot) -> None:
    part = RowsPart()
    qtbot.addWidget(part)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    told = [(Row(an_id(f"row {at}"), f"Listing {at}"), "in full") for at in range(300)]
    part.show_rows("Listings", "300", told, "")
    assert len(part.rows) < 50
    few = len(part.rows)
    QTest.mouseClick(part.more, Qt.MouseButton.LeftButton)
    assert few < len(part.rows) < 300
    assert part.rows[few].row.title == f"Listing {few}"
    qtbot.waitUntil(part.rows[few].hasFocus)
    assert part.rows[few].focusPolicy() == Qt.FocusPolicy.StrongFocus
