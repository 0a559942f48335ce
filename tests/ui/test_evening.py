"""Incidents, the card that comes first, next steps and the evening's list, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hdfield.model.encounter import Encounter
from hdfield.model.incident import Incident
from hdfield.rules.folding import fold
from hdfield.services.records import read_record
from hdfield.services.tasks import TaskLine
from tests.ui.today_window import ENTER, ESC, TAB, Hand
from ui.incidents import card, keys
from ui.incidents.editing import IncidentEditing
from ui.incidents.form import IncidentForm
from ui.language import Language
from ui.scenes import close_workspace, open_workspace
from ui.shortcuts import keys_of
from ui.today.evening import INCIDENT_DRAFT, STEP_DRAFT
from ui.today.models import STEP, THIN
from ui.today.near import read_fresh
from ui.today.presenter import FORM
from ui.workspace import Workspace

LANGUAGES = ("en", "fr", "ar")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    opened = open_workspace(qapp)
    yield opened
    close_workspace(opened)


@pytest.fixture
def hand(qtbot: QtBot, workspace: Workspace) -> Hand:
    return Hand(qtbot, workspace)


def ctrl(hand: Hand, key: Qt.Key) -> None:
    QTest.keyClick(hand.shell.focusWidget() or hand.shell, key, CONTROL)
    hand.rest()


def steps(hand: Hand) -> tuple[TaskLine, ...]:
    return hand.ask(lambda session: session.tasks.open())


def incidents(hand: Hand) -> list[Incident]:
    rows = hand.ask(lambda session: session.reading.rows("incident"))
    found = []
    for row in rows:
        at = row.record
        found.append(hand.ask(lambda session, at=at: session.records.current(Incident, at)))  # type: ignore[misc]
    return [record for record in found if record.encounter == hand.newest().id]


def go_to(hand: Hand, row: str) -> None:
    """Walk the list to a row."""
    hand.today.list.setFocus()
    assert hand.today.list.select_id(row)


# -- the card that comes first ------------------------------------------------------------
def test_from_a_weapon_upwards_the_card_comes_first_and_once(hand: Hand) -> None:
    hand.workspace.change(hand.workspace, _with_card)
    hand.press("i", "u")
    hand.rest()
    assert hand.today.card.isVisible()
    assert not hand.today.form.isVisible()
    assert "channel 4" in hand.today.card._numbers.text()
    assert hand.ask(lambda session: session.drafts.give(FORM))["threat"] == "weapon_shown"
    hand.press("w")
    assert hand.today.form.isVisible()
    hand.press(ESC, "c")
    hand.rest()
    assert (hand.capture.threat, hand.today.card.isVisible()) == ("force_used", False)


def _with_card(session: Any) -> Any:
    from hdfield.services.changes import Changes

    policy = session.joining.own_policy().model_copy(update={"emergency_card": ("Duty: channel 4",)})
    session.joining.set_policy(policy)
    return Changes()


def test_the_record_can_wait_and_comes_back_to_be_completed(hand: Hand) -> None:
    before = hand.count()
    hand.press("f", "u")
    hand.rest()
    hand.press("l")
    hand.rest()
    assert hand.count() == before + 1
    made = hand.record()
    assert (made.threat, made.state) == ("weapon_shown", "rec.quick")
    assert hand.today.list.select_id(THIN + hand.newest().id)
    assert not hand.capture.is_touched


def test_the_record_is_handed_over_in_one_go(hand: Hand) -> None:
    hand.press("f", "c")
    hand.rest()
    hand.press("h")
    hand.rest()
    hand.today.card.other.setFocus()
    hand.press("U", "-", "N", "E", "G", "9", ENTER)
    hand.rest()
    line = next(line for line in steps(hand) if line.owner == "U-NEG9")
    assert line.about is not None
    assert line.about.id == hand.newest().id
    assert line.what == "Complete the record"
    assert "U-NEG9" in hand.shell.toast.accessibleName(), "who has it now is said, not only that it is saved"
    assert hand.record().threat == "force_used"


def test_a_code_that_is_none_is_not_taken_and_esc_steps_back_to_the_card_and_to_writing(hand: Hand) -> None:
    hand.press("u")
    hand.rest()
    hand.press("h")
    hand.rest()
    hand.today.card.other.setFocus()
    hand.press("é", ENTER)
    assert hand.today.card.isVisible()
    hand.press(ESC)
    assert hand.today.card.isVisible()
    hand.press(ESC)
    assert hand.today.form.isVisible()
    assert hand.capture.threat == "weapon_shown"


def test_a_code_typed_for_one_record_does_not_stand_on_the_card_of_the_next(hand: Hand) -> None:
    hand.press("u")
    hand.rest()
    hand.press("h")
    hand.rest()
    hand.today.card.other.setFocus()
    hand.press("é", ENTER)
    hand.press(ESC, ESC)
    hand.today.form.clear_requested.emit()
    hand.press("u")
    hand.rest()
    hand.press("h")
    hand.rest()
    assert hand.today.card.other.text() == ""
    said = [label.text() for label in hand.today.card.findChildren(QLabel) if label.isVisible()]
    assert not any("as in the roster" in words for words in said)


# -- incidents ------------------------------------------------------------------------------
def test_an_incident_is_offered_after_goods_were_taken_and_noted_in_a_few_keys(hand: Hand) -> None:
    hand.press("b", "g", "t", "g", ENTER)
    hand.rest()
    assert hand.today.afterwards.incident.isVisible()
    ctrl(hand, Qt.Key.Key_I)
    assert hand.today.incident.isVisible()
    hand.press("g", "d", "o", "2", ENTER)
    hand.rest()
    (made,) = incidents(hand)
    assert (made.act, set(made.affected)) == ("act.theft", {"aff.goods", "aff.driver"})
    assert (made.injury, made.value_band) == ("injury.none", "value.small")
    assert hand.today.form.isVisible()
    assert not hand.today.afterwards.incident.isVisible()


def test_ctrl_enter_saves_the_incident_in_sight_and_not_the_capture_begun_behind_it(hand: Hand) -> None:
    hand.press("b", "g", "t", "g", ENTER)
    hand.rest()
    hand.today.incident_requested.emit()
    hand.press("g", ESC)
    hand.press("m", "n", "p")
    ctrl(hand, Qt.Key.Key_I)
    assert hand.today.incident.isVisible()
    assert hand.today.incident.values()["affected"] == ["aff.goods"]
    ctrl(hand, Qt.Key.Key_Return)
    assert [made.act for made in incidents(hand)] == ["act.theft"]
    assert hand.today.form.isVisible()
    assert hand.capture.demands == ("demand.none",), "the capture is still being written"


def test_a_next_step_is_offered_in_one_place_at_a_time(hand: Hand) -> None:
    def offered() -> list[str]:
        buttons = hand.page.findChildren(QPushButton)
        return [one.text() for one in buttons if one.isVisible() and one.text().endswith(keys_of("step"))]

    assert len(offered()) == 1
    hand.press("n", "p", ENTER)
    hand.rest()
    assert len(offered()) == 1
    hand.press("n")
    assert len(offered()) == 1


def test_nothing_is_forced_and_nothing_offered_where_nothing_happened(hand: Hand) -> None:
    hand.press("n", "p", ENTER)
    hand.rest()
    assert hand.today.afterwards.step.isVisible()
    assert not hand.today.afterwards.incident.isVisible()
    hand.press("b", "g", "t", "g", ENTER, "n")
    hand.rest()
    assert not hand.today.afterwards.isVisible()
    assert hand.capture.demands == ("demand.none",)


def test_an_incident_half_written_comes_back_where_it_was(hand: Hand) -> None:
    hand.press("b", "g", "t", "g", ENTER)
    hand.rest()
    ctrl(hand, Qt.Key.Key_I)
    hand.press("g")
    hand.today.incident.note.setFocus()
    for letter in "we go back":
        hand.press(letter)
    hand.press(*[Qt.Key.Key_Left] * 5)
    hand.workspace.flush_drafts()
    assert hand.ask(lambda session: session.drafts.give(INCIDENT_DRAFT)) is not None
    hand.shell.close_pages()
    hand.open()
    assert hand.today.incident.isVisible()
    assert hand.today.incident.values()["affected"] == ["aff.goods"]
    assert hand.today.incident.note.textCursor().position() == len("we go")
    hand.today.incident.save_requested.emit()
    hand.rest()
    assert len(incidents(hand)) == 1
    assert hand.ask(lambda session: session.drafts.give(INCIDENT_DRAFT)) is None


def test_what_was_put_away_of_one_incident_waits_while_another_is_written(qtbot: QtBot, hand: Hand) -> None:
    form = IncidentForm()
    qtbot.addWidget(form)
    one, other = "1" * 32, "2" * 32
    editing = IncidentEditing(hand.workspace, form, "incident.test")
    editing.begin(one)
    form.note.setPlainText("they kept the boxes")
    editing.leave()
    editing.begin(other)
    assert form.note.text() == ""
    form.note.setPlainText("they took the keys")
    hand.workspace.flush_drafts()
    hand.rest()
    again = IncidentForm()
    qtbot.addWidget(again)
    after = IncidentEditing(hand.workspace, again, "incident.test")
    after.give_back()
    hand.rest()
    assert again.note.text() == "they took the keys"
    after.begin(one)
    assert again.note.text() == "they kept the boxes"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_letters_about_an_incident_are_in_their_words_and_never_twice_in_a_row(
    language: Language, lang: str
) -> None:
    language.speak(lang)
    for row in keys.ROWS:
        shown, _rest = keys.choices(row, lang)
        letters = [choice.letter for choice in shown]
        assert all(letters), row
        assert len(letters) == len(set(letters)), row
        if row == "injury":  # the row before keeps the focus, and must not hear "nobody" as a patient
            assert not {*letters} & {choice.letter for choice in keys.choices("affected", lang)[0]}
        for choice in shown:
            said = choice.word.casefold()
            assert choice.letter.isdigit() or choice.letter in said or choice.letter in fold(said), choice
    ways = dict(zip(card.LETTERS[lang], _ways(), strict=True))
    assert len(ways) == 3
    assert all(letter in word.casefold() or letter in fold(word) for letter, word in ways.items()), ways


def _ways() -> list[str]:
    made = card.SafetyCard()
    made.show_card((), "en")
    words = [chip.text() for chip in made.ways._chips.values()]
    made.deleteLater()
    return words


# -- next steps -------------------------------------------------------------------------------
def test_a_step_about_the_record_just_saved_is_one_line(hand: Hand) -> None:
    hand.press("n", "p", ENTER)
    hand.rest()
    ctrl(hand, Qt.Key.Key_T)
    for letter in "Thank the post":
        hand.press(letter)
    hand.today.line.days.setFocus()
    hand.press("2")
    hand.press(ENTER)
    hand.rest()
    line = next(line for line in steps(hand) if line.what == "Thank the post")
    assert (line.due, line.is_mine) == ("2026-07-01", True)
    assert line.about is not None
    assert line.about.id == hand.newest().id


def test_a_letter_that_chooses_nothing_in_an_incident_is_said(hand: Hand) -> None:
    hand.press("b", "g", "t", "g", ENTER)
    hand.rest()
    ctrl(hand, Qt.Key.Key_I)
    before = hand.today.incident.values()

    def said() -> bool:
        shown = hand.today.incident.findChildren(QLabel)
        return any("chooses nothing" in label.text() for label in shown)

    hand.press("#")
    assert said()
    assert hand.today.incident.values() == before
    hand.press("g")
    assert not said()


def test_enter_pressed_twice_adds_a_step_and_an_incident_once(hand: Hand) -> None:
    hand.press("b", "g", "t", "g", ENTER)
    hand.rest()
    ctrl(hand, Qt.Key.Key_T)
    hand.today.line.what.setText("Thank the post")
    hand.press(ENTER, ENTER)
    hand.rest()
    assert [line.what for line in steps(hand)].count("Thank the post") == 1
    ctrl(hand, Qt.Key.Key_I)
    hand.press("g", ENTER, ENTER)
    hand.rest()
    assert len(incidents(hand)) == 1


def test_space_checks_a_step_off_and_undo_brings_it_back(hand: Hand) -> None:
    first = steps(hand)[0]
    before = len(steps(hand))
    go_to(hand, STEP + first.id)
    hand.press(Qt.Key.Key_Space)
    hand.rest()
    assert len(steps(hand)) == before - 1
    assert hand.shell.toast.undo()
    hand.rest()
    assert len(steps(hand)) == before


def test_a_step_half_written_comes_back_with_the_cursor(hand: Hand) -> None:
    ctrl(hand, Qt.Key.Key_T)
    for letter in "call back":
        hand.press(letter)
    hand.press(*[Qt.Key.Key_Left] * 5)
    hand.workspace.flush_drafts()
    hand.shell.close_pages()
    hand.open()
    assert hand.today.line.isVisible()
    assert (hand.today.line.what.text(), hand.today.line.what.cursorPosition()) == ("call back", 4)
    hand.today.line.what.setFocus()
    hand.press(ENTER)
    hand.rest()
    assert hand.ask(lambda session: session.drafts.give(STEP_DRAFT)) is None
    assert any(line.what == "call back" for line in steps(hand))


# -- the evening's list ---------------------------------------------------------------------
def a_thin_record(hand: Hand) -> str:
    hand.save(
        kind="checkpoint.barricade",
        at={"at": "2026-06-29T09:00:00+03:00"},
        state="rec.quick",
        demands=[{"demand": "demand.fee"}],
        place=hand.ask(lambda session: session.reading.recent_places())[0][0].id,
    )
    lines = hand.ask(lambda session: session.evening.to_complete(hand.workspace.clock().date()))
    return lines[0].line.id


def test_a_thin_record_is_completed_in_place_and_then_said_to_be(hand: Hand) -> None:
    record = a_thin_record(hand)
    go_to(hand, THIN + record)
    hand.press(ENTER)
    hand.rest()
    assert hand.capture.edits == record
    assert hand.capture.row == "answer"
    hand.press("r", "b", ENTER)
    hand.rest()
    made = hand.ask(lambda session: session.records.current(Encounter, record))
    assert [pair.response for pair in made.demands] == ["refused"]
    assert (made.outcome, made.state) == ("turned_back", "rec.complete")
    assert not hand.today.list.select_id(THIN + record)


def test_a_record_that_lacks_only_people_and_engagement_is_completed_in_place_too(hand: Hand) -> None:
    place = hand.ask(lambda session: session.reading.recent_places())[0][0].id
    actor = hand.ask(lambda session: session.reading.interlocutors())[0].actor
    assert actor is not None
    hand.save(
        kind="checkpoint.barricade",
        at={"at": "2026-06-30T09:00:00+03:00"},
        state="rec.quick",
        demands=[{"demand": "demand.fee", "response": "refused"}],
        outcome="passed",
        place=place,
        actors=[actor.id],
        note={"text": "paid nothing", "lang": "en"},
    )
    record = hand.newest().id
    go_to(hand, THIN + record)
    hand.press(ENTER)
    hand.rest()
    assert hand.capture.row == "people"
    assert hand.today.form.chips("people").isVisible()
    hand.press("1", TAB, "1", ENTER)
    hand.rest()
    made = hand.ask(lambda session: session.records.current(Encounter, record))
    assert (len(made.people), len(made.engagements), made.state) == (1, 1, "rec.complete")
    assert not hand.today.form.chips("people").isVisible()


def test_a_thin_record_of_the_day_stands_once_and_is_marked(hand: Hand) -> None:
    hand.press("i", "p", ENTER)
    hand.rest()
    model = hand.today.list.model()
    words = [model.index(place, 0).data() for place in range(model.rowCount())]
    assert sum("to complete" in word for word in words) == 1
    assert not any("let be" in word for word in words)


def test_space_leaves_a_thin_record_as_it_is(hand: Hand) -> None:
    record = a_thin_record(hand)
    go_to(hand, THIN + record)
    hand.press(Qt.Key.Key_Space)
    hand.rest()
    assert hand.ask(lambda session: session.records.current(Encounter, record)).state == "rec.complete"
    assert not hand.today.list.select_id(THIN + record)


def test_a_long_group_is_folded_until_a_person_unfolds_it(hand: Hand) -> None:
    values = [
        read_record("task", {"status": "task.open", "what": {"text": f"step {n}"}, "due": "2026-12-01"})
        for n in range(9)
    ]
    hand.workspace.change(hand.workspace, lambda session: session.records.save_all(values))
    hand.rest()
    shown = [line for line in steps(hand) if hand.today.list.select_id(STEP + line.id)]
    assert len(shown) < len(steps(hand))
    go_to(hand, "more:step")
    hand.press(ENTER)
    assert all(hand.today.list.select_id(STEP + line.id) for line in steps(hand))


def test_the_first_opening_reads_the_notebook_once(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def counted(session: Any, now: Any) -> Any:
        read.append(1)
        return read_fresh(session, now)

    monkeypatch.setattr("ui.today.presenter.read_fresh", counted)
    workspace = open_workspace(qapp)
    hand = Hand(qtbot, workspace)
    assert len(read) == 1
    hand.page.opened()
    hand.rest()
    assert len(read) == 2
    hand.shell.close_pages()
    close_workspace(workspace)
