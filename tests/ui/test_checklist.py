"""The checklist with what the file says of it, the risks below it, and Now beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

import hdfield.rules
from hdfield.model.base import Record
from hdfield.model.engagement import ChecklistState, Engagement
from hdfield.rules.now import GROUPS
from hdfield.rules.once import once_id
from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.checklist import now_words, sign_words
from ui.checklist.board import ChecklistBoard
from ui.checklist.columns import Board as Grid
from ui.checklist.evidence import RecordButton
from ui.checklist.look_line import next_letter
from ui.checklist.proposal import keep_letter, take_letter
from ui.checklist.standing import letters
from ui.engagements.now import NowColumn
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.language import TONGUES, Language
from ui.today.models import WAITING
from ui.today.presenter import build as build_today
from ui.today.view import TodayPage
from ui.widgets.row_parts import Group, Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

Window = MissionWindow[EngagementsPage]
CLINICS, VACCINES = "Wadi Senn clinics", "Vaccination near Tell Orma"
SLIPPING, SUPPORTED = "trust.who_we_are", "agenda.small_first_ask"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """The page over the sample mission."""
    with mission_window(qtbot, build) as opened:
        yield opened


def go(window: Window, title: str = CLINICS) -> str:
    found = window.ask(
        lambda session: next(line.id for line in session.reading.engagements() if line.title.en == title)
    )
    window.page.show_record(found)
    window.settle()
    return found


def board(window: Window) -> ChecklistBoard:
    found = window.page.sheet.parts.board("checklist")
    assert isinstance(found, ChecklistBoard)
    return found


def grid(window: Window) -> Grid:
    return board(window).grid


def now(window: Window) -> NowColumn:
    found = window.page.sheet.now.now
    assert isinstance(found, NowColumn)
    return found


def state(window: Window, record: str, item: str) -> ChecklistState:
    return window.ask(
        lambda session: session.records.current(ChecklistState, once_id(record, "checklist_state", item))
    )


def row_words(window: Window, item: str) -> str:
    row = next(row for row in grid(window).rows() if row.item.code == item)
    return " ".join(label.text() for label in row.findChildren(QLabel) if label.isVisibleTo(row))


# -- what is proposed ---------------------------------------------------------
def test_an_answer_that_may_have_slipped_says_so_and_why(window: Window) -> None:
    go(window)
    assert "May have slipped: There is a new leader or a new crew." in row_words(window, SLIPPING)
    assert "May be in place:" in row_words(window, SUPPORTED)
    assert "may have slipped" in grid(window).look_line._words.text()


def test_nothing_is_set_by_itself(window: Window) -> None:
    record = go(window)
    assert state(window, record, SLIPPING).status == "done"


def test_one_key_takes_the_evidence_and_sets_the_answer(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SUPPORTED)
    window.type(take_letter())
    window.settle()
    held = state(window, record, SUPPORTED)
    assert (held.status, held.by, held.on) == ("done", window.workspace.person, "2026-06-30")
    assert len(held.evidence) == 2
    assert grid(window).editor.card.isHidden()
    assert "2 records" in row_words(window, SUPPORTED)


def test_what_may_have_slipped_is_set_so_by_one_key(window: Window) -> None:
    record = go(window)
    before = state(window, record, SLIPPING).evidence
    grid(window).open_item(SLIPPING)
    assert grid(window).editor.card.isVisible()
    window.type(take_letter())
    window.settle()
    held = state(window, record, SLIPPING)
    assert held.status == "slipped"
    assert set(before) < set(held.evidence)


def test_it_still_stands_is_an_answer_of_today_and_asks_no_more(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SLIPPING)
    window.type(keep_letter())
    window.settle()
    held = state(window, record, SLIPPING)
    assert (held.status, held.on) == ("done", "2026-06-30")
    assert "slipped" not in row_words(window, SLIPPING)
    assert grid(window).editor.card.isHidden()


def test_what_was_taken_is_taken_back_with_one_key(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SLIPPING)
    window.type(take_letter())
    window.settle()
    window.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert state(window, record, SLIPPING).status == "done"


def test_a_letter_walks_to_the_next_item_that_wants_a_look(window: Window) -> None:
    go(window)
    seen = []
    grid(window).rows()[0].setFocus()
    for _ in range(3):
        window.type(next_letter())
        seen.append(grid(window).current())
    assert seen == ["trust.principles_heard", "trust.our_word_kept", "agenda.their_interests"]


def test_what_never_stood_cannot_slip_by_any_key(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SUPPORTED)
    window.type(letters()[3])
    window.settle()
    unanswered = once_id(record, "checklist_state", SUPPORTED)
    held = window.ask(lambda session: session.dossier.lines_of("checklist_state"))
    assert unanswered not in {line.id for line in held}


# -- evidence -----------------------------------------------------------------
def test_evidence_is_picked_from_the_file_by_typing_and_taken_away(window: Window) -> None:
    record = go(window)
    item = "trust.principles_heard"
    before = state(window, record, item).evidence
    grid(window).open_item(item)
    evidence = grid(window).editor.evidence
    evidence.picker.setFocus()
    line = evidence.picker.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "plates")
    window.bot.waitUntil(lambda: evidence.picker.count() > 0)
    found = [evidence.picker.itemText(place) for place in range(evidence.picker.count())]
    assert found[0] == "Plates without names one day ahead"
    evidence.picker.setCurrentIndex(0)
    window.settle()
    after = state(window, record, item)
    assert len(after.evidence) == len(before) + 1
    assert after.status == "done"
    evidence._take_away(after.evidence[-1])
    window.settle()
    assert state(window, record, item).evidence == before


def test_encounters_marked_as_evidence_for_the_item_are_offered_first(window: Window) -> None:
    go(window)
    item = "trust.their_word_tested"
    grid(window).open_item(item)
    finder = board(window).finder
    found: list[tuple[str, str]] = []
    finder.find(grid(window), "", found.extend)
    rows = window.ask(lambda session: session.reading.rows("encounter"))
    marked = {row.record for row in rows if item in row.line.get("evidence_for", ())}
    assert marked
    assert {record for record, _words in found[: len(marked)]} == marked


def test_a_letter_answers_and_keeps_the_evidence(window: Window) -> None:
    record = go(window)
    before = state(window, record, SLIPPING)
    assert before.evidence
    grid(window).open_item(SLIPPING)
    window.type(letters()[1])
    window.settle()
    held = state(window, record, SLIPPING)
    assert (held.status, held.evidence) == ("partly", before.evidence)


def test_what_an_answer_rests_on_opens_where_it_is_written(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SLIPPING)
    evidence = state(window, record, SLIPPING).evidence
    grid(window).editor.evidence.open_requested.emit(evidence[0])
    assert window.opened == [("encounters", evidence[0])]


def test_the_focus_stays_on_a_record_while_others_write(window: Window) -> None:
    record = go(window)
    grid(window).open_item(SLIPPING)
    editor = grid(window).editor
    for part in (editor.evidence, editor.card):
        button = next(button for button in part.findChildren(RecordButton) if button.isVisible())
        button.setFocus()
        state = read_record(
            "checklist_state", {"engagement": record, "item": "trust.safe_to_meet", "status": "partly"}
        )
        window.workspace.change(window.workspace, partial(_save, state))
        window.settle()
        assert QApplication.focusWidget() is button


def _save(record: Record, session: Session) -> Changes:
    return session.records.save(record)


# -- since one last looked ----------------------------------------------------
def test_what_has_news_since_this_device_last_looked_is_marked(window: Window) -> None:
    record = go(window)
    assert "since your last look" not in grid(window).look_line._words.text()
    window.ask(lambda session: session.settings.put("checklist.looked", {record: ["2026-06-20"]}))
    board(window).show_engagement(record)
    window.settle()
    assert "since your last look (20 June)" in grid(window).look_line._words.text()
    assert "news" in row_words(window, "structures.follow_up")
    assert "news" not in row_words(window, "agenda.need_shown")


# -- risks --------------------------------------------------------------------
def test_there_is_none_we_see_is_an_answer_to_the_list_of_risks(window: Window) -> None:
    record = go(window, VACCINES)
    line = board(window).gone_through
    assert "Nobody has gone through" in line._words.text()
    line.done.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    held = window.ask(lambda session: session.records.current(Engagement, record))
    assert held.risks_reviewed_on == "2026-06-30"
    assert "Gone through: today" in line._words.text()
    assert line.done.isHidden()


def test_a_risk_is_written_with_its_owner_and_day(window: Window) -> None:
    go(window)
    risks = board(window).risks
    before = len(risks.ids())
    risks.add_chip.setFocus()
    window.press(Qt.Key.Key_Space)
    window.settle()
    risks.form.put(
        {**risks.form.values(), "text": "Fuel runs out", "owner": "U-SEC", "review_on": "2026-07-10"}
    )
    risks.form.save_requested.emit()
    window.settle()
    assert len(risks.ids()) == before + 1


# -- now ----------------------------------------------------------------------
def test_now_stands_in_five_groups_and_every_row_opens_its_record(window: Window) -> None:
    go(window)
    items = now(window)._model.items()
    headings = [item.title for item in items if isinstance(item, Group)]
    assert headings == ["Slipping", "Due", "Out of date", "Unanswered", "Red lines"]
    assert len(headings) == len(GROUPS)
    titles = [item.title for item in items if isinstance(item, Row)]
    assert all(titles)
    assert "No payment or share of goods to pass." in titles


def test_a_row_of_now_opens_the_item_on_its_part(window: Window) -> None:
    go(window)
    rows = now(window).list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert grid(window).current() == "structures.mandate"


def test_a_group_unfolds_where_it_stands(window: Window) -> None:
    go(window)
    column = now(window)
    before = column._model.rowCount()
    column.list.select_id(f"{now_words.MORE}slipping")
    column.list.setFocus()
    window.press(Qt.Key.Key_Return)
    assert column._model.rowCount() > before
    assert f"{now_words.MORE}slipping" not in {
        item.id for item in column._model.items() if isinstance(item, Row)
    }


def test_now_hears_of_an_answer(window: Window) -> None:
    go(window)
    before = now(window).count()
    grid(window).open_item(SLIPPING)
    window.type(keep_letter())
    window.settle()
    assert now(window).count() == before - 1


def test_the_risk_list_in_now_leads_to_the_list(window: Window) -> None:
    go(window, VACCINES)
    column = now(window)
    assert column.list.select_id(next(key for key in column._meant if key.startswith("risk_list")))
    column.list.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert QApplication.focusWidget() is board(window).risks.add_chip


def test_the_model_of_now_keeps_the_rules_of_models(window: Window, qtmodeltester: ModelTester) -> None:
    go(window)
    qtmodeltester.check(now(window)._model)  # type: ignore[no-untyped-call]


# -- a new engagement ---------------------------------------------------------
def test_a_new_engagement_waits_for_its_review_and_its_risks_and_nothing_else(qtbot: QtBot) -> None:
    with mission_window(qtbot, build, empty=True) as window:
        window.page.start_new()
        window.settle()
        form = window.page.new_form
        form.put({**form.values(), "title": "Passage of the convoy"})
        form.save_requested.emit()
        window.settle()
        assert [item.code for item in now(window)._signs.now] == ["first_review", "risk_list"]  # type: ignore[union-attr]
        board(window).gone_through.done.click()
        window.settle()
        assert [item.code for item in now(window)._signs.now] == ["first_review"]  # type: ignore[union-attr]


def test_today_shows_what_a_new_engagement_waits_for_and_leads_there(qtbot: QtBot) -> None:
    with mission_window(qtbot, build_today) as window:
        page = window.page
        assert isinstance(page, TodayPage)
        rows = [item for item in page.list.model().items() if isinstance(item, Row)]  # type: ignore[attr-defined]
        (row,) = [row for row in rows if row.id.startswith(WAITING)]
        assert "Vaccination near Tell Orma" in row.title
        assert "there is none" in row.second
        page.open_requested.emit(row.id)
        assert window.opened == [("engagements", row.id.removeprefix(WAITING))]
        assert window.opened[0][1].endswith("#risks")


# -- words --------------------------------------------------------------------
def test_every_code_of_the_rules_has_its_words() -> None:
    rules = Path(next(iter(hdfield.rules.__path__)))
    signs = "".join(
        (rules / f"signs_{pillar}.py").read_text() for pillar in ("trust", "agenda", "structures")
    )
    codes = set(re.findall(r'Sign\(\s*"([a-z_]+)"', signs)) | set(
        re.findall(r'since, "([a-z_]+)", "fact', signs)
    )
    assert codes <= sign_words.FOR.keys() | sign_words.AGAINST.keys()
    assert sign_words.FOR.keys() | sign_words.AGAINST.keys() <= codes
    standing = re.findall(r'NowItem\(\s*"[a-z_]+", "([a-z_]+)"', (rules / "now.py").read_text())
    of_gaps = {"no_mandate"}  # said under an encounter, and never in Now
    assert set(standing) - of_gaps <= now_words.WORDS.keys()


@pytest.mark.parametrize("code", [tongue.code for tongue in TONGUES])
def test_no_two_keys_of_an_item_are_the_same(window: Window, code: str) -> None:
    window.workspace.language.speak(code)
    keys = [*letters(), take_letter(), keep_letter(), next_letter(), board(window).risks.spec.words().letter]
    assert len(set(keys)) == len(keys)
    window.workspace.language.speak("en")


@pytest.mark.parametrize("half", ["a state", "evidence"])
def test_a_half_answer_is_there_after_locking_before_anything_is_said(window: Window, half: str) -> None:
    go(window)
    item = "agenda.small_first_ask"
    grid(window).open_item(item)
    window.settle()
    editor = grid(window).editor
    if half == "a state":
        editor.note.setPlainText("")
        editor.keep_note()
        window.settle()
        editor.choose("not_needed")
    else:
        editor.evidence.picker.setFocus()
        window.type("bri")
    window.lock()
    page = window.unlock()
    while not page.notice.isHidden():
        page.notice._acted()
        window.settle()
    again = grid(window).editor
    assert grid(window).current() == item
    assert again.pending == ("not_needed" if half == "a state" else "")
    assert again.half_evidence() == ("" if half == "a state" else "bri")
    if half == "a state":
        assert again.chips.chosen() == ("not_needed",)
        QTest.keyClick(again.note, Qt.Key.Key_Escape)
        window.lock()
        window.unlock()
        name = "engagements.checklist.note"
        assert window.ask(lambda session: session.drafts.give(name)) is None


@pytest.mark.parametrize(
    ("code", "typed", "status"),
    [
        ("ar", "ج", "partly"),
        ("ar", "[", "partly"),  # the key of ج on a Latin keyboard
        ("ar", "x", "not_needed"),  # of the English table: it means nothing else there
        ("ar", "٢", "partly"),
        ("fr", "e", "partly"),
        ("fr", "n", "open"),
        ("fr", "p", "open"),  # French comes first
        ("en", "ح", "partly"),  # the key of p on an Arabic keyboard
    ],
)
def test_an_answer_is_heard_on_either_keyboard_and_by_its_english_letter_where_that_is_free(
    window: Window, language: Language, code: str, typed: str, status: str
) -> None:
    go(window)
    language.speak(code)
    window.settle()
    grid(window).open_item(SUPPORTED)
    heard: list[str] = []
    row = next(row for row in grid(window).rows() if row.item.code == SUPPORTED)
    row.status_pressed.connect(heard.append)
    QTest.sendKeyEvent(QTest.KeyAction.Click, row, Qt.Key.Key_unknown, typed, Qt.KeyboardModifier.NoModifier)
    language.speak("en")
    assert heard == [status]
