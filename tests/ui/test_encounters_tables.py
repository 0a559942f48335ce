"""Each table's form by keyboard, and what it leaves in the record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hdfield.rules.venues import FAMILIES
from tests.builders import a_full_encounter, a_place, an_encounter, an_id, an_interlocutor
from tests.ui.encounters_window import Window, open_window
from ui.encounters.debrief import DebriefCard
from ui.encounters.editors import NoteEditor
from ui.encounters.fields import FIELDS, belongs, matters
from ui.encounters.offers_editor import OffersEditor, OfferText
from ui.widgets.chip import Chip
from ui.widgets.label import Label
from ui.widgets.text_edit import TextEdit

CTRL = Qt.KeyboardModifier.ControlModifier
RECORD = an_id("the record")
FIRST_KINDS = {
    "checkpoint": "checkpoint.barricade",
    "authority_desk": "authority_desk.office",
    "remote": "remote.phone",
    "meeting": "meeting.bilateral",
    "intermediary": "intermediary.local_partner",
    "observation": "observation.no_contact",
}


def new(window: Window, letter: str) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_N, CTRL)
    window.type(letter)


def tab_to(window: Window, key: str) -> None:
    """Walk to a field of the form as a person without a mouse does."""
    editor = window.page.form.editor(key)
    for _ in range(90):
        if editor.isAncestorOf(window.focus()):
            return
        window.press(Qt.Key.Key_Tab)
    raise AssertionError(key)


def save(window: Window) -> str:
    QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
    window.until(window.page.detail.record_id)
    window.settle()
    return window.page.detail.record_id()


def in_sight(window: Window) -> list[str]:
    return [field.key for field in FIELDS if window.page.form.has_field(field.key)]


def row_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


@pytest.mark.parametrize(("number", "family"), list(enumerate(FAMILIES, 1)))
def test_a_table_asks_what_matters_to_it_and_nothing_that_does_not_belong(
    qtbot: QtBot, tmp_path: Path, number: int, family: str
) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, str(number))
        form = window.page.form
        assert form.values()["kind"] == FIRST_KINDS[family]
        asked = {field.key for field in FIELDS if field.editor != "shown"}
        assert set(in_sight(window)) == matters(FIRST_KINDS[family]) & asked
        form._more.click()
        assert set(in_sight(window)) == belongs(FIRST_KINDS[family]) & asked


def test_a_checkpoint_is_written_by_letters(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "m")
        tab_to(window, "asked")
        window.type("f")
        window.press(Qt.Key.Key_Tab)
        window.type("t")
        duress = [
            label for label in window.page.form.findChildren(Label) if "nobody is blamed" in label.text()
        ]
        assert [label.isVisible() for label in duress] == [True]
        assert duress[0].property("kind") == "small"
        tab_to(window, "outcome")
        window.type("g")
        record = window.record(save(window))
        assert record.kind == "checkpoint.manned_post"
        assert [(item.demand, item.response) for item in record.demands] == [
            ("demand.fee", "met_under_threat")
        ]
        assert record.outcome == "goods_taken"
        assert "nobody is blamed" in row_of(window.page.detail.row("asked"))


def test_a_letter_is_followed_to_its_answer(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "3")
        tab_to(window, "relay")
        window.type("HARBOUR")
        window.press(Qt.Key.Key_Tab)
        window.type("Please let the medicine pass.")
        tab_to(window, "answer_due")
        window.type("3")
        tab_to(window, "outcome")
        window.type("d")
        letter = save(window)
        first = window.record(letter)
        assert (first.relay, first.answer_due, first.outcome) == (
            "HARBOUR",
            "2026-07-03",
            "message_delivered",
        )
        assert first.message is not None
        overdue = window.ask(lambda session: session.relays.answers_due("2026-07-03"))
        assert [message.line.id for message in overdue] == [letter]
        new(window, "p")
        tab_to(window, "answers")
        window.press(Qt.Key.Key_Space)
        call = save(window)
        assert window.record(call).answers == letter
        assert "Please let the medicine pass." in window.shown("answers")
        window.show(letter)
        answered = window.page.detail._answered.button
        assert answered.isVisible()
        assert "Phone call" in answered.accessibleName()
        answered.setFocus()
        window.press(Qt.Key.Key_Return)
        window.until(lambda: window.page.detail.record_id() == call)


def test_a_message_is_not_offered_as_the_answer_to_itself(qtbot: QtBot, tmp_path: Path) -> None:
    letters = [
        an_encounter(id=an_id(name), kind="remote.letter", message={"text": f"About the {name}."})
        for name in ("road", "well")
    ]
    with open_window(qtbot, tmp_path, *letters) as window:
        window.show(an_id("road"))
        window.page.detail.edit("answers")
        offered = [chip.toolTip() for chip in window.page.detail.row("answers").findChildren(Chip)]
        assert any("well" in words for words in offered)
        assert not any("road" in words for words in offered)


def test_asks_and_offers_of_both_sides_are_lines_written_without_a_mouse(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "offers")
        window.press(Qt.Key.Key_Return)
        window.type("Open the road on Mondays")
        window.press(Qt.Key.Key_Return)
        window.press(Qt.Key.Key_Backtab)
        window.type("tc")
        QTest.keyClicks(window.focus(), "After ten only")
        window.press(Qt.Key.Key_Return)
        window.press(Qt.Key.Key_Backtab)
        window.type("uo")
        window.type("The list the evening before")
        window.press(Qt.Key.Key_Up, CTRL)
        editor = window.page.form.editor("offers")
        assert isinstance(editor, OffersEditor)
        record = window.record(save(window))
        assert [(offer.by, offer.kind, offer.text.text) for offer in record.offers] == [
            ("us", "ask", "Open the road on Mondays"),
            ("us", "offer", "The list the evening before"),
            ("them", "counter", "After ten only"),
        ]
        button = window.page.detail.row("offers").button
        ours, theirs = (
            next(label for label in button.findChildren(Label) if words in label.text())
            for words in ("Mondays", "After ten")
        )
        left = [label.mapTo(button, label.rect().topLeft()).x() for label in (ours, theirs)]
        assert left[0] < left[1]


def test_words_typed_at_once_into_a_new_line_of_an_offer_are_all_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "offers")
        window.press(Qt.Key.Key_Return)
        window.type("Three lorries a week")
        window.press(Qt.Key.Key_Return)
        window.type("Two at most")
        record = window.record(save(window))
        assert [(offer.by, offer.kind, offer.text.text) for offer in record.offers] == [
            ("us", "ask", "Three lorries a week"),
            ("them", "offer", "Two at most"),
        ]


def test_words_typed_over_the_chips_of_an_offer_go_into_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "offers")
        window.press(Qt.Key.Key_Return)
        window.press(Qt.Key.Key_Backtab)
        assert isinstance(window.focus(), Chip)
        for letter in "tHree":
            window.type(letter)
        offer = window.record(save(window)).offers[0]
        assert (offer.by, offer.text.text) == ("them", "Hree")


def test_the_words_of_an_offer_say_whose_they_are_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "offers")
        window.press(Qt.Key.Key_Return)
        window.type("Three lorries a week")
        window.press(Qt.Key.Key_Return)
        text = window.focus()
        assert isinstance(text, OfferText)
        assert text.accessibleName() == text.placeholderText() == "Them, Offer: in which words"
        window.press(Qt.Key.Key_Backtab)
        window.type("c")
        assert text.accessibleName() == "Them, Counter: in which words"


def test_an_offer_line_taken_out_by_backspace_leaves_the_others(qtbot: QtBot, tmp_path: Path) -> None:
    offers = [{"by": "us", "kind": "ask", "text": {"text": "One", "lang": "fr"}}]
    with open_window(
        qtbot, tmp_path, an_encounter(id=RECORD, kind="meeting.bilateral", offers=offers)
    ) as window:
        window.show(RECORD)
        window.page.detail.edit("offers")
        editor = window.page.detail.row("offers").editor
        assert isinstance(editor, OffersEditor)
        editor.line(0).go_to_text()
        window.press(Qt.Key.Key_Return)
        window.press(Qt.Key.Key_Backspace)
        assert editor.value() == offers
        assert editor.line(0).text.hasFocus()
        window.page.step_back()
        window.settle()
        assert window.versions(RECORD) == 1


def test_protection_topics_are_chips_at_a_desk_and_say_that_no_case_belongs_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "d")
        tab_to(window, "protection")
        window.press(Qt.Key.Key_Space)
        window.press(Qt.Key.Key_Right)
        window.press(Qt.Key.Key_Space)
        assert "nothing about a victim" in row_of(window.page.form)
        assert window.record(save(window)).protection == ("protect.children", "protect.health_care")


def test_a_value_out_of_its_usual_place_stays_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    record = an_encounter(id=RECORD, kind="remote.radio", wait_min=40, relay="HARBOUR")
    with open_window(qtbot, tmp_path, record) as window:
        window.show(RECORD)
        assert "Does not usually belong here" in row_of(window.page.detail.row("wait_min"))
        assert "Does not usually" not in row_of(window.page.detail.row("relay"))
        assert window.page.detail.row("place").isHidden()
        window.page.detail.edit("note")
        window.type("clear")
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        assert window.record(RECORD).wait_min == 40
        new(window, "b")
        tab_to(window, "wait_min")
        window.page.form.editor("wait_min").set_value(45)
        window.page.form.editor("wait_min").touched.emit()
        window.page.form.enter()
        window.type("r")
        assert window.page.form.values()["wait_min"] == 45
        assert "Does not usually belong here" in row_of(window.page.form)


# -- afterwards -----------------------------------------------------------------
def test_a_debrief_is_offered_once_a_meeting_is_saved_and_written_in_one_go(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        record = save(window)
        card = window.page.detail.debrief
        window.until(card.open_button.hasFocus)
        window.press(Qt.Key.Key_Return)
        window.type("They listened")
        window.press(Qt.Key.Key_Tab)
        window.press(Qt.Key.Key_Tab)
        window.type("Bring the map")
        window.press(Qt.Key.Key_Tab)
        window.type("As traders")
        QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
        window.until(lambda: window.versions(record) == 2)
        window.settle()
        saved = window.record(record)
        assert saved.debrief is not None
        assert (saved.debrief.went_well, saved.debrief.surprised_by) == ("They listened", None)
        assert saved.debrief.next_time == "Bring the map"
        assert saved.how_they_see_us is not None
        assert saved.how_they_see_us.text == "As traders"
        assert card.isHidden()
        assert window.ask(lambda session: session.drafts.names()) == ()


def test_a_debrief_skipped_is_never_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    records = [an_encounter(id=RECORD, kind="authority_desk.office"), an_encounter(id=an_id("other"))]
    with open_window(qtbot, tmp_path, *records) as window:
        window.show(RECORD)
        card = window.page.detail.debrief
        assert card.isVisible()
        card._skip.click()
        window.settle()
        assert not card.isVisible()
        window.show(an_id("other"))
        assert not card.isVisible()
    with open_window(qtbot, tmp_path) as window:
        window.show(RECORD)
        assert window.page.detail.debrief.isHidden()


def test_half_a_debrief_comes_back_after_a_lock_with_the_cursor_where_it_was(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD, kind="meeting.bilateral")) as window:
        window.show(RECORD)
        window.page.detail.debrief.unfold()
        window.press(Qt.Key.Key_Tab)
        window.type("The old man came")
        for _ in range(4):
            window.press(Qt.Key.Key_Left)
    with open_window(qtbot, tmp_path) as window:
        card: DebriefCard = window.page.detail.debrief
        window.until(lambda: card.is_open)
        window.settle()
        assert card.values() == {"surprised_by": "The old man came"}
        text = window.focus()
        assert isinstance(text, TextEdit)
        assert (text.text(), text.textCursor().position()) == ("The old man came", 12)


def test_what_happened_to_the_device_stays_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, a_place(id=an_id("a barrier")), an_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("device_event")
        assert "Stays on this device" in row_of(window.page.detail.row("device_event"))
        window.press(Qt.Key.Key_Space)
        window.press(Qt.Key.Key_Tab)
        window.press(Qt.Key.Key_Tab)
        window.type("the list of today")
        window.press(Qt.Key.Key_Tab)
        window.type("0")
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        event = window.record(RECORD).device_event
        assert event is not None
        assert (event.shown, event.what_was_visible, event.reported_on) == (
            True,
            "the list of today",
            "2026-06-30",
        )
        groups = window.ask(lambda session: session.records._store.versions.heads(RECORD)[0].objects)
        assert "device_event" in groups["own"]


def test_a_checklist_question_is_found_by_a_word_and_ticked_with_enter(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD, kind="meeting.bilateral")) as window:
        window.show(RECORD)
        window.page.detail.edit("evidence_for")
        window.type("hold against")
        window.press(Qt.Key.Key_Return)
        window.press(Qt.Key.Key_Return)
        window.until(lambda: window.versions(RECORD) == 2)
        assert window.record(RECORD).evidence_for == ("trust.grievances_known",)


def test_who_spoke_for_us_is_a_person_code(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, an_encounter(id=RECORD, our_party={"vehicle": "own"})) as window:
        window.show(RECORD)
        window.page.detail.edit("our_party.by")
        window.press(Qt.Key.Key_Space)
        window.until(lambda: window.versions(RECORD) == 2)
        party = window.record(RECORD).our_party
        assert party is not None
        assert (party.by, party.vehicle) == ("U-NEG1", "own")


# -- the cursor -----------------------------------------------------------------
def test_the_form_comes_back_after_a_lock_with_the_cursor_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "note")
        window.type("half a sentence")
        for _ in range(5):
            window.press(Qt.Key.Key_Left)
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        window.settle()
        note = window.page.form.editor("note")
        assert isinstance(note, NoteEditor)
        assert note.text.hasFocus()
        assert note.text.textCursor().position() == 10
        window.type("long ")
        assert note.text.text() == "half a senlong tence"


def test_a_value_edited_in_place_comes_back_with_the_cursor_where_it_was(
    qtbot: QtBot, tmp_path: Path
) -> None:
    around: list[Any] = [a_place(id=an_id("a barrier")), an_interlocutor(id=an_id("a commander"))]
    with open_window(qtbot, tmp_path, *around, a_full_encounter(id=RECORD)) as window:
        window.show(RECORD)
        window.page.detail.edit("mistaken_for")
        window.type("traders")
        window.press(Qt.Key.Key_Home)
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.detail.is_editing)
        line = window.focus()
        assert isinstance(line, QLineEdit)
        assert (line.text(), line.cursorPosition()) == ("traders", 0)
        window.page.step_back()
        window.until(lambda: window.versions(RECORD) == 2)
        assert window.ask(lambda session: session.drafts.names()) == ()


def test_what_is_typed_while_the_save_is_on_its_way_is_saved_too(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        tab_to(window, "note")
        window.type("They came")
        QTest.keyClick(window.shell, Qt.Key.Key_Return, CTRL)
        window.type(" late")
        window.until(window.page.detail.record_id)
        record = window.page.detail.record_id()
        window.until(lambda: window.versions(record) == 2)
        note = window.record(record).note
        assert note is not None
        assert note.text == "They came late"


def test_a_field_behind_more_is_found_again_after_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        new(window, "e")
        window.page.form._more.click()
        tab_to(window, "note")
        window.type("x")
        tab_to(window, "mistaken_for")
    with open_window(qtbot, tmp_path) as window:
        window.until(lambda: window.page.is_form_shown)
        window.settle()
        assert window.page.form.editor("mistaken_for").isAncestorOf(window.focus())
