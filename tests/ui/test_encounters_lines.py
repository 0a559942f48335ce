"""Under an encounter: what happened to red lines there, and the principle review it asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.mandate import RedLineEvent
from hdfield.services.records import read_record
from tests.builders import an_actor, an_encounter, an_engagement, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.beside import LINE_DRAFT, Beside
from ui.widgets.button import Button
from ui.widgets.text_edit import TextEdit

CTRL = Qt.KeyboardModifier.ControlModifier
TALKS, MET, PLAIN, LINE, LISTS, ACTOR = map(an_id, ("talks", "met", "plain", "line", "lists", "actor"))
_PAID = [{"demand": "demand.fee", "response": "partly_met"}, {"demand": "demand.staff_list"}]
RECORDS = (
    an_actor(id=ACTOR),
    an_engagement(id=TALKS, title={"en": "Road to the hospital"}, actors=[ACTOR]),
    an_encounter(id=MET, kind="meeting.bilateral", engagements=[TALKS], demands=_PAID),
    an_encounter(id=PLAIN, demands=[{"demand": "demand.none"}]),
    read_record(
        "red_line",
        {"id": LINE, "kind": "rl.legal", "text": {"text": "No fee to pass."}, "touched_by": ["demand.fee"]},
    ),
    read_record(
        "red_line",
        {
            "id": LISTS,
            "kind": "rl.principle",
            "text": {"text": "No names of staff."},
            "touched_by": ["demand.staff_list"],
            "engagements": [TALKS],
        },
    ),
)


def beside(window: Window) -> Beside:
    found = window.page.findChild(Beside)
    assert found is not None
    return found


def buttons(window: Window, words: str) -> dict[str, Button]:
    """Give the buttons of some words, by what each is about."""
    found = beside(window)
    every = (*found.lines.findChildren(Button), *found.asks.findChildren(Button))
    start = f"{words}: "
    return {
        button.accessibleName().removeprefix(start): button
        for button in every
        if button.isVisible() and button.accessibleName().startswith(start)
    }


def said(window: Window, encounter: str) -> dict[str, str]:
    return window.ask(lambda session: session.red_lines.said_of(encounter))


def test_a_line_that_was_touched_is_asked_for_and_said_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(MET)
        window.settle()
        asked = buttons(window, "Say whether it held")
        assert set(asked) == {"No fee to pass.", "No names of staff."}
        asked["No fee to pass."].setFocus()
        window.press(Qt.Key.Key_Space)
        window.settle()
        form = beside(window).lines.section.form
        assert (form.values()["red_line"], form.values()["encounter"]) == (LINE, MET)
        form.row("event").choose(["approached"])
        note = form.control("note")
        note.setFocus()
        window.type("We gave fuel for the pump.")
        window.press(Qt.Key.Key_Return, modifiers=CTRL)
        window.settle()
        assert said(window, MET) == {LINE: "approached"}
        assert set(buttons(window, "Say whether it held")) == {"No names of staff."}
        assert beside(window).lines.form() is None


def test_what_was_said_of_a_line_is_changed_under_its_encounter(qtbot: QtBot, tmp_path: Path) -> None:
    event = read_record("red_line_event", {"red_line": LINE, "encounter": MET, "event": "held"})
    with open_window(qtbot, tmp_path, *RECORDS, event) as window:
        window.show(MET)
        window.settle()
        section = beside(window).lines.section
        (record,) = section.ids()
        section.open_record(record)
        window.settle()
        section.edit()
        section.form.row("event").choose(["crossed_authorised"])
        section.form.row("event").setFocus()
        window.press(Qt.Key.Key_Return, modifiers=CTRL)
        window.settle()
        saved = window.ask(lambda session: session.records.current(RedLineEvent, record))
        assert (saved.event, said(window, MET)) == ("crossed_authorised", {LINE: "crossed_authorised"})


def test_a_stop_where_nothing_was_touched_is_asked_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(PLAIN)
        window.settle()
        assert not beside(window).lines.isVisible()
        assert not beside(window).asks.isVisible()


def test_a_line_half_told_is_there_after_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(MET)
        window.settle()
        buttons(window, "Say whether it held")["No fee to pass."].click()
        window.settle()
        beside(window).lines.section.form.row("event").choose(["held"])
        beside(window).lines.section.form.control("note").setFocus()
        window.type("He let us go when")
        window.workspace.flush_drafts()
        window.settle()
        window.workspace.resumed_form = LINE_DRAFT
        window.show(PLAIN)
        window.settle()
        beside(window).lines.give_back()
        window.settle()
        form = beside(window).lines.form()
        assert form is not None
        note = form.control("note")
        assert isinstance(note, TextEdit)
        assert (note.text(), form.values()["red_line"]) == ("He let us go when", LINE)
        assert window.page.detail.record_id() == MET


def test_what_asks_for_a_review_is_one_press_from_it(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        went: list[tuple[str, str]] = []
        window.workspace.open_requested.connect(lambda page, record: went.append((page, record)))
        window.show(MET)
        window.settle()
        begin = buttons(window, "Begin the review")
        assert set(begin) == {"Tax, fee or share of goods", "They ask for names or locations"}
        begin["Tax, fee or share of goods"].setFocus()
        window.press(Qt.Key.Key_Space)
        assert went == [("engagements", f"{TALKS}#review:trig.illicit_tax:{MET}")]


def test_a_review_of_that_day_answers_what_asked_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    review = {"on": "2026-06-30", "engagement": TALKS, "trigger": "trig.illicit_tax", "raised_by": MET}
    with open_window(qtbot, tmp_path, *RECORDS) as window:
        window.show(MET)
        window.settle()
        window.save(read_record("principle_review", review))
        assert set(buttons(window, "Begin the review")) == {"They ask for names or locations"}


def test_a_missing_mandate_and_a_stale_check_are_said_quietly(qtbot: QtBot, tmp_path: Path) -> None:
    check = {"actor": ACTOR, "engagement": TALKS, "on": "2026-01-01", "next_on": "2026-02-01"}
    with open_window(qtbot, tmp_path, *RECORDS, read_record("legal_check", check)) as window:
        window.show(MET)
        window.settle()
        seen = {button.text() for button in beside(window).asks.findChildren(Button)}
        assert {"no mandate yet", "legal check past its day"} <= seen
        mandate = {"engagement": TALKS, "status": "issued", "issued_by": "U-MAND"}
        window.save(read_record("mandate", mandate))
        seen = {button.text() for button in beside(window).asks.findChildren(Button)}
        assert "no mandate yet" not in seen
