"""Promises made, kept and broken at an encounter, written down under it by keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hdfield.model.base import Record
from hdfield.model.promises import Commitment
from hdfield.services.records import read_record
from tests.builders import an_actor, an_encounter, an_engagement, an_id
from tests.ui.encounters_window import Window, open_window
from ui.encounters.beside import PROMISE_DRAFT, Beside
from ui.promises.here import PromisesHere

TALKS, FRONT, MET, PLAIN, OLD = (an_id(name) for name in ("talks", "front", "met", "plain", "an old promise"))
CTRL = Qt.KeyboardModifier.ControlModifier


def records() -> tuple[Record, ...]:
    old = {
        "id": OLD,
        "owner": "counterpart",
        "status": "com.made",
        "engagement": TALKS,
        "actor": FRONT,
        "due": "2026-06-01",
        "text": {"text": "No fee at the bridge", "lang": "en"},
    }
    at = {"at": "2026-06-12T09:00:00+03:00", "precision": "time.minute"}
    return (
        an_actor(id=FRONT),
        an_engagement(id=TALKS, actors=[FRONT]),
        an_encounter(id=MET, kind="meeting.bilateral", engagements=[TALKS], actors=[FRONT], at=at),
        an_encounter(id=PLAIN),
        read_record("commitment", old),
    )


def here(window: Window) -> PromisesHere:
    found = window.page.findChild(Beside)
    assert found is not None
    return found.promises


def promise(window: Window, record: str) -> Commitment:
    return window.ask(lambda session: session.records.current(Commitment, record))


def begin(window: Window) -> None:
    window.show(MET)
    here(window).section.add_chip.setFocus()
    window.press(Qt.Key.Key_Return)
    window.settle()
    here(window).section.form.control("text").setFocus()


def test_a_promise_made_here_is_prefilled_with_actor_talks_encounter_and_day(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        begin(window)
        here(window).section.form.row("owner").choose(["us"])
        window.type("Plates one day ahead")
        window.press(Qt.Key.Key_Return, CTRL)
        window.settle()
        (record,) = here(window).section.ids()
        made = promise(window, record)
        assert (made.owner, made.status, made.actor, made.engagement) == ("us", "com.made", FRONT, TALKS)
        assert (made.made_in, made.made_on) == (MET, "2026-06-12")


def test_who_gave_their_word_is_needed_and_nothing_typed_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        begin(window)
        window.type("Plates")
        window.press(Qt.Key.Key_Return, CTRL)
        window.settle()
        assert here(window).section.ids() == ()
        assert here(window).section.form.value("text") == "Plates"


def test_an_open_promise_of_its_actors_is_said_to_be_broken_here_with_two_choices(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        window.show(MET)
        look = here(window).look
        look.setFocus()
        window.press(Qt.Key.Key_Return)
        waiting = here(window).waiting
        assert waiting.rows[OLD].hasFocus()
        window.press(Qt.Key.Key_Return)
        window.settle()
        assert waiting.card is not None
        waiting.card.states.setFocus()
        waiting.card.state_chosen.emit("com.broken")
        window.settle()
        seen = promise(window, OLD)
        assert (seen.status, seen.verified_in, seen.settled_on) == ("com.broken", MET, "2026-06-12")
        assert here(window).section.ids() == (OLD,)
        assert waiting.isHidden()
        row = here(window).section.rows[OLD].row
        assert (row.word, "seen here" in row.second) == ("Broken", True)


def test_both_are_in_the_palette_where_an_encounter_names_somebody(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        window.show(MET)
        assert {"promises.made", "promises.seen"} <= {one.key for one in window.page.commands()}
        window.show(PLAIN)
        assert not here(window).isVisible()
        assert {one.key for one in window.page.commands()} == {"encounters.remove"}


def test_escape_folds_the_open_promises_and_gives_the_focus_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        window.show(MET)
        here(window).see()
        assert not here(window).waiting.isHidden()
        assert window.page.step_back()
        assert here(window).waiting.isHidden()
        assert here(window).look.hasFocus()


def test_a_promise_half_written_here_is_there_after_a_lock(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        begin(window)
        window.type("Plates one day")
        window.workspace.flush_drafts()
        window.settle()
    with open_window(qtbot, tmp_path) as window:
        window.workspace.resumed_form = PROMISE_DRAFT
        here(window).give_back()
        window.settle()
        form = here(window).form()
        assert form is not None
        assert form.value("text") == "Plates one day"
        assert window.page.detail.record_id() == MET


def test_what_came_of_a_promise_made_here_is_left_to_the_ledger(qtbot: QtBot, tmp_path: Path) -> None:
    made = {"owner": "us", "status": "com.made", "made_in": MET, "engagement": TALKS, "actor": FRONT}
    extra = read_record("commitment", {**made, "text": {"text": "Plates", "lang": "en"}})
    with open_window(qtbot, tmp_path, *records(), extra) as window:
        window.show(MET)
        (record,) = here(window).section.ids()
        assert here(window).waiting.ids() == (OLD,)
        here(window).section.open_record(record)
        window.settle()
        card = here(window).section.card
        assert card is not None
        assert card.states.isHidden()


def test_an_open_promise_is_edited_in_the_ledger(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path, *records()) as window:
        asked: list[tuple[str, str]] = []
        window.workspace.open_requested.connect(lambda page, record: asked.append((page, record)))
        window.show(MET)
        here(window).see()
        here(window).waiting.open_record(OLD)
        window.settle()
        card = here(window).waiting.card
        assert card is not None
        card.edit_requested.emit()
        assert asked == [("engagements", OLD)]
        assert here(window).form() is None
