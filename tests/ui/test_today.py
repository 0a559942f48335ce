"""Today in its window, by keyboard and by mouse, over a real notebook."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.model.actor import Actor
from hdfield.model.place import Place
from tests.ui.today_window import ENTER, ESC, TAB, Hand
from ui import theme
from ui.language import Language
from ui.scenes import CLOCK, close_workspace, open_workspace
from ui.today.presenter import FORM
from ui.today.rows import USUAL_KIND
from ui.widgets.chip import Chip
from ui.widgets.row_parts import ROW_ROLE, Group
from ui.workspace import Workspace

if TYPE_CHECKING:
    pass


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    opened = open_workspace(qapp)
    yield opened
    close_workspace(opened)


@pytest.fixture
def hand(qtbot: QtBot, workspace: Workspace) -> Hand:
    return Hand(qtbot, workspace)


# -- saving by keyboard -----------------------------------------------------------------
def test_passed_nothing_asked_is_three_actions_from_the_start(hand: Hand) -> None:
    before = hand.count()
    hand.press("n", "p", ENTER)
    hand.rest()
    assert hand.acts == 3
    assert hand.count() == before + 1
    made = hand.record()
    assert (made.outcome, [d.demand for d in made.demands]) == ("passed", ["demand.none"])
    assert made.at is not None
    assert made.at.at == CLOCK
    assert made.state == "rec.quick"
    assert made.capture is not None
    assert (made.capture.mode, made.capture.seconds) == ("quick", 0)


def test_a_full_checkpoint_record_is_eight_actions(hand: Hand) -> None:
    hand.press("m", "2", "i", "f", "r", "2", "b", ENTER)
    hand.rest()
    made = hand.record()
    assert hand.acts <= 8
    assert made.kind == "checkpoint.manned_post"
    assert [(d.demand, d.response) for d in made.demands] == [
        ("demand.identity", "refused"),
        ("demand.fee", "refused"),
    ]
    assert (made.outcome, made.wait_min) == ("turned_back", 30)
    second = hand.ask(lambda session: session.reading.recent_places())[0][0]
    assert made.place == second.id


def test_what_and_where_come_from_the_last_encounter_at_the_place(hand: Hand) -> None:
    place = hand.newest().place
    assert place is not None
    hand.save(kind="checkpoint.mobile", at={"at": "2026-06-30T17:00:00+03:00"}, place=place.id)
    assert hand.chip("what", "moving").isChecked()
    assert hand.today.form.chips("where").chosen() == (place.id,)


@pytest.mark.parametrize("kind", ["meeting.site_visit", "intermediary.elder", "checkpoint.roadside_stop"])
def test_what_happened_once_at_a_place_is_not_saved_again_by_the_keys_of_a_barrier(
    hand: Hand, kind: str
) -> None:
    place = hand.newest().place
    assert place is not None
    hand.save(kind=kind, at={"at": "2026-06-30T17:00:00+03:00"}, place=place.id)
    assert hand.today.form.chips("where").chosen() == (place.id,)
    hand.press("n", "p", ENTER)
    hand.rest()
    assert hand.record().kind == USUAL_KIND


def test_typing_on_while_the_record_is_being_saved_begins_the_next_one(hand: Hand) -> None:
    before = hand.count()
    hand.press("n", "p", ENTER, "n", "p", ENTER, "i", "f")
    hand.rest()
    assert hand.count() == before + 2
    assert hand.capture.demands == ("demand.identity", "demand.fee")


def test_enter_on_an_untouched_page_saves_nothing(hand: Hand) -> None:
    before = hand.count()
    hand.press(ENTER, ENTER)
    hand.rest()
    assert hand.count() == before


def test_enter_in_the_note_is_a_new_line_and_control_enter_saves(hand: Hand) -> None:
    hand.press("n", "p")
    hand.today.form.note.setFocus()
    hand.write("one")
    hand.press(ENTER)
    hand.write("two")
    before = hand.count()
    QTest.keyClick(hand.today.form.note, ENTER, Qt.KeyboardModifier.ControlModifier)
    hand.rest()
    assert hand.count() == before + 1
    note = hand.record().note
    assert note is not None
    assert (note.text, note.lang) == ("one\ntwo", "en")


def test_each_key_is_answered_on_the_screen_within_100_ms(hand: Hand) -> None:
    slowest = 0.0
    for key, row, word in (
        ("i", "asked", "identity"),
        ("f", "asked", "fee"),
        ("r", "answer", "refused"),
        ("p", "outcome", "passed"),
    ):
        begun = time.perf_counter()
        hand.press(key)
        hand.page.repaint()
        slowest = max(slowest, time.perf_counter() - begun)
        assert hand.chip(row, word).isChecked()  # type: ignore[arg-type]
    assert slowest < 0.1


# -- moving -----------------------------------------------------------------------------
def test_tab_goes_from_row_to_row_in_reading_order(hand: Hand) -> None:
    seen = []
    hand.press("i")
    hand.page.start_new()
    for _ in range(5):
        seen.append(hand.capture.row)
        hand.press(TAB)
    assert seen == ["asked", "answer", "outcome", "threat", "who"]
    hand.press(TAB)
    hand.press(TAB)
    assert hand.shell.focusWidget() is hand.button("Save")
    hand.press(TAB)
    assert hand.shell.focusWidget() is hand.today._step
    hand.press(TAB)
    assert hand.shell.focusWidget() is hand.today.list
    hand.today.form.chips("what").setFocus()
    for row in ("where", "when", "asked"):
        hand.press(TAB)
        assert hand.today.form.row_in_focus() == row


def test_esc_goes_back_row_by_row_and_discards_nothing(hand: Hand) -> None:
    hand.press("m", "i", "f", "r", "p")
    before = hand.capture
    for row in ("outcome", "line1", "answer", "asked", "when", "where", "what", "what"):
        hand.press(ESC)
        assert hand.capture.row == row
        assert hand.today.form.row_in_focus() == row
    assert hand.capture.model_copy(update={"row": before.row}) == before


def test_the_first_key_works_at_once_and_control_n_comes_back_to_the_rows(hand: Hand) -> None:
    assert hand.today.form.row_in_focus() == "what"
    hand.today.list.setFocus()
    hand.page.start_new()
    assert hand.today.form.row_in_focus() == "what"


def test_enter_in_the_list_opens_the_encounter(hand: Hand) -> None:
    newest = hand.newest()
    hand.today.list.select_id(newest.id)
    hand.today.list.setFocus()
    with hand.qtbot.waitSignal(hand.workspace.open_requested) as opened:
        hand.press(ENTER)
    assert opened.args == ["encounters", newest.id]


# -- by mouse ---------------------------------------------------------------------------
def test_passed_nothing_asked_is_three_clicks(hand: Hand) -> None:
    before = hand.count()
    hand.click(hand.chip("asked", "nothing"))
    hand.click(hand.chip("outcome", "passed"))
    hand.click(hand.button("Save"))
    hand.rest()
    assert hand.acts == 3
    assert hand.count() == before + 1
    assert hand.record().outcome == "passed"


def test_an_answer_behind_more_is_chosen_by_mouse(hand: Hand) -> None:
    hand.click(hand.chip("asked", "more…"))
    hand.click(hand.chip("asked", "Fuel or spare parts"))
    assert hand.capture.demands == ("demand.fuel",)
    hand.click(hand.chip("asked", "Fuel or spare parts"))
    assert not hand.capture.demands


# -- places, actors, moments -------------------------------------------------------------
def test_another_place_is_found_by_typing_in_any_of_its_names(hand: Hand) -> None:
    hand.click(hand.chip("where", "other…"))
    hand.rest()
    hand.press("تل عرمة", ENTER)
    hand.rest()
    assert hand.chip("where", "Tell Orma").isChecked()
    hand.press("n", "p", ENTER)
    hand.rest()
    place = hand.newest().place
    assert place is not None
    assert place.names.en == "Tell Orma"


def test_a_place_of_the_gazetteer_becomes_one_of_ours_when_it_is_picked(hand: Hand) -> None:
    hand.click(hand.chip("where", "other…"))
    hand.press("dhar ghanem f", ENTER)
    hand.rest()
    assert hand.chip("where", "Dhar Ghanem ford").isChecked()
    hand.press("n", "p", ENTER)
    hand.rest()
    place = hand.newest().place
    assert place is not None
    assert hand.ask(lambda session: session.records.current(Place, place.id)).pcode == "XZ040104"


def test_enter_waits_for_the_places_of_the_last_letter(hand: Hand) -> None:
    hand.click(hand.chip("where", "other…"))
    hand.rest()
    hand.press("tell", ENTER)
    hand.rest()
    assert hand.chip("where", "Tell Orma").isChecked()


def test_a_new_place_and_a_new_actor_are_made_in_passing(hand: Hand) -> None:
    hand.press("b")
    hand.click(hand.chip("where", "other…"))
    hand.press("Ford of Qanat", ENTER)
    hand.rest()
    assert hand.chip("where", "Ford of Qanat").isChecked()
    hand.click(hand.chip("who", "other…"))
    hand.press("Ford keepers", ENTER)
    assert hand.chip("who", "Ford keepers").isChecked()
    hand.press(ENTER)
    hand.rest()
    made = hand.record()
    assert made.place is not None
    place_id, actor_id = made.place, made.actors[0]
    place = hand.ask(lambda session: session.records.current(Place, place_id))
    actor = hand.ask(lambda session: session.records.current(Actor, actor_id))
    assert place.names is not None
    assert actor.names is not None
    assert (place.names.en, place.level, actor.names.en) == ("Ford of Qanat", "post", "Ford keepers")


def test_esc_closes_what_is_open_and_leaves_the_row(hand: Hand) -> None:
    hand.click(hand.chip("where", "other…"))
    hand.press(ESC)
    assert (hand.capture.row, hand.capture.asking) == ("where", "")
    assert hand.today.form.row_in_focus() == "where"


def test_a_moment_is_picked_by_hand(hand: Hand) -> None:
    hand.click(hand.chip("when", "pick…"))
    field = hand.today.form._moment_picker.field
    field.setDateTime(field.dateTime().addSecs(-3 * 3600))
    hand.press(ENTER)
    assert hand.capture.row == "asked"
    hand.press("n", "p", ENTER)
    hand.rest()
    made = hand.ask(lambda session: session.reading.encounters_on("2026-06-30"))[0]
    assert made.at is not None
    assert made.at.isoformat() == "2026-06-30T15:00:00+03:00"


def test_the_actors_last_met_at_the_place_are_offered(hand: Hand) -> None:
    line = hand.newest()
    assert line.place is not None
    offered = [chip.text() for chip in hand.today.form.chips("who").findChildren(Chip)]
    for actor in line.actors[:4]:
        assert actor.names.en in offered


def test_who_is_still_offered_after_a_stop_that_named_nobody(hand: Hand) -> None:
    line = hand.newest()
    assert line.place is not None
    assert line.actors
    place = hand.record().place
    hand.press("n", "p", ENTER)
    hand.rest()
    assert hand.record().place == place
    assert hand.record().actors == ()
    offered = [chip.text() for chip in hand.today.form.chips("who").findChildren(Chip)]
    for actor in line.actors[:4]:
        assert actor.names.en in offered


def test_a_call_at_no_place_is_offered_the_actors_met_last(hand: Hand) -> None:
    met = hand.newest().actors
    hand.press("p")
    assert hand.capture.place == ""
    assert met[0].names.en in [chip.text() for chip in hand.today.form.chips("who").findChildren(Chip)]


def test_a_letter_that_chooses_nothing_is_not_lost_in_silence(hand: Hand) -> None:
    before = hand.capture
    hand.press("z")
    assert hand.capture == before
    assert "z" in hand.today.form.help.text()
    assert "note" in hand.today.form.help.text()
    hand.press("n")
    assert "already kept" in hand.today.form.help.text()


# -- kept -------------------------------------------------------------------------------
def test_the_draft_is_sealed_within_a_second_of_the_first_key(hand: Hand) -> None:
    begun = time.perf_counter()
    hand.press("i")
    hand.qtbot.waitUntil(lambda: hand.ask(lambda session: session.drafts.give(FORM)) is not None)
    assert time.perf_counter() - begun < 1
    assert hand.ask(lambda session: session.drafts.give(FORM))["demands"] == ["demand.identity"]


def test_a_draft_comes_back_in_its_row_with_the_cursor_where_it_was(hand: Hand) -> None:
    hand.press("m", "i", "f", "r")
    hand.today.form.note.setFocus()
    hand.write("they asked twice")
    hand.press(*[Qt.Key.Key_Left] * 6)
    hand.workspace.flush_drafts()
    before = hand.capture
    hand.shell.close_pages()
    hand.open()
    assert hand.capture == before
    assert hand.today.form.row_in_focus() == "note"
    assert hand.today.form.note.textCursor().position() == len("they asked")
    assert hand.chip("answer", "refused").isChecked()


def test_a_saved_record_leaves_no_draft(hand: Hand) -> None:
    hand.press("n", "p", ENTER)
    hand.rest()
    assert hand.ask(lambda session: session.drafts.give(FORM)) is None
    hand.workspace.flush_drafts()
    hand.shell.close_pages()
    hand.open()
    assert not hand.capture.is_touched


def test_what_cannot_be_saved_stays_on_the_page_with_a_way_to_try_again(hand: Hand) -> None:
    hand.today.form.note.setPlainText("x" * 20_001)
    hand.page.start_new()
    before = hand.count()
    hand.today.form.save_requested.emit()
    hand.rest()
    assert hand.count() == before
    assert hand.page.notice.isVisible()
    assert len(hand.capture.note) == 20_001
    hand.today.form.note.setPlainText("x")
    hand.click(hand.button("Try again"))
    hand.rest()
    assert hand.count() == before + 1
    assert not hand.page.notice.isVisible()


def test_starting_again_can_be_undone(hand: Hand) -> None:
    hand.press("i", "f")
    before = hand.capture
    hand.click(hand.today.form.clear)
    assert not hand.capture.is_touched
    assert hand.shell.toast.undo()
    hand.rest()
    assert hand.capture == before


def test_undo_after_saving_removes_the_record_and_redo_brings_every_word_back(hand: Hand) -> None:
    hand.press("b", "n", "p")
    hand.write("waved through")
    hand.press(ENTER)
    hand.rest()
    before, saved = hand.count(), hand.newest()
    assert hand.shell.toast.undo()
    hand.rest()
    assert hand.count() == before - 1
    assert [line.id for line in hand.ask(lambda session: session.undoing.removed())] == [saved.id]
    hand.shell.redo_requested.emit()
    hand.rest()
    assert hand.count() == before
    assert hand.newest() == saved


def test_undo_does_not_push_aside_a_capture_that_is_under_way(hand: Hand) -> None:
    hand.press("n", "p", ENTER)
    hand.rest()
    hand.press("i")
    assert hand.shell.toast.undo()
    hand.rest()
    assert hand.capture.demands == ("demand.identity",)


# -- languages --------------------------------------------------------------------------
def test_arabic_letters_choose_and_so_do_the_same_keys_of_a_latin_keyboard(
    hand: Hand, language: Language
) -> None:
    language.speak("ar")
    hand.press("ش", "و", ENTER)
    hand.rest()
    assert hand.record().outcome == "passed"
    hand.press("a", ",", ENTER)
    hand.rest()
    first, second = hand.ask(lambda session: session.reading.newest_encounters(2))
    assert first.id != second.id
    assert [line.outcome for line in (first, second)] == ["passed", "passed"]
    assert [line.demands for line in (first, second)] == [(("demand.none", None),)] * 2


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_capture_fits_a_small_window_whole(
    hand: Hand, language: Language, code: str, scheme: str
) -> None:
    language.speak(code)
    theme.current().set_scheme("dark" if scheme == "dark" else "light")
    hand.shell.resize(1024, 700)
    hand.rest()
    QApplication.processEvents()
    form = hand.today.form
    inside = hand.page.rect()
    for part in (*form.findChildren(Chip), form.note, form.clear):
        if part.isVisible():
            spot = part.rect().translated(part.mapTo(hand.page, part.rect().topLeft()))
            assert inside.contains(spot), part
            assert part.width() >= part.minimumSizeHint().width(), part


# -- the list ---------------------------------------------------------------------------
def test_the_list_shows_today_yesterday_what_is_thin_and_what_was_before(hand: Hand) -> None:
    hand.save(kind="remote.radio", at={"at": "2026-06-29T09:00:00+03:00"}, state="rec.complete")
    hand.save(kind="remote.phone", at={"at": "2026-06-26T09:00:00+03:00"}, state="rec.quick")
    hand.press("n", "p", ENTER)
    hand.rest()
    model = hand.today.list.model()
    places = [model.index(place, 0) for place in range(model.rowCount())]
    words = [place.data() for place in places if isinstance(place.data(ROW_ROLE), Group)]
    headings = [
        word
        for word in words
        if word.split(",")[0] in ("Today", "Yesterday", "Next steps", "Earlier") or "let be" in word
    ]
    assert headings == [
        "Today, 1",
        "Yesterday, 1",
        "To complete, or to let be, 1",
        "Next steps, 4",
        "Earlier, 28",
    ]


def test_the_list_is_a_proper_model_and_hears_of_changes_elsewhere(hand: Hand) -> None:
    model = hand.today.list.model()
    assert isinstance(model, QAbstractItemModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows = model.rowCount()
    hand.save(kind="remote.radio", at={"at": "2026-06-30T09:00:00+03:00"})
    assert model.rowCount() == rows + 2  # a heading and a row
    del tester


def test_an_empty_notebook_says_what_belongs_here_and_takes_the_first_key(
    qtbot: QtBot, qapp: QApplication
) -> None:
    workspace = open_workspace(qapp, empty=True)
    hand = Hand(qtbot, workspace)
    assert hand.today._empty.isVisible()
    assert not hand.today.list.isVisible()
    hand.press("n", "p", ENTER)
    hand.rest()
    made = hand.record()
    assert (made.kind, made.place) == ("checkpoint.barricade", None)
    assert hand.today.list.isVisible()
    hand.shell.close_pages()
    close_workspace(workspace)
