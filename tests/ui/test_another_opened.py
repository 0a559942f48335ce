"""What is written about one engagement or encounter never reaches another that is opened meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hdfield.bootstrap import Session
from hdfield.errors import FieldError, StorageError
from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState
from hdfield.rules.once import once_id
from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from tests.builders import an_encounter, an_engagement, an_id
from tests.ui.encounters_window import open_window
from tests.ui.mission_window import MissionWindow, mission_window
from ui.briefs.board import PapersBoard
from ui.diplomacy.board import DiplomacyBoard
from ui.dossier.cells import CellGrid
from ui.dossier.form import RecordForm
from ui.encounters.beside import Beside
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.inducements.board import InducementsBoard
from ui.steps.section import StepsSection
from ui.talks.board import TalksBoard
from ui.widgets.button import Button
from ui.widgets.text_edit import TextEdit

Window = MissionWindow[EngagementsPage]
CLINICS, VACCINES = "Wadi Senn clinics", "Vaccination near Tell Orma"
ITEM = "agenda.need_shown"
TALKS, MET, LATER = an_id("talks"), an_id("a meeting"), an_id("a later meeting")
MEETINGS = (
    an_engagement(id=TALKS),
    an_encounter(id=MET, kind="meeting.bilateral", engagements=[TALKS]),
    an_encounter(id=LATER, kind="meeting.bilateral", engagements=[TALKS]),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with mission_window(qtbot, build) as opened:
        yield opened


def named(window: Window, title: str) -> str:
    return window.ask(
        lambda session: next(line.id for line in session.reading.engagements() if line.title.en == title)
    )


def go(window: Window, title: str) -> str:
    found = named(window, title)
    window.page.show_record(found)
    window.settle()
    return found


def test_a_note_that_is_being_typed_is_kept_with_its_own_engagement(window: Window) -> None:
    first, second = go(window, CLINICS), named(window, VACCINES)
    grid = window.page.sheet.board
    grid.open_item(ITEM)
    grid.editor.choose("partly")
    window.settle()
    grid.editor.note.setFocus()
    window.type("the list was shown twice")
    window.page.show_record(second)
    window.settle()
    found = window.ask(
        lambda session: session.records.current(ChecklistState, once_id(first, "checklist_state", ITEM))
    )
    assert found.note is not None
    assert found.note.text == "the list was shown twice"
    states = window.ask(lambda session: session.reading.engagement(second).states)
    assert ITEM not in states or not states[ITEM].heads[0].record.note  # type: ignore[union-attr]
    assert not grid.editor.note.isVisible()


def test_a_part_that_cannot_be_read_is_said_and_no_accident(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = go(window, CLINICS)
    told: list[FieldError] = []
    window.workspace.tasks._on_failure = told.append
    board = window.page.sheet.parts.board()

    def refuse(_session: object, _record: str) -> None:
        raise StorageError(path=Path("notes"), reason="io")

    monkeypatch.setattr(board, "read", refuse)
    board.show_engagement(first)
    window.settle()
    assert [type(error) for error in told] == [StorageError]


def test_a_change_in_between_does_not_take_back_where_a_person_goes(window: Window) -> None:
    first, second = go(window, CLINICS), named(window, VACCINES)
    window.page.show_record(second)
    window.workspace.ask(  # behind the question whose it is, before its page is read
        window.page,
        lambda _session: None,
        lambda _nothing: window.workspace.tell(Changes.of(((first, "engagement"),)), None),
    )
    window.settle()
    assert window.page.sheet.engagement_id() == second


def test_the_news_of_two_changes_reach_the_part_in_front(window: Window) -> None:
    first = go(window, CLINICS)
    parts = window.page.sheet.parts
    parts.turn_to("checklist")
    window.settle()
    heard: list[frozenset[str]] = []
    board = parts.board("checklist")
    board.refresh = lambda kinds: heard.append(frozenset(kinds))  # type: ignore[method-assign]
    for kind in ("risk", "incident"):
        window.workspace.tell(Changes.of(((first, kind),)), None)
    window.settle()
    assert frozenset().union(*heard) == {"risk", "incident"}


def test_a_paper_for_another_reader_cannot_leave_before_it_is_made(window: Window) -> None:
    go(window, CLINICS)
    parts = window.page.sheet.parts
    parts.turn_to("papers")
    window.settle()
    board = parts.board("papers")
    assert isinstance(board, PapersBoard)
    assert board.pages is not None
    board.asked.scopes.choose(("security",))
    board.asked.changed.emit()
    assert board.pages is None
    assert not board.print_button.isEnabled()
    window.settle()
    assert board.print_button.isEnabled()


def test_a_paper_of_the_engagement_left_cannot_leave(window: Window) -> None:
    go(window, CLINICS)
    second = named(window, VACCINES)
    parts = window.page.sheet.parts
    parts.turn_to("papers")
    window.settle()
    board = parts.board("papers")
    assert isinstance(board, PapersBoard)
    board.show_engagement(second)
    assert board.pages is None
    assert not board.save_button.isEnabled()


def test_a_form_begun_under_one_encounter_is_not_open_under_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *MEETINGS) as window:
        window.show(MET)
        window.settle()
        beside = window.page.findChild(Beside)
        assert beside is not None
        for part in (beside.obstacles, beside.promises):
            part.section.add()
            window.settle()
            assert part.form() is not None
            window.show(LATER)
            window.settle()
            assert part.form() is None
            window.show(MET)
            window.settle()


def test_what_is_added_while_the_next_encounter_is_read_is_about_that_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *MEETINGS) as window:
        window.show(MET)
        window.settle()
        beside = window.page.findChild(Beside)
        assert beside is not None
        for part in (beside.obstacles, beside.lines, beside.promises):
            part.show_of(LATER)
            part.section.add()
            window.settle()
            values = part.section.form.values()
            assert LATER in (values.get("opened_in"), values.get("encounter"), values.get("made_in"))
            part.section.form.give_up()
            part.show_of(MET)
            window.settle()


def test_steps_are_of_the_engagement_a_half_written_form_is_of_after_a_lock(window: Window) -> None:
    first = go(window, CLINICS)
    window.page.sheet.edit_engagement()
    window.type("x")
    window.lock()
    window.workspace.resumed_form = "engagements.edit"
    window.unlock()
    window.settle()
    assert window.page.sheet.engagement_id() == first
    steps = window.page.findChild(StepsSection)
    assert steps is not None
    assert steps._record == first


def test_what_is_written_after_midnight_is_dated_that_day(window: Window) -> None:
    go(window, CLINICS)
    parts = window.page.sheet.parts
    before = window.workspace.clock()
    asked = {
        "obstacles": (("obstacle", "opened_on"), ("legal_check", "on")),
        "diplomacy": (("diplomacy_action", "on"),),
        "promises": (("ours", "made_on"), ("good_faith_view", "on")),
        "principles": (("principle_review", "on"),),
        "papers": (("handover", "on"),),
    }
    for part in asked:
        parts.turn_to(part)
        window.settle()
    window.workspace.clock = lambda: before + timedelta(days=1)
    for part in asked:  # as each was made the day before
        parts.board(part).wording.clock = window.workspace.clock
    tomorrow = (before + timedelta(days=1)).date().isoformat()
    for part, sections in asked.items():
        for key, day in sections:
            section = parts.board(part).sections[key]
            section.add()
            assert section.form.values()[day] == tomorrow, (part, key)
            section.form.give_up()


def test_news_of_what_was_saved_takes_no_focus_from_what_is_typed_meanwhile(window: Window) -> None:
    go(window, CLINICS)
    parts = window.page.sheet.parts
    parts.turn_to("lines")
    window.settle()
    board = parts.board("lines")
    mandates, lines = board.sections["mandate"], board.sections["red_line"]
    mandates.add()
    aim = mandates.form.control("aim")
    assert isinstance(aim, TextEdit)
    aim.setPlainText("Two convoys a week.")
    mandates.form.save_requested.emit()
    window.bot.waitUntil(mandates.form.isHidden)
    lines.add()  # before the news of the mandate is read
    here = window.focus()
    window.settle()
    assert window.focus() is here


def test_folded_now_says_nothing_of_the_engagement_left(window: Window) -> None:
    go(window, CLINICS)
    window.shell.resize(1024, 700)
    window.settle()
    slot = window.page.sheet.now
    before = slot.fold.text()
    assert "…" not in before
    now = slot.now
    file = window.ask(lambda session: session.dossier.of(named_now(session)))
    now.show_file(file)
    assert slot.fold.text() != before
    assert "…" in slot.fold.text()
    window.settle()
    assert "…" not in slot.fold.text()


def named_now(session: Session) -> str:
    return next(line.id for line in session.reading.engagements() if line.title.en == VACCINES)


def test_news_leaves_the_focus_on_what_is_read(window: Window) -> None:
    first = go(window, CLINICS)
    parts = window.page.sheet.parts
    parts.turn_to("talks")
    window.settle()
    source = next(
        button
        for grid in parts.board("talks").findChildren(CellGrid)
        for button in grid.findChildren(Button)
        if button.isVisible()
    )
    source.setFocus()
    window.workspace.tell(Changes.of(((first, "risk"),)), None)
    window.settle()
    assert window.focus() is source


def test_what_one_encounter_asks_for_is_not_asked_of_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    plain = an_id("a plain stop")
    with open_window(qtbot, tmp_path, *MEETINGS, an_encounter(id=plain)) as window:
        window.show(MET)
        window.settle()
        beside = window.page.findChild(Beside)
        assert beside is not None
        assert not beside.asks.isHidden()  # there is no mandate yet
        beside.asks.show_of(plain)
        assert beside.asks.isHidden()
        window.settle()
        assert beside.asks.isHidden()


@pytest.mark.parametrize("part", ["inducements", "diplomacy", "talks"])
def test_a_form_beside_the_lists_closes_with_its_engagement(window: Window, part: str) -> None:
    go(window, CLINICS)
    second = named(window, VACCINES)
    parts = window.page.sheet.parts
    parts.turn_to(part)
    window.settle()
    board = parts.board(part)
    if isinstance(board, InducementsBoard | DiplomacyBoard):
        board.review.begin("trig.recognition")
    if isinstance(board, InducementsBoard | TalksBoard):
        for panel in board.panels.values():
            panel.edit()
    window.settle()
    forms = [form for form in board.findChildren(RecordForm) if form.isVisible()]
    assert forms
    window.page.show_record(second)
    window.settle()
    assert not any(form.isVisible() for form in board.findChildren(RecordForm))
    assert window.focus() is window.page.sheet.back


def test_a_step_written_below_stands_in_the_paper_in_sight(window: Window) -> None:
    first = go(window, CLINICS)
    parts = window.page.sheet.parts
    parts.turn_to("papers")
    window.settle()
    board = parts.board("papers")
    assert isinstance(board, PapersBoard)
    board.asked.choose("preparation")
    window.settle()
    for part in ("papers", "checklist"):  # in sight, and behind
        parts.turn_to(part)
        window.settle()
        said = f"Count the seats of the lorries, before the {part}"
        step = {
            "about": first,
            "what": {"text": said, "lang": "en"},
            "status": "task.open",
            "owner": "u-neg1",
        }
        record = read_record("task", step)
        window.workspace.change(window.page, partial(save, record))
        window.settle()
        parts.turn_to("papers")
        window.settle()
        assert board.pages is not None
        assert said in board.pages.told.plain


def save(record: Record, session: Session) -> Changes:
    return session.records.save(record)
