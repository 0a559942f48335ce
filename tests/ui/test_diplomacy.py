"""Diplomacy: how it came to the table, acts and their guards, campaigns, and all acts on one page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hdfield.model.inducements import DiplomacyAction
from hdfield.model.judging import PrincipleReview
from hdfield.model.obstacles import Exemption
from hdfield.services.editing import edited
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.diplomacy import acts
from ui.diplomacy.acts_view import ActsPage
from ui.diplomacy.board import DiplomacyBoard, build
from ui.dossier.staging import BoardPage
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.row_parts import Group
from ui.workspace import Workspace

Window = MissionWindow[BoardPage]
Acts = MissionWindow[ActsPage]
CTRL = Qt.KeyboardModifier.ControlModifier


def page(workspace: Workspace) -> BoardPage:
    return BoardPage(workspace, build)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, page) as opened:
        yield opened


@pytest.fixture
def all_acts(qtbot: QtBot) -> Iterator[Acts]:
    """The page of all acts."""
    with mission_window(qtbot, acts.build) as opened:
        yield opened


def board(window: Window) -> DiplomacyBoard:
    assert isinstance(window.page.board, DiplomacyBoard)
    return window.page.board


def bare(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def seen(within: QWidget) -> list[str]:
    return [bare(label.text()) for label in within.findChildren(Label) if label.isVisible()]


def button(within: QWidget, words: str) -> Button:
    return next(one for one in within.findChildren(Button) if one.isVisible() and one.text() == words)


def an_act(window: Window, **values: Any) -> str:
    """Write an act down and open it."""
    mine = board(window)
    record = read_record("diplomacy_action", {"status": "planned", "engagement": mine.engagement, **values})
    changes = window.ask(lambda session: session.records.save(record))
    window.workspace.tell(changes, None)
    window.settle()
    mine.open_record(changes.saved[0])
    window.settle()
    return changes.saved[0]


def saved(window: Window, record: str) -> DiplomacyAction:
    return window.ask(lambda session: session.records.current(DiplomacyAction, record))


# -- how it came to the table -----------------------------------------------------
def test_the_first_contact_what_came_before_and_what_a_person_says_opened_it_are_told_apart(
    window: Window,
) -> None:
    words = seen(board(window).table)
    assert "Monday 2 March · Pont-Kassar" in words
    before = words.index("Acts that came before")
    opened = words.index("Said to have opened an encounter")
    assert "clinics of Wadi Senn on the agenda of the access group" in words[before:opened]
    brief = words.index("needs brief for Wadi Senn", opened)
    assert words[brief + 1].startswith("opened: Sunday 29 March")
    assert "Coming before is not opening: what an act opened, a person says." in words


def test_a_way_from_the_table_opens_the_act_on_the_board_and_the_encounter_elsewhere(window: Window) -> None:
    window.click(button(board(window).table, "Put an issue on the agenda · 18 February"))
    assert board(window).sections["diplomacy_action"].card is not None
    assert window.opened == []
    window.click(button(board(window).table, "The encounter"))
    assert window.opened[-1][0] == "encounters"


def test_talks_nobody_came_to_yet_count_their_attempts_to_today(qtbot: QtBot) -> None:
    hard = "Vaccination near Tell Orma"
    with mission_window(qtbot, lambda space: BoardPage(space, build, engagement=hard)) as window:
        words = seen(board(window).table)
        assert "None yet" in words
        assert "3 attempt(s), the first on 2 April" in words or "3 attempts, the first on 2 April" in words


# -- acts ------------------------------------------------------------------------------
def test_a_letter_writes_an_act_and_a_campaign_is_asked_what_it_answers(window: Window) -> None:
    section = board(window).sections["diplomacy_action"]
    section.add_chip.setFocus()
    window.type("a")
    form = section.form
    assert form.field("obstacles").isHidden()
    form.row("kind").choose(["hd.ct_reform"])
    form.row("kind").chosen_changed.emit(("hd.ct_reform",))
    assert not form.field("obstacles").isHidden()
    assert not form.field("fallback").isHidden()
    form.control("aim").setFocus()
    window.type("One form for all permits.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    record = next(one for one in section.ids() if saved(window, one).kind == "hd.ct_reform")
    made = saved(window, record)
    assert (made.status, made.on, made.engagement) == ("planned", "2026-06-30", board(window).engagement)


def test_what_is_half_written_is_there_after_locking(window: Window) -> None:
    section = board(window).sections["diplomacy_action"]
    section.add_chip.setFocus()
    window.type("a")
    section.form.row("kind").choose(["hd.agenda"])
    section.form.control("aim").setFocus()
    window.type("half a thought")
    window.lock()
    window.unlock()
    window.settle()
    draft = window.ask(lambda session: session.drafts.give("engagements.diplomacy.diplomacy_action"))
    board(window).go_on("diplomacy_action", draft)
    form = board(window).sections["diplomacy_action"].form
    assert form.value("aim") == "half a thought"
    assert form.row("kind").chosen() == ("hd.agenda",)


def test_speaking_for_a_community_without_its_consent_is_refused_in_words(window: Window) -> None:
    record = an_act(window, kind="hd.represent", status="ongoing")
    section = board(window).sections["diplomacy_action"]
    assert section.card is not None
    assert "Speaking for a community waits for what it agreed to." in seen(section.card)
    assert section.rows[record].row.badge == "no consent"
    section.card.state_chosen.emit("done")
    window.settle()
    assert saved(window, record).status == "ongoing"
    section.form.control("consent").setFocus()
    window.type("Elders agreed, no village named.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert saved(window, record).status == "done"
    assert section.rows[record].row.badge == ""


def test_what_shapes_a_name_begins_its_review_in_place_and_rests_on_it(window: Window) -> None:
    record = an_act(window, kind="hd.reputation")
    card = board(window).sections["diplomacy_action"].card
    assert card is not None
    window.click(button(card, "Begin the review"))
    board(window).review.control("facts").setFocus()
    window.type("We would say that they keep their word.")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    review = saved(window, record).review
    assert review is not None
    held = window.ask(lambda session: session.records.current(PrincipleReview, review))
    assert (held.trigger, held.raised_by) == ("trig.legitimising", record)


def test_done_without_a_review_is_refused_and_mended_in_the_form(window: Window) -> None:
    record = an_act(window, kind="hd.reputation")
    section = board(window).sections["diplomacy_action"]
    assert section.card is not None
    section.card.state_chosen.emit("done")
    window.settle()
    assert saved(window, record).status == "planned"
    window.click(board(window).way)
    review = board(window).review
    review.control("decision").setFocus()
    window.type("Only what everybody saw.")
    review.control("decided_on").setFocus()
    window.type("2026-06-30")
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert board(window).way.hasFocus()
    section.form.control("aim").setFocus()
    window.press(Qt.Key.Key_Return, modifiers=CTRL)
    window.settle()
    assert saved(window, record).status == "done"
    assert saved(window, record).review is not None


def test_a_campaign_shows_what_it_answers_what_that_cost_and_what_is_asked_for_if_it_fails(
    window: Window,
) -> None:
    words = "\n".join(seen(board(window).campaigns))
    assert "Answers: donor pauses drug purchase pending designation" in words
    assert "They cost: People not reached: 1,000–5,000" in words
    assert "If it fails: Requested, not granted · Asked for" in words


def test_an_exemption_that_came_too_late_is_an_outcome(window: Window) -> None:
    asked = next(
        line
        for line in window.ask(lambda session: session.dossier.lines_of("exemption"))
        if line.line["status"] == "exemption.asked"
    )
    change = {"status": "exemption.granted_late", "granted_on": "2026-06-29"}
    before = window.ask(lambda session: session.records.current(Exemption, asked.id))
    late = edited(before, change)
    window.workspace.change(window.workspace, lambda session: session.records.save(late))
    window.settle()
    assert any("It came too late. That is an outcome" in one for one in seen(board(window).campaigns))


def test_what_is_said_stands_in_its_languages_with_who_says_it_and_until_when(window: Window) -> None:
    words = seen(board(window).said)
    assert "French: Les dispensaires sont ouverts à tous, gratuitement" in words
    assert button(board(window).said, "Use the media · U-SUP · look again 20 July")


def test_the_board_and_the_palette_lead_to_all_acts(window: Window) -> None:
    board(window).to_acts.setFocus()
    window.press(Qt.Key.Key_Return)
    assert window.opened == [("acts", "")]
    assert "diplomacy.acts" in {command.key for command in board(window).commands()}


# -- all acts --------------------------------------------------------------------------
def test_all_acts_stand_by_engagement_and_open_where_they_belong(all_acts: Acts) -> None:
    view = all_acts.page
    assert len(view.shown()) == 10
    view.acts.setFocus()
    window_rows = view._model._items
    assert [one.title for one in window_rows if isinstance(one, Group)] == [
        "Vaccination near Tell Orma",
        "Wadi Senn clinics",
    ]
    all_acts.press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert all_acts.opened[-1][0] == "engagements"


def test_kind_openness_and_day_narrow_the_list_by_keyboard(all_acts: Acts) -> None:
    view = all_acts.page
    view.openness.setFocus()
    all_acts.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert {line.line["public"] for line in view.shown()} == {True}
    view.since.setFocus()
    all_acts.type("2026-06-1")
    assert len(view.shown()) == 2  # half a day filters nothing yet
    all_acts.type("0")
    assert [line.line["on"] for line in view.shown()] == ["2026-06-15"]
    view.since.clear()
    view.since.textEdited.emit("")
    view.kinds.setFocus()
    all_acts.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert view.shown() == ()
    assert "None of these" in seen(view)


def test_an_act_without_a_day_stands_apart_and_counted_where_acts_since_a_day_are_wanted(
    all_acts: Acts,
) -> None:
    view = all_acts.page
    one = view.shown()[0]
    undated = edited(
        all_acts.ask(lambda session: session.records.current(DiplomacyAction, one.id)), {"on": None}
    )
    all_acts.workspace.change(all_acts.page, lambda session: session.records.save(undated))
    all_acts.settle()
    assert "Without a day" not in " ".join(
        item.title for item in view._model._items if isinstance(item, Group)
    )
    view.since.setFocus()
    all_acts.type("2026-06-10")
    items = view._model._items
    assert [line.id for line in view.shown() if not line.line.get("on")] == [one.id]
    group = next(item for item in items if isinstance(item, Group) and item.title.startswith("Without a day"))
    row = items[items.index(group) + 1]
    assert (group.count, row.id) == ("1", one.id)  # type: ignore[union-attr]
    assert any(name in row.second for name in ("Vaccination near Tell Orma", "Wadi Senn clinics"))  # type: ignore[union-attr]
    assert any("1 of these without a day" in line.text for line in view.paper())


def test_the_page_that_is_printed_holds_no_person_no_title_and_no_word_of_anybody(all_acts: Acts) -> None:
    text = bare("\n".join(line.text for line in all_acts.page.paper()))
    assert "Use the media (1)" in text
    assert "15 June: Done · in public" in text
    assert "State of Telmar" in text
    ids = [line.id for line in all_acts.page.shown()]
    held = all_acts.ask(lambda session: [session.records.current(DiplomacyAction, one) for one in ids])
    texts = [text for act in held for text in (act.aim, act.audience, act.effect_seen, act.consent) if text]
    owners = [act.owner for act in held if act.owner]
    written = [*(text.text for text in texts), *owners, "Wadi Senn clinics"]
    assert len(texts) > 10
    assert not [words for words in written if words in text]


def test_an_empty_notebook_says_where_acts_are_written_down(qtbot: QtBot) -> None:
    with mission_window(qtbot, acts.build, empty=True) as window:
        assert "No diplomatic acts yet" in seen(window.page)
        assert not window.page.print_button.isEnabled()
