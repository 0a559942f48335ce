"""The page of one engagement: head, parts, Now, the way to any of its records, and back into unfinished forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hdfield.model.engagement import Engagement
from hdfield.services.records import read_record
from tests.ui.mission_window import MissionWindow, mission_window
from ui.boards import PARTS, part_of
from ui.engagements.now import NowColumn
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage

Window = MissionWindow[EngagementsPage]
CLINICS, ORMA = "Wadi Senn clinics", "Vaccination near Tell Orma"
ALT = Qt.KeyboardModifier.AltModifier


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
    return found


def line_of(window: Window, kind: str) -> str:
    """Give a record of a kind that belongs to the clinics."""
    engagement = engagement_id(window)
    return window.ask(lambda session: session.dossier.of(engagement).of(kind)[0].id)


# -- the head ---------------------------------------------------------------------
def test_the_head_reads_as_sentences_from_object_to_mandate(window: Window) -> None:
    go(window)
    head = window.page.sheet.head
    plain = head.about.text().replace("\u2068", "").replace("\u2069", "")
    assert plain == "Access: about 18,000 residents, Wadi Senn, by 31 July"
    assert "U-NEG1 leads" in head.team.text().replace("\u2068", "").replace("\u2069", "")
    assert "until 31 August" in head.mandate.text()
    assert head._mandate_sign.isHidden()


def test_a_mandate_that_ended_is_said_with_a_sign(window: Window) -> None:
    record = line_of(window, "mandate")
    held = window.ask(lambda session: session.records.view(record)).heads[0].record
    assert held is not None
    ended = held.model_copy(update={"valid_to": "2026-06-01"})
    window.workspace.change(window.page, lambda session: session.records.save(ended))
    go(window)
    head = window.page.sheet.head
    assert "ended 1 June" in head.mandate.text()
    assert not head._mandate_sign.isHidden()


def test_a_mandate_that_ended_hides_none_that_runs(window: Window) -> None:
    record = line_of(window, "mandate")
    held = window.ask(lambda session: session.records.view(record)).heads[0].record
    assert held is not None
    short = held.model_copy(
        update={"id": None, "parents": (), "valid_from": "2026-06-01", "valid_to": "2026-06-05"}
    )
    window.workspace.change(window.page, lambda session: session.records.save(short))
    go(window)
    assert "until 31 August" in window.page.sheet.head.mandate.text()
    assert window.page.sheet.head._mandate_sign.isHidden()


def test_that_no_end_is_written_is_said_and_how_openly_stands_on_its_own_line(window: Window) -> None:
    record = go(window)
    held = window.ask(lambda session: session.records.current(Engagement, record))
    bare = held.model_copy(update={"goal": None, "protection": (), "opening": None, "political_link": None})
    window.workspace.change(
        window.page,
        lambda session: session.records.save(bare.model_copy(update={"visibility": "discreet"})),
    )
    go(window)
    head = window.page.sheet.head
    assert head.more.text() == "not written yet"
    assert head.openly.text() == "Discreet"


def test_a_mandate_to_come_hides_none_that_runs(window: Window) -> None:
    record = line_of(window, "mandate")
    held = window.ask(lambda session: session.records.view(record)).heads[0].record
    assert held is not None
    to_come = held.model_copy(
        update={"id": None, "parents": (), "valid_from": "2026-07-15", "valid_to": "2026-12-31"}
    )
    window.workspace.change(window.page, lambda session: session.records.save(to_come))
    go(window)
    assert "until 31 August" in window.page.sheet.head.mandate.text()
    over = held.model_copy(update={"status": "withdrawn", "removed": True})
    window.workspace.change(window.page, lambda session: session.records.save(over))
    go(window)
    assert "from 15 July" in window.page.sheet.head.mandate.text()
    assert not window.page.sheet.head._mandate_sign.isHidden()


def test_a_status_that_needs_more_is_refused_in_words_and_stays(window: Window) -> None:
    record = go(window)
    values = window.ask(lambda session: session.records.current(Engagement, record))
    alone = values.model_copy(update={"team": None})
    window.workspace.change(window.page, lambda session: session.records.save(alone))
    window.settle()
    head = window.page.sheet.head
    review = window.ask(
        lambda session: [
            line.id for line in session.dossier.of(record).of("principle_review") if line.line.get("decision")
        ]
    )
    head.status_chosen.emit("eng.suspended")
    window.settle()
    after = window.ask(lambda session: session.records.current(Engagement, record))
    assert (after.status == "eng.suspended") == bool(review)
    assert head.status.chosen() == (after.status,)


# -- the form ---------------------------------------------------------------------
def test_every_field_of_an_engagement_is_asked_and_kept(window: Window) -> None:
    window.page.start_new()
    window.settle()
    form = window.page.new_form
    met = window.ask(lambda session: session.reading.newest_encounters(1))[0].id
    actor = window.ask(lambda session: session.reading.actors())[0].id
    values: dict[str, Any] = {
        "title": "Passage of the convoy",
        "object_kind": ["both"],
        "protection": ["protect.health_care", "protect.siege"],
        "for_whom": "the sick of four villages",
        "object_by": "2026-09-30",
        "actors": [actor],
        "goal": ["goal.assistance"],
        "purpose_line": "That the sick may pass",
        "team.lead": "U-NEG1",
        "team.support": "U-SUP, U-NEG2",
        "team.mandator": "U-MAND",
        "visibility": ["discreet"],
        "opening": ["created"],
        "opened_in": met,
        "political_link": "kept apart from the roadmap",
        "status": ["eng.active"],
    }
    form.put({**form.values(), **values})
    window.settle()
    form.save_requested.emit()
    window.settle()
    made = window.ask(lambda session: session.records.current(Engagement, window.page.sheet.engagement_id()))
    assert made.protection == ("protect.health_care", "protect.siege")
    assert made.team is not None
    assert (made.team.lead, made.team.support, made.team.mandator) == (
        "U-NEG1",
        ("U-SUP", "U-NEG2"),
        "U-MAND",
    )
    assert (made.visibility, made.opening, made.opened_in, made.status) == (
        "discreet",
        "created",
        met,
        "eng.active",
    )
    assert made.purpose_line is not None
    assert made.political_link == "kept apart from the roadmap"
    assert window.page.sheet.head.purpose.text() == "That the sick may pass"


def test_what_is_protected_is_asked_only_of_protection(window: Window) -> None:
    window.page.start_new()
    form = window.page.new_form
    form.put({**form.values(), "object_kind": ["access"]})
    assert form.field("protection").isHidden()
    form.put({**form.values(), "object_kind": ["protection"]})
    assert not form.field("protection").isHidden()


@pytest.mark.parametrize("width", [1280, 900], ids=["beside the page", "folded under the head"])
def test_one_key_goes_to_what_needs_a_look_now_and_enter_opens_it(window: Window, width: int) -> None:
    window.shell.resize(width, 800)
    go(window)
    window.press(Qt.Key.Key_0, modifiers=ALT)
    window.settle()
    column = window.page.sheet.now.now
    assert isinstance(column, NowColumn)
    assert column.list.hasFocus()
    assert column.list.isVisible()
    assert column.list.current_id()
    opened: list[str] = []
    column.open_requested.connect(opened.append)
    window.press(Qt.Key.Key_Return)
    assert opened or window.opened


# -- the parts --------------------------------------------------------------------
def test_each_part_has_its_key_and_is_built_when_it_is_first_shown(window: Window) -> None:
    go(window)
    area = window.page.sheet.parts
    assert set(area._boards) == {"checklist"}
    for place, part in enumerate(PARTS, 1):
        window.press(getattr(Qt.Key, f"Key_{place}"), modifiers=ALT)
        window.settle()
        assert area.current() == part.key
        assert area.board().isVisible()
        assert sum(board.isVisible() for board in area._boards.values()) == 1
        assert area.board().engagement == window.page.sheet.engagement_id()


def test_a_kind_is_shown_on_its_part_and_any_other_on_none() -> None:
    assert part_of("risk") == "checklist"
    assert part_of("encounter") == ""


def test_another_engagement_is_shown_on_the_part_in_front(window: Window) -> None:
    go(window)
    window.press(Qt.Key.Key_2, modifiers=ALT)
    window.settle()
    key = window.page.sheet.parts.current()
    other = go(window, ORMA)
    assert window.page.sheet.parts.current() == key
    assert window.page.sheet.parts.board().engagement == other


@pytest.mark.parametrize(
    "kind", [kind for part in PARTS for kind in part.kinds if kind not in ("handover", "checklist_state")]
)
def test_any_record_of_an_engagement_opens_on_its_part(window: Window, kind: str) -> None:
    record = line_of(window, kind)
    window.page.show_record(record)
    window.settle()
    assert window.page.is_sheet_open()
    assert window.page.sheet.parts.current() == part_of(kind)


def test_a_record_that_belongs_to_no_engagement_is_said_not_to_be_here(window: Window) -> None:
    window.page.show_record("0" * 32)
    window.settle()
    assert not window.page.notice.isHidden()


def test_escape_closes_what_is_open_before_it_leaves_the_engagement(window: Window) -> None:
    window.page.show_record(line_of(window, "risk"))
    window.settle()
    assert window.page.record_in_sight() == line_of(window, "risk")
    assert window.page.step_back()
    assert window.page.is_sheet_open()
    assert window.page.sheet.parts.board().sections["risk"].card is None
    assert window.page.step_back()
    assert not window.page.is_sheet_open()


def test_a_letter_pressed_on_the_bar_begins_a_record_of_the_board(window: Window) -> None:
    go(window)
    window.page.sheet.parts.bar.setFocus()
    window.type("r")
    form = window.page.sheet.parts.board().sections["risk"].form
    assert not form.isHidden()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)


# -- Now --------------------------------------------------------------------------
def test_now_stands_beside_in_a_wide_window_and_folds_under_the_head_in_a_narrow_one(window: Window) -> None:
    go(window)
    slot = window.page.sheet.now
    assert slot.now.isVisible()
    assert slot.fold.isHidden()
    window.shell.resize(1024, 700)
    window.bot.waitUntil(lambda: not slot.fold.isHidden())
    assert not slot.now.isVisible()
    window.click(slot.fold)
    assert slot.now.isVisible()


# -- unfinished forms ---------------------------------------------------------------
def test_each_unfinished_form_is_offered_by_name_and_gone_on_with(window: Window) -> None:
    go(window)
    window.page.sheet.parts.board().sections["risk"].add()
    window.type("half a risk")
    window.page.start_new()
    window.type("half a title")
    window.lock()
    page = window.unlock()
    offered = []
    while not page.notice.isHidden():
        offered.append(page.notice.accessibleName().replace("\u2068", "").replace("\u2069", ""))
        page.notice._acted()
        window.settle()
    assert sorted(words.rpartition(": ")[2] for words in offered) == ["A new engagement", "Checklist"]
    assert page.new_form.value("title") == "half a title"
    assert page.sheet.parts.board().sections["risk"].form.value("text") == "half a risk"


def test_an_edit_of_the_engagement_is_gone_on_with(window: Window) -> None:
    go(window)
    window.page.sheet.edit_engagement()
    window.press(Qt.Key.Key_End)
    window.type(" again")
    window.lock()
    page = window.unlock()
    page.notice._acted()
    window.settle()
    assert page.sheet.form.value("title") == f"{CLINICS} again"
    assert not page.sheet.form.isHidden()


def test_a_move_that_lacks_something_opens_the_form_where_it_is_missing(window: Window) -> None:
    engagement = go(window)
    draft = {"engagement": engagement, "status": "draft", "aim": {"text": "passage", "lang": "en"}}
    window.workspace.change(window.page, lambda session: session.records.save(read_record("mandate", draft)))
    window.settle()
    record = window.ask(
        lambda session: next(
            line.id for line in session.dossier.of(engagement).of("mandate") if line.line["status"] == "draft"
        )
    )
    window.page.show_record(record)
    window.settle()
    section = window.page.sheet.parts.board("lines").sections["mandate"]
    assert section.card is not None
    window.click(section.card.states._chips["issued"])
    form = section.form
    assert not form.isHidden()
    assert form.field("issued_by")._below.text() == "Say who issued it."
    focus = QApplication.focusWidget()
    assert focus is form.control("issued_by")
    window.type("U-MAND")
    window.press(Qt.Key.Key_Return)
    window.settle()
    after = window.ask(lambda session: session.records.view(record)).heads[0].record
    assert getattr(after, "issued_by", "") == "U-MAND"
    assert getattr(after, "status", "") == "issued"


def test_the_palette_is_offered_every_part_and_what_the_board_in_front_writes(window: Window) -> None:
    assert not window.page.commands()
    go(window)
    offered = {command.key: command for command in window.page.commands()}
    assert {f"engagements.{part.key}" for part in PARTS} <= offered.keys()
    assert offered["engagements.talks"].keys
    offered["engagements.talks"].act()
    window.settle()
    assert window.page.sheet.parts.current() == "talks"
    next(command for command in window.page.commands() if command.key.startswith("talks.")).act()
    window.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.page.sheet.parts.board().isAncestorOf(focus)
