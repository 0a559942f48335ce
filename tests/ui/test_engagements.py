"""Engagements: the list, the phases opened by hand, the checklist without a score."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState, Engagement, Phase
from hdfield.reference import checklist
from hdfield.rules.once import once_id
from hdfield.services.changes import Changes
from hdfield.services.records import RecordView
from tests.builders import a_version, an_engagement, redacted
from tests.ui.mission_window import MissionWindow, mission_window
from ui.checklist.standing import PILLARS, STATUSES, answer_letters, letters, tally_of
from ui.dossier.new_actor import NewActor
from ui.engagements.phases import Span
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.forms.heads import HeadsCard
from ui.forms.making import MakingForm
from ui.forms.words import Words
from ui.language import TONGUES, Language
from ui.placing.picker import PlacePicker

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

Window = MissionWindow[EngagementsPage]
CLINICS = "Wadi Senn clinics"
NOT_ASKED = "agenda.need_shown"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def engagement_id(window: Window, title: str = CLINICS) -> str:
    return window.ask(
        lambda session: next(line.id for line in session.reading.engagements() if line.title.en == title)
    )


def go(window: Window, title: str = CLINICS) -> str:
    found = engagement_id(window, title)
    window.page.show_record(found)
    window.settle()
    assert window.page.is_sheet_open()
    return found


def engagement(window: Window, record: str) -> Engagement:
    return window.ask(lambda session: session.records.current(Engagement, record))


def state_view(window: Window, record: str, item: str) -> RecordView:
    return window.ask(lambda session: session.records.view(once_id(record, "checklist_state", item)))


def state(window: Window, record: str, item: str) -> ChecklistState:
    found = state_view(window, record, item).heads[0].record
    assert isinstance(found, ChecklistState)
    return found


def at(window: Window, item: str) -> None:
    window.page.sheet.board.open_item(item)
    assert window.page.sheet.board.current() == item


# -- the list -----------------------------------------------------------------
def test_the_list_says_how_each_engagement_stands_without_adding_up(window: Window) -> None:
    rows = window.page.rows.items()
    assert [row.title for row in rows] == [CLINICS, "Vaccination near Tell Orma"]
    spoken = rows[0].spoken
    assert "Active" in spoken
    assert "Trust: 6 in place · 1 partly · 1 was in place, slipped · 5 not yet" in spoken
    assert "%" not in spoken
    assert "13" not in spoken


def test_enter_opens_an_engagement_and_escape_goes_back_to_it(window: Window) -> None:
    page = window.page
    page.list.setFocus()
    window.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    window.settle()
    assert page.is_sheet_open()
    shown = page.sheet.engagement_id()
    page.step_back()
    assert not page.is_sheet_open()
    assert page.list.current_id() == shown
    assert page.list.hasFocus()


def test_the_model_of_the_list_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.page.rows)  # type: ignore[no-untyped-call]


def test_an_empty_notebook_says_what_belongs_here_and_makes_the_first(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as window:
        assert window.page._stack.currentIndex() == 1
        window.click(window.page._empty._button)
        window.type("Passage of the convoy")
        window.press(Qt.Key.Key_Return)
        window.settle()
        assert window.page.is_sheet_open()
        assert window.page.sheet.head.title.text() == "Passage of the convoy"


# -- making and editing -------------------------------------------------------
def test_a_new_engagement_is_led_by_whoever_makes_it_and_opens_no_phase(window: Window) -> None:
    window.page.start_new()
    window.settle()
    form = window.page.new_form
    form.put({**form.values(), "title": "Passage of the convoy", "object_kind": ["access"]})
    form.save_requested.emit()
    window.settle()
    made = engagement(window, window.page.sheet.engagement_id())
    assert made.team is not None
    assert made.team.lead == window.workspace.person
    assert (made.status, made.phases) == ("eng.exploring", ())


def test_a_day_that_is_none_is_refused_at_its_field(window: Window) -> None:
    window.page.start_new()
    window.settle()
    form = window.page.new_form
    form.put({**form.values(), "title": "Passage of the convoy", "object_by": "soon"})
    form.save_requested.emit()
    window.settle()
    assert not form.isHidden()
    assert form._fields["object_by"]._below.text()


def test_editing_keeps_the_titles_in_other_languages_and_the_phases(window: Window) -> None:
    record = go(window)
    before = engagement(window, record)
    window.click(window.page.sheet.head.edit)
    form = window.page.sheet.form
    form.put({**form.values(), "title": "Clinics of Wadi Senn", "team.support": "U-SUP, U-NEG2"})
    form.save_requested.emit()
    window.settle()
    after = engagement(window, record)
    assert after.title is not None
    assert before.title is not None
    assert (after.title.en, after.title.ar) == ("Clinics of Wadi Senn", before.title.ar)
    assert after.team is not None
    assert after.team.support == ("U-SUP", "U-NEG2")
    assert (after.phases, after.actors, after.for_whom) == (before.phases, before.actors, before.for_whom)


def test_a_place_and_an_actor_are_made_in_passing(window: Window) -> None:
    window.page.start_new()
    window.settle()
    form = window.page.new_form
    form.put({**form.values(), "title": "Passage of the convoy"})
    where = form.control("object_place")
    assert isinstance(where, PlacePicker)
    where.making.open()
    assert isinstance(where.making.form, MakingForm)
    where.making.form.put({"name": "Mill bridge", "level": ["post"]})
    where.making.form.save_requested.emit()
    window.settle()
    new_actor = form.field("actors").findChild(NewActor)
    assert new_actor is not None
    window.click(new_actor.button)
    assert isinstance(new_actor.making.form, MakingForm)
    new_actor.making.form.put({"name": "River Committee"})
    new_actor.making.form.save_requested.emit()
    window.settle()
    form.save_requested.emit()
    window.settle()
    made = engagement(window, window.page.sheet.engagement_id())
    assert made.object_place is not None
    assert len(made.actors) == 1
    assert "Mill bridge" in window.page.sheet.head.about.text()


def test_the_status_is_set_by_a_click_and_never_taken_away(window: Window) -> None:
    record = go(window)
    chips = {chip.text(): chip for chip in window.page.sheet.head.status._chips.values()}
    window.click(chips["Paused by us"])
    assert engagement(window, record).status == "eng.paused"
    window.click(
        {chip.text(): chip for chip in window.page.sheet.head.status._chips.values()}["Paused by us"]
    )
    assert engagement(window, record).status == "eng.paused"
    assert window.page.sheet.head.status.chosen() == ("eng.paused",)


# -- phases -------------------------------------------------------------------
def test_several_phases_are_open_at_once_and_each_is_closed_by_hand(window: Window) -> None:
    record = go(window)
    lanes = window.page.sheet.lanes
    assert all(lanes.is_open(phase) for phase in ("phase.prenegotiation", "phase.bargaining"))
    window.click(lanes.buttons["phase.bargaining"])
    closed = [phase for phase in engagement(window, record).phases if phase.phase == "phase.bargaining"]
    assert [phase.closed_on for phase in closed] == ["2026-04-14", "2026-06-30"]
    window.click(lanes.buttons["phase.bargaining"])
    phases = engagement(window, record).phases
    assert sum(phase.phase == "phase.bargaining" for phase in phases) == 3
    assert lanes.is_open("phase.bargaining")


def test_the_lanes_say_in_words_what_they_show(window: Window) -> None:
    go(window)
    words = window.page.sheet.lanes._lanes["phase.bargaining"].accessibleName()
    assert words == "Bargaining: 29 March to 14 April; open since 10 May"


def test_a_time_line_holds_every_phase_and_today() -> None:
    today = date(2026, 6, 30)
    phases = (Phase(phase="phase.bargaining", opened_on="2026-03-29", closed_on="2026-04-14"),)
    span = Span(phases, today, date(2026, 9, 30))
    assert span.first < date(2026, 3, 29)
    assert span.last > date(2026, 9, 30)
    assert 0 < span.place(today, 800) < 800
    assert Span((), today).months()


@given(st.dates(), st.none() | st.dates(), st.none() | st.dates())
def test_no_day_a_person_may_write_is_too_far_for_a_time_line(
    opened: date, closed: date | None, until: date | None
) -> None:
    phase = Phase(
        phase="phase.bargaining",
        opened_on=opened.isoformat(),
        closed_on=closed.isoformat() if closed else None,
    )
    span = Span((phase,), date(2026, 6, 30), until)
    assert all(0 <= span.place(day, 800) <= 800 for day in (opened, closed, until) if day)
    assert 0 < len(span.months()) < 60


def test_an_engagement_without_an_end_that_is_dated_to_the_year_9999_opens(window: Window) -> None:
    talks = window.ask(
        lambda session: session.records.save(
            an_engagement(
                object_by="9999-12-31", phases=[{"phase": "phase.bargaining", "opened_on": "0001-01-01"}]
            )
        )
    ).saved[0]
    window.page.show_record(talks)
    window.settle()
    assert window.page.sheet.engagement_id() == talks
    window.shell.grab()


# -- the checklist ------------------------------------------------------------
def test_all_forty_questions_stand_in_three_columns(window: Window) -> None:
    go(window)
    pillars = window.page.sheet.board.pillars
    assert [len(pillar.rows) for pillar in pillars] == [13, 13, 14]
    assert {row.item.code for row in window.page.sheet.board.rows()} == {item.code for item in checklist()}


def test_arrows_walk_the_board_and_a_letter_answers_at_once(window: Window) -> None:
    record = go(window)
    board = window.page.sheet.board
    at(window, "trust.who_we_are")
    window.press(Qt.Key.Key_Right)
    assert board.current() == NOT_ASKED
    window.type("p")
    window.settle()
    answered = state(window, record, NOT_ASKED)
    assert (answered.status, answered.by, answered.on) == ("partly", "U-NEG1", "2026-06-30")
    window.press(Qt.Key.Key_Down)
    assert board.current() == board.pillars[1].rows[1].item.code
    window.type("3")
    window.settle()
    assert state(window, record, board.current()).status == "done"


def test_the_open_item_comes_into_view(window: Window) -> None:
    go(window)
    at(window, "structures.data_safe")
    row = window.page.sheet.board.rows()[-1]
    viewport = window.page.sheet.viewport()
    window.bot.waitUntil(
        lambda: viewport.rect().contains(row.mapTo(viewport, row.rect().center())), timeout=3000
    )


def test_arrows_turn_around_in_arabic_and_the_letters_are_its_own(window: Window, language: Language) -> None:
    go(window)
    language.speak("ar")
    at(window, "trust.who_we_are")
    window.bot.waitUntil(lambda: window.page.sheet.board.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    window.press(Qt.Key.Key_Left)
    assert window.page.sheet.board.current() == NOT_ASKED
    assert answer_letters()["partly"] == "ج"


def test_no_two_answers_share_a_letter_in_any_language(window: Window, language: Language) -> None:
    for tongue in TONGUES:
        language.speak(tongue.code)
        assert len(set(letters())) == len(STATUSES)


def test_a_click_on_a_chip_answers_and_undo_takes_it_back(window: Window) -> None:
    record = go(window)
    at(window, "trust.steady_contact")
    before = state(window, record, "trust.steady_contact")
    window.click(window.page.sheet.board.editor.chips._chips["done"])
    assert state(window, record, "trust.steady_contact").status == "done"
    assert window.shell.toast.undo()
    window.settle()
    again = state(window, record, "trust.steady_contact")
    assert (again.status, again.by, again.on) == (before.status, before.by, before.on)


def test_a_new_answer_keeps_the_note(window: Window) -> None:
    record = go(window)
    at(window, "trust.steady_contact")
    window.type("i")
    window.settle()
    kept = state(window, record, "trust.steady_contact")
    assert kept.note is not None
    assert kept.note.text == "liaison replaced"


def test_not_needed_asks_why_before_it_is_saved(window: Window) -> None:
    record = go(window)
    board = window.page.sheet.board
    at(window, NOT_ASKED)
    window.type("x")
    window.settle()
    assert board.editor.note.hasFocus()
    assert board.answer(NOT_ASKED).view is None
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert board.editor._field._below.text()
    board.editor.note.setFocus()
    window.type("they asked us to come")
    window.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    answered = state(window, record, NOT_ASKED)
    assert answered.status == "not_needed"
    assert answered.note is not None
    assert answered.note.text == "they asked us to come"


def test_escape_from_the_reason_leaves_the_answer_as_it_was(window: Window) -> None:
    record = go(window)
    at(window, "trust.who_we_are")
    window.type("x")
    window.press(Qt.Key.Key_Escape)
    window.settle()
    assert state(window, record, "trust.who_we_are").status == "done"
    assert window.page.sheet.board.editor.chips.chosen() == ("done",)


def test_a_note_is_kept_when_the_person_walks_on(window: Window) -> None:
    record = go(window)
    at(window, "trust.who_we_are")
    window.press(Qt.Key.Key_Return)
    window.type("said so at the gate")
    window.page.sheet.board.rows()[1].setFocus()
    window.settle()
    noted = state(window, record, "trust.who_we_are")
    assert noted.note is not None
    assert (noted.status, noted.note.text) == ("done", "said so at the gate")


def test_a_note_cut_off_by_locking_is_offered_again(window: Window) -> None:
    go(window)
    at(window, "trust.who_we_are")
    window.press(Qt.Key.Key_Return)
    window.type("said so")
    window.workspace.flush_drafts()
    draft = window.ask(lambda session: session.drafts.give("engagements.checklist.note"))
    assert draft["note"] == "said so"
    assert draft["item"] == "trust.who_we_are"


def test_why_its_source_and_earlier_answers_are_shown_on_demand(window: Window) -> None:
    go(window)
    at(window, "trust.who_we_are")
    editor = window.page.sheet.board.editor
    assert editor._reason.isHidden()
    window.click(editor.why)
    assert not editor._reason.isHidden()
    assert "Source:" in editor._reason.text()
    editor.choose("partly")
    window.settle()
    window.click(editor.history)
    assert editor._earlier.count() == 2


def test_an_earlier_answer_says_who_gave_it_and_who_wrote_it_down(window: Window) -> None:
    record = go(window)
    item = "trust.who_we_are"
    held = window.ask(
        lambda session: session.records.view(once_id(record, "checklist_state", item)).heads[0].record
    )
    assert isinstance(held, ChecklistState)
    for by in ("U-SUP", None):  # for another, and without a word of whose answer it is
        given = window.ask(lambda session: session.records.current(ChecklistState, str(held.id)))
        told = given.model_copy(update={"by": by})
        window.workspace.change(window.page, partial(_saved, told))
        window.settle()
    at(window, item)
    editor = window.page.sheet.board.editor
    window.click(editor.history)
    told_by = [
        words.text().replace("\u2068", "").replace("\u2069", "") for words in editor.findChildren(Words)
    ]
    assert any(words.startswith("U-SUP, written down by U-NEG1 · ") for words in told_by)
    assert any(words.startswith("U-NEG1 · ") for words in told_by)


def _saved(record: Record, session: Session) -> Changes:
    return session.records.save(record)


def test_two_answers_are_both_shown_with_their_authors_and_one_is_kept(window: Window) -> None:
    record = go(window)
    item = "trust.who_we_are"
    other = a_version(
        {
            "core": {
                "engagement": record,
                "item": item,
                "status": "slipped",
                "by": "U-SUP",
                "on": "2026-06-20",
            },
            "inner": {"note": {"text": "they took us for the army", "lang": "en"}},
        },
        record=once_id(record, "checklist_state", item),
        kind="checklist_state",
    )
    window.receive(other)
    at(window, item)
    heads = window.page.sheet.board.editor.findChildren(HeadsCard)
    assert len(heads) == 1
    keeps = [
        button for button in heads[0].findChildren(QPushButton) if "army" in button.accessibleDescription()
    ]
    assert len(heads[0].findChildren(QPushButton)) == 2
    window.click(keeps[0])
    view = state_view(window, record, item)
    assert not view.is_conflict
    assert state(window, record, item).status == "slipped"
    assert not [card for card in window.page.sheet.board.editor.findChildren(HeadsCard) if card.isVisible()]


def test_where_the_note_is_closed_an_answer_still_can_be_given_and_keeps_it(window: Window) -> None:
    record = go(window)
    whole = a_version(
        {
            "core": {"engagement": record, "item": NOT_ASKED, "status": "partly"},
            "inner": {"note": {"text": "secret", "lang": "en"}},
        },
        record=once_id(record, "checklist_state", NOT_ASKED),
        kind="checklist_state",
    )
    window.receive(redacted(whole, ("core", "near", "when")))
    at(window, NOT_ASKED)
    assert window.page.sheet.board.editor._field.isHidden()
    window.type("i")
    window.settle()
    view = state_view(window, record, NOT_ASKED)
    assert "inner" in view.heads[0].closed
    assert state(window, record, NOT_ASKED).status == "done"


def test_showing_an_answer_opens_its_engagement_at_the_item(window: Window) -> None:
    record = engagement_id(window)
    window.page.show_record(once_id(record, "checklist_state", "trust.steady_contact"))
    window.settle()
    assert window.page.sheet.engagement_id() == record
    assert window.page.sheet.board.current() == "trust.steady_contact"


def test_the_columns_stand_below_each_other_where_they_would_get_too_narrow(window: Window) -> None:
    go(window)
    board = window.page.sheet.board
    window.shell.resize(1500, 800)
    window.bot.waitUntil(lambda: board._columns.direction() == QBoxLayout.Direction.LeftToRight)
    window.shell.resize(760, 700)
    window.bot.waitUntil(lambda: board._columns.direction() == QBoxLayout.Direction.TopToBottom)


def test_actors_and_encounters_of_an_engagement_are_opened_from_it(window: Window) -> None:
    go(window)
    sheet = window.page.sheet
    button = next(b for b in sheet.head._actors.findChildren(QPushButton) if "Covenant" in b.text())
    window.click(button)
    sheet.encounters.setCurrentIndex(sheet.encounters.rows.index(0, 0))
    sheet.encounters.setFocus()
    window.press(Qt.Key.Key_Return)
    assert [page for page, _record in window.opened] == ["actors", "encounters"]


def test_counts_keep_their_order_and_leave_out_what_is_not_there() -> None:
    assert tally_of({"open": 3, "slipped": 1, "not_needed": 9}) == (("slipped", 1), ("open", 3))
    assert len(PILLARS) == 3
